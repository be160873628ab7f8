//! Reads files that are not plain UTF-8.
//!
//! The tables of the world's old encodings are larger than the rest of the app. Few files need them, so they are a module of their own
//! that the worker loads when it meets such a file.

use rapporteur_formats::FormatError;
use rapporteur_formats::wire::Problem;
use serde::{Deserialize, Serialize};

/// A file as it was decoded, or why it cannot be.
pub type Outcome = Result<Text, Problem>;

/// A text and what the reader should know about its file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// The text.
    pub text: String,
    /// What is to be said about the file.
    pub warnings: Vec<Problem>,
}

/// Decodes a file.
pub fn read(bytes: Vec<u8>) -> Outcome {
    let decoded = rapporteur_formats::decode(bytes).map_err(|error| problem(&error))?;
    let warnings = decoded
        .warnings
        .into_iter()
        .map(|w| Problem::new(&format!("warning-{}", w.code.as_str())).with("detail", w.detail.unwrap_or_default()));
    Ok(Text { warnings: warnings.collect(), text: decoded.text })
}

fn problem(error: &FormatError) -> Problem {
    let problem = Problem::new(&format!("error-{}", error.code()));
    match error {
        FormatError::Binary { looks_like } => {
            problem.with_message("kind", Problem::new(&format!("file-kind-{}", looks_like.as_str())))
        }
        FormatError::TooLarge { bytes } => problem.with("size", (bytes >> 30).to_string()),
        other => problem.with("detail", other.to_string()),
    }
}

/// The same for JavaScript: an [`Outcome`] in its serialised form.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn decode(bytes: Vec<u8>) -> Vec<u8> {
    postcard::to_allocvec(&read(bytes)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_old_encoding_is_read_and_said() {
        let text = read(b"La d\xe9l\xe9gation fran\xe7aise rappelle la r\xe9solution.".to_vec()).unwrap();
        assert_eq!(text.text, "La délégation française rappelle la résolution.");
        assert_eq!(text.warnings[0].message, "warning-not-utf8");
    }

    #[test]
    fn what_is_no_text_is_named() {
        let expected = Problem::new("error-binary").with_message("kind", Problem::new("file-kind-pdf"));
        assert_eq!(read(b"%PDF-1.7\x00".to_vec()), Err(expected));
    }
}
