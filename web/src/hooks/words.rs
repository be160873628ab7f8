//! The words of the interface.

use crate::services::intl::Numbers;
use crate::view::Catalogue;
use crate::wire::{LanguageFiles, Problem};
use rapporteur_formats::words::Words as Book;
use rapporteur_locales::{Messages, Value};
use std::sync::Arc;

/// The words of one language, and how it writes numbers.
#[derive(Debug)]
pub(crate) struct Words {
    messages: Arc<Messages>,
    /// The same messages for what every output says alike.
    book: Book,
    numbers: Numbers,
    locale: String,
    direction: String,
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        self.language() == other.language()
    }
}

impl Words {
    /// The words of a language from its file.
    pub(crate) fn new(files: &LanguageFiles, text: String) -> Self {
        let messages = Arc::new(Messages::from_text(&files.tag, text));
        let (locale, book) = (messages.text("number-locale"), Book::of_page(Arc::clone(&messages)));
        Self { numbers: Numbers::new(&locale), messages, book, locale, direction: files.direction.clone() }
    }

    /// BCP 47 tag of the language.
    pub(crate) fn language(&self) -> &str {
        self.messages.language()
    }

    /// The language with its wishes for digits, for dates.
    pub(crate) fn locale(&self) -> &str {
        &self.locale
    }

    /// `ltr` or `rtl`.
    pub(crate) fn direction(&self) -> &str {
        &self.direction
    }

    /// A message.
    pub(crate) fn text(&self, id: &str) -> String {
        self.messages.text(id)
    }

    /// A message with texts in it.
    pub(crate) fn with(&self, id: &str, values: &[(&str, &str)]) -> String {
        let values: Vec<_> = values.iter().map(|(name, value)| (*name, Value::Text(value))).collect();
        self.messages.text_with(id, &values)
    }

    /// A message with numbers in it: `$name` decides its form, `$nameShown` is the number as the language writes it.
    pub(crate) fn counts(&self, id: &str, numbers: &[(&str, usize)]) -> String {
        let shown: Vec<_> = numbers.iter().map(|(name, n)| (format!("{name}Shown"), self.number(*n))).collect();
        let mut values: Vec<(&str, Value)> = numbers.iter().map(|(name, n)| (*name, Value::from(*n))).collect();
        values.extend(shown.iter().map(|(name, text)| (name.as_str(), Value::Text(text))));
        self.messages.text_with(id, &values)
    }

    /// A message with one number in it, `$count`.
    pub(crate) fn count(&self, id: &str, count: usize) -> String {
        self.counts(id, &[("count", count)])
    }

    /// A number as the language writes it.
    pub(crate) fn number(&self, number: usize) -> String {
        self.numbers.write(number)
    }

    /// The short title of a tag.
    pub(crate) fn title(&self, tag: &str) -> String {
        self.text(&tag.replace('.', "-"))
    }

    /// The explanation of a tag.
    pub(crate) fn explanation(&self, tag: &str) -> String {
        self.text(&format!("{}.explanation", tag.replace('.', "-")))
    }

    /// The sign of a tag: a letter of the language's own alphabet where that counts with its own letters.
    pub(crate) fn sign(&self, catalogue: &Catalogue, tag: &str) -> String {
        let id = format!("sign-{}", tag.replace('.', "-"));
        if self.messages.has(&id) {
            return self.text(&id);
        }
        let sign = catalogue.sign(tag);
        sign.parse().map_or_else(|_| sign.to_owned(), |number: usize| self.number(number))
    }

    /// All messages, for searching in them.
    pub(crate) fn messages(&self) -> &Messages {
        &self.messages
    }

    /// The words for what core says, as every output has them.
    pub(crate) fn book(&self) -> &Book {
        &self.book
    }

    /// A message if the language has it.
    pub(crate) fn maybe(&self, id: &str) -> Option<String> {
        self.messages.has(id).then(|| self.text(id))
    }

    /// Something to be said to the reader. A value called `count` is a number, and decides the message's form.
    pub(crate) fn problem(&self, problem: &Problem) -> String {
        if let [(name, value)] = problem.values.as_slice()
            && let ("count", Ok(count)) = (name.as_str(), value.parse())
        {
            return self.count(&problem.message, count);
        }
        let inner: Vec<String> = problem.messages.iter().map(|(_, message)| self.problem(message)).collect();
        let inner = problem.messages.iter().zip(&inner).map(|((name, _), said)| (name.as_str(), said.as_str()));
        let values = problem.values.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        self.with(&problem.message, &values.chain(inner).collect::<Vec<_>>())
    }
}
