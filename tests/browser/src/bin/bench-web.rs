//! How fast the app is in a real Chromium, as a table. Run by `cargo xtask bench-web`, which builds the site first.
#![allow(clippy::print_stdout, reason = "a table is printed")]

use rapporteur_browser::{App, Look, Outcome, World, page_memory, percentile};
use serde_json::{Value, json};
use std::path::Path;

/// Typing is measured in a document of so many bytes, opening and scrolling in the other.
const TYPED: usize = 300_000;
const OPENED: usize = 1_000_000;
/// So many keys are pressed for a measure.
const KEYS: usize = 60;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome {
    let chosen: Vec<String> = std::env::args().skip(1).collect();
    let wanted = |name: &str| chosen.is_empty() || chosen.iter().any(|c| c == name);
    let world = World::start()?;
    println!("{:52} {:>10} {:>10}", "", "measured", "bar");
    if wanted("load") {
        loading(&world).await?;
    }
    if wanted("switch") {
        switching(&world).await?;
    }
    if wanted("keys") {
        typing(&world).await?;
    }
    if wanted("open") {
        opening(&world).await?;
    }
    Ok(())
}

fn line(what: &str, measured: f64, unit: &str, bar: f64) {
    let missed = if measured > bar { "  missed" } else { "" };
    println!("{what:52} {:>10} {:>10}{missed}", format!("{measured:.1} {unit}"), format!("{bar:.0} {unit}"));
}

/// What the processor had to do in that time: on a busy machine the clock says more about the others.
fn worked((main, others): (f64, f64)) {
    println!("{:52} {:>10}", "  of it the processor worked at the page", format!("{main:.1} ms"));
    println!("{:52} {:>10}", "  and at the worker and all else", format!("{others:.1} ms"));
}

/// A text of about so many bytes: the documents of this repository, one after the other.
fn text(bytes: usize) -> Outcome<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../documents");
    let mut paths: Vec<_> = std::fs::read_dir(folder)?.flatten().map(|e| e.path()).collect();
    paths.retain(|p| p.extension().is_some_and(|e| e == "txt"));
    paths.sort();
    let documents: Vec<String> = paths.iter().map(std::fs::read_to_string).collect::<Result<_, _>>()?;
    let mut text = String::new();
    for document in documents.iter().cycle() {
        if text.len() >= bytes || document.is_empty() {
            break;
        }
        text.push_str(document);
        text.push_str("\n\n");
    }
    Ok(text)
}

fn milliseconds(value: &Value) -> f64 {
    value.as_f64().unwrap_or(f64::NAN)
}

/// Waits until a page has set a value.
async fn value(app: &App, name: &str) -> Outcome<f64> {
    app.until(name, &format!("return window.{name} !== undefined")).await?;
    Ok(milliseconds(&app.script(&format!("return window.{name}"), vec![]).await?))
}

/// From nothing to the first screen, on a processor made four times slower.
async fn loading(world: &World) -> Outcome {
    let mut times = Vec::new();
    for _ in 0..3 {
        let app = world.visit_traced(Look::default()).await?;
        let watch = "performance.mark('load-from'); new MutationObserver((_, o) => { if (!document.querySelector('.sheet button')) return; o.disconnect(); \
            requestAnimationFrame(() => setTimeout(() => { performance.mark('load-to'); window.usable = performance.now(); })); })\
            .observe(document, { childList: true, subtree: true });";
        app.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": watch })).await?;
        app.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": 4 })).await?;
        app.go("").await?;
        let time = value(&app, "usable").await?;
        // A moment for the last events to come in.
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
        times.push((time, app.trace().await?.worked_between("load-from", "load-to")));
        app.close().await;
    }
    times.sort_by(|a, b| a.0.total_cmp(&b.0));
    line("first load to usable, cold, processor 4x slower", times[0].0, "ms", 2500.0);
    worked(times[0].1);
    Ok(())
}

async fn switching(world: &World) -> Outcome {
    let app = world.visit_traced(Look::default()).await?;
    app.go("").await?;
    app.open_sample("en").await?;
    let mut times = Vec::new();
    for language in ["fr", "ar", "zh", "ru", "es", "en"] {
        let script = "delete window.switched; const select = document.querySelector('select.language'); const start = performance.now(); \
            performance.mark('from-' + arguments[0]); \
            new MutationObserver((_, o) => { o.disconnect(); requestAnimationFrame(() => setTimeout(() => { \
            performance.mark('to-' + arguments[0]); window.switched = performance.now() - start; })); })\
            .observe(document.documentElement, { attributes: true, attributeFilter: ['lang'] }); \
            select.value = arguments[0]; select.dispatchEvent(new Event('change', { bubbles: true }));";
        app.script(script, vec![language.into()]).await?;
        times.push((value(&app, "switched").await?, language));
    }
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    let trace = app.trace().await?;
    app.close().await;
    times.sort_by(|a, b| a.0.total_cmp(&b.0));
    if let Some((slowest, language)) = times.last() {
        line("language switch, slowest of six", *slowest, "ms", 150.0);
        worked(trace.worked_between(&format!("from-{language}"), &format!("to-{language}")));
    }
    Ok(())
}

async fn mark(app: &App, name: &str) -> Outcome {
    app.script(&format!("performance.mark('{name}')"), vec![]).await?;
    Ok(())
}

/// Presses keys one after the other, with the pauses of a quick writer.
async fn keys(app: &App, from: &str, to: &str) -> Outcome {
    mark(app, from).await?;
    for key in "the words of the text and so on ".chars().cycle().take(KEYS) {
        app.press(&key.to_string()).await?;
        tokio::time::sleep(std::time::Duration::from_millis(90)).await;
    }
    mark(app, to).await
}

/// A key in a long document, beside one in a bare page.
async fn typing(world: &World) -> Outcome {
    let text = text(TYPED)?;
    let app = world.visit_traced(Look::default()).await?;
    app.go("").await?;
    app.open_text(&text).await?;
    let marks = app.script("return document.querySelectorAll('.chip').length", vec![]).await?;
    println!("typing in {} kB with {marks} annotations", text.len() / 1000);
    app.press("e").await?;
    app.until("the editor", "return document.activeElement?.classList.contains('lines')").await?;
    let middle = "const line = [...document.querySelectorAll('.line')].slice(arguments[0]).find(l => l.textContent.length > 80); \
        line.scrollIntoView({block: 'center'}); const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT); \
        getSelection().collapse(walker.nextNode(), 3);";
    app.script(middle, vec![json!(400)]).await?;
    tokio::time::sleep(std::time::Duration::from_millis(1500)).await;
    keys(&app, "app-from", "app-to").await?;
    tokio::time::sleep(std::time::Duration::from_millis(500)).await;
    let trace = app.trace().await?;
    app.close().await;
    // The driver's trace is full after a minute of this: the bare page gets a browser of its own.
    let app = world.visit_traced(Look::default()).await?;
    app.leave_for("nothing").await?;
    let bare = "document.body.innerHTML = '<div contenteditable=plaintext-only class=lines></div>'; \
        const root = document.querySelector('.lines'); root.style.whiteSpace = 'pre-wrap'; root.addEventListener('beforeinput', () => {}); \
        for (const text of arguments[0].split('\\n')) { const line = document.createElement('div'); line.className = 'line'; \
        if (text) line.textContent = text; else line.append(document.createElement('br')); root.append(line); } root.focus();";
    app.script(bare, vec![text.as_str().into()]).await?;
    app.script(middle, vec![json!(400)]).await?;
    tokio::time::sleep(std::time::Duration::from_millis(1500)).await;
    keys(&app, "bare-from", "bare-to").await?;
    tokio::time::sleep(std::time::Duration::from_millis(500)).await;
    let bare = app.trace().await?.keys_between("bare-from", "bare-to");
    app.close().await;
    let tasks = trace.tasks_between("app-from", "app-to");
    let ours = trace.keys_between("app-from", "app-to");
    let (p95, bare_p95) = (percentile(&ours, 0.95), percentile(&bare, 0.95));
    println!(
        "keys seen: {} here, {} in the bare page; medians {:.1} and {:.1} ms",
        ours.len(),
        bare.len(),
        percentile(&ours, 0.5),
        percentile(&bare, 0.5)
    );
    line("key, beforeinput to painted, 95th percentile", p95, "ms", 12.0);
    line("the same as a multiple of a bare page's", p95 / bare_p95, "x", 3.0);
    println!(
        "{:52} {:>10}",
        "longest task while typing",
        format!("{:.1} ms", tasks.first().copied().unwrap_or(f64::NAN))
    );
    Ok(())
}

/// A long text until its first highlights are painted; then scrolling through it; then what memory that took.
async fn opening(world: &World) -> Outcome {
    let text = text(OPENED)?;
    let app = world.visit_traced(Look::default()).await?;
    app.go("").await?;
    // The reader has looked at the first screen for a moment.
    tokio::time::sleep(std::time::Duration::from_secs(3)).await;
    app.press("o").await?;
    app.until("the box", "return document.querySelector('#paste') !== null").await?;
    // What a browser does with so long a text in a field is over when a person reaches for the button.
    let field = "document.querySelector('#paste').value = arguments[0]; \
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => { window.field = true; })));";
    app.script(field, vec![text.as_str().into()]).await?;
    app.until("the text in its field", "return window.field").await?;
    let script = "const box = document.querySelector('#paste'); \
        new MutationObserver((_, o) => { if (!document.querySelector('.para mark')) return; o.disconnect(); \
        requestAnimationFrame(() => setTimeout(() => { window.opened = performance.now() - start; performance.mark('open-to'); })); })\
        .observe(document.body, { childList: true, subtree: true }); \
        performance.mark('open-from'); const start = performance.now(); box.closest('section').querySelector('button').click();";
    app.script(script, vec![]).await?;
    line("open 1 MB until highlights are on screen", value(&app, "opened").await?, "ms", 600.0);
    app.settled().await?;
    mark(&app, "read-to").await?;
    tokio::time::sleep(std::time::Duration::from_secs(2)).await;
    mark(&app, "scroll-from").await?;
    let scroll = "const page = document.querySelector('#page'), end = performance.now() + 10000; const step = () => { page.scrollBy(0, 120); \
        if (performance.now() < end) requestAnimationFrame(step); else { performance.mark('scroll-to'); window.scrolled = page.scrollTop; } }; step();";
    app.script(scroll, vec![]).await?;
    let far = value(&app, "scrolled").await?;
    let memory = page_memory().map_or(f64::NAN, |b| b as f64 / 1e6);
    let trace = app.trace().await?;
    worked(trace.worked_between("open-from", "open-to"));
    let longest = |from: &str, to: &str| trace.tasks_between(from, to).first().copied().unwrap_or(f64::NAN);
    println!(
        "{:52} {:>10}",
        "longest task until highlights are on screen",
        format!("{:.1} ms", longest("open-from", "open-to"))
    );
    println!(
        "{:52} {:>10}",
        "longest task from then until all is read",
        format!("{:.1} ms", longest("open-to", "read-to"))
    );
    line("longest task in a scroll of 10 s", longest("scroll-from", "scroll-to"), "ms", 50.0);
    line("memory of the page's process (PSS)", memory, "MB", 300.0);
    println!("scrolled {far} px");
    app.close().await;
    Ok(())
}
