//! A document that is being worked on.

use super::merge::merge;
use super::{Change, Mark, MarkId, Marks, mark};
use crate::wire::{Problem, Reading};
use rapporteur_core::{Document, Span};
use rapporteur_formats::Layout;
use std::rc::Rc;

/// What became of a mark that a person had a hand in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fate {
    /// Its words stand elsewhere.
    Moved,
    /// Its words stand in several places.
    Ambiguous,
    /// Its words were changed.
    Changed,
    /// Its words are gone.
    Lost,
}

/// An entry of the list of marks to look at again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// The mark, where it still is one.
    pub mark: Option<MarkId>,
    /// Its tag.
    pub tag: String,
    /// The words it stood on.
    pub quote: String,
    /// What became of it.
    pub fate: Fate,
}

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
}

impl Draft {
    /// A draft as it was read for the first time.
    pub fn new(id: String, name: String, reading: Reading) -> Self {
        let mut draft = Self {
            id,
            name,
            markdown: reading.markdown,
            revision: 0,
            text: Rc::from(""),
            document: Rc::default(),
            shown: 0,
            read: 0,
            marks: Rc::default(),
            next_id: 1,
            warnings: Rc::default(),
            words: 0,
            language: None,
            data_version: String::new(),
            packs: Rc::default(),
            review: Rc::default(),
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
        let (document, findings) = reading.unpack();
        self.text = Rc::from(document.text());
        self.document = Rc::new(document);
        self.shown = revision;
        self.read = revision;
        self.marks = merge(&self.marks, findings, &mut self.next_id);
        true
    }

    /// Changes the text; marks follow. False where the change does not fit the text.
    pub fn change(&mut self, change: &Change) -> bool {
        let Some(text) = change.apply(&self.text) else { return false };
        self.text = Rc::from(text);
        self.revision += 1;
        let mut review = Vec::new();
        let marks = self.marks.iter().map(|old| {
            if (old.span.end as usize) < change.at {
                return Rc::clone(old);
            }
            let new = Rc::new(old.after(change));
            if old.is_touched() && new.span.len() != old.span.len() && !new.span.is_empty() {
                let quote = self.text.get(new.span.range()).unwrap_or_default().to_owned();
                review.push(Review { mark: Some(new.id), tag: new.tag.clone(), quote, fate: Fate::Changed });
            }
            new
        });
        let (marks, gone): (Vec<_>, Vec<_>) = marks.partition(|m| !m.span.is_empty());
        for lost in gone.iter().filter(|m| m.is_touched()) {
            let old = self.marks.iter().find(|m| m.id == lost.id);
            let from = old.map_or(0, |m| (m.span.start as usize).saturating_sub(change.at));
            let quote = old.and_then(|m| change.removed.get(from..from + m.span.len())).unwrap_or_default();
            review.push(Review { mark: None, tag: lost.tag.clone(), quote: quote.to_owned(), fate: Fate::Lost });
        }
        self.marks = mark::sorted(marks);
        if !review.is_empty() {
            let mut all: Vec<Review> = self
                .review
                .iter()
                .filter(|r| !review.iter().any(|n| n.mark.is_some() && n.mark == r.mark))
                .cloned()
                .collect();
            all.extend(review);
            self.review = Rc::new(all);
        }
        true
    }

    /// Lays the text out anew after edits, until the tagger's own reading comes.
    pub fn lay_out(&mut self) {
        if self.shown != self.revision {
            let layout = if self.markdown { Layout::Markdown } else { Layout::PlainText };
            self.document = Rc::new(layout.document(self.text.to_string()));
            self.shown = self.revision;
        }
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
