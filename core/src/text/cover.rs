//! Ranges that are asked again and again whether one of them touches another range.
//!
//! Trying them all each time takes a second for a text of a thousand brackets or masks and a day for one of a million.

/// Ranges, sorted by start, and for each how far those up to it reach.
#[derive(Debug, Default)]
pub(crate) struct Cover {
    starts: Vec<u32>,
    reach: Vec<u32>,
}

impl Cover {
    /// From half-open ranges in any order.
    pub(crate) fn new(ranges: impl IntoIterator<Item = (u32, u32)>) -> Self {
        let mut ranges: Vec<(u32, u32)> = ranges.into_iter().collect();
        ranges.sort_unstable();
        let mut furthest = 0;
        let reach = ranges.iter().map(|(_, end)| {
            furthest = furthest.max(*end);
            furthest
        });
        Self { reach: reach.collect(), starts: ranges.iter().map(|r| r.0).collect() }
    }

    /// The furthest end of the ranges that begin before a place; 0 if there is none.
    fn reach_before(&self, place: u32) -> u32 {
        let begun = self.starts.partition_point(|start| *start < place);
        begun.checked_sub(1).map_or(0, |last| self.reach[last])
    }

    /// Whether one of them shares something with a range.
    pub(crate) fn overlaps(&self, (start, end): (u32, u32)) -> bool {
        self.reach_before(end) > start
    }

    /// Whether a range lies wholly inside one of them.
    pub(crate) fn contains(&self, (start, end): (u32, u32)) -> bool {
        self.reach_before(start.saturating_add(1)) >= end
    }

    /// Whether a range lies inside one of them and is not that one itself.
    pub(crate) fn exceeds(&self, (start, end): (u32, u32)) -> bool {
        self.reach_before(start) >= end || self.reach_before(start.saturating_add(1)) > end
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn range() -> impl Strategy<Value = (u32, u32)> {
        (0..30u32, 1..9u32).prop_map(|(start, len)| (start, start + len))
    }

    proptest! {
        #[test]
        fn the_answers_are_those_of_trying_all(ranges in proptest::collection::vec(range(), 0..12), asked in range()) {
            let cover = Cover::new(ranges.clone());
            let (start, end) = asked;
            prop_assert_eq!(cover.overlaps(asked), ranges.iter().any(|r| r.0 < end && start < r.1));
            prop_assert_eq!(cover.contains(asked), ranges.iter().any(|r| r.0 <= start && end <= r.1));
            prop_assert_eq!(cover.exceeds(asked), ranges.iter().any(|r| r.0 <= start && end <= r.1 && *r != asked));
        }
    }
}
