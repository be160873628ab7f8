#![doc = include_str!("../README.md")]

pub mod annotation;
pub mod catalogue;
mod check_sum;
pub mod coverage;
pub mod lexicon;
pub mod order;
pub mod reference;
pub mod tagger;
pub mod text;

pub use annotation::{Annotated, Annotation, Evidence, EvidenceKind, Force, Modal, Polarity, Warning, WarningCode};
pub use catalogue::Catalogue;
pub use check_sum::check_sum;
pub use coverage::Coverage;
pub use lexicon::pack::PackError;
pub use reference::{Reference, Via};
pub use tagger::session::{Change, EditError, Mapped, Session};
pub use tagger::{Context, Options, Tagger};
pub use text::{Document, LineIndex, Span};
