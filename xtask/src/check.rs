//! `cargo xtask check`: form, lints, documentation, data, licences.

use crate::build::BROWSER;
use crate::steps::{Done, all, answers, cargo};

/// Runs every check, and reports all that fail.
pub(crate) fn run() -> Done {
    all([
        cargo("form", &["fmt", "--all", "--check"]),
        lints(),
        cargo(
            "core without features",
            &["clippy", "--package", "rapporteur-core", "--no-default-features", "--quiet", "--", "--deny", "warnings"],
        ),
        cargo("the app for the browser", &[&["clippy", "--quiet"], BROWSER, &["--", "--deny", "warnings"]].concat()),
        documentation(),
        crate::data::check(),
        licences(),
    ])
}

/// Where the system's web engine is not there the desktop cannot be compiled; what is left out is said.
fn without_desktop() -> &'static [&'static str] {
    if crate::desktop::is_possible() {
        return &[];
    }
    eprintln!("── the desktop is left out: libwebkit2gtk-4.1-dev is not here");
    &["--exclude", "rapporteur-desktop"]
}

fn lints() -> Done {
    let arguments = ["clippy", "--workspace", "--all-targets", "--quiet"];
    let arguments: Vec<&str> =
        arguments.iter().chain(without_desktop()).chain(&["--", "--deny", "warnings"]).copied().collect();
    cargo("lints", &arguments)
}

fn documentation() -> Done {
    // Every link in the documentation must lead somewhere.
    // The variable reaches rustdoc through cargo; set for this process only.
    let quiet =
        ["doc", "--workspace", "--no-deps", "--quiet", "--config", "build.rustdocflags=[\"--deny\", \"warnings\"]"];
    cargo("documentation", &quiet.iter().chain(without_desktop()).copied().collect::<Vec<_>>())
}

fn licences() -> Done {
    if !answers("cargo", &["deny", "--version"]) {
        eprintln!("── licences: left out, cargo-deny is not here; to have it: cargo install --locked cargo-deny");
        return Ok(());
    }
    cargo("licences", &["deny", "check", "licenses", "bans", "sources"])
}
