//! Annotations as a table for a spreadsheet: one row each, and then a row for each citation.
//!
//! A spreadsheet runs a cell that begins like a formula, and cells here hold words of files that anyone may have written. Such a cell
//! gets an apostrophe in front, which spreadsheets take as "this is text".

use crate::{FormatError, Words};
use rapporteur_core::text::{Document, OffsetUnit};
use rapporteur_core::{Annotated, Annotation, LineIndex, Reference};
use std::io::Write;

/// The columns, in order; they are identifiers for programs, and the same in every language.
pub const COLUMNS: [&str; 22] = [
    "file",
    "block",
    "sentence",
    "start",
    "end",
    "quote",
    "tag",
    "title",
    "force",
    "verb",
    "modal",
    "polarity",
    "bracketed",
    "score",
    "evidence",
    "rule",
    "cues",
    "source",
    "verified",
    "alternatives",
    "completeness",
    "elements",
];

/// Writes the rows of any number of documents.
pub struct CsvWriter<W: Write> {
    rows: ::csv::Writer<W>,
}

impl<W: Write> CsvWriter<W> {
    /// Writes the line of columns if asked for, as only the first part of a table has it.
    ///
    /// # Errors
    /// When writing fails.
    pub fn new(output: W, with_columns: bool) -> Result<Self, FormatError> {
        let mut rows = ::csv::Writer::from_writer(output);
        if with_columns {
            rows.write_record(COLUMNS)?;
        }
        Ok(Self { rows })
    }

    /// Writes the rows of a document.
    ///
    /// # Errors
    /// When writing fails, or an annotation does not lie on whole characters of the text.
    pub fn write(
        &mut self,
        file: &str,
        document: &Document,
        annotated: &Annotated,
        unit: OffsetUnit,
        words: &Words,
    ) -> Result<(), FormatError> {
        let index = LineIndex::new(document.text());
        for annotation in &annotated.annotations {
            let row = row(file, &index, annotation, unit, words).ok_or_else(|| FormatError::Misplaced {
                what: "annotation",
                tag: annotation.tag.clone(),
                start: annotation.span.start,
                end: annotation.span.end,
            })?;
            self.rows.write_record(row.map(|cell| harmless(&cell)))?;
        }
        for reference in &annotated.references {
            let row = cited(file, &index, reference, unit, words).ok_or_else(|| FormatError::Misplaced {
                what: "reference",
                tag: reference.id.clone(),
                start: reference.span.start,
                end: reference.span.end,
            })?;
            self.rows.write_record(row.map(|cell| harmless(&cell)))?;
        }
        Ok(())
    }

    /// Hands the output back.
    ///
    /// # Errors
    /// When the last rows cannot be written.
    pub fn finish(self) -> Result<W, FormatError> {
        self.rows.into_inner().map_err(|error| FormatError::Io(error.into_error()))
    }
}

fn row(
    file: &str,
    index: &LineIndex<'_>,
    a: &Annotation,
    unit: OffsetUnit,
    words: &Words,
) -> Option<[String; COLUMNS.len()]> {
    let text = index.text();
    let cues: Option<Vec<String>> = a
        .evidence
        .cues
        .iter()
        .map(|cue| Some(format!("{}: {}", cue.concept, one_line(text.get(cue.span.range())?))))
        .collect();
    let sources: Vec<String> =
        a.source.iter().map(|s| format!("{} {}", s.instrument, s.paragraph).trim_end().to_owned()).collect();
    let verified: Vec<&str> = a.source.iter().map(|s| if s.verified { "true" } else { "false" }).collect();
    let alternatives: Vec<&str> =
        a.verbs.iter().map(String::as_str).chain(a.modals.iter().map(|m| m.as_str())).collect();
    let elements: Vec<String> = a.elements.iter().map(|e| format!("{}: {}", e.element, e.status.as_str())).collect();
    Some([
        file.to_owned(),
        (a.block + 1).to_string(),
        one_line(text.get(a.sentence.range())?),
        index.to_unit(a.span.start as usize, unit)?.to_string(),
        index.to_unit(a.span.end as usize, unit)?.to_string(),
        text.get(a.span.range())?.to_owned(),
        a.tag.clone(),
        words.title(&a.tag),
        a.force.as_str().to_owned(),
        a.verb.clone().unwrap_or_default(),
        a.modal.map(|modal| modal.as_str().to_owned()).unwrap_or_default(),
        a.polarity.as_str().to_owned(),
        a.bracketed.to_string(),
        a.score.to_string(),
        a.evidence.kind.as_str().to_owned(),
        a.evidence.rule.clone(),
        cues?.join("; "),
        sources.join("; "),
        verified.join("; "),
        alternatives.join("; "),
        a.completeness.map(|c| c.as_str().to_owned()).unwrap_or_default(),
        elements.join("; "),
    ])
}

/// A citation as a row: in place of a tag it has the word `reference`, and the identifier is its source.
fn cited(
    file: &str,
    index: &LineIndex<'_>,
    r: &Reference,
    unit: OffsetUnit,
    words: &Words,
) -> Option<[String; COLUMNS.len()]> {
    let text = index.text();
    let sentence = r.sentence.and_then(|s| text.get(s.range())).map(one_line).unwrap_or_default();
    let mut row: [String; COLUMNS.len()] = Default::default();
    let mut set = |column: &str, value: String| {
        if let Some(i) = COLUMNS.iter().position(|c| *c == column) {
            row[i] = value;
        }
    };
    set("file", file.to_owned());
    set("block", (r.block + 1).to_string());
    set("sentence", sentence);
    set("start", index.to_unit(r.span.start as usize, unit)?.to_string());
    set("end", index.to_unit(r.span.end as usize, unit)?.to_string());
    set("quote", text.get(r.span.range())?.to_owned());
    set("tag", "reference".to_owned());
    set("title", words.text("references-title"));
    set("evidence", r.via.as_str().to_owned());
    let ids: Vec<&str> = std::iter::once(&r.id).chain(&r.ambiguous).map(String::as_str).collect();
    set("source", ids.join("; "));
    Some(row)
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A cell that no spreadsheet takes for a formula and no terminal for a command.
fn harmless(cell: &str) -> String {
    let begins_formula = cell
        .trim_start_matches(|c: char| c.is_whitespace() || c.is_control() || c == '\u{feff}')
        .starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠', '|', '%']);
    let guard = if begins_formula || cell.starts_with(['\t', '\r']) { "'" } else { "" };
    let visible = cell.replace(|c: char| c.is_control() && !matches!(c, '\t' | '\n' | '\r'), "\u{fffd}");
    format!("{guard}{visible}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_that_begin_like_formulas_are_guarded() {
        for cell in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =cmd|' /C calc'!A0", "\r=1", "＝1", "\0=1", "\u{feff}=1"]
        {
            assert!(harmless(cell).starts_with('\''), "{cell:?} gave {:?}", harmless(cell));
        }
        assert_eq!(harmless("States should = refrain"), "States should = refrain");
        assert_eq!(harmless("a\u{1b}[31m"), "a\u{fffd}[31m");
    }

    #[test]
    fn quotes_commas_and_line_ends_are_quoted() {
        let mut rows = ::csv::Writer::from_writer(Vec::new());
        rows.write_record(["a, \"b\"\nc", "d"].map(harmless)).unwrap();
        assert_eq!(rows.into_inner().unwrap(), b"\"a, \"\"b\"\"\nc\",d\n");
    }
}
