//! What the page may ask for. Each command has a permission in `capabilities/main.json`; none takes a path.

use crate::batch::{self, Input};
use crate::desk::{Desk, Event};
use crate::drafts::Kept;
use crate::trouble::Trouble;
use crate::{dialogs, menu, site, window};
use rapporteur_formats::Words;
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;
use tauri::ipc::{Channel, Response};
use tauri::{AppHandle, Manager, State, WebviewWindow};

/// What the page learns when it comes.
#[derive(Debug, Serialize)]
pub(crate) struct Welcome {
    /// The draft that was being worked on when the program ended as it should not.
    interrupted: Option<Kept>,
}

/// What the page needs to know before it shows anything.
#[derive(Debug, Serialize)]
pub(crate) struct Beginning {
    /// Page and menu must agree from the first picture on, also where the page would have chosen otherwise.
    language: String,
    /// The page's settings.
    settings: BTreeMap<String, String>,
}

/// The page begins, for the first time or once more.
#[tauri::command]
pub(crate) fn begin(desk: State<'_, Desk>, window: WebviewWindow) -> Beginning {
    // A page that comes anew has no draft yet. A window that cannot be named keeps the name it has.
    let _ = window.set_title(&desk.words().plain("app-title", &[]));
    Beginning { language: desk.words().language().to_owned(), settings: desk.settings().all().clone() }
}

/// The page is there and has painted: the window is shown.
#[tauri::command]
pub(crate) fn attach(desk: State<'_, Desk>, window: WebviewWindow, channel: Channel<Event>) -> Welcome {
    desk.attach(channel);
    window::reveal(&window);
    if std::env::var_os("RAPPORTEUR_TIMES").is_some() {
        // For `cargo xtask bench-desktop`.
        eprintln!("usable");
    }
    let interrupted = desk.drafts().interrupted();
    Welcome { interrupted }
}

/// Another language for menu and dialogs.
#[tauri::command]
pub(crate) fn speak(app: AppHandle, desk: State<'_, Desk>, language: &str) -> Result<(), Trouble> {
    if desk.words().language() == language {
        return Ok(());
    }
    desk.speak(language);
    menu::show(&app).map_err(internal)
}

/// A setting of the page.
#[tauri::command(async)]
pub(crate) fn set(app: AppHandle, desk: State<'_, Desk>, name: &str, value: &str) -> Result<(), Trouble> {
    let path = desk.folder.clone();
    if name == "theme"
        && let Some(window) = app.get_webview_window(window::MAIN)
    {
        window::tint(&window, value);
    }
    desk.settings().set(name, value).map_err(|e| Trouble::file(&path, &e))
}

/// Keeps a draft.
#[tauri::command(async)]
pub(crate) fn keep(desk: State<'_, Desk>, id: &str, project: &str) -> Result<(), Trouble> {
    desk.drafts().keep(id, project).map_err(|e| Trouble::file(&desk.folder, &e))
}

/// The drafts that are kept.
#[tauri::command(async)]
pub(crate) fn list(desk: State<'_, Desk>) -> Vec<Kept> {
    desk.drafts().list()
}

/// The file of a draft that is kept; nothing where it is gone.
#[tauri::command(async)]
pub(crate) fn load(desk: State<'_, Desk>, id: &str) -> Option<String> {
    desk.drafts().load(id).ok()
}

/// Forgets a draft.
#[tauri::command(async)]
pub(crate) fn forget(desk: State<'_, Desk>, id: &str) -> Result<(), Trouble> {
    desk.drafts().forget(id).map_err(|e| Trouble::file(&desk.folder, &e))
}

/// The reader's own termbases, as they were kept.
#[tauri::command(async)]
pub(crate) fn termbases(desk: State<'_, Desk>) -> Result<Option<String>, Trouble> {
    desk.termbases().load().map_err(|e| Trouble::file(&desk.folder, &e))
}

/// Keeps the reader's own termbases.
#[tauri::command(async)]
pub(crate) fn keep_termbases(desk: State<'_, Desk>, list: &str) -> Result<(), Trouble> {
    desk.termbases().keep(list).map_err(|e| Trouble::file(&desk.folder, &e))
}

/// Forgets everything that is kept on this machine.
#[tauri::command(async)]
pub(crate) fn erase(app: AppHandle, desk: State<'_, Desk>) -> Result<(), Trouble> {
    desk.drafts().forget_all().map_err(|e| Trouble::file(&desk.folder, &e))?;
    desk.termbases().forget().map_err(|e| Trouble::file(&desk.folder, &e))?;
    desk.settings().forget_all().map_err(|e| Trouble::file(&desk.folder, &e))?;
    menu::show(&app).map_err(internal)
}

/// Begins to work on a draft; false where another process does. What is not to be kept needs no hold: the window is named after it, no more.
#[tauri::command(async)]
pub(crate) fn hold(
    desk: State<'_, Desk>,
    window: WebviewWindow,
    id: &str,
    name: &str,
    keep: bool,
) -> Result<bool, Trouble> {
    desk.set_draft(id);
    let title = desk.words().plain("desktop-title", &[("name", name.into())]);
    window.set_title(&title).map_err(internal)?;
    if !keep {
        return Ok(true);
    }
    desk.drafts().hold(id).map_err(|e| Trouble::file(&desk.folder, &e))
}

/// Asks for a file to open, or for a termbase; it comes as an [`Event`].
#[tauri::command]
pub(crate) async fn choose(desk: State<'_, Desk>, terms: bool) -> Result<(), Trouble> {
    let chosen = if terms { dialogs::termbase(&desk).await } else { dialogs::file(&desk).await };
    if let Some(path) = chosen {
        desk.open(&path, terms);
    }
    Ok(())
}

/// The content of a file that was opened.
#[tauri::command(async)]
pub(crate) fn read(app: AppHandle, desk: State<'_, Desk>, file: u32) -> Result<Response, Trouble> {
    let bytes = desk.files().read(file)?;
    // The list of recent files has grown.
    menu::show(&app).map_err(internal)?;
    Ok(Response::new(bytes))
}

/// Says that a draft lives in a file that was opened.
#[tauri::command]
pub(crate) fn settle(desk: State<'_, Desk>, draft: &str, file: u32) {
    desk.files().settle(draft, file);
    desk.set_draft(draft);
}

/// What is saved, and where.
#[derive(Debug, serde::Deserialize)]
pub(crate) struct Saving {
    /// Identifier of the draft.
    draft: String,
    /// What a new file would be called.
    name: String,
    /// The project file.
    project: String,
    /// Whether a new place is asked for, even if the draft has one.
    anew: bool,
}

/// Saves a draft into its file, or asks where; the path, or nothing where the reader changed their mind.
#[tauri::command]
pub(crate) async fn save(app: AppHandle, desk: State<'_, Desk>, saving: Saving) -> Result<Option<String>, Trouble> {
    let home = (!saving.anew).then(|| {
        let files = desk.files();
        let number = files.home(&saving.draft)?;
        Some((files.path(number)?.to_owned(), files.is_changed(number)))
    });
    let path = match home.flatten() {
        Some((path, false)) => Some(path),
        // Somebody else wrote there: theirs is replaced only if the reader says so.
        Some((path, true)) => {
            let name = crate::trouble::shown(&path);
            let replace = dialogs::ask(&desk, "ask-replace", &name, ["ask-replace-yes", "ask-replace-no"]).await;
            if replace { Some(path) } else { dialogs::place(&desk, &saving.name).await }
        }
        None => dialogs::place(&desk, &saving.name).await,
    };
    let Some(path) = path else { return Ok(None) };
    let written = desk.files().write(&saving.draft, &path, saving.project.as_bytes());
    written?;
    let _ = desk.settings().remember(&path);
    menu::show(&app).map_err(internal)?;
    Ok(Some(crate::trouble::shown(&path)))
}

/// Puts the settings into a file that the reader names; the path, or nothing where they changed their mind.
#[tauri::command]
pub(crate) async fn export(desk: State<'_, Desk>, name: &str, text: &str) -> Result<Option<String>, Trouble> {
    let Some(path) = dialogs::place_for_settings(&desk, name).await else { return Ok(None) };
    crate::atomic::replace(&path, text.as_bytes()).map_err(|e| Trouble::file(&path, &e))?;
    Ok(Some(crate::trouble::shown(&path)))
}

/// Asks for many files or a folder and for a place, and begins to annotate.
#[tauri::command]
pub(crate) async fn many(app: AppHandle, folder: bool) -> Result<bool, Trouble> {
    let desk = app.state::<Desk>();
    let inputs = if folder {
        let Some(folder) = dialogs::folder(&desk, "dialog-folder").await else { return Ok(false) };
        folder_of(&desk, &folder)?
    } else {
        batch::texts_of(&dialogs::files(&desk).await)
    };
    if inputs.is_empty() {
        return Ok(false);
    }
    let Some(place) = dialogs::folder(&desk, "dialog-results").await else { return Ok(false) };
    start_many(&app, inputs, &place)
}

fn folder_of(desk: &Desk, folder: &Path) -> Result<Vec<Input>, Trouble> {
    let (inputs, failures) = batch::texts_in(folder)?;
    failures.into_iter().for_each(|failure| desk.trouble(failure));
    if inputs.is_empty() {
        return Err(Trouble::new("desktop-no-texts").with("file", crate::trouble::shown(folder)));
    }
    Ok(inputs)
}

/// Annotates in the background; the page hears how it goes.
pub(crate) fn start_many(app: &AppHandle, inputs: Vec<Input>, place: &Path) -> Result<bool, Trouble> {
    let desk = app.state::<Desk>();
    let Some(cancel) = desk.begin_many() else { return Ok(false) };
    let folder = batch::new_folder(place).inspect_err(|_| desk.end_many())?;
    let app = app.clone();
    std::thread::spawn(move || {
        let desk = app.state::<Desk>();
        let words = Words::new(desk.words().language());
        let tell = |progress| desk.tell(Event::Progress(progress));
        let ended = batch::tagger().and_then(|tagger| batch::run(&inputs, &folder, &tagger, &words, &cancel, &tell));
        desk.end_many();
        desk.tell(match ended {
            Ok(summary) => Event::Ended(summary),
            Err(problem) => {
                desk.trouble(problem);
                Event::Ended(batch::Summary { cancelled: true, total: inputs.len(), ..batch::Summary::default() })
            }
        });
    });
    Ok(true)
}

/// Annotates a folder that was dropped, once the reader has said where to.
pub(crate) fn dropped(app: &AppHandle, folder: PathBuf) {
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        let desk = app.state::<Desk>();
        let done = match folder_of(&desk, &folder) {
            Ok(inputs) => match dialogs::folder(&desk, "dialog-results").await {
                Some(place) => start_many(&app, inputs, &place).map(drop),
                None => Ok(()),
            },
            Err(problem) => Err(problem),
        };
        if let Err(problem) = done {
            desk.trouble(problem);
        }
    });
}

/// Stops annotating.
#[tauri::command]
pub(crate) fn cancel(desk: State<'_, Desk>) {
    if let Some(many) = desk.many() {
        many.store(true, Ordering::Relaxed);
    }
}

/// The page has kept what there was to keep, or says that it could not: the window closes.
#[tauri::command]
pub(crate) async fn leave(app: AppHandle, desk: State<'_, Desk>, safe: bool) -> Result<(), Trouble> {
    if !safe {
        desk.set_asking(true);
        let sure = dialogs::ask(&desk, "ask-leave", "", ["ask-leave-yes", "ask-leave-no"]).await;
        desk.set_asking(false);
        if !sure {
            desk.set_leaving(false);
            return Ok(());
        }
    }
    window::leave(&app);
    Ok(())
}

/// What the program is and what is in it.
#[derive(Debug, Serialize)]
pub(crate) struct About {
    version: &'static str,
    licences: &'static str,
}

/// What the program is and what is in it.
#[tauri::command]
pub(crate) fn about() -> About {
    About { version: env!("CARGO_PKG_VERSION"), licences: site::LICENCES }
}

/// Tauri's own faults; the text is for developers.
fn internal(error: tauri::Error) -> Trouble {
    Trouble::new("error-engine").with("detail", error.to_string())
}
