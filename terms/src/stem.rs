//! Stems, for the question whether an approved term is there at all.
//!
//! A stemmer alone is dangerous: the German one gives "Sicherheit" the stem of "sich". So two words have the same stem only if they
//! share most of their letters (the measurements are in `shared/reference/terminology-qa.md`, section 4).

use pagefind_stem::{Algorithm, Stemmer};

/// Shorter stems say nothing.
const MIN_STEM: usize = 4;
/// So many hundredths of the longer word must be the same from the start.
const MIN_COMMON: usize = 60;

/// The stemmer of a language.
pub(crate) struct Stems(Stemmer);

impl std::fmt::Debug for Stems {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Stems")
    }
}

impl Stems {
    /// By the name that Snowball gives the language.
    pub(crate) fn named(name: &str) -> Option<Self> {
        let algorithm = match name {
            "arabic" => Algorithm::Arabic,
            "dutch" => Algorithm::Dutch,
            "english" => Algorithm::English,
            "french" => Algorithm::French,
            "german" => Algorithm::German,
            "italian" => Algorithm::Italian,
            "polish" => Algorithm::Polish,
            "portuguese" => Algorithm::Portuguese,
            "russian" => Algorithm::Russian,
            "spanish" => Algorithm::Spanish,
            _ => return None,
        };
        Some(Self(Stemmer::create(algorithm)))
    }

    /// The stem of a folded word, if it is long enough to say something.
    pub(crate) fn stem(&self, word: &str) -> Option<String> {
        let stem = self.0.stem(word);
        (stem.chars().count() >= MIN_STEM).then(|| stem.into_owned())
    }
}

/// Whether two words with the same stem are alike enough to be forms of one.
pub(crate) fn alike(a: &str, b: &str) -> bool {
    let common = a.chars().zip(b.chars()).take_while(|(x, y)| x == y).count();
    let longest = a.chars().count().max(b.chars().count());
    common * 100 >= longest * MIN_COMMON
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stem_is_not_enough() {
        let german = Stems::named("german").unwrap();
        assert_eq!(german.stem("sich"), german.stem("sicherheit"), "the reason for the guard");
        assert!(!alike("sich", "sicherheit"));
        assert!(alike("sicherheit", "sicherheiten"));
        assert!(Stems::named("klingon").is_none());
    }
}
