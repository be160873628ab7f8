//! Texts made of the words that the packs know, between awkward characters: what random letters would never spell.
#![no_main]

use arbitrary::{Arbitrary, Result, Unstructured};
use libfuzzer_sys::fuzz_target;
use rapporteur_core::lexicon::pack::Pack;
use rapporteur_tests::laws;
use std::fmt;
use std::sync::OnceLock;

/// What stands between words, and what layouts are made of.
const BETWEEN: [&str; 64] = [
    ". ",
    ", ",
    "; ",
    ": ",
    "\n",
    "\n\n",
    "\r\n",
    "\n– ",
    "\n(a) ",
    "\n1. ",
    "\n    • ",
    " [",
    "] ",
    "[",
    "]",
    "【",
    "】",
    "~~",
    "(",
    ")",
    "（",
    "）",
    "/",
    " / ",
    "-",
    "-\n",
    "\u{ad}",
    "\u{ad}\n",
    "'",
    "’s ",
    "« ",
    " »",
    "<sup>1</sup>",
    "<sup>",
    "[1]",
    "[^a]",
    "³",
    " 13(c)",
    " (c)",
    " 73/27",
    " 2015 ",
    " A/70/174 ",
    " 12109/13 ",
    " 1 to 3 ",
    "第",
    "条",
    "\u{301}",
    "\u{200d}",
    "\u{202e}",
    "\u{202c}",
    "\u{feff}",
    "\0",
    "𝕊",
    "İ",
    "ß",
    "ﷺ",
    "\u{fe0f}",
    "+ ",
    " | ",
    "# ",
    "**",
    "``",
    "\u{2028}",
    "…",
];
/// A text is made of no more.
const MOST_PIECES: usize = 600;

/// A text as a row of pieces.
struct Pieces(String);

impl fmt::Debug for Pieces {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Every word and phrase of each language that the packs hold.
fn words() -> &'static [Vec<String>] {
    static WORDS: OnceLock<Vec<Vec<String>>> = OnceLock::new();
    WORDS.get_or_init(|| {
        let of = |bytes: &[u8]| match Pack::from_bytes(bytes) {
            Ok(Pack::Language(pack)) => {
                let words = pack.patterns.lexemes().map(|(word, _)| word.to_owned());
                let names = pack.citations.phrases.iter().map(|(words, _)| words.replace(['*', '='], ""));
                let rest = [&pack.negotiation.options, &pack.negotiation.actions, &pack.head.function_words];
                Some(words.chain(names).chain(rest.into_iter().flatten().cloned()).collect())
            }
            _ => None,
        };
        rapporteur_locales::packs().into_iter().filter_map(of).collect()
    })
}

impl<'a> Arbitrary<'a> for Pieces {
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
        let languages = words();
        let mut language = &languages[u.choose_index(languages.len())?];
        let mut text = String::new();
        for _ in 0..MOST_PIECES {
            if u.is_empty() {
                break;
            }
            match u.int_in_range(0..=19u8)? {
                0..=9 => {
                    let word = &language[u.choose_index(language.len())?];
                    text.extend([word, " "]);
                }
                10..=16 => text.push_str(u.choose(&BETWEEN)?),
                17 => text.push(u.arbitrary()?),
                // The same once more: repeats are what quadratic loops are found by.
                18 => {
                    let from = text.len().saturating_sub(u.int_in_range(1..=60usize)?);
                    let from = (from..=text.len()).find(|i| text.is_char_boundary(*i)).unwrap_or(text.len());
                    let tail = text[from..].to_owned();
                    text.push_str(&tail);
                }
                _ => language = &languages[u.choose_index(languages.len())?],
            }
        }
        Ok(Self(text))
    }
}

fuzz_target!(|pieces: Pieces| laws::text::check(pieces.0.as_bytes()));
