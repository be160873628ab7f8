//! A document and its annotations as one page, to be read, printed and sent on.
//!
//! The page asks for nothing: no script, no font, no picture, no address. A content security policy says so to the browser, in case a
//! file's text should ever come through as markup.

mod coverage;
mod escape;
mod frame;
mod notes;
mod paragraphs;

use crate::words::{Family, sign};
use crate::{FormatWarning, Words};
use escape::{escaped, push};
use rapporteur_core::{Annotated, Document};
use std::collections::BTreeMap;

const STYLE: &str = include_str!("style.css");

/// What goes on a page.
#[derive(Clone, Copy)]
pub struct Page<'a> {
    /// What the document is called.
    pub name: &'a str,
    /// The document.
    pub document: &'a Document,
    /// What was found in it.
    pub annotated: &'a Annotated,
    /// What is to be said about the file.
    pub warnings: &'a [FormatWarning],
    /// Version of the language-neutral data.
    pub data_version: &'a str,
    /// The language packs behind the annotations.
    pub packs: &'a [String],
    /// The words of the page.
    pub words: &'a Words,
}

impl Page<'_> {
    /// The page as HTML.
    pub fn to_html(&self) -> String {
        let mut out = String::with_capacity(self.document.text().len() * 2 + STYLE.len());
        let (name, words) = (escaped(self.name), self.words);
        frame::open(&mut out, words, self.name, &[STYLE]);
        self.header(&mut out, &name);
        push(&mut out, format_args!("<main>\n<article class=\"sheet\">\n"));
        paragraphs::write(&mut out, self);
        out.push_str("</article>\n</main>\n");
        frame::close(&mut out, words, "page-made-with", self.data_version, self.packs);
        out
    }

    fn header(&self, out: &mut String, name: &str) {
        let words = self.words;
        let count = words.count("page-annotations", self.annotated.annotations.len());
        let cited = words.count("references-count", self.annotated.references.len());
        push(
            out,
            format_args!(
                "<header>\n<h1 dir=\"auto\">{name}</h1>\n<p class=\"by\">{} · {}</p>\n",
                escaped(&count),
                escaped(&cited)
            ),
        );
        for message in words.notes(self.warnings, self.annotated) {
            push(out, format_args!("<p class=\"warning\">{}</p>\n", escaped(&message)));
        }
        self.summary(out);
        out.push_str("</header>\n");
    }

    /// The tags by family, each with its number of annotations and a way to the first.
    fn summary(&self, out: &mut String) {
        let mut tags: BTreeMap<(Family, &str), (usize, usize)> = BTreeMap::new();
        for (index, annotation) in self.annotated.annotations.iter().enumerate() {
            let tag = annotation.tag.as_str();
            tags.entry((Family::of(tag), tag)).or_insert((index, 0)).1 += 1;
        }
        push(
            out,
            format_args!("<nav class=\"summary\" aria-label=\"{}\">\n", escaped(&self.words.text("page-summary"))),
        );
        let mut last = None;
        for ((family, tag), (first, count)) in &tags {
            if last != Some(*family) {
                let end = if last.is_some() { "</ul>\n</section>\n" } else { "" };
                let (class, title) = (family.as_str(), escaped(&self.words.family(*family)));
                push(out, format_args!("{end}<section class=\"{class}\">\n<h2>{title}</h2>\n<ul>\n"));
                last = Some(*family);
            }
            let (sign, title) = (escaped(sign(tag)), escaped(&self.words.title(tag)));
            push(out, format_args!("<li><a href=\"#a{first}\"><b>{sign}</b> {title}</a> <span>{count}</span></li>\n"));
        }
        out.push_str(if last.is_some() { "</ul>\n</section>\n</nav>\n" } else { "</nav>\n" });
    }
}

#[cfg(test)]
mod tests;
