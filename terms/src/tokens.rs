//! Words of a text, and of a term, in the form in which they are compared.

use rapporteur_core::Span;
use rapporteur_core::lexicon::terms::Writing;
use rapporteur_core::text::{Fold, LINE_BREAK_HYPHEN, words};

/// A word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Token {
    /// Folded.
    pub(crate) text: String,
    /// Where it stands.
    pub(crate) span: Span,
    pub(crate) kind: Kind,
    /// What stands before it, back to the word before.
    pub(crate) pause: Pause,
}

/// What a word is between the words of a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A word.
    Word,
    /// May stand or not.
    Article,
    /// Joins words.
    Link,
}

/// How far two words are apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Pause {
    /// A space, a hyphen, an apostrophe, a quotation mark.
    None,
    /// A comma.
    Comma,
    /// The end of a sentence or part of one, a bracket, a blank line.
    Stop,
}

/// The words of a part of a text; `hidden` parts are not read.
///
/// `is_known` decides at a line end with a hyphen whether the two parts are one word.
pub(crate) fn tokens(
    writing: &Writing,
    text: &str,
    within: Span,
    hidden: &[Span],
    is_known: impl Fn(&str) -> bool,
) -> Vec<Token> {
    let folded = Fold { characters: &writing.characters }.fold(text, within, hidden);
    let body = folded.text();
    let mut found: Vec<Token> = Vec::new();
    let mut last_end = 0;
    for word in words(body) {
        let pause = pause(&body[last_end..word.start]);
        last_end = word.end;
        let mut put = |start: usize, end: usize, text: String, pause: Pause| {
            let possessive = word.after_apostrophe && writing.possessives.contains(&text);
            let kind = if possessive { Kind::Article } else { kind(writing, &text) };
            found.push(Token { text, span: folded.source_span(start, end), kind, pause });
        };
        let part = &body[word.start..word.end];
        if !part.contains(LINE_BREAK_HYPHEN) {
            put(word.start, word.end, part.to_owned(), pause);
            continue;
        }
        let joined = part.replace(LINE_BREAK_HYPHEN, "");
        if is_known(&joined) {
            put(word.start, word.end, joined, pause);
            continue;
        }
        let (mut at, mut before) = (word.start, pause);
        for piece in part.split(LINE_BREAK_HYPHEN) {
            put(at, at + piece.len(), piece.to_owned(), before);
            at += piece.len() + LINE_BREAK_HYPHEN.len_utf8();
            before = Pause::None;
        }
    }
    found
}

/// The words of a term, without its small words; each with whether a link stands before it and whether a comma does.
pub(crate) fn term_words(writing: &Writing, text: &str) -> Vec<TermToken> {
    let mut found: Vec<TermToken> = Vec::new();
    let (mut link, mut comma) = (false, false);
    for token in tokens(writing, text, Span::new(0, text.len()), &[], |_| true) {
        comma |= token.pause != Pause::None;
        match token.kind {
            Kind::Link => link = true,
            Kind::Article => {}
            Kind::Word => {
                let raw = text.get(token.span.range()).unwrap_or_default().to_owned();
                let first = found.is_empty();
                found.push(TermToken { text: token.text, raw, link: link && !first, comma: comma && !first });
                (link, comma) = (false, false);
            }
        }
    }
    found
}

/// A word of a term.
#[derive(Debug, Clone)]
pub(crate) struct TermToken {
    /// Folded.
    pub(crate) text: String,
    /// As it is written.
    pub(crate) raw: String,
    pub(crate) link: bool,
    pub(crate) comma: bool,
}

fn kind(writing: &Writing, word: &str) -> Kind {
    let is = |list: &[String]| list.iter().any(|w| w == word);
    if is(&writing.links) {
        Kind::Link
    } else if is(&writing.articles) {
        Kind::Article
    } else {
        Kind::Word
    }
}

fn pause(between: &str) -> Pause {
    let blank_line = between.matches('\n').count() > 1;
    let of = |c: char| match c {
        ',' | '،' | '、' => Pause::Comma,
        '.' | '!' | '?' | ';' | ':' | '؛' | '؟' | '。' | '…' | '(' | ')' | '[' | ']' | '{' | '}' | '|' | '•' => {
            Pause::Stop
        }
        _ => Pause::None,
    };
    if blank_line { Pause::Stop } else { between.chars().map(of).max().unwrap_or(Pause::None) }
}
