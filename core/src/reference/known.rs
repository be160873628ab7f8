//! What a document as a whole says, before a passage of it is read: which instruments it cites by symbol or full name, and of what it speaks.
//!
//! Sums over blocks: a block that changes takes away what it gave and gives anew. A reader may have the questions that a passage asks
//! written down, so as to ask again only where an answer is no longer the same.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::Bound;

/// What a block gives to what is known of its document.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Cited {
    /// Classes of words that stand in it.
    pub(super) classes: u32,
    /// Instruments that it cites by symbol or full name.
    pub(super) ids: Vec<String>,
}

/// What a passage asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Question {
    /// Whether words of these classes stand in the document.
    Classes(u32),
    /// Whether an instrument is cited.
    Cites(String),
    /// Whether any instrument is whose identifier begins so.
    CitesAny(&'static str),
}

/// What a document cites and speaks of.
#[derive(Debug, Default)]
pub(crate) struct Known {
    /// In how many blocks words of each class stand.
    classes: [u32; 32],
    /// How often each instrument is cited.
    cited: BTreeMap<String, u32>,
    /// What was asked, where that is to be written down.
    asked: Option<RefCell<Vec<Question>>>,
}

/// What a document began to cite or to speak of, or no longer does.
#[derive(Debug, Default)]
pub(crate) struct News {
    classes: u32,
    ids: Vec<String>,
}

impl News {
    /// Whether there is none.
    pub(crate) fn is_empty(&self) -> bool {
        self.classes == 0 && self.ids.is_empty()
    }

    /// Whether a question may now have another answer.
    pub(crate) fn concerns(&self, question: &Question) -> bool {
        match question {
            Question::Classes(classes) => self.classes & classes != 0,
            Question::Cites(id) => self.ids.contains(id),
            Question::CitesAny(prefix) => self.ids.iter().any(|id| id.starts_with(prefix)),
        }
    }

    /// What was news and then was taken back is none.
    fn toggle(&mut self, id: &str) {
        match self.ids.iter().position(|known| known == id) {
            Some(at) => drop(self.ids.swap_remove(at)),
            None => self.ids.push(id.to_owned()),
        }
    }
}

impl Known {
    /// Nothing is known yet, and questions are written down.
    pub(crate) fn listening() -> Self {
        Self { asked: Some(RefCell::default()), ..Self::default() }
    }

    /// Adds what a block gives.
    pub(crate) fn add(&mut self, block: &Cited, news: &mut News) {
        for (bit, count) in self.classes.iter_mut().enumerate().filter(|(bit, _)| (block.classes >> bit) & 1 == 1) {
            *count += 1;
            news.classes ^= u32::from(*count == 1) << bit;
        }
        for id in &block.ids {
            match self.cited.get_mut(id) {
                Some(count) => *count += 1,
                None => {
                    self.cited.insert(id.clone(), 1);
                    news.toggle(id);
                }
            }
        }
    }

    /// Takes away what a block gave.
    pub(crate) fn remove(&mut self, block: &Cited, news: &mut News) {
        for (bit, count) in self.classes.iter_mut().enumerate().filter(|(bit, _)| (block.classes >> bit) & 1 == 1) {
            *count = count.saturating_sub(1);
            news.classes ^= u32::from(*count == 0) << bit;
        }
        for id in &block.ids {
            match self.cited.get_mut(id) {
                Some(count) if *count > 1 => *count -= 1,
                _ => {
                    self.cited.remove(id);
                    news.toggle(id);
                }
            }
        }
    }

    /// The questions since this was last called.
    pub(crate) fn asked(&self) -> Vec<Question> {
        self.asked.as_ref().map(RefCell::take).unwrap_or_default()
    }

    fn ask(&self, question: impl FnOnce() -> Question) {
        if let Some(asked) = &self.asked {
            asked.borrow_mut().push(question());
        }
    }

    /// Which of some classes of words stand in the document.
    pub(super) fn classes(&self, of: u32) -> u32 {
        self.ask(|| Question::Classes(of));
        let bits = self.classes.iter().enumerate().filter(|(_, count)| **count > 0);
        bits.fold(0, |all, (bit, _)| all | (1 << bit)) & of
    }

    /// Whether an instrument is cited.
    pub(super) fn cites(&self, id: &str) -> bool {
        self.ask(|| Question::Cites(id.to_owned()));
        self.cited.contains_key(id)
    }

    /// Whether any instrument is cited whose identifier begins so.
    pub(super) fn cites_any(&self, prefix: &'static str) -> bool {
        self.ask(|| Question::CitesAny(prefix));
        let from = (Bound::Included(prefix), Bound::Unbounded);
        self.cited.range::<str, _>(from).next().is_some_and(|(id, _)| id.starts_with(prefix))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cited(classes: u32, ids: &[&str]) -> Cited {
        Cited { classes, ids: ids.iter().map(|id| (*id).to_owned()).collect() }
    }

    #[test]
    fn what_one_of_two_blocks_takes_away_is_still_there_and_no_news() {
        let (mut known, mut news) = (Known::listening(), News::default());
        let (first, second) = (cited(1, &["un:A/70/174"]), cited(3, &["un:A/70/174", "osce:PC.DEC/1202"]));
        known.add(&first, &mut News::default());
        known.add(&second, &mut News::default());
        known.remove(&first, &mut news);
        assert!(news.is_empty() && known.cites("un:A/70/174") && known.classes(3) == 3);
        known.remove(&second, &mut news);
        assert!(!known.cites_any("osce:") && known.classes(3) == 0);
        let concerned = known.asked().iter().filter(|q| news.concerns(q)).count();
        assert_eq!(concerned, 4, "all that was asked has another answer");
        known.add(&second, &mut news);
        assert!(news.is_empty(), "taken back: {news:?}");
    }
}
