//! Lines for a terminal.

use crate::interface::{line_start, terminal_safe};
use anstyle::Style;
use rapporteur_formats::Words;
use rapporteur_terms::{Status, Term};
use std::fmt::Write;

/// What stands under a heading.
const INDENT: usize = 2;

/// A page that grows line by line.
pub(super) struct Page<'a> {
    pub(super) out: String,
    pub(super) words: &'a Words,
}

impl<'a> Page<'a> {
    pub(super) fn new(words: &'a Words) -> Self {
        Self { out: String::new(), words }
    }

    /// A heading, with a line left free before it.
    pub(super) fn heading(&mut self, text: &str) {
        let bold = Style::new().bold();
        let space = if self.out.is_empty() { "" } else { "\n" };
        let _ = writeln!(self.out, "{space}{}{bold}{}{bold:#}", line_start(self.words), terminal_safe(text));
    }

    /// A line, so many steps in.
    pub(super) fn line(&mut self, depth: usize, text: &str) {
        let indent = depth * INDENT;
        let _ = writeln!(self.out, "{}{:indent$}{}", line_start(self.words), "", terminal_safe(text));
    }

    /// Everything that is to be said of a term, its status first.
    pub(super) fn marks(&self, term: &Term, is_own: bool) -> Vec<String> {
        let words = self.words;
        let mut marks: Vec<String> = term.status.map(|s| words.text(&status_id(s))).into_iter().collect();
        marks.extend(term.abbreviation.clone());
        marks.extend(term.authority.clone());
        match (&term.reference, term.verified, is_own) {
            (Some(reference), true, _) => marks.push(words.text_with("terms-checked", "reference", reference)),
            (Some(reference), false, true) => marks.push(reference.clone()),
            (_, _, false) => marks.push(words.text("terms-unchecked")),
            (None, _, true) => {}
        }
        if term.gate {
            marks.push(words.text("terms-gated"));
        }
        if term.strict {
            marks.push(words.text("terms-strict"));
        }
        marks.extend(term.note.clone());
        marks
    }
}

/// The message for a status.
pub(super) fn status_id(status: Status) -> String {
    format!("terms-status-{}", status.as_str())
}
