//! One level of a pointer: a word such as "article" and its numbers or letters.

use super::data::class;
use super::letters::{self, Style};
use super::nodes::{Node, What};
use super::numbers::{connectors, is_comma};
use super::ordinals::{ordinal, roman};
use super::reading::Reading;
use crate::text::Span;

/// The classes of words that are levels.
pub(super) const UNITS: u32 =
    class::ARTICLE | class::PARAGRAPH | class::SUBPARAGRAPH | class::CHAPTER | class::ANNEX | class::RULE;

/// More members no list has that a unit ends.
const MOST: usize = 12;

/// A number or letter with what hangs on it, as it stands in an identifier: `13/c`.
#[derive(Debug, Clone)]
pub(super) struct Value {
    pub(super) path: String,
    /// Other readings of the same.
    pub(super) others: Vec<String>,
    pub(super) span: Span,
}

/// A level.
#[derive(Debug)]
pub(super) struct Level {
    pub(super) unit: u32,
    pub(super) values: Vec<Value>,
    pub(super) from: usize,
    pub(super) to: usize,
    /// A comma or "and" stands before it.
    pub(super) listed: bool,
}

/// From without to within.
pub(super) fn rank(unit: u32) -> u8 {
    match unit {
        class::ANNEX => 0,
        class::CHAPTER => 1,
        class::RULE | class::ARTICLE => 2,
        class::PARAGRAPH => 3,
        _ => 4,
    }
}

/// What stands before a level's number in an identifier. A paragraph of an article needs no word of its own.
pub(super) fn lead(unit: u32, path: &str) -> &'static str {
    match unit {
        class::ANNEX => "/annex",
        class::CHAPTER => "/chapter",
        class::RULE => "/rule",
        class::ARTICLE => "/art",
        class::PARAGRAPH if !path.contains("/art/") => "/para",
        _ => "",
    }
}

/// The level at a node.
#[inline]
pub(super) fn level(reading: &Reading, at: usize) -> Option<Level> {
    let node = reading.nodes.get(at)?;
    // A level begins with its unit or its number, or with the sign of one; most of a line is neither.
    if node.class == 0 && node.number().is_none() { None } else { level_of(reading, at, node) }
}

fn level_of(reading: &Reading, at: usize, node: &Node) -> Option<Level> {
    if matches!(node.what, What::Class) && node.is(UNITS) {
        return units(node.class).find_map(|unit| unit_first(reading, at, unit));
    }
    unit_last(reading, at)
}

/// A bare number that goes on a list of articles.
pub(super) fn bare_article(reading: &Reading, at: usize) -> Option<Level> {
    let (values, to) = numbered(reading, at, class::ARTICLE).filter(|_| !taken_otherwise(reading, at))?;
    Some(Level { unit: class::ARTICLE, values, from: at, to, listed: true })
}

/// The units that a word may be, the outermost first.
fn units(class: u32) -> impl Iterator<Item = u32> {
    [class::ARTICLE, class::PARAGRAPH, class::SUBPARAGRAPH, class::CHAPTER, class::ANNEX, class::RULE]
        .into_iter()
        .filter(move |unit| class & unit != 0)
}

/// "Articles 2 (3), 33 and 51".
fn unit_first(reading: &Reading, at: usize, unit: u32) -> Option<Level> {
    let mut next = at + 1;
    while next < at + 3 && (reading.is(next, class::NUMBER) || matches!(reading.mark(next), Some('.' | ':'))) {
        next += 1;
    }
    // "paragraphs from 19 to 23": the word before a range says nothing.
    if next == at + 1
        && reading.nodes.get(next).is_some_and(|n| n.mark().is_none() && n.number().is_none())
        && reading.number(next + 1).is_some()
        && reading.is(next + 2, class::TO)
        && reading.number(next + 3).is_some()
    {
        next += 1;
    }
    let mut values = Vec::new();
    let mut to = next;
    while let Some((mut found, end)) = value(reading, next, unit) {
        values.append(&mut found);
        to = end;
        next = connectors(reading, end);
        if matches!(unit, class::CHAPTER | class::ANNEX) && next > end && outline_number(reading, next).is_some() {
            continue;
        }
        // Behind the first, only a number goes on a list.
        if next == end || reading.number(next).is_none() || taken_otherwise(reading, next) {
            break;
        }
        // "Articles 2, par. 4, and 51": the comma ends the paragraph, and the list of articles goes on.
        let closed = unit == class::PARAGRAPH && values.len() == 1 && reading.mark(end).is_some_and(is_comma);
        if closed && (end..next).any(|i| reading.is(i, class::AND)) {
            break;
        }
    }
    (!values.is_empty()).then_some(Level { unit, values, from: at, to, listed: false })
}

/// "第2条", "第13段(c)分段", "第19和20段", "第24至29段": for languages that write so, which are those with numerals of their own.
fn unit_last(reading: &Reading, at: usize) -> Option<Level> {
    reading.pack.filter(|p| !p.citations.numerals.is_empty())?;
    let (mut values, mut next) = (Vec::new(), at);
    let unit = loop {
        let first = next + usize::from(reading.is(next, class::NUMBER));
        let number = reading.number(first).filter(|n| *n < 1000)?;
        let mut end = first + 1;
        let mut path = number.to_string();
        let to = end + 1 + usize::from(reading.is(end + 1, class::NUMBER));
        if (reading.is(end, class::TO) || reading.mark(end) == Some('-'))
            && reading.number(to).is_some_and(|n| n > number)
        {
            path = format!("{path}-{}", reading.number(to)?);
            end = to + 1;
        }
        // "第2(4)条".
        let part = reading.number(end + 1).filter(|n| *n < 100 && reading.mark(end) == Some('('));
        if let Some(part) = part.filter(|_| reading.mark(end + 2) == Some(')'))
            && reading.nodes.get(end + 3).is_some_and(|n| units(n.class).next().is_some())
        {
            path = format!("{path}/{part}");
            end += 3;
        }
        // "第13(c)段": the letter stands before the unit.
        let inner = if reading.mark(end) == Some('(') { items(reading, end) } else { Vec::new() };
        if let Some((_, _, behind, _)) = inner.last()
            && reading.nodes.get(*behind).is_some_and(|n| units(n.class).next().is_some())
        {
            end = *behind;
            values.extend(inner.into_iter().map(|(letter, others, _, span)| Value {
                path: format!("{path}/{letter}"),
                others: others.iter().map(|o| format!("{path}/{o}")).collect(),
                span: reading.span(next, first + 1).hull(span),
            }));
        } else {
            values.push(one(reading, path, next, end));
        }
        if let Some(unit) = units(reading.nodes.get(end)?.class).next() {
            next = end;
            break unit;
        }
        next = connectors(reading, end);
        if next == end || values.len() > MOST {
            return None;
        }
    };
    let mut to = next + 1;
    if let [value] = values.as_mut_slice() {
        value.span = reading.span(at, to);
        if matches!(unit, class::CHAPTER | class::ANNEX) {
            value.path = roman(value.path.parse().ok()?)?.to_owned();
        } else if unit == class::ARTICLE
            && reading.mark(to) == Some('(')
            && reading.mark(to + 2) == Some(')')
            && let Some(part) = reading.number(to + 1)
        {
            value.path = format!("{}/{part}", value.path);
            to += 3;
        } else {
            let number = value.path.clone();
            let found = items(reading, to);
            if let Some((_, _, end, _)) = found.last() {
                to = *end + usize::from(reading.is(*end, class::SUBPARAGRAPH));
                let lettered = found.into_iter().map(|(letter, others, _, span)| Value {
                    path: format!("{number}/{letter}"),
                    others: others.iter().map(|o| format!("{number}/{o}")).collect(),
                    span,
                });
                values = lettered.collect();
            }
        }
    }
    Some(Level { unit, values, from: at, to, listed: false })
}

/// Whether a number behind a comma is another thing than the next member of the list.
fn taken_otherwise(reading: &Reading, at: usize) -> bool {
    let big = reading.number(at).is_some_and(|n| n >= 1000);
    let symbol = reading.mark(at + 1) == Some('/');
    // "Article 51, 15 States": a plain word right behind the number.
    let counted = reading.nodes.get(at + 1).is_some_and(|n| matches!(n.what, What::Word) && n.class == 0)
        && !reading.is(at.saturating_sub(1), class::AND)
        && letters_at(reading, at + 1).is_empty();
    big || symbol || counted
}

/// One value, or several that share a number ("13 (f) and (g)"), and the node behind.
fn value(reading: &Reading, at: usize, unit: u32) -> Option<(Vec<Value>, usize)> {
    match unit {
        class::CHAPTER | class::ANNEX => outline_number(reading, at),
        class::SUBPARAGRAPH => {
            let found = items(reading, at);
            let end = found.last()?.2;
            let values = found
                .into_iter()
                .map(|(letter, others, _, span)| Value {
                    path: letter.to_string(),
                    others: others.iter().map(char::to_string).collect(),
                    span,
                })
                .collect();
            Some((values, end))
        }
        _ => numbered(reading, at, unit),
    }
}

/// "VII", "C", "2", and what a language says for the seventh. Chapters and annexes are numbered in Roman numbers in identifiers.
fn outline_number(reading: &Reading, at: usize) -> Option<(Vec<Value>, usize)> {
    let node = reading.nodes.get(at)?;
    let span = reading.span(at, at + 1);
    let path = match node.what {
        What::Number(n) => roman(n as usize)?.to_owned(),
        What::Word | What::Class => {
            let text = reading.source.get(span.range())?;
            if let Some((n, end)) = ordinal(reading, at) {
                return Some((vec![one(reading, roman(n)?.to_owned(), at, end)], end));
            }
            let roman = text.bytes().all(|b| matches!(b, b'I' | b'V' | b'X'));
            let letter = text.len() == 1 && text.bytes().all(|b| b.is_ascii_uppercase());
            (roman || letter).then(|| text.to_owned())?
        }
        _ => return None,
    };
    Some((vec![Value { path, others: Vec::new(), span }], at + 1))
}

fn numbered(reading: &Reading, at: usize, unit: u32) -> Option<(Vec<Value>, usize)> {
    if unit == class::ARTICLE
        && let Some((number, end)) = ordinal(reading, at)
    {
        return Some((vec![one(reading, number.to_string(), at, end)], end));
    }
    let number = reading.number(at).filter(|n| (1..1000).contains(n))?;
    if reading.mark(at + 1) == Some('/') && reading.number(at + 2).is_some() {
        return None;
    }
    let mut end = at + 1;
    // "13-15", "13 to 15".
    let ranged = (reading.is(end, class::TO) || reading.mark(end) == Some('-'))
        && reading.number(end + 1).is_some_and(|n| n > number && n < 1000)
        && reading.mark(end + 2) != Some('/');
    if ranged {
        let last = reading.number(end + 1).unwrap_or_default();
        end += 2;
        return Some((vec![one(reading, format!("{number}-{last}"), at, end)], end));
    }
    let mut path = number.to_string();
    let bracketed = reading.mark(end) == Some('(') && reading.mark(end + 2) == Some(')');
    if let Some(part) = reading.number(end + 1).filter(|n| bracketed && *n < 100) {
        path = format!("{path}/{part}");
        end += 3;
    } else if unit == class::ARTICLE
        && reading.mark(end) == Some('.')
        && reading.joined(end)
        && !reading.line.spaced(reading.nodes[end].from)
        && let Some(part) =
            reading.number(end + 1).filter(|n| *n < 100 && !reading.line.spaced(reading.nodes[end + 1].from))
    {
        path = format!("{path}/{part}");
        end += 2;
    }
    let found = items(reading, end);
    if found.is_empty() {
        return Some((vec![one(reading, path, at, end)], end));
    }
    let mut values = Vec::new();
    for (i, (letter, others, to, span)) in found.into_iter().enumerate() {
        let span = if i == 0 { reading.span(at, at + 1).hull(span) } else { span };
        let others = others.iter().map(|o| format!("{path}/{o}")).collect();
        values.push(Value { path: format!("{path}/{letter}"), others, span });
        end = to;
    }
    Some((values, end))
}

fn one(reading: &Reading, path: String, from: usize, to: usize) -> Value {
    Value { path, others: Vec::new(), span: reading.span(from, to) }
}

fn letters_at(reading: &Reading, at: usize) -> Vec<letters::Letter> {
    let (Some(pack), Some(node)) = (reading.pack, reading.nodes.get(at)) else { return Vec::new() };
    // From the end of what stands before, so that "13c" is seen to be close.
    let from = if at > 0 {
        reading.line.tokens[reading.nodes[at - 1].to - 1].end
    } else {
        reading.line.tokens[node.from].start
    };
    let text = reading.line.text();
    let mut stop = text.len().min(from + 120);
    while !text.is_char_boundary(stop) {
        stop -= 1;
    }
    letters::series(pack, text, from, stop, Style::Item)
}

/// Letters from a node on: the letter, its other readings, the node behind, its place in the source.
fn items(reading: &Reading, at: usize) -> Vec<(char, Vec<char>, usize, Span)> {
    let mut next = at;
    letters_at(reading, at)
        .into_iter()
        .map(|letter| {
            let end = letter.span.end as usize;
            while next < reading.nodes.len() && reading.line.tokens[reading.nodes[next].from].start < end {
                next += 1;
            }
            let span = reading.line.source(letter.span.start as usize, end);
            (letter.letters[0], letter.letters[1..].to_vec(), next, span)
        })
        .collect()
}
