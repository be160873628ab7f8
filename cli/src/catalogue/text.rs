//! Entries for reading in a terminal.

use super::Answer;
use super::entry::Entry;
use crate::interface::{line_start, terminal_safe};
use crate::terminal::wrap::wrapped;
use crate::terminal::{View, style};
use anstyle::Style;
use rapporteur_core::Catalogue;
use rapporteur_core::catalogue::{Instrument, RegimePlace, TagRecord};
use rapporteur_formats::Words;
use rapporteur_formats::words::Family;
use std::fmt::Write;
use unicode_width::UnicodeWidthStr;

/// Longer lines are hard to read.
const WIDEST: usize = 96;
/// Of what stands under a heading.
const INDENT: usize = 4;

/// The answer as text; the styles are escape sequences.
pub(super) fn render(answer: &Answer<'_>, catalogue: Catalogue<'_>, words: &Words, view: View) -> String {
    let mut page = Page { out: String::new(), catalogue, words, view };
    match answer {
        Answer::One(Entry::Tag(tag)) => page.tag(tag),
        Answer::One(Entry::Instrument(instrument)) => page.instrument(instrument),
        Answer::Found(query, entries) => {
            let quoted = words.quotation(&terminal_safe(query));
            let values = [("count", entries.len().into()), ("query", quoted.as_str().into())];
            page.line(0, &words.text_with_all("catalogue-found", &values));
            page.list(entries);
        }
        Answer::All => page.all(),
    }
    page.out
}

struct Page<'a> {
    out: String,
    catalogue: Catalogue<'a>,
    words: &'a Words,
    view: View,
}

impl Page<'_> {
    /// Everything: the tags by family, then the instruments.
    fn all(&mut self) {
        let mut family = "";
        for tag in self.catalogue.tags() {
            if family != tag.family {
                family = &tag.family;
                self.heading(&self.words.family(Family::of(&tag.id)));
            }
            self.list(&[Entry::Tag(tag)]);
        }
        self.heading(&self.words.text("catalogue-instruments"));
        let instruments: Vec<Entry<'_>> = self.catalogue.instruments().iter().map(Entry::Instrument).collect();
        self.list(&instruments);
    }

    fn tag(&mut self, tag: &TagRecord) {
        let words = self.words;
        let contested = if tag.contested { format!(" · {}", words.text("tag-contested")) } else { String::new() };
        self.title(&tag.id, &words.title(&tag.id));
        self.line(0, &format!("{}{contested}", words.family(Family::of(&tag.id))));
        self.out.push('\n');
        self.line(0, &words.text(&format!("{}.explanation", tag.id.replace('.', "-"))));
        let elements: Vec<String> = tag.elements.iter().map(|e| words.text(&format!("element-{e}"))).collect();
        self.section("catalogue-elements", vec![elements.join(" · ")]);
        let sources = tag.sources.iter().map(|source| words.source(source));
        self.section("catalogue-sources", sources.collect());
        let place = |place: &RegimePlace| {
            let verified = self.catalogue.regime_item(place).is_some_and(|item| item.verified);
            words.checked(&words.regime_place(place), verified)
        };
        self.section("catalogue-regimes", tag.regimes.iter().map(place).collect());
        let counted = self.catalogue.profiles().iter().flat_map(|profile| {
            let rows = profile.rows.iter().filter(|row| row.tags.contains(&tag.id));
            rows.map(|row| format!("{}: {}", words.profile(profile), words.row_label(profile, row)))
        });
        self.section("catalogue-profiles", counted.collect());
        for (heading, tags) in [
            ("catalogue-rivals", self.catalogue.rivals(&tag.id)),
            ("catalogue-related", tag.related.iter().map(String::as_str).collect()),
            ("catalogue-family", self.catalogue.family(tag)),
        ] {
            self.entries(heading, &tags);
        }
        let carried = self.catalogue.instruments().iter().filter(|i| i.related.contains(&tag.id));
        let carried: Vec<&str> = carried.map(|instrument| instrument.id.as_str()).collect();
        self.entries("catalogue-instruments", &carried);
    }

    fn instrument(&mut self, instrument: &Instrument) {
        let words = self.words;
        self.title(&instrument.id, &words.instrument(instrument));
        self.line(0, &words.verified(instrument.verified));
        let symbol = instrument.symbol.iter().map(|symbol| words.checked(symbol, instrument.symbol_verified));
        self.section("catalogue-symbol", symbol.collect());
        self.section("catalogue-kind", vec![words.text(&format!("kind-{}", instrument.kind))]);
        self.section(
            "catalogue-body",
            instrument.body.iter().map(|body| words.text(&format!("body-{body}"))).collect(),
        );
        let date = instrument.date.iter().map(|date| words.checked(date, instrument.date_verified));
        self.section("catalogue-date", date.collect());
        self.entries("catalogue-part-of", &instrument.part_of.iter().map(String::as_str).collect::<Vec<_>>());
        let paragraph = |p: &rapporteur_core::catalogue::InstrumentParagraph| {
            words.checked(&format!("{}: {}", p.range, words.topic(&p.topic)), p.verified)
        };
        self.section("catalogue-paragraphs", instrument.paragraphs.iter().map(paragraph).collect());
        self.entries("catalogue-carries", &self.catalogue.carried(instrument));
    }

    /// The first line of an entry.
    fn title(&mut self, id: &str, title: &str) {
        let bold = self.view.style(Style::new().bold());
        let name = self.view.style(style::name_of(Family::of(id)));
        let _ = writeln!(self.out, "{}{name}{id}{name:#}  {bold}{title}{bold:#}", line_start(self.words));
    }

    fn heading(&mut self, text: &str) {
        let bold = self.view.style(Style::new().bold());
        let _ = writeln!(self.out, "\n{}{bold}{text}{bold:#}", line_start(self.words));
    }

    /// A heading and what stands under it; nothing where nothing does.
    fn section(&mut self, heading: &str, lines: Vec<String>) {
        if !lines.is_empty() {
            self.heading(&self.words.text(heading));
            lines.iter().for_each(|line| self.line(INDENT, line));
        }
    }

    /// A heading and entries under it, with their titles.
    fn entries(&mut self, heading: &str, ids: &[&str]) {
        let entries: Vec<Entry<'_>> = ids.iter().filter_map(|id| Entry::get(self.catalogue, id)).collect();
        if !entries.is_empty() {
            self.heading(&self.words.text(heading));
            self.list(&entries);
        }
    }

    fn list(&mut self, entries: &[Entry<'_>]) {
        for entry in entries {
            let name = self.view.style(style::name_of(Family::of(entry.id())));
            let title = entry.title(self.words);
            let _ = writeln!(self.out, "{}{:INDENT$}{name}{}{name:#}  {title}", line_start(self.words), "", entry.id());
        }
    }

    /// Text in lines that fit, each indented.
    fn line(&mut self, indent: usize, text: &str) {
        let width = self.view.width.min(WIDEST).saturating_sub(indent).max(20);
        let lines = if text.width() <= width { vec![text.to_owned()] } else { wrapped(text, width) };
        for line in lines {
            let _ = writeln!(self.out, "{}{:indent$}{line}", line_start(self.words), "");
        }
    }
}
