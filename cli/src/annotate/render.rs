//! One file: read, annotated, and put into the form asked for.

use crate::args::{AnnotateOptions, Format};
use crate::failure::Failure;
use crate::reading::Reading;
use crate::target::Target;
use crate::terminal::View;
use rapporteur_core::text::OffsetUnit;
use rapporteur_core::{Options, Tagger};
use rapporteur_formats::csv::CsvWriter;
use rapporteur_formats::html::Page;
use rapporteur_formats::{FormatError, Identifier, Recorder, Words};
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
        let unit = arguments.tagging.offsets.into();
        let recorder = Recorder::new(tagger, unit, words);
        Self { format, unit, tagger, options, words, view: target.view(arguments.why), recorder, packs: tagger.packs() }
    }

    /// Reads, annotates and renders a file.
    pub(super) fn render(&self, path: &Path) -> Rendering {
        let file = Reading::new(path, self.tagger, self.options)?;
        let failed = |source| Failure::Format { file: file.name.clone(), source };
        match self.format {
            Format::Text => Ok(Rendered { bytes: self.text(&file).into_bytes(), notes: Vec::new() }),
            Format::Json => Ok(Rendered { bytes: self.json(&file).map_err(failed)?, notes: Vec::new() }),
            Format::Csv => Ok(Rendered { bytes: self.csv(&file).map_err(failed)?, notes: file.notes(self.words) }),
            Format::Html => Ok(Rendered { bytes: self.html(&file).into_bytes(), notes: Vec::new() }),
        }
    }

    fn text(&self, file: &Reading) -> String {
        self.view.render(&file.name, &file.document, &file.annotated, &file.notes(self.words), self.words)
    }

    fn json(&self, file: &Reading) -> Result<Vec<u8>, FormatError> {
        let id = Identifier::Text(file.name.clone());
        let mut line = Vec::new();
        self.recorder.record(&id, file.document.text(), &file.annotated, &file.warnings)?.write(&mut line)?;
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
}
