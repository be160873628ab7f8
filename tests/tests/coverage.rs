//! Coverage of whole documents: the contract of its JSON, its page, and what is said of each document.
//!
//! To renew: `INSTA_UPDATE=always cargo test --package rapporteur-tests --test coverage`, then read the difference.
#![allow(clippy::unwrap_used, reason = "a test that panics is a test that fails")]

use rapporteur_core::catalogue::{Place, Profile};
use rapporteur_core::text::{LineIndex, OffsetUnit};
use rapporteur_core::{Annotated, Document, Options};
use rapporteur_formats::{CoverageReport, FormatWarning, Subject, Words, read};
use rapporteur_tests::{files_under, read as read_text, root, tagger};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fmt::Write;

/// A document with what was found in it.
struct Text {
    name: String,
    document: Document,
    annotated: Annotated,
    warnings: Vec<FormatWarning>,
}

fn text(name: &str, bytes: Vec<u8>) -> Text {
    let (document, warnings) = read(bytes, name).unwrap();
    let annotated = tagger().annotate(&document, &Options::default());
    Text { name: name.to_owned(), document, annotated, warnings }
}

fn documents() -> Vec<Text> {
    let files = files_under(&root().join("tests/documents"));
    let texts = files.iter().filter(|p| p.extension().is_some_and(|e| e == "txt" || e == "md"));
    texts.map(|p| text(&p.file_name().unwrap().to_string_lossy(), std::fs::read(p).unwrap())).collect()
}

/// Does something with the report on some texts by all profiles, in a language.
fn report<T>(texts: &[Text], language: &str, then: impl FnOnce(&CoverageReport<'_>) -> T) -> T {
    let words = Words::new(language);
    let packs = tagger().packs();
    let profiles: Vec<&Profile> = tagger().catalogue().profiles().iter().collect();
    let subjects = texts.iter().map(|t| Subject::new(&t.name, &t.document, &t.annotated, &t.warnings)).collect();
    then(&CoverageReport::new(subjects, &profiles, tagger().data_version(), &packs, &words))
}

fn json(texts: &[Text], language: &str, unit: OffsetUnit) -> Value {
    serde_json::from_slice(&report(texts, language, |report| report.to_json(unit).unwrap())).unwrap()
}

#[test]
fn the_denominators_are_those_of_the_guide() {
    let profiles = tagger().catalogue().profiles();
    let denominators: Vec<(&str, usize)> = profiles.iter().map(|p| (p.id.as_str(), p.denominator())).collect();
    let guide = [("norms", 11), ("law", 10), ("oewg-cbm", 8), ("osce-cbm", 16), ("cap", 1), ("resp", 3)];
    assert_eq!(denominators, guide);
    let in_place = |profile: &str, place: Place| -> Vec<&str> {
        let rows = tagger().catalogue().profile(profile).unwrap().rows.iter();
        rows.filter(|row| row.place == place).map(|row| row.id.as_str()).collect()
    };
    assert_eq!(in_place("norms", Place::Set), ["norm.general"]);
    assert_eq!(in_place("norms", Place::Beside), ["norm.ip-theft"]);
    assert_eq!(in_place("law", Place::Contested), ["law.due-diligence", "law.countermeasures"]);
    assert_eq!(in_place("law", Place::Set), ["law.applicability"]);
    assert_eq!(in_place("osce-cbm", Place::Set), ["cbm.general"]);
    // Cooperation between response teams is no item of the OEWG's or the OSCE's list; every other tag is shown somewhere.
    let shown: BTreeSet<&str> =
        profiles.iter().flat_map(|p| &p.rows).flat_map(|row| &row.tags).map(String::as_str).collect();
    let nowhere: Vec<&str> = tagger().tags().into_iter().filter(|tag| !shown.contains(tag)).collect();
    assert_eq!(nowhere, ["cbm.cert-cooperation"]);
}

#[test]
fn reports_keep_to_their_schema_in_every_language_and_unit() {
    let schema: Value = serde_json::from_str(&read_text(&root().join("core/data/coverage.schema.json"))).unwrap();
    let schema = jsonschema::validator_for(&schema).unwrap();
    let mut texts = documents();
    texts.push(text("empty.txt", Vec::new()));
    texts.push(text("bom.txt", "\u{feff}States should not use proxies in cyberspace. 𝕊".into()));
    for language in rapporteur_locales::interface_languages() {
        let report = json(&texts, language, OffsetUnit::CodePoints);
        let faults: Vec<String> = schema.iter_errors(&report).map(|e| format!("{}: {e}", e.instance_path())).collect();
        assert!(faults.is_empty(), "{language}: {}", faults.join("\n"));
    }
    for unit in [OffsetUnit::Utf8, OffsetUnit::Utf16, OffsetUnit::CodePoints] {
        let report = json(&texts, "en", unit);
        assert!(schema.is_valid(&report));
        check_numbers(&report, &texts, unit);
    }
}

/// Every list runs parallel to the documents, every tally adds up, every position leads to its quotation.
fn check_numbers(report: &Value, texts: &[Text], unit: OffsetUnit) {
    let list = |value: &Value| value.as_array().unwrap().clone();
    let number = |value: &Value| value.as_u64().unwrap() as usize;
    let mut mentions = 0;
    for profile in list(&report["profiles"]) {
        let rows = list(&profile["rows"]);
        let members = rows.iter().filter(|row| row["place"] == "member").count();
        assert_eq!(members, number(&profile["denominator"]));
        assert_eq!(list(&profile["documents"]).len(), texts.len());
        for (at, tally) in list(&profile["documents"]).iter().enumerate() {
            for status in ["addressed", "rejected", "silent"] {
                let is = |row: &&Value| row["place"] == "member" && row["documents"][at]["status"] == status;
                assert_eq!(number(&tally[status]), rows.iter().filter(is).count());
            }
        }
        for row in &rows {
            assert_eq!(list(&row["documents"]).len(), texts.len());
            for (cell, text) in list(&row["documents"]).iter().zip(texts) {
                let index = LineIndex::new(text.document.text());
                assert_eq!(cell["status"] == "silent", cell["strongest"].is_null());
                for mention in list(&cell["mentions"]) {
                    let byte = |field: &str| index.from_unit(number(&mention[field]) as u32, unit).unwrap();
                    assert_eq!(&text.document.text()[byte("start")..byte("end")], mention["quote"].as_str().unwrap());
                    mentions += 1;
                }
            }
        }
    }
    assert!(mentions > 20, "{mentions}");
}

#[test]
fn documents_are_covered_as_before() {
    for document in documents() {
        let name = document.name.clone();
        let report = json(std::slice::from_ref(&document), "en", OffsetUnit::CodePoints);
        let mut out = String::new();
        for profile in report["profiles"].as_array().unwrap() {
            let tally = &profile["documents"][0];
            let counts = ["addressed", "rejected", "silent"].map(|status| tally[status].to_string());
            let _ = writeln!(
                out,
                "{} of {}: {}",
                profile["id"].as_str().unwrap(),
                profile["denominator"],
                counts.join("/")
            );
            for row in profile["rows"].as_array().unwrap() {
                let cell = &row["documents"][0];
                if cell["status"] == "silent" {
                    continue;
                }
                let value = |field: &str| cell[field].as_str().unwrap_or("-").to_owned();
                let first = &cell["mentions"][cell["strongest"].as_u64().unwrap() as usize];
                let place = first["paragraph"].as_str().map_or_else(|| format!("l{}", first["line"]), str::to_owned);
                let id = row["id"].as_str().unwrap();
                let _ = writeln!(
                    out,
                    "  {id:26} {:9} {:9} {}/{} {} {} in {place}",
                    row["place"].as_str().unwrap(),
                    value("status"),
                    value("verb"),
                    value("modal"),
                    value("force"),
                    cell["mentions"].as_array().unwrap().len()
                );
            }
        }
        insta::with_settings!({ snapshot_suffix => name }, { insta::assert_snapshot!(out) });
    }
}

#[test]
fn the_page_of_a_hostile_name_and_text_is_only_text() {
    let bad = "<script>alert(1)</script>";
    let sentence = format!("States should not allow their territory {bad} to be used for wrongful acts using ICTs.");
    let texts = [text(&format!("{bad}.txt"), sentence.into()), text("b\"onload=\".txt", b"Nothing.".to_vec())];
    let page = report(&texts, "ar", |report| report.to_html());
    for markup in ["<script", "\"onload=\"", "src=", "http:", "https:"] {
        assert!(!page.contains(markup), "{markup}");
    }
    assert!(page.contains("dir=\"rtl\"") && page.contains("default-src 'none'"));
    assert_eq!(page.matches("<table>").count(), 6);
}
