//! Reads the pattern language of cues and phrases (`core/data/README.md`) and builds a pack's words, sets and patterns.

use super::inflection::{Inflection, VERB_CLASS};
use crate::lexicon::pack::{Element, Pattern, SetId, Target, WordId};
use crate::text::{Fold, Span, words};
use std::collections::{BTreeMap, BTreeSet};

/// A pattern may stand for so many sequences at most: more is a slip of the pen.
const MAX_SEQUENCES: usize = 64;

/// One part of a written pattern, before its words are given forms.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    /// One of these words, each in the forms of its class.
    Words(Vec<(String, Class)>),
    /// This spelling.
    Exact(String),
    Gap(u8),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    AsWritten,
    All,
    One(char),
}

/// Collects the patterns of a language.
pub(super) struct Patterns<'a> {
    fold: Fold<'a>,
    /// What texts have fused before or after an apostrophe and the tagger passes over; patterns must do the same.
    elisions: Vec<String>,
    possessives: Vec<String>,
    inflection: &'a Inflection,
    words: BTreeMap<String, WordId>,
    sets: BTreeMap<Vec<WordId>, SetId>,
    /// What there is already: the same words for the same target need not be looked for twice.
    found: BTreeSet<(TargetKey, Vec<Element2>, Vec<(u8, String)>)>,
    patterns: Vec<Pattern>,
    verb_forms: Vec<WordId>,
}

type TargetKey = (u8, u32, u8);
type Element2 = (bool, u32);

/// What a pack takes over.
pub(super) struct Built {
    pub(super) words: Vec<String>,
    pub(super) sets: Vec<Vec<WordId>>,
    pub(super) patterns: Vec<Pattern>,
    pub(super) verb_forms: Vec<WordId>,
    /// From the provisional word numbers to the final ones.
    renumbered: Vec<WordId>,
}

impl Built {
    /// The final number of a word that [`Patterns::word`] gave.
    pub(super) fn word(&self, provisional: WordId) -> WordId {
        self.renumbered[provisional as usize]
    }
}

impl<'a> Patterns<'a> {
    pub(super) fn new(fold: Fold<'a>, inflection: &'a Inflection, elisions: &[String], possessives: &[String]) -> Self {
        Self {
            fold,
            elisions: elisions.to_vec(),
            possessives: possessives.to_vec(),
            inflection,
            words: BTreeMap::new(),
            sets: BTreeMap::new(),
            found: BTreeSet::new(),
            patterns: Vec::new(),
            verb_forms: Vec::new(),
        }
    }

    /// Folds a word as texts are folded.
    pub(super) fn folded(&self, text: &str) -> String {
        self.fold.fold(text, Span::new(0, text.len()), &[]).text().to_owned()
    }

    /// The provisional number of a folded word.
    pub(super) fn word(&mut self, folded: &str) -> WordId {
        let next = self.words.len() as WordId;
        *self.words.entry(folded.to_owned()).or_insert(next)
    }

    /// Adds a written pattern.
    ///
    /// # Errors
    /// What was expected and what was found, when it is not a pattern.
    pub(super) fn add(&mut self, written: &str, target: Target) -> Result<(), (String, String)> {
        let sequences = parse(written)?;
        for sequence in sequences {
            self.add_sequence(&sequence, target, written)?;
        }
        Ok(())
    }

    fn add_sequence(&mut self, sequence: &[Part], target: Target, written: &str) -> Result<(), (String, String)> {
        let mut elements = Vec::new();
        let mut exact = Vec::new();
        for part in sequence {
            match part {
                Part::Gap(n) => elements.push(Element::Gap(*n)),
                Part::Exact(text) => {
                    // Each part of a spelling with hyphens is compared by itself: the hyphen is no word.
                    let spellings = text.split(|c: char| !c.is_alphanumeric()).filter(|s| !s.is_empty());
                    exact.extend(spellings.enumerate().map(|(i, s)| ((elements.len() + i) as u8, s.to_owned())));
                    let folded = self.folded(text);
                    let pieces: Vec<String> = self.pieces(&folded).into_iter().map(str::to_owned).collect();
                    elements.extend(pieces.into_iter().map(|p| Element::Word(self.set(vec![p]))).collect::<Vec<_>>());
                }
                Part::Words(choices) => {
                    let mut forms = Vec::new();
                    for (text, class) in choices {
                        let folded = self.folded(text);
                        let pieces = self.pieces(&folded);
                        let Some((last, before)) = pieces.split_last() else {
                            return Err(("words of letters or digits".into(), format!("“{text}” in “{written}”")));
                        };
                        // Several choices are single words; a single one may be a compound with hyphens.
                        let (last, before): (String, Vec<String>) = ((*last).to_owned(), before.iter().map(|p| (*p).to_owned()).collect());
                        elements.extend(before.into_iter().map(|p| Element::Word(self.set(vec![p]))).collect::<Vec<_>>());
                        forms.extend(self.forms(&last, *class));
                    }
                    elements.push(Element::Word(self.set(forms)));
                }
            }
        }
        let ends = |e: Option<&Element>| matches!(e, Some(Element::Word(_)));
        if !ends(elements.first()) || !ends(elements.last()) {
            return Err(("a pattern that begins and ends with a word".into(), format!("“{written}”")));
        }
        let key: Vec<Element2> = elements.iter().map(element_key).collect();
        if self.found.insert((target_key(target), key, exact.clone())) {
            self.patterns.push(Pattern { target, elements, exact });
        }
        Ok(())
    }

    fn forms(&mut self, word: &str, class: Class) -> Vec<String> {
        if class == Class::One(VERB_CLASS) || class == Class::All {
            for form in self.inflection.forms(word, Some(VERB_CLASS)) {
                let id = self.word(&form);
                self.verb_forms.push(id);
            }
        }
        match class {
            Class::AsWritten => vec![word.to_owned()],
            Class::All => self.inflection.forms(word, None),
            Class::One(c) => self.inflection.forms(word, Some(c)),
        }
    }

    /// The words of a folded pattern part, without what is fused to them.
    fn pieces<'f>(&self, folded: &'f str) -> Vec<&'f str> {
        let fused = |w: &crate::text::Word| {
            let body = &folded[w.start..w.end];
            w.after_apostrophe && self.possessives.iter().any(|p| p == body) || w.before_apostrophe && self.elisions.iter().any(|e| e == body)
        };
        words(folded).filter(|w| !fused(w)).map(|w| &folded[w.start..w.end]).collect()
    }

    fn set(&mut self, forms: Vec<String>) -> SetId {
        let mut ids: Vec<WordId> = forms.iter().map(|f| self.word(f)).collect();
        ids.sort_unstable();
        ids.dedup();
        let next = self.sets.len() as SetId;
        *self.sets.entry(ids).or_insert(next)
    }

    /// Puts the words in order, which makes the pack smaller and its reading simple.
    pub(super) fn build(mut self) -> Built {
        self.merge();
        let mut renumbered = vec![0; self.words.len()];
        let mut words = Vec::with_capacity(self.words.len());
        for (position, (word, provisional)) in std::mem::take(&mut self.words).into_iter().enumerate() {
            renumbered[provisional as usize] = position as WordId;
            words.push(word);
        }
        let mut sets = vec![Vec::new(); self.sets.len()];
        for (ids, set) in self.sets {
            let mut ids: Vec<WordId> = ids.iter().map(|i| renumbered[*i as usize]).collect();
            ids.sort_unstable();
            sets[set as usize] = ids;
        }
        let mut verb_forms: Vec<WordId> = self.verb_forms.iter().map(|i| renumbered[*i as usize]).collect();
        verb_forms.sort_unstable();
        verb_forms.dedup();
        Built { words, sets, patterns: self.patterns, verb_forms, renumbered }
    }
}

impl Patterns<'_> {
    /// Patterns of one target that differ in one place only become one pattern with a larger set there. "hacker", "intruder" and a
    /// hundred more words of a concept are one pattern: packs shrink to a third.
    fn merge(&mut self) {
        let longest = self.patterns.iter().map(|p| p.elements.len()).max().unwrap_or(0);
        let mut members: BTreeMap<SetId, Vec<WordId>> = self.sets.iter().map(|(ids, set)| (*set, ids.clone())).collect();
        for from_end in 0..longest {
            let mut groups: BTreeMap<(TargetKey, Vec<Element2>), Vec<Pattern>> = BTreeMap::new();
            for (number, pattern) in std::mem::take(&mut self.patterns).into_iter().enumerate() {
                let place = pattern.elements.len().checked_sub(from_end + 1);
                let mut key: Vec<Element2> = pattern.elements.iter().map(element_key).collect();
                match place {
                    // A place apart from all others, so that the group differs there only.
                    Some(at) if pattern.exact.is_empty() && key[at].0 => key[at] = (true, u32::MAX),
                    _ => key.push((false, number as u32 + 1000)),
                }
                groups.entry((target_key(pattern.target), key)).or_default().push(pattern);
            }
            for mut group in groups.into_values() {
                let Some(mut first) = group.pop() else { continue };
                if !group.is_empty() {
                    let at = first.elements.len() - from_end - 1;
                    let sets = group.iter().chain(std::iter::once(&first)).filter_map(|p| match p.elements[at] {
                        Element::Word(set) => members.get(&set),
                        Element::Gap(_) => None,
                    });
                    let mut ids: Vec<WordId> = sets.flatten().copied().collect();
                    ids.sort_unstable();
                    ids.dedup();
                    let next = members.len() as SetId;
                    let set = *self.sets.entry(ids.clone()).or_insert(next);
                    members.insert(set, ids);
                    first.elements[at] = Element::Word(set);
                }
                self.patterns.push(first);
            }
        }
        self.drop_unused_sets();
    }

    fn drop_unused_sets(&mut self) {
        let mut members: BTreeMap<SetId, Vec<WordId>> = std::mem::take(&mut self.sets).into_iter().map(|(ids, set)| (set, ids)).collect();
        for pattern in &mut self.patterns {
            for element in &mut pattern.elements {
                if let Element::Word(set) = element {
                    let ids = members.entry(*set).or_default().clone();
                    let next = self.sets.len() as SetId;
                    *set = *self.sets.entry(ids).or_insert(next);
                }
            }
        }
    }
}

fn element_key(element: &Element) -> Element2 {
    match element {
        Element::Word(set) => (true, *set),
        Element::Gap(n) => (false, u32::from(*n)),
    }
}

fn target_key(target: Target) -> TargetKey {
    match target {
        Target::Concept(id) => (0, u32::from(id), 0),
        Target::Verb(id, form) => (1, u32::from(id), form as u8),
        Target::Phrase(index) => (2, index, 0),
        Target::Mask => (3, 0, 0),
    }
}

/// Reads a written pattern into the sequences that it stands for.
fn parse(written: &str) -> Result<Vec<Vec<Part>>, (String, String)> {
    let mut rest = written.trim();
    let sequences = sequence(&mut rest, written)?;
    if !rest.is_empty() {
        return Err(("an opening bracket before it".into(), format!("“{rest}” in “{written}”")));
    }
    let sequences: Vec<Vec<Part>> = sequences.into_iter().filter(|s| !s.is_empty()).collect();
    if sequences.is_empty() {
        return Err(("at least one word".into(), format!("“{written}”")));
    }
    Ok(sequences)
}

fn sequence(rest: &mut &str, written: &str) -> Result<Vec<Vec<Part>>, (String, String)> {
    let mut sequences: Vec<Vec<Part>> = vec![Vec::new()];
    loop {
        *rest = rest.trim_start();
        let Some(first) = rest.chars().next() else { return Ok(sequences) };
        let choices = match first {
            ')' | ']' | '|' => return Ok(sequences),
            '(' | '[' => {
                let optional = first == '[';
                let mut choices = alternatives(rest, if optional { ']' } else { ')' }, written)?;
                if let Some(class) = class(rest, written)? {
                    for part in choices.iter_mut().filter_map(|c| c.last_mut()) {
                        if let Part::Words(words) = part {
                            words.iter_mut().for_each(|w| w.1 = class);
                        }
                    }
                }
                choices = join_single_words(choices);
                if optional {
                    choices.push(Vec::new());
                }
                choices
            }
            _ => vec![vec![word(rest, written)?]],
        };
        if sequences.len() * choices.len() > MAX_SEQUENCES {
            return Err((format!("at most {MAX_SEQUENCES} combinations"), format!("“{written}”")));
        }
        sequences = sequences.iter().flat_map(|s| choices.iter().map(|c| [s.as_slice(), c.as_slice()].concat())).collect();
    }
}

fn alternatives(rest: &mut &str, close: char, written: &str) -> Result<Vec<Vec<Part>>, (String, String)> {
    let mut choices = Vec::new();
    loop {
        *rest = &rest[1..];
        choices.extend(sequence(rest, written)?);
        match rest.chars().next() {
            Some('|') => {}
            Some(c) if c == close => {
                *rest = &rest[1..];
                return Ok(choices);
            }
            _ => return Err((format!("“{close}”"), format!("the end of “{written}”"))),
        }
    }
}

/// "(idea|notion|view)" is one place that any of three words may take, not three patterns.
fn join_single_words(choices: Vec<Vec<Part>>) -> Vec<Vec<Part>> {
    let is_single = |c: &Vec<Part>| matches!(c.as_slice(), [Part::Words(words)] if words.iter().all(|w| w.0.chars().all(char::is_alphanumeric)));
    let (single, other): (Vec<_>, Vec<_>) = choices.into_iter().partition(is_single);
    let words: Vec<(String, Class)> = single
        .into_iter()
        .flatten()
        .flat_map(|part| match part {
            Part::Words(words) => words,
            _ => Vec::new(),
        })
        .collect();
    let joined = (!words.is_empty()).then(|| vec![Part::Words(words)]);
    joined.into_iter().chain(other).collect()
}

fn word(rest: &mut &str, written: &str) -> Result<Part, (String, String)> {
    let len = rest.find(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | '[' | ']' | '|' | '~')).unwrap_or(rest.len());
    let text = &rest[..len];
    *rest = &rest[len..];
    if let Some(gap) = text.strip_prefix("..") {
        return gap.parse().map(Part::Gap).map_err(|_| ("a number after “..”".into(), format!("“{text}” in “{written}”")));
    }
    let (text, exact) = text.strip_prefix('=').map_or((text, false), |t| (t, true));
    let class = class(rest, written)?.unwrap_or(Class::AsWritten);
    if exact && class != Class::AsWritten {
        return Err(("no ~ behind a word in exact spelling".into(), format!("“{written}”")));
    }
    Ok(if exact { Part::Exact(text.to_owned()) } else { Part::Words(vec![(text.to_owned(), class)]) })
}

fn class(rest: &mut &str, written: &str) -> Result<Option<Class>, (String, String)> {
    let Some(after) = rest.strip_prefix('~') else { return Ok(None) };
    let len = after.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(after.len());
    let class = match (len, after.chars().next()) {
        (0, _) => Class::All,
        (1, Some(c)) => Class::One(c),
        _ => return Err(("one letter after ~".into(), format!("“{written}”"))),
    };
    *rest = &after[len..];
    Ok(Some(class))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(written: &str) -> Vec<String> {
        let show_word = |(text, class): &(String, Class)| match class {
            Class::AsWritten => text.clone(),
            Class::All => format!("{text}~"),
            Class::One(c) => format!("{text}~{c}"),
        };
        let show = |part: &Part| match part {
            Part::Words(words) => words.iter().map(show_word).collect::<Vec<_>>().join("/"),
            Part::Exact(text) => format!("={text}"),
            Part::Gap(n) => format!("..{n}"),
        };
        parse(written).unwrap().iter().map(|s| s.iter().map(show).collect::<Vec<_>>().join(" ")).collect()
    }

    #[test]
    fn brackets_of_single_words_are_one_place_and_others_multiply() {
        assert_eq!(texts("(a|b c)~n d"), ["a~n d", "b c~n d"]);
        assert_eq!(texts("turn~v [a] (blind|deaf)~n ..2 =EYE"), [
            "turn~v a blind~n/deaf~n ..2 =EYE",
            "turn~v blind~n/deaf~n ..2 =EYE"
        ]);
    }

    #[test]
    fn faults_are_named() {
        assert!(parse("(a|b").unwrap_err().0.contains(')'));
        assert!(parse("a)").is_err());
        assert!(parse("a ..x b").is_err());
        assert!(parse("").is_err());
    }
}
