//! Consistency of the terms in texts of one language.

use crate::base::{Concept, Term};
use crate::find::Hit;
use crate::index::{Index, TermRef};
use crate::tier::{How, Tier};
use rapporteur_core::Span;
use std::collections::BTreeMap;

/// A place in one of several texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// Index of the text.
    pub text: usize,
    /// Where in it.
    pub span: Span,
    /// How sure it is that the term stands there.
    pub tier: Tier,
    /// How it was recognised.
    pub how: How,
}

impl Place {
    fn of(text: usize, hit: &Hit) -> Self {
        Self { text, span: hit.span, tier: hit.tier, how: hit.how }
    }
}

/// A text and the terms in it.
#[derive(Debug, Clone, Copy)]
pub struct Reading<'a> {
    /// The text.
    pub text: &'a str,
    /// What [`Finder::find`](crate::Finder::find) found with [`Reach::Near`](crate::Reach::Near) or less, block by block.
    pub hits: &'a [Hit],
}

/// What texts use for one concept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cluster<'a> {
    /// The concept.
    pub concept: &'a Concept,
    /// The terms in use, most frequent first; each with all its forms.
    pub variants: Vec<Variant<'a>>,
    /// The term that the base would use.
    pub preferred: Option<&'a Term>,
}

/// A term in use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant<'a> {
    /// The term.
    pub term: &'a Term,
    /// The forms that occur, and how often.
    pub forms: BTreeMap<String, usize>,
    /// Where, in order.
    pub places: Vec<Place>,
}

/// What somebody should look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Issue<'a> {
    /// A term that the base advises against.
    Discouraged {
        /// The concept.
        concept: &'a Concept,
        /// The term.
        term: &'a Term,
        /// The term to use, if the base has one.
        instead: Option<&'a Term>,
        /// Where.
        places: Vec<Place>,
    },
    /// Several terms for one concept.
    Mixed(Cluster<'a>),
    /// An abbreviation is explained more than once in a text.
    ExpandedAgain {
        /// The abbreviation.
        abbreviation: String,
        /// The concept.
        concept: &'a Concept,
        /// What it stands for.
        term: &'a Term,
        /// Every explanation, the first included.
        places: Vec<Place>,
    },
    /// A word with one letter wrong, perhaps.
    Misspelt {
        /// The concept.
        concept: &'a Concept,
        /// The term that may be meant.
        term: &'a Term,
        /// Where.
        places: Vec<Place>,
    },
    /// An abbreviation is used and nowhere explained.
    NeverExpanded {
        /// The abbreviation.
        abbreviation: String,
        /// The concept.
        concept: &'a Concept,
        /// What it stands for.
        term: &'a Term,
        /// Where it is used.
        places: Vec<Place>,
    },
}

/// Every concept that occurs, with the terms in use for it, in the order of the bases.
pub fn clusters<'a>(index: &Index<'a>, readings: &[Reading]) -> Vec<Cluster<'a>> {
    let mut found: BTreeMap<(u32, u32), BTreeMap<TermRef, Variant<'a>>> = BTreeMap::new();
    for (text, reading) in readings.iter().enumerate() {
        for hit in reading.hits.iter().filter(|h| h.certain && h.tier < Tier::OneLetter) {
            let Some(at) = hit.terms.first() else { continue };
            let Some(term) = index.term(*at) else { continue };
            let variant = found.entry((at.base, at.concept)).or_default().entry(*at).or_insert_with(|| Variant {
                term,
                forms: BTreeMap::new(),
                places: Vec::new(),
            });
            let form = reading.text.get(hit.span.range()).unwrap_or_default();
            *variant.forms.entry(form.split_whitespace().collect::<Vec<_>>().join(" ")).or_default() += 1;
            variant.places.push(Place::of(text, hit));
        }
    }
    let cluster = |variants: BTreeMap<TermRef, Variant<'a>>| {
        let (at, _) = variants.first_key_value()?;
        let (concept, language) = (index.concept(*at)?, index.language(*at)?);
        let mut variants: Vec<Variant> = variants.into_values().collect();
        variants.sort_by_key(|v| std::cmp::Reverse(v.places.len()));
        Some(Cluster { concept, variants, preferred: concept.preferred(language) })
    };
    found.into_values().filter_map(cluster).collect()
}

/// What somebody should look at: discouraged terms, several terms for one concept, abbreviations, slips of the pen. `clusters` are those
/// of the same texts.
pub fn issues<'a>(index: &Index<'a>, readings: &[Reading], clusters: &[Cluster<'a>]) -> Vec<Issue<'a>> {
    let mut issues = Vec::new();
    for cluster in clusters {
        for variant in cluster.variants.iter().filter(|v| v.term.is_discouraged()) {
            issues.push(Issue::Discouraged {
                concept: cluster.concept,
                term: variant.term,
                instead: cluster.preferred,
                places: variant.places.clone(),
            });
        }
        if cluster.variants.iter().filter(|v| !v.term.is_discouraged()).count() > 1 {
            issues.push(Issue::Mixed(cluster.clone()));
        }
    }
    issues.extend(abbreviations(index, readings));
    issues.extend(slips(index, readings));
    issues
}

fn slips<'a>(index: &Index<'a>, readings: &[Reading]) -> Vec<Issue<'a>> {
    let mut found: BTreeMap<TermRef, Vec<Place>> = BTreeMap::new();
    for (text, reading) in readings.iter().enumerate() {
        for hit in reading.hits.iter().filter(|h| h.certain && h.tier == Tier::OneLetter) {
            if let Some(at) = hit.terms.first() {
                found.entry(*at).or_default().push(Place::of(text, hit));
            }
        }
    }
    let issue = |(at, places)| Some(Issue::Misspelt { concept: index.concept(at)?, term: index.term(at)?, places });
    found.into_iter().filter_map(issue).collect()
}

/// What is known of an abbreviation in the texts.
struct Abbreviation<'a> {
    concept: &'a Concept,
    term: &'a Term,
    uses: Vec<Place>,
    explained: Vec<Place>,
}

fn abbreviations<'a>(index: &Index<'a>, readings: &[Reading]) -> Vec<Issue<'a>> {
    let mut known: BTreeMap<String, Abbreviation<'a>> = BTreeMap::new();
    for (text, reading) in readings.iter().enumerate() {
        for (i, hit) in reading.hits.iter().enumerate().filter(|(_, h)| h.certain && h.how == How::Abbreviation) {
            let known_as = hit.terms.first().and_then(|at| Some((at, index.concept(*at)?, index.term(*at)?)));
            let Some((at, concept, term)) = known_as else { continue };
            // Where nothing longer is known, there is nothing to explain it with.
            let Some(name) = term.abbreviation.as_ref() else { continue };
            let place = Place::of(text, hit);
            let same = |other: &&Hit| other.terms.iter().any(|t| (t.base, t.concept) == (at.base, at.concept));
            let long = |other: &&Hit| other.how != How::Abbreviation;
            let before = i.checked_sub(1).and_then(|b| reading.hits.get(b)).filter(same).filter(long);
            let after = reading.hits.get(i + 1).filter(same).filter(long);
            let explained = before.is_some_and(|b| in_brackets(reading.text, b.span, hit.span))
                || after.is_some_and(|a| in_brackets(reading.text, hit.span, a.span));
            let entry = known.entry(name.clone()).or_insert_with(|| Abbreviation {
                concept,
                term,
                uses: Vec::new(),
                explained: Vec::new(),
            });
            entry.uses.push(place);
            if explained {
                entry.explained.push(place);
            }
        }
    }
    let mut issues = Vec::new();
    for (abbreviation, entry) in known {
        let mut explained = entry.explained.as_slice();
        for uses in entry.uses.chunk_by(|a, b| a.text == b.text) {
            let here = explained.partition_point(|p| uses.first().is_some_and(|u| p.text <= u.text));
            let (of_text, rest) = explained.split_at(here);
            explained = rest;
            let (abbreviation, concept, term) = (abbreviation.clone(), entry.concept, entry.term);
            if of_text.len() > 1 {
                issues.push(Issue::ExpandedAgain { abbreviation, concept, term, places: of_text.to_vec() });
            } else if of_text.is_empty() {
                issues.push(Issue::NeverExpanded { abbreviation, concept, term, places: uses.to_vec() });
            }
        }
    }
    issues
}

/// Whether the second stands in brackets right behind the first.
fn in_brackets(text: &str, first: Span, second: Span) -> bool {
    let between = text.get(first.end as usize..second.start as usize).unwrap_or_default().trim();
    let after = text.get(second.end as usize..).unwrap_or_default().trim_start();
    matches!(between, "(" | "（") && after.starts_with([')', '）', ',', ';', '،'])
}
