//! A document for reading in a terminal: passages coloured, tags in the margin or beneath.
//!
//! With colours and enough width the tags stand in the right margin; otherwise each stands with its quotation beneath the paragraph,
//! so that nothing is lost in a file or a pipe.

mod beneath;
pub(crate) mod style;
pub(crate) mod wrap;

use crate::interface::terminal_safe;
use anstyle::Style;
use rapporteur_core::text::{Block, BlockKind};
use rapporteur_core::{Annotated, Document};
use rapporteur_formats::Words;
use rapporteur_formats::segments::segments;
use std::fmt::Write;
use unicode_width::UnicodeWidthStr;

/// Below this width the margin would leave too little for the text.
const NARROWEST_WITH_MARGIN: usize = 84;
/// Width of the margin.
const MARGIN: usize = 34;
/// Longer lines are hard to read.
const WIDEST_TEXT: usize = 90;

/// How text is shown.
#[derive(Debug, Clone, Copy)]
pub(crate) struct View {
    /// Columns of the terminal.
    pub(crate) width: usize,
    /// Whether there are colours.
    pub(crate) color: bool,
    /// Whether to say why each tag is there.
    pub(crate) why: bool,
}

impl View {
    /// The document as text; the styles are escape sequences.
    pub(crate) fn render(
        &self,
        name: &str,
        document: &Document,
        annotated: &Annotated,
        notes: &[String],
        words: &Words,
    ) -> String {
        let mut out = String::new();
        let count = words.count("page-annotations", annotated.annotations.len());
        let (bold, dim) = (self.style(Style::new().bold()), self.style(Style::new().dimmed()));
        let cited = words.count("references-count", annotated.references.len());
        let _ = writeln!(out, "{bold}{}{bold:#} {dim}{count} · {cited}{dim:#}", terminal_safe(name));
        for note in notes {
            let _ = writeln!(out, "{dim}{} {}{dim:#}", words.text("label-warning"), terminal_safe(note));
        }
        out.push('\n');
        let (mut from, mut cited_from) = (0, 0);
        let mut order: Vec<usize> = (0..annotated.annotations.len()).collect();
        order.sort_by_key(|index| annotated.annotations[*index].block);
        for (number, block) in document.blocks().iter().enumerate() {
            let to =
                from + order[from..].iter().take_while(|index| annotated.annotations[**index].block == number).count();
            let cited =
                cited_from + annotated.references[cited_from..].iter().take_while(|r| r.block <= number).count();
            self.block(&mut out, block, document, annotated, &order[from..to], words);
            for reference in &annotated.references[cited_from..cited] {
                beneath::reference(&mut out, reference, document, words, self);
            }
            out.push('\n');
            (from, cited_from) = (to, cited);
        }
        out
    }

    fn block(
        &self,
        out: &mut String,
        block: &Block,
        document: &Document,
        annotated: &Annotated,
        which: &[usize],
        words: &Words,
    ) {
        let margin = self.color && self.width >= NARROWEST_WITH_MARGIN;
        let width = if margin { (self.width - MARGIN - 2).min(WIDEST_TEXT) } else { self.width.clamp(20, WIDEST_TEXT) };
        let label = block.label.and_then(|label| document.text().get(label.range())).unwrap_or_default();
        let label = terminal_safe(label.trim_start_matches("<sup>").trim_end_matches("</sup>").trim_start_matches('#'));
        let indent = if block.kind == BlockKind::ListItem { 2 * usize::from(block.level.min(6)) } else { 0 };
        let label = if label.is_empty() { String::new() } else { format!("{label} ") };
        let hanging = indent + label.width();
        let base = match block.kind {
            BlockKind::Heading => Style::new().bold(),
            BlockKind::Footnote => Style::new().dimmed(),
            BlockKind::Paragraph | BlockKind::ListItem | BlockKind::TableCell => Style::new(),
        };
        let pieces =
            wrap::pieces(&segments(document, block, annotated, which), annotated, self.style(base), self.color);
        let mut waiting: std::collections::VecDeque<usize> = Default::default();
        for (number, line) in wrap::lines(pieces, width.saturating_sub(hanging).max(10)).into_iter().enumerate() {
            let lead = if number == 0 { format!("{:indent$}{label}", "") } else { format!("{:hanging$}", "") };
            let _ = write!(out, "{lead}{}", line.text);
            waiting.extend(line.begin);
            if margin && let Some(index) = waiting.pop_front() {
                let gap = (width + 2).saturating_sub(hanging + line.width);
                let _ = write!(out, "{:gap$}{}", "", style::margin_entry(&annotated.annotations[index], words, MARGIN));
            }
            out.push('\n');
        }
        for index in waiting.into_iter().filter(|_| margin) {
            let _ = writeln!(
                out,
                "{:1$}{2}",
                "",
                width + 2,
                style::margin_entry(&annotated.annotations[index], words, MARGIN)
            );
        }
        for index in which {
            let annotation = &annotated.annotations[*index];
            if !margin {
                beneath::tag(out, annotation, document, words, self);
            }
            if self.why {
                beneath::why(out, annotation, document, words, self, margin);
            }
        }
    }

    /// A style, or none without colours.
    pub(crate) fn style(&self, style: Style) -> Style {
        if self.color { style } else { Style::new() }
    }
}

#[cfg(test)]
mod tests;
