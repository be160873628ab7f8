//! The rail: what a draft says of each profile, by core's own count, and how often each tag is given.

use super::{Catalogue, page};
use crate::state::{Decision, Mark, State};
use rapporteur_core::order::sort_by;
use rapporteur_core::{Coverage, Polarity};
use rapporteur_formats::words::{Family, symbol};
use std::collections::BTreeMap;
use std::hash::{Hash, Hasher};
use std::rc::Rc;

/// The families, in the order of the rail.
pub const FAMILIES: [Family; 5] = [Family::Norm, Family::Law, Family::Cbm, Family::Cap, Family::Resp];

/// What the rail counts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Counts {
    /// Coverage of every profile, in the catalogue's order.
    pub coverages: Vec<Coverage>,
    /// How often each tag is given.
    pub tags: BTreeMap<String, u32>,
}

impl Counts {
    /// Counts a draft's marks; rejected ones count as not there.
    pub fn new(state: &State, catalogue: &Catalogue) -> Self {
        let annotations: Vec<_> = counted(state).map(|mark| page::plain(mark)).collect();
        let mut tags = BTreeMap::new();
        for annotation in &annotations {
            *tags.entry(annotation.tag.clone()).or_default() += 1;
        }
        let coverages = catalogue.profiles.iter().map(|profile| Coverage::new(profile, &annotations)).collect();
        Self { coverages, tags }
    }

    /// How often a tag is given.
    pub fn of(&self, tag: &str) -> usize {
        self.tags.get(tag).copied().unwrap_or_default() as usize
    }
}

/// A number that changes whenever [`Counts`] may: typing moves marks and changes nothing here.
pub fn counts_change(state: &State) -> u64 {
    let mut hasher = rustc_hash::FxHasher::default();
    for mark in counted(state) {
        let why = mark.why.as_deref();
        (&mark.tag, why.is_some_and(|w| w.polarity == Polarity::Negative), why.is_some_and(|w| w.bracketed))
            .hash(&mut hasher);
    }
    hasher.finish()
}

fn counted(state: &State) -> impl Iterator<Item = &Rc<Mark>> {
    state.draft.iter().flat_map(|d| d.marks.iter()).filter(|m| m.decision != Decision::Rejected)
}

/// An instrument that a draft cites.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cited {
    /// Its identifier in the catalogue, or that of the citation where the catalogue does not have it.
    pub id: String,
    /// Whether the catalogue has it, and whether its entry was checked.
    pub verified: Option<bool>,
    /// The places where it is cited, as positions in the list of citations.
    pub places: Vec<usize>,
}

/// The message that says how far an instrument is known.
pub fn standing(verified: Option<bool>) -> &'static str {
    match verified {
        Some(true) => "source-verified",
        Some(false) => "source-unverified",
        None => "reference-unlisted",
    }
}

/// The instruments that a draft cites, the one cited most often first.
pub fn cited(state: &State, catalogue: &Catalogue) -> Vec<Cited> {
    let mut all: Vec<Cited> = Vec::new();
    for (place, citation) in state.draft.iter().flat_map(|d| d.citations.iter()).enumerate() {
        let (id, _) = catalogue.instrument_of(&citation.reference.id);
        match all.iter_mut().find(|c| c.id == id) {
            Some(cited) => cited.places.push(place),
            None => {
                let verified = catalogue.instruments.get(id).map(|i| i.verified);
                all.push(Cited { id: id.to_owned(), verified, places: vec![place] });
            }
        }
    }
    sort_by(&mut all, |a, b| b.places.len().cmp(&a.places.len()).then_with(|| symbol(&a.id).cmp(symbol(&b.id))));
    all
}
