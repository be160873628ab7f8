//! Cuts folded text into words.
//!
//! A word is a run of letters and digits; a Han character is a word by itself, whatever the language around it, so that terms of
//! languages without word breaks are sequences of words like all others. Hyphens, slashes and apostrophes separate.

use super::Simple;
use super::fold::LINE_BREAK_HYPHEN;
use super::is_combining_mark;
use super::scan::word_at;
use super::window::{Run, first_bytes, word_runs};

/// A word of a folded text, in byte positions of that text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Word {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// An apostrophe stands right before it.
    pub after_apostrophe: bool,
    /// An apostrophe stands right behind it.
    pub before_apostrophe: bool,
    /// Its first sixteen bytes as two numbers, the first byte lowest: words that are no longer are told apart by them.
    pub(crate) first: [u64; 2],
}

impl Word {
    /// A text that is one word.
    pub(crate) fn whole(text: &str) -> Self {
        mixed_word(text.as_bytes(), 0, text.len())
    }
}

/// What a byte means for the word that it stands in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Separates,
    /// An ASCII letter or digit.
    Letter,
    /// Part of a character outside ASCII, which must be looked at whole.
    Wide,
}

/// [`Kind`] by byte: text is mostly ASCII letters, and those are settled by one look-up.
const KINDS: [Kind; 256] = {
    let mut kinds = [Kind::Separates; 256];
    let mut byte = 0;
    while byte < 256 {
        if (byte as u8).is_ascii_alphanumeric() {
            kinds[byte] = Kind::Letter;
        } else if byte >= 128 {
            kinds[byte] = Kind::Wide;
        }
        byte += 1;
    }
    kinds
};

/// The words of a folded text, in order.
pub fn words(folded: &str) -> impl Iterator<Item = Word> {
    let mut list = Vec::new();
    cut_into(folded, &mut list);
    list.into_iter()
}

/// Puts the words of a folded text into a list, whatever that held.
pub(crate) fn cut_into(folded: &str, list: &mut Vec<Word>) {
    list.clear();
    if folded.is_ascii() {
        let bytes = folded.as_bytes();
        if memchr::memchr(b'\'', bytes).is_some() {
            word_runs(bytes, |run| list.push(word(bytes, run)));
        } else {
            // Nothing stands before or behind the words of most sentences that they might be fused by.
            word_runs(bytes, |Run { start, end, first }| {
                list.push(Word { start, end, after_apostrophe: false, before_apostrophe: false, first });
            });
        }
    } else {
        mixed(folded, |word| list.push(word));
    }
}

/// Calls `found` for every word of a text that is not all ASCII.
fn mixed(folded: &str, mut found: impl FnMut(Word)) {
    let (bytes, simple) = (folded.as_bytes(), Simple::table());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let start = at;
        match KINDS[usize::from(*byte)] {
            Kind::Separates => {
                at += 1;
                continue;
            }
            Kind::Letter => {}
            Kind::Wide => match wide(folded, at, simple) {
                (Wide::Separates, len) => {
                    at += len;
                    continue;
                }
                (Wide::Letter, len) => at += len,
                (Wide::Word, len) => {
                    at += len;
                    found(mixed_word(bytes, start, at));
                    continue;
                }
            },
        }
        while let Some(byte) = bytes.get(at) {
            match KINDS[usize::from(*byte)] {
                Kind::Letter => at += word_at(&bytes[at..]),
                Kind::Separates => break,
                Kind::Wide => match wide(folded, at, simple) {
                    (Wide::Letter, len) => at += len,
                    _ => break,
                },
            }
        }
        found(mixed_word(bytes, start, at));
    }
}

#[inline]
fn word(bytes: &[u8], Run { start, end, first }: Run) -> Word {
    Word {
        start,
        end,
        after_apostrophe: start > 0 && bytes[start - 1] == b'\'',
        before_apostrophe: bytes.get(end) == Some(&b'\''),
        first,
    }
}

fn mixed_word(bytes: &[u8], start: usize, end: usize) -> Word {
    let length = end - start;
    let first = [first_bytes(bytes, start, length), first_bytes(bytes, start + 8, length.saturating_sub(8))];
    word(bytes, Run { start, end, first })
}

/// What a character outside ASCII is to the words around it.
enum Wide {
    Separates,
    Letter,
    /// A word by itself.
    Word,
}

/// The character at a position, and its length in bytes.
fn wide(text: &str, at: usize, simple: Simple) -> (Wide, usize) {
    if let [first @ ..0xe0, second, ..] = &text.as_bytes()[at..]
        && let Some((_, letter)) = simple.of(*first, *second)
    {
        return (if letter { Wide::Letter } else { Wide::Separates }, 2);
    }
    let Some(c) = text[at..].chars().next() else { return (Wide::Separates, 1) };
    let kind = if is_punctuation(c) {
        Wide::Separates
    } else if is_han(c) {
        Wide::Word
    } else if c.is_alphanumeric() || c == LINE_BREAK_HYPHEN || is_combining_mark(c) {
        Wide::Letter
    } else {
        Wide::Separates
    };
    (kind, c.len_utf8())
}

/// The most frequent marks outside ASCII, which need not be looked up among all characters.
fn is_punctuation(c: char) -> bool {
    matches!(c, '\u{2010}'..='\u{2027}' | '\u{3001}'..='\u{3002}' | '\u{3008}'..='\u{3011}')
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}' | '〇')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expect: &[&str]) {
        let found: Vec<&str> = words(text).map(|w| &text[w.start..w.end]).collect();
        assert_eq!(found, expect);
    }

    #[test]
    fn punctuation_separates_and_han_characters_stand_alone() {
        check("the state's 24/7 cyber-desk (13(c))", &["the", "state", "s", "24", "7", "cyber", "desk", "13", "c"]);
        check("使用ict进行", &["使", "用", "ict", "进", "行"]);
        check("infra\u{ad}structure сети والأمن", &["infra\u{ad}structure", "сети", "والأمن"]);
    }

    #[test]
    fn plain_text_is_cut_as_any_other() {
        let text = "a bb, ccc 13(c) it's the-end of words that go beyond sixty-four bytes, where x1 y2 begin again: z";
        for from in 0..text.len() {
            for to in [from, (from + 64).min(text.len()), text.len()] {
                let part = &text[from..to];
                let mut as_others = Vec::new();
                mixed(part, |word| as_others.push(word));
                assert_eq!(words(part).collect::<Vec<_>>(), as_others, "{part}");
            }
        }
    }

    #[test]
    fn apostrophes_are_remembered() {
        let found: Vec<Word> = words("l'état's").collect();
        assert!(
            found[0].before_apostrophe
                && found[1].after_apostrophe
                && found[1].before_apostrophe
                && found[2].after_apostrophe
        );
    }
}
