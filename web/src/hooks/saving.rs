//! Keeping drafts on this device.

use super::App;
use super::app::{Store, new_id};
use crate::components::last_resort;
use crate::services::{dom, storage};
use crate::state::project::Project;
use crate::state::{Action, Draft, Saved};
use crate::wire::Problem;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use yew::prelude::*;

/// A change is on the device at most so many milliseconds after it was made.
const DELAY: i32 = 400;

/// What is saved, and when.
#[derive(Debug, Default)]
pub(crate) struct Keeper {
    latest: RefCell<Option<Rc<Draft>>>,
    /// Whether a save is to come or under way: two at a time could end in either order.
    busy: Cell<bool>,
    held: RefCell<Option<(String, storage::Held)>>,
}

/// Saves at most half a second after the first change that is not saved: a throttle, so that unbroken typing is saved as well.
#[hook]
pub(crate) fn use_saving(app: &App) {
    let state = app.state();
    let keeper = Rc::clone(&app.keeper);
    *keeper.latest.borrow_mut() = state.draft.clone();
    last_resort(state.draft.clone(), &app.words);
    use_effect_with((), |()| storage::register_offline());
    {
        let (keeper, dispatcher) = (Rc::clone(&keeper), app.store.dispatcher());
        let id = state.draft.as_ref().map(|d| (d.id.clone(), d.name.clone()));
        use_effect_with((id, state.keep), move |(draft, keep)| {
            keeper.held.replace(None);
            match draft.clone() {
                Some((id, name)) if *keep => {
                    wasm_bindgen_futures::spawn_local(take_hold(keeper, dispatcher, id, name));
                }
                Some((id, name)) => storage::name(&id, &name),
                None => {}
            }
        });
    }
    {
        let dispatcher = app.store.dispatcher();
        let pending = state.keep && state.saved == Saved::Pending;
        use_effect_with((pending, state.draft.as_ref().map(|d| Rc::as_ptr(d) as usize)), move |(pending, _)| {
            if *pending {
                wait(&keeper, dispatcher);
            }
        });
    }
}

/// A draft that another tab has open goes on as a copy here, so that neither overwrites the other.
async fn take_hold(keeper: Rc<Keeper>, dispatcher: UseReducerDispatcher<Store>, id: String, name: String) {
    match storage::hold(&id, &name).await {
        Some(held) => {
            keeper.held.replace(Some((id, held)));
            wait(&keeper, dispatcher);
        }
        None => {
            dispatcher.dispatch(Action::Forked(new_id()));
            dispatcher.dispatch(Action::Tell(Some(Problem::new("open-elsewhere").with("name", name))));
        }
    }
}

fn wait(keeper: &Rc<Keeper>, dispatcher: UseReducerDispatcher<Store>) {
    if keeper.busy.replace(true) {
        return;
    }
    let keeper = Rc::clone(keeper);
    let save = Closure::once_into_js(move || {
        wasm_bindgen_futures::spawn_local(save(keeper, dispatcher));
    });
    let _ = dom::window().set_timeout_with_callback_and_timeout_and_arguments_0(save.unchecked_ref(), DELAY);
}

async fn save(keeper: Rc<Keeper>, dispatcher: UseReducerDispatcher<Store>) {
    let held = |draft: &Rc<Draft>| keeper.held.borrow().as_ref().is_some_and(|(id, _)| *id == draft.id);
    let draft = keeper.latest.borrow().clone().filter(held);
    let Some(draft) = draft else {
        keeper.busy.set(false);
        return;
    };
    let result = storage::keep(&Project::of(&draft)).await;
    keeper.busy.set(false);
    let unchanged = keeper.latest.borrow().as_ref().is_some_and(|latest| Rc::ptr_eq(latest, &draft));
    if !unchanged {
        wait(&keeper, dispatcher.clone());
    }
    match result {
        Ok(()) if unchanged => dispatcher.dispatch(Action::Saved(Saved::Saved)),
        Ok(()) => {}
        Err(problem) => {
            dispatcher.dispatch(Action::Tell(Some(problem.clone())));
            dispatcher.dispatch(Action::Saved(Saved::Failed(problem)));
        }
    }
}
