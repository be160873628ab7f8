//! Has the draft read again while it is being edited.

use super::{App, use_latest};
use crate::services::dom;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use yew::prelude::*;

/// So many milliseconds after a change the text is read again, unless it changes on.
const PAUSE: i32 = 200;

/// Asks for a reading once typing pauses.
#[hook]
pub(crate) fn use_rereading(app: &App) {
    let latest = use_latest(app);
    let unread = app.state().draft.as_ref().filter(|d| d.read != d.revision).map(|d| (d.id.clone(), d.revision));
    use_effect_with(unread, move |unread| {
        let timer = unread.as_ref().map(|_| start(latest));
        move || {
            if let Some((timer, closure)) = timer {
                dom::window().clear_timeout_with_handle(timer);
                drop(closure);
            }
        }
    });
}

fn start(latest: Rc<RefCell<App>>) -> (i32, Closure<dyn FnMut()>) {
    let ask = Closure::<dyn FnMut()>::new(move || {
        let app = latest.borrow().clone();
        if let Some(draft) = app.state().draft.clone() {
            app.act(crate::state::Action::Paused);
            app.read_again(&draft);
        }
    });
    let function = ask.as_ref().unchecked_ref();
    let timer = dom::window().set_timeout_with_callback_and_timeout_and_arguments_0(function, PAUSE);
    (timer.unwrap_or_default(), ask)
}
