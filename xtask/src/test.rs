//! `cargo xtask test`: what CI runs.

use crate::steps::{Done, answers, cargo, step};
use std::process::Command;

/// Runs all tests; `full` adds the long ones.
pub(crate) fn run(full: bool) -> Done {
    wasm_target()?;
    cargo("tests", &["test", "--workspace", "--quiet"])?;
    if full {
        // Ten times the cases of every property test.
        eprintln!("── property tests, long: PROPTEST_CASES=3000");
        let long = Command::new("cargo")
            .args([
                "test",
                "--quiet",
                "--package",
                "rapporteur-core",
                "--package",
                "rapporteur-tests",
                "--test",
                "laws",
                "--lib",
            ])
            .env("PROPTEST_CASES", "3000")
            .current_dir(crate::steps::root())
            .status();
        if !long.is_ok_and(|s| s.success()) {
            return Err("property tests, long: failed".to_owned());
        }
        crate::bench::run()?;
    }
    Ok(())
}

/// Installs what is missing, or says how to.
pub(crate) fn wasm_target() -> Done {
    const TARGET: &str = "wasm32-unknown-unknown";
    let installed = Command::new("rustup").args(["target", "list", "--installed"]).output();
    match installed {
        Ok(output) if String::from_utf8_lossy(&output.stdout).lines().any(|l| l == TARGET) => Ok(()),
        Ok(_) => step("the wasm target", "rustup", &["target", "add", TARGET]),
        Err(_) if answers("rustc", &["--print", "sysroot"]) => {
            eprintln!(
                "── rustup is not here: install the standard library for {TARGET} as your system does, or the wasm test fails"
            );
            Ok(())
        }
        Err(error) => Err(format!("neither rustup nor rustc can be started: {error}")),
    }
}
