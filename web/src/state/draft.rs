//! A document that is being worked on.

use super::follow::follow;
use super::merge::merge;
use super::{Change, Citation, Decided, Fate, Mark, MarkId, Marks, Review, mark, review};
use crate::wire::{Problem, Reading};
use rapporteur_core::{Document, Span};
use std::collections::BTreeSet;
use std::rc::Rc;

/// A document that is being worked on.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// Identifier of the project on this device.
    pub id: String,
    /// What the file is called.
    pub name: String,
    /// Whether the text is laid out as Markdown.
    pub markdown: bool,
    /// Grows with every change of the text.
    pub revision: u32,
    /// The text.
    pub text: Rc<str>,
    /// The text with its blocks; of an older revision while it is being edited.
    pub document: Rc<Document>,
    /// The revision that `document` shows.
    pub shown: u32,
    /// The revision that the tagger has read.
    pub read: u32,
    /// All marks, by place.
    pub marks: Marks,
    /// The citations of instruments, by place; those of the last reading.
    pub citations: Rc<Vec<Citation>>,
    /// The next number of a mark.
    pub next_id: MarkId,
    /// What the reader should know about the file and the text.
    pub warnings: Rc<Vec<Problem>>,
    /// The number of words at the last reading, roughly as people count.
    pub words: usize,
    /// The language in which most of the text was read.
    pub language: Option<String>,
    /// Version of the language-neutral data.
    pub data_version: String,
    /// The packs behind the marks.
    pub packs: Rc<Vec<String>>,
    /// Marks to look at again.
    pub review: Rc<Vec<Review>>,
    /// Keys of the findings about terms that were put aside.
    pub dismissed: Rc<BTreeSet<String>>,
}

impl Draft {
    /// A draft as it was read for the first time. `text` is what was sent to be read.
    pub fn new(id: String, name: String, text: String, reading: Reading) -> Self {
        let mut draft = Self {
            id,
            name,
            markdown: reading.markdown,
            revision: 0,
            text: Rc::from(text),
            document: Rc::default(),
            shown: 0,
            read: 0,
            marks: Rc::default(),
            citations: Rc::default(),
            next_id: 1,
            warnings: Rc::default(),
            words: 0,
            language: None,
            data_version: String::new(),
            packs: Rc::default(),
            review: Rc::default(),
            dismissed: Rc::default(),
        };
        draft.take(0, reading);
        draft
    }

    /// Takes what the tagger says of a revision; an answer to an older one is left aside.
    pub fn take(&mut self, revision: u32, reading: Reading) -> bool {
        if revision != self.revision {
            return false;
        }
        self.warnings = Rc::new(reading.warnings.clone());
        self.words = reading.words as usize;
        self.language.clone_from(&reading.language);
        self.data_version.clone_from(&reading.data_version);
        self.packs = Rc::new(reading.packs.clone());
        self.markdown = reading.markdown;
        let other = reading.text.is_some();
        let (document, findings, references) = reading.unpack(&self.text);
        if other {
            self.text = Rc::from(document.text());
        }
        self.document = Rc::new(document);
        self.shown = revision;
        self.read = revision;
        self.marks = merge(&self.marks, findings, &mut self.next_id);
        self.citations = Rc::new(references.into_iter().map(Citation::new).collect());
        if !self.review.is_empty() {
            review::put_back(Rc::make_mut(&mut self.review), &mut self.marks, &self.text);
        }
        true
    }

    /// Changes the text; marks follow. False where the change does not fit the text.
    pub fn change(&mut self, change: &Change) -> bool {
        let Some(text) = change.apply(&self.text) else { return false };
        let before = std::mem::replace(&mut self.text, Rc::from(text));
        self.revision += 1;
        let mut news = Vec::new();
        // An entry shows the words as they were when somebody last had a hand in the mark.
        let words = |old: &Mark| {
            let known = self.review.iter().find(|r| r.mark == Some(old.id) && r.fate == Fate::Changed);
            known.map_or_else(|| before.get(old.span.range()).unwrap_or_default().to_owned(), |r| r.quote.clone())
        };
        let marks = self.marks.iter().filter_map(|old| {
            if (old.span.end as usize) < change.at {
                return Some(Rc::clone(old));
            }
            let new = Rc::new(old.after(change));
            if old.is_touched() && new.span.len() != old.span.len() {
                let gone = new.span.is_empty();
                news.push(if gone { Review::lost(old, &words(old)) } else { Review::changed(&new, &words(old)) });
            }
            (!new.span.is_empty()).then_some(new)
        });
        self.marks = mark::sorted(marks.collect());
        if self.citations.last().is_some_and(|last| last.span.end as usize >= change.at) {
            self.citations = Rc::new(self.citations.iter().filter_map(|c| c.after(change)).collect());
        }
        if !news.is_empty() {
            let about = |r: &Review| r.mark.or(r.lost.as_ref().map(|m| m.id));
            let old = self.review.iter().filter(|r| !news.iter().any(|n| about(n) == about(r))).cloned();
            self.review = Rc::new(old.chain(news.clone()).collect());
        }
        true
    }

    /// Lays the text out after edits, until the tagger's own reading comes. What reads Markdown is the worker's: until it has, the blocks
    /// that were there go with the text.
    pub fn lay_out(&mut self) {
        if self.shown != self.revision {
            let markdown = self.markdown.then(|| follow(&self.document, &self.text));
            self.document = Rc::new(markdown.unwrap_or_else(|| Document::from_plain_text(&*self.text)));
            self.shown = self.revision;
        }
    }

    /// What a person has decided about it.
    pub fn decided(&self) -> Decided {
        Decided {
            marks: Rc::clone(&self.marks),
            review: Rc::clone(&self.review),
            dismissed: Rc::clone(&self.dismissed),
        }
    }

    /// Puts decisions in the place of those there are.
    pub fn set_decided(&mut self, decided: Decided) {
        (self.marks, self.review, self.dismissed) = (decided.marks, decided.review, decided.dismissed);
    }

    /// A mark by its number.
    pub fn mark(&self, id: MarkId) -> Option<&Rc<Mark>> {
        self.marks.iter().find(|m| m.id == id)
    }

    /// The words of a span.
    pub fn quote(&self, span: Span) -> &str {
        self.text.get(span.range()).unwrap_or_default()
    }
}
