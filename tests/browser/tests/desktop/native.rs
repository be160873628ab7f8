//! What only the desktop has: the system's dialogs, the menu, other programs that hand files over.

use rapporteur_browser::{App, Look, Outcome, Window, World};
use rapporteur_locales::Messages;
use serde_json::{Value, json};
use std::path::Path;
use std::time::{Duration, Instant};

const TEXT: &str = "States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs.\n\n\
    States should protect their critical infrastructure.";

fn word(id: &str) -> String {
    Messages::new("en").plain(id, &[])
}

/// The window; it has the name of the draft, once there is one.
async fn window(draft: Option<&str>) -> Outcome<Window> {
    match draft {
        None => Window::titled(&word("app-title")).await,
        Some(name) => Window::titled(&Messages::new("en").plain("desktop-title", &[("name", name.into())])).await,
    }
}

/// Chooses an entry of the menu with the keyboard: so many groups to the right, so many entries down.
async fn choose(window: &Window, group: usize, entry: usize) -> Outcome {
    window.open_menu().await?;
    window.press_on(&[vec!["Right"; group], vec!["Down"; entry + 1], vec!["Return"]].concat()).await
}

/// Answers a dialog for files with a path.
async fn answer(dialog: &str, path: &Path) -> Outcome {
    let title = word(dialog);
    let window = Window::titled(&title).await?;
    window.press(&["ctrl+l"]).await?;
    window.write(&path.to_string_lossy()).await?;
    window.press(&["Return"]).await?;
    Window::gone(&title).await
}

async fn until_file(path: &Path, there: impl Fn(&str) -> bool) -> Outcome<String> {
    let start = Instant::now();
    loop {
        let text = String::from_utf8_lossy(&std::fs::read(path).unwrap_or_default()).into_owned();
        if there(&text) {
            return Ok(text);
        }
        if start.elapsed() > Duration::from_secs(20) {
            return Err(format!("{}: {text:.200}", path.display()).into());
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

pub(crate) async fn a_draft_goes_through_the_systems_dialogs(world: &World) -> Outcome {
    let profile = world.profile("dialogs")?;
    let (file, project) = (profile.join("item 5.txt"), profile.join("kept.rapporteur.json"));
    std::fs::write(&file, TEXT)?;
    let app = world.start_program(Look::default(), Some(&profile), &[]).await?;
    let shown = window(None).await?;
    shown.press(&["ctrl+o"]).await?;
    answer("dialog-open", &file).await?;
    app.settled().await?;
    assert!(app.words().await?.contains("critical infrastructure"));
    // Saved where the reader says, as a whole.
    window(Some("item 5.txt")).await?.press(&["ctrl+s"]).await?;
    answer("dialog-save", &project).await?;
    let first: Value = serde_json::from_str(&until_file(&project, |text| text.ends_with('}')).await?)?;
    assert_eq!((&first["text"], first["marks"].as_array().map(Vec::len)), (&json!(TEXT), Some(0)));
    // From then on it goes there without a question.
    app.press("ja").await?;
    window(Some("item 5.txt")).await?.press(&["ctrl+s"]).await?;
    let second: Value = serde_json::from_str(&until_file(&project, |text| text.contains("accepted")).await?)?;
    assert_eq!(second["marks"][0]["decision"], json!("accepted"));
    app.close().await;
    // The last file stands first in the list of the next start.
    let app = world.start_program(Look::default(), Some(&profile), &[]).await?;
    let shown = window(None).await?;
    shown.open_menu().await?;
    shown.press_on(&["Down", "Down", "Right", "Return"]).await?;
    app.settled().await?;
    app.until("the decision", "return document.querySelector('.chip.sure') !== null").await?;
    app.close().await;
    Ok(())
}

pub(crate) async fn the_menu_leads_everywhere(world: &World) -> Outcome {
    let app = world.start_program(Look::default(), None, &[]).await?;
    let shown = window(None).await?;
    choose(&shown, 3, 2).await?;
    app.until("the licences", "return document.querySelector('.about pre')?.textContent.includes('tauri')").await?;
    let texts = app.script("return document.querySelector('.about pre').textContent.length", vec![]).await?;
    assert!(texts.as_u64() > Some(100_000), "{texts} letters of licences");
    app.press("\u{e00c}").await?;
    app.until("no dialog", "return document.querySelector('dialog') === null").await?;
    choose(&shown, 2, 2).await?;
    app.until("the reference", "return location.hash.includes('reference')").await?;
    choose(&shown, 2, 1).await?;
    app.until("the terms", "return location.hash.includes('terms')").await?;
    choose(&shown, 2, 0).await?;
    app.until("the draft", "return !/terms|reference/.test(location.hash)").await?;
    shown.press(&["F1"]).await?;
    app.until("the keys", "return document.querySelector('.keys') !== null").await?;
    app.press("\u{e00c}").await?;
    choose(&shown, 3, 1).await?;
    app.until("what is kept", "return document.querySelector('#erase') !== null").await?;
    app.close().await;
    Ok(())
}

async fn width(app: &App) -> Outcome<f64> {
    Ok(app.script("return innerWidth", vec![]).await?.as_f64().unwrap_or_default())
}

pub(crate) async fn the_page_grows_and_the_size_is_kept(world: &World) -> Outcome {
    let profile = world.profile("zoom")?;
    let app = world.start_program(Look::default(), Some(&profile), &[]).await?;
    let normal = width(&app).await?;
    let shown = window(None).await?;
    shown.press(&["ctrl+equal", "ctrl+equal"]).await?;
    app.until("a larger page", &format!("return innerWidth < {}", normal / 1.2)).await?;
    let larger = width(&app).await?;
    app.close().await;
    let app = world.start_program(Look::default(), Some(&profile), &[]).await?;
    app.until("the same size", &format!("return Math.abs(innerWidth - {larger}) < 2")).await?;
    let shown = window(None).await?;
    shown.press(&["ctrl+minus", "ctrl+minus", "ctrl+minus"]).await?;
    app.until("a smaller page", &format!("return innerWidth > {normal}")).await?;
    shown.press(&["ctrl+0"]).await?;
    app.until("the normal size", &format!("return Math.abs(innerWidth - {normal}) < 2")).await?;
    app.close().await;
    Ok(())
}

pub(crate) async fn a_second_start_hands_its_file_over(world: &World) -> Outcome {
    let profile = world.profile("second")?;
    let file = profile.join("Второй 二.txt");
    std::fs::write(&file, TEXT)?;
    let app = world.start_program(Look::default(), Some(&profile), &[]).await?;
    app.hand_over(&file).await?;
    app.settled().await?;
    app.until("its name", "return document.querySelector('.title')?.textContent === 'Второй 二.txt'").await?;
    app.close().await;
    Ok(())
}

pub(crate) async fn a_folder_is_annotated_into_another(world: &World) -> Outcome {
    let profile = world.profile("many")?;
    let (texts, results) = (profile.join("texts"), profile.join("results"));
    std::fs::create_dir_all(texts.join("более"))?;
    std::fs::create_dir_all(&results)?;
    std::fs::write(texts.join("a.txt"), TEXT)?;
    std::fs::write(texts.join("более/б.md"), TEXT)?;
    std::fs::write(texts.join("bad.txt"), b"%PDF-1.7\x00\x01\x02")?;
    let app = world.start_program(Look::default(), Some(&profile), &[]).await?;
    let shown = window(None).await?;
    choose(&shown, 0, 2).await?;
    answer("dialog-folder", &texts).await?;
    answer("dialog-results", &results).await?;
    app.until("the end", "return document.querySelector('[data-many=ended]')?.dataset.done === '2'").await?;
    assert!(app.words().await?.contains("bad.txt"));
    let table = std::fs::read_to_string(results.join("rapporteur/annotations.csv"))?;
    assert!(table.contains("a.txt") && table.contains("более/б.md"), "{table:.300}");
    assert!(std::fs::read_to_string(results.join("rapporteur/более/б.md.html"))?.contains("critical infrastructure"));
    app.close().await;
    Ok(())
}

pub(crate) async fn a_draft_is_printed(world: &World) -> Outcome {
    let profile = world.profile("print")?;
    // The toolkit offers a file in the reader's own folder.
    let (file, home) = (profile.join("print.txt"), profile.join("HOME"));
    std::fs::create_dir_all(&home)?;
    std::fs::write(&file, TEXT)?;
    let app = world.start_program(Look::default(), Some(&profile), &[&file.to_string_lossy()]).await?;
    app.settled().await?;
    window(Some("print.txt")).await?.press(&["ctrl+p"]).await?;
    // The toolkit's own dialog, in its own words; the first of its printers is a file.
    let dialog = Window::titled("Print").await?;
    dialog.press(&["Tab", "Down", "alt+p"]).await?;
    Window::gone("Print").await?;
    until_file(&home.join("output.pdf"), |text| text.starts_with("%PDF") && text.trim_end().ends_with("%%EOF")).await?;
    app.close().await;
    Ok(())
}

pub(crate) async fn what_would_be_lost_is_asked_about(world: &World) -> Outcome {
    let app = world.start_program(Look::default(), None, &[]).await?;
    app.click("#device").await?;
    app.click("dialog input[type=checkbox]").await?;
    app.press("\u{e00c}").await?;
    app.until("no dialog", "return document.querySelector('dialog') === null").await?;
    app.open_text(TEXT).await?;
    app.press("ja").await?;
    // What is not kept gives the window no name.
    let shown = window(None).await?;
    shown.press(&["ctrl+q"]).await?;
    let dialog = Window::beside(&word("app-title"), &shown).await?;
    // Escape is no.
    dialog.press(&["Escape"]).await?;
    app.until("the draft", "return document.querySelector('.chip.sure') !== null").await?;
    app.close().await;
    Ok(())
}

pub(crate) async fn settings_go_along_as_a_file(world: &World) -> Outcome {
    let profile = world.profile("settings")?;
    let file = profile.join("mine.json");
    let app = world.start_program(Look::default(), Some(&profile), &[]).await?;
    app.click(".theme").await?;
    let shown = window(None).await?;
    choose(&shown, 3, 1).await?;
    app.click("#settings-save").await?;
    answer("dialog-save", &file).await?;
    let saved: Value = serde_json::from_str(&until_file(&file, |text| text.ends_with('}')).await?)?;
    assert_eq!((&saved["theme"], &saved["language"]), (&json!("light"), &json!("en")));
    let mut other = saved.clone();
    other["language"] = json!("ar");
    std::fs::write(&file, other.to_string())?;
    app.hand_over(&file).await?;
    app.until("the language", "return document.documentElement.dir === 'rtl'").await?;
    // The menu follows, and the next start.
    app.close().await;
    let app = world.start_program(Look::default(), Some(&profile), &[]).await?;
    let there = "return document.documentElement.dir === 'rtl' && document.documentElement.dataset.theme === 'light'";
    app.until("the settings", there).await?;
    app.close().await;
    Ok(())
}
