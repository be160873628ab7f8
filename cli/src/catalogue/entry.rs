//! An entry: a tag or an instrument.

use rapporteur_core::Catalogue;
use rapporteur_core::catalogue::{Instrument, TagRecord};
use rapporteur_formats::Words;
use rapporteur_formats::words::{instrument_message, symbol};

/// An entry of the catalogue.
#[derive(Clone, Copy)]
pub(super) enum Entry<'a> {
    /// A tag.
    Tag(&'a TagRecord),
    /// An instrument.
    Instrument(&'a Instrument),
}

impl<'a> Entry<'a> {
    /// All entries: the tags, then the instruments.
    pub(super) fn all(catalogue: Catalogue<'a>) -> impl Iterator<Item = Self> {
        catalogue.tags().iter().map(Self::Tag).chain(catalogue.instruments().iter().map(Self::Instrument))
    }

    /// The entry with an identifier.
    pub(super) fn get(catalogue: Catalogue<'a>, id: &str) -> Option<Self> {
        catalogue.tag(id).map(Self::Tag).or_else(|| catalogue.instrument(id).map(Self::Instrument))
    }

    /// Its identifier.
    pub(super) fn id(self) -> &'a str {
        match self {
            Self::Tag(tag) => &tag.id,
            Self::Instrument(instrument) => &instrument.id,
        }
    }

    /// What else it is called, in every language alike.
    pub(super) fn other_names(self) -> Vec<String> {
        match self {
            Self::Tag(_) => Vec::new(),
            Self::Instrument(instrument) => {
                instrument.symbol.iter().cloned().chain([symbol(&instrument.id).to_owned()]).collect()
            }
        }
    }

    /// Whether a person means just this one.
    pub(super) fn is_called(self, asked: &str) -> bool {
        self.id().eq_ignore_ascii_case(asked) || self.other_names().iter().any(|name| name.eq_ignore_ascii_case(asked))
    }

    /// The message with its name; an article is found by that of the treaty it stands in.
    pub(super) fn message(self) -> String {
        match self {
            Self::Tag(tag) => tag.id.replace('.', "-"),
            Self::Instrument(instrument) => instrument_message(&instrument.id),
        }
    }

    /// What it is called in words.
    pub(super) fn title(self, words: &Words) -> String {
        match self {
            Self::Tag(tag) => words.title(&tag.id),
            Self::Instrument(instrument) => words.instrument(instrument),
        }
    }
}
