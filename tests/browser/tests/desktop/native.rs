//! What only the desktop has: the menu, questions of the system, other programs that hand files over.

use rapporteur_browser::{Look, Outcome, Window, World};
use rapporteur_locales::Messages;

const TEXT: &str = "States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs.\n\n\
    States should protect their critical infrastructure.";

fn word(id: &str) -> String {
    Messages::new("en").plain(id, &[])
}

pub(crate) async fn the_menu_leads_everywhere(world: &World) -> Outcome {
    let app = world.start_program(Look::default(), None, &[]).await?;
    let shown = Window::titled(&word("app-title")).await?;
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
    // What is not kept gives the window no name.
    let shown = Window::titled(&word("app-title")).await?;
    shown.press(&["ctrl+q"]).await?;
    let dialog = Window::beside(&[&shown]).await?;
    // Escape is no.
    dialog.press(&["Escape"]).await?;
    app.until("the draft", "return document.querySelector('.chip.sure') !== null").await?;
    app.close().await;
    Ok(())
}
