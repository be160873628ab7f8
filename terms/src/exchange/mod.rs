//! Termbases in and out: TBX in its versions and dialects, and tables.
//!
//! Nothing is fetched, whatever a file asks for. What has no field in [`Termbase`](crate::Termbase) is kept as it was written and goes out again; the
//! [`Report`] says what was kept, what was read as something else, and what could not be kept.

#[cfg(feature = "workbook-in")]
mod any;
mod delimited;
mod error;
mod forms;
#[cfg(feature = "workbook-in")]
mod package;
mod table;
mod table_write;
mod tbx_read;
mod tbx_write;
mod utf8;
#[cfg(feature = "workbook-in")]
mod workbook;
mod xml;

#[cfg(feature = "workbook-in")]
pub use any::{Unread, read_any};
pub use delimited::{read_csv, write_csv};
pub use error::{ExchangeError, Said, XmlFault};
pub use table::{Column, Field, Table, read_table};
pub use tbx_read::{read_tbx, read_tbx_into};
pub use tbx_write::{Version, write_tbx};
#[cfg(feature = "workbook")]
pub use workbook::write_xlsx;
#[cfg(feature = "workbook-in")]
pub use workbook::{is_workbook, read_xlsx};

use std::collections::BTreeMap;

/// What files of termbases are called, beside `.xml` and `.txt`, which may be anything.
pub const EXTENSIONS: [&str; 5] = ["tbx", "tbxm", "csv", "tsv", "xlsx"];
/// So many problems of a file are listed; the rest is counted.
const MAX_PROBLEMS: usize = 1000;

/// What became of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Concepts read.
    pub concepts: usize,
    /// Terms read.
    pub terms: usize,
    /// Terms by language.
    pub languages: BTreeMap<String, usize>,
    /// Categories that have no field and go out again as they came, with how often.
    pub kept: BTreeMap<String, usize>,
    /// What was read as something else: from, to, how often.
    pub mapped: BTreeMap<(String, String), usize>,
    /// What could not be kept, and how often.
    pub dropped: BTreeMap<String, usize>,
    /// What is wrong in the file without making it useless.
    pub problems: Vec<Problem>,
    /// Problems beyond those listed.
    pub further_problems: usize,
    /// The columns of a table: the head, and what it was taken for, if for anything.
    pub columns: Vec<(String, Option<String>)>,
    /// Rows of a table that became part of a concept that was there; so many at most are listed.
    pub folded: Vec<Folded>,
    /// And so many more.
    pub further_folded: usize,
}

/// A row of a table that became part of a concept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folded {
    /// The line, from 1.
    pub line: u64,
    /// The identifier of the concept, or its first term.
    pub concept: String,
    /// The terms of the row, each with its language.
    pub terms: Vec<(String, String)>,
}

/// Something wrong in a file, with the line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The line, from 1.
    pub line: u64,
    /// What it is.
    pub kind: ProblemKind,
    /// The word or identifier at fault.
    pub detail: String,
}

/// Kinds of problem.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProblemKind {
    /// No language has such a code.
    LanguageCode,
    /// The same identifier twice.
    DuplicateConcept,
    /// A concept without any term.
    NoTerm,
    /// A term without letters.
    EmptyTerm,
    /// A reference to a concept that is not in the file.
    DanglingReference,
    /// Concepts that refer to each other in a circle.
    CircularReference,
    /// A document type: it was neither fetched nor used.
    DocumentType,
    /// An entity that only the document type would explain; its name stands in the text.
    Entity,
    /// A row with more cells than there are columns, or without a term.
    Row,
}

impl Report {
    pub(crate) fn problem(&mut self, line: u64, kind: ProblemKind, detail: impl Into<String>) {
        if self.problems.len() < MAX_PROBLEMS {
            self.problems.push(Problem { line, kind, detail: detail.into() });
        } else {
            self.further_problems += 1;
        }
    }

    /// Notes a row that becomes part of a concept.
    pub(crate) fn fold(&mut self, line: u64, concept: &crate::Concept, row: &crate::Concept) {
        self.map("row", "synonym");
        if self.folded.len() == MAX_PROBLEMS {
            self.further_folded += 1;
            return;
        }
        let first = || concept.sections.iter().find_map(|s| s.terms.first()).map(|t| t.text.clone());
        let name = if concept.id.is_empty() { first().unwrap_or_default() } else { concept.id.clone() };
        let of = |s: &crate::Section| s.terms.iter().map(|t| (s.language.clone(), t.text.clone())).collect::<Vec<_>>();
        self.folded.push(Folded { line, concept: name, terms: row.sections.iter().flat_map(of).collect() });
    }

    pub(crate) fn keep(&mut self, what: impl Into<String>) {
        *self.kept.entry(what.into()).or_default() += 1;
    }

    pub(crate) fn map(&mut self, from: impl Into<String>, to: impl Into<String>) {
        *self.mapped.entry((from.into(), to.into())).or_default() += 1;
    }

    pub(crate) fn drop_one(&mut self, what: impl Into<String>) {
        *self.dropped.entry(what.into()).or_default() += 1;
    }

    pub(crate) fn count(&mut self, concept: &crate::Concept) {
        self.concepts += 1;
        for section in &concept.sections {
            self.terms += section.terms.len();
            match self.languages.get_mut(&section.language) {
                Some(n) => *n += section.terms.len(),
                None => {
                    self.languages.insert(section.language.clone(), section.terms.len());
                }
            }
        }
    }
}

/// Whether a text has the shape of a language tag (BCP 47): a language of two or three letters, then parts of at most eight.
pub(crate) fn is_language(tag: &str) -> bool {
    let mut parts = tag.split(['-', '_']);
    let first = parts.next().unwrap_or_default();
    let primary = (2..=3).contains(&first.len()) && first.bytes().all(|b| b.is_ascii_alphabetic());
    primary && parts.all(|p| (1..=8).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphanumeric()))
}

/// A status as files write it.
pub(crate) fn status(written: &str) -> Option<crate::Status> {
    use crate::Status;
    let name = written.trim().trim_end_matches("-admn-sts");
    let name: String = name.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase();
    let name = name.strip_suffix("term").unwrap_or(&name);
    match name {
        "preferred" => Some(Status::Preferred),
        "admitted" => Some(Status::Admitted),
        "deprecated" | "notrecommended" => Some(Status::Deprecated),
        "superseded" | "obsolete" => Some(Status::Superseded),
        "forbidden" => Some(Status::Forbidden),
        "proposed" => Some(Status::Proposed),
        "donottranslate" => Some(Status::DoNotTranslate),
        _ => None,
    }
}

/// A status as TBX writes it; where it has no word, the plain one.
pub(crate) fn status_name(status: crate::Status) -> &'static str {
    use crate::Status;
    match status {
        Status::Preferred => "preferredTerm-admn-sts",
        Status::Admitted => "admittedTerm-admn-sts",
        Status::Deprecated => "deprecatedTerm-admn-sts",
        Status::Superseded => "supersededTerm-admn-sts",
        Status::Forbidden => "forbidden",
        Status::Proposed => "proposed",
        Status::DoNotTranslate => "doNotTranslate",
    }
}
