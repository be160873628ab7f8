//! Pairs of numbers that a word makes a citation: "resolutions 73/27 and 73/266", "Regulation (EU) 2019/796".

use super::Via;
use super::data::{InstrumentKind, class};
use super::known::Known;
use super::nodes::What;
use super::reading::{Cite, Reading};
use super::single::{bare, single};
use crate::annotation::WarningCode;

/// How far from a number the word may stand that says what it is.
const NEAR: usize = 9;
/// The longest date before a number.
const DATE: usize = 9;
/// How far from it the body that adopted it may be named.
const FAR: usize = 24;
/// How many words of no meaning a list may pass over between two of its members: those of a date.
const WORDS: usize = 5;
/// The first session of the General Assembly whose resolutions are numbered `session/number`, and one that is yet far away.
const SESSIONS: std::ops::RangeInclusive<u32> = 31..=119;
const ACTS: u32 = class::REGULATION | class::DIRECTIVE;
const KINDS: u32 = class::RESOLUTION | class::DECISION | class::DOCUMENT | ACTS;
const BODIES: u32 = class::GENERAL_ASSEMBLY | class::HUMAN_RIGHTS_COUNCIL | class::SECURITY_COUNCIL | class::OSCE;
const UNION: u32 = class::EU | class::CFSP;

/// What stands around a number.
#[derive(Default, Clone, Copy)]
pub(super) struct Around {
    /// The words that say what it is, by class; 0 if none.
    pub(super) kind: u32,
    /// Where the words begin, or the number itself.
    pub(super) from: usize,
    /// Where they end.
    pub(super) to: usize,
    pub(super) union: u32,
    /// "No." stands before it.
    pub(super) numbered: bool,
    pub(super) refused: bool,
}

/// Finds all.
pub(super) fn read(reading: &mut Reading, known: &Known, alone: bool) {
    let mut at = 0;
    while at < reading.nodes.len() {
        at = match &reading.nodes[at].what {
            What::Bare(id, revised) => {
                let (id, revised) = (id.to_string(), *revised);
                bare(reading, at, id, revised, alone)
            }
            What::Number(_) => match pair(reading, at) {
                Some(_) => pairs(reading, at),
                None => single(reading, known, at),
            },
            What::Cite(index) => {
                let index = *index;
                called(reading, at, index);
                at + 1
            }
            _ => at + 1,
        };
    }
    reading.compact();
}

/// The word right before a symbol calls it what it is not: "resolution A/76/135" for a report.
fn called(reading: &mut Reading, at: usize, index: usize) {
    if at == 0 || !reading.is(at - 1, class::RESOLUTION) || reading.is(at - 1, class::DECISION | class::REPORT) {
        return;
    }
    let report = reading.rules.whole(&reading.cites[index].id).is_some_and(|r| r.kind == InstrumentKind::Report);
    let cite = &mut reading.cites[index];
    if report && cite.defect.is_none() {
        cite.defect = Some((WarningCode::Miscalled, cite.id.clone()));
    }
}

/// "73/27" at a node: both numbers and the node behind.
fn pair(reading: &Reading, at: usize) -> Option<(u32, u32, usize)> {
    let (a, b) = (reading.number(at)?, reading.number(at + 2)?);
    let whole = reading.mark(at + 1) == Some('/') && reading.joined(at + 1) && reading.joined(at + 2);
    let goes_on = reading.mark(at + 3) == Some('/')
        && reading.joined(at + 3)
        && reading.joined(at + 4)
        && reading.number(at + 4).is_some();
    let part_of = at > 0 && matches!(reading.mark(at - 1), Some('/' | '-' | '.' | '$' | '+')) && reading.joined(at);
    (whole && !goes_on && !part_of).then_some((a, b, at + 3))
}

/// A list of pairs from a node on; gives the node to go on from.
fn pairs(reading: &mut Reading, at: usize) -> usize {
    let mut members = Vec::new();
    let mut next = at;
    while let Some((a, b, end)) = pair(reading, next) {
        members.push((next, end, a, b));
        let behind = connectors(reading, end);
        // "第73/27号和第73/266号决议": each with its own mark of a number.
        let behind = dated(reading, passed(reading, connectors(reading, passed(reading, behind))));
        if behind == end || pair(reading, behind).is_none() {
            break;
        }
        next = behind;
    }
    let end = members.last().map_or(at + 1, |m| m.1);
    let around = around(reading, at, end);
    let body = body(reading, around.from.min(at), end.max(around.to));
    let before = continued(reading, at);
    let single = members.len() == 1;
    for (i, (from, to, a, b)) in members.into_iter().enumerate() {
        let suffix = union_suffix(reading, to);
        let digits = |node: usize| reading.digits(node).len();
        let id = match (around.refused, before.as_deref()) {
            (true, _) => None,
            (_, Some(before)) if around.kind == 0 => like(before, a, b),
            _ => identifier(reading, around, body, suffix.is_some(), from, (digits(from), a), (digits(from + 2), b)),
        };
        let Some(id) = id else { continue };
        let (start, stop) = match (i, suffix) {
            _ if single => (around.from.min(from), suffix.unwrap_or(to).max(around.to)),
            (0, suffix) => (around.from.min(from), suffix.unwrap_or(to)),
            (_, suffix) => (from, suffix.unwrap_or(to)),
        };
        let id = reading.rules.canonical(id);
        let cite = Cite::new(id, reading.span(start, stop), Via::Symbol);
        reading.put(start, stop, cite);
    }
    end.max(around.to).max(at + 1)
}

/// A comma as scripts write it.
pub(super) fn is_comma(mark: char) -> bool {
    matches!(mark, ',' | '、' | '،' | '，')
}

/// Passes over ", and" and the like.
pub(super) fn connectors(reading: &Reading, mut at: usize) -> usize {
    let from = at;
    while at < from + 3
        && (reading.is(at, class::AND) || reading.mark(at).is_some_and(|c| is_comma(c) || matches!(c, ';' | '؛' | '&')))
    {
        at += 1;
    }
    at
}

/// The node behind a mark of a number, or the node itself.
fn passed(reading: &Reading, at: usize) -> usize {
    at + usize::from(reading.is(at, class::NUMBER))
}

/// The node behind a date and the mark of a number, or the node itself: "第53/70号、2018年12月5日第73/27号决议".
fn dated(reading: &Reading, at: usize) -> usize {
    if pair(reading, at).is_some() || !reading.number(at).is_some_and(is_year) {
        return at;
    }
    let mark = (at + 1..at + DATE).find(|i| reading.is(*i, class::NUMBER) && pair(reading, i + 1).is_some());
    let plain = |i: usize| matches!(reading.nodes[i].what, What::Number(_) | What::Word | What::Class);
    mark.filter(|mark| (at..*mark).all(plain)).map_or(at, |mark| mark + 1)
}

/// The words around a number that say what it is.
pub(super) fn around(reading: &Reading, from: usize, to: usize) -> Around {
    let mut found = Around { from, to, ..Around::default() };
    let mut kind_at = None;
    for i in (from.saturating_sub(NEAR)..from).rev() {
        let node = &reading.nodes[i];
        if node.is(class::NOT) {
            found.refused = true;
            break;
        }
        if node.is(UNION) {
            found.union |= node.class & UNION;
        } else if node.is(KINDS) {
            found.kind = node.class & KINDS;
            kind_at = Some(i);
            found.refused = i > 0 && reading.nodes[i - 1].is(class::NOT);
            break;
        } else if node.is(class::NUMBER) {
            found.numbered = true;
            found.from = i;
        } else if !(node.is(BODIES | class::GLUE) || node.mark().is_some_and(passed_over)) {
            break;
        }
    }
    if let Some(i) = kind_at {
        found.from = i;
        // A mark of the Union may stand on the other side, as in "Council Decision 2019/797 (CFSP)".
        if reading.mark(to) == Some('(') && reading.is(to + 1, UNION) && reading.mark(to + 2) == Some(')') {
            found.union |= reading.nodes[to + 1].class & UNION;
            found.to = to + 3;
        }
        return found;
    }
    // Languages that put the number first: 第73/27号决议.
    for i in to..(to + 4).min(reading.nodes.len()) {
        let node = &reading.nodes[i];
        if node.is(UNION) {
            found.union |= node.class & UNION;
        } else if node.is(KINDS) && !found.refused {
            found.kind = node.class & KINDS;
            found.to = i + 1;
            break;
        } else if !(node.is(BODIES | class::NUMBER) || node.mark().is_some_and(|c| matches!(c, '(' | ')' | '"'))) {
            break;
        }
    }
    // "(EU) 2019/796" by itself: from the bracket on.
    if found.union != 0 {
        let open = (from.saturating_sub(4)..from).rev().find(|i| reading.mark(*i) == Some('('));
        found.from = open.unwrap_or(found.from).min(found.from);
    }
    found
}

fn passed_over(mark: char) -> bool {
    matches!(mark, '.' | ':' | '(' | ')' | '"' | '\'' | '#' | '《' | '》' | '°' | '[')
}

/// The nearest body named before or behind.
pub(super) fn body(reading: &Reading, from: usize, to: usize) -> u32 {
    // "resolution 68/167 of the General Assembly and resolution 20/8 of …": what belongs to another citation is passed by.
    let other = |i: usize| {
        i < from && (reading.is(i, class::AND) || matches!(reading.nodes[i].what, What::Cite(_) | What::Taken))
    };
    let near = (from.saturating_sub(6)..to.min(reading.nodes.len())).rev().take_while(|i| !other(*i));
    let before = near.into_iter().find(|i| reading.is(*i, BODIES));
    let behind = (to..(to + 5).min(reading.nodes.len())).find(|i| reading.is(*i, BODIES));
    // "resolution 26/13 of the Human Rights Council": what stands behind is nearer than the sentence before.
    let inside = before.filter(|i| *i + 4 >= from);
    inside.or(behind).or(before).map_or(0, |i| reading.nodes[i].class & BODIES)
}

/// "/EU" behind a pair: the node behind it.
pub(super) fn union_suffix(reading: &Reading, at: usize) -> Option<usize> {
    (reading.mark(at) == Some('/') && reading.joined(at + 1) && reading.is(at + 1, UNION)).then_some(at + 2)
}

/// The citation that a list goes on from: "A/RES/73/27 and 73/266", "resolution 73/27 of 5 December 2018 and 73/266".
fn continued(reading: &Reading, at: usize) -> Option<String> {
    let mut i = at.checked_sub(1)?;
    if !(reading.is(i, class::AND) || reading.mark(i).is_some_and(|c| is_comma(c) || matches!(c, ';' | '؛'))) {
        return None;
    }
    let (mut words, mut passed) = (0, 0);
    while words <= WORDS && passed < FAR {
        match &reading.nodes[i].what {
            What::Cite(index) => return Some(reading.cites[*index].id.clone()),
            What::Word => words += 1,
            What::Number(_) | What::Taken | What::Class | What::Title(_) => {}
            // A month has two names in some languages: "كانون الأول/ديسمبر".
            What::Mark('/') if reading.number(i + 1).is_none() => {}
            What::Mark(';' | '؛' | ')' | '(' | '"' | '《' | '》' | '«' | '»') => {}
            What::Mark(c) if is_comma(*c) => {}
            _ => return None,
        }
        passed += 1;
        i = i.checked_sub(1)?;
    }
    None
}

/// The identifier of the same kind as the one before it in a list.
fn like(before: &str, a: u32, b: u32) -> Option<String> {
    let stem = ["un:A/RES/", "un:A/DEC/"].into_iter().find(|stem| before.starts_with(stem));
    match stem {
        Some(stem) => SESSIONS.contains(&a).then(|| format!("{stem}{a}/{b}")),
        None if before.starts_with("un:A/HRC/RES/") => Some(format!("un:A/HRC/RES/{a}/{b}")),
        None => ["eu:reg/", "eu:dir/", "eu:dec-cfsp/"]
            .into_iter()
            .find(|stem| before.starts_with(stem) && is_year(a))
            .map(|stem| format!("{stem}{a}/{b}")),
    }
}

fn is_year(n: u32) -> bool {
    (1950..=2099).contains(&n)
}

/// The identifier of two numbers at a node, each with the count of its digits.
pub(super) fn identifier(
    reading: &Reading,
    around: Around,
    body: u32,
    suffix: bool,
    at: usize,
    (len_a, a): (usize, u32),
    (len_b, b): (usize, u32),
) -> Option<String> {
    let kind = around.kind;
    let union = around.union != 0 || suffix;
    // Since 2015 acts of the Union are numbered year/number, regulations before that number/year.
    let act = match (is_year(a), is_year(b)) {
        (true, true) if around.numbered && kind & class::REGULATION != 0 => Some((b, a)),
        (true, _) => Some((a, b)),
        (false, true) => Some((b, a)),
        _ => None,
    };
    if let Some((year, number)) = act.filter(|_| kind & ACTS != 0 || union) {
        let number = format!("{year}/{number}");
        let stem = match kind {
            k if k & class::REGULATION != 0 => "eu:reg",
            k if k & class::DIRECTIVE != 0 => "eu:dir",
            _ if around.union & class::CFSP != 0 => "eu:dec-cfsp",
            k if k & class::DECISION != 0 => "eu:dec",
            _ => return reading.rules.first_of(&["eu:reg", "eu:dir", "eu:dec-cfsp"], &number),
        };
        return Some(format!("{stem}/{number}"));
    }
    // "№ 2019/797 (ОВПБ)" with no mark, but known.
    if let Some((year, number)) = act.filter(|_| kind & class::DECISION != 0) {
        return reading.rules.first_of(&["eu:dec-cfsp", "eu:dec"], &format!("{year}/{number}"));
    }
    let short = len_a <= 3 && len_b <= 4 && b > 0;
    if kind & (class::RESOLUTION | class::DECISION) == 0 || !short || union {
        return None;
    }
    // Sessions before the 31st number their resolutions otherwise, so one of the Council that the passage names is meant.
    let council = body & class::HUMAN_RIGHTS_COUNCIL != 0
        || a < *SESSIONS.start()
            && (at.saturating_sub(FAR)..at + FAR).any(|i| reading.is(i, class::HUMAN_RIGHTS_COUNCIL));
    if council && a < 100 && kind & class::RESOLUTION != 0 {
        return Some(format!("un:A/HRC/RES/{a}/{b}"));
    }
    if !SESSIONS.contains(&a) || body & (class::SECURITY_COUNCIL | class::OSCE) != 0 {
        return None;
    }
    let resolution = format!("un:A/RES/{a}/{b}");
    let decision = format!("un:A/DEC/{a}/{b}");
    match kind {
        // A word that means both: the catalogue may know which.
        k if k & class::RESOLUTION != 0 && k & class::DECISION != 0 => {
            Some(if reading.rules.index(&decision).is_some() { decision } else { resolution })
        }
        k if k & class::RESOLUTION != 0 => Some(resolution),
        // Decisions are numbered from 401 on.
        _ => (b > 400).then_some(decision),
    }
}
