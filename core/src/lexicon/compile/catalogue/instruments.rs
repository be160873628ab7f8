//! Instruments.

use super::Reader;
use crate::catalogue::{Instrument, InstrumentParagraph};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use toml::Spanned;

/// What the file holds for people and for the recognition of citations, and no pack needs.
const ELSEWHERE: [&str; 32] = [
    "about",
    "adopted",
    "adopted_by",
    "also_called",
    "also_cited",
    "also_written",
    "amended",
    "articles",
    "certainty",
    "chair",
    "confused_with",
    "consensus",
    "draft",
    "endorsed",
    "endorsed_by",
    "endorses",
    "establishes",
    "experts",
    "expires",
    "followed_by",
    "in_force",
    "listings_expire",
    "misdated_as",
    "misquoted_as",
    "norms",
    "opened",
    "principles",
    "ratifications_needed",
    "rules",
    "same_as",
    "takes_note_of",
    "working_group",
];

/// An instrument as the file writes it.
#[derive(Deserialize)]
pub(super) struct InstrumentEntry {
    kind: String,
    symbol: Option<String>,
    #[serde(default = "yes")]
    symbol_verified: bool,
    year: Option<u16>,
    date: Option<String>,
    date_verified: Option<bool>,
    body: Option<String>,
    verified: bool,
    part_of: Option<String>,
    #[serde(default)]
    paragraphs: Vec<InstrumentParagraph>,
    #[serde(default)]
    related: Vec<String>,
    #[serde(flatten)]
    rest: BTreeMap<String, toml::Value>,
}

fn yes() -> bool {
    true
}

/// The file: instruments by identifier.
pub(super) type Entries = BTreeMap<Spanned<String>, InstrumentEntry>;

/// Reads the instruments, sorted by identifier.
pub(super) fn read(entries: Entries, _: &mut Reader<'_>) -> Vec<Instrument> {
    let instrument = |(id, entry): (Spanned<String>, InstrumentEntry)| Instrument {
        id: id.into_inner(),
        kind: entry.kind,
        symbol: entry.symbol,
        symbol_verified: entry.symbol_verified && entry.verified,
        year: entry.year,
        date: entry.date,
        date_verified: entry.date_verified.unwrap_or(entry.verified),
        body: entry.body,
        verified: entry.verified,
        part_of: entry.part_of,
        paragraphs: entry.paragraphs,
        related: entry.related,
    };
    let mut instruments: Vec<Instrument> = entries.into_iter().map(instrument).collect();
    instruments.sort_by(|a, b| a.id.cmp(&b.id));
    instruments
}

/// Sees to it that what an instrument names is in the catalogue.
pub(super) fn check(entries: &Entries, tags: &BTreeSet<&str>, reader: &mut Reader<'_>) {
    let known: BTreeSet<&str> = entries.keys().map(|id| id.as_ref().as_str()).collect();
    for (id, entry) in entries {
        let (at, id) = (id.span().start, id.as_ref());
        let field = "a field of an instrument";
        reader.expect_known(at, id, field, entry.rest.keys(), |name| ELSEWHERE.contains(&name));
        let tag = "a tag of the catalogue";
        reader.expect_known(at, &format!("{id}.related"), tag, &entry.related, |name| tags.contains(name));
        let whole = "an instrument of this file";
        reader.expect_known(at, &format!("{id}.part_of"), whole, &entry.part_of, |name| known.contains(name));
        let topics = entry.paragraphs.iter().map(|paragraph| &paragraph.topic).filter(|topic| topic.contains('.'));
        reader.expect_known(at, &format!("{id}.paragraphs"), tag, topics, |name| tags.contains(name));
    }
}
