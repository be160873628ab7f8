//! Languages beside each other: recognised, kept apart, chosen by hand.
#![allow(clippy::unwrap_used, reason = "a test that panics is a test that fails")]

use rapporteur_core::text::Direction;
use rapporteur_core::{Document, Options, Tagger, WarningCode};
use rapporteur_tests::{gold_files, read_gold, tagger};

/// Gold sentences of the languages that have a pack.
fn known_gold() -> Vec<rapporteur_tests::Gold> {
    let known = tagger().languages();
    gold_files().iter().flat_map(|p| read_gold(p)).filter(|g| known.contains(&g.lang.as_str())).collect()
}

#[test]
fn sentences_are_recognised() {
    let gold = known_gold();
    let wrong: Vec<String> = gold
        .iter()
        .filter_map(|g| {
            let mut document = Document::from_plain_text(g.text.as_str());
            tagger().identify(&mut document);
            let found = document.blocks().first().and_then(|b| b.language.clone());
            (found.as_deref() != Some(g.lang.as_str())).then(|| format!("{}: {found:?}", g.id))
        })
        .collect();
    assert!(wrong.len() * 100 <= gold.len(), "more than one in a hundred: {wrong:?}");
}

#[test]
fn a_mixed_document_is_read_paragraph_by_paragraph() {
    let sample: Vec<_> = tagger()
        .languages()
        .into_iter()
        .filter_map(|l| known_gold().into_iter().find(|g| g.lang == l && !g.labels.is_empty() && g.text.len() > 120))
        .collect();
    let text: Vec<&str> = sample.iter().map(|g| g.text.as_str()).collect();
    let mut document = Document::from_plain_text(text.join("\n\n"));
    tagger().identify(&mut document);
    let found: Vec<_> = document.blocks().iter().map(|b| b.language.clone().unwrap_or_default()).collect();
    assert_eq!(found, sample.iter().map(|g| g.lang.clone()).collect::<Vec<_>>());
    for block in document.blocks() {
        let arabic = document.text()[block.span.range()].chars().any(|c| ('\u{600}'..'\u{6ff}').contains(&c));
        assert_eq!(block.direction == Some(Direction::RightToLeft), arabic);
    }
}

#[test]
fn the_reader_can_overrule_recognition() {
    let document = Document::from_plain_text("Les États devraient coopérer.");
    let options = Options { language: Some("en-GB".to_owned()), ..Options::default() };
    let annotated = tagger().annotate(&document, &options);
    assert_eq!(annotated.language.as_deref(), Some("en"), "the region is passed over");
    let options = Options { language: Some("tlh".to_owned()), ..Options::default() };
    let annotated = tagger().annotate(&document, &options);
    assert_eq!(annotated.warnings[0].code, WarningCode::MissingLanguage);
}

#[test]
fn an_unknown_language_is_said() {
    let text =
        "Ang mga estado ay hindi dapat pahintulutan ang kanilang teritoryo na gamitin para sa mga gawaing masama.";
    let annotated = tagger().annotate(&Document::from_plain_text(text), &Options::default());
    assert!(annotated.annotations.is_empty());
    assert_eq!(
        annotated.warnings.first().map(|w| w.code),
        Some(WarningCode::UnknownLanguage),
        "{:?}",
        annotated.language
    );
}

/// Short texts may have no small words at all: the words of the packs tell. What several languages or none would say is left undecided.
#[test]
fn a_short_text_is_recognised_by_its_words() {
    let texts = [
        ("States condemn digital assault.", Some("en")),
        ("Neighbouring governments protect hospitals, power plants, dams.", Some("en")),
        ("Gouvernements voisins protégeant hôpitaux, centrales électriques, barrages.", Some("fr")),
        ("Toute attaque numérique entraînera sanctions, protestations.", Some("fr")),
        ("Gobiernos vecinos comparten indicadores técnicos.", Some("es")),
        ("Estados condenan ataques informáticos.", Some("es")),
        ("Staaten verurteilen digitale Angriffe.", Some("de")),
        ("Ransomware", None),
        ("Lorem ipsum dolor sit amet consectetur adipiscing elit", None),
        ("Sodalitas Kanchi mwaloni thaba pelo", None),
        ("2026 2027", None),
    ];
    let wrong: Vec<String> = texts
        .iter()
        .filter_map(|(text, wanted)| {
            let mut document = Document::from_plain_text(*text);
            tagger().identify(&mut document);
            let found = document.blocks().first().and_then(|b| b.language.clone());
            (found.as_deref() != *wanted).then(|| format!("{text}: {found:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    let annotated =
        tagger().annotate(&Document::from_plain_text("States condemn digital assault."), &Options::default());
    assert_eq!(annotated.language.as_deref(), Some("en"));
    assert!(annotated.annotations.iter().any(|a| a.tag == "resp.diplomatic-toolbox"), "{:?}", annotated.annotations);
}

#[test]
fn one_pack_more_changes_no_other_language() {
    let rules = rapporteur_locales::pack("rules").unwrap();
    for language in tagger().languages() {
        let alone = Tagger::with_packs(&[rules, rapporteur_locales::pack(language).unwrap()]).unwrap();
        let options = Options { language: Some(language.to_owned()), ..Options::default() };
        for gold in known_gold().iter().filter(|g| g.lang == language) {
            let document = Document::from_plain_text(gold.text.as_str());
            assert_eq!(alone.annotate(&document, &options), tagger().annotate(&document, &options), "{}", gold.id);
        }
    }
}
