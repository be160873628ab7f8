//! A loaded language: what is known of it from the start, and what is made when the first text in it comes.

use super::vocabulary::Vocabulary;
use crate::lexicon::pack::{LanguageHead, LanguagePack, Pack, PackError, RulesPack};
use crate::reference::data::CitationRules;
use crate::reference::{self, Lookup};
use rustc_hash::FxHashSet;
use std::sync::OnceLock;

/// A language that texts may be in.
#[derive(Debug)]
pub(super) struct Language {
    /// Its place among the tagger's languages.
    pub(super) index: usize,
    /// What recognising the language takes.
    pub(super) head: LanguageHead,
    /// The words by which the language is recognised.
    pub(super) function_words: FxHashSet<String>,
    /// Where the pack stands that is not yet read.
    unread: &'static [u8],
    pack: OnceLock<LanguagePack>,
    /// A host that embeds every language should not pay for those that no text is in.
    vocabulary: OnceLock<Vocabulary>,
    /// The words by which it cites.
    citations: OnceLock<Lookup>,
    abbreviations: OnceLock<Lengths>,
}

/// For each first letter, how long the words are that begin with it, a bit for each length: a quick no for most words before a full stop.
#[derive(Debug, Default)]
struct Lengths([u16; 32]);

impl Lengths {
    fn of(words: &[String]) -> Self {
        let mut lengths = Self::default();
        words.iter().for_each(|word| lengths.0[Self::row(word)] |= Self::bit(word));
        lengths
    }

    /// Letters differ from their capitals in another bit.
    fn row(word: &str) -> usize {
        usize::from(word.as_bytes().first().copied().unwrap_or(0) & 0x1f)
    }

    fn bit(word: &str) -> u16 {
        1 << word.len().min(15)
    }

    fn may_have(&self, word: &str) -> bool {
        self.0[Self::row(word)] & Self::bit(word) != 0
    }
}

impl Language {
    fn new(head: LanguageHead, unread: &'static [u8], pack: OnceLock<LanguagePack>) -> Self {
        let function_words = head.function_words.iter().cloned().collect();
        let (vocabulary, citations, abbreviations) = (OnceLock::new(), OnceLock::new(), OnceLock::new());
        Self { index: 0, head, function_words, unread, pack, vocabulary, citations, abbreviations }
    }

    /// A language whose pack was read.
    ///
    /// # Errors
    /// When the pack was made for other rules, or does not fit them.
    pub(super) fn read(pack: LanguagePack, rules: &RulesPack) -> Result<Self, PackError> {
        pack.head.check_against(rules)?;
        pack.check_against(rules)?;
        Ok(Self::new(pack.head.clone(), &[], OnceLock::from(pack)))
    }

    /// A language that is read when it is needed. The pack is part of the program and was looked at when that was built.
    ///
    /// # Errors
    /// When the pack was made for other rules.
    pub(super) fn unread(head: LanguageHead, bytes: &'static [u8], rules: &RulesPack) -> Result<Self, PackError> {
        head.check_against(rules)?;
        Ok(Self::new(head, bytes, OnceLock::new()))
    }

    /// BCP 47 tag.
    pub(super) fn tag(&self) -> &str {
        &self.head.tag
    }

    /// Everything about it.
    pub(super) fn pack(&self) -> &LanguagePack {
        self.pack.get_or_init(|| match Pack::from_bytes(self.unread) {
            Ok(Pack::Language(pack)) => *pack,
            // No text is worth a panic: a language without words says nothing.
            _ => LanguagePack::default(),
        })
    }

    /// Whether a full stop behind a word (as written, without the stop) ends no sentence.
    pub(super) fn is_abbreviation(&self, word: &str) -> bool {
        let bare = word.trim_matches('.');
        let lengths = || self.abbreviations.get_or_init(|| Lengths::of(&self.pack().abbreviations));
        // Only of ASCII the small letters are as long as the capitals.
        (!bare.is_ascii() || lengths().may_have(bare)) && self.pack().is_abbreviation(bare)
    }

    /// Everything about it, if it was read already.
    pub(super) fn known_pack(&self) -> Option<&LanguagePack> {
        self.pack.get()
    }

    /// Its words and patterns.
    pub(super) fn vocabulary(&self) -> &Vocabulary {
        self.vocabulary.get_or_init(|| Vocabulary::new(self.pack()))
    }

    /// The words by which it cites.
    pub(super) fn citations(&self, rules: &CitationRules) -> reference::Words<'_> {
        let pack = self.pack();
        reference::Words { pack, lookup: self.citations.get_or_init(|| Lookup::new(rules, pack)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_of_the_list_is_never_refused_in_either_case_and_most_others_are() {
        let lengths = Lengths::of(&["art", "e.g", "approximately-so"].map(str::to_owned));
        for word in ["art", "ART", "Art", "e.g", "E.g", "approximately-so", "approximately-soon"] {
            assert!(lengths.may_have(word), "{word}");
        }
        for word in ["arts", "cyberspace", "", "eg"] {
            assert!(!lengths.may_have(word), "{word}");
        }
    }
}
