//! Leaves out of a pack what says nothing new.
//!
//! Authors write down what people write: "safe haven" and "haven", "hackers" and every form of "hacker". A pattern with another one of the
//! same concept inside it finds nothing that the other does not find, and need not travel. Patterns with gaps stay: they are there for the
//! whole stretch that they cover. Measured on 2026-11-22: an eighth of the English patterns.

use super::patterns::Pattern;
use crate::lexicon::columns::target_code;
use crate::lexicon::inflection::{FormClass, Inflection};
use crate::lexicon::pack::{Element, Target};
use crate::lexicon::patterns::SetId;
use std::collections::BTreeMap;

/// So many transparent words are passed over between two words of a pattern, as `tagger::vocabulary` does.
const MAX_TRANSPARENT: usize = 2;

/// The forms that can stand at a place of a pattern, sorted. A form that is a verb's counts as one more: what it tells of a text must stay.
type Forms = Vec<(String, bool)>;

/// What each set of words stands for in a text.
pub(super) struct Reader<'a> {
    pub(super) inflection: &'a Inflection,
    /// Words passed over inside patterns.
    pub(super) transparent: &'a [String],
}

impl Reader<'_> {
    /// The forms of the words of a set.
    pub(super) fn forms<'w>(&self, words: impl Iterator<Item = (&'w str, FormClass)>) -> Forms {
        let mut forms = Forms::new();
        for (text, class) in words {
            forms.extend(self.inflection.forms(text, class).into_iter().map(|form| (form, false)));
            forms.extend(self.inflection.verb_forms(text, class).into_iter().map(|form| (form, true)));
        }
        forms.sort_unstable();
        forms.dedup();
        forms
    }

    fn passed_over(&self, forms: &Forms) -> bool {
        forms.iter().all(|(form, verb)| !verb && self.transparent.contains(form))
    }
}

/// Takes away every pattern of a concept inside which another of the same concept is found. `forms` are by set.
pub(super) fn drop_redundant(patterns: &mut Vec<Pattern>, forms: &[Forms], reader: &Reader) {
    let mut by_target: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for (index, pattern) in patterns.iter().enumerate().filter(|(_, p)| matches!(p.target, Target::Concept(_))) {
        by_target.entry(target_code(pattern.target)).or_default().push(index);
    }
    let passed_over: Vec<bool> = forms.iter().map(|f| reader.passed_over(f)).collect();
    let places: Vec<Option<Vec<SetId>>> = patterns.iter().map(plain_places).collect();
    let mut kept = vec![true; patterns.len()];
    let search = Search { forms, passed_over: &passed_over };
    for mut group in by_target.into_values() {
        // The longest first, so that of two that say the same the shorter stays.
        group.sort_by_key(|index| std::cmp::Reverse(patterns[*index].elements.len()));
        let mut by_first: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for index in group.iter().filter(|index| patterns[**index].exact.is_empty()) {
            for (form, _) in places[*index].iter().flatten().take(1).flat_map(|first| &forms[*first as usize]) {
                let list = by_first.entry(form).or_default();
                if list.last() != Some(index) {
                    list.push(*index);
                }
            }
        }
        for index in group {
            let Some(long) = &places[index] else { continue };
            kept[index] = !(0..long.len()).any(|at| {
                let first = forms[long[at] as usize].first().and_then(|(form, _)| by_first.get(form.as_str()));
                first.into_iter().flatten().any(|other| {
                    *other != index
                        && kept[*other]
                        && places[*other].as_ref().is_some_and(|short| search.begins_with(&long[at..], short))
                })
            });
        }
    }
    let mut kept = kept.into_iter();
    patterns.retain(|_| kept.next().unwrap_or(true));
}

/// The sets of a pattern without gaps.
fn plain_places(pattern: &Pattern) -> Option<Vec<SetId>> {
    let set = |element: &Element| if let Element::Word(set) = element { Some(*set) } else { None };
    pattern.elements.iter().map(set).collect()
}

struct Search<'a> {
    forms: &'a [Forms],
    /// By set: whether every word of it is passed over inside patterns.
    passed_over: &'a [bool],
}

impl Search<'_> {
    /// Whether whatever the long pattern matches begins with a match of the short one.
    fn begins_with(&self, long: &[SetId], short: &[SetId]) -> bool {
        let mut rest = long.iter();
        short.iter().enumerate().all(|(place, wanted)| {
            let most = if place == 0 { 0 } else { MAX_TRANSPARENT };
            for _ in 0..=most {
                let Some(set) = rest.next() else { return false };
                if self.within(*set, *wanted) {
                    return true;
                }
                if !self.passed_over[*set as usize] {
                    return false;
                }
            }
            false
        })
    }

    fn within(&self, inner: SetId, outer: SetId) -> bool {
        let wider = &self.forms[outer as usize];
        inner == outer || self.forms[inner as usize].iter().all(|form| wider.binary_search(form).is_ok())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::compile::patterns::Patterns;
    use crate::lexicon::inflection::Ending;
    use crate::text::Fold;

    /// How many patterns are left of what is written for one concept.
    fn left(written: &[&str]) -> usize {
        let ending = |from: &str, to: &[&str]| Ending(from.into(), to.iter().map(|t| (*t).into()).collect());
        let inflection = Inflection {
            classes: [('n', vec![ending("", &["", "s"])]), ('v', vec![ending("", &["", "s", "ed"])])].into(),
            irregular: BTreeMap::new(),
        };
        let mut patterns = Patterns::new(Fold { characters: &[] }, &[], &[]);
        for text in written {
            patterns.add(text, Target::Concept(0)).unwrap();
        }
        patterns.build(&Reader { inflection: &inflection, transparent: &["the".into()] }).len()
    }

    #[test]
    fn a_pattern_with_another_inside_it_goes() {
        assert_eq!(left(&["haven~n", "safe havens", "their safe haven here"]), 1);
        assert_eq!(left(&["safe haven", "a safe haven"]), 1);
        assert_eq!(left(&["turn eye", "turn the eye"]), 1, "what is passed over in a text is passed over here");
        assert_eq!(left(&["(safe|tax) haven", "haven"]), 1);
    }

    #[test]
    fn what_says_more_or_something_else_stays() {
        assert_eq!(left(&["haven", "safe havens"]), 2, "another form");
        assert_eq!(left(&["safe haven", "haven safe"]), 2, "another order");
        assert_eq!(left(&["give haven", "give ..3 haven"]), 2, "a gap covers a stretch");
        assert_eq!(left(&["=HAVEN", "safe haven"]), 2, "one spelling only");
        assert_eq!(left(&["attack~n", "attacks~v the"]), 2, "a verb says more of a sentence than a noun");
    }

    #[test]
    fn of_two_that_say_the_same_one_stays() {
        assert_eq!(left(&["the eye", "eye the", "the"]), 1);
        assert_eq!(left(&["attacked", "attack~v", "attacks"]), 1);
    }
}
