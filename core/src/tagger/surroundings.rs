//! Whether a sentence is about ICTs: what it says itself, what stands around it, and what the document is about.

use super::Context;
use super::collect::Sentence;
use crate::text::{BlockKind, Document};
use std::ops::Range;

/// A text of so many sentences or fewer is judged like a single sentence.
const SHORT_TEXT: usize = 3;
/// ICT cues in a sentence speak for so many sentences before and after it.
pub(super) const NEIGHBOURS: usize = 2;
/// A document with ICT cues in so many per cent of its sentences is about ICTs as a whole.
const ICT_SHARE: usize = 30;

/// What a sentence says of ICTs, for itself and for those around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Facts {
    /// Index of its block in the document.
    pub(super) block: u32,
    /// An ICT cue stands in it or in its stem.
    pub(super) ict: bool,
    /// A cue of another field stands in it.
    pub(super) other: bool,
    /// A cue of States stands in it or in its stem.
    pub(super) states: bool,
}

impl Sentence {
    pub(super) fn facts(&self, block: usize) -> Facts {
        Facts { block: block as u32, ict: self.ict, other: self.other, states: self.states }
    }
}

/// Whether an ICT cue stands in a sentence, or in the one before or after it in the same block: "Last year … by malware. We helped them
/// train their own teams." Never presumed.
pub(super) fn says_so(facts: &[Facts], position: usize) -> bool {
    let sentence = facts[position];
    let beside = |at: Option<usize>| at.and_then(|i| facts.get(i)).is_some_and(|f| f.block == sentence.block && f.ict);
    sentence.ict || !sentence.other && (beside(position.checked_sub(1)) || beside(position.checked_add(1)))
}

/// How many sentences a document has, how many name ICTs, and how many speak of States.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Whole {
    pub(super) sentences: usize,
    pub(super) ict: usize,
    pub(super) states: usize,
}

impl Whole {
    pub(super) fn of(facts: &[Facts]) -> Self {
        let count = |says: fn(&Facts) -> bool| facts.iter().filter(|f| says(f)).count();
        Self { sentences: facts.len(), ict: count(|f| f.ict), states: count(|f| f.states) }
    }

    /// Takes in the sentences of a block in the place of those that it had before.
    pub(super) fn exchange(&mut self, old: &[Facts], new: &[Facts]) {
        let (old, new) = (Self::of(old), Self::of(new));
        self.sentences = self.sentences + new.sentences - old.sentences;
        self.ict = self.ict + new.ict - old.ict;
        self.states = self.states + new.states - old.states;
    }

    /// Whether that alone makes every sentence one about ICTs. Of a short text it is presumed if it speaks of States at all: "the right of
    /// self-defence of the shopkeeper" is about neither.
    pub(super) fn speaks_for_all(self) -> bool {
        self.sentences <= SHORT_TEXT && self.states > 0 || self.ict * 100 / self.sentences.max(1) >= ICT_SHARE
    }
}

/// Whether what stands around a sentence is about ICTs: for the sentences of a row of blocks.
pub(super) struct Surroundings<'a> {
    facts: &'a [Facts],
    context: Context,
    whole: Whole,
    first: usize,
    /// For each block, whether the heading it stands under names ICTs.
    under_ict_heading: Vec<bool>,
}

impl<'a> Surroundings<'a> {
    /// `facts` are the sentences of the blocks; answers are right for those that have [`NEIGHBOURS`] sentences of these blocks, or an end
    /// of the document, on either side. `heading` says whether the last heading before the blocks names ICTs.
    pub(super) fn new(
        document: &Document,
        blocks: Range<usize>,
        facts: &'a [Facts],
        whole: Whole,
        context: Context,
        mut heading: bool,
    ) -> Self {
        let first = blocks.start;
        let mut with_ict = vec![false; blocks.len()];
        facts.iter().for_each(|f| with_ict[f.block as usize - first] |= f.ict);
        let under_ict_heading = document.blocks()[blocks]
            .iter()
            .zip(with_ict)
            .map(|(block, ict)| {
                if block.kind == BlockKind::Heading {
                    heading = ict;
                }
                heading
            })
            .collect();
        Self { facts, context, whole, first, under_ict_heading }
    }

    pub(super) fn of(&self, position: usize) -> bool {
        let sentence = self.facts[position];
        if sentence.ict {
            return true;
        }
        if sentence.other {
            return false;
        }
        match self.context {
            Context::Ict => true,
            Context::None => false,
            Context::Auto => {
                let under = || self.under_ict_heading[sentence.block as usize - self.first];
                self.whole.speaks_for_all() || self.near(position) || under()
            }
        }
    }

    fn near(&self, position: usize) -> bool {
        let from = position.saturating_sub(NEIGHBOURS);
        self.facts[from..].iter().take(2 * NEIGHBOURS + 1).any(|f| f.ict)
    }
}
