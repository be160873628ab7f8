//! The text as a page that stands still.
//!
//! A long text is not drawn at once: every paragraph gets its place, those on the screen are filled, and the rest follows in slices that leave
//! the browser time for the reader between them.

use super::paint::{chips, element, pieces, set};
use super::{Look, signature, stretch};
use crate::hooks::Words;
use crate::services::dom::window;
use crate::state::{Mark, MarkId, Panel, State};
use crate::view::{self, Catalogue};
use rapporteur_core::Span;
use rapporteur_core::text::{Block, BlockKind};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::Element;

/// So many paragraphs are drawn at once whatever it takes: more than a screen holds.
const SCREEN: usize = 2 * stretch::LENGTH;
/// In so many milliseconds what was drawn is painted.
const FRAME: i32 = 50;
/// A slice ends after so many milliseconds.
const SLICE: f64 = 8.0;

/// Draws a draft's blocks and remembers what it drew.
#[derive(Default)]
pub(crate) struct Reader {
    inner: Rc<RefCell<Inner>>,
}

#[derive(Default)]
struct Inner {
    root: Option<Element>,
    blocks: Vec<Drawn>,
    /// What is to be seen.
    scene: Option<Scene>,
    /// Grows with every change of document or language, when everything has to be looked at anew.
    generation: u32,
    /// The blocks that are still to be looked at: so many, from here on and round.
    next: usize,
    left: usize,
    /// The slice that has been asked for, and what it calls.
    timer: Option<i32>,
    slice: Option<Closure<dyn FnMut()>>,
}

/// What is to be seen; everything in it is shared and cheap to keep.
struct Scene {
    state: State,
    words: Rc<Words>,
    catalogue: Rc<Catalogue>,
    shown: Vec<Rc<Mark>>,
}

/// A block as it was drawn.
struct Drawn {
    element: Element,
    generation: u32,
    /// Stands for everything that is shown; nothing yet where it is only a place.
    signature: Option<u64>,
    /// Stands for what changes while the document stays: marks, selection, hits.
    over: u64,
}

impl Reader {
    /// Draws what has changed.
    pub(crate) fn draw(&self, into: &Element, state: &State, words: &Rc<Words>, catalogue: &Rc<Catalogue>) {
        if state.draft.is_none() {
            return;
        }
        let shown = state.visible().cloned().collect();
        let scene = Scene { state: state.clone(), words: Rc::clone(words), catalogue: Rc::clone(catalogue), shown };
        let mut inner = self.inner.borrow_mut();
        if inner.slice.is_none() {
            let weak = Rc::downgrade(&self.inner);
            inner.slice = Some(Closure::new(move || {
                if let Some(inner) = weak.upgrade() {
                    let mut inner = inner.borrow_mut();
                    inner.timer = None;
                    inner.go_on(0);
                }
            }));
        }
        inner.set(into, scene);
        inner.go_on(SCREEN);
    }

    /// The element that shows a place of the text.
    pub(crate) fn element_at(&self, state: &State, span: Span) -> Option<Element> {
        let at = block_at(state, span)?;
        self.inner.borrow().blocks.get(at).map(|d| d.element.clone())
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        if let Some(timer) = self.timer {
            window().clear_timeout_with_handle(timer);
        }
    }
}

impl Inner {
    /// Takes a new scene: every block gets its place, and all of them have to be looked at.
    fn set(&mut self, root: &Element, scene: Scene) {
        let Some(draft) = &scene.state.draft else { return };
        let old = self.scene.as_ref().and_then(|s| Some((s.state.draft.as_ref()?, &s.words)));
        let same = old.is_some_and(|(old, words)| {
            Rc::ptr_eq(&old.document, &draft.document) && words.language() == scene.words.language()
        });
        if !same {
            self.generation += 1;
        }
        if self.root.as_ref() != Some(root) {
            root.set_text_content(None);
            self.blocks.clear();
            self.root = Some(root.clone());
        }
        let count = draft.document.blocks().len();
        for gone in self.blocks.drain(count.min(self.blocks.len())..) {
            stretch::remove(&gone.element);
        }
        self.next = self.start(&scene);
        let first = self.blocks.len();
        let places: Vec<Element> = (first..count)
            .map(|number| {
                let place = element("div", "para");
                set(&place, "data-block", &number.to_string());
                place
            })
            .collect();
        stretch::insert(root, &places, None);
        self.blocks.extend(places.into_iter().map(|element| Drawn {
            element,
            generation: 0,
            signature: None,
            over: 0,
        }));
        (self.left, self.scene) = (count, Some(scene));
    }

    /// Where to begin: at what was just selected or found, or else at what is on the screen.
    fn start(&self, scene: &Scene) -> usize {
        let state = &scene.state;
        let found = state.find.as_ref().and_then(|f| f.current()).or(state.lit);
        let moved = self.scene.as_ref().is_none_or(|s| s.state.selected != state.selected || found.is_some());
        let sought = found.or_else(|| state.selected_mark().map(|m| m.span)).filter(|_| moved);
        if let Some(block) = sought.and_then(|span| block_at(state, span)) {
            return block;
        }
        if self.blocks.len() <= SCREEN {
            return 0;
        }
        // Stretches first: to ask where a paragraph is makes the browser lay out what it left alone.
        let above = |element: &Element| element.get_bounding_client_rect().bottom() < 0.0;
        let stretches: Vec<Element> =
            self.root.iter().flat_map(|root| stretch::children(root)).filter_map(|s| s.dyn_into().ok()).collect();
        let gone = &stretches[..stretches.partition_point(above)];
        let first: usize = gone.iter().map(|s| s.child_element_count() as usize).sum();
        first + self.blocks[first.min(self.blocks.len())..].iter().take_while(|d| above(&d.element)).count()
    }

    /// Looks at some blocks, `least` of them in any case, and asks for another slice if more are left.
    fn go_on(&mut self, least: usize) {
        let Some(scene) = self.scene.take() else { return };
        let now = || window().performance().map_or(f64::INFINITY, |p| p.now());
        let start = now();
        let mut done = 0;
        while self.left > 0 && (done < least || now() - start < SLICE) {
            let number = if self.next < self.blocks.len() { self.next } else { 0 };
            self.look_at(&scene, number);
            self.next = number + 1;
            self.left -= 1;
            done += 1;
        }
        self.scene = Some(scene);
        if let Some(root) = &self.root {
            set(root, "data-drawn", if self.left == 0 { "all" } else { "part" });
        }
        if let (1.., None, Some(slice)) = (self.left, self.timer, &self.slice) {
            let function = slice.as_ref().unchecked_ref();
            // What has just been drawn must be painted before the rest takes the time for it.
            let wait = if least > 0 { FRAME } else { 0 };
            self.timer = window().set_timeout_with_callback_and_timeout_and_arguments_0(function, wait).ok();
        }
    }

    /// Draws a block if it has changed.
    fn look_at(&mut self, scene: &Scene, number: usize) {
        let (state, words) = (&scene.state, &*scene.words);
        let Some(draft) = &state.draft else { return };
        let (Some(block), Some(drawn)) = (draft.document.blocks().get(number), self.blocks.get_mut(number)) else {
            return;
        };
        let found = state.find.as_ref().map(|f| f.hits.as_slice()).unwrap_or_default();
        // While a tag is chosen for a passage, that is what was found.
        let all_hits = match (&state.panel, &state.lit) {
            (Some(Panel::Tag(span)), _) | (_, Some(span)) => std::slice::from_ref(span),
            _ => found,
        };
        let current = state.find.as_ref().and_then(|f| f.current()).filter(|c| block.span.contains(*c));
        let marks = within(&scene.shown, block.span);
        let selected = state.selected.filter(|s| marks.iter().any(|m| m.id == *s));
        let hits = hits_within(all_hits, block.span);
        let looks: Vec<_> =
            marks.iter().map(|m| (m.id, m.span, m.decision as u8, m.tag.as_str(), m.is_sure())).collect();
        let over = signature(&(&looks, selected, current, hits));
        if drawn.generation == self.generation && drawn.over == over {
            return;
        }
        // A new document keeps the paragraphs that look as before, so that reading again does not move the page.
        let pieces = view::pieces(&draft.document, block, &marks, selected, (hits, current));
        let place = (block.kind as u8, block.level, &block.language, block.label, words.language());
        let looks: Vec<_> = looks.iter().map(|l| (l.0, l.2, l.3, l.4)).collect();
        let signature = signature(&(&pieces, &looks, selected, current, place));
        (drawn.generation, drawn.over) = (self.generation, over);
        if drawn.signature != Some(signature) {
            drawn.signature = Some(signature);
            let look = Look { words, catalogue: &scene.catalogue };
            draw_block(&drawn.element, state, block, &marks, &pieces, selected, &look);
        }
    }
}

/// The block that shows a place of the text.
fn block_at(state: &State, span: Span) -> Option<usize> {
    let blocks = state.draft.as_ref()?.document.blocks();
    let at = blocks.partition_point(|b| b.span.end < span.start.max(1));
    [at, at.saturating_sub(1)].into_iter().find(|i| blocks.get(*i).is_some_and(|b| b.span.overlaps(span)))
}

/// The marks that lie in a span, in their order.
pub(super) fn within(marks: &[Rc<Mark>], span: Span) -> Vec<&Rc<Mark>> {
    let to = marks.partition_point(|m| m.span.start < span.end);
    // Marks are sorted by start; one that begins earlier may still reach in, which few paragraphs see.
    let from = marks[..to].partition_point(|m| m.span.start < span.start.saturating_sub(4096));
    marks[from..to].iter().filter(|m| m.span.overlaps(span)).collect()
}

fn hits_within(hits: &[Span], span: Span) -> &[Span] {
    let from = hits.partition_point(|h| h.end <= span.start);
    let to = hits.partition_point(|h| h.start < span.end);
    &hits[from..to.max(from)]
}

fn draw_block(
    para: &Element,
    state: &State,
    block: &Block,
    marks: &[&Rc<Mark>],
    shown: &[view::Piece],
    selected: Option<MarkId>,
    look: &Look<'_>,
) {
    let Some(draft) = &state.draft else { return };
    let (name, kind) = match block.kind {
        BlockKind::Heading => (["h2", "h3", "h4"][usize::from(block.level.clamp(1, 3)) - 1], "heading"),
        BlockKind::Paragraph => ("p", "paragraph"),
        BlockKind::ListItem => ("p", "item"),
        BlockKind::Footnote => ("p", "footnote"),
        BlockKind::TableCell => ("p", "cell"),
    };
    para.set_class_name(&format!("para {kind} depth-{}", block.level.min(4)));
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
    para.set_text_content(None);
    for child in [number, text, beside] {
        let _ = para.append_child(&child);
    }
}
