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
    /// It is a heading that names something and says nothing of it.
    pub(super) names_only: bool,
}

impl Sentence {
    pub(super) fn facts(&self, block: usize) -> Facts {
        let Self { ict, other, states, names_only, .. } = *self;
        Facts { block: block as u32, ict, other, states, names_only }
    }
}

/// How a sentence stands to ICTs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Field {
    /// Nothing says that it is about them.
    #[default]
    Apart,
    /// It speaks of States in a text too short to tell; it is presumed to be about them.
    Presumed,
    /// It says so itself, or what stands around it does: "Last year … by malware. We helped them train their own teams."
    Told,
    /// It only names what the text below it is about, and that text is there to say it. Such a heading carries no tag but that of a norm
    /// cited by its number.
    Heading,
}

impl Field {
    /// How many there are.
    pub(super) const COUNT: usize = 4;
    pub(super) const ALL: [Self; Self::COUNT] = [Self::Apart, Self::Presumed, Self::Told, Self::Heading];
}

/// Whether the title of a document, the headings that it begins with, names ICTs; `names` says so of a block.
pub(super) fn titled(document: &Document, names: impl FnMut(usize) -> bool) -> bool {
    let title = document.blocks().iter().take_while(|b| b.kind == BlockKind::Heading).count();
    (0..title).any(names)
}

/// How many sentences a document has, how many name ICTs, and how many speak of States; whether its title names ICTs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Whole {
    pub(super) titled: bool,
    pub(super) sentences: usize,
    pub(super) ict: usize,
    pub(super) states: usize,
}

impl Whole {
    pub(super) fn of(facts: &[Facts]) -> Self {
        let count = |says: fn(&Facts) -> bool| facts.iter().filter(|f| says(f)).count();
        Self { titled: false, sentences: facts.len(), ict: count(|f| f.ict), states: count(|f| f.states) }
    }

    /// Takes in the sentences of a block in the place of those that it had before.
    pub(super) fn exchange(&mut self, old: &[Facts], new: &[Facts]) {
        let (old, new) = (Self::of(old), Self::of(new));
        self.sentences = self.sentences + new.sentences - old.sentences;
        self.ict = self.ict + new.ict - old.ict;
        self.states = self.states + new.states - old.states;
    }

    /// Whether it is judged like a single sentence.
    pub(super) fn is_short(self) -> bool {
        self.sentences <= SHORT_TEXT
    }

    /// What that alone makes of every sentence. Of a short text something is presumed if it speaks of States at all: "the right of
    /// self-defence of the shopkeeper" is about neither.
    pub(super) fn field(self) -> Field {
        if !self.is_short() && (self.titled || self.ict * 100 / self.sentences >= ICT_SHARE) {
            Field::Told
        } else if self.is_short() && self.states > 0 {
            Field::Presumed
        } else {
            Field::Apart
        }
    }
}

/// What stands around a sentence: for the sentences of a row of blocks.
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

    pub(super) fn of(&self, position: usize) -> Field {
        let sentence = self.facts[position];
        if sentence.names_only && !self.whole.is_short() {
            return Field::Heading;
        }
        if sentence.ict {
            return Field::Told;
        }
        let whole = self.whole.field();
        match self.context {
            Context::Ict => Field::Told,
            Context::None => Field::Apart,
            // A document about ICTs may name donors and customs, too.
            Context::Auto if whole == Field::Told => whole,
            Context::Auto if sentence.other => Field::Apart,
            Context::Auto => {
                let under = self.under_ict_heading[sentence.block as usize - self.first];
                if under || self.near(position) { Field::Told } else { whole }
            }
        }
    }

    fn near(&self, position: usize) -> bool {
        let to = (position + NEIGHBOURS + 1).min(self.facts.len());
        self.facts[position.saturating_sub(NEIGHBOURS)..to].iter().any(|f| f.ict)
    }
}
