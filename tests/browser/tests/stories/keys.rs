//! Single keys: other ones, none, bulk work, a tag at hand.

use rapporteur_browser::{App, Look, Outcome, World};
use serde_json::json;

const ESCAPE: &str = "\u{e00c}";
const ENTER: &str = "\u{e007}";

async fn sheet(app: &App) -> Outcome {
    app.click(".tools .help").await?;
    app.until("the sheet", "return document.querySelector('.keys') !== null").await?;
    Ok(())
}

async fn leave(app: &App) -> Outcome {
    app.press(ESCAPE).await?;
    app.until("no dialog", "return document.querySelector('dialog') === null").await?;
    Ok(())
}

pub(crate) async fn keys_can_be_exchanged_and_turned_off(world: &World) -> Outcome {
    let app = world.visit(Look::default()).await?;
    app.open_sample("en").await?;
    app.press("?").await?;
    app.until("the sheet", "return document.querySelector('.keys') !== null").await?;
    app.click(".keys dt:first-of-type .key").await?;
    app.press("x").await?;
    app.until("the new key", "return document.querySelector('.keys .key').textContent === 'X'").await?;
    leave(&app).await?;
    app.press("j").await?;
    assert_eq!(app.selected().await?, "", "the old key does nothing");
    app.press("x").await?;
    app.until("the first mark", "return document.querySelector('.inspector h2') !== null").await?;
    // It is remembered.
    app.reload().await?;
    app.open_sample("en").await?;
    app.press("x").await?;
    app.until("the first mark", "return document.querySelector('.inspector h2') !== null").await?;
    sheet(&app).await?;
    app.click("#single-keys").await?;
    leave(&app).await?;
    let first = app.selected().await?;
    app.press("xr").await?;
    assert_eq!(app.selected().await?, first, "single keys are off");
    sheet(&app).await?;
    app.click("dialog .plain").await?;
    app.until("the old keys", "return document.querySelector('.keys .key').textContent === 'J'").await?;
    // Escape ends the waiting for a key, and not the dialog.
    app.click(".keys dt:first-of-type .key").await?;
    app.press(ESCAPE).await?;
    app.until("the key", "return document.querySelector('.keys .key').textContent === 'J'").await?;
    leave(&app).await?;
    app.press("j").await?;
    app.close().await;
    Ok(())
}

pub(crate) async fn all_of_a_tag_are_accepted_or_rejected_at_once(world: &World) -> Outcome {
    let app = world.visit(Look::default()).await?;
    let sentence = "International law applies in cyberspace.";
    app.open_text(&[sentence; 3].join("\n\n")).await?;
    app.click(".chip").await?;
    app.click(".actions .wide:last-of-type").await?;
    app.until("no marks", "return document.querySelector('.chip') === null").await?;
    app.press_ctrl('z', false).await?;
    app.until("all marks", "return document.querySelectorAll('.chip').length === 3").await?;
    app.click(".chip").await?;
    app.click(".actions .wide").await?;
    app.until("sure marks", "return document.querySelectorAll('.chip.sure').length === 3").await?;
    app.close().await;
    Ok(())
}

pub(crate) async fn a_tag_at_hand_goes_on_every_selection(world: &World) -> Outcome {
    let app = world.visit(Look::default()).await?;
    app.open_text("Nobody wrote a report about it. The fish was sold. The boat was old.").await?;
    app.select_words("The fish was sold").await?;
    app.until("the pop-up", "return document.activeElement?.id === 'pick'").await?;
    app.click(".popup input[type=checkbox]").await?;
    app.click(".popup #pick").await?;
    app.write("sovereignty and").await?;
    app.until("one tag", "return document.querySelectorAll('.pick').length === 1").await?;
    app.press(ENTER).await?;
    app.until("the tag at hand", "return document.querySelector('.armed') !== null").await?;
    app.select_words("Nobody").await?;
    app.select_words("The boat was old").await?;
    app.until("three marks", "return document.querySelectorAll('mark.law').length === 3").await?;
    app.press(ESCAPE).await?;
    app.until("no tag at hand", "return document.querySelector('.armed') === null").await?;
    app.select_words("a report").await?;
    app.until("the pop-up", "return document.activeElement?.id === 'pick'").await?;
    app.close().await;
    Ok(())
}

pub(crate) async fn words_are_tagged_with_the_keyboard_alone(world: &World) -> Outcome {
    let app = world.visit(Look::default()).await?;
    app.open_text("The fish was sold.\n\nThe boat was old.").await?;
    app.press("e").await?;
    app.until("the editor", "return document.activeElement?.classList.contains('lines')").await?;
    // The second paragraph, backwards from its end, as Shift and the arrows do.
    app.cursor_behind("was old").await?;
    app.script("for (let i = 0; i < 7; i++) getSelection().modify('extend', 'backward', 'character')", vec![]).await?;
    app.press_alt('t').await?;
    app.until("the pop-up", "return document.activeElement?.id === 'pick'").await?;
    app.write("sovereignty and").await?;
    app.until("one tag", "return document.querySelectorAll('.pick').length === 1").await?;
    app.press(ENTER).await?;
    app.until("the mark", "return document.querySelector('.line mark.law')?.textContent === 'was old'").await?;
    assert_eq!(app.script("return document.activeElement.classList.contains('lines')", vec![]).await?, json!(true));
    app.close().await;
    Ok(())
}

/// The page is drawn first, and the browser may go on before everything that hangs on it is in place; who presses keys quickly must not lose
/// any. Here the clock runs so fast that this is always the case.
pub(crate) async fn a_key_that_comes_while_the_page_is_drawn_is_not_lost(world: &World) -> Outcome {
    let app = world.visit(Look::default()).await?;
    app.open_text("International law applies in cyberspace.").await?;
    let quick = "const plain = Date.now; let now = plain(); Date.now = () => now += 100; \
        const key = key => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })); \
        return (async () => { key('j'); for (let i = 0; i < 50; i++) await null; key('a'); Date.now = plain; })()";
    app.script(quick, vec![]).await?;
    app.until("a decision", "return document.querySelector('mark.sure') !== null").await?;
    app.close().await;
    Ok(())
}

pub(crate) async fn a_note_that_is_being_written_stays(world: &World) -> Outcome {
    let app = world.visit(Look::default()).await?;
    app.open_text("International law applies in cyberspace.").await?;
    app.press("jn").await?;
    app.write("ask the").await?;
    // Everything around it is drawn anew.
    app.script("const s = document.querySelector('select.language'); s.value = 'fr'; s.dispatchEvent(new Event('change', { bubbles: true }))", vec![]).await?;
    app.until("French", "return document.documentElement.lang === 'fr'").await?;
    app.write(" capital").await?;
    assert_eq!(app.script("return document.querySelector('#note').value", vec![]).await?, json!("ask the capital"));
    // Left, it is kept; taken back, it is gone, and another mark has its own.
    app.click(".by").await?;
    app.saved().await?;
    app.press_ctrl('z', false).await?;
    app.until("no note", "return document.querySelector('#note').value === ''").await?;
    app.press_ctrl('z', true).await?;
    app.until("the note", "return document.querySelector('#note').value === 'ask the capital'").await?;
    app.close().await;
    Ok(())
}
