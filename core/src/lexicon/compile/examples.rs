//! Texts that a rule must and must not match.

use super::DataErrors;
use super::source::Folder;
use crate::lexicon::pack::RulesPack;
use crate::text::Document;
use crate::{Options, Tagger};
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Spanned;

/// What is expected of an example.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expectation {
    /// The rule's tag is given, or at least the rule fires: one of small weight need not be enough by itself.
    Match,
    /// The rule's tag is not given.
    NoMatch,
}

/// A text and what a rule must make of it.
#[derive(Debug, Clone)]
pub struct Example {
    /// The file it stands in.
    pub file: String,
    /// Its line.
    pub line: usize,
    /// The language.
    pub language: String,
    /// The rule.
    pub rule: String,
    /// The rule's tag.
    pub tag: String,
    /// What is expected.
    pub expect: Expectation,
    /// The text.
    pub text: String,
}

impl Example {
    /// Whether a tagger with the same data does what is expected.
    pub fn holds(&self, tagger: &Tagger) -> bool {
        let mut document = Document::from_plain_text(self.text.as_str());
        document.set_language(&self.language);
        let fires = || tagger.candidates(&document).iter().any(|c| c.evidence.rule == self.rule);
        let given = tagger.annotate(&document, &Options::default()).annotations.iter().any(|a| a.tag == self.tag);
        match self.expect {
            Expectation::Match => given || fires(),
            Expectation::NoMatch => !given,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExampleEntry {
    #[serde(default)]
    must: Vec<Spanned<String>>,
    #[serde(default)]
    must_not: Vec<Spanned<String>>,
}

pub(super) fn read(
    folder: &Folder,
    language: &str,
    rules: &RulesPack,
    examples: &mut Vec<Example>,
    errors: &mut DataErrors,
) {
    for file in folder.under(&format!("locales/{language}/examples")) {
        let Some(entries) = file.read::<BTreeMap<Spanned<String>, ExampleEntry>>(errors) else { continue };
        for (id, entry) in &entries {
            let Some(rule) = rules.rules.iter().find(|r| r.id == *id.as_ref()) else {
                errors.push(
                    &file.path,
                    file.line(id.span().start),
                    "rule",
                    "the identifier of a rule",
                    format!("“{}”", id.as_ref()),
                );
                continue;
            };
            let lists = [(&entry.must, Expectation::Match), (&entry.must_not, Expectation::NoMatch)];
            for (expect, text) in lists.into_iter().flat_map(|(list, expect)| list.iter().map(move |t| (expect, t))) {
                examples.push(Example {
                    file: file.path.clone(),
                    line: file.line(text.span().start),
                    language: language.to_owned(),
                    rule: rule.id.clone(),
                    tag: rules.tags[usize::from(rule.tag)].id.clone(),
                    expect,
                    text: text.as_ref().clone(),
                });
            }
        }
    }
}
