//! From a word as a term has it to the words of which it may be a form.
//!
//! A term is written down in one form, often the plural, and looked for in all. Endings are known as tables (`locales/<lang>`); read
//! backwards, they say from which words a form may come, and each of these is looked for with its forms. Wrong guesses are words that
//! nobody writes: they cost a little space and match nothing.

use rapporteur_core::lexicon::inflection::Inflection;
use rapporteur_core::lexicon::terms::Writing;
use rustc_hash::FxHashMap;

/// A word that is guessed keeps at least so many letters before its ending.
const MIN_STEM: usize = 3;

/// The tables of endings of a language, read backwards.
#[derive(Debug)]
pub(crate) struct Backwards<'a> {
    inflection: &'a Inflection,
    /// By class: an ending, and the endings of words that have it among their forms.
    endings: FxHashMap<char, FxHashMap<&'a str, Vec<&'a str>>>,
    irregular: FxHashMap<&'a str, Vec<&'a str>>,
    families: FxHashMap<&'a str, Vec<&'a str>>,
}

impl<'a> Backwards<'a> {
    pub(crate) fn new(writing: &'a Writing) -> Self {
        let mut endings: FxHashMap<char, FxHashMap<&str, Vec<&str>>> = FxHashMap::default();
        for (class, list) in &writing.inflection.classes {
            let by_form = endings.entry(*class).or_default();
            for ending in list {
                for form in &ending.1 {
                    let words = by_form.entry(form.as_str()).or_default();
                    if !words.contains(&ending.0.as_str()) {
                        words.push(&ending.0);
                    }
                }
            }
        }
        let mut irregular: FxHashMap<&str, Vec<&str>> = FxHashMap::default();
        for (word, forms) in &writing.inflection.irregular {
            for form in forms {
                irregular.entry(form).or_default().push(word);
            }
        }
        let mut families: FxHashMap<&str, Vec<&str>> = FxHashMap::default();
        for family in &writing.families {
            for word in family {
                families.entry(word).or_default().extend(family.iter().map(String::as_str));
            }
        }
        Self { inflection: &writing.inflection, endings, irregular, families }
    }

    /// The words of one class of which a word may be a form, itself first.
    pub(crate) fn words(&self, form: &str, class: char) -> Vec<String> {
        let mut found = vec![form.to_owned()];
        let mut add = |word: String| {
            if !found.contains(&word) {
                found.push(word);
            }
        };
        for word in self.irregular.get(form).into_iter().flatten() {
            add((*word).to_owned());
        }
        if let Some(by_form) = self.endings.get(&class) {
            for (at, _) in form.char_indices().skip(MIN_STEM).chain([(form.len(), ' ')]) {
                for ending in by_form.get(&form[at..]).into_iter().flatten() {
                    let word = format!("{}{ending}", &form[..at]);
                    if self.ending_of(&word, class) == Some(ending) {
                        add(word);
                    }
                }
            }
        }
        let relatives: Vec<String> = found
            .iter()
            .flat_map(|word| self.families.get(word.as_str()).into_iter().flatten())
            .map(|word| (*word).to_owned())
            .collect();
        for word in relatives {
            if !found.contains(&word) {
                found.push(word);
            }
        }
        found
    }

    /// The ending by which a word is bent: the longest that fits.
    fn ending_of(&self, word: &str, class: char) -> Option<&'a str> {
        if self.inflection.irregular.contains_key(word) {
            return None;
        }
        let list = self.inflection.classes.get(&class)?;
        let fitting = list.iter().map(|e| e.0.as_str()).filter(|e| word.len() > e.len() && word.ends_with(e));
        fitting.max_by_key(|e| e.len())
    }
}
