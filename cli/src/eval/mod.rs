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

/// Scores the tagger on the gold files taken together.
pub(crate) fn run(options: &EvalOptions) -> Result<Outcome, Failure> {
    let tagger = tagger()?;
    let mut sentences: Vec<Gold> = Vec::new();
    for path in &options.gold {
        sentences.extend(gold::read(path)?);
    }
    let answers: Vec<Vec<Found>> = sentences.par_iter().map(|gold| answer(&tagger, gold)).collect();
    let mut score = Score::new(options.by, options.errors);
    for (gold, found) in sentences.iter().zip(&answers) {
        score.add(gold, found);
    }
    let mut stdout = anstream::stdout().lock();
    let report = score.report();
    stdout.write_all(report.as_bytes()).map_err(|source| Failure::Write { target: "-".to_owned(), source })?;
    Ok(Outcome::Complete)
}

/// What `annotate --jsonl` would say of the sentence.
fn answer(tagger: &Tagger, gold: &Gold) -> Vec<Found> {
    let options = Options { language: Some(gold.lang.clone()), context: Context::Auto };
    let document = Layout::of("", &gold.text).document(gold.text.clone());
    let annotated = tagger.annotate(&document, &options);
    annotated.annotations.iter().filter_map(|annotation| Found::new(annotation, document.text())).collect()
}
