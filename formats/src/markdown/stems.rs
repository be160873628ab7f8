//! Gives list items the block they hang on.

use rapporteur_core::text::{Block, BlockKind};

/// Sets the stem of every list item: the nearest earlier item that is less deep, or the paragraph in front of the list. Footnotes and
/// cells in between (a page ended there) do not interrupt a list.
pub(super) fn hang_items(blocks: &mut [Block]) {
    // Depth and index of the blocks that the next item may hang on.
    let mut open: Vec<(u8, usize)> = Vec::new();
    for (i, block) in blocks.iter_mut().enumerate() {
        match block.kind {
            BlockKind::Footnote | BlockKind::TableCell => {}
            BlockKind::Heading => open.clear(),
            BlockKind::Paragraph => {
                open.clear();
                open.push((0, i));
            }
            BlockKind::ListItem => {
                let level = block.level;
                while open.last().is_some_and(|(depth, _)| *depth >= level) {
                    open.pop();
                }
                block.stem = open.last().map(|(_, stem)| *stem);
                open.push((level, i));
            }
        }
    }
}
