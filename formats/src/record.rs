//! Annotations as the JSON contract has them (`core/data/annotation.schema.json`).
//!
//! The shapes here are views, made at the edge: the structures of core can change without changing what others read. Every position
//! is converted by [`LineIndex`], and every quotation is checked against the text before it leaves.

use crate::{FormatError, FormatWarning, Words};
use rapporteur_core::annotation::{
    Annotated, Annotation, Completeness, ElementFinding, ElementKind, ElementStatus, Force, Modal, Source,
};
use rapporteur_core::text::OffsetUnit;
use rapporteur_core::{LineIndex, Reference, Span, Tagger};
use serde::Serialize;
use std::cell::OnceCell;

/// Name and version of the shape; a change that could break a reader raises the number.
pub const SCHEMA: &str = "rapporteur/annotation/1";

/// What the sender of a text calls it: text, number or nothing, given back as it came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Default)]
#[serde(untagged)]
pub enum Identifier {
    /// Nothing, or nothing that can be used.
    #[default]
    None,
    /// A text.
    Text(String),
    /// A number.
    Number(serde_json::Number),
}

/// One line of the output: everything that is said about one text.
#[derive(Debug, Clone)]
pub struct Record<'a> {
    /// What all records of a recorder begin with, as JSON without the brace at its end.
    head: &'a [u8],
    rest: Rest<'a>,
}

impl Record<'_> {
    /// Appends the record as JSON.
    ///
    /// # Errors
    /// When it cannot be written as JSON.
    pub fn write(&self, out: &mut Vec<u8>) -> Result<(), FormatError> {
        out.extend_from_slice(self.head);
        let brace = out.len();
        serde_json::to_writer(&mut *out, &self.rest)?;
        // The rest is an object of its own; one goes on with the other.
        out[brace] = b',';
        Ok(())
    }
}

/// What a record begins with: the same for every text.
#[derive(Serialize)]
struct Head<'a> {
    schema: &'static str,
    data_version: &'a str,
    packs: &'a [String],
}

/// What a record says of its text.
#[derive(Debug, Clone, Serialize)]
struct Rest<'a> {
    id: &'a Identifier,
    lang: Option<&'a str>,
    annotations: Vec<AnnotationView<'a>>,
    references: Vec<ReferenceView<'a>>,
    warnings: Vec<WarningView<'a>>,
}

#[derive(Debug, Clone, Serialize)]
struct AnnotationView<'a> {
    tag: &'a str,
    start: u32,
    end: u32,
    quote: &'a str,
    verb: Option<&'a str>,
    modal: Option<Modal>,
    force: Force,
    polarity: &'static str,
    bracketed: bool,
    score: u8,
    evidence: EvidenceView<'a>,
    source: &'a [Source],
    #[serde(skip_serializing_if = "slice_is_empty")]
    verbs: &'a [String],
    #[serde(skip_serializing_if = "slice_is_empty")]
    modals: &'a [Modal],
    #[serde(skip_serializing_if = "Option::is_none")]
    completeness: Option<Completeness>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    elements: Vec<ElementView<'a>>,
}

/// What there is none of is left out.
fn slice_is_empty<T>(slice: &&[T]) -> bool {
    slice.is_empty()
}

#[derive(Debug, Clone, Serialize)]
struct ElementView<'a> {
    element: &'a str,
    kind: ElementKind,
    status: ElementStatus,
    #[serde(skip_serializing_if = "Option::is_none")]
    start: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end: Option<u32>,
}

#[derive(Debug, Clone, Serialize)]
struct EvidenceView<'a> {
    kind: &'static str,
    rule: &'a str,
    cues: Vec<CueView<'a>>,
}

#[derive(Debug, Clone, Serialize)]
struct CueView<'a> {
    concept: &'a str,
    start: u32,
    end: u32,
}

#[derive(Debug, Clone, Serialize)]
struct ReferenceView<'a> {
    id: &'a str,
    start: u32,
    end: u32,
    quote: &'a str,
    via: &'static str,
    ambiguous: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    mark: Option<PlaceView>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sentence: Option<PlaceView>,
}

/// A place in the text.
#[derive(Debug, Clone, Copy, Serialize)]
struct PlaceView {
    start: u32,
    end: u32,
}

#[derive(Debug, Clone, Serialize)]
struct WarningView<'a> {
    code: &'a str,
    message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    start: Option<u32>,
}

/// Makes records: knows the data behind them, the unit of positions and the words of warnings.
pub struct Recorder<'w> {
    /// See [`Record`]: most lines of a long list have little else in them.
    head: Vec<u8>,
    unit: OffsetUnit,
    words: &'w Words,
}

impl<'w> Recorder<'w> {
    /// A recorder for the results of one tagger.
    pub fn new(tagger: &Tagger, unit: OffsetUnit, words: &'w Words) -> Self {
        let head = Head { schema: SCHEMA, data_version: tagger.data_version(), packs: &tagger.packs() };
        // Writing to memory cannot fail, and the head has nothing that JSON lacks.
        let mut head = serde_json::to_vec(&head).unwrap_or_default();
        head.pop();
        Self { head, unit, words }
    }

    /// The record of a text.
    ///
    /// # Errors
    /// When an annotation does not lie on whole characters of the text, which would be an error in the tagger.
    pub fn record<'a>(
        &'a self,
        id: &'a Identifier,
        text: &'a str,
        annotated: &'a Annotated,
        from_format: &'a [FormatWarning],
    ) -> Result<Record<'a>, FormatError> {
        let places = Places { text, index: OnceCell::new(), unit: self.unit };
        let rest = Rest {
            id,
            lang: annotated.language.as_deref(),
            annotations: annotated.annotations.iter().map(|a| places.annotation(a)).collect::<Result<_, _>>()?,
            references: annotated.references.iter().map(|r| places.reference(r)).collect::<Result<_, _>>()?,
            warnings: self.warnings(&places, annotated, from_format)?,
        };
        Ok(Record { head: &self.head, rest })
    }

    /// The reader's warnings, then the tagger's; what both noticed (an empty text) is said once, with its place.
    fn warnings<'a>(
        &self,
        places: &Places<'a>,
        annotated: &'a Annotated,
        from_format: &'a [FormatWarning],
    ) -> Result<Vec<WarningView<'a>>, FormatError> {
        let known = |code: &str| annotated.warnings.iter().any(|w| w.code.as_str() == code);
        let mut warnings: Vec<_> = from_format
            .iter()
            .filter(|w| !known(w.code.as_str()))
            .map(|w| WarningView { code: w.code.as_str(), message: self.words.format_warning(w), start: None })
            .collect();
        for warning in &annotated.warnings {
            let code = warning.code.as_str();
            let start =
                warning.span.map(|span| places.place("warning", code, span).map(|(start, ..)| start)).transpose()?;
            warnings.push(WarningView { code, message: self.words.warning(warning), start });
        }
        Ok(warnings)
    }
}

/// Converts and checks positions.
struct Places<'a> {
    text: &'a str,
    /// Made for the first place: most lines of a long list have none.
    index: OnceCell<LineIndex<'a>>,
    unit: OffsetUnit,
}

impl<'a> Places<'a> {
    fn annotation(&self, annotation: &'a Annotation) -> Result<AnnotationView<'a>, FormatError> {
        let tag = annotation.tag.as_str();
        let (start, end, quote) = self.place("annotation", tag, annotation.span)?;
        let cue = |cue: &'a rapporteur_core::annotation::Cue| {
            let (start, end, _) = self.place("cue", tag, cue.span)?;
            Ok::<_, FormatError>(CueView { concept: &cue.concept, start, end })
        };
        let cues = annotation.evidence.cues.iter().map(cue).collect::<Result<_, _>>()?;
        let element = |finding: &'a ElementFinding| {
            let place = finding.span.map(|span| self.place("element", tag, span)).transpose()?;
            Ok::<_, FormatError>(ElementView {
                element: &finding.element,
                kind: finding.kind,
                status: finding.status,
                start: place.map(|p| p.0),
                end: place.map(|p| p.1),
            })
        };
        Ok(AnnotationView {
            tag,
            start,
            end,
            quote,
            verb: annotation.verb.as_deref(),
            modal: annotation.modal,
            force: annotation.force,
            polarity: annotation.polarity.as_str(),
            bracketed: annotation.bracketed,
            score: annotation.score,
            evidence: EvidenceView { kind: annotation.evidence.kind.as_str(), rule: &annotation.evidence.rule, cues },
            source: &annotation.source,
            verbs: &annotation.verbs,
            modals: &annotation.modals,
            completeness: annotation.completeness,
            elements: annotation.elements.iter().map(element).collect::<Result<_, _>>()?,
        })
    }

    fn reference(&self, reference: &'a Reference) -> Result<ReferenceView<'a>, FormatError> {
        let id = reference.id.as_str();
        let (start, end, quote) = self.place("reference", id, reference.span)?;
        let place = |span: Option<Span>| {
            span.map(|span| self.place("reference", id, span).map(|(start, end, _)| PlaceView { start, end }))
                .transpose()
        };
        Ok(ReferenceView {
            id,
            start,
            end,
            quote,
            via: reference.via.as_str(),
            ambiguous: &reference.ambiguous,
            mark: place(reference.mark)?,
            sentence: place(reference.sentence)?,
        })
    }

    /// The invariant of every boundary: the positions that go out lead back to the quotation that goes out.
    fn place(&self, what: &'static str, tag: &str, span: Span) -> Result<(u32, u32, &'a str), FormatError> {
        let index = self.index.get_or_init(|| LineIndex::new(self.text));
        let out = |byte: u32| index.to_unit(byte as usize, self.unit);
        let back = |position: u32| index.from_unit(position, self.unit);
        let place = || {
            let quote = self.text.get(span.range())?;
            let (start, end) = (out(span.start)?, out(span.end)?);
            (self.text.get(back(start)?..back(end)?)? == quote).then_some((start, end, quote))
        };
        let misplaced = || FormatError::Misplaced { what, tag: tag.to_owned(), start: span.start, end: span.end };
        place().ok_or_else(misplaced)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_are_in_the_unit_asked_for_and_lead_back() {
        let text = "𝕊é territory";
        let span = Span::new(7, text.len());
        for (unit, start) in [(OffsetUnit::Utf8, 7), (OffsetUnit::Utf16, 4), (OffsetUnit::CodePoints, 3)] {
            let places = Places { text, index: OnceCell::new(), unit };
            assert_eq!(places.place("cue", "norm.c", span).unwrap(), (start, start + 9, "territory"));
        }
    }

    #[test]
    fn a_place_outside_the_text_or_inside_a_character_is_an_error() {
        let places = Places { text: "é", index: OnceCell::new(), unit: OffsetUnit::CodePoints };
        for (start, end) in [(0, 1), (0, 5), (1, 2)] {
            let error = places.place("cue", "norm.c", Span::new(start, end)).unwrap_err();
            assert_eq!(error.code(), "misplaced");
        }
    }
}
