//! Lines of JSON in, lines of JSON out, in order and in bounded memory.

mod batches;

use crate::args::AnnotateOptions;
use crate::failure::Failure;
use crate::interface::{Interface, Outcome};
use crate::reading::name_of;
use rapporteur_core::{Options, Tagger};
use rapporteur_formats::Recorder;
use rapporteur_formats::jsonl::{Answerer, LineReader, RawLine};
use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::path::Path;

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
    let mut output = Output::open(arguments.output.as_deref())?;
    let (mut outcome, mut bad) = (Outcome::Complete, 0);
    for path in &arguments.texts.files {
        let answered = open(path).map_err(|source| Failure::Read { file: name_of(path), source }).and_then(|input| {
            let mut lines = Lines { reader: LineReader::new(BufReader::with_capacity(READ_BUFFER, input)), path };
            match jobs {
                1 => one_by_one(&mut lines, &answerer, &mut output),
                _ => batches::run(&mut lines, &answerer, jobs, &mut output),
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

fn open(path: &Path) -> io::Result<Box<dyn Read + Send>> {
    if path == Path::new("-") { Ok(Box::new(io::stdin())) } else { Ok(Box::new(File::open(path)?)) }
}

struct Lines<'a> {
    reader: LineReader<BufReader<Box<dyn Read + Send>>>,
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

struct Output {
    name: String,
    stream: BufWriter<Box<dyn Write + Send>>,
}

impl Output {
    fn open(path: Option<&Path>) -> Result<Self, Failure> {
        let name = path.map_or_else(|| "-".to_owned(), name_of);
        let stream: Box<dyn Write + Send> = match path {
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
