//! The interface in every language.

use super::marks::sample_languages;
use rapporteur_browser::{App, Look, Outcome, World};
use serde_json::json;

/// Words of Latin letters that stand in every language: names, formats, keys.
const NAMES: [&str; 6] = ["Rapporteur", "Markdown", "Esc", "Ctrl", "Shift", "CBM"];
const ESCAPE: &str = "\u{e00c}";

async fn speak(app: &App, language: &str) -> Outcome {
    let choose = "const s = document.querySelector('select.language'); s.value = arguments[0]; \
        s.dispatchEvent(new Event('change', {bubbles: true}));";
    app.script(choose, vec![language.into()]).await?;
    app.until("the language", &format!("return document.documentElement.lang === {language:?}")).await?;
    Ok(())
}

fn message(language: &str, id: &str) -> String {
    rapporteur_locales::Messages::new(language).text(id)
}

pub(crate) async fn every_language_has_its_words_and_direction(world: &World) -> Outcome {
    let app = world.visit(Look::default()).await?;
    app.open_sample("en").await?;
    for language in sample_languages() {
        speak(&app, &language).await?;
        let direction = message(&language, "page-direction");
        app.until("the direction", &format!("return document.documentElement.dir === {direction:?}")).await?;
        let tab = message(&language, "view-annotate");
        app.until("its words", &format!("return document.querySelector('.tabs a').textContent === {tab:?}")).await?;
    }
    // The choice is there at the next visit.
    let last = sample_languages().pop().unwrap();
    app.reload().await?;
    app.until("the same language", &format!("return document.documentElement.lang === {last:?}")).await?;
    app.close().await;
    // A browser that asks for a language gets it.
    let app = world.visit(Look { language: "ar-EG", ..Look::default() }).await?;
    app.until("the direction", "return document.documentElement.dir === 'rtl'").await?;
    app.close().await;
    Ok(())
}

/// Every text of the frame that has Latin words in it, and every label that does; the versions of the packs, on paper, apart.
const FOREIGN: &str = "const skip = '.text, bdi, kbd, q, option, .choices button, .chip, [lang]:not(html), a.mark, .unseen, .made'; \
    const latin = text => (text.replace(/[\\u2066-\\u2069]/g, ' ').match(/[A-Za-z]{3,}/g) ?? []).filter(w => !arguments[0].includes(w)).length > 0; \
    const found = []; const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); \
    for (let n; n = walker.nextNode();) if (!n.parentElement.closest(skip) && latin(n.data)) found.push(n.data); \
    for (const e of document.querySelectorAll('[aria-label], [title], [placeholder]')) for (const a of ['aria-label', 'title', 'placeholder']) \
    if (latin(e.getAttribute(a) ?? '')) found.push(a + ': ' + e.getAttribute(a)); return found;";

async fn all_in_their_language(app: &App, place: &str) -> Outcome {
    let found = app.script(FOREIGN, vec![json!(NAMES)]).await?;
    assert_eq!(found, json!([]), "{place}");
    Ok(())
}

pub(crate) async fn nothing_on_the_page_is_left_in_english(world: &World) -> Outcome {
    // Two languages without Latin letters: whatever is Latin there does not come from their words.
    for language in ["zh", "ar"] {
        let app = world.visit(Look { language, ..Look::default() }).await?;
        all_in_their_language(&app, "start").await?;
        app.open_sample(language).await?;
        all_in_their_language(&app, "draft").await?;
        for _ in 0..4 {
            app.press("j").await?;
            all_in_their_language(&app, "inspector").await?;
        }
        app.press("t").await?;
        app.until("the list", "return document.activeElement?.id === 'pick'").await?;
        all_in_their_language(&app, "list of tags").await?;
        app.press(ESCAPE).await?;
        app.until("no dialog", "return document.querySelector('dialog') === null").await?;
        app.press("?").await?;
        app.until("the sheet", "return document.querySelector('.keys') !== null").await?;
        all_in_their_language(&app, "shortcuts").await?;
        app.press(ESCAPE).await?;
        app.until("no dialog", "return document.querySelector('dialog') === null").await?;
        app.click(".saved").await?;
        app.until("the dialog", "return document.querySelector('#erase') !== null").await?;
        all_in_their_language(&app, "device").await?;
        for entry in ["", "/norm.c", "/cbm.points-of-contact"] {
            app.go(&format!("#/reference{entry}")).await?;
            app.until("the reference", "return document.querySelector('.entry') !== null").await?;
            all_in_their_language(&app, "reference").await?;
        }
        app.close().await;
    }
    Ok(())
}

pub(crate) async fn the_reference_answers_in_the_readers_language(world: &World) -> Outcome {
    let app = world.visit(Look { language: "es", ..Look::default() }).await?;
    app.go("#/reference/norm.c").await?;
    let title = message("es", "norm-c");
    app.until("the entry", &format!("return document.querySelector('.entry h1')?.textContent === {title:?}")).await?;
    app.click(".rail input").await?;
    app.write(&title).await?;
    // Titles of other entries may hold the same words.
    let found = format!(
        "const all = [...document.querySelectorAll('.rail .tag')].map(t => t.textContent); return all.length < 6 && all.some(t => t.includes({title:?}))"
    );
    app.until("the entry", &found).await?;
    // Words of another language find it as well.
    app.script("const i = document.querySelector('.rail input'); i.value = ''; i.dispatchEvent(new InputEvent('input', {bubbles: true})); i.focus()", vec![]).await?;
    app.write("территор").await?;
    app.until(
        "the entry",
        &format!("return [...document.querySelectorAll('.rail .tag')].some(t => t.textContent.includes({title:?}))"),
    )
    .await?;
    app.go("#/reference/un:A/70/174").await?;
    app.until("the instrument", "return document.querySelector('.entry h1')?.textContent === 'A/70/174'").await?;
    app.click(".entry a[href*='norm.']").await?;
    app.until("a norm", "return location.hash.startsWith('#/reference/norm.')").await?;
    // A file that is dropped here is shown, and the address says so: otherwise the way back would lead nowhere.
    app.script("const data = new DataTransfer(); data.items.add(new File(['Los Estados cooperan.'], 'nota.txt')); document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }))", vec![]).await?;
    app.settled().await?;
    app.until("the draft's address", "return location.hash === '#/'").await?;
    app.close().await;
    Ok(())
}
