//! The packages read back: by other readers, and where the system's own tools are there, by them, too. Packed is this test itself; that
//! the program in the package runs is seen by `cargo xtask test --full`, which tells the stories with it.
#![allow(clippy::unwrap_used, reason = "a test that panics is a test that fails")]

use flate2::read::GzDecoder;
use rapporteur_formats::Layout;
use rapporteur_locales::{Messages, interface_languages, negotiate};
use rapporteur_package::{IDENTIFIER, MOST, NAME, PROGRAM, run};
use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::Command;

fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap().join(path)
}

/// A program with the needs of this test and few bytes.
fn small_program(folder: &Path) -> PathBuf {
    let program = folder.join("program");
    fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
    // Without it the package is larger, no more.
    let _ = Command::new("strip").arg(&program).status();
    program
}

/// The entries of the last part of a .deb: mode and content by name.
fn entries(deb: &Path, part: &str) -> BTreeMap<String, (u32, Vec<u8>)> {
    let mut package = ar::Archive::new(fs::File::open(deb).unwrap());
    let mut found = BTreeMap::new();
    while let Some(entry) = package.next_entry() {
        let entry = entry.unwrap();
        if entry.header().identifier() != part.as_bytes() {
            continue;
        }
        let mut archive = tar::Archive::new(GzDecoder::new(entry));
        for entry in archive.entries().unwrap() {
            let mut entry = entry.unwrap();
            let name = entry.path().unwrap().display().to_string().trim_start_matches("./").to_owned();
            let mode = entry.header().mode().unwrap();
            let mut content = Vec::new();
            entry.read_to_end(&mut content).unwrap();
            found.insert(name, (mode, content));
        }
    }
    found
}

/// What a program prints, if it is there.
fn printed(program: &str, arguments: &[&str], file: &Path) -> Option<String> {
    let output = Command::new(program).args(arguments).arg(file).output().ok()?;
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    Some(String::from_utf8(output.stdout).unwrap())
}

#[test]
fn packages_hold_the_program_its_entry_its_kinds_and_licences() {
    let folder = tempfile::tempdir().unwrap();
    let program = small_program(folder.path());
    let packages = run(&program, &folder.path().join("new/out")).unwrap();
    assert!(packages.iter().all(|(_, size)| (10_000..MOST).contains(size)), "{packages:?}");
    let (deb, rpm) = (&packages[0].0, &packages[1].0);

    let files = entries(deb, "data.tar.gz");
    assert_eq!(files[&format!("usr/bin/{PROGRAM}")], (0o755, fs::read(&program).unwrap()));
    let copies = [
        (format!("usr/share/icons/hicolor/scalable/apps/{IDENTIFIER}.svg"), "web/icon.svg"),
        (format!("usr/share/doc/{NAME}/LICENSE-MIT"), "LICENSE-MIT"),
    ];
    for (place, from) in &copies {
        assert_eq!(files[place], (0o644, fs::read(repository(from)).unwrap()), "{place}");
    }
    said_in_every_language(&files);
    assert!(files.contains_key("usr/bin/") && files.contains_key("usr/share/icons/hicolor/256x256/apps/"));
    let control = String::from_utf8(entries(deb, "control.tar.gz")["control"].1.clone()).unwrap();
    let summary = Messages::new(negotiate(&[])).text("package-summary");
    assert!(control.contains(&format!("\nDescription: {summary}\n ")), "{control}");
    assert!(control.contains("Depends: libc6 (>= 2.") && control.contains("libgcc-s1\n"), "{control}");

    let rpm_read = rpm::PackageMetadata::open(rpm).unwrap();
    assert_eq!(rpm_read.get_summary().unwrap(), summary);
    let paths = rpm_read.get_file_paths().unwrap();
    for place in files.keys().filter(|name| !name.ends_with('/')) {
        assert!(paths.contains(&Path::new("/").join(place)), "{place} is missing: {paths:?}");
    }
    let requires: Vec<String> = rpm_read.get_requires().unwrap().into_iter().map(|r| r.name).collect();
    assert!(requires.iter().any(|r| r == "libgcc_s.so.1()(64bit)"), "{requires:?}");

    if let Some(fields) = printed("dpkg-deb", &["--field"], deb) {
        assert!(fields.contains("Package: rapporteur\n") && fields.contains("\nDepends: libc6 "), "{fields}");
        assert!(printed("dpkg-deb", &["--contents"], deb).unwrap().contains("-rwxr-xr-x root/root"));
    }
    if let Some(list) = printed("rpm", &["-qp", "--list"], rpm) {
        assert!(list.contains(&format!("/usr/bin/{PROGRAM}\n")), "{list}");
        assert!(printed("rpm", &["-K"], rpm).unwrap().contains("OK"));
    }
}

/// The entry and the kinds of files have the words of each language, and no place is left open.
fn said_in_every_language(files: &BTreeMap<String, (u32, Vec<u8>)>) {
    let text = |place: String| String::from_utf8(files[&place].1.clone()).unwrap();
    let entry = text(format!("usr/share/applications/{IDENTIFIER}.desktop"));
    let kinds = text(format!("usr/share/mime/packages/{IDENTIFIER}.xml"));
    assert!(!entry.contains("{{") && !kinds.contains("{{"), "{entry}{kinds}");
    for tag in interface_languages().into_iter().filter(|tag| *tag != negotiate(&[])) {
        let messages = Messages::new(tag);
        for (key, id) in [("GenericName", "generic"), ("Comment", "comment"), ("Keywords", "keywords")] {
            let line = format!("\n{key}[{tag}]={}", messages.text(&format!("package-{id}")));
            assert!(entry.contains(&line), "{line} is missing: {entry}");
        }
        let line = format!("<comment xml:lang=\"{tag}\">{}</comment>", messages.text("package-project"));
        assert!(kinds.contains(&line), "{line} is missing: {kinds}");
    }
    // The checker of the system, where it is there, knows more rules than we do.
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.desktop");
    fs::write(&path, &entry).unwrap();
    printed("desktop-file-validate", &[], &path);
    fs::write(folder.path().join("a.xml"), &kinds).unwrap();
    printed("xmllint", &["--noout"], &folder.path().join("a.xml"));
}

#[test]
fn the_same_content_gives_the_same_packages() {
    let folder = tempfile::tempdir().unwrap();
    let program = small_program(folder.path());
    let (one, two) =
        (run(&program, &folder.path().join("1")).unwrap(), run(&program, &folder.path().join("2")).unwrap());
    for ((one, _), (two, _)) in one.iter().zip(&two) {
        assert!(fs::read(one).unwrap() == fs::read(two).unwrap(), "{} differs", one.display());
    }
}

#[test]
fn what_cannot_be_packed_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let script = folder.path().join("script");
    fs::write(&script, "#!/bin/sh\n").unwrap();
    assert!(run(&script, folder.path()).unwrap_err().contains("script: not a program"));
    assert!(run(&folder.path().join("none"), folder.path()).unwrap_err().contains("none: "));
}

#[test]
fn the_system_is_told_of_the_kinds_that_are_read_and_no_other() {
    let entry = fs::read_to_string(repository("desktop/linux/rapporteur.desktop")).unwrap();
    let kinds = entry.lines().find_map(|line| line.strip_prefix("MimeType=")).unwrap();
    let configuration: serde_json::Value =
        serde_json::from_slice(&fs::read(repository("desktop/tauri.conf.json")).unwrap()).unwrap();
    let associations = configuration["bundle"]["fileAssociations"].as_array().unwrap();
    let extensions = |kind: &str| -> Vec<String> {
        let of_kind =
            associations.iter().find(|a| a["mimeType"] == kind).unwrap_or_else(|| panic!("{kind} is missing"));
        of_kind["ext"].as_array().unwrap().iter().map(|e| e.as_str().unwrap().to_owned()).collect()
    };
    let mut told = vec!["application/x-rapporteur+json"];
    assert_eq!(extensions(told[0]), ["rapporteur.json"]);
    for layout in [Layout::PlainText, Layout::Markdown] {
        // A new layout does not compile here before it has its kind.
        let kind = match layout {
            Layout::PlainText => "text/plain",
            Layout::Markdown => "text/markdown",
        };
        assert_eq!(extensions(kind), layout.extensions());
        told.push(kind);
    }
    assert_eq!(kinds.split_terminator(';').collect::<Vec<_>>(), told);
    assert_eq!(associations.len(), told.len());
    let project = fs::read_to_string(repository("desktop/linux/mime.xml")).unwrap();
    assert!(project.contains(&format!("<mime-type type=\"{}\">", told[0])) && project.contains("*.rapporteur.json"));
}
