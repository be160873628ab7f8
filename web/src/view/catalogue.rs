//! The catalogue as `core/data/catalogue` has it: tags and instruments. Names stand in the words of each language.

use super::Listed;
use rapporteur_core::catalogue::Profile;
use rapporteur_core::order::sort_by_key;
use rapporteur_formats::words::Family;
use serde::{Deserialize, Serialize};

/// Everything that the Reference view shows.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Catalogue {
    /// The tags.
    pub tags: Listed<TagEntry>,
    /// The instruments.
    pub instruments: Listed<Instrument>,
    /// What coverage is counted by, in the order in which it is shown.
    pub profiles: Vec<Profile>,
}

/// A tag.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct TagEntry {
    /// What the idea is made of.
    #[serde(default)]
    pub elements: Vec<String>,
    /// The paragraphs behind it.
    #[serde(default)]
    pub sources: Vec<TagSource>,
    /// Its place in each regime.
    #[serde(default)]
    pub regimes: Vec<RegimeItem>,
    /// Tags that stand near it.
    #[serde(default)]
    pub related: Vec<String>,
}

/// A paragraph behind a tag.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TagSource {
    /// Identifier of the instrument.
    pub instrument: String,
    /// The paragraph, as the instrument numbers it.
    #[serde(default)]
    pub paragraph: String,
    /// Whether the number was checked.
    #[serde(default)]
    pub verified: bool,
}

/// A place in a regime.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegimeItem {
    /// The regime.
    pub regime: String,
    /// The number of the item.
    pub item: String,
}

/// An instrument.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Instrument {
    /// What it is.
    #[serde(default)]
    pub kind: String,
    /// Its symbol, as its body writes it.
    #[serde(default)]
    pub symbol: String,
    /// The year.
    #[serde(default)]
    pub year: Option<u32>,
    /// A day or a month, as far as known.
    #[serde(default)]
    pub date: Option<String>,
    /// Who made it.
    #[serde(default)]
    pub body: Option<String>,
    /// Whether its entry was checked.
    #[serde(default)]
    pub verified: bool,
    /// What stands where.
    #[serde(default)]
    pub paragraphs: Vec<Topic>,
    /// Tags whose substance it carries.
    #[serde(default)]
    pub related: Vec<String>,
}

/// What stands in a range of paragraphs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Topic {
    /// The paragraphs.
    pub range: String,
    /// A tag or a subject.
    #[serde(default)]
    pub topic: String,
    /// Whether the numbers were checked.
    #[serde(default)]
    pub verified: bool,
}

impl Catalogue {
    /// The catalogue as the build sends it.
    ///
    /// # Errors
    /// Never for a catalogue; the writer could.
    pub fn to_bytes(&self) -> Result<Vec<u8>, postcard::Error> {
        postcard::to_allocvec(self)
    }

    /// Reads what [`Self::to_bytes`] wrote.
    ///
    /// # Errors
    /// When it is of another build.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, postcard::Error> {
        postcard::from_bytes(bytes)
    }

    /// The sign of a tag: a norm's letter, a measure's number in the regime of the General Assembly's working group, or that of the family.
    pub fn sign<'a>(&'a self, tag: &'a str) -> &'a str {
        let item = self.tags.get(tag).and_then(|t| t.regimes.iter().find(|r| r.regime == "oewg"));
        match (Family::of(tag), item) {
            (Family::Cbm, Some(item)) => &item.item,
            _ => rapporteur_formats::words::sign(tag),
        }
    }

    /// An instrument's symbol as its body writes it, or as its identifier does.
    pub fn symbol<'a>(&'a self, instrument: &'a str) -> &'a str {
        let known = self.instruments.get(instrument).map(|i| i.symbol.as_str()).filter(|s| !s.is_empty());
        known.unwrap_or_else(|| rapporteur_formats::words::symbol(instrument))
    }

    /// The instrument that a citation is of, as the catalogue calls it, and what the citation points to within it; an instrument that
    /// the catalogue does not have is its own whole identifier.
    pub fn instrument_of<'a>(&self, citation: &'a str) -> (&'a str, &'a str) {
        let mut end = citation.len();
        loop {
            let (id, pointer) = citation.split_at(end);
            if self.instruments.has(id) {
                return (id, pointer.trim_start_matches('/'));
            }
            match id.rfind('/') {
                Some(slash) => end = slash,
                None => return (citation, ""),
            }
        }
    }

    /// The tags of a family as they are listed: those that have a letter or number of their own by it, then the others.
    pub fn tags_of(&self, family: Family) -> Vec<&str> {
        let mut tags: Vec<&str> = self.tags.names().filter(|t| Family::of(t) == family).collect();
        sort_by_key(&mut tags, |tag| (!self.sign_is_enough(tag), self.sign(tag).parse::<u32>().ok(), *tag));
        tags
    }

    /// What an instrument is called: its symbol, or its name where it has none. `name` is the reader's word for it.
    pub fn heading(&self, instrument: &str, name: String) -> String {
        let known = self.instruments.get(instrument).map(|i| i.symbol.clone());
        known.filter(|s| !s.is_empty()).unwrap_or(name)
    }

    /// Whether a sign says by itself which tag is meant.
    pub fn sign_is_enough(&self, tag: &str) -> bool {
        self.sign(tag) != Family::of(tag).sign()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_with_a_sign_of_their_own_come_first_and_numbers_count() {
        let item = |n: &str| TagEntry {
            regimes: vec![RegimeItem { regime: "oewg".to_owned(), item: n.to_owned() }],
            ..TagEntry::default()
        };
        let plain = TagEntry::default();
        let tags = [
            ("norm.general", plain.clone()),
            ("norm.h", plain.clone()),
            ("norm.b", plain.clone()),
            ("cbm.any", plain),
            ("cbm.x", item("10")),
            ("cbm.y", item("9")),
        ];
        let tags = tags.map(|(tag, entry)| (tag.to_owned(), entry)).to_vec().into();
        let catalogue = Catalogue { tags, ..Catalogue::default() };
        assert_eq!(catalogue.tags_of(Family::Norm), ["norm.b", "norm.h", "norm.general"]);
        assert_eq!(catalogue.tags_of(Family::Cbm), ["cbm.y", "cbm.x", "cbm.any"]);
    }

    #[test]
    fn a_citation_is_of_the_longest_entry_that_begins_it() {
        let has = ["un:A/70/174", "un:charter", "un:charter/art/2"].map(|id| (id.to_owned(), Instrument::default()));
        let catalogue = Catalogue { instruments: has.to_vec().into(), ..Catalogue::default() };
        assert_eq!(catalogue.instrument_of("un:A/70/174/para/13/c"), ("un:A/70/174", "para/13/c"));
        assert_eq!(catalogue.instrument_of("un:charter/art/2/4"), ("un:charter/art/2", "4"));
        assert_eq!(catalogue.instrument_of("un:charter"), ("un:charter", ""));
        assert_eq!(catalogue.instrument_of("un:A/70/1"), ("un:A/70/1", ""));
    }
}
