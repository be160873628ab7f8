//! The whole way: paste or open, tag, decide, note, save, reopen, offline, print.

use rapporteur_browser::{App, Look, Outcome, World};
use serde_json::json;

const ENTER: &str = "\u{e007}";

/// What a delegate brings: a law that the program finds, words that it cannot know, and a thought to note.
struct Draft {
    language: &'static str,
    text: &'static str,
    words: &'static str,
    note: &'static str,
}

const DRAFTS: [Draft; 2] = [
    Draft {
        language: "en",
        text: "International law applies in cyberspace.\n\nWe shall write to one another every spring.",
        words: "write to one another",
        note: "ask the capital",
    },
    Draft {
        language: "ar",
        text: "القانون الدولي ينطبق على الفضاء السيبراني.\n\nوسنتبادل الرسائل في كل ربيع.",
        words: "الرسائل في كل",
        note: "يُسأل عنه في العاصمة",
    },
];

async fn travel(world: &World, draft: &Draft) -> Outcome {
    let profile = world.profile(&format!("journey-{}", draft.language))?;
    let look = Look { language: draft.language, ..Look::default() };
    let app = world.visit_as(look, Some(&profile)).await?;
    app.installed().await?;
    // Paste.
    let paste = "const d = new DataTransfer(); d.setData('text/plain', arguments[0]); \
        document.body.dispatchEvent(new ClipboardEvent('paste', {clipboardData: d, bubbles: true, cancelable: true}))";
    app.script(paste, vec![draft.text.into()]).await?;
    app.settled().await?;
    // Decide on what the program found.
    app.until("its mark", "return document.querySelector('mark.law') !== null").await?;
    app.press("ja").await?;
    app.until("a decision", "return document.querySelectorAll('mark.sure').length === 1").await?;
    // Note.
    app.press("n").await?;
    app.write(draft.note).await?;
    app.click(".by").await?;
    // Tag by hand: the first of the list.
    app.select_words(draft.words).await?;
    app.until("the pop-up", "return document.activeElement?.id === 'pick'").await?;
    app.press(ENTER).await?;
    app.until("two marks", "return document.querySelectorAll('mark.sure').length === 2").await?;
    let shown = app.highlights().await?;
    // Save: on the device, and a copy.
    app.saved().await?;
    let copy = app.save_copy().await?;
    assert_eq!(copy["text"], draft.text);
    assert_eq!(copy["marks"].as_array().map(Vec::len), Some(2));
    assert_eq!(copy["marks"][0]["note"], draft.note);
    app.kill().await?;
    // Reopen, without a network.
    let app = world.visit_as(look, Some(&profile)).await?;
    app.unplug().await?;
    app.take_up().await?;
    app.until("the decisions", "return document.querySelectorAll('mark.sure').length === 2").await?;
    assert_eq!(app.highlights().await?, shown);
    app.press("j").await?;
    app.until("the note", &format!("return document.querySelector('#note')?.value === {:?}", draft.note)).await?;
    // The copy says the same, in a browser that has never seen the draft.
    app.open_file("copy.rapporteur.json", copy.to_string().as_bytes()).await?;
    app.settled().await?;
    app.until("the decisions", "return document.querySelectorAll('mark.sure').length === 2").await?;
    assert_eq!(app.highlights().await?, shown);
    // Print: the text, its tags by their titles, what it covers and leaves out; nothing else of the frame.
    let paper = app.print().await?;
    assert!(paper.starts_with(b"%PDF") && paper.len() > 6000, "no PDF, or nothing on it: {} bytes", paper.len());
    if app.in_browser() {
        looks_on_paper(&app).await?;
    }
    app.close().await;
    Ok(())
}

/// What is on the paper, by the styles for it; Chromium's own tools show the page in them.
async fn looks_on_paper(app: &App) -> Outcome {
    app.cdp("Emulation.setEmulatedMedia", json!({ "media": "print" })).await?;
    let seen = "return ['.bar', '.rail', '.inspector', '.sheet', 'mark', '.chip'].map(s => document.querySelector(s).checkVisibility())";
    assert_eq!(app.script(seen, vec![]).await?, json!([false, true, false, true, true, true]));
    let listed = "return [...document.querySelectorAll('.rail .tag.silent')].filter(t => t.matches('.unfold') === t.checkVisibility()).length";
    assert_eq!(app.script(listed, vec![]).await?, 0, "what the text is silent on is not all there");
    let title = "const c = document.querySelector('.chip.short'); return getComputedStyle(c, '::after').content.includes(c.title)";
    assert_eq!(app.script(title, vec![]).await?, true, "a chip says nothing but its sign");
    // Whoever works in the dark prints on white paper all the same.
    let ink = "document.documentElement.dataset.theme = 'dark'; \
        return getComputedStyle(document.querySelector('.sheet')).color.match(/\\d+/g).slice(0, 3).reduce((a, b) => a + +b, 0)";
    let ink = app.script(ink, vec![]).await?.as_f64().unwrap_or(f64::MAX);
    assert!(ink < 200.0, "the ink is light: {ink}");
    Ok(())
}

pub(crate) async fn from_a_paste_to_a_print(world: &World) -> Outcome {
    for draft in &DRAFTS {
        travel(world, draft).await.map_err(|e| format!("{}: {e}", draft.language))?;
    }
    Ok(())
}
