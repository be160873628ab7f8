//! `cargo xtask check`: form, lints, documentation, data, licences.

use crate::steps::{Done, all, answers, cargo};

/// Runs every check, and reports all that fail.
pub(crate) fn run() -> Done {
    all([
        cargo("form", &["fmt", "--all", "--check"]),
        cargo("lints", &["clippy", "--workspace", "--all-targets", "--quiet", "--", "--deny", "warnings"]),
        cargo(
            "core without features",
            &["clippy", "--package", "rapporteur-core", "--no-default-features", "--quiet", "--", "--deny", "warnings"],
        ),
        cargo(
            "the app for the browser",
            &[
                "clippy",
                "--package",
                "rapporteur-web",
                "--package",
                "rapporteur-decoder",
                "--target",
                "wasm32-unknown-unknown",
                "--quiet",
                "--",
                "--deny",
                "warnings",
            ],
        ),
        documentation(),
        crate::data::check(),
        licences(),
    ])
}

fn documentation() -> Done {
    // Every link in the documentation must lead somewhere.
    // The variable reaches rustdoc through cargo; set for this process only.
    let quiet =
        ["doc", "--workspace", "--no-deps", "--quiet", "--config", "build.rustdocflags=[\"--deny\", \"warnings\"]"];
    cargo("documentation", &quiet)
}

fn licences() -> Done {
    if !answers("cargo", &["deny", "--version"]) {
        eprintln!("── licences: left out, cargo-deny is not here; to have it: cargo install --locked cargo-deny");
        return Ok(());
    }
    cargo("licences", &["deny", "check", "licenses", "bans", "sources"])
}
