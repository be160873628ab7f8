//! Keeping, taking up again, copies, offline, erasing.

use rapporteur_browser::{App, Look, Outcome, World};
use serde_json::json;

const TEXT: &str =
    "States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs.";

async fn take_up(app: &App) -> Outcome {
    app.click(".recent .name").await?;
    app.settled().await
}

pub(crate) async fn work_is_kept_and_taken_up_again(world: &World) -> Outcome {
    let app = world.visit(Look::default()).await?;
    app.open_text(TEXT).await?;
    app.press("j").await?;
    app.press("a").await?;
    app.press("n").await?;
    app.write("agreed in 2015").await?;
    app.click(".by").await?;
    app.press("j").await?;
    app.saved().await?;
    app.reload().await?;
    take_up(&app).await?;
    app.until("the decision", "return document.querySelector('mark.sure') !== null").await?;
    app.settled().await?;
    app.press("j").await?;
    app.until("the note", "return document.querySelector('#note')?.value === 'agreed in 2015'").await?;
    app.press("r").await?;
    app.saved().await?;
    app.reload().await?;
    take_up(&app).await?;
    assert_eq!(app.highlights().await?, [], "a rejected mark stays rejected");
    app.close().await;
    Ok(())
}

pub(crate) async fn a_copy_brings_everything_back(world: &World) -> Outcome {
    let app = world.visit(Look::default()).await?;
    let project = json!({
        "schema": "rapporteur/project/1", "id": "x", "name": "Item 5.txt", "markdown": false, "text": TEXT,
        "marks": [{ "tag": "law.sovereignty", "start": 0, "end": 6, "quote": "States", "decision": "accepted", "note": "mine" }],
    });
    app.open_file("copy.json", project.to_string().as_bytes()).await?;
    app.settled().await?;
    let shown = app.highlights().await?;
    assert!(shown.iter().any(|s| s.tag == "law.sovereignty" && s.words == "States"), "{shown:?}");
    // A damaged one says what is wrong.
    app.open_file("bad.json", br#"{"schema":"rapporteur/project/1","#).await?;
    app.until("a problem", "return document.querySelector('.problem') !== null").await?;
    app.close().await;
    Ok(())
}

pub(crate) async fn the_app_opens_without_a_network(world: &World) -> Outcome {
    let app = world.visit(Look::default()).await?;
    app.unplug().await?;
    app.open_sample("fr").await?;
    assert!(app.highlights().await?.len() > 5);
    // What is loaded only when it is needed is there as well: for an old file, for a glossary, for a term.
    app.open_file("old.txt", b"La d\xe9l\xe9gation fran\xe7aise rappelle la r\xe9solution.").await?;
    app.until(
        "an old text",
        "return document.querySelector('.text-body')?.textContent.includes('La délégation française rappelle la')",
    )
    .await?;
    app.settled().await?;
    app.go("#/terms/cyberattack").await?;
    app.until("the card", "return document.querySelector('.concept h1') !== null").await?;
    app.open_file("=glossary.csv", b"en,fr\nwidget,bidule\n").await?;
    app.until("the glossary", "return document.querySelector('#termbases li bdi')?.textContent === '=glossary.csv'")
        .await?;
    // A name is a name, whatever it begins with.
    app.until("its name", "return document.querySelector('.problem')?.textContent.includes('=glossary.csv')").await?;
    app.offline(false).await?;
    app.close().await;
    Ok(())
}

/// What the app has on the device: databases, settings, caches, service workers.
async fn kept(app: &App) -> Outcome<[u64; 4]> {
    let script = "return (async () => [(await indexedDB.databases()).length, localStorage.length, \
        (await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length])()";
    let value = app.script(script, vec![]).await?;
    Ok([0, 1, 2, 3].map(|i| value[i].as_u64().unwrap_or(u64::MAX)))
}

pub(crate) async fn erasing_leaves_nothing(world: &World) -> Outcome {
    let app = world.visit(Look::default()).await?;
    app.until("the caches", "return caches.keys().then(k => k.length > 0)").await?;
    app.click(".theme").await?;
    app.open_text(TEXT).await?;
    app.saved().await?;
    assert!(kept(&app).await?.iter().all(|n| *n > 0), "nothing was kept before");
    app.click(".saved").await?;
    app.click("#erase").await?;
    app.click("#erase-now").await?;
    let end = "return document.querySelector('.problem') !== null && document.querySelector('#erase-now') === null";
    app.until("the end", end).await?;
    assert_eq!(kept(&app).await?, [0; 4]);
    app.close().await;
    Ok(())
}

pub(crate) async fn two_tabs_lose_nothing(world: &World) -> Outcome {
    let app = world.visit(Look::default()).await?;
    app.open_text(TEXT).await?;
    app.saved().await?;
    app.another_tab().await?;
    take_up(&app).await?;
    app.until("a word about it", "return document.querySelector('.problem') !== null").await?;
    app.saved().await?;
    let drafts = "return new Promise(done => { const r = indexedDB.open('rapporteur'); r.onsuccess = () => { \
        const q = r.result.transaction('drafts').objectStore('drafts').count(); q.onsuccess = () => done(q.result); }; })";
    assert_eq!(app.script(drafts, vec![]).await?, json!(2), "each tab keeps its own");
    app.close().await;
    Ok(())
}

pub(crate) async fn nothing_is_kept_when_nothing_shall_be(world: &World) -> Outcome {
    let app = world.visit(Look::default()).await?;
    app.keep_nothing().await?;
    app.open_text(TEXT).await?;
    app.press("ja").await?;
    tokio::time::sleep(std::time::Duration::from_millis(1500)).await;
    app.reload().await?;
    tokio::time::sleep(std::time::Duration::from_millis(500)).await;
    assert_eq!(app.script("return document.querySelectorAll('.recent li').length", vec![]).await?, json!(0));
    app.close().await;
    Ok(())
}

pub(crate) async fn settings_go_along_as_a_file(world: &World) -> Outcome {
    let app = world.visit(Look::default()).await?;
    app.click(".theme").await?;
    app.until("light", "return document.documentElement.dataset.theme === 'light'").await?;
    app.click("#device").await?;
    let file = app.download("#settings-save").await?;
    assert_eq!((&file["schema"], &file["theme"]), (&json!("rapporteur/settings/1"), &json!("light")));
    app.press("\u{e00c}").await?;
    app.close().await;
    // On another device, and in another language.
    let app = world.visit(Look::default()).await?;
    let mut other = file.clone();
    other["language"] = json!("ar");
    app.open_file("settings.json", other.to_string().as_bytes()).await?;
    let there = "return document.documentElement.dir === 'rtl' && document.documentElement.dataset.theme === 'light'";
    app.until("the settings", there).await?;
    app.until("a word", "return document.querySelector('.problem') !== null").await?;
    // It is remembered, and a file of a later version changes nothing.
    app.reload().await?;
    app.until("the settings", there).await?;
    let newer = json!({ "schema": "rapporteur/settings/2", "theme": "dark" });
    app.open_file("newer.json", newer.to_string().as_bytes()).await?;
    app.until("a word", "return document.querySelector('.problem')?.textContent.includes('settings/2')").await?;
    app.until("the settings", there).await?;
    app.close().await;
    Ok(())
}
