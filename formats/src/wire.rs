//! A document's blocks, and what is to be said, as plain structures: what the web app's threads and modules say to one another.
//!
//! Core's structures have no serialised form of their own, so that they can change.

mod problem;

pub use problem::Problem;

use rapporteur_core::text::{Block, BlockKind, Direction, NoteLink, Part};
use rapporteur_core::{Document, Span};
use serde::{Deserialize, Serialize};

/// The blocks and hidden ranges of a document; the text travels beside them, or is there already.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Blocks {
    blocks: Vec<WireBlock>,
    hidden: Vec<(u32, u32)>,
}

impl Blocks {
    /// Those of a document.
    pub fn new(document: &Document) -> Self {
        Self {
            blocks: document.blocks().iter().map(WireBlock::new).collect(),
            hidden: document.hidden().iter().map(|s| (s.start, s.end)).collect(),
        }
    }

    /// The document over its text, to be read: brackets are looked for again.
    pub fn to_read(self, text: String) -> Document {
        let (blocks, hidden) = self.unpack();
        Document::from_blocks(text, blocks, hidden)
    }

    /// The document over its text, to be shown: nothing is looked for, and brackets are not known.
    pub fn to_show(self, text: String) -> Document {
        let (blocks, hidden) = self.unpack();
        Document::to_show(text, blocks, hidden)
    }

    fn unpack(self) -> (Vec<Block>, Vec<Span>) {
        (self.blocks.into_iter().map(WireBlock::unpack).collect(), self.hidden.into_iter().map(span).collect())
    }
}

fn span((start, end): (u32, u32)) -> Span {
    Span { start, end: end.max(start) }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct WireBlock {
    span: (u32, u32),
    kind: u8,
    level: u8,
    label: Option<(u32, u32)>,
    stem: Option<u32>,
    notes: Vec<((u32, u32), Option<u32>)>,
    operative: Option<bool>,
    language: Option<String>,
    right_to_left: Option<bool>,
}

const KINDS: [BlockKind; 5] =
    [BlockKind::Heading, BlockKind::Paragraph, BlockKind::ListItem, BlockKind::Footnote, BlockKind::TableCell];

impl WireBlock {
    fn new(block: &Block) -> Self {
        let pair = |s: Span| (s.start, s.end);
        Self {
            span: pair(block.span),
            kind: KINDS.iter().position(|k| *k == block.kind).unwrap_or(1) as u8,
            level: block.level,
            label: block.label.map(pair),
            stem: block.stem.map(|s| s as u32),
            notes: block.notes.iter().map(|n| (pair(n.mark), n.note.map(|i| i as u32))).collect(),
            operative: block.part.map(|p| p == Part::Operative),
            language: block.language.clone(),
            right_to_left: block.direction.map(|d| d == Direction::RightToLeft),
        }
    }

    fn unpack(self) -> Block {
        let kind = KINDS.get(usize::from(self.kind)).copied().unwrap_or(BlockKind::Paragraph);
        let mut block = Block::new(span(self.span), kind);
        block.level = self.level;
        block.label = self.label.map(span);
        block.stem = self.stem.map(|s| s as usize);
        block.notes = self
            .notes
            .into_iter()
            .map(|(mark, note)| NoteLink { mark: span(mark), note: note.map(|n| n as usize) })
            .collect();
        block.part = self.operative.map(|o| if o { Part::Operative } else { Part::Preamble });
        block.language = self.language;
        block.direction = self.right_to_left.map(|r| if r { Direction::RightToLeft } else { Direction::LeftToRight });
        block
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Layout;

    const TEXT: &str =
        "# Title\n\nStates [should] act.[1]\n\nWe call for:\n\n- **sovereignty** in cyberspace;\n\n[1] A/70/174";

    #[test]
    fn a_document_survives_the_way() {
        let document = Layout::Markdown.document(TEXT.to_owned());
        assert!(!document.brackets().is_empty() && !document.hidden().is_empty());
        assert_eq!(Blocks::new(&document).to_read(TEXT.to_owned()), document);
        let shown = Blocks::new(&document).to_show(TEXT.to_owned());
        assert_eq!((shown.blocks(), shown.hidden()), (document.blocks(), document.hidden()));
    }

    #[test]
    fn what_does_not_fit_the_text_is_left_out() {
        let blocks = Blocks::new(&Layout::Markdown.document(TEXT.to_owned()));
        let shown = blocks.to_show("# Tité".to_owned());
        assert!(shown.blocks().iter().all(|b| shown.text().get(b.span.range()).is_some()));
        assert!(shown.hidden().iter().all(|h| shown.text().get(h.range()).is_some()));
    }
}
