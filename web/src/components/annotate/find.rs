//! Looking for words in the text.

use crate::hooks::use_app;
use crate::services::dom;
use crate::state::Action;
use yew::prelude::*;

#[component]
pub(super) fn FindBar() -> Html {
    let app = use_app();
    let find = app.state().find.clone();
    use_effect_with(find.is_some(), |open| {
        if *open {
            dom::focus("#find");
        }
    });
    let Some(find) = find else { return html! {} };
    let words = &app.words;
    let oninput = {
        let app = app.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(written) = dom::value(&event) {
                app.act(Action::Find(Some(written)));
            }
        })
    };
    let onkeydown = {
        let app = app.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Enter" && !event.is_composing() {
                app.act(Action::FindStep { back: event.shift_key() });
            }
        })
    };
    let state = match (find.hits.len(), find.words.is_empty()) {
        (_, true) => String::new(),
        (0, _) => words.text("find-none"),
        (count, _) => words.counts("place-of", &[("count", find.at + 1), ("of", count)]),
    };
    html! {
        <search class="find">
            <input id="find" type="search" dir="auto" value={find.words.clone()} placeholder={words.text("find")} aria-label={words.text("find")} {oninput} {onkeydown} />
            <span role="status">{ state }</span>
            <button type="button" aria-label={words.text("previous")} title={words.text("previous")} onclick={app.on(Action::FindStep { back: true })}>{ "↑" }</button>
            <button type="button" aria-label={words.text("next")} title={words.text("next")} onclick={app.on(Action::FindStep { back: false })}>{ "↓" }</button>
            <button type="button" aria-label={words.text("close")} title={words.text("close")} onclick={app.on(Action::Find(None))}>{ "×" }</button>
        </search>
    }
}
