//! Termbases of the reader's own: used like the built-in one, kept, carried along with the settings, and removed.

use rapporteur_browser::{App, Look, Outcome, World};
use serde_json::json;

const TEXT: &str = "The States condemn every digital assault on the hospitals in the region.";
const GLOSSARY: &str = "id,en,status_en,fr\n7,digital assault,forbidden,\n7,digital attack,preferred,attaque\n";
const LISTED: &str = "[...document.querySelectorAll('#termbases li bdi')].map(b => b.textContent).join()";

/// Waits until these are the termbases of the reader's own.
async fn listed(app: &App, names: &str) -> Outcome {
    app.go("#/terms").await?;
    app.until("the termbases", &format!("return document.querySelector('#termbases li') && {LISTED} === {names:?}"))
        .await?;
    Ok(())
}

pub(crate) async fn a_termbase_of_ones_own_is_used_kept_carried_along_and_removed(world: &World) -> Outcome {
    let app = world.visit(Look::default()).await?;
    app.open_text(TEXT).await?;
    app.click("#terms > button.plain").await?;
    app.until("nothing to look at", "return document.querySelector('#terms [role=status]') !== null").await?;
    // It counts at once, also for what was checked before.
    app.open_file("глоссарий.csv", GLOSSARY.as_bytes()).await?;
    app.until("a finding", "return document.querySelector('#terms .finding')?.textContent.includes('digital assault')")
        .await?;
    app.go("#/terms/digital attacks").await?;
    app.until("its card", "return document.querySelector('.concept .kind')?.textContent.includes('глоссарий.csv')")
        .await?;
    // What is none is told with its reason, and changes nothing.
    for (name, bytes, said) in [
        ("bad.tbx", &b"<tbx>\n<text></tbx>"[..], "\u{2068}text\u{2069}"),
        ("bad.xlsx", b"PK\x03\x04 and no more", "bad.xlsx"),
        ("bad.tsv", b"It rains\tand rains\n", "It rains"),
    ] {
        app.open_file(name, bytes).await?;
        let told = format!("return document.querySelector('.problem')?.textContent.includes({said:?})");
        app.until("why not", &told).await?;
    }
    listed(&app, "глоссарий.csv").await?;
    app.until("its terms", "return document.querySelector('#termbases li small')?.textContent.includes('3')").await?;
    app.kept_termbases("глоссарий.csv").await?;
    app.reload().await?;
    listed(&app, "глоссарий.csv").await?;
    app.go("#/").await?;
    app.click("#device").await?;
    let file = app.download("#settings-save").await?;
    assert_eq!((&file["termbases"][0]["name"], &file["termbases"][0]["terms"]), (&json!("глоссарий.csv"), &json!(3)));
    app.press("\u{e00c}").await?;
    app.close().await;
    // On another device, from the file of settings.
    let app = world.visit(Look { language: "ar", ..Look::default() }).await?;
    app.open_file("settings.json", file.to_string().as_bytes()).await?;
    listed(&app, "глоссарий.csv").await?;
    app.go("#/terms/digital attack").await?;
    app.until("its card", "return document.querySelector('.concept .kind')?.textContent.includes('глоссарий.csv')")
        .await?;
    app.click("#termbases li button").await?;
    listed(&app, "").await?;
    app.kept_termbases("[]").await?;
    app.reload().await?;
    listed(&app, "").await?;
    app.close().await;
    Ok(())
}
