//! Words that differ from a form of a term in one letter: a slip of the pen, perhaps.
//!
//! Only ever a suggestion, and guarded: long words alone; the beginning and the ending must be the same, since what differs there is
//! another form or another word ("resilience", "resiliency"); and a word that is known in any other way is no slip.

use crate::index::WordId;
use rustc_hash::FxHashMap;

/// Shorter words have too many neighbours.
const MIN_LETTERS: usize = 8;
/// So many letters at the start are the same in both.
const START: usize = 2;
/// And so many at the end.
const END: usize = 3;

type Key = ([char; START], [char; END]);

/// Forms of words by how they begin and end.
#[derive(Debug, Default)]
pub(crate) struct Near {
    forms: FxHashMap<Key, Vec<(Box<str>, WordId)>>,
}

impl Near {
    /// Takes in a form.
    pub(crate) fn add(&mut self, form: &str, word: WordId) {
        if let Some(key) = key(form) {
            let known = self.forms.entry(key).or_default();
            if !known.iter().any(|(text, id)| **text == *form && *id == word) {
                known.push((form.into(), word));
            }
        }
    }

    /// Calls `found` with the words of which a form differs from this word in one letter.
    pub(crate) fn words(&self, word: &str, found: &mut impl FnMut(WordId)) {
        let Some(key) = key(word) else { return };
        for (form, id) in self.forms.get(&key).into_iter().flatten() {
            if one_letter(form, word) {
                found(*id);
            }
        }
    }
}

/// How a word begins and ends, if it is long enough and nothing but letters.
fn key(word: &str) -> Option<Key> {
    if word.chars().count() < MIN_LETTERS || !word.chars().all(char::is_alphabetic) {
        return None;
    }
    let (mut start, mut end) = (word.chars(), word.chars().rev());
    let start = [start.next()?, start.next()?];
    Some((start, [end.next()?, end.next()?, end.next()?]))
}

/// Whether one letter too many, too few or another one makes the difference, or two that changed places.
fn one_letter(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let (short, long) = if a.len() <= b.len() { (&a, &b) } else { (&b, &a) };
    let start = short.iter().zip(long).take_while(|(x, y)| x == y).count();
    let end = short[start..].iter().rev().zip(long[start..].iter().rev()).take_while(|(x, y)| x == y).count();
    let (left, right) = (&short[start..short.len() - end], &long[start..long.len() - end]);
    match (left, right) {
        ([], [_]) | ([_], [_]) => true,
        ([x, y], [z, w]) => x == w && y == z,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(form: &str, word: &str) -> bool {
        let mut near = Near::default();
        near.add(form, 7);
        let mut found = false;
        near.words(word, &mut |id| found = id == 7);
        found
    }

    #[test]
    fn one_letter_in_the_middle_of_a_long_word() {
        for slip in ["infrastrcture", "infrastruccture", "infrastrukture", "infrastrutcure"] {
            assert!(found("infrastructure", slip), "{slip}");
        }
        assert!(found("инфраструктура", "инфрастуктура"));
    }

    #[test]
    fn another_beginning_or_ending_is_another_word() {
        for (form, word) in [
            ("resilience", "resiliency"),
            ("infrastructure", "infrastructures"),
            ("exception", "reception"),
            ("attack", "attach"),
            ("infrastructure", "infrastructure"),
            ("infrastructure", "infrstrcture"),
            ("version10a", "version20a"),
        ] {
            assert!(!found(form, word), "{form} {word}");
        }
    }
}
