//! What the program is, and the licences of what is in it.

use crate::hooks::use_app;
use crate::services::answer::{Answer, field};
use crate::services::desktop;
use wasm_bindgen::JsValue;
use yew::prelude::*;

#[derive(Clone, PartialEq)]
struct Program {
    version: String,
    licences: String,
}

impl Answer for Program {
    fn read(value: &JsValue) -> Option<Self> {
        Some(Self { version: field(value, "version")?, licences: field(value, "licences")? })
    }
}

#[component]
pub(crate) fn About() -> Html {
    let words = use_app().words;
    let program = use_state(|| None::<Program>);
    let set = program.setter();
    use_effect_with((), move |()| {
        // Without an answer there is nothing to show, and nothing lost.
        wasm_bindgen_futures::spawn_local(async move { set.set(desktop::ask("about", &[]).await.ok()) });
    });
    let Some(program) = &*program else { return html! {} };
    html! {
        <div class="opening about">
            <p>{ words.with("about-version", &[("version", &program.version)]) }</p>
            <p>{ words.text("about-text") }</p>
            <section>
                <h3 id="licences">{ words.text("about-licences") }</h3>
                <pre tabindex="0" dir="ltr" lang="en" aria-labelledby="licences">{ &program.licences }</pre>
            </section>
        </div>
    }
}
