//! Running other programs, and saying what is run while it runs.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

/// A task's end: nothing, or what went wrong.
pub(crate) type Done = Result<(), String>;

/// The root of the repository; `RAPPORTEUR_ROOT` points the data tasks at a copy.
pub(crate) fn root() -> PathBuf {
    let here = || Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_path_buf).unwrap_or_default();
    std::env::var_os("RAPPORTEUR_ROOT").map_or_else(here, Into::into)
}

/// Runs a step and says how long it took.
pub(crate) fn step(what: &str, program: &str, arguments: &[&str]) -> Done {
    step_in(what, &[], program, arguments)
}

/// The same with some variables of the environment.
pub(crate) fn step_in(what: &str, environment: &[(&str, &str)], program: &str, arguments: &[&str]) -> Done {
    let variables: String = environment.iter().map(|(name, value)| format!("{name}={value} ")).collect();
    eprintln!("── {what}: {variables}{program} {}", arguments.join(" "));
    let start = Instant::now();
    let environment = environment.iter().copied();
    let status = Command::new(program).args(arguments).envs(environment).current_dir(root()).status();
    let seconds = start.elapsed().as_secs();
    match status {
        Ok(status) if status.success() => {
            eprintln!("── {what}: done in {seconds} s");
            Ok(())
        }
        Ok(status) => Err(format!("{what} failed ({status}); run it by itself: {program} {}", arguments.join(" "))),
        Err(error) => Err(format!("{what}: {program} cannot be started: {error}")),
    }
}

/// Runs cargo.
pub(crate) fn cargo(what: &str, arguments: &[&str]) -> Done {
    step(what, &std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()), arguments)
}

/// Whether a program answers.
pub(crate) fn answers(program: &str, arguments: &[&str]) -> bool {
    let quiet = Command::new(program).args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).status();
    quiet.is_ok_and(|status| status.success())
}

/// Runs every step even when one fails, and reports all that did.
pub(crate) fn all(results: impl IntoIterator<Item = Done>) -> Done {
    let failed: Vec<String> = results.into_iter().filter_map(Result::err).collect();
    if failed.is_empty() { Ok(()) } else { Err(failed.join("\nxtask: ")) }
}
