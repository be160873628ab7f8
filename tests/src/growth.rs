//! Whether the time that a job takes grows with its input and not with the square of it, measured against itself.
//!
//! Other programs on the machine must not change the answer: where the system tells it, the time is what this thread spent computing; and
//! a job that looks slow is measured again, since what a busy machine adds comes and goes and what a loop in a loop adds stays.

use rapporteur_core::Document;
use std::time::Duration;

/// How many pieces the short text has that is made of pieces.
const PIECES: usize = 2_000;
/// How many times as long as the short input the long one is.
const TIMES: usize = 8;
/// The long input may take so many times as long as the short one read so often as to be as long; were it quadratic, it would take
/// [`TIMES`] as long.
const MOST: f64 = 3.0;
/// Smaller times are noise.
const NOISE: Duration = Duration::from_millis(20);
/// So many rounds are always made, and at most: one slow round of the short input must not excuse the long one.
const ROUNDS: std::ops::RangeInclusive<usize> = 2..=12;

/// The time that this thread has spent computing so far.
#[cfg(unix)]
fn now() -> Duration {
    use rustix::time::{ClockId, clock_gettime};
    let time = clock_gettime(ClockId::ThreadCPUTime);
    Duration::new(time.tv_sec.unsigned_abs(), time.tv_nsec as u32)
}

/// The time since the first call.
#[cfg(not(unix))]
fn now() -> Duration {
    static START: std::sync::OnceLock<std::time::Instant> = std::sync::OnceLock::new();
    START.get_or_init(std::time::Instant::now).elapsed()
}

/// The time that a job takes.
fn time(job: impl FnOnce()) -> Duration {
    let before = now();
    job();
    now().saturating_sub(before)
}

/// Compares a job on an input of a length, done again and again, with the same job on one as long as all these together.
///
/// Other work on the machine only makes rounds slower, so the best of many counts; both take about the same time, so that neither is
/// interrupted more often.
///
/// # Errors
/// When the time grows faster than the input: both times.
pub fn linear<T>(length: usize, make: impl Fn(usize) -> T, job: impl Fn(&T)) -> Result<(), String> {
    let [short, long] = [length, length * TIMES].map(make);
    // The first run makes what is made once.
    job(&short);
    let [mut small, mut large] = [Duration::MAX; 2];
    for round in 1..=*ROUNDS.end() {
        small = small.min(time(|| (0..TIMES).for_each(|_| job(&short))));
        large = large.min(time(|| job(&long)));
        if round >= *ROUNDS.start() && (large < NOISE || large < small.mul_f64(MOST)) {
            return Ok(());
        }
    }
    Err(format!("{small:?} for {TIMES} inputs, {large:?} for one as long as all of them"))
}

/// Compares a job on a text of some pieces, in a language, with the same job on a text of many, as [`linear`] does.
///
/// # Errors
/// When the time grows faster than the text: both times.
pub fn grows_with_the_text(
    text: &dyn Fn(usize) -> String,
    language: &str,
    job: &dyn Fn(&Document),
) -> Result<(), String> {
    let document = |pieces: usize| {
        let mut document = Document::from_plain_text(text(pieces));
        document.set_language(language);
        document
    };
    linear(PIECES, document, job)
}
