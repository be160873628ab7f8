//! Reads termbases of the reader's own and makes them all alike: a table, which the module of the terms reads without more.

use rapporteur_formats::FormatError;
use rapporteur_terms::exchange::{Said, Unread, read_any, write_csv};
use serde::{Deserialize, Serialize};

/// What stands between the parts of a value that is itself a message with values.
const BETWEEN: char = '\u{1f}';

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

/// Why there is none: the identifier of a message; names and values of what stands in it, but for the file's name. A value that begins with
/// `=` is a message itself: its identifier, then names and values of what stands in that, U+001F between them.
pub type Refusal = (String, Vec<(String, String)>);

/// Reads a termbase: TBX, a table or a workbook.
///
/// # Errors
/// When it is none of them, is broken, or has no term.
pub fn read_base(bytes: Vec<u8>) -> Result<Base, Refusal> {
    let refused = |message: &str, values: &[(&str, String)]| {
        (message.to_owned(), values.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect())
    };
    let decode = |bytes| rapporteur_formats::decode(bytes).map(|decoded| decoded.text);
    let (base, report) = read_any(bytes, &[], decode).map_err(|unread| match unread {
        Unread::Text(FormatError::Binary { looks_like }) => {
            refused("termbase-binary", &[("kind", format!("=file-kind-{}", looks_like.as_str()))])
        }
        Unread::Text(other) => refused("termbase-refused", &[("detail", other.to_string())]),
        Unread::Base(error) => match error.said() {
            None => refused("termbase-refused", &[("detail", error.to_string())]),
            Some(said @ Said { line: None, .. }) => refused("termbase-refused", &[("detail", within(&said))]),
            Some(said @ Said { line: Some(line), .. }) => {
                refused("termbase-refused-line", &[("line", line.to_string()), ("detail", within(&said))])
            }
        },
    })?;
    if report.terms == 0 {
        return Err(refused("termbase-empty", &[]));
    }
    let mut table = Vec::new();
    let written =
        write_csv(&base, &mut table).map_err(|e| refused("termbase-refused", &[("detail", e.to_string())]))?;
    let table = String::from_utf8(table).map_err(|e| refused("termbase-refused", &[("detail", e.to_string())]))?;
    Ok(Base { table, terms: written.terms as u32, faults: (report.problems.len() + report.further_problems) as u32 })
}

/// A message as the value of another.
fn within(said: &Said) -> String {
    let values = said.values.iter().flat_map(|(name, value)| [*name, value.as_str()]);
    let parts: Vec<String> =
        std::iter::once(said.message).chain(values).map(|part| part.replace(BETWEEN, " ")).collect();
    format!("={}", parts.join(&BETWEEN.to_string()))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that panics is a test that fails")]
mod tests {
    use super::*;
    use rapporteur_terms::exchange::read_csv;

    const TBX: &str = "<tbx><text><body><conceptEntry><langSec xml:lang='fr'><termSec><term>cyberattaque</term>\
        </termSec></langSec></conceptEntry></body></text></tbx>";

    fn message(bytes: &[u8]) -> (String, String) {
        let (message, values) = read_base(bytes.to_vec()).unwrap_err();
        (message, values.last().map(|(_, value)| value.clone()).unwrap_or_default())
    }

    #[test]
    fn every_kind_becomes_a_table_that_is_read_again() {
        let old = b"en;fr\nattribution;attribution pr\xe9alable\n;d\xe9fense\n".to_vec();
        for (bytes, terms, faults) in [
            (TBX.as_bytes().to_vec(), 1, 0),
            (TBX.encode_utf16().flat_map(u16::to_le_bytes).collect(), 1, 0),
            (b"en\tfr\nattack\tattaque\nword\t\textra\n".to_vec(), 3, 1),
            (old, 3, 0),
        ] {
            let read = read_base(bytes).unwrap();
            assert_eq!((read.terms, read.faults), (terms, faults), "{read:?}");
            let (base, report) = read_csv(&read.table, &[]).unwrap();
            assert_eq!(report.terms as u32, terms);
            assert!(base.concepts.iter().all(|c| !c.id.is_empty()), "each can be named: {read:?}");
        }
    }

    #[test]
    fn what_is_no_termbase_is_told_with_its_reason() {
        assert_eq!(message(b"%PDF-1.7\x00"), ("termbase-binary".to_owned(), "=file-kind-pdf".to_owned()));
        let (refused, detail) = message(b"PK\x03\x04 no workbook");
        assert!(refused == "termbase-refused" && detail.starts_with("=error-workbook\u{1f}detail\u{1f}"), "{detail}");
        let (refused, detail) = message(b"<tbx>\n<text></tbx>");
        assert!(refused == "termbase-refused-line", "{refused} {detail}");
        assert_eq!(detail, "=error-xml-ends\u{1f}expected\u{1f}text\u{1f}found\u{1f}tbx");
        let (refused, detail) = message(b"It rains, and rains.\n");
        assert!(refused == "termbase-refused" && detail.starts_with("=error-no-language-column"), "{detail}");
        assert_eq!(message(b"en,fr\n"), ("termbase-empty".to_owned(), String::new()));
    }
}
