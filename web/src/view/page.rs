//! A paragraph in pieces that do not overlap.

use crate::state::{Mark, MarkId};
use rapporteur_core::annotation::{Cue, Evidence, EvidenceKind};
use rapporteur_core::order::sort;
use rapporteur_core::text::Block;
use rapporteur_core::{Annotated, Annotation, Document, Force, Polarity, Span};
use rapporteur_formats::segments::{Shown, segments};
use std::rc::Rc;

/// A piece of a paragraph: one text, one set of marks.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Piece {
    /// What is shown; a line end where `br` is set.
    pub text: String,
    /// Where it stands in the document's text.
    pub start: u32,
    /// One past its last byte.
    pub end: u32,
    /// The marks that cover it, the one that began last at the end.
    pub marks: Vec<MarkId>,
    /// Whether it is part of a cue of the selected mark.
    pub cue: bool,
    /// A footnote mark.
    pub note: bool,
    /// The end of a line set by hand.
    pub br: bool,
    /// Whether it is part of what was looked for.
    pub hit: bool,
    /// Whether it is part of the one place among these where the reader is.
    pub now: bool,
}

/// A button beside a paragraph, for a mark that begins in it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Chip {
    /// The mark.
    pub mark: MarkId,
    /// Its tag.
    pub tag: String,
    /// Whether it is confirmed.
    pub sure: bool,
    /// Whether it was rejected.
    pub rejected: bool,
}

/// The buttons beside a block.
pub fn chips(marks: &[&Rc<Mark>]) -> Vec<Chip> {
    let rejected = |m: &Mark| m.decision == crate::state::Decision::Rejected;
    marks.iter().map(|m| Chip { mark: m.id, tag: m.tag.clone(), sure: m.is_sure(), rejected: rejected(m) }).collect()
}

/// A block in pieces, its markup taken out. `marks` are those to be shown in it; cues are lit for `selected`; `hits` are what was looked for, in
/// order, and the one of them where the reader is.
pub fn pieces(
    document: &Document,
    block: &Block,
    marks: &[&Rc<Mark>],
    selected: Option<MarkId>,
    (hits, now): (&[Span], Option<Span>),
) -> Vec<Piece> {
    let annotations: Vec<Annotation> = marks.iter().map(|m| stand_in(m, selected)).collect();
    // A hit is one more annotation, so that it cuts the text at its ends.
    let hits: Vec<Annotation> = hits.iter().map(|span| bare(*span)).collect();
    let count = annotations.len();
    let annotated = Annotated { annotations: annotations.into_iter().chain(hits).collect(), ..Annotated::default() };
    let which: Vec<usize> = (0..annotated.annotations.len()).collect();
    let found = segments(document, block, &annotated, &which);
    let mut pieces: Vec<Piece> = Vec::with_capacity(found.len());
    for segment in found {
        let (text, note, br) = match segment.shown {
            Shown::Text(text) => (text.into_owned(), false, false),
            Shown::Note(label) => (label.to_owned(), true, false),
            Shown::LineBreak => (String::new(), false, true),
        };
        pieces.push(Piece {
            text,
            start: segment.span.start,
            end: segment.span.end,
            marks: segment.annotations.iter().filter(|i| **i < count).map(|i| marks[*i].id).collect(),
            cue: segment.cue,
            note,
            br,
            hit: segment.annotations.iter().any(|i| *i >= count),
            now: now.is_some_and(|now| now.contains(segment.span)),
        });
    }
    pieces
}

/// A line of the source text in pieces, as the editor shows it: nothing is taken out.
pub fn line_pieces(text: &str, line: Span, marks: &[&Rc<Mark>]) -> Vec<Piece> {
    let mut edges: Vec<u32> = marks.iter().flat_map(|m| [m.span.start, m.span.end]).collect();
    edges.retain(|e| line.start < *e && *e < line.end);
    edges.extend([line.start, line.end]);
    sort(&mut edges);
    edges.dedup();
    edges
        .windows(2)
        .filter_map(|pair| {
            let span = Span { start: pair[0], end: pair[1] };
            let covering = marks.iter().filter(|m| m.span.start <= span.start && span.end <= m.span.end);
            Some(Piece {
                text: text.get(span.range())?.to_owned(),
                start: span.start,
                end: span.end,
                marks: covering.map(|m| m.id).collect(),
                cue: false,
                note: false,
                br: false,
                hit: false,
                now: false,
            })
        })
        .collect()
}

/// An annotation that cuts the text where the mark does; only the selected mark brings its cues.
fn stand_in(mark: &Mark, selected: Option<MarkId>) -> Annotation {
    let mut annotation = bare(mark.span);
    if let Some(why) = mark.why.as_ref().filter(|_| selected == Some(mark.id)) {
        let cues = why.evidence.cues.iter().map(|c| Cue { concept: c.concept.clone(), span: mark.now(c.span) });
        annotation.evidence.cues = cues.collect();
    }
    annotation
}

/// What a mark says, for counting: nothing that takes room.
pub(super) fn plain(mark: &Mark) -> Annotation {
    let mut annotation = bare(mark.span);
    annotation.tag.clone_from(&mark.tag);
    if let Some(why) = &mark.why {
        (annotation.polarity, annotation.bracketed, annotation.force) = (why.polarity, why.bracketed, why.force);
    }
    annotation
}

fn bare(span: Span) -> Annotation {
    Annotation {
        tag: String::new(),
        span,
        sentence: span,
        block: 0,
        verb: None,
        modal: None,
        force: Force::Affirmation,
        polarity: Polarity::Positive,
        bracketed: false,
        verbs: Vec::new(),
        modals: Vec::new(),
        completeness: None,
        elements: Vec::new(),
        score: 0,
        evidence: Evidence { kind: EvidenceKind::Rule, rule: String::new(), cues: Vec::new() },
        source: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::Decision;

    fn mark(id: MarkId, start: usize, end: usize) -> Rc<Mark> {
        let (tag, span) = ("norm.c".to_owned(), Span::new(start, end));
        Rc::new(Mark { id, tag, span, decision: Decision::Open, note: String::new(), why: None, moved: 0 })
    }

    #[test]
    fn overlapping_marks_and_hits_give_flat_pieces() {
        let text = "one **two** three";
        let document = rapporteur_formats::Layout::Markdown.document(text.to_owned());
        let (a, b) = (mark(1, 0, 9), mark(2, 6, 17));
        let shown = pieces(
            &document,
            &document.blocks()[0],
            &[&a, &b],
            None,
            (&[Span::new(0, 3), Span::new(12, 17)], Some(Span::new(12, 17))),
        );
        let flat: Vec<_> = shown.iter().map(|p| (p.text.as_str(), p.marks.as_slice(), p.hit, p.now)).collect();
        assert_eq!(
            flat,
            [
                ("one", &[1][..], true, false),
                (" ", &[1][..], false, false),
                ("two", &[1, 2][..], false, false),
                (" ", &[2][..], false, false),
                ("three", &[2][..], true, true)
            ]
        );
        for piece in &shown {
            assert_eq!(&text[piece.start as usize..piece.end as usize], piece.text);
        }
    }

    #[test]
    fn the_editor_shows_every_character() {
        let text = "# a\nbold **b**";
        let b = mark(1, 6, 10);
        let pieces = line_pieces(text, Span::new(4, 14), &[&b]);
        assert_eq!(pieces.iter().map(|p| p.text.as_str()).collect::<String>(), "bold **b**");
        assert_eq!(pieces[1].marks, [1]);
    }
}
