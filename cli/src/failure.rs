//! Why a command or one of its files failed, in words.

use crate::interface::terminal_safe;
use rapporteur_core::PackError;
use rapporteur_formats::{FormatError, Words};
use rapporteur_locales::Value;
use rapporteur_terms::exchange::ExchangeError;
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
    /// There is no profile of that name.
    #[error("{asked}: expected one of {known:?}")]
    UnknownProfile {
        /// What was asked for.
        asked: String,
        /// What there is.
        known: Vec<String>,
    },
    /// Nothing in the catalogue answers.
    #[error("{asked}: not in the catalogue")]
    UnknownEntry {
        /// What was asked for.
        asked: String,
        /// What it may have been meant for.
        near: Vec<String>,
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
    /// No concept has the term.
    #[error("{asked}: no concept has this term")]
    UnknownTerm {
        /// What was asked for.
        asked: String,
        /// What it may have been meant for.
        near: Vec<String>,
    },
    /// What a column is to be is not said as `head=column`.
    #[error("“{asked}”: expected HEAD=COLUMN")]
    Column {
        /// What was said.
        asked: String,
    },
    /// A termbase cannot be read.
    #[error("{file}: {source}")]
    Termbase {
        /// The file.
        file: String,
        /// What is wrong.
        source: ExchangeError,
    },
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

    /// The failure in the words of the interface, fit for a terminal.
    pub(crate) fn message(&self, words: &Words) -> String {
        let all = |id: &str, values: &[(&str, &str)]| {
            // Isolation marks around values are for the terminal; those in a file's name are not.
            let safe: Vec<(&str, String)> = values.iter().map(|(name, value)| (*name, terminal_safe(value))).collect();
            let values: Vec<_> = safe.iter().map(|(name, value)| (*name, Value::from(value.as_str()))).collect();
            words.text_with_all(id, &values)
        };
        let expected =
            |id: &str, asked: &str, known: &[String]| all(id, &[("asked", asked), ("known", &words.list(known))]);
        match self {
            Self::Packs(error) => all("error-packs", &[("detail", &error.to_string())]),
            Self::UnknownLanguage { asked, known } => expected("error-unknown-language", asked, known),
            Self::UnknownProfile { asked, known } => expected("error-unknown-profile", asked, known),
            Self::UnknownEntry { asked, near } | Self::UnknownTerm { asked, near } => {
                let of_term = matches!(self, Self::UnknownTerm { .. });
                let id = if of_term { "error-unknown-term" } else { "error-unknown-entry" };
                let unknown = all(id, &[("asked", asked)]);
                if near.is_empty() {
                    return unknown;
                }
                format!("{unknown}\n{}", all("error-suggestions", &[("suggestions", &words.list(near))]))
            }
            Self::Column { asked } => all("error-column", &[("asked", asked)]),
            Self::Termbase { file, source } => all("on-file", &[("file", file), ("message", &exchange(source, &all))]),
            Self::Read { file, source } => all("error-read", &[("file", file), ("detail", &in_words(source, words))]),
            Self::Format { file, source } => all("on-file", &[("file", file), ("message", &words.error(source))]),
            Self::Write { target, source } => {
                all("error-write", &[("file", target), ("detail", &in_words(source, words))])
            }
            Self::NeedsFolder => words.text("error-needs-folder"),
            Self::Gold { file, line, detail } => {
                all("error-gold", &[("file", file), ("line", &line.to_string()), ("detail", detail)])
            }
            Self::Threads(error) => all("error-threads", &[("detail", &error.to_string())]),
        }
    }
}

/// What the system says, in the reader's words where it is something that happens every day, else in its own.
fn in_words(error: &io::Error, words: &Words) -> String {
    if let Some(inner) = error.get_ref().and_then(|inner| inner.downcast_ref::<FormatError>()) {
        return words.error(inner);
    }
    match error.kind() {
        io::ErrorKind::NotFound => words.text("error-no-such-file"),
        io::ErrorKind::PermissionDenied => words.text("error-no-permission"),
        io::ErrorKind::IsADirectory => words.text("error-is-a-folder"),
        _ => error.to_string(),
    }
}

/// Why a termbase cannot be read, with the line.
fn exchange(error: &ExchangeError, all: &impl Fn(&str, &[(&str, &str)]) -> String) -> String {
    let Some(said) = error.said() else { return error.to_string() };
    let values: Vec<(&str, &str)> = said.values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let message = all(said.message, &values);
    match said.line {
        Some(line) => all("terms-problem", &[("line", &line.to_string()), ("message", &message)]),
        None => message,
    }
}
