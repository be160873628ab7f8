//! Any text as a table: CSV, TSV, and what is like them.

use rapporteur_terms::Termbase;
use rapporteur_terms::exchange::{Report, read_csv, write_csv};

/// A cell says of every term of its row what it says of one, so a row of n bytes makes at most n terms with n bytes each.
const ROW: usize = 4096;

/// Reads a table, or says why not. What was read comes back from a table as it was.
pub fn check(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    match read_csv(&text, &[("x".to_owned(), "en".to_owned())]) {
        Ok((base, report)) => comes_back(&base, &report, input.len()),
        Err(error) => assert!(!error.to_string().is_empty(), "a refusal without a reason"),
    }
}

/// What a table, or the sheets of a workbook, gave.
pub(super) fn comes_back(base: &Termbase, report: &Report, bytes: usize) {
    assert_eq!(report.concepts, base.concepts.len());
    let terms = |base: &Termbase| base.concepts.iter().flat_map(|c| &c.sections).map(|s| s.terms.len()).sum::<usize>();
    assert!(terms(base) <= bytes, "{} terms of {bytes} bytes", terms(base));
    let size = base.concepts.iter().map(super::tbx::size).sum::<usize>();
    assert!(size <= bytes * bytes.clamp(64, ROW), "{size} bytes of {bytes}");
    let mut out = Vec::new();
    let written = write_csv(base, &mut out).expect("memory can be written");
    assert!(written.dropped.is_empty(), "what comes from a table has room in one: {:?}", written.dropped);
    let out = String::from_utf8(out).expect("a table is text");
    if base.concepts.is_empty() {
        return;
    }
    let (again, report) = read_csv(&out, &[]).unwrap_or_else(|error| panic!("{error}\n{out}"));
    assert!(report.dropped.is_empty() && report.problems.is_empty(), "{report:?}\n{out}");
    assert_eq!((again.concepts.len(), terms(&again)), (base.concepts.len(), terms(base)), "{out}");
    for (one, two) in base.concepts.iter().zip(&again.concepts) {
        for section in &one.sections {
            let other = two.sections.iter().find(|s| s.language == section.language);
            assert_eq!(other.map(|s| &s.terms), Some(&section.terms), "{out}");
        }
    }
}
