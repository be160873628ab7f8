//! What can be done with a mark: accept, reject, change, note; and with all of its tag that are still open.

use super::SelectedProps;
use crate::hooks::{App, use_app};
use crate::services::dom;
use crate::state::{Action, Command, Decision, Mark, Panel};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

/// A command's key, as it is shown on its button.
fn key(app: &App, command: Command) -> Option<String> {
    app.state().keys.key(command).map(String::from)
}

fn shown(key: Option<String>) -> Html {
    key.map_or_else(|| html! {}, |key| html! { <kbd aria-hidden="true">{ key }</kbd> })
}

pub(super) fn actions(app: &App, mark: &Rc<Mark>) -> Html {
    let (words, id) = (&app.words, mark.id);
    let button = |class: &'static str, label: &str, command: Command, pressed: Option<bool>, action: Action| {
        let key = key(app, command);
        html! {
            <button type="button" {class} aria-pressed={pressed.map(|p| p.to_string())} aria-keyshortcuts={key.clone()} onclick={app.on(action)}>
                { words.text(label) }{ shown(key) }
            </button>
        }
    };
    let (accepted, rejected) = (mark.decision == Decision::Accepted, mark.decision == Decision::Rejected);
    let others = app.state().visible().filter(|m| m.tag == mark.tag && m.decision == Decision::Open).count();
    html! {
        <div class="actions">
            { button(if mark.decision == Decision::Open { "yes" } else { "" }, "accept", Command::Accept, Some(accepted), Action::Decide(id, Decision::Accepted)) }
            if mark.by_person() {
                <button type="button" onclick={app.on(Action::Remove(id))}>{ words.text("remove") }</button>
            } else {
                { button("no", "reject", Command::Reject, Some(rejected), Action::Decide(id, Decision::Rejected)) }
            }
            { button("", "retag", Command::Tag, None, Action::Panel(Some(Panel::Retag(id)))) }
            <label class="button" for="note">{ words.text("note") }{ shown(key(app, Command::Note)) }</label>
            if others > 1 {
                <button type="button" class="wide" onclick={app.on(Action::DecideAll(mark.tag.clone(), Decision::Accepted))}>{ words.count("accept-all", others) }</button>
                <button type="button" class="wide" onclick={app.on(Action::DecideAll(mark.tag.clone(), Decision::Rejected))}>{ words.count("reject-all", others) }</button>
            }
        </div>
    }
}

/// What is written is kept as it is written, and is one step of the history until the reader leaves the box. Until then the box is the
/// writer's: a new reading must not take away what is being written. Each mark has a box of its own (its key is the mark's), filled anew only
/// when the note is another, as after an undo.
#[component]
pub(super) fn Note(props: &SelectedProps) -> Html {
    let app = use_app();
    let id = props.mark.id;
    let area = use_node_ref();
    use_effect_with((props.mark.note.clone(), area.clone()), |(note, area)| {
        if let Some(area) = area.cast::<HtmlTextAreaElement>().filter(|area| !dom::has_focus(area)) {
            area.set_value(note);
        }
    });
    let oninput = {
        let app = app.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(area) = event.target().and_then(|t| t.dyn_into::<HtmlTextAreaElement>().ok()) {
                app.act(Action::Note(id, area.value()));
            }
        })
    };
    html! {
        <section><h3><label for="note">{ app.words.text("note") }</label></h3>
            <textarea id="note" ref={area} rows="3" dir="auto" defaultvalue={props.mark.note.clone()} placeholder={app.words.text("note-hint")} {oninput} onchange={app.on(Action::Paused)} />
        </section>
    }
}
