#![doc = include_str!("../README.md")]

pub mod coverage;
pub mod csv;
pub mod encoding;
pub mod error;
pub mod html;
pub mod jsonl;
pub mod place;
pub mod record;
pub mod segments;
pub mod wire;
pub mod words;

mod markdown;
mod read;
mod sniff;

pub use coverage::{CoverageReport, Subject};
pub use encoding::{Decoded, decode, is_plain};
pub use error::{FileKind, FormatError, FormatWarning, FormatWarningCode};
pub use read::{Layout, read};
pub use record::{Identifier, Record, Recorder};
pub use words::Words;
