//! A range of bytes in a text.

use std::ops::Range;
use unicode_segmentation::GraphemeCursor;

/// A half-open range of UTF-8 byte positions, `start..end`, in the text of a document.
///
/// Four bytes a position: a text of 4 GiB or more is refused by the readers before a span of it can exist.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// A span from byte positions that are known to lie below 4 GiB.
    pub fn new(start: usize, end: usize) -> Self {
        debug_assert!(start <= end, "a span ends before it starts: {start}..{end}");
        Self { start: start as u32, end: end as u32 }
    }

    /// The span as a range, to slice the text with.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Length in bytes.
    pub fn len(self) -> usize {
        (self.end - self.start) as usize
    }

    /// Whether the span covers nothing.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether the two spans share at least one byte.
    pub fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// Whether `other` lies wholly inside this span.
    pub fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The span widened to whole grapheme clusters, so that no highlight cuts a letter from a mark or an emoji in two; never beyond `within`.
    pub fn whole_graphemes(self, text: &str, within: Self) -> Self {
        // What stands outside is not looked at, so that a result depends on nothing but its own sentence.
        let Some(inside) = text.get(within.range()) else { return self };
        let is_boundary = |at: u32| {
            let at = at.saturating_sub(within.start) as usize;
            GraphemeCursor::new(at, inside.len(), true).is_boundary(inside, 0).unwrap_or(true)
        };
        let start =
            (within.start..=self.start).rev().find(|at| text.is_char_boundary(*at as usize) && is_boundary(*at));
        let end = (self.end..=within.end).find(|at| text.is_char_boundary(*at as usize) && is_boundary(*at));
        Self { start: start.unwrap_or(self.start), end: end.unwrap_or(self.end) }
    }

    /// The span so many bytes further on in its text, or back.
    pub(crate) fn shifted(self, by: i64) -> Self {
        let at = |position: u32| (i64::from(position) + by) as u32;
        Self { start: at(self.start), end: at(self.end) }
    }

    /// The smallest span that covers both.
    pub fn hull(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clusters_stay_whole_inside_the_sentence() {
        let text = "a law\u{20dd} b";
        let all = Span::new(0, text.len());
        assert_eq!(Span::new(2, 5).whole_graphemes(text, all), Span::new(2, 8));
        assert_eq!(Span::new(2, 5).whole_graphemes(text, Span::new(0, 5)), Span::new(2, 5));
    }
}
