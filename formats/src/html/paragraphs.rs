//! The text of the page: a paragraph a block, passages highlighted.

use super::escape::{escaped, push, push_escaped};
use super::{Page, notes};
use crate::segments::{Segment, Shown, segments};
use crate::words::{Family, sign};
use rapporteur_core::Reference;
use rapporteur_core::text::{Block, BlockKind};

/// Writes all blocks with their notes.
pub(super) fn write(out: &mut String, page: &Page<'_>) {
    let mut rest = page.annotated.annotations.iter().enumerate().map(|(index, a)| (a.block, index)).collect::<Vec<_>>();
    rest.sort_unstable();
    let (mut from, mut cited_from) = (0, 0);
    for (number, block) in page.document.blocks().iter().enumerate() {
        let to = from + rest[from..].iter().take_while(|(block, _)| *block == number).count();
        let which: Vec<usize> = rest[from..to].iter().map(|(_, index)| *index).collect();
        from = to;
        let cited =
            cited_from + page.annotated.references[cited_from..].iter().take_while(|r| r.block <= number).count();
        write_block(out, page, block, &which, &page.annotated.references[cited_from..cited]);
        cited_from = cited;
    }
}

fn write_block(out: &mut String, page: &Page<'_>, block: &Block, which: &[usize], cited: &[Reference]) {
    let (element, class) = match block.kind {
        BlockKind::Heading => (heading(block.level), "heading"),
        BlockKind::Paragraph => ("p", "paragraph"),
        BlockKind::ListItem => ("p", "item"),
        BlockKind::Footnote => ("p", "footnote"),
        BlockKind::TableCell => ("p", "cell"),
    };
    let depth = block.level.min(6);
    let label = block.label.and_then(|label| page.document.text().get(label.range())).unwrap_or_default();
    let label = label.trim_start_matches("<sup>").trim_end_matches("</sup>").trim_start_matches('#');
    let language = block.language.as_ref().or(page.annotated.language.as_ref());
    let language = language.map(|tag| format!(" lang=\"{}\"", escaped(tag))).unwrap_or_default();
    push(
        out,
        format_args!("<div class=\"block {class} depth-{depth}\">\n<span class=\"no\">{}</span>\n", escaped(label)),
    );
    push(out, format_args!("<{element} dir=\"auto\"{language}>"));
    write_segments(out, page, &segments(page.document, block, page.annotated, which));
    push(out, format_args!("</{element}>\n"));
    notes::write(out, page, which, cited);
    out.push_str("</div>\n");
}

/// The name of the file is the page's first heading, so the document's begin one below.
fn heading(level: u8) -> &'static str {
    match level {
        0 | 1 => "h2",
        2 => "h3",
        3 => "h4",
        4 => "h5",
        _ => "h6",
    }
}

/// Writes the pieces; neighbours under the same annotations share one highlight.
fn write_segments(out: &mut String, page: &Page<'_>, segments: &[Segment<'_>]) {
    let tag_of = |index: &usize| page.annotated.annotations[*index].tag.as_str();
    for run in segments.chunk_by(|a, b| a.annotations == b.annotations && a.ending.is_empty()) {
        let Some(last) = run.last() else { continue };
        // Where passages overlap, the one that began last gives the colour; the letters behind the passage name them all.
        let family = last.annotations.last().map(|index| Family::of(tag_of(index)).as_str());
        if let Some(family) = family {
            let more = if last.annotations.len() > 1 { " more" } else { "" };
            push(out, format_args!("<mark class=\"{family}{more}\">"));
        }
        for segment in run {
            write_shown(out, segment);
        }
        if family.is_some() {
            out.push_str("</mark>");
        }
        for index in &last.ending {
            let tag = tag_of(index);
            let (family, letter, title) =
                (Family::of(tag).as_str(), escaped(sign(tag)), escaped(&page.words.title(tag)));
            push(
                out,
                format_args!(
                    "<a class=\"sign {family}\" id=\"a{index}\" href=\"#n{index}\" title=\"{title}\" aria-label=\"{title}\">{letter}</a>"
                ),
            );
        }
    }
}

fn write_shown(out: &mut String, segment: &Segment<'_>) {
    match (&segment.shown, segment.cue) {
        (Shown::Text(text), true) => push(out, format_args!("<b class=\"cue\">{}</b>", escaped(text))),
        (Shown::Text(text), false) => push_escaped(out, text),
        (Shown::Note(label), _) => push(out, format_args!("<sup>{}</sup>", escaped(label))),
        (Shown::LineBreak, _) => out.push_str("<br>"),
    }
}
