//! Markdown to a document.
//!
//! The text itself stays as it is, so that every position is a position in the file; markup becomes hidden ranges. Real files are damaged:
//! bullets that Markdown does not know, items in brackets, notes as `<sup>1</sup>` at the start of a paragraph, paragraphs that a stray
//! rule turns into headings, indented text that passes for code. Paragraphs with such lines are read again by
//! [`rapporteur_core::text::outline`], which knows them from plain text.

mod blocks;
mod leaf;
mod markup;
mod stems;

use pulldown_cmark::{Options, Parser};
use rapporteur_core::Document;

/// Reads a text as Markdown.
pub(crate) fn document(text: String) -> Document {
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH;
    let mut builder = blocks::Builder::new(&text);
    for (event, range) in Parser::new_ext(&text, options).into_offset_iter() {
        builder.event(event, range);
    }
    let (mut blocks, hidden) = builder.finish();
    stems::hang_items(&mut blocks);
    Document::from_blocks(text, blocks, hidden)
}

#[cfg(test)]
mod tests;
