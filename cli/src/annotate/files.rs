//! Many files at once, answered in the order in which they were named.

use super::render::{Renderer, Rendering};
use crate::args::{AnnotateOptions, Format};
use crate::failure::Failure;
use crate::interface::{Interface, Outcome, progress_bar};
use crate::reading::name_of;
use crate::target::Target;
use rapporteur_core::{Options, Tagger};
use rayon::prelude::*;
use std::path::PathBuf;

/// So many files a thread are worked on before their results are written: enough to keep all threads busy, few enough to hold.
const FILES_A_THREAD: usize = 4;

/// Annotates the files.
pub(super) fn run(
    arguments: &AnnotateOptions,
    tagger: &Tagger,
    options: &Options,
    interface: &Interface,
) -> Result<Outcome, Failure> {
    let files = &arguments.texts.files;
    let format = arguments.format.unwrap_or(Format::Text);
    let mut target = Target::open(arguments.output.as_deref(), format, files.len(), arguments.color)?;
    let renderer = Renderer::new(arguments, format, &target, tagger, options, &interface.words);
    let pool = rayon::ThreadPoolBuilder::new().num_threads(arguments.jobs.map_or(0, usize::from)).build()?;
    let progress = progress_bar(files.len(), &interface.spoken.text("progress-annotating"));
    let mut outcome = Outcome::Complete;
    for batch in files.chunks(pool.current_num_threads() * FILES_A_THREAD) {
        let results: Vec<Rendering> = pool.install(|| {
            let result = |path: &PathBuf| {
                let result = renderer.render(path);
                progress.inc(1);
                result
            };
            batch.par_iter().map(result).collect()
        });
        progress.suspend(|| write_batch(batch, results, &mut target, interface, &mut outcome))?;
    }
    progress.finish_and_clear();
    target.finish()?;
    Ok(outcome)
}

fn write_batch(
    batch: &[PathBuf],
    results: Vec<Rendering>,
    target: &mut Target,
    interface: &Interface,
    outcome: &mut Outcome,
) -> Result<(), Failure> {
    for (path, result) in batch.iter().zip(results) {
        match result {
            Ok(rendered) => {
                rendered.notes.iter().for_each(|note| interface.note_on(&name_of(path), note));
                target.write(path, &rendered.bytes)?;
            }
            Err(failure) => {
                interface.report(&failure);
                *outcome = Outcome::Partial;
            }
        }
    }
    Ok(())
}
