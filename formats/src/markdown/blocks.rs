//! Block structure: follows the parser through lists, notes and tables and makes one block of each run of inline text.

use super::leaf::Leaf;
use super::markup;
use pulldown_cmark::{CodeBlockKind, Event, Tag, TagEnd};
use rapporteur_core::Span;
use rapporteur_core::text::{Block, BlockKind, outline};
use std::ops::Range;

/// A heading is no longer than this, in characters; a longer one is a paragraph with a stray rule below it.
const LONGEST_HEADING: usize = 160;
/// So many characters of an item say whether it goes on with the sentence before it.
const BEGINNING: usize = 200;

/// Collects blocks and hidden ranges.
pub(super) struct Builder<'a> {
    text: &'a str,
    blocks: Vec<Block>,
    hidden: Vec<Span>,
    leaf: Option<OpenLeaf>,
    lists: Vec<List>,
    /// The number or bullet of the item, or the label of the note, that the next leaf takes.
    label: Option<Span>,
    in_note: bool,
    /// Inside code or HTML, whose text is not inline text.
    raw: bool,
}

struct OpenLeaf {
    leaf: Leaf,
    kind: LeafKind,
    range: Range<usize>,
}

#[derive(Clone, Copy, PartialEq)]
enum LeafKind {
    Text,
    Heading(u8),
    Cell,
}

/// A list that is open.
struct List {
    ordered: bool,
    /// Whether its items are items, or numbered paragraphs; known from the first one.
    items: Option<bool>,
}

impl<'a> Builder<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let (blocks, hidden, lists) = (Vec::new(), Vec::new(), Vec::new());
        Self { text, blocks, hidden, leaf: None, lists, label: None, in_note: false, raw: false }
    }

    /// Takes in the next event of the parser.
    pub(super) fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag, range),
            Event::Rule => self.close(),
            Event::Html(_) => {}
            _ if self.raw => {}
            inline => {
                let leaf = self.leaf(range.clone());
                leaf.range.end = leaf.range.end.max(range.end);
                let text = self.text;
                self.leaf(range.clone()).leaf.event(&inline, range, text);
            }
        }
    }

    /// The blocks in reading order, and the markup.
    pub(super) fn finish(mut self) -> (Vec<Block>, Vec<Span>) {
        self.close();
        (self.blocks, self.hidden)
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        match tag {
            Tag::Emphasis
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript
            | Tag::Link { .. }
            | Tag::Image { .. } => {
                self.leaf(range);
            }
            Tag::Strong => self.leaf(range).leaf.enter_strong(),
            Tag::Paragraph => self.open(LeafKind::Text, range),
            Tag::Heading { level, .. } => self.open(LeafKind::Heading(level as u8), range),
            Tag::TableCell => self.open(LeafKind::Cell, range),
            Tag::List(first) => {
                self.close();
                self.lists.push(List { ordered: first.is_some(), items: None });
            }
            Tag::Item => self.start_item(range),
            Tag::FootnoteDefinition(_) => {
                self.close();
                self.in_note = true;
                let len = self.text[range.clone()].find("]:").map_or(0, |i| i + 2);
                self.label = Some(Span::new(range.start, range.start + len));
            }
            Tag::CodeBlock(kind) => {
                self.close();
                self.raw = true;
                // Indented text is rarely code in diplomatic papers: it is an item or a quotation.
                if kind == CodeBlockKind::Indented {
                    let span = trimmed(self.text, range);
                    self.read_again(span, false);
                }
            }
            Tag::HtmlBlock => {
                self.close();
                self.raw = true;
                self.html(trimmed(self.text, range));
            }
            _ => self.close(),
        }
    }

    fn end(&mut self, tag: TagEnd, range: Range<usize>) {
        match tag {
            TagEnd::Emphasis
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::Link
            | TagEnd::Image => {}
            TagEnd::Strong => self.leaf(range).leaf.leave_strong(),
            TagEnd::List(_) => {
                self.close();
                self.lists.pop();
            }
            TagEnd::FootnoteDefinition => {
                self.close();
                self.in_note = false;
                self.label = None;
            }
            TagEnd::CodeBlock | TagEnd::HtmlBlock => self.raw = false,
            _ => self.close(),
        }
        if tag == TagEnd::Item {
            self.label = None;
        }
    }

    fn open(&mut self, kind: LeafKind, range: Range<usize>) {
        self.close();
        self.leaf = Some(OpenLeaf { leaf: Leaf::default(), kind, range });
    }

    /// The open leaf; the text of tight items begins without an event of its own.
    fn leaf(&mut self, range: Range<usize>) -> &mut OpenLeaf {
        self.leaf.get_or_insert_with(|| OpenLeaf { leaf: Leaf::default(), kind: LeafKind::Text, range })
    }

    fn start_item(&mut self, range: Range<usize>) {
        self.close();
        let source = &self.text[range.clone()];
        let digits = source.bytes().take_while(u8::is_ascii_digit).count();
        self.label = Some(Span::new(range.start, (range.start + digits + 1).min(range.end)));
        let nested = self.lists.len() > 1;
        let bracket = source[digits..].starts_with(')');
        // An item holds the items in it: only its beginning is looked at.
        let beginning = || source[digits..].chars().take(BEGINNING);
        let lower_case = || beginning().find(|c| c.is_alphabetic()).is_some_and(char::is_lowercase);
        let (text, last) = (self.text, self.blocks.last());
        let ends = |b: &Block| text[b.span.range()].trim_end_matches(['*', '_', ' ']).ends_with([':', '：']);
        let introduced = || last.is_some_and(ends);
        if let Some(list) = self.lists.last_mut() {
            // "1." begins a numbered paragraph, unless it goes on with the sentence that ended in a colon.
            list.items.get_or_insert_with(|| !list.ordered || nested || bracket || lower_case() && introduced());
        }
    }

    /// Depth of the list item that is being read, 1 for the outermost; 0 outside lists and in numbered paragraphs.
    fn depth(&self) -> u8 {
        self.lists.iter().filter(|list| list.items == Some(true)).take(u8::MAX.into()).count() as u8
    }

    fn close(&mut self) {
        let Some(OpenLeaf { leaf, kind, range }) = self.leaf.take() else { return };
        let Some(span) = leaf.span(self.text) else { return };
        let title = leaf.is_all_strong() && looks_like_heading(self.text, span);
        let whole = trimmed(self.text, range.clone());
        leaf.hide_markup(self.text, whole.hull(span), &mut self.hidden);
        match kind {
            LeafKind::Cell => self.push(span, BlockKind::TableCell, 0),
            LeafKind::Heading(level) if self.text[range].starts_with('#') || looks_like_heading(self.text, span) => {
                self.push(span, BlockKind::Heading, level);
            }
            _ if self.read_again(whole, title) => {}
            _ if self.in_note => self.push(span, BlockKind::Footnote, 0),
            _ if self.depth() > 0 => self.push(span, BlockKind::ListItem, self.depth()),
            _ if title => self.push(span, BlockKind::Heading, 2),
            _ => self.push(span, BlockKind::Paragraph, 0),
        }
    }

    fn push(&mut self, span: Span, kind: BlockKind, level: u8) {
        let mut block = Block::new(span, kind);
        block.level = level;
        block.label = self.label.take();
        self.blocks.push(block);
    }

    /// Reads a range as plain text, and keeps the result if it has numbers, bullets or labels that Markdown did not see.
    fn read_again(&mut self, span: Span, title: bool) -> bool {
        let found = outline(self.text, span);
        if self.raw {
            self.label = None;
        } else if title || self.in_note || found.iter().all(|block| block.label.is_none()) {
            return false;
        }
        let (depth, label) = (self.depth(), self.label.take());
        for (i, mut block) in found.into_iter().enumerate() {
            block.stem = None;
            let first = i == 0 && block.label.is_none();
            if first {
                block.label = label;
            }
            match block.kind {
                BlockKind::ListItem => block.level = block.level.saturating_add(depth),
                BlockKind::Paragraph | BlockKind::Heading if depth > 0 => {
                    (block.kind, block.level) = (BlockKind::ListItem, depth)
                }
                BlockKind::Heading => (block.kind, block.level) = (BlockKind::Paragraph, 0),
                _ => {}
            }
            self.blocks.push(block);
        }
        true
    }

    fn html(&mut self, span: Span) {
        if markup::is_unread(&self.text[span.range()]) {
            return;
        }
        let tags = markup::tags(self.text, span);
        let before = self.blocks.len();
        self.read_again(span, false);
        for mut block in self.blocks.split_off(before) {
            block.span = markup::without_outer_tags(self.text, block.span, &tags);
            if !block.span.is_empty() {
                self.blocks.push(block);
            }
        }
        self.hidden.extend(tags);
    }
}

fn looks_like_heading(text: &str, span: Span) -> bool {
    let body = text[span.range()].trim_end_matches(['*', '_', '"', '”', '»', ')', ' ']);
    body.chars().count() <= LONGEST_HEADING
        && body.chars().any(char::is_alphabetic)
        && !body.ends_with(['.', ';', ':', ',', '!', '?', '。', '；', '：', '，', '؛', '،', '؟'])
}

fn trimmed(text: &str, range: Range<usize>) -> Span {
    let body = &text[range.clone()];
    let start = range.start + body.len() - body.trim_start().len();
    Span::new(start, start + body.trim().len())
}
