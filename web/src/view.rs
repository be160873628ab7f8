//! What is made of the state for the eye: pieces of a paragraph, the list of tags, what is addressed and what is silent.

mod catalogue;
mod listed;
mod page;
mod rail;

pub use catalogue::{Catalogue, Instrument, RegimeItem, TagEntry, TagSource, Topic};
pub use listed::Listed;
pub use page::{Chip, Piece, chips, line_pieces, pieces};
pub use rail::{Cited, Counts, FAMILIES, cited, counts_change, standing};
