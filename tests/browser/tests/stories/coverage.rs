//! The rail counts as core does; the inspector says what is there and what is missing.

use super::marks::{root, tagger};
use rapporteur_browser::{App, Look, Outcome, World};
use rapporteur_core::{Coverage, Document, Options};
use serde_json::json;

/// Without the mental element, with something weaker than the norm's conduct, and with citations that are sure, unsure and unknown.
const TEXT: &str = "States should not allow their territory to be used for malicious acts using ICTs, as recalled in A/70/174, \
    paragraph 13 (c).\n\nWe do not believe that international humanitarian law applies to cyber operations.\n\nSee also A/76/135 and A/70/174.";

/// The headings' sums, family by family, as the page has them.
async fn sums(app: &App) -> Outcome<Vec<String>> {
    let script = "return [...document.querySelectorAll('.rail .family:not(.ref) > h2 > span')].map(s => s.textContent.replace(/[\\u2066-\\u2069]/g, ''))";
    Ok(serde_json::from_value(app.script(script, vec![]).await?)?)
}

pub(crate) async fn the_rail_counts_as_the_command_line_does(world: &World) -> Outcome {
    let app = world.visit(Look::default()).await?;
    let text = std::fs::read(root().join("locales/en/sample.md"))?;
    let (mut document, _) = rapporteur_formats::read(text, "sample.md")?;
    tagger().identify(&mut document);
    let annotations = tagger().annotate(&document, &Options::default()).annotations;
    let tally = |id: &str| -> Outcome<(usize, usize)> {
        let profile = tagger().catalogue().profile(id).ok_or("no such profile")?;
        Ok((Coverage::new(profile, &annotations).tally().addressed, profile.denominator()))
    };
    let said = |(addressed, all): (usize, usize)| format!("{addressed} of {all} addressed");
    app.open_sample("en").await?;
    let sums = sums(&app).await?;
    assert_eq!(sums[..3], [said(tally("norms")?), said(tally("law")?), said(tally("oewg-cbm")?)]);
    let about =
        |words: &str| format!("return document.querySelector('.family.cbm .about')?.textContent.includes({words:?})");
    app.until("a word about numbers that were not checked", &about("from memory")).await?;
    // Another set of measures, another count.
    let choose = "const s = document.querySelector('.family.cbm select'); s.selectedIndex = 1; s.dispatchEvent(new Event('change', {bubbles: true}))";
    app.script(choose, vec![]).await?;
    let osce = said(tally("osce-cbm")?);
    app.until("the other set", &format!("return document.querySelector('.family.cbm > h2 > span').textContent.replace(/[\\u2066-\\u2069]/g, '') === {osce:?}"))
        .await?;
    app.until("a word about measures that share a tag", &about("which of them is meant")).await?;
    app.close().await;
    Ok(())
}

pub(crate) async fn elements_are_found_and_missing_as_the_command_line_says(world: &World) -> Outcome {
    let app = world.visit(Look::default()).await?;
    let mut document = Document::from_plain_text(TEXT);
    tagger().identify(&mut document);
    let annotated = tagger().annotate(&document, &Options::default());
    let norm = annotated.annotations.iter().find(|a| a.tag == "norm.c").ok_or("the norm was not found")?;
    let expected: Vec<&str> = norm.elements.iter().map(|e| e.status.as_str()).collect();
    assert!(expected.contains(&"missing") && expected.contains(&"found"), "{expected:?}");
    app.open_text(TEXT).await?;
    app.click(".chip[data-tag='norm.c']").await?;
    app.until("the elements", "return document.querySelector('.elements li') !== null").await?;
    let shown =
        app.script("return [...document.querySelectorAll('.elements li')].map(l => l.className)", vec![]).await?;
    assert_eq!(shown, json!(expected));
    // The sentence's citation, and where it points.
    let cited = app.script("return document.querySelector('.citations').textContent", vec![]).await?;
    let cited = cited.as_str().unwrap_or_default().replace(['\u{2068}', '\u{2069}'], "");
    assert!(cited.contains("A/70/174") && cited.contains("13(c)"), "{cited}");
    app.close().await;
    Ok(())
}

pub(crate) async fn all_citations_are_listed_and_lead_to_their_places(world: &World) -> Outcome {
    let app = world.visit(Look::default()).await?;
    let mut document = Document::from_plain_text(TEXT);
    tagger().identify(&mut document);
    let references = tagger().annotate(&document, &Options::default()).references;
    app.open_text(TEXT).await?;
    let listed = "return document.querySelector('#cited h2 span')?.textContent";
    app.until("the list", &format!("{listed} === '{}'", references.len())).await?;
    // The instrument that is cited most comes first; one press leads to the first place, another to the next.
    let lit = "return [...document.querySelectorAll('.para .hit')].map(h => h.closest('.para').dataset.block + ' ' + h.textContent).join()";
    app.click("#cited .tag").await?;
    let first = app.until("the first place", lit).await?;
    app.click("#cited .tag").await?;
    app.until("the next place", &format!("const now = (() => {{ {lit} }})(); return now !== '' && now !== {first}"))
        .await?;
    app.until(
        "what is known of it",
        "return document.querySelector('.inspector .citations a[href*=reference]') !== null",
    )
    .await?;
    app.press("\u{e00c}").await?;
    app.until("nothing lit", "return document.querySelector('.para .hit') === null").await?;
    app.close().await;
    Ok(())
}

pub(crate) async fn what_is_rejected_counts_as_that(world: &World) -> Outcome {
    let app = world.visit(Look::default()).await?;
    app.open_text(TEXT).await?;
    let sums = sums(&app).await?;
    assert_eq!(sums[1], "0 of 10 addressed", "a principle that is only doubted is not addressed");
    app.until("a sign of it", "return document.querySelector('.family.law .meter .against') !== null").await?;
    // A mark that a person rejects is as if it were not there.
    app.click(".chip[data-tag='norm.c']").await?;
    app.press("r").await?;
    app.until("the new count", "return document.querySelector('.family.norm > h2 > span').textContent.includes('0')")
        .await?;
    app.close().await;
    Ok(())
}
