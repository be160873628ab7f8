//! The words of the text at hand, each looked up once.

use super::vocabulary::{Flags, Vocabulary, signature};
use crate::lexicon::patterns::SetId;
use rustc_hash::FxHashMap;
use std::ops::Range;

/// Index of a word in a [`WordStore`].
pub(super) type WordId = u32;
/// A word that the vocabulary does not know.
pub(super) const UNKNOWN: WordId = 0;
/// A store of so many words is emptied before the next block: a text of endless new words must not fill the memory.
const MAX_WORDS: usize = 1 << 16;
/// At least so many letters must stay of a word from which fused small words are taken.
const MIN_REST: usize = 2;
/// So many bytes fit into a number.
const SHORT: usize = 16;
/// So many short words are kept where nothing has to be searched: of the words of a text nineteen in twenty are there. With an eighth of it,
/// which the nearest memory of the processor holds whole, it was seven in ten.
const RECENT: usize = 4096;
/// A word is read in so many ways at most: as it stands, and without what may be fused to it.
const MAX_READINGS: usize = 3;

/// The words met so far in texts of one language.
///
/// Working memory of one thread: looking a word up means trying every way to cut it into stem and ending, and texts repeat their words.
#[derive(Debug, Default)]
pub(super) struct WordStore {
    /// Words of at most [`SHORT`] bytes, as a number: comparing two numbers takes a quarter of the time of comparing two texts.
    short: FxHashMap<u128, WordId>,
    long: FxHashMap<Box<str>, WordId>,
    /// Short words met last, by a part of their number: most words of a text are among few.
    recent: Vec<(u128, WordId)>,
    words: Vec<Entry>,
    sets: Vec<SetId>,
    roots: Vec<u32>,
}

#[derive(Debug, Clone, Copy, Default)]
struct Entry {
    signature: u64,
    sets: (u32, u32),
    roots: (u32, u32),
    flags: Flags,
}

impl WordStore {
    /// Forgets everything when there is too much of it. Numbers given before are void then.
    pub(super) fn tidy(&mut self) {
        if self.short.len() + self.long.len() > MAX_WORDS {
            *self = Self::default();
        }
        if self.words.is_empty() {
            self.words.push(Entry::default());
            // No word has the number 0.
            self.recent.resize(RECENT, (0, UNKNOWN));
        }
    }

    /// The number of a word of a folded text; [`UNKNOWN`] when the vocabulary has none of its readings.
    pub(super) fn word(
        &mut self,
        vocabulary: &Vocabulary,
        proclitics: &[String],
        folded: &str,
        word: Range<usize>,
    ) -> WordId {
        let Some(key) = key(folded.as_bytes(), word.clone()) else {
            let text = &folded[word];
            if let Some(id) = self.long.get(text) {
                return *id;
            }
            let id = self.analyse(vocabulary, proclitics, text);
            self.long.insert(text.into(), id);
            return id;
        };
        let place = place(key);
        if let Some((recent, id)) = self.recent.get(place)
            && *recent == key
        {
            return *id;
        }
        let id = match self.short.get(&key) {
            Some(id) => *id,
            None => {
                let id = self.analyse(vocabulary, proclitics, &folded[word]);
                self.short.insert(key, id);
                id
            }
        };
        if let Some(recent) = self.recent.get_mut(place) {
            *recent = (key, id);
        }
        id
    }

    fn analyse(&mut self, vocabulary: &Vocabulary, proclitics: &[String], folded: &str) -> WordId {
        let (mut sets, mut flags) = (Vec::new(), Flags::default());
        let mut readings = usize::from(vocabulary.analyse(folded, &mut sets, &mut flags));
        for proclitic in proclitics {
            let rest = folded.strip_prefix(proclitic.as_str()).filter(|r| r.chars().nth(MIN_REST - 1).is_some());
            if let Some(rest) = rest.filter(|_| readings < MAX_READINGS) {
                readings += usize::from(vocabulary.analyse(rest, &mut sets, &mut flags));
            }
        }
        if readings == 0 { UNKNOWN } else { self.add(vocabulary, sets, flags) }
    }

    fn add(&mut self, vocabulary: &Vocabulary, mut sets: Vec<SetId>, flags: Flags) -> WordId {
        sets.sort_unstable();
        sets.dedup();
        let range = |before: usize, after: usize| (before as u32, after as u32);
        let (sets_before, roots_before) = (self.sets.len(), self.roots.len());
        self.roots.extend(sets.iter().filter_map(|set| vocabulary.root(*set)));
        self.sets.extend_from_slice(&sets);
        self.words.push(Entry {
            signature: sets.iter().fold(0, |so_far, set| so_far | signature(*set)),
            sets: range(sets_before, self.sets.len()),
            roots: range(roots_before, self.roots.len()),
            flags,
        });
        self.words.len() as WordId - 1
    }

    fn entry(&self, word: WordId) -> Entry {
        self.words.get(word as usize).copied().unwrap_or_default()
    }

    /// The sets that the word belongs to, sorted.
    pub(super) fn sets(&self, word: WordId) -> &[SetId] {
        let (from, to) = self.entry(word).sets;
        &self.sets[from as usize..to as usize]
    }

    /// The [`signature`]s of these sets.
    pub(super) fn signature(&self, word: WordId) -> u64 {
        self.entry(word).signature
    }

    /// Whether the word belongs to a set.
    pub(super) fn is_in(&self, word: WordId, set: SetId) -> bool {
        self.signature(word) & signature(set) != 0 && self.sets(word).binary_search(&set).is_ok()
    }

    /// Where patterns begin that the word may begin.
    pub(super) fn roots(&self, word: WordId) -> &[u32] {
        let (from, to) = self.entry(word).roots;
        &self.roots[from as usize..to as usize]
    }

    /// What else is known of the word.
    pub(super) fn flags(&self, word: WordId) -> Flags {
        self.entry(word).flags
    }
}

/// The bytes of a short word as a number; no word holds a NUL, so different words are different numbers.
fn key(text: &[u8], word: Range<usize>) -> Option<u128> {
    let len = word.len();
    if len > SHORT {
        return None;
    }
    if let Some(bytes) = text.get(word.start..word.start + SHORT).and_then(|b| <[u8; SHORT]>::try_from(b).ok()) {
        // What follows the word is cut off.
        return Some(if len == SHORT {
            u128::from_le_bytes(bytes)
        } else {
            u128::from_le_bytes(bytes) & ((1 << (8 * len)) - 1)
        });
    }
    let mut bytes = [0; SHORT];
    bytes[..len].copy_from_slice(&text[word]);
    Some(u128::from_le_bytes(bytes))
}

/// Where a short word is kept among the recent ones.
fn place(key: u128) -> usize {
    let mixed = (key as u64 ^ ((key >> 64) as u64).rotate_left(29)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    (mixed >> (u64::BITS - RECENT.ilog2())) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_word_has_one_number_wherever_it_stands_and_others_have_others() {
        let text = "cyber, cyberspace and cyber";
        let at = |range: Range<usize>| key(text.as_bytes(), range);
        assert_eq!(at(0..5), at(22..27));
        assert_ne!(at(0..5), at(7..17));
        assert_eq!(at(0..17), None);
        assert!(at(0..16).is_some());
    }
}
