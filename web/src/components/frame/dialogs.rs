//! Dialogs: each is the browser's own, which keeps the focus inside and gives it back.

use super::device::Device;
use super::shortcuts::Shortcuts;
use crate::components::annotate::{Opening, Retagging};
use crate::components::desktop::{About, ManyFiles, Restore};
use crate::hooks::use_app;
use crate::state::{Action, Panel};
use web_sys::HtmlDialogElement;
use yew::prelude::*;

/// The dialog that is open, if any.
#[component]
pub(crate) fn Dialogs() -> Html {
    let app = use_app();
    match app.state().panel.clone() {
        Some(Panel::Shortcuts) => html! { <Dialog title="shortcuts"><Shortcuts /></Dialog> },
        Some(Panel::Open) => html! { <Dialog title="open-title"><Opening /></Dialog> },
        Some(Panel::Device) => html! { <Dialog title="device"><Device /></Dialog> },
        Some(Panel::Retag(mark)) => html! { <Dialog title="retag-title"><Retagging {mark} /></Dialog> },
        Some(Panel::Many) => html! { <Dialog title="many-title"><ManyFiles /></Dialog> },
        Some(Panel::Restore(draft)) => html! { <Dialog title="restore-title"><Restore {draft} /></Dialog> },
        Some(Panel::About) => html! { <Dialog title="about-title"><About /></Dialog> },
        _ => html! {},
    }
}

/// What a dialog needs.
#[derive(Properties, PartialEq)]
pub(crate) struct DialogProps {
    /// The message that is its title.
    pub(crate) title: AttrValue,
    /// What it holds.
    pub(crate) children: Html,
}

/// A dialog over the page.
#[component]
pub(crate) fn Dialog(props: &DialogProps) -> Html {
    let app = use_app();
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect_with((), move |()| {
            let dialog = node.cast::<HtmlDialogElement>();
            if let Some(dialog) = &dialog {
                // It is in the page and closed, the only condition there is.
                let _ = dialog.show_modal();
            }
            move || {
                if let Some(dialog) = dialog {
                    dialog.close();
                }
            }
        });
    }
    let close = app.on::<MouseEvent>(Action::Panel(None));
    let cancelled = app.on::<Event>(Action::Panel(None));
    // A click on the dialog itself, not on what it holds, is one on the ground behind it.
    let beside = {
        let (app, node) = (app.clone(), node.clone());
        Callback::from(move |event: MouseEvent| {
            if event.target().map(wasm_bindgen::JsValue::from) == node.get().map(wasm_bindgen::JsValue::from) {
                app.act(Action::Panel(None));
            }
        })
    };
    html! {
        <dialog ref={node} aria-labelledby="dialog-title" oncancel={cancelled} onclick={beside}>
            <div class="dialog">
                <div class="dialog-head">
                    <h2 id="dialog-title">{ app.words.text(&props.title) }</h2>
                    <button type="button" aria-label={app.words.text("close")} title={app.words.text("close")} onclick={close}>{ "×" }</button>
                </div>
                { props.children.clone() }
            </div>
        </dialog>
    }
}
