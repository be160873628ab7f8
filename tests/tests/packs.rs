//! Damaged packs and packs that were made wrong: each is refused with its reason.
#![allow(clippy::unwrap_used, reason = "a test that panics is a test that fails")]

use rapporteur_core::lexicon::pack::{LanguagePack, Pack, RulesPack};
use rapporteur_core::{PackError, Tagger};
use rapporteur_tests::laws::pack::{HEAD, KIND, sealed, small};

/// Of the packs that ship, one byte in so many is changed: a prime, so that every column is met.
const STEP: usize = 257;

fn refusal(bytes: &[u8]) -> PackError {
    match Pack::from_bytes(bytes) {
        Err(error) => error,
        Ok(_) => panic!("a damaged pack is accepted"),
    }
}

/// Every pack, and how far to step through it.
fn packs() -> impl Iterator<Item = (Vec<u8>, usize)> {
    let shipped = rapporteur_locales::packs().into_iter().map(|pack| (pack.to_vec(), STEP));
    small().iter().map(|pack| (pack.clone(), 1)).chain(shipped)
}

#[test]
fn a_changed_byte_is_noticed_wherever_it_stands() {
    for (pack, step) in packs() {
        for at in (0..HEAD).chain((HEAD..pack.len()).step_by(step)) {
            let mut damaged = pack.clone();
            for change in [1, 0x80, 0xff] {
                damaged[at] = pack[at] ^ change;
                let reason = refusal(&damaged);
                match at {
                    0..4 => assert_eq!(reason, PackError::NotAPack),
                    4..KIND => assert!(matches!(reason, PackError::Format { .. }), "{reason}"),
                    _ => assert_eq!(reason, PackError::Damaged),
                }
            }
        }
    }
}

#[test]
fn a_pack_cut_short_is_refused_at_every_length() {
    for (pack, step) in packs() {
        for len in (0..HEAD).chain((HEAD..pack.len()).step_by(step)) {
            let reason = refusal(&pack[..len]);
            assert_eq!(reason, if len < HEAD { PackError::NotAPack } else { PackError::Damaged }, "{len} bytes");
        }
        assert_eq!(refusal(&[pack.as_slice(), b"\0"].concat()), PackError::Damaged);
    }
}

#[test]
fn with_a_right_sum_it_is_the_contents_that_are_refused() {
    for pack in small() {
        let (kind, body) = (pack[KIND], &pack[HEAD..]);
        assert!(Pack::from_bytes(&sealed(kind, body)).is_ok());
        assert!(matches!(refusal(&sealed(1 - kind, body)), PackError::Contents(_)), "the other kind");
        assert!(refusal(&sealed(7, body)).to_string().contains("kind of pack 7"));
        assert!(refusal(&sealed(kind, &[body, b"\0\0"].concat())).to_string().contains("2 bytes behind its end"));
        for len in 0..body.len() {
            assert!(matches!(refusal(&sealed(kind, &body[..len])), PackError::Contents(_)), "{len} bytes");
        }
    }
}

/// The rules of the small set with a change.
fn rules(change: impl FnOnce(&mut RulesPack)) -> Result<Tagger, PackError> {
    let Ok(Pack::Rules(mut rules)) = Pack::from_bytes(&small()[0]) else { panic!("the first is the rules") };
    change(&mut rules);
    let bytes = Pack::Rules(rules).to_bytes()?;
    Tagger::with_packs(&[&bytes, &small()[1]])
}

/// The language of the small set with a change.
fn language(change: impl FnOnce(&mut LanguagePack)) -> Result<Tagger, PackError> {
    let Ok(Pack::Language(mut language)) = Pack::from_bytes(&small()[1]) else { panic!("the second is a language") };
    change(&mut language);
    let bytes = Pack::Language(language).to_bytes()?;
    Tagger::with_packs(&[&small()[0], &bytes])
}

#[track_caller]
fn refused(made: Result<Tagger, PackError>, reason: &str) {
    match made {
        Ok(_) => panic!("a pack that was made wrong is accepted"),
        Err(error) => assert!(error.to_string().contains(reason), "{error}"),
    }
}

#[test]
fn what_points_outside_its_table_is_refused() {
    assert!(rules(|_| {}).is_ok() && language(|_| {}).is_ok());
    refused(rules(|r| r.rules[0].tag = 999), "tag 999 of 4");
    refused(rules(|r| r.beats.push((0, 999))), "tag 999");
    refused(rules(|r| r.excludes[0].tags.push(999)), "tag 999");
    refused(rules(|r| r.elements.statements[0].tag = 999), "tag 999");
    refused(rules(|r| r.elements.added[0].tags.push(999)), "tag 999");
    refused(rules(|r| r.derived[0].0 = 999), "concept 999");
    refused(rules(|r| r.verbs[0].0 = 999), "concept 999");
    refused(rules(|r| r.modals[0].0 = 999), "concept 999");
    refused(rules(|r| r.concepts.truncate(1)), "of 1");
    refused(rules(|r| r.tags.clear()), "of 0");
    refused(language(|l| l.phrases[0].tag = 999), "tag 999");
    refused(language(|l| l.phrases.clear()), "phrase");
    refused(language(|l| l.head.rules_version = "x".to_owned()), "data version x");
}

#[test]
fn packs_that_do_not_go_together_are_refused() {
    let [rules, language] = small() else { panic!("rules and one language") };
    refused(Tagger::with_packs(&[language]), "exactly one rules pack, and was given 0");
    refused(Tagger::with_packs(&[rules, rules]), "was given 2");
    refused(Tagger::with_packs(&[rules, language, language]), "two packs for the language");
    let shipped = rapporteur_locales::pack("rules").unwrap();
    refused(Tagger::with_packs(&[shipped, language]), "was made for data version");
}
