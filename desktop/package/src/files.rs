//! What is in the packages, and what is said about them.

use crate::{IDENTIFIER, NAME, PROGRAM, words};
use std::fs;
use std::path::Path;

/// A file of the packages.
pub(crate) struct Packed {
    /// Where it goes, without the first slash.
    pub(crate) place: String,
    pub(crate) content: Vec<u8>,
    /// Whether it is run.
    pub(crate) program: bool,
}

/// Puts the words of all languages into a file.
type Fill = fn(&str) -> Result<String, String>;

/// All files, and the words of the packages' descriptions, for which their formats have room in one language.
pub(crate) struct Contents {
    pub(crate) files: Vec<Packed>,
    /// One line.
    pub(crate) summary: String,
    /// Some lines.
    pub(crate) description: String,
}

impl Contents {
    /// The program with all that goes along.
    pub(crate) fn new(program: Vec<u8>) -> Result<Self, String> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).ok_or("this program has no repository")?;
        let read = |path: &Path| fs::read(path).map_err(|e| format!("{}: {e}", path.display()));
        let icons = "usr/share/icons/hicolor";
        let copies = [
            (format!("{icons}/256x256/apps/{IDENTIFIER}.png"), "desktop/icons/icon.png"),
            (format!("{icons}/scalable/apps/{IDENTIFIER}.svg"), "web/icon.svg"),
            (format!("usr/share/doc/{NAME}/copyright"), "desktop/linux/copyright"),
            (format!("usr/share/doc/{NAME}/LICENSE-MIT"), "LICENSE-MIT"),
            (format!("usr/share/doc/{NAME}/LICENSE-APACHE"), "LICENSE-APACHE"),
        ];
        let with_words: [(String, &str, Fill); 2] = [
            (format!("usr/share/applications/{IDENTIFIER}.desktop"), "desktop/linux/rapporteur.desktop", words::entry),
            (format!("usr/share/mime/packages/{IDENTIFIER}.xml"), "desktop/linux/mime.xml", words::kinds),
        ];
        let mut files = vec![Packed { place: format!("usr/bin/{PROGRAM}"), content: program, program: true }];
        for (place, from, fill) in with_words {
            let path = root.join(from);
            let text = String::from_utf8(read(&path)?).map_err(|e| format!("{}: {e}", path.display()))?;
            files.push(Packed { place, content: fill(&text)?.into_bytes(), program: false });
        }
        for (place, from) in copies {
            files.push(Packed { place, content: read(&root.join(from))?, program: false });
        }
        Ok(Self {
            files,
            summary: words::message("package-summary")?,
            description: words::message("package-description")?,
        })
    }

    /// What all files take on the disk, in kilobytes of 1024.
    pub(crate) fn kilobytes(&self) -> usize {
        self.files.iter().map(|file| file.content.len().div_ceil(1024)).sum()
    }
}

impl Packed {
    /// Who may do what with it.
    pub(crate) fn mode(&self) -> u16 {
        if self.program { 0o755 } else { 0o644 }
    }
}
