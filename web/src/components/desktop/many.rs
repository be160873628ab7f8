//! Many files annotated at once: how far it is, a way to stop it, and how it ended.

use crate::hooks::use_app;
use crate::services::desktop;
use crate::state::{Ended, Many, Progress};
use yew::prelude::*;

#[component]
pub(crate) fn ManyFiles() -> Html {
    let app = use_app();
    let words = &app.words;
    let stop = Callback::from(|_: MouseEvent| desktop::tell("cancel", &[]));
    match app.state().many.as_ref() {
        None => html! {},
        Some(Many::Progress(Progress { done, total })) => html! {
            <div class="opening many" data-many="progress">
                <p role="status">{ words.counts("many-progress", &[("done", *done), ("total", *total)]) }</p>
                <progress max={total.to_string()} value={done.to_string()} aria-label={words.text("many-title")} />
                <p><button type="button" id="many-stop" onclick={stop}>{ words.text("many-stop") }</button></p>
            </div>
        },
        Some(Many::Ended(Ended { done, total, marks, failures, cancelled, folder })) => html! {
            <div class="opening many" data-many="ended" data-done={done.to_string()}>
                if *cancelled {
                    <p role="status">{ words.text("many-cancelled") }</p>
                }
                <p role="status">{ words.count("many-done", *done) }{ " " }{ words.count("many-marks", *marks) }</p>
                if !folder.is_empty() {
                    <p>{ words.with("many-folder", &[("folder", folder)]) }</p>
                }
                if !failures.is_empty() {
                    <section>
                        <h3>{ words.count("many-failures", if *cancelled { failures.len() } else { total - done }) }</h3>
                        <ul>{ for failures.iter().map(|problem| html! { <li>{ words.problem(problem) }</li> }) }</ul>
                    </section>
                }
            </div>
        },
    }
}
