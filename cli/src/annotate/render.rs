//! One file: read, annotated, and put into the form asked for.

use super::files::name_of;
use super::target::Target;
use crate::args::{AnnotateOptions, Format};
use crate::failure::Failure;
use crate::terminal::View;
use rapporteur_core::text::OffsetUnit;
use rapporteur_core::{Annotated, Document, Options, Tagger};
use rapporteur_formats::csv::CsvWriter;
use rapporteur_formats::html::Page;
use rapporteur_formats::{FormatError, FormatWarning, Identifier, Recorder, Words, read};
use std::io::Read;
use std::path::Path;

/// The result of a file, or why there is none.
pub(super) type Rendering = Result<Rendered, Failure>;

/// A file's result.
pub(super) struct Rendered {
    /// In the form asked for.
    pub(super) bytes: Vec<u8>,
    /// Warnings that the form has no place for.
    pub(super) notes: Vec<String>,
}

/// Renders files; shared by all threads.
pub(super) struct Renderer<'a> {
    format: Format,
    unit: OffsetUnit,
    tagger: &'a Tagger,
    options: &'a Options,
    words: &'a Words,
    view: View,
    recorder: Recorder<'a>,
    packs: Vec<String>,
}

/// A file that was read and annotated.
struct Reading {
    name: String,
    document: Document,
    annotated: Annotated,
    warnings: Vec<FormatWarning>,
}

impl<'a> Renderer<'a> {
    /// A renderer for one run.
    pub(super) fn new(
        arguments: &AnnotateOptions,
        format: Format,
        target: &Target,
        tagger: &'a Tagger,
        options: &'a Options,
        words: &'a Words,
    ) -> Self {
        let unit = arguments.offsets.into();
        let recorder = Recorder::new(tagger, unit, words);
        Self { format, unit, tagger, options, words, view: target.view(arguments.why), recorder, packs: tagger.packs() }
    }

    /// Reads, annotates and renders a file.
    pub(super) fn render(&self, path: &Path) -> Rendering {
        let name = name_of(path);
        let bytes = read_file(path).map_err(|source| Failure::Read { file: name.clone(), source })?;
        let failed = |source| Failure::Format { file: name.clone(), source };
        let (document, warnings) = read(bytes, &name).map_err(failed)?;
        let annotated = self.tagger.annotate(&document, self.options);
        let file = Reading { name: name.clone(), document, annotated, warnings };
        match self.format {
            Format::Text => Ok(Rendered { bytes: self.text(&file).into_bytes(), notes: Vec::new() }),
            Format::Json => Ok(Rendered { bytes: self.json(&file).map_err(failed)?, notes: Vec::new() }),
            Format::Csv => Ok(Rendered { bytes: self.csv(&file).map_err(failed)?, notes: self.notes(&file) }),
            Format::Html => Ok(Rendered { bytes: self.html(&file).into_bytes(), notes: Vec::new() }),
        }
    }

    fn text(&self, file: &Reading) -> String {
        self.view.render(&file.name, &file.document, &file.annotated, &self.notes(file), self.words)
    }

    fn json(&self, file: &Reading) -> Result<Vec<u8>, FormatError> {
        let id = Identifier::Text(file.name.clone());
        let record = self.recorder.record(&id, file.document.text(), &file.annotated, &file.warnings)?;
        let mut line = serde_json::to_vec(&record)?;
        line.push(b'\n');
        Ok(line)
    }

    fn csv(&self, file: &Reading) -> Result<Vec<u8>, FormatError> {
        let mut rows = CsvWriter::new(Vec::new(), false)?;
        rows.write(&file.name, &file.document, &file.annotated, self.unit, self.words)?;
        rows.finish()
    }

    fn html(&self, file: &Reading) -> String {
        let page = Page {
            name: &file.name,
            document: &file.document,
            annotated: &file.annotated,
            warnings: &file.warnings,
            data_version: self.tagger.data_version(),
            packs: &self.packs,
            words: self.words,
        };
        page.to_html()
    }

    /// All warnings in words, once each.
    fn notes(&self, file: &Reading) -> Vec<String> {
        let known = |code: &str| file.annotated.warnings.iter().any(|w| w.code.as_str() == code);
        let reader = file.warnings.iter().filter(|w| !known(w.code.as_str())).map(|w| self.words.format_warning(w));
        let mut notes: Vec<String> =
            reader.chain(file.annotated.warnings.iter().map(|w| self.words.warning(w))).collect();
        notes.dedup();
        notes
    }
}

/// The bytes of a file or of the standard input; a file that is too large is not read at all.
fn read_file(path: &Path) -> std::io::Result<Vec<u8>> {
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
