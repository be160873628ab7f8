//! Alternatives of one word: "[shall] [should]", "[shall/should]", "should [must]", "[Option A: … should …] [Option B: … shall …]".

use super::negotiation::visible;
use crate::text::{Bracket, Cover, Fold, Span, is_bracket};

/// Behind a bracket so many others are looked at for the one that stands beside the next: more do not end at one place.
const BESIDE: usize = 64;

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
        let insides = Cover::new(self.brackets.iter().map(|b| (b.inside.start, b.inside.end)));
        let mut list = vec![chosen];
        list.extend((0..chosen).rev().take_while(|i| self.are_joined(words[*i], words[*i + 1], &insides)));
        list.extend((chosen + 1..words.len()).take_while(|i| self.are_joined(words[*i - 1], words[*i], &insides)));
        for sibling in self.siblings(*own) {
            let inside = sibling.inside;
            let first = words.partition_point(|w| w.start < inside.start);
            let mut within = (first..).zip(&words[first..]).take_while(|(_, w)| w.start < inside.end);
            list.extend(within.find(|(_, w)| inside.contains(**w)).map(|(i, _)| i));
        }
        list.sort_unstable();
        list.dedup();
        list
    }

    /// Whether nothing stands between two words but brackets, strokes and asides; inside one bracket, "or" does as well.
    fn are_joined(&self, first: Span, second: Span, insides: &Cover) -> bool {
        if first.end > second.start {
            return false;
        }
        let gap = visible(self.text, Span { start: first.end, end: second.start }, self.asides);
        let in_one = || insides.contains((first.start, first.end.max(second.start + 1)));
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
        around.sort_by_key(|b| b.span.len());
        around.iter().map(|own| self.row(own)).find(|row| !row.is_empty()).unwrap_or_default()
    }

    /// All brackets of the row that a bracket stands in, but for itself.
    fn row(&self, own: &Bracket) -> Vec<Bracket> {
        let beside = |first: &Bracket, second: &Bracket| {
            let gap = Span { start: first.span.end, end: second.span.start };
            self.separates(&visible(self.text, gap, self.asides))
        };
        let mut row = Vec::new();
        let mut last = *own;
        // Whatever keeps the next one apart keeps apart those behind it, too.
        let next = |last: &Bracket| self.brackets.get(self.brackets.partition_point(|b| b.span.start < last.span.end));
        while let Some(next) = next(&last).filter(|b| beside(&last, b)) {
            row.push(*next);
            last = *next;
        }
        let mut by_end: Vec<&Bracket> = self.brackets.iter().collect();
        by_end.sort_by_key(|b| b.span.end);
        let mut before = Vec::new();
        let mut first = *own;
        loop {
            let ended = by_end.partition_point(|b| b.span.end <= first.span.start);
            let near = by_end[..ended].iter().rev().take(BESIDE).take_while(|b| beside(b, &first));
            let Some(found) = near.max_by_key(|b| b.span.start) else { break };
            before.push(**found);
            first = **found;
        }
        before.reverse();
        before.append(&mut row);
        before
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
