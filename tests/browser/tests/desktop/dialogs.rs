//! The system's own dialogs, worked with the keyboard: opening, saving, thinking better of it, places that refuse.

use rapporteur_browser::{App, Look, Outcome, Window, World};
use rapporteur_locales::Messages;
use serde_json::{Value, json};
use std::path::Path;
use std::time::{Duration, Instant};

const TEXT: &str = "States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs.\n\n\
    International law applies in cyberspace.";
/// Nobody makes a file there, not even an administrator.
const REFUSED: &str = "/sys/kept.rapporteur.json";
const SURE: &str = "return document.querySelectorAll('mark.sure').length === 1";

fn word(language: &str, id: &str) -> String {
    Messages::new(language).plain(id, &[])
}

/// Presses keys that open a dialog, and gives that; its title is a message in the reader's language.
pub(crate) async fn ask(app: &App, keys: &str, title: &str) -> Outcome<Window> {
    app.window().await?.press(&[keys]).await?;
    Window::titled(&word(&app.language().await?, title)).await
}

/// Waits until a file holds a project with so many decisions.
pub(crate) async fn saved(file: &Path, decisions: usize) -> Outcome<Value> {
    let start = Instant::now();
    loop {
        let project: Option<Value> = std::fs::read(file).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok());
        match project {
            Some(project) if project["marks"].as_array().is_some_and(|marks| marks.len() == decisions) => {
                return Ok(project);
            }
            other if start.elapsed() > Duration::from_secs(20) => {
                return Err(format!("{}: waited in vain for {decisions} decisions: {other:?}", file.display()).into());
            }
            _ => tokio::time::sleep(Duration::from_millis(60)).await,
        }
    }
}

pub(crate) async fn a_draft_is_opened_and_saved_where_the_reader_says(world: &World) -> Outcome {
    for language in ["en", "ar"] {
        let folder = world.profile(&format!("dialogs-{language}"))?;
        let (file, kept) = (folder.join("draft.txt"), folder.join("kept.rapporteur.json"));
        std::fs::write(&file, TEXT)?;
        let look = Look { language, ..Look::default() };
        let app = world.start_program(look, None, &[]).await?;
        // Whoever thinks better of it has opened nothing.
        let dialog = ask(&app, "ctrl+o", "dialog-open").await?;
        dialog.press(&["Escape"]).await?;
        dialog.gone().await?;
        app.until("the first page", "return document.querySelector('.welcome') !== null").await?;
        ask(&app, "ctrl+o", "dialog-open").await?.answer(&file).await?;
        app.settled().await?;
        app.until("its name", "return document.querySelector('.title')?.textContent === 'draft.txt'").await?;
        app.press("ja").await?;
        app.until("a decision", SURE).await?;
        // Nor saved anything.
        let dialog = ask(&app, "ctrl+s", "dialog-save").await?;
        dialog.name(&folder.join("never.rapporteur.json")).await?;
        dialog.press(&["Escape"]).await?;
        dialog.gone().await?;
        app.until("the decision", SURE).await?;
        ask(&app, "ctrl+s", "dialog-save").await?.answer(&kept).await?;
        let told = "return document.querySelector('.problem')?.textContent.includes('kept.rapporteur.json')";
        app.until("that it is saved", told).await?;
        let project = saved(&kept, 1).await?;
        assert_eq!((&project["text"], &project["marks"][0]["decision"]), (&json!(TEXT), &json!("accepted")));
        // From now on the draft lives in that file: nothing is asked any more.
        app.press("ja").await?;
        app.until("two decisions", "return document.querySelectorAll('mark.sure').length === 2").await?;
        app.window().await?.press(&["ctrl+s"]).await?;
        saved(&kept, 2).await?;
        let shown = app.highlights().await?;
        app.close().await;
        // The file says the same to a program that has never seen the draft.
        let app = world.start_program(look, None, &[]).await?;
        ask(&app, "ctrl+o", "dialog-open").await?.answer(&kept).await?;
        app.settled().await?;
        app.until("two decisions", "return document.querySelectorAll('mark.sure').length === 2").await?;
        assert_eq!(app.highlights().await?, shown, "{language}");
        app.close().await;
        let mut names: Vec<_> = std::fs::read_dir(&folder)?.flatten().map(|entry| entry.file_name()).collect();
        names.sort();
        assert_eq!(names, ["draft.txt", "kept.rapporteur.json"], "{language}");
    }
    Ok(())
}

pub(crate) async fn a_place_that_refuses_is_told_and_nothing_is_lost(world: &World) -> Outcome {
    for language in ["fr", "ru"] {
        let folder = world.profile(&format!("refused-{language}"))?;
        let app = world.start_program(Look { language, ..Look::default() }, None, &[]).await?;
        app.open_text(TEXT).await?;
        app.press("ja").await?;
        app.until("a decision", SURE).await?;
        ask(&app, "ctrl+shift+s", "dialog-save").await?.answer(Path::new(REFUSED)).await?;
        let told = Messages::new(language).text_with("desktop-denied", &[("file", REFUSED.into())]);
        let told = format!("return document.querySelector('.problem')?.textContent.includes({told:?})");
        app.until("that it is refused", &told).await?;
        app.until("the decision", SURE).await?;
        app.saved().await?;
        let elsewhere = folder.join("elsewhere.rapporteur.json");
        ask(&app, "ctrl+shift+s", "dialog-save").await?.answer(&elsewhere).await?;
        assert_eq!(saved(&elsewhere, 1).await?["text"], TEXT);
        app.close().await;
    }
    Ok(())
}

pub(crate) async fn settings_are_taken_from_the_file_that_is_chosen(world: &World) -> Outcome {
    let folder = world.profile("chosen-settings")?;
    let app = world.start_program(Look::default(), Some(&folder), &[]).await?;
    let take = async |name: &str, content: &str| -> Outcome {
        let file = folder.join(name);
        std::fs::write(&file, content)?;
        let window = app.window().await?;
        app.click("#device").await?;
        app.click("#settings-take").await?;
        Window::beside(&[&window]).await?.answer(&file).await
    };
    // A damaged file is told, and changes nothing.
    take("damaged.json", r#"{"schema":"rapporteur/settings/1","theme":7}"#).await?;
    let told = word("en", "settings-damaged").split('(').next().unwrap_or_default().trim().to_owned();
    app.until(
        "that they are damaged",
        &format!("return document.querySelector('.problem')?.textContent.includes({told:?})"),
    )
    .await?;
    app.until("the old theme", "return document.documentElement.dataset.theme === undefined").await?;
    take("dark.json", r#"{"schema":"rapporteur/settings/1","theme":"dark","language":"ar"}"#).await?;
    let there = "return document.documentElement.dataset.theme === 'dark' && document.documentElement.dir === 'rtl'";
    app.until("the new ones", there).await?;
    // They go along as a file, and are there at the next start.
    app.click("#device").await?;
    // The dialog says in the reader's language that it is settings that are saved.
    app.click("#settings-save").await?;
    let dialog = Window::titled(&word("ar", "dialog-settings")).await?;
    dialog.press(&["Escape"]).await?;
    dialog.gone().await?;
    let file = app.download("#settings-save").await?;
    assert_eq!((&file["theme"], &file["language"]), (&json!("dark"), &json!("ar")));
    app.close().await;
    let app = world.start_program(Look::default(), Some(&folder), &[]).await?;
    app.until("the same settings", there).await?;
    app.close().await;
    Ok(())
}

pub(crate) async fn one_dialog_stands_at_a_time(world: &World) -> Outcome {
    let app = world.start_program(Look::default(), None, &[]).await?;
    let dialog = ask(&app, "ctrl+o", "dialog-open").await?;
    // The window below is alive; what is asked of it is answered in turn, so that another dialog would be there before the keys are.
    app.window().await?.press(&["ctrl+o", "F1"]).await?;
    app.until("the keys", "return document.querySelector('.keys') !== null").await?;
    let titles = Window::titles()?;
    assert_eq!(titles.iter().filter(|title| **title == word("en", "dialog-open")).count(), 1, "{titles:?}");
    // Its turn is over when it is: then there is another.
    dialog.press(&["Escape"]).await?;
    dialog.gone().await?;
    app.press("\u{e00c}").await?;
    app.until("no keys", "return document.querySelector('.keys') === null").await?;
    ask(&app, "ctrl+o", "dialog-open").await?.press(&["Escape"]).await?;
    app.close().await;
    Ok(())
}
