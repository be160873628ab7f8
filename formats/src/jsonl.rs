//! JSON Lines: one text a line in, one record a line out, in order.
//!
//! Memory is bounded by the longest line. Unknown fields are ignored, so that gold files can be piped in. A bad line gives an error
//! record in its place and the rest goes on; blank lines give nothing.

use crate::{FormatError, Identifier, Layout, Recorder, Words};
use rapporteur_core::{Context, Options, Tagger};
use rapporteur_locales::Value as Argument;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::io::{self, BufRead};

/// Longer lines are refused without being read into memory: no document of this kind comes near.
pub const LONGEST_LINE: usize = 256 << 20;

/// A line as it was read.
#[derive(Debug, Clone, Default)]
pub struct RawLine {
    /// Its number; the first is 1.
    pub number: u64,
    /// Its bytes without the line end; empty when it was too long.
    pub bytes: Vec<u8>,
    /// Whether it was longer than [`LONGEST_LINE`].
    pub too_long: bool,
}

/// Reads lines into a buffer that is used again.
pub struct LineReader<R> {
    input: R,
    number: u64,
    longest: usize,
}

impl<R: BufRead> LineReader<R> {
    /// Reads from the input.
    pub fn new(input: R) -> Self {
        Self { input, number: 0, longest: LONGEST_LINE }
    }

    /// Reads the next line that is not blank into `line`; false at the end.
    ///
    /// # Errors
    /// When the input cannot be read.
    pub fn read(&mut self, line: &mut RawLine) -> io::Result<bool> {
        loop {
            line.bytes.clear();
            line.too_long = false;
            if !self.read_any(line)? {
                return Ok(false);
            }
            self.number += 1;
            line.number = self.number;
            if self.number == 1 && line.bytes.starts_with(b"\xef\xbb\xbf") {
                line.bytes.drain(..3);
            }
            if line.too_long || !line.bytes.trim_ascii().is_empty() {
                return Ok(true);
            }
        }
    }

    fn read_any(&mut self, line: &mut RawLine) -> io::Result<bool> {
        let mut any = false;
        loop {
            let available = match self.input.fill_buf() {
                Ok(available) => available,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            if available.is_empty() {
                return Ok(any);
            }
            any = true;
            let end = available.iter().position(|b| *b == b'\n');
            let part = &available[..end.unwrap_or(available.len())];
            if line.bytes.len() + part.len() > self.longest {
                line.too_long = true;
                line.bytes = Vec::new();
            }
            if !line.too_long {
                line.bytes.extend_from_slice(part);
            }
            let used = end.map_or(part.len(), |end| end + 1);
            self.input.consume(used);
            if end.is_some() {
                return Ok(true);
            }
        }
    }
}

/// A text and how it is to be read.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Request {
    id: Identifier,
    text: String,
    language: Option<String>,
    context: Option<Context>,
}

/// The fields as they come, so that the error can name the one that is wrong.
#[derive(Deserialize, Default)]
#[serde(default)]
struct Fields {
    id: Value,
    text: Value,
    lang: Value,
    context: Value,
}

/// What is wrong with a line.
#[derive(Debug, Clone, PartialEq, Eq)]
enum LineError {
    TooLong,
    NotUtf8,
    NotJson(String),
    Field { field: &'static str, expected: &'static str, found: String },
}

impl LineError {
    fn code(&self) -> &'static str {
        match self {
            Self::TooLong => "too-long",
            Self::NotUtf8 => "not-utf8",
            Self::NotJson(_) => "not-json",
            Self::Field { .. } => "bad-field",
        }
    }

    fn message(&self, words: &Words) -> String {
        let id = format!("line-{}", self.code());
        match self {
            Self::TooLong => words.count(&id, LONGEST_LINE >> 20),
            Self::NotUtf8 => words.text(&id),
            Self::NotJson(detail) => words.text_with(&id, "detail", detail),
            Self::Field { field, expected, found } => {
                let expected = words.text(&format!("expected-{expected}"));
                let values = [("field", *field), ("expected", &expected), ("found", found)];
                words.text_with_all(&id, &values.map(|(name, value)| (name, Argument::from(value))))
            }
        }
    }
}

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
                let id = request.id.clone();
                self.record(request, out).err().map(|error| (id, error.code(), self.words.error(&error)))
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

    fn record(&self, request: Request, out: &mut Vec<u8>) -> Result<(), FormatError> {
        let mut options = self.options.clone();
        if request.language.is_some() {
            options.language = request.language;
        }
        if let Some(context) = request.context {
            options.context = context;
        }
        let document = Layout::of("", &request.text).document(request.text);
        let annotated = self.tagger.annotate(&document, &options);
        let record = self.recorder.record(&request.id, document.text(), &annotated, &[])?;
        Ok(serde_json::to_writer(out, &record)?)
    }
}

fn parse(line: &RawLine) -> Result<Request, (Identifier, LineError)> {
    let nameless = |error| (Identifier::None, error);
    if line.too_long {
        return Err(nameless(LineError::TooLong));
    }
    let text = std::str::from_utf8(&line.bytes).map_err(|_| nameless(LineError::NotUtf8))?;
    // A list would pass for the fields in their order.
    let looks_like_object = text.trim_start().starts_with('{');
    let fields: Fields = match serde_json::from_str(text) {
        Ok(fields) if looks_like_object => fields,
        Ok(_) => return Err(nameless(LineError::NotJson("{ }".to_owned()))),
        Err(error) => return Err(nameless(LineError::NotJson(error.to_string()))),
    };
    let id = match fields.id {
        Value::String(text) => Identifier::Text(text),
        Value::Number(number) => Identifier::Number(number),
        other => return Err(nameless(wrong("id", "id", &other))),
    };
    let rest = || -> Result<_, LineError> {
        let Value::String(text) = fields.text else { return Err(wrong("text", "text", &fields.text)) };
        let language = match fields.lang {
            Value::Null => None,
            Value::String(language) => (language != "auto").then_some(language),
            other => return Err(wrong("lang", "language", &other)),
        };
        let context = match &fields.context {
            Value::Null => None,
            Value::String(name) => Some(context(name).ok_or_else(|| wrong("context", "context", &fields.context))?),
            other => return Err(wrong("context", "context", other)),
        };
        Ok((text, language, context))
    };
    match rest() {
        Ok((text, language, context)) => Ok(Request { id, text, language, context }),
        Err(error) => Err((id, error)),
    }
}

/// The context by its name in the contract and on the command line.
pub fn context(name: &str) -> Option<Context> {
    match name {
        "ict" => Some(Context::Ict),
        "none" => Some(Context::None),
        "auto" => Some(Context::Auto),
        _ => None,
    }
}

fn wrong(field: &'static str, expected: &'static str, found: &Value) -> LineError {
    const LONGEST_QUOTE: usize = 40;
    let mut found = found.to_string();
    if let Some((cut, _)) = found.char_indices().nth(LONGEST_QUOTE) {
        found.truncate(cut);
        found.push('…');
    }
    LineError::Field { field, expected, found }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(input: &[u8]) -> Vec<RawLine> {
        let mut reader = LineReader { longest: 64, ..LineReader::new(input) };
        let (mut line, mut all) = (RawLine::default(), Vec::new());
        while reader.read(&mut line).unwrap() {
            all.push(line.clone());
        }
        all
    }

    fn error(input: &[u8]) -> (Identifier, &'static str) {
        let (id, error) = parse(&lines(input)[0]).unwrap_err();
        (id, error.code())
    }

    #[test]
    fn blank_lines_marks_and_line_ends_are_passed_over() {
        let all = lines(b"\xef\xbb\xbf{\"a\":1}\r\n\n  \n{\"b\":2}");
        let numbers: Vec<u64> = all.iter().map(|line| line.number).collect();
        assert_eq!(numbers, [1, 4]);
        assert_eq!(all[0].bytes, b"{\"a\":1}\r");
    }

    #[test]
    fn a_line_that_is_too_long_is_refused_and_the_next_is_read() {
        let all = lines(&[&[b'x'; 100][..], b"\n{}\n"].concat());
        assert_eq!((all[0].too_long, all[0].bytes.len(), all[1].bytes.as_slice()), (true, 0, &b"{}"[..]));
        assert_eq!(parse(&all[0]).unwrap_err().1, LineError::TooLong);
    }

    #[test]
    fn good_lines_keep_their_id_and_unknown_fields_are_ignored() {
        let request = parse(&lines(br#"{"id":"a","lang":"en","text":"T","context":"ict","labels":[]}"#)[0]).unwrap();
        assert_eq!((request.language.as_deref(), request.context), (Some("en"), Some(Context::Ict)));
        let request = parse(&lines(br#"{"id":7,"text":"T","lang":"auto"}"#)[0]).unwrap();
        assert_eq!((serde_json::to_string(&request.id).unwrap().as_str(), request.language), ("7", None));
    }

    #[test]
    fn bad_lines_say_what_is_wrong_and_keep_the_id_they_have() {
        assert_eq!(error(b"{\"id\":\"a\""), (Identifier::None, "not-json"));
        assert_eq!(error(b"[\"a\",\"text\"]"), (Identifier::None, "not-json"));
        assert_eq!(error(b"{\"id\":\"a\",\"text\":\"\xff\"}"), (Identifier::None, "not-utf8"));
        assert_eq!(error(b"{\"id\":\"a\",\"text\":\"\\ud800\"}"), (Identifier::None, "not-json"));
        assert_eq!(error(b"{\"id\":[1],\"text\":\"T\"}"), (Identifier::None, "bad-field"));
        assert_eq!(error(b"{\"id\":\"a\"}"), (Identifier::Text("a".into()), "bad-field"));
        assert_eq!(error(b"{\"id\":\"a\",\"text\":3}"), (Identifier::Text("a".into()), "bad-field"));
        assert_eq!(error(b"{\"id\":\"a\",\"text\":\"T\",\"context\":\"x\"}"), (Identifier::Text("a".into()), "bad-field"));
        assert_eq!(error(&[b"[".repeat(60), b"\n".to_vec()].concat()).1, "not-json");
    }
}
