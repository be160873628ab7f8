//! Terms in running text.

use crate::base::Term;
use crate::index::{Index, Node, ROOT, TermRef, Variant, WordId};
use crate::tier::{How, Tier};
use crate::tokens::{Kind, Pause, Token, tokens};
use crate::twin::is_other_word;
use rapporteur_core::Span;
use rapporteur_core::text::{is_combining_mark, sentences};
use rustc_hash::{FxHashMap, FxHashSet};
use std::cell::RefCell;
use std::rc::Rc;

/// Draws a letter out, and is none.
const LENGTH_MARK: char = '\u{640}';
/// So many small words at most stand between two words of a term.
const MAX_BETWEEN: usize = 3;
/// Of a word from which something fused is taken, so many letters must be left.
const MIN_REST: usize = 3;
/// So many other concepts, gated themselves, say what a sentence is about.
const GATED_TOGETHER: usize = 2;
/// And of a word from which an article is taken.
const MIN_NOUN: usize = 2;
/// The head of a compound has so many letters.
const MIN_HEAD: usize = 4;

/// What is asked of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// Which terms occur: nothing doubtful.
    Occurs,
    /// The same, and words with one letter wrong: suggestions, which count for nothing else.
    Near,
    /// Whether a term is there at all: stems and compounds count, too.
    Present,
}

/// A term in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// Where.
    pub span: Span,
    /// What it may be, in the order of the bases; terms of several concepts may look the same.
    pub terms: Vec<TermRef>,
    /// How sure it is: as sure as its least sure word.
    pub tier: Tier,
    /// How that word was recognised.
    pub how: How,
    /// Whether the term means its concept here: false where it does so only beside others of the field, and none is in the sentence.
    pub certain: bool,
}

/// The words of which a form may be a form.
type Readings = Rc<[(WordId, How)]>;

/// Finds the terms of an index in texts; keeps what it has learnt of their words.
#[derive(Debug)]
pub struct Finder<'a> {
    index: &'a Index<'a>,
    reach: Reach,
    readings: RefCell<FxHashMap<String, Readings>>,
}

struct Candidate {
    first: usize,
    /// So many letters of the first token are no part of the term.
    fused: u8,
    /// One past the last token.
    end: usize,
    variant: Variant,
    how: How,
}

/// The concepts of a sentence.
#[derive(Default)]
struct Company {
    /// Those of terms that need no company, by base and index.
    sure: FxHashSet<Option<(u32, u32)>>,
    all: FxHashSet<Option<(u32, u32)>>,
}

/// How far a search has come.
#[derive(Clone, Copy)]
struct Place {
    node: Node,
    first: usize,
    /// The token that comes next.
    at: usize,
    how: How,
    commas: bool,
    /// So many letters of the first token are no part of the term.
    fused: u8,
    /// Whether a word was recognised by more than its stem.
    sure: bool,
}

impl<'a> Finder<'a> {
    /// A finder for one language.
    pub fn new(index: &'a Index<'a>, reach: Reach) -> Self {
        Self { index, reach, readings: RefCell::default() }
    }

    /// The terms in a part of a text, in order; `hidden` parts are not read. Longer terms hide those within them.
    pub fn find(&self, text: &str, within: Span, hidden: &[Span]) -> Vec<Hit> {
        let tokens = tokens(self.index.writing, text, within, hidden, |word| self.index.is_known(word));
        let readings: Vec<Readings> = tokens.iter().map(|t| self.readings(&t.text)).collect();
        let mut found = Vec::new();
        for first in 0..tokens.len() {
            if tokens[first].kind == Kind::Word {
                let search = Search { index: self.index, text, tokens: &tokens, readings: &readings };
                search.from(first, &mut found);
            }
        }
        found.retain(|candidate| !self.is_twin(candidate, &tokens));
        let mut hits = self.choose(found, &tokens, text);
        self.gate(&mut hits, text, within);
        hits
    }

    /// Whether a candidate is a word that is two, and its neighbours say that it is the other one. Gated terms alone ask them: the
    /// others mean what they say wherever they stand.
    fn is_twin(&self, candidate: &Candidate, tokens: &[Token]) -> bool {
        let gated = candidate.variant.term.and_then(|t| self.index.term(t)).is_some_and(|term| term.gate);
        gated && is_other_word(self.index.writing, tokens, candidate.first..candidate.end)
    }

    /// Longest first; what overlaps a hit is none.
    fn choose(&self, mut found: Vec<Candidate>, tokens: &[Token], text: &str) -> Vec<Hit> {
        let len = |c: &Candidate| tokens[c.end - 1].span.end - tokens[c.first].span.start;
        found.sort_by_key(|c| (std::cmp::Reverse(len(c)), c.how.tier(), c.first, c.variant.term));
        let mut taken = vec![false; tokens.len()];
        let mut chosen: Vec<(usize, usize, Hit)> = Vec::new();
        let mut at: FxHashMap<(usize, usize), usize> = FxHashMap::default();
        for candidate in found {
            let place = (candidate.first, candidate.end);
            let same = at.get(&place).copied();
            if same.is_none() && taken[place.0..place.1].iter().any(|t| *t) {
                continue;
            }
            let Some(term) = candidate.variant.term else {
                if same.is_none() {
                    taken[place.0..place.1].fill(true);
                }
                continue;
            };
            if let Some((_, _, hit)) = same.and_then(|i| chosen.get_mut(i)) {
                if !hit.terms.contains(&term) {
                    hit.terms.push(term);
                }
                continue;
            }
            taken[place.0..place.1].fill(true);
            at.insert(place, chosen.len());
            let first = tokens[place.0].span;
            let fused = letters(text.get(first.range()).unwrap_or_default(), candidate.fused);
            let span = Span { start: first.start + fused as u32, end: tokens[place.1 - 1].span.end };
            let how = candidate.how;
            chosen.push((place.0, place.1, Hit { span, terms: vec![term], tier: how.tier(), how, certain: true }));
        }
        chosen.sort_by_key(|c| c.0);
        let preferred = |t: &TermRef| self.index.term(*t).is_some_and(Term::is_preferred);
        let mut hits: Vec<Hit> = chosen.into_iter().map(|c| c.2).collect();
        hits.iter_mut().for_each(|hit| hit.terms.sort_by_key(|t| (t.base, !preferred(t))));
        hits
    }

    /// A gated term counts where a sure one stands in the same sentence, or gated ones of two other concepts.
    fn gate(&self, hits: &mut [Hit], text: &str, within: Span) {
        let gated = |hit: &Hit| hit.terms.iter().all(|t| self.index.term(*t).is_some_and(|term| term.gate));
        if !hits.iter().any(gated) {
            return;
        }
        let bounds = sentences(text, within, |_| false);
        let sentence = |hit: &Hit| bounds.partition_point(|s| s.end <= hit.span.start);
        let concept = |hit: &Hit| hit.terms.first().map(|t| (t.base, t.concept));
        let mut company: FxHashMap<usize, Company> = FxHashMap::default();
        // What may be a slip says nothing of a sentence.
        for hit in hits.iter().filter(|hit| hit.tier != Tier::OneLetter) {
            let here = company.entry(sentence(hit)).or_default();
            here.all.insert(concept(hit));
            if !gated(hit) {
                here.sure.insert(concept(hit));
            }
        }
        for hit in hits.iter_mut().filter(|hit| gated(hit)) {
            let own = concept(hit);
            let others = |of: &FxHashSet<_>| of.len() - usize::from(of.contains(&own));
            let here = company.get(&sentence(hit));
            hit.certain = here.is_some_and(|c| others(&c.sure) > 0 || others(&c.all) >= GATED_TOGETHER);
        }
    }

    fn readings(&self, word: &str) -> Readings {
        if let Some(known) = self.readings.borrow().get(word) {
            return known.clone();
        }
        let mut found: Vec<(WordId, How)> = Vec::new();
        let mut add = |word: WordId, how: How| match found.iter_mut().find(|r| r.0 == word) {
            Some(known) if known.1.tier() > how.tier() => known.1 = how,
            Some(_) => {}
            None => found.push((word, how)),
        };
        let index = self.index;
        index.words_of(word, &mut add);
        for proclitic in &index.writing.proclitics {
            // Behind an article there is a noun, however short; the article belongs to it.
            let before = index.writing.articles.iter().find_map(|a| proclitic.strip_suffix(a.as_str()));
            let least = if before.is_some() { MIN_NOUN } else { MIN_REST };
            let rest = word.strip_prefix(proclitic.as_str()).filter(|r| r.chars().count() >= least);
            if let Some(rest) = rest {
                let fused = before.unwrap_or(proclitic).chars().count() as u8;
                index.words_of(rest, &mut |id, _| add(id, How::Fused(fused)));
            }
        }
        if self.reach == Reach::Present {
            index.words_by_stem(word, &mut |id| add(id, How::Stem));
            self.heads(word, &mut |id| add(id, How::Compound));
        }
        if self.reach == Reach::Near && found.is_empty() {
            let mut by_stem = false;
            index.words_by_stem(word, &mut |_| by_stem = true);
            if !by_stem {
                index.near().words(word, &mut |id| found.push((id, How::OneLetter)));
            }
        }
        let readings: Readings = found.into();
        self.readings.borrow_mut().insert(word.to_owned(), readings.clone());
        readings
    }

    /// Words of terms that are the last part of a compound whose first part is known.
    fn heads(&self, word: &str, found: &mut impl FnMut(WordId)) {
        let writing = self.index.writing;
        for first in &writing.first_parts {
            let Some(rest) = word.strip_prefix(first.as_str()) else { continue };
            for linker in &writing.linkers {
                let head = rest.strip_prefix(linker.as_str()).filter(|h| h.chars().count() >= MIN_HEAD);
                if let Some(head) = head {
                    self.index.words_of(head, &mut |id, _| found(id));
                }
            }
        }
    }
}

/// The bytes of the first letters of a word, with the marks on them.
fn letters(word: &str, count: u8) -> usize {
    if count == 0 {
        return 0;
    }
    let is_letter = |c: char| c.is_alphabetic() && !is_combining_mark(c) && c != LENGTH_MARK;
    let mut letters = word.char_indices().filter(|(_, c)| is_letter(*c));
    letters.nth(usize::from(count)).map_or(0, |(at, _)| at)
}

struct Search<'a> {
    index: &'a Index<'a>,
    text: &'a str,
    tokens: &'a [Token],
    readings: &'a [Readings],
}

impl Search<'_> {
    fn from(&self, first: usize, found: &mut Vec<Candidate>) {
        let start = Place { node: ROOT, first, at: first, how: How::AsWritten, commas: false, fused: 0, sure: false };
        self.word(start, false, found);
    }

    /// Takes the word at hand.
    fn word(&self, place: Place, link: bool, found: &mut Vec<Candidate>) {
        for (word, read) in self.readings[place.at].iter() {
            let Some(node) = self.index.next(place.node, *word, link) else { continue };
            if !self.is_spelt(*word, place.at) {
                continue;
            }
            let how = if read.tier() > place.how.tier() { *read } else { place.how };
            let fused = match read {
                How::Fused(letters) if place.at == place.first => *letters,
                _ => place.fused,
            };
            let sure = place.sure || read.tier() < Tier::Stem;
            let place = Place { node, at: place.at + 1, how, fused, sure, ..place };
            // A stem alone says too little: "traité" and "traiter" have the same.
            let enough = place.sure || how.tier() != Tier::Stem;
            for variant in self.index.ends(node).into_iter().flatten() {
                if !enough || place.commas && !variant.commas {
                    continue;
                }
                let how = if variant.how.tier() > how.tier() || how == How::AsWritten { variant.how } else { how };
                found.push(Candidate { first: place.first, fused, end: place.at, variant: *variant, how });
            }
            self.between(place, found);
        }
    }

    /// Passes over small words.
    fn between(&self, place: Place, found: &mut Vec<Candidate>) {
        let (mut link, mut commas) = (false, place.commas);
        for at in place.at..self.tokens.len().min(place.at + MAX_BETWEEN + 1) {
            let token = &self.tokens[at];
            match token.pause {
                Pause::Stop => return,
                Pause::Comma => commas = true,
                Pause::None => {}
            }
            match token.kind {
                Kind::Word => return self.word(Place { at, commas, ..place }, link, found),
                Kind::Link => link = true,
                Kind::Article => {}
            }
        }
    }

    fn is_spelt(&self, word: WordId, at: usize) -> bool {
        let Some(needs) = self.index.needs(word) else { return false };
        let raw = self.text.get(self.tokens[at].span.range()).unwrap_or_default();
        let capital = !needs.capital || raw.chars().next().is_some_and(char::is_uppercase);
        let ending = |spelling: &String| {
            let rest = raw.strip_prefix(spelling.as_str());
            rest.is_some_and(|r| r.is_empty() || self.index.writing.abbreviation_endings.iter().any(|e| e == r))
        };
        capital && needs.spelling.as_ref().is_none_or(ending)
    }
}
