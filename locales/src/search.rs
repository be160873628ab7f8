//! Finding entries of the catalogue by words in any language, whichever the reader happens to know.

use crate::messages::{Messages, interface_languages};
use rapporteur_core::Span;
use rapporteur_core::order::{sort_by, sort_by_key};
use rapporteur_core::text::{Fold, bare};

/// From here on (CJK and what follows) scripts put no spaces between words, so that a word may begin anywhere.
const WITHOUT_SPACES: char = '\u{2e80}';
/// A shorter piece of a word is found in too many others.
const SHORTEST_PART: usize = 4;
/// How like an entry a query must be, from 0 to 1, to be offered in place of nothing.
const LIKENESS: f64 = 0.78;

/// The words of entries, in every language.
#[derive(Debug)]
pub struct Index {
    entries: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    id: String,
    /// What it is called.
    names: Vec<String>,
    /// What is said about it.
    texts: Vec<String>,
}

/// How well an entry answers a query; the smaller, the better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    Named,
    Described,
    WithinWords,
}

impl Index {
    /// An index of entries in every language that is built in: the identifier, other names that no language owns, and the message with
    /// its title, whose attribute `explanation` is searched as well.
    pub fn new<'a>(entries: impl IntoIterator<Item = (&'a str, Vec<String>, String)>) -> Self {
        let languages: Vec<Messages> = interface_languages().into_iter().map(Messages::new).collect();
        Self::in_languages(&languages.iter().collect::<Vec<_>>(), entries)
    }

    /// The same in languages whose messages a host has at hand.
    pub fn in_languages<'a>(
        languages: &[&Messages],
        entries: impl IntoIterator<Item = (&'a str, Vec<String>, String)>,
    ) -> Self {
        let entry = |(id, mut names, title): (&str, Vec<String>, String)| {
            let of = |message: &str| {
                let having = languages.iter().filter(|messages| messages.has(message));
                having.map(|messages| folded(&messages.plain(message, &[]))).collect::<Vec<_>>()
            };
            names.push(id.to_owned());
            let names = names.iter().map(|name| folded(name)).chain(of(&title)).collect();
            Entry { id: id.to_owned(), names, texts: of(&format!("{title}.explanation")) }
        };
        Self { entries: entries.into_iter().map(entry).collect() }
    }

    /// The entries in which, in one language, every word of the query stands; those that are called so first, and at
    /// the end those in which each is a part of a word: in some languages articles and prepositions are written together with theirs.
    pub fn find(&self, query: &str) -> Vec<&str> {
        let query = folded(query);
        let words: Vec<&str> = query.split_whitespace().collect();
        if words.is_empty() {
            return Vec::new();
        }
        let mut found: Vec<(Fit, &str)> =
            self.entries.iter().filter_map(|entry| Some((entry.fit(&words)?, entry.id.as_str()))).collect();
        sort_by_key(&mut found, |(fit, _)| *fit);
        found.into_iter().map(|(_, id)| id).collect()
    }

    /// The entries that are called most like a query that is none's name, best first.
    pub fn near(&self, query: &str, limit: usize) -> Vec<&str> {
        let query = folded(query);
        let likeness = |entry: &Entry| {
            let names = entry.names.iter().map(|name| strsim::jaro_winkler(query.trim(), name.trim()));
            names.fold(0.0, f64::max)
        };
        let mut near: Vec<(f64, &str)> =
            self.entries.iter().map(|entry| (likeness(entry), entry.id.as_str())).filter(|n| n.0 >= LIKENESS).collect();
        sort_by(&mut near, |a, b| b.0.total_cmp(&a.0));
        near.into_iter().take(limit).map(|(_, id)| id).collect()
    }
}

impl Entry {
    fn fit(&self, words: &[&str]) -> Option<Fit> {
        let has_all = |texts: &[String], has: fn(&str, &str) -> bool| {
            texts.iter().any(|text| words.iter().all(|word| has(text, word)))
        };
        if has_all(&self.names, begins_a_word) {
            Some(Fit::Named)
        } else if has_all(&self.texts, begins_a_word) {
            Some(Fit::Described)
        } else if has_all(&self.names, is_part) || has_all(&self.texts, is_part) {
            Some(Fit::WithinWords)
        } else {
            None
        }
    }
}

fn begins_a_word(text: &str, word: &str) -> bool {
    text.contains(&format!(" {word}")) || word.starts_with(|c| c >= WITHOUT_SPACES) && text.contains(word)
}

fn is_part(text: &str, word: &str) -> bool {
    word.chars().count() >= SHORTEST_PART && text.contains(word)
}

/// Lower case without accents and vowel signs, a space before every word and at the end, nothing but letters and digits.
fn folded(text: &str) -> String {
    let folded = Fold::default().fold(text, Span::new(0, text.len()), &[]);
    let spaced: String = folded.text().chars().map(|c| if c.is_alphanumeric() { bare(c) } else { ' ' }).collect();
    let mut folded: String = spaced.split_whitespace().flat_map(|word| [" ", word]).collect();
    folded.push(' ');
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index() -> Index {
        let entry = |id: &'static str| (id, Vec::new(), id.replace('.', "-"));
        Index::new(["norm.c", "norm.g", "law.sovereignty", "cbm.points-of-contact"].map(entry))
    }

    #[test]
    fn words_of_any_language_find_an_entry() {
        let index = index();
        for query in ["territory", "territoire", "TERRITORIO", "территор", "领土", "إقليم", "Hoheitsgebiet"]
        {
            assert!(index.find(query).contains(&"norm.c"), "{query}: {:?}", index.find(query));
        }
        assert_eq!(index.find("souverainete").first(), Some(&"law.sovereignty"), "accents may be left out");
        assert_eq!(index.find("points of contact").first(), Some(&"cbm.points-of-contact"));
        assert_eq!((index.find("xyzzy"), index.find(" -")), (Vec::new(), Vec::new()));
    }

    #[test]
    fn what_is_written_wrongly_is_near_to_what_was_meant() {
        assert_eq!(index().near("norm.q", 1), ["norm.c"]);
        assert_eq!(index().near("sovreignty", 3), ["law.sovereignty"]);
        assert_eq!(index().near("xyzzy", 3), Vec::<&str>::new());
    }
}
