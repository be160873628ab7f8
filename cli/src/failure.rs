//! Why a command or one of its files failed, in words.

use rapporteur_core::PackError;
use rapporteur_formats::{FormatError, Words};
use std::io;

/// A failure: where, what was wrong, what was expected.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Failure {
    /// The data built into the program cannot be used.
    #[error("the language packs of this program cannot be used: {0}")]
    Packs(#[from] PackError),
    /// There is no pack for a language.
    #[error("{asked}: expected one of {known:?}")]
    UnknownLanguage {
        /// What was asked for.
        asked: String,
        /// What there is.
        known: Vec<String>,
    },
    /// A file cannot be read from the disk.
    #[error("{file}: {source}")]
    Read {
        /// The file.
        file: String,
        /// What the system says.
        source: io::Error,
    },
    /// A file is not what it should be, or its result cannot be written in the form asked for.
    #[error("{file}: {source}")]
    Format {
        /// The file.
        file: String,
        /// What is wrong.
        source: FormatError,
    },
    /// The output cannot be written.
    #[error("{target}: {source}")]
    Write {
        /// Where it was to go.
        target: String,
        /// What the system says.
        source: io::Error,
    },
    /// Several pages cannot be one file.
    #[error("several documents need a folder for their pages")]
    NeedsFolder,
    /// A line of a gold file is not as it should be.
    #[error("{file}, line {line}: {detail}")]
    Gold {
        /// The file.
        file: String,
        /// The line.
        line: usize,
        /// What is wrong, with the field.
        detail: String,
    },
    /// Threads cannot be started.
    #[error("cannot start threads: {0}")]
    Threads(#[from] rayon::ThreadPoolBuildError),
}

impl Failure {
    /// Whether the reader of the output went away, which is no failure: `rapporteur … | head`.
    pub(crate) fn is_broken_pipe(&self) -> bool {
        let source = match self {
            Self::Write { source, .. } => source,
            Self::Format { source: FormatError::Io(source), .. } => source,
            _ => return false,
        };
        source.kind() == io::ErrorKind::BrokenPipe
    }

    /// The failure in the words of the interface.
    pub(crate) fn message(&self, words: &Words) -> String {
        let all = |id: &str, values: &[(&str, &str)]| {
            let values: Vec<_> =
                values.iter().map(|(name, value)| (*name, rapporteur_locales::Value::from(*value))).collect();
            words.text_with_all(id, &values)
        };
        match self {
            Self::Packs(error) => all("error-packs", &[("detail", &error.to_string())]),
            Self::UnknownLanguage { asked, known } => {
                all("error-unknown-language", &[("asked", asked), ("known", &known.join(", "))])
            }
            Self::Read { file, source } => all("error-read", &[("file", file), ("detail", &source.to_string())]),
            Self::Format { file, source } => format!("{file}: {}", words.error(source)),
            Self::Write { target, source } => all("error-write", &[("file", target), ("detail", &source.to_string())]),
            Self::NeedsFolder => words.text("error-needs-folder"),
            Self::Gold { file, line, detail } => {
                all("error-gold", &[("file", file), ("line", &line.to_string()), ("detail", detail)])
            }
            Self::Threads(error) => all("error-threads", &[("detail", &error.to_string())]),
        }
    }
}
