//! Texts by number, all in one piece of memory: a language has twenty thousand stems, and each of them by itself would be asked for and
//! given back.

use rustc_hash::FxBuildHasher;
use std::hash::BuildHasher;

/// No text.
const NONE: u32 = u32::MAX;

/// Texts numbered in the order in which they came.
#[derive(Debug)]
pub(super) struct Stems {
    texts: String,
    ends: Vec<u32>,
    /// By a part of the hash: the last text that came with it. So many parts as a power of two.
    last: Vec<u32>,
    /// By text: the one before it with the same part of the hash.
    before: Vec<u32>,
}

impl Default for Stems {
    fn default() -> Self {
        Self::with_room(0)
    }
}

impl Stems {
    /// None yet, but room for so many; more of them make it slower.
    pub(super) fn with_room(count: usize) -> Self {
        let last = vec![NONE; count.next_power_of_two()];
        Self { texts: String::new(), ends: Vec::new(), last, before: Vec::new() }
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The number of a text, if it is there.
    pub(super) fn get(&self, text: &str) -> Option<u32> {
        self.find(self.place(text), text)
    }

    /// The number of a text, which is taken in if it is not there.
    pub(super) fn add(&mut self, text: &str) -> u32 {
        let place = self.place(text);
        if let Some(known) = self.find(place, text) {
            return known;
        }
        let next = self.ends.len() as u32;
        self.texts.push_str(text);
        self.ends.push(self.texts.len() as u32);
        self.before.push(std::mem::replace(&mut self.last[place], next));
        next
    }

    fn place(&self, text: &str) -> usize {
        FxBuildHasher.hash_one(text) as usize & (self.last.len() - 1)
    }

    fn find(&self, place: usize, text: &str) -> Option<u32> {
        let mut at = self.last[place];
        while at != NONE {
            if self.text(at) == text.as_bytes() {
                return Some(at);
            }
            at = self.before[at as usize];
        }
        None
    }

    fn text(&self, number: u32) -> &[u8] {
        let from = number.checked_sub(1).map_or(0, |before| self.ends[before as usize]);
        &self.texts.as_bytes()[from as usize..self.ends[number as usize] as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_keep_their_numbers_however_little_room_there_is() {
        for room in [0, 1, 3, 64] {
            let mut stems = Stems::with_room(room);
            let texts = ["", "a", "ab", "b", "норм", "数", "norm"];
            for (number, text) in (0..).zip(texts) {
                assert_eq!((stems.get(text), stems.add(text), stems.get(text)), (None, number, Some(number)), "{text}");
            }
            assert!((0..).zip(texts).all(|(number, text)| stems.add(text) == number));
            assert_eq!((stems.len(), stems.get("nor")), (texts.len(), None));
        }
        assert_eq!((Stems::default().get(""), Stems::default().add("")), (None, 0));
    }
}
