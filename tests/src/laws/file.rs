//! Any bytes as a file: decoded, read as plain text and as Markdown, and written out in every form.

use super::text::{UNITS, reading};
use crate::tagger;
use rapporteur_core::{Annotated, Document, Options};
use rapporteur_formats::csv::CsvWriter;
use rapporteur_formats::html::Page;
use rapporteur_formats::{CoverageReport, Identifier, Layout, Recorder, Subject, Words, decode, read};

/// Reads a file, or finds it to be no text; what is read can be written.
pub fn check(input: &[u8]) {
    let Ok(decoded) = decode(input.to_vec()) else {
        assert!(read(input.to_vec(), "").is_err(), "what cannot be decoded cannot be read");
        return;
    };
    let (document, warnings) = read(input.to_vec(), "").expect("what was decoded can be read");
    assert_eq!((document.text(), &warnings), (decoded.text.as_str(), &decoded.warnings));
    for layout in [Layout::PlainText, Layout::Markdown] {
        let document = layout.document(decoded.text.clone());
        assert_eq!(document.text(), decoded.text, "a text is never changed");
        let annotated = reading(tagger(), &document, &Options::default());
        outputs(&document, &annotated);
    }
}

/// Writes everything that can be written of a document.
fn outputs(document: &Document, annotated: &Annotated) {
    let (words, packs) = (Words::new("en"), tagger().packs());
    for unit in UNITS {
        let recorder = Recorder::new(tagger(), unit, &words);
        let id = Identifier::Text("x".to_owned());
        let mut line = Vec::new();
        let record = recorder.record(&id, document.text(), annotated, &[]).expect("a record");
        record.write(&mut line).expect("a record is JSON");
        serde_json::from_slice::<serde_json::Value>(&line).expect("what was written is JSON");
    }
    let mut table = CsvWriter::new(Vec::new(), true).expect("a table");
    table.write("x", document, annotated, UNITS[0], &words).expect("rows");
    table.finish().expect("a whole table");
    let data_version = tagger().data_version();
    let page = Page { name: "x", document, annotated, warnings: &[], data_version, packs: &packs, words: &words };
    let html = page.to_html();
    assert!(!html.contains("<script") && !html.contains('\0'), "a text comes through as markup");
    let catalogue = tagger().catalogue();
    let profiles: Vec<_> = catalogue.profiles().iter().collect();
    let subjects = vec![Subject::new("x", document, annotated, &[])];
    let report = CoverageReport::new(subjects, &profiles, data_version, &packs, &words);
    report.to_json(UNITS[2]).expect("a report");
    assert!(!report.to_html().contains("<script"));
}
