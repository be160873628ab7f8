//! Texts under negotiation: brackets, options, attributions, in six languages, with exact expectations.
#![allow(clippy::unwrap_used, reason = "a test that panics is a test that fails")]

use rapporteur_core::{Annotation, Document, Options};
use rapporteur_formats::Layout;
use rapporteur_tests::{read, root, tagger};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    text: String,
    /// Read as Markdown rather than as plain text.
    #[serde(default)]
    markdown: bool,
    /// Every tag that is given, and what is said of it.
    tags: BTreeMap<String, Expected>,
}

/// What is not named is not checked but for `bracketed`, `verbs` and `modals`, which are always exact.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    #[serde(default)]
    bracketed: bool,
    modal: Option<String>,
    verb: Option<String>,
    #[serde(default)]
    modals: Vec<String>,
    #[serde(default)]
    verbs: Vec<String>,
    /// Words that the passage shows.
    shows: Option<String>,
}

impl Expected {
    fn fault(&self, found: &Annotation, text: &str) -> Option<String> {
        let modal = found.modal.map(|m| m.as_str().to_owned());
        let modals: Vec<&str> = found.modals.iter().map(|m| m.as_str()).collect();
        let quote = &text[found.span.range()];
        let right = self.bracketed == found.bracketed
            && (self.modal.is_none() || self.modal == modal)
            && (self.verb.is_none() || self.verb == found.verb)
            && self.modals == modals
            && self.verbs == found.verbs
            && self.shows.as_ref().is_none_or(|s| quote.contains(s.as_str()));
        let said = || format!("bracketed {} {:?}/{:?}", found.bracketed, found.verb, modal);
        (!right).then(|| format!("{} {} {modals:?} {:?} “{quote}”", found.tag, said(), found.verbs))
    }
}

fn faults(case: &Case, language: &str) -> Vec<String> {
    let document = match case.markdown {
        true => Layout::Markdown.document(case.text.clone()),
        false => Document::from_plain_text(case.text.as_str()),
    };
    let options = Options { language: Some(language.to_owned()), ..Options::default() };
    let annotated = tagger().annotate(&document, &options);
    let mut faults: Vec<String> = Vec::new();
    for (tag, expected) in &case.tags {
        match annotated.annotations.iter().find(|a| a.tag == *tag) {
            Some(found) => faults.extend(expected.fault(found, document.text())),
            None => faults.push(format!("no {tag}")),
        }
    }
    let more = annotated.annotations.iter().filter(|a| !case.tags.contains_key(&a.tag));
    faults.extend(more.map(|a| format!("{} “{}”", a.tag, &document.text()[a.span.range()])));
    faults.into_iter().map(|f| format!("{}: {f}", case.id)).collect()
}

#[track_caller]
fn check(language: &str) {
    let text = read(&root().join(format!("tests/negotiation/{language}.jsonl")));
    let cases: Vec<Case> =
        text.lines().map(|l| serde_json::from_str(l).unwrap_or_else(|e| panic!("{language}: {e}: {l}"))).collect();
    assert!(cases.len() >= 20, "{language} has {} cases", cases.len());
    let faults: Vec<String> = cases.iter().flat_map(|c| faults(c, language)).collect();
    assert!(faults.is_empty(), "{} cases\n{}", cases.len(), faults.join("\n"));
}

rapporteur_tests::each_language!(check);
