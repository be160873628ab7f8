//! How fast a text is read again while it is edited.

use crate::steps::Done;
use rapporteur_core::{Options, Session, Span, Tagger};
use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// So many edits at places all over the text.
const EDITS: usize = 1000;
/// The same for the whole text given again.
const AGAIN: usize = 100;
/// Every edit is made and taken back so many times, and its best time counts: what a shared machine adds is never negative.
const RUNS: usize = 5;

/// Prints a row for edits of one paragraph, and one for the whole text given again with nothing or one line changed.
pub(crate) fn run(tagger: Tagger, text: &str) -> Done {
    let mut session = Session::new(Arc::new(tagger), text, Options::default());
    let mut places = Places(0x2545_f491_4f6c_dd1d);
    let mut times = Vec::with_capacity(EDITS);
    for _ in 0..EDITS {
        let (span, replacement) = places.edit(session.text());
        let taken = session.text()[span.range()].to_owned();
        let back = Span { start: span.start, end: span.start + replacement.len() as u32 };
        let mut best = Duration::MAX;
        for _ in 0..RUNS {
            let start = Instant::now();
            black_box(session.edit(black_box(span), replacement).map_err(|e| e.to_string())?);
            best = best.min(start.elapsed());
            session.edit(back, &taken).map_err(|e| e.to_string())?;
        }
        // Every second edit stays, so that the text becomes another one.
        if times.len() % 2 == 0 {
            session.edit(span, replacement).map_err(|e| e.to_string())?;
        }
        times.push(best);
    }
    row("one edit", times);
    let mut same = Vec::with_capacity(AGAIN);
    let mut changed = Vec::with_capacity(AGAIN);
    for _ in 0..AGAIN {
        let now = session.text().to_owned();
        let (span, replacement) = places.edit(&now);
        let mut next = now.clone();
        next.replace_range(span.range(), replacement);
        let (mut best_same, mut best_changed) = (Duration::MAX, Duration::MAX);
        for _ in 0..RUNS {
            let start = Instant::now();
            black_box(session.replace_all(black_box(&now)));
            best_same = best_same.min(start.elapsed());
            let start = Instant::now();
            black_box(session.replace_all(black_box(&next)));
            best_changed = best_changed.min(start.elapsed());
            session.replace_all(&now);
        }
        same.push(best_same);
        changed.push(best_changed);
    }
    row("the same text", same);
    row("one line other", changed);
    Ok(())
}

fn row(name: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let part = |percent: usize| times[(times.len() * percent / 100).min(times.len() - 1)].as_secs_f64() * 1e6;
    let (half, most, all) = (part(50), part(99), part(100));
    println!("{name:14} p50 {half:7.1} µs   p99 {most:7.1} µs   worst {all:7.1} µs");
}

/// Places in a text that look like chance and are the same in every run (xorshift).
struct Places(u64);

impl Places {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end.max(1) as u64) as usize
    }

    /// What a writer does: a letter, a word, a word less, another word, a paragraph in two.
    fn edit(&mut self, text: &str) -> (Span, &'static str) {
        let near = self.below(text.len());
        let start = text[..text.floor_char_boundary(near)].rfind(' ').map_or(0, |i| i + 1);
        let word = text[start..].find(char::is_whitespace).unwrap_or(text.len() - start);
        match self.below(8) {
            0..=2 => (Span::new(start, start), "e"),
            3 => (Span::new(start, start), "cybersecurity "),
            4 => (Span::new(start, start), "\n\n"),
            5 => (Span::new(start, start + word), ""),
            _ => (Span::new(start, start + word), "States"),
        }
    }
}
