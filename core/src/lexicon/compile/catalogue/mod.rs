//! Compiles the catalogue: tags, regimes, instruments, profiles, tie-breaks; and sees to it that they agree with one another.

mod instruments;
mod profiles;
mod regimes;

use super::DataErrors;
use super::source::{Folder, SourceFile};
use crate::annotation::Source;
use crate::catalogue::{Holdings, RegimePlace, TagRecord};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, BTreeSet};
use toml::Spanned;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TagEntry {
    family: String,
    #[serde(default)]
    contested: bool,
    #[serde(default)]
    elements: Vec<String>,
    #[serde(default)]
    sources: Vec<Source>,
    #[serde(default)]
    regimes: Vec<RegimePlace>,
    #[serde(default)]
    related: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TieBreakFile {
    #[serde(rename = "tie-break", default)]
    tie_breaks: Vec<TieBreakEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TieBreakEntry {
    case: Spanned<String>,
    tags: Vec<String>,
}

/// A catalogue file, and a place to say what is wrong in it.
struct Reader<'a> {
    file: &'a SourceFile,
    errors: &'a mut DataErrors,
}

impl Reader<'_> {
    /// Says that something at a byte of the file is not as it should be.
    fn fault(&mut self, at: usize, field: impl Into<String>, expected: impl Into<String>, found: impl Into<String>) {
        self.errors.push(&self.file.path, self.file.line(at), field, expected, found);
    }

    /// Says so for each name that is not among the known ones.
    fn expect_known<'n>(
        &mut self,
        at: usize,
        field: &str,
        expected: &str,
        names: impl IntoIterator<Item = &'n String>,
        known: impl Fn(&str) -> bool,
    ) {
        for name in names.into_iter().filter(|name| !known(name)) {
            self.fault(at, field, expected, format!("“{name}”"));
        }
    }
}

/// Reads a file of the catalogue with a function; nothing if it is missing or no TOML of that shape.
fn read_file<T: DeserializeOwned, R: Default>(
    folder: &Folder,
    name: &str,
    errors: &mut DataErrors,
    read: impl FnOnce(T, &mut Reader<'_>) -> R,
) -> R {
    let path = format!("core/data/catalogue/{name}.toml");
    let Some(file) = folder.file(&path) else {
        errors.push(&path, 0, "file", "a part of the catalogue", "no such file");
        return R::default();
    };
    match file.read::<T>(errors) {
        Some(entries) => read(entries, &mut Reader { file, errors }),
        None => R::default(),
    }
}

/// Reads the whole catalogue.
pub(super) fn read(folder: &Folder, errors: &mut DataErrors) -> (Vec<TagRecord>, Holdings) {
    let instruments = read_file(folder, "instruments", errors, instruments::read);
    let regimes = read_file(folder, "regimes", errors, regimes::read);
    let known: BTreeSet<&str> = instruments.iter().map(|instrument| instrument.id.as_str()).collect();
    let tags = read_file(folder, "tags", errors, |entries, reader| read_tags(entries, &regimes, &known, reader));
    let profiles = read_file(folder, "profiles", errors, |file, reader| profiles::read(file, &tags, &regimes, reader));
    let tie_breaks = read_file(folder, "tie-breaks", errors, |file, reader| read_tie_breaks(file, &tags, reader));
    let names: BTreeSet<&str> = tags.iter().map(|tag| tag.id.as_str()).collect();
    read_file(folder, "regimes", errors, |entries, reader| regimes::check(&entries, &names, &known, reader));
    read_file(folder, "instruments", errors, |entries, reader| instruments::check(&entries, &names, reader));
    (tags, Holdings { profiles, regimes, instruments, tie_breaks })
}

fn read_tags(
    entries: BTreeMap<Spanned<String>, TagEntry>,
    regimes: &[crate::catalogue::Regime],
    instruments: &BTreeSet<&str>,
    reader: &mut Reader<'_>,
) -> Vec<TagRecord> {
    let known: BTreeSet<String> = entries.keys().map(|key| key.as_ref().clone()).collect();
    let mut tags = Vec::new();
    for (id, entry) in entries {
        let (at, name) = (id.span().start, id.into_inner());
        if name.split('.').next() != Some(entry.family.as_str()) {
            reader.fault(at, format!("{name}.family"), "what the tag begins with", format!("“{}”", entry.family));
        }
        let tag = "a tag of the catalogue";
        reader.expect_known(at, &format!("{name}.related"), tag, &entry.related, |tag| known.contains(tag));
        let cited = entry.sources.iter().map(|source| &source.instrument);
        let field = format!("{name}.sources");
        reader.expect_known(at, &field, "an instrument of instruments.toml", cited, |id| instruments.contains(id));
        for regime in regimes {
            let has = |item: &str| entry.regimes.iter().any(|place| place.regime == regime.id && place.item == item);
            for item in regime.items.iter().filter(|item| item.tags.contains(&name) != has(&item.id)) {
                let expected = format!("what regimes.toml says of item {} of “{}”", item.id, regime.id);
                reader.fault(at, format!("{name}.regimes"), expected, "something else");
            }
        }
        let is_item = |place: &&RegimePlace| {
            regimes.iter().any(|r| r.id == place.regime && r.items.iter().any(|item| item.id == place.item))
        };
        for place in entry.regimes.iter().filter(|place| !is_item(place)) {
            let found = format!("“{} {}”", place.regime, place.item);
            reader.fault(at, format!("{name}.regimes"), "an item of regimes.toml", found);
        }
        tags.push(TagRecord {
            id: name,
            sources: entry.sources,
            family: entry.family,
            contested: entry.contested,
            elements: entry.elements,
            regimes: entry.regimes,
            related: entry.related,
        });
    }
    tags
}

fn read_tie_breaks(file: TieBreakFile, tags: &[TagRecord], reader: &mut Reader<'_>) -> Vec<Vec<String>> {
    for entry in &file.tie_breaks {
        let at = entry.case.span().start;
        reader.expect_known(at, "tie-break.tags", "a tag of the catalogue", &entry.tags, |id| has(tags, id));
        if entry.tags.len() < 2 {
            reader.fault(at, "tie-break.tags", "two tags or more", entry.tags.len().to_string());
        }
    }
    file.tie_breaks.into_iter().map(|entry| entry.tags).collect()
}

fn has(tags: &[TagRecord], id: &str) -> bool {
    tags.iter().any(|tag| tag.id == id)
}
