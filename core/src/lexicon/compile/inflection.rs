//! Makes the forms of a word from a language's table of endings.

use serde::Deserialize;
use std::collections::BTreeMap;

/// The endings and irregular words of a language.
#[derive(Debug, Default)]
pub(super) struct Inflection {
    pub(super) classes: BTreeMap<char, Vec<Ending>>,
    pub(super) irregular: BTreeMap<String, Vec<String>>,
}

/// An ending and what may stand in its place.
#[derive(Debug, Deserialize)]
pub(super) struct Ending(pub(super) String, pub(super) Vec<String>);

/// The class whose forms mark a word as a verb, by convention of the data.
pub(super) const VERB_CLASS: char = 'v';

impl Inflection {
    /// All forms of a word by one class, or by all of them; the word itself is always among them.
    ///
    /// Rules make words that nobody writes ("infrastructured"): they cost a little space and match nothing.
    pub(super) fn forms(&self, word: &str, class: Option<char>) -> Vec<String> {
        let mut forms = vec![word.to_owned()];
        if let Some(others) = self.irregular.get(word) {
            forms.extend(others.iter().cloned());
            return forms;
        }
        for (_, endings) in self.classes.iter().filter(|(c, _)| class.is_none_or(|wanted| wanted == **c)) {
            let longest = endings.iter().filter(|e| word.ends_with(&e.0) && word.len() > e.0.len()).max_by_key(|e| e.0.len());
            if let Some(Ending(ending, replacements)) = longest {
                let stem = &word[..word.len() - ending.len()];
                forms.extend(replacements.iter().map(|r| format!("{stem}{r}")));
            }
        }
        forms.sort_unstable();
        forms.dedup();
        forms
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn english() -> Inflection {
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
        assert_eq!(english().forms("policy", Some('n')), ["policies", "policy"]);
        assert_eq!(english().forms("use", Some('v')), ["use", "used", "uses", "using"]);
    }

    #[test]
    fn irregular_words_have_only_the_forms_listed() {
        assert_eq!(english().forms("let", None), ["let", "lets", "letting"]);
    }
}
