//! What stands beneath a paragraph: its tags where there is no margin, and why they are there.

use super::{View, style};
use crate::interface::terminal_safe;
use anstyle::Style;
use rapporteur_core::{Annotation, Document, Span};
use rapporteur_formats::Words;
use rapporteur_formats::words::Family;
use std::fmt::Write;
use unicode_width::UnicodeWidthStr;

const INDENT: usize = 4;

/// The tag, its title and the passage.
pub(super) fn tag(out: &mut String, annotation: &Annotation, document: &Document, words: &Words, view: &View) {
    let name = view.style(style::name_of(Family::of(&annotation.tag)));
    let title = words.title(&annotation.tag);
    let used = INDENT + annotation.tag.width() + title.width() + 5;
    let quote = style::shortened(&one_line(document, annotation.span), view.width.saturating_sub(used).max(24));
    let _ = writeln!(out, "{:INDENT$}{name}{}{name:#} {title}: “{quote}”", "", annotation.tag);
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
    manner.extend(annotation.verb.as_ref().map(|verb| verb.replace('_', " ")));
    let dim = view.style(Style::new().dimmed());
    let name = if named { format!("{}: ", annotation.tag) } else { String::new() };
    let _ = writeln!(out, "{:INDENT$}  {dim}{name}{}{dim:#}", "", manner.join(" · "));
    let cues: Vec<String> =
        annotation.evidence.cues.iter().map(|cue| format!("“{}”", one_line(document, cue.span))).collect();
    let kind = words.evidence(annotation.evidence.kind);
    let rule = terminal_safe(&annotation.evidence.rule);
    let _ = writeln!(
        out,
        "{:INDENT$}  {dim}{} {} ({kind}: {rule}, {}){dim:#}",
        "",
        words.text("label-why"),
        cues.join(", "),
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
        let _ = writeln!(out, "{:INDENT$}  {dim}{} {}{dim:#}", "", words.text("label-source"), sources.join("; "));
    }
}

/// A passage without line ends and markup.
fn one_line(document: &Document, span: Span) -> String {
    let mut read = String::new();
    let mut at = span.start as usize;
    for hidden in document.hidden_in(span) {
        read.push_str(document.text().get(at..hidden.start as usize).unwrap_or_default());
        at = at.max(hidden.end as usize);
    }
    read.push_str(document.text().get(at..span.end as usize).unwrap_or_default());
    terminal_safe(&read.split_whitespace().collect::<Vec<_>>().join(" "))
}
