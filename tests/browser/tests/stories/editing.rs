//! Typing, composing, taking back.

use rapporteur_browser::{App, Look, Outcome, World};
use serde_json::json;

const ENTER: &str = "\u{e007}";
const BACKSPACE: &str = "\u{e003}";
const ESCAPE: &str = "\u{e00c}";

async fn editing(world: &World, text: &str) -> Outcome<App> {
    let app = world.visit(Look::default()).await?;
    app.open_text(text).await?;
    app.press("e").await?;
    app.until("the editor", "return document.activeElement?.classList.contains('lines')").await?;
    Ok(app)
}

pub(crate) async fn typing_is_followed_by_marks_and_can_be_taken_back(world: &World) -> Outcome {
    let app = editing(world, "We speak of the weather.\n\nIt rains.").await?;
    app.cursor_behind("weather.").await?;
    app.press(" International law applies in cyberspace.").await?;
    app.until("a mark", "return document.querySelector('.line mark.law') !== null").await?;
    assert_eq!(app.lines().await?[0], "We speak of the weather. International law applies in cyberspace.");
    // The cursor stays where it was when the marks are drawn.
    app.press("!").await?;
    assert_eq!(app.lines().await?[0], "We speak of the weather. International law applies in cyberspace.!");
    app.press_ctrl('z', false).await?;
    app.press_ctrl('z', false).await?;
    app.until("the old text", "return document.querySelector('.line').textContent === 'We speak of the weather.'")
        .await?;
    app.press_ctrl('z', true).await?;
    app.until("the new text", "return document.querySelector('.line').textContent.includes('cyberspace.')").await?;
    app.press(ESCAPE).await?;
    app.until("the page", "return document.querySelector('.para mark.law') !== null").await?;
    app.close().await;
    Ok(())
}

pub(crate) async fn composing_writes_what_was_committed(world: &World) -> Outcome {
    let app = editing(world, "国际法适用于。\n\nسيادة الدول").await?;
    app.cursor_behind("适用于").await?;
    app.compose(&["w", "wang", "wang luo", "网络"], "网络空间").await?;
    app.until("the words", "return document.querySelector('.line').textContent === '国际法适用于网络空间。'").await?;
    app.press("x").await?;
    assert_eq!(app.lines().await?[0], "国际法适用于网络空间x。");
    app.cursor_behind("سيادة").await?;
    app.press(" كل").await?;
    assert_eq!(app.lines().await?[2], "سيادة كل الدول");
    app.until("a reading", "return document.querySelector('[data-read=all]') !== null").await?;
    for _ in 0..5 {
        app.press_ctrl('z', false).await?;
    }
    assert_eq!(app.lines().await?.join("\n"), "国际法适用于。\n\nسيادة الدول");
    app.close().await;
    Ok(())
}

pub(crate) async fn lines_are_split_and_joined(world: &World) -> Outcome {
    let app = editing(world, "One sentence. Another sentence.").await?;
    app.cursor_behind("One sentence.").await?;
    app.press(&ENTER.repeat(2)).await?;
    assert_eq!(app.lines().await?, ["One sentence.", "", " Another sentence."]);
    app.press("x").await?;
    assert_eq!(app.lines().await?, ["One sentence.", "", "x Another sentence."]);
    app.press(&BACKSPACE.repeat(3)).await?;
    assert_eq!(app.lines().await?, ["One sentence. Another sentence."]);
    // What is pasted is text, however it was dressed.
    let paste = "const d = new DataTransfer(); d.setData('text/html', '<b onclick=alert(1)>bold</b>'); \
        d.setData('text/plain', 'bold\\r\\nline'); const s = getSelection().getRangeAt(0); \
        const r = new StaticRange({startContainer: s.startContainer, startOffset: s.startOffset, endContainer: s.endContainer, endOffset: s.endOffset}); \
        document.querySelector('.lines').dispatchEvent(new InputEvent('beforeinput', {inputType: 'insertFromPaste', \
        dataTransfer: d, targetRanges: [r], bubbles: true, cancelable: true}));";
    app.script(paste, vec![]).await?;
    assert_eq!(app.lines().await?, ["One sentence.bold", "line Another sentence."]);
    assert_eq!(app.script("return document.querySelectorAll('.lines b').length", vec![]).await?, json!(0));
    app.close().await;
    Ok(())
}

pub(crate) async fn unbroken_typing_is_saved(world: &World) -> Outcome {
    let app = editing(world, "Text.").await?;
    app.cursor_behind("Text.").await?;
    // Four seconds without a pause, then the tab is gone.
    let start = std::time::Instant::now();
    let mut typed = Vec::new();
    while start.elapsed().as_secs() < 4 {
        app.press("a").await?;
        typed.push(start.elapsed());
    }
    let end = start.elapsed();
    app.reload().await?;
    take_up(&app).await?;
    let kept = app.script("return document.querySelector('.para .text').textContent.length", vec![]).await?;
    let kept = kept.as_u64().unwrap_or_default() as usize - "Text.".len();
    let old = typed.iter().filter(|at| (end - **at).as_millis() > 1000).count();
    assert!(kept >= old, "{kept} of {} letters were kept, {old} were older than a second", typed.len());
    app.close().await;
    Ok(())
}

async fn take_up(app: &App) -> Outcome {
    app.click(".recent .name").await?;
    app.settled().await
}
