//! The text as it can be typed in: one element a line, nothing left out.
//!
//! The browser is told what to show and never asked what the text is: every input is taken from `beforeinput`, made a [`Change`], and
//! drawn. Only a composition (Chinese input, dead keys) belongs to the browser until it ends; then the line is compared with what
//! it was. Undo is the reducer's, so the browser's own never sees anything to undo.

use super::caret::{self, Place};
use super::{paint, stretch};
use crate::services::dom::document;
use crate::state::{Change, Draft, Mark, State};
use crate::view::line_pieces;
use rapporteur_core::Span;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, Event, InputEvent, StaticRange};

/// What the editor tells: changes of the text.
pub(crate) type Told = Rc<dyn Fn(Vec<Change>)>;

/// A function that the browser calls.
type Listener = Closure<dyn FnMut(Event)>;

/// A text that is being typed in.
pub(crate) struct Editor {
    inner: Rc<RefCell<Inner>>,
    root: Element,
    listeners: Vec<(&'static str, Listener)>,
}

struct Inner {
    root: Element,
    lines: Vec<Line>,
    /// What was typed and not yet seen in the state, so that it is not taken for a change from elsewhere.
    composing: bool,
    /// The reading that the highlights belong to, and the revision that is drawn.
    drawn: Option<(u32, u32, usize)>,
    draft: Option<Rc<Draft>>,
}

/// A line as it is drawn.
struct Line {
    element: Element,
    text: String,
    signature: u64,
}

impl Editor {
    /// An editor in an element.
    pub(crate) fn new(root: Element, told: Told) -> Self {
        let inner = Rc::new(RefCell::new(Inner {
            root: root.clone(),
            lines: Vec::new(),
            composing: false,
            drawn: None,
            draft: None,
        }));
        let mut editor = Self { inner, root, listeners: Vec::new() };
        editor.listen("beforeinput", {
            let (inner, told) = (Rc::clone(&editor.inner), Rc::clone(&told));
            move |event| {
                let event: InputEvent = event.unchecked_into();
                let change = inner.borrow_mut().before_input(&event);
                if let Some(change) = change {
                    told(vec![change]);
                }
            }
        });
        editor.listen("compositionstart", {
            let (inner, told) = (Rc::clone(&editor.inner), Rc::clone(&told));
            move |_| {
                let change = inner.borrow_mut().composition_starts();
                if let Some(change) = change {
                    told(vec![change]);
                }
            }
        });
        for name in ["compositionend", "input"] {
            let (inner, told) = (Rc::clone(&editor.inner), Rc::clone(&told));
            editor.listen(name, move |_| {
                let change = inner.borrow_mut().reconcile(name == "compositionend");
                if let Some(change) = change {
                    told(vec![change]);
                }
            });
        }
        editor
    }

    fn listen(&mut self, name: &'static str, what: impl FnMut(Event) + 'static) {
        let closure = Closure::<dyn FnMut(Event)>::new(what);
        let _ = self.root.add_event_listener_with_callback(name, closure.as_ref().unchecked_ref());
        self.listeners.push((name, closure));
    }

    /// Shows the state: its text where that changed elsewhere, its highlights where they did.
    pub(crate) fn draw(&self, state: &State) {
        let Some(draft) = &state.draft else { return };
        self.inner.borrow_mut().draw(draft, state);
    }
}

impl Drop for Editor {
    fn drop(&mut self) {
        for (name, closure) in &self.listeners {
            let _ = self.root.remove_event_listener_with_callback(name, closure.as_ref().unchecked_ref());
        }
    }
}

impl Inner {
    fn draw(&mut self, draft: &Rc<Draft>, state: &State) {
        self.draft = Some(Rc::clone(draft));
        if self.composing {
            return;
        }
        let same_text = self.has_text(&draft.text);
        if !same_text {
            self.take_text(&draft.text);
        }
        let now = (draft.revision, draft.read, Rc::as_ptr(&draft.marks) as usize);
        let typed_only = self.drawn.is_some_and(|(revision, read, _)| revision != now.0 && read == now.1) && same_text;
        if self.drawn != Some(now) && !typed_only {
            let at = caret::selection(&self.root).and_then(|(_, end)| self.place(&end));
            let visible: Vec<Rc<Mark>> = state.visible().cloned().collect();
            let mut start = 0;
            let mut redrawn = None;
            for index in 0..self.lines.len() {
                let length = self.lines[index].text.len();
                if self.draw_line(index, start, &visible) {
                    redrawn = redrawn.or(at.filter(|(line, _)| *line == index));
                }
                start += length + 1;
            }
            if let Some((line, units)) = redrawn {
                caret::put(&self.lines[line].element, units);
            }
        }
        self.drawn = Some(now);
        if !same_text && let Some(byte) = state.caret {
            self.put_caret(byte);
        }
    }

    fn has_text(&self, text: &str) -> bool {
        let mut rest = text;
        for (index, line) in self.lines.iter().enumerate() {
            let Some(after) = rest.strip_prefix(line.text.as_str()) else { return false };
            rest = if index + 1 == self.lines.len() { after } else { after.strip_prefix('\n').unwrap_or("\0") };
        }
        !self.lines.is_empty() && rest.is_empty()
    }

    /// Takes a text from elsewhere; lines that are the same at both ends stay.
    fn take_text(&mut self, text: &str) {
        let new: Vec<&str> = text.split('\n').collect();
        let head = self.lines.iter().zip(&new).take_while(|(a, b)| a.text == **b).count();
        let most = self.lines.len().min(new.len()) - head;
        let tail = self.lines.iter().rev().zip(new.iter().rev()).take(most).take_while(|(a, b)| a.text == **b).count();
        self.replace_lines(head, self.lines.len() - tail, &new[head..new.len() - tail]);
    }

    /// Puts new lines in the place of some old ones.
    fn replace_lines(&mut self, from: usize, to: usize, texts: &[&str]) {
        let after = self.lines.get(to).map(|l| l.element.clone());
        let new: Vec<Line> = texts
            .iter()
            .map(|text| {
                let element = paint::element("div", "line");
                paint::set(&element, "dir", "auto");
                fill(&element, text);
                Line { element, text: (*text).to_owned(), signature: 0 }
            })
            .collect();
        let elements: Vec<Element> = new.iter().map(|l| l.element.clone()).collect();
        stretch::insert(&self.root, &elements, after.as_ref());
        for old in self.lines.splice(from..to, new) {
            stretch::remove(&old.element);
        }
    }

    /// Draws a line with its highlights; whether anything had to be done.
    fn draw_line(&mut self, index: usize, start: usize, visible: &[Rc<Mark>]) -> bool {
        let Some(draft) = self.draft.clone() else { return false };
        let line = &mut self.lines[index];
        let span = Span::new(start, start + line.text.len());
        let marks = super::read::within(visible, span);
        let looks: Vec<_> = marks
            .iter()
            .map(|m| {
                (
                    m.id,
                    i64::from(m.span.start) - start as i64,
                    i64::from(m.span.end) - start as i64,
                    &m.tag,
                    m.is_sure(),
                )
            })
            .collect();
        let signature = if looks.is_empty() { 0 } else { super::signature(&(&looks, &line.text)) };
        if line.signature == signature {
            return false;
        }
        line.signature = signature;
        line.element.set_text_content(None);
        if looks.is_empty() {
            fill(&line.element, &line.text);
        } else {
            paint::pieces(&line.element, &line_pieces(&draft.text, span, &marks), &marks, None);
        }
        true
    }

    /// An input that is about to happen: it is taken, and the browser's own way is not.
    fn before_input(&mut self, event: &InputEvent) -> Option<Change> {
        let kind = event.input_type();
        if self.composing || event.is_composing() || kind == "insertCompositionText" {
            return None;
        }
        event.prevent_default();
        let inserted = match kind.as_str() {
            "insertParagraph" | "insertLineBreak" => "\n".to_owned(),
            kind if kind.starts_with("insert") => {
                let pasted = event.data_transfer().and_then(|d| d.get_data("text/plain").ok());
                pasted
                    .filter(|t| !t.is_empty())
                    .or(event.data())
                    .unwrap_or_default()
                    .replace("\r\n", "\n")
                    .replace('\r', "\n")
            }
            kind if kind.starts_with("delete") => String::new(),
            // Bold, italics, the browser's own undo: none of it is text.
            _ => return None,
        };
        let (start, end) = match event.get_target_ranges().get(0).dyn_into::<StaticRange>() {
            Ok(range) => (
                Place { node: range.start_container(), offset: range.start_offset() },
                Place { node: range.end_container(), offset: range.end_offset() },
            ),
            // Not every input says where it goes: then it goes where the cursor is.
            Err(_) => caret::aim(&self.root, &kind)?,
        };
        let (start, end) = (self.byte(&start)?, self.byte(&end)?);
        self.change(start.min(end), start.max(end), &inserted)
    }

    /// A composition over several lines would let the browser join their elements: what is selected goes first.
    fn composition_starts(&mut self) -> Option<Change> {
        let (start, end) = caret::selection(&self.root)?;
        let (start, end) = (self.byte(&start)?, self.byte(&end)?);
        let change = if start == end { None } else { self.change(start.min(end), start.max(end), "") };
        self.composing = true;
        change
    }

    /// Compares what is shown with what was: after a composition, or where a browser did something without asking.
    fn reconcile(&mut self, ended: bool) -> Option<Change> {
        if ended {
            self.composing = false;
        }
        if self.composing {
            return None;
        }
        let shown: Vec<String> = stretch::members(&self.root).iter().map(caret::text_of).collect();
        let same = shown.len() == self.lines.len() && shown.iter().zip(&self.lines).all(|(a, b)| *a == b.text);
        if same {
            return None;
        }
        let at = caret::selection(&self.root).and_then(|(_, end)| caret::global(&self.root, &end));
        let old = self.lines.iter().map(|l| l.text.as_str()).collect::<Vec<_>>().join("\n");
        let new = shown.join("\n");
        let change = Change::between(&old, &new)?;
        // Elements may have been joined or split: draw them all from the text.
        self.root.set_text_content(None);
        self.lines.clear();
        self.drawn = None;
        self.take_text(&new);
        if let Some(units) = at {
            let byte = super::select::bytes_of(&new, units);
            self.put_caret(byte);
        }
        Some(change)
    }

    /// Changes the text between two places, draws it and puts the cursor behind it.
    fn change(&mut self, start: usize, end: usize, inserted: &str) -> Option<Change> {
        let (first, head) = self.line_of(start)?;
        let (last, tail) = self.line_of(end)?;
        let mut removed = String::new();
        for index in first..=last {
            let text = &self.lines[index].text;
            let from = if index == first { head } else { 0 };
            let to = if index == last { tail } else { text.len() };
            removed.push_str(text.get(from..to)?);
            if index != last {
                removed.push('\n');
            }
        }
        if removed.is_empty() && inserted.is_empty() {
            return None;
        }
        let joined = format!("{}{inserted}{}", self.lines[first].text.get(..head)?, self.lines[last].text.get(tail..)?);
        let texts: Vec<&str> = joined.split('\n').collect();
        if first == last && texts.len() == 1 && self.retype(first, head, &removed, inserted, &joined) {
            return Some(Change { at: start, removed, inserted: inserted.to_owned() });
        }
        self.replace_lines(first, last + 1, &texts);
        self.put_caret(start + inserted.len());
        // Highlights of the new lines come with the state.
        self.drawn = None;
        Some(Change { at: start, removed, inserted: inserted.to_owned() })
    }

    /// The common case: letters within one piece of one line. The text node is changed and nothing else.
    fn retype(&mut self, line: usize, head: usize, removed: &str, inserted: &str, joined: &str) -> bool {
        let drawn = &mut self.lines[line];
        let units = |text: &str| text.encode_utf16().count() as u32;
        if drawn.text.is_empty() || joined.is_empty() {
            drawn.text = joined.to_owned();
            drawn.signature = 0;
            drawn.element.set_text_content(None);
            fill(&drawn.element, joined);
            caret::put(&drawn.element, units(inserted) as usize);
            return true;
        }
        let Some(from) = drawn.text.get(..head).map(units) else { return false };
        let Some((node, offset)) = caret::text_at(&drawn.element, from as usize) else { return false };
        let gone = units(removed);
        if offset + gone > node.length() || offset + gone == node.length() && offset == 0 {
            return false;
        }
        if node.replace_data(offset, gone, inserted).is_err() {
            return false;
        }
        drawn.text = joined.to_owned();
        drawn.signature = u64::MAX;
        caret::put_in(&node, offset + units(inserted));
        true
    }

    fn put_caret(&self, byte: usize) {
        if let Some((line, head)) = self.line_of(byte) {
            let line = &self.lines[line];
            caret::put(&line.element, line.text[..head].encode_utf16().count());
        }
    }

    /// The line that holds a byte of the text, and the byte's place in it.
    fn line_of(&self, byte: usize) -> Option<(usize, usize)> {
        let mut start = 0;
        for (index, line) in self.lines.iter().enumerate() {
            if byte <= start + line.text.len() {
                return line.text.is_char_boundary(byte - start).then_some((index, byte - start));
            }
            start += line.text.len() + 1;
        }
        None
    }

    /// Line and UTF-16 units of a place on the page.
    fn place(&self, place: &Place) -> Option<(usize, usize)> {
        caret::line_and_units(&self.root, place, self.lines.len(), |i| &self.lines[i].element)
    }

    /// The byte of the text at a place on the page.
    fn byte(&self, place: &Place) -> Option<usize> {
        let (line, units) = self.place(place)?;
        let before: usize = self.lines[..line].iter().map(|l| l.text.len() + 1).sum();
        Some(before + super::select::bytes_of(&self.lines[line].text, units))
    }
}

/// A line without highlights; an empty one holds a line break, or it would have no height.
fn fill(element: &Element, text: &str) {
    if text.is_empty() {
        let _ = element.append_child(&paint::element("br", ""));
    } else {
        let _ = element.append_child(&document().create_text_node(text));
    }
}
