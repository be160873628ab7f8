//! Reports by their year: "the 2015 GGE report", "the 2010, 2013 and 2015 reports", "доклад ГПЭ 2015 года".

use super::Via;
use super::data::{Group, InstrumentKind, class};
use super::known::Known;
use super::nodes::What;
use super::reading::{Cite, Reading};
use crate::order::sort_by_key;

/// How far from the word for a report its years and its group may stand.
const NEAR: usize = 12;
const GROUPS: u32 = class::EXPERTS | class::OPEN_ENDED;
/// Years of reports on this subject.
const YEARS: std::ops::RangeInclusive<u32> = 1999..=2040;

/// Finds all.
pub(super) fn read(reading: &mut Reading, known: &Known) {
    let mut at = 0;
    while at < reading.nodes.len() {
        if reading.is(at, class::REPORT) && matches!(reading.nodes[at].what, What::Class) {
            one(reading, at, known);
        }
        at += 1;
    }
    reading.compact();
}

fn one(reading: &mut Reading, at: usize, known: &Known) {
    let before = years_before(reading, at);
    let years = if before.is_empty() { years_behind(reading, at) } else { before };
    let (Some(first), Some(last)) = (years.iter().min().copied(), years.iter().max().copied()) else { return };
    let groups = groups(reading, first.min(at), last.max(at));
    if groups == 0 && (known.classes(GROUPS) == 0 && !cites_report(reading, known) || owned(reading, first, at)) {
        return;
    }
    // The year nearest to the word takes it into its passage.
    let nearest = years.iter().copied().min_by_key(|y| y.abs_diff(at));
    for year_at in years {
        let Some(year) = reading.number(year_at) else { continue };
        let found = candidates(reading, year, groups, known);
        let (from, to) =
            if Some(year_at) == nearest { (year_at.min(at), year_at.max(at) + 1) } else { (year_at, year_at + 1) };
        let span = reading.span(from, to);
        let via = if groups == 0 { Via::Context } else { Via::Name };
        let both = groups == GROUPS;
        let Some((id, others)) = found.split_first() else { continue };
        let mut cite = Cite::new(id.clone(), span, via);
        if both {
            reading.cites.extend(others.iter().map(|o| Cite::new(o.clone(), span, via)));
        } else {
            cite.ambiguous = others.to_vec();
        }
        if Some(year_at) == nearest { reading.put(from, to, cite) } else { reading.cites.push(cite) }
    }
}

fn is_year(reading: &Reading, at: usize) -> bool {
    reading.number(at).is_some_and(|n| YEARS.contains(&n))
        && reading.mark(at + 1) != Some('/')
        && (at == 0 || !matches!(reading.mark(at - 1), Some('/' | '-')))
}

/// Nodes of the years before the word, with at most a few words in between.
fn years_before(reading: &Reading, at: usize) -> Vec<usize> {
    let (mut years, mut words) = (Vec::new(), 0);
    for i in (at.saturating_sub(NEAR)..at).rev() {
        let node = &reading.nodes[i];
        if is_year(reading, i) {
            years.push(i);
            continue;
        }
        let joins = node.is(class::AND | class::GLUE) || matches!(node.mark(), Some(',' | '、' | '،'));
        let plain = matches!(node.what, What::Word) && years.is_empty() && words < 2 && !capital(reading, i);
        if plain {
            words += 1;
        } else if !(joins || node.is(GROUPS | class::GENERAL_ASSEMBLY) || node.is(class::OF) && years.is_empty()) {
            break;
        }
    }
    years
}

/// Nodes of the years behind the word.
fn years_behind(reading: &Reading, at: usize) -> Vec<usize> {
    let mut years = Vec::new();
    let mut open = false;
    for i in at + 1..(at + NEAR).min(reading.nodes.len()) {
        let node = &reading.nodes[i];
        if is_year(reading, i) {
            years.push(i);
            continue;
        }
        let joins = node.is(class::AND | class::GLUE) || matches!(node.mark(), Some(',' | '،' | '、'));
        let passes =
            node.is(class::OF | class::GENERAL_ASSEMBLY | GROUPS | class::TO) || matches!(node.what, What::Title(_));
        match node.mark() {
            Some('(') => open = true,
            Some(')') if open => open = false,
            _ if joins || passes && years.is_empty() => {}
            _ if node.is(class::OF) => {}
            _ => break,
        }
    }
    years
}

/// The groups named around the word and its years.
fn groups(reading: &Reading, from: usize, to: usize) -> u32 {
    let mut found = 0;
    let stops = |i: usize| matches!(reading.mark(i), Some('.' | ';' | ':' | '。' | '；'));
    for i in (from.saturating_sub(5)..from).rev() {
        if stops(i) || matches!(reading.nodes[i].what, What::Word) && i + 2 < from {
            break;
        }
        found |= reading.nodes[i].class & GROUPS;
    }
    for i in from..(to + NEAR).min(reading.nodes.len()) {
        if i > to && (stops(i) || matches!(reading.nodes[i].what, What::Word) && found != 0) {
            break;
        }
        // Behind the word a group must be tied to it, not merely follow.
        if i > to + 6 && found == 0 {
            break;
        }
        found |= reading.nodes[i].class & GROUPS;
    }
    found
}

/// Whether somebody else's name stands on the report: "the World Bank's 2015 report", "the 2015 report of UNICEF".
fn owned(reading: &Reading, first: usize, at: usize) -> bool {
    let behind = (reading.is(at + 1, class::OF)
        && reading.nodes.get(at + 2).is_some_and(|n| matches!(n.what, What::Word) || n.is(class::OSCE)))
        || reading.is(at + 1, class::OF)
            && reading.is(at + 2, class::GLUE)
            && reading.nodes.get(at + 3).is_some_and(|n| matches!(n.what, What::Word));
    let before = first > 0 && {
        let i = first - 1;
        matches!(reading.nodes[i].what, What::Word) && (capital(reading, i) && i > 0 || reading.digits(i) == "s")
    };
    behind || before
}

fn capital(reading: &Reading, at: usize) -> bool {
    let span = reading.span(at, at + 1);
    reading.source.get(span.range()).is_some_and(|s| s.starts_with(char::is_uppercase))
}

fn cites_report(reading: &Reading, known: &Known) -> bool {
    reading
        .rules
        .instruments
        .iter()
        .any(|i| i.group != Group::None && i.kind == InstrumentKind::Report && known.cites(&i.id))
}

/// The reports of a year, the likeliest first; what the document cites settles it.
fn candidates(reading: &Reading, year: u32, groups: u32, known: &Known) -> Vec<String> {
    let of_group = |group: Group, wanted: u32| match group {
        Group::None => false,
        Group::Experts => wanted == 0 || wanted & class::EXPERTS != 0,
        Group::OpenEnded => wanted == 0 || wanted & class::OPEN_ENDED != 0,
    };
    // Without a group in the sentence, the groups that the document speaks of.
    let wanted = if groups == 0 { known.classes(GROUPS) } else { groups };
    let found = |wanted: u32| -> Vec<String> {
        let reports = reading.rules.instruments.iter().filter(|i| i.kind == InstrumentKind::Report);
        reports.filter(|i| u32::from(i.year) == year && of_group(i.group, wanted)).map(|i| i.id.clone()).collect()
    };
    let mut ids = found(wanted);
    if ids.is_empty() && groups == 0 {
        ids = found(0);
    }
    sort_by_key(&mut ids, |id| {
        let record = reading.rules.whole(id);
        record.map_or(2, |r| u8::from(r.group != Group::Experts))
    });
    if groups == 0 && ids.iter().any(|id| known.cites(id)) {
        ids.retain(|id| known.cites(id));
    }
    ids
}
