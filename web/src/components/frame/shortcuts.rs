//! The sheet of shortcuts: what each key does, another key for it, single keys off.

use crate::hooks::{App, FIXED_KEYS, letter, set_keys, use_app};
use crate::state::{Command, Keys};
use yew::prelude::*;

#[component]
pub(super) fn Shortcuts() -> Html {
    let app = use_app();
    let words = &app.words;
    let waiting = use_state(|| None::<Command>);
    let keys = app.state().keys;
    let fixed = FIXED_KEYS.iter().map(|(key, what)| {
        html! { <><dt><kbd>{ *key }</kbd></dt><dd>{ words.text(what) }</dd></> }
    });
    let toggle = {
        let app = app.clone();
        Callback::from(move |_: Event| {
            let mut keys = app.state().keys;
            keys.on = !keys.on;
            set_keys(&app, keys);
        })
    };
    let reset = {
        let app = app.clone();
        Callback::from(move |_: MouseEvent| set_keys(&app, Keys::default()))
    };
    html! {
        <>
            <p class="lead">{ words.text("shortcuts-lead") }</p>
            <label class="check"><input type="checkbox" id="single-keys" checked={keys.on} onchange={toggle} />{ words.text("keys-on") }</label>
            <dl class="keys">
                { for keys.list().map(|(command, key, what)| row(&app, &waiting, command, key, what)) }
                { for fixed }
            </dl>
            <p class="small">{ words.text("keys-hint") }</p>
            if keys != Keys::default() {
                <button type="button" class="plain" onclick={reset}>{ words.text("keys-reset") }</button>
            }
        </>
    }
}

/// A key as a button: pressed, it waits for the key that is to take its place.
fn row(app: &App, waiting: &UseStateHandle<Option<Command>>, command: Command, key: char, what: &str) -> Html {
    let words = &app.words;
    let waits = **waiting == Some(command);
    let onclick = {
        let waiting = waiting.clone();
        Callback::from(move |_: MouseEvent| waiting.set(Some(command)))
    };
    let onblur = {
        let waiting = waiting.clone();
        Callback::from(move |_: FocusEvent| waiting.set(None))
    };
    let onkeydown = {
        let (app, waiting) = (app.clone(), waiting.clone());
        Callback::from(move |event: KeyboardEvent| {
            if !waits || matches!(event.key().as_str(), "Tab" | "Shift") {
                return;
            }
            // The dialog is not left with Escape, only the waiting.
            event.prevent_default();
            event.stop_propagation();
            waiting.set(None);
            let mut keys = app.state().keys;
            keys.bind(command, letter(&event));
            set_keys(&app, keys);
        })
    };
    let name = words.with("key-change", &[("key", &key.to_string()), ("what", &words.text(what))]);
    html! {
        <>
            <dt><button type="button" class="key" aria-label={name} {onclick} {onblur} {onkeydown}>
                if waits { { words.text("key-press") } } else { <kbd>{ key }</kbd> }
            </button></dt>
            <dd>{ words.text(what) }</dd>
        </>
    }
}
