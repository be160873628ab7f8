//! From a form in the text back to the words of the lexicon.
//!
//! Expanding every word to all its forms made a table of a hundred thousand entries a language, for the sake of the few thousand that a
//! text has. Here a form is cut into what may be a stem and an ending, and both are looked up: a pack is ready at once, and each form
//! of a text is looked up once (`tagger::words`).

use super::stems::Stems;
use crate::lexicon::inflection::{Ending, FormClass, Inflection, VERB_CLASS};
use crate::lexicon::patterns::{LexemeId, Lists};
use crate::order::sort_by_key;
use rustc_hash::FxHashMap;

/// A way to make forms of a stem: an index of [`Inflected::paradigms`].
type ParadigmId = u32;

/// The stems of all words, and what may stand behind each.
#[derive(Debug, Default)]
pub struct Inflected {
    /// The class that a paradigm belongs to; none for words that stand as they are.
    paradigms: Vec<Option<char>>,
    /// The paradigms in which an ending may stand, sorted.
    endings: FxHashMap<Box<str>, Vec<ParadigmId>>,
    longest_ending: usize,
    stems: Stems,
    /// By stem: the paradigm and the word, sorted.
    words: Lists<(ParadigmId, LexemeId)>,
}

/// A class of endings, prepared so that the longest that fits a word is found without trying all.
struct Endings<'a> {
    class: char,
    /// By last letter, longest first; with none for the empty ending.
    by_last: FxHashMap<Option<char>, Vec<(&'a str, ParadigmId)>>,
}

impl<'a> Endings<'a> {
    fn longest(&self, word: &str) -> Option<(&'a str, ParadigmId)> {
        let fits = |(ending, _): &&(&'a str, ParadigmId)| word.len() > ending.len() && word.ends_with(ending);
        let of = |last: Option<char>| self.by_last.get(&last).and_then(|list| list.iter().find(fits)).copied();
        of(word.chars().next_back()).or_else(|| of(None))
    }
}

impl Inflected {
    /// `lexemes` are numbered in their order.
    pub fn new<'a>(lexemes: impl Iterator<Item = (&'a str, FormClass)>, inflection: &Inflection) -> Self {
        // Two paradigms without endings: a word as it is, and the same where it counts as a verb.
        const PLAIN: ParadigmId = 0;
        const PLAIN_VERB: ParadigmId = 1;
        let mut new = Self { paradigms: vec![None, Some(VERB_CLASS)], ..Self::default() };
        new.endings.insert("".into(), vec![PLAIN, PLAIN_VERB]);
        let classes: Vec<Endings> = inflection.classes.iter().map(|(class, list)| new.class(*class, list)).collect();
        let mut irregular = Stems::with_room(2 * inflection.irregular.len());
        let irregular_forms: Vec<&[String]> = inflection
            .irregular
            .iter()
            .map(|(word, forms)| {
                irregular.add(word);
                forms.as_slice()
            })
            .collect();
        let mut entries: Vec<(u32, ParadigmId, LexemeId)> = Vec::new();
        // Most words have the stems of one or two classes.
        new.stems = Stems::with_room(2 * lexemes.size_hint().0);
        for (lexeme, (text, class)) in (0..).zip(lexemes) {
            let wanted = match class {
                FormClass::AsWritten => {
                    entries.push((new.stems.add(text), PLAIN, lexeme));
                    continue;
                }
                FormClass::All => None,
                FormClass::One(wanted) => Some(wanted),
            };
            let plain = if wanted.is_none_or(|w| w == VERB_CLASS) { PLAIN_VERB } else { PLAIN };
            entries.push((new.stems.add(text), plain, lexeme));
            if let Some(forms) = irregular.get(text).and_then(|word| irregular_forms.get(word as usize)) {
                entries.extend(forms.iter().map(|form| (new.stems.add(form), plain, lexeme)));
                continue;
            }
            for class in classes.iter().filter(|c| wanted.is_none_or(|w| w == c.class)) {
                if let Some((ending, paradigm)) = class.longest(text) {
                    entries.push((new.stems.add(&text[..text.len() - ending.len()]), paradigm, lexeme));
                }
            }
        }
        new.words = Lists::gather_sorted(
            new.stems.len(),
            entries.iter().map(|(stem, paradigm, lexeme)| (*stem, (*paradigm, *lexeme))),
        );
        new
    }

    /// Takes in the endings of a class, each a paradigm.
    fn class<'a>(&mut self, class: char, list: &'a [Ending]) -> Endings<'a> {
        let mut by_last: FxHashMap<Option<char>, Vec<(&'a str, ParadigmId)>> = FxHashMap::default();
        for Ending(ending, replacements) in list {
            let paradigm = self.paradigms.len() as ParadigmId;
            self.paradigms.push(Some(class));
            by_last.entry(ending.chars().next_back()).or_default().push((ending, paradigm));
            for replacement in replacements {
                self.longest_ending = self.longest_ending.max(replacement.len());
                let paradigms = self.endings.entry(replacement.as_str().into()).or_default();
                if paradigms.last() != Some(&paradigm) {
                    paradigms.push(paradigm);
                }
            }
        }
        // Of endings that are written twice the last counts, as it always did.
        by_last.values_mut().for_each(|list| sort_by_key(list, |(e, p)| std::cmp::Reverse((e.len(), *p))));
        Endings { class, by_last }
    }

    /// Calls `found` with every lexeme of which a folded word is a form, and the class by which it is; a lexeme may come twice.
    pub fn lexemes_of(&self, word: &str, found: &mut impl FnMut(LexemeId, Option<char>)) {
        let shortest = word.len().saturating_sub(self.longest_ending);
        for (at, _) in word.char_indices().rev().take_while(|(at, _)| *at >= shortest.max(1)) {
            self.cut(word, at, found);
        }
        self.cut(word, word.len(), found);
    }

    fn cut(&self, word: &str, at: usize, found: &mut impl FnMut(LexemeId, Option<char>)) {
        let Some(paradigms) = self.endings.get(&word[at..]) else { return };
        let Some(stem) = self.stems.get(&word[..at]) else { return };
        for (paradigm, lexeme) in self.words.get(stem as usize) {
            if paradigms.binary_search(paradigm).is_ok() {
                found(*lexeme, self.paradigms[*paradigm as usize]);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::inflection::tests::english;

    #[test]
    fn a_form_is_found_exactly_where_the_tables_of_forms_have_it() {
        let words = ["policy", "use", "let", "allow", "a", "s", "ye", "e"];
        let classes = [FormClass::AsWritten, FormClass::All, FormClass::One('n'), FormClass::One('v')];
        let lexemes: Vec<(&str, FormClass)> = words.iter().flat_map(|w| classes.map(|c| (*w, c))).collect();
        let inflection = english();
        let inflected = Inflected::new(lexemes.iter().copied(), &inflection);
        let texts =
            ["policy", "policies", "policys", "use", "uses", "using", "useing", "let", "lets", "letting", "leted"];
        let more = ["allow", "allowed", "allows", "s", "es", "ing", "a", "as", "ies", "yes", "yed", "e", "ed", ""];
        for text in texts.iter().chain(&more) {
            let mut found = Vec::new();
            inflected.lexemes_of(text, &mut |lexeme, class| found.push((lexeme, class == Some(VERB_CLASS))));
            found.sort_unstable();
            found.dedup();
            for (i, (word, class)) in (0..).zip(&lexemes) {
                let is_form = inflection.forms(word, *class).iter().any(|f| f == text);
                let is_verb = inflection.verb_forms(word, *class).iter().any(|f| f == text);
                assert_eq!(found.iter().any(|f| f.0 == i), is_form, "“{text}” of {word} {class:?}");
                assert_eq!(found.contains(&(i, true)), is_verb, "“{text}” as a verb of {word} {class:?}");
            }
        }
    }
}
