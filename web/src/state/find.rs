//! Looking for words in the text.

use rapporteur_core::Span;
use rapporteur_core::text::Fold;

/// A search and what it found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Find {
    /// The words as typed.
    pub words: String,
    /// Where they stand.
    pub hits: Vec<Span>,
    /// The hit that is shown.
    pub at: usize,
}

impl Find {
    /// Looks for words; case, accents' encoding, Arabic vowel signs and the like make no difference, as for the tagger.
    pub fn new(words: &str, text: &str) -> Self {
        let fold = Fold::default();
        let needle = fold.fold(words, Span::new(0, words.len()), &[]);
        let needle = needle.text().trim();
        let mut hits = Vec::new();
        if !needle.is_empty() {
            let folded = fold.fold(text, Span::new(0, text.len()), &[]);
            let mut from = 0;
            while let Some(found) = folded.text().get(from..).and_then(|rest| rest.find(needle)) {
                let start = from + found;
                hits.push(folded.source_span(start, start + needle.len()));
                from = start + needle.len();
            }
        }
        Self { words: words.to_owned(), hits, at: 0 }
    }

    /// The hit that is shown.
    pub fn current(&self) -> Option<Span> {
        self.hits.get(self.at).copied()
    }
}
