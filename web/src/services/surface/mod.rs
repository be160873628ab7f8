//! The page of text. It lives outside the virtual DOM: a paragraph is drawn anew only when what it shows has changed.
//!
//! See `docs/decisions/0001-editor-surface.md`.

mod caret;
mod edit;
mod paint;
mod read;
mod select;
mod stretch;

pub(crate) use edit::Editor;
pub(crate) use read::Reader;
pub(crate) use select::{last_place, selection};

use crate::hooks::Words;
use crate::view::Catalogue;

/// What drawing needs to know beside the draft.
struct Look<'a> {
    /// The words of the interface.
    words: &'a Words,
    /// Signs of tags.
    catalogue: &'a Catalogue,
}

/// A number that stands for what is shown; FNV over whatever is hashed.
fn signature(of: &impl std::hash::Hash) -> u64 {
    use std::hash::{Hash, Hasher};
    let mut hasher = rustc_hash::FxHasher::default();
    Hash::hash(of, &mut hasher);
    hasher.finish()
}
