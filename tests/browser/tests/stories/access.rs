//! For everybody: axe-core over every view, and the keyboard alone.

use super::marks::root;
use rapporteur_browser::{App, Look, Outcome, World};
use serde_json::json;

const ESCAPE: &str = "\u{e00c}";
const AXE: &str = "return axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then(r => \
    r.violations.map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160) + ' ' + (n.any[0]?.message ?? '')).join(' | ')))";

/// A norm with elements missing, and citations.
const CITING: &str =
    "States should not allow their territory to be used for malicious acts using ICTs, as recalled in A/70/174.";

async fn leave(app: &App) -> Outcome {
    app.press(ESCAPE).await?;
    app.until("nothing open", "return document.querySelector('dialog, .popup, .find') === null").await?;
    Ok(())
}

async fn check(app: &App, axe: &str, place: &str) -> Outcome {
    app.script(axe, vec![]).await?;
    let found = app.script(AXE, vec![]).await?;
    assert_eq!(found, json!([]), "{place}");
    Ok(())
}

pub(crate) async fn no_view_has_a_fault_that_axe_sees(world: &World) -> Outcome {
    let path = root().join("target/tools/node_modules/axe-core/axe.min.js");
    let axe = std::fs::read_to_string(&path)
        .map_err(|e| format!("{}: {e}; to have it: npm install --prefix target/tools axe-core", path.display()))?;
    for language in ["en", "ar"] {
        for dark in [false, true] {
            let app = world.visit(Look { language, dark, ..Look::default() }).await?;
            let place = |what: &str| format!("{language}, {}, {what}", if dark { "dark" } else { "light" });
            check(&app, &axe, &place("start")).await?;
            app.open_sample(language).await?;
            check(&app, &axe, &place("draft")).await?;
            app.press("jja").await?;
            check(&app, &axe, &place("inspector")).await?;
            for (key, what) in [("?", ".keys"), ("o", ".opening"), ("t", "#picks"), ("/", "#find")] {
                app.press(key).await?;
                app.until(what, &format!("return document.querySelector({what:?}) !== null")).await?;
                check(&app, &axe, &place(what)).await?;
                leave(&app).await?;
            }
            app.click(".saved").await?;
            app.click("#erase").await?;
            app.until("the question", "return document.querySelector('#erase-now') !== null").await?;
            check(&app, &axe, &place("device")).await?;
            leave(&app).await?;
            app.script(
                "document.querySelectorAll('.rail .tag[aria-expanded=false], .rail summary').forEach(b => b.click())",
                vec![],
            )
            .await?;
            check(&app, &axe, &place("all tags")).await?;
            app.press("e").await?;
            app.until("the editor", "return document.querySelector('.line') !== null").await?;
            check(&app, &axe, &place("editor")).await?;
            app.press(ESCAPE).await?;
            // Elements, citations, the pop-up, a tag at hand, a notice.
            app.open_text(CITING).await?;
            app.open_file("x.pdf", b"%PDF-1.7\x00").await?;
            app.until("a notice", "return document.querySelector('.problem') !== null").await?;
            app.click(".chip[data-tag='norm.c']").await?;
            app.until("elements", "return document.querySelector('.elements, .citations') !== null").await?;
            check(&app, &axe, &place("elements")).await?;
            app.click("#cited .tag").await?;
            check(&app, &axe, &place("citation")).await?;
            app.click("#terms > button.plain").await?;
            app.until("the terms", "return document.querySelector('#terms .finding, #terms [role=status]') !== null")
                .await?;
            check(&app, &axe, &place("terms")).await?;
            app.select_words("malicious").await?;
            app.until("the pop-up", "return document.activeElement?.id === 'pick'").await?;
            check(&app, &axe, &place("pop-up")).await?;
            app.click(".popup input[type=checkbox]").await?;
            app.click(".popup .pick").await?;
            app.until("the tag at hand", "return document.querySelector('.armed') !== null").await?;
            check(&app, &axe, &place("tag at hand")).await?;
            app.look(Look { language, dark, size: (360, 740) }).await?;
            app.click(".sheets button").await?;
            app.until("the rail", "return document.querySelector('.rail.open') !== null").await?;
            check(&app, &axe, &place("narrow")).await?;
            app.look(Look { language, dark, ..Look::default() }).await?;
            for entry in ["", "/norm.c", "/un:A/70/174", "/unknown"] {
                app.go(&format!("#/reference{entry}")).await?;
                app.until("the entry", "return document.querySelector('.entry') !== null").await?;
                check(&app, &axe, &place(entry)).await?;
            }
            for asked in ["", "/cyberattack", "/unknown"] {
                app.go(&format!("#/terms{asked}")).await?;
                let answer =
                    "return document.querySelector('#terms-stock li, .concept, .entry > [role=status]') !== null";
                app.until("the answer", answer).await?;
                check(&app, &axe, &place(asked)).await?;
            }
            app.close().await;
        }
    }
    Ok(())
}

pub(crate) async fn everything_can_be_reached_with_the_keyboard(world: &World) -> Outcome {
    const TAB: &str = "\u{e004}";
    const WHERE: &str = "const e = document.activeElement; if (!e || e === document.body) return ''; \
        const place = e.closest('.bar, .rail, .sheet, .inspector')?.className.split(' ')[0] ?? ''; \
        return place + (getComputedStyle(e).outlineStyle === 'none' ? ' unseen' : '')";
    let app = world.visit(Look::default()).await?;
    app.open_sample("en").await?;
    app.script("document.activeElement?.blur?.()", vec![]).await?;
    let mut seen: Vec<String> = Vec::new();
    for _ in 0..120 {
        app.press(TAB).await?;
        let place = app.script(WHERE, vec![]).await?.as_str().unwrap_or_default().to_owned();
        if seen.contains(&place) {
            continue;
        }
        seen.push(place.clone());
        if place == "sheet" {
            // A chip is a real button.
            app.press("\u{e007}").await?;
            app.until("the inspector", "return document.querySelector('.inspector h2') !== null").await?;
        }
        if ["bar", "rail", "sheet", "inspector"].iter().all(|place| seen.iter().any(|s| s == place)) {
            break;
        }
    }
    for place in ["bar", "rail", "sheet", "inspector"] {
        assert!(seen.iter().any(|s| s == place), "{place} was not reached: {seen:?}");
    }
    assert!(!seen.iter().any(|s| s.ends_with("unseen")), "the focus is not seen everywhere: {seen:?}");
    app.close().await;
    Ok(())
}
