//! How fast the app for the desktop is with many files, as a table. Run by `cargo xtask bench-desktop`, which builds the program and has a
//! screen for it; `RAPPORTEUR_DESKTOP` names the program.
//!
//! Everything goes the way of the reader's: the menu's command, the system's dialogs, the window. Only looking is done from outside.
#![allow(clippy::print_stdout, reason = "a table is printed")]

use rapporteur_browser::{App, Look, Outcome, Window, World, percentile};
use rapporteur_locales::Messages;
use serde_json::Value;
use std::path::Path;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// So many documents of so many bytes.
const DOCUMENTS: usize = 1000;
const BYTES: usize = 30_000;
/// The bars, in milliseconds: all documents; from one picture of how far it is to the next, which is a tenth of a second and the frame that it
/// waits for; from a key to its picture, so that nobody feels it.
const ALL: f64 = 5000.0;
const APART: f64 = 117.0;
const KEY: f64 = 100.0;
/// Nobody waits longer than this.
const PATIENCE: Duration = Duration::from_secs(120);

/// Writes down when how far it is comes to be seen, when the end does, and the pictures after keys. Times are the system's.
const WATCH: &str = "window.seen = []; window.drawn = []; window.finished = null; let last = null; \
    const look = () => { \
        const bar = document.querySelector('[data-many=progress] progress'); \
        if (bar && bar.value !== last) { last = bar.value; window.seen.push([Date.now(), last]); } \
        if (!window.finished && document.querySelector('[data-many=ended]')) window.finished = Date.now(); }; \
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true }); \
    addEventListener('keydown', event => requestAnimationFrame(() => setTimeout(() => { \
        if (event.key === 'Tab' || event.key === 'j') window.drawn.push(Date.now()); })), true);";

/// What the reader does meanwhile.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reader {
    /// There is nothing to wait for: what keys cost by themselves.
    Alone,
    /// Looks how far it is.
    Looks,
    /// Puts that aside and reads on.
    ReadsOn,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome {
    let program = std::env::var_os("RAPPORTEUR_DESKTOP").ok_or("RAPPORTEUR_DESKTOP does not name the program")?;
    let world = World::desktop(Path::new(&program))?;
    println!("{:60} {:>10} {:>10}", "", "measured", "bar");
    let texts = world.profile("texts")?;
    documents(&texts)?;
    for reader in [Reader::Alone, Reader::Looks, Reader::ReadsOn] {
        many(&world, &texts, reader).await?;
    }
    Ok(())
}

fn line(what: &str, measured: f64, bar: f64) {
    let missed = if measured > bar { "  missed" } else { "" };
    println!("{what:60} {:>10} {:>10}{missed}", format!("{measured:.0} ms"), format!("{bar:.0} ms"));
}

#[allow(clippy::disallowed_methods, reason = "the page's times are those of the system's clock")]
fn now() -> f64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(f64::NAN, |since| since.as_secs_f64() * 1000.0)
}

/// Drafts as people write them, no two the same.
fn documents(folder: &Path) -> Outcome {
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales/en/sample.md");
    let sample = std::fs::read_to_string(sample)?;
    let text = sample.repeat(BYTES / sample.len() + 1);
    let end = (0..=BYTES).rev().find(|end| text.is_char_boundary(*end)).unwrap_or_default();
    for number in 0..DOCUMENTS {
        std::fs::write(folder.join(format!("{number:04}.md")), format!("Draft {number}.\n\n{}", &text[..end]))?;
    }
    Ok(())
}

async fn many(world: &World, texts: &Path, reader: Reader) -> Outcome {
    let results = world.profile(&format!("results-{reader:?}"))?;
    let app = world.start_program(Look::default(), None, &[]).await?;
    app.open_sample("en").await?;
    app.script(WATCH, vec![]).await?;
    let window = app.window().await?;
    let begun = if reader == Reader::Alone { now() } else { begin(&window, texts, &results).await? };
    let pressed = press(&app, &window, reader).await?;
    if reader != Reader::Alone {
        app.until("the end", "return window.finished").await?;
        let done = app.script("return document.querySelector('[data-many=ended]').dataset.done", vec![]).await?;
        if done.as_str() != Some(&DOCUMENTS.to_string()) {
            return Err(format!("{done} of {DOCUMENTS} documents").into());
        }
        let finished = app.script("return window.finished", vec![]).await?.as_f64().unwrap_or(f64::NAN);
        line(&format!("{DOCUMENTS} documents of 30 kB to HTML and one CSV"), finished - begun, ALL);
        if reader == Reader::Looks {
            progress(&app, begun, finished).await?;
        }
    }
    keys(&app, &pressed).await?;
    app.close().await;
    Ok(())
}

/// By the menu and the two dialogs; when the work begins.
async fn begin(window: &Window, texts: &Path, results: &Path) -> Outcome<f64> {
    let word = |id: &str| Messages::new("en").plain(id, &[]);
    window.choose(0, 1).await?;
    Window::titled(&word("dialog-folder")).await?.answer(texts).await?;
    let place = Window::titled(&word("dialog-results")).await?;
    let made = results.join("rapporteur");
    // It begins with this folder, before the dialog is found to be gone.
    let begun = std::thread::spawn(move || {
        let start = Instant::now();
        while !made.exists() && start.elapsed() < PATIENCE {
            std::thread::sleep(Duration::from_millis(2));
        }
        now()
    });
    place.answer(results).await?;
    Ok(begun.join().map_err(|_| "nobody saw it begin")?)
}

/// Presses keys, each when the one before is drawn, until the work is done, or thirty where there is none; when each was pressed.
async fn press(app: &App, window: &Window, reader: Reader) -> Outcome<Vec<f64>> {
    if reader == Reader::ReadsOn {
        app.until("how far it is", "return document.querySelector('[data-many]') !== null").await?;
        window.press(&["Escape"]).await?;
    }
    let key = if reader == Reader::Looks { "Tab" } else { "j" };
    let (mut pressed, start) = (Vec::new(), Instant::now());
    while start.elapsed() < PATIENCE {
        let ended = if reader == Reader::Alone { pressed.len() == 30 } else { is_done(app).await? };
        if ended {
            break;
        }
        pressed.push(now());
        window.press(&[key]).await?;
        app.until("the key's picture", &format!("return window.drawn.length >= {}", pressed.len())).await?;
    }
    Ok(pressed)
}

async fn is_done(app: &App) -> Outcome<bool> {
    Ok(app.script("return window.finished !== null", vec![]).await? == Value::Bool(true))
}

/// How far it is, as it was to be seen.
async fn progress(app: &App, begun: f64, finished: f64) -> Outcome {
    let seen: Vec<[f64; 2]> = serde_json::from_value(app.script("return window.seen", vec![]).await?)?;
    let times: Vec<f64> = [begun].into_iter().chain(seen.iter().map(|s| s[0])).chain([finished]).collect();
    let mut apart: Vec<f64> = times.windows(2).map(|w| w[1] - w[0]).collect();
    apart.sort_by(f64::total_cmp);
    println!("  how far it is was to be seen {} times", seen.len());
    line("  from one picture of it to the next, median", percentile(&apart, 0.5), APART);
    line("  the longest", percentile(&apart, 1.0), 2.0 * APART);
    Ok(())
}

/// From a key, pressed outside the program, to the picture after it.
async fn keys(app: &App, pressed: &[f64]) -> Outcome {
    let drawn: Vec<f64> = serde_json::from_value(app.script("return window.drawn", vec![]).await?)?;
    if drawn.len() != pressed.len() || pressed.is_empty() {
        return Err(format!("{} keys were pressed, {} drawn", pressed.len(), drawn.len()).into());
    }
    let mut took: Vec<f64> = drawn.iter().zip(pressed).map(|(drawn, pressed)| drawn - pressed).collect();
    took.sort_by(f64::total_cmp);
    line(&format!("  a key to its picture, median of {}", took.len()), percentile(&took, 0.5), KEY);
    line("  the longest", percentile(&took, 1.0), 2.0 * KEY);
    Ok(())
}
