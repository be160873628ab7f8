//! The text as a page that stands still.

use super::paint::{chips, element, pieces, set};
use super::{Look, signature};
use crate::services::dom::document;
use crate::state::{Mark, MarkId, Panel, State};
use crate::view;
use rapporteur_core::Span;
use rapporteur_core::text::{Block, BlockKind};
use std::rc::Rc;
use web_sys::Element;

/// Draws a draft's blocks and remembers what it drew.
#[derive(Debug, Default)]
pub(crate) struct Reader {
    blocks: Vec<Drawn>,
    /// What the drawing as a whole belongs to: the document, and the words.
    document: Option<(usize, String)>,
}

/// A block as it was drawn.
#[derive(Debug)]
struct Drawn {
    element: Element,
    /// Stands for everything that is shown.
    signature: u64,
    /// Stands for what changes while the document stays: marks, selection, hits.
    over: u64,
}

impl Reader {
    /// Draws what has changed.
    pub(crate) fn draw(&mut self, into: &Element, state: &State, look: &Look<'_>) {
        let Some(draft) = &state.draft else { return };
        let identity = (Rc::as_ptr(&draft.document) as usize, look.words.language().to_owned());
        let blocks = draft.document.blocks();
        let same_document = self.document.as_ref() == Some(&identity);
        self.document = Some(identity);
        if into.child_element_count() as usize != self.blocks.len() {
            into.set_text_content(None);
            self.blocks.clear();
        }
        while self.blocks.len() > blocks.len() {
            if let Some(last) = self.blocks.pop() {
                last.element.remove();
            }
        }
        let shown: Vec<&Rc<Mark>> = state.visible().collect();
        let found = state.find.as_ref().map(|f| f.hits.as_slice()).unwrap_or_default();
        // While a tag is chosen for a passage, that is what was found.
        let all_hits = match (&state.panel, &state.lit) {
            (Some(Panel::Tag(span)), _) | (_, Some(span)) => std::slice::from_ref(span),
            _ => found,
        };
        let current = state.find.as_ref().and_then(|f| f.current());
        let fragment = document().create_document_fragment();
        for (number, block) in blocks.iter().enumerate() {
            let marks = within(&shown, block.span);
            let selected = state.selected.filter(|s| marks.iter().any(|m| m.id == *s));
            let hits = hits_within(all_hits, block.span);
            let current = current.filter(|c| block.span.contains(*c));
            let looks: Vec<_> =
                marks.iter().map(|m| (m.id, m.span, m.decision as u8, m.tag.as_str(), m.is_sure())).collect();
            let over = signature(&(&looks, selected, current, hits));
            if same_document && self.blocks.get(number).is_some_and(|drawn| drawn.over == over) {
                continue;
            }
            // A new document keeps the paragraphs that look as before, so that reading again does not move the page.
            let pieces = view::pieces(&draft.document, block, &marks, selected, hits);
            let place = (block.kind as u8, block.level, &block.language, block.label, look.words.language());
            let looks: Vec<_> = looks.iter().map(|l| (l.0, l.2, l.3, l.4)).collect();
            let signature = signature(&(&pieces, &looks, selected, current, place));
            match self.blocks.get_mut(number) {
                Some(drawn) if drawn.signature == signature => drawn.over = over,
                Some(drawn) => {
                    let new = draw_block(state, number, block, &marks, &pieces, selected, look);
                    let _ = drawn.element.replace_with_with_node_1(&new);
                    *drawn = Drawn { element: new, signature, over };
                }
                None => {
                    let element = draw_block(state, number, block, &marks, &pieces, selected, look);
                    let _ = fragment.append_child(&element);
                    self.blocks.push(Drawn { element, signature, over });
                }
            }
        }
        let _ = into.append_child(&fragment);
    }

    /// The element that shows a place of the text.
    pub(crate) fn element_at(&self, state: &State, span: Span) -> Option<Element> {
        let blocks = state.draft.as_ref()?.document.blocks();
        let at = blocks.partition_point(|b| b.span.end < span.start.max(1));
        let near = [at, at.saturating_sub(1)];
        near.iter()
            .find(|i| blocks.get(**i).is_some_and(|b| b.span.overlaps(span)))
            .and_then(|i| self.blocks.get(*i))
            .map(|d| d.element.clone())
    }
}

/// The marks that lie in a span, in their order.
pub(super) fn within<'a>(marks: &[&'a Rc<Mark>], span: Span) -> Vec<&'a Rc<Mark>> {
    let to = marks.partition_point(|m| m.span.start < span.end);
    // Marks are sorted by start; one that begins earlier may still reach in, which few paragraphs see.
    let from = marks[..to].partition_point(|m| m.span.start < span.start.saturating_sub(4096));
    marks[from..to].iter().filter(|m| m.span.overlaps(span)).copied().collect()
}

fn hits_within(hits: &[Span], span: Span) -> &[Span] {
    let from = hits.partition_point(|h| h.end <= span.start);
    let to = hits.partition_point(|h| h.start < span.end);
    &hits[from..to.max(from)]
}

fn draw_block(
    state: &State,
    number: usize,
    block: &Block,
    marks: &[&Rc<Mark>],
    shown: &[view::Piece],
    selected: Option<MarkId>,
    look: &Look<'_>,
) -> Element {
    let Some(draft) = &state.draft else { return element("div", "") };
    let (name, kind) = match block.kind {
        BlockKind::Heading => (["h2", "h3", "h4"][usize::from(block.level.clamp(1, 3)) - 1], "heading"),
        BlockKind::Paragraph => ("p", "paragraph"),
        BlockKind::ListItem => ("p", "item"),
        BlockKind::Footnote => ("p", "footnote"),
        BlockKind::TableCell => ("p", "cell"),
    };
    let para = element("div", &format!("para {kind} depth-{}", block.level.min(4)));
    set(&para, "data-block", &number.to_string());
    let label = block.label.map(|l| draft.document.text().get(l.range()).unwrap_or_default()).unwrap_or_default();
    let number = element("span", "no");
    number.set_text_content(Some(label.trim_start_matches("<sup>").trim_end_matches("</sup>").trim_start_matches('#')));
    let text = element(name, "text");
    set(&text, "dir", "auto");
    if let Some(language) = &block.language {
        set(&text, "lang", language);
    }
    pieces(&text, shown, marks, selected);
    let beside = element("div", "chips");
    let starting: Vec<_> = marks.iter().filter(|m| m.span.start >= block.span.start).copied().collect();
    chips(&beside, &view::chips(&starting), look, selected);
    for child in [number, text, beside] {
        let _ = para.append_child(&child);
    }
    para
}
