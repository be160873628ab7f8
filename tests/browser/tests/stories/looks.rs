//! How the app looks: six languages, light and dark, wide and narrow. Nothing sticks out, nothing is cut, nothing moves unasked.

use super::marks::root;
use rapporteur_browser::{App, Look, Outcome, Picture, World};
use serde_json::json;
use std::path::PathBuf;

/// Languages of the United Nations.
const LANGUAGES: [&str; 6] = ["ar", "en", "es", "fr", "ru", "zh"];
/// Sizes of the window.
const SIZES: [(u32, u32); 2] = [(1440, 900), (360, 740)];
/// So large a share of a picture's blocks may have another colour than in the one that was kept: a mark more or less, another letter.
const TOLERANCE: f64 = 0.02;
/// `keep` in this variable keeps what is seen as what is right.
const KEEP: &str = "RAPPORTEUR_LOOKS";
const ESCAPE: &str = "\u{e00c}";

/// What sticks out of the window or of its button; what scrolls inside its own box does not.
const OVERFLOW: &str = "const found = []; const wide = document.documentElement.clientWidth; \
    if (document.documentElement.scrollWidth > wide) found.push('the page is wider than the window'); \
    for (const e of document.querySelectorAll('button, a, h1, h2, h3, input, select, label')) { \
    if (!e.checkVisibility({checkVisibilityCSS: true}) || e.closest('.unseen') || e.classList.contains('unseen')) continue; \
    const r = e.getBoundingClientRect(); if (r.width === 0) continue; \
    if (r.left < -1 || r.right > wide + 1) found.push('outside: ' + e.outerHTML.slice(0, 120)); \
    if (e.tagName === 'BUTTON' && !e.classList.contains('chip') && e.scrollWidth > e.clientWidth + 1) found.push('cut: ' + e.outerHTML.slice(0, 120)); } \
    return found;";

/// Nothing of the page is outside the window or cut off.
pub(crate) async fn fits(app: &App, place: &str) -> Outcome {
    let found = app.script(OVERFLOW, vec![]).await?;
    assert_eq!(found, json!([]), "{place}");
    Ok(())
}

/// Widths of words in the faces of page and frame: where they are others, so are the pictures.
const FACES: &str = "const context = document.createElement('canvas').getContext('2d'); const style = getComputedStyle(document.documentElement); \
    return ['--font-page', '--font-frame'].flatMap(face => ['Hamburg', 'Норма', 'القانون', '国际法'].map(word => { \
    context.font = '40px ' + style.getPropertyValue(face); return context.measureText(word).width.toFixed(1); })).join(' ')";

/// The pictures that were looked at, and what is done with those of today.
struct Album {
    folder: PathBuf,
    keep: bool,
    /// Nothing is compared on a machine with other faces.
    same_faces: bool,
}

impl Album {
    async fn open(app: &App) -> Outcome<Self> {
        let folder = root().join("tests/browser/looks");
        let keep = std::env::var(KEEP).is_ok_and(|v| v == "keep");
        let faces = app.script(FACES, vec![]).await?.as_str().unwrap_or_default().to_owned();
        let list = folder.join("faces.txt");
        if keep {
            std::fs::create_dir_all(&folder)?;
            std::fs::write(&list, &faces)?;
        }
        let same_faces = std::fs::read_to_string(&list).map_err(|e| format!("{}: {e}", list.display()))? == faces;
        if !same_faces {
            eprintln!("the looks are not compared: this machine has other typefaces than the one they were kept on");
        }
        Ok(Self { folder, keep, same_faces })
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name).with_extension("ppm")
    }

    /// Compares a picture with the one that was kept; in words where it is another.
    async fn compare(&self, app: &App, name: &str) -> Outcome<Option<String>> {
        let now = Picture::of(app).await?;
        if self.keep {
            now.write(&self.path(name))?;
        }
        if !self.same_faces {
            return Ok(None);
        }
        let share = now.difference(&Picture::read(&self.path(name))?);
        Ok((share > TOLERANCE).then(|| format!("{name}: {:.1} % of it look otherwise", share * 100.0)))
    }
}

/// The pictures can tell light from dark and one language from another, or they would hold for nothing.
fn pictures_tell_apart() -> Outcome {
    let kept = |name: &str| Picture::read(&root().join("tests/browser/looks").join(name).with_extension("ppm"));
    for (language, (width, _)) in LANGUAGES.into_iter().flat_map(|l| SIZES.map(|s| (l, s))) {
        let this = kept(&name(language, false, width))?;
        let another = if language == "en" { "fr" } else { "en" };
        for other in [name(language, true, width), name(another, false, width)] {
            let share = this.difference(&kept(&other)?);
            assert!(share > 2.0 * TOLERANCE, "{language} in light and {other} differ by no more than {share}");
        }
    }
    Ok(())
}

fn name(language: &str, dark: bool, width: u32) -> String {
    format!("{language}-{}-{width}", if dark { "dark" } else { "light" })
}

/// The pictures are left in `target/looks`, to be looked at; those that were are in `looks/`, in blocks, and hold for the next ones.
pub(crate) async fn nothing_sticks_out_in_any_language(world: &World) -> Outcome {
    let folder = root().join("target/looks");
    std::fs::create_dir_all(&folder)?;
    let mut others = Vec::new();
    for language in LANGUAGES {
        let app = world.visit(Look { language, ..Look::default() }).await?;
        app.open_sample(language).await?;
        app.press("jj").await?;
        app.saved().await?;
        let album = Album::open(&app).await?;
        for (dark, size) in SIZES.into_iter().flat_map(|size| [(false, size), (true, size)]) {
            app.look(Look { language, dark, size }).await?;
            let name = name(language, dark, size.0);
            // Scrolling to the mark, and the paint after it.
            tokio::time::sleep(std::time::Duration::from_millis(300)).await;
            std::fs::write(folder.join(&name).with_extension("png"), app.picture().await?)?;
            fits(&app, &name).await?;
            others.extend(album.compare(&app, &name).await?);
        }
        app.close().await;
    }
    pictures_tell_apart()?;
    let advice = format!("look at target/looks; if it is right: {KEEP}=keep cargo test -p rapporteur-browser looks");
    assert!(others.is_empty(), "{}\n{advice}", others.join("\n"));
    Ok(())
}

/// Four times as large on a window of 1280 by 1024: 320 CSS pixels, and everything still there.
pub(crate) async fn at_four_hundred_per_cent_nothing_is_cut(world: &World) -> Outcome {
    for language in ["en", "ar", "ru"] {
        let app = world.visit(Look { language, size: (320, 256), ..Look::default() }).await?;
        fits(&app, "start").await?;
        app.open_sample(language).await?;
        fits(&app, "draft").await?;
        app.press("j").await?;
        fits(&app, "inspector").await?;
        app.press(ESCAPE).await?;
        for key in ["?", "o"] {
            app.press(key).await?;
            app.until("a dialog", "return document.querySelector('dialog') !== null").await?;
            fits(&app, key).await?;
            app.press(ESCAPE).await?;
            app.until("no dialog", "return document.querySelector('dialog') === null").await?;
        }
        app.click(".sheets button").await?;
        app.until("the rail", "return document.querySelector('.rail.open')?.checkVisibility()").await?;
        fits(&app, "rail").await?;
        app.go("#/reference/norm.c").await?;
        fits(&app, "reference").await?;
        app.close().await;
    }
    Ok(())
}

/// Nothing moves for those who asked for stillness, and little for others.
pub(crate) async fn stillness_is_kept_where_it_is_asked_for(world: &World) -> Outcome {
    let app = world.visit(Look::default()).await?;
    app.open_sample("en").await?;
    app.press("j?").await?;
    let moving = "return document.getAnimations().length + [...document.querySelectorAll('*')].filter(e => { const s = getComputedStyle(e); \
        return matchMedia('(prefers-reduced-motion: reduce)').matches && (s.transitionDuration !== '0s' || s.animationName !== 'none' || s.scrollBehavior === 'smooth'); }).length";
    assert_eq!(app.script("return matchMedia('(prefers-reduced-motion: reduce)').matches", vec![]).await?, json!(true));
    assert_eq!(app.script(moving, vec![]).await?, json!(0));
    app.close().await;
    Ok(())
}
