//! The table of concepts, by identifier.

use super::{DataErrors, source::Folder};
use crate::lexicon::pack::{ConceptId, ConceptRecord, Domain};
use serde::Deserialize;
use std::collections::BTreeMap;

/// Concepts by identifier, with their indices.
#[derive(Debug, Default)]
pub(super) struct Concepts {
    pub(super) records: Vec<ConceptRecord>,
    index: BTreeMap<String, ConceptId>,
    /// Unions: the concept and the identifiers it includes, with file and line.
    pub(super) unions: Vec<(ConceptId, Vec<String>, String, usize)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ConceptEntry {
    gloss: String,
    #[serde(default)]
    domain: Option<DomainEntry>,
    #[serde(default)]
    includes: Vec<String>,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "kebab-case")]
enum DomainEntry {
    Ict,
    Other,
    State,
}

impl Concepts {
    /// Reads every concept file.
    pub(super) fn read(folder: &Folder, errors: &mut DataErrors) -> Self {
        let mut concepts = Self::default();
        for file in folder.under("core/data/concepts/") {
            let Some(entries) = file.read::<BTreeMap<toml::Spanned<String>, ConceptEntry>>(errors) else { continue };
            for (id, entry) in entries {
                let line = file.line(id.span().start);
                let id = id.into_inner();
                if !is_identifier(&id) {
                    errors.push(
                        &file.path,
                        line,
                        &id,
                        "an identifier of lower-case letters, digits and underscores",
                        format!("“{id}”"),
                    );
                }
                if entry.gloss.trim().is_empty() {
                    errors.push(&file.path, line, format!("{id}.gloss"), "what the concept means", "nothing");
                }
                let domain = match entry.domain {
                    None => Domain::Open,
                    Some(DomainEntry::Ict) => Domain::Ict,
                    Some(DomainEntry::Other) => Domain::Other,
                    Some(DomainEntry::State) => Domain::State,
                };
                match concepts.add(&id, domain) {
                    Some(index) if !entry.includes.is_empty() => {
                        concepts.unions.push((index, entry.includes, file.path.clone(), line))
                    }
                    Some(_) => {}
                    None => {
                        errors.push(&file.path, line, &id, "an identifier that no other concept has", "a second one")
                    }
                }
            }
        }
        concepts
    }

    /// Adds a concept; none if the identifier is taken.
    pub(super) fn add(&mut self, id: &str, domain: Domain) -> Option<ConceptId> {
        if self.index.contains_key(id) {
            return None;
        }
        let index = self.records.len() as ConceptId;
        self.index.insert(id.to_owned(), index);
        self.records.push(ConceptRecord { id: id.to_owned(), domain });
        Some(index)
    }

    pub(super) fn get(&self, id: &str) -> Option<ConceptId> {
        self.index.get(id).copied()
    }
}

fn is_identifier(id: &str) -> bool {
    !id.is_empty() && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}
