//! Any bytes as a pack.

use super::data::{SAMPLE, packs_hold, small_files};
use rapporteur_core::lexicon::compile::compile;
use rapporteur_core::lexicon::pack::{LanguagePack, Pack, RulesPack};
use rapporteur_core::{Document, Options, Tagger};
use std::sync::OnceLock;

/// Length of a pack's head: four letters, the format, the kind, the check sum.
pub const HEAD: usize = 11;
/// Where in the head the kind stands.
pub const KIND: usize = 6;
/// So many words of a pack make a text to read with it.
const WORDS: usize = 400;

/// The small set as packs: the rules, then the language.
pub fn small() -> &'static [Vec<u8>] {
    static PACKS: OnceLock<Vec<Vec<u8>>> = OnceLock::new();
    PACKS.get_or_init(|| match compile(small_files()) {
        Ok(compiled) => packs_hold(&compiled),
        Err(errors) => panic!("the small set is refused:\n{errors}"),
    })
}

/// The first byte is the kind (even: rules, odd: a language), the rest what stands behind a pack's head. With a right head before it, it
/// is refused with a reason, or makes a tagger that keeps the laws.
pub fn check(input: &[u8]) {
    assert!(input.get(..4) == Some(b"RAPP") || Pack::from_bytes(input).is_err(), "only a pack is a pack");
    if let Some((kind, body)) = input.split_first()
        && let Ok(pack) = Pack::from_bytes(&sealed(kind % 2, body))
    {
        used(pack);
    }
}

/// A body with the head that fits it.
pub fn sealed(kind: u8, body: &[u8]) -> Vec<u8> {
    let mut bytes = small()[0][..HEAD].to_vec();
    bytes[KIND] = kind;
    let mut sum = crc32fast::Hasher::new();
    sum.update(&[kind]);
    sum.update(body);
    bytes[KIND + 1..].copy_from_slice(&sum.finalize().to_le_bytes());
    bytes.extend_from_slice(body);
    bytes
}

/// A pack that was accepted is written and read as the same pack, and does no harm.
fn used(pack: Pack) {
    let bytes = pack.to_bytes().expect("a pack can be written");
    let again = Pack::from_bytes(&bytes).expect("what was accepted once is accepted again");
    assert!(again.to_bytes().as_ref() == Ok(&bytes), "a pack read and written is the same pack");
    let rules = |bytes: &[u8]| match Pack::from_bytes(bytes) {
        Ok(Pack::Rules(rules)) => rules,
        other => panic!("the small set begins with its rules: {other:?}"),
    };
    let (rules, mut languages): (Box<RulesPack>, Vec<Box<LanguagePack>>) = match pack {
        Pack::Rules(pack) => {
            let language = |bytes: &Vec<u8>| match Pack::from_bytes(bytes) {
                Ok(Pack::Language(language)) => language,
                other => panic!("the small set has one rules pack: {other:?}"),
            };
            (pack, small()[1..].iter().map(language).collect())
        }
        Pack::Language(pack) => (rules(&small()[0]), vec![pack]),
    };
    // A fuzzer cannot be asked to guess the version.
    languages.iter_mut().for_each(|language| language.head.rules_version.clone_from(&rules.version));
    let mut text = SAMPLE.to_owned();
    for language in &languages {
        language.patterns.lexemes().take(WORDS).for_each(|(word, _)| text.extend([" ", word]));
        language.citations.phrases.iter().take(WORDS).for_each(|(words, _)| text.extend([" ", words]));
    }
    let packs = std::iter::once(Pack::Rules(rules)).chain(languages.into_iter().map(Pack::Language)).collect();
    let Ok(tagger) = Tagger::from_packs(packs) else { return };
    // Tags of a damaged catalogue need be neither sorted nor different: only that nothing breaks is asked for.
    let document = Document::from_plain_text(text);
    tagger.annotate(&document, &Options::default());
    for language in tagger.languages() {
        let options = Options { language: Some(language.to_owned()), ..Options::default() };
        tagger.annotate(&document, &options);
    }
}
