//! Alternatives of one word: "[shall] [should]", "[shall/should]", "should [must]", "[Option A: … should …] [Option B: … shall …]".

use super::negotiation::visible;
use crate::order::sort_by_key;
use crate::text::{Bracket, Fold, Span, is_bracket};

/// So many alternatives before and behind a bracket are looked at.
const MAX_ROW: usize = 64;

/// What is needed to tell whether two words are alternatives.
pub(super) struct Choice<'a> {
    pub(super) text: &'a str,
    /// What is passed over, in order.
    pub(super) asides: &'a [Span],
    /// The brackets of the sentence, by start.
    pub(super) brackets: &'a [Bracket],
    /// Words between alternatives, folded ("or").
    pub(super) between: &'a [String],
}

impl Choice<'_> {
    /// The words (by index, in order) among which a text leaves the choice when it says the word at `chosen`; that one alone if there is
    /// none. `words` are in the order of the text.
    pub(super) fn among(&self, words: &[Span], chosen: usize) -> Vec<usize> {
        let Some(own) = words.get(chosen) else { return Vec::new() };
        let mut list = vec![chosen];
        list.extend((0..chosen).rev().take_while(|i| self.are_joined(words[*i], words[*i + 1])));
        list.extend((chosen + 1..words.len()).take_while(|i| self.are_joined(words[*i - 1], words[*i])));
        for sibling in self.siblings(*own) {
            list.extend(words.iter().position(|w| sibling.inside.contains(*w)));
        }
        list.sort_unstable();
        list.dedup();
        list
    }

    /// Whether nothing stands between two words but brackets, strokes and asides; inside one bracket, "or" does as well.
    fn are_joined(&self, first: Span, second: Span) -> bool {
        if first.end > second.start {
            return false;
        }
        let gap = visible(self.text, Span { start: first.end, end: second.start }, self.asides);
        let around = |b: &Bracket| b.inside.contains(first) && second.start < b.inside.end;
        let in_one = || self.brackets.iter().any(around);
        self.separates(&gap) && (gap.contains(is_mark) || in_one())
    }

    /// Whether a gap holds nothing but marks of a choice.
    fn separates(&self, gap: &str) -> bool {
        let folded = Fold::default().fold(gap, Span::new(0, gap.len()), &[]);
        let mut words = folded.text().split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
        words.all(|w| self.between.iter().any(|b| b == w))
            && gap.chars().all(|c| c.is_alphanumeric() || c.is_whitespace() || is_mark(c) || is_emphasis(c))
    }

    /// The brackets that stand beside the one around a word, and are alternatives of it: "[Option A: …] [Option B: …]".
    fn siblings(&self, word: Span) -> Vec<Bracket> {
        let mut around: Vec<&Bracket> = self.brackets.iter().filter(|b| b.inside.contains(word)).collect();
        sort_by_key(&mut around, |b| b.span.len());
        around.iter().map(|own| self.row(own)).find(|row| !row.is_empty()).unwrap_or_default()
    }

    /// All brackets of the row that a bracket stands in, but for itself.
    fn row(&self, own: &Bracket) -> Vec<Bracket> {
        let beside = |first: &Bracket, second: &Bracket| {
            first.span.end <= second.span.start
                && self.separates(&visible(
                    self.text,
                    Span { start: first.span.end, end: second.span.start },
                    self.asides,
                ))
        };
        let mut row = Vec::new();
        let mut last = *own;
        // What does not stand beside a bracket has words before it, and so has all that stands further on.
        let next = |last: &Bracket| {
            self.brackets
                .get(self.brackets.partition_point(|b| b.span.start < last.span.end))
                .filter(|b| beside(last, b))
        };
        while let Some(next) = next(&last).filter(|_| row.len() < MAX_ROW) {
            row.push(*next);
            last = *next;
        }
        let before = |first: &Bracket| {
            let earlier = &self.brackets[..self.brackets.partition_point(|b| b.span.start < first.span.start)];
            earlier.iter().rev().take(MAX_ROW).find(|b| beside(b, first))
        };
        let mut first = *own;
        while let Some(before) = before(&first).filter(|_| row.len() < 2 * MAX_ROW) {
            row.push(*before);
            first = *before;
        }
        row
    }
}

/// A mark between alternatives.
fn is_mark(c: char) -> bool {
    is_bracket(c) || matches!(c, '/' | '／' | '|' | '~')
}

/// Markup of Markdown that sets words apart without a choice.
fn is_emphasis(c: char) -> bool {
    matches!(c, '*' | '_')
}
