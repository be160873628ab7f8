//! Writes TBX with categories as attributes (DCA), in version 3 or 2.

use super::forms::write_form;
use super::tbx_read::{ATTRIBUTES, CONCEPT, GROUP, SECTION, TERM};
use super::xml::escaped;
use super::{Report, status_name};
use crate::base::{Concept, Section, Term, Termbase};
use std::io::{self, Write};

/// The versions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Version {
    /// ISO 30042:2008, `martif`.
    Two,
    /// ISO 30042:2019, `tbx`.
    Three,
}

struct Names {
    entry: &'static str,
    section: &'static str,
    term: &'static str,
}

impl Version {
    fn names(self) -> Names {
        match self {
            Self::Two => Names { entry: "termEntry", section: "langSet", term: "tig" },
            Self::Three => Names { entry: "conceptEntry", section: "langSec", term: "termSec" },
        }
    }
}

/// Writes a base; `title` says what it is where the base has no header of its own.
///
/// # Errors
/// What the writer says.
pub fn write_tbx(base: &Termbase, version: Version, title: &str, out: &mut impl Write) -> io::Result<Report> {
    let mut report = Report::default();
    let names = version.names();
    let source = &base.source;
    let declared: String =
        source.namespaces.iter().map(|(name, uri)| format!(" {name}=\"{}\"", escaped(uri, true))).collect();
    let language = escaped(source.language.as_deref().unwrap_or("en"), true);
    let dialect = escaped(source.dialect.as_deref().unwrap_or("TBX-Basic"), true);
    writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
    let (root, header) = match version {
        Version::Two => {
            writeln!(out, "<martif type=\"{dialect}\" xml:lang=\"{language}\"{declared}>")?;
            ("martif", "martifHeader")
        }
        Version::Three => {
            let namespace = "xmlns=\"urn:iso:std:iso:30042:ed-2\"";
            writeln!(out, "<tbx type=\"{dialect}\" style=\"dca\" xml:lang=\"{language}\" {namespace}{declared}>")?;
            ("tbx", "tbxHeader")
        }
    };
    match source.header.as_ref().filter(|h| h.starts_with(&format!("<{header}"))) {
        Some(own) => writeln!(out, "{own}")?,
        None => {
            if source.header.is_some() {
                report.drop_one("header");
            }
            let title = escaped(title, false);
            writeln!(out, "<{header}><fileDesc><sourceDesc><p>{title}</p></sourceDesc></fileDesc></{header}>")?;
        }
    }
    writeln!(out, "<text><body>")?;
    for concept in &base.concepts {
        write_concept(concept, &names, &mut report, out)?;
    }
    writeln!(out, "</body>{}</text>", source.back.as_deref().unwrap_or_default())?;
    writeln!(out, "</{root}>")?;
    Ok(report)
}

fn write_concept(concept: &Concept, names: &Names, report: &mut Report, out: &mut impl Write) -> io::Result<()> {
    report.count(concept);
    let id = if concept.id.is_empty() { String::new() } else { format!(" id=\"{}\"", escaped(&concept.id, true)) };
    writeln!(out, "<{}{id}{}>", names.entry, attributes(&concept.extra, CONCEPT))?;
    write_extra(&concept.extra, out)?;
    for section in &concept.sections {
        write_section(section, names, out)?;
    }
    writeln!(out, "</{}>", names.entry)
}

fn write_section(section: &Section, names: &Names, out: &mut impl Write) -> io::Result<()> {
    let own = attributes(&section.extra, SECTION);
    writeln!(out, "<{} xml:lang=\"{}\"{own}>", names.section, escaped(&section.language, true))?;
    write_extra(&section.extra, out)?;
    for term in &section.terms {
        write_term(term, names, out)?;
    }
    writeln!(out, "</{}>", names.section)
}

fn write_term(term: &Term, names: &Names, out: &mut impl Write) -> io::Result<()> {
    let own = attributes(&term.extra, GROUP);
    let inner = attributes(&term.extra, TERM);
    write!(out, "<{}{own}><term{inner}>{}</term>", names.term, escaped(&term.text, false))?;
    let mut note =
        |kind: &str, value: &str| write!(out, "<termNote type=\"{kind}\">{}</termNote>", escaped(value, false));
    if let Some(status) = term.status {
        note("administrativeStatus", status_name(status))?;
    }
    let texts = [("x-abbreviation", &term.abbreviation), ("x-authority", &term.authority)];
    for (kind, value) in texts.into_iter().filter_map(|(kind, value)| Some((kind, value.as_ref()?))) {
        note(kind, value)?;
    }
    let marks =
        [("x-verified", term.verified), ("x-gate", term.gate), ("x-strict", term.strict), ("x-exact", term.exact)];
    for (kind, _) in marks.into_iter().filter(|m| m.1) {
        note(kind, "true")?;
    }
    term.forms.iter().try_for_each(|form| note("x-form", &write_form(form)))?;
    if let Some(reference) = &term.reference {
        write!(out, "<admin type=\"source\">{}</admin>", escaped(reference, false))?;
    }
    if let Some(text) = &term.note {
        write!(out, "<note>{}</note>", escaped(text, false))?;
    }
    write_extra(&term.extra, out)?;
    writeln!(out, "</{}>", names.term)
}

/// What was kept of an element's attributes, with a space before it.
fn attributes(extra: &[String], of: &str) -> String {
    let own = extra.iter().filter_map(|e| e.strip_prefix(ATTRIBUTES)?.strip_suffix("?>")?.split_once(' '));
    own.filter(|(element, _)| *element == of).map(|(_, attributes)| format!(" {attributes}")).collect()
}

fn write_extra(extra: &[String], out: &mut impl Write) -> io::Result<()> {
    extra.iter().filter(|e| !e.starts_with(ATTRIBUTES)).try_for_each(|e| out.write_all(e.as_bytes()))
}
