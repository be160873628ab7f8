//! How the app looks: six languages, light and dark, wide and narrow.
//!
//! Small grey pictures are kept in `tests/browser/looks`. `RAPPORTEUR_LOOKS=keep` makes them anew; whoever does looks at the large ones
//! in `target/looks` first. Pictures are compared where the fonts are those with which they were made, since letters of another width
//! break lines elsewhere; that nothing overflows is seen to everywhere.

use crate::marks::root;
use rapporteur_browser::{App, Look, Outcome, Picture, World};
use serde_json::{Value, json};

/// Languages of the United Nations.
const LANGUAGES: [&str; 6] = ["ar", "en", "es", "fr", "ru", "zh"];
/// Sizes of the window, and how many times smaller the kept pictures are.
const SIZES: [((u32, u32), usize); 2] = [((1440, 900), 4), ((360, 740), 2)];
/// So many squares of a hundred may differ.
const TOLERANCE: f64 = 4.0;
const ESCAPE: &str = "\u{e00c}";

/// The widths of words in every script of the interface, in both typefaces.
const FONTS: &str = "const words = ['Negotiation', 'Суверенитет', '国际法适用', 'القانون الدولي']; \
    return ['--font-page', '--font-frame'].flatMap(face => words.map(word => { const s = document.createElement('span'); \
    s.style.cssText = `position: absolute; font: 40px ${getComputedStyle(document.documentElement).getPropertyValue(face)}`; \
    s.textContent = word; document.body.append(s); const width = Math.round(s.getBoundingClientRect().width); s.remove(); return width; }))";

/// What sticks out of the window or of its button; what scrolls inside its own box does not.
const OVERFLOW: &str = "const found = []; const wide = document.documentElement.clientWidth; \
    if (document.documentElement.scrollWidth > wide) found.push('the page is wider than the window'); \
    for (const e of document.querySelectorAll('button, a, h1, h2, h3, input, select, label')) { \
    if (!e.checkVisibility({checkVisibilityCSS: true}) || e.closest('.unseen') || e.classList.contains('unseen')) continue; \
    const r = e.getBoundingClientRect(); if (r.width === 0) continue; \
    if (r.left < -1 || r.right > wide + 1) found.push('outside: ' + e.outerHTML.slice(0, 120)); \
    if (e.tagName === 'BUTTON' && !e.classList.contains('chip') && e.scrollWidth > e.clientWidth + 1) found.push('cut: ' + e.outerHTML.slice(0, 120)); } \
    return found;";

pub(crate) async fn fits(app: &App, place: &str) -> Outcome {
    let found = app.script(OVERFLOW, vec![]).await?;
    assert_eq!(found, json!([]), "{place}");
    Ok(())
}

pub(crate) async fn every_language_looks_as_it_did(world: &World) -> Outcome {
    let kept = root().join("tests/browser/looks");
    let large = root().join("target/looks");
    std::fs::create_dir_all(&large)?;
    let keep = std::env::var("RAPPORTEUR_LOOKS").is_ok_and(|v| v == "keep");
    let mut same_fonts = None;
    let mut changed = Vec::new();
    for language in LANGUAGES {
        for dark in [false, true] {
            let app = world.visit(Look { language, dark, ..Look::default() }).await?;
            if same_fonts.is_none() {
                same_fonts = Some(fonts(&app, keep).await?);
            }
            app.open_sample(language).await?;
            app.press("jj").await?;
            for (size, times) in SIZES {
                app.look(Look { language, dark, size }).await?;
                let name = format!("{language}-{}-{}.png", if dark { "dark" } else { "light" }, size.0);
                // Scrolling to the mark, and the paint after it.
                tokio::time::sleep(std::time::Duration::from_millis(300)).await;
                fits(&app, &name).await?;
                let picture = app.picture().await?;
                std::fs::write(large.join(&name), &picture)?;
                let small = Picture::shrink(&picture, times)?;
                if keep {
                    small.write(&kept.join(&name))?;
                }
                let difference = small.difference(&Picture::read(&kept.join(&name))?);
                if difference > TOLERANCE {
                    changed.push(format!("{name}: {difference:.1} % differ"));
                }
            }
            app.close().await;
        }
    }
    if same_fonts == Some(true) {
        assert!(changed.is_empty(), "look at them in {}:\n{}", large.display(), changed.join("\n"));
    }
    Ok(())
}

/// Whether this machine has the fonts with which the pictures were made.
async fn fonts(app: &App, keep: bool) -> Outcome<bool> {
    let path = root().join("tests/browser/looks/fonts.json");
    let here = app.script(FONTS, vec![]).await?;
    if keep {
        std::fs::create_dir_all(root().join("tests/browser/looks"))?;
        std::fs::write(&path, format!("{here}\n"))?;
    }
    let then: Value = serde_json::from_slice(&std::fs::read(&path)?)?;
    Ok(then == here)
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
