//! The words for what the catalogue holds, and for coverage.

use super::{Words, symbol};
use crate::place::Place;
use rapporteur_core::annotation::{Annotation, Force, Modal, Source};
use rapporteur_core::catalogue::{Catalogue, Instrument, Profile, ProfileRow, RegimePlace};
use rapporteur_core::coverage::{Row, Status, Tally};
use rapporteur_locales::Value;

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
            Some(regime) if row.place == rapporteur_core::catalogue::Place::Member => self.item(regime, &row.id),
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

    /// What a reader must know of a row before trusting it: other rows with the same tag, a number from memory.
    pub fn row_notes(&self, profile: &Profile, row: &ProfileRow) -> Vec<String> {
        let mut notes = Vec::new();
        let sharing = profile.sharing(row);
        if !sharing.is_empty() {
            notes.push(self.text_with("coverage-shared", "items", &self.list(&sharing)));
        }
        if !row.verified {
            notes.push(self.text("coverage-unverified-item"));
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

    /// Force, governing verb and modal of one annotation.
    pub fn strength_of(&self, annotation: &Annotation) -> Vec<String> {
        self.strength(Some(annotation.force), annotation.verb.as_deref(), annotation.modal)
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

    /// What an instrument is called: by its own name, as an article of another, or by its author and kind, with its year.
    pub fn instrument(&self, instrument: &Instrument, catalogue: Catalogue<'_>) -> String {
        let own = format!("instrument-{}", message_id(&instrument.id));
        if self.has(&own) {
            return self.with_year(&self.text(&own), instrument);
        }
        let whole = instrument.part_of.as_deref().and_then(|whole| catalogue.instrument(whole));
        if let (Some(whole), "article" | "chapter") = (whole, instrument.kind.as_str()) {
            let number = number_in(&instrument.id, &whole.id);
            let whole = self.text(&format!("instrument-{}", message_id(&whole.id)));
            let values = [("number", Value::from(number.as_str())), ("whole", Value::from(whole.as_str()))];
            return self.text_with_all(&format!("instrument-{}", instrument.kind), &values);
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

    /// A source with the name of its instrument in place of an identifier that no reader would know (`charter/art/51`).
    pub fn named_source(&self, source: &Source, catalogue: Catalogue<'_>) -> String {
        let instrument = catalogue.instrument(&source.instrument);
        let name = match instrument {
            Some(instrument) if instrument.symbol.is_none() => self.instrument(instrument, catalogue),
            Some(Instrument { symbol: Some(symbol), .. }) => symbol.clone(),
            _ => symbol(&source.instrument).to_owned(),
        };
        let status = self.verified(source.verified);
        let values = [("instrument", name.as_str()), ("paragraph", &source.paragraph), ("status", &status)];
        let id = if source.paragraph.is_empty() { "source-whole" } else { "source-paragraph" };
        self.text_with_all(id, &values.map(|(name, value)| (name, Value::from(value))))
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

/// The message that names an instrument: its own where it has one; of an article, that of the whole, by which it can be found.
pub fn instrument_message(instrument: &Instrument, catalogue: Catalogue<'_>) -> String {
    let whole = instrument.part_of.as_deref().and_then(|whole| catalogue.instrument(whole));
    match (whole, instrument.kind.as_str()) {
        (Some(whole), "article" | "chapter") => format!("instrument-{}", message_id(&whole.id)),
        _ => format!("instrument-{}", message_id(&instrument.id)),
    }
}

/// An identifier as a part of a message's: `un:A/RES/2625(XXV)` becomes `un-a-res-2625-xxv`.
fn message_id(id: &str) -> String {
    let parts = id.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
    parts.map(str::to_ascii_lowercase).collect::<Vec<_>>().join("-")
}

/// The number of an article or chapter as people write it: `un:charter/art/2/4` in `un:charter` is 2(4).
fn number_in(part: &str, whole: &str) -> String {
    let mut steps = part.strip_prefix(whole).unwrap_or(part).split('/').skip(2);
    let first = steps.next().unwrap_or_default().to_owned();
    steps.fold(first, |number, step| format!("{number}({step})"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_become_message_names_and_numbers() {
        assert_eq!(message_id("un:A/RES/2625(XXV)"), "un-a-res-2625-xxv");
        assert_eq!(number_in("un:charter/art/2/4", "un:charter"), "2(4)");
        assert_eq!(number_in("un:charter/chapter/VI", "un:charter"), "VI");
    }
}
