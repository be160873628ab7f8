//! Entries as JSON, one object on one line: the data as it is, and the words of one language for it.

use super::Answer;
use super::entry::Entry;
use crate::failure::Failure;
use rapporteur_core::Catalogue;
use rapporteur_core::catalogue::{Instrument, RegimePlace, TagRecord};
use rapporteur_formats::Words;
use serde_json::{Value, json};

/// Name and version of the shape.
const SCHEMA: &str = "rapporteur/catalogue/1";

/// The answer as one line.
pub(super) fn render(answer: &Answer<'_>, catalogue: Catalogue<'_>, words: &Words) -> Result<Vec<u8>, Failure> {
    let brief = |entry: Entry<'_>| json!({ "id": entry.id(), "kind": kind(entry), "title": entry.title(words) });
    let value = match answer {
        Answer::One(Entry::Tag(record)) => tag(record, catalogue, words),
        Answer::One(Entry::Instrument(record)) => instrument(record, catalogue, words),
        Answer::Found(query, entries) => {
            let entries: Vec<Value> = entries.iter().map(|entry| brief(*entry)).collect();
            json!({ "schema": SCHEMA, "lang": words.language(), "query": query, "entries": entries })
        }
        Answer::All => {
            let entries: Vec<Value> = Entry::all(catalogue).map(brief).collect();
            json!({ "schema": SCHEMA, "lang": words.language(), "entries": entries })
        }
    };
    let mut line =
        serde_json::to_vec(&value).map_err(|source| Failure::Format { file: "-".to_owned(), source: source.into() })?;
    line.push(b'\n');
    Ok(line)
}

fn kind(entry: Entry<'_>) -> &'static str {
    match entry {
        Entry::Tag(_) => "tag",
        Entry::Instrument(_) => "instrument",
    }
}

fn tag(tag: &TagRecord, catalogue: Catalogue<'_>, words: &Words) -> Value {
    let elements: Vec<Value> =
        tag.elements.iter().map(|id| json!({ "id": id, "title": words.text(&format!("element-{id}")) })).collect();
    let regime = |place: &RegimePlace| {
        let verified = catalogue.regime_item(place).is_some_and(|item| item.verified);
        json!({ "regime": place.regime, "item": place.item, "verified": verified })
    };
    let profiles = catalogue.profiles().iter().flat_map(|profile| {
        let rows = profile.rows.iter().filter(|row| row.tags.contains(&tag.id));
        rows.map(|row| json!({ "profile": profile.id, "row": row.id, "place": row.place.as_str() }))
    });
    json!({
        "schema": SCHEMA,
        "lang": words.language(),
        "kind": "tag",
        "id": tag.id,
        "title": words.title(&tag.id),
        "explanation": words.text(&format!("{}.explanation", tag.id.replace('.', "-"))),
        "family": tag.family,
        "contested": tag.contested,
        "elements": elements,
        "sources": tag.sources,
        "regimes": tag.regimes.iter().map(regime).collect::<Vec<_>>(),
        "profiles": profiles.collect::<Vec<_>>(),
        "told_apart_from": catalogue.rivals(&tag.id),
        "related": tag.related,
        "same_family": catalogue.family(tag),
    })
}

fn instrument(instrument: &Instrument, catalogue: Catalogue<'_>, words: &Words) -> Value {
    let paragraph = |p: &rapporteur_core::catalogue::InstrumentParagraph| json!({ "range": p.range, "topic": p.topic, "title": words.topic(&p.topic), "verified": p.verified });
    json!({
        "schema": SCHEMA,
        "lang": words.language(),
        "kind": "instrument",
        "id": instrument.id,
        "title": words.instrument(instrument),
        "type": instrument.kind,
        "symbol": instrument.symbol,
        "symbol_verified": instrument.symbol.as_ref().map(|_| instrument.symbol_verified),
        "body": instrument.body,
        "year": instrument.year,
        "date": instrument.date,
        "date_verified": instrument.date.as_ref().map(|_| instrument.date_verified),
        "verified": instrument.verified,
        "part_of": instrument.part_of,
        "paragraphs": instrument.paragraphs.iter().map(paragraph).collect::<Vec<_>>(),
        "tags": catalogue.carried(instrument),
    })
}
