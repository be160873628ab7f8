//! Any bytes as TBX.

use rapporteur_terms::exchange::{Version, read_tbx, write_tbx};
use rapporteur_terms::{Concept, Termbase};

/// What is read has at most so many times the bytes of the file: `&` is kept as `&amp;` in what has no field, UTF-16 becomes UTF-8, a
/// name for what is kept stands before it.
const GROWTH: usize = 24;

/// Reads a base, or says why not. What was read is no larger than the file allows, and comes back from either version as it was.
pub fn check(input: &[u8]) {
    let (base, report) = match read_tbx(input) {
        Ok(read) => read,
        Err(error) => return assert!(!error.to_string().is_empty(), "a refusal without a reason"),
    };
    assert_eq!(report.concepts, base.concepts.len());
    let size = base.concepts.iter().map(size).sum::<usize>();
    assert!(size <= GROWTH * (input.len() + 1), "{size} bytes of {}", input.len());
    for version in [Version::Two, Version::Three] {
        let mut out = Vec::new();
        write_tbx(&base, version, "x", &mut out).expect("memory can be written");
        let written = String::from_utf8(out).expect("TBX is text");
        let (again, _) = read_tbx(written.as_bytes()).unwrap_or_else(|error| panic!("{error}\n{written}"));
        assert_eq!(again.concepts, base.concepts, "{written}");
        let around = |base: &Termbase| (base.source.language.is_some(), base.source.namespaces.clone());
        assert_eq!(around(&again).1, around(&base).1, "{written}");
    }
}

/// The bytes of the texts of a concept.
pub(super) fn size(concept: &Concept) -> usize {
    let all = |texts: &[String]| texts.iter().map(String::len).sum::<usize>();
    let terms = |terms: &[rapporteur_terms::Term]| {
        let of = |term: &rapporteur_terms::Term| {
            let optional = [&term.abbreviation, &term.authority, &term.reference, &term.note];
            let optional = optional.into_iter().flatten().map(String::len).sum::<usize>();
            term.text.len() + optional + term.forms.len() + all(&term.extra)
        };
        terms.iter().map(of).sum::<usize>()
    };
    let sections = concept.sections.iter().map(|s| s.language.len() + all(&s.extra) + terms(&s.terms)).sum::<usize>();
    concept.id.len() + all(&concept.extra) + sections
}
