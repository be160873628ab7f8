//! How a pack writes texts that are much alike: each as how many letters it takes away from the end of the one before, and what it puts there.
//!
//! Endings, irregular forms and the words of citations take a half to a quarter of what they take one after another, under gzip
//! (2026-11-22).

use super::inflection::{Ending, Inflection};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Behind every addition.
const END: char = '\0';
/// A byte of a pack gives no more bytes of text than this: a long text repeated for a byte each would fill the memory. Real ones give three.
const MOST_TIMES: usize = 16;

/// Texts in a row.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Fronted {
    /// How many letters go, by text.
    away: Vec<u32>,
    /// What comes, each with [`END`] behind it.
    added: String,
}

impl Fronted {
    /// Writes texts, none of which has a character U+0000.
    pub(crate) fn of<'a>(texts: impl IntoIterator<Item = &'a str>) -> Self {
        let mut new = Self::default();
        let mut last = "";
        for text in texts {
            let common: usize =
                last.chars().zip(text.chars()).take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum();
            new.away.push(last[common..].chars().count() as u32);
            new.added.push_str(&text[common..]);
            new.added.push(END);
            last = text;
        }
        new
    }

    /// The texts.
    pub(crate) fn read(&self) -> Result<Vec<String>, &'static str> {
        let mut room = MOST_TIMES * (self.added.len() + self.away.len());
        let mut added = self.added.split_terminator(END);
        let mut texts: Vec<String> = Vec::with_capacity(self.away.len());
        for away in &self.away {
            let last = texts.last().map_or("", String::as_str);
            let kept = match away.checked_sub(1) {
                None => last.len(),
                Some(place) => last.char_indices().nth_back(place as usize).ok_or("no more letters than there are")?.0,
            };
            let added = added.next().ok_or("as many additions as texts are expected")?;
            room = room.checked_sub(kept + added.len()).ok_or("texts that are less alike are expected")?;
            texts.push([&last[..kept], added].concat());
        }
        if added.next().is_some() { Err("as many texts as additions are expected") } else { Ok(texts) }
    }
}

/// [`Inflection`] as it is written.
#[derive(Serialize, Deserialize)]
pub(super) struct FrontedInflection {
    /// The classes, and how many endings each has.
    classes: Vec<(char, u32)>,
    /// By ending and then by irregular word, how many forms there are.
    forms: Vec<u32>,
    /// Each ending or irregular word, then its forms.
    texts: Fronted,
}

impl From<Inflection> for FrontedInflection {
    fn from(inflection: Inflection) -> Self {
        let endings = inflection.classes.values().flatten().map(|Ending(ending, forms)| (ending, forms));
        let rows: Vec<(&String, &Vec<String>)> = endings.chain(&inflection.irregular).collect();
        Self {
            classes: inflection.classes.iter().map(|(class, endings)| (*class, endings.len() as u32)).collect(),
            forms: rows.iter().map(|(_, forms)| forms.len() as u32).collect(),
            texts: Fronted::of(
                rows.iter().flat_map(|(text, forms)| std::iter::once(*text).chain(*forms)).map(String::as_str),
            ),
        }
    }
}

impl TryFrom<FrontedInflection> for Inflection {
    type Error = &'static str;

    fn try_from(written: FrontedInflection) -> Result<Self, Self::Error> {
        let mut texts = written.texts.read()?.into_iter();
        let mut counts = written.forms.iter();
        let mut row = || -> Result<Option<(String, Vec<String>)>, &'static str> {
            let Some(count) = counts.next() else { return Ok(None) };
            let text = texts.next().ok_or("an ending is expected")?;
            let forms: Vec<String> = texts.by_ref().take(*count as usize).collect();
            if forms.len() < *count as usize {
                Err("the forms of an ending are expected")
            } else {
                Ok(Some((text, forms)))
            }
        };
        let mut classes = BTreeMap::new();
        for (class, count) in written.classes {
            let mut endings = Vec::new();
            for _ in 0..count {
                let (ending, forms) = row()?.ok_or("the endings of a class are expected")?;
                endings.push(Ending(ending, forms));
            }
            classes.insert(class, endings);
        }
        let mut irregular = BTreeMap::new();
        while let Some((word, forms)) = row()? {
            irregular.insert(word, forms);
        }
        if texts.next().is_some() { Err("the end of the endings is expected") } else { Ok(Self { classes, irregular }) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_come_back_as_they_were_written() {
        let texts = ["", "größer", "größte", "größ", "", "", "数字", "数码", "a"];
        let written = Fronted::of(texts);
        assert_eq!(written.read().unwrap(), texts);
        assert_eq!(written.away[2], 2, "of größer goes er");
    }

    #[test]
    fn endings_come_back_as_they_were_written() {
        let list = |texts: &[&str]| texts.iter().map(|t| (*t).to_owned()).collect::<Vec<String>>();
        let inflection = Inflection {
            classes: [
                ('n', vec![Ending(String::new(), list(&["", "s"])), Ending("y".into(), list(&["y", "ies"]))]),
                ('v', Vec::new()),
            ]
            .into(),
            irregular: [("let".to_owned(), list(&["lets", "letting"])), ("must".to_owned(), Vec::new())].into(),
        };
        assert_eq!(Inflection::try_from(FrontedInflection::from(inflection.clone())), Ok(inflection));
    }

    #[test]
    fn what_was_made_wrong_is_refused() {
        let texts = |away: &[u32], added: &str| Fronted { away: away.to_vec(), added: added.to_owned() };
        assert!(texts(&[1], "a\0").read().is_err(), "takes away what is not there");
        assert!(texts(&[0, 0], "a\0").read().is_err(), "too few additions");
        assert!(texts(&[0], "a\0b\0").read().is_err(), "too many additions");
        let long = format!("{}\0{}", "a".repeat(10_000), "\0".repeat(10_000));
        assert!(texts(&vec![0; 10_001], &long).read().is_err(), "a hundred megabytes from thirty kilobytes");
        let row = |forms: Vec<u32>| FrontedInflection { classes: vec![('n', 1)], forms, texts: Fronted::of(["", "s"]) };
        assert!(Inflection::try_from(row(vec![1])).is_ok());
        assert!(Inflection::try_from(row(vec![2])).is_err());
        assert!(Inflection::try_from(row(vec![0])).is_err(), "a form of nothing");
    }
}
