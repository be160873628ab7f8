//! Recognises the language of each block among the loaded ones.
//!
//! By script first, then by the share of the language's own most common words; where a whole text is too short to have any, by the words of
//! each pack. No model: the words are in each pack, so a new language brings its own recognition along.

use super::tokenize::tokenize;
use super::vocabulary::{Finder, Flags};
use super::{Language, Parts, Scratch, Tagger};
use crate::annotation::{Warning, WarningCode};
use crate::lexicon::pack::{Target, VerbForm};
use crate::text::{Block, BlockKind, Direction, Document, Fold, Part, Span, words};
use smallvec::SmallVec;
use std::collections::BTreeMap;

/// So much of a block is enough to recognise its language, in bytes.
const SAMPLE: usize = 1200;
/// At least this share of words must be common ones of the language, in per cent.
const MIN_SHARE: usize = 12;
/// The same where no other loaded language has the script: small words may be fused to others there, or few.
const MIN_SHARE_ALONE: usize = 4;
/// A block of at most so many words may lack common words by chance; a longer one without them is in a language that is not loaded.
const FEW_WORDS: usize = 24;
/// Of so few words, this share must be known to the language, in per cent: a stray name or a word that many languages have is not enough.
const MIN_KNOWN: usize = 50;
/// So much larger must the share be than that of any other language, in per cent.
const LEAD: usize = 20;

/// Sets language, direction and part of every block that does not say its language already.
pub(super) fn identify(tagger: &Tagger, document: &mut Document, scratch: &mut Scratch) {
    let languages = languages(tagger, document);
    for (i, language) in languages.into_iter().enumerate() {
        let block = &document.blocks()[i];
        let part = language.and_then(|l| part(&tagger.languages[l], document, block, scratch));
        if language.is_some() {
            document.blocks_mut()[i].part = part;
        }
    }
}

/// Sets language and direction of every block that does not say its language already. The languages, by their index.
pub(super) fn languages(tagger: &Tagger, document: &mut Document) -> Vec<Option<usize>> {
    let recognised: Vec<Recognised> = document.blocks().iter().map(|b| recognise(tagger, document, b)).collect();
    let mut weights = Weights::default();
    for (block, recognised) in document.blocks().iter().zip(&recognised) {
        weights.add(recognised, block.span.len());
    }
    let main = weights.main();
    let blocks = document.blocks().iter().zip(&recognised);
    let found: Vec<Option<usize>> = blocks
        .map(|(block, recognised)| language(tagger, document, block, block.language.as_deref(), recognised, main))
        .collect();
    for (block, language) in document.blocks_mut().iter_mut().zip(&found) {
        if let Some(language) = language {
            mark(tagger, block, *language);
        }
    }
    found
}

/// What a block by itself says of its language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Recognised {
    /// Index of the language that it seems to be in.
    guess: Option<usize>,
    /// Without a guess, the script of the block, if it has one.
    script: Option<&'static str>,
}

/// Looks at a block by itself.
pub(super) fn recognise(tagger: &Tagger, document: &Document, block: &Block) -> Recognised {
    let guess = guess(tagger, document, block);
    let script = if guess.is_none() { script(&document.text()[block.span.range()]) } else { None };
    Recognised { guess, script }
}

/// How much of a document seems to be in each language, by index, in bytes.
#[derive(Debug, Default)]
pub(super) struct Weights(SmallVec<[usize; 16]>);

impl Weights {
    /// Adds a block.
    pub(super) fn add(&mut self, block: &Recognised, length: usize) {
        if let Some(language) = block.guess {
            if self.0.len() <= language {
                self.0.resize(language + 1, 0);
            }
            self.0[language] += length;
        }
    }

    /// Takes a block away that was added.
    pub(super) fn remove(&mut self, block: &Recognised, length: usize) {
        if let Some(weight) = block.guess.and_then(|language| self.0.get_mut(language)) {
            *weight = weight.saturating_sub(length);
        }
    }

    /// The language of most of the document.
    pub(super) fn main(&self) -> Option<usize> {
        let found = self.0.iter().enumerate().filter(|(_, weight)| **weight > 0);
        found.max_by_key(|(i, weight)| (**weight, std::cmp::Reverse(*i))).map(|(i, _)| i)
    }
}

/// The language in which to read a block: what it says it is in, or else what it seems to be in. A block that says nothing by itself is
/// in the main language where it has the same script, or no letters at all. In a document that has no main language, its words decide.
pub(super) fn language(
    tagger: &Tagger,
    document: &Document,
    block: &Block,
    given: Option<&str>,
    recognised: &Recognised,
    main: Option<usize>,
) -> Option<usize> {
    if let Some(given) = given {
        return tagger.languages.iter().position(|l| l.tag() == given);
    }
    let fits = |language: &usize| recognised.script.is_none_or(|s| s == tagger.languages[*language].head.script);
    match main {
        Some(_) => recognised.guess.or(main.filter(fits)),
        None => by_words(tagger, document, block),
    }
}

/// Says that a block is in a language.
pub(super) fn mark(tagger: &Tagger, block: &mut Block, language: usize) {
    let head = &tagger.languages[language].head;
    block.language = Some(head.tag.clone());
    block.direction = Some(if head.right_to_left { Direction::RightToLeft } else { Direction::LeftToRight });
}

/// The language in which most of the text is written.
pub(super) fn main_language(document: &Document) -> Option<String> {
    let mut weights: BTreeMap<&str, usize> = BTreeMap::new();
    for block in document.blocks() {
        if let Some(tag) = &block.language {
            *weights.entry(tag).or_default() += block.span.len();
        }
    }
    weights.into_iter().max_by_key(|(tag, weight)| (*weight, std::cmp::Reverse(*tag))).map(|(tag, _)| tag.to_owned())
}

/// Warns of blocks that were not read; blocks of a few words are passed over in silence.
pub(super) fn unknown_languages(tagger: &Tagger, document: &Document) -> Vec<Warning> {
    let known = |tag: &Option<String>| tag.as_deref().is_some_and(|t| tagger.language(t).is_some());
    document
        .blocks()
        .iter()
        .filter(|b| !known(&b.language) && letters(&document.text()[b.span.range()]) >= 12)
        .map(|b| Warning { code: WarningCode::UnknownLanguage, detail: b.language.clone(), span: Some(b.span) })
        .collect()
}

/// The language that a block seems to be in.
fn guess(tagger: &Tagger, document: &Document, block: &Block) -> Option<usize> {
    let sample = sample(document, block);
    let script = script(&document.text()[sample.range()])?;
    let mut best: Option<(usize, usize)> = None;
    let alone = tagger.languages.iter().filter(|l| l.head.script == script).count() == 1;
    let least = if alone { MIN_SHARE_ALONE } else { MIN_SHARE };
    for (i, language) in tagger.languages.iter().enumerate().filter(|(_, l)| l.head.script == script) {
        let fold = Fold { characters: &language.head.characters };
        let folded = fold.fold(document.text(), sample, document.hidden_in(sample));
        let (mut all, mut common) = (0, 0);
        for word in words(folded.text()) {
            all += 1;
            common += usize::from(language.function_words.contains(&folded.text()[word.start..word.end]));
        }
        let share = common * 100 / all.max(1);
        if share >= least && best.is_none_or(|(_, most)| share > most) {
            best = Some((i, share));
        }
    }
    best.map(|(i, _)| i)
}

/// The language that knows the words of a short block, if one does much better than all others of the script.
///
/// This reads the packs of all of them, so it is asked only where nothing else says a language.
fn by_words(tagger: &Tagger, document: &Document, block: &Block) -> Option<usize> {
    let sample = sample(document, block);
    let script = script(&document.text()[sample.range()])?;
    let (mut best, mut most, mut next) = (None, 0, 0);
    for (i, language) in tagger.languages.iter().enumerate().filter(|(_, l)| l.head.script == script) {
        let fold = Fold { characters: &language.head.characters };
        let folded = fold.fold(document.text(), sample, document.hidden_in(sample));
        let (mut all, mut known) = (0, 0);
        for word in words(folded.text()).take(FEW_WORDS + 1) {
            let word = &folded.text()[word.start..word.end];
            all += 1;
            known += usize::from(knows(language, word));
        }
        if !(2..=FEW_WORDS).contains(&all) {
            return None;
        }
        let share = known * 100 / all;
        if share > most {
            (best, most, next) = (Some(i), share, most);
        } else {
            next = next.max(share);
        }
    }
    best.filter(|_| most >= MIN_KNOWN && most >= next + LEAD)
}

/// Whether a folded word is one of the language, as far as its pack goes.
fn knows(language: &Language, word: &str) -> bool {
    language.function_words.contains(word)
        || language.vocabulary().analyse(word, &mut Vec::new(), &mut Flags::default())
}

fn sample(document: &Document, block: &Block) -> Span {
    let text = document.text();
    let mut end = (block.span.end as usize).min(block.span.start as usize + SAMPLE);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    Span::new(block.span.start as usize, end)
}

fn letters(text: &str) -> usize {
    text.chars().filter(|c| c.is_alphabetic()).take(SAMPLE).count()
}

/// ISO 15924 code of the script that most letters belong to, of those that packs may have.
fn script(text: &str) -> Option<&'static str> {
    let mut counts = [("Latn", 0), ("Cyrl", 0), ("Arab", 0), ("Hans", 0), ("Grek", 0), ("Hebr", 0), ("Deva", 0)];
    for c in text.chars().filter(|c| c.is_alphabetic()) {
        let index = match c as u32 {
            0x41..=0x24f | 0x1e00..=0x1eff => 0,
            0x400..=0x52f => 1,
            0x600..=0x77f | 0x8a0..=0x8ff | 0xfb50..=0xfdff | 0xfe70..=0xfeff => 2,
            // A Han character says more than a Latin letter does.
            0x3400..=0x9fff | 0x20000..=0x3ffff => 3,
            0x370..=0x3ff => 4,
            0x590..=0x5ff => 5,
            0x900..=0x97f => 6,
            _ => continue,
        };
        counts[index].1 += if index == 3 { 3 } else { 1 };
    }
    counts.into_iter().max_by_key(|c| c.1).filter(|c| c.1 > 0).map(|c| c.0)
}

/// Preamble or operative part, by the speech act that a paragraph begins with.
pub(super) fn part(language: &Language, document: &Document, block: &Block, scratch: &mut Scratch) -> Option<Part> {
    if block.kind != BlockKind::Paragraph {
        return None;
    }
    let sample = sample(document, block);
    let fold = Fold { characters: &language.pack().head.characters };
    let Parts { store, folded, tokens, .. } = scratch.parts(language);
    fold.fold_into(document.text(), sample, document.hidden_in(sample), folded);
    tokens.clear();
    tokenize(language, store, folded, tokens);
    let patterns = &language.pack().patterns;
    let finder = Finder { vocabulary: language.vocabulary(), patterns, store, tokens };
    // The subject may stand first: "The Council RECALLS …".
    let mut part = None;
    for start in 0..tokens.len().min(4) {
        finder.matches_at(start, &mut |found| match patterns.target(found.pattern) {
            Some(Target::Verb(_, VerbForm::Opening)) if start == 0 => part = Some(Part::Preamble),
            Some(Target::Verb(_, VerbForm::Finite)) => part = part.or(Some(Part::Operative)),
            _ => {}
        });
    }
    part
}
