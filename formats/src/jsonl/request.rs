//! One line of input: what it asks for, or what is wrong with it.

use super::{LONGEST_LINE, RawLine};
use crate::{Identifier, Words};
use rapporteur_core::Context;
use rapporteur_locales::Value as Argument;
use serde::Deserialize;
use serde_json::Value;

/// A text and how it is to be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Request {
    pub(super) id: Identifier,
    pub(super) text: String,
    pub(super) language: Option<String>,
    pub(super) context: Option<Context>,
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
pub(super) enum LineError {
    TooLong,
    NotUtf8,
    NotJson(String),
    NotObject,
    Field { field: &'static str, expected: &'static str, found: String },
}

impl LineError {
    pub(super) fn code(&self) -> &'static str {
        match self {
            Self::TooLong => "too-long",
            Self::NotUtf8 => "not-utf8",
            Self::NotJson(_) | Self::NotObject => "not-json",
            Self::Field { .. } => "bad-field",
        }
    }

    pub(super) fn message(&self, words: &Words) -> String {
        let id = format!("line-{}", self.code());
        match self {
            Self::TooLong => words.count(&id, LONGEST_LINE >> 20),
            Self::NotUtf8 => words.text(&id),
            Self::NotJson(detail) => words.text_with(&id, "detail", detail),
            Self::NotObject => words.text_with(&id, "detail", &words.text("expected-object")),
            Self::Field { field, expected, found } => {
                let expected = words.text(&format!("expected-{expected}"));
                let values = [("field", *field), ("expected", &expected), ("found", found)];
                words.text_with_all(&id, &values.map(|(name, value)| (name, Argument::from(value))))
            }
        }
    }
}

/// Reads a line; an error comes with the identifier as far as there is one.
pub(super) fn parse(line: &RawLine) -> Result<Request, (Identifier, LineError)> {
    let nameless = |error| (Identifier::None, error);
    if line.too_long {
        return Err(nameless(LineError::TooLong));
    }
    let text = std::str::from_utf8(&line.bytes).map_err(|_| nameless(LineError::NotUtf8))?;
    // A list would pass for the fields in their order.
    let looks_like_object = text.trim_start().starts_with('{');
    let fields: Fields = match serde_json::from_str(text) {
        Ok(fields) if looks_like_object => fields,
        Ok(_) => return Err(nameless(LineError::NotObject)),
        Err(error) => return Err(nameless(LineError::NotJson(column_only(&error)))),
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

/// The parser counts lines within the one it is given, which is always the first.
fn column_only(error: &serde_json::Error) -> String {
    error.to_string().replace(" at line 1 column ", ", column ")
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

    fn line(input: &[u8]) -> RawLine {
        RawLine { number: 1, bytes: input.to_vec(), too_long: false }
    }

    fn error(input: &[u8]) -> (Identifier, &'static str) {
        let (id, error) = parse(&line(input)).unwrap_err();
        (id, error.code())
    }

    #[test]
    fn good_lines_keep_their_id_and_unknown_fields_are_ignored() {
        let request = parse(&line(br#"{"id":"a","lang":"en","text":"T","context":"ict","labels":[]}"#)).unwrap();
        assert_eq!((request.language.as_deref(), request.context), (Some("en"), Some(Context::Ict)));
        let request = parse(&line(br#"{"id":7,"text":"T","lang":"auto"}"#)).unwrap();
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
        assert_eq!(
            error(b"{\"id\":\"a\",\"text\":\"T\",\"context\":\"x\"}"),
            (Identifier::Text("a".into()), "bad-field")
        );
        assert_eq!(error(&[b"[".repeat(60), b"\n".to_vec()].concat()).1, "not-json");
    }

    #[test]
    fn a_line_that_was_too_long_is_said_to_be() {
        let line = RawLine { too_long: true, ..RawLine::default() };
        assert_eq!(parse(&line), Err((Identifier::None, LineError::TooLong)));
    }
}
