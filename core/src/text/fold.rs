//! The form of a text in which words are compared, with a map back to the text itself.
//!
//! Folding never reaches the user's text: it makes a second string, and every position found in that one is mapped back.

use super::scan::{ascii_at, plain_at};
use super::unicode::{compose, form, is_combining_mark};
use super::{Simple, Span};

/// Stands in the folded text where a line ends in a hyphen: the two parts may be one word ("infra-/structure") or two ("supply-/chain").
/// The soft hyphen is free for this use, since folding removes every real one.
pub const LINE_BREAK_HYPHEN: char = '\u{ad}';

/// How to fold; what depends on a language comes from its pack.
#[derive(Debug, Clone, Copy, Default)]
pub struct Fold<'a> {
    /// Pairs of characters that a language treats as the same, sorted by the first (traditional to simplified Chinese).
    pub characters: &'a [(char, char)],
}

/// A folded text and the way back.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Folded {
    text: String,
    /// Pieces in order; the first starts at 0.
    pieces: Vec<Piece>,
}

/// A stretch of the folded text. From its start up to the next piece, folded and source bytes correspond one to one when `unit` is 0;
/// otherwise the whole piece stands for `unit` bytes of the source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Piece {
    folded: u32,
    source: u32,
    unit: u32,
}

impl Folded {
    /// The folded text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The part of the source that a range of the folded text stands for. Positions beyond the end are taken as the end.
    pub fn source_span(&self, start: usize, end: usize) -> Span {
        if self.pieces.is_empty() {
            return Span::default();
        }
        between(self.piece_at(start), start, self.piece_at(end.saturating_sub(1).max(start)), end)
    }

    /// The same for many ranges in order, each no earlier than the one before: nothing is searched for.
    pub(crate) fn way_back(&self) -> WayBack<'_> {
        WayBack { pieces: &self.pieces, at: 0 }
    }

    fn piece_at(&self, at: usize) -> Piece {
        if let [only] = self.pieces.as_slice() {
            return *only;
        }
        self.pieces[self.pieces.partition_point(|p| p.folded as usize <= at).max(1) - 1]
    }
}

/// The part of the source from a place in one piece to a place in another.
fn between(first: Piece, start: usize, last: Piece, end: usize) -> Span {
    let from = if first.unit == 0 { first.source + (start as u32 - first.folded) } else { first.source };
    let to = if last.unit == 0 { last.source + (end as u32 - last.folded) } else { last.source + last.unit };
    Span { start: from, end: to.max(from) }
}

/// Leads from a folded text back to its source, for ranges in order.
pub(crate) struct WayBack<'a> {
    pieces: &'a [Piece],
    at: usize,
}

impl WayBack<'_> {
    /// By how much every place in the source is ahead of that in the folded text, where one number says it for all.
    pub(crate) fn ahead(&self) -> Option<u32> {
        match self.pieces {
            [Piece { folded: 0, source, unit: 0 }] => Some(*source),
            _ => None,
        }
    }

    /// As [`Folded::source_span`].
    #[inline]
    pub(crate) fn span(&mut self, start: usize, end: usize) -> Span {
        self.at = self.piece_from(self.at, start);
        let last = self.piece_from(self.at, end.saturating_sub(1).max(start));
        match (self.pieces.get(self.at), self.pieces.get(last)) {
            (Some(first), Some(last)) => between(*first, start, *last, end),
            _ => Span::default(),
        }
    }

    fn piece_from(&self, mut piece: usize, at: usize) -> usize {
        while self.pieces.get(piece + 1).is_some_and(|p| p.folded as usize <= at) {
            piece += 1;
        }
        piece
    }
}

impl Fold<'_> {
    /// Folds a part of a text; `hidden` are the ranges that are not read, in order.
    pub fn fold(&self, text: &str, within: Span, hidden: &[Span]) -> Folded {
        let mut folded = Folded::default();
        self.fold_into(text, within, hidden, &mut folded);
        folded
    }

    /// The same, into memory that is used again.
    pub(crate) fn fold_into(&self, text: &str, within: Span, hidden: &[Span], out: &mut Folded) {
        out.text.clear();
        out.pieces.clear();
        let body = &text[within.range()];
        let line_ends = memchr::memchr2(b'\n', b'\r', body.as_bytes()).is_some();
        if hidden.is_empty() && body.is_ascii() && !(line_ends && (body.contains("-\n") || body.contains("-\r\n"))) {
            out.pieces.push(Piece { folded: 0, source: within.start, unit: 0 });
            out.put_ascii(body);
            return;
        }
        out.text.reserve(body.len());
        let mut at = within.start as usize;
        for gap in hidden.iter().filter(|h| h.overlaps(within)) {
            self.fold_run(text, at, (gap.start as usize).max(at), line_ends, out);
            at = at.max(gap.end as usize);
        }
        self.fold_run(text, at.min(within.end as usize), within.end as usize, line_ends, out);
    }

    /// `line_ends` says whether there are any: only there a hyphen is more than a mark.
    fn fold_run(&self, text: &str, start: usize, end: usize, line_ends: bool, out: &mut Folded) {
        // A language may treat some of the simple characters as others.
        let own = self.characters.first().is_some_and(|pair| pair.0.len_utf8() < 3);
        let plain = Plain { simple: if own { Simple::nothing() } else { Simple::table() }, line_ends };
        let mut start = start;
        while start < end {
            start = self.fold_simple(text, start, end, plain, out);
            start = self.fold_some(text, start, end, plain, out);
        }
    }

    /// Folds most of most texts: a stretch of characters each of which becomes one of the same length. Returns where it ends.
    fn fold_simple(&self, text: &str, start: usize, end: usize, plain: Plain, out: &mut Folded) -> usize {
        if start >= end {
            return end;
        }
        let bytes = &text.as_bytes()[..end];
        let pieces = out.pieces.len();
        out.begin(start, 1, true);
        let mut at = start;
        // The last character: it may carry a mark.
        let mut last = 0;
        while let Some(byte) = bytes.get(at) {
            match byte {
                // A hyphen may end a line.
                b'-' if plain.line_ends => break,
                0..0x80 => {
                    let ascii = if plain.line_ends { plain_at(&bytes[at..]) } else { ascii_at(&bytes[at..]) };
                    out.put_ascii(&text[at..at + ascii]);
                    at += ascii;
                    last = 1;
                }
                0..0xe0 => {
                    let second = bytes.get(at + 1).copied().unwrap_or(0);
                    let Some((folded, _)) = plain.simple.of(*byte, second) else { break };
                    out.text.push(char::from_u32(u32::from(folded)).unwrap_or(' '));
                    at += 2;
                    last = 2;
                }
                0xe4..=0xe9 => {
                    let Some(c) = text[at..end].chars().next().filter(|c| is_common_han(*c)) else { break };
                    let same = self.equivalent(c);
                    if !is_common_han(same) {
                        break;
                    }
                    out.text.push(same);
                    at += 3;
                    last = 3;
                }
                _ => break,
            }
        }
        if at < end {
            at -= last;
            out.text.truncate(out.text.len() - last);
        }
        if out.pieces.len() > pieces && at == start {
            out.pieces.pop();
        }
        at
    }

    /// Folds up to the next stretch of simple characters; returns where that begins.
    fn fold_some(&self, text: &str, start: usize, end: usize, plain: Plain, out: &mut Folded) -> usize {
        let goes_on = |at: Option<&(usize, char)>| at.is_some_and(|(at, _)| plain.may_begin(text.as_bytes(), *at));
        let mut chars = text[start..end].char_indices().map(|(i, c)| (start + i, c)).peekable();
        while let Some((at, c)) = chars.next() {
            if c.is_ascii() {
                let line_end = c == '-' && is_line_end(text, at + 1, end);
                if let Some(skip) = line_end
                    .then(|| word_after_line_end(text, at + 1, end))
                    .flatten()
                    .filter(|_| ends_in_letter(&out.text))
                {
                    while chars.next_if(|(i, _)| *i < skip).is_some() {}
                    out.put_str(LINE_BREAK_HYPHEN.encode_utf8(&mut [0; 4]), at, skip - at);
                    continue;
                }
                let marked = c.is_ascii_alphabetic()
                    && chars.peek().is_some_and(|(_, m)| !m.is_ascii() && is_combining_mark(*m));
                if !marked {
                    out.put(c.to_ascii_lowercase(), at, 1);
                    if (c != '-' || !plain.line_ends) && goes_on(chars.peek()) {
                        return at + 1;
                    }
                    continue;
                }
            }
            if is_invisible(c) {
                // A soft hyphen at a line end hides the line end, too.
                if c == '\u{ad}' {
                    while chars.next_if(|(_, c)| matches!(c, '\n' | '\r')).is_some() {}
                }
                continue;
            }
            // A letter and the marks on it are one unit of the source.
            let mut letter = self.equivalent(c);
            let mut len = c.len_utf8();
            while let Some((i, mark)) =
                chars.next_if(|(_, m)| !m.is_ascii() && (is_combining_mark(*m) || is_joiner(*m)))
            {
                len = i + mark.len_utf8() - at;
                if keeps_mark(letter, mark) {
                    letter = compose(letter, mark).unwrap_or(letter);
                }
            }
            if is_combining_mark(letter) || letter == '\u{640}' {
                continue;
            }
            out.put_letter(letter, at, len);
            if goes_on(chars.peek()) {
                return at + len;
            }
        }
        end
    }

    fn equivalent(&self, c: char) -> char {
        match self.characters.binary_search_by_key(&c, |pair| pair.0) {
            Ok(i) => self.characters[i].1,
            Err(_) => c,
        }
    }
}

/// How it is written.
impl Folded {
    /// Letters that only change their case.
    fn put_ascii(&mut self, plain: &str) {
        let from = self.text.len();
        self.text.push_str(plain);
        self.text[from..].make_ascii_lowercase();
    }

    /// One character of the same length in both texts.
    fn put(&mut self, c: char, source: usize, source_len: usize) {
        self.put_str(c.encode_utf8(&mut [0; 4]), source, source_len);
    }

    fn put_str(&mut self, folded: &str, source: usize, source_len: usize) {
        // Only a single character of the same length can be cut anywhere its source can; "ss" for "ß" is one unit.
        self.begin(source, source_len, folded.len() == source_len && folded.chars().count() == 1);
        self.text.push_str(folded);
    }

    /// Says that what comes next stands for a part of the source, byte by byte or as one unit.
    fn begin(&mut self, source: usize, source_len: usize, one_to_one: bool) {
        let at = self.text.len() as u32;
        let goes_on = self
            .pieces
            .last()
            .is_some_and(|p| one_to_one && p.unit == 0 && p.source + (at - p.folded) == source as u32);
        if !goes_on {
            let unit = if one_to_one { 0 } else { source_len as u32 };
            self.pieces.push(Piece { folded: at, source: source as u32, unit });
        }
    }

    fn put_letter(&mut self, letter: char, source: usize, len: usize) {
        let mut buffer = [0; 4];
        match letter {
            'ß' | 'ẞ' => self.put_str("ss", source, len),
            'œ' | 'Œ' => self.put_str("oe", source, len),
            'æ' | 'Æ' => self.put_str("ae", source, len),
            'ё' | 'Ё' => self.put_str("е", source, len),
            'أ' | 'إ' | 'آ' | 'ٱ' => self.put_str("ا", source, len),
            'ى' => self.put_str("ي", source, len),
            'ک' => self.put_str("ك", source, len),
            'ی' => self.put_str("ي", source, len),
            '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' => self.put_str("-", source, len),
            '‘' | '’' | 'ʼ' | '′' | '`' => self.put_str("'", source, len),
            '“' | '”' | '„' | '«' | '»' => self.put_str("\"", source, len),
            '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => self.put_str(" ", source, len),
            '\u{ff01}'..='\u{ff5e}' => {
                let ascii = char::from_u32(letter as u32 - 0xfee0).unwrap_or(letter);
                self.put_str(ascii.to_ascii_lowercase().encode_utf8(&mut buffer), source, len);
            }
            // Marks with a place of their own.
            'ﾞ' | 'ﾟ' => self.put_str("", source, len),
            _ => {
                if let Some(plain) = form(letter) {
                    return self.put_str(plain, source, len);
                }
                if let Some(digit) = decimal_digit(letter) {
                    return self.put_str(digit.encode_utf8(&mut buffer), source, len);
                }
                let mut lower = letter.to_lowercase();
                match (lower.next(), lower.next()) {
                    (Some(one), None) => self.put_str(one.encode_utf8(&mut buffer), source, len),
                    _ => {
                        let folded: String = letter.to_lowercase().filter(|c| !is_combining_mark(*c)).collect();
                        self.put_str(&folded, source, len);
                    }
                }
            }
        }
    }
}

/// Folds a character that stands by itself, without the help of [`Simple`], which is made from this.
pub(crate) fn alone(c: char) -> String {
    let mut buffer = [0; 4];
    let text = c.encode_utf8(&mut buffer);
    let mut writer = Folded::default();
    let nothing = Plain { simple: Simple::nothing(), line_ends: true };
    Fold::default().fold_some(text, 0, text.len(), nothing, &mut writer);
    writer.text
}

/// What becomes something of the same length wherever it stands in a text.
#[derive(Clone, Copy)]
struct Plain {
    simple: Simple,
    /// There are line ends, and with them hyphens that may be another thing.
    line_ends: bool,
}

impl Plain {
    /// Whether a stretch of simple characters may begin at a place.
    fn may_begin(self, bytes: &[u8], at: usize) -> bool {
        match bytes.get(at) {
            None => false,
            Some(b'-') => !self.line_ends,
            Some(0..0x80 | 0xe4..=0xe9) => true,
            Some(first) => *first < 0xe0 && self.simple.of(*first, bytes.get(at + 1).copied().unwrap_or(0)).is_some(),
        }
    }
}

/// The Han characters of most texts, three bytes each, which have no case.
fn is_common_han(c: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&c)
}

/// Arabic vowel signs, which are no part of the letter.
pub(crate) fn is_vowel_sign(mark: char) -> bool {
    matches!(mark, '\u{64b}'..='\u{652}' | '\u{670}' | '\u{6d6}'..='\u{6ed}')
}

/// Whether a mark is part of the letter. Arabic vowel signs and Cyrillic stress marks are not; the breve of "й" and the hamza are.
fn keeps_mark(letter: char, mark: char) -> bool {
    match mark {
        _ if is_vowel_sign(mark) => false,
        '\u{300}' | '\u{301}' => !('\u{400}'..='\u{52f}').contains(&letter),
        _ => true,
    }
}

/// Whether folding removes a character: soft hyphen, zero-width and bidi controls, byte order mark, variation selectors.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{61c}' | '\u{feff}' | '\u{fe00}'..='\u{fe0f}')
}

/// Whether a character behind a letter joins it to the next one, and nothing more.
pub(crate) fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}' | '\u{640}')
}

fn is_line_end(text: &str, at: usize, end: usize) -> bool {
    text[at..end].starts_with(['\n', '\r'])
}

/// The start of the word after a line end and the indent of the next line; none after a blank line or before anything but a letter.
fn word_after_line_end(text: &str, at: usize, end: usize) -> Option<usize> {
    let rest = &text[at..end];
    let word = rest.trim_start();
    let white = &rest[..rest.len() - word.len()];
    (white.matches('\n').count() <= 1 && word.starts_with(char::is_lowercase)).then_some(end - word.len())
}

fn ends_in_letter(folded: &str) -> bool {
    folded.chars().next_back().is_some_and(char::is_alphabetic)
}

/// ASCII for a decimal digit of the scripts in which diplomatic texts number their paragraphs.
fn decimal_digit(c: char) -> Option<char> {
    let zero = match c {
        '\u{660}'..='\u{669}' => 0x660,
        '\u{6f0}'..='\u{6f9}' => 0x6f0,
        '\u{966}'..='\u{96f}' => 0x966,
        '\u{9e6}'..='\u{9ef}' => 0x9e6,
        _ => return None,
    };
    char::from_digit(c as u32 - zero, 10)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn fold(text: &str) -> Folded {
        Fold::default().fold(text, Span::new(0, text.len()), &[])
    }

    #[track_caller]
    fn check(text: &str, expect: &str) {
        assert_eq!(fold(text).text(), expect);
    }

    #[test]
    fn what_readers_see_as_the_same_folds_to_the_same() {
        check("Cyber\u{ad}Space – “STATES’”", "cyberspace - \"states'\"");
        check("re\u{301}sume\u{301} Straße œuvre Ёлка", "résumé strasse oeuvre елка");
        check("السِّيَادَة إلى ســيادة ٢٠١٥", "السيادة الي سيادة 2015");
        check("ＩＣＴ　２０１５ й", "ict 2015 й");
    }

    #[test]
    fn a_hyphen_at_the_line_end_leaves_both_readings_open() {
        check("infra-\n  structure and x-\n\ny", "infra\u{ad}structure and x-\n\ny");
    }

    #[test]
    fn positions_lead_back_to_the_source() {
        let text = "the stra\u{301}sse<sup>3</sup> of States";
        let mark = text.find("<sup>").unwrap();
        let folded = Fold::default().fold(text, Span::new(0, text.len()), &[Span::new(mark, mark + 12)]);
        assert_eq!(folded.text(), "the strásse of states");
        let at = folded.text().find("strásse").unwrap();
        assert_eq!(&text[folded.source_span(at, at + "strásse".len()).range()], "stra\u{301}sse");
        let at = folded.text().find("of").unwrap();
        assert_eq!(&text[folded.source_span(at, at + 2).range()], "of");
    }

    proptest! {
        #[test]
        fn every_folded_word_maps_to_whole_characters_in_order(text in "(\\PC|\r\n|-\n|\u{ad}|[𝕊é网سإـ\u{301}\u{650}ßİ])*") {
            let folded = fold(&text);
            let mut last = 0;
            for (i, c) in folded.text().char_indices() {
                let span = folded.source_span(i, i + c.len_utf8());
                prop_assert!(text.get(span.range()).is_some(), "{span:?} cuts a character of {text:?}");
                prop_assert!(span.start >= last, "{span:?} goes back in {text:?}");
                last = span.start;
            }
        }
    }
}
