//! Cursor and selection in the editor's lines.

use super::stretch;
use crate::services::dom::{document, window};
use wasm_bindgen::JsCast;
use web_sys::{Element, Node, Text};

/// A place on the page as the browser gives it.
pub(super) struct Place {
    /// The node.
    pub(super) node: Node,
    /// Characters in a text, children in an element.
    pub(super) offset: u32,
}

/// Start and end of the selection, if it lies in the editor.
pub(super) fn selection(root: &Element) -> Option<(Place, Place)> {
    let selection = window().get_selection().ok()??;
    let range = (selection.range_count() > 0).then(|| selection.get_range_at(0).ok())??;
    let start = Place { node: range.start_container().ok()?, offset: range.start_offset().ok()? };
    let end = Place { node: range.end_container().ok()?, offset: range.end_offset().ok()? };
    (root.contains(Some(&start.node)) && root.contains(Some(&end.node))).then_some((start, end))
}

/// Where an input goes that does not say so: the selection, or for a deletion what stands beside the cursor.
pub(super) fn aim(root: &Element, kind: &str) -> Option<(Place, Place)> {
    let browser = window().get_selection().ok()??;
    if browser.is_collapsed() && kind.starts_with("delete") {
        let direction = if kind.ends_with("Forward") { "forward" } else { "backward" };
        let step = if kind.contains("Word") {
            "word"
        } else if kind.contains("Line") {
            "lineboundary"
        } else {
            "character"
        };
        browser.modify("extend", direction, step).ok()?;
    }
    selection(root)
}

/// The text of a line's element.
pub(super) fn text_of(node: &Node) -> String {
    node.text_content().unwrap_or_default().replace('\n', "")
}

/// The line of a place and the UTF-16 units before it; lines are in the order of the page.
pub(super) fn line_and_units<'a>(
    root: &Element,
    place: &Place,
    count: usize,
    line: impl Fn(usize) -> &'a Element,
) -> Option<(usize, usize)> {
    let (node, offset) = match between_lines(root, place) {
        None => (place.node.clone(), place.offset),
        Some(Some(next)) => (next, 0),
        Some(None) => return Some((count.checked_sub(1)?, usize::MAX)),
    };
    let (mut low, mut high) = (0, count);
    while low < high {
        let middle = (low + high) / 2;
        let element = line(middle);
        if element.contains(Some(&node)) {
            return Some((middle, units_before(element, &node, offset)?));
        }
        if element.compare_document_position(&node) & Node::DOCUMENT_POSITION_FOLLOWING != 0 {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    None
}

/// Of a place between lines, the line that follows, if one does.
fn between_lines(root: &Element, place: &Place) -> Option<Option<Node>> {
    let inside = root.is_same_node(Some(&place.node));
    if !inside && !stretch::is_one(&place.node) {
        return None;
    }
    let next = place.node.child_nodes().get(place.offset).or_else(|| {
        // Behind the last line of a stretch the next stretch begins.
        place.node.next_sibling().filter(|_| !inside)
    });
    Some(next.and_then(|node| if stretch::is_one(&node) { node.first_child() } else { Some(node) }))
}

/// How many UTF-16 units of an element's text stand before a place in it.
pub(super) fn units_before(element: &Node, node: &Node, offset: u32) -> Option<usize> {
    let range = document().create_range().ok()?;
    range.set_start(element, 0).ok()?;
    range.set_end(node, offset).ok()?;
    Some(range.to_string().length() as usize)
}

/// The UTF-16 units before a place in the whole text, one for each line's end; where elements may not be lines any more.
pub(super) fn global(root: &Element, place: &Place) -> Option<usize> {
    let mut units = 0;
    let next = between_lines(root, place).flatten();
    for child in stretch::members(root) {
        if child.contains(Some(&place.node)) {
            return Some(units + units_before(&child, &place.node, place.offset)?);
        }
        if next.as_ref().is_some_and(|next| child.is_same_node(Some(next))) {
            return Some(units);
        }
        units += text_of(&child).encode_utf16().count() + 1;
    }
    Some(units.saturating_sub(1))
}

/// The text node that holds a place of a line, and the place in it. Between two, the first.
pub(super) fn text_at(line: &Element, units: usize) -> Option<(Text, u32)> {
    let mut left = units as u32;
    let mut found = None;
    walk(line, &mut |text: Text| {
        if found.is_none() {
            let length = text.length();
            if left <= length {
                found = Some((text, left));
            } else {
                left -= length;
            }
        }
    });
    found
}

fn walk(node: &Node, visit: &mut impl FnMut(Text)) {
    for child in stretch::children(node) {
        match child.dyn_into::<Text>() {
            Ok(text) => visit(text),
            Err(other) => walk(&other, visit),
        }
    }
}

/// Puts the cursor at a place of a line.
pub(super) fn put(line: &Element, units: usize) {
    match text_at(line, units) {
        Some((text, offset)) => put_in(&text, offset),
        None => put_in(line, 0),
    }
}

/// Puts the cursor into a node.
pub(super) fn put_in(node: &Node, offset: u32) {
    if let Ok(Some(selection)) = window().get_selection() {
        let _ = selection.collapse_with_offset(Some(node), offset);
    }
}
