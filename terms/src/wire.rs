//! What is asked of a termbase from another thread or module, and what it answers: plain structures that can travel.

use crate::base::{Concept, Term, Termbase, same_language};
use crate::check::{Issue, Place, Reading, Variant, clusters, issues};
use crate::find::{Finder, Hit, Reach};
use crate::index::{Index, Level};
use rapporteur_core::Span;
use rapporteur_core::lexicon::terms::{Status, TermPack};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Question {
    /// The concepts that have this identifier, or this term in some language.
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
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer {
    /// The concepts, best first.
    Cards(Vec<Card>),
    /// What somebody should look at.
    Findings(Vec<Finding>),
}

/// A concept with its terms in all languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// Its identifier.
    pub id: String,
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
    fn new(concept: &Concept) -> Self {
        let terms = concept.sections.iter().flat_map(|s| s.terms.iter().map(|t| (s.language.clone(), t.into())));
        Self { id: concept.id.clone(), terms: terms.collect() }
    }
}

/// The termbase that is built in, ready for questions.
#[derive(Debug)]
pub struct Desk {
    pack: TermPack,
    base: Termbase,
}

impl Desk {
    /// Of a pack.
    pub fn new(pack: TermPack) -> Self {
        Self { base: Termbase::from_pack(&pack), pack }
    }

    /// Answers.
    pub fn answer(&self, question: &Question) -> Answer {
        match question {
            Question::Cards(asked) => Answer::Cards(self.cards(asked.trim())),
            Question::Check { text, blocks, hidden } => Answer::Findings(self.findings(text, blocks, hidden)),
        }
    }

    /// By identifier; else those of which the whole query is a term in some form; else those in whose terms it stands.
    fn cards(&self, asked: &str) -> Vec<Card> {
        let concepts = &self.base.concepts;
        if asked.is_empty() {
            return Vec::new();
        }
        if let Some(concept) = concepts.iter().find(|c| c.id == asked) {
            return vec![Card::new(concept)];
        }
        let indexes = self.pack.languages.iter().map(|l| (l.tag.as_str(), &l.writing));
        let indexes: Vec<Index> =
            indexes.map(|(tag, writing)| Index::new(&[&self.base], tag, writing, Level::Listed)).collect();
        let found = with_term(&indexes, asked);
        if !found.is_empty() {
            return found.into_iter().filter_map(|(_, at)| concepts.get(at)).map(Card::new).collect();
        }
        let small = asked.to_lowercase();
        let has =
            |c: &&Concept| c.sections.iter().flat_map(|s| &s.terms).any(|t| t.text.to_lowercase().contains(&small));
        concepts.iter().filter(has).map(Card::new).collect()
    }

    fn findings(&self, text: &str, blocks: &[(String, u32, u32)], hidden: &[(u32, u32)]) -> Vec<Finding> {
        let span = |(start, end): (u32, u32)| Span { start, end };
        let hidden: Vec<Span> = hidden.iter().copied().map(span).collect();
        let mut languages: BTreeMap<&str, Vec<Span>> = BTreeMap::new();
        for (language, start, end) in blocks.iter().filter(|b| text.get(b.1 as usize..b.2 as usize).is_some()) {
            languages.entry(language).or_default().push(span((*start, *end)));
        }
        let mut found = Vec::new();
        for (language, blocks) in languages {
            let Some(known) = self.pack.languages.iter().find(|l| same_language(&l.tag, language)) else { continue };
            let index = Index::new(&[&self.base], language, &known.writing, Level::Listed);
            let finder = Finder::new(&index, Reach::Near);
            let mut hits: Vec<Hit> = Vec::new();
            for block in blocks {
                let from = hidden.partition_point(|h| h.end <= block.start);
                let to = hidden.partition_point(|h| h.start < block.end);
                hits.extend(finder.find(text, block, hidden.get(from..to).unwrap_or_default()));
            }
            hits.sort_by_key(|hit| hit.span.start);
            let readings = [Reading { text, hits: &hits }];
            let clusters = clusters(&index, &readings);
            found.extend(issues(&index, &readings, &clusters).iter().map(|issue| Finding::new(issue, language)));
        }
        found
    }
}

/// The concepts of which the whole of a text is a term in some form, generously: base and concept, in the order of the languages.
pub fn with_term(indexes: &[Index], asked: &str) -> Vec<(usize, usize)> {
    let mut found: Vec<(usize, usize)> = Vec::new();
    let whole = Span::new(0, asked.len());
    for index in indexes {
        let hits = Finder::new(index, Reach::Present).find(asked, whole, &[]);
        for term in hits.iter().filter(|h| h.span == whole).flat_map(|h| &h.terms) {
            let at = (term.base as usize, term.concept as usize);
            if !found.contains(&at) {
                found.push(at);
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use rapporteur_core::lexicon::terms::{LanguageTerms, TermRecord, Writing};

    fn desk() -> Desk {
        let record = |concept, surface: &str, status| TermRecord {
            concept,
            surface: surface.to_owned(),
            exact: false,
            forms: Vec::new(),
            abbreviation: (concept == 1).then(|| "CBM".to_owned()),
            status,
            authority: None,
            reference: None,
            verified: false,
            note: None,
            gate: false,
            strict: false,
        };
        let terms = vec![
            record(0, "cyberattack", Status::Preferred),
            record(0, "cyber strike", Status::Forbidden),
            record(1, "confidence-building measure", Status::Preferred),
        ];
        let english = LanguageTerms { tag: "en".to_owned(), writing: Writing::default(), terms };
        let concepts = vec!["attack".to_owned(), "cbm".to_owned()];
        Desk::new(TermPack { version: String::new(), concepts, languages: vec![english] })
    }

    #[test]
    fn cards_are_found_by_identifier_by_term_and_by_part_of_a_term() {
        let ids = |asked: &str| match desk().answer(&Question::Cards(asked.to_owned())) {
            Answer::Cards(cards) => cards.into_iter().map(|c| c.id).collect::<Vec<_>>(),
            other => panic!("{other:?}"),
        };
        assert_eq!((ids("cbm"), ids(" Cyber strike ")), (vec!["cbm".to_owned()], vec!["attack".to_owned()]));
        assert_eq!((ids("build"), ids(""), ids("xylophone")), (vec!["cbm".to_owned()], vec![], vec![]));
    }

    #[test]
    fn findings_name_what_stands_where_and_keep_their_keys() {
        let text = "A cyberattack, a cyber strike. The CBM. A cyberatttack!";
        let question = |text: &str| Question::Check {
            text: text.to_owned(),
            blocks: vec![("en-GB".to_owned(), 0, text.len() as u32), ("xx".to_owned(), 0, 1)],
            hidden: vec![(0, 2)],
        };
        let Answer::Findings(found) = desk().answer(&question(text)) else { panic!("findings are asked for") };
        let kinds: Vec<Kind> = found.iter().map(|f| f.kind).collect();
        assert_eq!(kinds, [Kind::Discouraged, Kind::NeverExpanded, Kind::Misspelt]);
        let (start, end) = found[0].places()[0];
        assert_eq!(
            (&text[start as usize..end as usize], found[0].term.as_deref()),
            ("cyber strike", Some("cyberattack"))
        );
        assert_eq!(found[2].uses[0].places[0].2, "one-letter");
        let Answer::Findings(again) = desk().answer(&question(&format!("New. {text}"))) else { panic!("findings") };
        let keys = |found: &[Finding]| found.iter().map(Finding::key).collect::<Vec<_>>();
        assert_eq!(keys(&found), keys(&again));
    }
}
