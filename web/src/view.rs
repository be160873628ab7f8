//! What is made of the state for the eye: pieces of a paragraph, the list of tags, what is addressed and what is silent.

mod catalogue;
mod page;

pub use catalogue::{Catalogue, Instrument, Regime, RegimeItem, TagEntry, TagSource, Topic};
pub use page::{Chip, Piece, chips, line_pieces, pieces};

use crate::state::{Decision, Mark, State};
use rapporteur_core::Polarity;
use rapporteur_formats::words::Family;
use std::collections::BTreeMap;

/// The families, in the order of the rail.
pub const FAMILIES: [Family; 5] = [Family::Norm, Family::Law, Family::Cbm, Family::Cap, Family::Resp];

/// A tag in the rail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TagLine {
    /// The tag.
    pub tag: String,
    /// How often it is given, rejected marks apart.
    pub count: usize,
    /// How many of these hold it up, rather than reject it.
    pub positive: usize,
    /// Whether it counts where the family says "so many of so many".
    pub counted: bool,
}

/// A family in the rail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FamilyLine {
    /// The family.
    pub family: Family,
    /// Its tags: those that are given, then the silent ones.
    pub tags: Vec<TagLine>,
}

impl FamilyLine {
    /// How many of the counted tags are addressed.
    pub fn addressed(&self) -> usize {
        self.tags.iter().filter(|t| t.counted && t.positive > 0).count()
    }

    /// How many tags count.
    pub fn of(&self) -> usize {
        self.tags.iter().filter(|t| t.counted).count()
    }
}

/// The rail: every tag of the catalogue with its count.
pub fn rail(state: &State, catalogue: &Catalogue) -> Vec<FamilyLine> {
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for mark in state.draft.iter().flat_map(|d| d.marks.iter()).filter(|m| m.decision != Decision::Rejected) {
        let count = counts.entry(&mark.tag).or_default();
        count.0 += 1;
        count.1 += usize::from(holds(mark));
    }
    FAMILIES
        .iter()
        .map(|family| {
            let of_family = catalogue.tags.iter().filter(|(tag, _)| Family::of(tag) == *family);
            let tags = of_family.map(|(tag, entry)| {
                let (count, positive) = counts.get(tag.as_str()).copied().unwrap_or_default();
                let counted = !entry.profile.is_empty() && !entry.contested;
                TagLine { tag: tag.clone(), count, positive, counted }
            });
            FamilyLine { family: *family, tags: tags.collect() }
        })
        .collect()
}

/// Whether a passage holds its idea up rather than rejecting it.
fn holds(mark: &Mark) -> bool {
    mark.why.as_ref().is_none_or(|why| why.polarity == Polarity::Positive)
}
