//! The invariants of `ARCHITECTURE.md` that can be read off the repository.
#![allow(clippy::unwrap_used, reason = "a test that panics is a test that fails")]

use rapporteur_tests::{files_under, read, relative, root};
use std::path::PathBuf;
use std::process::Command;

fn rust_files() -> Vec<PathBuf> {
    files_under(&root()).into_iter().filter(|p| p.extension().is_some_and(|e| e == "rs")).collect()
}

/// A line without its comment, roughly: enough to see words in code.
fn code(line: &str) -> &str {
    line.split("//").next().unwrap_or("")
}

#[test]
fn core_depends_on_nothing_that_touches_the_world() {
    let tree = Command::new(env!("CARGO"))
        .args(["tree", "--package", "rapporteur-core", "--edges", "normal", "--prefix", "none", "--no-dedupe"])
        .current_dir(root())
        .output()
        .unwrap();
    let names = String::from_utf8(tree.stdout).unwrap();
    assert!(names.contains("rapporteur-core"), "{names}");
    for banned in [
        "wasm-bindgen",
        "web-sys",
        "js-sys",
        "tauri",
        "tokio",
        "reqwest",
        "hyper",
        "mio",
        "getrandom",
        "rand",
        "chrono",
        "time",
        "rapporteur-locales",
        "rapporteur-formats",
    ] {
        assert!(!names.lines().any(|l| l.split(' ').next() == Some(banned)), "core depends on {banned}");
    }
}

#[test]
fn core_touches_neither_files_nor_the_network_nor_the_clock() {
    for path in rust_files().iter().filter(|p| relative(p).starts_with("core/src/")) {
        for (number, line) in read(path).lines().enumerate() {
            for banned in
                ["std::fs", "std::net", "std::time", "std::env", "std::process", "std::io", "println!", "eprintln!"]
            {
                assert!(!code(line).contains(banned), "{}:{}: {banned}", relative(path), number + 1);
            }
        }
    }
}

#[test]
fn no_rust_file_names_a_language() {
    // English is the language that examples of rules are checked in and that messages fall back to; nothing else may be named.
    let languages: Vec<String> = std::fs::read_dir(root().join("locales"))
        .unwrap()
        .flatten()
        .filter(|e| e.path().join("language.toml").exists())
        .map(|e| e.file_name().to_string_lossy().into_owned())
        .filter(|l| l != "en")
        .collect();
    for path in rust_files() {
        let name = relative(&path);
        let in_test = name.starts_with("tests/") || name.contains("/tests");
        let text = read(&path);
        let program = text.split("#[cfg(test)]").next().unwrap_or("");
        for (number, line) in program.lines().enumerate().filter(|_| !in_test) {
            for language in &languages {
                assert!(
                    !code(line).contains(&format!("\"{language}\"")),
                    "{name}:{}: names the language {language}",
                    number + 1
                );
            }
        }
    }
}

#[test]
fn every_path_that_the_documents_name_exists() {
    for document in ["ARCHITECTURE.md", "CONTRIBUTING.md", "README.md"] {
        let text = read(&root().join(document));
        for path in text.split('`').skip(1).step_by(2).filter(|p| is_path(p)) {
            assert!(root().join(path.trim_end_matches('/')).exists(), "{document} names {path}, which is not there");
        }
    }
}

fn is_path(quoted: &str) -> bool {
    let known = ["core/", "locales/", "formats/", "cli/", "web/", "terms/", "desktop/", "tests/", "xtask/", "docs/"];
    known.iter().any(|k| quoted.starts_with(k)) && !quoted.contains(['<', '*', ' ', '{'])
}

#[test]
fn every_file_of_the_program_is_short_enough_to_read() {
    for path in rust_files() {
        let lines = read(&path).lines().count();
        assert!(lines <= 600, "{}: {lines} lines; ask what deserves a room of its own", relative(&path));
    }
}
