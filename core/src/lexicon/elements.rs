//! What a full statement of a norm says: its elements, and what may be added to it.

use super::formula::Formula;
use crate::annotation::{ElementKind, Modal};
use serde::{Deserialize, Serialize};

/// The elements of all norms.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ElementRules {
    /// The statements that make up the norms, in the order of the data; a norm of two sentences has two.
    pub statements: Vec<StatementRecord>,
    /// What no norm says, and a text may add.
    pub added: Vec<AddedRecord>,
}

/// One statement of a norm.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct StatementRecord {
    /// Index of the tag.
    pub tag: u16,
    /// The modal of the norm's own wording.
    pub modal: Modal,
    /// When a sentence makes this statement and not another of the same norm; none for a norm of one statement. Where none of a norm's
    /// statements is made, the first is looked for.
    pub when: Option<Formula>,
    /// Its elements, in the order in which they are shown.
    pub elements: Vec<ElementRecord>,
}

/// An element of a statement.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ElementRecord {
    /// Its identifier; the words for it are the message `element-<id>`.
    pub id: String,
    /// What it is to the statement.
    pub kind: ElementKind,
    /// When it is there.
    pub when: Formula,
    /// When something weaker stands in its place.
    pub weakened: Option<Formula>,
}

/// Something that a text may add to a norm.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct AddedRecord {
    /// Its identifier.
    pub id: String,
    /// What it is to the statement.
    pub kind: ElementKind,
    /// Indices of the tags to which it would be an addition.
    pub tags: Vec<u16>,
    /// When it is there.
    pub when: Formula,
}

impl ElementRules {
    /// Calls `f` with every formula.
    pub(crate) fn each_formula<'a>(&'a self, mut f: impl FnMut(&'a Formula)) {
        for statement in &self.statements {
            statement.when.iter().for_each(&mut f);
            for element in &statement.elements {
                f(&element.when);
                element.weakened.iter().for_each(&mut f);
            }
        }
        self.added.iter().for_each(|a| f(&a.when));
    }

    /// Every index of a tag.
    pub(crate) fn tags(&self) -> impl Iterator<Item = u16> + '_ {
        self.statements.iter().map(|s| s.tag).chain(self.added.iter().flat_map(|a| a.tags.iter().copied()))
    }
}
