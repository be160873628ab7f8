//! Which formulas are worth looking at in a sentence.
//!
//! There are more than a thousand formulas and most sentences have a dozen concepts. Each formula needs at least one of a few concepts
//! ([`Formula::triggers`]); turned around, each concept leads to the formulas that wait for it.

use crate::lexicon::formula::Formula;
use crate::lexicon::pack::ConceptId;
use crate::lexicon::patterns::Lists;

/// For each concept, the formulas of a list that wait for it.
#[derive(Debug, Default)]
pub(super) struct Agenda {
    waiting: Lists<u32>,
    formulas: usize,
}

/// Formulas to look at, each once, in their own order.
#[derive(Debug, Default)]
pub(super) struct Due {
    bits: Vec<u64>,
    from: usize,
}

impl Agenda {
    /// `weights` says of each concept how often it is expected.
    pub(super) fn new<'a>(weights: &[usize], formulas: impl Iterator<Item = &'a Formula>) -> Self {
        let mut lists: Vec<Vec<u32>> = vec![Vec::new(); weights.len()];
        let mut count = 0;
        for (index, formula) in (0..).zip(formulas) {
            count += 1;
            for concept in formula.triggers(&|concept| weights[usize::from(concept)]) {
                lists[usize::from(concept)].push(index);
            }
        }
        let mut waiting = Lists::default();
        lists.into_iter().for_each(|list| waiting.push(list));
        Self { waiting, formulas: count }
    }

    /// Says what is due when these concepts are there; `due` is memory that is used again, whatever it holds.
    pub(super) fn due(&self, concepts: &[ConceptId], due: &mut Due) {
        due.from = 0;
        due.bits.clear();
        due.bits.resize(self.formulas.div_ceil(64), 0);
        concepts.iter().for_each(|c| self.add(*c, due));
    }

    /// Adds what is due because of a further concept.
    pub(super) fn add(&self, concept: ConceptId, due: &mut Due) {
        for formula in self.waiting.get(usize::from(concept)) {
            due.bits[*formula as usize / 64] |= 1 << (formula % 64);
        }
    }
}

impl Due {
    /// The next formula.
    pub(super) fn next(&mut self) -> Option<usize> {
        while let Some(word) = self.bits.get_mut(self.from) {
            if *word != 0 {
                let bit = word.trailing_zeros() as usize;
                *word &= *word - 1;
                return Some(self.from * 64 + bit);
            }
            self.from += 1;
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_formula_comes_once_and_in_order_and_what_is_added_late_comes_too() {
        let concept = |c| Formula::Concept(c);
        let formulas = [concept(1), Formula::Any(vec![concept(0), concept(1)]), concept(2), concept(3)];
        let agenda = Agenda::new(&[1; 4], formulas.iter());
        let mut due = Due::default();
        agenda.due(&[3], &mut due);
        agenda.due(&[1, 0], &mut due);
        assert_eq!(due.next(), Some(0));
        agenda.add(3, &mut due);
        assert_eq!([due.next(), due.next(), due.next()], [Some(1), Some(3), None]);
    }
}
