//! Places where nothing can be written or read: a disk that is full, one that can only be read, what belongs to somebody else. Each is told
//! by its own message, and what was there before is there still.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test that panics is a test that fails")]

use rapporteur_desktop::drafts::Drafts;
use rapporteur_desktop::files::Files;
use rapporteur_desktop::settings::Settings;
use rapporteur_desktop::termbases::Termbases;
use rapporteur_desktop::{batch, trouble::Trouble};
use rapporteur_formats::Words;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::AtomicBool;

/// The folder with the places; the test that finds it has them.
const CHILD: &str = "RAPPORTEUR_PLACES_FOLDER";
/// More than the full disk has left.
const LARGE: usize = 400_000;
/// Makes two disks of memory, which nobody else sees, and gives up the powers of an administrator, for whom nothing is forbidden.
const MAKE: &str = "mount -t tmpfs -o size=256k tmpfs \"$0/full\" && mount -t tmpfs -o ro tmpfs \"$0/still\" \
    && exec setpriv --bounding-set=-all --inh-caps=-all \"$@\"";

/// Does the test again where there are such places; false where the system does not let us make any.
fn again(name: &str) -> bool {
    let folder = tempfile::tempdir().unwrap();
    for place in ["full", "still"] {
        fs::create_dir(folder.path().join(place)).unwrap();
    }
    let unshare = || {
        let mut command = Command::new("unshare");
        command.args(["--map-root-user", "--mount"]);
        command
    };
    if !unshare().args(["mount", "-t", "tmpfs", "tmpfs"]).arg(folder.path()).status().is_ok_and(|s| s.success()) {
        eprintln!("left out: this system does not let a test have disks of its own");
        return false;
    }
    let output = unshare()
        .args(["sh", "-c", MAKE])
        .arg(folder.path())
        .arg(std::env::current_exe().unwrap())
        .args([name, "--exact", "--nocapture"])
        .env(CHILD, folder.path())
        .output()
        .unwrap();
    let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
    true
}

fn places() -> Option<PathBuf> {
    std::env::var_os(CHILD).map(PathBuf::from)
}

/// The texts of a folder with one in it.
fn one_text(folder: &Path) -> Vec<batch::Input> {
    fs::write(folder.join("a.txt"), "States should protect critical infrastructure. ".repeat(LARGE / 40)).unwrap();
    batch::texts_in(folder).unwrap().0
}

fn annotate(inputs: &[batch::Input], folder: &Path) -> Result<batch::Summary, Trouble> {
    let tagger = batch::tagger().unwrap();
    batch::run(inputs, folder, &tagger, &Words::new("en"), &AtomicBool::new(false), &|_| {})
}

#[test]
fn a_full_disk_is_told_and_what_was_there_stays() {
    let Some(folder) = places() else {
        again("a_full_disk_is_told_and_what_was_there_stays");
        return;
    };
    let full = folder.join("full");
    let (large, path) = ("x".repeat(LARGE), full.join("a.rapporteur.json"));
    let mut files = Files::default();
    files.write("d", &path, b"{\"old\":1}").unwrap();
    assert_eq!(files.write("d", &path, large.as_bytes()).unwrap_err().message, "desktop-full");
    assert_eq!(fs::read(&path).unwrap(), b"{\"old\":1}");

    let mut drafts = Drafts::new(full.join("drafts"));
    drafts.keep("d", "{\"id\":\"d\",\"name\":\"N\"}").unwrap();
    let told = drafts.keep("d", &large).unwrap_err();
    assert_eq!(Trouble::file(&full, &told).message, "desktop-full");
    assert_eq!(drafts.list().len(), 1, "the draft as it was kept last");

    let mut settings = Settings::read(full.join("settings.json"));
    settings.set("language", "fr").unwrap();
    assert!(settings.set("keys", &large).is_err());
    assert_eq!(Settings::read(full.join("settings.json")).page("language"), Some("fr"));

    let mut termbases = Termbases::new(full.clone());
    termbases.keep("[1]").unwrap();
    let told = termbases.keep(&large).unwrap_err();
    assert_eq!(Trouble::file(&full, &told).message, "desktop-full");
    assert_eq!(termbases.load().unwrap().as_deref(), Some("[1]"));

    let texts = tempfile::tempdir().unwrap();
    let results = batch::new_folder(&full).unwrap();
    assert_eq!(annotate(&one_text(texts.path()), &results).unwrap_err().message, "desktop-full");
    let names: Vec<_> = fs::read_dir(&full).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    assert!(!names.iter().any(|name| name.starts_with(".rapporteur-")), "half-written files stay: {names:?}");
}

#[test]
fn a_disk_that_can_only_be_read_is_told() {
    let Some(folder) = places() else {
        again("a_disk_that_can_only_be_read_is_told");
        return;
    };
    let still = folder.join("still");
    let told = Files::default().write("d", &still.join("a.json"), b"{}").unwrap_err();
    assert_eq!(told.message, "desktop-read-only");
    assert_eq!(batch::new_folder(&still).unwrap_err().message, "desktop-read-only");
    let error = Drafts::new(still.join("drafts")).keep("d", "{}").unwrap_err();
    assert_eq!(Trouble::file(&still, &error).message, "desktop-read-only");
    assert!(Settings::read(still.join("settings.json")).set("language", "fr").is_err());
    let mut termbases = Termbases::new(still.clone());
    let error = termbases.keep("[]").unwrap_err();
    assert_eq!(Trouble::file(&still, &error).message, "desktop-read-only");
    assert_eq!(termbases.load().unwrap(), None);
}

#[test]
fn what_nobody_may_read_is_told_and_harms_nothing_beside_it() {
    let Some(_) = places() else {
        again("what_nobody_may_read_is_told_and_harms_nothing_beside_it");
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let closed = folder.path().join("закрыто");
    fs::create_dir(&closed).unwrap();
    let inputs = one_text(folder.path());
    let file = folder.path().join("b.txt");
    fs::write(&file, "secret").unwrap();
    let close = |path: &Path, mode: u32| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    close(&closed, 0o000);
    close(&file, 0o000);
    assert_eq!(batch::texts_in(&closed).unwrap_err().message, "desktop-denied");
    let (texts, failures) = batch::texts_in(folder.path()).unwrap();
    assert_eq!((texts.len(), failures.len(), failures[0].message.as_str()), (2, 1, "desktop-denied"));
    let results = tempfile::tempdir().unwrap();
    let summary = annotate(&texts, results.path()).unwrap();
    assert_eq!((summary.done, summary.failures[0].message.as_str()), (inputs.len(), "desktop-denied"));
    let mut files = Files::default();
    let (number, _) = files.take(&file).unwrap();
    assert_eq!(files.read(number).unwrap_err().message, "desktop-denied");
    assert_eq!(files.write("d", &closed.join("a.json"), b"{}").unwrap_err().message, "desktop-denied");
    close(&closed, 0o700);
}
