//! The system's own dialogs, one at a time. Every path that the program touches comes from one of them, from a drop, or from the command line.

use crate::batch;
use crate::desk::Desk;
use rapporteur_terms::exchange::EXTENSIONS;
use rfd::{AsyncFileDialog, AsyncMessageDialog, MessageButtons, MessageDialogResult, MessageLevel};
use std::path::{Path, PathBuf};

/// The ending of project files.
pub(crate) const PROJECT: &str = "rapporteur.json";

fn dialog(desk: &Desk, title: &str) -> AsyncFileDialog {
    let dialog = AsyncFileDialog::new().set_title(desk.words().plain(title, &[]));
    // Where the reader was last, or at home: among the files that were used lately no folder can be chosen.
    let last = desk.settings().recent().first().and_then(|path| path.parent().map(Path::to_owned));
    match last.into_iter().chain(std::env::home_dir()).find(|folder| folder.is_dir()) {
        Some(folder) => dialog.set_directory(folder),
        None => dialog,
    }
}

fn texts(desk: &Desk, dialog: AsyncFileDialog) -> AsyncFileDialog {
    let words = desk.words();
    let kinds: Vec<&str> = batch::extensions().chain(["json"]).collect();
    dialog.add_filter(words.plain("filter-texts", &[]), &kinds).add_filter(words.plain("filter-all", &[]), &["*"])
}

/// One file to open.
pub(crate) async fn file(desk: &Desk) -> Option<PathBuf> {
    let _turn = desk.turn()?;
    let dialog = texts(desk, dialog(desk, "dialog-open"));
    dialog.pick_file().await.map(|file| file.path().to_owned())
}

/// A termbase; others than those shown can be, too.
pub(crate) async fn termbase(desk: &Desk) -> Option<PathBuf> {
    let _turn = desk.turn()?;
    let words = desk.words();
    let dialog = dialog(desk, "dialog-termbase").add_filter(words.plain("filter-termbases", &[]), &EXTENSIONS);
    let dialog = dialog.add_filter(words.plain("filter-all", &[]), &["*"]);
    dialog.pick_file().await.map(|file| file.path().to_owned())
}

/// Many files.
pub(crate) async fn files(desk: &Desk) -> Vec<PathBuf> {
    let Some(_turn) = desk.turn() else { return Vec::new() };
    let dialog = texts(desk, dialog(desk, "dialog-files"));
    dialog.pick_files().await.unwrap_or_default().iter().map(|file| file.path().to_owned()).collect()
}

/// A folder; the message is the dialog's title.
pub(crate) async fn folder(desk: &Desk, title: &str) -> Option<PathBuf> {
    let _turn = desk.turn()?;
    dialog(desk, title).pick_folder().await.map(|folder| folder.path().to_owned())
}

/// A place for a draft.
pub(crate) async fn place(desk: &Desk, name: &str) -> Option<PathBuf> {
    save(desk, "dialog-save", ("filter-project", &[PROJECT, "json"]), name).await
}

/// A place for the settings.
pub(crate) async fn place_for_settings(desk: &Desk, name: &str) -> Option<PathBuf> {
    save(desk, "dialog-settings", ("filter-settings", &["json"]), name).await
}

async fn save(desk: &Desk, title: &str, (kind, endings): (&str, &[&str]), name: &str) -> Option<PathBuf> {
    let _turn = desk.turn()?;
    // A name that came with a draft must not lead to another folder.
    let name: String = name.chars().map(|c| if matches!(c, '/' | '\\' | '\0') { '-' } else { c }).collect();
    let dialog = dialog(desk, title).add_filter(desk.words().plain(kind, &[]), endings).set_file_name(name);
    dialog.save_file().await.map(|file| file.path().to_owned())
}

/// A question with two answers, the first of them yes.
pub(crate) async fn ask(desk: &Desk, question: &str, name: &str, [yes, no]: [&str; 2]) -> bool {
    let words = desk.words();
    let (yes, no) = (words.plain(yes, &[]), words.plain(no, &[]));
    let dialog = AsyncMessageDialog::new()
        .set_level(MessageLevel::Warning)
        .set_title(words.plain("app-title", &[]))
        .set_description(words.text_with(question, &[("name", name.into())]))
        .set_buttons(MessageButtons::OkCancelCustom(yes.clone(), no));
    match dialog.show().await {
        MessageDialogResult::Ok | MessageDialogResult::Yes => true,
        MessageDialogResult::Custom(answer) => answer == yes,
        _ => false,
    }
}
