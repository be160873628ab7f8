//! What goes wrong outside the program: too much text, hostile pastes, a device that keeps nothing, a browser that dies, the program itself.

use rapporteur_browser::{App, Look, Outcome, World};
use serde_json::{Value, json};
use std::time::{Duration, Instant};

const TEXT: &str =
    "States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs.";

/// Pastes a text of so many letters into an element; it is made in the page, for the way there is too narrow for it.
async fn paste_letters(app: &App, selector: &str, letters: usize) -> Outcome {
    let script = "const d = new DataTransfer(); d.setData('text/plain', 'law '.repeat(arguments[1] / 4)); \
        document.querySelector(arguments[0]).dispatchEvent(new ClipboardEvent('paste', {clipboardData: d, bubbles: true, cancelable: true}))";
    app.script(script, vec![selector.into(), letters.into()]).await?;
    Ok(())
}

pub(crate) async fn fifty_megabytes_are_refused_and_nothing_is_lost(world: &World) -> Outcome {
    const LETTERS: usize = 50_000_000;
    let refused = "return document.querySelector('.problem')?.textContent.includes('50')";
    let app = world.visit(Look::default()).await?;
    app.open_text(TEXT).await?;
    app.press("ja").await?;
    paste_letters(&app, ".text-body", LETTERS).await?;
    app.until("a problem", refused).await?;
    app.until("the draft", "return document.querySelector('mark.sure') !== null").await?;
    app.click(".problem button").await?;
    // In the box for pasting.
    app.press("o").await?;
    app.until("the box", "return document.querySelector('#paste') !== null").await?;
    let fill = "const box = document.querySelector('#paste'); box.value = 'law '.repeat(arguments[0] / 4); box.closest('section').querySelector('button').click();";
    app.script(fill, vec![LETTERS.into()]).await?;
    app.until("a problem", refused).await?;
    app.click(".problem button").await?;
    // And in the editor.
    app.press("e").await?;
    app.until("the editor", "return document.activeElement?.classList.contains('lines')").await?;
    app.cursor_behind("States").await?;
    paste_letters(&app, ".lines", LETTERS).await?;
    app.until("a problem", refused).await?;
    assert_eq!(app.lines().await?, [TEXT]);
    app.press("!").await?;
    assert_eq!(app.lines().await?, [TEXT.replacen("States", "States!", 1)], "the app is alive");
    app.close().await;
    Ok(())
}

/// The text on the sheet, painted or not.
async fn sheet(app: &App) -> Outcome<String> {
    Ok(app
        .script("return document.querySelector('.sheet').textContent", vec![])
        .await?
        .as_str()
        .unwrap_or_default()
        .to_owned())
}

pub(crate) async fn a_file_without_text_is_named(world: &World) -> Outcome {
    let app = world.visit(Look::default()).await?;
    app.open_text(TEXT).await?;
    app.open_file("statement.docx", b"PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00\x21\x00\x00\x00").await?;
    let told = app.until("a problem", "return document.querySelector('.problem span')?.textContent").await?;
    assert!(told.as_str().is_some_and(|t| t.contains("statement.docx") && t.contains("Word")), "{told}");
    assert!(sheet(&app).await?.contains(TEXT), "the draft is still there");
    app.close().await;
    Ok(())
}

pub(crate) async fn a_paste_of_html_with_scripts_is_text(world: &World) -> Outcome {
    let app = world.visit(Look::default()).await?;
    let paste = "const d = new DataTransfer(); \
        d.setData('text/html', '<img src=x onerror=\"window.evil=1\"><script>window.evil=1</' + 'script><b>International law</b> applies.'); \
        d.setData('text/plain', 'We reaffirm that international law applies in cyberspace and that all States must respect it. <script>window.evil=1</' + 'script>'); \
        document.body.dispatchEvent(new ClipboardEvent('paste', {clipboardData: d, bubbles: true, cancelable: true}))";
    app.script(paste, vec![]).await?;
    app.settled().await?;
    let evil =
        "return [window.evil ?? 0, document.querySelectorAll('.sheet img, .sheet script, .sheet b:not(.cue)').length]";
    assert_eq!(app.script(evil, vec![]).await?, json!([0, 0]));
    assert!(sheet(&app).await?.contains("<script>"), "markup is shown as text");
    app.until("a mark", "return document.querySelector(\".chip[data-tag='law.applicability']\") !== null").await?;
    app.close().await;
    Ok(())
}

pub(crate) async fn a_device_without_room_is_told_and_the_text_can_be_saved(world: &World) -> Outcome {
    let app = world.visit(Look::default()).await?;
    // As a full disk answers. (The quota that DevTools can set is not asked by IndexedDB.)
    let full = "window.plainPut = IDBObjectStore.prototype.put; \
        IDBObjectStore.prototype.put = () => { throw new DOMException('no room', 'QuotaExceededError'); };";
    app.script(full, vec![]).await?;
    app.open_text(TEXT).await?;
    app.until("a word about it", "return document.querySelector('.saved')?.dataset.saved === 'saved-failed'").await?;
    app.until("a problem", "return document.querySelector('.problem') !== null").await?;
    let copy = app.save_copy().await?;
    assert_eq!(copy["text"], TEXT);
    // With room again, work is kept again.
    app.script("IDBObjectStore.prototype.put = window.plainPut;", vec![]).await?;
    app.press("ja").await?;
    app.saved().await?;
    app.close().await;
    Ok(())
}

pub(crate) async fn a_browser_that_keeps_nothing_is_told(world: &World) -> Outcome {
    let app = world.visit(Look::default()).await?;
    let source = "for (const name of ['indexedDB', 'localStorage']) Object.defineProperty(window, name, \
        { get() { throw new DOMException('denied', 'SecurityError'); } });";
    app.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source })).await?;
    app.reload().await?;
    app.open_text(TEXT).await?;
    app.until("a word about it", "return document.querySelector('.saved')?.dataset.saved === 'saved-failed'").await?;
    app.press("ja").await?;
    app.until("a decision", "return document.querySelector('mark.sure') !== null").await?;
    assert_eq!(app.save_copy().await?["marks"][0]["decision"], "accepted");
    app.close().await;
    Ok(())
}

pub(crate) async fn a_browser_killed_after_twenty_seconds_of_typing_loses_one_at_most(world: &World) -> Outcome {
    let profile = world.profile("killed")?;
    let app = world.visit_as(Look::default(), Some(&profile)).await?;
    app.open_text("Text.").await?;
    app.press("e").await?;
    app.until("the editor", "return document.activeElement?.classList.contains('lines')").await?;
    app.cursor_behind("Text.").await?;
    let start = Instant::now();
    let mut typed = Vec::new();
    while start.elapsed() < Duration::from_secs(20) {
        app.press("a").await?;
        typed.push(start.elapsed());
    }
    let end = start.elapsed();
    app.kill().await?;
    let app = world.visit_as(Look::default(), Some(&profile)).await?;
    app.click(".recent .name").await?;
    app.settled().await?;
    let kept = app.script("return document.querySelector('.para .text').textContent.length", vec![]).await?;
    let kept = kept.as_u64().unwrap_or_default() as usize - "Text.".len();
    let old = typed.iter().filter(|at| (end - **at).as_millis() > 1000).count();
    assert!(typed.len() > 50, "only {} letters were typed", typed.len());
    assert!(kept >= old, "{kept} of {} letters were kept, {old} were older than a second", typed.len());
    app.close().await;
    Ok(())
}

pub(crate) async fn when_the_program_stops_the_text_can_be_downloaded(world: &World) -> Outcome {
    let app = world.visit(Look::default()).await?;
    app.open_text(TEXT).await?;
    app.press("ja").await?;
    app.press("e").await?;
    app.until("the editor", "return document.activeElement?.classList.contains('lines')").await?;
    app.cursor_behind(".").await?;
    app.press(" And more").await?;
    // While a line is being made the editor is told, against all rules, that a composition begins: it cannot be in two places at once.
    let stop = "const plain = Element.prototype.setAttribute; Element.prototype.setAttribute = function (name, value) { \
        Element.prototype.setAttribute = plain; document.querySelector('.lines').dispatchEvent(new CompositionEvent('compositionstart')); \
        plain.call(this, name, value); }";
    app.script(stop, vec![]).await?;
    // The page may be gone before the key is answered.
    let _ = app.press("\u{e007}").await;
    app.until("the last page", "return document.querySelector('.fatal a[download]') !== null").await?;
    let copy: Value = app.handed_over(".fatal a[download]").await?;
    assert!(copy["text"].as_str().unwrap_or_default().starts_with(&format!("{TEXT} And more")), "{copy}");
    assert_eq!(copy["marks"][0]["decision"], "accepted");
    app.click(".fatal a:not([download])").await?;
    app.until("the app", "return document.querySelector('.welcome') !== null").await?;
    app.close().await;
    Ok(())
}
