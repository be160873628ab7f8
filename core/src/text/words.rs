//! Cuts folded text into words.
//!
//! A word is a run of letters and digits; a Han character is a word by itself, whatever the language around it, so that terms of
//! languages without word breaks are sequences of words like all others. Hyphens, slashes and apostrophes separate.

use super::fold::LINE_BREAK_HYPHEN;
use unicode_normalization::char::is_combining_mark;

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
}

/// The words of a folded text, in order.
pub fn words(folded: &str) -> impl Iterator<Item = Word> + '_ {
    let bytes = folded.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < bytes.len() {
            let (is_word, alone, len) = kind(folded, at);
            if !is_word {
                at += len;
                continue;
            }
            let start = at;
            at += len;
            if !alone {
                while at < bytes.len() {
                    let (goes_on, alone, len) = kind(folded, at);
                    if !goes_on || alone {
                        break;
                    }
                    at += len;
                }
            }
            return Some(Word {
                start,
                end: at,
                after_apostrophe: start > 0 && bytes[start - 1] == b'\'',
                before_apostrophe: bytes.get(at) == Some(&b'\''),
            });
        }
        None
    })
}

/// Whether the character at a position belongs to a word, whether it is a word by itself, and its length in bytes.
#[inline]
fn kind(text: &str, at: usize) -> (bool, bool, usize) {
    let byte = text.as_bytes()[at];
    if byte.is_ascii() {
        return (byte.is_ascii_alphanumeric(), false, 1);
    }
    let Some(c) = text[at..].chars().next() else { return (false, false, 1) };
    let alone = is_han(c);
    (alone || c.is_alphanumeric() || c == LINE_BREAK_HYPHEN || is_combining_mark(c), alone, c.len_utf8())
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
