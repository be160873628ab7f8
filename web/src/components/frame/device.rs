//! What is kept on this device, and how to have nothing kept.

use crate::hooks::{App, desktop as native, save_settings, use_app};
use crate::services::storage::{self, Kept};
use crate::services::{desktop, intl};
use crate::state::project::Project;
use crate::state::{Action, Keys, Panel, Theme};
use crate::wire::Problem;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The drafts that are kept here, once they are known.
#[hook]
fn use_kept() -> UseStateHandle<Vec<Kept>> {
    let kept = use_state(Vec::new);
    let set = kept.setter();
    use_effect_with((), move |()| {
        wasm_bindgen_futures::spawn_local(async move { set.set(storage::list().await) });
    });
    kept
}

/// The drafts that are kept here, each to be taken up again.
#[component]
pub(crate) fn Recent() -> Html {
    let app = use_app();
    let kept = use_kept();
    if kept.is_empty() {
        return html! {};
    }
    let entries = kept.iter().map(|draft| {
        let forget = {
            let (kept, id) = (kept.clone(), draft.id.clone());
            Callback::from(move |_: MouseEvent| {
                let (kept, id) = (kept.clone(), id.clone());
                wasm_bindgen_futures::spawn_local(async move {
                    storage::forget(&id).await;
                    kept.set(storage::list().await);
                });
            })
        };
        // A draft that is open would be saved again at once.
        let open = app.state().draft.as_ref().is_some_and(|d| d.id == draft.id);
        html! {
            <li key={draft.id.clone()}>
                <button type="button" class="name" onclick={take_up(&app, &draft.id)}><bdi>{ &draft.name }</bdi></button>
                <small>{ intl::date(app.words.locale(), draft.saved) }</small>
                if !open {
                    <button type="button" class="plain" aria-label={app.words.with("forget-draft", &[("name", &draft.name)])} onclick={forget}>{ app.words.text("forget") }</button>
                }
            </li>
        }
    });
    html! { <section><h3>{ app.words.text("recent") }</h3><ul class="recent">{ for entries }</ul></section> }
}

/// Takes up a draft that is kept here.
pub(crate) fn take_up(app: &App, id: &str) -> Callback<MouseEvent> {
    let (app, id) = (app.clone(), id.to_owned());
    Callback::from(move |_| {
        let (app, id) = (app.clone(), id.clone());
        app.act(Action::Panel(None));
        wasm_bindgen_futures::spawn_local(async move {
            let kept = storage::load(&id).await;
            match kept.as_ref().map(|json| Project::read(json.as_bytes())) {
                Some(Ok((project, problems))) => {
                    app.act(Action::TellAll(problems));
                    app.open_project(project);
                }
                Some(Err(problem)) => app.act(Action::Tell(Some(problem))),
                None => app.act(Action::Tell(Some(Problem::new("draft-gone")))),
            }
        });
    })
}

/// The dialog about this device.
#[component]
pub(super) fn Device() -> Html {
    let app = use_app();
    let words = &app.words;
    let sure = use_state(|| false);
    let keep = app.state().keep;
    let toggle = {
        let app = app.clone();
        Callback::from(move |_: Event| {
            let keep = !app.state().keep;
            app.act(Action::Keep(keep));
            if let Some(draft) = app.state().draft.clone().filter(|_| !keep) {
                wasm_bindgen_futures::spawn_local(async move { storage::forget(&draft.id).await });
            }
        })
    };
    let ask = {
        let sure = sure.clone();
        Callback::from(move |_: MouseEvent| sure.set(true))
    };
    let erase = {
        let app = app.clone();
        Callback::from(move |_: MouseEvent| {
            app.act(Action::Keep(false));
            app.act(Action::Closed);
            app.act(Action::Keys(Keys::default()));
            app.act(Action::Theme(Theme::default()));
            app.act(Action::Panel(Some(Panel::Device)));
            let app = app.clone();
            wasm_bindgen_futures::spawn_local(async move {
                storage::erase_everything().await;
                // Gone already; before, the page would have kept that it has none.
                app.act(Action::Termbases(Rc::default()));
                app.act(Action::Panel(None));
                app.act(Action::Tell(Some(Problem::new("erased"))));
            });
        })
    };
    html! {
        <div class="opening">
            <section>
                <label class="check"><input type="checkbox" checked={!keep} onchange={toggle} />{ words.text("keep-nothing") }</label>
                <p class="small">{ words.text("keep-nothing-hint") }</p>
            </section>
            <Recent />
            <SettingsFile />
            <section>
                if *sure {
                    <p>{ words.text("erase-sure") }</p>
                    <button type="button" class="danger" id="erase-now" onclick={erase}>{ words.text("erase-now") }</button>
                } else {
                    <button type="button" class="danger" id="erase" onclick={ask}>{ words.text("erase") }</button>
                }
                <p class="small">{ words.text("erase-hint") }</p>
            </section>
        </div>
    }
}

/// The settings, into a file and out of one.
#[component]
fn SettingsFile() -> Html {
    let app = use_app();
    let words = &app.words;
    let save = {
        let app = app.clone();
        Callback::from(move |_: MouseEvent| save_settings(&app))
    };
    let choose = {
        let app = app.clone();
        Callback::from(move |_: MouseEvent| native::choose(&app))
    };
    let take = {
        let app = app.clone();
        Callback::from(move |event: Event| {
            let input = event.target().and_then(|t| t.dyn_into::<HtmlInputElement>().ok());
            if let Some(file) = input.and_then(|input| input.files()?.get(0)) {
                app.act(Action::Panel(None));
                app.open_file(file);
            }
        })
    };
    html! {
        <section>
            <h3>{ words.text("settings") }</h3>
            <p class="choices">
                <button type="button" id="settings-save" onclick={save}>{ words.text("settings-save") }</button>
                if desktop::is_there() {
                    <button type="button" id="settings-take" onclick={choose}>{ words.text("settings-take") }</button>
                } else {
                    <label class="button file">{ words.text("settings-take") }
                        <input type="file" class="unseen" id="settings-take" accept=".json,application/json" onchange={take} /></label>
                }
            </p>
            <p class="small">{ words.text("settings-hint") }</p>
        </section>
    }
}
