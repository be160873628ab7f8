//! A block as it is shown: cut into pieces that do not overlap, each with the annotations that cover it, markup taken out.

use rapporteur_core::annotation::Annotated;
use rapporteur_core::text::{Block, Document, Span};
use std::borrow::Cow;

/// What a piece of a block shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shown<'a> {
    /// Text.
    Text(Cow<'a, str>),
    /// The number or letter of a footnote mark.
    Note(&'a str),
    /// The end of a line that the author set by hand.
    LineBreak,
}

/// A piece of a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segment<'a> {
    /// What is shown.
    pub shown: Shown<'a>,
    /// Where it stands in the text.
    pub span: Span,
    /// Indices of the annotations that cover the piece, the one that began last at the end.
    pub annotations: Vec<usize>,
    /// Indices of the annotations that end with the piece.
    pub ending: Vec<usize>,
    /// Whether the piece is part of a cue.
    pub cue: bool,
}

/// What begins or ends at a position. The order is that in which several at one position are worked off: ends before starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Edge {
    End(usize),
    CueEnd,
    HiddenEnd,
    NoteEnd,
    Start(usize),
    CueStart,
    HiddenStart,
    NoteStart,
}

/// Cuts a block into pieces. `which` are the indices of the annotations in the block.
pub fn segments<'a>(document: &'a Document, block: &Block, annotated: &Annotated, which: &[usize]) -> Vec<Segment<'a>> {
    let edges = edges(document, block, annotated, which);
    let mut pieces = Pieces { text: document.text(), found: Vec::new(), skip_bracket: false };
    let (mut open, mut cues, mut hidden, mut notes) = (Vec::new(), 0usize, 0usize, 0usize);
    let mut at = block.span.start;
    for (position, edge) in edges {
        if position > at {
            pieces.push(Span { start: at, end: position }, &open, cues > 0, hidden > 0, notes > 0);
            at = position;
        }
        match edge {
            Edge::Start(index) => open.push(index),
            Edge::End(index) => {
                open.retain(|other| *other != index);
                if let Some(last) = pieces.found.iter_mut().rev().find(|piece| piece.annotations.contains(&index)) {
                    last.ending.push(index);
                }
            }
            Edge::CueStart => cues += 1,
            Edge::CueEnd => cues = cues.saturating_sub(1),
            Edge::HiddenStart => hidden += 1,
            Edge::HiddenEnd => hidden = hidden.saturating_sub(1),
            Edge::NoteStart => notes += 1,
            Edge::NoteEnd => notes = notes.saturating_sub(1),
        }
    }
    if block.span.end > at {
        pieces.push(Span { start: at, end: block.span.end }, &open, false, hidden > 0, notes > 0);
    }
    pieces.found
}

fn edges(document: &Document, block: &Block, annotated: &Annotated, which: &[usize]) -> Vec<(u32, Edge)> {
    let mut edges = Vec::new();
    let mut add = |span: Span, start: Edge, end: Edge| {
        let (from, to) = (span.start.max(block.span.start), span.end.min(block.span.end));
        if from < to {
            edges.extend([(from, start), (to, end)]);
        }
    };
    for index in which {
        let Some(annotation) = annotated.annotations.get(*index) else { continue };
        add(annotation.span, Edge::Start(*index), Edge::End(*index));
        for cue in &annotation.evidence.cues {
            add(cue.span, Edge::CueStart, Edge::CueEnd);
        }
    }
    for hidden in document.hidden_in(block.span) {
        add(*hidden, Edge::HiddenStart, Edge::HiddenEnd);
    }
    for note in &block.notes {
        add(note.mark, Edge::NoteStart, Edge::NoteEnd);
    }
    edges.sort_unstable();
    edges
}

struct Pieces<'a> {
    text: &'a str,
    found: Vec<Segment<'a>>,
    /// The next piece begins with the bracket that was left of a tag.
    skip_bracket: bool,
}

impl<'a> Pieces<'a> {
    fn push(&mut self, span: Span, open: &[usize], cue: bool, hidden: bool, note: bool) {
        let Some(mut source) = self.text.get(span.range()) else { return };
        let shown = if note {
            Shown::Note(source.trim_start_matches("<sup>").trim_end_matches("</sup>").trim_matches(['[', ']', '^']))
        } else if hidden {
            match self.hidden(source, span) {
                Some(shown) => shown,
                None => return,
            }
        } else {
            if std::mem::take(&mut self.skip_bracket) {
                source = source.strip_prefix('>').unwrap_or(source);
            }
            Shown::Text(Cow::Borrowed(source))
        };
        let empty = matches!(&shown, Shown::Text(text) if text.is_empty()) || shown == Shown::Note("");
        if !empty {
            self.found.push(Segment { shown, span, annotations: open.to_vec(), ending: Vec::new(), cue });
        }
    }

    /// What markup stands for, if it stands for something: `<br` of which core still sees the bracket, `amp;` behind its ampersand.
    fn hidden(&mut self, source: &str, span: Span) -> Option<Shown<'a>> {
        let after = &self.text[span.end as usize..];
        if source.starts_with('<') && !source.contains('>') && after.starts_with('>') {
            self.skip_bracket = true;
            return Some(Shown::LineBreak);
        }
        let before = &self.text[..span.start as usize];
        if before.ends_with('&') && source.ends_with(';') {
            let meant = entity(&source[..source.len() - 1]);
            if let Some(Segment { shown: Shown::Text(last), .. }) = self.found.last_mut() {
                let without = last.len().saturating_sub(1);
                *last = Cow::Owned(last[..without].to_owned());
            }
            return Some(Shown::Text(meant.map_or_else(|| Cow::Owned(format!("&{source}")), Cow::Owned)));
        }
        None
    }
}

/// The character that an entity stands for; the common ones.
fn entity(name: &str) -> Option<String> {
    let number = |digits: &str, radix| u32::from_str_radix(digits, radix).ok().and_then(char::from_u32);
    let c = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => '\u{a0}',
        "ndash" => '–',
        "mdash" => '—',
        _ => {
            let digits = name.strip_prefix('#')?;
            digits.strip_prefix(['x', 'X']).map_or_else(|| number(digits, 10), |digits| number(digits, 16))?
        }
    };
    Some(c.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Layout;
    use rapporteur_core::annotation::{Annotation, Cue, Evidence, EvidenceKind, Force, Polarity};

    fn annotation(text: &str, quote: &str, cue: &str) -> Annotation {
        let span = |part: &str| {
            let start = text.find(part).unwrap();
            Span::new(start, start + part.len())
        };
        Annotation {
            tag: "norm.c".into(),
            span: span(quote),
            sentence: span(quote),
            block: 0,
            verb: None,
            modal: None,
            force: Force::Call,
            polarity: Polarity::Positive,
            bracketed: false,
            score: 70,
            evidence: Evidence {
                kind: EvidenceKind::Rule,
                rule: "x".into(),
                cues: vec![Cue { concept: "c".into(), span: span(cue) }],
            },
            source: Vec::new(),
            completeness: None,
            elements: Vec::new(),
            verbs: Vec::new(),
            modals: Vec::new(),
        }
    }

    #[test]
    fn overlapping_annotations_give_pieces_that_do_not_overlap() {
        let text = "One two **three** four<br>five &amp; six.[7] Seven";
        let document = Layout::Markdown.document(text.to_owned());
        let annotations =
            vec![annotation(text, "One two **three", "two"), annotation(text, "three** four<br>five", "five")];
        let annotated = Annotated { annotations, ..Annotated::default() };
        let shown: Vec<String> = segments(&document, &document.blocks()[0], &annotated, &[0, 1])
            .into_iter()
            .map(|s| {
                let shown = match s.shown {
                    Shown::Text(text) => text.into_owned(),
                    Shown::Note(label) => format!("^{label}"),
                    Shown::LineBreak => "/".into(),
                };
                format!("{shown}{:?}{}{:?}", s.annotations, if s.cue { "!" } else { "" }, s.ending)
            })
            .collect();
        assert_eq!(
            shown,
            [
                "One [0][]",
                "two[0]![]",
                " [0][]",
                "three[0, 1][0]",
                " four[1][]",
                "/[1][]",
                "five[1]![1]",
                " [][]",
                "&[][]",
                " six.[][]",
                "^7[][]",
                " Seven[][]"
            ]
        );
    }
}
