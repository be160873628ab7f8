//! Every input that a fuzzer kept, through the law it was kept for: what was mended stays mended, without nightly.
#![allow(clippy::unwrap_used, reason = "a test that panics is a test that fails")]

use rapporteur_tests::laws::{ALL, Law};
use rapporteur_tests::{files_under, relative, root};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// So many inputs at least are kept of each kind.
const FEWEST: usize = 10;
/// All of them together are no larger than this, in bytes.
const MOST_BYTES: u64 = 1_000_000;

fn replay(kind: &str, law: Law) {
    let inputs = files_under(&root().join("fuzz/corpus").join(kind));
    assert!(inputs.len() >= FEWEST, "only {} inputs are kept of {kind}", inputs.len());
    let breaks = |input: &Vec<u8>| catch_unwind(AssertUnwindSafe(|| law(input))).is_err();
    let broken: Vec<String> =
        inputs.iter().filter(|path| breaks(&std::fs::read(path).unwrap())).map(|path| relative(path)).collect();
    assert!(broken.is_empty(), "a law is broken by {}", broken.join(", "));
}

#[test]
fn kept_inputs_break_no_law() {
    for (kind, law) in ALL {
        replay(kind, law);
    }
}

#[test]
fn kept_inputs_are_few_enough_to_keep() {
    let files = files_under(&root().join("fuzz/corpus"));
    let bytes: u64 = files.iter().map(|path| path.metadata().unwrap().len()).sum();
    assert!(bytes < MOST_BYTES, "{bytes} bytes: minimise them, see fuzz/README.md");
    for path in files {
        let name = relative(&path);
        assert!(ALL.iter().any(|(kind, _)| name.starts_with(&format!("fuzz/corpus/{kind}/"))), "{name} is of no kind");
    }
}
