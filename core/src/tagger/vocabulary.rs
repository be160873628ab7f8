//! A language's words and patterns in the form in which text is looked up.

use crate::lexicon::pack::{Element, LanguagePack, SetId};
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// Index of a word of the vocabulary: a form of a lexeme.
pub(super) type WordId = u32;
/// No word of the vocabulary.
pub(super) const UNKNOWN: WordId = WordId::MAX;
/// So many transparent words are passed over between two words of a pattern.
const MAX_TRANSPARENT: usize = 2;

/// Words by text, the sets each belongs to, and a trie over sets.
#[derive(Debug)]
pub(super) struct Vocabulary {
    words: FxHashMap<Box<str>, WordId>,
    /// Sets of each word: `set_ids[set_starts[w]..set_starts[w + 1]]`.
    set_starts: Vec<u32>,
    set_ids: Vec<SetId>,
    flags: Vec<Flags>,
    /// Nodes that a pattern's first word leads to: `root_nodes[root_starts[w]..root_starts[w + 1]]`.
    root_starts: Vec<u32>,
    root_nodes: Vec<u32>,
    /// Nodes that a further word leads to, as a range of `edge_nodes`. Edges are by word and not by set, although there are more of
    /// them: a common word is in fifty sets, and asking a node for each of them took a quarter of all time.
    edges: FxHashMap<(u32, WordId), (u32, u32)>,
    edge_nodes: Vec<u32>,
    /// Patterns that end, or reach a gap, at each node.
    ends: Vec<Vec<End>>,
}

/// What the language's data say about a word apart from its meaning.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Flags {
    pub(super) transparent: bool,
    pub(super) verb_form: bool,
    pub(super) infinitive_mark: bool,
    pub(super) clause_word: bool,
}

/// A pattern at a node: matched as far as the element with this index.
#[derive(Debug, Clone, Copy)]
struct End {
    pattern: u32,
    /// Index of the gap that follows; the number of elements when the pattern is complete.
    next: u8,
}

/// Forms as they are met, and what is known of them.
#[derive(Default)]
struct Forms {
    words: FxHashMap<Box<str>, WordId>,
    flags: Vec<Flags>,
}

impl Forms {
    fn word(&mut self, form: &str) -> WordId {
        if let Some(word) = self.words.get(form) {
            return *word;
        }
        let next = self.flags.len() as WordId;
        self.words.insert(form.into(), next);
        self.flags.push(Flags::default());
        next
    }

    fn flags(&mut self, form: &str) -> &mut Flags {
        let word = self.word(form);
        &mut self.flags[word as usize]
    }
}

/// The patterns as a tree over sets, from which the look-up by word is made.
struct Trie {
    roots: BTreeMap<SetId, u32>,
    edges: BTreeMap<(u32, SetId), u32>,
    ends: Vec<Vec<End>>,
}

impl Trie {
    fn new(pack: &LanguagePack) -> Self {
        let mut trie = Self { roots: BTreeMap::new(), edges: BTreeMap::new(), ends: Vec::new() };
        for (index, pattern) in pack.patterns.iter().enumerate() {
            trie.insert(index as u32, &pattern.elements);
        }
        trie
    }

    fn insert(&mut self, pattern: u32, elements: &[Element]) {
        let mut node = None;
        for (i, element) in elements.iter().enumerate() {
            let next = i as u8;
            match (element, node) {
                (Element::Word(set), None) => {
                    node = Some(*self.roots.entry(*set).or_insert_with(|| new_node(&mut self.ends)))
                }
                (Element::Word(set), Some(at)) => {
                    node = Some(*self.edges.entry((at, *set)).or_insert_with(|| new_node(&mut self.ends)));
                }
                (Element::Gap(_), Some(at)) => return self.ends[at as usize].push(End { pattern, next }),
                // No pattern begins with a gap: the pack was checked.
                (Element::Gap(_), None) => return,
            }
        }
        if let Some(at) = node {
            self.ends[at as usize].push(End { pattern, next: elements.len() as u8 });
        }
    }
}

fn new_node(ends: &mut Vec<Vec<End>>) -> u32 {
    ends.push(Vec::new());
    ends.len() as u32 - 1
}

/// A word of a text with the words of the vocabulary that it may be.
pub(super) trait Sequence {
    /// How many words there are.
    fn len(&self) -> usize;
    /// The words of the vocabulary that the word at `at` may be; none is [`UNKNOWN`].
    fn candidates(&self, at: usize) -> &[WordId];
}

impl Vocabulary {
    pub(super) fn new(pack: &LanguagePack) -> Self {
        let mut forms = Forms::default();
        let of_lexeme: Vec<Vec<WordId>> = pack
            .lexemes
            .iter()
            .map(|lexeme| {
                for form in pack.inflection.verb_forms(&lexeme.text, lexeme.class) {
                    forms.flags(&form).verb_form = true;
                }
                pack.inflection.forms(&lexeme.text, lexeme.class).iter().map(|form| forms.word(form)).collect()
            })
            .collect();
        pack.transparent.iter().for_each(|w| forms.flags(w).transparent = true);
        pack.infinitive_marks.iter().for_each(|w| forms.flags(w).infinitive_mark = true);
        pack.clause_words.iter().for_each(|w| forms.flags(w).clause_word = true);
        let Forms { words, flags } = forms;
        let words_of = |set: SetId| pack.sets[set as usize].iter().flat_map(|l| of_lexeme[*l as usize].iter().copied());
        let mut of_word: Vec<Vec<SetId>> = vec![Vec::new(); flags.len()];
        for set in 0..pack.sets.len() as SetId {
            words_of(set).for_each(|w| of_word[w as usize].push(set));
        }
        let mut set_starts = vec![0];
        let mut set_ids = Vec::new();
        for sets in of_word {
            set_ids.extend(sets);
            set_starts.push(set_ids.len() as u32);
        }
        let trie = Trie::new(pack);
        let mut of_roots: Vec<Vec<u32>> = vec![Vec::new(); flags.len()];
        for (set, node) in trie.roots {
            words_of(set).for_each(|w| of_roots[w as usize].push(node));
        }
        let mut root_starts = vec![0];
        let mut root_nodes = Vec::new();
        for nodes in of_roots {
            root_nodes.extend(nodes);
            root_starts.push(root_nodes.len() as u32);
        }
        let mut by_word: Vec<(u32, WordId, u32)> =
            trie.edges.iter().flat_map(|((node, set), next)| words_of(*set).map(|w| (*node, w, *next))).collect();
        by_word.sort_unstable();
        by_word.dedup();
        let mut edges = FxHashMap::with_capacity_and_hasher(by_word.len(), Default::default());
        for (i, (node, word, _)) in by_word.iter().enumerate() {
            edges.entry((*node, *word)).or_insert((i as u32, i as u32)).1 = i as u32 + 1;
        }
        let edge_nodes = by_word.iter().map(|e| e.2).collect();
        Self { words, set_starts, set_ids, flags, root_starts, root_nodes, edges, edge_nodes, ends: trie.ends }
    }

    /// The number of a folded word.
    pub(super) fn word(&self, folded: &str) -> Option<WordId> {
        self.words.get(folded).copied()
    }

    pub(super) fn flags(&self, word: WordId) -> Flags {
        self.flags.get(word as usize).copied().unwrap_or_default()
    }

    fn roots(&self, word: WordId) -> &[u32] {
        let at = word as usize;
        match (self.root_starts.get(at), self.root_starts.get(at + 1)) {
            (Some(from), Some(to)) => &self.root_nodes[*from as usize..*to as usize],
            _ => &[],
        }
    }

    fn sets(&self, word: WordId) -> &[SetId] {
        let at = word as usize;
        match (self.set_starts.get(at), self.set_starts.get(at + 1)) {
            (Some(from), Some(to)) => &self.set_ids[*from as usize..*to as usize],
            _ => &[],
        }
    }

    /// Calls `found(pattern, end)` for every pattern that matches from `start` on; `end` is one past its last word.
    pub(super) fn matches_at(
        &self,
        pack: &LanguagePack,
        text: &impl Sequence,
        start: usize,
        found: &mut impl FnMut(u32, usize),
    ) {
        for word in text.candidates(start) {
            for node in self.roots(*word) {
                self.walk(pack, text, *node, start + 1, found);
            }
        }
    }

    fn walk(
        &self,
        pack: &LanguagePack,
        text: &impl Sequence,
        node: u32,
        at: usize,
        found: &mut impl FnMut(u32, usize),
    ) {
        for end in &self.ends[node as usize] {
            let elements = &pack.patterns[end.pattern as usize].elements;
            match elements.get(usize::from(end.next)) {
                None => found(end.pattern, at),
                Some(_) => self.after_gap(elements, usize::from(end.next), text, at, &mut |to| found(end.pattern, to)),
            }
        }
        for here in (at..text.len()).take(MAX_TRANSPARENT + 1) {
            for word in text.candidates(here) {
                if let Some((from, to)) = self.edges.get(&(node, *word)) {
                    for next in &self.edge_nodes[*from as usize..*to as usize] {
                        self.walk(pack, text, *next, here + 1, found);
                    }
                }
            }
            if !text.candidates(here).iter().any(|w| self.flags(*w).transparent) {
                return;
            }
        }
    }

    /// Matches the rest of a pattern word by word, from a gap on.
    fn after_gap(
        &self,
        elements: &[Element],
        index: usize,
        text: &impl Sequence,
        at: usize,
        found: &mut impl FnMut(usize),
    ) {
        match elements.get(index) {
            None => found(at),
            Some(Element::Gap(n)) => {
                for skip in 0..=usize::from(*n) {
                    if at + skip < text.len() {
                        self.after_gap(elements, index + 1, text, at + skip, found);
                    }
                }
            }
            Some(Element::Word(set)) => {
                let is_transparent = |i: &usize| text.candidates(*i).iter().any(|w| self.flags(*w).transparent);
                let last = (at..text.len()).take(MAX_TRANSPARENT).take_while(is_transparent).count() + at;
                let fits =
                    |i: &usize| *i < text.len() && text.candidates(*i).iter().any(|w| self.sets(*w).contains(set));
                if let Some(here) = (at..=last).find(fits) {
                    self.after_gap(elements, index + 1, text, here + 1, found);
                }
            }
        }
    }
}
