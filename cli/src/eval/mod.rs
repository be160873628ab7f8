//! `rapporteur eval`: tags gold sentences and prints the figures of `score.py`, to the digit.

mod gold;
mod score;

use crate::args::EvalOptions;
use crate::failure::Failure;
use crate::interface::{Outcome, tagger};
use rapporteur_core::{Context, Options, Tagger};
use rapporteur_formats::Layout;
use rayon::prelude::*;
use std::io::Write;

use gold::Gold;
use score::{Found, Score};

/// Scores the built-in data and prints the figures.
pub(crate) fn run(options: &EvalOptions) -> Result<Outcome, Failure> {
    let tagger = tagger(None)?;
    let report = evaluate(&tagger, options)?;
    let mut stdout = anstream::stdout().lock();
    stdout.write_all(report.as_bytes()).map_err(|source| Failure::Write { target: "-".to_owned(), source })?;
    Ok(Outcome::Complete)
}

/// Scores a tagger on gold files taken together, and gives the lines that `score.py` prints.
///
/// # Errors
/// When a gold file cannot be read or one of its lines is no gold sentence.
pub fn evaluate(tagger: &Tagger, options: &EvalOptions) -> Result<String, Failure> {
    let mut sentences: Vec<Gold> = Vec::new();
    for path in &options.gold {
        sentences.extend(gold::read(path)?);
    }
    sentences.retain(|gold| options.part.is_none_or(|part| part == gold.part()));
    let answers: Vec<Vec<Found>> = sentences.par_iter().map(|gold| answer(tagger, gold)).collect();
    let mut score = Score::new(options.by, options.errors);
    for (gold, found) in sentences.iter().zip(&answers) {
        score.add(gold, found);
    }
    Ok(score.report())
}

/// What `annotate --jsonl` would say of the sentence.
fn answer(tagger: &Tagger, gold: &Gold) -> Vec<Found> {
    let options = Options { language: Some(gold.lang.clone()), context: Context::Auto };
    let document = Layout::of("", &gold.text).document(gold.text.clone());
    let annotated = tagger.annotate(&document, &options);
    annotated.annotations.iter().filter_map(|annotation| Found::new(annotation, document.text())).collect()
}
