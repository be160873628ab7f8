//! Lines answered by several threads.
//!
//! Each thread takes the next few lines, answers them, and hands the answers in. Nobody waits for the slowest of a round; whoever hands in what
//! comes next writes it, with all that follows and is there.

use super::{Lines, Output};
use crate::failure::Failure;
use rapporteur_formats::jsonl::{Answerer, RawLine};
use std::collections::BTreeMap;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::Builder;

/// A batch is full with so many lines, or so many bytes.
const BATCH_LINES: usize = 128;
const BATCH_BYTES: usize = 1 << 20;
/// So many batches a thread may be answered before what comes in front of them: they are held in memory.
const AHEAD: usize = 4;

/// Answers all lines; returns the number of bad ones.
pub(super) fn run(
    lines: &mut Lines<'_>,
    answerer: &Answerer<'_>,
    jobs: usize,
    output: &mut Output,
) -> Result<usize, Failure> {
    let source = Mutex::new(Source { lines, taken: 0, end: None });
    let target = Target {
        written: Mutex::new(Written { output, count: 0, early: BTreeMap::new(), bad: 0, failure: None, broken: false }),
        moved: Condvar::new(),
        most: jobs * AHEAD,
    };
    std::thread::scope(|scope| {
        for _ in 1..jobs {
            // Where the system gives no more threads, those that there are do the work; this one is among them.
            if Builder::new().spawn_scoped(scope, || work(&source, &target, answerer)).is_err() {
                break;
            }
        }
        work(&source, &target, answerer);
    });
    let written = into_inner(target.written);
    match (written.failure, into_inner(source).end) {
        (Some(failure), _) | (None, Some(Err(failure))) => Err(failure),
        _ => Ok(written.bad),
    }
}

/// What one thread does until there are no more lines, or nobody takes the answers.
fn work(source: &Mutex<Source<'_, '_>>, target: &Target<'_>, answerer: &Answerer<'_>) {
    let _leaving = Leaving(target);
    let mut batch = vec![RawLine::default(); BATCH_LINES];
    loop {
        let (number, filled) = lock(source).take(&mut batch);
        if filled == 0 {
            return;
        }
        let mut answers = Answers::default();
        for line in &batch[..filled] {
            answers.bad += usize::from(!answerer.answer(line, &mut answers.text));
        }
        if !target.hand_in(number, answers) {
            return;
        }
    }
}

struct Source<'a, 'l> {
    lines: &'a mut Lines<'l>,
    /// How many batches have been taken.
    taken: usize,
    /// Whether the lines ended, and how.
    end: Option<Result<(), Failure>>,
}

impl Source<'_, '_> {
    /// The next lines; returns the number of the batch, and how many lines it has. Lines that come one by one are not waited for:
    /// whoever sent them wants their answers.
    fn take(&mut self, batch: &mut [RawLine]) -> (usize, usize) {
        let (mut filled, mut bytes) = (0, 0);
        while self.end.is_none()
            && filled < batch.len()
            && bytes < BATCH_BYTES
            && (filled == 0 || !self.lines.reader.is_drained())
        {
            match self.lines.read(&mut batch[filled]) {
                Ok(true) => {
                    bytes += batch[filled].bytes.len();
                    filled += 1;
                }
                Ok(false) => self.end = Some(Ok(())),
                Err(failure) => self.end = Some(Err(failure)),
            }
        }
        self.taken += 1;
        (self.taken - 1, filled)
    }
}

#[derive(Default)]
struct Answers {
    text: Vec<u8>,
    /// How many lines could not be answered.
    bad: usize,
}

struct Target<'a> {
    written: Mutex<Written<'a>>,
    /// Something was written, or can no longer be.
    moved: Condvar,
    /// So many batches at most are held.
    most: usize,
}

struct Written<'a> {
    output: &'a mut Output,
    /// How many batches have been written.
    count: usize,
    /// Batches that came before their turn, by number.
    early: BTreeMap<usize, Answers>,
    bad: usize,
    failure: Option<Failure>,
    /// A thread has panicked, and its batch will never come.
    broken: bool,
}

/// Sees to it that nobody waits for the batch of a thread that panicked.
struct Leaving<'t, 'a>(&'t Target<'a>);

impl Drop for Leaving<'_, '_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            lock(&self.0.written).broken = true;
            self.0.moved.notify_all();
        }
    }
}

impl Target<'_> {
    /// Writes a batch and what waited for it, or keeps it until its turn; waits while too many are kept. Returns whether more can be
    /// written.
    fn hand_in(&self, number: usize, answers: Answers) -> bool {
        let mut written = lock(&self.written);
        // The batch whose turn it is never waits, so that the others come to an end.
        while written.goes_on() && number != written.count && written.early.len() >= self.most {
            written = self.moved.wait(written).unwrap_or_else(PoisonError::into_inner);
        }
        written.early.insert(number, answers);
        if let Err(failure) = written.write() {
            written.failure = Some(failure);
        }
        self.moved.notify_all();
        written.goes_on()
    }
}

impl Written<'_> {
    /// Whether what is handed in can still be written.
    fn goes_on(&self) -> bool {
        self.failure.is_none() && !self.broken
    }

    fn write(&mut self) -> Result<(), Failure> {
        if !self.goes_on() || !self.early.contains_key(&self.count) {
            return Ok(());
        }
        while let Some(answers) = self.early.remove(&self.count) {
            self.output.write(&answers.text)?;
            self.bad += answers.bad;
            self.count += 1;
        }
        self.output.flush()
    }
}

/// A thread that panicked takes all with it when the threads are joined; a lock that it held need not.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn into_inner<T>(mutex: Mutex<T>) -> T {
    mutex.into_inner().unwrap_or_else(PoisonError::into_inner)
}
