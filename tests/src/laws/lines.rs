//! Any bytes as JSON Lines.

use super::text::UNITS;
use crate::tagger;
use rapporteur_core::Options;
use rapporteur_core::text::OffsetUnit;
use rapporteur_formats::jsonl::{Answerer, LineReader, RawLine};
use rapporteur_formats::{Recorder, Words};
use serde_json::Value;

/// Longer inputs are answered in one unit only.
const SHORT: usize = 4096;

/// Answers every line: one record each, in order, a line that is no request with an error in its place.
pub fn check(input: &[u8]) {
    let units = if input.len() <= SHORT { &UNITS[..] } else { &UNITS[2..] };
    units.iter().for_each(|unit| answers(input, *unit));
}

fn answers(input: &[u8], unit: OffsetUnit) {
    let words = Words::new("en");
    let recorder = Recorder::new(tagger(), unit, &words);
    let answerer = Answerer { tagger: tagger(), recorder: &recorder, words: &words, options: Options::default() };
    let mut lines = LineReader::new(input);
    let (mut line, mut output) = (RawLine::default(), Vec::new());
    let mut last = 0;
    while lines.read(&mut line).expect("memory can be read") {
        assert!(line.number > last, "lines in order");
        last = line.number;
        output.clear();
        let good = answerer.answer(&line, &mut output);
        assert_eq!(output.iter().filter(|b| **b == b'\n').count(), 1, "one record a line");
        let record: Value = serde_json::from_slice(&output).expect("the answer is JSON");
        if good {
            quotations_hold(&line.bytes, &record, unit);
        } else {
            let error = &record["error"];
            assert!(error["code"].is_string() && error["message"].as_str().is_some_and(|m| !m.is_empty()), "{record}");
            assert_ne!(error["code"], "misplaced", "the tagger points beside the text: {record}");
            assert_eq!(record["line"], line.number);
        }
    }
}

/// Every quotation is the text at its place, in the unit asked for.
fn quotations_hold(line: &[u8], record: &Value, unit: OffsetUnit) {
    let request: Value = serde_json::from_slice(line).expect("a good line is JSON");
    let text = request["text"].as_str().expect("a good line has a text");
    let numbers = ["id"].map(|field| &record[field]);
    assert!(numbers.iter().all(|id| id.is_string() || id.is_number()), "{record}");
    for found in ["annotations", "references"].iter().flat_map(|list| record[*list].as_array().into_iter().flatten()) {
        let place = |field: &str| found[field].as_u64().expect("a position") as usize;
        assert_eq!(found["quote"], slice(text, place("start"), place("end"), unit), "{found}");
    }
}

/// The part of a text between two positions in a unit, found without the code under test.
fn slice(text: &str, start: usize, end: usize, unit: OffsetUnit) -> String {
    match unit {
        OffsetUnit::Utf8 => text[start..end].to_owned(),
        OffsetUnit::Utf16 => String::from_utf16(&text.encode_utf16().collect::<Vec<_>>()[start..end]).expect("whole"),
        OffsetUnit::CodePoints => text.chars().skip(start).take(end - start).collect(),
    }
}
