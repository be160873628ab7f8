//! Evidence by name: a norm cited by its number or letter.
//!
//! "norm 13(c)", "norms G and J", "paragraph 13 (f) and (g)", "the third norm" is a phrase of its language. The letters stand for the
//! eleven norms of A/70/174 paragraph 13 (checked source, facts.md U1).

use super::collect::{Candidate, Reading};
use crate::annotation::{Cue, Evidence, EvidenceKind};
use crate::lexicon::pack::{Needs, Target};
use crate::text::Span;

/// Concepts whose words may introduce the letters: the word "norm", and "paragraph 13" in any form.
const NORM: &str = "norm";
const PARAGRAPH: &str = "norm_paragraph";
const WEIGHT: u8 = 95;
/// The norms are numbered `a` to `k`, or 1 to 11.
const LETTERS: &str = "abcdefghijk";

pub(super) fn candidates(reading: &Reading) -> Vec<Candidate> {
    let concepts = &reading.tagger.rules.concepts;
    let mut candidates: Vec<Candidate> = Vec::new();
    for found in reading.found.iter().filter(|f| f.words.start >= reading.own_from) {
        let Target::Concept(id) = found.target else { continue };
        if ![NORM, PARAGRAPH].contains(&concepts[usize::from(id)].id.as_str()) {
            continue;
        }
        let cue = reading.span_of(found.words);
        for (letter, at) in series(reading, cue.end as usize) {
            let tag = format!("norm.{letter}");
            let cues = vec![
                Cue { concept: concepts[usize::from(id)].id.clone(), span: cue },
                Cue { concept: tag.clone(), span: at },
            ];
            let evidence = Evidence { kind: EvidenceKind::Named, rule: format!("{tag}.number"), cues };
            candidates.push(Candidate {
                block: reading.block,
                sentence: reading.span,
                span: if candidates.is_empty() { cue.hull(at) } else { at },
                weight: WEIGHT,
                needs: Needs::Context,
                evidence,
                tag,
            });
        }
    }
    candidates.retain(|c| reading.tagger.rules.tags.iter().any(|t| t.id == c.tag));
    candidates
}

/// Reads "13(c)", "(f) and (g)", "G (…) and J" from a place on.
fn series(reading: &Reading, from: usize) -> Vec<(char, Span)> {
    let text = reading.source();
    let end = reading.span.end as usize;
    let mut found = Vec::new();
    let mut at = skip_spaces(text, from, end);
    // "norm 13(c)": the paragraph's number stands between.
    if let Some(rest) = text[at..end].strip_prefix("13") {
        at = skip_spaces(text, end - rest.len(), end);
    }
    while let Some((letter, span)) = letter(reading, at, end) {
        found.push((letter, span));
        at = skip_parenthesis(text, skip_spaces(text, span.end as usize, end), end);
        match connective(reading, at, end) {
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
    let close = rest.find(')').unwrap_or(0);
    if rest.starts_with('(') && close > 3 { skip_spaces(text, at + close + 1, end) } else { at }
}

/// "," or a word such as "and", and perhaps both.
fn connective(reading: &Reading, at: usize, end: usize) -> Option<usize> {
    let text = reading.source();
    let after_comma =
        text[at..end].strip_prefix([',', '、', '،', '–']).map(|rest| skip_spaces(text, end - rest.len(), end));
    let at = after_comma.unwrap_or(at);
    let rest = &text[at..end];
    let word_len = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
    let is_series_word = reading.language.pack.series_words.iter().any(|w| *w == rest[..word_len].to_lowercase());
    if is_series_word { Some(skip_spaces(text, at + word_len, end)) } else { after_comma }
}

/// A letter in brackets, a capital by itself, or a number from 1 to 11.
fn letter(reading: &Reading, at: usize, end: usize) -> Option<(char, Span)> {
    let text = reading.source();
    let rest = &text[at..end];
    let open = rest.starts_with(['(', '（']);
    let body_at = at + if open { rest.chars().next()?.len_utf8() } else { 0 };
    let body = &text[body_at..end];
    let len = body.find(|c: char| !c.is_alphanumeric()).unwrap_or(body.len());
    let label = &body[..len];
    let closed = body[len..].starts_with([')', '）']);
    let stop = body_at + len + if closed { 1 } else { 0 };
    let span = Span::new(at, if closed { stop } else { body_at + len });
    let alone = label.chars().count() == 1;
    let capital = label.chars().all(char::is_uppercase) && !open;
    if alone && (closed || capital) || !open && attached(text, at) && alone {
        return norm_letter(reading, label).map(|letter| (letter, span));
    }
    let number: usize = label.parse().ok()?;
    let letter = LETTERS.chars().nth(number.checked_sub(1)?)?;
    // "norm 13" is the paragraph, "norm 3 (c)" something else.
    (!body[len..].trim_start().starts_with('(') && !open).then_some((letter, span))
}

/// Whether the letter follows the paragraph's number without a space ("13c").
fn attached(text: &str, at: usize) -> bool {
    text[..at].ends_with("13")
}

fn norm_letter(reading: &Reading, label: &str) -> Option<char> {
    let lower = label.to_lowercase();
    let own = reading.language.pack.norm_letters.iter().find(|(text, _)| *text == lower).map(|(_, letter)| *letter);
    own.or_else(|| lower.chars().next().filter(|c| LETTERS.contains(*c)))
}
