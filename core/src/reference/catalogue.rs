//! The catalogue of instruments, as citations ask it.

use super::data::{CitationRules, InstrumentRecord};

impl CitationRules {
    /// Index of an instrument.
    pub(super) fn index(&self, id: &str) -> Option<u16> {
        self.instruments.binary_search_by(|i| i.id.as_str().cmp(id)).ok().map(|i| i as u16)
    }

    pub(super) fn instrument(&self, index: u16) -> Option<&InstrumentRecord> {
        self.instruments.get(usize::from(index))
    }

    /// The identifier under which the catalogue has an instrument, or the identifier as it came.
    pub(super) fn canonical(&self, id: String) -> String {
        match self.aliases.binary_search_by(|a| a.0.as_str().cmp(&id)) {
            Ok(i) => self.instrument(self.aliases[i].1).map_or(id, |r| r.id.clone()),
            Err(_) => id,
        }
    }

    /// The instrument that is likely meant by a wrong identifier.
    pub(super) fn likely(&self, id: &str) -> Option<&InstrumentRecord> {
        let i = self.misquoted.binary_search_by(|m| m.0.as_str().cmp(id)).ok()?;
        self.instrument(self.misquoted[i].1)
    }

    /// The instrument of an identifier that may have a pointer behind it.
    pub(super) fn whole(&self, id: &str) -> Option<&InstrumentRecord> {
        let mut part = id;
        loop {
            if let Some(index) = self.index(part) {
                return self.instrument(index);
            }
            part = part.rsplit_once('/')?.0;
        }
    }

    /// The first catalogued identifier of the form `<kind>/<number>` among kinds.
    pub(super) fn first_of(&self, kinds: &[&str], number: &str) -> Option<String> {
        kinds.iter().map(|kind| format!("{kind}/{number}")).find(|id| self.index(id).is_some())
    }
}
