//! Evaluates formulas over the cues of one sentence.

use crate::lexicon::formula::Formula;
use crate::lexicon::pack::ConceptId;
use smallvec::{SmallVec, smallvec};

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
    lists: Vec<Vec<Match>>,
    touched: Vec<ConceptId>,
    /// One bit a concept: whether its list has anything.
    present: Vec<u64>,
    /// A distance of 100 words in the data is so many words here.
    window_percent: u32,
}

impl Table {
    pub(super) fn new(concepts: usize) -> Self {
        Self {
            lists: vec![Vec::new(); concepts],
            touched: Vec::new(),
            present: vec![0; concepts / 64 + 1],
            window_percent: 100,
        }
    }

    /// Starts a new sentence.
    pub(super) fn clear(&mut self, window_percent: u16) {
        for concept in self.touched.drain(..) {
            self.lists[usize::from(concept)].clear();
        }
        self.present.fill(0);
        self.window_percent = u32::from(window_percent);
    }

    pub(super) fn add(&mut self, concept: ConceptId, words: Words) {
        self.push(concept, Match::single(Hit { words, concept }));
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
        // Of the same concept, the longer words win over those inside them.
        if list.iter().any(|m| m.words.contains(found.words)) {
            return;
        }
        list.retain(|m| !found.words.contains(m.words));
        list.push(found);
    }

    /// Adds what a definition gives. The match keeps its parts, so that the reader sees the words and not the definition's name.
    pub(super) fn define(&mut self, concept: ConceptId, formula: &Formula, triggers: &[ConceptId]) {
        if !self.has_any(triggers) || !self.possible(formula) {
            return;
        }
        for found in self.eval(formula) {
            // Unlike the words of one concept, what a definition gives may lie inside a longer match: the parts are different things.
            if !self.lists[usize::from(concept)].iter().any(|m| m.words == found.words) {
                self.list(concept).push(found);
            }
        }
    }

    pub(super) fn has(&self, concept: ConceptId) -> bool {
        self.present[usize::from(concept) / 64] >> (concept % 64) & 1 == 1
    }

    /// Whether one of the concepts is there.
    pub(super) fn has_any(&self, concepts: &[ConceptId]) -> bool {
        concepts.iter().any(|c| self.has(*c))
    }

    pub(super) fn of(&self, concept: ConceptId) -> &[Match] {
        &self.lists[usize::from(concept)]
    }

    /// Whether the concepts are there at all: a quick no for most formulas.
    pub(super) fn possible(&self, formula: &Formula) -> bool {
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
    pub(super) fn eval(&self, formula: &Formula) -> Vec<Match> {
        if !self.possible(formula) {
            return Vec::new();
        }
        let mut found = match formula {
            Formula::Concept(id) => self.of(*id).to_vec(),
            Formula::Any(list) => list.iter().flat_map(|f| self.eval(f)).collect(),
            Formula::All(yes, no) => self.all(yes, no),
            Formula::Near { left, right, words, ordered } => self.near(left, right, *words, *ordered),
            Formula::Away { left, right, words } => {
                let near = self.eval(right);
                let limit = self.scaled(*words);
                let close = |m: &Match| near.iter().any(|n| n.words.gap(m.words).is_none_or(|gap| gap <= limit));
                self.eval(left).into_iter().filter(|m| !close(m)).collect()
            }
            Formula::Unshown(inner) => self.eval(inner).into_iter().map(|m| Match { shown: None, ..m }).collect(),
        };
        found.sort_by_key(|m| (m.words.len(), m.words.start));
        found.dedup_by(|a, b| a.words == b.words && a.shown == b.shown);
        found.truncate(MAX_MATCHES);
        found
    }

    fn scaled(&self, words: u8) -> u32 {
        u32::from(words) * self.window_percent / 100
    }

    fn near(&self, left: &Formula, right: &Formula, words: u8, ordered: bool) -> Vec<Match> {
        let (lefts, rights) = (self.eval(left), self.eval(right));
        let limit = self.scaled(words);
        let mut found = Vec::new();
        for l in &lefts {
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
        let mut lists: Vec<Vec<Match>> = yes.iter().map(|f| self.eval(f)).collect();
        if lists.iter().any(Vec::is_empty) {
            return Vec::new();
        }
        let first = lists.remove(0);
        first
            .into_iter()
            .map(|m| {
                lists.iter().fold(m, |so_far, list| {
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
        table.clear(100);
        cues.iter().for_each(|(c, at)| table.add(*c, Words { start: *at, end: at + 1 }));
        table
    }

    fn near(left: ConceptId, right: ConceptId, words: u8, ordered: bool) -> Formula {
        Formula::Near { left: Formula::Concept(left).into(), right: Formula::Concept(right).into(), words, ordered }
    }

    #[test]
    fn the_nearest_pair_is_taken() {
        let found = table(&[(0, 0), (0, 9), (1, 12)]).eval(&near(0, 1, 11, false));
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
        let found = table(&[(0, 4), (1, 20)]).eval(&formula);
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
