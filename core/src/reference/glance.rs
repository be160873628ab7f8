//! One cheap look at a text before it is read for citations.
//!
//! Most paragraphs cite nothing. Whatever a citation is made of, something must stand there that none is without: a name or title, "the
//! said", "norm" with a label; or else a number, and with it a word such as "resolution", the first word of a symbol with a stroke behind
//! it, or a stroke behind the number. The look goes over the bytes once, and nothing is folded, cut or allocated. It may say yes too
//! often, and must never say no where the full reading finds something.

use super::data::CitationRules;
use super::passing::{last_word, passed};
use super::signs::{HAN, Sign, Signs, Word, row_step};
use super::tokens::is_han;
use crate::lexicon::pack::{LanguagePack, Segmentation};
use crate::text::{
    Document, Simple, Span, alone, is_combining_mark, is_invisible, is_joiner, is_vowel_sign, letters_at,
};

/// What a text must have to cite anything.
#[derive(Debug)]
pub(super) struct Glance {
    signs: Signs,
    /// Numbers may be written in letters: there is always one.
    numbered: bool,
}

impl Glance {
    /// For the symbols of any language, and the words of one.
    pub(super) fn new(rules: &CitationRules, pack: Option<&LanguagePack>) -> Self {
        let in_letters =
            |pack: &LanguagePack| !pack.citations.numerals.is_empty() || pack.segmentation == Segmentation::Characters;
        Self { signs: Signs::new(rules, pack), numbered: pack.is_some_and(in_letters) }
    }

    /// Whether a part of a document may cite anything.
    pub(super) fn may_cite(&self, document: &Document, part: Span) -> bool {
        let (text, mut look) = (document.text(), Look::new(self));
        let mut at = part.start;
        for hidden in document.hidden_in(part) {
            if hidden.start > at && look.at(&text[at as usize..hidden.start as usize]) {
                return true;
            }
            at = at.max(hidden.end);
        }
        self.signs.always || at < part.end && look.at(&text[at as usize..part.end as usize]) || look.at_last()
    }
}

/// What a byte is to the look.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Letter,
    Digit,
    Space,
    /// A mark that says nothing.
    Mark,
    /// A mark that must be looked at.
    Special,
    /// Part of a character outside ASCII.
    Wide,
}

const KINDS: [Kind; 256] = {
    let mut kinds = [Kind::Mark; 256];
    let mut byte = 0;
    while byte < 256 {
        kinds[byte] = match byte as u8 {
            b if b.is_ascii_alphabetic() => Kind::Letter,
            b if b.is_ascii_digit() => Kind::Digit,
            b if b.is_ascii_whitespace() || b == 0x0b => Kind::Space,
            b'<' | b'/' | b'_' | b'%' | b'-' | b'.' | b'(' => Kind::Special,
            0x80.. => Kind::Wide,
            _ => Kind::Mark,
        };
        byte += 1;
    }
    kinds
};

/// The look in progress.
struct Look<'a> {
    signs: &'a Signs,
    simple: Simple,
    /// The word at hand, while it may go on.
    word: Word,
    /// The last letter of it is of a script without capitals: a Latin letter begins a new one.
    caseless: bool,
    /// Of the word before.
    before: u64,
    /// The row of Han characters at hand, and how many of it count.
    han: (u64, usize),
    /// A number was seen.
    number: bool,
    /// A sign was seen that counts with a number.
    sign: bool,
    /// A sign stands right before that counts with a number and a stroke.
    stroke: bool,
    /// A word stands right before that counts with a label.
    label: bool,
    yes: bool,
}

impl<'a> Look<'a> {
    fn new(glance: &'a Glance) -> Self {
        Self {
            signs: &glance.signs,
            simple: Simple::table(),
            word: Word::default(),
            caseless: false,
            before: 0,
            han: (0, 0),
            number: glance.numbered,
            sign: false,
            stroke: false,
            label: false,
            yes: false,
        }
    }

    /// Looks at the next piece of the text; true as soon as the answer is yes.
    fn at(&mut self, text: &str) -> bool {
        let (bytes, plain) = (text.as_bytes(), text.is_ascii());
        let mut at = 0;
        while let Some(byte) = bytes.get(at) {
            if self.waits_for_nothing() && byte.is_ascii() && bytes.get(at + 1).is_some_and(u8::is_ascii) {
                let from = at;
                at += passed(self.signs, &bytes[at..], plain);
                if let Some(word) = last_word(&bytes[from..at]) {
                    (self.before, self.han) = (word, (0, 0));
                }
            }
            let Some(byte) = bytes.get(at) else { break };
            match KINDS[usize::from(*byte)] {
                Kind::Letter => {
                    let (length, first) = letters_at(&bytes[at..]);
                    at += self.latin(&bytes[at..at + length], first, bytes.get(at + length));
                }
                Kind::Space if self.word.is_empty() => {
                    at += 1;
                    continue;
                }
                Kind::Wide => {
                    let second = bytes.get(at + 1).copied().unwrap_or(0);
                    if let Some((letter, true)) = self.simple.of(*byte, second).filter(|_| *byte < 0xe0) {
                        at += self.letters(letter, &bytes[at..]);
                    } else if let Some(c) = text.get(at..).and_then(|t| t.chars().next()) {
                        self.wide(c);
                        at += c.len_utf8();
                    } else {
                        at += 1;
                    }
                }
                kind => {
                    self.ascii(kind, *byte, bytes.get(at + 1).copied());
                    at += 1;
                }
            }
            if self.yes || self.number && self.sign {
                return true;
            }
        }
        false
    }

    /// The answer at the end of the text.
    fn at_last(&mut self) -> bool {
        self.end();
        self.yes || self.number && self.sign
    }

    /// Whether nothing that was seen asks for what comes next.
    fn waits_for_nothing(&self) -> bool {
        self.word.is_empty() && !self.stroke && !self.label
    }

    /// Takes Latin letters, the first eight of which are also given in lower case; returns how many they are.
    fn latin(&mut self, letters: &[u8], first: u64, next: Option<&u8>) -> usize {
        if self.caseless {
            self.end();
        }
        let length = letters.len();
        if self.label && self.word.is_empty() {
            // Only a single letter or a capital may be a label.
            self.yes |= length == 1 || letters.first().is_some_and(u8::is_ascii_uppercase);
            self.label = false;
        }
        // At the end of a piece, the word may go on in the next.
        if self.word.is_empty() && next.is_some_and(u8::is_ascii) {
            self.word = Word::latin(first, length);
            self.end();
        } else {
            letters.iter().for_each(|b| self.word.push(char::from(b | 0x20)));
        }
        self.han = (0, 0);
        length
    }

    /// Takes a letter outside ASCII, folded.
    fn letter(&mut self, c: char) {
        if self.word.is_empty() {
            self.yes |= self.label;
        }
        self.word.push(c);
        self.caseless = !c.is_lowercase();
        self.han = (0, 0);
    }

    /// Takes all letters of two bytes in a row; the first is given folded. Returns how many bytes they are.
    fn letters(&mut self, first: u16, bytes: &[u8]) -> usize {
        let (mut letter, mut at) = (first, 2);
        while let [byte @ 0xc2..0xe0, second, ..] = &bytes[at..]
            && let Some((next, true)) = self.simple.of(*byte, *second)
        {
            if self.word.is_empty() {
                self.yes |= self.label;
            }
            self.word.push(folded(letter));
            (letter, at) = (next, at + 2);
        }
        self.letter(folded(letter));
        at
    }

    /// Ends a word, if there is one.
    fn end(&mut self) {
        if self.word.is_empty() {
            return;
        }
        let word = std::mem::take(&mut self.word);
        self.caseless = false;
        (self.stroke, self.label) = (false, false);
        if self.signs.may_know(&word) {
            let sign = self.signs.of_word(&word, self.before);
            self.note(sign);
        }
        self.before = word.key();
    }

    fn note(&mut self, sign: Sign) {
        self.yes |= sign.has(Sign::ALONE);
        self.sign |= sign.has(Sign::WITH_NUMBER);
        self.stroke |= sign.has(Sign::BEFORE_STROKE);
        self.label |= sign.has(Sign::BEFORE_LABEL);
    }

    fn ascii(&mut self, kind: Kind, byte: u8, next: Option<u8>) {
        self.end();
        match kind {
            Kind::Space => {}
            Kind::Digit => self.digit(),
            Kind::Special => self.special(byte, next),
            _ => self.mark(),
        }
    }

    fn digit(&mut self) {
        self.end();
        self.yes |= self.label;
        self.han = (0, 0);
        self.before = 0;
        self.number = true;
        self.stroke = true;
    }

    fn mark(&mut self) {
        self.end();
        (self.stroke, self.label) = (false, false);
    }

    fn special(&mut self, mark: u8, next: Option<u8>) {
        match mark {
            // Markup may stand inside a symbol, and a hyphen at a line end inside a word.
            b'<' => self.yes = true,
            b'-' if matches!(next, Some(b'\n' | b'\r')) => self.yes = true,
            b'/' | b'_' | b'%' => self.sign |= self.stroke,
            b'(' => self.yes |= self.label,
            _ => {}
        }
        self.stroke = false;
        // What may stand between a norm and its label.
        self.label &= matches!(mark, b'-' | b'.');
    }

    /// A character outside ASCII that is no simple letter.
    fn wide(&mut self, c: char) {
        if is_han(c) {
            self.end();
            self.yes |= self.label;
            (self.stroke, self.before) = (false, 0);
            self.han = (row_step(self.han.0, c), (self.han.1 + 1).min(HAN));
            if self.signs.may_end(c) {
                for length in 1..=self.han.1 {
                    let sign = self.signs.of_row(self.han.0, length);
                    self.note(sign);
                }
            }
        } else if c == '\u{ad}' || is_combining_mark(c) && !is_vowel_sign(c) {
            // A line end may be hidden behind the one; the other makes one letter of two.
            self.yes = true;
        } else if is_invisible(c) || is_joiner(c) || is_vowel_sign(c) {
            // Folding removes it, and the word goes on.
        } else if c.is_whitespace() {
            self.end();
        } else if c.is_numeric() {
            self.digit();
        } else if c.is_alphabetic() && ('\u{2c00}'..'\u{fb00}').contains(&c) {
            self.letter(c);
        } else if c.is_alphabetic() || ('\u{ff01}'..='\u{ff5e}').contains(&c) {
            for folded in alone(c).chars() {
                match folded {
                    'a'..='z' => {
                        if self.caseless {
                            self.end();
                        }
                        self.letter(folded);
                    }
                    _ if folded.is_ascii() => self.ascii(KINDS[folded as usize], folded as u8, None),
                    _ if folded.is_alphabetic() => self.letter(folded),
                    _ => self.mark(),
                }
            }
        } else if matches!(c, '‐' | '‑' | '‒' | '–' | '—' | '―' | '−') {
            self.end();
            self.special(b'-', None);
        } else {
            self.mark();
        }
    }
}

/// A letter of the table of simple characters.
fn folded(letter: u16) -> char {
    char::from_u32(u32::from(letter)).unwrap_or(' ')
}
