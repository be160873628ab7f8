//! Every output keeps to `core/data/annotation.schema.json`, and every quotation is the text at its place.
#![allow(clippy::unwrap_used, reason = "a test that panics is a test that fails")]

use rapporteur_core::Options;
use rapporteur_core::text::OffsetUnit;
use rapporteur_formats::jsonl::{Answerer, LineReader, RawLine};
use rapporteur_formats::{Recorder, Words};
use rapporteur_tests::{files_under, gold_files, read, root, tagger};
use serde_json::Value;

fn schema() -> jsonschema::Validator {
    let schema: Value = serde_json::from_str(&read(&root().join("core/data/annotation.schema.json"))).unwrap();
    jsonschema::validator_for(&schema).unwrap()
}

/// The records for some input lines.
fn answers(input: &str, unit: OffsetUnit) -> Vec<Value> {
    let words = Words::new("en");
    let recorder = Recorder::new(tagger(), unit, &words);
    let answerer = Answerer { tagger: tagger(), recorder: &recorder, words: &words, options: Options::default() };
    let mut lines = LineReader::new(input.as_bytes());
    let (mut line, mut output) = (RawLine::default(), Vec::new());
    while lines.read(&mut line).unwrap() {
        answerer.answer(&line, &mut output);
    }
    String::from_utf8(output).unwrap().lines().map(|l| serde_json::from_str(l).unwrap()).collect()
}

#[track_caller]
fn assert_valid(schema: &jsonschema::Validator, record: &Value) {
    let faults: Vec<String> = schema.iter_errors(record).map(|e| format!("{}: {e}", e.instance_path())).collect();
    assert!(faults.is_empty(), "{}\n{record}", faults.join("\n"));
}

/// The part of a text between two positions in a unit, found without the code under test.
fn slice(text: &str, start: u64, end: u64, unit: OffsetUnit) -> String {
    let (start, end) = (start as usize, end as usize);
    match unit {
        OffsetUnit::Utf8 => text[start..end].to_owned(),
        OffsetUnit::Utf16 => String::from_utf16(&text.encode_utf16().collect::<Vec<_>>()[start..end]).unwrap(),
        OffsetUnit::CodePoints => text.chars().skip(start).take(end - start).collect(),
    }
}

#[test]
fn every_gold_sentence_gives_a_valid_record_in_every_unit() {
    let schema = schema();
    for path in gold_files() {
        let input = read(&path);
        for unit in [OffsetUnit::CodePoints, OffsetUnit::Utf16, OffsetUnit::Utf8] {
            let records = answers(&input, unit);
            assert_eq!(records.len(), input.lines().count(), "{}: one record a line", path.display());
            for (line, record) in input.lines().zip(&records) {
                assert_valid(&schema, record);
                let gold: Value = serde_json::from_str(line).unwrap();
                assert_eq!(record["id"], gold["id"]);
                for annotation in record["annotations"].as_array().unwrap() {
                    let place = |field: &str| annotation[field].as_u64().unwrap();
                    let quote = slice(gold["text"].as_str().unwrap(), place("start"), place("end"), unit);
                    assert_eq!(annotation["quote"], quote.as_str());
                }
            }
        }
    }
}

#[test]
fn documents_give_valid_records() {
    let schema = schema();
    for path in files_under(&root().join("tests/documents"))
        .iter()
        .filter(|p| p.extension().is_some_and(|e| e == "txt" || e == "md"))
    {
        let line =
            serde_json::json!({"id": path.file_name().unwrap().to_string_lossy(), "text": read(path)}).to_string();
        let records = answers(&line, OffsetUnit::CodePoints);
        assert_eq!(records.len(), 1);
        assert_valid(&schema, &records[0]);
        assert!(!records[0]["annotations"].as_array().unwrap().is_empty(), "{} says something", path.display());
    }
}

#[test]
fn a_bad_line_gives_an_error_in_its_place() {
    let input = "{\"id\":\"a\",\"text\":\"States must not use proxies to commit internationally wrongful acts using ICTs.\"}\nnot json\n\n{\"id\":7}\n{\"id\":\"b\",\"lang\":\"en\",\"text\":\"\"}\n";
    let records = answers(input, OffsetUnit::CodePoints);
    let schema = schema();
    records.iter().for_each(|r| assert_valid(&schema, r));
    assert_eq!(records.len(), 4, "{records:?}");
    assert_eq!(records[0]["annotations"][0]["tag"], "law.proxies");
    assert_eq!((&records[1]["id"], &records[1]["line"]), (&Value::Null, &Value::from(2)));
    assert!(records[1]["error"]["code"].is_string() && records[1]["error"]["message"].is_string());
    assert_eq!((&records[2]["id"], &records[2]["line"]), (&Value::from(7), &Value::from(4)));
    assert_eq!(records[3]["warnings"][0]["code"], "empty-text");
}
