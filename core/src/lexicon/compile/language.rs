//! Compiles the words of one language.

use super::DataErrors;
use super::citations::{self, Titles};
use super::patterns::Patterns;
use super::redundant::Reader;
use super::rules::{DEFAULT_WEIGHT, NeedsEntry, tag_index};
use super::source::{Folder, SourceFile};
use super::terms::{RoleEntry, TermFile};
use crate::lexicon::inflection::{Ending, FormClass, Inflection};
use crate::lexicon::pack::{
    ConceptId, LanguageHead, LanguagePack, NegotiationWords, PatternTable, PhraseRecord, RulesPack, Segmentation,
    Target, VerbForm,
};
use crate::lexicon::terms::Status;
use crate::text::Fold;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use toml::Spanned;

/// A tag is given from this score on, unless a language says otherwise. On 200 English sentences that no author of data had seen
/// (2026-11-22), single rules of weight 55 and 60 were wrong more often than right in literary paraphrase, those of 65 and more right
/// four times in five; F1 is the same from 50 to 65. Where a language has fewer words for each concept, a single rule is found more
/// often where English has two, and a lower score is as sure.
const DEFAULT_THRESHOLD: u8 = 65;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LanguageFile {
    tag: String,
    #[serde(rename = "name")]
    _name: String,
    script: String,
    direction: DirectionEntry,
    segmentation: Segmentation,
    window_percent: u16,
    /// The score from which a tag is given, if it is another than [`DEFAULT_THRESHOLD`].
    threshold: Option<u8>,
    #[serde(default)]
    transparent: Vec<String>,
    #[serde(default)]
    possessives: Vec<String>,
    #[serde(default)]
    elisions: Vec<String>,
    #[serde(default)]
    proclitics: Vec<String>,
    #[serde(default)]
    infinitive_marks: Vec<String>,
    #[serde(default)]
    series_words: Vec<String>,
    #[serde(default)]
    clause_words: Vec<String>,
    function_words: Vec<String>,
    #[serde(default)]
    abbreviations: Vec<String>,
    /// Characters treated as others: every character of the key as the one in the same place of the value.
    #[serde(default)]
    characters: BTreeMap<String, String>,
    /// Letters of the norms: the norm's letter, and how the language's texts write it.
    #[serde(default)]
    norm_letters: BTreeMap<char, Vec<String>>,
    #[serde(default)]
    inflection: BTreeMap<char, InflectionEntry>,
    #[serde(default)]
    irregular: BTreeMap<String, Vec<String>>,
    verbs: BTreeMap<Spanned<String>, VerbWords>,
    modals: BTreeMap<Spanned<String>, Vec<Spanned<String>>>,
    /// Concepts for which the language has no words: said, so that no gap is silent.
    #[serde(default, rename = "gaps")]
    _gaps: Vec<String>,
    #[serde(default)]
    negotiation: NegotiationEntry,
    /// Longer words and names in which a cue must not be seen ("proxy server").
    #[serde(default)]
    masks: Vec<Spanned<String>>,
}

/// Words of texts under negotiation; see [`NegotiationWords`].
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct NegotiationEntry {
    options: Vec<String>,
    actions: Vec<String>,
    alone: Vec<String>,
    editorial: Vec<String>,
    revisions: Vec<String>,
    between: Vec<String>,
}

#[derive(Deserialize, PartialEq)]
#[serde(rename_all = "kebab-case")]
enum DirectionEntry {
    Ltr,
    Rtl,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct InflectionEntry {
    endings: Vec<EndingEntry>,
}

/// An ending and what may stand in its place.
#[derive(Deserialize)]
struct EndingEntry(String, Vec<String>);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VerbWords {
    #[serde(default)]
    finite: Vec<Spanned<String>>,
    #[serde(default)]
    opening: Vec<Spanned<String>>,
    #[serde(default)]
    past: Vec<Spanned<String>>,
    #[serde(default)]
    nominal: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PhraseFile {
    #[serde(default)]
    phrase: Vec<PhraseEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PhraseEntry {
    tag: Spanned<String>,
    any: Vec<Spanned<String>>,
    weight: Option<u8>,
    #[serde(default)]
    needs: NeedsEntry,
    #[serde(rename = "authority")]
    _authority: Option<String>,
}

pub(super) fn compile(
    folder: &Folder,
    language: &str,
    rules: &RulesPack,
    titles: &Titles,
    errors: &mut DataErrors,
) -> Option<LanguagePack> {
    let root = format!("locales/{language}/");
    let file = folder.file(&format!("{root}language.toml"))?;
    let entry: LanguageFile = file.read(errors)?;
    if entry.tag != language {
        errors.push(&file.path, 1, "tag", format!("“{language}”, the folder's name"), format!("“{}”", entry.tag));
    }
    let characters = character_pairs(&entry.characters);
    let patterns = Patterns::new(Fold { characters: &characters }, &entry.elisions, &entry.possessives);
    let mut build = Builder { patterns, rules, errors, phrases: Vec::new() };
    build.speech_acts(file, &entry);
    for terms in folder.under(&format!("{root}terms")) {
        build.terms(terms);
    }
    for cues in folder.under(&format!("{root}cues")) {
        build.cues(cues);
    }
    for phrases in folder.under(&format!("{root}phrases")) {
        build.phrases(phrases);
    }
    let Builder { patterns, phrases, errors, .. } = build;
    let citations = citations::words(folder, &root, &characters, &rules.citations, titles, errors);
    let folded = |list: &[String]| list.iter().map(|w| patterns.folded(w)).collect::<Vec<String>>();
    let mut abbreviations = folded(&entry.abbreviations);
    abbreviations.sort();
    let norm_letters = entry
        .norm_letters
        .iter()
        .flat_map(|(letter, texts)| texts.iter().map(|t| (patterns.folded(t), *letter)))
        .collect();
    let mut inflection = folded_inflection(&entry.inflection, &entry.irregular, &folded);
    let pack = LanguagePack {
        head: LanguageHead {
            rules_version: rules.version.clone(),
            version: folder.version(&[&root]),
            right_to_left: entry.direction == DirectionEntry::Rtl,
            function_words: folded(&entry.function_words),
            characters: characters.clone(),
            tag: entry.tag,
            script: entry.script,
        },
        segmentation: entry.segmentation,
        window_percent: entry.window_percent,
        proclitics: folded(&entry.proclitics),
        elisions: folded(&entry.elisions),
        possessives: folded(&entry.possessives),
        series_words: folded(&entry.series_words),
        transparent: folded(&entry.transparent),
        clause_words: folded(&entry.clause_words),
        infinitive_marks: folded(&entry.infinitive_marks),
        negotiation: NegotiationWords {
            options: folded(&entry.negotiation.options),
            actions: folded(&entry.negotiation.actions),
            alone: folded(&entry.negotiation.alone),
            editorial: folded(&entry.negotiation.editorial),
            revisions: folded(&entry.negotiation.revisions),
            between: folded(&entry.negotiation.between),
        },
        abbreviations,
        threshold: entry.threshold.unwrap_or(DEFAULT_THRESHOLD),
        norm_letters,
        phrases,
        citations,
        inflection: Inflection::default(),
        patterns: PatternTable::default(),
    };
    let patterns = patterns.build(&Reader { inflection: &inflection, transparent: &pack.transparent });
    // Irregular words that no pattern uses need not travel.
    let inflected: BTreeSet<&str> =
        patterns.lexemes().filter(|(_, class)| *class != FormClass::AsWritten).map(|(text, _)| text).collect();
    inflection.irregular.retain(|word, _| inflected.contains(word.as_str()));
    Some(LanguagePack { inflection, patterns, ..pack })
}

/// Endings by class, and irregular words, folded.
pub(super) fn folded_inflection(
    classes: &BTreeMap<char, InflectionEntry>,
    irregular: &BTreeMap<String, Vec<String>>,
    folded: &impl Fn(&[String]) -> Vec<String>,
) -> Inflection {
    let one = |text: &String| folded(std::slice::from_ref(text)).pop().unwrap_or_default();
    let ending = |e: &EndingEntry| Ending(one(&e.0), folded(&e.1));
    Inflection {
        classes: classes.iter().map(|(class, e)| (*class, e.endings.iter().map(ending).collect())).collect(),
        irregular: irregular.iter().map(|(word, forms)| (one(word), folded(forms))).collect(),
    }
}

fn character_pairs(entries: &BTreeMap<String, String>) -> Vec<(char, char)> {
    let mut pairs: Vec<(char, char)> = entries.iter().flat_map(|(from, to)| from.chars().zip(to.chars())).collect();
    pairs.sort_unstable();
    pairs.dedup_by_key(|p| p.0);
    pairs
}

struct Builder<'a, 'b> {
    patterns: Patterns<'a>,
    rules: &'a RulesPack,
    errors: &'b mut DataErrors,
    phrases: Vec<PhraseRecord>,
}

impl Builder<'_, '_> {
    fn add(&mut self, file: &SourceFile, field: &str, written: &Spanned<String>, target: Target) {
        if let Err((expected, found)) = self.patterns.add(written.as_ref(), target) {
            self.errors.push(&file.path, file.line(written.span().start), field, expected, found);
        }
    }

    fn concept(&self, id: &str) -> Option<ConceptId> {
        self.rules.concepts.iter().position(|c| c.id == id).map(|i| i as ConceptId)
    }

    fn speech_acts(&mut self, file: &SourceFile, entry: &LanguageFile) {
        for (id, words) in &entry.verbs {
            let Some(concept) = self.concept(&format!("verb.{}", id.as_ref())) else {
                self.errors.push(
                    &file.path,
                    file.line(id.span().start),
                    "verbs",
                    "a speech act of core/data/verbs.toml",
                    format!("“{}”", id.as_ref()),
                );
                continue;
            };
            let lists = [
                (&words.finite, VerbForm::Finite),
                (&words.opening, VerbForm::Opening),
                (&words.past, VerbForm::Past),
                (&words.nominal, VerbForm::Nominal),
            ];
            for (list, form) in lists {
                for written in list {
                    self.add(file, &format!("verbs.{}", id.as_ref()), written, Target::Verb(concept, form));
                }
            }
        }
        for (id, words) in &entry.modals {
            let Some(concept) = self.concept(&format!("modal.{}", id.as_ref())) else {
                self.errors.push(
                    &file.path,
                    file.line(id.span().start),
                    "modals",
                    "may, should, must, shall or will",
                    format!("“{}”", id.as_ref()),
                );
                continue;
            };
            for written in words {
                self.add(file, &format!("modals.{}", id.as_ref()), written, Target::Concept(concept));
            }
        }
        for written in &entry.masks {
            self.add(file, "masks", written, Target::Mask);
        }
    }

    fn terms(&mut self, file: &SourceFile) {
        let Some(entries) = file.read::<TermFile>(self.errors) else { return };
        for term in &entries.term {
            let Some(concept) = self.concept(term.concept.as_ref()) else {
                let line = file.line(term.concept.span().start);
                self.errors.push(
                    &file.path,
                    line,
                    "term.concept",
                    "the identifier of a concept",
                    format!("“{}”", term.concept.as_ref()),
                );
                continue;
            };
            if !term.roles.contains(&RoleEntry::Tag) || term.status == Status::DoNotTranslate {
                continue;
            }
            for written in std::iter::once(&term.term).chain(&term.forms) {
                self.add(file, "term", written, Target::Concept(concept));
            }
            if let Some(abbreviation) = &term.abbreviation {
                // An abbreviation counts in its own spelling only, and its plural with a small s.
                for spelling in [format!("={}", abbreviation.as_ref()), format!("={}s", abbreviation.as_ref())] {
                    if let Err((expected, found)) = self.patterns.add(&spelling, Target::Concept(concept)) {
                        let line = file.line(abbreviation.span().start);
                        self.errors.push(&file.path, line, "term.abbreviation", expected, found);
                    }
                }
            }
        }
    }

    fn cues(&mut self, file: &SourceFile) {
        let Some(entries) = file.read::<BTreeMap<Spanned<String>, Vec<Spanned<String>>>>(self.errors) else { return };
        for (id, words) in &entries {
            let Some(concept) = self.concept(id.as_ref()) else {
                let line = file.line(id.span().start);
                self.errors.push(
                    &file.path,
                    line,
                    "concept",
                    "the identifier of a concept",
                    format!("“{}”", id.as_ref()),
                );
                continue;
            };
            for written in words {
                self.add(file, id.as_ref(), written, Target::Concept(concept));
            }
        }
    }

    fn phrases(&mut self, file: &SourceFile) {
        let Some(entries) = file.read::<PhraseFile>(self.errors) else { return };
        for phrase in &entries.phrase {
            let Some(tag) = tag_index(&self.rules.tags, phrase.tag.as_ref()) else {
                let line = file.line(phrase.tag.span().start);
                self.errors.push(
                    &file.path,
                    line,
                    "phrase.tag",
                    "a tag of the catalogue",
                    format!("“{}”", phrase.tag.as_ref()),
                );
                continue;
            };
            for written in &phrase.any {
                let index = self.phrases.len() as u32;
                self.phrases.push(PhraseRecord {
                    tag,
                    weight: phrase.weight.unwrap_or(DEFAULT_WEIGHT).min(100),
                    needs: phrase.needs.into(),
                    text: written.as_ref().clone(),
                });
                self.add(file, "phrase.any", written, Target::Phrase(index));
            }
        }
    }
}
