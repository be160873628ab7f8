//! Every message that the interface asks for is there, in every language.
#![allow(clippy::unwrap_used, reason = "a test that panics is a test that fails")]

use rapporteur_locales::{Messages, interface_languages};
use std::collections::BTreeSet;
use std::path::Path;

/// What stands before the identifier of a message in the source.
const ASKED: [&str; 6] =
    ["words.text(\"", "words.with(\"", "words.count(\"", "words.counts(\"", "Problem::new(\"", "title=\""];

fn collect(folder: &Path, ids: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        // Tests make up problems of their own.
        if entry.file_name().to_string_lossy().starts_with("tests") {
            continue;
        }
        if entry.path().is_dir() {
            collect(&entry.path(), ids);
            continue;
        }
        let text = std::fs::read_to_string(entry.path()).unwrap();
        for asked in ASKED {
            for after in text.split(asked).skip(1) {
                ids.extend(after.split_once('"').map(|(id, _)| id.to_owned()));
            }
        }
    }
}

#[test]
fn every_message_that_is_asked_for_is_there_in_every_language() {
    let mut ids = BTreeSet::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut ids);
    assert!(ids.len() > 70, "only {} identifiers were found in the source", ids.len());
    let mut missing = Vec::new();
    for language in interface_languages() {
        let messages = Messages::new(language);
        missing.extend(ids.iter().filter(|id| !messages.has(id)).map(|id| format!("{language}: {id}")));
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn what_is_told_by_kind_has_its_words() {
    let kinds = ["chip-open", "chip-sure", "chip-rejected", "because-named", "because-phrase", "because-rule"];
    let families = ["norm", "law", "cbm", "cap", "resp"].map(|f| format!("family-short-{f}"));
    for language in interface_languages() {
        let messages = Messages::new(language);
        let all = kinds.iter().map(|k| (*k).to_owned()).chain(families.iter().cloned());
        let named = interface_languages().into_iter().map(|l| format!("language-{l}"));
        for id in all.chain(named) {
            assert!(messages.has(&id), "{language}: {id}");
        }
    }
}
