//! The catalogue: tags, the regimes and instruments behind them, and the profiles by which coverage is counted.
//!
//! Everything here comes from `core/data/catalogue`; the words for it are messages in `locales`.

use crate::annotation::Source;
use crate::lexicon::pack::RulesPack;
use serde::{Deserialize, Serialize};

/// A tag.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct TagRecord {
    /// Its identifier, `norm.c`.
    pub id: String,
    /// Paragraphs of instruments behind it.
    pub sources: Vec<Source>,
    /// Its family, `norm`.
    pub family: String,
    /// Whether States disagree on whether or how it applies; such a tag is counted apart.
    pub contested: bool,
    /// What a full statement of it consists of: `actor`, `conduct` …
    pub elements: Vec<String>,
    /// Its places in regimes of confidence-building measures.
    pub regimes: Vec<RegimePlace>,
    /// Tags that a reader may want to look at next.
    pub related: Vec<String>,
}

/// An item of a regime.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegimePlace {
    /// Identifier of the regime, `osce`.
    pub regime: String,
    /// The item, as the regime numbers it: `8`, `16(a)`.
    pub item: String,
}

/// A regime of confidence-building measures.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Regime {
    /// Its identifier.
    pub id: String,
    /// The instruments that hold its items.
    pub instruments: Vec<String>,
    /// The tag that names its measures as a set.
    pub set: String,
    /// Whether its instruments and the number of its items were checked.
    pub verified: bool,
    /// Its items, in its own order.
    pub items: Vec<RegimeItem>,
}

/// An item of a regime.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct RegimeItem {
    /// As the regime numbers it.
    pub id: String,
    /// The tags that stand for it; none where the annotation guide has none.
    pub tags: Vec<String>,
    /// The instrument that holds it, where that is known.
    pub instrument: Option<String>,
    /// What an item without tags is about.
    pub topic: Option<String>,
    /// Whether it is the paragraph that holds others, which is not counted.
    pub chapeau: bool,
    /// Whether its number and subject were checked.
    pub verified: bool,
}

/// An instrument that texts cite.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Instrument {
    /// Its identifier, `un:A/70/174`.
    pub id: String,
    /// What it is: `report`, `treaty` …
    pub kind: String,
    /// Its symbol, as printed on it.
    pub symbol: Option<String>,
    /// Whether the symbol was checked.
    pub symbol_verified: bool,
    /// Its year.
    pub year: Option<u16>,
    /// A day (`2015-07-22`) or a month (`2024-07`).
    pub date: Option<String>,
    /// Whether the date was checked.
    pub date_verified: bool,
    /// Who made it, named `body-…` in the messages.
    pub body: Option<String>,
    /// Whether the instrument was checked; else it is known from memory only.
    pub verified: bool,
    /// The instrument that it is a part of, or that it was added to.
    pub part_of: Option<String>,
    /// What stands where.
    pub paragraphs: Vec<InstrumentParagraph>,
    /// Tags whose substance it carries.
    pub related: Vec<String>,
}

/// A paragraph of an instrument, or several.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct InstrumentParagraph {
    /// Their numbers: `13`, `24-29`, `annex A`.
    pub range: String,
    /// A tag, or one of the subjects named `topic-…` in the messages.
    pub topic: String,
    /// Whether the numbers were checked.
    pub verified: bool,
}

/// What coverage is counted by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    /// Its identifier, `norms`; named `profile-…` in the messages.
    pub id: String,
    /// The regime whose items are its rows; none where tags are.
    pub regime: Option<String>,
    /// Its rows, in the order in which they are shown.
    pub rows: Vec<ProfileRow>,
}

/// A row of a profile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProfileRow {
    /// The tag, or the item of the regime.
    pub id: String,
    /// The tags that count for it.
    pub tags: Vec<String>,
    /// How it counts.
    pub place: Place,
    /// Of an item: the instrument that holds it.
    pub instrument: Option<String>,
    /// Of an item: whether its number and subject were checked. A tag's sources say so themselves.
    pub verified: bool,
}

/// How a row counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// One of the denominator.
    Member,
    /// States disagree on it: shown apart.
    Contested,
    /// Of the same field, but none of the set: shown beside it.
    Beside,
    /// A mention of the set as a whole.
    Set,
}

impl Place {
    /// The name in the contract, and in message ids: `coverage-place-…`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Member => "member",
            Self::Contested => "contested",
            Self::Beside => "beside",
            Self::Set => "set",
        }
    }
}

impl Profile {
    /// The other rows of the denominator for which one of the row's tags counts, too: a tag alone cannot tell them apart.
    pub fn sharing<'a>(&'a self, row: &ProfileRow) -> Vec<&'a str> {
        let shares = |other: &&ProfileRow| other.id != row.id && other.tags.iter().any(|tag| row.tags.contains(tag));
        let members = self.rows.iter().filter(|other| other.place == Place::Member && row.place == Place::Member);
        members.filter(shares).map(|other| other.id.as_str()).collect()
    }

    /// So many rows count.
    pub fn denominator(&self) -> usize {
        self.rows.iter().filter(|row| row.place == Place::Member).count()
    }
}

/// What the rules pack holds of the catalogue beside the tags.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Holdings {
    /// Coverage profiles, in the order in which they are shown.
    pub profiles: Vec<Profile>,
    /// Regimes, sorted by identifier.
    pub regimes: Vec<Regime>,
    /// Instruments, sorted by identifier.
    pub instruments: Vec<Instrument>,
    /// Groups of tags that the annotation guide tells apart.
    pub tie_breaks: Vec<Vec<String>>,
}

/// The catalogue of a tagger, for looking things up.
#[derive(Debug, Clone, Copy)]
pub struct Catalogue<'a> {
    rules: &'a RulesPack,
}

impl<'a> Catalogue<'a> {
    pub(crate) fn new(rules: &'a RulesPack) -> Self {
        Self { rules }
    }

    /// All tags, sorted by identifier.
    pub fn tags(self) -> &'a [TagRecord] {
        &self.rules.tags
    }

    /// A tag.
    pub fn tag(self, id: &str) -> Option<&'a TagRecord> {
        self.tags().iter().find(|tag| tag.id == id)
    }

    /// All profiles, in the order in which they are shown.
    pub fn profiles(self) -> &'a [Profile] {
        &self.rules.catalogue.profiles
    }

    /// A profile.
    pub fn profile(self, id: &str) -> Option<&'a Profile> {
        self.profiles().iter().find(|profile| profile.id == id)
    }

    /// All regimes of confidence-building measures, sorted by identifier.
    pub fn regimes(self) -> &'a [Regime] {
        &self.rules.catalogue.regimes
    }

    /// An item of a regime.
    pub fn regime_item(self, place: &RegimePlace) -> Option<&'a RegimeItem> {
        let regime = self.regimes().iter().find(|regime| regime.id == place.regime)?;
        regime.items.iter().find(|item| item.id == place.item)
    }

    /// All instruments, sorted by identifier.
    pub fn instruments(self) -> &'a [Instrument] {
        &self.rules.catalogue.instruments
    }

    /// An instrument.
    pub fn instrument(self, id: &str) -> Option<&'a Instrument> {
        let instruments = self.instruments();
        instruments.binary_search_by(|instrument| instrument.id.as_str().cmp(id)).ok().map(|index| &instruments[index])
    }

    /// The tags whose substance an instrument carries, and those that have it among their sources. Sorted.
    pub fn carried(self, instrument: &Instrument) -> Vec<&'a str> {
        let cites = |tag: &&TagRecord| {
            instrument.related.contains(&tag.id) || tag.sources.iter().any(|source| source.instrument == instrument.id)
        };
        self.tags().iter().filter(cites).map(|tag| tag.id.as_str()).collect()
    }

    /// The other tags of the tag's family, sorted.
    pub fn family(self, tag: &TagRecord) -> Vec<&'a str> {
        let same = |other: &&TagRecord| other.family == tag.family && other.id != tag.id;
        self.tags().iter().filter(same).map(|other| other.id.as_str()).collect()
    }

    /// Tags to be told apart from this one: by a tie-break of the guide, or because one of the two beats the other where both would
    /// stand. Sorted.
    pub fn rivals(self, id: &str) -> Vec<&'a str> {
        let name = |index: u16| self.rules.tags.get(usize::from(index)).map(|tag| tag.id.as_str());
        let beats = self.rules.beats.iter().filter_map(|(winner, loser)| match (name(*winner)?, name(*loser)?) {
            (winner, loser) if winner == id => Some(loser),
            (winner, loser) if loser == id => Some(winner),
            _ => None,
        });
        let groups = self.rules.catalogue.tie_breaks.iter().filter(|group| group.iter().any(|tag| tag == id));
        let mut rivals: Vec<&str> =
            groups.flatten().map(String::as_str).chain(beats).filter(|tag| *tag != id).collect();
        rivals.sort_unstable();
        rivals.dedup();
        rivals
    }
}
