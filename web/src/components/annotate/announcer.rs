//! Says changes to those who do not see them.

use crate::hooks::use_app;
use yew::prelude::*;

#[component]
pub(crate) fn Announcer() -> Html {
    let app = use_app();
    let (state, words) = (app.state(), &app.words);
    let said = state.selected_mark().map(|mark| {
        let quote = state.draft.as_ref().map(|d| d.quote(mark.span).to_owned()).unwrap_or_default();
        format!("{}: {quote}", words.with(mark.decision.message(), &[("title", &words.title(&mark.tag))]))
    });
    html! { <p class="unseen" aria-live="polite">{ said }</p> }
}
