//! From what is selected on the page to places of the text.

use super::caret::units_before;
use super::stretch;
use crate::services::dom::window;
use crate::state::{Draft, Mode};
use crate::view;
use rapporteur_core::Span;
use std::cell::Cell;
use wasm_bindgen::JsCast;
use web_sys::{DomRect, Element, Node};

thread_local! {
    /// Where the last selected passage was: a box that takes the focus takes the selection away.
    static PLACE: Cell<(f64, f64, f64, f64)> = Cell::default();
}

/// Where the passage that was selected last is on the screen: left, right, top, bottom in CSS pixels.
pub(crate) fn last_place() -> (f64, f64, f64, f64) {
    PLACE.get()
}

/// What is selected in the page of text, spaces at its ends taken off: in Read mode within one paragraph.
pub(crate) fn selection(draft: &Draft, mode: Mode) -> Option<Span> {
    let selection = window().get_selection().ok()??;
    if selection.is_collapsed() || selection.range_count() == 0 {
        return None;
    }
    let range = selection.get_range_at(0).ok()?;
    let place = |node: Node, offset| match mode {
        Mode::Read => position(draft, &node, offset),
        Mode::Edit => line_position(draft, &node, offset),
    };
    let start = place(range.start_container().ok()?, range.start_offset().ok()?)?;
    let end = place(range.end_container().ok()?, range.end_offset().ok()?)?;
    let text = draft.text.get(start..end)?;
    let (front, back) = (text.len() - text.trim_start().len(), text.len() - text.trim_end().len());
    if front + back >= text.len() {
        return None;
    }
    let rect: DomRect = range.get_bounding_client_rect();
    PLACE.set((rect.left(), rect.right(), rect.top(), rect.bottom()));
    Some(Span::new(start + front, end - back))
}

/// The byte position of a place in the editor, whose lines are those of the text.
fn line_position(draft: &Draft, node: &Node, offset: u32) -> Option<usize> {
    let element = node.dyn_ref::<Element>().cloned().or_else(|| node.parent_element())?;
    let line = element.closest(".line").ok()??;
    let units = units_before(&line, node, offset)?;
    let start: usize = draft.text.split('\n').take(stretch::position(&line)).map(|l| l.len() + 1).sum();
    Some(start + bytes_of(draft.text.get(start..)?.split('\n').next()?, units))
}

/// The byte position of a place on the page.
fn position(draft: &Draft, node: &Node, offset: u32) -> Option<usize> {
    let element = node.dyn_ref::<Element>().cloned().or_else(|| node.parent_element())?;
    let para = element.closest(".para").ok()??;
    let block = draft.document.blocks().get(para.get_attribute("data-block")?.parse::<usize>().ok()?)?;
    let text = para.query_selector(".text").ok()??;
    if !text.contains(Some(node)) {
        // The end of a selection that goes to the next paragraph's start, or into the margin.
        return Some(block.span.start as usize);
    }
    // The browser counts how much text stands before the place; the pieces say where that is.
    let mut left = units_before(&text, node, offset)?;
    let pieces = view::pieces(&draft.document, block, &[], None, (&[], None));
    for piece in &pieces {
        let length = piece.text.encode_utf16().count();
        if left <= length && !piece.br {
            return Some(piece.start as usize + bytes_of(&piece.text, left).min((piece.end - piece.start) as usize));
        }
        left -= length.min(left);
    }
    Some(block.span.end as usize)
}

/// How many bytes so many UTF-16 units are, counted on to a whole character.
pub(super) fn bytes_of(text: &str, units: usize) -> usize {
    let mut seen = 0;
    text.char_indices()
        .find(|(_, c)| {
            let here = seen >= units;
            seen += c.len_utf16();
            here
        })
        .map_or(text.len(), |(i, _)| i)
}
