//! Single keys in Read mode, and the few that always act.

use super::{App, use_latest};
use crate::services::{dom, surface};
use crate::state::{Action, Command, Decision, Mode, Panel, View};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, KeyboardEvent};
use yew::prelude::*;

/// The keys that always act, in the order of the sheet that lists them: as shown, and the message that says what each does.
pub(crate) const FIXED_KEYS: [(&str, &str); 5] = [
    ("1–9", "key-digits"),
    ("Ctrl+Z", "key-undo"),
    ("Ctrl+Shift+Z", "key-redo"),
    ("Alt+T", "key-tag-editing"),
    ("Esc", "key-escape"),
];

/// Listens to the keyboard.
#[hook]
pub(crate) fn use_keys(app: &App) {
    let latest = use_latest(app);
    use_effect_with((), move |()| {
        let listener = Closure::<dyn FnMut(KeyboardEvent)>::new(move |event: KeyboardEvent| {
            let app = latest.borrow().clone();
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
    if state.mode == Mode::Edit && event.alt_key() && event.code() == "KeyT" {
        return tag_selected(app);
    }
    if command || event.alt_key() || typing || state.mode == Mode::Edit || state.view != View::Annotate {
        return false;
    }
    // A dialog has its own keys.
    if state.panel.is_some() && !matches!(state.panel, Some(Panel::Rail | Panel::Inspector)) {
        return false;
    }
    let Some(command) = state.keys.command(letter) else { return false };
    let action = match (command, state.selected) {
        (Command::Help, _) => Action::Panel(Some(Panel::Shortcuts)),
        (Command::Open, _) => Action::Panel(Some(Panel::Open)),
        _ if state.draft.is_none() => return false,
        (Command::Next, _) => Action::Step { back: false },
        (Command::Previous, _) => Action::Step { back: true },
        (Command::Accept, Some(id)) => Action::Decide(id, Decision::Accepted),
        (Command::Reject, Some(id)) => Action::Decide(id, Decision::Rejected),
        (Command::Tag, _) if tag_selected(app) => return true,
        (Command::Tag, Some(id)) => Action::Panel(Some(Panel::Retag(id))),
        (Command::Note, Some(_)) => {
            dom::focus("#note");
            return true;
        }
        (Command::Hide, _) => Action::HideAll,
        (Command::Edit, _) => Action::Mode(Mode::Edit),
        (Command::Find, _) => Action::Find(Some(String::new())),
        _ => return false,
    };
    app.act(action);
    true
}

/// Tags the words that are selected, if some are: with the armed tag, or the reader is asked for one.
pub(crate) fn tag_selected(app: &App) -> bool {
    let state = app.state();
    let Some(span) = state.draft.as_ref().and_then(|draft| surface::selection(draft, state.mode)) else { return false };
    match &state.armed {
        Some(tag) => app.act(Action::Tag(span, tag.clone())),
        None => app.act(Action::Panel(Some(Panel::Tag(span)))),
    }
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
    } else if state.selected.is_some() || state.lit.is_some() {
        Action::Select(None)
    } else {
        return false;
    };
    app.act(action);
    true
}

/// The Latin letter or sign on a key, on keyboards of other scripts by the key's place.
pub(crate) fn letter(event: &KeyboardEvent) -> char {
    let key = event.key();
    let mut chars = key.chars();
    match (chars.next(), chars.next()) {
        (Some(c), None) if c.is_ascii() => c.to_ascii_uppercase(),
        (Some(_), None) => event.code().strip_prefix("Key").and_then(|c| c.chars().next()).unwrap_or(' '),
        _ => ' ',
    }
}
