//! The words for what the catalogue holds, and for coverage.

use super::{Words, symbol};
use crate::place::Place;
use rapporteur_core::annotation::{Force, Modal};
use rapporteur_core::catalogue::{Instrument, Place as RowPlace, Profile, ProfileRow, RegimePlace};
use rapporteur_core::coverage::{Row, Status, Tally};
use rapporteur_locales::Value;
use std::collections::BTreeSet;

impl Words {
    /// The name of a profile.
    pub fn profile(&self, profile: &Profile) -> String {
        self.text(&format!("profile-{}", profile.id))
    }

    /// What a row of a profile asks for: a tag's title; for an item of a regime the titles of its tags.
    pub fn row_title(&self, profile: &Profile, row: &ProfileRow) -> String {
        let titles: Vec<String> = row.tags.iter().map(|tag| self.title(tag)).collect();
        if profile.regime.is_none() { titles.concat() } else { titles.join(" · ") }
    }

    /// What a row is called for short: a tag as it is, an item with its regime, `OSCE 8`.
    pub fn row_label(&self, profile: &Profile, row: &ProfileRow) -> String {
        match &profile.regime {
            Some(regime) if row.place == RowPlace::Member => self.item(regime, &row.id),
            _ => row.id.clone(),
        }
    }

    /// An item of a regime: `OSCE 8`.
    pub fn regime_place(&self, place: &RegimePlace) -> String {
        self.item(&place.regime, &place.item)
    }

    fn item(&self, regime: &str, item: &str) -> String {
        let short = self.text(&format!("regime-{regime}.short"));
        self.text_with_all("coverage-item", &[("regime", Value::from(short.as_str())), ("item", Value::from(item))])
    }

    /// Addressed, rejected, silent.
    pub fn status(&self, status: Status) -> String {
        self.text(&format!("coverage-{}", status.as_str()))
    }

    /// How much of a denominator is what.
    pub fn tally(&self, tally: Tally, all: usize) -> String {
        let values = [
            ("addressed", Value::from(tally.addressed)),
            ("rejected", Value::from(tally.rejected)),
            ("silent", Value::from(tally.silent)),
            ("all", Value::from(all)),
        ];
        self.text_with_all("coverage-tally", &values)
    }

    /// What a reader must know of a profile before trusting its rows: those that one tag stands for alike, and numbers from memory.
    pub fn profile_notes(&self, profile: &Profile) -> Vec<String> {
        let members: Vec<&ProfileRow> = profile.rows.iter().filter(|row| row.place == RowPlace::Member).collect();
        let labels =
            |rows: &[&ProfileRow]| self.list(&rows.iter().map(|row| self.row_label(profile, row)).collect::<Vec<_>>());
        let mut tags: Vec<&String> = members.iter().flat_map(|row| &row.tags).collect();
        let mut seen = BTreeSet::new();
        tags.retain(|tag| seen.insert(*tag));
        let mut notes = Vec::new();
        for tag in tags {
            let rows: Vec<&ProfileRow> = members.iter().copied().filter(|row| row.tags.contains(tag)).collect();
            if rows.len() > 1 {
                let (items, title) = (labels(&rows), self.title(tag));
                let values = [("items", Value::from(&*items)), ("title", Value::from(&*title))];
                notes.push(self.text_with_all("coverage-shared", &values));
            }
        }
        let unverified: Vec<&ProfileRow> = members.into_iter().filter(|row| !row.verified).collect();
        if !unverified.is_empty() {
            notes.push(self.text_with("coverage-unverified", "items", &labels(&unverified)));
        }
        notes
    }

    /// What qualifies a mark: mentions that reject the idea, all mentions in brackets.
    pub fn cell_notes(&self, row: &Row) -> Vec<String> {
        let mut notes = Vec::new();
        if row.status == Status::Addressed && row.negative > 0 {
            notes.push(self.count("coverage-negative", row.negative));
        }
        if !row.mentions.is_empty() && row.bracketed == row.mentions.len() {
            notes.push(self.text("coverage-only-bracketed"));
        }
        notes
    }

    /// Force, governing verb and modal, as far as they are there.
    pub fn strength(&self, force: Option<Force>, verb: Option<&str>, modal: Option<Modal>) -> Vec<String> {
        let mut parts = Vec::new();
        parts.extend(force.map(|force| self.force(force)));
        parts.extend(verb.map(|verb| self.verb(verb)));
        parts.extend(modal.map(|modal| self.text(&format!("modal-{}", modal.as_str()))));
        parts
    }

    /// A place in a document: by paragraph, else by line.
    pub fn place(&self, place: &Place) -> String {
        match &place.label {
            Some(label) => self.text_with("place-paragraph", "label", label),
            None => self.text_with("place-line", "line", &place.line.to_string()),
        }
    }

    /// A quotation in the language's quotation marks.
    pub fn quotation(&self, text: &str) -> String {
        self.text_with("quotation", "text", text)
    }

    /// Several things in a row, with the language's comma.
    pub fn list<T: AsRef<str>>(&self, parts: &[T]) -> String {
        parts.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(&self.text("list-separator"))
    }

    /// Several things that have commas of their own in a row.
    pub fn long_list<T: AsRef<str>>(&self, parts: &[T]) -> String {
        parts.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(&self.text("list-separator-long"))
    }

    /// What readers call an instrument: by its name where it has one, an article by its number and treaty, all else by its symbol.
    pub fn instrument_name(&self, id: &str) -> String {
        let own = format!("instrument-{}", message_id(id));
        if self.has(&own) {
            return self.text(&own);
        }
        for (step, message) in [("/art/", "instrument-article"), ("/chapter/", "instrument-chapter")] {
            if let Some((whole, number)) = id.split_once(step) {
                let (whole, number) = (self.instrument_name(whole), article_number(number));
                return self
                    .text_with_all(message, &[("number", Value::from(&*number)), ("whole", Value::from(&*whole))]);
            }
        }
        symbol(id).to_owned()
    }

    /// The title of an instrument in the catalogue: its name, else its author and kind; with its year.
    pub fn instrument(&self, instrument: &Instrument) -> String {
        let name = self.instrument_name(&instrument.id);
        if name != symbol(&instrument.id) {
            return self.with_year(&name, instrument);
        }
        let kind = self.text(&format!("kind-{}", instrument.kind));
        let name = match &instrument.body {
            Some(body) => {
                let body = self.text(&format!("body-{body}"));
                let values = [("body", Value::from(body.as_str())), ("kind", Value::from(kind.as_str()))];
                self.text_with_all("instrument-of-body", &values)
            }
            None => kind,
        };
        self.with_year(&name, instrument)
    }

    fn with_year(&self, name: &str, instrument: &Instrument) -> String {
        match instrument.year {
            Some(year) => {
                let year = year.to_string();
                self.text_with_all("instrument-year", &[("name", Value::from(name)), ("year", Value::from(&*year))])
            }
            None => name.to_owned(),
        }
    }

    /// What a paragraph or item is about: a tag's title, or a subject that is no tag.
    pub fn topic(&self, topic: &str) -> String {
        if topic.contains('.') { self.title(topic) } else { self.text(&format!("topic-{topic}")) }
    }

    /// Whether something was checked.
    pub fn verified(&self, verified: bool) -> String {
        self.text(if verified { "source-verified" } else { "source-unverified" })
    }

    /// A value, and whether it was checked.
    pub fn checked(&self, value: &str, verified: bool) -> String {
        let status = self.verified(verified);
        self.text_with_all("catalogue-value", &[("value", Value::from(value)), ("status", Value::from(&*status))])
    }
}

/// The sign of a status, which tells it without colour.
pub fn status_mark(status: Status) -> &'static str {
    match status {
        Status::Addressed => "●",
        Status::Rejected => "✕",
        Status::Silent => "○",
    }
}

/// The message that names an instrument: its own, or of an article that of its treaty, by which it can be found.
pub fn instrument_message(id: &str) -> String {
    let whole = id.split_once("/art/").or_else(|| id.split_once("/chapter/")).map_or(id, |(whole, _)| whole);
    format!("instrument-{}", message_id(whole))
}

/// An identifier as a part of a message's: `un:A/RES/2625(XXV)` becomes `un-a-res-2625-xxv`.
fn message_id(id: &str) -> String {
    let parts = id.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
    parts.map(str::to_ascii_lowercase).collect::<Vec<_>>().join("-")
}

/// The number of an article as people write it: `2/4` is 2(4).
fn article_number(steps: &str) -> String {
    let mut steps = steps.split('/');
    let first = steps.next().unwrap_or_default().to_owned();
    steps.fold(first, |number, step| format!("{number}({step})"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_become_message_names_and_numbers() {
        assert_eq!(message_id("un:A/RES/2625(XXV)"), "un-a-res-2625-xxv");
        assert_eq!((article_number("2/4"), article_number("VI")), ("2(4)".to_owned(), "VI".to_owned()));
        assert_eq!(instrument_message("eu:teu/art/42/7"), "instrument-eu-teu");
    }
}
