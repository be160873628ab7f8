//! Lexemes, sets and patterns column by column, as packs hold them.
//!
//! Like stands beside like, and numbers that can be foreseen are zero: what general compression (gzip on the wire) then makes of it is
//! less than half of what it makes of the structures one after another.

use super::inflection::FormClass;
use super::pack::{Element, Lexeme, Pattern, Target, VerbForm};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Numbers below this are gaps, the rest are sets.
const FIRST_SET: u32 = 32;
/// In a column of references: one that has not been seen before, and so the next in order.
const NEXT: u32 = 0;

/// Writes references so that first mentions in order are zero.
fn relative(ids: impl Iterator<Item = u32>) -> Vec<u32> {
    let mut next = 0;
    ids.map(|id| {
        if id == next {
            next += 1;
            NEXT
        } else {
            id + 1
        }
    })
    .collect()
}

/// The inverse of [`relative`], one by one.
struct Absolute {
    next: u32,
}

impl Absolute {
    fn read(&mut self, written: u32) -> u32 {
        if written == NEXT {
            self.next += 1;
            self.next - 1
        } else {
            written - 1
        }
    }
}

pub(super) mod lexemes {
    //! `serialize_with` for the lexemes: all texts, then all classes.
    use super::*;

    pub(in crate::lexicon) fn serialize<S: Serializer>(lexemes: &[Lexeme], serializer: S) -> Result<S::Ok, S::Error> {
        let texts: Vec<&str> = lexemes.iter().map(|l| l.text.as_str()).collect();
        let classes: Vec<u8> = lexemes
            .iter()
            .map(|l| match l.class {
                FormClass::AsWritten => 0,
                FormClass::All => 1,
                FormClass::One(class) => class as u8,
            })
            .collect();
        (texts.join("\n"), classes).serialize(serializer)
    }

    pub(in crate::lexicon) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Lexeme>, D::Error> {
        let (texts, classes) = <(String, Vec<u8>)>::deserialize(deserializer)?;
        let texts: Vec<&str> = if classes.is_empty() { Vec::new() } else { texts.split('\n').collect() };
        if texts.len() != classes.len() {
            return Err(D::Error::custom("as many classes as words are expected"));
        }
        let class = |code: u8| match code {
            0 => FormClass::AsWritten,
            1 => FormClass::All,
            other => FormClass::One(char::from(other)),
        };
        Ok(texts
            .into_iter()
            .zip(classes)
            .map(|(text, code)| Lexeme { text: text.to_owned(), class: class(code) })
            .collect())
    }
}

pub(super) mod sets {
    //! `serialize_with` for the sets: all lengths, then all members.
    use super::*;

    pub(in crate::lexicon) fn serialize<S: Serializer>(sets: &[Vec<u32>], serializer: S) -> Result<S::Ok, S::Error> {
        let lengths: Vec<u32> = sets.iter().map(|s| s.len() as u32).collect();
        (lengths, relative(sets.iter().flatten().copied())).serialize(serializer)
    }

    pub(in crate::lexicon) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Vec<Vec<u32>>, D::Error> {
        let (lengths, members) = <(Vec<u32>, Vec<u32>)>::deserialize(deserializer)?;
        let mut members = members.into_iter();
        let mut absolute = Absolute { next: 0 };
        let sets =
            lengths.iter().map(|n| members.by_ref().take(*n as usize).map(|m| absolute.read(m)).collect()).collect();
        Ok(sets)
    }
}

pub(super) mod patterns {
    //! `serialize_with` for the patterns: targets as differences, lengths, elements, spellings.
    use super::*;

    type Columns = (Vec<u32>, Vec<u8>, Vec<u32>, Vec<(u32, u8, String)>);

    pub(in crate::lexicon) fn serialize<S: Serializer>(patterns: &[Pattern], serializer: S) -> Result<S::Ok, S::Error> {
        let mut last = 0;
        let targets = patterns.iter().map(|p| code(p.target));
        let targets: Vec<u32> = targets.map(|code| code - std::mem::replace(&mut last, code)).collect();
        let lengths: Vec<u8> = patterns.iter().map(|p| p.elements.len() as u8).collect();
        let mut next = 0;
        let elements = patterns.iter().flat_map(|p| &p.elements).map(|element| match element {
            Element::Gap(n) => u32::from(*n) + 1,
            Element::Word(set) if *set == next => {
                next += 1;
                NEXT
            }
            Element::Word(set) => set + FIRST_SET,
        });
        let elements: Vec<u32> = elements.collect();
        let exact: Vec<(u32, u8, &str)> = patterns
            .iter()
            .zip(0..)
            .flat_map(|(p, i)| p.exact.iter().map(move |(at, text)| (i, *at, text.as_str())))
            .collect();
        (targets, lengths, elements, exact).serialize(serializer)
    }

    pub(in crate::lexicon) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Vec<Pattern>, D::Error> {
        let (targets, lengths, elements, exact) = Columns::deserialize(deserializer)?;
        if targets.len() != lengths.len() {
            return Err(D::Error::custom("as many lengths as targets are expected"));
        }
        let mut elements = elements.into_iter();
        let (mut last, mut next) = (0u32, 0);
        let mut patterns = Vec::with_capacity(targets.len());
        for (difference, length) in targets.into_iter().zip(lengths) {
            last = last.checked_add(difference).ok_or_else(|| D::Error::custom("targets in order are expected"))?;
            let target = target(last).ok_or_else(|| D::Error::custom("the code of a target is expected"))?;
            let own = elements.by_ref().take(usize::from(length)).map(|code| match code {
                NEXT => {
                    next += 1;
                    Element::Word(next - 1)
                }
                gap if gap < FIRST_SET => Element::Gap(gap as u8 - 1),
                set => Element::Word(set - FIRST_SET),
            });
            patterns.push(Pattern { target, elements: own.collect(), exact: Vec::new() });
        }
        for (pattern, at, text) in exact {
            let pattern: &mut Pattern = patterns
                .get_mut(pattern as usize)
                .ok_or_else(|| D::Error::custom("the number of a pattern is expected"))?;
            pattern.exact.push((at, text));
        }
        Ok(patterns)
    }

    /// Kinds of target, in the low bits of a code.
    const KINDS: u32 = 8;
    const VERB_FORMS: [VerbForm; 4] = [VerbForm::Finite, VerbForm::Opening, VerbForm::Past, VerbForm::Nominal];

    /// A number for a target, by which patterns are sorted.
    pub(in crate::lexicon) fn code(target: Target) -> u32 {
        match target {
            Target::Concept(id) => u32::from(id) * KINDS,
            Target::Verb(id, form) => u32::from(id) * KINDS + 1 + form as u32,
            Target::Phrase(index) => index * KINDS + 5,
            Target::Mask => 6,
        }
    }

    fn target(code: u32) -> Option<Target> {
        let id = code / KINDS;
        Some(match code % KINDS {
            0 => Target::Concept(u16::try_from(id).ok()?),
            kind @ 1..=4 => Target::Verb(u16::try_from(id).ok()?, VERB_FORMS[kind as usize - 1]),
            5 => Target::Phrase(id),
            6 if id == 0 => Target::Mask,
            _ => return None,
        })
    }
}
