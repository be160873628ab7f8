//! What is asked of a termbase from another thread or module, and what it answers: plain structures that can travel.

mod desk;

pub use desk::{Desk, with_term};

use crate::base::{Concept, Term};
use crate::check::{Issue, Place, Variant};
use rapporteur_core::lexicon::terms::Status;
use serde::{Deserialize, Serialize};

/// A question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Question {
    /// The concepts that have this identifier, this term in some language, or a term in which this stands.
    Cards(String),
    /// What somebody should look at in a text.
    Check {
        /// The text.
        text: String,
        /// Its blocks: language, first byte, one past the last.
        blocks: Vec<(String, u32, u32)>,
        /// What is not read, in order.
        hidden: Vec<(u32, u32)>,
    },
    /// From now on these termbases of the user's own count as well, before the built-in one; those of the last such question no longer.
    Own(Vec<OwnBase>),
    /// How much there is.
    Stock,
}

/// So many concepts at most are an answer: a list of more helps nobody, and somebody may ask with every letter.
pub const MOST_CARDS: usize = 60;

/// A termbase of the user's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnBase {
    /// What it is called.
    pub name: String,
    /// The base as CSV, as [`write_csv`](crate::exchange::write_csv) has it.
    pub table: String,
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer {
    /// The concepts, best first.
    Cards(Vec<Card>),
    /// What somebody should look at.
    Findings(Vec<Finding>),
    /// The user's own termbases are taken in; named are those that cannot be read.
    Own(Vec<String>),
    /// How much there is.
    Stock(Stock),
}

/// How much there is in all termbases together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stock {
    /// The number of concepts.
    pub concepts: u32,
    /// The number of terms that were seen in a text; all others are from memory.
    pub seen: u32,
    /// The number of terms in each language.
    pub languages: Vec<(String, u32)>,
}

/// A concept with its terms in all languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// Its identifier.
    pub id: String,
    /// What the base is called that has it, if it is the user's own.
    pub own: Option<String>,
    /// Its terms: language and term, in the order of the base.
    pub terms: Vec<(String, CardTerm)>,
}

/// A term on a card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CardTerm {
    /// As it is printed.
    pub text: String,
    /// Whether to use it.
    pub status: Option<Status>,
    /// Its abbreviation.
    pub abbreviation: Option<String>,
    /// Who uses it so.
    pub authority: Option<String>,
    /// The text in which it was seen.
    pub reference: Option<String>,
    /// Whether it was seen there.
    pub verified: bool,
    /// Whether it means the concept only beside others of the field.
    pub gate: bool,
    /// Whether another word says another thing.
    pub strict: bool,
    /// What a user should know.
    pub note: Option<String>,
}

/// Something to look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// What it is.
    pub kind: Kind,
    /// The concept.
    pub concept: String,
    /// Language of the words.
    pub language: String,
    /// The term to use, the abbreviation, or the term that may be meant.
    pub term: Option<String>,
    /// What stands in the text.
    pub uses: Vec<Use>,
}

/// What there is to look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Kind {
    /// A term that the base advises against.
    Discouraged,
    /// Several terms for one concept.
    Mixed,
    /// An abbreviation explained more than once.
    ExpandedAgain,
    /// An abbreviation that is nowhere explained.
    NeverExpanded,
    /// A word with one letter wrong, perhaps.
    Misspelt,
}

/// A term in use.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Use {
    /// The term, as the base has it.
    pub term: String,
    /// Its status.
    pub status: Option<Status>,
    /// Where: first byte, one past the last, how it was recognised ([`How`](crate::How) as text).
    pub places: Vec<(u32, u32, String)>,
}

impl Kind {
    /// Its name, as outputs have it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Discouraged => "discouraged",
            Self::Mixed => "mixed",
            Self::ExpandedAgain => "expanded-again",
            Self::NeverExpanded => "never-expanded",
            Self::Misspelt => "misspelt",
        }
    }
}

impl Finding {
    /// What stays the same when the text is checked again: by it a finding is known that somebody has put aside.
    pub fn key(&self) -> String {
        let subject = match self.kind {
            Kind::Mixed => String::new(),
            _ => self.uses.iter().map(|u| u.term.as_str()).collect::<Vec<_>>().join("|"),
        };
        [self.kind.as_str(), &self.language, &self.concept, &subject].join(":")
    }

    /// Every place, in order.
    pub fn places(&self) -> Vec<(u32, u32)> {
        let mut all: Vec<_> = self.uses.iter().flat_map(|u| &u.places).map(|p| (p.0, p.1)).collect();
        all.sort_unstable();
        all
    }

    fn new(issue: &Issue, language: &str) -> Self {
        let used = |term: &Term, places: &[Place]| {
            let place = |p: &Place| (p.span.start, p.span.end, p.how.to_string());
            Use { term: term.text.clone(), status: term.status, places: places.iter().map(place).collect() }
        };
        let of_variant = |v: &Variant| used(v.term, &v.places);
        let text = |term: &Term| term.text.clone();
        let (kind, concept, term, uses) = match issue {
            Issue::Discouraged { concept, term, instead, places } => {
                (Kind::Discouraged, concept.id.as_str(), instead.map(text), vec![used(term, places)])
            }
            Issue::Mixed(cluster) => {
                let variants = cluster.variants.iter().map(of_variant).collect();
                (Kind::Mixed, cluster.concept.id.as_str(), cluster.preferred.map(text), variants)
            }
            Issue::ExpandedAgain { abbreviation, concept, term, places } => {
                (Kind::ExpandedAgain, concept.id.as_str(), Some(abbreviation.clone()), vec![used(term, places)])
            }
            Issue::NeverExpanded { abbreviation, concept, term, places } => {
                (Kind::NeverExpanded, concept.id.as_str(), Some(abbreviation.clone()), vec![used(term, places)])
            }
            Issue::Misspelt { concept, term, places } => {
                (Kind::Misspelt, concept.id.as_str(), Some(text(term)), vec![used(term, places)])
            }
        };
        Self { kind, concept: concept.to_owned(), language: language.to_owned(), term, uses }
    }
}

impl From<&Term> for CardTerm {
    fn from(term: &Term) -> Self {
        Self {
            text: term.text.clone(),
            status: term.status,
            abbreviation: term.abbreviation.clone(),
            authority: term.authority.clone(),
            reference: term.reference.clone(),
            verified: term.verified,
            gate: term.gate,
            strict: term.strict,
            note: term.note.clone(),
        }
    }
}

impl Card {
    fn new(concept: &Concept, own: Option<&str>) -> Self {
        let terms = concept.sections.iter().flat_map(|s| s.terms.iter().map(|t| (s.language.clone(), t.into())));
        Self { id: concept.id.clone(), own: own.map(str::to_owned), terms: terms.collect() }
    }
}
