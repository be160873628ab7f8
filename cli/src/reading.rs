//! A file, read and annotated: what every command that takes texts begins with.

use crate::failure::Failure;
use rapporteur_core::{Annotated, Document, Options, Tagger};
use rapporteur_formats::{FormatError, FormatWarning, Words, read};
use std::io::Read;
use std::path::Path;

/// A file that was read and annotated.
pub(crate) struct Reading {
    /// What it is called in results: as it was named.
    pub(crate) name: String,
    /// Its text and blocks.
    pub(crate) document: Document,
    /// What was found in it.
    pub(crate) annotated: Annotated,
    /// What is to be said about the file.
    pub(crate) warnings: Vec<FormatWarning>,
}

impl Reading {
    /// Reads and annotates a file; `-` is the standard input.
    pub(crate) fn new(path: &Path, tagger: &Tagger, options: &Options) -> Result<Self, Failure> {
        let name = name_of(path);
        let bytes = read_file(path).map_err(|source| Failure::Read { file: name.clone(), source })?;
        let failed = |source| Failure::Format { file: name.clone(), source };
        let (document, warnings) = read(bytes, &name).map_err(failed)?;
        let annotated = tagger.annotate(&document, options);
        Ok(Self { name, document, annotated, warnings })
    }

    /// All warnings in words, once each.
    pub(crate) fn notes(&self, words: &Words) -> Vec<String> {
        words.notes(&self.warnings, &self.annotated)
    }
}

/// What a file is called in results: as it was named.
pub(crate) fn name_of(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

/// The language asked for, if there is a pack for it; a region is passed over where there is none for it (`en-GB`).
pub(crate) fn language(tagger: &Tagger, asked: &str) -> Result<Option<String>, Failure> {
    if asked == "auto" {
        return Ok(None);
    }
    let known = tagger.languages();
    let primary = asked.split(['-', '_']).next().unwrap_or(asked);
    let found = known
        .iter()
        .find(|tag| tag.eq_ignore_ascii_case(asked))
        .or_else(|| known.iter().find(|tag| tag.eq_ignore_ascii_case(primary)));
    match found {
        Some(tag) => Ok(Some((*tag).to_owned())),
        None => {
            let known = std::iter::once("auto").chain(known).map(str::to_owned).collect();
            Err(Failure::UnknownLanguage { asked: asked.to_owned(), known })
        }
    }
}

/// The bytes of a file or of the standard input; a file that is too large is not read at all.
pub(crate) fn read_file(path: &Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    if path == Path::new("-") {
        std::io::stdin().lock().take(u64::from(u32::MAX)).read_to_end(&mut bytes)?;
        return Ok(bytes);
    }
    let file = std::fs::File::open(path)?;
    let metadata = file.metadata()?;
    if metadata.is_file() && metadata.len() >= u64::from(u32::MAX) {
        let source = FormatError::TooLarge { bytes: metadata.len() };
        return Err(std::io::Error::new(std::io::ErrorKind::FileTooLarge, source));
    }
    file.take(u64::from(u32::MAX)).read_to_end(&mut bytes)?;
    Ok(bytes)
}
