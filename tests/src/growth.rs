//! Whether time grows with the text and not with its square, measured against itself.

use rapporteur_core::Document;
use std::time::Instant;

/// The sizes of the two texts: the second is eight times the first.
const SIZES: [usize; 2] = [2_000, 16_000];
/// Eight times the text; quadratic would be sixty-four times the time.
const MOST: f64 = 24.0;
/// Smaller times are noise, in seconds.
const NOISE: f64 = 0.1;
/// So many runs are always made, and at most: one slow run of the short text must not excuse the long one.
const RUNS: std::ops::RangeInclusive<usize> = 4..=12;

fn seconds(job: &dyn Fn(&Document), document: &Document) -> f64 {
    let start = Instant::now();
    job(document);
    start.elapsed().as_secs_f64()
}

/// Fails, with both times, when a job takes more than in proportion for a text of so many pieces.
///
/// Other work on the machine only makes runs slower, so the best of many counts; both sizes run in turn, so that neither has the quiet
/// moments.
///
/// # Errors
/// When the time grows faster than the text.
pub fn grows_with_the_text(
    text: &dyn Fn(usize) -> String,
    language: &str,
    job: &dyn Fn(&Document),
) -> Result<(), String> {
    let documents = SIZES.map(|n| {
        let mut document = Document::from_plain_text(text(n));
        document.set_language(language);
        document
    });
    let [mut small, mut large] = [f64::MAX; 2];
    for run in 1..=*RUNS.end() {
        small = small.min(seconds(job, &documents[0]));
        large = large.min(seconds(job, &documents[1]));
        if run >= *RUNS.start() && (large < NOISE || large < small * MOST) {
            return Ok(());
        }
    }
    Err(format!("{small:.4} s, then {large:.4} s for eight times the text"))
}
