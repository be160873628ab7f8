//! Many files at once: the results are those of the command line, progress is told, stopping stops, and trouble with one file is told
//! and harms no other.
#![allow(clippy::unwrap_used, reason = "a test that panics is a test that fails")]
#![allow(clippy::print_stdout, reason = "the figure is asked for")]

use rapporteur_desktop::batch::{self, Progress};
use rapporteur_formats::Words;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// The sample drafts of every language in a folder and one below it, under names in several scripts.
fn samples(folder: &Path) {
    fs::create_dir_all(folder.join("نصوص")).unwrap();
    for entry in fs::read_dir(root().join("locales")).unwrap().flatten() {
        let sample = entry.path().join("sample.md");
        if sample.exists() {
            let language = entry.file_name().into_string().unwrap();
            fs::copy(&sample, folder.join(format!("草案 {language}.md"))).unwrap();
            fs::copy(&sample, folder.join("نصوص").join(format!("{language}.md"))).unwrap();
        }
    }
}

fn run(folder: &Path, results: &Path) -> batch::Summary {
    let (inputs, failures) = batch::texts_in(folder).unwrap();
    assert_eq!(failures, []);
    let tagger = batch::tagger().unwrap();
    batch::run(&inputs, results, &tagger, &Words::new("en"), &AtomicBool::new(false), &|_| {}).unwrap()
}

#[test]
fn results_are_those_of_the_command_line() {
    let (folder, ours, theirs) =
        (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    samples(folder.path());
    let summary = run(folder.path(), ours.path());
    assert!(summary.done >= 12 && summary.done == summary.total && summary.marks > 50, "{summary:?}");
    let (inputs, _) = batch::texts_in(folder.path()).unwrap();
    let program = command_line();
    let annotate = |format: &str, output: &Path, files: &[&str]| {
        let status = Command::new(&program)
            .args(["--ui-lang", "en", "annotate", "--format", format, "--output"])
            .arg(output)
            .args(files)
            .current_dir(folder.path())
            .status()
            .unwrap();
        assert!(status.success());
    };
    let names: Vec<&str> = inputs.iter().map(|i| i.name.as_str()).collect();
    let table = theirs.path().join("all.csv");
    annotate("csv", &table, &names);
    assert_eq!(fs::read_to_string(ours.path().join(batch::TABLE)).unwrap(), fs::read_to_string(table).unwrap());
    for name in names {
        let page = theirs.path().join("page.html");
        annotate("html", &page, &[name]);
        assert_eq!(
            fs::read_to_string(ours.path().join(format!("{name}.html"))).unwrap(),
            fs::read_to_string(page).unwrap()
        );
    }
}

fn command_line() -> PathBuf {
    let built = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--offline", "--package", "rapporteur-cli", "--message-format", "json"])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    let lines = String::from_utf8(built.stdout).unwrap();
    let program = lines.lines().find_map(|line| {
        let message: serde_json::Value = serde_json::from_str(line).ok()?;
        Some(PathBuf::from(message["executable"].as_str()?))
    });
    program.unwrap()
}

#[test]
fn trouble_with_one_file_is_told_and_harms_no_other() {
    let (folder, results) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    fs::write(folder.path().join("a.txt"), "States should protect critical infrastructure.").unwrap();
    fs::write(folder.path().join("b.txt"), [0u8, 1, 2, 3].repeat(100)).unwrap();
    fs::write(folder.path().join("c.png"), b"picture").unwrap();
    fs::File::create(folder.path().join("d.txt")).unwrap().set_len(2 << 30).unwrap();
    fs::write(folder.path().join("e.md"), "# States should protect critical infrastructure").unwrap();
    let summary = run(folder.path(), results.path());
    assert_eq!((summary.total, summary.done, summary.cancelled), (4, 2, false));
    let told: Vec<&str> = summary.failures.iter().map(|f| f.message.as_str()).collect();
    assert_eq!(told, ["desktop-unread", "desktop-large"]);
    assert!(results.path().join("e.md.html").exists());
}

#[cfg(unix)]
#[test]
fn names_that_are_no_unicode_are_read_and_told_apart() {
    use std::os::unix::ffi::OsStrExt;
    let (folder, results) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    for name in [&b"caf\xe9.txt"[..], b"caf\xe8.txt", "\u{202e}مسودة \u{1f30d}.txt".as_bytes()] {
        let path = folder.path().join(std::ffi::OsStr::from_bytes(name));
        fs::write(&path, "States should protect critical infrastructure.").unwrap();
        let mut files = rapporteur_desktop::files::Files::default();
        let (number, _) = files.take(&path).unwrap();
        assert!(files.read(number).unwrap().starts_with(b"States"));
        files.write("d", &path, b"States should protect critical infrastructure!").unwrap();
    }
    let summary = run(folder.path(), results.path());
    assert_eq!((summary.done, summary.failures), (3, vec![]));
    let pages = fs::read_dir(results.path()).unwrap().count() - 1;
    assert_eq!(pages, 3, "each has a page of its own");
}

#[test]
fn a_folder_that_is_none_is_told() {
    assert_eq!(batch::texts_in(Path::new("/nowhere/at/all")).unwrap_err().message, "desktop-not-found");
    let (texts, failures) = batch::texts_in(tempfile::tempdir().unwrap().path()).unwrap();
    assert!(texts.is_empty() && failures.is_empty());
    let none = batch::new_folder(Path::new("/nowhere/at/all")).unwrap_err();
    assert_eq!(none.message, "desktop-not-found");
}

#[test]
fn results_never_replace_anything() {
    let folder = tempfile::tempdir().unwrap();
    let first = batch::new_folder(folder.path()).unwrap();
    fs::write(first.join(batch::TABLE), "mine").unwrap();
    assert_ne!(batch::new_folder(folder.path()).unwrap(), first);
    let texts = tempfile::tempdir().unwrap();
    fs::write(texts.path().join("a.txt"), "a").unwrap();
    let (inputs, _) = batch::texts_in(texts.path()).unwrap();
    let tagger = batch::tagger().unwrap();
    let done = batch::run(&inputs, &first, &tagger, &Words::new("en"), &AtomicBool::new(false), &|_| {});
    assert!(done.is_err());
    assert_eq!(fs::read_to_string(first.join(batch::TABLE)).unwrap(), "mine");
}

/// A thousand documents of 30 kB in the long run, which takes the release build; a tenth otherwise.
fn many(folder: &Path) -> usize {
    let sample = fs::read_to_string(root().join("locales/en/sample.md")).unwrap();
    let document = sample.repeat(30_000 / sample.len() + 1);
    let count = if std::env::var_os("RAPPORTEUR_LONG").is_some() { 1000 } else { 60 };
    for number in 0..count {
        fs::write(folder.join(format!("{number:04}.md")), format!("Draft {number}.\n\n{document}")).unwrap();
    }
    count
}

#[test]
fn progress_is_told_every_tenth_of_a_second_and_stopping_stops() {
    let (folder, results) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let count = many(folder.path());
    let (inputs, _) = batch::texts_in(folder.path()).unwrap();
    let (tagger, words) = (batch::tagger().unwrap(), Words::new("en"));
    let told = Mutex::new(Vec::<(Instant, Progress)>::new());
    let start = Instant::now();
    let all = batch::new_folder(results.path()).unwrap();
    let tell = |progress: Progress| told.lock().unwrap().push((Instant::now(), progress));
    let summary = batch::run(&inputs, &all, &tagger, &words, &AtomicBool::new(false), &tell).unwrap();
    let took = start.elapsed();
    assert_eq!(summary.done, count);
    println!("{count} documents of 30 kB: {took:.2?}, {} marks", summary.marks);
    let told = told.into_inner().unwrap();
    assert!(told.windows(2).all(|w| w[0].1.done <= w[1].1.done));
    // Told often, but not for every file.
    assert!(told.len() as u128 <= took.as_millis() / 90 + 2, "{} times in {took:?}", told.len());
    assert!(told.len() as u128 >= (took.as_millis() / 400).max(1), "{} times in {took:?}", told.len());
    let cancel = AtomicBool::new(false);
    let stopped = batch::new_folder(results.path()).unwrap();
    let stop = |progress: Progress| cancel.store(progress.done > 0, Ordering::Relaxed);
    let start = Instant::now();
    let summary = batch::run(&inputs, &stopped, &tagger, &words, &cancel, &stop).unwrap();
    assert!(summary.cancelled && summary.done < count, "{summary:?} in {:?}", start.elapsed());
    // What was done until then is whole: a row is there only with its page.
    let pages = fs::read_dir(&stopped).unwrap().count() - 1;
    assert_eq!(pages, summary.done);
    assert!(start.elapsed() < took.max(Duration::from_secs(1)));
}
