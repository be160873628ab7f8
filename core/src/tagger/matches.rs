//! Evaluates formulas over the cues of one sentence.

use super::agenda::Due;
use crate::lexicon::formula::Formula;
use crate::lexicon::pack::ConceptId;
use crate::order::sort_by_key;
use smallvec::{SmallVec, smallvec};
use std::borrow::Cow;

/// A formula gives no more matches than this: the nearest are kept, so that a long list of repeats stays linear.
const MAX_MATCHES: usize = 24;

/// A range of words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Words {
    pub(super) start: u32,
    pub(super) end: u32,
}

impl Words {
    pub(super) fn hull(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    pub(super) fn len(self) -> u32 {
        self.end - self.start
    }

    pub(super) fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    pub(super) fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Words between the two; none when they overlap.
    pub(super) fn gap(self, other: Self) -> Option<u32> {
        if self.overlaps(other) { None } else { Some(self.start.max(other.start) - self.end.min(other.end)) }
    }
}

/// The words of a concept in the sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Hit {
    pub(super) words: Words,
    pub(super) concept: ConceptId,
}

/// One way in which a formula is true.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Match {
    /// All words that take part, for distances.
    pub(super) words: Words,
    /// The words to show to the reader; none if all are behind the scenes.
    pub(super) shown: Option<Words>,
    /// The concepts' words.
    pub(super) hits: SmallVec<[Hit; 3]>,
}

impl Match {
    fn single(hit: Hit) -> Self {
        Self { words: hit.words, shown: Some(hit.words), hits: smallvec![hit] }
    }

    fn with(&self, other: &Self) -> Self {
        let mut hits = self.hits.clone();
        hits.extend(other.hits.iter().filter(|h| !self.hits.contains(h)).copied());
        let shown = match (self.shown, other.shown) {
            (Some(a), Some(b)) => Some(a.hull(b)),
            (a, b) => a.or(b),
        };
        Self { words: self.words.hull(other.words), shown, hits }
    }
}

/// The matches of every concept in one sentence.
#[derive(Debug)]
pub(super) struct Table {
    /// By concept, shortest first, none twice.
    lists: Vec<Vec<Match>>,
    touched: Vec<ConceptId>,
    /// One bit a concept: whether its list has anything.
    present: Vec<u64>,
    /// A distance of 100 words in the data is so many words here.
    window_percent: u32,
    /// Memory for what is due.
    due: Due,
}

/// Shortest first, none twice, and no more than anybody needs.
fn tidy(found: &mut Vec<Match>) {
    sort_by_key(found, |m| (m.words.len(), m.words.start));
    found.dedup_by(|a, b| a.words == b.words && a.shown == b.shown);
    found.truncate(MAX_MATCHES);
}

impl Table {
    pub(super) fn new(concepts: usize) -> Self {
        Self {
            lists: vec![Vec::new(); concepts],
            touched: Vec::new(),
            present: vec![0; concepts / 64 + 1],
            window_percent: 100,
            due: Due::default(),
        }
    }

    /// Lends memory for what is due.
    pub(super) fn take_due(&mut self) -> Due {
        std::mem::take(&mut self.due)
    }

    /// Takes it back.
    pub(super) fn give_back(&mut self, due: Due) {
        self.due = due;
    }

    /// Starts a new sentence with the words of its concepts, which come by start.
    pub(super) fn fill(&mut self, window_percent: u16, cues: impl Iterator<Item = (ConceptId, Words)>) {
        for concept in self.touched.drain(..) {
            self.lists[usize::from(concept)].clear();
        }
        self.present.fill(0);
        self.window_percent = u32::from(window_percent);
        for (concept, words) in cues {
            self.push(concept, Match::single(Hit { words, concept }));
        }
        for concept in &self.touched {
            tidy(&mut self.lists[usize::from(*concept)]);
        }
    }

    /// The list of a concept that is about to get a match.
    fn list(&mut self, concept: ConceptId) -> &mut Vec<Match> {
        let list = &mut self.lists[usize::from(concept)];
        if list.is_empty() {
            self.touched.push(concept);
            self.present[usize::from(concept) / 64] |= 1 << (concept % 64);
        }
        list
    }

    fn push(&mut self, concept: ConceptId, found: Match) {
        let list = self.list(concept);
        // Of the same concept, the longer words win over those inside them. Cues come by start, so only the last ones can be inside.
        while let Some(last) = list.last() {
            if last.words.contains(found.words) {
                return;
            }
            if !found.words.contains(last.words) {
                break;
            }
            list.pop();
        }
        list.push(found);
    }

    /// Adds what a definition gives. The match keeps its parts, so that the reader sees the words and not the definition's name.
    pub(super) fn define(&mut self, concept: ConceptId, formula: &Formula) {
        let mut found = self.eval(formula).into_owned();
        // Unlike the words of one concept, what a definition gives may lie inside a longer match: the parts are different things.
        let known = &self.lists[usize::from(concept)];
        found.retain(|new| !known.iter().any(|m| m.words == new.words));
        found.dedup_by_key(|m| m.words);
        if !found.is_empty() {
            let list = self.list(concept);
            list.extend(found);
            tidy(list);
        }
    }

    fn has(&self, concept: ConceptId) -> bool {
        self.present[usize::from(concept) / 64] >> (concept % 64) & 1 == 1
    }

    /// The concepts that are there, in the order in which they came.
    pub(super) fn concepts(&self) -> &[ConceptId] {
        &self.touched
    }

    /// Whether the concepts are there at all: a quick no for most formulas.
    fn possible(&self, formula: &Formula) -> bool {
        match formula {
            Formula::Concept(id) => self.has(*id),
            Formula::Any(list) => list.iter().any(|f| self.possible(f)),
            Formula::All(yes, _) => yes.iter().all(|f| self.possible(f)),
            Formula::Near { left, right, .. } => self.possible(left) && self.possible(right),
            Formula::Away { left, .. } => self.possible(left),
            Formula::Unshown(inner) => self.possible(inner),
        }
    }

    /// The matches of a formula, shortest first.
    pub(super) fn eval(&self, formula: &Formula) -> Cow<'_, [Match]> {
        if self.possible(formula) { self.matches(formula) } else { Cow::Borrowed(&[]) }
    }

    fn matches(&self, formula: &Formula) -> Cow<'_, [Match]> {
        let mut found: Vec<Match> = match formula {
            Formula::Concept(id) => return Cow::Borrowed(&self.lists[usize::from(*id)]),
            Formula::Any(list) => {
                let mut true_ones = list.iter().filter(|f| self.possible(f));
                let first = true_ones.next().map(|f| self.matches(f)).unwrap_or_default();
                let mut rest = true_ones.peekable();
                if rest.peek().is_none() {
                    return first;
                }
                rest.fold(first.into_owned(), |mut all, f| {
                    all.extend_from_slice(&self.matches(f));
                    all
                })
            }
            Formula::All(yes, no) => self.all(yes, no),
            Formula::Near { left, right, words, ordered } => self.near(left, right, *words, *ordered),
            Formula::Away { left, right, words } => {
                let (found, near) = (self.matches(left), self.eval(right));
                if near.is_empty() {
                    return found;
                }
                let limit = self.scaled(*words);
                let close = |m: &Match| near.iter().any(|n| n.words.gap(m.words).is_none_or(|gap| gap <= limit));
                found.iter().filter(|m| !close(m)).cloned().collect()
            }
            Formula::Unshown(inner) => self.matches(inner).iter().map(|m| Match { shown: None, ..m.clone() }).collect(),
        };
        tidy(&mut found);
        Cow::Owned(found)
    }

    fn scaled(&self, words: u8) -> u32 {
        u32::from(words) * self.window_percent / 100
    }

    fn near(&self, left: &Formula, right: &Formula, words: u8, ordered: bool) -> Vec<Match> {
        let (lefts, rights) = (self.matches(left), self.matches(right));
        let limit = self.scaled(words);
        let mut found = Vec::new();
        for l in lefts.iter() {
            let nearest = rights
                .iter()
                .filter(|r| !ordered || r.words.start >= l.words.end)
                .filter_map(|r| Some((l.words.gap(r.words)?, r)))
                .filter(|(gap, _)| *gap <= limit)
                .min_by_key(|(gap, r)| (*gap, r.words.start));
            if let Some((_, r)) = nearest {
                found.push(l.with(r));
            }
        }
        found
    }

    fn all(&self, yes: &[Formula], no: &[Formula]) -> Vec<Match> {
        if no.iter().any(|f| !self.eval(f).is_empty()) {
            return Vec::new();
        }
        let Some((first, rest)) = yes.split_first() else { return Vec::new() };
        let first = self.matches(first);
        let lists: SmallVec<[Cow<'_, [Match]>; 4]> = rest.iter().map(|f| self.matches(f)).collect();
        if lists.iter().any(|list| list.is_empty()) {
            return Vec::new();
        }
        first
            .iter()
            .map(|m| {
                lists.iter().fold(m.clone(), |so_far, list| {
                    let distance = |n: &&Match| so_far.words.gap(n.words).unwrap_or(0);
                    match list.iter().min_by_key(|n| (distance(n), n.words.start)) {
                        Some(nearest) => so_far.with(nearest),
                        None => so_far,
                    }
                })
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Concepts a–d stand at the given words.
    fn table(cues: &[(ConceptId, u32)]) -> Table {
        let mut table = Table::new(8);
        table.fill(100, cues.iter().map(|(c, at)| (*c, Words { start: *at, end: at + 1 })));
        table
    }

    fn near(left: ConceptId, right: ConceptId, words: u8, ordered: bool) -> Formula {
        Formula::Near { left: Formula::Concept(left).into(), right: Formula::Concept(right).into(), words, ordered }
    }

    #[test]
    fn the_nearest_pair_is_taken() {
        let cues = table(&[(0, 0), (0, 9), (1, 12)]);
        let found = cues.eval(&near(0, 1, 11, false));
        assert_eq!(found[0].words, Words { start: 9, end: 13 });
        assert!(table(&[(0, 0), (1, 12)]).eval(&near(0, 1, 10, false)).is_empty());
        assert!(table(&[(0, 5), (1, 2)]).eval(&near(0, 1, 9, true)).is_empty(), "the order counts");
    }

    #[test]
    fn what_is_unshown_is_needed_but_not_shown() {
        let formula = Formula::All(
            vec![Formula::Concept(0), Formula::Unshown(Formula::Concept(1).into())],
            vec![Formula::Concept(2)],
        );
        let cues = table(&[(0, 4), (1, 20)]);
        let found = cues.eval(&formula);
        assert_eq!(found[0].shown, Some(Words { start: 4, end: 5 }));
        assert!(table(&[(0, 4), (1, 20), (2, 40)]).eval(&formula).is_empty());
        assert!(table(&[(0, 4)]).eval(&formula).is_empty());
    }

    #[test]
    fn away_looks_only_so_far() {
        let formula = Formula::Away { left: Formula::Concept(0).into(), right: Formula::Concept(1).into(), words: 2 };
        assert!(table(&[(0, 4), (1, 7)]).eval(&formula).is_empty());
        assert_eq!(table(&[(0, 4), (1, 8)]).eval(&formula).len(), 1);
    }
}
