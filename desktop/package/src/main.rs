//! The desktop as a .deb and an .rpm: `rapporteur-package PROGRAM FOLDER`, run by `cargo xtask package`.
//!
//! Both hold the same files and state the same needs. The other systems' packages are made by Tauri's own tool from `desktop/tauri.conf.json`;
//! `docs/packages.md` says how, and that we have not tried.

#![allow(clippy::print_stdout, reason = "a command line prints")]

use flate2::Compression;
use flate2::write::GzEncoder;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// A step's end: nothing, or what went wrong.
type Done = Result<(), String>;

/// What a .deb may weigh, in bytes.
const MOST: u64 = 12_000_000;
const NAME: &str = "rapporteur";
const PROGRAM: &str = "rapporteur-desktop";
const SUMMARY: &str = "Annotates texts on responsible state behaviour in cyberspace";
const DESCRIPTION: &str = "Marks the norms, the law, the confidence-building and capacity-building measures\nand the responses that a draft speaks of, and says why. Works without a network.";
/// Stands in every file name that the system looks up; the same as in `desktop/tauri.conf.json`.
const IDENTIFIER: &str = "org.rapporteur.Rapporteur";

/// A file of the package: where it goes, its content, whether it is a program.
struct Packed {
    place: String,
    content: Vec<u8>,
    program: bool,
}

fn main() -> ExitCode {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let done = match arguments.as_slice() {
        [program, folder] => run(program, folder),
        _ => Err("expected the program and a folder for the packages".to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("rapporteur-package: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The root of the repository.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).map(Path::to_path_buf).unwrap_or_default()
}

fn run(program: &Path, out: &Path) -> Done {
    let files = files(program)?;
    fs::create_dir_all(out).map_err(|e| format!("{}: {e}", out.display()))?;
    let libc = newest_libc(&files[0].content);
    for path in [deb(out, &files, &libc)?, rpm(out, &files)?] {
        let size = fs::metadata(&path).map_err(|e| format!("{}: {e}", path.display()))?.len();
        println!("{} {size} bytes", path.display());
        if size > MOST {
            return Err(format!("{} weighs {size} bytes, {MOST} is what it may", path.display()));
        }
    }
    Ok(())
}

fn files(program: &Path) -> Result<Vec<Packed>, String> {
    let root = root();
    let read = |path: PathBuf| fs::read(&path).map_err(|e| format!("{}: {e}", path.display()));
    let from = |place: String, path: PathBuf| Ok::<_, String>(Packed { place, content: read(path)?, program: false });
    let linux = root.join("desktop/linux");
    Ok(vec![
        Packed { place: format!("usr/bin/{PROGRAM}"), content: read(program.to_owned())?, program: true },
        from(format!("usr/share/applications/{IDENTIFIER}.desktop"), linux.join("rapporteur.desktop"))?,
        from(format!("usr/share/mime/packages/{IDENTIFIER}.xml"), linux.join("mime.xml"))?,
        from(format!("usr/share/icons/hicolor/256x256/apps/{IDENTIFIER}.png"), root.join("desktop/icons/icon.png"))?,
        from(format!("usr/share/icons/hicolor/scalable/apps/{IDENTIFIER}.svg"), root.join("web/icon.svg"))?,
        from(format!("usr/share/doc/{NAME}/LICENSE-MIT"), root.join("LICENSE-MIT"))?,
        from(format!("usr/share/doc/{NAME}/LICENSE-APACHE"), root.join("LICENSE-APACHE"))?,
    ])
}

/// The newest version of the C library whose symbols a program asks for: it runs where that is there.
fn newest_libc(program: &[u8]) -> String {
    let sign = b"GLIBC_2.";
    let versions = program.windows(sign.len() + 2).filter(|w| w.starts_with(sign));
    let minor = versions.filter_map(|w| {
        let digits: String = w[sign.len()..].iter().map(|b| *b as char).take_while(char::is_ascii_digit).collect();
        digits.parse::<u32>().ok()
    });
    format!("2.{}", minor.max().unwrap_or_default())
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>, String> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::best());
    packer.write_all(bytes).and_then(|()| packer.finish()).map_err(|e| e.to_string())
}

/// An archive whose entries belong to root and carry no date, so that the same content gives the same package.
fn archive(files: &[Packed]) -> Result<Vec<u8>, String> {
    let mut archive = tar::Builder::new(Vec::new());
    let mut folders = std::collections::BTreeSet::new();
    for file in files {
        let mut parents: Vec<&Path> =
            Path::new(&file.place).ancestors().skip(1).filter(|p| *p != Path::new("")).collect();
        parents.reverse();
        for parent in parents {
            if folders.insert(parent.to_owned()) {
                entry(&mut archive, &format!("./{}/", parent.display()), &[], 0o755, tar::EntryType::Directory)?;
            }
        }
        let mode = if file.program { 0o755 } else { 0o644 };
        entry(&mut archive, &format!("./{}", file.place), &file.content, mode, tar::EntryType::Regular)?;
    }
    archive.into_inner().map_err(|e| e.to_string())
}

fn entry(archive: &mut tar::Builder<Vec<u8>>, name: &str, content: &[u8], mode: u32, kind: tar::EntryType) -> Done {
    let mut header = tar::Header::new_gnu();
    header.set_entry_type(kind);
    header.set_size(content.len() as u64);
    header.set_mode(mode);
    archive.append_data(&mut header, name, content).map_err(|e| format!("{name}: {e}"))
}

fn deb(out: &Path, files: &[Packed], libc: &str) -> Result<PathBuf, String> {
    let version = env!("CARGO_PKG_VERSION");
    let architecture = match std::env::consts::ARCH {
        "x86_64" => "amd64",
        "aarch64" => "arm64",
        other => other,
    };
    let size = files.iter().map(|f| f.content.len()).sum::<usize>().div_ceil(1024);
    let description = DESCRIPTION.replace('\n', "\n ");
    let control = format!(
        "Package: {NAME}\nVersion: {version}\nArchitecture: {architecture}\nMaintainer: Rapporteur <rapporteur@example.invalid>\n\
         Installed-Size: {size}\nDepends: libc6 (>= {libc}), libgtk-3-0, libwebkit2gtk-4.1-0 (>= 2.40)\n\
         Recommends: fonts-noto-core, fonts-noto-cjk\nSection: text\nPriority: optional\nDescription: {SUMMARY}\n {description}\n"
    );
    let control = archive(&[Packed { place: "control".to_owned(), content: control.into_bytes(), program: false }])?;
    let path = out.join(format!("{NAME}_{version}_{architecture}.deb"));
    let file = fs::File::create(&path).map_err(|e| format!("{}: {e}", path.display()))?;
    let mut package = ar::Builder::new(file);
    let parts = [
        ("debian-binary", b"2.0\n".to_vec()),
        ("control.tar.gz", gzip(&control)?),
        ("data.tar.gz", gzip(&archive(files)?)?),
    ];
    for (name, content) in parts {
        let mut header = ar::Header::new(name.as_bytes().to_vec(), content.len() as u64);
        header.set_mode(0o100_644);
        package.append(&header, content.as_slice()).map_err(|e| format!("{}: {e}", path.display()))?;
    }
    Ok(path)
}

fn rpm(out: &Path, files: &[Packed]) -> Result<PathBuf, String> {
    let version = env!("CARGO_PKG_VERSION");
    let architecture = std::env::consts::ARCH;
    let failed = |e: rpm::Error| format!("rpm: {e}");
    let mut package = rpm::PackageBuilder::new(NAME, version, env!("CARGO_PKG_LICENSE"), architecture, SUMMARY);
    package
        .description(DESCRIPTION)
        .release("1")
        .using_config(rpm::BuildConfig::v4().compression(rpm::CompressionWithLevel::Gzip(9)).source_date(0_u32));
    for file in files {
        let mode = if file.program { 0o755 } else { 0o644 };
        let options = rpm::FileOptions::new(format!("/{}", file.place)).permissions(mode);
        package.with_file_contents(file.content.clone(), options).map_err(failed)?;
    }
    // The names of Fedora and openSUSE differ; the files inside do not.
    for library in ["libwebkit2gtk-4.1.so.0()(64bit)", "libgtk-3.so.0()(64bit)"] {
        package.requires(rpm::Dependency::any(library));
    }
    let path = out.join(format!("{NAME}-{version}-1.{architecture}.rpm"));
    package.build().and_then(|package| package.write_file(&path)).map_err(failed)?;
    Ok(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_c_library_counts() {
        assert_eq!(newest_libc(b"..GLIBC_2.4\0GLIBC_2.34\0GLIBC_2.17\0"), "2.34");
    }

    #[test]
    fn an_archive_has_its_folders_before_its_files() {
        let file = Packed { place: "usr/bin/a".to_owned(), content: b"x".to_vec(), program: true };
        let archive = archive(&[file]).unwrap_or_default();
        let mut archive = tar::Archive::new(archive.as_slice());
        let entries = archive.entries().into_iter().flatten().flatten();
        let names: Vec<_> = entries
            .map(|e| {
                (e.path().map(|p| p.display().to_string()).unwrap_or_default(), e.header().mode().unwrap_or_default())
            })
            .collect();
        let names: Vec<_> =
            names.iter().map(|(name, mode)| (name.trim_end_matches('/').trim_start_matches("./"), *mode)).collect();
        assert_eq!(names, [("usr", 0o755), ("usr/bin", 0o755), ("usr/bin/a", 0o755)]);
    }
}
