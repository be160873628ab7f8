//! No word that people see stands outside the Fluent files: they are all exchanged for marked ones, and every view is searched for others.
//!
//! The marked words are not offered to anybody: the story puts them in the place of the English ones among the files that the service
//! worker keeps.

use super::marks::root;
use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};
use rapporteur_browser::{App, Look, Outcome, World};
use serde_json::json;
use std::collections::BTreeSet;

/// Messages that are read by the program and not by people.
const NOT_WORDS: [&str; 2] = ["number-locale", "page-direction"];
/// Names and keys, the same in every language.
const NAMES: [&str; 5] = ["Rapporteur", "Esc", "Ctrl", "Shift", "Alt"];
const ESCAPE: &str = "\u{e00c}";

/// A letter with a mark on it.
fn marked(c: char) -> char {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const MARKED: &str = "áƀçđéƒĝħíĵķĺḿńóþǫŕšŧúṽŵẋýžÁɃÇĐÉƑĜĦÍĴĶĹḾŃÓÞǪŔŠŦÚṼŴẊÝŽ";
    PLAIN.chars().zip(MARKED.chars()).find(|(plain, _)| *plain == c).map_or(c, |(_, marked)| marked)
}

fn mark(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = value.chars().map(marked).collect(),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter_mut().for_each(|variant| mark(&mut variant.value));
            }
            PatternElement::Placeable { expression: Expression::Inline(_) } => {}
        }
    }
}

/// A Fluent file in which every word is marked.
fn pseudo(text: &str) -> Outcome<String> {
    let mut resource = fluent_syntax::parser::parse(text.to_owned()).map_err(|(_, errors)| format!("{errors:?}"))?;
    for entry in &mut resource.body {
        if let Entry::Message(message) = entry {
            if NOT_WORDS.contains(&message.id.name.as_str()) {
                continue;
            }
            message.value.iter_mut().for_each(mark);
            message.attributes.iter_mut().for_each(|attribute| mark(&mut attribute.value));
        }
    }
    Ok(fluent_syntax::serializer::serialize(&resource))
}

/// What is spelt with plain letters and is neither the draft's text (the announcer repeats it) nor a date, which the browser writes, nor the symbol of an instrument nor a name,
/// nor the versions of the packs.
const PLAIN: &str = "const skip = '.text, .line, q, time, p.unseen, [lang]:not(html), option[value], .title, .recent .name, .made'; const names = arguments[0]; \
    const plain = text => (text.replace(/[\\u2066-\\u2069]/g, ' ').match(/[A-Za-z]{2,}/g) ?? []).filter(w => !names.includes(w)).length > 0; \
    const found = []; const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); \
    for (let n; n = walker.nextNode();) if (!n.parentElement.closest(skip) && plain(n.data)) found.push(n.data); \
    for (const e of document.querySelectorAll('[aria-label], [title], [placeholder], [alt], [aria-description]')) \
    if (!e.closest(skip)) for (const a of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']) \
    if (plain(e.getAttribute(a) ?? '')) found.push(a + ': ' + e.getAttribute(a)); \
    if (plain(document.title)) found.push('title: ' + document.title); return found;";

struct Search<'a> {
    app: &'a App,
    names: Vec<String>,
    places: usize,
}

impl Search<'_> {
    async fn look(&mut self, place: &str) -> Outcome {
        let found = self.app.script(PLAIN, vec![json!(self.names)]).await?;
        assert_eq!(found, json!([]), "{place}");
        self.places += 1;
        Ok(())
    }

    async fn leave(&self) -> Outcome {
        self.app.press(ESCAPE).await?;
        self.app.until("no dialog", "return document.querySelector('dialog, .popup, .find') === null").await?;
        Ok(())
    }
}

/// The letters in symbols of instruments, which no language translates.
fn symbols() -> Outcome<BTreeSet<String>> {
    let text = std::fs::read_to_string(root().join("core/data/catalogue/instruments.toml"))?;
    let letters = |text: &str| {
        let words = text.split(|c: char| !c.is_ascii_alphabetic()).filter(|w| w.len() > 1);
        words.map(str::to_owned).collect::<Vec<_>>()
    };
    // Identifiers stand in brackets at the head of each table, symbols in a field.
    Ok(text.lines().filter(|l| l.starts_with('[') || l.starts_with("symbol")).flat_map(letters).collect())
}

pub(crate) async fn no_word_stands_outside_the_messages(world: &World) -> Outcome {
    let app = world.visit(Look::default()).await?;
    app.installed().await?;
    let english = "const cache = await caches.open((await caches.keys())[0]); \
        const file = (await cache.keys()).map(r => r.url).find(u => /\\/en-[0-9a-f]+\\.ftl$/.test(u));";
    let text = app
        .script(&format!("return (async () => {{ {english} return (await cache.match(file)).text(); }})()"), vec![])
        .await?;
    let words = pseudo(text.as_str().ok_or("there are no English words")?)?;
    let put = format!(
        "const words = arguments[0]; return (async () => {{ {english} await cache.put(file, new Response(words)); }})()"
    );
    app.script(&put, vec![words.into()]).await?;
    app.reload().await?;
    app.until("the marked words", "return document.querySelector('h1')?.textContent.includes('ŕ')").await?;
    let names = NAMES.iter().map(|n| (*n).to_owned()).chain(symbols()?).collect();
    let mut search = Search { app: &app, names, places: 0 };
    search.look("start").await?;
    app.open_file("x", b"%PDF-1.7\x00").await?;
    app.until("a problem", "return document.querySelector('.problem') !== null").await?;
    search.look("problem").await?;
    app.open_sample("en").await?;
    search.look("draft").await?;
    app.script("document.querySelectorAll('.rail .tag[aria-expanded=false]').forEach(b => b.click())", vec![]).await?;
    app.script("document.querySelectorAll('details').forEach(d => d.open = true)", vec![]).await?;
    search.look("all tags").await?;
    let marks =
        app.script("return document.querySelectorAll('.chip').length", vec![]).await?.as_u64().unwrap_or_default();
    for _ in 0..marks {
        app.press("j").await?;
        search.look("inspector").await?;
    }
    for (key, what) in [("t", ".picker"), ("?", ".keys"), ("o", ".opening"), ("/", ".find")] {
        app.press(key).await?;
        app.until(what, &format!("return document.querySelector('{what}') !== null")).await?;
        search.look(what).await?;
        search.leave().await?;
    }
    app.click(".saved").await?;
    app.click("#erase").await?;
    app.until("the question", "return document.querySelector('#erase-now') !== null").await?;
    search.look("device").await?;
    search.leave().await?;
    app.press("aj").await?;
    app.press("r").await?;
    search.look("decided").await?;
    app.press("e").await?;
    app.until("the editor", "return document.querySelector('.line') !== null").await?;
    search.look("editor").await?;
    app.press(ESCAPE).await?;
    // Citations, elements, alternatives, warnings, a list to look at again: a copy that was changed outside.
    let text = "States [shall] [should] not allow their territory to be used for malicious acts using ICTs, as in A/70/174, para. 13 (c), \
        A/12/345 and the said report.";
    let project = json!({ "schema": "rapporteur/project/1", "name": "2026", "text": text, "text_hash": "00000000", "marks": [
        { "tag": "norm.c", "start": 90, "end": 99, "quote": "malicious" }, { "tag": "norm.g", "start": 0, "end": 3, "quote": "nowhere" },
        { "tag": "norm.g", "start": 9, "end": 9, "quote": "or" } ] });
    app.open_file("2026.json", project.to_string().as_bytes()).await?;
    app.until("the list", "return document.querySelectorAll('.review li').length === 3").await?;
    search.look("review").await?;
    app.click("#cited .tag").await?;
    search.look("citation").await?;
    // The marks that the file brings have no elements; the program's own has.
    let next = "if (document.querySelector('.elements') !== null) return true; const chips = document.querySelectorAll('.chip'); \
        window.at = (window.at ?? -1) + 1; chips[window.at % chips.length].click(); return false";
    app.until("the elements", next).await?;
    search.look("elements").await?;
    app.select_words("territory").await?;
    app.until("the pop-up", "return document.activeElement?.id === 'pick'").await?;
    search.look("pop-up").await?;
    app.press(ESCAPE).await?;
    for entry in entries(&app).await? {
        app.go(&format!("#/reference{entry}")).await?;
        app.until("the entry", "return document.querySelector('.entry') !== null").await?;
        search.look(&entry).await?;
    }
    assert!(search.places > 40, "only {} places were searched", search.places);
    app.close().await;
    Ok(())
}

/// The list, an unknown entry, and every fifth of the others.
async fn entries(app: &App) -> Outcome<Vec<String>> {
    app.go("#/reference").await?;
    app.until("the list", "return document.querySelectorAll('.rail .tag').length > 50").await?;
    let all = app
        .script(
            "return [...document.querySelectorAll('.rail .tag')].map(a => decodeURIComponent(a.hash.slice(11)))",
            vec![],
        )
        .await?;
    let all: Vec<String> = serde_json::from_value(all)?;
    let some = all.into_iter().step_by(5);
    Ok(["".to_owned(), "/x".to_owned()].into_iter().chain(some).collect())
}

/// Numbers, plurals and dates are the language's own.
pub(crate) async fn numbers_plurals_and_dates_are_the_languages_own(world: &World) -> Outcome {
    for (language, words, day) in
        [("ar", "كلمتان", "٢٢ يوليو ٢٠١٥"), ("ru", "2 слова", "22 июля 2015"), ("en", "2 words", "July 22, 2015")]
    {
        let app = world.visit(Look { language, ..Look::default() }).await?;
        app.open_text("abc def").await?;
        let said = app
            .script("return document.querySelector('.by').textContent.replace(/[\\u2066-\\u2069]/g, '')", vec![])
            .await?;
        assert!(said.as_str().unwrap_or_default().contains(words), "{language}: {said}");
        app.saved().await?;
        app.press("o").await?;
        let kept = app.until("the date", "return document.querySelector('.recent small')?.textContent").await?;
        let today = format!(
            "return new Date().toLocaleDateString({:?})",
            if language == "ar" { "ar-u-nu-arab" } else { language }
        );
        assert_eq!(kept, app.script(&today, vec![]).await?, "{language}");
        app.go("#/reference/un:A/70/174").await?;
        app.until("the day", &format!("return document.querySelector('.entry')?.textContent.includes({day:?})"))
            .await?;
        app.close().await;
    }
    Ok(())
}
