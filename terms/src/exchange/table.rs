//! Glossaries as tables: a head row, a column a language, a row a concept or a row a synonym.

use super::forms::{self, Letter};
use super::{ExchangeError, ProblemKind, Report, is_language, status};
use crate::base::{Concept, Section, Term, Termbase};
use std::collections::BTreeMap;

/// So many rows with something in them are looked at for the head of a table: a title may stand above it.
const HEAD_WITHIN: usize = 10;
/// Marks of a term, as the cell of a table names them.
pub(super) const MARKS: [&str; 4] = ["verified", "gate", "strict", "exact"];

/// What a column holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Column {
    /// Identifier of the concept.
    Id,
    /// Terms in a language, by its tag.
    Terms(String),
    /// What is said of the terms of a language, or of all in the row.
    Of(Field, Option<String>),
    /// Something that has no field.
    Other(String),
}

/// What is said of terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// Status.
    Status,
    /// A note.
    Note,
    /// Where they were seen.
    Reference,
    /// Who uses them so.
    Authority,
    /// Abbreviation.
    Abbreviation,
    /// Further forms.
    Forms,
    /// Marks: verified, gate, strict, exact.
    Marks,
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
        let field = match (word.to_ascii_lowercase().as_str(), &language) {
            ("id" | "concept", None) => return Self::Id,
            ("term", Some(language)) => return Self::Terms(language.clone()),
            ("status", _) => Field::Status,
            ("note" | "notes" | "comment" | "definition", _) => Field::Note,
            ("source" | "reference", _) => Field::Reference,
            ("authority", _) => Field::Authority,
            ("abbreviation" | "acronym", _) => Field::Abbreviation,
            ("forms", _) => Field::Forms,
            ("marks", _) => Field::Marks,
            _ if is_language(name) => return Self::Terms(name.to_owned()),
            _ => return Self::Other(name.to_owned()),
        };
        Self::Of(field, language)
    }

    /// The name that says what it holds; none for what has no field.
    pub fn name(&self) -> Option<String> {
        match self {
            Self::Id => Some("id".to_owned()),
            Self::Terms(language) if Self::of(language) == *self => Some(language.clone()),
            Self::Terms(language) => Some(format!("term_{language}")),
            Self::Of(field, None) => Some(field.as_str().to_owned()),
            Self::Of(field, Some(language)) => Some(format!("{}_{language}", field.as_str())),
            Self::Other(_) => None,
        }
    }
}

impl Field {
    /// Its name as the head of a column.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Status => "status",
            Self::Note => "note",
            Self::Reference => "reference",
            Self::Authority => "authority",
            Self::Abbreviation => "abbreviation",
            Self::Forms => "forms",
            Self::Marks => "marks",
        }
    }
}

impl Table {
    /// A table of rows, each with its line. The head is the first row with anything in it, unless that names no language and a row soon
    /// after names a language and more, and nothing else, and has more cells than all above it. `named` as in [`Table::columns`].
    pub fn new(rows: Vec<(u64, Vec<String>)>, named: &[(String, String)]) -> Self {
        let filled = |cells: &[String]| cells.iter().filter(|c| !c.trim().is_empty()).count();
        let mut rows: Vec<_> = rows.into_iter().filter(|(_, cells)| filled(cells) > 0).collect();
        let mut widest = 0;
        let mut is_head = |(i, (_, cells)): (usize, &(u64, Vec<String>))| {
            let columns = || cells.iter().filter(|c| !c.trim().is_empty()).map(|c| column(c, named));
            let is_wider = filled(cells) > widest;
            widest = widest.max(filled(cells));
            let is_named = cells.iter().any(|c| named.iter().any(|(head, _)| is_same(head, c)));
            let is_known = filled(cells) > 1 && columns().all(|c| !matches!(c, Column::Other(_)));
            columns().any(|c| matches!(c, Column::Terms(_))) && (i == 0 || is_wider && (is_named || is_known))
        };
        let head = rows.iter().take(HEAD_WITHIN).enumerate().position(&mut is_head).unwrap_or(0);
        let rest = rows.split_off((head + 1).min(rows.len()));
        Self { head: rows.pop().map(|(_, cells)| cells).unwrap_or_default(), rows: rest }
    }

    /// What its columns hold: by their names, where `named` does not say another name for one.
    pub fn columns(&self, named: &[(String, String)]) -> Vec<Column> {
        self.head.iter().map(|name| column(name, named)).collect()
    }
}

/// What a column holds, by its head or by what somebody says of that.
fn column(name: &str, named: &[(String, String)]) -> Column {
    let other = named.iter().find(|(head, _)| is_same(head, name));
    Column::of(other.map_or(name, |(_, meaning)| meaning))
}

fn is_same(a: &str, b: &str) -> bool {
    a.trim().to_lowercase() == b.trim().to_lowercase()
}

/// Makes concepts of a table. Rows with the same identifier are one concept; without identifiers, rows with the same first term are.
///
/// # Errors
/// When no column is a language.
pub fn read_table(table: &Table, columns: &[Column]) -> Result<(Termbase, Report), ExchangeError> {
    let mut folding = Folding::default();
    folding.table(table, columns)?;
    Ok(folding.finish())
}

/// Concepts that rows are folded into.
#[derive(Default)]
pub(super) struct Folding {
    pub(super) report: Report,
    concepts: Vec<Concept>,
    /// By identifier (`true`), or by the first term.
    known: BTreeMap<(bool, String), usize>,
}

impl Folding {
    pub(super) fn table(&mut self, table: &Table, columns: &[Column]) -> Result<(), ExchangeError> {
        if !columns.iter().any(|c| matches!(c, Column::Terms(_))) {
            return Err(ExchangeError::NoLanguage { found: table.head.join(" | ") });
        }
        let heads = table.head.iter().zip(columns).filter(|(head, _)| !head.trim().is_empty());
        self.report.columns.extend(heads.map(|(head, column)| (head.trim().to_owned(), column.name())));
        for (line, cells) in &table.rows {
            let further = cells.get(columns.len()..).unwrap_or_default();
            if further.iter().any(|cell| !cell.trim().is_empty()) {
                self.report.problem(*line, ProblemKind::Row, cells.join(" | "));
            }
            let read = row(columns, cells, &mut self.report);
            let Some(first) = read.sections.iter().find_map(|s| s.terms.first()) else {
                self.report.problem(*line, ProblemKind::NoTerm, cells.join(" | "));
                continue;
            };
            let by_id = !read.id.is_empty();
            let key = (by_id, if by_id { read.id.clone() } else { first.text.to_lowercase() });
            match self.known.get(&key).and_then(|i| self.concepts.get_mut(*i)) {
                Some(concept) => {
                    self.report.fold(*line, concept, &read);
                    read.sections.into_iter().for_each(|section| fold(concept, section, &mut self.report));
                }
                None => {
                    self.known.insert(key, self.concepts.len());
                    self.concepts.push(read);
                }
            }
        }
        Ok(())
    }

    pub(super) fn finish(mut self) -> (Termbase, Report) {
        self.concepts.iter().for_each(|concept| self.report.count(concept));
        (Termbase { concepts: self.concepts, ..Termbase::default() }, self.report)
    }
}

fn row(columns: &[Column], cells: &[String], report: &mut Report) -> Concept {
    let mut concept = Concept::default();
    let cell = |i: usize| cells.get(i).map(|c| c.trim()).filter(|c| !c.is_empty());
    for (i, column) in columns.iter().enumerate() {
        match (column, cell(i)) {
            (Column::Id, Some(id)) => concept.id = id.to_owned(),
            (Column::Terms(language), Some(text)) => {
                let terms: Vec<Term> =
                    forms::things(&forms::letters(text), false).into_iter().map(|term| single(term, report)).collect();
                if !terms.is_empty() {
                    fold(&mut concept, Section { language: language.clone(), terms, ..Section::default() }, report);
                }
            }
            _ => {}
        }
    }
    for (i, column) in columns.iter().enumerate() {
        let Some(text) = cell(i) else { continue };
        match column {
            Column::Of(field, language) => {
                let change = said(*field, text, report);
                let sections = concept.sections.iter_mut();
                let sections = sections.filter(|s| language.as_ref().is_none_or(|l| *l == s.language));
                sections.flat_map(|s| &mut s.terms).for_each(change);
            }
            Column::Other(name) => report.drop_one(name.clone()),
            Column::Id | Column::Terms(_) => {}
        }
    }
    concept
}

/// What a cell says of a term.
fn said<'a>(field: Field, text: &'a str, report: &mut Report) -> Box<dyn Fn(&mut Term) + 'a> {
    match field {
        Field::Status => {
            let found = status(text);
            if found.is_none() {
                report.drop_one(format!("status: {text}"));
            }
            Box::new(move |term| term.status = found.or(term.status))
        }
        Field::Note => Box::new(move |term| add(&mut term.note, text)),
        Field::Reference => Box::new(move |term| add(&mut term.reference, text)),
        Field::Authority => Box::new(move |term| add(&mut term.authority, text)),
        Field::Abbreviation => Box::new(move |term| term.abbreviation = Some(text.to_owned())),
        Field::Forms => {
            let letters = forms::letters(text);
            let read: Vec<_> = forms::things(&letters, true).into_iter().map(forms::read_form).collect();
            let read: Vec<_> = read.into_iter().filter(|form| !form.is_empty()).collect();
            Box::new(move |term| term.forms.extend(read.iter().cloned()))
        }
        Field::Marks => {
            let is_between = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '|');
            let marks: Vec<&str> = text.split(is_between).filter(|m| !m.is_empty()).collect();
            for unknown in marks.iter().filter(|m| !MARKS.contains(m)) {
                report.drop_one(format!("mark: {unknown}"));
            }
            let [verified, gate, strict, exact] = MARKS.map(|mark| marks.contains(&mark));
            Box::new(move |term| {
                term.verified |= verified;
                term.gate |= gate;
                term.strict |= strict;
                term.exact |= exact;
            })
        }
    }
}

fn add(field: &mut Option<String>, text: &str) {
    match field {
        Some(before) if before != text => *before = format!("{before}; {text}"),
        Some(_) => {}
        None => *field = Some(text.to_owned()),
    }
}

/// "state (n.)" is the term "state" with a note. A slash may belong to a term.
fn single(text: &[Letter], report: &mut Report) -> Term {
    if let Some((term, mark)) = grammar(text) {
        report.map("(…)", "note");
        return Term { text: forms::plain(term).trim().to_owned(), note: Some(forms::plain(mark)), ..Term::default() };
    }
    Term { text: forms::plain(text), ..Term::default() }
}

/// A term and the abbreviation in brackets behind it.
pub(super) fn grammar(text: &[Letter]) -> Option<(&[Letter], &[Letter])> {
    let (_, inner) = text.split_last().filter(|(last, _)| **last == (')', false))?;
    let open = inner.windows(2).rposition(|pair| pair[0].0 == ' ' && pair[1] == ('(', false))?;
    let (term, mark) = (&inner[..open], &inner[open + 2..]);
    let has_term = term.iter().any(|l| !l.0.is_whitespace());
    (has_term && mark.len() > 1 && mark.last().is_some_and(|l| l.0 == '.')).then_some((term, mark))
}

/// Takes terms into a concept, each once.
fn fold(concept: &mut Concept, section: Section, report: &mut Report) {
    let at = concept.sections.iter().position(|s| s.language == section.language).unwrap_or(concept.sections.len());
    if at == concept.sections.len() {
        concept.sections.push(Section { language: section.language, ..Section::default() });
    }
    let known = &mut concept.sections[at];
    for term in section.terms {
        match known.terms.iter_mut().find(|t| t.text == term.text) {
            Some(same) => complete(same, term, report),
            None => known.terms.push(term),
        }
    }
}

/// The same term again: what it says beyond what is known is taken over, and what it says against it is named.
fn complete(known: &mut Term, again: Term, report: &mut Report) {
    let mut differs = |what: &str, one: bool| {
        if one {
            report.drop_one(format!("{what}: {}", again.text));
        }
    };
    differs("status", again.status.is_some() && known.status.is_some() && again.status != known.status);
    known.status = known.status.or(again.status);
    let abbreviation = again.abbreviation.is_some() && known.abbreviation.is_some();
    differs("abbreviation", abbreviation && again.abbreviation != known.abbreviation);
    if known.abbreviation.is_none() {
        known.abbreviation = again.abbreviation;
    }
    for (field, text) in [
        (&mut known.note, again.note),
        (&mut known.reference, again.reference),
        (&mut known.authority, again.authority),
    ] {
        if let Some(text) = text {
            add(field, &text);
        }
    }
    known.forms.extend(again.forms.into_iter().filter(|f| !known.forms.contains(f)).collect::<Vec<_>>());
    known.verified |= again.verified;
    known.gate |= again.gate;
    known.strict |= again.strict;
    known.exact |= again.exact;
}
