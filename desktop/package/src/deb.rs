//! The package for Debian and its kin: an archive of three parts.

use crate::files::{Contents, Packed};
use crate::needs::Needs;
use crate::{DATE, NAME};
use flate2::Compression;
use flate2::write::GzEncoder;
use std::collections::BTreeSet;
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Fonts for all languages of the interface; without them the program runs and shows boxes.
const RECOMMENDS: &str = "fonts-noto-core, fonts-noto-cjk";

pub(crate) fn write(folder: &Path, contents: &Contents, needs: &Needs) -> Result<PathBuf, String> {
    let version = env!("CARGO_PKG_VERSION");
    let architecture = match std::env::consts::ARCH {
        "x86_64" => "amd64",
        "aarch64" => "arm64",
        other => other,
    };
    let control = format!(
        "Package: {NAME}\nVersion: {version}\nArchitecture: {architecture}\nMaintainer: Rapporteur <rapporteur@example.invalid>\n\
         Installed-Size: {}\nDepends: {}\nRecommends: {RECOMMENDS}\nSection: text\nPriority: optional\nDescription: {}\n {}\n",
        contents.kilobytes(),
        needs.debian()?,
        contents.summary,
        contents.description.replace('\n', "\n ")
    );
    let control = Packed { place: "control".to_owned(), content: control.into_bytes(), program: false };
    let path = folder.join(format!("{NAME}_{version}_{architecture}.deb"));
    let failed = |e: std::io::Error| format!("{}: {e}", path.display());
    let mut package = ar::Builder::new(File::create(&path).map_err(failed)?);
    let parts = [
        ("debian-binary", b"2.0\n".to_vec()),
        ("control.tar.gz", archive(&[control]).map_err(failed)?),
        ("data.tar.gz", archive(&contents.files).map_err(failed)?),
    ];
    for (name, content) in parts {
        let mut header = ar::Header::new(name.as_bytes().to_vec(), content.len() as u64);
        header.set_mode(0o100_644);
        header.set_mtime(u64::from(DATE));
        package.append(&header, content.as_slice()).map_err(failed)?;
    }
    Ok(path)
}

/// A packed archive whose entries belong to root; each folder stands before what is in it.
fn archive(files: &[Packed]) -> std::io::Result<Vec<u8>> {
    let mut archive = tar::Builder::new(GzEncoder::new(Vec::new(), Compression::best()));
    let mut folders = BTreeSet::new();
    for file in files {
        let above: Vec<&Path> = Path::new(&file.place).ancestors().skip(1).collect();
        for folder in above.into_iter().rev().filter(|folder| folder.parent().is_some()) {
            if folders.insert(folder) {
                entry(&mut archive, &format!("./{}/", folder.display()), &[], 0o755)?;
            }
        }
        entry(&mut archive, &format!("./{}", file.place), &file.content, file.mode())?;
    }
    archive.into_inner()?.finish()
}

fn entry<W: Write>(archive: &mut tar::Builder<W>, name: &str, content: &[u8], mode: u16) -> std::io::Result<()> {
    let mut header = tar::Header::new_gnu();
    header.set_entry_type(if name.ends_with('/') { tar::EntryType::Directory } else { tar::EntryType::Regular });
    header.set_size(content.len() as u64);
    header.set_mode(u32::from(mode));
    header.set_mtime(u64::from(DATE));
    header.set_uid(0);
    header.set_gid(0);
    header.set_username("root")?;
    header.set_groupname("root")?;
    archive.append_data(&mut header, name, content)
}
