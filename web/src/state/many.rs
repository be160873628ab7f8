//! Many files annotated at once, as the desktop tells it.

use crate::wire::Problem;

/// How far it is, or how it ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Many {
    /// It goes on.
    Progress(Progress),
    /// It has ended.
    Ended(Ended),
}

/// How far it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// Files that are done, failed ones as well.
    pub done: usize,
    /// All files.
    pub total: usize,
}

/// How it ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ended {
    /// Files annotated.
    pub done: usize,
    /// All files.
    pub total: usize,
    /// Passages marked.
    pub marks: usize,
    /// The files that could not be annotated, or the first hundred of them.
    pub failures: Vec<Problem>,
    /// Whether it was stopped before the end.
    pub cancelled: bool,
    /// Where the results are.
    pub folder: String,
}

/// The draft that was open when the program was interrupted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interrupted {
    /// Identifier of the project.
    pub id: String,
    /// What the document is called.
    pub name: String,
    /// When it was last saved, in milliseconds since 1970.
    pub saved: u64,
}
