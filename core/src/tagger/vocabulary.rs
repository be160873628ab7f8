//! A language's words and patterns in the form in which text is looked up.

use super::inflected::Inflected;
use super::tokenize::Token;
use super::words::WordStore;
use crate::lexicon::inflection::VERB_CLASS;
use crate::lexicon::pack::{Element, LanguagePack, PatternTable};
use crate::lexicon::patterns::{Lists, SetId};
use crate::order::sort;
use rustc_hash::FxHashMap;

/// So many transparent words are passed over between two words of a pattern.
const MAX_TRANSPARENT: usize = 2;
/// No node.
const NONE: u32 = u32::MAX;

/// The forms of the words, the sets each word belongs to, and a trie over sets.
#[derive(Debug)]
pub(super) struct Vocabulary {
    inflected: Inflected,
    /// Sets of several lexemes that each lexeme belongs to.
    sets_of: Lists<SetId>,
    flags: FxHashMap<Box<str>, Flags>,
    trie: Trie,
}

/// What the language's data say about a word apart from its meaning.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Flags {
    pub(super) transparent: bool,
    pub(super) verb_form: bool,
    pub(super) infinitive_mark: bool,
    pub(super) clause_word: bool,
}

impl Flags {
    pub(super) fn or(self, other: Self) -> Self {
        Self {
            transparent: self.transparent || other.transparent,
            verb_form: self.verb_form || other.verb_form,
            infinitive_mark: self.infinitive_mark || other.infinitive_mark,
            clause_word: self.clause_word || other.clause_word,
        }
    }
}

/// A place in the trie: edges and ends are ranges of its tables.
#[derive(Debug, Clone, Copy, Default)]
struct Node {
    edges: (u32, u32),
    ends: (u32, u32),
    /// The [`signature`]s of all edges.
    signature: u64,
}

/// A pattern at a node: matched as far as the element with this index.
#[derive(Debug, Clone, Copy)]
struct End {
    pattern: u32,
    /// Index of the gap that follows; [`COMPLETE`] when nothing does.
    next: u8,
    /// Whether words of the pattern must be spelt in one way.
    spelt: bool,
}

const COMPLETE: u8 = u8::MAX;

/// A bit for a set. Two lists of sets whose bits have nothing in common have no set in common: a quick no for most words.
pub(super) fn signature(set: SetId) -> u64 {
    1 << (set.wrapping_mul(0x9e37_79b9) >> 26)
}

/// A trie over sets, with the patterns that end in its nodes.
#[derive(Debug)]
struct Trie {
    /// The node that a set as first word of a pattern leads to.
    roots: Vec<u32>,
    nodes: Vec<Node>,
    edges: Vec<(SetId, u32)>,
    ends: Vec<End>,
}

impl Trie {
    /// Grown level by level, the patterns of a node side by side: nothing has to be searched for.
    fn new(patterns: &PatternTable) -> Self {
        let sets = patterns.lexeme_count() + patterns.sets().len();
        // By second word and then by first: the nodes with many edges are those of the first words, and find theirs in order.
        let beginning = |pattern: u32| match patterns.elements(pattern) {
            [Element::Word(first), Element::Word(second), ..] => (second + 1, (*first, pattern)),
            [Element::Word(first), ..] => (0, (*first, pattern)),
            _ => (0, (NONE, pattern)),
        };
        let beginnings: Vec<(SetId, (SetId, u32))> = (0..patterns.len() as u32).map(beginning).collect();
        let by_second = Lists::gather(sets + 1, beginnings.iter().copied());
        let by_first = Lists::gather(sets, by_second.items().iter().copied());
        let mut roots = vec![NONE; sets];
        let mut trie = Self { roots: Vec::new(), nodes: Vec::new(), edges: Vec::new(), ends: Vec::new() };
        // The patterns of each node of the level at hand.
        let mut level = Lists::default();
        for (root, list) in roots.iter_mut().zip(by_first.iter()).filter(|(_, list)| !list.is_empty()) {
            *root = level.len() as u32;
            level.push(list.iter().copied());
        }
        let spelt = spelt(patterns);
        let mut further: Vec<(SetId, u32)> = Vec::new();
        for depth in 1.. {
            if level.len() == 0 {
                break;
            }
            let mut next = Lists::default();
            let below = (trie.nodes.len() + level.len()) as u32;
            for list in level.iter() {
                let (ends, edges) = (trie.ends.len() as u32, trie.edges.len() as u32);
                for pattern in list {
                    match patterns.elements(*pattern).get(depth) {
                        Some(Element::Word(set)) => further.push((*set, *pattern)),
                        other => trie.ends.push(End {
                            pattern: *pattern,
                            next: if other.is_some() { depth as u8 } else { COMPLETE },
                            spelt: spelt[*pattern as usize],
                        }),
                    }
                }
                if !further.is_sorted() {
                    sort(&mut further);
                }
                let mut node = Node::default();
                for same in further.chunk_by(|a, b| a.0 == b.0) {
                    trie.edges.push((same[0].0, below + next.len() as u32));
                    node.signature |= signature(same[0].0);
                    next.push(same.iter().map(|(_, pattern)| *pattern));
                }
                further.clear();
                node.ends = (ends, trie.ends.len() as u32);
                node.edges = (edges, trie.edges.len() as u32);
                trie.nodes.push(node);
            }
            level = next;
        }
        trie.roots = roots;
        trie
    }
}

/// Of each pattern, whether words of it must be spelt in one way.
fn spelt(patterns: &PatternTable) -> Vec<bool> {
    let mut spelt = vec![false; patterns.len()];
    for spelling in patterns.all_spellings() {
        if let Some(spelt) = spelt.get_mut(spelling.pattern as usize) {
            *spelt = true;
        }
    }
    spelt
}

impl Vocabulary {
    pub(super) fn new(pack: &LanguagePack) -> Self {
        let patterns = &pack.patterns;
        let mut flags: FxHashMap<Box<str>, Flags> = FxHashMap::default();
        let mut mark = |words: &[String], set: fn(&mut Flags)| {
            words.iter().for_each(|w| set(flags.entry(w.as_str().into()).or_default()));
        };
        mark(&pack.transparent, |f| f.transparent = true);
        mark(&pack.infinitive_marks, |f| f.infinitive_mark = true);
        mark(&pack.clause_words, |f| f.clause_word = true);
        Self {
            inflected: Inflected::new(patterns.lexemes(), &pack.inflection),
            sets_of: sets_of(patterns),
            flags,
            trie: Trie::new(patterns),
        }
    }

    /// The sets that a folded word belongs to, in order, and what else is known of it; added to what is already there.
    ///
    /// Returns whether the word is known at all.
    pub(super) fn analyse(&self, folded: &str, sets: &mut Vec<SetId>, flags: &mut Flags) -> bool {
        let mut known = false;
        self.inflected.lexemes_of(folded, &mut |lexeme, class| {
            known = true;
            sets.push(lexeme);
            sets.extend_from_slice(self.sets_of.get(lexeme as usize));
            flags.verb_form |= class == Some(VERB_CLASS);
        });
        if let Some(own) = self.flags.get(folded) {
            known = true;
            *flags = flags.or(*own);
        }
        known
    }

    /// The node that a set leads to when it begins a pattern.
    pub(super) fn root(&self, set: SetId) -> Option<u32> {
        self.trie.roots.get(set as usize).copied().filter(|node| *node != NONE)
    }
}

/// The sets of several lexemes, by lexeme.
fn sets_of(patterns: &PatternTable) -> Lists<SetId> {
    let lexemes = patterns.lexeme_count();
    let members = (lexemes as SetId..).zip(patterns.sets().iter());
    Lists::gather(lexemes, members.flat_map(|(set, members)| members.iter().map(move |lexeme| (*lexeme, set))))
}

/// A pattern found in a sequence of words.
#[derive(Debug, Clone, Copy)]
pub(super) struct PatternMatch {
    pub(super) pattern: u32,
    /// One past its last word.
    pub(super) end: usize,
    /// Whether words of it must be spelt in one way, which is yet to be looked at.
    pub(super) spelt: bool,
}

/// Finds the patterns in a sequence of words.
pub(super) struct Finder<'a> {
    pub(super) vocabulary: &'a Vocabulary,
    pub(super) patterns: &'a PatternTable,
    pub(super) store: &'a WordStore,
    pub(super) tokens: &'a [Token],
}

impl Finder<'_> {
    /// Calls `found(match)` for every pattern that matches from `start` on.
    pub(super) fn matches_at(&self, start: usize, found: &mut impl FnMut(PatternMatch)) {
        let roots = self.store.roots(self.tokens[start].word);
        // Most words begin many patterns and go on with none: the next words settle that for all of them at once.
        let mut ahead = 0;
        for token in self.tokens.iter().skip(start + 1).take(MAX_TRANSPARENT + 1) {
            ahead |= self.store.signature(token.word);
            if !self.store.flags(token.word).transparent {
                break;
            }
        }
        for root in roots {
            let node = &self.vocabulary.trie.nodes[*root as usize];
            if node.ends.0 != node.ends.1 || node.signature & ahead != 0 {
                self.walk(node, start + 1, found);
            }
        }
    }

    fn walk(&self, node: &Node, at: usize, found: &mut impl FnMut(PatternMatch)) {
        for end in &self.vocabulary.trie.ends[node.ends.0 as usize..node.ends.1 as usize] {
            let (pattern, spelt) = (end.pattern, end.spelt);
            if end.next == COMPLETE {
                found(PatternMatch { pattern, end: at, spelt });
            } else {
                let rest = &self.patterns.elements(pattern)[usize::from(end.next)..];
                self.after_gap(rest, at, &mut |end| found(PatternMatch { pattern, end, spelt }));
            }
        }
        let edges = &self.vocabulary.trie.edges[node.edges.0 as usize..node.edges.1 as usize];
        if edges.is_empty() {
            return;
        }
        for (here, token) in self.tokens.iter().enumerate().skip(at).take(MAX_TRANSPARENT + 1) {
            if node.signature & self.store.signature(token.word) != 0 {
                for_common(edges, self.store.sets(token.word), &mut |next| {
                    self.walk(&self.vocabulary.trie.nodes[next as usize], here + 1, found);
                });
            }
            if !self.store.flags(token.word).transparent {
                return;
            }
        }
    }

    /// Matches the rest of a pattern word by word, from a gap on.
    fn after_gap(&self, rest: &[Element], at: usize, found: &mut impl FnMut(usize)) {
        match rest.split_first() {
            None => found(at),
            Some((Element::Gap(n), rest)) => {
                for skip in 0..=usize::from(*n) {
                    if at + skip < self.tokens.len() {
                        self.after_gap(rest, at + skip, found);
                    }
                }
            }
            Some((Element::Word(set), rest)) => {
                for here in at..self.tokens.len().min(at + MAX_TRANSPARENT + 1) {
                    if self.store.is_in(self.tokens[here].word, *set) {
                        return self.after_gap(rest, here + 1, found);
                    }
                    if !self.store.flags(self.tokens[here].word).transparent {
                        return;
                    }
                }
            }
        }
    }
}

/// Calls `f` with the target of every edge whose set is among `sets`; both are sorted.
fn for_common(edges: &[(SetId, u32)], sets: &[SetId], f: &mut impl FnMut(u32)) {
    if edges.len() <= sets.len() {
        for (set, next) in edges {
            if sets.binary_search(set).is_ok() {
                f(*next);
            }
        }
    } else {
        for set in sets {
            if let Ok(i) = edges.binary_search_by_key(set, |e| e.0) {
                f(edges[i].1);
            }
        }
    }
}
