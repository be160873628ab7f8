//! The same sentence in six languages gets the same tags, with the same force and the same polarity.
//!
//! The sentences of `tests/parallel/sentences.jsonl` are written natively in each language; a language that is not loaded, or in which a
//! sentence has no text, is passed over.
#![allow(clippy::unwrap_used, reason = "a test that panics is a test that fails")]

use rapporteur_core::{Annotation, Polarity};
use rapporteur_tests::{annotate, read, root, tagger};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// The languages in which every sentence is written.
const LANGUAGES: [&str; 6] = ["en", "fr", "es", "ru", "zh", "ar"];
/// There must be so many sentences.
const SENTENCES: usize = 60;
/// Among them, so many in which the idea of a tag is rejected.
const REJECTING: usize = 5;
/// And so many that carry no tag.
const WITHOUT_TAG: usize = 6;

/// A sentence in several languages, and what must be found in each.
#[derive(Debug, Deserialize)]
struct Parallel {
    id: String,
    tags: BTreeSet<String>,
    force: BTreeMap<String, String>,
    negative: BTreeSet<String>,
    text: BTreeMap<String, String>,
}

impl Parallel {
    /// What must be found: for each tag, its force and polarity.
    fn expected(&self) -> BTreeSet<String> {
        let polarity = |tag| if self.negative.contains(tag) { Polarity::Negative } else { Polarity::Positive };
        self.tags.iter().map(|tag| line(tag, &self.force[tag], polarity(tag))).collect()
    }
}

fn line(tag: &str, force: &str, polarity: Polarity) -> String {
    format!("{tag} {force} {}", polarity.as_str())
}

fn sentences() -> Vec<Parallel> {
    let text = read(&root().join("tests/parallel/sentences.jsonl"));
    text.lines().map(|l| serde_json::from_str(l).unwrap_or_else(|e| panic!("{e}: {l}"))).collect()
}

fn found(text: &str, language: &str) -> BTreeSet<String> {
    let line = |a: Annotation| line(&a.tag, a.force.as_str(), a.polarity);
    annotate(text, language).annotations.into_iter().map(line).collect()
}

#[test]
fn a_sentence_reads_the_same_in_every_language() {
    let loaded = tagger().languages();
    let mut deviations = String::new();
    let mut count = 0;
    for sentence in sentences() {
        let expected = sentence.expected();
        for (language, text) in sentence.text.iter().filter(|(l, _)| loaded.contains(&l.as_str())) {
            let found = found(text, language);
            if found != expected {
                count += 1;
                let list = |of: &BTreeSet<String>| of.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
                let missing = list(&expected.difference(&found).cloned().collect());
                let extra = list(&found.difference(&expected).cloned().collect());
                let id = &sentence.id;
                writeln!(deviations, "{id} {language}: expected [{missing}], found [{extra}]: {text}").unwrap();
            }
        }
    }
    assert!(deviations.is_empty(), "{count} deviations:\n{deviations}");
}

#[test]
fn the_sentences_cover_what_can_be_said() {
    let sentences = sentences();
    assert!(sentences.len() >= SENTENCES, "only {} sentences", sentences.len());
    let ids: BTreeSet<&str> = sentences.iter().map(|s| s.id.as_str()).collect();
    assert_eq!(ids.len(), sentences.len(), "an identifier stands twice");

    let covered: BTreeSet<&str> = sentences.iter().flat_map(|s| &s.tags).map(String::as_str).collect();
    let all: BTreeSet<&str> = tagger().tags().into_iter().collect();
    assert_eq!(covered, all, "tags of the sentences and of the catalogue");
    let forces: BTreeSet<&str> = sentences.iter().flat_map(|s| s.force.values()).map(String::as_str).collect();
    assert_eq!(forces, BTreeSet::from(["affirmation", "binding", "call", "commitment", "reference"]));
    assert!(sentences.iter().filter(|s| !s.negative.is_empty()).count() >= REJECTING);
    assert!(sentences.iter().filter(|s| s.tags.is_empty()).count() >= WITHOUT_TAG);

    for sentence in &sentences {
        let id = &sentence.id;
        let languages: BTreeSet<&str> = sentence.text.keys().map(String::as_str).collect();
        assert_eq!(languages, BTreeSet::from(LANGUAGES), "{id}: languages");
        assert!(sentence.force.keys().eq(&sentence.tags), "{id}: a force for each tag and for no other");
        assert!(sentence.negative.is_subset(&sentence.tags), "{id}: a rejected tag is a tag");
    }
}
