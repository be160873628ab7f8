//! Ways to a draft: a file, a paste, a sample, one that was kept.

use crate::components::frame::Recent;
use crate::hooks::{desktop as native, use_app};
use crate::services::{desktop, files};
use crate::state::{Action, Panel};
use rapporteur_core::order::sort_by_key;
use rapporteur_formats::Layout;
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

#[component]
pub(crate) fn Opening() -> Html {
    let app = use_app();
    let words = &app.words;
    let area = use_node_ref();
    let choose = {
        let app = app.clone();
        Callback::from(move |event: Event| {
            let Some(input) = event.target().and_then(|t| t.dyn_into::<HtmlInputElement>().ok()) else { return };
            if let Some(file) = input.files().and_then(|f| f.get(0)) {
                // So that the same file, mended, can be chosen again.
                input.set_value("");
                app.act(Action::Panel(None));
                app.open_file(file);
            }
        })
    };
    let read = {
        let (app, area) = (app.clone(), area.clone());
        Callback::from(move |_: MouseEvent| {
            let Some(area) = area.cast::<HtmlTextAreaElement>() else { return };
            let units = f64::from(area.text_length());
            if units > files::LIMIT {
                app.act(Action::Panel(None));
                return app.refuse(units);
            }
            let text = area.value();
            if !text.trim().is_empty() {
                // A browser lays a field out before it takes it away, and a long text takes the better part of a second.
                area.set_value("");
                app.act(Action::Panel(None));
                app.open(&format!("{}.txt", app.words.text("pasted-name")), text.into_bytes());
            }
        })
    };
    // The reader's own language first.
    let mut languages: Vec<_> = app.assets.languages.iter().filter(|l| l.sample.is_some()).collect();
    sort_by_key(&mut languages, |l| l.tag != words.language());
    let samples = languages.into_iter().map(|language| {
        let (app, files) = (app.clone(), language.clone());
        let open = Callback::from(move |_: MouseEvent| {
            app.act(Action::Panel(None));
            app.open_sample(&files);
        });
        html! { <button type="button" lang={language.tag.clone()} onclick={open}>{ &language.name }</button> }
    });
    html! {
        <div class="opening">
            <section>
                if desktop::is_there() {
                    <Native />
                } else {
                <label class="button yes file">{ words.text("choose-file") }
                    <input type="file" class="unseen" accept={accepted()} onchange={choose} /></label>
                }
                <p class="small">{ words.text("open-hint") }</p>
            </section>
            <section>
                <h3><label for="paste">{ words.text("paste") }</label></h3>
                <textarea id="paste" ref={area} rows="5" dir="auto" placeholder={words.text("paste-hint")} />
                <button type="button" class="yes" onclick={read}>{ words.text("paste-read") }</button>
            </section>
            <Recent />
            <section><h3>{ words.text("samples") }</h3>
                <p class="small">{ words.text("samples-hint") }</p>
                <div class="choices">{ for samples }</div></section>
            <p><button type="button" class="plain" id="device" onclick={app.on(Action::Panel(Some(Panel::Device)))}>{ words.text("device") }</button></p>
        </div>
    }
}

/// What the browser's dialog offers: texts, and projects.
fn accepted() -> String {
    let endings =
        Layout::ALL.into_iter().flat_map(Layout::extensions).chain(&["json"]).map(|ending| format!(".{ending}"));
    let types = Layout::ALL.into_iter().map(|layout| layout.media_type().to_owned());
    endings.chain(types).collect::<Vec<_>>().join(",")
}

/// The ways to files that the desktop has: the system's own dialogs, for one file and for many.
#[component]
fn Native() -> Html {
    let app = use_app();
    let on = |what: fn(&crate::hooks::App)| {
        let app = app.clone();
        Callback::from(move |_: MouseEvent| what(&app))
    };
    html! {
        <p class="choices">
            <button type="button" class="yes" id="choose" onclick={on(native::choose)}>{ app.words.text("choose-file") }</button>
            <button type="button" id="many-files" onclick={on(|app| native::many(app, false))}>{ app.words.text("menu-many-files") }</button>
            <button type="button" id="many-folder" onclick={on(|app| native::many(app, true))}>{ app.words.text("menu-many-folder") }</button>
        </p>
    }
}
