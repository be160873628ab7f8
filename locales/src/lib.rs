#![doc = include_str!("../README.md")]

mod messages;
mod packs;

pub use messages::{Messages, Value, interface_languages, negotiate};
pub use packs::{pack, packs};
