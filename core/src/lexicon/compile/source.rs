//! The files of the data, by their place.

use super::DataErrors;
use serde::de::DeserializeOwned;
use std::ops::Range;

/// A data file.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// Path from the root of the repository, with `/`.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// All files, sorted by path so that the order in which a file system lists them changes nothing.
pub(super) struct Folder<'a> {
    files: Vec<&'a SourceFile>,
}

impl<'a> Folder<'a> {
    pub(super) fn new(files: &'a [SourceFile]) -> Self {
        let mut files: Vec<_> = files.iter().collect();
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Self { files }
    }

    /// TOML files under a folder.
    pub(super) fn under(&self, prefix: &str) -> impl Iterator<Item = &'a SourceFile> {
        let prefix = prefix.to_owned();
        self.files.iter().copied().filter(move |f| f.path.starts_with(&prefix) && f.path.ends_with(".toml"))
    }

    /// One file.
    pub(super) fn file(&self, path: &str) -> Option<&'a SourceFile> {
        self.files.iter().copied().find(|f| f.path == path)
    }

    /// The languages: folders of `locales` with a `language.toml`.
    pub(super) fn languages(&self) -> Vec<String> {
        self.files
            .iter()
            .filter_map(|f| f.path.strip_prefix("locales/")?.strip_suffix("/language.toml"))
            .map(str::to_owned)
            .collect()
    }

    /// A hash of the files under the given folders, in hexadecimal.
    pub(super) fn version(&self, prefixes: &[&str]) -> String {
        // Line ends must not matter: a checkout on another system is the same data.
        let files = prefixes.iter().flat_map(|p| self.under(p));
        let parts: Vec<_> = files.map(|file| (file.path.as_bytes(), file.text.replace("\r\n", "\n"))).collect();
        let all = parts.iter().flat_map(|(path, text)| [path, [0].as_slice(), text.as_bytes()]);
        format!("{:08x}", crate::check_sum(all))
    }
}

impl SourceFile {
    /// The line of a byte position, from 1.
    pub(super) fn line(&self, at: usize) -> usize {
        self.text.as_bytes()[..at.min(self.text.len())].iter().filter(|b| **b == b'\n').count() + 1
    }

    /// Reads the file as TOML of a known shape.
    pub(super) fn read<T: DeserializeOwned>(&self, errors: &mut DataErrors) -> Option<T> {
        match toml::from_str(&self.text) {
            Ok(value) => Some(value),
            Err(error) => {
                let span: Range<usize> = error.span().unwrap_or(0..0);
                let found = self.text.get(span.clone()).unwrap_or("").lines().next().unwrap_or("").trim().to_owned();
                errors.push(
                    &self.path,
                    self.line(span.start),
                    "TOML",
                    error.message().to_owned(),
                    format!("“{found}”"),
                );
                None
            }
        }
    }
}
