//! Many files annotated at once, as the desktop tells it.

use crate::wire::Problem;
use serde::Deserialize;

/// How far it is, or how it ended.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Many {
    /// It goes on.
    Progress {
        /// Files that are done, failed ones as well.
        done: usize,
        /// All files.
        total: usize,
    },
    /// It has ended.
    Ended {
        /// Files annotated.
        done: usize,
        /// All files.
        total: usize,
        /// Passages marked.
        marks: usize,
        /// The files that could not be annotated, or the first hundred of them.
        failures: Vec<Problem>,
        /// Whether it was stopped before the end.
        cancelled: bool,
        /// Where the results are.
        folder: String,
    },
}

/// The draft that was open when the program was interrupted.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Interrupted {
    /// Identifier of the project.
    pub id: String,
    /// What the document is called.
    pub name: String,
    /// When it was last saved, in milliseconds since 1970.
    pub saved: u64,
}
