//! `rapporteur terms import` and `export`.

use super::bases::{Bases, problems, read};
use super::page::Page;
use crate::args::{BaseFormat, ExportOptions, ImportOptions};
use crate::failure::Failure;
use crate::interface::{Interface, Outcome};
use crate::reading::name_of;
use rapporteur_formats::Words;
use rapporteur_terms::Termbase;
use rapporteur_terms::base::same_language;
use rapporteur_terms::exchange::{Report, Version, write_csv, write_tbx, write_xlsx};
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;

/// So many rows that were folded are shown; the rest is counted.
const FOLDED: usize = 50;

/// Reads a base, says what became of it, and writes it if asked to.
pub(super) fn import(options: &ImportOptions, interface: &Interface) -> Result<Outcome, Failure> {
    let named = options.column.iter().map(|column| match column.rsplit_once('=') {
        Some((head, meaning)) => Ok((head.to_owned(), meaning.to_owned())),
        None => Err(Failure::Column { asked: column.clone() }),
    });
    let named: Vec<(String, String)> = named.collect::<Result<_, _>>()?;
    let (base, report) = read(&options.file, &named)?;
    let name = name_of(&options.file);
    problems(&report, &name, interface);
    say(&report, &name, interface)?;
    if let Some(output) = &options.output {
        let written = write(&base, options.format, Some(output), interface)?;
        lost(&written, &name_of(output), interface);
    }
    Ok(Outcome::Complete)
}

/// Writes the built-in base.
pub(super) fn export(options: &ExportOptions, interface: &Interface) -> Result<Outcome, Failure> {
    let bases = Bases::open(&[], interface)?;
    if let Some(unknown) = options.lang.iter().find(|asked| !bases.knows_endings(asked)) {
        let known = bases.languages().map(str::to_owned).collect();
        return Err(Failure::UnknownLanguage { asked: unknown.clone(), known });
    }
    let mut base = bases.all().last().cloned().unwrap_or_default();
    for concept in &mut base.concepts {
        concept
            .sections
            .retain(|s| options.lang.is_empty() || options.lang.iter().any(|l| same_language(l, &s.language)));
    }
    base.concepts.retain(|c| !c.sections.is_empty());
    let written = write(&base, options.format, options.output.as_deref(), interface)?;
    lost(&written, &options.output.as_deref().map_or_else(|| "-".to_owned(), name_of), interface);
    Ok(Outcome::Complete)
}

fn write(base: &Termbase, format: BaseFormat, output: Option<&Path>, interface: &Interface) -> Result<Report, Failure> {
    let target = output.map_or_else(|| "-".to_owned(), name_of);
    let failed = |source: io::Error| Failure::Write { target: target.clone(), source };
    let mut out: Box<dyn Write> = match output {
        Some(path) => Box::new(BufWriter::new(File::create(path).map_err(failed)?)),
        None => Box::new(BufWriter::new(io::stdout())),
    };
    let title = interface.words.text("terms-title");
    let report = match format {
        BaseFormat::Tbx => write_tbx(base, Version::Three, &title, &mut out),
        BaseFormat::Tbx2 => write_tbx(base, Version::Two, &title, &mut out),
        BaseFormat::Csv => write_csv(base, &mut out),
        BaseFormat::Xlsx => write_xlsx(base, &mut out),
    };
    let report = report.and_then(|report| out.flush().map(|()| report));
    report.map_err(failed)
}

/// What a file holds, how its terms will be found, and what became of it: with nothing written, a preview.
fn say(report: &Report, name: &str, interface: &Interface) -> Result<(), Failure> {
    let words = &interface.spoken;
    let mut page = Page::new(words);
    let languages: Vec<String> = report.languages.iter().map(|(tag, n)| format!("{tag} {n}")).collect();
    let (concepts, terms) = (report.concepts.to_string(), report.terms.to_string());
    let values = [("concepts", concepts.as_str().into()), ("terms", terms.as_str().into())];
    page.heading(name);
    page.line(1, &words.text_with_all("terms-read", &values));
    if !languages.is_empty() {
        page.line(1, &words.list(&languages));
    }
    let built_in = Bases::open(&[], interface)?;
    let (bent, exact): (Vec<&String>, Vec<&String>) =
        report.languages.keys().partition(|language| built_in.knows_endings(language));
    for (tags, level) in [(bent, "terms-level-endings"), (exact, "terms-level-exact")] {
        if !tags.is_empty() {
            let values = [("file", words.list(&tags)), ("message", words.text(level))];
            page.line(1, &words.text_with_all("on-file", &values.each_ref().map(|(k, v)| (*k, v.as_str().into()))));
        }
    }
    let column = |(head, meaning): &(String, Option<String>)| {
        meaning.as_ref().map(|meaning| if head == meaning { head.clone() } else { format!("{head} → {meaning}") })
    };
    part(&mut page, words, "terms-columns", report.columns.iter().filter_map(column));
    folded(&mut page, words, report);
    part(&mut page, words, "terms-kept", report.kept.iter().map(|(what, n)| format!("{what} {n}")));
    let mapped = report.mapped.iter().map(|((from, to), n)| format!("{from} → {to} {n}"));
    part(&mut page, words, "terms-mapped", mapped);
    part(&mut page, words, "terms-dropped", report.dropped.iter().map(|(what, n)| format!("{what} {n}")));
    let _ = write!(anstream::stderr(), "{}", page.out);
    Ok(())
}

/// Rows that became synonyms, each with its concept.
fn folded(page: &mut Page, words: &Words, report: &Report) {
    if report.folded.is_empty() {
        return;
    }
    page.line(1, &words.text("terms-folded"));
    for row in report.folded.iter().take(FOLDED) {
        let terms: Vec<String> = row.terms.iter().map(|(tag, term)| format!("{term} ({tag})")).collect();
        let message = format!("{} → {}", words.list(&terms), words.quotation(&row.concept));
        let line = row.line.to_string();
        let values = [("line", line.as_str().into()), ("message", message.as_str().into())];
        page.line(2, &words.text_with_all("terms-problem", &values));
    }
    let more = report.folded.len().saturating_sub(FOLDED) + report.further_folded;
    if more > 0 {
        page.line(2, &words.count("coverage-more", more));
    }
}

fn part(page: &mut Page, words: &Words, id: &str, items: impl Iterator<Item = String>) {
    let items: Vec<String> = items.collect();
    if !items.is_empty() {
        page.line(1, &words.text_with(id, "list", &words.long_list(&items)));
    }
}

/// What the form that was written has no room for.
fn lost(report: &Report, name: &str, interface: &Interface) {
    if !report.dropped.is_empty() {
        let words = &interface.spoken;
        let items: Vec<String> = report.dropped.iter().map(|(what, n)| format!("{what} {n}")).collect();
        interface.note_on(name, &words.text_with("terms-dropped", "list", &words.long_list(&items)));
    }
}
