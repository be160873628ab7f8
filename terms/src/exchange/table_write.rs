//! A termbase as a table: a row for the terms of each rank, for each language what is known of them.

use super::forms::{escaped, letters, write_form};
use super::table::{Column, Field, MARKS, Table, grammar};
use super::{Report, status_name};
use crate::base::{Concept, Term, Termbase};
use std::collections::BTreeSet;

/// The columns of a language beside its terms, in order. The first two are always there, the others where they are needed.
const FIELDS: [Field; 7] =
    [Field::Status, Field::Reference, Field::Authority, Field::Abbreviation, Field::Note, Field::Forms, Field::Marks];
const ALWAYS: usize = 2;

/// Makes a table of a base, and says what it has no room for.
pub(super) fn table(base: &Termbase) -> (Table, Report) {
    let mut report = Report::default();
    let languages = languages(base, &mut report);
    let needed: Vec<(&str, Vec<Field>)> = languages
        .iter()
        .map(|language| {
            let has = |field: Field| of_language(base, language).any(|term| !cell(term, field).is_empty());
            let fields = FIELDS.into_iter().enumerate().filter(|(i, field)| *i < ALWAYS || has(*field));
            (*language, fields.map(|(_, field)| field).collect())
        })
        .collect();
    let mut head = vec!["id".to_owned()];
    for (language, fields) in &needed {
        let beside = fields.iter().map(|field| Column::Of(*field, Some((*language).to_owned())));
        head.extend(Column::Terms((*language).to_owned()).name());
        head.extend(beside.filter_map(|column| column.name()));
    }
    let (mut ids, mut rows) = (Identifiers::new(base), Vec::new());
    for concept in &base.concepts {
        report.count(concept);
        concept
            .extra
            .iter()
            .chain(concept.sections.iter().flat_map(|s| &s.extra))
            .for_each(|_| report.drop_one("extra"));
        let id = ids.of(concept, &mut report);
        let terms: Vec<Vec<&Term>> = needed.iter().map(|(l, _)| of_concept(concept, l, &mut report)).collect();
        // One row for the terms of each rank: what a row says of a language it says of all its terms there.
        let longest = terms.iter().map(Vec::len).max().unwrap_or(0);
        for rank in 0..longest {
            let mut cells = vec![id.clone()];
            for (of_language, (_, fields)) in terms.iter().zip(&needed) {
                let term = of_language.get(rank);
                cells.push(term.map(|t| text(t.text.trim())).unwrap_or_default());
                cells.extend(fields.iter().map(|field| term.map(|t| cell(t, *field)).unwrap_or_default()));
            }
            rows.push((rows.len() as u64 + 2, cells));
        }
    }
    if base.source.header.is_some() || base.source.back.is_some() {
        report.drop_one("header");
    }
    (Table { head, rows }, report)
}

/// The languages that can be the name of a column, in order of appearance.
fn languages<'a>(base: &'a Termbase, report: &mut Report) -> Vec<&'a str> {
    let mut languages: Vec<&str> = Vec::new();
    for section in base.concepts.iter().flat_map(|c| &c.sections) {
        let language = section.language.as_str();
        if !super::is_language(language) {
            report.drop_one(format!("language: {language}"));
        } else if !languages.contains(&language) {
            languages.push(language);
        }
    }
    languages
}

fn of_language<'a>(base: &'a Termbase, language: &'a str) -> impl Iterator<Item = &'a Term> {
    base.concepts.iter().flat_map(|c| &c.sections).filter(move |s| s.language == language).flat_map(|s| &s.terms)
}

/// The terms of a concept in a language; a table cannot have one twice, nor one without letters.
fn of_concept<'a>(concept: &'a Concept, language: &str, report: &mut Report) -> Vec<&'a Term> {
    let mut terms: Vec<&Term> = Vec::new();
    for term in concept.sections.iter().filter(|s| s.language == language).flat_map(|s| &s.terms) {
        if term.text.trim().is_empty() || terms.iter().any(|t| t.text.trim() == term.text.trim()) {
            report.drop_one(format!("term: {}", term.text));
            continue;
        }
        term.extra.iter().for_each(|_| report.drop_one("extra"));
        terms.push(term);
    }
    terms
}

/// Identifiers by which rows can be told apart.
struct Identifiers<'a> {
    /// Those of the base.
    own: BTreeSet<&'a str>,
    used: BTreeSet<String>,
}

impl<'a> Identifiers<'a> {
    fn new(base: &'a Termbase) -> Self {
        Self { own: base.concepts.iter().map(|c| c.id.as_str()).collect(), used: BTreeSet::new() }
    }

    /// The concept's own, or a new one where it has none or shares it.
    fn of(&mut self, concept: &Concept, report: &mut Report) -> String {
        let own = concept.id.trim();
        let stem = if own.is_empty() { "concept" } else { own };
        let (mut id, mut number) = (own.to_owned(), 1u32);
        while id.is_empty() || self.used.contains(&id) || number > 1 && self.own.contains(id.as_str()) {
            number += 1;
            id = format!("{stem}-{number}");
        }
        if id != concept.id {
            report.map(format!("id: {}", concept.id), id.as_str());
        }
        self.used.insert(id.clone());
        id
    }
}

/// A term among others of its cell.
fn text(term: &str) -> String {
    let bracket = grammar(&letters(term)).is_some();
    escaped(term, |c| matches!(c, '|' | ';' | '\n' | '\r') || bracket && c == '(')
}

fn cell(term: &Term, field: Field) -> String {
    let optional = |text: &Option<String>| text.clone().unwrap_or_default();
    match field {
        Field::Status => {
            term.status.map(|s| status_name(s).trim_end_matches("Term-admn-sts").to_owned()).unwrap_or_default()
        }
        Field::Reference => optional(&term.reference),
        Field::Authority => optional(&term.authority),
        Field::Abbreviation => optional(&term.abbreviation),
        Field::Note => optional(&term.note),
        Field::Forms => term.forms.iter().map(|form| write_form(form)).collect::<Vec<_>>().join(" | "),
        Field::Marks => {
            let has = [term.verified, term.gate, term.strict, term.exact];
            MARKS.iter().zip(has).filter(|m| m.1).map(|m| *m.0).collect::<Vec<_>>().join(" ")
        }
    }
}
