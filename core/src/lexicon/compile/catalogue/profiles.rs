//! Coverage profiles: their rows, worked out once.

use super::{Reader, has};
use crate::catalogue::{Place, Profile, ProfileRow, Regime, TagRecord};
use serde::Deserialize;
use std::collections::BTreeSet;
use toml::Spanned;

/// The file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ProfileFile {
    #[serde(default)]
    profile: Vec<ProfileEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ProfileEntry {
    id: Spanned<String>,
    count: usize,
    #[serde(default)]
    tags: Vec<String>,
    regime: Option<String>,
    #[serde(default)]
    sets: Vec<String>,
    #[serde(default)]
    beside: Vec<String>,
}

/// Reads the profiles.
pub(super) fn read(file: ProfileFile, tags: &[TagRecord], regimes: &[Regime], reader: &mut Reader<'_>) -> Vec<Profile> {
    let mut seen = BTreeSet::new();
    let mut profiles = Vec::new();
    for entry in file.profile {
        let (at, id) = (entry.id.span().start, entry.id.as_ref().clone());
        if !seen.insert(id.clone()) {
            reader.fault(at, "profile.id", "an identifier that no other profile has", format!("“{id}”"));
        }
        let named = entry.tags.iter().chain(&entry.sets).chain(&entry.beside);
        reader.expect_known(at, &format!("{id}: tags"), "a tag of the catalogue", named, |tag| has(tags, tag));
        let of_tag = |tag: &String, place| ProfileRow {
            id: tag.clone(),
            tags: vec![tag.clone()],
            place,
            instrument: None,
            verified: true,
        };
        let contested = |tag: &&String| tags.iter().any(|record| record.id == **tag && record.contested);
        let mut rows: Vec<ProfileRow> = Vec::new();
        rows.extend(entry.tags.iter().filter(|tag| !contested(tag)).map(|tag| of_tag(tag, Place::Member)));
        if let Some(regime) = &entry.regime {
            rows.extend(regime_rows(regime, &entry, regimes, reader));
        }
        rows.extend(entry.tags.iter().filter(contested).map(|tag| of_tag(tag, Place::Contested)));
        rows.extend(entry.beside.iter().map(|tag| of_tag(tag, Place::Beside)));
        rows.extend(entry.sets.iter().map(|tag| of_tag(tag, Place::Set)));
        let set = regimes.iter().find(|regime| Some(&regime.id) == entry.regime.as_ref()).map(|regime| &regime.set);
        rows.extend(set.map(|tag| of_tag(tag, Place::Set)));
        let mut ids = BTreeSet::new();
        for row in rows.iter().filter(|row| !ids.insert(row.id.clone())) {
            reader.fault(at, format!("{id}: rows"), "each tag once", format!("“{}” again", row.id));
        }
        let profile = Profile { id, regime: entry.regime, rows };
        if profile.denominator() != entry.count {
            let expected = format!("{}, as many as rows", profile.denominator());
            reader.fault(at, format!("{}: count", profile.id), expected, entry.count.to_string());
        }
        profiles.push(profile);
    }
    profiles
}

/// A row for each item of a regime. An item without tags could never be found, and would count as silent in every text.
fn regime_rows(id: &str, entry: &ProfileEntry, regimes: &[Regime], reader: &mut Reader<'_>) -> Vec<ProfileRow> {
    let at = entry.id.span().start;
    let Some(regime) = regimes.iter().find(|regime| regime.id == id) else {
        reader.fault(at, "profile.regime", "a regime of regimes.toml", format!("“{id}”"));
        return Vec::new();
    };
    let items: Vec<_> = regime.items.iter().filter(|item| !item.chapeau).collect();
    for item in items.iter().filter(|item| item.tags.is_empty()) {
        reader.fault(at, "profile.regime", "a regime with tags for each item", format!("item {} without", item.id));
    }
    let row = |item: &&crate::catalogue::RegimeItem| ProfileRow {
        id: item.id.clone(),
        tags: item.tags.clone(),
        place: Place::Member,
        instrument: item.instrument.clone(),
        verified: item.verified,
    };
    items.iter().map(row).collect()
}
