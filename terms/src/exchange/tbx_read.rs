//! Reads TBX: version 2 (`martif`) and 3 (`tbx`), categories as attributes (DCA) and as elements (DCT), the shape of IATE.

use super::forms::{letters, read_form};
use super::utf8::Utf8;
use super::xml::{Element, Node, Parser, Step, escaped, local};
use super::{ExchangeError, ProblemKind, Report, is_language, status};
use crate::base::{Concept, Section, Source, Term, Termbase};
use rustc_hash::{FxHashMap, FxHashSet};
use std::io::{BufReader, Read};

/// Attributes of an element that has a field travel as this among what is kept.
pub(super) const ATTRIBUTES: &str = "<?attributes ";
pub(super) const CONCEPT: &str = "concept";
pub(super) const SECTION: &str = "section";
pub(super) const GROUP: &str = "group";
pub(super) const TERM: &str = "term";

/// Reads a base whole.
///
/// # Errors
/// When the file is no TBX, or broken: with the line and the reason.
pub fn read_tbx(source: impl Read) -> Result<(Termbase, Report), ExchangeError> {
    let mut concepts = Vec::new();
    let (source, report) = read_tbx_into(source, &mut |concept| concepts.push(concept))?;
    Ok((Termbase { concepts, source }, report))
}

/// Reads a base concept by concept, so that a large file needs the memory of one. Gives back what stood around the concepts.
///
/// # Errors
/// When the file is no TBX, or broken: with the line and the reason. The concepts before have been handed over.
pub fn read_tbx_into(source: impl Read, each: &mut impl FnMut(Concept)) -> Result<(Source, Report), ExchangeError> {
    let text = Utf8::new(BufReader::with_capacity(1 << 16, source))?;
    let mut parser = Parser::new(BufReader::with_capacity(1 << 16, text));
    let mut reading = Reading::default();
    let mut open: Vec<String> = Vec::new();
    loop {
        let line = parser.line();
        match parser.step()? {
            Step::Text => {}
            Step::DocumentType => reading.report.problem(line, ProblemKind::DocumentType, ""),
            Step::End => drop(open.pop()),
            Step::Eof => match open.pop() {
                Some(element) => return Err(parser.truncated(&element)),
                None if reading.root_seen => break,
                None => return Err(ExchangeError::NotTbx { line, found: String::new() }),
            },
            Step::Start(element, has_children) => {
                if open.is_empty() {
                    reading.root(&element, line)?;
                }
                match element.local() {
                    "martif" | "tbx" | "text" | "body" if has_children => {
                        open.push(element.name);
                        continue;
                    }
                    "martif" | "tbx" | "text" | "body" => continue,
                    _ => {}
                }
                let element = if has_children { parser.whole(element)? } else { element };
                for entity in parser.entities.drain(..) {
                    reading.report.problem(line, ProblemKind::Entity, entity);
                }
                for character in parser.forbidden.drain(..) {
                    reading.report.drop_one(format!("U+{:04X}", character as u32));
                }
                match element.local() {
                    "termEntry" | "conceptEntry" => each(reading.concept(&element, line)),
                    "martifHeader" | "tbxHeader" => reading.source.header = Some(element.to_xml()),
                    "back" => reading.source.back = Some(element.to_xml()),
                    other => reading.report.drop_one(format!("<{other}>")),
                }
            }
        }
    }
    reading.references();
    Ok((reading.source, reading.report))
}

/// What an element is in either version.
fn role(name: &str) -> &'static str {
    match name {
        "termEntry" | "conceptEntry" => CONCEPT,
        "langSet" | "langSec" => SECTION,
        "term" => TERM,
        _ => GROUP,
    }
}

#[derive(Default)]
struct Reading {
    source: Source,
    report: Report,
    root_seen: bool,
    ids: FxHashMap<String, u32>,
    /// Who refers to whom, with the line.
    refers: Vec<(u32, String, u64)>,
}

impl Reading {
    fn root(&mut self, element: &Element, line: u64) -> Result<(), ExchangeError> {
        if !matches!(element.local(), "martif" | "tbx") {
            return Err(ExchangeError::NotTbx { line, found: element.name.clone() });
        }
        self.root_seen = true;
        let declared = element.attributes.iter().filter(|(name, _)| name.starts_with("xmlns:"));
        self.source.namespaces = declared.cloned().collect();
        self.source.language = element.attribute("lang").map(str::to_owned);
        self.source.dialect = element.attribute("type").map(str::to_owned);
        Ok(())
    }

    fn concept(&mut self, entry: &Element, line: u64) -> Concept {
        let number = self.report.concepts as u32;
        let mut concept = Concept { id: entry.attribute("id").unwrap_or_default().to_owned(), ..Concept::default() };
        if !concept.id.is_empty() && self.ids.insert(concept.id.clone(), number).is_some() {
            self.report.problem(line, ProblemKind::DuplicateConcept, &concept.id);
        }
        self.attributes(entry, &["id"], &mut concept.extra);
        for child in entry.elements() {
            match child.local() {
                "langSet" | "langSec" => concept.sections.push(self.section(child, line)),
                _ => {
                    self.reference(child, number, line);
                    self.keep(child, &mut concept.extra);
                }
            }
        }
        if concept.sections.iter().all(|s| s.terms.is_empty()) {
            self.report.problem(line, ProblemKind::NoTerm, &concept.id);
        }
        self.report.count(&concept);
        concept
    }

    fn section(&mut self, element: &Element, line: u64) -> Section {
        let language = element.attribute("lang").unwrap_or_default().to_owned();
        if !is_language(&language) {
            self.report.problem(line, ProblemKind::LanguageCode, &language);
        }
        let mut section = Section { language, ..Section::default() };
        self.attributes(element, &["lang"], &mut section.extra);
        for child in element.elements() {
            match child.local() {
                "tig" | "ntig" | "termSec" => section.terms.push(self.term(child, line)),
                _ => self.keep(child, &mut section.extra),
            }
        }
        section
    }

    fn term(&mut self, element: &Element, line: u64) -> Term {
        let mut term = Term::default();
        self.attributes(element, &[], &mut term.extra);
        let mut found = false;
        for child in element.elements() {
            if child.local() == "termGrp" {
                if !child.attributes.is_empty() {
                    self.report.drop_one("<termGrp>: attributes");
                }
                child.elements().for_each(|inner| self.category(inner, &mut term, &mut found));
            } else {
                self.category(child, &mut term, &mut found);
            }
        }
        if term.text.trim().is_empty() {
            self.report.problem(line, ProblemKind::EmptyTerm, &term.text);
        }
        term
    }

    fn category(&mut self, element: &Element, term: &mut Term, found: &mut bool) {
        let name = element.attribute("type").unwrap_or_else(|| element.local());
        let plain = !element.has_elements() && element.attributes.iter().all(|(name, _)| name == "type");
        let text = element.text();
        match name {
            "term" if !*found => {
                *found = true;
                term.text = text;
                self.attributes(element, &[], &mut term.extra);
                if element.has_elements() {
                    self.report.drop_one("<term>: markup");
                }
            }
            "administrativeStatus" | "normativeAuthorization" if plain && term.status.is_none() => {
                match status(&text) {
                    Some(status) => {
                        let name = super::status_name(status);
                        if name != text.trim() {
                            self.report.map(text.trim(), name);
                        }
                        term.status = Some(status);
                    }
                    None => self.keep(element, &mut term.extra),
                }
            }
            "note" if plain && term.note.is_none() => term.note = Some(text),
            "source" if plain && term.reference.is_none() => term.reference = Some(text),
            "x-authority" if plain && term.authority.is_none() => term.authority = Some(text),
            "x-abbreviation" if plain && term.abbreviation.is_none() => term.abbreviation = Some(text),
            "x-form" if plain => {
                let form = read_form(&letters(&text));
                if form.is_empty() { self.keep(element, &mut term.extra) } else { term.forms.push(form) }
            }
            "x-verified" if plain && text == "true" => term.verified = true,
            "x-gate" if plain && text == "true" => term.gate = true,
            "x-strict" if plain && text == "true" => term.strict = true,
            "x-exact" if plain && text == "true" => term.exact = true,
            _ => self.keep(element, &mut term.extra),
        }
    }

    fn keep(&mut self, element: &Element, extra: &mut Vec<String>) {
        let name = element.attribute("type").unwrap_or_else(|| element.local());
        self.report.keep(name);
        extra.push(element.to_xml());
    }

    /// Attributes that have no field, so that they are written again.
    fn attributes(&mut self, element: &Element, known: &[&str], extra: &mut Vec<String>) {
        let other: Vec<String> = element
            .attributes
            .iter()
            .filter(|(name, _)| !known.contains(&local(name)))
            .map(|(name, value)| format!("{name}=\"{}\"", escaped(value, true)))
            .collect();
        if !other.is_empty() {
            self.report.keep(format!("<{}>: attributes", element.local()));
            extra.push(format!("{ATTRIBUTES}{} {}?>", role(element.local()), other.join(" ")));
        }
    }

    /// Remembers to which concept another refers.
    fn reference(&mut self, element: &Element, from: u32, line: u64) {
        let mut targets = vec![element];
        while let Some(element) = targets.pop() {
            let kind = element.attribute("type").unwrap_or_else(|| element.local());
            let broader =
                matches!(kind, "broaderConceptGeneric" | "broaderConceptPartitive" | "superordinateConceptGeneric");
            let is_reference = broader || kind == "crossReference";
            if let Some(target) = element.attribute("target").filter(|_| is_reference) {
                let target = target.trim_start_matches('#').to_owned();
                // Only what stands above another must not stand below it, too.
                self.refers.push((if broader { from } else { u32::MAX }, target, line));
            }
            targets.extend(element.children.iter().filter_map(|node| match node {
                Node::Element(element) => Some(element),
                Node::Text(_) => None,
            }));
        }
    }

    fn references(&mut self) {
        let mut above: FxHashMap<u32, (u32, u64)> = FxHashMap::default();
        for (from, target, line) in std::mem::take(&mut self.refers) {
            match self.ids.get(&target) {
                None => self.report.problem(line, ProblemKind::DanglingReference, target),
                Some(to) if from != u32::MAX => {
                    above.insert(from, (*to, line));
                }
                Some(_) => {}
            }
        }
        let names: FxHashMap<u32, &String> = self.ids.iter().map(|(id, number)| (*number, id)).collect();
        let mut done: FxHashSet<u32> = FxHashSet::default();
        let mut starts: Vec<u32> = above.keys().copied().collect();
        starts.sort_unstable();
        for start in starts {
            let (mut at, mut path) = (start, FxHashSet::default());
            while let Some((next, line)) = above.get(&at).filter(|_| !done.contains(&at)) {
                if !path.insert(at) {
                    let name = names.get(&at).map(|n| (*n).clone()).unwrap_or_default();
                    self.report.problem(*line, ProblemKind::CircularReference, name);
                    break;
                }
                at = *next;
            }
            done.extend(path);
        }
    }
}
