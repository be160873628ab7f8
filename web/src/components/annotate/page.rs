//! The document as a page. The text itself is drawn by the surface, outside the virtual DOM.

use crate::hooks::{App, tag_selected, use_app, use_live_app};
use crate::services::dom;
use crate::services::surface::{Editor, Reader};
use crate::state::{Action, Mode};
use rapporteur_core::order::sort_by_key;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

#[component]
pub(super) fn Page() -> Html {
    let app = use_live_app();
    let (state, words) = (app.state(), &app.words);
    let Some(draft) = state.draft.as_ref() else { return html! {} };
    let language = draft.language.as_deref().and_then(|tag| words.maybe(&format!("language-{tag}")));
    let mut by = vec![words.count("words", draft.words)];
    by.extend(language);
    // Whether every pack has had its say; tests wait for it.
    let read = match (draft.read == draft.revision, draft.packs.len() == app.assets.languages.len()) {
        (true, true) => "all",
        (true, false) => "part",
        (false, _) => "old",
    };
    let warnings = draft.warnings.iter().map(|w| html! { <p class="warning">{ words.problem(w) }</p> });
    html! {
        <main class="page" tabindex="-1" id="page">
            <article class="sheet" data-read={read}>
                <p class="by">{ by.join(&words.text("list-comma")) }</p>
                { for warnings }
                if state.mode == Mode::Edit {
                    <Typing key="edit" />
                } else {
                    <Reading key="read" />
                }
            </article>
        </main>
    }
}

/// The text that stands still.
#[component]
fn Reading() -> Html {
    let app = use_app();
    let node = use_node_ref();
    let reader = use_memo((), |()| Reader::default());
    {
        let (node, reader) = (node.clone(), Rc::clone(&reader));
        use_effect_with((app.store.clone(), app.words.clone()), {
            let app = app.clone();
            move |_| {
                if let Some(element) = node.cast::<Element>() {
                    reader.draw(&element, app.state(), &app.words, &app.catalogue);
                }
            }
        });
    }
    {
        // What was just selected or found is brought into view.
        let (app, reader) = (app.clone(), Rc::clone(&reader));
        let found = app.state().find.as_ref().and_then(|f| f.current()).or(app.state().lit);
        use_effect_with((app.state().selected, found), move |(selected, found)| {
            let state = app.state();
            let span = match (found, selected) {
                (Some(found), _) => Some(*found),
                (None, Some(_)) => state.selected_mark().map(|m| m.span),
                _ => None,
            };
            if let Some(element) = span.and_then(|s| reader.element_at(state, s)) {
                show(&element);
            }
        });
    }
    let onclick = clicked(&app);
    let onmouseup = {
        let app = app.clone();
        Callback::from(move |_: MouseEvent| {
            tag_selected(&app);
        })
    };
    html! { <div class="text-body" ref={node} {onclick} {onmouseup} key="body"></div> }
}

/// Below this width, in CSS pixels, rail and inspector are sheets; the style sheets know it as 60rem.
const NARROW: f64 = 960.0;

/// Scrolls to a paragraph unless it is in view already.
fn show(element: &Element) {
    let rect = element.get_bounding_client_rect();
    let size = |v: Result<wasm_bindgen::JsValue, _>| v.ok().and_then(|v| v.as_f64()).unwrap_or_default();
    let (width, height) = (size(dom::window().inner_width()), size(dom::window().inner_height()));
    // On narrow screens the inspector lies over the lower half.
    let lowest = if width < NARROW { height / 2.0 } else { height - 60.0 };
    if rect.top() < 60.0 || rect.bottom() > lowest {
        dom::reveal(element);
    }
}

/// A click takes the shortest mark, the next click the next.
fn clicked(app: &App) -> Callback<MouseEvent> {
    let app = app.clone();
    Callback::from(move |event: MouseEvent| {
        let Some(target) = event.target().and_then(|t| t.dyn_into::<Element>().ok()) else { return };
        if let Ok(Some(chip)) = target.closest("[data-mark]") {
            let mark = chip.get_attribute("data-mark").and_then(|m| m.parse().ok());
            app.act(Action::Select(mark));
            return;
        }
        let selecting = dom::window().get_selection().ok().flatten().is_some_and(|s| !s.is_collapsed());
        if selecting {
            return;
        }
        let Ok(Some(mark)) = target.closest("mark[data-marks]") else {
            app.act(Action::Select(None));
            return;
        };
        let state = app.state();
        let Some(draft) = &state.draft else { return };
        let ids = mark.get_attribute("data-marks").unwrap_or_default();
        let mut ids: Vec<u32> = ids.split(' ').filter_map(|i| i.parse().ok()).collect();
        sort_by_key(&mut ids, |id| draft.mark(*id).map_or(0, |m| m.span.len()));
        let at = state.selected.and_then(|s| ids.iter().position(|id| *id == s));
        let next = at.map_or(0, |at| (at + 1) % ids.len().max(1));
        app.act(Action::Select(ids.get(next).copied()));
    })
}

/// The text that can be typed in.
#[component]
fn Typing() -> Html {
    let app = use_live_app();
    let node = use_node_ref();
    let editor = use_mut_ref(|| None::<Editor>);
    {
        let (node, editor, dispatcher) = (node.clone(), editor.clone(), app.store.dispatcher());
        use_effect_with((), move |()| {
            if let Some(element) = node.cast::<HtmlElement>() {
                let told = Rc::new(move |changes| dispatcher.dispatch(Action::Edited(changes)));
                *editor.borrow_mut() = Some(Editor::new(element.clone().into(), told));
                let _ = element.focus();
            }
            move || *editor.borrow_mut() = None
        });
    }
    {
        let app = app.clone();
        use_effect_with(app.store.clone(), move |_| {
            if let Some(editor) = editor.borrow().as_ref() {
                editor.draw(app.state());
            }
        });
    }
    let label = app.words.text("edit-label");
    html! {
        <div class="text-body lines" ref={node} tabindex="0" contenteditable="plaintext-only" role="textbox" aria-multiline="true" aria-label={label} spellcheck="false"></div>
    }
}
