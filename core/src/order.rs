//! Sorting, with one copy of the standard library's for all kinds of list.
//!
//! Each kind of list that is sorted by the standard library brings seven kilobytes of code along, and a browser has to load them all. Lists
//! of a few things, which most are, are put in order by swaps; of longer ones the places are sorted, and the things moved there.

use std::cmp::Ordering;

/// So many things are put in order by swaps.
const FEW: usize = 12;

/// Sorts a list; what is equal stays in its order.
pub fn sort_by<T>(list: &mut [T], mut compare: impl FnMut(&T, &T) -> Ordering) {
    if list.len() <= FEW {
        for end in 1..list.len() {
            let mut at = end;
            while at > 0 && compare(&list[at], &list[at - 1]) == Ordering::Less {
                list.swap(at, at - 1);
                at -= 1;
            }
        }
        return;
    }
    let mut order = places(list.len(), &mut |a, b| compare(&list[a], &list[b]));
    for start in 0..list.len() {
        // A round of things that stand in each other's places.
        let mut at = start;
        loop {
            let from = std::mem::replace(&mut order[at], at);
            if from == start {
                break;
            }
            list.swap(at, from);
            at = from;
        }
    }
}

/// The same by a key.
pub fn sort_by_key<T, K: Ord>(list: &mut [T], key: impl Fn(&T) -> K) {
    sort_by(list, |a, b| key(a).cmp(&key(b)));
}

/// The same by the things themselves.
pub fn sort<T: Ord>(list: &mut [T]) {
    sort_by(list, T::cmp);
}

/// For each place of a sorted list, the place where that thing stands now.
fn places(count: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_unstable_by(|a, b| compare(*a, *b).then(a.cmp(b)));
    order
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_sorts_as_the_standard_library_does(list in proptest::collection::vec((0..9u8, any::<u8>()), 0..60)) {
            let (mut own, mut theirs) = (list.clone(), list);
            sort_by_key(&mut own, |item| item.0);
            theirs.sort_by_key(|item| item.0);
            prop_assert_eq!(own, theirs);
        }
    }
}
