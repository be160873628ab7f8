//! What the page may ask of the machine, held to a list: a new power has to be written here as well.
#![allow(clippy::unwrap_used, reason = "a test that panics is a test that fails")]

use rapporteur_desktop::site::Site;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

/// Every command of the program, and nothing of Tauri's own or of a plugin's.
const GRANTED: [&str; 21] = [
    "allow-about",
    "allow-attach",
    "allow-begin",
    "allow-cancel",
    "allow-choose",
    "allow-erase",
    "allow-export",
    "allow-forget",
    "allow-hold",
    "allow-keep",
    "allow-keep-termbases",
    "allow-leave",
    "allow-list",
    "allow-load",
    "allow-many",
    "allow-read",
    "allow-save",
    "allow-set",
    "allow-settle",
    "allow-speak",
    "allow-termbases",
];

/// Crates that would give a program the network or a shell; none may be inside.
const BANNED: [&str; 9] = [
    "tauri-plugin-shell",
    "tauri-plugin-http",
    "tauri-plugin-opener",
    "tauri-plugin-updater",
    "tauri-plugin-fs",
    "reqwest",
    "hyper",
    "ureq",
    "rustls",
];

fn here(path: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn json(path: &str) -> Value {
    serde_json::from_slice(&std::fs::read(here(path)).unwrap()).unwrap()
}

#[test]
fn the_window_has_the_permissions_of_the_list_and_no_other() {
    let files: Vec<_> = std::fs::read_dir(here("capabilities")).unwrap().map(|e| e.unwrap().file_name()).collect();
    assert_eq!(files, ["main.json"], "another capability");
    let capability = json("capabilities/main.json");
    let granted: BTreeSet<&str> =
        capability["permissions"].as_array().unwrap().iter().map(|p| p.as_str().unwrap()).collect();
    assert_eq!(granted, BTreeSet::from(GRANTED));
    assert_eq!(capability["windows"], serde_json::json!(["main"]));
    assert!(capability.get("remote").is_none(), "another origin may call");
    let configuration = json("tauri.conf.json");
    assert_eq!(configuration["app"]["security"]["capabilities"], serde_json::json!(["main"]));
    assert!(configuration["app"]["security"].get("assetProtocol").is_none());
}

#[test]
fn no_command_takes_a_path() {
    let commands = std::fs::read_to_string(here("src/commands.rs")).unwrap();
    for command in commands.split("#[tauri::command").skip(1) {
        let head = command.split('{').next().unwrap();
        assert!(!head.contains("Path"), "{head}");
    }
    let saving = commands.split("struct Saving {").nth(1).unwrap().split('}').next().unwrap();
    assert!(!saving.contains("Path"), "{saving}");
}

#[test]
fn nothing_inside_opens_the_network_or_a_shell() {
    let tree = Command::new(env!("CARGO"))
        .args([
            "tree",
            "--offline",
            "--package",
            "rapporteur-desktop",
            "--edges",
            "normal",
            "--prefix",
            "none",
            "--no-dedupe",
        ])
        .current_dir(here(".."))
        .output()
        .unwrap();
    let names = String::from_utf8(tree.stdout).unwrap();
    assert!(names.contains("tauri"), "{names}");
    for banned in BANNED {
        assert!(!names.lines().any(|l| l.split(' ').next() == Some(banned)), "{banned} is inside");
    }
}

#[test]
fn the_page_has_a_policy_that_opens_the_way_to_the_program_and_no_other() {
    // Without a site there is no page to look at; `cargo xtask test` builds it first.
    if !Site.is_there() {
        return;
    }
    let page = String::from_utf8(Site.file("index.html").unwrap().into_owned()).unwrap();
    let policy = page.split("Content-Security-Policy\" content=\"").nth(1).unwrap().split('"').next().unwrap();
    assert!(policy.starts_with("default-src 'none'"), "{policy}");
    let policy = policy.replace("connect-src 'self' ipc: http://ipc.localhost", "");
    for open in ["http", "*", "'unsafe-inline'", "'unsafe-eval'", "data:", "blob:"] {
        assert!(!policy.contains(open), "{policy}");
    }
    assert!(Site.file("service-worker.js").is_none());
    assert!(Site.file("../Cargo.toml").is_none());
}
