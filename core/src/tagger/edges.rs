//! Where words begin and end in a language that writes none apart.
//!
//! Each Han character is a word of its own to the matcher, but a reader sees 国家, and a mark that begins at 家 looks like a slip. What the
//! language's own words say of a place is all that is known: that one of them begins or ends there, or that it lies inside a short one.

use super::collect::Reading;
use crate::lexicon::pack::Segmentation;

/// Words of the data up to this length have no other words inside them that a reader would tell apart; longer ones are expressions.
const LONGEST_WORD: u32 = 4;

/// What is known of the place before a word.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Edge {
    /// Words are written apart, or one of the data begins or ends here.
    #[default]
    Between,
    /// Nothing.
    Unknown,
    /// A short word of the data goes on here.
    Inside,
}

/// What is known of the place before each of the sentence's own words.
pub(super) fn edges(reading: &Reading) -> Vec<Edge> {
    let own = &reading.tokens[reading.own_from as usize..];
    if reading.language.pack().segmentation == Segmentation::Words {
        return vec![Edge::Between; own.len()];
    }
    let single = |index: usize| reading.source()[own[index].span.range()].chars().nth(1).is_none();
    let joined = |index: usize| {
        index > 0 && own[index - 1].span.end == own[index].span.start && single(index - 1) && single(index)
    };
    let mut edges: Vec<Edge> =
        (0..own.len()).map(|index| if joined(index) { Edge::Unknown } else { Edge::Between }).collect();
    let ours = reading.found.iter().filter_map(|found| {
        let from = found.words.start.checked_sub(reading.own_from)?;
        Some((from as usize, (found.words.end - reading.own_from) as usize))
    });
    for (from, to) in ours.clone() {
        for place in [from, to] {
            if let Some(edge) = edges.get_mut(place) {
                *edge = Edge::Between;
            }
        }
    }
    for (from, to) in ours.filter(|(from, to)| to - from <= LONGEST_WORD as usize) {
        for place in from + 1..to.min(edges.len()) {
            if joined(place) {
                edges[place] = Edge::Inside;
            }
        }
    }
    edges
}

/// Where a passage begins that may reach back to `from` and must hold what begins at `evidence`: where a word begins. Evidence that begins
/// inside a word takes the whole of it.
pub(super) fn back(edge: impl Fn(usize) -> Edge, from: usize, evidence: usize) -> usize {
    let start = (0..=evidence).rev().find(|place| edge(*place) != Edge::Inside).unwrap_or(evidence);
    (from..start).find(|place| edge(*place) == Edge::Between).unwrap_or(start)
}

/// Where a passage ends that may reach on to `to` and must hold what ends before the place `evidence`.
pub(super) fn on(edge: impl Fn(usize) -> Edge, evidence: usize, to: usize) -> usize {
    // There is no word behind the last one, and so the way ends there.
    let end = (evidence..).find(|place| edge(*place) != Edge::Inside).unwrap_or(evidence);
    (end + 1..=to).rev().find(|place| edge(*place) == Edge::Between).unwrap_or(end)
}

#[cfg(test)]
mod tests {
    use super::{Edge, back, on};

    #[test]
    fn a_passage_reaches_only_to_where_words_begin_and_end() {
        use Edge::{Between, Inside, Unknown};
        // 落|实|区|域|建|立|信|任|措|施: 区域, 建立信任 and 措施 are known words.
        let edges = [Between, Unknown, Between, Inside, Between, Inside, Inside, Inside, Between, Inside];
        let edge = |place: usize| edges.get(place).copied().unwrap_or_default();
        assert_eq!(back(edge, 1, 4), 2, "three back is inside 落实, of which nothing is known: 区域 is whole");
        assert_eq!(back(edge, 3, 4), 4, "half of 区域 is left out");
        assert_eq!(back(edge, 6, 6), 4, "evidence that begins inside a word takes it whole");
        assert_eq!(on(edge, 8, 9), 8, "half of 措施 is left out");
        assert_eq!(on(edge, 8, 10), 10);
        assert_eq!(on(edge, 7, 7), 8, "evidence that ends inside a word takes it whole");
        assert_eq!(on(edge, 10, 10), 10, "nothing stands behind the last word");
    }
}
