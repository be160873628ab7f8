//! The bar: name, document, views, tools.

use crate::hooks::{address, desktop::save, set_theme, use_app, use_live_app};
use crate::services::{desktop, files};
use crate::state::project::Project;
use crate::state::{Action, Mode, Panel, Saved, View};
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

#[component]
pub(crate) fn Bar() -> Html {
    let app = use_app();
    let (state, words) = (app.state(), &app.words);
    let draft = state.draft.as_ref();
    let tab = |view: View, current: bool, label: &str| {
        let current = current.then_some("page");
        html! { <a href={format!("#{}", address(&view))} aria-current={current}>{ words.text(label) }</a> }
    };
    let (at_page, at_terms) = (state.view == View::Annotate, matches!(state.view, View::Terms(_)));
    let (mode, mode_words) =
        if state.mode == Mode::Read { (Mode::Edit, "mode-edit") } else { (Mode::Read, "mode-read") };
    html! {
        <header class="bar">
            <div class="draft">
                <a class="mark" href="#/">{ "Rapporteur" }</a>
                if let Some(draft) = draft {
                    <span class="title" title={draft.name.clone()}><bdi>{ &draft.name }</bdi></span>
                    <Keeping />
                }
            </div>
            <nav class="tabs" aria-label={words.text("views")}>
                { tab(View::Annotate, at_page, "view-annotate") }
                { tab(View::Terms(None), at_terms, "view-terms") }
                { tab(View::Reference(None), !at_page && !at_terms, "view-reference") }
            </nav>
            <div class="tools">
                if draft.is_some() && at_page {
                    <button type="button" class="mode" aria-pressed={(state.mode == Mode::Edit).to_string()} onclick={app.on(Action::Mode(mode))}>
                        { words.text(mode_words) }
                    </button>
                }
                <button type="button" class="primary" onclick={app.on(Action::Panel(Some(Panel::Open)))}>{ words.text("open") }</button>
                <SaveFile />
                <Language />
                <ThemeButton />
                <button type="button" class="help" aria-label={words.text("shortcuts")} title={words.text("shortcuts")}
                    onclick={app.on(Action::Panel(Some(Panel::Shortcuts)))}>{ "?" }</button>
            </div>
        </header>
    }
}

/// How saving stands; follows every key.
#[component]
fn Keeping() -> Html {
    let app = use_live_app();
    let (words, saved) = (&app.words, saved(&app.state().saved, app.state().keep));
    html! {
        <button type="button" class="saved" data-saved={saved} title={words.text("device")} onclick={app.on(Action::Panel(Some(Panel::Device)))}>
            { saved.map(|id| words.text(id)) }
        </button>
    }
}

/// Hands the draft over as a file, as it is at the moment of the click.
#[component]
fn SaveFile() -> Html {
    let app = use_live_app();
    let Some(draft) = app.state().draft.clone() else { return html! {} };
    let label = app.words.text("save-file");
    let save = Callback::from(move |_: MouseEvent| {
        if desktop::is_there() {
            return save(&app, true);
        }
        let name = draft.name.rsplit_once('.').map_or(draft.name.as_str(), |(stem, _)| stem);
        files::download(&format!("{name}.rapporteur.json"), "application/json", &Project::of(&draft).to_json());
    });
    html! { <button type="button" class="primary" onclick={save}>{ label }</button> }
}

fn saved(saved: &Saved, keep: bool) -> Option<&'static str> {
    Some(match saved {
        _ if !keep => "saved-never",
        Saved::Nothing => return None,
        Saved::Pending => "saved-pending",
        Saved::Saved => "saved",
        Saved::Failed(_) => "saved-failed",
    })
}

/// The language of the interface.
#[component]
fn Language() -> Html {
    let app = use_app();
    let onchange = {
        let app = app.clone();
        Callback::from(move |event: Event| {
            if let Some(select) = event.target().and_then(|t| t.dyn_into::<HtmlSelectElement>().ok()) {
                app.speak(&select.value());
            }
        })
    };
    let options = app.assets.languages.iter().map(|l| {
        let selected = l.tag == app.words.language();
        html! { <option value={l.tag.clone()} lang={l.tag.clone()} {selected}>{ &l.name }</option> }
    });
    html! { <select class="language" aria-label={app.words.text("language")} {onchange}>{ for options }</select> }
}

/// Light, dark, or what the system says.
#[component]
fn ThemeButton() -> Html {
    let app = use_app();
    let theme = app.state().theme;
    let label = app.words.text(theme.message());
    let next = {
        let app = app.clone();
        Callback::from(move |_: MouseEvent| set_theme(&app, app.state().theme.next()))
    };
    let name = app.words.with("theme", &[("theme", &label)]);
    html! { <button type="button" class="theme" aria-label={name.clone()} title={name} onclick={next}>{ label }</button> }
}
