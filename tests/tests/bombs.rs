//! Packs that claim to hold more than there is: they are refused before the memory is taken.
//!
//! A binary of its own with one test, so that the memory counted is that test's.

use peak_alloc::PeakAlloc;
use rapporteur_core::lexicon::compile::compile;
use rapporteur_core::lexicon::pack::Pack;
use rapporteur_core::{Document, Options, Tagger};
use rapporteur_tests::laws::data::small_files;
use rapporteur_tests::laws::pack::{HEAD, KIND, sealed, small};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// Reading a pack of a few kB takes no more than this, whatever it claims.
const MOST_MB: f64 = 24.0;
/// Numbers as packs write them: four thousand million, and as many as there can be.
const CLAIMS: [&[u8]; 2] = [b"\xff\xff\xff\xff\x0f", b"\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01"];

/// Runs a job, and sees to it that it takes little memory.
fn takes_little<T>(what: &str, job: impl FnOnce() -> T) -> T {
    MEMORY.reset_peak_usage();
    let before = MEMORY.current_usage_as_mb();
    let done = job();
    let taken = MEMORY.peak_usage_as_mb() - before;
    assert!(f64::from(taken) < MOST_MB, "{what} takes {taken} MB");
    done
}

#[test]
fn no_claim_takes_memory_before_it_is_kept() {
    let mut refused = 0;
    for pack in small() {
        let (kind, body) = (pack[KIND], &pack[HEAD..]);
        for (at, claim) in (0..body.len()).flat_map(|at| CLAIMS.map(|claim| (at, claim))) {
            let bomb = sealed(kind, &[&body[..at], claim, &body[at + 1..]].concat());
            refused += usize::from(takes_little("a claim", || Pack::from_bytes(&bomb)).is_err());
        }
        // Nothing but claims.
        let claims = CLAIMS[0].repeat(20_000);
        refused += usize::from(takes_little("many claims", || Pack::from_bytes(&sealed(kind, &claims))).is_err());
    }
    assert!(refused > 1000, "only {refused} claims are refused");

    // A form of symbols that would make a large machine of a few letters.
    let Ok(Pack::Rules(mut rules)) = Pack::from_bytes(&small()[0]) else { panic!("the first is the rules") };
    let mut form = rules.citations.forms[0].clone();
    form.pattern = "^(?:a{1000}){1000}".to_owned();
    rules.citations.forms.extend(std::iter::repeat_n(form.clone(), 1000));
    let bytes = Pack::Rules(rules).to_bytes().expect("a pack can be written");
    takes_little("a thousand large forms", || {
        let tagger = Tagger::with_packs(&[&bytes, &small()[1]]).expect("forms are compiled when they are needed");
        tagger.annotate(&Document::from_plain_text("a A/70/174 a"), &Options::default());
    });

    // The same in a file of data is refused, with its place.
    let mut files = small_files().to_vec();
    for file in files.iter_mut().filter(|f| f.path.ends_with("symbols.toml")) {
        file.text += &format!("[[form]]\nstart = [\"a\"]\npattern = '{}'\nid = \"x\"\n", &form.pattern[1..]);
    }
    let errors = takes_little("a large form", || compile(&files)).expect_err("refused");
    assert!(errors.to_string().contains("symbols.toml") && errors.to_string().contains("form.pattern"), "{errors}");
}
