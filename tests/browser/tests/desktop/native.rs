//! What only the desktop has: the menu, questions of the system, other programs that hand files over.

use rapporteur_browser::{Look, Outcome, Window, World};
use rapporteur_locales::Messages;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

const TEXT: &str = "States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs.\n\n\
    States should protect their critical infrastructure.";

pub(crate) async fn the_menu_leads_everywhere(world: &World) -> Outcome {
    // The second runs from right to left.
    for language in ["en", "ar"] {
        let app = world.start_program(Look { language, ..Look::default() }, None, &[]).await?;
        let shown = app.window().await?;
        shown.choose(3, 2).await?;
        app.until("the licences", "return document.querySelector('.about pre')?.textContent.includes('tauri')").await?;
        let texts = app.script("return document.querySelector('.about pre').textContent.length", vec![]).await?;
        assert!(texts.as_u64() > Some(100_000), "{texts} letters of licences");
        app.press("\u{e00c}").await?;
        app.until("no dialog", "return document.querySelector('dialog') === null").await?;
        shown.choose(2, 2).await?;
        app.until("the reference", "return location.hash.includes('reference')").await?;
        shown.choose(2, 1).await?;
        app.until("the terms", "return location.hash.includes('terms')").await?;
        shown.choose(2, 0).await?;
        app.until("the draft", "return !/terms|reference/.test(location.hash)").await?;
        shown.press(&["F1"]).await?;
        app.until("the keys", "return document.querySelector('.keys') !== null").await?;
        app.press("\u{e00c}").await?;
        shown.choose(3, 1).await?;
        app.until("what is kept", "return document.querySelector('#erase') !== null").await?;
        app.close().await;
    }
    Ok(())
}

pub(crate) async fn what_is_dropped_is_opened(world: &World) -> Outcome {
    let folder = world.profile("dropped")?;
    let (file, texts, results) = (folder.join("Перетащено «a» 拖.txt"), folder.join("texts"), folder.join("results"));
    std::fs::write(&file, TEXT)?;
    std::fs::create_dir_all(&texts)?;
    std::fs::create_dir_all(&results)?;
    std::fs::write(texts.join("one.txt"), TEXT)?;
    let app = world.start_program(Look::default(), None, &[]).await?;
    app.drop_files(&[&file]).await?;
    app.settled().await?;
    app.until("its name", "return document.querySelector('.title')?.textContent === 'Перетащено «a» 拖.txt'").await?;
    assert!(app.highlights().await?.iter().any(|shown| shown.tag.starts_with("norm.")));
    // What is no text is told, and the draft stays.
    let picture = folder.join("picture.txt");
    std::fs::write(&picture, [0_u8, 1, 2, 3].repeat(100))?;
    app.drop_files(&[&picture]).await?;
    app.until("what it is not", "return document.querySelector('.problem')?.textContent.includes('picture.txt')")
        .await?;
    assert!(app.words().await?.contains("territory"));
    // A folder is many texts: asked is where the results are to go.
    app.drop_files(&[&texts]).await?;
    let place = Window::titled(&Messages::new("en").plain("dialog-results", &[])).await?;
    place.answer(&results).await?;
    app.until("the end", "return document.querySelector('[data-many=ended]')?.dataset.done === '1'").await?;
    assert!(std::fs::read_to_string(results.join("rapporteur/one.txt.html"))?.contains("territory"));
    app.close().await;
    Ok(())
}

pub(crate) async fn what_is_cut_is_pasted_by_keys(world: &World) -> Outcome {
    let app = world.start_program(Look::default(), None, &[]).await?;
    app.open_text("One sentence. Another sentence.").await?;
    app.press("e").await?;
    app.until("the editor", "return document.activeElement?.classList.contains('lines')").await?;
    app.cursor_behind("One sentence.").await?;
    app.press("\u{e007}\u{e007}").await?;
    app.until("three lines", "return document.querySelectorAll('.line').length === 3").await?;
    assert_eq!(app.lines().await?, ["One sentence.", "", " Another sentence."]);
    // The last word of the first line, as Shift and the arrows select it, by the system's clipboard to the end of the last.
    app.cursor_behind("One sentence").await?;
    app.script("for (let i = 0; i < 8; i++) getSelection().modify('extend', 'backward', 'character')", vec![]).await?;
    let window = app.window().await?;
    window.press(&["ctrl+x"]).await?;
    app.until("the word to be gone", "return document.querySelector('.line').textContent === 'One .'").await?;
    app.cursor_behind("Another sentence.").await?;
    window.press(&["ctrl+v"]).await?;
    let pasted = "return [...document.querySelectorAll('.line')].pop().textContent === ' Another sentence.sentence'";
    app.until("the word to be there", pasted).await?;
    window.press(&["ctrl+z"]).await?;
    let gone = "return [...document.querySelectorAll('.line')].pop().textContent === ' Another sentence.'";
    app.until("the old line", gone).await?;
    app.close().await;
    Ok(())
}

pub(crate) async fn recent_files_are_in_the_menu(world: &World) -> Outcome {
    let folder = world.profile("recent")?;
    let app = world.start_program(Look::default(), None, &[]).await?;
    for name in ["first.txt", "second.txt"] {
        std::fs::write(folder.join(name), TEXT)?;
        app.hand_over(&folder.join(name)).await?;
        app.settled().await?;
        app.until(name, &format!("return document.querySelector('.title')?.textContent === '{name}'")).await?;
        app.saved().await?;
    }
    // The last one stands first, the one before it second.
    app.window().await?.choose_below(0, 1, 1).await?;
    app.until("the first", "return document.querySelector('.title')?.textContent === 'first.txt'").await?;
    // One that is gone meanwhile is told.
    std::fs::remove_file(folder.join("second.txt"))?;
    app.window().await?.choose_below(0, 1, 1).await?;
    app.until("that it is gone", "return document.querySelector('.problem')?.textContent.includes('second.txt')")
        .await?;
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

pub(crate) async fn what_would_be_lost_is_asked_about(world: &World) -> Outcome {
    let app = world.start_program(Look::default(), None, &[]).await?;
    app.keep_nothing().await?;
    app.open_text(TEXT).await?;
    app.press("ja").await?;
    let shown = app.window().await?;
    shown.press(&["ctrl+q"]).await?;
    let dialog = Window::beside(&[&shown]).await?;
    // Escape is no.
    dialog.press(&["Escape"]).await?;
    app.until("the draft", "return document.querySelector('.chip.sure') !== null").await?;
    app.close().await;
    Ok(())
}

pub(crate) async fn a_file_manager_opens_the_kinds_that_the_package_names(world: &World) -> Outcome {
    let program = PathBuf::from(std::env::var_os("RAPPORTEUR_DESKTOP").unwrap_or_default());
    let usr = program.ancestors().nth(2).map(Path::to_owned).unwrap_or_default();
    let entry = "applications/org.rapporteur.Rapporteur.desktop";
    if !usr.join("share").join(entry).exists() {
        eprintln!("left out: this program does not come out of a package");
        return Ok(());
    }
    // What a system does when a package is installed.
    let data = world.profile("system")?;
    for name in [entry, "mime/packages/org.rapporteur.Rapporteur.xml"] {
        let place = data.join(name);
        std::fs::create_dir_all(place.parent().unwrap())?;
        std::fs::copy(usr.join("share").join(name), place)?;
    }
    run(Command::new("update-mime-database").arg(data.join("mime")))?;
    run(Command::new("update-desktop-database").arg(data.join("applications")))?;
    let folder = world.profile("documents")?;
    let file = folder.join("Пункт 5 & 议题.rapporteur.json");
    let project =
        serde_json::json!({ "schema": "rapporteur/project/1", "id": "x", "name": "Item 5.txt", "text": TEXT });
    std::fs::write(&file, project.to_string())?;
    let app = world.start_program(Look::default(), None, &[]).await?;
    let gio = |arguments: &[&OsStr]| {
        let mut gio = Command::new("gio");
        gio.args(arguments).env("XDG_DATA_DIRS", format!("{}:/usr/share", data.display())).env("LC_ALL", "C.UTF-8");
        // The entry names the program without its folder.
        gio.env("PATH", format!("{}:/usr/bin", usr.join("bin").display()));
        gio.envs(["HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"].map(|name| (name, &folder)));
        gio
    };
    for kind in ["application/x-rapporteur+json", "text/plain", "text/markdown"] {
        let said = run(&mut gio(&["mime".as_ref(), kind.as_ref()]))?;
        assert!(said.contains("org.rapporteur.Rapporteur.desktop"), "{kind}: {said}");
    }
    run(&mut gio(&["open".as_ref(), file.as_ref()]))?;
    app.settled().await?;
    app.until("its name", "return document.querySelector('.title')?.textContent === 'Item 5.txt'").await?;
    app.close().await;
    Ok(())
}

/// What a command says, if it ends well.
fn run(command: &mut Command) -> Outcome<String> {
    let output = command.output().map_err(|e| format!("{command:?}: {e}"))?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        Ok(said)
    } else {
        Err(format!("{command:?}: {said}{}", String::from_utf8_lossy(&output.stderr)).into())
    }
}
