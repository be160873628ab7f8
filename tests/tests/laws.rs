//! Laws that hold for any text, on texts made at random; `rapporteur_tests::laws` has the laws.
#![allow(clippy::unwrap_used, reason = "a test that panics is a test that fails")]

use proptest::prelude::*;
use rapporteur_core::{Document, Options, Tagger};
use rapporteur_tests::laws::text::reading;
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

// As many cases as PROPTEST_CASES says.
proptest! {
    #[test]
    fn every_law_holds_for_texts_of_awkward_pieces(text in text(), forced in any::<bool>()) {
        let options = Options { language: forced.then(|| "en".to_owned()), ..Options::default() };
        reading(tagger(), &Document::from_plain_text(text.as_str()), &options);
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
