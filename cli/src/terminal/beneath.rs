//! What stands beneath a paragraph: its tags where there is no margin, and why they are there.

use super::{View, style};
use crate::interface::terminal_safe;
use anstyle::Style;
use rapporteur_core::{Annotation, Document, Reference, Span};
use rapporteur_formats::Words;
use rapporteur_formats::place::quote;
use rapporteur_formats::words::{Family, symbol};
use std::fmt::Write;
use unicode_width::UnicodeWidthStr;

const INDENT: usize = 4;

/// The tag, its title and the passage.
pub(super) fn tag(out: &mut String, annotation: &Annotation, document: &Document, words: &Words, view: &View) {
    let name = view.style(style::name_of(Family::of(&annotation.tag)));
    let title = words.title(&annotation.tag);
    let used = INDENT + annotation.tag.width() + title.width() + 5;
    let shown = style::shortened(&passage(document, annotation.span), view.width.saturating_sub(used).max(24));
    let shown = words.quotation(&shown);
    let _ = writeln!(out, "{:INDENT$}{name}{}{name:#} {title}: {shown}", "", annotation.tag);
}

/// A citation: its symbol, the words that cite, and by what it was recognised.
pub(super) fn reference(out: &mut String, reference: &Reference, document: &Document, words: &Words, view: &View) {
    let name = view.style(Style::new().bold());
    let dim = view.style(Style::new().dimmed());
    let symbol = terminal_safe(symbol(&reference.id));
    let quote = style::shortened(&passage(document, reference.span), view.width.saturating_sub(INDENT + 30).max(24));
    let quote = words.quotation(&quote);
    let recognised = terminal_safe(&words.recognised(reference));
    let _ = writeln!(out, "{:INDENT$}{name}{symbol}{name:#}: {quote} {dim}({recognised}){dim:#}", "");
}

/// Force, cue words and sources.
pub(super) fn why(
    out: &mut String,
    annotation: &Annotation,
    document: &Document,
    words: &Words,
    view: &View,
    named: bool,
) {
    let mut manner = words.manner(annotation);
    manner.extend(annotation.verb.as_ref().map(|verb| words.verb(verb)));
    let dim = view.style(Style::new().dimmed());
    let name = if named { format!("{}: ", annotation.tag) } else { String::new() };
    let _ = writeln!(out, "{:INDENT$}  {dim}{name}{}{dim:#}", "", manner.join(" · "));
    let cues: Vec<String> =
        annotation.evidence.cues.iter().map(|cue| words.quotation(&passage(document, cue.span))).collect();
    let kind = words.evidence(annotation.evidence.kind);
    let rule = terminal_safe(&annotation.evidence.rule);
    let _ = writeln!(
        out,
        "{:INDENT$}  {dim}{} {} ({kind}: {rule}, {}){dim:#}",
        "",
        words.text("label-why"),
        words.list(&cues),
        annotation.score
    );
    if let Some(completeness) = words.completeness(annotation) {
        let deviations = words.deviations(annotation);
        let (stop, list) = (if deviations.is_empty() { "" } else { " · " }, deviations.join(" · "));
        let _ =
            writeln!(out, "{:INDENT$}  {dim}{} {completeness}{stop}{list}{dim:#}", "", words.text("label-elements"));
    }
    if !annotation.source.is_empty() {
        let sources: Vec<String> = annotation.source.iter().map(|source| words.source(source)).collect();
        let _ =
            writeln!(out, "{:INDENT$}  {dim}{} {}{dim:#}", "", words.text("label-source"), words.long_list(&sources));
    }
}

/// A passage on one line.
fn passage(document: &Document, span: Span) -> String {
    terminal_safe(&quote(document, span))
}
