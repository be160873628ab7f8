//! The words people read, from the Fluent files of one language.

use crate::packs::built::FLUENT;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_langneg::{LanguageIdentifier as Tag, NegotiationStrategy, negotiate_languages};
use fluent_syntax::ast::Pattern;
use std::collections::BTreeSet;
use std::sync::OnceLock;
use unic_langid::LanguageIdentifier;

/// The language whose messages stand in where another lacks one. A test sees to it that none does.
const FALLBACK: &str = "en";

/// A value in a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Value<'a> {
    /// Text, shown as it is.
    Text(&'a str),
    /// A number, shown and pluralised as the language does.
    Number(f64),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Value<'_> {
    fn from(number: usize) -> Self {
        Self::Number(number as f64)
    }
}

/// The languages that have messages, sorted.
pub fn interface_languages() -> Vec<&'static str> {
    FLUENT.iter().map(|(language, ..)| *language).collect::<BTreeSet<_>>().into_iter().collect()
}

/// The best of the languages with messages for what a user asks for, in the user's order; English where none fits.
pub fn negotiate(requested: &[&str]) -> &'static str {
    matching(requested).unwrap_or(FALLBACK)
}

/// The same, without anything in place of a language that is not there.
pub fn matching(requested: &[&str]) -> Option<&'static str> {
    let requested: Vec<Tag> = requested.iter().filter_map(|r| r.parse().ok()).collect();
    let names = interface_languages();
    let available: Vec<Tag> = names.iter().filter_map(|n| n.parse().ok()).collect();
    let best = negotiate_languages(&requested, &available, None, NegotiationStrategy::Lookup);
    let position = best.first().and_then(|b| available.iter().position(|a| a == *b))?;
    names.get(position).copied()
}

/// The messages of one language.
pub struct Messages {
    language: String,
    /// Made when the first message is asked for: many runs of a program say nothing.
    bundles: OnceLock<Bundles>,
    /// How they are made. A pointer, so that a program which brings its own texts (the web app) does not carry the built-in ones.
    make: fn(&str) -> Bundles,
}

/// The language's own messages, and those that stand in.
type Bundles = Vec<FluentBundle<FluentResource>>;

impl std::fmt::Debug for Messages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Messages").field("language", &self.language).finish_non_exhaustive()
    }
}

impl Messages {
    /// The messages of a language; those of English where it is not there.
    pub fn new(language: &str) -> Self {
        let known = FLUENT.iter().any(|(l, ..)| *l == language);
        let language = if known { language } else { FALLBACK };
        Self { language: language.to_owned(), bundles: OnceLock::new(), make: built_in }
    }

    fn bundles(&self) -> &[FluentBundle<FluentResource>] {
        self.bundles.get_or_init(|| (self.make)(&self.language))
    }

    /// Messages from the text of a Fluent file that a host has fetched; nothing that is built in stands behind them.
    pub fn from_text(language: &str, text: String) -> Self {
        let mut bundle = empty_bundle(language);
        add(&mut bundle, text);
        Self { language: language.to_owned(), bundles: OnceLock::from(vec![bundle]), make: |_| Vec::new() }
    }

    /// BCP 47 tag of the language.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// A message without values. `id.attribute` gives an attribute. An unknown message gives its identifier, which tests look for.
    pub fn text(&self, id: &str) -> String {
        self.text_with(id, &[])
    }

    /// A message with values.
    ///
    /// The values stand between isolation marks (U+2068, U+2069), as mixed directions need on a screen; see [`Self::plain`].
    pub fn text_with(&self, id: &str, values: &[(&str, Value)]) -> String {
        self.find(id, values).unwrap_or_else(|| id.to_owned())
    }

    /// As [`Self::text_with`], without isolation marks: for files and terminals, where they would be seen or break a search.
    pub fn plain(&self, id: &str, values: &[(&str, Value)]) -> String {
        self.text_with(id, values).replace(['\u{2068}', '\u{2069}'], "")
    }

    /// Whether the language itself has a message.
    pub fn has(&self, id: &str) -> bool {
        self.bundles().first().is_some_and(|b| pattern(b, id).is_some())
    }

    fn find(&self, id: &str, values: &[(&str, Value)]) -> Option<String> {
        let mut args = FluentArgs::new();
        for (name, value) in values {
            let value = match value {
                Value::Text(text) => FluentValue::from(*text),
                Value::Number(number) => FluentValue::from(*number),
            };
            args.set(*name, value);
        }
        self.bundles().iter().find_map(|bundle| {
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern(bundle, id)?, Some(&args), &mut errors);
            Some(text.into_owned())
        })
    }
}

/// A message's or an attribute's text, if the bundle has it.
fn pattern<'b>(bundle: &'b FluentBundle<FluentResource>, id: &str) -> Option<&'b Pattern<&'b str>> {
    match id.split_once('.') {
        None => bundle.get_message(id)?.value(),
        Some((message, attribute)) => Some(bundle.get_message(message)?.get_attribute(attribute)?.value()),
    }
}

fn bundle(language: &str) -> FluentBundle<FluentResource> {
    let mut bundle = empty_bundle(language);
    for (_, _, text) in FLUENT.iter().filter(|(l, ..)| *l == language) {
        add(&mut bundle, (*text).to_owned());
    }
    bundle
}

fn built_in(language: &str) -> Bundles {
    let mut bundles = vec![bundle(language)];
    if language != FALLBACK {
        bundles.push(bundle(FALLBACK));
    }
    bundles
}

fn empty_bundle(language: &str) -> FluentBundle<FluentResource> {
    FluentBundle::new_concurrent(vec![language.parse::<LanguageIdentifier>().unwrap_or_default()])
}

/// A file with faults keeps its sound messages; tests read every file and fail on any fault.
fn add(bundle: &mut FluentBundle<FluentResource>, text: String) {
    let resource = match FluentResource::try_new(text) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    bundle.add_resource_overriding(resource);
}
