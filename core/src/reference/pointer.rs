//! Pointers into an instrument: "Article 2 (4) of the Charter", "subparagraph (c) of paragraph 13", "第2条第4款".
//!
//! A pointer is a row of levels ("paragraph 4", "of Article 2"), from within or from without, in a list or a range. It is read first and
//! belongs to the instrument behind it, or else to the one before it.

use super::Via;
use super::data::class;
use super::levels::{self, Level};
use super::nodes::What;
use super::numbers::{connectors, is_comma};
use super::reading::{Cite, Reading};
use crate::annotation::WarningCode;
use crate::order::sort_by_key;
use crate::text::Span;

/// How many nodes may stand between a pointer and its instrument.
const NEAR: usize = 10;
/// More levels no row has.
const LONGEST: usize = 48;
/// How many words of no meaning may stand between "of" and the instrument.
const UNKNOWN: usize = 2;
const UNITS: u32 = levels::UNITS;

/// A pointer: the way from the instrument to the part, and where it stands in the folded text.
struct Pointer {
    path: String,
    span: Span,
    others: Vec<String>,
}

/// Finds all pointers that have an instrument, and gives each its own citation.
pub(super) fn read(reading: &mut Reading) {
    let mut at = 0;
    while at < reading.nodes.len() {
        let Some((levels, end)) = row(reading, at) else {
            at += 1;
            continue;
        };
        let from = levels.first().map_or(at, |l| l.from);
        let pointers = pointers(reading, &levels);
        if pointers.is_empty() {
            at = end;
            continue;
        }
        at = match behind(reading, end).or_else(|| named(reading, &levels, from, end)) {
            Some(node) => attach(reading, pointers, from, node, end, true),
            None => match before(reading, from) {
                Some(node) => attach(reading, pointers, from, node, end, false),
                None => end,
            },
        };
    }
    reading.compact();
}

/// A row of levels from a node on, and the node behind it.
fn row(reading: &Reading, at: usize) -> Option<(Vec<Level>, usize)> {
    let first = levels::level(reading, at)?;
    let mut end = first.to;
    let mut found = vec![first];
    while found.len() < LONGEST {
        let mut next = end;
        while next < end + 4
            && (reading.is(next, class::OF | class::GLUE | class::AND)
                || reading.mark(next).is_some_and(|c| is_comma(c) || c == '(' && bracketed(reading, next)))
        {
            next += 1;
        }
        let joined = (end..next).any(|i| reading.is(i, class::AND));
        let nested = found.len() > 1 && found.iter().any(|l| l.unit == class::ARTICLE);
        let Some(mut level) =
            levels::level(reading, next).or_else(|| levels::bare_article(reading, next).filter(|_| nested && joined))
        else {
            break;
        };
        // "Articles 2 (par. 4) and 51": a part in brackets.
        if reading.mark(next - 1) == Some('(') && next > end && reading.mark(level.to) == Some(')') {
            level.to += 1;
        }
        level.listed = joined || (end..next).any(|i| reading.mark(i).is_some_and(is_comma));
        end = level.to;
        found.push(level);
    }
    Some((found, end))
}

/// Whether a level stands in brackets from a node on.
fn bracketed(reading: &Reading, open: usize) -> bool {
    levels::level(reading, open + 1).is_some_and(|level| reading.mark(level.to) == Some(')'))
}

/// The pointers that a row of levels stands for.
fn pointers(reading: &Reading, levels: &[Level]) -> Vec<Pointer> {
    let mut groups: Vec<Vec<&Level>> = Vec::new();
    for level in levels {
        match groups.last_mut() {
            // The same level again, or a whole new article, is the next member of the list.
            Some(group)
                if !(group.iter().any(|l| l.unit == level.unit)
                    || level.listed && level.unit == class::ARTICLE && group.len() > 1) =>
            {
                group.push(level);
            }
            _ => groups.push(vec![level]),
        }
    }
    let mut inherited: Vec<Vec<&Level>> = vec![Vec::new(); groups.len()];
    // "Article 2, paragraph 4 and paragraph 7": what goes on from without keeps the whole that it is in.
    for i in 1..groups.len() {
        let outermost = groups[i].iter().map(|l| levels::rank(l.unit)).min().unwrap_or_default();
        let first = groups[i - 1].first().map_or(u8::MAX, |l| levels::rank(l.unit));
        if first < outermost && groups[i].first().is_some_and(|l| l.listed) {
            let outer: Vec<&Level> = groups[i - 1]
                .iter()
                .copied()
                .filter(|l| levels::rank(l.unit) < outermost && l.values.len() == 1)
                .collect();
            inherited[i] = outer;
        }
    }
    let mut found = Vec::new();
    for (mut group, outer) in groups.into_iter().zip(inherited) {
        let hull = |l: &[&Level]| {
            let first = l.iter().map(|l| l.from).min().unwrap_or_default();
            let last = l.iter().map(|l| l.to).max().unwrap_or_default();
            reading.span(first, last)
        };
        let whole = hull(&group);
        group.extend(outer);
        sort_by_key(&mut group, |l| levels::rank(l.unit));
        if group.iter().all(|l| l.unit == class::SUBPARAGRAPH) {
            continue;
        }
        let many = group.iter().map(|l| l.values.len()).max().unwrap_or(0);
        for i in 0..many {
            let (mut path, mut others, mut span) = (String::new(), Vec::new(), whole);
            for level in &group {
                let value = &level.values[i.min(level.values.len() - 1)];
                let lead = levels::lead(level.unit, &path);
                others = others.iter().map(|o| format!("{o}{lead}/{}", value.path)).collect();
                others.extend(value.others.iter().map(|o| format!("{path}{lead}/{o}")));
                path = format!("{path}{lead}/{}", value.path);
                if many > 1 && level.values.len() > 1 {
                    let start = if i == 0 { whole.start } else { value.span.start };
                    span = Span { start: start.min(value.span.start), end: value.span.end };
                }
            }
            found.push(Pointer { path, span, others });
        }
    }
    found
}

/// The instrument behind a pointer: right behind it, or tied to it by "of".
fn behind(reading: &Reading, end: usize) -> Option<usize> {
    let (mut tied, mut unknown) = (false, 0);
    for i in end..(end + NEAR).min(reading.nodes.len()) {
        let node = &reading.nodes[i];
        match &node.what {
            What::Cite(_) => return Some(i),
            What::Mark(c) if is_comma(*c) && reading.is(i + 1, class::OF) => {}
            What::Mark('(' | '"' | '《' | '\'' | '[') => {}
            What::Number(1900..=2099) if tied => {}
            _ if node.is(class::OF) => tied = true,
            _ if node.is(class::NOT | UNITS) => return None,
            _ if node.is(class::AND) => return None,
            What::Class if node.class != 0 => {}
            What::Word if tied && unknown < UNKNOWN => unknown += 1,
            _ => return None,
        }
    }
    None
}

/// "Article 2, paragraph 4, UN Charter" with no word between, as case endings allow: a comma and the name.
fn named(reading: &Reading, levels: &[Level], from: usize, end: usize) -> Option<usize> {
    let name = reading.cite(end + 1).is_some_and(|c| reading.cites[c].via == Via::Name);
    let close = levels.len() > 1 && reading.mark(end).is_some_and(is_comma) && name;
    (close && before(reading, from).is_none()).then_some(end + 1)
}

/// The instrument before a pointer, with next to nothing in between.
fn before(reading: &Reading, from: usize) -> Option<usize> {
    let mut commas = 0;
    for i in (from.saturating_sub(NEAR)..from).rev() {
        let node = &reading.nodes[i];
        match &node.what {
            What::Cite(_) => return Some(i),
            What::Mark(c) if is_comma(*c) || matches!(c, ';' | '؛') => {
                commas += 1;
                if commas > 2 {
                    return None;
                }
            }
            What::Mark('(' | ')' | ':' | '"' | '\'' | '《' | '》' | '*' | '[') => {}
            // "the Charter, in its Article 51".
            _ if node.is(class::OF) && !node.is(class::NOT | UNITS) && from - i <= 2 => {}
            // A list of pointers goes on: "A/70/174, para. 13, and para. 28".
            _ if node.is(class::NOT | UNITS | class::OF) => return None,
            _ if node.is(class::GLUE
                | class::DOCUMENT
                | class::REPORT
                | class::RESOLUTION
                | class::NUMBER
                | class::AND) => {}
            _ => return None,
        }
    }
    None
}

/// Makes a citation of each pointer; gives the node to go on from.
fn attach(
    reading: &mut Reading,
    mut pointers: Vec<Pointer>,
    from: usize,
    node: usize,
    end: usize,
    is_behind: bool,
) -> usize {
    let Some(index) = reading.cite(node) else { return end };
    let instrument = reading.cites[index].clone();
    let base = instrument.id[..instrument.base].to_owned();
    let pointed = instrument.base < instrument.id.len();
    // The pointer next to the instrument takes it into its own passage, if no other has.
    let nearest = if is_behind { pointers.len() - 1 } else { 0 };
    if !pointed && let Some(pointer) = pointers.get_mut(nearest) {
        pointer.span = pointer.span.hull(instrument.span);
    }
    let mut cites = Vec::new();
    for pointer in pointers {
        let mut cite = Cite::new(format!("{base}{}", pointer.path), pointer.span, instrument.via);
        cite.base = base.len();
        cite.ambiguous = pointer.others.iter().map(|o| format!("{base}{o}")).collect();
        cite.ambiguous.extend(instrument.ambiguous.iter().map(|o| format!("{o}{}", pointer.path)));
        cite.defect = instrument.defect.clone().or_else(|| wrong_treaty(reading, &base, &pointer.path));
        if let Some((WarningCode::WrongTreaty, likely)) = &cite.defect {
            cite.ambiguous.push(likely.clone());
        }
        if !pointer.others.is_empty() {
            cite.defect.get_or_insert((WarningCode::AmbiguousLetter, cite.ambiguous[0].clone()));
        }
        cites.push(cite);
    }
    let last = if is_behind { cites.pop() } else { Some(cites.remove(0)) };
    let Some(last) = last else { return end };
    apposition(reading, node, &base);
    let next = if is_behind {
        reading.put(from, node + 1, last);
        node + 1
    } else {
        if pointed {
            reading.put(from, end, last);
        } else {
            reading.put(node, end, last);
        }
        end
    };
    if !pointed {
        reading.cites[index].dropped = true;
    }
    reading.cites.extend(cites);
    // What a list goes on from behind the pointer.
    connectors(reading, next)
}

/// "the 2015 report (A/70/174)" is one instrument called twice: where a pointer goes into one of them, the other says nothing of its own.
fn apposition(reading: &mut Reading, node: usize, base: &str) {
    let same = |i: usize| reading.cite(i).filter(|c| reading.cites[*c].id == base);
    let open = |i: &usize| reading.mark(*i) == Some('(');
    let year = |i: usize| reading.is(i, class::GLUE);
    let next = node + 1 + usize::from(year(node + 1));
    let behind = Some(next).filter(open).and_then(|i| same(i + 1));
    let last = node.checked_sub(1).filter(open).and_then(|i| i.checked_sub(1));
    let before = last.and_then(|i| same(i).or_else(|| i.checked_sub(1).filter(|_| year(i)).and_then(same)));
    for index in [behind, before].into_iter().flatten() {
        reading.cites[index].dropped = true;
    }
}

/// An article beyond the last of its treaty, where the neighbouring treaty has one of that number.
fn wrong_treaty(reading: &Reading, base: &str, path: &str) -> Option<(WarningCode, String)> {
    let record = reading.rules.index(base).and_then(|i| reading.rules.instrument(i))?;
    let article: u16 = path.strip_prefix("/art/")?.split(['/', '-']).next()?.parse().ok()?;
    let other = reading.rules.instrument(record.confused_with?)?;
    let likely = record.articles != 0 && article > record.articles && article <= other.articles;
    likely.then(|| (WarningCode::WrongTreaty, format!("{}{path}", other.id)))
}

/// "norm 13(c)", "norms G and J": the items of the paragraph that lists the norms.
pub(super) fn norms(reading: &mut Reading) {
    let Some(pack) = reading.pack else { return };
    let mut at = 0;
    while at < reading.nodes.len() {
        if !reading.is(at, class::NORM) || !matches!(reading.nodes[at].what, What::Class) {
            at += 1;
            continue;
        }
        let cue = reading.span(at, at + 1);
        let mut stop = reading.end.min(cue.end as usize + 200);
        while !reading.source.is_char_boundary(stop) {
            stop -= 1;
        }
        let letters = super::letters::series(pack, reading.source, cue.end as usize, stop, super::letters::Style::Norm);
        let Some(last) = letters.last().map(|l| l.span.end) else {
            at += 1;
            continue;
        };
        let first = at;
        while at < reading.nodes.len() && reading.span(at, at + 1).start < last {
            at += 1;
        }
        if reading.nodes[first..at].iter().any(|n| matches!(n.what, What::Cite(_))) {
            continue;
        }
        for (i, letter) in letters.iter().enumerate() {
            let ids: Vec<String> = letter.letters.iter().map(|l| format!("{}/{l}", reading.rules.norms)).collect();
            let span = if i == 0 { cue.hull(letter.span) } else { letter.span };
            let mut cite = Cite::new(ids[0].clone(), span, Via::Name);
            cite.base = reading.rules.norms.split("/para").next().map_or(0, str::len);
            cite.ambiguous = ids[1..].to_vec();
            cite.defect = ids.get(1).map(|other| (WarningCode::AmbiguousLetter, other.clone()));
            if i == 0 {
                reading.put(first, at, cite);
            } else {
                reading.cites.push(cite);
            }
        }
    }
    reading.compact();
}
