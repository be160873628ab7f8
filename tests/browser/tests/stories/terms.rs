//! Terms: what to look at in a draft, each place reachable, put aside for good; and the card of a concept, from a cue word or an address.

use rapporteur_browser::{App, Look, Outcome, World};
use serde_json::Value;

/// Two terms for one concept, one of them with a letter wrong elsewhere; an abbreviation that nobody explains.
const TEXT: &str = "States condemn cyberattacks on critical infrastructure using ICTs.\n\nNo computer network attack is an armed attack. \
    The OEWG agrees.\n\nCritical infrastrcture deserves protection.";

const LIT: &str = "[...document.querySelectorAll('.para .hit')].map(h => h.textContent).join()";

/// Has the terms of the draft checked, which loads the termbase, and waits for the list.
async fn check(app: &App) -> Outcome {
    app.click("#terms > button.plain").await?;
    app.until("the findings", "return document.querySelector('#terms .finding') !== null").await?;
    Ok(())
}

pub(crate) async fn findings_lead_to_their_places_and_can_be_put_aside(world: &World) -> Outcome {
    let app = world.visit(Look::default()).await?;
    app.open_text(TEXT).await?;
    let loaded = "performance.getEntriesByType('resource').some(e => e.name.includes('/terms-'))";
    let early = app.script(&format!("return {loaded}"), vec![]).await?;
    assert_eq!(early, false, "the termbase is loaded before anybody asks for it");
    check(&app).await?;
    let listed = app
        .script(
            "return [...document.querySelectorAll('#terms .finding .tag')].map(b => b.textContent).join('\\n')",
            vec![],
        )
        .await?;
    let listed = listed.as_str().unwrap_or_default().to_owned();
    for subject in ["cyberattack / computer network attack", "OEWG", "infrastrcture"] {
        assert!(listed.contains(subject), "{subject} is not in the list: {listed}");
    }
    // One press leads to the first place, another to the next.
    app.click("#terms .finding .tag").await?;
    let first = app.until("the first place", &format!("return {LIT}")).await?;
    app.until(
        "what is said of it",
        "return document.querySelector('.inspector .finding-card a[href*=terms]') !== null",
    )
    .await?;
    app.click("#terms .finding .tag").await?;
    app.until("the next place", &format!("return {LIT} !== '' && {LIT} !== {first}")).await?;
    // Put aside, kept with the draft, and taken up again.
    let count = "return document.querySelectorAll('#terms .finding').length";
    let before = app.script(count, vec![]).await?.as_u64().unwrap_or_default();
    app.click("#terms .finding .plain").await?;
    app.until("one finding less", &format!("{count} === {}", before - 1)).await?;
    app.until("work is saved", "return document.querySelector('.saved')?.dataset.saved === 'saved'").await?;
    app.click("#terms > button[aria-pressed]").await?;
    app.until("all findings", &format!("{count} === {before}")).await?;
    app.click("#terms > button[aria-pressed]").await?;
    app.until("one finding less again", &format!("{count} === {}", before - 1)).await?;
    app.press_ctrl('z', false).await?;
    app.until("the finding, taken back", &format!("{count} === {before}")).await?;
    // An edit is followed.
    app.open_text("States condemn cyberattacks in every form.").await?;
    app.until("nothing to look at", "return document.querySelector('#terms [role=status]') !== null && document.querySelector('#terms .finding') === null").await?;
    app.close().await;
    Ok(())
}

pub(crate) async fn a_cue_word_and_an_address_lead_to_the_card_of_a_concept(world: &World) -> Outcome {
    for language in ["en", "ar"] {
        let app = world.visit(Look { language, ..Look::default() }).await?;
        app.go("#/terms/cyberattack").await?;
        let german = "return [...document.querySelectorAll('.concept bdi[lang=de]')].some(b => b.textContent === 'Cyberangriff')";
        app.until("the card", german).await?;
        let sections = app.script("return document.querySelectorAll('.concept section').length", vec![]).await?;
        assert!(sections.as_u64() >= Some(11), "{sections} languages");
        // What is from memory says so in the reader's language.
        let words = rapporteur_locales::Messages::new(language);
        let from_memory = words.text("terms-unchecked");
        app.until(
            "what was not checked",
            &format!("return document.querySelector('.concept').textContent.includes({from_memory:?})"),
        )
        .await?;
        // Any form of any language finds it.
        app.go("#/terms/кибератаками").await?;
        app.until("the same card", german).await?;
        app.go("#/terms/xylophone").await?;
        app.until(
            "that there is none",
            "return document.querySelector('.entry [role=status]')?.textContent.includes('xylophone')",
        )
        .await?;
        app.close().await;
    }
    let app = world.visit(Look { size: (360, 740), ..Look::default() }).await?;
    app.open_text("States should not conduct cyberattacks against the critical infrastructure of other States.")
        .await?;
    app.click(".chip").await?;
    app.until("a cue with a card", "return document.querySelector('.why a[href*=terms]') !== null").await?;
    app.script("document.querySelector('.why a[href*=terms]').click()", vec![]).await?;
    app.until("its card", "return document.querySelector('.concept h1') !== null").await?;
    let wide = app.script("return document.documentElement.scrollWidth - innerWidth", vec![]).await?;
    assert!(wide.as_i64() <= Some(0), "{wide} pixels beyond the window");
    app.close().await;
    Ok(())
}

/// Writes into the field for terms.
async fn seek(app: &App, letters: &str) -> Outcome {
    app.click("nav input[type=search]").await?;
    app.write(letters).await
}

pub(crate) async fn answers_come_while_somebody_writes(world: &World) -> Outcome {
    const LISTED: &str = "[...document.querySelectorAll('nav a.tag')].map(a => a.textContent)";
    for (language, letters, first) in
        [("en", "cyberatt", "cyberattack"), ("ar", "هجوم سيبر", "هجوم سيبراني"), ("zh", "网络攻", "网络攻击")]
    {
        let app = world.visit(Look { language, ..Look::default() }).await?;
        app.go("#/terms").await?;
        // The start says how to ask and how much there is, in the digits of the language.
        app.until("how much there is", "return document.querySelectorAll('#terms-stock li').length > 11").await?;
        assert_eq!(app.script("return document.querySelector('#terms-last')", vec![]).await?, Value::Null);
        seek(&app, letters).await?;
        let found =
            format!("return {LISTED}.some(name => name.includes({first:?})) && document.querySelector('.concept h1')");
        app.until("answers without Enter", &found).await?;
        let hash = app.script("return decodeURIComponent(location.hash)", vec![]).await?;
        assert_eq!(hash, "#/terms", "the address stays while somebody writes");
        // A card of the list is looked at, and the list stays.
        let before = app.script(&format!("return {LISTED}"), vec![]).await?;
        app.script(
            &format!(
                "[...document.querySelectorAll('nav a.tag')].find(a => a.textContent.includes({first:?})).click()"
            ),
            vec![],
        )
        .await?;
        app.until(
            "the one that is looked at",
            "return document.querySelector('nav a.tag[aria-current]') !== null && location.hash !== '#/terms'",
        )
        .await?;
        assert_eq!(app.script(&format!("return {LISTED}"), vec![]).await?, before);
        // Back at the start it is at hand.
        app.go("#/terms").await?;
        app.until(
            "what was looked up",
            &format!("return document.querySelector('#terms-last a')?.textContent.includes({first:?})"),
        )
        .await?;
        app.close().await;
    }
    Ok(())
}
