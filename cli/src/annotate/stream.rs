//! Lines of JSON in, lines of JSON out, in order and in bounded memory.

use crate::args::AnnotateOptions;
use crate::failure::Failure;
use crate::interface::{Interface, Outcome};
use crate::reading::name_of;
use rapporteur_core::{Options, Tagger};
use rapporteur_formats::Recorder;
use rapporteur_formats::jsonl::{Answerer, LineReader, RawLine};
use rayon::prelude::*;
use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::path::Path;

/// A batch is full with so many lines a thread, or so many bytes.
const LINES_A_THREAD: usize = 64;
const BATCH_BYTES: usize = 4 << 20;
const READ_BUFFER: usize = 1 << 16;

/// Answers the lines of all inputs.
pub(super) fn run(
    arguments: &AnnotateOptions,
    tagger: &Tagger,
    options: Options,
    interface: &Interface,
) -> Result<Outcome, Failure> {
    let words = &interface.words;
    let recorder = Recorder::new(tagger, arguments.tagging.offsets.into(), words);
    let answerer = Answerer { tagger, recorder: &recorder, words, options };
    let jobs = arguments.jobs.map_or(1, usize::from);
    let pool = (jobs > 1).then(|| rayon::ThreadPoolBuilder::new().num_threads(jobs).build()).transpose()?;
    let mut output = Output::open(arguments.output.as_deref())?;
    let (mut outcome, mut bad) = (Outcome::Complete, 0);
    for path in &arguments.texts.files {
        let answered = open(path).map_err(|source| Failure::Read { file: name_of(path), source }).and_then(|input| {
            let mut lines = Lines { reader: LineReader::new(BufReader::with_capacity(READ_BUFFER, input)), path };
            match &pool {
                None => one_by_one(&mut lines, &answerer, &mut output),
                Some(pool) => in_batches(&mut lines, &answerer, pool, jobs, &mut output),
            }
        });
        match answered {
            Ok(count) => bad += count,
            Err(failure @ Failure::Read { .. }) => {
                interface.report(&failure);
                outcome = Outcome::Partial;
            }
            Err(failure) => return Err(failure),
        }
    }
    output.flush()?;
    if bad > 0 {
        interface.note(&interface.spoken.count("bad-lines", bad));
    }
    Ok(outcome)
}

fn open(path: &Path) -> io::Result<Box<dyn Read>> {
    if path == Path::new("-") { Ok(Box::new(io::stdin())) } else { Ok(Box::new(File::open(path)?)) }
}

struct Lines<'a> {
    reader: LineReader<BufReader<Box<dyn Read>>>,
    path: &'a Path,
}

impl Lines<'_> {
    fn read(&mut self, line: &mut RawLine) -> Result<bool, Failure> {
        self.reader.read(line).map_err(|source| Failure::Read { file: name_of(self.path), source })
    }
}

/// Returns the number of bad lines.
fn one_by_one(lines: &mut Lines<'_>, answerer: &Answerer<'_>, output: &mut Output) -> Result<usize, Failure> {
    let (mut line, mut answer, mut bad) = (RawLine::default(), Vec::new(), 0);
    while lines.read(&mut line)? {
        answer.clear();
        bad += usize::from(!answerer.answer(&line, &mut answer));
        output.write(&answer)?;
        // Whoever waits for the answer before the next line shall have it.
        if lines.reader.is_drained() {
            output.flush()?;
        }
    }
    Ok(bad)
}

fn in_batches(
    lines: &mut Lines<'_>,
    answerer: &Answerer<'_>,
    pool: &rayon::ThreadPool,
    jobs: usize,
    output: &mut Output,
) -> Result<usize, Failure> {
    // Lines and answers are kept and used again.
    let mut batch: Vec<(RawLine, Vec<u8>, bool)> = vec![Default::default(); jobs * LINES_A_THREAD];
    let mut bad = 0;
    loop {
        let (mut filled, mut bytes) = (0, 0);
        while filled < batch.len() && bytes < BATCH_BYTES && (filled == 0 || !lines.reader.is_drained()) {
            if !lines.read(&mut batch[filled].0)? {
                break;
            }
            bytes += batch[filled].0.bytes.len();
            filled += 1;
        }
        if filled == 0 {
            return Ok(bad);
        }
        pool.install(|| {
            batch[..filled].par_iter_mut().for_each(|(line, answer, good)| {
                answer.clear();
                *good = answerer.answer(line, answer);
            });
        });
        for (_, answer, good) in &batch[..filled] {
            bad += usize::from(!good);
            output.write(answer)?;
        }
        output.flush()?;
    }
}

struct Output {
    name: String,
    stream: BufWriter<Box<dyn Write>>,
}

impl Output {
    fn open(path: Option<&Path>) -> Result<Self, Failure> {
        let name = path.map_or_else(|| "-".to_owned(), name_of);
        let stream: Box<dyn Write> = match path {
            Some(path) => {
                Box::new(File::create(path).map_err(|source| Failure::Write { target: name.clone(), source })?)
            }
            None => Box::new(io::stdout()),
        };
        Ok(Self { name, stream: BufWriter::with_capacity(READ_BUFFER, stream) })
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        self.stream.write_all(bytes).map_err(|source| Failure::Write { target: self.name.clone(), source })
    }

    fn flush(&mut self) -> Result<(), Failure> {
        self.stream.flush().map_err(|source| Failure::Write { target: self.name.clone(), source })
    }
}
