//! `rapporteur catalogue`.

mod entry;
mod json;
mod text;

use crate::args::{CatalogueOptions, Format};
use crate::failure::Failure;
use crate::interface::{Interface, Outcome, interface_language, tagger};
use crate::target::Target;
use entry::Entry;
use rapporteur_core::Catalogue;
use rapporteur_formats::Words;
use rapporteur_locales::Index;
use std::path::Path;

/// So many entries are offered where nothing answers.
const OFFERED: usize = 5;

/// What was asked for.
enum Answer<'a> {
    /// Everything.
    All,
    /// One entry.
    One(Entry<'a>),
    /// The entries that speak of some words.
    Found(String, Vec<Entry<'a>>),
}

/// Looks up an entry, or words, or lists everything.
pub(crate) fn run(arguments: &CatalogueOptions, interface: &Interface) -> Result<Outcome, Failure> {
    let tagger = tagger(None)?;
    let catalogue = tagger.catalogue();
    let words = match &arguments.lang {
        Some(asked) => Words::new(interface_language(asked)?),
        None => interface.words.clone(),
    };
    let answer = look_up(catalogue, arguments.asked.join(" ").trim())?;
    let format = arguments.format.into();
    let mut target = Target::open(None, format, 1, arguments.color)?;
    let bytes = if format == Format::Text {
        text::render(&answer, catalogue, &words.isolating(), target.view(false)).into_bytes()
    } else {
        json::render(&answer, catalogue, &words)?
    };
    target.write(Path::new("-"), &bytes)?;
    target.finish()?;
    Ok(Outcome::Complete)
}

fn look_up<'a>(catalogue: Catalogue<'a>, asked: &str) -> Result<Answer<'a>, Failure> {
    if asked.is_empty() {
        return Ok(Answer::All);
    }
    if let Some(entry) = Entry::all(catalogue).find(|entry| entry.is_called(asked)) {
        return Ok(Answer::One(entry));
    }
    let index = Index::new(Entry::all(catalogue).map(|entry| (entry.id(), entry.other_names(), entry.message())));
    // Who writes an identifier means that one and no words.
    let is_identifier = asked.contains(['.', ':', '/']) && !asked.contains(' ');
    let found = if is_identifier { Vec::new() } else { index.find(asked) };
    let found: Vec<Entry<'a>> = found.into_iter().filter_map(|id| Entry::get(catalogue, id)).collect();
    match found.len() {
        0 => {
            let near = index.near(asked, OFFERED).into_iter().map(str::to_owned).collect();
            Err(Failure::UnknownEntry { asked: asked.to_owned(), near })
        }
        1 => Ok(found.into_iter().next().map_or(Answer::All, Answer::One)),
        _ => Ok(Answer::Found(asked.to_owned(), found)),
    }
}
