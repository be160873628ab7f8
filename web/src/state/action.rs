//! Everything that can happen.

use super::termbases::Own;
use super::{Change, Decision, Keys, Many, MarkId, Mode, Panel, Saved, Theme, View};
use crate::wire::{Problem, ReadBase, Reading};
use rapporteur_core::Span;
use rapporteur_terms::wire::{Card, Finding, Stock};

/// Something that happened.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// A file was read and becomes the draft.
    Opened {
        /// Identifier for the new project.
        id: String,
        /// The file's name.
        name: String,
        /// What was sent to be read.
        text: String,
        /// What was read.
        reading: Box<Reading>,
    },
    /// A kept draft is taken up again.
    Restored(Box<super::Draft>),
    /// The draft goes on as a copy under another identifier.
    Forked(String),
    /// The draft is put away.
    Closed,
    /// The tagger has read a revision.
    Read {
        /// Which.
        revision: u32,
        /// What it says.
        reading: Box<Reading>,
    },
    /// All packs have read a revision, and what was said of it stands.
    Confirmed {
        /// Which.
        revision: u32,
        /// The packs.
        packs: Vec<String>,
    },
    /// A file is being read.
    Busy(bool),
    /// Something to tell the reader, or nothing any more.
    Tell(Option<Problem>),
    /// Something more to tell the reader, beside what was told before.
    TellAlso(Problem),
    /// Several things to tell the reader, as of a file that is damaged in more than one way.
    TellAll(Vec<Problem>),
    /// Another view.
    Show(View),
    /// Reading or editing.
    Mode(Mode),
    /// A sheet or dialog, or none.
    Panel(Option<Panel>),
    /// A mark, or none.
    Select(Option<MarkId>),
    /// The next visible mark, or the one before.
    Step {
        /// Backwards.
        back: bool,
    },
    /// Show only these tags beside the others chosen, or no longer.
    FilterTags(Vec<String>),
    /// Show all tags.
    FilterNone,
    /// Hide or show all highlights.
    HideAll,
    /// Hide or show rejected marks.
    ShowRejected,
    /// The text was changed in the editor.
    Edited(Vec<Change>),
    /// Typing has paused.
    Paused,
    /// Take back.
    Undo,
    /// Do again.
    Redo,
    /// Decide on a mark; the same decision twice opens it again.
    Decide(MarkId, Decision),
    /// Decide on every open mark of a tag.
    DecideAll(String, Decision),
    /// Give a mark another tag.
    Retag(MarkId, String),
    /// Write a note.
    Note(MarkId, String),
    /// Set a mark by hand.
    Tag(Span, String),
    /// Take away a mark that was set by hand.
    Remove(MarkId),
    /// Keep a tag at hand for every selection, or none.
    Arm(Option<String>),
    /// Look for words; nothing ends the search.
    Find(Option<String>),
    /// The next hit, or the one before.
    FindStep {
        /// Backwards.
        back: bool,
    },
    /// An entry of the review list was dealt with.
    Reviewed(usize),
    /// How saving stands.
    Saved(Saved),
    /// Whether anything is kept on this device.
    Keep(bool),
    /// Other single keys.
    Keys(Keys),
    /// Light or dark.
    Theme(Theme),
    /// Lead the reader to a passage.
    Reveal(Span),
    /// How far the annotation of many files is.
    Many(Many),
    /// Have the terms of the draft checked from now on.
    CheckTerms,
    /// The terms of a revision were checked.
    Checked {
        /// Which.
        revision: u32,
        /// What to look at, or why that is not known.
        findings: Result<std::rc::Rc<Vec<Finding>>, Problem>,
    },
    /// Concepts that were asked for.
    Cards {
        /// What was asked.
        asked: String,
        /// The concepts, or why there are none.
        cards: Result<std::rc::Rc<Vec<Card>>, Problem>,
    },
    /// How much there is in the termbases, or why that is not known.
    Stock(Result<Stock, Problem>),
    /// Put a finding about terms aside, or take it up again; by its key.
    Dismiss(String),
    /// Show findings that were put aside, or no longer.
    ShowDismissed,
    /// These are the termbases of the reader's own.
    Termbases(std::rc::Rc<Vec<Own>>),
    /// A termbase of the reader's own was read, or cannot be.
    TermbaseRead(Result<ReadBase, Problem>),
    /// A termbase of the reader's own is taken away, by its name.
    TermbaseGone(String),
}
