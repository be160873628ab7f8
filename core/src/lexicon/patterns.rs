//! The patterns of a language and the words they are made of, as flat tables.
//!
//! A pack holds tens of thousands of them. Flat tables are read in a millisecond; a list of lists would take one allocation for each.

use super::inflection::FormClass;
use super::pack::PackError;
use super::pack::Target;
use crate::order::sort_by;

/// A pattern has no more words and gaps: longer ones are slips of the pen, and a place is a byte.
pub(crate) const LONGEST_PATTERN: usize = 64;

/// The gaps of a pattern can be filled in no more ways: every way may be tried at every word of a text.
pub(crate) const MOST_WAYS: usize = 4096;

/// In how many ways the gaps of a pattern can be filled.
pub(crate) fn ways(elements: &[Element]) -> usize {
    let ways = |element: &Element| if let Element::Gap(n) = element { usize::from(*n) + 1 } else { 1 };
    elements.iter().map(ways).fold(1, usize::saturating_mul)
}

/// Index of a word with its class.
pub(crate) type LexemeId = u32;
/// A set of words any of which may stand at one place of a pattern. Numbers below the number of lexemes are the sets of that one
/// lexeme; the others follow.
pub(crate) type SetId = u32;

/// A part of a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Element {
    /// One of the words of a set.
    Word(SetId),
    /// Up to so many words in between.
    Gap(u8),
}

/// A word of a pattern that must be spelt exactly so, capitals included.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spelling {
    /// Index of the pattern.
    pub pattern: u32,
    /// Index among the pattern's elements.
    pub place: u8,
    /// As it must stand in the text, unfolded.
    pub text: String,
}

/// Lists one after another, and where each ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Lists<T> {
    ends: Vec<u32>,
    items: Vec<T>,
}

impl<T> Default for Lists<T> {
    fn default() -> Self {
        Self { ends: Vec::new(), items: Vec::new() }
    }
}

impl<T> Lists<T> {
    /// How many lists there are.
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The list at an index; empty beyond the last.
    pub(crate) fn get(&self, index: usize) -> &[T] {
        let (from, to) = self.range(index);
        self.items.get(from as usize..to as usize).unwrap_or_default()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &[T]> + Clone {
        (0..self.len()).map(|i| self.get(i))
    }

    pub(crate) fn push(&mut self, list: impl IntoIterator<Item = T>) {
        self.items.extend(list);
        self.ends.push(self.items.len() as u32);
    }

    /// Where a list lies among [`Self::items`].
    pub(crate) fn range(&self, index: usize) -> (u32, u32) {
        let from = index.checked_sub(1).and_then(|i| self.ends.get(i)).copied().unwrap_or(0);
        (from, self.ends.get(index).copied().unwrap_or(from))
    }

    /// All items of all lists.
    pub(crate) fn items(&self) -> &[T] {
        &self.items
    }
}

impl<T: Copy + Default> Lists<T> {
    /// So many lists of items that come with the index of their list, each in the order in which they come. Indices beyond the last list
    /// are passed over.
    ///
    /// Counting takes a third of the instructions of sorting them all (English, 2026-11-22).
    pub(crate) fn gather(count: usize, items: impl Iterator<Item = (u32, T)> + Clone) -> Self {
        let mut ends = vec![0; count];
        for (list, _) in items.clone() {
            if let Some(length) = ends.get_mut(list as usize) {
                *length += 1;
            }
        }
        // From the lengths to where each list begins; filling moves that to its end.
        let mut all = 0;
        ends.iter_mut().for_each(|length| all += std::mem::replace(length, all));
        let mut new = Self { ends, items: vec![T::default(); all as usize] };
        for (list, item) in items {
            if let Some(place) = new.ends.get_mut(list as usize) {
                new.items[*place as usize] = item;
                *place += 1;
            }
        }
        new
    }

    /// The same with each list sorted.
    pub(crate) fn gather_sorted(count: usize, items: impl Iterator<Item = (u32, T)> + Clone) -> Self
    where
        T: Ord,
    {
        let mut new = Self::gather(count, items);
        for list in 0..count {
            let (from, to) = new.range(list);
            if to - from > 1 {
                sort_by(&mut new.items[from as usize..to as usize], T::cmp);
            }
        }
        new
    }
}

/// The patterns of a language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PatternTable {
    texts: String,
    text_ends: Vec<u32>,
    classes: Vec<FormClass>,
    sets: Lists<LexemeId>,
    targets: Vec<Target>,
    elements: Lists<Element>,
    /// By pattern, then by place.
    spellings: Vec<Spelling>,
}

impl PatternTable {
    /// How many patterns there are.
    pub fn len(&self) -> usize {
        self.targets.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.targets.is_empty()
    }

    /// What a pattern stands for.
    pub fn target(&self, pattern: u32) -> Option<Target> {
        self.targets.get(pattern as usize).copied()
    }

    /// What every pattern stands for, in their order.
    pub fn targets(&self) -> &[Target] {
        &self.targets
    }

    /// The parts of a pattern.
    pub fn elements(&self, pattern: u32) -> &[Element] {
        self.elements.get(pattern as usize)
    }

    /// The words of a pattern that must be spelt exactly so.
    pub fn spellings(&self, pattern: u32) -> &[Spelling] {
        let from = self.spellings.partition_point(|s| s.pattern < pattern);
        let to = self.spellings.partition_point(|s| s.pattern <= pattern);
        &self.spellings[from..to]
    }

    /// All such words of all patterns.
    pub(crate) fn all_spellings(&self) -> &[Spelling] {
        &self.spellings
    }

    /// The words of the patterns, folded, and which of their forms are meant.
    pub fn lexemes(&self) -> impl Iterator<Item = (&str, FormClass)> {
        let mut from = 0;
        self.text_ends.iter().zip(&self.classes).map(move |(to, class)| {
            let text = self.texts.get(from..*to as usize).unwrap_or_default();
            from = *to as usize;
            (text, *class)
        })
    }

    /// How many lexemes there are.
    pub fn lexeme_count(&self) -> usize {
        self.classes.len()
    }

    /// The sets of more than one lexeme; the first has the number [`Self::lexeme_count`].
    pub(crate) fn sets(&self) -> &Lists<LexemeId> {
        &self.sets
    }

    /// Makes room for words of so many letters in all, for patterns, and for their elements.
    pub(crate) fn reserve(&mut self, letters: usize, lexemes: usize, patterns: usize, elements: usize) {
        self.texts.reserve(letters);
        self.text_ends.reserve(lexemes);
        self.classes.reserve(lexemes);
        self.targets.reserve(patterns);
        self.elements.ends.reserve(patterns);
        self.elements.items.reserve(elements);
    }

    /// A letter of the lexeme that [`Self::end_lexeme`] ends.
    pub(crate) fn push_letter(&mut self, letter: char) {
        self.texts.push(letter);
    }

    pub(crate) fn end_lexeme(&mut self, class: FormClass) {
        self.text_ends.push(self.texts.len() as u32);
        self.classes.push(class);
    }

    pub(crate) fn push_set(&mut self, members: impl IntoIterator<Item = LexemeId>) {
        self.sets.push(members);
    }

    pub(crate) fn push_pattern(&mut self, target: Target, elements: impl IntoIterator<Item = Element>) {
        self.targets.push(target);
        self.elements.push(elements);
    }

    /// Sets the exact spellings, in any order.
    pub(crate) fn set_spellings(&mut self, spellings: impl IntoIterator<Item = Spelling>) {
        self.spellings = spellings.into_iter().collect();
        sort_by(&mut self.spellings, Spelling::cmp);
    }

    /// Every index must lie inside its table, and every pattern begin and end with a word.
    pub(super) fn check(&self) -> Result<(), PackError> {
        let within = |what: &str, index: usize, len: usize| {
            if index < len { Ok(()) } else { Err(PackError::Contents(format!("{what} {index} of {len}"))) }
        };
        for id in self.sets.items() {
            within("word", *id as usize, self.lexeme_count())?;
        }
        let mut last_set = 0;
        for elements in self.elements.iter() {
            let (Some(Element::Word(_)), Some(Element::Word(_))) = (elements.first(), elements.last()) else {
                return Err(PackError::Contents("a pattern does not begin and end with a word".into()));
            };
            within("length of a pattern", elements.len(), LONGEST_PATTERN + 1)?;
            within("number of ways to fill the gaps of a pattern", ways(elements), MOST_WAYS + 1)?;
            for element in elements {
                if let Element::Word(id) = element {
                    last_set = last_set.max(*id);
                }
            }
        }
        if !self.is_empty() {
            within("set", last_set as usize, self.lexeme_count() + self.sets.len())?;
        }
        for spelling in &self.spellings {
            within("pattern", spelling.pattern as usize, self.len())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_are_gathered_by_their_lists() {
        let items = [(2, 'b'), (0, 'x'), (2, 'a'), (7, 'y'), (2, 'c')];
        let lists = Lists::gather(4, items.into_iter());
        assert_eq!(lists.iter().collect::<Vec<_>>(), [&['x'][..], &[], &['b', 'a', 'c'], &[]], "as they came");
        let lists = Lists::gather_sorted(4, items.into_iter());
        assert_eq!(lists.iter().collect::<Vec<_>>(), [&['x'][..], &[], &['a', 'b', 'c'], &[]]);
        assert_eq!((lists.range(2), lists.range(9)), ((1, 4), (0, 0)));
    }
}
