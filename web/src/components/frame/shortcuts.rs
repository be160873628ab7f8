//! The sheet of shortcuts.

use crate::hooks::{KEYS, use_app};
use yew::prelude::*;

#[component]
pub(super) fn Shortcuts() -> Html {
    let app = use_app();
    let rows = KEYS.iter().map(|(key, what)| {
        html! { <><dt><kbd>{ *key }</kbd></dt><dd>{ app.words.text(what) }</dd></> }
    });
    html! {
        <>
            <p class="lead">{ app.words.text("shortcuts-lead") }</p>
            <dl class="keys">{ for rows }</dl>
        </>
    }
}
