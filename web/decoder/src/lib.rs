//! Reads files that are not plain UTF-8: old encodings, and termbases.
//!
//! The tables of the world's old encodings are larger than the rest of the app. Few files need them, so they are a module of their own
//! that the worker loads when it meets such a file. Termbases come in all of these encodings, and as rarely.

mod termbase;

pub use termbase::{Base, Refusal, read_base};

use rapporteur_formats::FormatError;
use serde::{Deserialize, Serialize};

/// A file as it was decoded, or why it cannot be.
pub type Outcome = Result<Text, Message>;

/// A text and what the reader should know about its file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// The text.
    pub text: String,
    /// Messages about the file.
    pub warnings: Vec<Message>,
}

/// The identifier of a message, the name of its value, and the value; one that begins with `=` is itself the identifier of a message.
pub type Message = (String, String, String);

/// Decodes a file.
pub fn read(bytes: Vec<u8>) -> Outcome {
    let decoded = rapporteur_formats::decode(bytes).map_err(|error| problem(&error))?;
    let warnings = decoded
        .warnings
        .into_iter()
        .map(|w| (format!("warning-{}", w.code.as_str()), "detail".to_owned(), w.detail.unwrap_or_default()));
    Ok(Text { warnings: warnings.collect(), text: decoded.text })
}

fn problem(error: &FormatError) -> Message {
    let (name, value) = match error {
        FormatError::Binary { looks_like } => ("kind", format!("=file-kind-{}", looks_like.as_str())),
        FormatError::TooLarge { bytes } => ("size", (bytes >> 30).to_string()),
        other => ("detail", other.to_string()),
    };
    (format!("error-{}", error.code()), name.to_owned(), value)
}

/// The same for JavaScript: an [`Outcome`] in its serialised form.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn decode(bytes: Vec<u8>) -> Vec<u8> {
    postcard::to_allocvec(&read(bytes)).unwrap_or_default()
}

/// [`read_base`] for JavaScript: its outcome in its serialised form.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn termbase(bytes: Vec<u8>) -> Vec<u8> {
    postcard::to_allocvec(&read_base(bytes)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_old_encoding_is_read_and_said() {
        let text = read(b"La d\xe9l\xe9gation fran\xe7aise rappelle la r\xe9solution.".to_vec()).unwrap();
        assert_eq!(text.text, "La délégation française rappelle la résolution.");
        assert_eq!(text.warnings[0].0, "warning-not-utf8");
    }

    #[test]
    fn what_is_no_text_is_named() {
        let (message, name, value) = read(b"%PDF-1.7\x00".to_vec()).unwrap_err();
        assert_eq!((message.as_str(), name.as_str(), value.as_str()), ("error-binary", "kind", "=file-kind-pdf"));
    }
}
