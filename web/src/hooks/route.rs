//! The address: what stands behind the `#` names the view, so that an entry of the catalogue can be linked to.

use super::App;
use crate::services::dom;
use crate::state::{Action, View};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use yew::prelude::*;

const REFERENCE: &str = "/reference";
const TERMS: &str = "/terms";

/// Keeps view and address in step.
#[hook]
pub(crate) fn use_route(app: &App) {
    let dispatcher = app.store.dispatcher();
    use_effect_with((), move |()| {
        dispatcher.dispatch(Action::Show(view(&dom::hash())));
        let listener = Closure::<dyn FnMut()>::new(move || dispatcher.dispatch(Action::Show(view(&dom::hash()))));
        let window = dom::window();
        let _ = window.add_event_listener_with_callback("hashchange", listener.as_ref().unchecked_ref());
        move || {
            let _ = window.remove_event_listener_with_callback("hashchange", listener.as_ref().unchecked_ref());
        }
    });
    // A draft that is opened from another view is shown, and the address follows. At the start it is the other way round.
    let before = use_mut_ref(|| None);
    use_effect_with(app.state().view.clone(), move |now| {
        let came = before.borrow_mut().replace(now.clone()).is_some_and(|before| before != *now);
        if came && *now == View::Annotate && view(&dom::hash()) != View::Annotate {
            dom::set_hash(&address(now));
        }
    });
}

/// The address of a view.
pub(crate) fn address(view: &View) -> String {
    match view {
        View::Annotate => "/".to_owned(),
        View::Reference(None) => REFERENCE.to_owned(),
        View::Reference(Some(entry)) => format!("{REFERENCE}/{entry}"),
        View::Terms(None) => TERMS.to_owned(),
        View::Terms(Some(asked)) => format!("{TERMS}/{}", String::from(js_sys::encode_uri_component(asked))),
    }
}

fn view(hash: &str) -> View {
    let entry = |rest: &str| Some(rest.trim_start_matches('/').to_owned()).filter(|e| !e.is_empty());
    match (hash.strip_prefix(REFERENCE), hash.strip_prefix(TERMS)) {
        (Some(rest), _) => View::Reference(entry(rest)),
        (None, Some(rest)) => View::Terms(entry(rest)),
        (None, None) => View::Annotate,
    }
}
