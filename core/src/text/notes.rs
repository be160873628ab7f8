//! Footnote marks in running text: `<sup>3</sup>`, `[3]`, `[^3]`, `³`.

use super::Span;
use super::lines::LINE_ENDS;
use super::scan::ByteSet;

/// A footnote mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoteMark {
    /// The whole mark with its brackets or markup.
    pub span: Span,
    /// The number or letter inside it.
    pub label: Span,
}

/// First bytes of what a mark may begin with.
static FIRST: ByteSet = ByteSet::of_first_bytes(&['<', '[', '¹', '⁴']);
/// The longest label inside a mark, in bytes: `123`, `*)`, `iv`.
const MAX_LABEL: usize = 6;

/// Finds the marks that follow a word or a full stop. A number in square brackets at the start of a line is the note's own label, and
/// a bracket with words is text under negotiation: neither is a mark.
pub fn note_marks(text: &str) -> Vec<NoteMark> {
    note_marks_in(text, Span::new(0, text.len()))
}

/// The same in a part of a text that begins and ends with a line; no mark reaches from one line into another.
pub(super) fn note_marks_in(text: &str, within: Span) -> Vec<NoteMark> {
    let (mut marks, mut from) = (Vec::new(), 0);
    let start = within.start as usize;
    let text = &text[..within.end as usize];
    for i in FIRST.positions(&text.as_bytes()[start..]).map(|i| start + i) {
        if i < from {
            continue;
        }
        let rest = &text[i..];
        let found = match rest.as_bytes()[0] {
            b'<' => markup_mark(rest),
            b'[' => bracket_mark(rest),
            _ => superscript_mark(rest),
        };
        let follows_text = text[..i].chars().next_back().is_some_and(|c| !c.is_whitespace()) || rest.starts_with('<');
        match found {
            // "A/RES/73/<sup>27</sup>" is a symbol whose number was raised by accident.
            Some((len, _)) if text[..i].ends_with('/') => from = i + len,
            Some((len, label)) if follows_text && !starts_line(text, i) => {
                marks.push(NoteMark { span: Span::new(i, i + len), label: Span::new(i + label.start, i + label.end) });
                from = i + len;
            }
            Some((len, _)) => from = i + len,
            None => {}
        }
    }
    marks
}

/// Whether only white space stands between the last line end and `at`.
fn starts_line(text: &str, at: usize) -> bool {
    let before = text[..at].trim_end_matches(|c: char| c.is_whitespace() && !LINE_ENDS.contains(&c));
    before.is_empty() || before.ends_with(LINE_ENDS)
}

type Found = Option<(usize, std::ops::Range<usize>)>;

fn markup_mark(rest: &str) -> Found {
    let inside = rest.strip_prefix("<sup>")?;
    let close = (1..=MAX_LABEL).find(|n| inside.get(*n..).is_some_and(|rest| rest.starts_with("</sup>")))?;
    // "19<sup>th</sup>" is no mark: a label is a number, an asterisk or a single letter.
    let label = &inside[..close];
    let single = || label.chars().count() == 1 && !label.contains(char::is_whitespace);
    let is_label = label.chars().all(|c| c.is_numeric() || c == '*') || single();
    is_label.then_some((5 + close + 6, 5..5 + close))
}

fn bracket_mark(rest: &str) -> Found {
    let open = if rest.starts_with("[^") { 2 } else { 1 };
    let close = rest.bytes().skip(open).take(MAX_LABEL + 1).position(|b| b == b']').filter(|n| *n > 0)?;
    let label = &rest[open..open + close];
    if label.contains(char::is_whitespace) {
        return None;
    }
    let is_number = label.bytes().all(|b| b.is_ascii_digit()) && label.len() <= 3;
    (is_number || open == 2).then_some((open + close + 1, open..open + close))
}

fn superscript_mark(rest: &str) -> Found {
    let len: usize =
        rest.chars().take_while(|c| matches!(c, '¹' | '²' | '³' | '⁰' | '⁴'..='⁹')).map(char::len_utf8).sum();
    (len > 0).then_some((len, 0..len))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expect: &[&str]) {
        let found: Vec<&str> = note_marks(text).iter().map(|m| &text[m.span.range()]).collect();
        assert_eq!(found, expect, "in {text:?}");
    }

    #[test]
    fn marks_of_every_kind_are_found() {
        check("cyberspace<sup>3</sup>, States³ and the OSCE[12] agreed.[^a]", &["<sup>3</sup>", "³", "[12]", "[^a]"]);
    }

    #[test]
    fn labels_of_notes_and_bracketed_text_are_no_marks() {
        check("[3] See A/70/174.\n<sup>4</sup> See above.\nStates [should] [shall] refrain [Option 1]", &[]);
    }

    #[test]
    fn powers_stay_only_behind_words() {
        check(" ² alone", &[]);
        check("the 19<sup>th</sup> meeting", &[]);
        check("A/RES/73/<sup>27</sup>", &[]);
    }
}
