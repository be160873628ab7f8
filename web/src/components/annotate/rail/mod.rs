//! Families and tags: what is addressed, how often, what is silent; and what the text cites.

mod cited;
mod family;

use crate::components::terms::Findings;
use crate::hooks::use_app;
use crate::services::dom;
use crate::state::{Action, Decision, Panel};
use crate::view::{Counts, FAMILIES, counts_change};
use cited::Citations;
use family::Family;
use std::rc::Rc;
use yew::prelude::*;

#[component]
pub(super) fn Rail() -> Html {
    let app = use_app();
    let (state, words) = (app.state(), &app.words);
    let sought = use_state(String::new);
    let oninput = {
        let sought = sought.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(written) = dom::value(&event) {
                sought.set(written);
            }
        })
    };
    let counts = {
        let app = app.clone();
        use_memo(counts_change(state), move |_| Counts::new(app.state(), &app.catalogue))
    };
    let rejected = state.draft.iter().flat_map(|d| d.marks.iter()).filter(|m| m.decision == Decision::Rejected).count();
    let open = (state.panel == Some(Panel::Rail)).then_some("open");
    let families = FAMILIES.iter().map(|family| {
        html! { <Family key={family.as_str()} family={*family} counts={Rc::clone(&counts)} sought={(*sought).clone()} /> }
    });
    html! {
        <aside class={classes!("rail", open)} aria-label={words.text("rail")}>
            <input type="search" placeholder={words.text("find-tag")} aria-label={words.text("find-tag")} value={(*sought).clone()} {oninput} />
            if !state.filter.only.is_empty() || state.filter.hide_all {
                <button type="button" class="plain" onclick={if state.filter.hide_all { app.on(Action::HideAll) } else { app.on(Action::FilterNone) }}>
                    { words.text(if state.filter.hide_all { "show-highlights" } else { "show-all" }) }
                </button>
            }
            <h2 class="printed">{ words.text("coverage-title") }</h2>
            { for families }
            if sought.is_empty() {
                <Citations />
                <Findings />
            }
            if rejected > 0 {
                <button type="button" class="plain" aria-pressed={state.filter.rejected.to_string()} onclick={app.on(Action::ShowRejected)}>
                    { words.count(if state.filter.rejected { "hide-rejected" } else { "show-rejected" }, rejected) }
                </button>
            }
            if let Some(draft) = &state.draft {
                <p class="printed small made">{ words.with("page-made-with", &[("data", &draft.data_version), ("packs", &draft.packs.join(", "))]) }</p>
            }
        </aside>
    }
}
