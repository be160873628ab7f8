//! Compiles what no language owns: concepts, verbs, tags, rules.

use super::DataErrors;
use super::catalogue;
use super::citations::{self, Titles};
use super::concepts::Concepts;
use super::elements;
use super::source::{Folder, SourceFile};
use crate::annotation::{Force, Modal};
use crate::catalogue::TagRecord;
use crate::lexicon::elements::ElementRules;
use crate::lexicon::formula::Formula;
use crate::lexicon::pack::{ConceptId, Domain, ExcludeRecord, Needs, RuleRecord, RulesPack};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use toml::Spanned;

/// The weight of a rule or phrase that says none.
pub(super) const DEFAULT_WEIGHT: u8 = 70;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleFile {
    #[serde(default)]
    define: BTreeMap<Spanned<String>, Spanned<String>>,
    #[serde(default)]
    rule: Vec<RuleEntry>,
    #[serde(default)]
    exclude: Vec<ExcludeEntry>,
    #[serde(default)]
    beats: Vec<BeatsEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleEntry {
    id: Spanned<String>,
    tag: Spanned<String>,
    when: Spanned<String>,
    weight: Option<u8>,
    #[serde(default)]
    needs: NeedsEntry,
}

#[derive(Deserialize, Default, Clone, Copy)]
#[serde(rename_all = "kebab-case")]
pub(super) enum NeedsEntry {
    Told,
    #[default]
    Context,
    Nothing,
}

impl From<NeedsEntry> for Needs {
    fn from(entry: NeedsEntry) -> Self {
        match entry {
            NeedsEntry::Told => Self::Told,
            NeedsEntry::Context => Self::Context,
            NeedsEntry::Nothing => Self::Nothing,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExcludeEntry {
    tag: Spanned<String>,
    when: Spanned<String>,
    #[serde(default)]
    scope: ScopeEntry,
}

#[derive(Deserialize, Default, PartialEq)]
#[serde(rename_all = "kebab-case")]
enum ScopeEntry {
    #[default]
    Sentence,
    Overlap,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BeatsEntry {
    winner: Spanned<String>,
    loser: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VerbEntry {
    force: Force,
    #[serde(rename = "gloss")]
    _gloss: String,
}

/// The modals of the annotation guide; a closed set, so code may know it.
const MODALS: [(&str, Modal); 5] = [
    ("may", Modal::May),
    ("should", Modal::Should),
    ("must", Modal::Must),
    ("shall", Modal::Shall),
    ("will", Modal::Will),
];

/// Concepts that the tagger itself asks for.
const BUILT_IN: [&str; 7] = ["speaker", "first_person", "rejects", "reported", "narrated", "norm", "norm_paragraph"];

pub(super) fn compile(folder: &Folder, errors: &mut DataErrors) -> (RulesPack, Titles) {
    let mut concepts = Concepts::read(folder, errors);
    for id in BUILT_IN {
        if concepts.get(id).is_none() {
            errors.push("core/data/concepts", 0, id, "a concept that the tagger needs", "none");
            concepts.add(id, Domain::Open);
        }
    }
    let verbs = read_verbs(folder, &mut concepts, errors);
    let modals = MODALS
        .iter()
        .filter_map(|(id, modal)| Some((concepts.add(&format!("modal.{id}"), Domain::Open)?, *modal)))
        .collect();
    let (tags, holdings) = catalogue::read(folder, errors);
    let files: Vec<(&SourceFile, RuleFile)> =
        folder.under("core/data/rules/").filter_map(|file| Some((file, file.read::<RuleFile>(errors)?))).collect();
    let derived = read_derived(&files, &mut concepts, errors);
    let (citations, titles) = citations::rules(folder, errors);
    let mut pack = RulesPack {
        version: folder.version(&["core/data/"]),
        concepts: Vec::new(),
        derived,
        verbs,
        modals,
        tags,
        rules: Vec::new(),
        excludes: Vec::new(),
        beats: Vec::new(),
        catalogue: holdings,
        citations,
        elements: ElementRules::default(),
    };
    let mut ids = BTreeSet::new();
    for (file, entries) in &files {
        for rule in &entries.rule {
            read_rule(file, rule, &concepts, &mut ids, &mut pack, errors);
        }
        for exclude in &entries.exclude {
            let tags = matching_tags(&pack.tags, exclude.tag.as_ref());
            if tags.is_empty() {
                errors.push(
                    &file.path,
                    file.line(exclude.tag.span().start),
                    "exclude.tag",
                    "a tag, a family (“law.*”) or “*”",
                    quoted(&exclude.tag),
                );
            }
            if let Some(when) = formula(file, &exclude.when, "exclude.when", &concepts, errors) {
                pack.excludes.push(ExcludeRecord { tags, when, overlap: exclude.scope == ScopeEntry::Overlap });
            }
        }
        for beats in &entries.beats {
            let mut side = |tag: &Spanned<String>, field: &str| {
                let found = tag_index(&pack.tags, tag.as_ref());
                if found.is_none() {
                    errors.push(&file.path, file.line(tag.span().start), field, "a tag of the catalogue", quoted(tag));
                }
                found
            };
            if let (Some(winner), Some(loser)) =
                (side(&beats.winner, "beats.winner"), side(&beats.loser, "beats.loser"))
            {
                pack.beats.push((winner, loser));
            }
        }
    }
    pack.elements = elements::compile(folder, &pack.tags, &concepts, errors);
    pack.concepts = concepts.records;
    (pack, titles)
}

pub(super) fn quoted(text: &Spanned<String>) -> String {
    format!("“{}”", text.as_ref())
}

fn read_rule(
    file: &SourceFile,
    rule: &RuleEntry,
    concepts: &Concepts,
    ids: &mut BTreeSet<String>,
    pack: &mut RulesPack,
    errors: &mut DataErrors,
) {
    let line = file.line(rule.id.span().start);
    let (id, tag) = (rule.id.as_ref(), rule.tag.as_ref());
    if !id.strip_prefix(tag.as_str()).is_some_and(|rest| rest.starts_with('.') && rest.len() > 1) {
        errors.push(&file.path, line, "rule.id", format!("an identifier that begins with “{tag}.”"), quoted(&rule.id));
    }
    if !ids.insert(id.clone()) {
        errors.push(&file.path, line, "rule.id", "an identifier that no other rule has", quoted(&rule.id));
    }
    if rule.weight.is_some_and(|w| w > 100) {
        errors.push(&file.path, line, "rule.weight", "0 to 100", format!("{:?}", rule.weight));
    }
    let index = tag_index(&pack.tags, tag);
    if index.is_none() {
        errors.push(
            &file.path,
            file.line(rule.tag.span().start),
            "rule.tag",
            "a tag of the catalogue",
            quoted(&rule.tag),
        );
    }
    if let (Some(when), Some(tag)) = (formula(file, &rule.when, "rule.when", concepts, errors), index) {
        let weight = rule.weight.unwrap_or(DEFAULT_WEIGHT);
        pack.rules.push(RuleRecord { id: id.clone(), tag, when, weight, needs: rule.needs.into() });
    }
}

pub(super) fn formula(
    file: &SourceFile,
    text: &Spanned<String>,
    field: &str,
    concepts: &Concepts,
    errors: &mut DataErrors,
) -> Option<Formula> {
    match Formula::parse(text.as_ref(), &|id| concepts.get(id)) {
        Ok(formula) => Some(formula),
        Err(error) => {
            errors.push(&file.path, file.line(text.span().start), field, error.expected, error.found);
            None
        }
    }
}

fn read_verbs(folder: &Folder, concepts: &mut Concepts, errors: &mut DataErrors) -> Vec<(ConceptId, Force)> {
    let Some(file) = folder.file("core/data/verbs.toml") else {
        errors.push("core/data/verbs.toml", 0, "file", "the speech acts and their force", "no such file");
        return Vec::new();
    };
    let entries: BTreeMap<String, VerbEntry> = file.read(errors).unwrap_or_default();
    entries
        .iter()
        .filter_map(|(id, entry)| Some((concepts.add(&format!("verb.{id}"), Domain::Open)?, entry.force)))
        .collect()
}

/// Unions and definitions in an order in which each needs only earlier ones.
fn read_derived(
    files: &[(&SourceFile, RuleFile)],
    concepts: &mut Concepts,
    errors: &mut DataErrors,
) -> Vec<(ConceptId, Formula)> {
    let mut waiting: Vec<(ConceptId, Formula)> = Vec::new();
    let mut defined = Vec::new();
    for (file, entries) in files {
        for (id, text) in &entries.define {
            match concepts.add(id.as_ref(), Domain::Open) {
                Some(index) => defined.push((index, *file, text)),
                None => errors.push(
                    &file.path,
                    file.line(id.span().start),
                    "define",
                    "an identifier that no concept has",
                    quoted(id),
                ),
            }
        }
    }
    for (index, includes, file, line) in &concepts.unions {
        let mut parts = Vec::new();
        for id in includes {
            match concepts.get(id) {
                Some(part) => parts.push(Formula::Concept(part)),
                None => errors.push(file, *line, "includes", "the identifier of a concept", format!("“{id}”")),
            }
        }
        // A union may have words of its own beside those of its parts.
        parts.push(Formula::Concept(*index));
        waiting.push((*index, Formula::Any(parts)));
    }
    for (index, file, text) in defined {
        if let Some(formula) = formula(file, text, "define", concepts, errors) {
            waiting.push((index, formula));
        }
    }
    let mut pending: BTreeSet<ConceptId> = waiting.iter().map(|w| w.0).collect();
    let mut ordered = Vec::new();
    while !waiting.is_empty() {
        let before = waiting.len();
        waiting.retain(|(index, formula)| {
            let mut ready = true;
            formula.each_concept(&mut |c| ready &= c == *index || !pending.contains(&c));
            if ready {
                ordered.push((*index, formula.clone()));
            }
            !ready
        });
        for (index, _) in &ordered {
            pending.remove(index);
        }
        if waiting.len() == before {
            let names: Vec<&str> = waiting.iter().map(|w| concepts.records[usize::from(w.0)].id.as_str()).collect();
            errors.push(
                "core/data/rules",
                0,
                "define",
                "definitions that do not need each other in a circle",
                names.join(", "),
            );
            break;
        }
    }
    ordered
}

pub(super) fn tag_index(tags: &[TagRecord], id: &str) -> Option<u16> {
    tags.binary_search_by(|t| t.id.as_str().cmp(id)).ok().map(|i| i as u16)
}

pub(super) fn matching_tags(tags: &[TagRecord], pattern: &str) -> Vec<u16> {
    let matches = |id: &str| match pattern.strip_suffix('*') {
        Some(prefix) => id.starts_with(prefix),
        None => id == pattern,
    };
    tags.iter().enumerate().filter(|(_, t)| matches(&t.id)).map(|(i, _)| i as u16).collect()
}
