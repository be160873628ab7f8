#![doc = include_str!("../README.md")]

pub mod base;
pub mod check;
pub mod exchange;

pub mod find;
mod index;
mod inflect;
mod near;
mod stem;
mod tier;
mod tokens;
mod twin;
pub mod wire;

pub use base::{Concept, Section, Source, Term, Termbase};
pub use find::{Finder, Hit, Reach};
pub use index::{Index, Level, TermRef};
pub use rapporteur_core::lexicon::terms::{Status, TermPack, TermWord, Writing};
pub use tier::{How, Tier};
