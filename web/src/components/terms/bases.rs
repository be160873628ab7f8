//! The termbases that are asked: the built-in one, and those of the reader's own, which come and go here.

use crate::hooks::{desktop as native, take_termbase_file, use_app};
use crate::services::desktop;
use crate::state::{Action, termbases};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

#[component]
pub(super) fn Bases() -> Html {
    let app = use_app();
    let (state, words) = (app.state(), &app.words);
    let own = state.terms.own.iter().map(|base| {
        let remove = app.on(Action::TermbaseGone(base.name.clone()));
        let label = words.with("termbase-remove-one", &[("name", &base.name)]);
        html! {
            <li key={base.name.clone()}>
                <bdi class="name">{ &base.name }</bdi>
                <small>{ words.count("termbase-terms", base.terms as usize) }</small>
                <button type="button" class="plain" aria-label={label} onclick={remove}>{ words.text("termbase-remove") }</button>
            </li>
        }
    });
    let choose = {
        let app = app.clone();
        Callback::from(move |_: MouseEvent| native::choose_termbase(&app))
    };
    let take = {
        let app = app.clone();
        Callback::from(move |event: Event| {
            let Some(input) = event.target().and_then(|t| t.dyn_into::<HtmlInputElement>().ok()) else { return };
            if let Some(file) = input.files().and_then(|files| files.get(0)) {
                take_termbase_file(&app, file);
            }
            // The same file, mended, can be chosen again.
            input.set_value("");
        })
    };
    html! {
        <section class="family ref" id="termbases">
            <h2>{ words.text("termbases") }</h2>
            <ul class="recent"><li><span class="name">{ words.text("termbase-built-in") }</span></li>{ for own }</ul>
            <p class="choices">
                if desktop::is_there() {
                    <button type="button" id="termbase-add" onclick={choose}>{ words.text("termbase-add") }</button>
                } else {
                    <label class="button file">{ words.text("termbase-add") }
                        <input type="file" class="unseen" id="termbase-add" accept={termbases::accepted()} onchange={take} /></label>
                }
            </p>
            <p class="small">{ words.text("termbase-hint") }</p>
        </section>
    }
}
