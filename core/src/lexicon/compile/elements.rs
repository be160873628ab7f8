//! Compiles `core/data/elements.toml`: what a full statement of each norm says.

use super::DataErrors;
use super::concepts::Concepts;
use super::rules::{formula, matching_tags, quoted, tag_index};
use super::source::{Folder, SourceFile};
use crate::annotation::{ElementKind, Modal};
use crate::catalogue::TagRecord;
use crate::lexicon::elements::{AddedRecord, ElementRecord, ElementRules, StatementRecord};
use crate::lexicon::formula::Formula;
use serde::Deserialize;
use std::collections::BTreeSet;
use toml::Spanned;

const PATH: &str = "core/data/elements.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ElementFile {
    #[serde(default)]
    statement: Vec<StatementEntry>,
    #[serde(default)]
    added: Vec<AddedEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StatementEntry {
    tag: Spanned<String>,
    modal: Modal,
    when: Option<Spanned<String>>,
    elements: Vec<ElementEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ElementEntry {
    id: Spanned<String>,
    kind: ElementKind,
    when: Spanned<String>,
    weakened: Option<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AddedEntry {
    id: Spanned<String>,
    kind: ElementKind,
    tags: Vec<Spanned<String>>,
    when: Spanned<String>,
}

/// What reading needs besides the file.
struct Reader<'a> {
    file: &'a SourceFile,
    tags: &'a [TagRecord],
    concepts: &'a Concepts,
}

pub(super) fn compile(
    folder: &Folder,
    tags: &[TagRecord],
    concepts: &Concepts,
    errors: &mut DataErrors,
) -> ElementRules {
    let Some(file) = folder.file(PATH) else { return ElementRules::default() };
    let Some(entries) = file.read::<ElementFile>(errors) else { return ElementRules::default() };
    let reader = Reader { file, tags, concepts };
    let mut rules = ElementRules::default();
    for entry in &entries.statement {
        rules.statements.extend(reader.statement(entry, errors));
    }
    for entry in &entries.added {
        rules.added.extend(reader.added(entry, errors));
    }
    for tag in rules.statements.iter().map(|s| s.tag).collect::<BTreeSet<_>>() {
        let of_tag = || rules.statements.iter().filter(|s| s.tag == tag);
        if of_tag().count() > 1 && of_tag().any(|s| s.when.is_none()) {
            let found = format!("none for a statement of {}", tags[usize::from(tag)].id);
            errors.push(PATH, 0, "statement.when", "when each of a norm’s several statements is made", found);
        }
    }
    rules
}

impl Reader<'_> {
    fn statement(&self, entry: &StatementEntry, errors: &mut DataErrors) -> Option<StatementRecord> {
        let tag = tag_index(self.tags, entry.tag.as_ref());
        if tag.is_none() {
            errors.push(PATH, self.line(&entry.tag), "statement.tag", "a tag of the catalogue", quoted(&entry.tag));
        }
        let mut seen = BTreeSet::new();
        let mut elements = Vec::new();
        for element in &entry.elements {
            self.check_id(&element.id, errors);
            if !seen.insert(element.id.as_ref()) {
                let expected = "an identifier that no other element of the statement has";
                errors.push(PATH, self.line(&element.id), "element.id", expected, quoted(&element.id));
            }
            let when = self.formula(&element.when, "element.when", errors);
            let weakened = element.weakened.as_ref().map(|w| self.formula(w, "element.weakened", errors));
            if let (Some(when), None | Some(Some(_))) = (when, &weakened) {
                let (id, kind) = (element.id.as_ref().clone(), element.kind);
                elements.push(ElementRecord { id, kind, when, weakened: weakened.flatten() });
            }
        }
        let when = match &entry.when {
            Some(when) => Some(self.formula(when, "statement.when", errors)?),
            None => None,
        };
        Some(StatementRecord { tag: tag?, modal: entry.modal, when, elements })
    }

    fn added(&self, entry: &AddedEntry, errors: &mut DataErrors) -> Option<AddedRecord> {
        self.check_id(&entry.id, errors);
        let mut tags = Vec::new();
        for tag in &entry.tags {
            let matching = matching_tags(self.tags, tag.as_ref());
            if matching.is_empty() {
                errors.push(PATH, self.line(tag), "added.tags", "a tag or a family (“norm.*”)", quoted(tag));
            }
            tags.extend(matching);
        }
        let when = self.formula(&entry.when, "added.when", errors)?;
        Some(AddedRecord { id: entry.id.as_ref().clone(), kind: entry.kind, tags, when })
    }

    fn check_id(&self, id: &Spanned<String>, errors: &mut DataErrors) {
        let text = id.as_ref();
        if text.is_empty() || !text.bytes().all(|b| b.is_ascii_lowercase() || b == b'-') {
            errors.push(PATH, self.line(id), "id", "lower-case letters and hyphens", quoted(id));
        }
    }

    fn formula(&self, text: &Spanned<String>, field: &str, errors: &mut DataErrors) -> Option<Formula> {
        formula(self.file, text, field, self.concepts, errors)
    }

    fn line(&self, text: &Spanned<String>) -> usize {
        self.file.line(text.span().start)
    }
}
