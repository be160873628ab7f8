//! The compiled packs.

pub(crate) mod built {
    //! What `build.rs` wrote.
    include!(concat!(env!("OUT_DIR"), "/languages.rs"));
}

/// Every pack, for `Tagger::with_packs`.
pub fn packs() -> Vec<&'static [u8]> {
    built::PACKS.iter().map(|(_, bytes)| *bytes).collect()
}

/// One pack by name: `rules`, or the tag of a language.
pub fn pack(name: &str) -> Option<&'static [u8]> {
    built::PACKS.iter().find(|(n, _)| *n == name).map(|(_, bytes)| *bytes)
}

/// The terminology of all languages, for `rapporteur_core::lexicon::terms::TermPack::from_bytes`.
pub fn terms() -> &'static [u8] {
    built::TERMS
}
