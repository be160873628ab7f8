//! Where a passage stands, as people say it: by the number of its paragraph, else by its line.

use rapporteur_core::text::{BlockKind, LineIndex};
use rapporteur_core::{Document, Span};

/// A place in a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Number or letter of the paragraph or item, an item's behind that of the paragraph it hangs on: `12`, `10(c)`.
    pub label: Option<String>,
    /// The line on which the passage begins, from 1.
    pub line: u32,
}

/// Finds places in one document.
pub struct Places<'a> {
    document: &'a Document,
    index: LineIndex<'a>,
}

impl<'a> Places<'a> {
    /// For the places of a document.
    pub fn new(document: &'a Document) -> Self {
        Self { document, index: LineIndex::new(document.text()) }
    }

    /// The place of a passage in a block.
    pub fn of(&self, block: usize, passage: Span) -> Place {
        let line = self.index.line_column(passage.start as usize).map_or(1, |place| place.line);
        Place { label: self.label(block), line }
    }

    /// Labels from the outermost stem to the block itself; none if the block has none of its own.
    fn label(&self, block: usize) -> Option<String> {
        let mut labels = vec![self.own_label(block)?];
        let mut stem = self.document.blocks().get(block)?.stem;
        while let Some(above) = stem {
            labels.extend(self.own_label(above));
            // A stem stands before its items, so this ends.
            stem = self.document.blocks().get(above)?.stem.filter(|next| *next < above);
        }
        labels.reverse();
        Some(labels.concat())
    }

    /// Number or letter of a block, brackets kept, full stop dropped; bullets and heading signs are none.
    fn own_label(&self, block: usize) -> Option<String> {
        let block = self.document.blocks().get(block)?;
        let written = self.document.text().get(block.label?.range())?.trim();
        let written =
            written.trim_start_matches("<sup>").trim_end_matches("</sup>").trim_end_matches(['.', '．', '、']);
        let is_label = block.kind != BlockKind::Heading && written.chars().any(char::is_alphanumeric);
        is_label.then(|| written.to_owned())
    }
}

/// A passage on one line, without markup and note marks.
pub fn quote(document: &Document, passage: Span) -> String {
    let text = document.text();
    let mut read = String::new();
    let mut at = passage.start as usize;
    for hidden in document.hidden_in(passage) {
        read.push_str(text.get(at..hidden.start as usize).unwrap_or_default());
        at = at.max(hidden.end as usize);
    }
    read.push_str(text.get(at..passage.end as usize).unwrap_or_default());
    read.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Layout;

    #[test]
    fn an_item_is_named_with_the_paragraph_it_hangs_on() {
        let text =
            "Preamble without a number.\n\n10. INVITES the Commission to:\n\n(a) act;\n\n(b) report.\n\n– a bullet";
        let document = Layout::PlainText.document(text.to_owned());
        let places = Places::new(&document);
        let place = |quote: &str| {
            let start = text.find(quote).unwrap();
            let span = Span::new(start, start + quote.len());
            let block = document.blocks().iter().position(|b| b.span.start <= span.start && span.end <= b.span.end);
            places.of(block.unwrap(), span)
        };
        assert_eq!(place("report"), Place { label: Some("10(b)".into()), line: 7 });
        assert_eq!(place("INVITES"), Place { label: Some("10".into()), line: 3 });
        assert_eq!(place("Preamble"), Place { label: None, line: 1 });
        assert_eq!(place("bullet").label, None);
    }
}
