//! Termbases: concepts, and the terms of each in every language.

use rapporteur_core::lexicon::terms::{Status, TermPack, TermRecord, TermWord};
use std::collections::BTreeMap;

/// A set of concepts with their terms: what is built in, or what a user brought along.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Termbase {
    /// The concepts, in the order of the file.
    pub concepts: Vec<Concept>,
    /// What stood around them in the file.
    pub source: Source,
}

/// What stands around the concepts in an exchange file, as it was written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Source {
    /// The header.
    pub header: Option<String>,
    /// What comes behind the concepts.
    pub back: Option<String>,
    /// Name spaces that what is kept refers to: name and address.
    pub namespaces: Vec<(String, String)>,
    /// Language of the file.
    pub language: Option<String>,
    /// Dialect of TBX.
    pub dialect: Option<String>,
}

/// A concept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Concept {
    /// Its identifier in the base.
    pub id: String,
    /// Its terms by language, in the order of the file; a language may come twice.
    pub sections: Vec<Section>,
    /// What an exchange file says of it that has no field here, as it was written.
    pub extra: Vec<String>,
}

/// The terms of a concept in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Section {
    /// BCP 47 tag, as it was written.
    pub language: String,
    /// The terms, in the order of the file.
    pub terms: Vec<Term>,
    /// What an exchange file says of the section that has no field here, as it was written.
    pub extra: Vec<String>,
}

/// A term.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Term {
    /// As it is printed.
    pub text: String,
    /// Whether only this spelling is meant, capitals included.
    pub exact: bool,
    /// Further forms, as sequences of words.
    pub forms: Vec<Vec<TermWord>>,
    /// Its abbreviation, which is matched in its own spelling only.
    pub abbreviation: Option<String>,
    /// Whether to use it, if the base says so.
    pub status: Option<Status>,
    /// Who uses it so.
    pub authority: Option<String>,
    /// The text in which it was seen.
    pub reference: Option<String>,
    /// Whether it was seen there. What is not verified must never be shown as official.
    pub verified: bool,
    /// What a user should know.
    pub note: Option<String>,
    /// Whether it means the concept only where others of the field stand beside it.
    pub gate: bool,
    /// Whether another word says another thing.
    pub strict: bool,
    /// What an exchange file says of it that has no field here, as it was written.
    pub extra: Vec<String>,
}

impl Term {
    /// Whether a text should not have it.
    pub fn is_discouraged(&self) -> bool {
        matches!(self.status, Some(Status::Deprecated | Status::Superseded | Status::Forbidden))
    }

    /// Whether it is the one to use.
    pub fn is_preferred(&self) -> bool {
        self.status == Some(Status::Preferred)
    }
}

impl Termbase {
    /// The built-in base.
    pub fn from_pack(pack: &TermPack) -> Self {
        let mut sections: BTreeMap<u16, Vec<Section>> = BTreeMap::new();
        for language in &pack.languages {
            for record in &language.terms {
                let of_concept = sections.entry(record.concept).or_default();
                if of_concept.last().is_none_or(|s| s.language != language.tag) {
                    of_concept.push(Section { language: language.tag.clone(), ..Section::default() });
                }
                if let Some(section) = of_concept.last_mut() {
                    section.terms.push(Term::from(record));
                }
            }
        }
        let concept = |(id, sections): (u16, Vec<Section>)| Concept {
            id: pack.concepts.get(usize::from(id)).cloned().unwrap_or_default(),
            sections,
            extra: Vec::new(),
        };
        Self { concepts: sections.into_iter().map(concept).collect(), source: Source::default() }
    }

    /// Every term in a language, with its concept; a region is passed over (`en-GB` is `en`).
    pub fn terms<'a>(&'a self, language: &'a str) -> impl Iterator<Item = (&'a Concept, &'a Term)> {
        self.concepts.iter().flat_map(move |concept| concept.terms(language).map(move |term| (concept, term)))
    }
}

impl Concept {
    /// Its terms in a language.
    pub fn terms<'a>(&'a self, language: &str) -> impl Iterator<Item = &'a Term> + use<'a> {
        let language = language.to_owned();
        self.sections.iter().filter(move |s| same_language(&s.language, &language)).flat_map(|s| &s.terms)
    }

    /// The term to use in a language: the preferred one, or the first that is not discouraged.
    pub fn preferred(&self, language: &str) -> Option<&Term> {
        let usable: Vec<&Term> = self.terms(language).filter(|t| !t.is_discouraged()).collect();
        usable.iter().copied().find(|t| t.is_preferred()).or_else(|| usable.first().copied())
    }
}

impl From<&TermRecord> for Term {
    fn from(record: &TermRecord) -> Self {
        Self {
            text: record.surface.clone(),
            exact: record.exact,
            forms: record.forms.clone(),
            abbreviation: record.abbreviation.clone(),
            status: Some(record.status),
            authority: record.authority.clone(),
            reference: record.reference.clone(),
            verified: record.verified,
            note: record.note.clone(),
            gate: record.gate,
            strict: record.strict,
            extra: Vec::new(),
        }
    }
}

/// Whether two tags name the same language; regions and scripts are passed over.
pub fn same_language(a: &str, b: &str) -> bool {
    let primary = |tag: &str| tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    primary(a) == primary(b)
}
