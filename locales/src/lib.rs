#![doc = include_str!("../README.md")]

mod messages;
mod packs;
mod search;

pub use messages::{Messages, Value, interface_languages, matching, negotiate};
pub use packs::{pack, packs, terms};
pub use search::Index;
