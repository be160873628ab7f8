//! How the app looks: six languages, light and dark, wide and narrow. Nothing sticks out, nothing is cut, nothing moves unasked.

use crate::marks::root;
use rapporteur_browser::{App, Look, Outcome, World};
use serde_json::json;

/// Languages of the United Nations.
const LANGUAGES: [&str; 6] = ["ar", "en", "es", "fr", "ru", "zh"];
/// Sizes of the window.
const SIZES: [(u32, u32); 2] = [(1440, 900), (360, 740)];
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

async fn fits(app: &App, place: &str) -> Outcome {
    let found = app.script(OVERFLOW, vec![]).await?;
    assert_eq!(found, json!([]), "{place}");
    Ok(())
}

/// The pictures are left in `target/looks`, to be looked at.
pub(crate) async fn nothing_sticks_out_in_any_language(world: &World) -> Outcome {
    let folder = root().join("target/looks");
    std::fs::create_dir_all(&folder)?;
    for language in LANGUAGES {
        let app = world.visit(Look { language, ..Look::default() }).await?;
        app.open_sample(language).await?;
        app.press("jj").await?;
        for (dark, size) in SIZES.into_iter().flat_map(|size| [(false, size), (true, size)]) {
            app.look(Look { language, dark, size }).await?;
            let name = format!("{language}-{}-{}.png", if dark { "dark" } else { "light" }, size.0);
            // Scrolling to the mark, and the paint after it.
            tokio::time::sleep(std::time::Duration::from_millis(300)).await;
            std::fs::write(folder.join(&name), app.picture().await?)?;
            fits(&app, &name).await?;
        }
        app.close().await;
    }
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
