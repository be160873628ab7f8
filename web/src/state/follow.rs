//! A document under edit, until it is laid out anew: its blocks go with the text.

use super::Change;
use rapporteur_core::text::{Block, BlockKind};
use rapporteur_core::{Document, Span};

/// A document over the text that its own has become, to be shown. What was written stands where it was written, markup and all; everything
/// else looks as before.
pub(super) fn follow(old: &Document, text: &str) -> Document {
    let Some(change) = Change::between(old.text(), text) else { return old.clone() };
    let (from, to) = (change.at, change.at + change.inserted.len());
    let around = |span: Span| (span.start as usize) <= from && from <= span.end as usize;
    let mut blocks: Vec<Block> = Vec::with_capacity(old.blocks().len() + 1);
    for block in old.blocks() {
        let mut moved = block.clone();
        moved.span = change.map(block.span);
        if around(block.span) {
            moved.span = Span { start: block.span.start, end: moved.span.end.max(to as u32) };
        }
        moved.label = block.label.map(|label| change.map(label)).filter(|label| !label.is_empty());
        moved.notes.iter_mut().for_each(|note| note.mark = change.map(note.mark));
        if !moved.span.is_empty() {
            blocks.push(moved);
        }
    }
    if !change.inserted.trim().is_empty() && !old.blocks().iter().any(|block| around(block.span)) {
        let at = blocks.partition_point(|block| (block.span.start as usize) < from);
        blocks.insert(at, Block::new(Span::new(from, to), BlockKind::Paragraph));
    }
    // Markup that was changed itself is shown.
    let whole = |span: &Span| Some(change.map(*span)).filter(|moved| moved.len() == span.len());
    Document::to_show(text.to_owned(), blocks, old.hidden().iter().filter_map(whole).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# Title\n\nStates **should** act.\n\n- one;\n- two.\n";

    /// The blocks as they are shown, without what is hidden.
    fn shown(text: &str) -> Vec<String> {
        let document = follow(&rapporteur_formats::Layout::Markdown.document(TEXT.to_owned()), text);
        assert_eq!(document.text(), text);
        let one = |block: &Block| {
            let mut out = text[block.span.range()].to_owned();
            for hidden in document.hidden_in(block.span).iter().rev() {
                let start = (hidden.start - block.span.start) as usize;
                out.replace_range(start..start + hidden.len(), "");
            }
            out
        };
        document.blocks().iter().map(one).collect()
    }

    #[test]
    fn what_is_written_shows_and_nothing_else_changes() {
        let as_before = ["Title", "States should act.", "one;", "two."];
        assert_eq!(shown(TEXT), as_before);
        let edited = |old: &str, new: &str| shown(&TEXT.replacen(old, new, 1));
        assert_eq!(edited("act.", "act now."), ["Title", "States should act now.", "one;", "two."]);
        assert_eq!(edited("Title", "A *Title*"), ["A *Title*", "States should act.", "one;", "two."]);
        assert_eq!(edited("two.", "two.\n- three."), ["Title", "States should act.", "one;", "two.", "- three.\n"]);
        assert_eq!(edited("two.\n", "two.\n\n*New*"), ["Title", "States should act.", "one;", "two.", "\n*New*"]);
        assert_eq!(edited("**should** ", ""), ["Title", "States act.", "one;", "two."]);
        assert_eq!(edited("\n- one;", ""), ["Title", "States should act.", "two."]);
        assert_eq!(edited("act.\n\n- one", "act; one"), ["Title", "States should act;", "one;", "two."]);
    }
}
