//! The start, before there is a draft.

use super::opening::Opening;
use crate::hooks::use_app;
use yew::prelude::*;

#[component]
pub(crate) fn Welcome() -> Html {
    let app = use_app();
    let words = &app.words;
    html! {
        <main class="welcome" id="page">
            <article class="sheet">
                <h1>{ words.text("welcome") }</h1>
                <p class="lead">{ words.text("welcome-lead") }</p>
                <Opening />
                <p class="small">{ words.text("welcome-private") }</p>
            </article>
        </main>
    }
}
