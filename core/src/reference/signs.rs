//! Signs of a citation: words, pairs of words and rows of Han characters, ready for [`super::glance`].
//!
//! Of every phrase by which a language cites, one sign is kept: the pair of words in it that the fewest other things are called by
//! ("Budapest Convention" before "the Convention"), a word by itself where there is no pair, and of phrases in Han characters up to three
//! in a row.

use super::context::ANY_SAID;
use super::data::{CitationRules, Meaning, class};
use super::tokens::is_han;
use crate::lexicon::pack::LanguagePack;
use crate::order::sort;
use crate::text::{letters, letters_of};
use rustc_hash::FxHashMap;
use std::cmp::Reverse;

/// So many letters of a word are looked at.
const BEGINNING: u32 = 8;
/// The longest row of Han characters that is looked at.
pub(super) const HAN: usize = 3;
/// Bits of the quick no: 8 kB, which stay in the processor's nearest memory.
const BITS: u32 = 16;
/// The same for the first letters of Latin words.
const FIRST_BITS: u32 = 12;
const FIRST_LETTERS: u64 = 0xff_ffff;

/// What a sign counts for; each is a bit.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Sign(u8);

impl Sign {
    /// Enough by itself.
    pub(super) const ALONE: Self = Self(1);
    /// With a number anywhere.
    pub(super) const WITH_NUMBER: Self = Self(2);
    /// With a number anywhere, and a stroke behind the word.
    pub(super) const BEFORE_STROKE: Self = Self(4);
    /// With a label behind it, as norms have.
    pub(super) const BEFORE_LABEL: Self = Self(8);

    pub(super) fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What words of a meaning are a sign of; none if nothing is cited without other signs.
    fn of(meaning: Meaning) -> Option<Self> {
        // What other passages look for in the whole document counts without a number, too.
        const ALONE: u32 = ANY_SAID | class::EXPERTS | class::OPEN_ENDED | class::OSCE;
        const WITH_NUMBER: u32 = class::RESOLUTION
            | class::DECISION
            | class::REPORT
            | class::DOCUMENT
            | class::REGULATION
            | class::DIRECTIVE;
        let Meaning::Class(class) = meaning else { return Some(Self::ALONE) };
        let sign = |wanted: u32, sign: Self| if class & wanted != 0 { sign } else { Self::default() };
        let all = sign(ALONE, Self::ALONE)
            .with(sign(WITH_NUMBER, Self::WITH_NUMBER))
            .with(sign(class::NORM, Self::BEFORE_LABEL));
        (all != Self::default()).then_some(all)
    }
}

/// The signs of a language, or of symbols alone.
#[derive(Debug)]
pub(super) struct Signs {
    /// By the letters of a word, or of a row: whether it is a sign, or ends a pair that is one.
    bits: Box<[u64]>,
    /// By the first letters of a word: whether any sign begins or ends with such a word; and by the last character of a row.
    first: Box<[u64]>,
    known: FxHashMap<u64, Sign>,
    /// A bit for each number of letters after which the beginning of a word is a sign.
    lengths: u32,
    /// A phrase has nothing that could be looked for: every text may cite.
    pub(super) always: bool,
}

impl Signs {
    /// For the symbols of any language, and the words of one.
    pub(super) fn new(rules: &CitationRules, pack: Option<&LanguagePack>) -> Self {
        let mut signs = Self {
            bits: vec![0; 1 << (BITS - 6)].into(),
            first: vec![0; 1 << (FIRST_BITS - 6)].into(),
            known: FxHashMap::default(),
            lengths: 0,
            always: false,
        };
        // A number with a stroke behind it counts whatever the forms are.
        for form in rules.forms.iter().filter(|f| f.start.starts_with(char::is_alphabetic)) {
            signs.add_word(
                &form.start,
                if form.behind_stroke().is_some() { Sign::BEFORE_STROKE } else { Sign::WITH_NUMBER },
            );
        }
        if let Some(pack) = pack {
            signs.add_phrases(pack);
        }
        signs
    }

    fn add_phrases(&mut self, pack: &LanguagePack) {
        // Only characters of three bytes and more are known with all that are folded to them.
        self.always = pack.head.characters.first().is_some_and(|pair| pair.0.len_utf8() < 3);
        let variants = Variants::of(&pack.head.characters);
        let fused = !pack.proclitics.is_empty();
        let mut phrases: Vec<(Meaning, Sign)> = Vec::new();
        let mut choices: Vec<Vec<Choice>> = Vec::new();
        for (phrase, meaning) in &pack.citations.phrases {
            if let Some(sign) = Sign::of(*meaning) {
                phrases.push((*meaning, sign));
                choices.push(Choice::all(phrase, fused));
            }
        }
        // How many things are called so.
        let keys: Vec<Vec<u64>> = choices.iter().map(|list| list.iter().map(Choice::key).collect()).collect();
        let all = keys.iter().zip(&phrases).flat_map(|(keys, p)| keys.iter().map(|key| (*key, p.0)));
        let mut called: Vec<(u64, Meaning)> = all.collect();
        sort(&mut called);
        called.dedup();
        let count = |key: u64| called.partition_point(|c| c.0 <= key) - called.partition_point(|c| c.0 < key);
        for ((list, keys), (_, sign)) in choices.iter().zip(&keys).zip(&phrases) {
            match list.iter().zip(keys).min_by_key(|(c, key)| (count(**key), Reverse(c.letters()))).map(|(c, _)| c) {
                None => self.always = true,
                Some(Choice::Word(word)) => {
                    self.add_word(word, *sign);
                    pack.proclitics.iter().for_each(|p| self.add_word(&format!("{p}{word}"), *sign));
                }
                Some(Choice::Pair(first, second)) => {
                    let second = Word::of(second);
                    self.add_first(&second);
                    self.mark(second.key());
                    // A label would have to follow the phrase, and the pair may stand further in front.
                    let sign = if sign.has(Sign::BEFORE_LABEL) { sign.with(Sign::ALONE) } else { *sign };
                    self.add(pair(Word::of(first).key(), second.key()), sign);
                }
                Some(Choice::Row(row)) => {
                    let mut keys = vec![0];
                    for c in row {
                        let step = |key: &u64| variants.with(*c).map(|c| row_step(*key, c)).collect::<Vec<_>>();
                        keys = keys.iter().flat_map(step).collect();
                    }
                    keys.iter().for_each(|key| self.add(row_key(*key, row.len()), *sign));
                    row.last().into_iter().flat_map(|c| variants.with(*c)).for_each(|c| self.set_first(row_end(c)));
                }
            }
        }
    }

    /// Takes in a folded word, or with `*` behind it the beginning of words.
    fn add_word(&mut self, word: &str, sign: Sign) {
        let letters = word.trim_end_matches('*');
        let known = Word::of(letters);
        self.add_first(&known);
        if letters.len() < word.len() && known.letters < BEGINNING {
            // A beginning of one or two letters cannot be told by the first three.
            self.always |= known.letters < 3;
            self.lengths |= 1 << known.letters;
            self.add(beginning(known.key(), known.letters), sign);
        } else {
            self.add(known.key(), sign);
        }
    }

    fn add_first(&mut self, word: &Word) {
        self.set_first(word.first());
    }

    fn set_first(&mut self, slot: usize) {
        self.first[slot / 64] |= 1 << (slot % 64);
    }

    fn mark(&mut self, key: u64) {
        let slot = slot(key, BITS);
        self.bits[slot / 64] |= 1 << (slot % 64);
    }

    fn is_marked(&self, key: u64) -> bool {
        let slot = slot(key, BITS);
        self.bits[slot / 64] >> (slot % 64) & 1 == 1
    }

    fn add(&mut self, key: u64, sign: Sign) {
        self.mark(key);
        let known = self.known.entry(key).or_default();
        *known = known.with(sign);
    }

    fn get(&self, key: u64) -> Sign {
        if self.is_marked(key) { self.known.get(&key).copied().unwrap_or_default() } else { Sign::default() }
    }

    /// Whether a word can be part of a sign at all: a quick no for most words.
    pub(super) fn may_know(&self, word: &Word) -> bool {
        self.has_first(word.first())
    }

    /// The same of a word of Latin letters, by the bytes that stand where it begins.
    pub(super) fn may_begin(&self, bytes: u64) -> bool {
        // The high bit of a fourth byte stands for three letters or more.
        let others = !letters(bytes) & 0x80_8080 | 0x8000_0000;
        let own = (1 << (others.trailing_zeros() / 8 * 8)) - 1;
        self.has_first(slot((bytes | 0x20_2020) & own, FIRST_BITS))
    }

    /// Whether such a word is a sign, begins like one, or ends a pair that is one: nearly none is that by chance.
    pub(super) fn may_tell(&self, bytes: u64) -> bool {
        let (length, first) = letters_of(bytes);
        let word = Word::latin(first, length);
        self.is_marked(word.key())
            || self.beginnings(&word).any(|length| self.is_marked(beginning(word.key_of(length), length)))
    }

    /// The numbers of letters, of those that a word has, after which its beginning may be a sign.
    fn beginnings(&self, word: &Word) -> impl Iterator<Item = u32> {
        let mut left = self.lengths & ((2 << word.letters) - 2);
        std::iter::from_fn(move || {
            let length = left.trailing_zeros();
            left &= left.wrapping_sub(1);
            (length < u32::BITS).then_some(length)
        })
    }

    /// Whether a row of characters that is a sign can end in this one: a quick no for most.
    pub(super) fn may_end(&self, c: char) -> bool {
        self.has_first(row_end(c))
    }

    fn has_first(&self, slot: usize) -> bool {
        self.first[slot / 64] >> (slot % 64) & 1 == 1
    }

    /// What a word is a sign of, by itself or with the one before it.
    pub(super) fn of_word(&self, word: &Word, before: u64) -> Sign {
        let own = self.get(word.key()).with(self.get(pair(before, word.key())));
        self.beginnings(word).fold(own, |sign, length| sign.with(self.get(beginning(word.key_of(length), length))))
    }

    /// What the last characters of a row of Han characters are a sign of.
    pub(super) fn of_row(&self, row: u64, length: usize) -> Sign {
        self.get(row_key(row, length))
    }
}

/// What may stand for a phrase.
enum Choice<'a> {
    /// A word, with `*` behind it for all that begin so.
    Word(String),
    Pair(&'a str, &'a str),
    /// Characters in a row.
    Row(Vec<char>),
}

impl<'a> Choice<'a> {
    /// The choices that a phrase leaves: its pairs, or else its words, or else its rows. Words to which small words may be fused make no
    /// pairs.
    fn all(phrase: &'a str, fused: bool) -> Vec<Self> {
        let words: Vec<&str> = phrase.split(' ').map(|w| w.trim_start_matches('=')).collect();
        let spelt = |w: &str| w.starts_with(char::is_alphabetic) && !w.starts_with(is_han);
        let whole = |w: &str| spelt(w) && !w.ends_with('*');
        let pairs = words.windows(2).filter(|pair| !fused && whole(pair[0]) && whole(pair[1]));
        let mut all: Vec<Self> = pairs.map(|pair| Self::Pair(pair[0], pair[1])).collect();
        if all.is_empty() {
            all = words.iter().filter(|w| spelt(w)).map(|w| Self::Word(w.to_lowercase())).collect();
        }
        if all.is_empty() {
            let han: Vec<Option<char>> = words.iter().map(|w| w.chars().next().filter(|c| is_han(*c))).collect();
            let rows = han.split(Option::is_none).filter(|row| !row.is_empty());
            let windows = rows.flat_map(|row| row.windows(row.len().min(HAN)));
            all = windows.map(|row| Self::Row(row.iter().copied().flatten().collect())).collect();
            let longest = all.iter().map(Self::letters).max();
            all.retain(|row| Some(row.letters()) == longest);
        }
        all
    }

    fn key(&self) -> u64 {
        match self {
            Self::Word(word) => Word::of(word.trim_end_matches('*')).key(),
            Self::Pair(first, second) => pair(Word::of(first).key(), Word::of(second).key()),
            Self::Row(row) => row_key(row.iter().fold(0, |row, c| row_step(row, *c)), row.len()),
        }
    }

    fn letters(&self) -> usize {
        match self {
            Self::Word(word) => word.chars().count(),
            Self::Pair(first, second) => first.chars().count() + second.chars().count(),
            Self::Row(row) => row.len(),
        }
    }
}

/// The beginning of a word of a text or a phrase, folded.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Word {
    /// The Latin letters among the first, a byte for each place.
    latin: u64,
    /// The first letters of a word that is not all Latin, two bytes for each place.
    any: u128,
    letters: u32,
}

impl Word {
    fn of(word: &str) -> Self {
        if word.is_ascii() {
            let first = word.bytes().take(BEGINNING as usize).rev();
            return Self::latin(
                first.fold(0, |first, byte| first << 8 | u64::from(byte.to_ascii_lowercase())),
                word.len(),
            );
        }
        let mut new = Self::default();
        word.chars().flat_map(char::to_lowercase).for_each(|c| new.push(c));
        new
    }

    /// A word of Latin letters: the first eight in lower case, and how many there are.
    pub(super) fn latin(first: u64, letters: usize) -> Self {
        Self { latin: first, any: 0, letters: letters.min(BEGINNING as usize) as u32 }
    }

    pub(super) fn push(&mut self, c: char) {
        if self.letters < BEGINNING {
            if c.is_ascii() {
                self.latin |= u64::from(c) << (8 * self.letters);
            }
            self.any |= u128::from(c as u32 & 0xffff) << (16 * self.letters);
            self.letters += 1;
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.letters == 0
    }

    /// A number for the word, or for its first eight letters.
    pub(super) fn key(&self) -> u64 {
        self.key_of(BEGINNING)
    }

    /// A number for so many letters.
    fn key_of(&self, letters: u32) -> u64 {
        let any = if letters < BEGINNING { self.any & ((1 << (16 * letters)) - 1) } else { self.any };
        // The upper halves of two bytes are empty for Latin letters alone.
        if any & 0xff80_ff80_ff80_ff80_ff80_ff80_ff80_ff80 != 0 {
            return (any as u64).wrapping_mul(SPREAD).rotate_left(32) ^ (any >> 64) as u64 | 1 << 63;
        }
        if letters < BEGINNING { self.latin & ((1 << (8 * letters)) - 1) } else { self.latin }
    }

    /// The place of the first three letters.
    fn first(&self) -> usize {
        let any = self.any as u64 & 0xffff_ffff_ffff;
        let letters = if any & 0xff80_ff80_ff80 == 0 { self.latin & FIRST_LETTERS } else { any };
        slot(letters, FIRST_BITS)
    }
}

/// For each character those that a language treats as it, sorted.
struct Variants(Vec<(char, char)>);

impl Variants {
    fn of(characters: &[(char, char)]) -> Self {
        let mut pairs: Vec<(char, char)> = characters.iter().map(|(from, to)| (*to, *from)).collect();
        sort(&mut pairs);
        Self(pairs)
    }

    /// A character and all that are folded to it.
    fn with(&self, c: char) -> impl Iterator<Item = char> + '_ {
        let from = self.0.partition_point(|pair| pair.0 < c);
        let others = self.0[from..].iter().take_while(move |pair| pair.0 == c).map(|pair| pair.1);
        std::iter::once(c).chain(others)
    }
}

/// Bits of a character in a row.
const CHARACTER: usize = 21;
/// A large odd number that spreads what it is multiplied with over all bits.
const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;

/// A row of Han characters with one more; of more than three the last three.
pub(super) fn row_step(row: u64, c: char) -> u64 {
    (row << CHARACTER | u64::from(c)) & ((1 << (CHARACTER * HAN)) - 1)
}

// Different kinds of sign have different numbers; the same number by chance only says yes too often.

fn row_key(row: u64, length: usize) -> u64 {
    (row & ((1 << (CHARACTER * length)) - 1)).wrapping_mul(SPREAD) ^ length as u64
}

/// The place of the last character of a row among the first letters of words; by chance it may be that of some.
fn row_end(c: char) -> usize {
    slot(u64::from(c) << 40, FIRST_BITS)
}

fn beginning(key: u64, letters: u32) -> u64 {
    key.rotate_left(17) ^ u64::from(letters).wrapping_mul(SPREAD)
}

fn pair(first: u64, second: u64) -> u64 {
    first.wrapping_mul(SPREAD) ^ second.rotate_left(1)
}

fn slot(key: u64, bits: u32) -> usize {
    (key.wrapping_mul(SPREAD) >> (64 - bits)) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_has_the_same_number_however_it_is_read_and_beginnings_are_its_own() {
        let latin = |word: &str| Word::latin(word.bytes().rev().fold(0, |n, b| n << 8 | u64::from(b)), word.len());
        assert_eq!(latin("reso").key(), Word::of("Reso").key());
        assert_eq!(Word::of("résolutions").key(), Word::of("résolution").key(), "eight letters count");
        assert_ne!(Word::of("резо").key(), Word::of("резол").key());
        assert_eq!(Word::of("résolution").key_of(1), latin("r").key());
        assert_eq!(Word::of("резолюция").key_of(4), Word::of("резо").key());
        assert_eq!(latin("rep").first(), Word::of("Report").first());
        assert_eq!(Word::of("État").first(), Word::of("états").first());
    }

    #[test]
    fn phrases_are_known_by_pairs_then_words_then_rows() {
        let all = |phrase, fused| Choice::all(phrase, fused).len();
        assert_eq!(all("charter of the united nations", false), 4);
        assert_eq!(all("charter of the united nations", true), 5);
        assert_eq!(all("resolution*", false), 1);
        assert_eq!(all("联 合 国 宪 章", false), 3);
        assert_eq!(all("34", false), 0);
    }
}
