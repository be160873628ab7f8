//! The tag at hand, as long as every selection gets it.

use crate::hooks::use_app;
use crate::state::Action;
use rapporteur_formats::words::Family;
use yew::prelude::*;

#[component]
pub(super) fn Armed() -> Html {
    let app = use_app();
    let Some(tag) = &app.state().armed else { return html! {} };
    html! {
        <p class={classes!("armed", Family::of(tag).as_str())} role="status">
            <span>{ app.words.with("armed", &[("title", &app.words.title(tag))]) }</span>
            <button type="button" class="plain" onclick={app.on(Action::Arm(None))}>{ app.words.text("disarm") }<kbd aria-hidden="true">{ "Esc" }</kbd></button>
        </p>
    }
}
