//! Single numbers that a word makes a citation ("1373 (2001)", "Decision No. 1202"), and bare numbers of documents ("9916/17").

use super::Via;
use super::data::class;
use super::known::Known;
use super::numbers::{Around, around, body, identifier, union_suffix};
use super::reading::{Cite, Reading};
use super::tokens::{Kind, Token};

/// One number and what stands around it: "1373 (2001)", "2625 (XXV)", "Decision No. 1202".
pub(super) fn single(reading: &mut Reading, known: &Known, at: usize) -> usize {
    let Some(number) = reading.number(at) else { return at + 1 };
    let bracket = if reading.mark(at + 1) == Some('(') && reading.mark(at + 3) == Some(')') {
        Some(reading.span(at + 2, at + 3)).and_then(|s| reading.source.get(s.range())).map(str::to_ascii_uppercase)
    } else {
        None
    };
    let end = if bracket.is_some() { at + 4 } else { at + 1 };
    let around = around(reading, at, end);
    if around.kind == 0 || around.refused || end > reading.nodes.len() {
        return at + 1;
    }
    let body = body(reading, around.from.min(at), end.max(around.to));
    let id = match bracket.as_deref() {
        Some(year) if around.kind & class::RESOLUTION != 0 && is_security_year(year) => {
            Some(format!("un:S/RES/{number}({year})"))
        }
        Some(session) if around.kind & class::RESOLUTION != 0 && is_roman(session) => {
            Some(format!("un:A/RES/{number}({session})"))
        }
        None if around.kind & class::DECISION != 0 && (900..=1999).contains(&number) => {
            let id = format!("osce:PC.DEC/{number}");
            let listed = reading.rules.index(&id).is_some() || reading.rules.likely(&id).is_some();
            let said = body & class::OSCE != 0;
            // Every university has a "Decision No. 1202": the document must know the OSCE.
            let near = known.classes(class::OSCE) != 0 || known.cites_any("osce:");
            (said || listed && near && around.numbered).then_some(id)
        }
        _ => None,
    };
    let Some(id) = id else { return at + 1 };
    let (from, to) = (around.from.min(at), end.max(around.to));
    let cite = Cite::new(reading.rules.canonical(id), reading.span(from, to), Via::Symbol);
    reading.put(from, to, cite);
    to
}

fn is_security_year(text: &str) -> bool {
    text.len() == 4 && text.parse::<u32>().is_ok_and(|y| (1946..=2099).contains(&y))
}

/// Whether a text is a Roman number as sessions before 1976 have it; "XXV", also with "S-VI".
fn is_roman(text: &str) -> bool {
    let bare = text.strip_prefix("S-").unwrap_or(text);
    !bare.is_empty() && bare.len() <= 7 && bare.bytes().all(|b| matches!(b, b'I' | b'V' | b'X' | b'L'))
}

/// A bare number of a document: taken when something says that it is one.
pub(super) fn bare(reading: &mut Reading, at: usize, id: String, revised: bool, alone: bool) -> usize {
    let around = around(reading, at, at + 1);
    let listed = at > 1 && {
        let before = (at.saturating_sub(3)..at).rev().find_map(|i| reading.cite(i));
        before.is_some_and(|c| reading.cites[c].id.starts_with("eu:ST/"))
            && (reading.is(at - 1, class::AND) || reading.mark(at - 1).is_some())
    };
    let known = reading.rules.whole(&id).is_some();
    let document = around.kind & class::DOCUMENT != 0;
    let other = around.kind & !class::DOCUMENT != 0 || around.union != 0;
    // "Regulation (EU) 2025/38" and "2013/40/EU" look the same: two numbers after all.
    let suffix = union_suffix(reading, at + 1);
    if (other || suffix.is_some()) && !around.refused {
        return act(reading, at, around, suffix);
    }
    if around.refused || other || !(known || revised || alone || document || listed) {
        return at + 1;
    }
    let cite = Cite::new(reading.rules.canonical(id), reading.span(at, at + 1), Via::Symbol);
    reading.put(at, at + 1, cite);
    at + 1
}

/// A number that looks like that of a document and is that of an act.
fn act(reading: &mut Reading, at: usize, around: Around, suffix: Option<usize>) -> usize {
    let tokens = &reading.line.tokens[reading.nodes[at].from..reading.nodes[at].to];
    let [Token { kind: Kind::Number(a), .. }, _, Token { kind: Kind::Number(b), .. }] = tokens else { return at + 1 };
    let length = |token: &Token| token.end - token.start;
    let (first, second) = ((length(&tokens[0]), *a), (length(&tokens[2]), *b));
    let to = suffix.unwrap_or(at + 1).max(around.to);
    let body = body(reading, around.from.min(at), to);
    let Some(id) = identifier(reading, around, body, suffix.is_some(), at, first, second) else { return at + 1 };
    let from = around.from.min(at);
    let cite = Cite::new(reading.rules.canonical(id), reading.span(from, to), Via::Symbol);
    reading.put(from, to, cite);
    to
}
