//! What the reader is told: problems with files, and that something is under way.

use crate::hooks::use_app;
use crate::state::Action;
use yew::prelude::*;

#[component]
pub(crate) fn Notice() -> Html {
    let app = use_app();
    let state = app.state();
    html! {
        <div class="notices" role="status" aria-live="polite">
            if state.busy {
                <p class="notice">{ app.words.text("busy") }</p>
            }
            { for state.notices.iter().map(|problem| html! {
                <p class="notice problem">
                    <span>{ app.words.problem(problem) }</span>
                    <button type="button" aria-label={app.words.text("close")} onclick={app.on(Action::Tell(None))}>{ "×" }</button>
                </p>
            }) }
        </div>
    }
}
