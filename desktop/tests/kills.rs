//! A program that is killed while it saves, again and again: what was kept last is whole, and no older than what it said was kept.
#![allow(clippy::unwrap_used, reason = "a test that panics is a test that fails")]

use rapporteur_desktop::drafts::Drafts;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

/// The folder of the child's drafts; the test that finds it is the child.
const CHILD: &str = "RAPPORTEUR_KILLS_FOLDER";
/// As long as a draft with many marks.
const LENGTH: usize = 400_000;

fn kills() -> u64 {
    if std::env::var_os("RAPPORTEUR_LONG").is_some() { 50 } else { 5 }
}

/// A project whose every part names its number, so that a mixture of two would be seen.
fn project(number: u64) -> String {
    let text = format!("{number};").repeat(LENGTH / format!("{number};").len());
    serde_json::json!({ "schema": "rapporteur/project/1", "id": "d", "name": number.to_string(), "text": text })
        .to_string()
}

/// Saves as fast as it can, and says after each time that it is kept.
fn save_for_ever(folder: PathBuf) -> ! {
    let mut drafts = Drafts::new(folder);
    assert!(drafts.hold("d").unwrap());
    let begin = std::env::args().len() as u64;
    // The test harness keeps what `eprintln!` says to itself.
    let mut told = std::io::stderr();
    for number in begin.. {
        drafts.keep("d", &project(number)).unwrap();
        writeln!(told, "kept {number}").unwrap();
    }
    unreachable!("numbers do not end")
}

fn killed_once(folder: &Path, after: Duration) -> u64 {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["a_program_that_is_killed_while_it_saves_loses_nothing", "--exact", "--nocapture"])
        .env(CHILD, folder)
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
    let number = |line: &str| line.strip_prefix("kept ").and_then(|n| n.parse::<u64>().ok());
    let first = lines.by_ref().map_while(Result::ok).find_map(|line| number(&line)).unwrap();
    std::thread::sleep(after);
    child.kill().unwrap();
    child.wait().unwrap();
    lines.map_while(Result::ok).filter_map(|line| number(&line)).last().unwrap_or(first)
}

#[test]
fn a_program_that_is_killed_while_it_saves_loses_nothing() {
    if let Some(folder) = std::env::var_os(CHILD) {
        save_for_ever(folder.into());
    }
    let folder = tempfile::tempdir().unwrap();
    for round in 0..kills() {
        // The moments fall everywhere within a save, which takes some milliseconds.
        let said = killed_once(folder.path(), Duration::from_micros(3_000 + round * 1_700));
        let mut drafts = Drafts::new(folder.path().to_owned());
        let offered = drafts.interrupted().expect("the draft is offered");
        let kept: u64 = offered.name.parse().unwrap();
        assert!(kept >= said && kept <= said + 1, "round {round}: {said} was kept, {kept} is there");
        assert_eq!(drafts.load("d").unwrap(), project(kept), "round {round}: not whole");
        let left: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|e| e.unwrap().file_name()).collect();
        assert!(left.len() <= 3, "round {round}: {left:?}");
    }
}
