//! Whole documents, written for this project, and what is said about them; the snapshots are read before they are accepted.
//!
//! To renew: `INSTA_UPDATE=always cargo test --package rapporteur-tests --test documents`, then read the difference.
#![allow(clippy::unwrap_used, reason = "a test that panics is a test that fails")]

use rapporteur_core::text::LineIndex;
use rapporteur_core::{Options, WarningCode};
use rapporteur_formats::read;
use rapporteur_tests::{root, tagger};
use std::fmt::Write;

/// One line an annotation: the place, the tag, how it speaks, and the passage.
fn summary(bytes: Vec<u8>, name: &str) -> String {
    let (document, warnings) = read(bytes, name).unwrap();
    let annotated = tagger().annotate(&document, &Options::default());
    let index = LineIndex::new(document.text());
    let mut out = format!(
        "language {}, {} blocks, {} warnings\n",
        annotated.language.as_deref().unwrap_or("?"),
        document.blocks().len(),
        warnings.len()
    );
    for a in &annotated.annotations {
        let line = index.line_column(a.span.start as usize).map_or(0, |p| p.line);
        let quote = document.text()[a.span.range()].split_whitespace().collect::<Vec<_>>().join(" ");
        let verb = a.verb.as_deref().unwrap_or("-");
        let modal = a.modal.map_or("-", |m| m.as_str());
        let _ = writeln!(
            out,
            "{line:>3} {:26} {:11} {:8} {verb}/{modal} by {}: {quote}",
            a.tag,
            a.force.as_str(),
            a.polarity.as_str(),
            a.evidence.rule
        );
    }
    out
}

#[test]
fn documents_are_read_as_before() {
    let folder = root().join("tests/documents");
    insta::glob!(folder, "*.{txt,md}", |path| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        insta::assert_snapshot!(summary(std::fs::read(path).unwrap(), &name));
    });
}

/// The real documents of `../shared/samples` are not ours to copy: where they are missing, the test says so and passes.
#[test]
fn real_documents_are_read_in_place() {
    let folder = root().join("../shared/samples");
    let Ok(entries) = std::fs::read_dir(&folder) else {
        eprintln!("skipped: {} is not here", folder.display());
        return;
    };
    for path in entries.flatten().map(|e| e.path()) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let (document, _) = read(std::fs::read(&path).unwrap(), &name).unwrap();
        let annotated = tagger().annotate(&document, &Options::default());
        assert_eq!(annotated.language.as_deref(), Some("en"), "{name}");
        assert!(annotated.annotations.len() >= 2, "{name}: {}", annotated.annotations.len());
        assert!(
            !annotated.warnings.iter().any(|w| w.code == WarningCode::UnknownLanguage),
            "{name}: {:?}",
            annotated.warnings
        );
    }
}
