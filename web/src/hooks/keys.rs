//! Single keys in Read mode, and the few that always act.

use super::App;
use crate::services::dom;
use crate::state::{Action, Decision, Mode, Panel, View};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, KeyboardEvent};
use yew::prelude::*;

/// What keys do, in the order of the sheet that lists them: the key as shown, and the message that says what it does.
pub(crate) const KEYS: [(&str, &str); 14] = [
    ("J", "key-next"),
    ("K", "key-previous"),
    ("A", "key-accept"),
    ("R", "key-reject"),
    ("T", "key-retag"),
    ("N", "key-note"),
    ("1–9", "key-digits"),
    ("H", "key-hide"),
    ("E", "key-edit"),
    ("/", "key-find"),
    ("O", "key-open"),
    ("Ctrl+Z", "key-undo"),
    ("Ctrl+Shift+Z", "key-redo"),
    ("Esc", "key-escape"),
];

/// Listens to the keyboard.
#[hook]
pub(crate) fn use_keys(app: &App) {
    let app = app.clone();
    use_effect(move || {
        let listener = Closure::<dyn FnMut(KeyboardEvent)>::new(move |event: KeyboardEvent| {
            if press(&app, &event) {
                event.prevent_default();
            }
        });
        let window = dom::window();
        let _ = window.add_event_listener_with_callback("keydown", listener.as_ref().unchecked_ref());
        move || {
            let _ = window.remove_event_listener_with_callback("keydown", listener.as_ref().unchecked_ref());
        }
    });
}

/// Whether the key was one of ours.
fn press(app: &App, event: &KeyboardEvent) -> bool {
    if event.is_composing() || event.default_prevented() {
        return false;
    }
    let typing = event.target().and_then(|t| t.dyn_into::<Element>().ok()).is_some_and(|e| {
        let name = e.tag_name();
        name == "INPUT" || name == "TEXTAREA" || name == "SELECT"
    });
    let state = app.state();
    let command = event.ctrl_key() || event.meta_key();
    let letter = letter(event);
    if command && !typing && matches!(letter, 'Z' | 'Y') {
        app.act(if letter == 'Y' || event.shift_key() { Action::Redo } else { Action::Undo });
        return true;
    }
    if event.key() == "Escape" {
        return escape(app);
    }
    if command || event.alt_key() || typing || state.mode == Mode::Edit || state.view != View::Annotate {
        return false;
    }
    // A dialog has its own keys.
    if state.panel.is_some() && !matches!(state.panel, Some(Panel::Rail | Panel::Inspector)) {
        return false;
    }
    let selected = state.selected;
    let action = match (letter, selected) {
        ('?', _) => Action::Panel(Some(Panel::Shortcuts)),
        ('O', _) => Action::Panel(Some(Panel::Open)),
        _ if state.draft.is_none() => return false,
        ('J', _) => Action::Step { back: false },
        ('K', _) => Action::Step { back: true },
        ('A', Some(id)) => Action::Decide(id, Decision::Accepted),
        ('R', Some(id)) => Action::Decide(id, Decision::Rejected),
        ('T', Some(id)) => Action::Panel(Some(Panel::Retag(id))),
        ('N', Some(_)) => {
            dom::focus("#note");
            return true;
        }
        ('H', _) => Action::HideAll,
        ('E', _) => Action::Mode(Mode::Edit),
        ('/', _) => Action::Find(Some(String::new())),
        _ => return false,
    };
    app.act(action);
    true
}

/// The innermost thing that can be left is left.
fn escape(app: &App) -> bool {
    let state = app.state();
    let action = if state.panel.is_some() {
        Action::Panel(None)
    } else if state.find.is_some() {
        Action::Find(None)
    } else if state.armed.is_some() {
        Action::Arm(None)
    } else if state.mode == Mode::Edit {
        Action::Mode(Mode::Read)
    } else if state.selected.is_some() {
        Action::Select(None)
    } else {
        return false;
    };
    app.act(action);
    true
}

/// The Latin letter on a key, on keyboards of other scripts by the key's place.
fn letter(event: &KeyboardEvent) -> char {
    let key = event.key();
    let mut chars = key.chars();
    match (chars.next(), chars.next()) {
        (Some(c), None) if c.is_ascii() => c.to_ascii_uppercase(),
        (Some(_), None) => event.code().strip_prefix("Key").and_then(|c| c.chars().next()).unwrap_or(' '),
        _ => ' ',
    }
}
