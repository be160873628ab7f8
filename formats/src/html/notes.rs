//! The margin: for every annotation what it is, how strongly the text speaks, why, and which paragraph stands behind it; and what is cited.

use super::Page;
use super::escape::{escaped, push};
use crate::words::{Family, sign, symbol};
use rapporteur_core::{Annotation, Reference};

/// Writes the notes of a block.
pub(super) fn write(out: &mut String, page: &Page<'_>, which: &[usize], cited: &[Reference]) {
    if which.is_empty() && cited.is_empty() {
        return;
    }
    out.push_str("<ul class=\"notes\">\n");
    for index in which {
        let Some(annotation) = page.annotated.annotations.get(*index) else { continue };
        let tag = annotation.tag.as_str();
        let (family, letter, title) = (Family::of(tag).as_str(), escaped(sign(tag)), escaped(&page.words.title(tag)));
        push(
            out,
            format_args!("<li class=\"{family}\" id=\"n{index}\"><a href=\"#a{index}\"><b>{letter}</b> {title}</a>\n"),
        );
        push(out, format_args!("<p class=\"force\">{}</p>\n", escaped(&page.words.manner(annotation).join(" · "))));
        why(out, page, annotation);
        elements(out, page, annotation);
        sources(out, page, annotation);
        out.push_str("</li>\n");
    }
    for reference in cited {
        let quote = page.document.text().get(reference.span.range()).unwrap_or_default();
        push(
            out,
            format_args!(
                "<li class=\"reference\"><bdi dir=\"ltr\">{}</bdi> <q dir=\"auto\">{}</q> <small>{}</small></li>\n",
                escaped(symbol(&reference.id)),
                escaped(quote),
                escaped(&page.words.recognised(reference)),
            ),
        );
    }
    out.push_str("</ul>\n");
}

fn why(out: &mut String, page: &Page<'_>, annotation: &Annotation) {
    let kind = escaped(&page.words.evidence(annotation.evidence.kind));
    let cues: Vec<String> = annotation
        .evidence
        .cues
        .iter()
        .filter_map(|cue| page.document.text().get(cue.span.range()))
        .map(|words| format!("<q dir=\"auto\">{}</q>", escaped(words)))
        .collect();
    let label = escaped(&page.words.text("label-why"));
    push(out, format_args!("<p class=\"why\"><i>{label}</i> {} <small>{kind}</small></p>\n", cues.join(" ")));
}

/// How much of a norm is there, and each element with what became of it; its look says at a glance which are amiss.
fn elements(out: &mut String, page: &Page<'_>, annotation: &Annotation) {
    let Some(completeness) = page.words.completeness(annotation) else { return };
    push(out, format_args!("<p class=\"completeness\">{}</p>\n", escaped(&completeness)));
    if annotation.elements.is_empty() {
        return;
    }
    let label = escaped(&page.words.text("label-elements"));
    push(out, format_args!("<ul class=\"elements\" aria-label=\"{label}\">\n"));
    for finding in &annotation.elements {
        let (status, text) = (finding.status.as_str(), escaped(&page.words.element(finding)));
        push(out, format_args!("<li class=\"{status}\">{text}</li>\n"));
    }
    out.push_str("</ul>\n");
}

fn sources(out: &mut String, page: &Page<'_>, annotation: &Annotation) {
    if annotation.source.is_empty() {
        return;
    }
    let direction = escaped(&page.words.text("page-direction"));
    let isolated = |source| format!("<bdi dir=\"{direction}\">{}</bdi>", escaped(&page.words.isolated_source(source)));
    let sources: Vec<String> = annotation.source.iter().map(isolated).collect();
    let label = escaped(&page.words.text("label-source"));
    push(out, format_args!("<p class=\"source\"><i>{label}</i> {}</p>\n", page.words.long_list(&sources)));
}
