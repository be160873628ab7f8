//! How far a plain text may be passed over at the glance ([`super::glance`]) because nothing in it says anything.
//!
//! Most of a text in Latin letters is such words, spaces and commas. Sixty-four bytes at a time become bits, of which only those are looked
//! at where a word begins, and of that word the first letters: one branch for all of it, which a processor can foresee.

use super::signs::{Signs, Word};
use crate::text::{Kind, LATIN, WINDOW, bits, eight_at, letters_at, wide_bits, window};

/// What may say something by itself.
const TELLING: Kind = Kind::between(b'-', b'<');

/// Whether a byte of [`TELLING`] says something by itself.
fn tells(byte: u8, next: Option<&u8>) -> bool {
    match byte {
        b'-' => matches!(next, Some(b'\n' | b'\r')),
        b'0'..=b'9' | b'<' => true,
        _ => false,
    }
}

/// How many bytes may be passed over at the start of a text, before which no word and no mark waits to go on: up to the first word that may
/// be part of a sign, the first digit, markup, a hyphen at a line end, or what is not ASCII, and no further than the last word, which may
/// go on behind the text. `plain` says that all of the text is ASCII.
pub(super) fn passed(signs: &Signs, text: &[u8], plain: bool) -> usize {
    let (mut inside, mut start, mut copy) = (0, 0, [0; WINDOW]);
    for from in (0..text.len()).step_by(64) {
        let window = window(&text[from..], &mut copy);
        let words = bits(window, LATIN);
        // A word in front of a character outside ASCII may go on with it.
        let length = (text.len() - from).min(64);
        let first_wide = if plain { length } else { wide_bits(window).trailing_zeros() as usize };
        let end = first_wide.min(length);
        let stop = first_telling(window, end, text.get(from + 64)).unwrap_or(end);
        let mut starts = words & !(words << 1 | inside);
        while starts != 0 {
            let at = starts.trailing_zeros() as usize;
            if at >= stop {
                break;
            }
            start = from + at;
            let bytes = eight_at(window, at);
            if signs.may_begin(bytes) && signs.may_tell(bytes) {
                return start;
            }
            starts &= starts - 1;
        }
        if stop < length || from + length == text.len() {
            let touches =
                stop == end && stop > 0 && words >> (stop - 1) & 1 == 1 || stop == 0 && inside == 1 && end == 0;
            return if touches { start } else { from + stop };
        }
        inside = words >> 63;
    }
    text.len()
}

/// Where the first byte stands that says something by itself, before a place in a window; `next` is the byte behind its first sixty-four.
fn first_telling(window: &[u8; WINDOW], end: usize, next: Option<&u8>) -> Option<usize> {
    let mut few = bits(window, TELLING);
    while few != 0 {
        let at = few.trailing_zeros() as usize;
        if at >= end {
            return None;
        }
        let next = if at == 63 { next } else { window.get(at + 1) };
        if tells(window[at], next) {
            return Some(at);
        }
        few &= few - 1;
    }
    None
}

/// The key of the last word of a text that ends behind that word, or between words; none where there is none.
pub(super) fn last_word(text: &[u8]) -> Option<u64> {
    let end = text.iter().rposition(u8::is_ascii_alphabetic)? + 1;
    let start = text[..end].iter().rposition(|b| !b.is_ascii_alphabetic()).map_or(0, |before| before + 1);
    let (length, first) = letters_at(&text[start..end]);
    Some(Word::latin(first, length).key())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_word_is_found_behind_any_marks() {
        let key = |word: &[u8]| letters_at(word).1;
        assert_eq!(last_word(b"the Internet, ("), Some(key(b"internet")));
        assert_eq!(last_word(b"a"), Some(key(b"a")));
        assert_eq!(last_word(b" -- "), None);
    }

    #[test]
    fn only_bytes_that_say_something_are_told() {
        let copy = |text: &[u8]| {
            let mut window = [0; WINDOW];
            window[..text.len()].copy_from_slice(text);
            window
        };
        let first = |text: &str| first_telling(&copy(text.as_bytes()), text.len().min(64), None);
        assert_eq!(first("well-known words. And: others; more"), None);
        assert_eq!(first("words 7"), Some(6));
        assert_eq!(first("words-\n"), Some(5));
        assert_eq!(first("<i>"), Some(0));
    }
}
