//! Reads the pattern language of cues and phrases (`core/data/README.md`) and builds a pack's lexemes, sets and patterns.

use super::redundant::{Reader, drop_redundant};
use crate::lexicon::columns::target_code;
use crate::lexicon::inflection::FormClass;
use crate::lexicon::pack::{Element, PatternTable, Spelling, Target};
use crate::lexicon::patterns::{LONGEST_PATTERN, LexemeId, MOST_WAYS, SetId, ways};
use crate::text::{Fold, Span, Word, words};
use std::collections::BTreeMap;

/// A pattern may stand for so many sequences at most: more is a slip of the pen.
const MAX_SEQUENCES: usize = 64;
/// Brackets nest no deeper.
const MAX_BRACKETS: usize = 16;

/// What was expected, and what was found instead.
pub(super) type Fault = (String, String);

/// One part of a written pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Part {
    /// One of these words, each in the forms of its class.
    Words(Vec<(String, FormClass)>),
    /// This spelling.
    Exact(String),
    Gap(u8),
}

/// A word of the patterns, folded, and which of its forms are meant.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Lexeme {
    text: String,
    class: FormClass,
}

/// A sequence of words to look for.
#[derive(Debug, Clone)]
pub(super) struct Pattern {
    pub(super) target: Target,
    pub(super) elements: Vec<Element>,
    /// Words that must be spelt exactly so: the place among the elements, and the spelling.
    pub(super) exact: Vec<(u8, String)>,
}

/// Collects the patterns of a language.
pub(super) struct Patterns<'a> {
    fold: Fold<'a>,
    /// What texts have fused before or after an apostrophe and the tagger passes over; patterns must do the same.
    elisions: Vec<String>,
    possessives: Vec<String>,
    lexemes: BTreeMap<Lexeme, LexemeId>,
    sets: Vec<Vec<LexemeId>>,
    set_ids: BTreeMap<Vec<LexemeId>, SetId>,
    patterns: Vec<Pattern>,
}

impl<'a> Patterns<'a> {
    pub(super) fn new(fold: Fold<'a>, elisions: &[String], possessives: &[String]) -> Self {
        Self {
            fold,
            elisions: elisions.to_vec(),
            possessives: possessives.to_vec(),
            lexemes: BTreeMap::new(),
            sets: Vec::new(),
            set_ids: BTreeMap::new(),
            patterns: Vec::new(),
        }
    }

    /// Folds a word as texts are folded.
    pub(super) fn folded(&self, text: &str) -> String {
        self.fold.fold(text, Span::new(0, text.len()), &[]).text().to_owned()
    }

    /// Adds a written pattern.
    ///
    /// # Errors
    /// What was expected and what was found, when it is not a pattern.
    pub(super) fn add(&mut self, written: &str, target: Target) -> Result<(), Fault> {
        // "… @UN" says whose term of art it is, for people and for the lint against lifted phrases.
        let written = written.split(" @").next().unwrap_or_default();
        for sequence in parse(written)? {
            self.add_sequence(&sequence, target, written)?;
        }
        Ok(())
    }

    fn add_sequence(&mut self, sequence: &[Part], target: Target, written: &str) -> Result<(), Fault> {
        let mut elements = Vec::new();
        let mut exact = Vec::new();
        for part in sequence {
            match part {
                Part::Gap(n) => elements.push(Element::Gap(*n)),
                Part::Exact(text) => {
                    // Each part of a spelling with hyphens is compared by itself: the hyphen is no word.
                    let spellings = text.split(|c: char| !c.is_alphanumeric()).filter(|s| !s.is_empty());
                    exact.extend(spellings.enumerate().map(|(i, s)| ((elements.len() + i) as u8, s.to_owned())));
                    self.plain(&self.pieces(text), &mut elements);
                }
                Part::Words(choices) => {
                    let mut ids = Vec::new();
                    for (text, class) in choices {
                        let mut pieces = self.pieces(text);
                        let Some(last) = pieces.pop() else {
                            return Err(("words of letters or digits".into(), format!("“{text}” in “{written}”")));
                        };
                        // Several choices are single words; a single one may be a compound with hyphens.
                        self.plain(&pieces, &mut elements);
                        ids.push(self.lexeme(last, *class));
                    }
                    elements.push(Element::Word(self.set(ids)));
                }
            }
        }
        let is_word = |e: Option<&Element>| matches!(e, Some(Element::Word(_)));
        if !is_word(elements.first()) || !is_word(elements.last()) {
            return Err(("a pattern that begins and ends with a word".into(), format!("“{written}”")));
        }
        if elements.len() > LONGEST_PATTERN {
            return Err((format!("at most {LONGEST_PATTERN} words"), format!("{} words", elements.len())));
        }
        if ways(&elements) > MOST_WAYS {
            return Err((format!("gaps with at most {MOST_WAYS} ways to fill them"), format!("“{written}”")));
        }
        self.patterns.push(Pattern { target, elements, exact });
        Ok(())
    }

    /// The folded words of a pattern part, without what is fused to them.
    fn pieces(&self, text: &str) -> Vec<String> {
        let folded = self.folded(text);
        let fused = |w: &Word| {
            let body = &folded[w.start..w.end];
            w.after_apostrophe && self.possessives.iter().any(|p| p == body)
                || w.before_apostrophe && self.elisions.iter().any(|e| e == body)
        };
        words(&folded).filter(|w| !fused(w)).map(|w| folded[w.start..w.end].to_owned()).collect()
    }

    fn plain(&mut self, pieces: &[String], elements: &mut Vec<Element>) {
        for piece in pieces {
            let id = self.lexeme(piece.clone(), FormClass::AsWritten);
            elements.push(Element::Word(self.set(vec![id])));
        }
    }

    fn lexeme(&mut self, text: String, class: FormClass) -> LexemeId {
        let next = self.lexemes.len() as LexemeId;
        *self.lexemes.entry(Lexeme { text, class }).or_insert(next)
    }

    fn set(&mut self, mut ids: Vec<LexemeId>) -> SetId {
        ids.sort_unstable();
        ids.dedup();
        let next = self.sets.len() as SetId;
        let id = *self.set_ids.entry(ids.clone()).or_insert(next);
        if id == next {
            self.sets.push(ids);
        }
        id
    }

    /// Patterns of one target that differ in one place only become one pattern with a larger set there. "hacker", "intruder" and a
    /// hundred more words of a concept are one pattern, not a hundred.
    fn merge(&mut self) {
        let longest = self.patterns.iter().map(|p| p.elements.len()).max().unwrap_or(0);
        for from_end in 0..longest {
            let mut groups: BTreeMap<(u32, Vec<Element>), (Target, Vec<SetId>)> = BTreeMap::new();
            let mut apart = Vec::new();
            for pattern in std::mem::take(&mut self.patterns) {
                let place = pattern.elements.len().checked_sub(from_end + 1);
                match place.map(|at| (at, pattern.elements[at])) {
                    Some((at, Element::Word(set))) if pattern.exact.is_empty() => {
                        let mut frame = pattern.elements;
                        frame[at] = Element::Gap(u8::MAX);
                        let group = groups
                            .entry((target_code(pattern.target), frame))
                            .or_insert_with(|| (pattern.target, Vec::new()));
                        group.1.push(set);
                    }
                    _ => apart.push(pattern),
                }
            }
            for ((_, mut elements), (target, sets)) in groups {
                let ids = sets.iter().flat_map(|s| self.sets[*s as usize].clone()).collect();
                let at = elements.len() - from_end - 1;
                elements[at] = Element::Word(self.set(ids));
                apart.push(Pattern { target, elements, exact: Vec::new() });
            }
            self.patterns = apart;
        }
    }

    /// Takes away what says nothing new.
    fn drop_redundant(&mut self, reader: &Reader) {
        let by_id: BTreeMap<LexemeId, &Lexeme> = self.lexemes.iter().map(|(lexeme, id)| (*id, lexeme)).collect();
        let words = |set: &Vec<LexemeId>| -> Vec<(&str, FormClass)> {
            set.iter().filter_map(|id| by_id.get(id)).map(|lexeme| (lexeme.text.as_str(), lexeme.class)).collect()
        };
        let forms: Vec<_> = self.sets.iter().map(|set| reader.forms(words(set).into_iter())).collect();
        drop_redundant(&mut self.patterns, &forms, reader);
    }

    /// Puts everything in the order in which the patterns, sorted by target, mention it; what is mentioned at once, by class and ending, so
    /// that like stands beside like: two hundred bytes of a pack under gzip (Russian, Spanish, 2026-11-22).
    pub(super) fn build(mut self, reader: &Reader) -> PatternTable {
        self.drop_redundant(reader);
        self.merge();
        self.patterns.sort_by(|a, b| {
            (target_code(a.target), &a.elements, &a.exact).cmp(&(target_code(b.target), &b.elements, &b.exact))
        });
        self.patterns.dedup_by(|a, b| a.target == b.target && a.elements == b.elements && a.exact == b.exact);
        let by_id: BTreeMap<LexemeId, &Lexeme> = self.lexemes.iter().map(|(lexeme, id)| (*id, lexeme)).collect();
        let like = |id: &LexemeId| by_id.get(id).map(|l| (l.class, l.text.chars().rev().collect::<String>()));
        let mut mentioned: BTreeMap<LexemeId, LexemeId> = BTreeMap::new();
        let mut several: BTreeMap<SetId, u32> = BTreeMap::new();
        let elements = || self.patterns.iter().flat_map(|p| &p.elements);
        for element in elements() {
            let Element::Word(set) = element else { continue };
            let members = &self.sets[*set as usize];
            if members.len() > 1 {
                let next = several.len() as u32;
                if *several.entry(*set).or_insert(next) != next {
                    continue;
                }
            }
            let mut members = members.clone();
            members.sort_by_cached_key(like);
            for id in members {
                let next = mentioned.len() as LexemeId;
                mentioned.entry(id).or_insert(next);
            }
        }
        let mut table = PatternTable::default();
        for lexeme in in_order(&mentioned).filter_map(|id| by_id.get(&id)) {
            lexeme.text.chars().for_each(|letter| table.push_letter(letter));
            table.end_lexeme(lexeme.class);
        }
        for set in in_order(&several) {
            let mut members: Vec<LexemeId> = self.sets[set as usize].iter().map(|id| mentioned[id]).collect();
            members.sort_unstable();
            table.push_set(members);
        }
        let lexemes = mentioned.len() as SetId;
        let renumbered = |element: &Element| match element {
            Element::Gap(n) => Element::Gap(*n),
            Element::Word(set) => Element::Word(match self.sets[*set as usize].as_slice() {
                [only] => mentioned[only],
                _ => lexemes + several[set],
            }),
        };
        let mut spellings = Vec::new();
        for (index, pattern) in (0..).zip(&self.patterns) {
            table.push_pattern(pattern.target, pattern.elements.iter().map(renumbered));
            let own = pattern.exact.iter().cloned();
            spellings.extend(own.map(|(place, text)| Spelling { pattern: index, place, text }));
        }
        table.set_spellings(spellings);
        table
    }
}

/// The keys of a renumbering, in the order of the new numbers.
fn in_order(renumbering: &BTreeMap<u32, u32>) -> impl Iterator<Item = u32> {
    let by_new: BTreeMap<u32, u32> = renumbering.iter().map(|(old, new)| (*new, *old)).collect();
    by_new.into_values()
}

/// Reads a written pattern into the sequences that it stands for.
pub(super) fn parse(written: &str) -> Result<Vec<Vec<Part>>, Fault> {
    let mut rest = written.trim();
    let sequences = sequence(&mut rest, written, 0)?;
    if !rest.is_empty() {
        return Err(("an opening bracket before it".into(), format!("“{rest}” in “{written}”")));
    }
    let sequences: Vec<Vec<Part>> = sequences.into_iter().filter(|s| !s.is_empty()).collect();
    if sequences.is_empty() {
        return Err(("at least one word".into(), format!("“{written}”")));
    }
    Ok(sequences)
}

fn sequence(rest: &mut &str, written: &str, depth: usize) -> Result<Vec<Vec<Part>>, Fault> {
    if depth > MAX_BRACKETS {
        return Err((format!("at most {MAX_BRACKETS} brackets in brackets"), format!("“{written}”")));
    }
    let mut sequences: Vec<Vec<Part>> = vec![Vec::new()];
    loop {
        *rest = rest.trim_start();
        let Some(first) = rest.chars().next() else { return Ok(sequences) };
        let choices = match first {
            ')' | ']' | '|' => return Ok(sequences),
            '(' | '[' => {
                let optional = first == '[';
                let mut choices = alternatives(rest, if optional { ']' } else { ')' }, written, depth + 1)?;
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
        if sequences.iter().any(|s| s.len() > LONGEST_PATTERN) {
            return Err((format!("at most {LONGEST_PATTERN} words"), "more".into()));
        }
        if sequences.len() * choices.len() > MAX_SEQUENCES {
            return Err((format!("at most {MAX_SEQUENCES} combinations"), format!("“{written}”")));
        }
        sequences =
            sequences.iter().flat_map(|s| choices.iter().map(|c| [s.as_slice(), c.as_slice()].concat())).collect();
    }
}

fn alternatives(rest: &mut &str, close: char, written: &str, depth: usize) -> Result<Vec<Vec<Part>>, Fault> {
    let mut choices = Vec::new();
    loop {
        *rest = &rest[1..];
        choices.extend(sequence(rest, written, depth)?);
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
    // "应对" is two words, each a character: it must stay a sequence.
    let is_single =
        |c: &Vec<Part>| matches!(c.as_slice(), [Part::Words(list)] if list.iter().all(|w| words(&w.0).count() == 1));
    let (single, other): (Vec<_>, Vec<_>) = choices.into_iter().partition(is_single);
    let joined: Vec<(String, FormClass)> = single
        .into_iter()
        .flatten()
        .flat_map(|part| match part {
            Part::Words(words) => words,
            _ => Vec::new(),
        })
        .collect();
    let joined = (!joined.is_empty()).then(|| vec![Part::Words(joined)]);
    joined.into_iter().chain(other).collect()
}

fn word(rest: &mut &str, written: &str) -> Result<Part, Fault> {
    let len =
        rest.find(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | '[' | ']' | '|' | '~')).unwrap_or(rest.len());
    let text = &rest[..len];
    *rest = &rest[len..];
    if let Some(gap) = text.strip_prefix("..") {
        return gap
            .parse()
            .map(Part::Gap)
            .map_err(|_| ("a number after “..”".into(), format!("“{text}” in “{written}”")));
    }
    let (text, exact) = text.strip_prefix('=').map_or((text, false), |t| (t, true));
    let class = class(rest, written)?.unwrap_or(FormClass::AsWritten);
    if exact && class != FormClass::AsWritten {
        return Err(("no ~ behind a word in exact spelling".into(), format!("“{written}”")));
    }
    Ok(if exact { Part::Exact(text.to_owned()) } else { Part::Words(vec![(text.to_owned(), class)]) })
}

fn class(rest: &mut &str, written: &str) -> Result<Option<FormClass>, Fault> {
    let Some(after) = rest.strip_prefix('~') else { return Ok(None) };
    let len = after.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(after.len());
    let class = match (len, after.chars().next()) {
        (0, _) => FormClass::All,
        (1, Some(c)) => FormClass::One(c),
        _ => return Err(("one letter after ~".into(), format!("“{written}”"))),
    };
    *rest = &after[len..];
    Ok(Some(class))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(written: &str) -> Vec<String> {
        let show_word = |(text, class): &(String, FormClass)| match class {
            FormClass::AsWritten => text.clone(),
            FormClass::All => format!("{text}~"),
            FormClass::One(c) => format!("{text}~{c}"),
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
        assert_eq!(texts("(应对|回应)"), ["应对", "回应"]);
        assert_eq!(
            texts("turn~v [a] (blind|deaf)~n ..2 =EYE"),
            ["turn~v a blind~n/deaf~n ..2 =EYE", "turn~v blind~n/deaf~n ..2 =EYE"]
        );
    }

    #[test]
    fn faults_are_named() {
        assert!(parse("(a|b").unwrap_err().0.contains(')'));
        assert!(parse("a)").is_err());
        assert!(parse("a ..x b").is_err());
        assert!(parse("").is_err());
        assert!(parse(&"(".repeat(100_000)).unwrap_err().0.contains("brackets"));
    }
}
