//! JSON Lines: one text a line in, one record a line out, in order.
//!
//! Memory is bounded by the longest line. Unknown fields are ignored, so that gold files can be piped in. A bad line gives an error
//! record in its place and the rest goes on; blank lines give nothing.

mod lines;
mod request;

pub use lines::{LONGEST_LINE, LineReader, RawLine};
pub use request::context;

use crate::{FormatError, Identifier, Layout, Recorder, Words};
use rapporteur_core::{Options, Tagger};
use request::{Request, parse};
use serde::Serialize;

#[derive(Serialize)]
struct ErrorRecord<'a> {
    id: &'a Identifier,
    line: u64,
    error: ErrorView<'a>,
}

#[derive(Serialize)]
struct ErrorView<'a> {
    code: &'a str,
    message: String,
}

/// Answers lines.
pub struct Answerer<'a> {
    /// Finds the annotations.
    pub tagger: &'a Tagger,
    /// Puts them into records.
    pub recorder: &'a Recorder<'a>,
    /// The words of errors.
    pub words: &'a Words,
    /// What holds for lines that do not say otherwise.
    pub options: Options,
}

impl Answerer<'_> {
    /// Appends the answer to a line, with its line end. Says whether the line was good.
    pub fn answer(&self, line: &RawLine, out: &mut Vec<u8>) -> bool {
        let start = out.len();
        let failed = match parse(line) {
            Ok(request) => {
                self.record(request, out).err().map(|(id, error)| (id, error.code(), self.words.error(&error)))
            }
            Err((id, error)) => Some((id, error.code(), error.message(self.words))),
        };
        let good = failed.is_none();
        if let Some((id, code, message)) = failed {
            out.truncate(start);
            let record = ErrorRecord { id: &id, line: line.number, error: ErrorView { code, message } };
            // Writing to memory cannot fail, and the record has nothing that JSON lacks.
            let _ = serde_json::to_writer(&mut *out, &record);
        }
        out.push(b'\n');
        good
    }

    fn record(&self, request: Request, out: &mut Vec<u8>) -> Result<(), (Identifier, FormatError)> {
        let Request { id, text, language, context } = request;
        let language = language.or_else(|| self.options.language.clone());
        let options = Options { language, context: context.unwrap_or(self.options.context) };
        let document = Layout::of("", &text).document(text);
        let annotated = self.tagger.annotate(&document, &options);
        let record = self.recorder.record(&id, document.text(), &annotated, &[]);
        let written = record.and_then(|record| record.write(out));
        written.map_err(|error| (id, error))
    }
}
