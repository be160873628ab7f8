//! What is the case, and how it changes. Nothing here knows a browser.

mod action;
mod change;
mod citation;
mod draft;
mod find;
mod follow;
mod history;
mod keys;
mod many;
mod mark;
mod merge;
pub mod project;
mod reduce;
mod review;
mod salvage;
pub mod settings;
pub mod termbases;
mod terms;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
mod theme;

pub use action::Action;
pub use change::Change;
pub use citation::Citation;
pub use draft::Draft;
pub use find::Find;
pub use history::{Decided, Growth, History, Step};
pub use keys::{Command, Keys};
pub use many::{Ended, Interrupted, Many, Progress};
pub use mark::{Decision, Mark, MarkId, Marks};
pub use review::{Fate, Review};
pub use terms::Terms;
pub use theme::Theme;

use crate::wire::Problem;
use std::collections::BTreeSet;
use std::rc::Rc;

/// What the window shows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum View {
    /// The draft.
    #[default]
    Annotate,
    /// The catalogue; at an entry, if one is named.
    Reference(Option<String>),
    /// The termbase; at what is asked for, if anything is: the identifier of a concept, or a term.
    Terms(Option<String>),
}

/// Whether the text stands still.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Mode {
    /// It does; single keys act.
    #[default]
    Read,
    /// It can be typed in.
    Edit,
}

/// A sheet or dialog over the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Panel {
    /// Families and tags, on narrow screens.
    Rail,
    /// The selected mark, on narrow screens.
    Inspector,
    /// The shortcuts.
    Shortcuts,
    /// Open, paste, samples, kept drafts.
    Open,
    /// Choose a tag for a passage.
    Tag(rapporteur_core::Span),
    /// Choose another tag for a mark.
    Retag(MarkId),
    /// What is kept on this device, and erasing it.
    Device,
    /// Many files at once.
    Many,
    /// Take up the draft that was open when the program was interrupted.
    Restore(Interrupted),
    /// What the program is and what is in it.
    About,
}

/// How saving stands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Saved {
    /// There is nothing to save.
    #[default]
    Nothing,
    /// Changes wait.
    Pending,
    /// Everything is on the device.
    Saved,
    /// The device refuses.
    Failed(Problem),
}

/// Which marks are shown.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// Only these tags, if any.
    pub only: BTreeSet<String>,
    /// Nothing at all.
    pub hide_all: bool,
    /// Rejected ones, too.
    pub rejected: bool,
}

/// What is the case.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct State {
    /// The draft, once there is one.
    pub draft: Option<Rc<Draft>>,
    /// What is shown.
    pub view: View,
    /// Reading or editing.
    pub mode: Mode,
    /// The sheet or dialog that is open.
    pub panel: Option<Panel>,
    /// The selected mark.
    pub selected: Option<MarkId>,
    /// Which marks are shown.
    pub filter: Filter,
    /// The search, while there is one.
    pub find: Option<Rc<Find>>,
    /// A tag that every selection gets.
    pub armed: Option<String>,
    /// Tags used by hand, the last one first.
    pub recent_tags: Rc<Vec<String>>,
    /// What was done.
    pub history: Rc<History>,
    /// Where the cursor belongs after a change that was not typed, in bytes.
    pub caret: Option<usize>,
    /// Whether a file is being read.
    pub busy: bool,
    /// What the reader is told.
    pub notices: Vec<Problem>,
    /// Many files at once, once there was such a wish.
    pub many: Option<Many>,
    /// How saving stands.
    pub saved: Saved,
    /// Whether anything is kept on this device.
    pub keep: bool,
    /// Which single key does what.
    pub keys: Keys,
    /// Light or dark.
    pub theme: Theme,
    /// A passage that the reader was led to: a citation.
    pub lit: Option<rapporteur_core::Span>,
    /// What the termbase says.
    pub terms: Terms,
}

impl State {
    /// The state at the start.
    pub fn new() -> Self {
        Self { keep: true, ..Self::default() }
    }

    /// Whether a mark is shown.
    pub fn shows(&self, mark: &Mark) -> bool {
        !self.filter.hide_all
            && (mark.decision != Decision::Rejected || self.filter.rejected)
            && (self.filter.only.is_empty() || self.filter.only.contains(&mark.tag))
    }

    /// The marks that are shown, by place.
    pub fn visible(&self) -> impl Iterator<Item = &Rc<Mark>> {
        self.draft.iter().flat_map(|d| d.marks.iter()).filter(|m| self.shows(m))
    }

    /// The selected mark.
    pub fn selected_mark(&self) -> Option<&Rc<Mark>> {
        self.draft.as_ref()?.mark(self.selected?)
    }
}
