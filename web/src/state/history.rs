//! Undo and redo, over text, marks and what was put aside alike.

use super::{Change, MarkId, Marks, Review};
use std::collections::BTreeSet;
use std::rc::Rc;

/// So many steps can be taken back.
const LIMIT: usize = 500;

/// What a person has decided about a text.
#[derive(Debug, Clone, PartialEq)]
pub struct Decided {
    /// The marks.
    pub marks: Marks,
    /// Marks to look at again.
    pub review: Rc<Vec<Review>>,
    /// Keys of the findings about terms that were put aside.
    pub dismissed: Rc<BTreeSet<String>>,
}

/// One thing that was done.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// Changes of the text, in their order.
    pub changes: Vec<Change>,
    /// What was decided before.
    pub before: Decided,
    /// What is decided since.
    pub after: Decided,
}

/// What a step may still grow by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Growth {
    /// More of the text.
    Typing,
    /// More of the note on a mark.
    Note(MarkId),
}

/// What was done and can be taken back or done again.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct History {
    done: Vec<Step>,
    undone: Vec<Step>,
    /// What the last step may still grow by.
    open: Option<Growth>,
}

impl History {
    /// Notes a step. Writing that goes on where the last step ended becomes part of it.
    pub fn note(&mut self, step: Step, growth: Option<Growth>) {
        self.undone.clear();
        if let (Some(last), true) = (self.done.last_mut(), growth.is_some() && growth == self.open) {
            let grows = match (last.changes.as_mut_slice(), step.changes.as_slice()) {
                ([change], [next]) => change.absorb(next),
                ([], []) => true,
                _ => false,
            };
            if grows {
                last.after = step.after;
                return;
            }
        }
        self.open = growth;
        self.done.push(step);
        if self.done.len() > LIMIT {
            self.done.remove(0);
        }
    }

    /// Ends the step that writing makes: a pause, a change of place.
    pub fn close(&mut self) {
        self.open = None;
    }

    /// Takes the last step back; the caller applies it.
    pub fn undo(&mut self) -> Option<Step> {
        self.open = None;
        let step = self.done.pop()?;
        self.undone.push(step.clone());
        Some(step)
    }

    /// Does the last undone step again; the caller applies it.
    pub fn redo(&mut self) -> Option<Step> {
        let step = self.undone.pop()?;
        self.done.push(step.clone());
        Some(step)
    }

    /// Whether there is anything to take back.
    pub fn can_undo(&self) -> bool {
        !self.done.is_empty()
    }

    /// Whether there is anything to do again.
    pub fn can_redo(&self) -> bool {
        !self.undone.is_empty()
    }
}
