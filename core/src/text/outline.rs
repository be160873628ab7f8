//! Reads the layout of plain text: which lines make a paragraph, what is a list item and what it hangs on, what is a heading or a note.
//!
//! Only the shape of lines decides here, never a language: numbers, bullets, brackets, blank lines, line ends.

use super::scan::ByteSet;
use super::{Block, BlockKind, Span};

/// A line longer than this belongs to a file whose lines are paragraphs; shorter lines may be wrapped text.
const LONGEST_WRAPPED_LINE: usize = 160;
/// A heading is no longer than this, in characters.
const LONGEST_HEADING: usize = 120;
/// A wrapped line that ends a paragraph is shorter than this share of the longest line, in per cent.
const LAST_LINE_PERCENT: usize = 75;

/// Finds the blocks in a part of a text.
pub fn outline(text: &str, within: Span) -> Vec<Block> {
    let lines = lines(text, within);
    let longest = lines.iter().map(|l| l.span.len()).max().unwrap_or(0);
    let wrapped = longest <= LONGEST_WRAPPED_LINE;
    let mut outline = Outline { text, wrapped, longest, blocks: Vec::new(), open: None, notes_began: false };
    for (i, line) in lines.iter().enumerate() {
        let next_is_blank = lines.get(i + 1).is_none_or(|l| l.span.is_empty());
        outline.line(*line, next_is_blank);
    }
    let mut blocks = outline.blocks;
    hang_items(text, &mut blocks);
    blocks
}

#[derive(Clone, Copy)]
struct Line {
    /// Without white space at either end.
    span: Span,
    /// White space before it, in characters.
    indent: usize,
}

fn lines(text: &str, within: Span) -> Vec<Line> {
    let (base, body) = (within.start as usize, &text[within.range()]);
    let line = |from: usize, to: usize| {
        let raw = &body[from..to];
        let bare = raw.trim_start();
        let indent = raw[..raw.len() - bare.len()].chars().map(|c| if c == '\t' { 4 } else { 1 }).sum();
        let begin = base + to - bare.len();
        Line { span: Span::new(begin, begin + bare.trim_end().len()), indent }
    };
    let (mut lines, mut from) = (Vec::new(), 0);
    for at in LINE_ENDS.positions(body.as_bytes()) {
        if let Some(c) = body[at..].chars().next().filter(|c| is_line_end(*c)) {
            let to = at + c.len_utf8();
            lines.push(line(from, to));
            from = to;
        }
    }
    if from < body.len() {
        lines.push(line(from, body.len()));
    }
    lines
}

/// First bytes of the characters of [`is_line_end`].
static LINE_ENDS: ByteSet = ByteSet::of_first_bytes(&['\n', '\u{c}', '\u{b}', '\u{2028}', '\u{2029}']);

fn is_line_end(c: char) -> bool {
    matches!(c, '\n' | '\u{c}' | '\u{b}' | '\u{2028}' | '\u{2029}')
}

struct Outline<'a> {
    text: &'a str,
    wrapped: bool,
    longest: usize,
    blocks: Vec<Block>,
    /// The last line of the block that further lines may still join.
    open: Option<Line>,
    /// Whether a footnote has been seen since the last rule or blank line: a wrapped note goes on.
    notes_began: bool,
}

impl Outline<'_> {
    fn line(&mut self, line: Line, next_is_blank: bool) {
        let body = &self.text[line.span.range()];
        if body.is_empty() || is_rule(body) {
            self.open = None;
            self.notes_began = false;
            return;
        }
        if body.starts_with('|') && body.len() > 1 {
            return self.table_row(line, body);
        }
        if let Some(label) = note_label(body) {
            return self.start(line, BlockKind::Footnote, 0, Some(label));
        }
        if let Some(hashes) = heading_hashes(body) {
            self.start(line, BlockKind::Heading, hashes as u8, Some(hashes));
            self.open = None;
            return;
        }
        if let Some(marker) = marker(body) {
            // A wrapped line may begin with a number by chance ("… of paragraph / 13. The …"): only a line that could be the last
            // of its paragraph lets a bare number start a new one.
            let by_chance =
                matches!(marker.kind, MarkerKind::Number) && self.open.is_some_and(|open| self.runs_on(open));
            if !by_chance {
                let (kind, level) = match marker.kind {
                    MarkerKind::Number => (BlockKind::Paragraph, 0),
                    MarkerKind::Letter | MarkerKind::Bullet => (BlockKind::ListItem, self.depth(line, &marker)),
                };
                return self.start(line, kind, level, Some(marker.len));
            }
        }
        match self.open {
            Some(open) if self.joins(open, body) => {
                if let Some(block) = self.blocks.last_mut() {
                    block.span.end = line.span.end;
                }
                self.open = Some(line);
            }
            _ if next_is_blank && self.open.is_none() && looks_like_heading(body) => {
                self.start(line, BlockKind::Heading, 2, None);
                self.open = None;
            }
            _ => self.start(line, BlockKind::Paragraph, 0, None),
        }
    }

    /// Begins a block; `label` is the length of its number or bullet in bytes.
    fn start(&mut self, line: Line, kind: BlockKind, level: u8, label: Option<usize>) {
        let body = &self.text[line.span.range()];
        let label_len = label.unwrap_or(0);
        let gap = body[label_len..].len() - body[label_len..].trim_start().len();
        let begin = line.span.start as usize + label_len + gap;
        let mut block = Block::new(Span::new(begin, line.span.end as usize), kind);
        block.level = level;
        block.label = label.map(|len| Span::new(line.span.start as usize, line.span.start as usize + len));
        self.blocks.push(block);
        self.open = Some(line);
    }

    fn table_row(&mut self, line: Line, body: &str) {
        self.open = None;
        let mut at = line.span.start as usize;
        for cell in body.split_inclusive('|') {
            let content = cell.trim_end_matches('|');
            let trimmed = content.trim();
            if !trimmed.is_empty() && !trimmed.chars().all(|c| matches!(c, '-' | ':' | ' ')) {
                let begin = at + content.len() - content.trim_start().len();
                self.blocks.push(Block::new(Span::new(begin, begin + trimmed.len()), BlockKind::TableCell));
            }
            at += cell.len();
        }
    }

    /// Whether the line after `open` can go on with the same block.
    fn joins(&self, open: Line, next: &str) -> bool {
        self.wrapped
            && (self.runs_on(open) || next.starts_with(|c: char| c.is_lowercase()) || self.ends_with_hyphen(open))
    }

    /// Whether a line looks as if its sentence went on in the next one.
    fn runs_on(&self, line: Line) -> bool {
        let body = &self.text[line.span.range()];
        self.wrapped && (line.span.len() * 100 > self.longest * LAST_LINE_PERCENT || !ends_sentence(body))
    }

    fn ends_with_hyphen(&self, line: Line) -> bool {
        self.text[line.span.range()].ends_with(['-', '\u{ad}'])
    }

    fn depth(&self, line: Line, marker: &Marker) -> u8 {
        let by_indent = (line.indent / 2).min(6) as u8;
        1 + by_indent.max(u8::from(marker.kind == MarkerKind::Bullet && self.in_lettered_item()))
    }

    /// Whether the block before is a lettered item that ends in a colon: bullets below it are one level deeper.
    fn in_lettered_item(&self) -> bool {
        self.blocks
            .last()
            .is_some_and(|b| b.kind == BlockKind::ListItem && self.text[b.span.range()].ends_with([':', '：']))
    }
}

/// Gives each list item the block it hangs on: the nearest earlier block that is no deeper item and introduces a list.
fn hang_items(text: &str, blocks: &mut [Block]) {
    let mut stems: Vec<(u8, usize)> = Vec::new();
    for i in 0..blocks.len() {
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

fn ends_sentence(body: &str) -> bool {
    body.trim_end_matches(['"', '”', '»', ')', '*', '_', '’', ']'])
        .ends_with(['.', ';', ':', '!', '?', '。', '；', '：', '！', '？', '؟', '؛', '।'])
}

fn looks_like_heading(body: &str) -> bool {
    let bare = body.trim_matches(['*', '_', ' ']);
    // Four bytes a character at most: most paragraphs need not be counted.
    bare.len() <= LONGEST_HEADING * 4
        && bare.chars().count() <= LONGEST_HEADING
        && bare.chars().any(char::is_alphabetic)
        && !ends_sentence(bare)
        && !bare.ends_with([',', '،', '，'])
}

fn is_rule(body: &str) -> bool {
    body.len() >= 3 && body.chars().all(|c| matches!(c, '-' | '_' | '*' | '=' | ' ' | '—' | '–' | '―'))
}

/// Length of `#`s of a Markdown heading.
fn heading_hashes(body: &str) -> Option<usize> {
    let hashes = body.bytes().take_while(|b| *b == b'#').count();
    ((1..=6).contains(&hashes) && body[hashes..].starts_with(' ')).then_some(hashes)
}

/// Length of a note's own label at the start of its line: `<sup>3</sup>`, `[3]`, `[^3]:`, `³`.
fn note_label(body: &str) -> Option<usize> {
    let after = |open: &str, close: &str| {
        let inside = body.strip_prefix(open)?;
        let end = inside.find(close).filter(|n| (1..=6).contains(n))?;
        let is_label = inside[..end].chars().all(|c| c.is_alphanumeric() || c == '*');
        let len = open.len() + end + close.len();
        (is_label && body.len() > len).then_some(len)
    };
    let numeric_bracket = || after("[", "]").filter(|len| body[1..len - 1].bytes().all(|b| b.is_ascii_digit()));
    let superscript = || {
        let len: usize =
            body.chars().take_while(|c| matches!(c, '¹' | '²' | '³' | '⁰' | '⁴'..='⁹')).map(char::len_utf8).sum();
        (len > 0 && body.len() > len).then_some(len)
    };
    after("<sup>", "</sup>").or_else(|| after("[^", "]:")).or_else(numeric_bracket).or_else(superscript)
}

#[derive(PartialEq)]
enum MarkerKind {
    /// `12.`, `1.2`, `§ 4`: a numbered paragraph.
    Number,
    /// `(a)`, `(ii)`, `b)`, `(3)`, `1)`: a list item.
    Letter,
    /// `–`, `•`, `*`: a list item.
    Bullet,
}

struct Marker {
    kind: MarkerKind,
    /// In bytes, without the white space behind it.
    len: usize,
}

/// The number, letter or bullet that a line begins with.
fn marker(body: &str) -> Option<Marker> {
    let first = body.chars().next()?;
    if matches!(
        first,
        '•' | '–' | '—' | '-' | '*' | '·' | '◦' | '▪' | '‣' | '●' | '○' | '■' | '□' | '➢' | '✓' | '\u{f0b7}'
    ) {
        let len = first.len_utf8();
        return body[len..].starts_with(char::is_whitespace).then_some(Marker { kind: MarkerKind::Bullet, len });
    }
    if first == '(' || first == '（' {
        let close = body.find([')', '）'])?;
        let label = &body[first.len_utf8()..close];
        let len = close + body[close..].chars().next()?.len_utf8();
        return is_label(label).then_some(Marker { kind: MarkerKind::Letter, len });
    }
    let label_len = body.find(|c: char| !c.is_alphanumeric() && c != '.').unwrap_or(body.len());
    let dotted = &body[..label_len];
    let rest = &body[label_len..];
    if rest.starts_with([')', '）']) && is_label(dotted) {
        let len = label_len + rest.chars().next()?.len_utf8();
        return rest[len - label_len..]
            .starts_with(char::is_whitespace)
            .then_some(Marker { kind: MarkerKind::Letter, len });
    }
    let number = dotted.trim_end_matches('.');
    let numeric = !number.is_empty()
        && number.split('.').all(|part| (1..=3).contains(&part.chars().count()) && part.chars().all(char::is_numeric));
    // "12. Text", "4.2. Text", and the damaged "12.Text"; a bare "2015" or "1.5 million" is no number of a paragraph.
    let spaced = rest.starts_with(char::is_whitespace)
        && (dotted.ends_with('.') || number.contains('.') && starts_sentence(rest));
    if numeric && spaced {
        return Some(Marker { kind: MarkerKind::Number, len: label_len });
    }
    if let Some(damaged) = dotted.find('.').map(|i| i + 1) {
        let (number, word) = (&dotted[..damaged - 1], &dotted[damaged..]);
        let digits = !number.is_empty() && number.len() <= 3 && number.bytes().all(|b| b.is_ascii_digit());
        if digits && word.starts_with(char::is_alphabetic) {
            return Some(Marker { kind: MarkerKind::Number, len: damaged });
        }
        // "ix. to refrain", "a. publish": lettered items with a full stop.
        if number.bytes().all(|b| b.is_ascii_lowercase())
            && is_label(number)
            && word.is_empty()
            && rest.starts_with(char::is_whitespace)
        {
            return Some(Marker { kind: MarkerKind::Letter, len: damaged });
        }
    }
    // Chinese "一、" and "1、".
    let (enumerated, _) = body.char_indices().take(4).find(|(_, c)| *c == '、')?;
    let is_number = |c: char| c.is_numeric() || "一二三四五六七八九十".contains(c);
    if !body[..enumerated].chars().all(is_number) {
        return None;
    }
    (enumerated > 0).then_some(Marker { kind: MarkerKind::Number, len: enumerated + '、'.len_utf8() })
}

fn starts_sentence(rest: &str) -> bool {
    rest.trim_start().starts_with(|c: char| c.is_uppercase())
}

/// `a`, `iv`, `3`, `ج`, `二`: at most three letters or digits, or a Roman numeral.
fn is_label(label: &str) -> bool {
    let label = label.trim_end_matches('.');
    let count = label.chars().count();
    let roman = count <= 5 && label.bytes().all(|b| b"ivxlIVXL".contains(&b));
    let digits = (1..=3).contains(&count) && label.chars().all(char::is_numeric);
    let letters = count == 1 && label.chars().all(char::is_alphabetic)
        || count == 2 && label.bytes().all(|b| b.is_ascii_lowercase() && b == label.as_bytes()[0]);
    count > 0 && (roman || digits || letters || label == "هـ")
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
