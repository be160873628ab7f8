//! Glossaries as tables: a head row, a column a language, a row a concept or a row a synonym.

use super::{ExchangeError, ProblemKind, Report, is_language, status};
use crate::base::{Concept, Section, Term, Termbase};
use std::collections::BTreeMap;
use std::io::{self, Write};

/// What a column holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Column {
    /// Identifier of the concept.
    Id,
    /// Terms in a language, by its tag.
    Terms(String),
    /// Status of the terms of a language, or of all in the row.
    Status(Option<String>),
    /// A note on the terms of a language, or on the concept.
    Note(Option<String>),
    /// Where the terms were seen.
    Reference(Option<String>),
    /// Something that has no field.
    Other(String),
}

/// A table, cell by cell, with its head row.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    /// The head row.
    pub head: Vec<String>,
    /// The other rows, each with its line in the file.
    pub rows: Vec<(u64, Vec<String>)>,
}

impl Column {
    /// What a column holds, by its name: a language tag, or a word with perhaps a language behind it ("status", "note_fr").
    pub fn of(name: &str) -> Self {
        let name = name.trim().trim_start_matches('\u{feff}');
        let (word, language) = match name.split_once([' ', '_', ':', '-']) {
            Some((word, tag)) if is_language(tag) => (word, Some(tag.to_owned())),
            _ => (name, None),
        };
        match (word.to_ascii_lowercase().as_str(), language) {
            ("id" | "concept", None) => Self::Id,
            ("term", Some(language)) => Self::Terms(language),
            ("status", language) => Self::Status(language),
            ("note" | "notes" | "comment" | "definition", language) => Self::Note(language),
            ("source" | "reference", language) => Self::Reference(language),
            _ if is_language(name) => Self::Terms(name.to_owned()),
            _ => Self::Other(name.to_owned()),
        }
    }
}

/// Reads CSV or TSV; the delimiter is found.
///
/// # Errors
/// When it cannot be read, or no column is a language.
pub fn read_csv(text: &str) -> Result<(Termbase, Report), ExchangeError> {
    let delimiter = delimiter(text);
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(text.as_bytes());
    let mut table = Table::default();
    for record in reader.records() {
        let record = record.map_err(|e| {
            let line = e.position().map_or(0, csv::Position::line);
            ExchangeError::Table { line, detail: e.to_string() }
        })?;
        let line = record.position().map_or(0, csv::Position::line);
        let cells: Vec<String> = record.iter().map(str::to_owned).collect();
        if table.head.is_empty() {
            table.head = cells;
        } else {
            table.rows.push((line, cells));
        }
    }
    let columns: Vec<Column> = table.head.iter().map(|name| Column::of(name)).collect();
    read_table(&table, &columns)
}

/// The delimiter that the head row has most of.
fn delimiter(text: &str) -> u8 {
    let head = text.lines().next().unwrap_or_default();
    let count = |d: &u8| head.bytes().filter(|b| b == d).count();
    [b'\t', b';', b',', b'|'].into_iter().rev().max_by_key(count).unwrap_or(b',')
}

/// Makes concepts of a table. Rows with the same identifier are one concept; without identifiers, rows with the same first term are.
///
/// # Errors
/// When no column is a language.
pub fn read_table(table: &Table, columns: &[Column]) -> Result<(Termbase, Report), ExchangeError> {
    if !columns.iter().any(|c| matches!(c, Column::Terms(_))) {
        return Err(ExchangeError::NoLanguage { found: table.head.join(" | ") });
    }
    let mut report = Report::default();
    let mut concepts: Vec<Concept> = Vec::new();
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    for (line, cells) in &table.rows {
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if cells.len() > columns.len() {
            report.problem(*line, ProblemKind::Row, cells.join(" | "));
        }
        let read = row(columns, cells, &mut report);
        let first = read.sections.first().and_then(|s| s.terms.first());
        let Some(first) = first else {
            report.problem(*line, ProblemKind::NoTerm, cells.join(" | "));
            continue;
        };
        let key = if read.id.is_empty() { first.text.to_lowercase() } else { read.id.clone() };
        match known.get(&key).and_then(|i| concepts.get_mut(*i)) {
            Some(concept) => {
                report.map("row", "synonym");
                fold(concept, read);
            }
            None => {
                known.insert(key, concepts.len());
                concepts.push(read);
            }
        }
    }
    concepts.iter().for_each(|concept| report.count(concept));
    Ok((Termbase { concepts, ..Termbase::default() }, report))
}

fn row(columns: &[Column], cells: &[String], report: &mut Report) -> Concept {
    let mut concept = Concept::default();
    let cell = |i: usize| cells.get(i).map(|c| c.trim()).filter(|c| !c.is_empty());
    for (i, column) in columns.iter().enumerate() {
        match (column, cell(i)) {
            (Column::Id, Some(id)) => concept.id = id.to_owned(),
            (Column::Terms(language), Some(text)) => {
                let terms = synonyms(text).map(|term| single(term, report)).collect();
                concept.sections.push(Section { language: language.clone(), terms, ..Section::default() });
            }
            _ => {}
        }
    }
    for (i, column) in columns.iter().enumerate() {
        let Some(text) = cell(i) else { continue };
        match column {
            Column::Status(language) => match status(text) {
                Some(found) => each(&mut concept, language.as_deref(), |t| t.status = Some(found)),
                None => report.drop_one(format!("status: {text}")),
            },
            Column::Note(language) => each(&mut concept, language.as_deref(), |t| add(&mut t.note, text)),
            Column::Reference(language) => {
                each(&mut concept, language.as_deref(), |t| add(&mut t.reference, text));
            }
            Column::Other(name) => report.drop_one(name.clone()),
            Column::Id | Column::Terms(_) => {}
        }
    }
    concept
}

fn each(concept: &mut Concept, language: Option<&str>, change: impl Fn(&mut Term)) {
    let sections = concept.sections.iter_mut().filter(|s| language.is_none_or(|l| l == s.language));
    sections.flat_map(|s| &mut s.terms).for_each(change);
}

fn add(field: &mut Option<String>, text: &str) {
    match field {
        Some(before) if before != text => *before = format!("{before}; {text}"),
        Some(_) => {}
        None => *field = Some(text.to_owned()),
    }
}

/// Several terms in a cell stand between `|` or `;`, or one a line. A slash may belong to a term.
fn synonyms(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(['|', ';', '\n']).map(str::trim).filter(|t| !t.is_empty())
}

/// "state (n.)" is the term "state" with a note.
fn single(text: &str, report: &mut Report) -> Term {
    let grammar = text.strip_suffix(')').and_then(|t| t.rsplit_once(" (")).filter(|(_, mark)| mark.ends_with('.'));
    match grammar {
        Some((term, mark)) => {
            report.map("(…)", "note");
            Term { text: term.trim().to_owned(), note: Some(mark.to_owned()), ..Term::default() }
        }
        None => Term { text: text.to_owned(), ..Term::default() },
    }
}

/// Takes the terms of a row into a concept that is already there.
fn fold(concept: &mut Concept, row: Concept) {
    for section in row.sections {
        match concept.sections.iter_mut().find(|s| s.language == section.language) {
            None => concept.sections.push(section),
            Some(known) => {
                for term in section.terms {
                    if !known.terms.iter().any(|t| t.text == term.text) {
                        known.terms.push(term);
                    }
                }
            }
        }
    }
}

/// Writes a base as CSV: a row a concept, for each language its terms, their status and where they were seen.
///
/// # Errors
/// What the writer says.
pub fn write_csv(base: &Termbase, out: impl Write) -> io::Result<Report> {
    let mut report = Report::default();
    let mut languages: Vec<&str> = Vec::new();
    for section in base.concepts.iter().flat_map(|c| &c.sections) {
        if !languages.contains(&section.language.as_str()) {
            languages.push(&section.language);
        }
    }
    let mut writer = csv::Writer::from_writer(out);
    let head = languages.iter().flat_map(|l| [(*l).to_owned(), format!("status_{l}"), format!("reference_{l}")]);
    writer.write_record(std::iter::once("id".to_owned()).chain(head))?;
    for concept in &base.concepts {
        report.count(concept);
        let terms = |language: &str| -> Vec<&Term> {
            concept.sections.iter().filter(|s| s.language == language).flat_map(|s| &s.terms).collect()
        };
        // One row for the terms of each rank: the status of a row is that of all its terms.
        let longest = languages.iter().map(|l| terms(l).len()).max().unwrap_or(0);
        for rank in 0..longest {
            let mut cells = vec![concept.id.clone()];
            for language in &languages {
                let of_language = terms(language);
                let term = of_language.get(rank);
                let status = term.and_then(|t| t.status).map(super::status_name);
                let status = status.map(|s| s.trim_end_matches("Term-admn-sts")).unwrap_or_default();
                cells.push(term.map(|t| t.text.clone()).unwrap_or_default());
                cells.push(status.to_owned());
                cells.push(term.and_then(|t| t.reference.clone()).unwrap_or_default());
                if let Some(term) = term {
                    lost(term, &mut report);
                }
            }
            writer.write_record(cells)?;
        }
    }
    writer.flush()?;
    Ok(report)
}

fn lost(term: &Term, report: &mut Report) {
    let missing = [
        ("note", term.note.is_some()),
        ("authority", term.authority.is_some()),
        ("abbreviation", term.abbreviation.is_some()),
        ("forms", !term.forms.is_empty()),
        ("extra", !term.extra.is_empty()),
    ];
    missing.into_iter().filter(|m| m.1).for_each(|(what, _)| report.drop_one(what));
}
