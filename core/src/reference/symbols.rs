//! Symbols of documents ("A/RES/73/27", "PC.DEC/1202"), by the forms of the data.
//!
//! A form is tried only where its first word stands, anchored there: a text without such words pays a look-up a word, and no form can
//! read further than its own bounded length, whatever the text.

use super::beginnings::{Beginning, Beginnings};
use super::data::{Accept, CitationRules, FormRecord};
use super::expression::Expression;
use super::glance::Glance;
use super::template::Template;
use super::tokens::{Kind, Line};
use rustc_hash::FxHashMap;
use std::sync::OnceLock;

/// Stands for any number as the first word of a form.
const ANY_NUMBER: &str = "#";
/// How far back a web address is looked for.
const ADDRESS: usize = 400;
/// How much of the text a form may see.
const LONGEST: usize = 160;

/// The group of an expression that says which revision a document is.
const REVISION: &str = "REV";

/// The forms.
#[derive(Debug)]
pub(crate) struct Forms {
    forms: Vec<Form>,
    by_start: FxHashMap<String, Start>,
    /// How the first words begin.
    first: Beginnings,
    /// For text in no language.
    glance: Glance,
}

#[derive(Debug)]
struct Form {
    /// Made when the form is first tried; most never are.
    compiled: OnceLock<Option<Compiled>>,
    record: FormRecord,
    /// Where a stroke stands behind the first word: the letters that must follow it. An expression takes a hundred times as long.
    follows: Option<String>,
}

/// A form, ready to be tried.
#[derive(Debug)]
struct Compiled {
    expression: Expression,
    /// How identifiers are written.
    template: Template,
    /// The group [`REVISION`].
    revision: Option<usize>,
}

impl Compiled {
    /// An expression that is none was ruled out when the data were compiled.
    fn new(form: &FormRecord) -> Option<Self> {
        let expression = Expression::new(&form.pattern).ok()?;
        let template = Template::new(&form.id, &expression);
        Some(Self { template, revision: expression.group(REVISION), expression })
    }
}

/// The forms with the same first word.
#[derive(Debug)]
struct Start {
    forms: Vec<usize>,
    /// Every one of them has a stroke behind the word.
    stroke: bool,
}

/// A symbol in the text.
#[derive(Debug)]
pub(super) struct Symbol {
    pub(super) id: String,
    /// The token behind it.
    pub(super) to: usize,
    pub(super) accept: Accept,
    pub(super) malformed: bool,
    /// Whether it says which revision it is, which nothing but a document has.
    pub(super) revised: bool,
}

impl Forms {
    /// Sorts the forms by their first words.
    pub(crate) fn new(rules: &CitationRules) -> Self {
        let mut forms = Vec::new();
        let mut by_start: FxHashMap<String, Start> = FxHashMap::default();
        for record in &rules.forms {
            let start = by_start.entry(record.start.clone()).or_insert(Start { forms: Vec::new(), stroke: true });
            start.forms.push(forms.len());
            let follows = record.behind_stroke().map(letters_in_front);
            start.stroke &= record.start == ANY_NUMBER || follows.is_some();
            forms.push(Form { compiled: OnceLock::new(), record: record.clone(), follows });
        }
        let mut first = Beginnings::default();
        rules.forms.iter().for_each(|form| first.add(&form.start));
        Self { forms, by_start, first, glance: Glance::new(rules, None) }
    }

    pub(super) fn glance(&self) -> &Glance {
        &self.glance
    }

    /// The symbol that begins at a token, which `begins` so.
    pub(super) fn at(&self, line: &Line, source: &str, at: usize, begins: Beginning) -> Option<Symbol> {
        let token = &line.tokens[at];
        let start = match token.kind {
            Kind::Number(_) => ANY_NUMBER,
            Kind::Word if self.first.has(begins) => line.word(token),
            _ => return None,
        };
        let start = self.by_start.get(start)?;
        let text = line.text();
        let behind = &text[token.end..];
        let stroke = behind.trim_start().starts_with('/');
        // An encoded stroke or a low line does for a word, but not for a number.
        if start.stroke && !(stroke || token.kind == Kind::Word && behind.starts_with(['_', '%'])) {
            return None;
        }
        let address = begins_apart(text, token.start)?;
        let mut stop = (token.start + LONGEST).min(text.len());
        while !text.is_char_boundary(stop) {
            stop -= 1;
        }
        let next = behind_stroke(behind);
        for Form { compiled, record: form, follows } in start.forms.iter().map(|i| &self.forms[*i]) {
            if !follows.as_ref().is_none_or(|letters| next.is_some_and(|next| next.starts_with(letters.as_str()))) {
                continue;
            }
            let Some(Compiled { expression, template, revision }) = compiled.get_or_init(|| Compiled::new(form)) else {
                continue;
            };
            let Some(found) = expression.find(&text[token.start..stop]) else { continue };
            let end = token.start + found.end();
            // A form that matches nothing at all is none.
            if end == token.start || !ends_apart(text, end, address) {
                continue;
            }
            let span = line.source(token.start, token.end);
            let capital = source.get(span.range()).is_some_and(|s| s.starts_with(|c: char| c.is_uppercase()));
            if form.accept == Accept::Capital && !capital && !address {
                continue;
            }
            let to = at + line.tokens[at..].partition_point(|t| t.start < end);
            let revised = revision.is_some_and(|group| found.group(group).is_some());
            return Some(Symbol {
                id: template.write(&found),
                to,
                accept: form.accept,
                malformed: form.malformed,
                revised,
            });
        }
        None
    }
}

/// What stands behind the stroke ([`super::data::STROKE`]) that a text begins with.
fn behind_stroke(text: &str) -> Option<&str> {
    let close = text.strip_prefix("%2f").or_else(|| text.strip_prefix('_'));
    close.or_else(|| Some(text.trim_start().strip_prefix('/')?.trim_start()))
}

/// The letters that every text has in front which an expression fits.
fn letters_in_front(expression: &str) -> String {
    let mut letters: String = expression.chars().take_while(char::is_ascii_lowercase).collect();
    let next = expression[letters.len()..].chars().next();
    if next.is_some_and(|c| matches!(c, '?' | '*' | '{' | '|')) {
        letters.pop();
    }
    letters
}

/// Whether a symbol may begin here: `None` when it is the middle of something, else whether it stands in a web address.
fn begins_apart(text: &str, at: usize) -> Option<bool> {
    let before = text[..at].chars().next_back();
    match before {
        Some('/' | '=' | ':' | '_' | '-' | '.') => {
            let mut from = at.saturating_sub(ADDRESS);
            while !text.is_char_boundary(from) {
                from += 1;
            }
            let word = text[from..at].rsplit(char::is_whitespace).next().unwrap_or_default();
            let address = word.contains("://") || word.contains("www.") || host(word);
            match before {
                _ if address => Some(true),
                Some(':' | '-' | '.') => Some(false),
                _ => None,
            }
        }
        // A script without spaces may stand right before it.
        Some(c) if c.is_ascii_alphanumeric() => None,
        Some('%' | '$' | '€' | '£' | '+' | '\\') => None,
        _ => Some(false),
    }
}

/// Whether a word begins with the name of a host and a path: `undocs.org/…`.
fn host(word: &str) -> bool {
    let word = word.trim_start_matches(['(', '<', '[', '"']);
    let Some((host, _)) = word.split_once('/') else { return false };
    host.rsplit_once('.').is_some_and(|(name, top)| {
        name.len() > 1 && (2..=6).contains(&top.len()) && top.bytes().all(|b| b.is_ascii_alphabetic())
    })
}

/// Whether a symbol may end here.
fn ends_apart(text: &str, end: usize, address: bool) -> bool {
    let mut rest = text[end..].chars();
    match rest.next() {
        None => true,
        Some(c) if c.is_ascii_alphanumeric() => false,
        Some('/' | '-' | '.' | ',' | ':') if !address => !rest.next().is_some_and(|c| c.is_ascii_digit()),
        Some('%' | '°') => address,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_behind_the_stroke_are_told_from_what_may_be_missing() {
        let letters = [r"hrc(?:\s", r"\d{2}", "ab?c", "ab+", "abc"].map(letters_in_front);
        assert_eq!(letters, ["hrc", "", "a", "ab", "abc"]);
        let behind = ["/res", " / \nres", "%2fres", "_res", "res"].map(behind_stroke);
        assert_eq!(behind, [Some("res"), Some("res"), Some("res"), Some("res"), None]);
    }

    #[test]
    fn symbols_begin_and_end_apart_from_other_words() {
        let begins = |before: &str| begins_apart(before, before.len());
        assert_eq!(begins("see "), Some(false));
        assert_eq!(begins("https://undocs.org/en/"), Some(true));
        assert_eq!(begins("undocs.org/"), Some(true));
        assert_eq!(begins("and/"), None);
        assert_eq!(begins("1"), None);
        assert!(ends_apart("174.", 3, false) && ends_apart("174/", 3, false));
        assert!(!ends_apart("174.5", 3, false) && !ends_apart("174a", 3, false));
    }
}
