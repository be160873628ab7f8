//! Where a place of an older text stands now.

use crate::text::Span;

/// What became of a part of an older text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mapped {
    /// It stands where it stood.
    Found,
    /// It stands elsewhere, or text inside it was changed.
    Moved(Span),
    /// Nothing of it is left.
    Gone,
}

/// A replacement of a range of the text.
#[derive(Debug, Clone, Copy)]
struct Edit {
    /// In the text before it.
    span: Span,
    inserted: u32,
}

/// All edits so far, in order; each makes a revision.
#[derive(Debug, Clone, Default)]
pub(super) struct Revisions(Vec<Edit>);

impl Revisions {
    /// The number of the last revision; a text that was never edited is revision 0.
    pub(super) fn last(&self) -> usize {
        self.0.len()
    }

    /// Takes an edit of the last revision.
    pub(super) fn push(&mut self, span: Span, inserted: usize) {
        self.0.push(Edit { span, inserted: inserted as u32 });
    }

    /// Where a part of the text of a revision stands in the last one; `None` for a revision that there is not.
    pub(super) fn map(&self, revision: usize, part: Span) -> Option<Mapped> {
        let mut now = part;
        for edit in self.0.get(revision..)? {
            match edit.map(now) {
                Some(moved) => now = moved,
                None => return Some(Mapped::Gone),
            }
        }
        Some(if now == part { Mapped::Found } else { Mapped::Moved(now) })
    }
}

impl Edit {
    /// What is put in at either end of a part stays outside it.
    fn map(self, part: Span) -> Option<Span> {
        let Self { span: gone, inserted } = self;
        let shift = |at: u32| at - gone.end + gone.start + inserted;
        let start = match part.start {
            at if at < gone.start => at,
            at if at >= gone.end => shift(at),
            _ => gone.start + inserted,
        };
        let end = match part.end {
            at if at <= gone.start => at,
            at if at >= gone.end => shift(at),
            _ => gone.start,
        };
        (start < end || part.is_empty() && start == end).then_some(Span { start, end })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(edits: &[(u32, u32, usize)], part: (u32, u32)) -> Mapped {
        let mut revisions = Revisions::default();
        edits.iter().for_each(|(start, end, n)| revisions.push(Span { start: *start, end: *end }, *n));
        revisions.map(0, Span { start: part.0, end: part.1 }).unwrap()
    }

    #[test]
    fn a_part_follows_the_text_around_it() {
        let moved = |start, end| Mapped::Moved(Span { start, end });
        assert_eq!(after(&[(9, 9, 4)], (4, 7)), Mapped::Found);
        assert_eq!(after(&[(0, 1, 4)], (4, 7)), moved(7, 10));
        assert_eq!(after(&[(4, 4, 1), (8, 8, 1)], (4, 7)), moved(5, 8));
        assert_eq!(after(&[(5, 6, 3)], (4, 7)), moved(4, 9));
        assert_eq!(after(&[(2, 5, 0)], (4, 7)), moved(2, 4));
        assert_eq!(after(&[(3, 8, 9)], (4, 7)), Mapped::Gone);
        assert_eq!(after(&[(4, 7, 3)], (4, 7)), Mapped::Gone);
        assert_eq!(Revisions::default().map(1, Span::default()), None);
    }
}
