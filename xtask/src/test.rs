//! `cargo xtask test`: what CI runs.

use crate::steps::{Done, answers, cargo, root, step, step_in};
use std::process::Command;

/// The checker of accessibility; it is fetched for the tests and never shipped.
const AXE: &str = "axe-core@4.14.1";

/// What is not tested with the rest: what needs a site, a screen, or a toolkit that takes as long to compile as all else.
const ELSEWHERE: &[&str] =
    &["--exclude", "rapporteur-browser", "--exclude", "rapporteur-desktop", "--exclude", "rapporteur-package"];

/// Runs all tests; `full` adds the long ones.
pub(crate) fn run(full: bool) -> Done {
    wasm_target()?;
    cargo("tests", &[&["test", "--quiet", "--workspace"], ELSEWHERE].concat())?;
    browser()?;
    if full {
        units()?;
        crate::desktop::test()?;
        long_runs()?;
        miri()?;
        crate::bench::run()?;
    }
    Ok(())
}

/// Ten times the cases of every property test, from another seed each time; hostile texts of 200 MB; kept inputs of the fuzzers.
fn long_runs() -> Done {
    let mut arguments =
        vec!["test", "--release", "--package", "rapporteur-core", "--package", "rapporteur-tests", "--lib"];
    arguments.extend(["laws", "hostile", "kinds", "packs", "fuzz_corpus"].iter().flat_map(|name| ["--test", name]));
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    step_in("long runs", &[("PROPTEST_CASES", "3000"), ("RAPPORTEUR_LONG", "1")], &cargo, &arguments)
}

/// The tests that Miri runs: where positions and bytes are reckoned with, and where crates with unsafe code do the work.
const UNDER_MIRI: &[&str] = &[
    "lexicon::columns",
    "lexicon::fronted",
    "lexicon::patterns",
    "lexicon::steps",
    "order::tests",
    "tagger::covers",
    "tagger::stems",
    "tagger::words",
    "text::line_index",
    "text::scan",
    "text::window",
    "text::words",
];

/// A few of core's tests under Miri, if it is there: it comes with nightly (`rustup +nightly component add miri rust-src`).
fn miri() -> Done {
    // The cargo that runs this program knows no `+nightly`.
    if !answers("cargo", &["+nightly", "miri", "--version"]) {
        eprintln!("── Miri is not here: left out");
        return Ok(());
    }
    let arguments = ["+nightly", "miri", "test", "--package", "rapporteur-core", "--lib", "--"];
    let environment = [("MIRIFLAGS", "-Zmiri-disable-isolation"), ("PROPTEST_CASES", "4")];
    step_in("Miri", &environment, "cargo", &[&arguments, UNDER_MIRI].concat())
}

/// The stories in a real browser: builds the site, sees to what they need, runs them.
fn browser() -> Done {
    chromium()?;
    let axe = root().join("target/tools/node_modules/axe-core/axe.min.js");
    if !axe.exists() {
        step("axe-core", "npm", &["install", "--silent", "--prefix", "target/tools", AXE])?;
    }
    crate::build::run()?.within_budget()?;
    crate::bench_wasm::within_budget()?;
    in_browser("the app in a browser", &["test", "--quiet", "--package", "rapporteur-browser", "--test", "stories"])
}

/// The app's own tests that need a browser: builds a page of them and opens it.
pub(crate) fn units() -> Done {
    chromium()?;
    wasm_target()?;
    crate::units::build()?;
    in_browser("tests in a browser", &["run", "--quiet", "--package", "rapporteur-browser", "--bin", "units"])
}

/// Times the app in a real browser.
pub(crate) fn bench_web(parts: &[String], built: bool) -> Done {
    chromium()?;
    if !built {
        wasm_target()?;
        crate::build::run()?;
    }
    let own = ["run", "--quiet", "--package", "rapporteur-browser", "--bin", "bench-web", "--"];
    let arguments: Vec<&str> = own.into_iter().chain(parts.iter().map(String::as_str)).collect();
    in_browser("how fast the app is in a browser", &arguments)
}

/// Sees to it that there is a browser and its driver.
fn chromium() -> Done {
    if answers("chromedriver", &["--version"]) {
        return Ok(());
    }
    let packages = ["install", "--yes", "--no-install-recommends", "chromium", "chromium-driver"];
    // A bare machine has no list of packages yet; an old list is better than none.
    let _ = step("the list of packages", "apt-get", &["update", "--quiet"]);
    step("Chromium and its driver", "apt-get", &packages).map_err(|error| {
        format!("{error}; the browser tests need `chromium` and `chromedriver`, install them as your system does")
    })
}

/// Runs cargo with this program as the server of the site.
fn in_browser(what: &str, arguments: &[&str]) -> Done {
    let own = std::env::current_exe().map_err(|e| format!("this program cannot be found: {e}"))?;
    eprintln!("── {what}: cargo {}", arguments.join(" "));
    let done = Command::new(std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()))
        .args(arguments)
        .env("RAPPORTEUR_XTASK", own)
        .current_dir(root())
        .status();
    if done.is_ok_and(|s| s.success()) { Ok(()) } else { Err(format!("{what}: failed")) }
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
