//! A line of plain text by itself: what its shape says before anything is known of the lines around it.

use super::Span;
use super::scan::ByteSet;
use std::ops::Range;

/// A heading is no longer than this, in characters.
const LONGEST_HEADING: usize = 120;
/// The longest character in UTF-8, in bytes.
const LONGEST_CHARACTER: usize = 4;
/// What ends a line.
pub(super) const LINE_ENDS: [char; 5] = ['\n', '\u{2028}', '\u{2029}', '\u{c}', '\u{b}'];

/// The first bytes of these.
static FIRST: ByteSet = ByteSet::of_first_bytes(&LINE_ENDS);

/// A line.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line {
    /// All of it, with the white space around it and what ends it.
    pub(super) raw: Span,
    /// Without white space at either end.
    pub(super) span: Span,
    /// White space before it, in characters; beyond 255 it makes no difference.
    pub(super) indent: u8,
    pub(super) shape: Shape,
    /// How the lines before it left things when the outline was last read.
    pub(super) before: State,
    /// Whether it went on with the block before it then.
    pub(super) joined: bool,
}

impl Line {
    /// Moves the line in its text.
    pub(super) fn shift(&mut self, by: i64) {
        (self.raw, self.span) = (self.raw.shifted(by), self.span.shifted(by));
    }
}

/// What the lines so far leave to the next one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct State {
    /// The line before may be joined.
    pub(super) open: bool,
    /// The last block is a list item.
    pub(super) item: bool,
    /// The last block ends in a colon.
    pub(super) colon: bool,
}

/// What a line looks like.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shape {
    pub(super) form: Form,
    pub(super) begins_small: bool,
    pub(super) ends_sentence: bool,
    pub(super) ends_in_hyphen: bool,
    pub(super) ends_in_colon: bool,
    /// It would do as a heading, if it stands by itself.
    pub(super) like_heading: bool,
}

/// How a line begins. Lengths are those of the label, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// Nothing in it, or a rule.
    Blank,
    /// A row of a table.
    Row,
    /// The label of a note.
    Note(u32),
    /// So many `#`s.
    Hashes(u8),
    /// `12.`, `1.2`, `§ 4`: a numbered paragraph.
    Number(u32),
    /// `(a)`, `(ii)`, `b)`, `(3)`, `1)`: a list item.
    Letter(u32),
    /// `–`, `•`, `*`: a list item.
    Bullet(u32),
    /// Anything else.
    Plain,
}

/// Cuts a part of a text into lines.
pub(super) fn lines(text: &str, within: Span) -> Vec<Line> {
    let (base, all) = (within.start as usize, &text[within.range()]);
    let is_end = |i: &usize| all[*i..].starts_with(LINE_ENDS);
    let ends = FIRST.positions(all.as_bytes()).filter(is_end).map(|i| all.ceil_char_boundary(i + 1));
    let mut at = base;
    ends.chain(std::iter::once(all.len()))
        .filter_map(|end| {
            let start = std::mem::replace(&mut at, base + end);
            (start < at).then_some(&text[start..at]).map(|raw| (start, raw))
        })
        .map(|(start, raw)| {
            let at = start + raw.len();
            let body = raw.trim_start();
            let indent: usize = raw[..raw.len() - body.len()].chars().map(|c| if c == '\t' { 4 } else { 1 }).sum();
            let begin = start + raw.len() - body.len();
            let body = body.trim_end();
            Line {
                raw: Span::new(start, at),
                span: Span::new(begin, begin + body.len()),
                indent: indent.min(255) as u8,
                shape: Shape::of(body),
                before: State::default(),
                joined: false,
            }
        })
        .collect()
}

/// The lines that an edit of a range of the text touches.
pub(super) fn touched(lines: &[Line], edit: Span) -> Range<usize> {
    let before = |at: u32| lines.partition_point(|l| l.raw.start <= at);
    before(edit.start).saturating_sub(1)..before(edit.end)
}

impl Shape {
    fn of(body: &str) -> Self {
        let form = Form::of(body);
        Self {
            form,
            begins_small: body.starts_with(char::is_lowercase),
            ends_sentence: ends_sentence(body),
            ends_in_hyphen: body.ends_with(['-', '\u{ad}']),
            ends_in_colon: body.ends_with([':', '：']),
            like_heading: form.may_head(body) && looks_like_heading(body),
        }
    }
}

impl Form {
    /// Whether such a line may be a heading: "二、联络点" counts sections, "2. …" as often paragraphs.
    fn may_head(self, body: &str) -> bool {
        match self {
            Self::Plain => true,
            Self::Number(label) => {
                body[..label as usize].ends_with('、') && !body.starts_with(|c: char| c.is_ascii_digit())
            }
            _ => false,
        }
    }

    fn of(body: &str) -> Self {
        if body.is_empty() || is_rule(body) {
            Self::Blank
        } else if body.starts_with('|') && body.len() > 1 {
            Self::Row
        } else if let Some(label) = note_label(body) {
            Self::Note(label as u32)
        } else if let Some(hashes) = heading_hashes(body) {
            Self::Hashes(hashes as u8)
        } else {
            marker(body).unwrap_or(Self::Plain)
        }
    }
}

fn ends_sentence(body: &str) -> bool {
    body.trim_end_matches(['"', '”', '»', ')', '*', '_', '’', ']'])
        .ends_with(['.', ';', ':', '!', '?', '。', '；', '：', '！', '？', '؟', '؛', '।'])
}

/// Whether a line without white space at its ends would do as a heading: short, and no sentence's end.
pub(crate) fn looks_like_heading(body: &str) -> bool {
    let bare = body.trim_matches(['*', '_', ' ']);
    bare.len() <= LONGEST_HEADING * LONGEST_CHARACTER
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

/// The number, letter or bullet that a line begins with.
fn marker(body: &str) -> Option<Form> {
    let first = body.chars().next()?;
    if matches!(
        first,
        '•' | '–' | '—' | '-' | '*' | '·' | '◦' | '▪' | '‣' | '●' | '○' | '■' | '□' | '➢' | '✓' | '\u{f0b7}'
    ) {
        let len = first.len_utf8();
        return body[len..].starts_with(char::is_whitespace).then_some(Form::Bullet(len as u32));
    }
    if first == '(' || first == '（' {
        let close = body.find([')', '）'])?;
        let label = &body[first.len_utf8()..close];
        let len = close + body[close..].chars().next()?.len_utf8();
        return is_label(label).then_some(Form::Letter(len as u32));
    }
    let label_len = body.find(|c: char| !c.is_alphanumeric() && c != '.').unwrap_or(body.len());
    let dotted = &body[..label_len];
    let rest = &body[label_len..];
    if rest.starts_with([')', '）']) && is_label(dotted) {
        let len = label_len + rest.chars().next()?.len_utf8();
        return rest[len - label_len..].starts_with(char::is_whitespace).then_some(Form::Letter(len as u32));
    }
    let number = dotted.trim_end_matches('.');
    let numeric = !number.is_empty()
        && number.split('.').all(|part| (1..=3).contains(&part.chars().count()) && part.chars().all(char::is_numeric));
    // "12. Text", "4.2. Text", and the damaged "12.Text"; a bare "2015" or "1.5 million" is no number of a paragraph.
    let spaced = rest.starts_with(char::is_whitespace)
        && (dotted.ends_with('.') || number.contains('.') && starts_sentence(rest));
    if numeric && spaced {
        return Some(Form::Number(label_len as u32));
    }
    if let Some(damaged) = dotted.find('.').map(|i| i + 1) {
        let (number, word) = (&dotted[..damaged - 1], &dotted[damaged..]);
        let digits = !number.is_empty() && number.len() <= 3 && number.bytes().all(|b| b.is_ascii_digit());
        if digits && word.starts_with(char::is_alphabetic) {
            return Some(Form::Number(damaged as u32));
        }
        // "ix. to refrain", "a. publish": lettered items with a full stop.
        if number.bytes().all(|b| b.is_ascii_lowercase())
            && is_label(number)
            && word.is_empty()
            && rest.starts_with(char::is_whitespace)
        {
            return Some(Form::Letter(damaged as u32));
        }
    }
    // Chinese "一、" and "1、".
    let (enumerated, _) = body.char_indices().take(4).find(|(_, c)| *c == '、')?;
    let is_number = |c: char| c.is_numeric() || "一二三四五六七八九十".contains(c);
    if !body[..enumerated].chars().all(is_number) {
        return None;
    }
    (enumerated > 0).then_some(Form::Number((enumerated + '、'.len_utf8()) as u32))
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
