//! A block in the course of being read: its line of nodes, and the citations found so far.

use super::Via;
use super::data::{CitationRules, InstrumentKind};
use super::nodes::{Node, What};
use super::tokens::Line;
use crate::annotation::WarningCode;
use crate::lexicon::pack::LanguagePack;
use crate::text::Span;

/// A citation in the making.
#[derive(Debug, Clone)]
pub(super) struct Cite {
    pub(super) id: String,
    pub(super) span: Span,
    pub(super) via: Via,
    pub(super) ambiguous: Vec<String>,
    /// What is wrong with it, and what is likely meant.
    pub(super) defect: Option<(WarningCode, String)>,
    /// How much of the identifier is the instrument's; the rest points into it.
    pub(super) base: usize,
    /// A pointer took its place.
    pub(super) dropped: bool,
}

impl Cite {
    pub(super) fn new(id: String, span: Span, via: Via) -> Self {
        Self { base: id.len(), id, span, via, ambiguous: Vec::new(), defect: None, dropped: false }
    }
}

/// A block being read.
pub(super) struct Reading<'a> {
    pub(super) source: &'a str,
    /// Where the block ends in the source.
    pub(super) end: usize,
    pub(super) line: &'a Line,
    pub(super) rules: &'a CitationRules,
    pub(super) pack: Option<&'a LanguagePack>,
    pub(super) nodes: Vec<Node>,
    pub(super) cites: Vec<Cite>,
    /// Something was taken in since it was last removed.
    pub(super) taken: bool,
}

impl Reading<'_> {
    /// Where a run of nodes stands in the source; `to` is behind the last.
    pub(super) fn span(&self, from: usize, to: usize) -> Span {
        let first = self.nodes[from].from;
        let last = self.nodes[to.max(from + 1) - 1].to;
        self.line.source(self.line.tokens[first].start, self.line.tokens[last - 1].end)
    }

    /// The digits of a number as they are written.
    pub(super) fn digits(&self, node: usize) -> &str {
        let token = &self.line.tokens[self.nodes[node].from];
        self.line.word(token)
    }

    pub(super) fn mark(&self, node: usize) -> Option<char> {
        self.nodes.get(node)?.mark()
    }

    pub(super) fn number(&self, node: usize) -> Option<u32> {
        self.nodes.get(node)?.number()
    }

    pub(super) fn is(&self, node: usize, class: u32) -> bool {
        self.nodes.get(node).is_some_and(|n| n.is(class))
    }

    /// The citation at a node.
    pub(super) fn cite(&self, node: usize) -> Option<usize> {
        match self.nodes.get(node)?.what {
            What::Cite(index) => Some(index),
            _ => None,
        }
    }

    /// Whether nothing or next to nothing stands between a node and the one before it.
    pub(super) fn joined(&self, node: usize) -> bool {
        let before = node.checked_sub(1).and_then(|i| self.nodes.get(i));
        before
            .zip(self.nodes.get(node))
            .is_some_and(|(before, here)| self.line.tokens[here.from].start - self.line.tokens[before.to - 1].end <= 1)
    }

    /// Replaces nodes by a citation.
    pub(super) fn put(&mut self, from: usize, to: usize, cite: Cite) {
        let (first, last) = (self.nodes[from].from, self.nodes[to - 1].to);
        let class = self.nodes[from].class;
        self.taken |= to - from > 1;
        self.cites.push(cite);
        self.nodes[from] = Node { what: What::Cite(self.cites.len() - 1), class, from: first, to: last };
        for node in &mut self.nodes[from + 1..to] {
            // What was taken in is passed over by everything that looks around.
            *node = Node { what: What::Taken, class: 0, from: node.from, to: node.to };
        }
    }

    /// Removes what [`Self::put`] has taken in.
    pub(super) fn compact(&mut self) {
        if std::mem::take(&mut self.taken) {
            self.nodes.retain(|n| n.what != What::Taken);
        }
    }
}

/// What an instrument is called: by the catalogue, or else by the form of its identifier.
pub(super) fn kind_of(rules: &CitationRules, id: &str) -> InstrumentKind {
    if let Some(record) = rules.whole(id) {
        return record.kind;
    }
    match id {
        _ if id.contains("/RES/") || id.contains("/RES.") => InstrumentKind::Resolution,
        _ if id.contains("/DEC/") || id.contains(".DEC/") || id.starts_with("eu:dec") => InstrumentKind::Decision,
        _ if id.starts_with("eu:reg/") || id.starts_with("eu:dir/") => InstrumentKind::Act,
        _ if id.starts_with("coe:") => InstrumentKind::Treaty,
        _ => InstrumentKind::Other,
    }
}
