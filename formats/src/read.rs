//! A file to a document: decodes it, and reads its layout as plain text or as Markdown.

use crate::{FormatError, FormatWarning, decode, markdown};
use rapporteur_core::Document;
use std::path::Path;

/// How a text is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// Lines, blank lines, numbers and bullets.
    PlainText,
    /// Markdown, or text with clear signs of it.
    Markdown,
}

impl Layout {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::PlainText, Self::Markdown];

    /// The layout of a file, by its extension or else by its text.
    pub fn of(name: &str, text: &str) -> Self {
        let extension = Path::new(name).extension().and_then(|e| e.to_str()).unwrap_or_default();
        let named = Self::Markdown.extensions().iter().any(|known| extension.eq_ignore_ascii_case(known));
        if named || has_signs_of_markdown(text) { Self::Markdown } else { Self::PlainText }
    }

    /// What files of this layout are called, in small letters and without the full stop.
    pub const fn extensions(self) -> &'static [&'static str] {
        match self {
            Self::PlainText => &["txt", "text"],
            Self::Markdown => &["md", "markdown", "mkd"],
        }
    }

    /// The media type of such files.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::PlainText => "text/plain",
            Self::Markdown => "text/markdown",
        }
    }

    /// Reads a text of this layout.
    pub fn document(self, text: String) -> Document {
        match self {
            Self::PlainText => Document::from_plain_text(text),
            Self::Markdown => markdown::document(text),
        }
    }
}

/// Reads a file; its name only helps to choose the layout.
///
/// # Errors
/// When the file is no text, or too large.
pub fn read(bytes: Vec<u8>, name: &str) -> Result<(Document, Vec<FormatWarning>), FormatError> {
    let decoded = decode(bytes)?;
    let document = Layout::of(name, &decoded.text).document(decoded.text);
    Ok((document, decoded.warnings))
}

/// Whether a text uses what only Markdown uses. Bullets and numbers are no sign: plain text has them, too, and one pair of asterisks
/// may be a remark about a footnote.
fn has_signs_of_markdown(text: &str) -> bool {
    let bytes = text.as_bytes();
    if memchr::memchr3(b'#', b'`', b'|', bytes).is_none() && memchr::memchr2(b'*', b']', bytes).is_none() {
        return false;
    }
    let mut bold = 0;
    for line in text.lines().map(str::trim) {
        let hashes = line.bytes().take_while(|b| *b == b'#').count();
        let heading = (1..=6).contains(&hashes) && line[hashes..].starts_with(' ');
        let fence = line.starts_with("```");
        let table_rule =
            line.starts_with('|') && line.contains("--") && line.chars().all(|c| matches!(c, '|' | '-' | ':' | ' '));
        let link = line.find("](").is_some_and(|i| line[..i].contains('[') && line[i..].contains(')'));
        if heading || fence || table_rule || link {
            return true;
        }
        bold += line.matches("**").count() / 2;
    }
    bold >= 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_extension_or_clear_signs_decide() {
        assert_eq!(Layout::of("a/b.MD", "plain"), Layout::Markdown);
        assert_eq!(Layout::of("b.txt", "**To:** all\n**From:** me"), Layout::Markdown);
        assert_eq!(Layout::of("b.txt", "# Title\n\nText"), Layout::Markdown);
        assert_eq!(
            Layout::of("b", "1. One\n- two\n* three * four\n\n---\n\n#1 is no heading [shall] (see A)"),
            Layout::PlainText
        );
    }

    #[test]
    fn a_file_in_another_encoding_is_read_with_its_structure() {
        let bytes =
            encoding_rs::WINDOWS_1252.encode("# Résumé\n\nLa délégation a été invitée à l’étude.").0.into_owned();
        let (document, warnings) = read(bytes, "a.md").unwrap();
        assert_eq!(document.blocks().len(), 2);
        assert_eq!(warnings.len(), 1);
    }
}
