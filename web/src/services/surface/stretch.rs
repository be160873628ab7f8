//! Stretches: lines or paragraphs in a row under one parent, which the browser leaves alone while it is off the screen.
//!
//! Before each frame the browser asks of everything that it may leave alone whether it is near the screen. Asked of every line of a long
//! text, that costs more than all the rest of a key.

use super::paint;
use crate::services::dom::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, Node};

/// So many lines make a stretch; one that people write in may grow to twice that.
pub(super) const LENGTH: usize = 32;

/// Puts elements that follow one another before another, or at the end. Those that are too many for the stretch there get their own.
pub(super) fn insert(root: &Element, elements: &[Element], before: Option<&Element>) {
    let home = before.map_or_else(|| root.last_element_child(), |before| before.parent_element());
    if let Some(home) = home.as_ref().filter(|h| h.child_element_count() as usize + elements.len() <= 2 * LENGTH) {
        for element in elements {
            let _ = home.insert_before(element, before.map(AsRef::as_ref));
        }
        return;
    }
    let after = before.and_then(|before| Some(split(before, home.as_ref()?)));
    let fragment = document().create_document_fragment();
    for some in elements.chunks(LENGTH) {
        let stretch = paint::element("div", "stretch");
        for element in some {
            let _ = stretch.append_child(element);
        }
        let _ = fragment.append_child(&stretch);
    }
    let _ = root.insert_before(&fragment, after.as_deref());
}

/// The stretch that begins with an element: its own, or a new one that takes what follows.
fn split(first: &Element, home: &Element) -> Element {
    if first.previous_element_sibling().is_none() {
        return home.clone();
    }
    let rest = paint::element("div", "stretch");
    let mut next = Some(first.clone());
    while let Some(element) = next {
        next = element.next_element_sibling();
        let _ = rest.append_child(&element);
    }
    let _ = home.after_with_node_1(&rest);
    rest
}

/// Takes an element away, and its stretch with the last one.
pub(super) fn remove(element: &Element) {
    let home = element.parent_element();
    element.remove();
    if let Some(home) = home.filter(|h| h.child_element_count() == 0) {
        home.remove();
    }
}

/// Whether a node is a stretch.
pub(super) fn is_one(node: &Node) -> bool {
    node.dyn_ref::<Element>().is_some_and(|e| e.class_name() == "stretch")
}

/// What stands in all stretches, in order; a browser may have put something between them.
pub(super) fn members(root: &Node) -> Vec<Node> {
    let mut all = Vec::new();
    for child in children(root) {
        if is_one(&child) {
            all.extend(children(&child));
        } else {
            all.push(child);
        }
    }
    all
}

/// How many elements stand before one of them.
pub(super) fn position(element: &Element) -> usize {
    let before = |element: &Element, count: &dyn Fn(&Element) -> usize| {
        std::iter::successors(element.previous_element_sibling(), Element::previous_element_sibling)
            .map(|e| count(&e))
            .sum::<usize>()
    };
    let stretches = element.parent_element().map_or(0, |home| before(&home, &|e| e.child_element_count() as usize));
    stretches + before(element, &|_| 1)
}

/// The children of a node.
pub(super) fn children(node: &Node) -> impl Iterator<Item = Node> + use<> {
    let list = node.child_nodes();
    (0..list.length()).filter_map(move |i| list.get(i))
}
