//! Reads the layout of plain text: which lines make a paragraph, what is a list item and what it hangs on, what is a heading or a note.
//!
//! Only the shape of lines decides here, never a language: numbers, bullets, brackets, blank lines, line ends.

use super::lines::{Form, Line, State, lines};
use super::{Block, BlockKind, Span};
use std::ops::Range;

/// A line longer than this belongs to a file whose lines are paragraphs; shorter lines may be wrapped text.
const LONGEST_WRAPPED_LINE: usize = 160;
/// A wrapped line that ends a paragraph is shorter than this share of the longest line, in per cent.
const LAST_LINE_PERCENT: usize = 75;

/// Finds the blocks in a part of a text.
pub fn outline(text: &str, within: Span) -> Vec<Block> {
    let mut lines = lines(text, within);
    let width = width(longest(&lines));
    let (mut blocks, _) = blocks(text, &mut lines, width, 0, usize::MAX);
    let all = 0..blocks.len();
    hang_items(text, &mut blocks, all);
    blocks
}

/// The length of the longest line, in bytes.
pub(super) fn longest(lines: &[Line]) -> usize {
    lines.iter().map(|l| l.span.len()).max().unwrap_or(0)
}

/// The same of wrapped text; none where lines are paragraphs.
pub(super) fn width(longest: usize) -> Option<usize> {
    (longest <= LONGEST_WRAPPED_LINE).then_some(longest)
}

/// The blocks of the lines from one on, which must begin a block or be blank, and the line before which reading stopped.
///
/// From the line `settled` on, lines are as they were when they were last read; reading stops where from there on all would come out as
/// it did then. Stems are not set; see [`hang_items`].
pub(super) fn blocks(
    text: &str,
    lines: &mut [Line],
    width: Option<usize>,
    from: usize,
    settled: usize,
) -> (Vec<Block>, usize) {
    let state = if from == 0 { State::default() } else { lines[from].before };
    let mut outline = Outline { text, width, blocks: Vec::new(), state };
    for i in from..lines.len() {
        let line = lines[i];
        let same = line.before == outline.state && !line.joined;
        if i >= settled && same && (i > settled || !outline.state.open) {
            return (outline.blocks, i);
        }
        let open = i.checked_sub(1).filter(|_| outline.state.open).map(|before| lines[before]);
        let next_is_blank = lines.get(i + 1).is_none_or(|l| l.span.is_empty());
        lines[i].before = outline.state;
        lines[i].joined = outline.line(&line, open.as_ref(), next_is_blank);
    }
    (outline.blocks, lines.len())
}

struct Outline<'a> {
    text: &'a str,
    width: Option<usize>,
    blocks: Vec<Block>,
    state: State,
}

impl Outline<'_> {
    /// Reads a line; whether it goes on with the block before it. `open` is the line before, where that may be.
    fn line(&mut self, line: &Line, open: Option<&Line>, next_is_blank: bool) -> bool {
        match line.shape.form {
            Form::Blank => self.state.open = false,
            Form::Row => self.table_row(line),
            Form::Note(label) => self.start(line, BlockKind::Footnote, 0, Some(label)),
            Form::Hashes(hashes) => {
                self.start(line, BlockKind::Heading, hashes, Some(u32::from(hashes)));
                self.state.open = false;
            }
            Form::Number(label) if open.is_none() && next_is_blank && line.shape.like_heading => {
                self.start(line, BlockKind::Heading, 2, Some(label));
                self.state.open = false;
            }
            // A wrapped line may begin with a number by chance ("… of paragraph / 13. The …"): only a line that could be the last
            // of its paragraph lets a bare number start a new one.
            Form::Number(label) if !open.is_some_and(|open| self.runs_on(open)) => {
                self.start(line, BlockKind::Paragraph, 0, Some(label));
            }
            Form::Letter(label) => self.start(line, BlockKind::ListItem, self.depth(line, false), Some(label)),
            Form::Bullet(label) => self.start(line, BlockKind::ListItem, self.depth(line, true), Some(label)),
            Form::Number(_) | Form::Plain => match open {
                Some(open) if self.joins(open, line) => {
                    if let Some(block) = self.blocks.last_mut() {
                        block.span.end = line.span.end;
                    }
                    self.state.colon = line.shape.ends_in_colon;
                    return true;
                }
                None if next_is_blank && line.shape.like_heading => {
                    self.start(line, BlockKind::Heading, 2, None);
                    self.state.open = false;
                }
                _ => self.start(line, BlockKind::Paragraph, 0, None),
            },
        }
        false
    }

    /// Begins a block; `label` is the length of its number or bullet in bytes.
    fn start(&mut self, line: &Line, kind: BlockKind, level: u8, label: Option<u32>) {
        let body = &self.text[line.span.range()];
        let label_len = label.unwrap_or(0) as usize;
        let gap = body[label_len..].len() - body[label_len..].trim_start().len();
        let begin = line.span.start as usize + label_len + gap;
        let mut block = Block::new(Span::new(begin, line.span.end as usize), kind);
        block.level = level;
        block.label = label.map(|len| Span { start: line.span.start, end: line.span.start + len });
        self.blocks.push(block);
        self.state = State { open: true, item: kind == BlockKind::ListItem, colon: line.shape.ends_in_colon };
    }

    fn table_row(&mut self, line: &Line) {
        self.state.open = false;
        let body = &self.text[line.span.range()];
        let mut at = line.span.start as usize;
        for cell in body.split_inclusive('|') {
            let content = cell.trim_end_matches('|');
            let trimmed = content.trim();
            if !trimmed.is_empty() && !trimmed.chars().all(|c| matches!(c, '-' | ':' | ' ')) {
                let begin = at + content.len() - content.trim_start().len();
                self.blocks.push(Block::new(Span::new(begin, begin + trimmed.len()), BlockKind::TableCell));
                self.state.item = false;
            }
            at += cell.len();
        }
    }

    /// Whether a line can go on with the block of the line before it.
    fn joins(&self, open: &Line, next: &Line) -> bool {
        self.width.is_some() && (self.runs_on(open) || next.shape.begins_small || open.shape.ends_in_hyphen)
    }

    /// Whether a line looks as if its sentence went on in the next one.
    fn runs_on(&self, line: &Line) -> bool {
        self.width
            .is_some_and(|longest| line.span.len() * 100 > longest * LAST_LINE_PERCENT || !line.shape.ends_sentence)
    }

    /// A lettered item that ends in a colon has the bullets below it one level deeper.
    fn depth(&self, line: &Line, bullet: bool) -> u8 {
        let by_indent = (line.indent / 2).min(6);
        1 + by_indent.max(u8::from(bullet && self.state.item && self.state.colon))
    }
}

/// Gives each list item of a range the block it hangs on: the nearest earlier block that is no deeper item and introduces a list.
///
/// The range must begin with a heading or paragraph, since nothing hangs on what stands before those, or with the first block.
pub(super) fn hang_items(text: &str, blocks: &mut [Block], range: Range<usize>) {
    let mut stems: Vec<(u8, usize)> = Vec::new();
    for i in range {
        let block = &blocks[i];
        let introduces = introduces_list(&text[block.span.range()]);
        match block.kind {
            BlockKind::ListItem => {
                let level = block.level;
                while stems.last().is_some_and(|(depth, _)| *depth >= level) {
                    stems.pop();
                }
                blocks[i].stem = stems.last().map(|(_, stem)| *stem);
                if introduces {
                    stems.push((level, i));
                }
            }
            BlockKind::Footnote | BlockKind::TableCell => {}
            BlockKind::Heading => stems.clear(),
            BlockKind::Paragraph => {
                stems.clear();
                // A paragraph in front of items introduces them even without a colon ("… agreed to" / "– strengthen …").
                if introduces || blocks.get(i + 1).is_some_and(|next| next.kind == BlockKind::ListItem) {
                    stems.push((0, i));
                }
            }
        }
    }
}

fn introduces_list(body: &str) -> bool {
    let end = body.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '*' | '_'));
    end.ends_with([':', '：', '—', '–', ',', '،', '，'])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One line a block: kind, level, stem, text.
    fn show(text: &str) -> Vec<String> {
        outline(text, Span::new(0, text.len()))
            .iter()
            .map(|b| {
                let kind = match b.kind {
                    BlockKind::Heading => "h",
                    BlockKind::Paragraph => "p",
                    BlockKind::ListItem => "i",
                    BlockKind::Footnote => "n",
                    BlockKind::TableCell => "c",
                };
                let stem = b.stem.map(|s| format!(" on {s}")).unwrap_or_default();
                format!("{kind}{}{stem}: {}", b.level, text[b.span.range()].replace('\n', "/"))
            })
            .collect()
    }

    #[test]
    fn items_hang_on_the_paragraph_with_the_colon() {
        let text = "Conclusions on ports\n\nINVITES the members:\n– to share maps,\n– to meet:\n   • twice a year\n\n2. The end.\n";
        assert_eq!(
            show(text),
            [
                "h2: Conclusions on ports",
                "p0: INVITES the members:",
                "i1 on 1: to share maps,",
                "i1 on 1: to meet:",
                "i2 on 3: twice a year",
                "p0: The end."
            ]
        );
    }

    #[test]
    fn chinese_numerals_count_sections() {
        let text = "二、联络点\n\n1、各国指定联络点。\n\n2、港口\n";
        assert_eq!(show(text), ["h2: 联络点", "p0: 各国指定联络点。", "p0: 港口"]);
    }

    #[test]
    fn wrapped_lines_join_and_hyphens_stay_for_the_folding() {
        let text = "The members of the port authority have agreed on the implementa-\ntion of the plan, and on the dates for the next\nmeeting.\nA second paragraph.";
        assert_eq!(show(text).len(), 2, "{:?}", show(text));
    }

    #[test]
    fn notes_labels_and_damaged_numbers() {
        let text = "3.The members agreed.<sup>1</sup>\n\n(ii) to publish;\nb) to read.\n\n---\n\n<sup>1</sup> WK 1/17.\n[2] See above.\n";
        assert_eq!(
            show(text),
            [
                "p0: The members agreed.<sup>1</sup>",
                "i1 on 0: to publish;",
                "i1 on 0: to read.",
                "n0: WK 1/17.",
                "n0: See above."
            ]
        );
    }

    #[test]
    fn figures_and_years_are_no_numbers_of_paragraphs() {
        assert_eq!(
            show("2015 was a good year.\n\n1.5 million people."),
            ["p0: 2015 was a good year.", "p0: 1.5 million people."]
        );
    }

    #[test]
    fn tables_have_cells_without_the_rule() {
        assert_eq!(show("| a | b |\n|---|---|\n| c | d |"), ["c0: a", "c0: b", "c0: c", "c0: d"]);
    }
}
