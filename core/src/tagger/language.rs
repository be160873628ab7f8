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
}

impl Language {
    fn new(head: LanguageHead, unread: &'static [u8], pack: OnceLock<LanguagePack>) -> Self {
        let function_words = head.function_words.iter().cloned().collect();
        let (vocabulary, citations) = (OnceLock::new(), OnceLock::new());
        Self { index: 0, head, function_words, unread, pack, vocabulary, citations }
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
