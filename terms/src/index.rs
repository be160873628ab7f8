//! The terms of one language in the form in which text is looked up.
//!
//! A trie over *words*: a word of a term stands for all its forms, so that a term of three bent words is one path. What a form in a text
//! may be is found by cutting it into stem and ending (`rapporteur_core::tagger::inflected`).

mod build;

use crate::base::{Concept, Term, Termbase};
use crate::near::Near;
use crate::stem::Stems;
use crate::tier::{How, Tier};
use rapporteur_core::lexicon::inflection::FormClass;
use rapporteur_core::lexicon::terms::Writing;
use rapporteur_core::tagger::inflected::Inflected;
use rustc_hash::FxHashMap;
use smallvec::SmallVec;
use std::cell::OnceCell;
use std::rc::Rc;

/// A word of terms, with all its forms.
pub(crate) type WordId = u32;
/// A place in the trie; 0 is the root.
pub(crate) type Node = u32;
pub(crate) const ROOT: Node = 0;

/// What is known of the forms of a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// Listed forms count, and for what is not listed the endings.
    Listed,
    /// The endings alone: what terms without listed forms have.
    Endings,
}

/// A term in one of several bases.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TermRef {
    /// Index of the base.
    pub base: u32,
    /// Index of the concept in the base.
    pub concept: u32,
    /// Index of the section in the concept.
    pub section: u32,
    /// Index of the term in the section.
    pub term: u32,
}

/// The terms of one language, ready to be found.
#[derive(Debug)]
pub struct Index<'a> {
    pub(crate) writing: &'a Writing,
    bases: Vec<&'a Termbase>,
    tables: Rc<Tables>,
}

/// What an index has made of its bases. It refers to their terms by number alone, so whoever holds the bases can keep it beside them and need
/// not make it again for every question.
#[derive(Debug)]
pub struct Tables {
    inflected: Inflected,
    /// By lexeme of `inflected`: the word that it is a form of, and how it came to be one.
    lexemes: Vec<(WordId, How)>,
    /// Their words, with the forms that are meant.
    cited: Vec<(String, FormClass)>,
    near: OnceCell<Near>,
    words: Vec<WordNeeds>,
    edges: FxHashMap<(Node, WordId, bool), Node>,
    ends: FxHashMap<Node, SmallVec<[Variant; 1]>>,
    stems: Option<Stems>,
    by_stem: FxHashMap<String, Vec<(WordId, String)>>,
}

/// What a word asks of the spelling in the text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct WordNeeds {
    /// This spelling, and no other.
    pub(crate) spelling: Option<String>,
    /// A capital.
    pub(crate) capital: bool,
}

/// A way in which a term is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Variant {
    /// None for a longer word in which no term is seen.
    pub(crate) term: Option<TermRef>,
    /// How it came from the term, if it is not the term itself.
    pub(crate) how: How,
    /// Whether there are commas in it.
    pub(crate) commas: bool,
}

impl<'a> Index<'a> {
    /// The same index again, from what [`Self::tables`] gave for the same bases and the same language.
    pub fn from_tables(tables: Rc<Tables>, bases: &[&'a Termbase], writing: &'a Writing) -> Self {
        Self { writing, bases: bases.to_vec(), tables }
    }

    /// What can be kept.
    pub fn tables(&self) -> Rc<Tables> {
        Rc::clone(&self.tables)
    }

    /// A term.
    pub fn term(&self, at: TermRef) -> Option<&'a Term> {
        self.concept(at)?.sections.get(at.section as usize)?.terms.get(at.term as usize)
    }

    /// The concept of a term.
    pub fn concept(&self, at: TermRef) -> Option<&'a Concept> {
        self.bases.get(at.base as usize)?.concepts.get(at.concept as usize)
    }

    /// The language of a term, as its base writes it.
    pub fn language(&self, at: TermRef) -> Option<&'a str> {
        Some(self.concept(at)?.sections.get(at.section as usize)?.language.as_str())
    }

    pub(crate) fn ends(&self, node: Node) -> Option<&[Variant]> {
        self.tables.ends.get(&node).map(SmallVec::as_slice)
    }

    /// What a word asks of the spelling in the text.
    pub(crate) fn needs(&self, word: WordId) -> Option<&WordNeeds> {
        self.tables.words.get(word as usize)
    }

    pub(crate) fn next(&self, node: Node, word: WordId, link: bool) -> Option<Node> {
        self.tables.edges.get(&(node, word, link)).copied()
    }

    /// Whether any term has a form that is written so.
    pub(crate) fn is_known(&self, folded: &str) -> bool {
        let mut known = false;
        self.tables.inflected.lexemes_of(folded, &mut |_, _| known = true);
        known
    }

    /// Calls `found` with the words of which a folded word is a form.
    pub(crate) fn words_of(&self, folded: &str, found: &mut impl FnMut(WordId, How)) {
        self.tables.inflected.lexemes_of(folded, &mut |lexeme, class| {
            if let Some((word, how)) = self.tables.lexemes.get(lexeme as usize) {
                let how = match (how, class) {
                    (How::Ending(_), Some(class)) => How::Ending(class),
                    _ => *how,
                };
                found(*word, how);
            }
        });
    }

    /// What words look like that have one letter wrong; made when it is first asked for.
    pub(crate) fn near(&self) -> &Near {
        self.tables.near.get_or_init(|| {
            let mut near = Near::default();
            for ((text, class), (word, how)) in self.tables.cited.iter().zip(&self.tables.lexemes) {
                let is_spelt = self.tables.words.get(*word as usize).is_some_and(|needs| needs.spelling.is_some());
                if how.tier() <= Tier::Endings && !is_spelt {
                    self.writing.inflection.forms(text, *class).iter().for_each(|form| near.add(form, *word));
                }
            }
            near
        })
    }

    /// Calls `found` with the words that have the stem of a folded word and look like it.
    pub(crate) fn words_by_stem(&self, folded: &str, found: &mut impl FnMut(WordId)) {
        let Some(stem) = self.tables.stems.as_ref().and_then(|s| s.stem(folded)) else { return };
        for (word, text) in self.tables.by_stem.get(&stem).into_iter().flatten() {
            if crate::stem::alike(text, folded) {
                found(*word);
            }
        }
    }
}
