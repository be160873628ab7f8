//! The words of the text at hand, each looked up once.

use super::vocabulary::{Flags, Vocabulary, signature};
use crate::lexicon::patterns::SetId;
use crate::text::Word;
use rustc_hash::FxHashMap;

/// Index of a word in a [`WordStore`]; with [`BEGINS`] where patterns begin with the word.
pub(super) type WordId = u32;
/// A word that the vocabulary does not know.
pub(super) const UNKNOWN: WordId = 0;
/// Says of a word that patterns begin with it: of the words of a text that is one in five, and all others need no further look.
pub(super) const BEGINS: WordId = 1 << 31;
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
    /// Words of at most [`SHORT`] bytes, as numbers: comparing numbers takes a quarter of the time of comparing texts.
    short: FxHashMap<Key, WordId>,
    long: FxHashMap<Box<str>, WordId>,
    /// Short words met last, by a part of their numbers: most words of a text are among few.
    recent: Vec<Key>,
    /// What these words are. A list of its own, so that more of the other fits into the processor's nearest memory.
    recent_ids: Vec<WordId>,
    words: Vec<Entry>,
    sets: Vec<SetId>,
    roots: Vec<u32>,
    /// Memory for the words of the sentence at hand.
    list: Vec<Word>,
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
            self.recent.resize(RECENT, Key::default());
            self.recent_ids.resize(RECENT, UNKNOWN);
        }
    }

    /// Lends memory for a list of words, which may hold some.
    pub(super) fn take_list(&mut self) -> Vec<Word> {
        std::mem::take(&mut self.list)
    }

    /// Takes it back.
    pub(super) fn give_back(&mut self, list: Vec<Word>) {
        self.list = list;
    }

    /// The number of a word of a folded text, if it is where it would be among those met last.
    #[inline]
    pub(super) fn met_last(&self, word: &Word) -> Option<WordId> {
        let key = Key(word.first);
        let place = key.place();
        let same = self.recent.get(place) == Some(&key) && word.end - word.start <= SHORT;
        self.recent_ids.get(place).copied().filter(|_| same)
    }

    /// The number of a word of a folded text; [`UNKNOWN`] when the vocabulary has none of its readings.
    #[inline(never)]
    pub(super) fn word(&mut self, vocabulary: &Vocabulary, proclitics: &[String], folded: &str, word: &Word) -> WordId {
        let text = &folded[word.start..word.end];
        if text.len() > SHORT {
            return self.long_word(vocabulary, proclitics, text);
        }
        self.short_word(vocabulary, proclitics, text, Key(word.first))
    }

    /// A word of at most [`SHORT`] bytes. Two that have one place among those met last take turns with the place beside it.
    fn short_word(&mut self, vocabulary: &Vocabulary, proclitics: &[String], text: &str, key: Key) -> WordId {
        let (place, beside) = (key.place(), key.place() ^ 1);
        let id = match (self.recent.get(beside), self.recent_ids.get(beside)) {
            (Some(recent), Some(id)) if *recent == key => *id,
            _ => self.searched(vocabulary, proclitics, text, key),
        };
        if beside < self.recent.len() && beside < self.recent_ids.len() {
            self.recent.swap(place, beside);
            self.recent_ids.swap(place, beside);
            (self.recent[place], self.recent_ids[place]) = (key, id);
        }
        id
    }

    fn searched(&mut self, vocabulary: &Vocabulary, proclitics: &[String], text: &str, key: Key) -> WordId {
        if let Some(id) = self.short.get(&key) {
            return *id;
        }
        let id = self.analyse(vocabulary, proclitics, text);
        self.short.insert(key, id);
        id
    }

    fn long_word(&mut self, vocabulary: &Vocabulary, proclitics: &[String], text: &str) -> WordId {
        if let Some(id) = self.long.get(text) {
            return *id;
        }
        let id = self.analyse(vocabulary, proclitics, text);
        self.long.insert(text.into(), id);
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
        let begins = if self.roots.len() > roots_before { BEGINS } else { 0 };
        (self.words.len() as WordId - 1) | begins
    }

    fn entry(&self, word: WordId) -> Entry {
        self.words.get((word & !BEGINS) as usize).copied().unwrap_or_default()
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

/// The bytes of a short word; no word holds a NUL, so different words have different keys.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
struct Key([u64; 2]);

impl Key {
    /// Where the word is kept among the recent ones.
    #[inline]
    fn place(self) -> usize {
        let mixed = (self.0[0] ^ self.0[1].rotate_left(29)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        (mixed >> (u64::BITS - RECENT.ilog2())) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::words;

    #[test]
    fn a_short_word_has_one_key_wherever_it_stands_and_others_have_others() {
        let text = "cyber, cyberspace and cyber; кибер sixteen letter5s киберпространство кибер";
        let keys: Vec<(&str, Key)> = words(text).map(|w| (&text[w.start..w.end], Key(w.first))).collect();
        for (a, of_a) in &keys {
            for (b, of_b) in keys.iter().filter(|(b, _)| a.len().max(b.len()) <= SHORT) {
                assert_eq!(of_a == of_b, a == b, "{a} {b}");
            }
        }
    }
}
