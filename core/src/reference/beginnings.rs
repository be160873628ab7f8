//! A quick no for most words of a text: none of a list begins as they do.

use crate::text::first_bytes;

/// So many bytes of a word are looked at.
const BYTES: usize = 6;
/// Bits of the table: half a kilobyte, which stays in the processor's nearest memory.
const BITS: u32 = 12;

/// How the words of a list begin, a bit for each. It may say yes too often, and never no to a word of the list.
#[derive(Debug, Default)]
pub(super) struct Beginnings {
    bits: Vec<u64>,
    /// A beginning in the list is too short to be told by its bytes.
    all: bool,
}

impl Beginnings {
    /// Takes in a folded word, or with `*` behind it the beginning of words.
    pub(super) fn add(&mut self, word: &str) {
        let letters = word.trim_end_matches('*');
        self.all |= letters.len() < word.len() && letters.len() < BYTES;
        self.bits.resize(1 << (BITS - 6), 0);
        let slot = slot(letters);
        self.bits[slot / 64] |= 1 << (slot % 64);
    }

    /// Whether a folded word may be one of the list.
    pub(super) fn may_know(&self, word: &str) -> bool {
        self.has(Beginning::of(word, 0, word.len()))
    }

    /// Whether a word that begins so may be one of the list.
    pub(super) fn has(&self, Beginning(slot): Beginning) -> bool {
        self.all || self.bits.get(slot / 64).is_some_and(|bits| bits >> (slot % 64) & 1 == 1)
    }
}

/// The place of a word in the table, by its first bytes.
fn slot(word: &str) -> usize {
    Beginning::of(word, 0, word.len()).0
}

/// The place in the table of words that begin like one of a text; it is the same in every table.
#[derive(Debug, Clone, Copy)]
pub(super) struct Beginning(usize);

impl Beginning {
    /// The beginning of a part of a text.
    pub(super) fn of(text: &str, start: usize, end: usize) -> Self {
        let number = first_bytes(text.as_bytes(), start, (end - start).min(BYTES));
        Self((number.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> (u64::BITS - BITS)) as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_the_list_are_never_refused_and_most_others_are() {
        let mut beginnings = Beginnings::default();
        assert!(!beginnings.may_know("report"));
        ["resolution", "a", "резолюц*", "第"].iter().for_each(|w| beginnings.add(w));
        for word in ["resolution", "a", "резолюцией", "第"] {
            assert!(beginnings.may_know(word), "{word}");
        }
        let others = ["report", "re", "states", "and", "b", "ab", "резать", "доклад", "條", ""];
        assert!(others.iter().filter(|w| beginnings.may_know(w)).count() <= 1);
        beginnings.add("res*");
        assert!(beginnings.may_know("states"), "too short to tell");
    }
}
