//! How the time that a job takes grows with its input.
//!
//! Other programs on the machine must not change the answer: where the system tells it, the time is what this thread spent computing; and
//! a job that looks slow is measured again, since what a busy machine adds comes and goes and what a loop in a loop adds stays.

use rapporteur_core::Document;
use std::time::Duration;

/// The shorter of two texts that are made of pieces has so many.
const PIECES: usize = 4_000;
/// The input grows by this factor.
const FACTOR: usize = 4;
/// The time may grow by this: twice what it would if every byte cost the same. A loop in a loop takes sixteen times as long.
const MOST: f64 = 8.0;
/// A job that looks slow is measured so often.
const ATTEMPTS: usize = 6;
/// Measures of less than this say nothing: the job is then fast enough.
const SHORTEST: Duration = Duration::from_micros(1500);

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
pub fn time(job: impl FnOnce()) -> Duration {
    let before = now();
    job();
    now().saturating_sub(before)
}

/// Runs a job on an input of a length and on one four times as long; `None` when the time grows as the input does, else the two times.
pub fn beyond_linear<T>(length: usize, make: impl Fn(usize) -> T, job: impl Fn(&T)) -> Option<(Duration, Duration)> {
    let (small, large) = (make(length), make(length * FACTOR));
    // The first run makes what is made once.
    job(&make(length / FACTOR));
    let (mut least, mut most) = (Duration::MAX, Duration::MAX);
    for attempt in 1..=ATTEMPTS {
        least = least.min(time(|| job(&small)));
        most = most.min(time(|| job(&large)));
        // One slow run of the short input must not excuse the long one.
        if attempt > 1 && most.as_secs_f64() <= MOST * least.max(SHORTEST).as_secs_f64() {
            return None;
        }
    }
    Some((least, most))
}

/// Fails, with both times, when a job takes more than in proportion for a text of so many pieces, in a language.
///
/// # Errors
/// When the time grows faster than the text.
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
    let slow = beyond_linear(PIECES, document, |document| job(document));
    slow.map_or(Ok(()), |(short, long)| Err(format!("{short:?}, then {long:?} for four times the text")))
}
