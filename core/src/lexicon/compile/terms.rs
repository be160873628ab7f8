//! Term records: what the tagger and the termbase read, and the pack of the termbase.

use super::language::{InflectionEntry, folded_inflection};
use super::patterns::{Fault, Part, parse};
use super::source::{Folder, SourceFile};
use super::{DataErrors, concepts::Concepts};
use crate::lexicon::pack::Segmentation;
use crate::lexicon::terms::{LanguageTerms, Status, TermPack, TermRecord, TermWord, Twin, Writing};
use crate::text::{Fold, Span};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use toml::Spanned;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TermFile {
    #[serde(default)]
    pub(super) term: Vec<TermEntry>,
}

/// One record a term.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TermEntry {
    pub(super) concept: Spanned<String>,
    pub(super) term: Spanned<String>,
    #[serde(default)]
    pub(super) forms: Vec<Spanned<String>>,
    pub(super) abbreviation: Option<Spanned<String>>,
    pub(super) status: Status,
    authority: Option<String>,
    reference: Option<String>,
    #[serde(default)]
    verified: bool,
    note: Option<String>,
    #[serde(default)]
    gate: bool,
    #[serde(default)]
    strict: bool,
    pub(super) roles: Vec<RoleEntry>,
}

/// What a term is for.
#[derive(Deserialize, PartialEq)]
#[serde(rename_all = "kebab-case")]
pub(super) enum RoleEntry {
    Tag,
    Term,
}

/// What `language.toml` says of writing, and what `matching.toml` adds to it or says in its place.
#[derive(Deserialize, Default)]
#[serde(default)]
struct WritingEntry {
    segmentation: Option<Segmentation>,
    characters: BTreeMap<String, String>,
    proclitics: Vec<String>,
    elisions: Vec<String>,
    possessives: Vec<String>,
    inflection: BTreeMap<char, InflectionEntry>,
    irregular: BTreeMap<String, Vec<String>>,
}

/// `matching.toml`: how the terms of a language are looked for.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MatchingEntry {
    segmentation: Option<Segmentation>,
    #[serde(default)]
    proclitics: Vec<String>,
    #[serde(default)]
    elisions: Vec<String>,
    #[serde(default)]
    possessives: Vec<String>,
    #[serde(default)]
    articles: Vec<String>,
    #[serde(default)]
    links: Vec<String>,
    #[serde(default)]
    inflection: BTreeMap<char, InflectionEntry>,
    #[serde(default)]
    irregular: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    single: String,
    #[serde(default)]
    several: String,
    #[serde(default)]
    small: String,
    #[serde(default)]
    capital_nouns: bool,
    #[serde(default)]
    prefixes: Vec<String>,
    #[serde(default)]
    first_parts: Vec<String>,
    #[serde(default)]
    linkers: Vec<String>,
    #[serde(default)]
    families: Vec<Vec<String>>,
    #[serde(default)]
    masks: Vec<String>,
    #[serde(default)]
    fixed: Vec<String>,
    #[serde(default)]
    abbreviation_endings: Vec<String>,
    stemmer: Option<String>,
    #[serde(default)]
    twin: Vec<Spanned<TwinEntry>>,
}

/// Words that are two.
#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
struct TwinEntry {
    words: Vec<String>,
    #[serde(default)]
    behind: Vec<String>,
    #[serde(default)]
    before: Vec<String>,
    #[serde(default)]
    not_behind: Vec<String>,
    #[serde(default)]
    not_before: Vec<String>,
}

/// A language as it was read: its tag, how it is written, and its terms, each with the file that it stands in.
type Read<'a> = (String, Writing, Vec<(&'a SourceFile, TermEntry)>);

/// Compiles the terminology: every folder of `locales` with a `matching.toml`.
///
/// # Errors
/// All faults of the data, in the order of the files.
pub fn compile_terms(files: &[SourceFile]) -> Result<TermPack, DataErrors> {
    let folder = Folder::new(files);
    let mut errors = DataErrors::default();
    let known: BTreeSet<String> = Concepts::read(&folder, &mut errors).records.into_iter().map(|c| c.id).collect();
    let mut read: Vec<Read<'_>> = Vec::new();
    for file in folder.under("locales/").filter(|f| f.path.ends_with("/matching.toml")) {
        let tag = file.path.split('/').nth(1).unwrap_or_default();
        let Some(entry) = file.read::<MatchingEntry>(&mut errors) else { continue };
        for twin in &entry.twin {
            let line = file.line(twin.span().start);
            let twin = twin.as_ref();
            let neighbours = [&twin.behind, &twin.before, &twin.not_behind, &twin.not_before];
            if twin.words.is_empty() {
                errors.push(&file.path, line, "twin.words", "at least one word", "none");
            } else if neighbours.iter().all(|list| list.is_empty()) {
                errors.push(&file.path, line, "twin", "behind, before, not_behind or not_before", "none of them");
            }
        }
        let language = folder.file(&format!("locales/{tag}/language.toml"));
        let language = language.and_then(|f| f.read::<WritingEntry>(&mut errors)).unwrap_or_default();
        let mut terms = Vec::new();
        for file in folder.under(&format!("locales/{tag}/terms")) {
            let entries = file.read::<TermFile>(&mut errors).map(|f| f.term).unwrap_or_default();
            terms.extend(entries.into_iter().map(|entry| (file, entry)));
        }
        read.push((tag.to_owned(), writing(entry, language), terms));
    }
    let used: BTreeSet<&String> = read.iter().flat_map(|l| &l.2).map(|(_, entry)| entry.concept.as_ref()).collect();
    let concepts: Vec<String> = used.into_iter().cloned().collect();
    let mut languages = Vec::new();
    for (tag, writing, entries) in read {
        let mut terms = Vec::new();
        for (file, entry) in entries {
            if !known.contains(entry.concept.as_ref()) {
                let line = file.line(entry.concept.span().start);
                let found = format!("“{}”", entry.concept.as_ref());
                errors.push(&file.path, line, "term.concept", "the identifier of a concept", found);
                continue;
            }
            let concept = concepts.binary_search(entry.concept.as_ref()).unwrap_or_default() as u16;
            terms.extend(record(file, entry, concept, &mut errors));
        }
        languages.push(LanguageTerms { tag, writing, terms });
    }
    errors.into_result(TermPack { version: folder.version(&["locales/", "core/data/concepts/"]), concepts, languages })
}

fn record(file: &SourceFile, entry: TermEntry, concept: u16, errors: &mut DataErrors) -> Option<TermRecord> {
    if entry.verified && entry.reference.is_none() {
        let line = file.line(entry.term.span().start);
        errors.push(&file.path, line, "term.reference", "the text in which a verified term was seen", "nothing");
    }
    let mut forms = Vec::new();
    for written in &entry.forms {
        let sequences = parse(written.as_ref()).and_then(|sequences| {
            sequences.into_iter().map(|parts| parts.into_iter().map(word).collect()).collect::<Result<Vec<_>, Fault>>()
        });
        match sequences {
            Ok(sequences) => forms.extend(sequences),
            Err((expected, found)) => {
                errors.push(&file.path, file.line(written.span().start), "term.forms", expected, found);
            }
        }
    }
    let term = entry.term.into_inner();
    let exact = term.starts_with('=');
    let surface = if exact { term.replace('=', "") } else { term };
    Some(TermRecord {
        concept,
        surface,
        exact,
        forms,
        abbreviation: entry.abbreviation.map(Spanned::into_inner),
        status: entry.status,
        authority: entry.authority,
        reference: entry.reference,
        verified: entry.verified,
        note: entry.note,
        gate: entry.gate,
        strict: entry.strict,
    })
}

fn word(part: Part) -> Result<TermWord, Fault> {
    match part {
        Part::Words(words) => Ok(TermWord::Words(words)),
        Part::Exact(text) => Ok(TermWord::Exact(text)),
        Part::Gap(n) => Err(("a form of a term without gaps".into(), format!("“..{n}”"))),
    }
}

fn writing(own: MatchingEntry, language: WritingEntry) -> Writing {
    let mut characters: Vec<(char, char)> =
        language.characters.iter().flat_map(|(from, to)| from.chars().zip(to.chars())).collect();
    characters.sort_unstable();
    characters.dedup_by_key(|p| p.0);
    let fold = Fold { characters: &characters };
    let all = |list: &[String]| {
        list.iter().map(|text| fold.fold(text, Span::new(0, text.len()), &[]).text().to_owned()).collect::<Vec<_>>()
    };
    let or = |own: &[String], other: &[String]| all(if own.is_empty() { other } else { own });
    let segmentation = own.segmentation.or(language.segmentation).unwrap_or_default();
    let mut classes: BTreeMap<char, InflectionEntry> = language.inflection;
    classes.extend(own.inflection);
    let mut irregular = language.irregular;
    irregular.extend(own.irregular);
    let inflection = folded_inflection(&classes, &irregular, &all);
    let mut proclitics = or(&own.proclitics, &language.proclitics);
    proclitics.sort_by_key(|p| std::cmp::Reverse(p.len()));
    Writing {
        segmentation,
        proclitics,
        elisions: or(&own.elisions, &language.elisions),
        possessives: or(&own.possessives, &language.possessives),
        articles: all(&own.articles),
        links: all(&own.links),
        inflection,
        single: own.single.chars().collect(),
        several: own.several.chars().collect(),
        small: own.small.chars().collect(),
        capital_nouns: own.capital_nouns,
        prefixes: all(&own.prefixes),
        first_parts: all(&own.first_parts),
        linkers: all(&own.linkers),
        families: own.families.iter().map(|f| all(f)).collect(),
        masks: all(&own.masks),
        fixed: all(&own.fixed),
        abbreviation_endings: own.abbreviation_endings,
        stemmer: own.stemmer,
        twins: own.twin.iter().map(|t| twin(t.as_ref(), &all)).collect(),
        characters,
    }
}

fn twin(entry: &TwinEntry, all: &impl Fn(&[String]) -> Vec<String>) -> Twin {
    Twin {
        words: all(&entry.words),
        behind: all(&entry.behind),
        before: all(&entry.before),
        not_behind: all(&entry.not_behind),
        not_before: all(&entry.not_before),
    }
}
