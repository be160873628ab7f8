//! The view in which a draft is read, tagged and judged.

mod announcer;
mod armed;
mod find;
mod inspector;
mod opening;
mod page;
mod picker;
mod popup;
mod rail;
mod welcome;

pub(super) use announcer::Announcer;
pub(super) use opening::Opening;
pub(super) use picker::Retagging;
pub(super) use welcome::Welcome;

use crate::hooks::use_app;
use crate::state::{Action, Panel};
use yew::prelude::*;

#[component]
pub(super) fn Annotate() -> Html {
    let app = use_app();
    let state = app.state();
    // A selected mark shows its details unasked; the button that would open them closes them then, and leaves the mark.
    let details = state.selected.is_some() && state.panel != Some(Panel::Rail);
    let sheet = |panel: Panel, label: &str| {
        let leave = panel == Panel::Inspector && details;
        let open = leave || state.panel.as_ref() == Some(&panel);
        let next = if open { None } else { Some(panel) };
        let press = {
            let app = app.clone();
            Callback::from(move |_: MouseEvent| {
                app.act(Action::Panel(next.clone()));
                if leave {
                    app.act(Action::Select(None));
                }
            })
        };
        html! { <button type="button" aria-expanded={open.to_string()} onclick={press}>{ app.words.text(label) }</button> }
    };
    html! {
        <>
            <rail::Rail />
            <page::Page />
            <inspector::Inspector />
            <nav class="sheets" aria-label={app.words.text("sheets")}>
                { sheet(Panel::Rail, "rail") }
                { sheet(Panel::Inspector, "inspector") }
            </nav>
            <find::FindBar />
            <armed::Armed />
            <popup::Popup />
        </>
    }
}
