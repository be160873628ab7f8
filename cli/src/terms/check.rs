//! `rapporteur terms check`: which terms texts use, and what somebody should look at.

use super::bases::Bases;
use super::page::{Page, status_id};
use crate::args::{CheckOptions, Format};
use crate::failure::Failure;
use crate::interface::{Interface, Outcome, tagger};
use crate::reading::{name_of, read_file};
use crate::target::Target;
use rapporteur_core::text::LineIndex;
use rapporteur_core::{Document, Span, Tagger};
use rapporteur_terms::check::{Cluster, Issue, Place, Reading, clusters, issues};
use rapporteur_terms::{Finder, Hit, Reach, Status, Term};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::Path;

/// A file, and the terms in it by language.
struct Text {
    name: String,
    document: Document,
}

/// Checks the files, all together.
pub(super) fn run(options: &CheckOptions, interface: &Interface) -> Result<Outcome, Failure> {
    let bases = Bases::open(&options.base, interface)?;
    if options.texts.lang != "auto" && !bases.knows_endings(&options.texts.lang) && options.base.is_empty() {
        let known = std::iter::once("auto").chain(bases.languages()).map(str::to_owned).collect();
        return Err(Failure::UnknownLanguage { asked: options.texts.lang.clone(), known });
    }
    let mut outcome = Outcome::Complete;
    let recognise = (options.texts.lang == "auto").then(|| tagger(None)).transpose()?;
    let mut texts = Vec::new();
    for file in &options.texts.files {
        match open(file, recognise.as_deref(), &options.texts.lang, interface) {
            Ok(text) => texts.push(text),
            Err(failure) => {
                interface.report(&failure);
                outcome = Outcome::Partial;
            }
        }
    }
    let mut languages: BTreeMap<&str, Vec<Vec<Span>>> = BTreeMap::new();
    for (i, text) in texts.iter().enumerate() {
        for block in text.document.blocks() {
            let Some(language) = &block.language else { continue };
            let of_language = languages.entry(language).or_insert_with(|| vec![Vec::new(); texts.len()]);
            of_language[i].push(block.span);
        }
    }
    let lines: Vec<LineIndex> = texts.iter().map(|text| LineIndex::new(text.document.text())).collect();
    let format = options.format.into();
    let mut target = Target::open(None, format, 1, options.color)?;
    let mut page = Page::new(&interface.spoken);
    let mut found = Vec::new();
    for (language, blocks) in languages {
        let index = bases.index(language);
        let finder = Finder::new(&index, Reach::Near);
        let hits: Vec<Vec<Hit>> = texts.iter().zip(blocks).map(|(text, spans)| hits(&finder, text, spans)).collect();
        let readings: Vec<Reading> =
            texts.iter().zip(&hits).map(|(text, hits)| Reading { text: text.document.text(), hits }).collect();
        let clusters = clusters(&index, &readings);
        let issues = issues(&index, &readings, &clusters);
        let report = Checked { texts: &texts, lines: &lines, language, issues: &issues, clusters: &clusters };
        if format == Format::Text {
            report.render(&mut page, bases.knows_endings(language));
        } else {
            found.push(report.json());
        }
    }
    let bytes = if format == Format::Text { page.out } else { format!("{:#}\n", json!({ "languages": found })) };
    target.write(Path::new("-"), bytes.as_bytes())?;
    target.finish()?;
    Ok(outcome)
}

/// Reads a file; its languages are recognised by the tagger, or without one are the language given.
fn open(path: &Path, recognise: Option<&Tagger>, language: &str, interface: &Interface) -> Result<Text, Failure> {
    let name = name_of(path);
    let bytes = read_file(path).map_err(|source| Failure::Read { file: name.clone(), source })?;
    let read = rapporteur_formats::read(bytes, &name);
    let (mut document, warnings) = read.map_err(|source| Failure::Format { file: name.clone(), source })?;
    for warning in &warnings {
        interface.note_on(&name, &interface.spoken.format_warning(warning));
    }
    match recognise {
        Some(tagger) => tagger.identify(&mut document),
        None => document.set_language(language),
    }
    Ok(Text { name, document })
}

fn hits(finder: &Finder, text: &Text, blocks: Vec<Span>) -> Vec<Hit> {
    let document = &text.document;
    let find = |span: Span| finder.find(document.text(), span, document.hidden_in(span));
    let mut hits: Vec<Hit> = blocks.into_iter().flat_map(find).collect();
    hits.sort_by_key(|hit| hit.span.start);
    hits
}

struct Checked<'a> {
    texts: &'a [Text],
    /// By text.
    lines: &'a [LineIndex<'a>],
    language: &'a str,
    issues: &'a [Issue<'a>],
    clusters: &'a [Cluster<'a>],
}

impl Checked<'_> {
    fn render(&self, page: &mut Page, by_endings: bool) {
        let words = page.words;
        let level = if by_endings { "terms-level-endings" } else { "terms-level-exact" };
        page.heading(&format!("{}: {}", self.language, words.text(level)));
        if !self.issues.is_empty() {
            page.line(0, &words.text("terms-issues"));
        }
        for issue in self.issues {
            self.issue(issue, page);
        }
        page.line(0, &words.text(if self.clusters.is_empty() { "terms-none" } else { "terms-in-use" }));
        for cluster in self.clusters {
            self.cluster(cluster, page);
        }
    }

    fn issue(&self, issue: &Issue, page: &mut Page) {
        let words = page.words;
        let say = |id: &str, values: &[(&str, &str)]| {
            let values: Vec<_> = values.iter().map(|(name, value)| (*name, (*value).into())).collect();
            words.text_with_all(id, &values)
        };
        match issue {
            Issue::Discouraged { term, instead, places, .. } => {
                let status = term.status.map(|s| words.text(&status_id(s))).unwrap_or_default();
                let text = words.quotation(&term.text);
                let line = match instead {
                    Some(other) => {
                        let other = words.quotation(&other.text);
                        say("terms-discouraged", &[("term", &text), ("status", &status), ("instead", &other)])
                    }
                    None => say("terms-discouraged-alone", &[("term", &text), ("status", &status)]),
                };
                page.line(1, &line);
                page.line(2, &self.places(places, page));
            }
            Issue::Mixed(cluster) => {
                page.line(1, &words.text("terms-mixed"));
                self.cluster(cluster, page);
            }
            Issue::Misspelt { term, places, .. } => {
                let quote = words.quotation(self.quote(places.first()));
                page.line(1, &say("terms-misspelt", &[("quote", &quote), ("term", &words.quotation(&term.text))]));
                page.line(2, &self.places(places, page));
            }
            Issue::ExpandedAgain { abbreviation, places, .. } => {
                page.line(1, &say("terms-expanded-again", &[("abbreviation", abbreviation)]));
                page.line(2, &self.places(places, page));
            }
            Issue::NeverExpanded { abbreviation, term, places, .. } => {
                let term = words.quotation(&term.text);
                page.line(1, &say("terms-never-expanded", &[("abbreviation", abbreviation), ("term", &term)]));
                page.line(2, &self.places(places, page));
            }
        }
    }

    fn cluster(&self, cluster: &Cluster, page: &mut Page) {
        page.line(1, &cluster.concept.id);
        for variant in &cluster.variants {
            let status = variant.term.status.map(|s| page.words.text(&status_id(s))).unwrap_or_default();
            let forms: Vec<String> = variant.forms.iter().map(|(form, n)| format!("{form} {n}")).collect();
            page.line(2, &format!("{} × {}  {status}", variant.places.len(), variant.term.text));
            page.line(3, &page.words.list(&forms));
            page.line(3, &self.places(&variant.places, page));
        }
    }

    /// Where: the lines of each file.
    fn places(&self, places: &[Place], page: &Page) -> String {
        let words = page.words;
        let mut by_file: Vec<(usize, Vec<String>)> = Vec::new();
        for place in places {
            let Some(line) = self.line(place) else { continue };
            let line = line.to_string();
            match by_file.last_mut() {
                Some((text, lines)) if *text == place.text => {
                    if lines.last() != Some(&line) {
                        lines.push(line);
                    }
                }
                _ => by_file.push((place.text, vec![line])),
            }
        }
        let files: Vec<String> = by_file
            .into_iter()
            .map(|(text, lines)| {
                let place = words.text_with("place-line", "line", &words.list(&lines));
                match self.texts.get(text).filter(|_| self.texts.len() > 1) {
                    Some(file) => {
                        let values = [("file", file.name.as_str().into()), ("message", place.as_str().into())];
                        words.text_with_all("on-file", &values)
                    }
                    None => place,
                }
            })
            .collect();
        words.long_list(&files)
    }

    /// The words at a place.
    fn quote(&self, place: Option<&Place>) -> &str {
        let text = place.and_then(|place| self.texts.get(place.text)?.document.text().get(place.span.range()));
        text.unwrap_or_default()
    }

    fn line(&self, place: &Place) -> Option<u32> {
        Some(self.lines.get(place.text)?.line_column(place.span.start as usize)?.line)
    }

    fn json(&self) -> Value {
        let issues: Vec<Value> = self.issues.iter().map(|i| self.issue_json(i)).collect();
        let clusters: Vec<Value> = self.clusters.iter().map(|c| self.cluster_json(c)).collect();
        json!({ "language": self.language, "issues": issues, "concepts": clusters })
    }

    fn issue_json(&self, issue: &Issue) -> Value {
        let name = |term: &Term| term.text.clone();
        match issue {
            Issue::Discouraged { concept, term, instead, places } => json!({
                "kind": "discouraged", "concept": concept.id, "term": term.text,
                "status": term.status.map(Status::as_str), "instead": instead.map(name), "places": self.places_json(places),
            }),
            Issue::Mixed(cluster) => json!({ "kind": "mixed", "concept": self.cluster_json(cluster) }),
            Issue::Misspelt { concept, term, places } => json!({
                "kind": "misspelt", "concept": concept.id, "term": term.text, "places": self.places_json(places),
            }),
            Issue::ExpandedAgain { abbreviation, places, .. } => json!({
                "kind": "expanded-again", "abbreviation": abbreviation, "places": self.places_json(places),
            }),
            Issue::NeverExpanded { abbreviation, term, places, .. } => json!({
                "kind": "never-expanded", "abbreviation": abbreviation, "term": term.text,
                "places": self.places_json(places),
            }),
        }
    }

    fn cluster_json(&self, cluster: &Cluster) -> Value {
        let variants = cluster.variants.iter().map(|v| {
            json!({
                "term": v.term.text, "status": v.term.status.map(Status::as_str), "verified": v.term.verified,
                "forms": v.forms, "places": self.places_json(&v.places),
            })
        });
        let preferred = cluster.preferred.map(|t| &t.text);
        json!({ "id": cluster.concept.id, "preferred": preferred, "variants": variants.collect::<Vec<_>>() })
    }

    fn places_json(&self, places: &[Place]) -> Vec<Value> {
        let place = |place: &Place| {
            let text = self.texts.get(place.text)?;
            let index = self.lines.get(place.text)?;
            let unit = rapporteur_core::text::OffsetUnit::CodePoints;
            Some(json!({
                "file": text.name, "line": index.line_column(place.span.start as usize)?.line,
                "start": index.to_unit(place.span.start as usize, unit)?,
                "end": index.to_unit(place.span.end as usize, unit)?,
                "quote": text.document.text().get(place.span.range())?,
                "tier": place.tier.as_str(), "how": place.how.to_string(),
            }))
        };
        places.iter().filter_map(place).collect()
    }
}
