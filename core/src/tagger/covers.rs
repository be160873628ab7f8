//! Which of many ranges lie inside another, or touch one, without comparing each with each.

/// Ranges by start, and how far those up to each reach.
#[derive(Debug)]
pub(super) struct Covers {
    ranges: Vec<(u32, u32)>,
    reach: Vec<u32>,
}

impl Covers {
    /// Takes ranges in any order.
    pub(super) fn new(ranges: impl IntoIterator<Item = (u32, u32)>) -> Self {
        let mut ranges: Vec<(u32, u32)> = ranges.into_iter().collect();
        ranges.sort_unstable();
        let mut last = 0;
        let mut furthest = |range: &(u32, u32)| {
            last = range.1.max(last);
            last
        };
        let reach = ranges.iter().map(&mut furthest).collect();
        Self { ranges, reach }
    }

    /// How far the ranges reach that begin before a place.
    fn reach_before(&self, start: u32) -> Option<u32> {
        let count = self.ranges.partition_point(|r| r.0 < start);
        Some(self.reach[count.checked_sub(1)?])
    }

    /// Whether a range lies inside a longer one.
    pub(super) fn hides(&self, start: u32, end: u32) -> bool {
        let same = self.ranges.partition_point(|r| r.0 <= start).checked_sub(1).map(|i| self.ranges[i]);
        self.reach_before(start).is_some_and(|reach| reach >= end) || same.is_some_and(|r| r.0 == start && r.1 > end)
    }

    /// Whether a range shares anything with one of these.
    pub(super) fn touches(&self, start: u32, end: u32) -> bool {
        self.reach_before(end).is_some_and(|reach| reach > start)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_look_at_each_would_say() {
        let ranges = [(2, 5), (2, 9), (4, 6), (11, 12), (20, 30), (21, 22)];
        let covers = Covers::new(ranges);
        for start in 0..32 {
            for end in start + 1..33 {
                let hides = ranges.iter().any(|r| r.0 <= start && end <= r.1 && *r != (start, end));
                let touches = ranges.iter().any(|r| r.0 < end && start < r.1);
                assert_eq!((covers.hides(start, end), covers.touches(start, end)), (hides, touches), "{start}..{end}");
            }
        }
    }
}
