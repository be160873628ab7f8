//! Letters of items: "13 (c)", "c)", "(f) and (g)", "norm G", in each script's own order.
//!
//! The one place that reads them, for tags and for citations. A letter may mean two things: Russian texts number in Latin letters, in
//! Cyrillic order, or in Cyrillic letters that only look Latin (facts.md 1.6). Then both are given, and it is for others to say so.

use crate::lexicon::pack::LanguagePack;
use crate::text::{Fold, Span};
use smallvec::SmallVec;

/// The norms are numbered `a` to `k`, or 1 to 11.
const NORMS: &str = "abcdefghijk";

/// An explanation in brackets behind a letter is no longer, in bytes.
const MAX_EXPLANATION: usize = 400;

/// What may be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    /// Behind the word "norm": also "norm C", "norm 3".
    Norm,
    /// Behind a number: only what is in brackets or stands close to it.
    Item,
}

/// A letter in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Letter {
    /// What it may mean, as Latin letters; more than one when nothing settles it.
    pub(crate) letters: SmallVec<[char; 2]>,
    /// Where it stands.
    pub(crate) span: Span,
}

/// Reads "13(c)", "(f) and (g)", "G (…) and J" from a place on; for an item the number has been read.
pub(crate) fn series(pack: &LanguagePack, text: &str, from: usize, end: usize, style: Style) -> Vec<Letter> {
    let mut found = Vec::new();
    let mut at = match style {
        Style::Norm => skip_spaces(text, from, end),
        Style::Item => end - text[from..end].trim_start().len(),
    };
    // "norm 13(c)": the paragraph's number stands between.
    if style == Style::Norm
        && let Some(rest) = text[at..end].strip_prefix("13")
    {
        at = skip_spaces(text, end - rest.len(), end);
    }
    let mut close = at == from;
    while let Some(letter) = letter(pack, text, at, end, style, close) {
        at = skip_parenthesis(text, skip_spaces(text, letter.span.end as usize, end), end);
        found.push(letter);
        close = false;
        match connective(pack, text, at, end) {
            Some(next) => at = next,
            None => break,
        }
    }
    found
}

fn skip_spaces(text: &str, at: usize, end: usize) -> usize {
    end - text[at..end].trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '.' | '-')).len()
}

/// An explanation in brackets behind a letter: "G (safeguarding one's own systems) and J".
fn skip_parenthesis(text: &str, at: usize, end: usize) -> usize {
    let rest = &text[at..end];
    if !rest.starts_with('(') {
        return at;
    }
    let close = rest.bytes().take(MAX_EXPLANATION).position(|b| b == b')').unwrap_or(0);
    if close > 3 { skip_spaces(text, at + close + 1, end) } else { at }
}

/// "," or a word such as "and", and perhaps both.
fn connective(pack: &LanguagePack, text: &str, at: usize, end: usize) -> Option<usize> {
    let after_comma =
        text[at..end].strip_prefix([',', '、', '،', '–']).map(|rest| skip_spaces(text, end - rest.len(), end));
    let at = after_comma.unwrap_or(at);
    let rest = &text[at..end];
    let word_len = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
    let is_series_word = pack.series_words.iter().any(|w| *w == rest[..word_len].to_lowercase());
    if is_series_word { Some(skip_spaces(text, at + word_len, end)) } else { after_comma }
}

/// A letter in brackets, a capital by itself, a number from 1 to 11, or what else the language calls a norm by.
fn letter(pack: &LanguagePack, text: &str, at: usize, end: usize, style: Style, close: bool) -> Option<Letter> {
    let rest = &text[at..end];
    let open = rest.starts_with(['(', '（']);
    let body_at = at + if open { rest.chars().next()?.len_utf8() } else { 0 };
    let body = &text[body_at..end];
    let (len, letters) = label(pack, body, style)?;
    let closed = body[len..].starts_with([')', '）']);
    let stop = body_at + len + body[len..].chars().next().filter(|_| closed).map_or(0, char::len_utf8);
    let span = Span::new(at, stop);
    let shown = &body[..len];
    let long = shown.chars().filter(|c| c.is_alphanumeric()).count() > 1 && shown.starts_with(|c: char| !c.is_ascii());
    let capital = shown.chars().all(char::is_uppercase) && !open;
    let attached = text[..at].ends_with(|c: char| c.is_ascii_digit()) || close;
    let by_number = shown.starts_with(|c: char| c.is_ascii_digit());
    if by_number {
        // "norm 13" is the paragraph, "norm 3 (c)" something else.
        return (!body[len..].trim_start().starts_with('(') && !open).then_some(Letter { letters, span });
    }
    let allowed = match style {
        Style::Norm => closed || capital || long || !open && attached,
        Style::Item => closed || !open && attached && text[..at].ends_with(|c: char| c.is_ascii_digit()),
    };
    allowed.then_some(Letter { letters, span })
}

/// The label at the start of a text: its length, and what it may mean.
fn label(pack: &LanguagePack, body: &str, style: Style) -> Option<(usize, SmallVec<[char; 2]>)> {
    let first = body.chars().next().filter(|c| c.is_alphanumeric())?;
    let same = |c: char| c.is_alphanumeric() && c.is_ascii() == first.is_ascii();
    let len = body.find(|c: char| !same(c)).unwrap_or(body.len());
    let mut shown = &body[..len];
    if first.is_ascii_digit() {
        let number: usize = shown.parse().ok().filter(|_| style == Style::Norm)?;
        let letter = NORMS.chars().nth(number.checked_sub(1)?)?;
        return Some((len, SmallVec::from_slice(&[letter])));
    }
    let fold = Fold { characters: &pack.head.characters };
    let folded = |text: &str| fold.fold(text, Span::new(0, text.len()), &[]).text().to_owned();
    let own = |text: &str| -> SmallVec<[char; 2]> {
        pack.norm_letters.iter().filter(|(written, _)| written == text).map(|(_, letter)| *letter).collect()
    };
    let mut letters = own(&folded(shown));
    if letters.is_empty() && !first.is_ascii() {
        // Where words have no spaces, the label ends before its word does: the longest of several characters that the language knows.
        let known = pack.norm_letters.iter().map(|(written, _)| written.as_str());
        let longest = known.filter(|w| w.chars().count() > 1 && body.starts_with(w)).map(str::len).max()?;
        shown = &body[..longest];
        letters = own(&folded(shown));
    }
    if letters.is_empty() && shown.len() == 1 {
        let lower = shown.chars().next()?.to_ascii_lowercase();
        letters.extend((style == Style::Item || NORMS.contains(lower)).then_some(lower));
    }
    (!letters.is_empty()).then_some((shown.len(), letters))
}
