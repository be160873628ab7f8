//! `rapporteur terms lookup`: the card of a concept.

use super::bases::Bases;
use super::page::Page;
use crate::args::{Format, LookupOptions};
use crate::failure::Failure;
use crate::interface::{Interface, Outcome};
use crate::target::Target;
use rapporteur_terms::wire::with_term;
use rapporteur_terms::{Concept, Index, Status, Term};
use serde_json::{Value, json};
use std::path::Path;

/// So many concepts are offered where nothing answers.
const OFFERED: usize = 5;

/// A concept that answers, and whether it is the user's own.
struct Card<'a> {
    concept: &'a Concept,
    is_own: bool,
}

/// Shows the concepts that have a term.
pub(super) fn run(options: &LookupOptions, interface: &Interface) -> Result<Outcome, Failure> {
    let bases = Bases::open(&options.base, interface)?;
    let asked = options.asked.join(" ");
    let cards = find(&bases, asked.trim())?;
    let format = options.format.into();
    let mut target = Target::open(None, format, 1, options.color)?;
    let bytes = if format == Format::Text {
        text(&cards, interface).into_bytes()
    } else {
        let cards: Vec<Value> = cards.iter().map(card_json).collect();
        format!("{:#}\n", json!({ "query": asked, "concepts": cards })).into_bytes()
    };
    target.write(Path::new("-"), &bytes)?;
    target.finish()?;
    Ok(Outcome::Complete)
}

/// By identifier; else those of which the whole query is a term in some form; else those in whose terms its words stand.
fn find<'a>(bases: &'a Bases, asked: &str) -> Result<Vec<Card<'a>>, Failure> {
    let built_in = bases.all().len().saturating_sub(1);
    let all = || bases.all().iter().enumerate().flat_map(|(i, base)| base.concepts.iter().map(move |c| (i, c)));
    let card = |(i, concept): (usize, &'a Concept)| Card { concept, is_own: i < built_in };
    let named: Vec<Card> = all().filter(|(_, c)| c.id == asked).map(card).collect();
    if !named.is_empty() {
        return Ok(named);
    }
    let indexes: Vec<Index> = bases.languages().map(|language| bases.index(language)).collect();
    let found = with_term(&indexes, asked);
    if !found.is_empty() {
        let concept = |(base, concept): (usize, usize)| Some((base, bases.all().get(base)?.concepts.get(concept)?));
        return Ok(found.into_iter().filter_map(concept).map(card).collect());
    }
    let names = |c: &Concept| c.sections.iter().flat_map(|s| &s.terms).map(|t| t.text.clone()).collect::<Vec<_>>();
    let index = rapporteur_locales::Index::new(all().map(|(_, c)| (c.id.as_str(), names(c), String::new())));
    let ids = index.find(asked);
    if ids.is_empty() {
        let near = index.near(asked, OFFERED).into_iter().map(str::to_owned).collect();
        return Err(Failure::UnknownTerm { asked: asked.to_owned(), near });
    }
    Ok(all().filter(|(_, c)| ids.contains(&c.id.as_str())).map(card).collect())
}

fn text(cards: &[Card], interface: &Interface) -> String {
    let mut page = Page::new(&interface.spoken);
    for card in cards {
        page.heading(&card.concept.id);
        let own = interface.words.language();
        // The reader's language first.
        let (first, rest): (Vec<_>, Vec<_>) = card.concept.sections.iter().partition(|s| s.language == own);
        for section in first.into_iter().chain(rest) {
            for (i, term) in section.terms.iter().enumerate() {
                let language = if i == 0 { section.language.as_str() } else { "" };
                let marks = page.marks(term, card.is_own).join(" · ");
                page.line(1, format!("{language:<4}{}  {marks}", term.text).trim_end());
            }
        }
    }
    page.out
}

fn card_json(card: &Card) -> Value {
    let sections = card.concept.sections.iter().flat_map(|s| s.terms.iter().map(move |t| term_json(&s.language, t)));
    json!({ "id": card.concept.id, "own": card.is_own, "terms": sections.collect::<Vec<_>>() })
}

fn term_json(language: &str, term: &Term) -> Value {
    json!({
        "language": language, "term": term.text, "status": term.status.map(Status::as_str),
        "abbreviation": term.abbreviation, "authority": term.authority, "reference": term.reference,
        "verified": term.verified, "gate": term.gate, "strict": term.strict, "note": term.note,
    })
}
