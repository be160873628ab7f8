//! Makes the forms of a word from a language's table of endings.
//!
//! Packs hold words with their class and this table, not the forms: that is a third of the size, and a few milliseconds when a pack
//! is loaded.

use super::fronted::FrontedInflection;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The endings and irregular words of a language, folded.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "FrontedInflection", into = "FrontedInflection")]
pub struct Inflection {
    /// Endings by class.
    pub classes: BTreeMap<char, Vec<Ending>>,
    /// Words with all their other forms.
    pub irregular: BTreeMap<String, Vec<String>>,
}

/// An ending and what may stand in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ending(pub String, pub Vec<String>);

/// Which forms of a word are meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum FormClass {
    /// The word as it is written.
    AsWritten,
    /// Its forms by every class.
    All,
    /// Its forms by one class.
    One(char),
}

/// The class whose forms mark a word as a verb, by convention of the data.
pub const VERB_CLASS: char = 'v';

impl Inflection {
    /// The forms of a word; the word itself is always among them.
    ///
    /// Rules make words that nobody writes ("infrastructured"): they cost a little space and match nothing.
    pub fn forms(&self, word: &str, class: FormClass) -> Vec<String> {
        let wanted = match class {
            FormClass::AsWritten => return vec![word.to_owned()],
            FormClass::All => None,
            FormClass::One(wanted) => Some(wanted),
        };
        let mut forms = vec![word.to_owned()];
        if let Some(others) = self.irregular.get(word) {
            forms.extend(others.iter().cloned());
            return forms;
        }
        for (_, endings) in self.classes.iter().filter(|(class, _)| wanted.is_none_or(|w| w == **class)) {
            let fitting = endings.iter().filter(|e| word.len() > e.0.len() && word.ends_with(&e.0));
            if let Some(Ending(ending, replacements)) = fitting.max_by_key(|e| e.0.len()) {
                let stem = &word[..word.len() - ending.len()];
                forms.extend(replacements.iter().map(|r| format!("{stem}{r}")));
            }
        }
        forms.sort_unstable();
        forms.dedup();
        forms
    }

    /// The forms that mark a word of this class as a verb; none for other classes.
    pub fn verb_forms(&self, word: &str, class: FormClass) -> Vec<String> {
        match class {
            FormClass::All | FormClass::One(VERB_CLASS) => self.forms(word, FormClass::One(VERB_CLASS)),
            _ => Vec::new(),
        }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A little of English, for tests of what bends words.
    pub(crate) fn english() -> Inflection {
        let endings = |list: &[(&str, &[&str])]| {
            list.iter().map(|(e, r)| Ending((*e).into(), r.iter().map(|x| (*x).into()).collect())).collect()
        };
        Inflection {
            classes: [
                ('n', endings(&[("", &["", "s"]), ("y", &["y", "ies"])])),
                ('v', endings(&[("", &["", "s", "ed", "ing"]), ("e", &["e", "es", "ed", "ing"])])),
            ]
            .into(),
            irregular: [("let".to_owned(), vec!["lets".to_owned(), "letting".to_owned()])].into(),
        }
    }

    #[test]
    fn the_longest_ending_decides() {
        assert_eq!(english().forms("policy", FormClass::One('n')), ["policies", "policy"]);
        assert_eq!(english().forms("use", FormClass::One('v')), ["use", "used", "uses", "using"]);
        assert_eq!(english().forms("use", FormClass::AsWritten), ["use"]);
    }

    #[test]
    fn irregular_words_have_only_the_forms_listed() {
        assert_eq!(english().forms("let", FormClass::All), ["let", "lets", "letting"]);
    }
}
