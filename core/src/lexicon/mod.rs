//! The data in the form in which it is used: packs, and (with the feature `compile`) the way from TOML to packs.
//!
//! There are two kinds of pack. The *rules* pack holds what no language owns: the catalogue of tags, the concepts, the rules.
//! A *language* pack holds the words of one language for those concepts.

pub mod elements;
pub mod formula;
pub mod inflection;
pub mod pack;
pub mod terms;

mod columns;
pub(crate) mod fronted;
mod pairs;
pub(crate) mod patterns;
mod steps;

#[cfg(feature = "compile")]
pub mod compile;
