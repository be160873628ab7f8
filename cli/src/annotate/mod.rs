//! `rapporteur annotate`.

mod files;
mod render;
mod stream;

use crate::args::AnnotateOptions;
use crate::failure::Failure;
use crate::interface::{Interface, Outcome, tagger};
use crate::reading::language;
use rapporteur_core::Options;

/// Annotates files, or lines of JSON.
pub(crate) fn run(arguments: &AnnotateOptions, interface: &Interface) -> Result<Outcome, Failure> {
    let tagger = tagger(arguments.tagging.packs.as_deref())?;
    let options =
        Options { language: language(&tagger, &arguments.texts.lang)?, context: arguments.tagging.context.into() };
    if arguments.jsonl {
        stream::run(arguments, &tagger, options, interface)
    } else {
        files::run(arguments, &tagger, &options, interface)
    }
}
