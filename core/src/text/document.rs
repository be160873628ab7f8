//! A document: one string, and the blocks that readers see in it.

use super::layout::Layout;
use super::{Bracket, Brackets, NoteMark, Span, brackets, note_marks};
use crate::order::{sort_by, sort_by_key};

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
    /// Where the block begins, with its label.
    pub(crate) fn begin(&self) -> u32 {
        self.label.map_or(self.span.start, |label| label.start.min(self.span.start))
    }

    /// Moves the block in its text.
    pub(super) fn shift(&mut self, by: i64) {
        self.span = self.span.shifted(by);
        self.label = self.label.map(|label| label.shifted(by));
        self.notes.iter_mut().for_each(|note| note.mark = note.mark.shifted(by));
    }

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
    pub(super) text: String,
    pub(super) blocks: Vec<Block>,
    pub(super) hidden: Vec<Span>,
    brackets: Brackets,
}

impl Document {
    /// Reads the layout of plain text: paragraphs, numbers, bullets and their stems, headings, footnotes.
    pub fn from_plain_text(text: impl Into<String>) -> Self {
        Layout::read(text.into()).0
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
        sort_by(&mut hidden, Span::cmp);
        let brackets = brackets(&text, &blocks, &marks);
        let mut document = Self { text, blocks, hidden: merged(hidden), ..Self::default() };
        document.set_brackets(brackets);
        document
    }

    /// A document that was read elsewhere and is only to be shown. Nothing is looked for: blocks have their notes, hidden ranges are in
    /// order, and brackets are not known. What does not fit the text is dropped.
    pub fn to_show(text: String, mut blocks: Vec<Block>, mut hidden: Vec<Span>) -> Self {
        blocks.retain(|block| text.get(block.span.range()).is_some());
        hidden.retain(|span| text.get(span.range()).is_some());
        Self { text, blocks, hidden, ..Self::default() }
    }

    /// A text without blocks, for [`Layout`] to lay out.
    pub(super) fn unread(text: String) -> Self {
        Self { text, ..Self::default() }
    }

    /// Takes the brackets, by start.
    pub(super) fn set_brackets(&mut self, brackets: Vec<Bracket>) {
        self.brackets = brackets.into_iter().collect();
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
    pub fn brackets(&self) -> &[Bracket] {
        self.brackets.all()
    }

    /// The brackets and struck-out words that touch a span, by start.
    pub fn brackets_in(&self, span: Span) -> impl Iterator<Item = &Bracket> {
        self.brackets.touching(span)
    }

    /// The hidden ranges inside a span.
    pub fn hidden_in(&self, span: Span) -> &[Span] {
        let from = self.hidden.partition_point(|h| h.end <= span.start);
        let to = self.hidden.partition_point(|h| h.start < span.end);
        &self.hidden[from..to.max(from)]
    }
}

/// Joins spans in order that touch.
pub(crate) fn merged(mut spans: Vec<Span>) -> Vec<Span> {
    spans.dedup_by(|next, last| {
        let joins = next.start <= last.end;
        if joins {
            last.end = last.end.max(next.end);
        }
        joins
    });
    spans
}

/// Ties each mark to the next footnote with its label, or else to the last one before it (endnotes stand behind, some files put
/// notes above their page).
pub(super) fn link_notes(text: &str, blocks: &mut [Block], marks: &[NoteMark]) {
    let mut notes: Vec<(&str, usize)> = blocks
        .iter()
        .enumerate()
        .filter(|(_, b)| b.kind == BlockKind::Footnote)
        .filter_map(|(i, b)| Some((digits(&text[b.label?.range()]), i)))
        .collect();
    sort_by_key(&mut notes, |(label, i)| (*label, *i));
    for (i, block) in blocks.iter_mut().enumerate() {
        let from = marks.partition_point(|m| m.span.start < block.span.start);
        let to = marks.partition_point(|m| m.span.start < block.span.end);
        block.notes = marks[from..to.max(from)]
            .iter()
            .map(|mark| {
                let label = digits(&text[mark.label.range()]);
                let same = &notes[notes.partition_point(|n| n.0 < label)..notes.partition_point(|n| n.0 <= label)];
                let note = same.iter().find(|n| n.1 > i).or(same.last()).map(|n| n.1);
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
