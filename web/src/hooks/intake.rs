//! Drafts that are dropped or pasted anywhere on the page.

use super::{App, use_latest};
use crate::services::files::Plain;
use crate::services::{dom, files};
use crate::state::{Action, Mode};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{ClipboardEvent, DataTransfer, DragEvent, Element, Event};
use yew::prelude::*;

/// Listens for drops and pastes.
#[hook]
pub(crate) fn use_intake(app: &App) {
    let latest = use_latest(app);
    use_effect_with((), move |()| {
        let window = dom::window();
        let over = Closure::<dyn FnMut(Event)>::new(|event: Event| event.prevent_default());
        let dropped = {
            let latest = Rc::clone(&latest);
            Closure::<dyn FnMut(DragEvent)>::new(move |event: DragEvent| {
                event.prevent_default();
                if let Some(data) = event.data_transfer() {
                    take(&latest.borrow().clone(), &data, "pasted-name");
                }
            })
        };
        let pasted = Closure::<dyn FnMut(ClipboardEvent)>::new(move |event: ClipboardEvent| {
            let writing = event.target().and_then(|t| t.dyn_into::<Element>().ok());
            let writing =
                writing.is_some_and(|e| matches!(e.closest("input, textarea, [contenteditable]"), Ok(Some(_))));
            let Some(data) = event.clipboard_data() else { return };
            let app = latest.borrow().clone();
            if !writing && app.state().mode == Mode::Read {
                event.prevent_default();
                take(&app, &data, "pasted-name");
            } else if let Plain::TooLong(units) = files::plain_text(&data) {
                event.prevent_default();
                app.refuse(units);
            }
        });
        let listeners = [
            ("dragover", over.as_ref().unchecked_ref::<js_sys::Function>().clone()),
            ("drop", dropped.as_ref().unchecked_ref::<js_sys::Function>().clone()),
            ("paste", pasted.as_ref().unchecked_ref::<js_sys::Function>().clone()),
        ];
        for (name, listener) in &listeners {
            let _ = window.add_event_listener_with_callback(name, listener);
        }
        move || {
            for (name, listener) in &listeners {
                let _ = window.remove_event_listener_with_callback(name, listener);
            }
            drop((over, dropped, pasted));
        }
    });
}

/// A file, or else plain text. What is under way can be kept as a copy first, so nothing is asked.
fn take(app: &App, data: &DataTransfer, name: &str) {
    app.act(Action::Panel(None));
    if let Some(file) = files::first_file(data) {
        app.open_file(file);
        return;
    }
    match files::plain_text(data) {
        Plain::Text(text) => app.open(&format!("{}.txt", app.words.text(name)), text.into_bytes()),
        Plain::TooLong(units) => app.refuse(units),
        Plain::Nothing => {}
    }
}
