//! Whether time grows with the text and not with its square, measured against itself.

use rapporteur_core::Document;
use std::time::Instant;

/// How many pieces the short text has, and how many times as many the long one.
const PIECES: usize = 2_000;
const TIMES: usize = 8;
/// The long text may take so many times as long as the short one read so often as to be as long; were it quadratic, it would take
/// [`TIMES`] as long.
const MOST: f64 = 3.0;
/// Smaller times are noise, in seconds.
const NOISE: f64 = 0.05;
/// So many rounds are always made, and at most: one slow round of the short text must not excuse the long one.
const ROUNDS: std::ops::RangeInclusive<usize> = 3..=12;

fn seconds(job: &dyn Fn(&Document), document: &Document, times: usize) -> f64 {
    let start = Instant::now();
    (0..times).for_each(|_| job(document));
    start.elapsed().as_secs_f64()
}

/// Compares a job on a short text, done again and again, with the same job on a text as long as all these together.
///
/// Other work on the machine only makes rounds slower, so the best of many counts; both take about the same time, so that neither is
/// interrupted more often.
///
/// # Errors
/// When the time grows faster than the text: both times.
pub fn grows_with_the_text(
    text: &dyn Fn(usize) -> String,
    language: &str,
    job: &dyn Fn(&Document),
) -> Result<(), String> {
    let [short, long] = [PIECES, PIECES * TIMES].map(|pieces| {
        let mut document = Document::from_plain_text(text(pieces));
        document.set_language(language);
        document
    });
    let [mut small, mut large] = [f64::MAX; 2];
    for round in 1..=*ROUNDS.end() {
        small = small.min(seconds(job, &short, TIMES));
        large = large.min(seconds(job, &long, 1));
        if round >= *ROUNDS.start() && (large < NOISE || large < small * MOST) {
            return Ok(());
        }
    }
    Err(format!("{small:.4} s for {TIMES} texts, {large:.4} s for one as long as all of them"))
}
