//! Text as the tagger sees it: a document of blocks over one string, positions in it, and its folded form.
//!
//! Everything here works on UTF-8 byte positions; [`LineIndex`] is the only place that converts them.

mod brackets;
mod document;
mod fold;
mod layout;
mod line_index;
mod lines;
mod notes;
mod outline;
mod scan;
mod sentence;
mod simple;
mod span;
mod unicode;
mod window;
mod words;

pub use brackets::{Bracket, Brackets, brackets};
pub use document::{Block, BlockKind, Direction, Document, NoteLink, Part};
pub use fold::{Fold, Folded, LINE_BREAK_HYPHEN};
pub use line_index::{LineColumn, LineIndex, OffsetUnit};
pub use notes::{NoteMark, note_marks};
pub use outline::outline;
pub use sentence::sentences;
pub use span::Span;
pub use unicode::{bare, is_combining_mark};
pub use words::{Word, words};

pub(crate) use brackets::is_bracket;
pub(crate) use document::merged;
pub(crate) use fold::{WayBack, alone, is_invisible, is_joiner, is_vowel_sign};
pub(crate) use layout::{Layout, Splice};
pub(crate) use lines::looks_like_heading;
pub(crate) use scan::{ByteSet, letters, letters_at, letters_of};
pub(crate) use simple::Simple;
pub(crate) use window::{Kind, LATIN, WINDOW, bits, eight_at, first_bytes, wide_bits, window};
pub(crate) use words::cut_into;
