//! Files from outside, and work that outlives the program.

use rapporteur_browser::{Look, Outcome, World};
use serde_json::json;
use std::time::{Duration, Instant};

const TEXT: &str =
    "States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs.";

/// How often the program is killed while somebody types; saving itself is killed fifty times in the desktop's own tests.
fn kills() -> usize {
    if std::env::var_os("RAPPORTEUR_LONG").is_some() { 10 } else { 2 }
}

pub(crate) async fn a_file_that_is_named_at_the_start_is_opened(world: &World) -> Outcome {
    let folder = world.profile("папка 文件 ملفات")?;
    let file = folder.join("Проект «a» & б.txt");
    std::fs::write(&file, TEXT)?;
    let app = world.start_program(Look::default(), None, &[&file.to_string_lossy()]).await?;
    app.settled().await?;
    assert!(app.highlights().await?.iter().any(|shown| shown.tag.starts_with("norm.")));
    app.until("the name", "return document.querySelector('.title')?.textContent === 'Проект «a» & б.txt'").await?;
    app.close().await;
    Ok(())
}

pub(crate) async fn a_project_goes_on_beside_what_was_kept_of_it(world: &World) -> Outcome {
    let profile = world.profile("beside")?;
    let file = profile.join("Item 5.rapporteur.json");
    let project = |text: &str| {
        json!({ "schema": "rapporteur/project/1", "id": "x", "name": "Item 5.txt", "text": text }).to_string()
    };
    std::fs::write(&file, project(TEXT))?;
    let path = file.to_string_lossy().into_owned();
    let app = world.start_program(Look::default(), Some(&profile), &[&path]).await?;
    app.settled().await?;
    app.press("ja").await?;
    app.saved().await?;
    // Somebody else writes into the file: the reader hears of it, and nothing here changes.
    std::fs::write(&file, project("It rains."))?;
    app.until("the news", "return document.querySelector('.problem')?.textContent.includes('Item 5')").await?;
    assert!(app.words().await?.contains("territory"));
    app.close().await;
    // Opened again, the file is a draft of its own; what was done here is still there.
    let app = world.start_program(Look::default(), Some(&profile), &[&path]).await?;
    app.until("the file's text", "return document.querySelector('.text-body')?.textContent.includes('It rains.')")
        .await?;
    app.saved().await?;
    app.reload().await?;
    app.until("both", "return document.querySelectorAll('.recent li').length === 2").await?;
    app.close().await;
    Ok(())
}

pub(crate) async fn what_cannot_be_opened_is_told_in_the_readers_language(world: &World) -> Outcome {
    let folder = world.profile("bad")?;
    let large = folder.join("large.txt");
    std::fs::File::create(&large)?.set_len(2 << 30)?;
    let gone = folder.join("нет.txt");
    let newer = folder.join("newer.rapporteur.json");
    std::fs::write(
        &newer,
        json!({ "schema": "rapporteur/project/9", "id": "n", "name": "N", "text": "It rains." }).to_string(),
    )?;
    let shown = "return document.querySelector('.problem') !== null";
    for (file, language, said) in
        [(&gone, "ru", "больше нет"), (&large, "fr", "Mo"), (&newer, "de", "project/9"), (&gone, "ar", "нет.txt")]
    {
        let look = Look { language, ..Look::default() };
        let app = world.start_program(look, None, &[&file.to_string_lossy()]).await?;
        app.until("a message", shown).await?;
        let words = app.script("return document.querySelector('.problem').textContent", vec![]).await?;
        assert!(words.as_str().unwrap_or_default().contains(said), "{language}: {words}");
        app.close().await;
    }
    assert!(std::fs::read_to_string(newer)?.contains("project/9"), "a newer project was overwritten");
    Ok(())
}

pub(crate) async fn erasing_leaves_nothing_in_the_programs_folder(world: &World) -> Outcome {
    let home = world.profile("erased")?;
    let app = world.start_program(Look::default(), Some(&home), &[]).await?;
    app.open_text(TEXT).await?;
    app.saved().await?;
    app.click(".theme").await?;
    app.until("the theme", "return document.documentElement.dataset.theme === 'light'").await?;
    // The engine's own files are there for its driver alone.
    let kept = || -> Vec<String> {
        written(&home).into_iter().filter(|f| f.contains("org.rapporteur") && !f.contains("/engine/")).collect()
    };
    assert!(kept().iter().any(|file| file.contains("/drafts/")), "nothing was kept before: {:?}", kept());
    app.click(".saved").await?;
    app.click("#erase").await?;
    app.click("#erase-now").await?;
    let end = "return document.querySelector('.problem') !== null && document.querySelector('#erase-now') === null";
    app.until("the end", end).await?;
    assert_eq!(kept(), Vec::<String>::new());
    app.close().await;
    assert!(!kept().iter().any(|file| file.contains("/drafts/")), "kept at the end: {:?}", kept());
    Ok(())
}

/// Every file below a folder.
pub(crate) fn written(folder: &std::path::Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let below = |entry: std::fs::DirEntry| {
        let path = entry.path();
        if path.is_dir() { written(&path) } else { vec![path.display().to_string()] }
    };
    entries.flat_map(below).collect()
}

pub(crate) async fn a_program_killed_while_somebody_types_offers_what_was_written(world: &World) -> Outcome {
    let profile = world.profile("killed")?;
    let app = world.start_program(Look::default(), Some(&profile), &[]).await?;
    app.open_text("Text.").await?;
    app.saved().await?;
    let mut app = app;
    let mut length = "Text.".len();
    for round in 0..kills() {
        app.press("e").await?;
        app.until("the editor", "return document.activeElement?.classList.contains('lines')").await?;
        app.cursor_behind("Text.").await?;
        let start = Instant::now();
        let mut typed = Vec::new();
        while start.elapsed() < Duration::from_millis(3_000 + 370 * round as u64) {
            app.press("a").await?;
            typed.push(start.elapsed());
        }
        let end = start.elapsed();
        app.kill().await?;
        app = world.start_program(Look::default(), Some(&profile), &[]).await?;
        app.click("#restore").await?;
        app.settled().await?;
        let kept = app.script("return document.querySelector('.para .text').textContent.length", vec![]).await?;
        let kept = kept.as_u64().unwrap_or_default() as usize;
        let old = typed.iter().filter(|at| (end - **at).as_millis() > 1000).count();
        assert!(
            kept >= length + old,
            "{kept} letters were kept of {length} and {}, {old} older than a second",
            typed.len()
        );
        length = kept;
    }
    app.close().await;
    // Ended as it should, the program offers nothing.
    let app = world.start_program(Look::default(), Some(&profile), &[]).await?;
    app.close().await;
    Ok(())
}
