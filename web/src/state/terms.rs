//! What the termbase says: of what was asked for, and of the draft.

use super::Draft;
use super::termbases::Own;
use crate::wire::Problem;
use rapporteur_core::Span;
use rapporteur_terms::wire::{Card, Finding};
use std::rc::Rc;

/// What came of asking the termbase.
type Answer<T> = Result<Rc<Vec<T>>, Problem>;

/// What the termbase says.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Terms {
    /// Whether the terms of the draft are checked.
    pub on: bool,
    /// The revision that was checked, and what is to be looked at in it.
    pub findings: Option<(u32, Answer<Finding>)>,
    /// What was asked for last, and the concepts that have it.
    pub cards: Option<(String, Answer<Card>)>,
    /// Whether findings are shown that were put aside.
    pub aside: bool,
    /// Termbases of the reader's own.
    pub own: Rc<Vec<Own>>,
}

impl Terms {
    /// The findings of a draft, if they are those of its text as it stands; the ones put aside come only if they are asked for.
    pub fn of<'a>(&'a self, draft: &'a Draft) -> Option<Result<Vec<&'a Finding>, &'a Problem>> {
        let (revision, findings) = self.findings.as_ref()?;
        let shown = |f: &&Finding| self.aside || !draft.dismissed.contains(&f.key());
        let findings = findings.as_ref().map(|all| all.iter().filter(shown).collect());
        (*revision == draft.revision).then_some(findings)
    }

    /// The finding at a place of a draft.
    pub fn at<'a>(&'a self, draft: &'a Draft, span: Span) -> Option<&'a Finding> {
        let findings = self.of(draft)?.ok()?;
        findings.into_iter().find(|f| f.places().contains(&(span.start, span.end)))
    }

    /// How many findings of a draft were put aside.
    pub fn count_aside(&self, draft: &Draft) -> usize {
        let all = self.findings.iter().filter_map(|(_, found)| found.as_ref().ok()).flat_map(|all| all.iter());
        all.filter(|f| draft.dismissed.contains(&f.key())).count()
    }
}
