//! The pop-up beside a selected passage.

use super::picker::Picker;
use crate::hooks::use_app;
use crate::services::dom;
use crate::state::{Action, Mode, Panel};
use web_sys::HtmlElement;
use yew::prelude::*;

/// Width and height that the pop-up may need, in CSS pixels.
const SIZE: (f64, f64) = (320.0, 340.0);

#[component]
pub(super) fn Popup() -> Html {
    let app = use_app();
    let node = use_node_ref();
    let Some(Panel::Tag(span)) = app.state().panel else { return html! {} };
    html! { <Open key={format!("{span:?}")} {node} /> }
}

#[derive(Properties, PartialEq)]
struct OpenProps {
    node: NodeRef,
}

#[component]
fn Open(props: &OpenProps) -> Html {
    let app = use_app();
    let words = &app.words;
    let keep = use_state(|| false);
    {
        let node = props.node.clone();
        use_effect_with((), move |()| place(&node));
    }
    let Some(Panel::Tag(span)) = app.state().panel else { return html! {} };
    let onpick = {
        let (app, keep) = (app.clone(), *keep);
        Callback::from(move |tag: String| {
            app.act(Action::Tag(span, tag.clone()));
            if keep {
                app.act(Action::Arm(Some(tag)));
            }
            // Who was writing goes on writing.
            if app.state().mode == Mode::Edit {
                dom::focus(".lines");
            }
        })
    };
    let arm = {
        let keep = keep.clone();
        Callback::from(move |_: Event| keep.set(!*keep))
    };
    html! {
        <div class="popup" role="dialog" aria-label={words.text("tag-passage")} ref={props.node.clone()}>
            <Picker {onpick} />
            <label class="small"><input type="checkbox" checked={*keep} onchange={arm} />{ words.text("keep-armed") }</label>
            <button type="button" class="plain" onclick={app.on(Action::Panel(None))}>{ words.text("cancel") }</button>
        </div>
    }
}

/// Puts the pop-up below the selection, or above it where there is no room, and inside the window.
fn place(node: &NodeRef) {
    let Some(element) = node.cast::<HtmlElement>() else { return };
    let window = dom::window();
    let size = |v: Result<wasm_bindgen::JsValue, _>| v.ok().and_then(|v| v.as_f64()).unwrap_or_default();
    let (width, height) = (size(window.inner_width()), size(window.inner_height()));
    let (left, _, top, bottom) = crate::services::surface::last_place();
    let x = left.min(width - SIZE.0 - 8.0).max(8.0);
    let y = if bottom + SIZE.1 + 8.0 < height { bottom + 8.0 } else { (top - SIZE.1 - 8.0).max(8.0) };
    let style = element.style();
    let _ = style.set_property("left", &format!("{x}px"));
    let _ = style.set_property("top", &format!("{y}px"));
}
