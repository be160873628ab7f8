//! A block as the reading of citations sees it: folded, cut into numbers, words and marks.

use crate::order::sort_by;
use crate::text::{Block, Document, Fold, Folded, LINE_BREAK_HYPHEN, Span, is_combining_mark, letters_at};

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Digits. More than nine are no number that citations have.
    Number(u32),
    /// Letters; a Han character by itself.
    Word,
    /// Anything else but white space.
    Mark(char),
}

/// A token, in bytes of the folded text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Token {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) kind: Kind,
}

/// A block, folded and cut.
pub(super) struct Line {
    folded: Folded,
    pub(super) tokens: Vec<Token>,
}

impl Line {
    /// Folds and cuts a block. `characters` are the language's equal characters.
    pub(super) fn new(document: &Document, block: &Block, characters: &[(char, char)]) -> Self {
        let hidden = hidden(document, block.span);
        let folded = Fold { characters }.fold(document.text(), block.span, &hidden);
        let tokens = cut(folded.text());
        Self { folded, tokens }
    }

    pub(super) fn text(&self) -> &str {
        self.folded.text()
    }

    pub(super) fn word(&self, token: &Token) -> &str {
        &self.text()[token.start..token.end]
    }

    /// Where a range of the folded text stands in the source.
    pub(super) fn source(&self, start: usize, end: usize) -> Span {
        self.folded.source_span(start, end)
    }

    /// Whether white space stands before a token.
    pub(super) fn spaced(&self, token: usize) -> bool {
        token > 0 && self.tokens.get(token).is_some_and(|t| t.start > self.tokens[token - 1].end)
    }
}

/// The document's hidden ranges, and the tags of raised or stressed digits in plain text ("A/70/<sup>174</sup>"), whose contents are read.
fn hidden(document: &Document, within: Span) -> Vec<Span> {
    let mut hidden = document.hidden_in(within).to_vec();
    let text = &document.text()[within.range()];
    if !text.contains('<') {
        return hidden;
    }
    for (at, _) in text.match_indices('<') {
        let inside = text[at + 1..].strip_prefix('/').unwrap_or(&text[at + 1..]);
        let name = inside.bytes().take_while(u8::is_ascii_alphabetic).count();
        if (1..=6).contains(&name) && inside[name..].starts_with('>') {
            let close = text.len() - inside.len() + name + 1;
            hidden.push(Span::new(within.start as usize + at, within.start as usize + close));
        }
    }
    sort_by(&mut hidden, Span::cmp);
    hidden.dedup_by(|next, last| {
        let joins = next.start < last.end;
        if joins {
            last.end = last.end.max(next.end);
        }
        joins
    });
    hidden
}

pub(super) fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}')
}

/// A letter of a script that has no capitals. Where one touches a Latin letter, a small word is written close to a symbol ("وA/76/135").
fn is_caseless(c: char) -> bool {
    c.is_alphabetic() && !c.is_lowercase() && !c.is_uppercase()
}

/// Whether a letter goes on the word before it.
fn goes_on(word: &str, c: char) -> bool {
    let fused = c.is_ascii_alphabetic() && word.ends_with(is_caseless);
    !fused && !is_han(c) && !word.starts_with(is_han)
}

/// Cuts folded text.
pub(crate) fn cut(text: &str) -> Vec<Token> {
    let bytes = text.as_bytes();
    let mut tokens: Vec<Token> = Vec::with_capacity(text.len() / 3);
    let mut start = 0;
    while let Some(byte) = bytes.get(start) {
        match byte {
            b'0'..=b'9' => {
                let len = bytes[start..].iter().take_while(|b| b.is_ascii_digit()).count();
                let digit = |n: u32, b: &u8| n.saturating_mul(10).saturating_add(u32::from(b - b'0'));
                let number = bytes[start..start + len].iter().fold(0, digit);
                tokens.push(Token { start, end: start + len, kind: Kind::Number(number) });
                start += len;
            }
            b'a'..=b'z' | b'A'..=b'Z' => {
                let end = start + letters_at(&bytes[start..]).0;
                match tokens.last_mut().filter(|t| t.end == start) {
                    Some(t) if t.kind == Kind::Word && goes_on(&text[t.start..start], 'a') => t.end = end,
                    _ => tokens.push(Token { start, end, kind: Kind::Word }),
                }
                start = end;
            }
            b' ' => start += 1,
            mark if mark.is_ascii_punctuation() => {
                tokens.push(Token { start, end: start + 1, kind: Kind::Mark(char::from(*mark)) });
                start += 1;
            }
            _ => {
                let Some(c) = text[start..].chars().next() else { break };
                let end = start + c.len_utf8();
                match c {
                    LINE_BREAK_HYPHEN => {}
                    c if c.is_whitespace() => {}
                    c if c.is_alphanumeric() || is_combining_mark(c) => {
                        match tokens.last_mut().filter(|t| t.end == start) {
                            Some(t) if t.kind == Kind::Word && goes_on(&text[t.start..start], c) => t.end = end,
                            _ => tokens.push(Token { start, end, kind: Kind::Word }),
                        }
                    }
                    c => tokens.push(Token { start, end, kind: Kind::Mark(c) }),
                }
                start = end;
            }
        }
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_words_and_marks_are_told_apart() {
        let text = "第13段(c) 13c, 70/174 юг2 وa";
        let found: Vec<String> = cut(text).iter().map(|t| format!("{}:{:?}", &text[t.start..t.end], t.kind)).collect();
        assert_eq!(
            found.join(" "),
            "第:Word 13:Number(13) 段:Word (:Mark('(') c:Word ):Mark(')') 13:Number(13) c:Word ,:Mark(',') 70:Number(70) /:Mark('/') 174:Number(174) юг:Word 2:Number(2) و:Word a:Word"
        );
    }
}
