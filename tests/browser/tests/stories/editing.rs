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

/// What a browser shows of a Markdown draft after it was edited, from the first moment on.
pub(crate) async fn markup_stays_hidden_when_reading_goes_on(world: &World) -> Outcome {
    let app = world.visit(Look::default()).await?;
    app.open_file("draft.md", b"# Title\n\nStates **should** act.\n\n- one;\n- two.").await?;
    app.settled().await?;
    app.press("e").await?;
    app.until("the editor", "return document.activeElement?.classList.contains('lines')").await?;
    app.cursor_behind("act").await?;
    let watch = "window.seen = []; const sheet = document.querySelector('.sheet'); \
        new MutationObserver(() => { for (const p of sheet.querySelectorAll('.para')) if (/[#*]|- /.test(p.textContent)) window.seen.push(p.textContent); }) \
        .observe(sheet, { childList: true, subtree: true, characterData: true });";
    app.script(watch, vec![]).await?;
    app.press(&format!(" now{ESCAPE}")).await?;
    app.settled().await?;
    app.until(
        "the new words",
        "return document.querySelector('.sheet').textContent.includes('States should act now.')",
    )
    .await?;
    assert_eq!(app.script("return window.seen", vec![]).await?, json!([]));
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

/// Lines stand in stretches, of which those off the screen are left alone; nobody who writes may notice.
pub(crate) async fn a_long_text_is_edited_where_its_stretches_meet(world: &World) -> Outcome {
    let old: Vec<String> = (0..150).map(|n| format!("Line {n} of a long text.")).collect();
    let app = editing(world, &old.join("\n")).await?;
    let sound = "const sizes = [...document.querySelectorAll('.lines > *')].map(s => s.className === 'stretch' ? s.children.length : -1); \
        return sizes.length > 1 && sizes.every(n => n > 0 && n <= 64)";
    assert_eq!(app.script(sound, vec![]).await?, json!(true));
    let second = "const line = document.querySelectorAll('.stretch')[1].firstElementChild; line.scrollIntoView(); \
        getSelection().collapse(line.firstChild, 0); return [...document.querySelectorAll('.line')].indexOf(line)";
    let at = app.script(second, vec![]).await?.as_u64().unwrap_or_default() as usize;
    app.press(BACKSPACE).await?;
    let mut joined = old.clone();
    let line = joined.remove(at);
    joined[at - 1] += &line;
    assert_eq!(app.lines().await?, joined);
    app.press(ENTER).await?;
    assert_eq!(app.lines().await?, old);
    app.compose(&["w", "网"], "网络").await?;
    let mut composed = old.clone();
    composed[at] = format!("网络{line}");
    app.until("the words", &format!("return document.querySelectorAll('.line')[{at}].textContent.startsWith('网络')"))
        .await?;
    assert_eq!(app.lines().await?, composed);
    // A place between lines, as browsers give it at times, and a selection over several stretches.
    let between =
        "const all = document.querySelectorAll('.stretch'); getSelection().setBaseAndExtent(all[0], 2, all[2], 1)";
    app.script(between, vec![]).await?;
    app.press("x").await?;
    let third = "return [...document.querySelectorAll('.line')].length";
    let left = app.lines().await?;
    assert_eq!(app.script(third, vec![]).await?, json!(left.len()));
    assert_eq!(left[..2], old[..2]);
    assert!(left[2].starts_with("xLine ") && left[3..] == old[old.len() - left.len() + 3..], "{left:?}");
    // Many lines at once, taken back and done again.
    let paste = "const d = new DataTransfer(); d.setData('text/plain', arguments[0]); const s = getSelection().getRangeAt(0); \
        const r = new StaticRange({startContainer: s.startContainer, startOffset: s.startOffset, endContainer: s.endContainer, endOffset: s.endOffset}); \
        document.querySelector('.lines').dispatchEvent(new InputEvent('beforeinput', {inputType: 'insertFromPaste', \
        dataTransfer: d, targetRanges: [r], bubbles: true, cancelable: true}));";
    app.script(paste, vec![old.join("\n").into()]).await?;
    let long = app.lines().await?;
    assert_eq!(long.len(), left.len() + old.len() - 1);
    assert_eq!(long[3..old.len()], old[1..old.len() - 2]);
    assert_eq!(app.script(sound, vec![]).await?, json!(true));
    app.press_ctrl('z', false).await?;
    assert_eq!(app.lines().await?, left);
    app.press_ctrl('z', true).await?;
    assert_eq!(app.lines().await?, long);
    app.press_ctrl('a', false).await?;
    app.press("y").await?;
    assert_eq!(app.lines().await?, ["y"]);
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
