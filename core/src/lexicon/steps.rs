//! How a pack writes formulas: part after part, from the outermost in, each followed by what it is made of.
//!
//! A row of parts takes as many bytes as nested ones would, and reading it needs no more stack than the deepest formula that there may be.

use super::formula::{Formula, MAX_DEPTH};
use super::pack::ConceptId;
use serde::{Deserialize, Serialize};

/// A part of a formula, without what it is made of.
#[derive(Serialize, Deserialize)]
enum Step {
    Concept(ConceptId),
    /// So many follow.
    Any(u32),
    /// So many follow that must be there, and then so many that must not.
    All(u32, u32),
    Near {
        words: u8,
        ordered: bool,
    },
    Away {
        words: u8,
    },
    Unshown,
}

/// A formula as it is written.
#[derive(Serialize, Deserialize)]
pub(super) struct Steps(Vec<Step>);

impl From<Formula> for Steps {
    fn from(formula: Formula) -> Self {
        let mut steps = Vec::new();
        write(&formula, &mut steps);
        Self(steps)
    }
}

fn write(formula: &Formula, steps: &mut Vec<Step>) {
    let (step, parts): (Step, Vec<&Formula>) = match formula {
        Formula::Concept(id) => (Step::Concept(*id), Vec::new()),
        Formula::Any(list) => (Step::Any(list.len() as u32), list.iter().collect()),
        Formula::All(yes, no) => (Step::All(yes.len() as u32, no.len() as u32), yes.iter().chain(no).collect()),
        Formula::Near { left, right, words, ordered } => {
            (Step::Near { words: *words, ordered: *ordered }, vec![&**left, &**right])
        }
        Formula::Away { left, right, words } => (Step::Away { words: *words }, vec![&**left, &**right]),
        Formula::Unshown(inner) => (Step::Unshown, vec![&**inner]),
    };
    steps.push(step);
    parts.into_iter().for_each(|part| write(part, steps));
}

impl TryFrom<Steps> for Formula {
    type Error = &'static str;

    fn try_from(steps: Steps) -> Result<Self, Self::Error> {
        let mut rest = steps.0.into_iter();
        let formula = read(&mut rest, 1)?;
        if rest.next().is_some() { Err("the end of a formula is expected") } else { Ok(formula) }
    }
}

fn read(rest: &mut impl Iterator<Item = Step>, depth: usize) -> Result<Formula, &'static str> {
    if depth > MAX_DEPTH {
        return Err("a formula that nests less deeply is expected");
    }
    let step = rest.next().ok_or("a part of a formula is expected")?;
    let mut one = || read(rest, depth + 1);
    Ok(match step {
        Step::Concept(id) => Formula::Concept(id),
        Step::Any(count) => Formula::Any((0..count).map(|_| one()).collect::<Result<_, _>>()?),
        Step::All(yes, no) => {
            let yes = (0..yes).map(|_| one()).collect::<Result<_, _>>()?;
            Formula::All(yes, (0..no).map(|_| one()).collect::<Result<_, _>>()?)
        }
        Step::Near { words, ordered } => {
            Formula::Near { left: Box::new(one()?), right: Box::new(one()?), words, ordered }
        }
        Step::Away { words } => Formula::Away { left: Box::new(one()?), right: Box::new(one()?), words },
        Step::Unshown => Formula::Unshown(Box::new(one()?)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nested(depth: usize) -> Vec<Step> {
        (1..depth).map(|_| Step::Unshown).chain([Step::Concept(3)]).collect()
    }

    #[test]
    fn a_formula_comes_back_as_it_was_written() {
        let concept = Formula::Concept;
        let near = Formula::Near { left: concept(1).into(), right: concept(2).into(), words: 8, ordered: true };
        let away = Formula::Away { left: near.into(), right: concept(3).into(), words: 5 };
        let formula = Formula::Any(vec![
            Formula::All(vec![away, Formula::Unshown(concept(4).into())], vec![concept(5)]),
            Formula::Any(Vec::new()),
        ]);
        assert_eq!(Formula::try_from(Steps::from(formula.clone())), Ok(formula));
    }

    #[test]
    fn what_is_no_formula_is_refused() {
        assert!(Formula::try_from(Steps(nested(MAX_DEPTH))).is_ok());
        assert!(Formula::try_from(Steps(nested(MAX_DEPTH + 1))).is_err());
        // Miri takes a thousand times as long for each step.
        let deep = if cfg!(miri) { 10_000 } else { 1_000_000 };
        assert!(Formula::try_from(Steps(nested(deep))).is_err(), "deep nesting costs no stack");
        assert!(Formula::try_from(Steps(vec![Step::Any(u32::MAX), Step::Concept(0)])).is_err());
        assert!(Formula::try_from(Steps(vec![Step::Concept(0), Step::Concept(0)])).is_err());
        assert!(Formula::try_from(Steps(Vec::new())).is_err());
    }
}
