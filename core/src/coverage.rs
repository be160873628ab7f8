//! Coverage: what a text says of a set, and what it is silent on (annotation guide, "Coverage").
//!
//! Pure arithmetic over annotations: the same for a file on the command line and for a page that is being typed.

use crate::annotation::{Annotation, Force, Modal, Polarity};
use crate::catalogue::{Place, Profile, ProfileRow};

/// What a text does with a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// Mentioned, and not only to be rejected.
    Addressed,
    /// Only rejected or doubted.
    Rejected,
    /// Not mentioned.
    Silent,
}

impl Status {
    /// The name in the contract, and in message ids: `coverage-…`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Addressed => "addressed",
            Self::Rejected => "rejected",
            Self::Silent => "silent",
        }
    }
}

/// How much of the denominator is what; the three add up to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Rows that are addressed.
    pub addressed: usize,
    /// Rows that are only rejected.
    pub rejected: usize,
    /// Rows without a mention.
    pub silent: usize,
}

/// What a text says of a row. Mentions are indices into the annotations, in their order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The tag, or the item of the regime, as in the profile.
    pub id: String,
    /// How the row counts.
    pub place: Place,
    /// Addressed, rejected or silent.
    pub status: Status,
    /// Every mention.
    pub mentions: Vec<usize>,
    /// How many of the mentions reject or doubt the idea.
    pub negative: usize,
    /// How many of the mentions stand in the brackets of a draft.
    pub bracketed: usize,
    /// The strongest force. Where the row is addressed, only mentions that hold the idea are looked at, here and below.
    pub force: Option<Force>,
    /// The strongest governing verb, by the rank of its force.
    pub verb: Option<String>,
    /// The strongest modal, by the rank of the force that it has where no verb governs.
    pub modal: Option<Modal>,
    /// The mention with the strongest force, the first of several: the one to show where there is room for one.
    pub strongest: Option<usize>,
}

/// What a text says of a profile: a row for each of the profile's, in its order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// Identifier of the profile.
    pub profile: String,
    /// The rows.
    pub rows: Vec<Row>,
}

impl Coverage {
    /// Reads the coverage of a profile off the annotations of a text.
    pub fn new(profile: &Profile, annotations: &[Annotation]) -> Self {
        Self { profile: profile.id.clone(), rows: profile.rows.iter().map(|row| Row::new(row, annotations)).collect() }
    }

    /// Counts the rows of the denominator; sets, contested rows and those beside are left out.
    pub fn tally(&self) -> Tally {
        let count = |status| self.rows.iter().filter(|row| row.place == Place::Member && row.status == status).count();
        Tally { addressed: count(Status::Addressed), rejected: count(Status::Rejected), silent: count(Status::Silent) }
    }

    /// The rows of one place.
    pub fn rows_in(&self, place: Place) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(move |row| row.place == place)
    }
}

impl Row {
    /// Where the strongest mention stands among the row's mentions.
    pub fn strongest_mention(&self) -> Option<usize> {
        let strongest = self.strongest?;
        self.mentions.iter().position(|mention| *mention == strongest)
    }

    fn new(row: &ProfileRow, annotations: &[Annotation]) -> Self {
        let mentions: Vec<usize> =
            annotations.iter().enumerate().filter(|(_, a)| row.tags.contains(&a.tag)).map(|(index, _)| index).collect();
        let is_negative = |index: &&usize| annotations[**index].polarity == Polarity::Negative;
        let negative = mentions.iter().filter(is_negative).count();
        let status = match mentions.len() {
            0 => Status::Silent,
            all if all == negative => Status::Rejected,
            _ => Status::Addressed,
        };
        // What rejects an idea says nothing about how strongly the text holds it.
        let telling: Vec<usize> =
            mentions.iter().filter(|i| status == Status::Rejected || !is_negative(i)).copied().collect();
        let strongest = strongest(&telling, annotations, |a| Some(a.force));
        let verb = strongest_verb(&telling, annotations);
        let modal = telling
            .iter()
            .filter_map(|i| annotations[*i].modal)
            .reduce(|best, next| if next.force() > best.force() { next } else { best });
        Self {
            id: row.id.clone(),
            place: row.place,
            status,
            negative,
            bracketed: mentions.iter().filter(|index| annotations[**index].bracketed).count(),
            force: strongest.map(|index| annotations[index].force),
            verb,
            modal,
            strongest,
            mentions,
        }
    }
}

/// The first of the mentions whose rank is the highest.
fn strongest(
    mentions: &[usize],
    annotations: &[Annotation],
    rank: impl Fn(&Annotation) -> Option<Force>,
) -> Option<usize> {
    let ranked = mentions.iter().filter_map(|index| Some((rank(&annotations[*index])?, *index)));
    ranked.reduce(|best, next| if next.0 > best.0 { next } else { best }).map(|(_, index)| index)
}

fn strongest_verb(mentions: &[usize], annotations: &[Annotation]) -> Option<String> {
    let index = strongest(mentions, annotations, |a| a.verb.as_ref().map(|_| a.force))?;
    annotations[index].verb.clone()
}

#[cfg(test)]
mod tests;
