//! Recognises the language of each block among the loaded ones.
//!
//! By script first, then by the share of the language's own most common words. No model: the words are in each pack, so a new language
//! brings its own recognition along.

use super::collect::tokenize;
use super::vocabulary::Finder;
use super::{Language, Parts, Scratch, Tagger};
use crate::annotation::{Warning, WarningCode};
use crate::lexicon::pack::{Target, VerbForm};
use crate::text::{Block, BlockKind, Direction, Document, Fold, Part, Span, words};
use std::collections::BTreeMap;

/// So much of a block is enough to recognise its language, in bytes.
const SAMPLE: usize = 1200;
/// At least this share of words must be common ones of the language, in per cent.
const MIN_SHARE: usize = 12;
/// The same where no other loaded language has the script: small words may be fused to others there, or few.
const MIN_SHARE_ALONE: usize = 4;
/// A block with fewer words is too short to say anything against the rest of the document.
const MIN_WORDS: usize = 6;

pub(super) fn identify(tagger: &Tagger, document: &mut Document, scratch: &mut Scratch) {
    let guesses: Vec<Option<(usize, usize)>> = document.blocks().iter().map(|b| guess(tagger, document, b)).collect();
    let mut weights: BTreeMap<usize, usize> = BTreeMap::new();
    for (block, (language, _)) in document.blocks().iter().zip(&guesses).filter_map(|(b, g)| Some((b, (*g)?))) {
        *weights.entry(language).or_default() += block.span.len();
    }
    let main = weights.iter().max_by_key(|(i, weight)| (**weight, std::cmp::Reverse(**i))).map(|(i, _)| *i);
    for (i, guess) in guesses.into_iter().enumerate() {
        let block = &document.blocks()[i];
        let known = block.language.as_deref().and_then(|tag| tagger.languages.iter().position(|l| l.tag() == tag));
        let short = guess.is_none_or(|(_, words)| words < MIN_WORDS);
        let language = if block.language.is_some() {
            known
        } else {
            guess.map(|g| g.0).or(main.filter(|m| short && fits(tagger, *m, document, block)))
        };
        let part = language.and_then(|l| part(&tagger.languages[l], document, block, scratch));
        let block = &mut document.blocks_mut()[i];
        if let Some(language) = language {
            let head = &tagger.languages[language].head;
            block.language = Some(head.tag.clone());
            block.direction = Some(if head.right_to_left { Direction::RightToLeft } else { Direction::LeftToRight });
            block.part = part;
        }
    }
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

/// The language of a block and the number of words that were looked at.
fn guess(tagger: &Tagger, document: &Document, block: &Block) -> Option<(usize, usize)> {
    let sample = sample(document, block);
    let script = script(&document.text()[sample.range()])?;
    let mut best: Option<(usize, usize, usize)> = None;
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
        if share >= least && best.is_none_or(|(_, most, _)| share > most) {
            best = Some((i, share, all));
        }
    }
    best.map(|(i, _, words)| (i, words))
}

/// Whether a block without a language of its own can be read in the main one: the same script, or no letters at all.
fn fits(tagger: &Tagger, language: usize, document: &Document, block: &Block) -> bool {
    let own = script(&document.text()[block.span.range()]);
    own.is_none_or(|s| s == tagger.languages[language].head.script)
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
fn part(language: &Language, document: &Document, block: &Block, scratch: &mut Scratch) -> Option<Part> {
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
