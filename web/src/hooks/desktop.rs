//! What the app for the desktop adds: files and commands that come from outside the page, saving into files, a last word before the
//! window closes. In a browser nothing of it happens.

use super::app::new_id;
use super::{App, address, take_termbase};
use crate::services::desktop::{self, Event};
use crate::services::{dom, files, storage};
use crate::state::project::Project;
use crate::state::{Action, Many, Panel, Saved, View};
use crate::wire::Problem;
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// Listens to the desktop, if the page runs there.
#[hook]
pub(crate) fn use_desktop(app: &App) {
    let latest = use_mut_ref(|| None::<App>);
    latest.replace(Some(app.clone()));
    use_effect_with(app.words.language().to_owned(), |language| {
        if desktop::is_there() {
            desktop::tell("speak", &[("language", language.as_str().into())]);
        }
    });
    use_effect_with((), move |()| {
        if desktop::is_there() {
            wasm_bindgen_futures::spawn_local(attach(latest));
        }
    });
}

async fn attach(latest: Rc<RefCell<Option<App>>>) {
    let app = Rc::clone(&latest);
    let interrupted = desktop::attach(move |event| {
        let app = app.borrow().clone();
        if let Some(app) = app {
            take(&app, event);
        }
    });
    let interrupted = interrupted.await;
    let app = latest.borrow().clone();
    let Some(app) = app else { return };
    match interrupted {
        Ok(Some(interrupted)) => app.act(Action::Panel(Some(Panel::Restore(interrupted)))),
        Ok(None) => {}
        Err(problem) => app.act(Action::TellAlso(problem)),
    }
}

fn take(app: &App, event: Event) {
    match event {
        Event::Open { bytes, .. } if bytes > files::LIMIT => app.refuse(bytes),
        Event::Open { file, name, terms, .. } => {
            wasm_bindgen_futures::spawn_local(open(app.clone(), file, name, terms));
        }
        Event::Tell { problem } => app.act(Action::TellAlso(problem)),
        Event::Command { name } => obey(app, &name),
        Event::Many(many) => app.act(Action::Many(many)),
        Event::Closing => wasm_bindgen_futures::spawn_local(leave(app.clone())),
    }
}

/// Opens a file, or takes it as a termbase; a project goes back into the file that it came from.
async fn open(app: App, file: u32, name: String, terms: bool) {
    app.act(Action::Panel(None));
    let bytes = match desktop::bytes(file).await {
        Ok(bytes) => bytes,
        Err(problem) => return app.act(Action::TellAlso(problem)),
    };
    if terms {
        return take_termbase(&app, &name, bytes);
    }
    if !Project::is_one(&bytes) {
        return app.open(&name, bytes);
    }
    match Project::read(&bytes) {
        Ok((mut project, problems)) => {
            // What is kept of it here may have gone on since it was saved there: then that stays, and this is a draft beside it.
            let kept = storage::load(&project.id).await;
            if project.id.is_empty() || kept.is_some_and(|kept| kept.as_bytes() != bytes) {
                project.id = new_id();
            }
            // A file of a newer version is not overwritten with what could be read of it.
            if problems.is_empty() {
                desktop::tell("settle", &[("draft", project.id.as_str().into()), ("file", file.into())]);
            }
            app.act(Action::TellAll(problems));
            app.open_project(project);
        }
        Err(problem) => app.act(Action::TellAlso(problem)),
    }
}

fn obey(app: &App, command: &str) {
    match command {
        "open" => choose(app),
        "save" => save(app, false),
        "save-as" => save(app, true),
        "many-folder" => many(app, true),
        "many-files" => many(app, false),
        "undo" => app.act(Action::Undo),
        "redo" => app.act(Action::Redo),
        "find" if app.state().draft.is_some() => app.act(Action::Find(Some(String::new()))),
        "annotate" => dom::set_hash(&address(&View::Annotate)),
        "terms" => dom::set_hash(&address(&View::Terms(None))),
        "reference" => dom::set_hash(&address(&View::Reference(None))),
        "shortcuts" => app.act(Action::Panel(Some(Panel::Shortcuts))),
        "device" => app.act(Action::Panel(Some(Panel::Device))),
        "about" => app.act(Action::Panel(Some(Panel::About))),
        _ => {}
    }
}

fn ask(app: &App, command: &'static str, argument: Option<(&'static str, bool)>) {
    let app = app.clone();
    wasm_bindgen_futures::spawn_local(async move {
        let arguments: Vec<_> = argument.into_iter().map(|(name, value)| (name, value.into())).collect();
        if let Err(problem) = desktop::ask::<()>(command, &arguments).await {
            app.act(Action::TellAlso(problem));
        }
    });
}

/// Asks the reader for a file, which comes as an event.
pub(crate) fn choose(app: &App) {
    ask(app, "choose", Some(("terms", false)));
}

/// Asks the reader for a termbase, which comes as an event.
pub(crate) fn choose_termbase(app: &App) {
    ask(app, "choose", Some(("terms", true)));
}

/// Asks the reader for many files, or a folder of them, and has them annotated.
pub(crate) fn many(app: &App, folder: bool) {
    if matches!(app.state().many, Some(Many::Progress(_))) {
        return app.act(Action::Panel(Some(Panel::Many)));
    }
    ask(app, "many", Some(("folder", folder)));
}

/// Saves the draft into its file, or into another one that the reader names.
pub(crate) fn save(app: &App, anew: bool) {
    let Some(draft) = app.state().draft.clone() else { return };
    let app = app.clone();
    wasm_bindgen_futures::spawn_local(async move {
        let stem = draft.name.strip_suffix(".rapporteur.json");
        let stem = stem.or_else(|| draft.name.rsplit_once('.').map(|(stem, _)| stem)).unwrap_or(&draft.name);
        let saving = desktop::object(&[
            ("draft", draft.id.as_str().into()),
            ("name", format!("{stem}.rapporteur.json").into()),
            ("project", Project::of(&draft).to_json().into()),
            ("anew", anew.into()),
        ]);
        match desktop::ask::<Option<String>>("save", &[("saving", saving)]).await {
            Ok(Some(file)) => {
                app.act(Action::Tell(Some(Problem::new("desktop-saved").with("file", file))));
                if !app.state().keep {
                    app.act(Action::Saved(Saved::Saved));
                }
            }
            Ok(None) => {}
            Err(problem) => app.act(Action::TellAlso(problem)),
        }
    });
}

/// Puts a text into a file that the reader names.
pub(crate) fn hand_over(app: &App, name: &str, text: &str) {
    let (app, arguments) = (app.clone(), [("name", name.into()), ("text", text.into())]);
    wasm_bindgen_futures::spawn_local(async move {
        match desktop::ask::<Option<String>>("export", &arguments).await {
            Ok(Some(file)) => app.act(Action::Tell(Some(Problem::new("desktop-saved").with("file", file)))),
            Ok(None) => {}
            Err(problem) => app.act(Action::TellAlso(problem)),
        }
    });
}

/// The window closes: what is not yet kept is kept first.
async fn leave(app: App) {
    let state = app.state();
    let safe = match &state.draft {
        Some(draft) if state.keep && state.saved != Saved::Saved => storage::keep(&Project::of(draft)).await.is_ok(),
        Some(_) => state.saved != Saved::Pending,
        None => true,
    };
    ask(&app, "leave", Some(("safe", safe)));
}
