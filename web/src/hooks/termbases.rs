//! Termbases of the reader's own: read by the worker, kept on the device, and known to whoever looks for terms.

use super::{App, use_latest};
use crate::services::storage;
use crate::state::Action;
use crate::state::termbases::{Own, carried, from_json, to_json};
use crate::wire::{Problem, Request};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use yew::prelude::*;

/// What this page knows to be kept.
#[derive(Default)]
struct Shelf {
    /// Nothing until it has looked.
    known: RefCell<Option<Rc<Vec<Own>>>>,
    /// Whether something is being written: what comes meanwhile is written after it.
    writing: Cell<bool>,
}

/// Takes up what the device has kept, and keeps what changes.
#[hook]
pub(crate) fn use_termbases(app: &App) {
    let latest = use_latest(app);
    let shelf = use_memo((), |()| Shelf::default());
    {
        let (shelf, dispatcher) = (Rc::clone(&shelf), app.store.dispatcher());
        use_effect_with((), move |()| {
            wasm_bindgen_futures::spawn_local(async move {
                let kept = Rc::new(from_json(&storage::termbases().await.unwrap_or_default()));
                shelf.known.replace(Some(Rc::clone(&kept)));
                if !kept.is_empty() {
                    dispatcher.dispatch(Action::Termbases(kept));
                }
            });
        });
    }
    use_effect_with(Rc::clone(&app.state().terms.own), move |own| {
        let before = shelf.known.borrow().clone();
        let Some(before) = before else { return };
        if !own.is_empty() || !before.is_empty() {
            let request = Request::Own(own.iter().map(Own::base).collect());
            latest.borrow().ask(&request);
        }
        wasm_bindgen_futures::spawn_local(keep(latest, shelf));
    });
}

/// Keeps what has changed, until nothing more has.
async fn keep(latest: Rc<RefCell<App>>, shelf: Rc<Shelf>) {
    if shelf.writing.replace(true) {
        return;
    }
    loop {
        let app = latest.borrow().clone();
        let now = Rc::clone(&app.state().terms.own);
        let before = shelf.known.replace(Some(Rc::clone(&now))).unwrap_or_default();
        if before == now {
            break;
        }
        let kept = from_json(&storage::termbases().await.unwrap_or_default());
        let all = carried(kept.clone(), &before, &now, app.state().keep);
        if all != kept
            && let Err(problem) = storage::keep_termbases(&to_json(&all)).await
        {
            app.act(Action::TellAlso(problem));
        }
    }
    shelf.writing.set(false);
}

/// Reads a termbase of the reader's own; it comes as [`Action::TermbaseRead`].
pub(crate) fn take_termbase(app: &App, name: &str, bytes: Vec<u8>) {
    app.act(Action::Tell(None));
    app.act(Action::Busy(true));
    app.ask(&Request::Termbase { name: name.to_owned(), bytes });
}

/// Reads a file that the reader chose as a termbase, whatever it is called.
pub(crate) fn take_termbase_file(app: &App, file: web_sys::File) {
    if file.size() > crate::services::files::LIMIT {
        return app.refuse(file.size());
    }
    let app = app.clone();
    wasm_bindgen_futures::spawn_local(async move {
        match crate::services::files::bytes(&file).await {
            Ok(bytes) => take_termbase(&app, &file.name(), bytes),
            Err(detail) => {
                let problem = Problem::new("error-read").with("file", file.name()).with("detail", detail);
                app.act(Action::Tell(Some(problem)));
            }
        }
    });
}
