//! A citation of an instrument in the draft.

use super::Change;
use rapporteur_core::{Reference, Span};
use std::rc::Rc;

/// A citation and where it stands while the text changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation {
    /// The words that cite.
    pub span: Span,
    /// The sentence in which its note's mark stands, for a citation in a note.
    pub sentence: Option<Span>,
    /// What the tagger said; its own places are those of the text that was read.
    pub reference: Rc<Reference>,
}

impl Citation {
    /// A citation as it was read.
    pub fn new(reference: Reference) -> Self {
        Self { span: reference.span, sentence: reference.sentence, reference: Rc::new(reference) }
    }

    /// Where it stands after a change of the text; none where its words are gone.
    pub fn after(&self, change: &Change) -> Option<Self> {
        let span = change.map(self.span);
        let sentence = self.sentence.map(|s| change.map(s));
        (!span.is_empty()).then(|| Self { span, sentence, reference: Rc::clone(&self.reference) })
    }

    /// Whether a sentence holds it, itself or by the mark of its note.
    pub fn belongs_to(&self, sentence: Span) -> bool {
        self.span.overlaps(sentence) || self.sentence.is_some_and(|s| s.overlaps(sentence))
    }
}
