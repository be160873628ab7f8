//! After a crash: the draft that was open, to go on with.

use crate::components::frame::take_up;
use crate::hooks::use_app;
use crate::services::intl;
use crate::state::{Action, Interrupted};
use yew::prelude::*;

/// What was open.
#[derive(Properties, PartialEq)]
pub(crate) struct RestoreProps {
    /// The draft.
    pub(crate) draft: Interrupted,
}

#[component]
pub(crate) fn Restore(props: &RestoreProps) -> Html {
    let app = use_app();
    let words = &app.words;
    let date = intl::moment(words.locale(), props.draft.saved as f64);
    html! {
        <div class="opening">
            <p>{ words.with("restore-text", &[("name", &props.draft.name), ("date", &date)]) }</p>
            <p class="choices">
                <button type="button" class="yes" id="restore" onclick={take_up(&app, &props.draft.id)}>{ words.text("restore-yes") }</button>
                <button type="button" onclick={app.on(Action::Panel(None))}>{ words.text("restore-no") }</button>
            </p>
        </div>
    }
}
