//! A citation on the way.

use super::span;
use rapporteur_core::{Reference, Span, Via};
use serde::{Deserialize, Serialize};

const VIAS: [Via; 4] = [Via::Symbol, Via::Name, Via::Footnote, Via::Context];

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct WireReference {
    id: String,
    span: (u32, u32),
    via: u8,
    block: u32,
    ambiguous: Vec<String>,
    mark: Option<(u32, u32)>,
    sentence: Option<(u32, u32)>,
}

impl WireReference {
    pub(super) fn new(reference: &Reference) -> Self {
        let pair = |s: Span| (s.start, s.end);
        Self {
            id: reference.id.clone(),
            span: pair(reference.span),
            via: VIAS.iter().position(|v| *v == reference.via).unwrap_or_default() as u8,
            block: reference.block as u32,
            ambiguous: reference.ambiguous.clone(),
            mark: reference.mark.map(pair),
            sentence: reference.sentence.map(pair),
        }
    }

    pub(super) fn unpack(self) -> Reference {
        Reference {
            id: self.id,
            span: span(self.span),
            via: VIAS.get(usize::from(self.via)).copied().unwrap_or(Via::Symbol),
            block: self.block as usize,
            ambiguous: self.ambiguous,
            mark: self.mark.map(span),
            sentence: self.sentence.map(span),
        }
    }
}
