//! `cargo xtask bench-desktop`: how fast the desktop is there, and what it holds, beside a bare window of Tauri's in the same run; then many
//! files through its window.

use crate::steps::{Done, cargo, root};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// So many starts each, in turns; the first warms the disk's cache and is left out.
const ROUNDS: usize = 6;
/// So long after the start memory is looked at.
const IDLE: Duration = Duration::from_secs(8);
/// The bars: milliseconds and megabytes above the bare window.
const BARS: (u128, u64) = (400, 80);

/// Builds both, then does itself again under a screen of its own.
pub(crate) fn run(inside: bool) -> Done {
    if inside {
        measure()?;
        return many();
    }
    crate::build::run()?;
    let package = ["build", "--quiet", "--release", "--package", "rapporteur-desktop"];
    cargo("the desktop", &[&package[..], &["--bins", "--example", "bare"]].concat())?;
    cargo("what drives it", &["build", "--quiet", "--package", "rapporteur-browser", "--bin", "bench-desktop"])?;
    let own = std::env::current_exe().map_err(|e| format!("this program cannot be found: {e}"))?;
    let status = Command::new("xvfb-run")
        .args(["-a", "--server-args=-screen 0 1600x1000x24", "dbus-run-session", "--"])
        .arg(own)
        .args(["bench-desktop", "--inside"])
        .status();
    if status.is_ok_and(|s| s.success()) { Ok(()) } else { Err("the desktop could not be measured".to_owned()) }
}

fn measure() -> Done {
    let target = crate::desktop::target();
    let programs = [target.join("release/examples/bare"), target.join("release/rapporteur-desktop")];
    let home = std::env::temp_dir().join(format!("rapporteur-bench-{}", std::process::id()));
    let mut results = [Vec::new(), Vec::new()];
    for round in 0..ROUNDS {
        for (program, results) in programs.iter().zip(&mut results) {
            let result = once(program, &home)?;
            if round > 0 {
                results.push(result);
            }
        }
    }
    let _ = std::fs::remove_dir_all(&home);
    let middle = |results: &[(u128, u64)]| {
        let (mut times, mut sizes): (Vec<u128>, Vec<u64>) = results.iter().copied().unzip();
        times.sort_unstable();
        sizes.sort_unstable();
        (times[times.len() / 2], sizes[sizes.len() / 2])
    };
    let (bare, own) = (middle(&results[0]), middle(&results[1]));
    println!(
        "start to usable, median of {}: bare {} ms, Rapporteur {} ms: {} ms more (bar {})",
        ROUNDS - 1,
        bare.0,
        own.0,
        own.0.saturating_sub(bare.0),
        BARS.0
    );
    println!(
        "memory when idle (PSS of all processes): bare {} MB, Rapporteur {} MB: {} MB more (bar {})",
        bare.1,
        own.1,
        own.1.saturating_sub(bare.1),
        BARS.1
    );
    Ok(())
}

/// A thousand documents through the window, by `tests/browser/src/bin/bench-desktop.rs`.
fn many() -> Done {
    let mut command = Command::new(std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()));
    command.args(["run", "--quiet", "--package", "rapporteur-browser", "--bin", "bench-desktop"]).current_dir(root());
    command.env("RAPPORTEUR_DESKTOP", crate::desktop::target().join("release/rapporteur-desktop"));
    if command.status().is_ok_and(|s| s.success()) { Ok(()) } else { Err("many files could not be timed".to_owned()) }
}

/// One start: milliseconds until the program says that it can be used, and megabytes when it has come to rest.
fn once(program: &Path, home: &Path) -> Result<(u128, u64), String> {
    let start = Instant::now();
    let mut child = Command::new(program)
        .env("XDG_DATA_HOME", home)
        .env("XDG_CACHE_HOME", home)
        .env("RAPPORTEUR_TIMES", "1")
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|e| format!("{}: {e}", program.display()))?;
    let lines = child.stderr.take().map(BufReader::new).ok_or("no standard error")?.lines();
    let said = lines.map_while(Result::ok).any(|line| line == "usable");
    let time = start.elapsed().as_millis();
    std::thread::sleep(IDLE);
    let size = family(&child).iter().filter_map(|process| proportional(*process)).sum::<u64>() / 1_000_000;
    let _ = child.kill();
    let _ = child.wait();
    if said { Ok((time, size)) } else { Err(format!("{} ended without being usable", program.display())) }
}

/// The process and all that it started.
fn family(child: &Child) -> Vec<u32> {
    let mut all = vec![child.id()];
    let mut next = 0;
    while let Some(process) = all.get(next).copied() {
        next += 1;
        let tasks = std::fs::read_dir(format!("/proc/{process}/task")).into_iter().flatten().flatten();
        for task in tasks {
            let children = std::fs::read_to_string(task.path().join("children")).unwrap_or_default();
            all.extend(children.split_whitespace().filter_map(|c| c.parse::<u32>().ok()));
        }
    }
    all
}

fn proportional(process: u32) -> Option<u64> {
    let map = std::fs::read_to_string(format!("/proc/{process}/smaps_rollup")).ok()?;
    let kilobytes = map.lines().find_map(|l| l.strip_prefix("Pss:"))?.split_whitespace().next()?;
    kilobytes.parse::<u64>().ok().map(|k| k * 1024)
}
