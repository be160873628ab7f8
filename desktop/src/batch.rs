//! Many files annotated at once, on all processors: a page of HTML for each and one table for all.
//!
//! The core, the readers and the writers are those of the command line, so the results are.

use crate::trouble::{Trouble, shown};
use rapporteur_core::text::OffsetUnit;
use rapporteur_core::{Options, Tagger};
use rapporteur_formats::csv::CsvWriter;
use rapporteur_formats::html::Page;
use rapporteur_formats::{FormatError, Layout, Words, read};
use rayon::prelude::*;
use serde::Serialize;
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

/// How often progress is told.
pub const PACE: Duration = Duration::from_millis(100);
/// The table.
pub const TABLE: &str = "annotations.csv";
/// A file of more bytes is named and left alone: results are many times as long as their text.
const LIMIT: u64 = 256_000_000;
/// So many files a thread are worked on before their rows are written: at the end of each lot threads wait for the last one.
const FILES_A_THREAD: usize = 32;
/// Rows wait in memory, so a lot ends where its files have so many bytes.
const LOT: u64 = 32_000_000;
/// A list of failures is for people.
const MOST_FAILURES: usize = 100;

/// A file, and what it is called in results.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// Where it is.
    pub path: PathBuf,
    /// Its path within the folder that was chosen, with slashes.
    pub name: String,
}

/// How far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Progress {
    /// Files that are done, failed ones as well.
    pub done: usize,
    /// All files.
    pub total: usize,
}

/// How it ended.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// Files annotated.
    pub done: usize,
    /// All files.
    pub total: usize,
    /// Passages marked in them.
    pub marks: usize,
    /// Files that could not be read or whose page could not be written, the first hundred; `total` minus `done` tells how many there are.
    pub failures: Vec<Trouble>,
    /// Whether it was stopped before the end.
    pub cancelled: bool,
    /// The folder of the results.
    pub folder: String,
}

/// What the files are called that a folder is searched for; those the reader names are tried whatever they are called.
pub(crate) fn extensions() -> impl Iterator<Item = &'static str> {
    Layout::ALL.into_iter().flat_map(|layout| layout.extensions()).copied()
}

/// The texts in a folder and the folders below it, by name. Hidden ones and links to folders are passed over; what cannot be looked into
/// is told.
///
/// # Errors
/// When the folder itself cannot be read.
pub fn texts_in(folder: &Path) -> Result<(Vec<Input>, Vec<Trouble>), Trouble> {
    let (mut found, mut failures) = (Vec::new(), Vec::new());
    let mut folders = vec![(folder.to_owned(), String::new())];
    while let Some((current, prefix)) = folders.pop() {
        let entries = match fs::read_dir(&current) {
            Ok(entries) => entries,
            Err(error) if current == folder => return Err(Trouble::file(folder, &error)),
            Err(error) => {
                failures.push(Trouble::file(&current, &error));
                continue;
            }
        };
        for entry in entries.flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = entry.path();
            let Ok(kind) = entry.file_type() else { continue };
            let known = path.extension().is_some_and(|e| extensions().any(|known| e.eq_ignore_ascii_case(known)));
            if name.starts_with('.') {
                continue;
            }
            if kind.is_dir() {
                folders.push((path, format!("{prefix}{name}/")));
            } else if known && path.is_file() {
                found.push(Input { path, name: format!("{prefix}{name}") });
            }
        }
    }
    found.sort_by(|a, b| a.name.cmp(&b.name));
    tell_apart(&mut found);
    Ok((found, failures))
}

/// Files that the reader named, under their own names; where two are called the same, under their whole paths.
pub fn texts_of(paths: &[PathBuf]) -> Vec<Input> {
    let name = |path: &Path| path.file_name().map_or_else(|| shown(path), |n| n.to_string_lossy().into_owned());
    let twice = |path: &Path| paths.iter().filter(|other| name(other) == name(path)).count() > 1;
    let input = |path: &PathBuf| {
        let whole = || shown(path).trim_start_matches(['/', '\\']).replace(['\\', ':'], "/");
        Input { path: path.clone(), name: if twice(path) { whole() } else { name(path) } }
    };
    let mut inputs: Vec<Input> = paths.iter().map(input).collect();
    tell_apart(&mut inputs);
    inputs
}

/// Names that are no Unicode look alike once what is none is taken out of them: then each gets a number.
fn tell_apart(inputs: &mut [Input]) {
    let mut names = BTreeSet::new();
    for input in inputs {
        let (name, mut number) = (input.name.clone(), 1);
        while !names.insert(input.name.clone()) {
            number += 1;
            input.name = format!("{name}-{number}");
        }
    }
}

/// A new folder for results: nothing that is there already is touched.
///
/// # Errors
/// When it cannot be made.
pub fn new_folder(parent: &Path) -> Result<PathBuf, Trouble> {
    let mut number = 1;
    loop {
        let name = if number == 1 { "rapporteur".to_owned() } else { format!("rapporteur-{number}") };
        match fs::create_dir(parent.join(&name)) {
            Ok(()) => return Ok(parent.join(name)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => number += 1,
            Err(error) => return Err(Trouble::file(parent, &error)),
        }
    }
}

/// What a file came to: its rows of the table, and how many passages are marked.
type Outcome = Result<(Vec<u8>, usize), Trouble>;

/// What stays the same for all files.
struct Job<'a> {
    tagger: &'a Tagger,
    words: &'a Words,
    packs: Vec<String>,
    options: Options,
    folder: &'a Path,
}

/// Annotates the files into a folder; `tell` hears how far it is, every [`PACE`].
///
/// # Errors
/// When the folder takes no more results; what was written until then stays.
pub fn run(
    inputs: &[Input],
    folder: &Path,
    tagger: &Tagger,
    words: &Words,
    cancel: &AtomicBool,
    tell: &(dyn Fn(Progress) + Sync),
) -> Result<Summary, Trouble> {
    let done = AtomicUsize::new(0);
    let ended = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let ticker = scope.spawn(|| {
            while !ended.load(Ordering::Acquire) {
                tell(Progress { done: done.load(Ordering::Relaxed), total: inputs.len() });
                std::thread::park_timeout(PACE);
            }
        });
        let job = Job { tagger, words, packs: tagger.packs(), options: Options::default(), folder };
        let summary = job.run(inputs, cancel, &done);
        ended.store(true, Ordering::Release);
        ticker.thread().unpark();
        summary
    })
}

impl Job<'_> {
    fn run(&self, inputs: &[Input], cancel: &AtomicBool, done: &AtomicUsize) -> Result<Summary, Trouble> {
        let path = self.folder.join(TABLE);
        let failed = |error: io::Error| Trouble::file(&path, &error);
        let columns =
            CsvWriter::new(Vec::new(), true).and_then(CsvWriter::finish).map_err(|e| self.format(TABLE, &e))?;
        let mut table = BufWriter::new(File::create_new(&path).map_err(failed)?);
        table.write_all(&columns).map_err(failed)?;
        let mut summary = Summary { total: inputs.len(), folder: shown(self.folder), ..Summary::default() };
        let mut waiting = inputs;
        while !waiting.is_empty() {
            let (lot, later) = waiting.split_at(together(waiting, rayon::current_num_threads()));
            waiting = later;
            let outcome = |input: &Input| {
                let outcome = (!cancel.load(Ordering::Relaxed)).then(|| self.one(input));
                done.fetch_add(usize::from(outcome.is_some()), Ordering::Relaxed);
                outcome
            };
            let outcomes: Vec<Option<Outcome>> = lot.par_iter().map(outcome).collect();
            for outcome in outcomes {
                match outcome {
                    None => summary.cancelled = true,
                    Some(Ok((rows, marks))) => {
                        table.write_all(&rows).map_err(failed)?;
                        summary.done += 1;
                        summary.marks += marks;
                    }
                    // A disk that is full now is full for the next file as well.
                    Some(Err(trouble)) if trouble.message == "desktop-full" => return Err(trouble),
                    Some(Err(trouble)) => {
                        if summary.failures.len() < MOST_FAILURES {
                            summary.failures.push(trouble);
                        }
                    }
                }
            }
            if summary.cancelled {
                break;
            }
        }
        table.into_inner().map_err(|e| failed(e.into_error()))?.sync_all().map_err(failed)?;
        Ok(summary)
    }

    fn one(&self, input: &Input) -> Outcome {
        let failed = |error: io::Error| Trouble::file(&input.path, &error);
        let size = fs::metadata(&input.path).map_err(failed)?;
        if !size.is_file() {
            return Err(Trouble::new("desktop-no-file").with("file", shown(&input.path)));
        }
        if size.len() > LIMIT {
            return Err(Trouble::new("desktop-large").with("file", shown(&input.path)));
        }
        let bytes = fs::read(&input.path).map_err(failed)?;
        let (document, warnings) = read(bytes, &input.name).map_err(|e| self.format(&input.name, &e))?;
        let annotated = self.tagger.annotate(&document, &self.options);
        let mut rows = CsvWriter::new(Vec::new(), false).map_err(|e| self.format(&input.name, &e))?;
        rows.write(&input.name, &document, &annotated, OffsetUnit::CodePoints, self.words)
            .map_err(|e| self.format(&input.name, &e))?;
        let rows = rows.finish().map_err(|e| self.format(&input.name, &e))?;
        let page = Page {
            name: &input.name,
            document: &document,
            annotated: &annotated,
            warnings: &warnings,
            data_version: self.tagger.data_version(),
            packs: &self.packs,
            words: self.words,
        };
        let place = self.folder.join(format!("{}.html", input.name));
        let write = || {
            if let Some(folder) = place.parent() {
                fs::create_dir_all(folder)?;
            }
            File::create_new(&place)?.write_all(page.to_html().as_bytes())
        };
        write().map_err(|e| Trouble::file(&place, &e))?;
        Ok((rows, annotated.annotations.len()))
    }

    fn format(&self, name: &str, error: &FormatError) -> Trouble {
        Trouble::new("desktop-unread").with("file", name).with("detail", self.words.error(error))
    }
}

/// How many of the files are worked on together: one a thread at least, if there are as many.
fn together(inputs: &[Input], threads: usize) -> usize {
    let mut bytes = 0;
    let fits = |input: &&Input| {
        bytes += fs::metadata(&input.path).map_or(0, |found| found.len().min(LIMIT));
        bytes <= LOT
    };
    let fitting = inputs.iter().take(threads * FILES_A_THREAD).take_while(fits).count();
    fitting.max(threads).min(inputs.len())
}

/// The tagger with every pack, built when the first text needs it and kept.
///
/// # Errors
/// When the packs do not fit this program; the text is for developers.
pub fn tagger() -> Result<std::sync::Arc<Tagger>, Trouble> {
    static TAGGER: Mutex<Option<std::sync::Arc<Tagger>>> = Mutex::new(None);
    let mut kept = TAGGER.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    if let Some(tagger) = &*kept {
        return Ok(tagger.clone());
    }
    let tagger = Tagger::with_built_in(&rapporteur_locales::packs());
    let tagger = tagger.map_err(|e| Trouble::new("error-engine").with("detail", e.to_string()))?;
    Ok(kept.insert(std::sync::Arc::new(tagger)).clone())
}
