//! What goes wrong, as something that can be said in every language.

use serde::Serialize;
use std::io::{self, ErrorKind};
use std::path::Path;

/// A message and its values, in the shape that the page says things in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Trouble {
    /// Identifier of the message.
    pub message: String,
    /// Name and value of what stands in it.
    pub values: Vec<(String, String)>,
}

impl Trouble {
    /// A message without values.
    pub fn new(message: &str) -> Self {
        Self { message: message.to_owned(), values: Vec::new() }
    }

    /// The same with one more value.
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.values.push((name.to_owned(), value.into()));
        self
    }

    /// What the system says about a file, by its kind: the ways out differ.
    pub fn file(path: &Path, error: &io::Error) -> Self {
        let kind = match error.kind() {
            ErrorKind::NotFound => "desktop-not-found",
            ErrorKind::PermissionDenied => "desktop-denied",
            ErrorKind::ReadOnlyFilesystem => "desktop-read-only",
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "desktop-full",
            ErrorKind::IsADirectory => "desktop-no-file",
            _ => return Self::new("desktop-io").with("file", shown(path)).with("detail", error.to_string()),
        };
        Self::new(kind).with("file", shown(path))
    }
}

/// A path for people; what is not Unicode in it is shown as U+FFFD.
pub fn shown(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_trouble_has_its_words_in_every_language() {
        let path = Path::new("/a/б/文.md");
        let kinds = [
            ErrorKind::NotFound,
            ErrorKind::PermissionDenied,
            ErrorKind::ReadOnlyFilesystem,
            ErrorKind::StorageFull,
            ErrorKind::IsADirectory,
            ErrorKind::TimedOut,
        ];
        for kind in kinds {
            let trouble = Trouble::file(path, &io::Error::from(kind));
            for language in rapporteur_locales::interface_languages() {
                let messages = rapporteur_locales::Messages::new(language);
                let values: Vec<_> = trouble.values.iter().map(|(n, v)| (n.as_str(), v.as_str().into())).collect();
                let said = messages.plain(&trouble.message, &values);
                assert!(messages.has(&trouble.message) && said.contains("文.md"), "{language}: {said}");
            }
        }
    }
}
