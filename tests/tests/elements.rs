//! What is missing from a norm: the catalogue of element drops of facts.md section 8, and full statements beside them, in six languages.
//!
//! A case is right when the tag is given and exactly the elements named deviate from the norm, each in the way named.
#![allow(clippy::unwrap_used, reason = "a test that panics is a test that fails")]
#![allow(clippy::print_stdout, reason = "the report of a test")]

use rapporteur_core::annotation::{Completeness, ElementStatus};
use rapporteur_tests::{annotate, read, root};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    text: String,
    /// The norm that the text states.
    tag: Option<String>,
    /// Elements that are not simply found, and their status.
    #[serde(default)]
    deviations: BTreeMap<String, String>,
    /// Tags that the text must not get.
    #[serde(default)]
    not: Vec<String>,
}

impl Case {
    /// What is wrong; nothing if all is right.
    fn fault(&self, language: &str) -> Option<String> {
        let annotated = annotate(&self.text, language);
        if let Some(tag) = self.not.iter().find(|tag| annotated.annotations.iter().any(|a| a.tag == **tag)) {
            return Some(format!("has {tag}"));
        }
        let tag = self.tag.as_ref()?;
        let Some(found) = annotated.annotations.iter().find(|a| a.tag == *tag) else {
            return Some(format!("no {tag}"));
        };
        let deviations: BTreeMap<String, String> = found
            .elements
            .iter()
            .filter(|e| e.status != ElementStatus::Found)
            .map(|e| (e.element.clone(), e.status.as_str().to_owned()))
            .collect();
        let short = self.deviations.values().any(|s| s == "missing" || s == "weakened");
        let expected = if short { Completeness::Partial } else { Completeness::Restatement };
        (deviations != self.deviations || found.completeness != Some(expected))
            .then(|| format!("{deviations:?} {:?}, expected {:?}", found.completeness, self.deviations))
    }
}

fn cases(language: &str) -> Vec<Case> {
    let text = read(&root().join(format!("tests/elements/{language}.jsonl")));
    text.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|e| panic!("{language}: {e}: {line}"))).collect()
}

#[test]
fn element_drops_are_seen_in_every_language() {
    let mut low = Vec::new();
    // The bars of issue 4.
    for (language, bar) in [("en", 0.90), ("fr", 0.80), ("es", 0.80), ("ru", 0.80), ("zh", 0.80), ("ar", 0.80)] {
        let cases = cases(language);
        assert!(cases.len() >= 40, "{language} has {} cases", cases.len());
        let faults: Vec<String> =
            cases.iter().filter_map(|c| Some(format!("{}: {}", c.id, c.fault(language)?))).collect();
        let right = (cases.len() - faults.len()) as f64 / cases.len() as f64;
        println!("{language}: {right:.3} of {} right\n{}", cases.len(), faults.join("\n"));
        low.extend((right < bar).then(|| format!("{language}: {right:.3}, the bar is {bar}\n{}", faults.join("\n"))));
    }
    assert!(low.is_empty(), "{}", low.join("\n"));
}

#[test]
fn a_norm_that_is_only_named_has_no_elements() {
    for text in ["Norm 13(c) remains the most debated of the cyber norms.", "We recall norm 13(k) on ICTs."] {
        let annotated = annotate(text, "en");
        let named = annotated.annotations.iter().find(|a| a.tag == "norm.c" || a.tag == "norm.k").unwrap();
        assert_eq!((named.completeness, named.elements.len()), (Some(Completeness::Cited), 0), "{text}");
    }
    let both = annotate("Norm 13(c): States should not allow their territory to be used for cyberattacks.", "en");
    let stated = both.annotations.iter().find(|a| a.tag == "norm.c").unwrap();
    assert_eq!(stated.completeness, Some(Completeness::Partial), "named and stated: the statement counts");
}

#[test]
fn elements_may_stand_in_the_stem_of_a_list() {
    let text = "States should not knowingly:\n\n(a) allow their territory to be used for internationally wrongful acts using ICTs;\n(b) harm other States by ICTs.";
    let annotated = annotate(text, "en");
    let item = annotated.annotations.iter().find(|a| a.tag == "norm.c").unwrap();
    let status = |id: &str| item.elements.iter().find(|e| e.element == id).unwrap();
    assert_eq!(status("knowledge").status, ElementStatus::Found);
    let span = status("knowledge").span.unwrap();
    assert_eq!(&text[span.range()], "knowingly");
    assert_eq!(&text[status("territory").span.unwrap().range()], "territory");
}

#[test]
fn tags_that_are_no_norms_have_no_elements() {
    let annotated = annotate("International law applies to the use of ICTs by States.", "en");
    assert!(!annotated.annotations.is_empty());
    assert!(annotated.annotations.iter().all(|a| a.elements.is_empty() && a.completeness.is_none()));
}
