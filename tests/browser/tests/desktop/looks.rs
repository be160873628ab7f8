//! How the window looks: small, large, dark, from right to left; nothing sticks out and nothing is cut. The pictures are left in
//! `target/looks`, to be looked at.

use crate::browser::looks::fits;
use crate::browser::marks::root;
use rapporteur_browser::{App, Look, Outcome, World, lightest};

/// A small screen, in pixels of the window.
const SMALL: (u32, u32) = (1024, 600);
/// What the keys for a larger page lead to, in hundredths.
const LARGER: [u32; 5] = [110, 125, 150, 175, 200];

/// Waits until the page is so large.
async fn zoomed(app: &App, percent: u32) -> Outcome {
    let there = format!("return Math.abs(innerWidth * {percent} / 100 - outerWidth) <= 4 ? 1 : 0");
    app.until(&format!("{percent} %"), &there).await?;
    Ok(())
}

async fn picture(app: &App, name: &str) -> Outcome {
    let folder = root().join("target/looks");
    std::fs::create_dir_all(&folder)?;
    std::fs::write(folder.join(format!("desktop-{name}.png")), app.picture().await?)?;
    Ok(())
}

/// Goes through what there is to be seen, at the size that the page has.
async fn views(app: &App, name: &str) -> Outcome {
    fits(app, &format!("{name}, draft")).await?;
    picture(app, name).await?;
    for key in ["?", "o"] {
        app.press(key).await?;
        app.until("a dialog", "return document.querySelector('dialog') !== null").await?;
        fits(app, &format!("{name}, {key}")).await?;
        app.press("\u{e00c}").await?;
        app.until("no dialog", "return document.querySelector('dialog') === null").await?;
    }
    Ok(())
}

pub(crate) async fn a_small_window_and_a_large_page_show_everything(world: &World) -> Outcome {
    for (language, dark) in [("en", true), ("ar", false), ("ru", false), ("zh", false)] {
        let app = world.start_program(Look { language, dark, size: SMALL }, None, &[]).await?;
        fits(&app, &format!("{language}, start")).await?;
        picture(&app, &format!("{language}-start")).await?;
        let scheme = format!("return matchMedia('(prefers-color-scheme: dark)').matches === {dark}");
        app.until("the scheme of the system", &scheme).await?;
        app.open_sample(language).await?;
        app.press("jj").await?;
        let window = app.window().await?;
        zoomed(&app, 100).await?;
        views(&app, &format!("{language}-100")).await?;
        for percent in LARGER {
            window.press(&["ctrl+equal"]).await?;
            zoomed(&app, percent).await?;
            views(&app, &format!("{language}-{percent}")).await?;
        }
        app.close().await;
    }
    Ok(())
}

pub(crate) async fn a_dark_window_is_never_light(world: &World) -> Outcome {
    // A light one is seen to be light: whoever watches is awake.
    for dark in [true, false] {
        let look = Look { dark, ..Look::default() };
        let (app, light) = lightest(async {
            let app = world.start_program(look, None, &[]).await?;
            app.open_sample("en").await?;
            Ok(app)
        })
        .await?;
        app.close().await;
        assert_eq!(light < 0.1, dark, "{:.0} % of the screen were light, dark: {dark}", light * 100.0);
    }
    Ok(())
}

pub(crate) async fn the_size_of_the_page_is_chosen_by_keys_and_menu_and_remembered(world: &World) -> Outcome {
    let profile = world.profile("size")?;
    let app = world.start_program(Look::default(), Some(&profile), &[]).await?;
    let window = app.window().await?;
    zoomed(&app, 100).await?;
    window.press(&["ctrl+equal", "ctrl+equal"]).await?;
    zoomed(&app, 125).await?;
    window.press(&["ctrl+0"]).await?;
    zoomed(&app, 100).await?;
    window.press(&["ctrl+minus"]).await?;
    zoomed(&app, 90).await?;
    window.choose(2, 3).await?;
    zoomed(&app, 100).await?;
    window.choose(2, 3).await?;
    zoomed(&app, 110).await?;
    app.close().await;
    let app = world.start_program(Look::default(), Some(&profile), &[]).await?;
    zoomed(&app, 110).await?;
    app.close().await;
    Ok(())
}
