//! The layout of plain text, kept from one edit to the next.
//!
//! A text is laid out as it is edited: only lines that the edit touches are read again, and blocks are made again until the lines come out
//! as they did before. Everything behind is moved. What a document is made of this way is what it is made of from scratch, since both are
//! the same steps: a text is laid out for the first time as a text of nothing but touched lines.

use super::brackets::scan;
use super::document::{link_notes, merged};
use super::lines::{Line, lines, touched};
use super::notes::note_marks_in;
use super::outline::{blocks, hang_items, longest, width};
use super::{Block, BlockKind, Bracket, Document, NoteMark, Span};
use std::ops::Range;

/// What is known of the lines of a document.
#[derive(Debug, Clone, Default)]
pub(crate) struct Layout {
    lines: Vec<Line>,
    /// The length of the longest line, in bytes.
    longest: usize,
    /// See [`width`].
    width: Option<usize>,
    marks: Vec<NoteMark>,
    /// For each block, whether no bracket is open before it.
    clear: Vec<bool>,
}

/// What an edit made of the blocks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Splice {
    /// The blocks that are no more, by their index before the edit.
    pub(crate) removed: Range<usize>,
    /// How many stand in their place.
    pub(crate) inserted: usize,
    /// By how many bytes everything behind them moved.
    pub(crate) shift: i64,
    /// Blocks whose brackets may be others than before, by their index after the edit.
    pub(crate) bracketed: Range<usize>,
    /// Blocks that may hang on others than before, or on blocks that changed.
    pub(crate) hung: Range<usize>,
    /// Whether a heading came or went.
    pub(crate) headed: bool,
    /// Blocks among those removed that stand among the new ones as they were: their indices before and after.
    pub(crate) stay: Vec<(usize, usize)>,
}

impl Splice {
    /// The blocks that are new, by their index after the edit.
    pub(crate) fn fresh(&self) -> Range<usize> {
        self.removed.start..self.removed.start + self.inserted
    }

    /// By how many the index of every block behind them is another one.
    fn moved(&self) -> i64 {
        self.inserted as i64 - self.removed.len() as i64
    }
}

impl Layout {
    /// Lays out a text.
    pub(crate) fn read(text: String) -> (Document, Self) {
        let (mut document, mut layout) = (Document::unread(text), Self::default());
        let whole = Span::new(0, document.text.len());
        layout.read_region(&mut document, Span::default(), whole);
        (document, layout)
    }

    /// Replaces a range of a document's text, which must lie in the text and cut no character.
    pub(crate) fn edit(&mut self, document: &mut Document, span: Span, replacement: &str) -> Splice {
        let region = touched(&self.lines, span);
        let edge = |line: Option<&Line>| line.map_or(0, |l| l.raw.start);
        let start = edge(self.lines.get(region.start));
        let end = region.end.checked_sub(1).map_or(0, |last| self.lines[last].raw.end);
        document.text.replace_range(span.range(), replacement);
        let shift = replacement.len() as i64 - span.len() as i64;
        let old = Span { start, end };
        let new = Span { start, end: (i64::from(end) + shift) as u32 };
        self.read_region(document, old, new)
    }

    /// Lays out a region of whole lines, whose text has been replaced.
    fn read_region(&mut self, document: &mut Document, old: Span, new: Span) -> Splice {
        let shift = i64::from(new.end) - i64::from(old.end);
        let dirty = self.read_lines(&document.text, old, new, shift);
        let marked = self.read_marks(&document.text, old, new, shift);
        let width = width(self.longest);
        // The longest line says where all paragraphs of wrapped text may end.
        let (from, settled) = if width == self.width {
            let before = dirty.start.saturating_sub(1);
            (
                (0..=before.min(self.lines.len())).rev().find(|i| self.lines.get(*i).is_some_and(|l| !l.joined)),
                dirty.end,
            )
        } else {
            (None, usize::MAX)
        };
        self.width = width;
        let from = from.unwrap_or(0);
        let (fresh, stopped) = blocks(&document.text, &mut self.lines, width, from, settled);
        let first = self.lines.get(from).map_or(0, |l| l.raw.start);
        let behind = self.lines.get(stopped).map(|l| (i64::from(l.raw.start) - shift) as u32);
        let at = |position: u32| document.blocks.partition_point(|b| b.begin() < position);
        let mut removed = at(first.min(old.start))..behind.map_or(document.blocks.len(), at);
        removed.end = removed.end.max(removed.start);
        let (removed, fresh) = differing(&document.blocks, removed, fresh, old, shift);
        let inserted = fresh.len();
        let headed = fresh.iter().chain(&document.blocks[removed.clone()]).any(|b| b.kind == BlockKind::Heading);
        let old_blocks = document.blocks[removed.clone()].iter();
        let noted = marked
            || self.has_marks(&fresh)
            || old_blocks.chain(&fresh).any(|b| b.kind == BlockKind::Footnote || !b.notes.is_empty());
        let stay = staying(&document.blocks, &removed, &fresh, old, shift);
        let splice = Splice { removed, inserted, shift, bracketed: 0..0, hung: 0..0, headed, stay };
        put_blocks(document, &splice, fresh);
        let hung = self.hang(document, &splice);
        if noted {
            link_notes(&document.text, &mut document.blocks, &self.marks);
            document.hidden = merged(self.marks.iter().map(|m| m.span).collect());
        } else {
            move_notes(document, &splice, old.end);
        }
        let bracketed = self.read_brackets(document, &splice);
        Splice { bracketed, hung, ..splice }
    }

    /// The lines of a region; their indices.
    fn read_lines(&mut self, text: &str, old: Span, new: Span, shift: i64) -> Range<usize> {
        let from = self.lines.partition_point(|l| l.raw.start < old.start);
        let to = self.lines.partition_point(|l| l.raw.start < old.end);
        let read = lines(text, new);
        let gone = longest(&self.lines[from..to]);
        let known = if gone < self.longest { Some(self.longest.max(longest(&read))) } else { None };
        let dirty = from..from + read.len();
        put(&mut self.lines, from..to, read);
        if shift != 0 {
            self.lines[dirty.end..].iter_mut().for_each(|l| l.shift(shift));
        }
        self.longest = known.unwrap_or_else(|| longest(&self.lines));
        dirty
    }

    /// The marks of a region; whether there are any, or were.
    fn read_marks(&mut self, text: &str, old: Span, new: Span, shift: i64) -> bool {
        let from = self.marks.partition_point(|m| m.span.start < old.start);
        let to = self.marks.partition_point(|m| m.span.start < old.end);
        let read = note_marks_in(text, new);
        let behind = from + read.len();
        let any = to > from || !read.is_empty();
        put(&mut self.marks, from..to, read);
        for mark in self.marks[behind..].iter_mut().filter(|_| shift != 0) {
            (mark.span, mark.label) = (mark.span.shifted(shift), mark.label.shifted(shift));
        }
        any
    }

    /// Whether a mark stands where these blocks stand, which are in order.
    fn has_marks(&self, blocks: &[Block]) -> bool {
        let (Some(first), Some(last)) = (blocks.first(), blocks.last()) else { return false };
        let from = self.marks.partition_point(|m| m.span.start < first.begin());
        self.marks.get(from).is_some_and(|m| m.span.start < last.span.end)
    }

    /// Hangs list items on their stems, from the last block before the new ones that nothing reaches across to the first behind them.
    fn hang(&self, document: &mut Document, splice: &Splice) -> Range<usize> {
        let (moved, fresh) = (splice.moved(), splice.fresh());
        let ends = |b: &Block| matches!(b.kind, BlockKind::Heading | BlockKind::Paragraph);
        let blocks = &mut document.blocks;
        let from = blocks[..fresh.start].iter().rposition(ends).unwrap_or(0);
        let to = blocks[fresh.end..].iter().position(ends).map_or(blocks.len(), |i| fresh.end + i);
        if moved != 0 {
            let stems = blocks[to..].iter_mut().filter_map(|b| b.stem.as_mut());
            stems.for_each(|stem| *stem = index(*stem, moved));
        }
        hang_items(&document.text, blocks, from..to);
        from..to
    }

    /// The brackets of the new blocks, and of those around them that share one with them.
    fn read_brackets(&mut self, document: &mut Document, splice: &Splice) -> Range<usize> {
        let fresh = splice.fresh();
        put(&mut self.clear, splice.removed.clone(), vec![false; splice.inserted]);
        let from = self.clear[..fresh.start].iter().rposition(|clear| *clear).unwrap_or(0);
        let clear = |at: usize| at >= fresh.end && self.clear.get(at).is_some_and(|c| *c);
        let read = scan(&document.text, &document.blocks, &self.marks, from, clear);
        let to = from + read.clear.len();
        self.clear[from..to].copy_from_slice(&read.clear);
        let start = from.checked_sub(1).map_or(0, |before| document.blocks[before].span.end);
        let end = document.blocks.get(to).map(|b| (i64::from(b.begin()) - splice.shift) as u32);
        let at = |position: u32| document.brackets().partition_point(|b| b.span.start < position);
        let known = at(start)..end.map_or(document.brackets().len(), at);
        if known.is_empty() && read.found.is_empty() && (splice.shift == 0 || known.end == document.brackets().len()) {
            return fresh;
        }
        let mut brackets: Vec<Bracket> = document.brackets()[..known.start].to_vec();
        brackets.extend(read.found);
        let moved =
            |b: &Bracket| Bracket { span: b.span.shifted(splice.shift), inside: b.inside.shifted(splice.shift) };
        brackets.extend(document.brackets()[known.end..].iter().map(moved));
        document.set_brackets(brackets);
        from..to
    }
}

/// Puts a list in the place of a part of another; where all of that is replaced nothing is moved, as when a text is read for the first time.
fn put<T>(list: &mut Vec<T>, part: Range<usize>, new: Vec<T>) {
    if part == (0..list.len()) {
        *list = new;
    } else {
        list.splice(part, new);
    }
}

fn index(at: usize, moved: i64) -> usize {
    (at as i64 + moved) as usize
}

/// What differs between the blocks that were made again and those that stood there: blocks outside the region that came out the same are
/// left as they are.
fn differing(
    blocks: &[Block],
    mut removed: Range<usize>,
    mut fresh: Vec<Block>,
    region: Span,
    shift: i64,
) -> (Range<usize>, Vec<Block>) {
    let stays = fresh.iter().zip(&blocks[removed.clone()]);
    let front = stays.take_while(|(new, old)| old.span.end < region.start && same(new, old, 0)).count();
    fresh.drain(..front);
    removed.start += front;
    let stays = fresh.iter().rev().zip(blocks[removed.clone()].iter().rev());
    let back = stays.take_while(|(new, old)| old.begin() >= region.end && same(new, old, shift)).count();
    fresh.truncate(fresh.len() - back);
    removed.end -= back;
    (removed, fresh)
}

/// Whether a block is an older one that moved.
fn same(new: &Block, old: &Block, by: i64) -> bool {
    (new.kind, new.level, new.span) == (old.kind, old.level, old.span.shifted(by))
        && new.label == old.label.map(|l| l.shifted(by))
}

/// The blocks outside the region that came out the same between others that did not.
fn staying(blocks: &[Block], removed: &Range<usize>, fresh: &[Block], region: Span, shift: i64) -> Vec<(usize, usize)> {
    let mut stay = Vec::new();
    let mut next = fresh.iter().enumerate().peekable();
    for at in removed.clone() {
        let old = &blocks[at];
        let by = if old.begin() >= region.end { shift } else { 0 };
        if by == 0 && old.span.end >= region.start && old.begin() < region.end {
            continue;
        }
        while next.next_if(|(_, new)| i64::from(new.begin()) < i64::from(old.begin()) + by).is_some() {}
        if let Some((index, _)) = next.next_if(|(_, new)| same(new, old, by)) {
            stay.push((at, removed.start + index));
        }
    }
    stay
}

/// Moves hidden ranges and links to notes, where none of them changed; `from` is where the text moves.
fn move_notes(document: &mut Document, splice: &Splice, from: u32) {
    let (shift, moved) = (splice.shift, splice.moved());
    if shift != 0 {
        let from = document.hidden.partition_point(|h| h.start < from);
        document.hidden[from..].iter_mut().for_each(|h| *h = h.shifted(shift));
    }
    if moved != 0 {
        let links = document.blocks.iter_mut().flat_map(|b| &mut b.notes).filter_map(|n| n.note.as_mut());
        links.filter(|n| **n >= splice.removed.end).for_each(|n| *n = index(*n, moved));
    }
}

fn put_blocks(document: &mut Document, splice: &Splice, fresh: Vec<Block>) {
    put(&mut document.blocks, splice.removed.clone(), fresh);
    if splice.shift != 0 {
        document.blocks[splice.fresh().end..].iter_mut().for_each(|b| b.shift(splice.shift));
    }
}
