//! A document: one string, and the blocks that readers see in it.

use super::{Brackets, NoteMark, Span, brackets, note_marks, outline};

/// What a block is to a reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BlockKind {
    /// A title or heading; its rank is [`Block::level`].
    Heading,
    /// Running text, numbered or not.
    Paragraph,
    /// An item of a list; its depth is [`Block::level`].
    ListItem,
    /// The text of a footnote or endnote.
    Footnote,
    /// A cell of a table.
    TableCell,
}

/// The part of a resolution or of conclusions that a block belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// "Recalling …", "Having regard to …": reasons.
    Preamble,
    /// "Calls upon …", "1. DECIDES …": what is resolved.
    Operative,
}

/// The direction in which a block is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Left to right.
    LeftToRight,
    /// Right to left.
    RightToLeft,
}

/// A footnote mark in running text and the note it points to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoteLink {
    /// Where the mark stands.
    pub mark: Span,
    /// Index of the block that holds the note's text, where one was found.
    pub note: Option<usize>,
}

/// One paragraph, heading, list item, footnote or table cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// Where the block's text stands, without its number, bullet or markup.
    pub span: Span,
    /// What it is.
    pub kind: BlockKind,
    /// Rank of a heading (1 is the highest) or depth of a list item (1 is the outermost); 0 elsewhere.
    pub level: u8,
    /// The number, letter or bullet that stands before the text, as written ("12.", "(a)", "–").
    pub label: Option<Span>,
    /// Index of the block that a list item hangs on: the paragraph or item that ends in the colon.
    pub stem: Option<usize>,
    /// Footnote marks inside the block.
    pub notes: Vec<NoteLink>,
    /// Preamble or operative part, once a language has been recognised ([`crate::Tagger::identify`]).
    pub part: Option<Part>,
    /// BCP 47 tag of the block's language: given by the file or the user, or recognised.
    pub language: Option<String>,
    /// Reading direction, once a language has been recognised.
    pub direction: Option<Direction>,
}

impl Block {
    /// A block without any links.
    pub fn new(span: Span, kind: BlockKind) -> Self {
        Self {
            span,
            kind,
            level: 0,
            label: None,
            stem: None,
            notes: Vec::new(),
            part: None,
            language: None,
            direction: None,
        }
    }
}

/// A text and its blocks. The text is frozen: an edit makes a new document.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Document {
    text: String,
    blocks: Vec<Block>,
    hidden: Vec<Span>,
    brackets: Brackets,
}

impl Document {
    /// Reads the layout of plain text: paragraphs, numbers, bullets and their stems, headings, footnotes.
    pub fn from_plain_text(text: impl Into<String>) -> Self {
        let text = text.into();
        let blocks = outline(&text, Span::new(0, text.len()));
        Self::from_blocks(text, blocks, Vec::new())
    }

    /// A document whose blocks a reader already knows.
    ///
    /// `hidden` are ranges that belong to the file but not to what is read: markup such as `**` or `<b>`. Blocks and hidden ranges
    /// may come in any order; those that lie outside the text or cut a character are dropped. Footnote marks are found here and tied
    /// to the notes.
    pub fn from_blocks(text: String, mut blocks: Vec<Block>, mut hidden: Vec<Span>) -> Self {
        let valid = |span: &Span| text.get(span.range()).is_some();
        blocks.retain(|block| valid(&block.span));
        hidden.retain(valid);
        let marks = note_marks(&text);
        link_notes(&text, &mut blocks, &marks);
        hidden.extend(marks.iter().map(|m| m.span));
        hidden.sort_unstable();
        hidden.dedup_by(|next, last| {
            let joins = next.start <= last.end;
            if joins {
                last.end = last.end.max(next.end);
            }
            joins
        });
        let marks: Vec<Span> = marks.iter().map(|m| m.span).collect();
        let brackets = brackets(&text, &blocks, &marks).into_iter().collect();
        Self { text, blocks, hidden, brackets }
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The blocks in reading order.
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// The blocks, to set what only a language can tell (language, direction, part).
    pub(crate) fn blocks_mut(&mut self) -> &mut [Block] {
        &mut self.blocks
    }

    /// Says that every block is in this language (BCP 47), whatever it looks like.
    pub fn set_language(&mut self, tag: &str) {
        for block in &mut self.blocks {
            block.language = Some(tag.to_owned());
        }
    }

    /// Markup and footnote marks: ranges of the text that are not read, in order and disjoint.
    pub fn hidden(&self) -> &[Span] {
        &self.hidden
    }

    /// Brackets and struck-out words of a text under negotiation, by start.
    pub fn brackets(&self) -> &Brackets {
        &self.brackets
    }

    /// The hidden ranges inside a span.
    pub fn hidden_in(&self, span: Span) -> &[Span] {
        let from = self.hidden.partition_point(|h| h.end <= span.start);
        let to = self.hidden.partition_point(|h| h.start < span.end);
        &self.hidden[from..to.max(from)]
    }
}

/// Ties each mark to the next footnote with its label, or else to the last one before it (endnotes stand behind, some files put
/// notes above their page).
fn link_notes(text: &str, blocks: &mut [Block], marks: &[NoteMark]) {
    let mut notes: Vec<(&str, usize)> = blocks
        .iter()
        .enumerate()
        .filter(|(_, b)| b.kind == BlockKind::Footnote)
        .filter_map(|(i, b)| Some((digits(&text[b.label?.range()]), i)))
        .collect();
    notes.sort_by_key(|(label, i)| (*label, *i));
    for (i, block) in blocks.iter_mut().enumerate() {
        let from = marks.partition_point(|m| m.span.start < block.span.start);
        let to = marks.partition_point(|m| m.span.start < block.span.end);
        block.notes = marks[from..to.max(from)]
            .iter()
            .map(|mark| {
                let label = digits(&text[mark.label.range()]);
                let same = &notes[notes.partition_point(|n| n.0 < label)..notes.partition_point(|n| n.0 <= label)];
                let next = same.partition_point(|n| n.1 <= i);
                let note = same.get(next).or(same.last()).map(|n| n.1);
                NoteLink { mark: mark.span, note }
            })
            .collect();
    }
}

/// The label without markup, brackets, carets and colons.
fn digits(label: &str) -> &str {
    let bare = label.strip_prefix("<sup>").and_then(|l| l.strip_suffix("</sup>")).unwrap_or(label);
    bare.trim_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '*'))
}
