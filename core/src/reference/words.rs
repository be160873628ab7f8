//! Finds the words by which a language cites: names of instruments, titles, and the classes of `data::class`.

use super::beginnings::{Beginning, Beginnings};
use super::data::{CitationRules, Meaning};
use super::glance::Glance;
use super::tokens::{Kind, Line, Token};
use crate::lexicon::pack::LanguagePack;
use crate::text::Span;
use rustc_hash::FxHashMap;
use smallvec::SmallVec;

/// The words of a language, ready to be looked up.
#[derive(Debug)]
pub(crate) struct Lookup {
    /// The words of all phrases by number. Those that stand for all that begin so have `*` behind them.
    words: FxHashMap<Box<str>, u32>,
    /// How phrases begin.
    first: Beginnings,
    /// From a node and a word to the next node; the first is 0.
    steps: FxHashMap<(u32, u32), u32>,
    /// For each node the lengths in bytes of its beginnings, and what ends there with the spellings it asks for.
    nodes: Vec<Node>,
    /// Short words fused in front of others, folded, longest first.
    proclitics: Vec<String>,
    pub(super) numerals: Vec<char>,
    pub(super) glance: Glance,
}

#[derive(Debug, Default)]
struct Node {
    beginnings: SmallVec<[u8; 2]>,
    ends: SmallVec<[(Meaning, Option<Box<str>>); 1]>,
}

/// Marks that may stand between the words of one name.
fn is_joint(mark: char) -> bool {
    matches!(mark, '-' | '\'' | '"' | '\u{b7}')
}

/// Marks that are written like words ("n°", "№").
pub(crate) fn is_sign(mark: char) -> bool {
    matches!(mark, '°' | '№' | '#' | '§')
}

/// More tokens than this no name has.
const LONGEST: usize = 28;

impl Lookup {
    pub(crate) fn new(rules: &CitationRules, pack: &LanguagePack) -> Self {
        let words = &pack.citations;
        let mut lookup = Self {
            words: FxHashMap::default(),
            first: Beginnings::default(),
            steps: FxHashMap::default(),
            nodes: vec![Node::default()],
            numerals: words.numerals.clone(),
            proclitics: pack.proclitics.clone(),
            glance: Glance::new(rules, Some(pack)),
        };
        for (phrase, meaning) in &words.phrases {
            lookup.add(phrase, *meaning);
        }
        lookup
    }

    fn add(&mut self, phrase: &str, meaning: Meaning) {
        let (mut node, mut spelling) = (0u32, None);
        for word in phrase.split(' ') {
            let word = match word.strip_prefix('=') {
                Some(exact) => {
                    spelling = Some(exact.into());
                    exact.to_lowercase()
                }
                None => word.to_owned(),
            };
            if node == 0 {
                self.first.add(&word);
            }
            if let Some(beginning) = word.strip_suffix('*') {
                let len = beginning.len().min(255) as u8;
                let lengths = &mut self.nodes[node as usize].beginnings;
                if !lengths.contains(&len) {
                    lengths.push(len);
                }
            }
            let number = self.words.len() as u32;
            let word = *self.words.entry(word.into()).or_insert(number);
            let fresh = self.nodes.len() as u32;
            let next = *self.steps.entry((node, word)).or_insert(fresh);
            if next == fresh {
                self.nodes.push(Node::default());
            }
            node = next;
        }
        self.nodes[node as usize].ends.push((meaning, spelling));
    }

    fn step(&self, node: u32, word: &str) -> SmallVec<[u32; 4]> {
        let mut found = SmallVec::new();
        let mut step = |word: &str| {
            found.extend(self.words.get(word).and_then(|word| self.steps.get(&(node, *word))).copied());
        };
        step(word);
        let mut marked: SmallVec<[u8; 64]> = SmallVec::new();
        for len in &self.nodes[node as usize].beginnings {
            if let Some(beginning) = word.get(..usize::from(*len)) {
                marked.clear();
                marked.extend_from_slice(beginning.as_bytes());
                marked.push(b'*');
                std::str::from_utf8(&marked).into_iter().for_each(&mut step);
            }
        }
        found
    }

    /// Whether a phrase may begin with a word that begins so.
    pub(super) fn may_begin(&self, begins: Beginning) -> bool {
        self.first.has(begins) || !self.proclitics.is_empty()
    }

    /// The longest phrase that begins at a token: the token behind it, and every meaning it has.
    pub(super) fn longest(&self, line: &Line, source: &str, at: usize) -> Option<(usize, SmallVec<[Meaning; 2]>)> {
        let first = line.word(&line.tokens[at]);
        let mut best = self.from(line, source, at, first);
        if best.is_none() {
            for proclitic in &self.proclitics {
                if let Some(rest) = first.strip_prefix(proclitic.as_str()).filter(|r| r.chars().count() > 1) {
                    best = self.from(line, source, at, rest);
                    if best.is_some() {
                        break;
                    }
                }
            }
        }
        best
    }

    fn from(&self, line: &Line, source: &str, at: usize, first: &str) -> Option<(usize, SmallVec<[Meaning; 2]>)> {
        if !self.first.may_know(first) {
            return None;
        }
        let mut open: SmallVec<[u32; 4]> = self.step(0, first);
        let mut best = None;
        let mut i = at + 1;
        loop {
            let mut meanings: SmallVec<[Meaning; 2]> = SmallVec::new();
            for node in &open {
                for (meaning, spelling) in &self.nodes[*node as usize].ends {
                    if spelling.as_deref().is_none_or(|s| spelt(line, source, &line.tokens[at..i], s)) {
                        meanings.push(*meaning);
                    }
                }
            }
            if !meanings.is_empty() {
                best = Some((i, meanings));
            }
            if open.is_empty() {
                return best;
            }
            while i - at <= LONGEST
                && line
                    .tokens
                    .get(i)
                    .is_some_and(|t| matches!(t.kind, Kind::Mark(c) if is_joint(c) || inside(line, i, c)))
            {
                i += 1;
            }
            if i - at > LONGEST {
                return best;
            }
            let Some(token) = line.tokens.get(i).filter(|t| !matches!(t.kind, Kind::Mark(c) if !is_sign(c))) else {
                return best;
            };
            let mut next: SmallVec<[u32; 4]> = SmallVec::new();
            for node in &open {
                next.extend(self.step(*node, line.word(token)));
            }
            if next.is_empty() && !self.proclitics.is_empty() {
                let word = line.word(token);
                for rest in self.proclitics.iter().filter_map(|p| word.strip_prefix(p.as_str())) {
                    open.iter().for_each(|node| next.extend(self.step(*node, rest)));
                }
            }
            if next.is_empty() {
                return best;
            }
            open = next;
            i += 1;
        }
    }
}

/// A full stop inside a name: "U.N.", "2.0".
fn inside(line: &Line, at: usize, mark: char) -> bool {
    mark == '.' && at > 0 && line.tokens[at].start == line.tokens[at - 1].end && {
        let before = &line.tokens[at - 1];
        before.end - before.start <= 2
    }
}

/// Whether one of the tokens is spelt exactly so in the source.
fn spelt(line: &Line, source: &str, tokens: &[Token], spelling: &str) -> bool {
    tokens.iter().any(|t| {
        let Span { start, end } = line.source(t.start, t.end);
        source.get(start as usize..end as usize) == Some(spelling)
    })
}
