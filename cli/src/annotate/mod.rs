//! `rapporteur annotate`.

mod files;
mod render;
mod stream;
mod target;

use crate::args::AnnotateOptions;
use crate::failure::Failure;
use crate::interface::{Interface, Outcome, tagger};
use rapporteur_core::{Options, Tagger};

/// Annotates files, or lines of JSON.
pub(crate) fn run(arguments: &AnnotateOptions, interface: &Interface) -> Result<Outcome, Failure> {
    let tagger = tagger(arguments.packs.as_deref())?;
    let options = Options { language: language(&tagger, &arguments.lang)?, context: arguments.context.into() };
    if arguments.jsonl {
        stream::run(arguments, &tagger, options, interface)
    } else {
        files::run(arguments, &tagger, &options, interface)
    }
}

/// The language asked for, if there is a pack for it; a region is passed over where there is none for it (`en-GB`).
fn language(tagger: &Tagger, asked: &str) -> Result<Option<String>, Failure> {
    if asked == "auto" {
        return Ok(None);
    }
    let known = tagger.languages();
    let primary = asked.split(['-', '_']).next().unwrap_or(asked);
    let found = known
        .iter()
        .find(|tag| tag.eq_ignore_ascii_case(asked))
        .or_else(|| known.iter().find(|tag| tag.eq_ignore_ascii_case(primary)));
    match found {
        Some(tag) => Ok(Some((*tag).to_owned())),
        None => {
            let known = std::iter::once("auto").chain(known).map(str::to_owned).collect();
            Err(Failure::UnknownLanguage { asked: asked.to_owned(), known })
        }
    }
}
