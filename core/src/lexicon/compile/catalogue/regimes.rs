//! Regimes of confidence-building measures.

use super::Reader;
use crate::catalogue::{Regime, RegimeItem};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use toml::Spanned;

/// A regime as the file writes it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RegimeEntry {
    count: usize,
    instruments: Vec<String>,
    set: String,
    verified: bool,
    item: Vec<ItemEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ItemEntry {
    id: Spanned<String>,
    tags: Vec<String>,
    instrument: Option<String>,
    topic: Option<String>,
    #[serde(default)]
    chapeau: bool,
    verified: bool,
}

/// The file: regimes by identifier.
pub(super) type Entries = BTreeMap<Spanned<String>, RegimeEntry>;

/// Reads the regimes, each with as many items as it says.
pub(super) fn read(entries: Entries, reader: &mut Reader<'_>) -> Vec<Regime> {
    let mut regimes = Vec::new();
    for (id, entry) in entries {
        let (at, id) = (id.span().start, id.into_inner());
        let counted = entry.item.iter().filter(|item| !item.chapeau).count();
        if counted != entry.count {
            reader.fault(at, format!("{id}.count"), format!("{counted}, as many as items"), entry.count.to_string());
        }
        let mut seen = BTreeSet::new();
        let mut items = Vec::new();
        for item in entry.item {
            if !seen.insert(item.id.as_ref().clone()) {
                let found = format!("“{}”", item.id.as_ref());
                reader.fault(item.id.span().start, format!("{id}.item.id"), "a number that no other item has", found);
            }
            let (tags, instrument, topic) = (item.tags, item.instrument, item.topic);
            let (chapeau, verified) = (item.chapeau, item.verified);
            items.push(RegimeItem { id: item.id.into_inner(), tags, instrument, topic, chapeau, verified });
        }
        let (instruments, set, verified) = (entry.instruments, entry.set, entry.verified);
        regimes.push(Regime { id, instruments, set, verified, items });
    }
    regimes
}

/// Sees to it that tags and instruments are those of the catalogue.
pub(super) fn check(entries: &Entries, tags: &BTreeSet<&str>, instruments: &BTreeSet<&str>, reader: &mut Reader<'_>) {
    let (tag, instrument) = ("a tag of the catalogue", "an instrument of instruments.toml");
    for (id, entry) in entries {
        let (at, id) = (id.span().start, id.as_ref());
        reader.expect_known(at, &format!("{id}.set"), tag, [&entry.set], |name| tags.contains(name));
        let field = format!("{id}.instruments");
        reader.expect_known(at, &field, instrument, &entry.instruments, |name| instruments.contains(name));
        for item in &entry.item {
            let at = item.id.span().start;
            reader.expect_known(at, &format!("{id}.item.tags"), tag, &item.tags, |name| tags.contains(name));
            let field = format!("{id}.item.instrument");
            reader.expect_known(at, &field, instrument, &item.instrument, |name| instruments.contains(name));
            if item.tags.is_empty() && item.topic.is_none() {
                reader.fault(at, format!("{id}.item.topic"), "tags, or what the item is about", "neither");
            }
        }
    }
}
