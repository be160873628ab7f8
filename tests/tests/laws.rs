//! Laws that hold for any text.
#![allow(clippy::unwrap_used, reason = "a test that panics is a test that fails")]

use proptest::prelude::*;
use rapporteur_core::lexicon::pack::Pack;
use rapporteur_core::{Document, LineIndex, Options, Tagger};
use rapporteur_tests::{gold_files, read_gold, tagger};

/// Pieces that texts are made of: awkward characters between words that carry tags.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("States should not knowingly allow their territory to be used for wrongful acts using ICTs".to_owned()),
        Just(
            "The Council CALLS UPON Member States:\n– to protect critical infra-\nstructure<sup>3</sup>;\n".to_owned()
        ),
        Just("cyber\u{ad}space and the Char\u{ad}\nter".to_owned()),
        Just("norms 13(c), (f) and (g)".to_owned()),
        Just("\r\n\r\n".to_owned()),
        Just(". ".to_owned()),
        Just("[shall] [should] 𝕊tates e\u{301}".to_owned()),
        Just("\0".to_owned()),
        Just("السِّيَادَة في الفضاء الإلكتروني\n".to_owned()),
        Just("各国应当保护关键基础设施。".to_owned()),
        "\\PC{0,12}",
        "[ \n\t.;:()\\[\\]<>–•*#|0-9a-k]{0,12}",
    ];
    proptest::collection::vec(piece, 0..12).prop_map(|pieces| pieces.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn every_span_is_whole_characters_inside_its_sentence(text in text(), forced in any::<bool>()) {
        let options = Options { language: forced.then(|| "en".to_owned()), ..Options::default() };
        let annotated = tagger().annotate(&Document::from_plain_text(text.as_str()), &options);
        let mut seen = std::collections::BTreeSet::new();
        for a in &annotated.annotations {
            prop_assert!(text.get(a.span.range()).is_some_and(|q| !q.trim().is_empty()), "{:?} of {text:?}", a.span);
            prop_assert!(a.sentence.contains(a.span));
            prop_assert!(!a.evidence.cues.is_empty());
            prop_assert!(a.evidence.cues.iter().all(|c| text.get(c.span.range()).is_some()));
            prop_assert!(seen.insert((a.tag.clone(), a.sentence)), "{} twice in a sentence", a.tag);
            let index = LineIndex::new(&text);
            prop_assert!(index.line_column(a.span.start as usize).is_some());
        }
        prop_assert!(annotated.annotations.is_sorted_by_key(|a| a.span.start));
    }

    #[test]
    fn the_same_text_gives_the_same_result(text in text()) {
        let document = Document::from_plain_text(text.as_str());
        let first = tagger().annotate(&document, &Options::default());
        prop_assert_eq!(&first, &tagger().annotate(&document, &Options::default()));
        // The order in which packs are given does not matter.
        let mut packs = rapporteur_locales::packs();
        packs.reverse();
        prop_assert_eq!(&first, &Tagger::with_packs(&packs).unwrap().annotate(&document, &Options::default()));
        // Nor does it when they are read.
        prop_assert_eq!(&first, &Tagger::with_built_in(&packs).unwrap().annotate(&document, &Options::default()));
    }

    #[test]
    fn a_damaged_pack_is_refused_and_never_panics(at in 0..2000usize, byte in any::<u8>(), cut in 0..4000usize) {
        let sound = rapporteur_locales::pack("rules").unwrap();
        let mut damaged = sound.to_vec();
        damaged[at] = byte;
        let changed = damaged != sound;
        prop_assert!(!changed || Pack::from_bytes(&damaged).is_err() || at == 6);
        prop_assert!(Pack::from_bytes(&sound[..cut.min(sound.len() - 1)]).is_err());
    }
}

#[test]
fn windows_line_ends_and_soft_hyphens_change_no_tag() {
    for gold in gold_files().iter().flat_map(|p| read_gold(p)).filter(|g| g.lang == "en") {
        let tags = |text: &str| {
            let options = Options { language: Some("en".to_owned()), ..Options::default() };
            let found = tagger().annotate(&Document::from_plain_text(text), &options).annotations;
            let mut tags: Vec<String> = found.into_iter().map(|a| a.tag).collect();
            tags.sort();
            tags
        };
        let plain = tags(&gold.text);
        assert_eq!(plain, tags(&gold.text.replace('\n', "\r\n")), "{}", gold.id);
        assert_eq!(plain, tags(&gold.text.replace("cyber", "cy\u{ad}ber")), "{}", gold.id);
        assert_eq!(plain, tags(&format!("\u{feff}{}", gold.text)), "{}", gold.id);
    }
}
