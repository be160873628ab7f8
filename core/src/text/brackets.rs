//! Brackets and struck-out words of texts under negotiation: `[shall]`, `【应】`, `~~should~~`.
//!
//! Found once a document, since a bracket may hold several sentences and paragraphs. What is in a square bracket for another reason is
//! left out: footnote marks, citations, `[T]he`, `[…]`, links. Words of a language ("sic") are not known here; see `tagger::negotiation`.

use super::scan::ByteSet;
use super::{Block, NoteMark, Span};
use crate::order::sort_by_key;

/// Text that is not agreed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bracket {
    /// All of it, with its brackets.
    pub span: Span,
    /// What stands inside.
    pub inside: Span,
}

/// Brackets by start, and how far those up to each reach, so that those at a place are found without looking at all.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Brackets {
    list: Vec<Bracket>,
    reach: Vec<u32>,
}

impl FromIterator<Bracket> for Brackets {
    /// Takes brackets by start.
    fn from_iter<T: IntoIterator<Item = Bracket>>(brackets: T) -> Self {
        let list: Vec<Bracket> = brackets.into_iter().collect();
        let mut last = 0;
        let mut furthest = |b: &Bracket| {
            last = b.span.end.max(last);
            last
        };
        let reach = list.iter().map(&mut furthest).collect();
        Self { list, reach }
    }
}

impl Brackets {
    /// All of them, by start.
    pub fn all(&self) -> &[Bracket] {
        &self.list
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Those that touch a span, by start.
    pub fn touching(&self, span: Span) -> impl Iterator<Item = &Bracket> + Clone {
        let from = self.reach.partition_point(|end| *end <= span.start);
        let to = self.list.partition_point(|b| b.span.start < span.end);
        self.list[from.min(to)..to].iter().filter(move |b| b.span.overlaps(span))
    }

    /// Those that begin in a span.
    pub fn beginning_in(&self, span: Span) -> impl Iterator<Item = &Bracket> {
        let from = self.list.partition_point(|b| b.span.start < span.start);
        let to = self.list.partition_point(|b| b.span.start < span.end);
        self.list[from.min(to)..to].iter()
    }
}

/// A bracket that is not closed within so many blocks was never meant to be: it then ends with its own block.
const MAX_BLOCKS: usize = 30;
/// A citation ("Smith 2015, p. 4") has so many words at most.
const MAX_CITATION: usize = 6;
/// First bytes of the characters of [`is_bracket`].
static FIRST: ByteSet = ByteSet::of_first_bytes(&['[', ']', '［', '］', '【', '】', '〔', '〕']);
/// Brackets nest no deeper: what is opened further inside is no bracket.
const MAX_DEPTH: usize = 64;
/// The target of a link is no longer, in bytes.
const MAX_LINK: usize = 2000;
/// A symbol or an address is no longer, in bytes.
const MAX_SYMBOL: usize = 200;
/// What strikes words out.
const STRIKE: &str = "~~";

/// Whether a character opens a bracket, and what closes it. Square brackets of any width are one kind.
fn closer(c: char) -> Option<char> {
    match c {
        '[' | '［' => Some(']'),
        '【' => Some('】'),
        '〔' => Some('〕'),
        _ => None,
    }
}

/// A closing character as [`closer`] gives it.
fn closing(c: char) -> Option<char> {
    match c {
        ']' | '］' => Some(']'),
        '】' | '〕' => Some(c),
        _ => None,
    }
}

/// Whether a character is a bracket of text under negotiation.
pub(crate) fn is_bracket(c: char) -> bool {
    closer(c).is_some() || closing(c).is_some()
}

/// An opening bracket that waits for its end.
struct Open {
    start: usize,
    len: usize,
    close: char,
    /// Index of its block, and where that ends.
    block: usize,
    block_end: usize,
}

/// Finds the brackets of a text, by start; `marks` are the footnote marks, in which brackets mean something else, in order.
pub fn brackets(text: &str, blocks: &[Block], marks: &[NoteMark]) -> Vec<Bracket> {
    scan(text, blocks, marks, 0, |_| false).found
}

/// What was found in a row of blocks.
pub(super) struct Scan {
    /// By start.
    pub(super) found: Vec<Bracket>,
    /// For each block that was read, whether no bracket was open before it.
    pub(super) clear: Vec<bool>,
}

/// Finds the brackets of the blocks from one on, before which none may be open. Wherever none is open, `stop` is asked whether to end
/// before a block.
pub(super) fn scan(
    text: &str,
    blocks: &[Block],
    marks: &[NoteMark],
    first: usize,
    stop: impl Fn(usize) -> bool,
) -> Scan {
    let (mut found, mut clear) = (Vec::new(), Vec::new());
    let mut open: Vec<Open> = Vec::new();
    for (index, block) in blocks.iter().enumerate().skip(first) {
        if open.is_empty() && index > first && stop(index) {
            break;
        }
        clear.push(open.is_empty());
        read_block(text, index, block, marks, &mut open, &mut found);
        open.retain(|o| {
            let waits = index - o.block < MAX_BLOCKS;
            if !waits {
                found.push(bracket(o, o.block_end, o.block_end));
            }
            waits
        });
        found.extend(struck(text, block.span));
    }
    found.extend(open.iter().map(|o| bracket(o, o.block_end, o.block_end)));
    found.retain(|b| holds_words(text, b));
    sort_by_key(&mut found, |b| (b.span.start, std::cmp::Reverse(b.span.end)));
    Scan { found, clear }
}

/// Opens and closes brackets with what stands in a block.
fn read_block(
    text: &str,
    index: usize,
    block: &Block,
    marks: &[NoteMark],
    open: &mut Vec<Open>,
    found: &mut Vec<Bracket>,
) {
    let (from, end) = (block.span.start as usize, block.span.end as usize);
    let mut places = FIRST.positions(&text.as_bytes()[from..end]).map(|i| from + i).peekable();
    if places.peek().is_none() {
        return;
    }
    let mut marks = marks[marks.partition_point(|m| m.span.end as usize <= from)..].iter().peekable();
    for i in places {
        let Some(c) = text[i..].chars().next().filter(|c| is_bracket(*c)) else { continue };
        while marks.next_if(|m| m.span.end as usize <= i).is_some() {}
        if marks.peek().is_some_and(|m| m.span.start as usize <= i) {
            continue;
        }
        if let Some(close) = closer(c) {
            if open.len() == MAX_DEPTH {
                continue;
            }
            open.push(Open { start: i, len: c.len_utf8(), close, block: index, block_end: end });
        } else if let Some(at) = open.iter().rposition(|o| Some(o.close) == closing(c)) {
            // What was opened inside and not closed ends here, too.
            let unclosed = open.split_off(at + 1);
            found.extend(unclosed.iter().map(|o| bracket(o, i, i)));
            found.extend(open.pop().map(|o| bracket(&o, i, i + c.len_utf8())));
        }
    }
}

fn bracket(open: &Open, inside_end: usize, end: usize) -> Bracket {
    let inside = Span::new(open.start + open.len, inside_end.max(open.start + open.len));
    Bracket { span: Span::new(open.start, end.max(inside.end as usize)), inside }
}

/// Struck-out words of a block: `~~` with a word behind it, up to the next `~~`.
fn struck(text: &str, within: Span) -> Vec<Bracket> {
    let mut found = Vec::new();
    let (start, end) = (within.start as usize, within.end as usize);
    // A block of Markdown does not hold the markup at its ends.
    let mut at = if text[..start].ends_with(STRIKE) { start - STRIKE.len() } else { start };
    let end = if text[end..].starts_with(STRIKE) { end + STRIKE.len() } else { end };
    if memchr::memchr(b'~', &text.as_bytes()[at..end]).is_none() {
        return found;
    }
    while let Some(start) = text[at..end].find(STRIKE).map(|i| at + i) {
        let inside = start + STRIKE.len();
        let Some(len) = text[inside..end].find(STRIKE) else { break };
        at = inside + len + STRIKE.len();
        if !text[inside..inside + len].starts_with(char::is_whitespace) {
            found.push(Bracket { span: Span::new(start, at), inside: Span::new(inside, inside + len) });
        }
    }
    found
}

/// Whether a bracket holds words of the text, rather than a citation, a label or a letter that an editor changed.
fn holds_words(text: &str, bracket: &Bracket) -> bool {
    let inside = text[bracket.inside.range()].trim();
    if !inside.contains(char::is_alphabetic) {
        return false;
    }
    let (before, after) = (&text[..bracket.span.start as usize], &text[bracket.span.end as usize..]);
    let touches = before.ends_with(char::is_alphabetic) || after.starts_with(char::is_alphabetic);
    let letters = inside.chars().filter(|c| c.is_alphabetic()).take(2).count();
    let is_han = inside.starts_with(|c: char| ('\u{3400}'..='\u{9fff}').contains(&c));
    let label = letters == 1 && !is_han && (touches || inside.is_ascii());
    // A symbol, an address: one piece with a digit or a slash in it that no word has.
    let short = inside.len() <= MAX_SYMBOL;
    let symbol =
        short && !inside.contains(char::is_whitespace) && !is_han && inside.contains(|c: char| c.is_ascii_digit());
    let link = after.starts_with('(')
        && memchr::memchr(b')', &after.as_bytes()[..after.len().min(MAX_LINK)]).is_some_and(|n| {
            let target = &after[1..n];
            !target.contains(char::is_whitespace) && target.contains(['/', '#', '.'])
        });
    !(label || symbol || link || is_citation(inside))
}

/// "Smith 2015", "GGE 2015, para. 13": few words, capitals in front, and a year.
fn is_citation(inside: &str) -> bool {
    let words = inside.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
    let words: Vec<&str> = words.take(MAX_CITATION + 1).collect();
    let year = |w: &&str| w.len() == 4 && (w.starts_with("19") || w.starts_with("20")) && w.parse::<u16>().is_ok();
    words.len() <= MAX_CITATION
        && words.iter().any(year)
        && words.first().is_some_and(|w| w.starts_with(char::is_uppercase))
        && !words.iter().any(|w| w.chars().count() > 4 && w.starts_with(char::is_lowercase))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Document, note_marks};

    #[track_caller]
    fn check(text: &str, expect: &[&str]) {
        let document = Document::from_plain_text(text);
        let found: Vec<&str> =
            brackets(text, document.blocks(), &note_marks(text)).iter().map(|b| &text[b.span.range()]).collect();
        assert_eq!(found, expect, "in {text:?}");
    }

    #[test]
    fn brackets_of_every_width_are_found() {
        check("States [shall] [should/must] act.", &["[shall]", "[should/must]"]);
        check("各国【应】［不得］〔必须〕采取行动。", &["【应】", "［不得］", "〔必须〕"]);
        check("States ~~should~~ [shall] act ~~ or not ~~.", &["~~should~~", "[shall]"]);
    }

    #[test]
    fn nested_and_unbalanced_brackets_have_an_end() {
        check("[States [shall] act]", &["[States [shall] act]", "[shall]"]);
        check("States [should act now.", &["[should act now."]);
        check("States should] act.", &[]);
        check("[One 【two] three", &["[One 【two]", "【two"]);
        check("[States should act.\n\nThey should report.]", &["[States should act.\n\nThey should report.]"]);
    }

    #[test]
    fn an_open_bracket_reaches_no_further_than_its_block() {
        let text = format!("States [should act.\n\n{}Later] on.", "Words.\n\n".repeat(40));
        check(&text, &["[should act."]);
    }

    #[test]
    fn other_uses_of_brackets_are_left_out() {
        check("States agreed.[3] See [A/70/174], [2015], [GGE 2015], [Smith 2015, p. 4], [12] and [T]he […] [a].", &[]);
        check("See [the report](https://example.org/a) and [this](#part).", &[]);
    }
}
