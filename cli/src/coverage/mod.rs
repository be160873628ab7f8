//! `rapporteur coverage`.

mod text;

use crate::args::{CoverageOptions, Format};
use crate::failure::Failure;
use crate::interface::{Interface, Outcome, progress_bar, tagger};
use crate::reading::{Reading, language};
use crate::target::Target;
use rapporteur_core::catalogue::Profile;
use rapporteur_core::{Catalogue, Options};
use rapporteur_formats::{CoverageReport, Subject};
use rayon::prelude::*;
use std::path::{Path, PathBuf};

/// What the report is called where it needs a name of its own: in a folder.
const REPORT: &str = "coverage";

/// Counts what the files say of the profiles, side by side.
pub(crate) fn run(arguments: &CoverageOptions, interface: &Interface) -> Result<Outcome, Failure> {
    let tagger = tagger(arguments.tagging.packs.as_deref())?;
    let options =
        Options { language: language(&tagger, &arguments.texts.lang)?, context: arguments.tagging.context.into() };
    let profiles = profiles(tagger.catalogue(), &arguments.profile)?;
    let files = &arguments.texts.files;
    let progress = progress_bar(files.len(), &interface.spoken.text("progress-annotating"));
    let read = |path: &PathBuf| {
        let reading = Reading::new(path, &tagger, &options);
        progress.inc(1);
        reading
    };
    let readings: Vec<Result<Reading, Failure>> = files.par_iter().map(read).collect();
    progress.finish_and_clear();
    let mut outcome = Outcome::Complete;
    let mut good = Vec::new();
    for reading in readings {
        match reading {
            Ok(reading) => good.push(reading),
            Err(failure) => {
                interface.report(&failure);
                outcome = Outcome::Partial;
            }
        }
    }
    if good.is_empty() {
        return Ok(outcome);
    }
    let format = arguments.format.into();
    let mut target = Target::open(arguments.output.as_deref(), format, 1, arguments.color)?;
    let packs = tagger.packs();
    let words = if format == Format::Text { &interface.spoken } else { &interface.words };
    let subjects = good.iter().map(subject).collect();
    let report = CoverageReport::new(subjects, &profiles, tagger.data_version(), &packs, words);
    let bytes = match format {
        Format::Text => text::render(&report, target.view(false)).into_bytes(),
        Format::Html => report.to_html().into_bytes(),
        Format::Json | Format::Csv => report
            .to_json(arguments.tagging.offsets.into())
            .map_err(|source| Failure::Format { file: REPORT.to_owned(), source })?,
    };
    target.write(Path::new(REPORT), &bytes)?;
    target.finish()?;
    Ok(outcome)
}

fn subject(reading: &Reading) -> Subject<'_> {
    Subject::new(&reading.name, &reading.document, &reading.annotated, &reading.warnings)
}

/// The profiles that were asked for, in the catalogue's order; `all` are all.
fn profiles<'a>(catalogue: Catalogue<'a>, asked: &[String]) -> Result<Vec<&'a Profile>, Failure> {
    let known = || std::iter::once("all").chain(catalogue.profiles().iter().map(|profile| profile.id.as_str()));
    if let Some(unknown) = asked.iter().find(|asked| !known().any(|id| id == *asked)) {
        return Err(Failure::UnknownProfile { asked: unknown.clone(), known: known().map(str::to_owned).collect() });
    }
    let wanted = |profile: &&Profile| asked.iter().any(|asked| asked == "all" || *asked == profile.id);
    Ok(catalogue.profiles().iter().filter(wanted).collect())
}
