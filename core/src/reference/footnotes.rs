//! Which sentence a footnote's citation belongs to: the one that carries the mark.

use super::{Reference, Via};
use crate::annotation::{Warning, WarningCode};
use crate::text::{BlockKind, Document, Span, sentences};
use std::collections::BTreeMap;

/// A mark in the text.
#[derive(Debug, Clone, Copy)]
struct Mark {
    span: Span,
    block: usize,
}

/// Notes on notes are followed so far; further is a circle.
const DEEPEST: usize = 16;

/// Says of every citation in a note where the mark of that note stands. `is_abbreviation` is asked for a block's index and a word.
pub(super) fn resolve(
    document: &Document,
    references: &mut [Reference],
    is_abbreviation: &dyn Fn(usize, &str) -> bool,
) {
    let blocks = document.blocks();
    if !references.iter().any(|r| blocks[r.block].kind == BlockKind::Footnote) {
        return;
    }
    let mut marks: Vec<Option<Mark>> = vec![None; blocks.len()];
    for (block, b) in blocks.iter().enumerate() {
        for link in &b.notes {
            if let Some(first @ None) = link.note.and_then(|n| marks.get_mut(n)) {
                *first = Some(Mark { span: link.mark, block });
            }
        }
    }
    // By block: notes may point now to one block and now to another.
    let mut cut: BTreeMap<usize, Vec<Span>> = BTreeMap::new();
    for reference in references {
        let block = reference.block;
        if blocks[block].kind != BlockKind::Footnote {
            continue;
        }
        let Some(mark) = follow(document, &marks, block) else { continue };
        let spans = cut.entry(mark.block).or_insert_with(|| {
            sentences(document.text(), blocks[mark.block].span, |word| is_abbreviation(mark.block, word))
        });
        let index = spans.partition_point(|s| s.end <= mark.span.start);
        // A mark behind the last full stop belongs to the sentence before it.
        let sentence = spans.get(index).filter(|s| s.start < mark.span.end).or(spans.get(index.saturating_sub(1)));
        reference.via = Via::Footnote;
        reference.mark = Some(mark.span);
        reference.sentence = sentence.copied();
    }
}

/// The mark of a note; of a note on a note, that in the running text if there is one.
fn follow(document: &Document, marks: &[Option<Mark>], note: usize) -> Option<Mark> {
    let mut mark = marks[note].filter(|m| m.block != note)?;
    for _ in 0..DEEPEST {
        match marks[mark.block] {
            Some(outer) if document.blocks()[mark.block].kind == BlockKind::Footnote && outer.block != note => {
                mark = outer
            }
            _ => break,
        }
    }
    Some(mark)
}

/// A number that marks two places in a row: one of the two notes is not the one meant.
pub(super) fn repeated(document: &Document) -> Vec<Warning> {
    let text = document.text();
    let mut last: Option<&str> = None;
    let mut warnings = Vec::new();
    for link in document.blocks().iter().filter(|b| b.kind != BlockKind::Footnote).flat_map(|b| &b.notes) {
        let Some(written) = text.get(link.mark.range()) else { continue };
        let label = written.trim_matches(|c: char| !c.is_numeric());
        if !label.is_empty() && last == Some(label) {
            let (code, detail) = (WarningCode::RepeatedNote, Some(label.to_owned()));
            warnings.push(Warning { code, detail, span: Some(link.mark) });
        }
        last = Some(label);
    }
    warnings
}
