//! Reads termbases of the reader's own and makes them all alike: a table, which the module of the terms reads without more.
//!
//! What knows TBX, tables and workbooks weighs as much as the terms themselves, and is asked once a glossary. So it is a module of its own,
//! which the worker loads when one comes. Old encodings are the decoder's business: a file in one is given back, and comes again as text.

use rapporteur_formats::is_plain;
use rapporteur_formats::wire::Problem;
use rapporteur_terms::exchange::{Said, Unread, read_any, write_csv};
use serde::{Deserialize, Serialize};

/// A termbase as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Base {
    /// The base as CSV, with all that is asked of it here.
    pub table: String,
    /// How many terms it has.
    pub terms: u32,
    /// How many things in the file were not as they should be.
    pub faults: u32,
}

/// What became of a termbase: none where its bytes are the decoder's business, or why it is refused, but for the file's name.
pub type Outcome = Option<Result<Base, Problem>>;

/// Reads a file: a workbook, TBX or a table.
pub fn read_file(bytes: Vec<u8>) -> Outcome {
    read(bytes, |text| is_plain(&text).then_some(text))
}

/// Reads what the decoder has made of a file: TBX or a table.
pub fn read_text(text: String) -> Outcome {
    read(text.into_bytes(), Some)
}

fn read(bytes: Vec<u8>, take: impl Fn(String) -> Option<String>) -> Outcome {
    let text = |bytes| String::from_utf8(bytes).ok().and_then(take).ok_or(());
    let refused = |detail: Problem| Problem::new("termbase-refused").with_message("detail", detail);
    let (base, report) = match read_any(bytes, &[], text) {
        Ok(read) => read,
        Err(Unread::Text(())) => return None,
        Err(Unread::Base(error)) => {
            return Some(Err(match error.said() {
                None => Problem::new("termbase-refused").with("detail", error.to_string()),
                Some(said @ Said { line: None, .. }) => refused(message(&said)),
                Some(said @ Said { line: Some(line), .. }) => Problem::new("termbase-refused-line")
                    .with("line", line.to_string())
                    .with_message("detail", message(&said)),
            }));
        }
    };
    if report.terms == 0 {
        return Some(Err(Problem::new("termbase-empty")));
    }
    let mut table = Vec::new();
    let written = write_csv(&base, &mut table).map_err(|e| e.to_string());
    let table = written.and_then(|w| Ok((w.terms as u32, String::from_utf8(table).map_err(|e| e.to_string())?)));
    let faults = (report.problems.len() + report.further_problems) as u32;
    let base = table.map(|(terms, table)| Base { table, terms, faults });
    Some(base.map_err(|detail| Problem::new("termbase-refused").with("detail", detail)))
}

/// What is wrong, as a message.
fn message(said: &Said) -> Problem {
    said.values.iter().fold(Problem::new(said.message), |problem, (name, value)| problem.with(name, value.as_str()))
}

/// [`read_file`] for JavaScript: its outcome in its serialised form.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn file(bytes: Vec<u8>) -> Vec<u8> {
    postcard::to_allocvec(&read_file(bytes)).unwrap_or_default()
}

/// [`read_text`] for JavaScript.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn text(text: String) -> Vec<u8> {
    postcard::to_allocvec(&read_text(text)).unwrap_or_default()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that panics is a test that fails")]
mod tests {
    use super::*;
    use rapporteur_terms::exchange::read_csv;

    const TBX: &str = "<tbx><text><body><conceptEntry><langSec xml:lang='fr'><termSec><term>cyberattaque</term>\
        </termSec></langSec></conceptEntry></body></text></tbx>";

    /// Reads as the worker does: what is given back comes again, decoded.
    fn read_anyhow(bytes: &[u8]) -> Result<Base, Problem> {
        let again = || read_text(rapporteur_formats::decode(bytes.to_vec()).unwrap().text);
        read_file(bytes.to_vec()).or_else(again).unwrap()
    }

    #[test]
    fn every_kind_becomes_a_table_that_is_read_again() {
        let old = b"en;fr\nattribution;attribution pr\xe9alable\n;d\xe9fense\n".to_vec();
        assert_eq!(read_file(old.clone()), None, "old encodings are left to the decoder");
        for (bytes, terms, faults) in [
            (TBX.as_bytes().to_vec(), 1, 0),
            (TBX.encode_utf16().flat_map(u16::to_le_bytes).collect(), 1, 0),
            (b"\xef\xbb\xbfen,fr\nattack,attaque\n".to_vec(), 2, 0),
            (b"en\tfr\nattack\tattaque\nword\t\textra\n".to_vec(), 3, 1),
            (old, 3, 0),
        ] {
            let read = read_anyhow(&bytes).unwrap();
            assert_eq!((read.terms, read.faults), (terms, faults), "{read:?}");
            let (base, report) = read_csv(&read.table, &[]).unwrap();
            assert_eq!(report.terms as u32, terms);
            assert!(base.concepts.iter().all(|c| !c.id.is_empty()), "each can be named: {read:?}");
        }
    }

    #[test]
    fn what_is_no_termbase_is_told_with_its_reason() {
        let inner = |bytes: &[u8]| {
            let problem = read_anyhow(bytes).unwrap_err();
            let detail = problem.messages.into_iter().map(|(name, p)| (name, p.message, p.values)).collect::<Vec<_>>();
            (problem.message, detail)
        };
        let (refused, detail) = inner(b"PK\x03\x04 no workbook");
        assert!(
            refused == "termbase-refused" && detail[0].1 == "error-workbook" && !detail[0].2.is_empty(),
            "{detail:?}"
        );
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let ends = vec![pair("expected", "text"), pair("found", "tbx")];
        let detail = vec![("detail".to_owned(), "error-xml-ends".to_owned(), ends)];
        assert_eq!(inner(b"<tbx>\n<text></tbx>"), ("termbase-refused-line".to_owned(), detail));
        // What stands in the file is no message, whatever it looks like.
        let (refused, detail) = inner(b"=error-xml, and rains.\n");
        assert!(refused == "termbase-refused" && detail[0].1 == "error-no-language-column", "{detail:?}");
        assert_eq!(detail[0].2[0].0, "found");
        assert_eq!(inner(b"en,fr\n"), ("termbase-empty".to_owned(), Vec::new()));
        assert_eq!(read_file(b"%PDF-1.7\x00".to_vec()), None, "the decoder says what it is");
    }
}
