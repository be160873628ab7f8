//! The files that the reader opened: the page names them by number and can reach no other.

use crate::atomic;
use crate::trouble::{Trouble, shown};
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// A file of more bytes than this is not read for the page, which tells the reader so.
pub const LIMIT: u64 = 16_000_000;

/// What tells whether a file was changed: another program that saves changes one of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Stamp {
    bytes: u64,
    modified: Option<SystemTime>,
}

impl Stamp {
    fn of(path: &Path) -> Option<Self> {
        let metadata = fs::metadata(path).ok()?;
        Some(Self { bytes: metadata.len(), modified: metadata.modified().ok() })
    }
}

#[derive(Debug)]
struct Opened {
    path: PathBuf,
    /// As it was when we last read or wrote it.
    stamp: Option<Stamp>,
    /// Whether the reader knows of the change that is there.
    told: bool,
}

/// The files of this run.
#[derive(Debug, Default)]
pub struct Files {
    opened: BTreeMap<u32, Opened>,
    /// The file that a draft came from and goes back to.
    home: BTreeMap<String, u32>,
}

impl Files {
    /// Takes a path that the reader chose, dropped or started the program with: its number and size in bytes.
    ///
    /// # Errors
    /// When there is no file, or what is there is none (a folder, a device).
    pub fn take(&mut self, path: &Path) -> Result<(u32, u64), Trouble> {
        let metadata = fs::metadata(path).map_err(|e| Trouble::file(path, &e))?;
        if !metadata.is_file() {
            return Err(Trouble::new("desktop-no-file").with("file", shown(path)));
        }
        let number = self.number(path);
        Ok((number, metadata.len()))
    }

    fn number(&mut self, path: &Path) -> u32 {
        if let Some((number, _)) = self.opened.iter().find(|(_, opened)| opened.path == path) {
            return *number;
        }
        let number = self.opened.last_key_value().map_or(1, |(last, _)| last + 1);
        self.opened.insert(number, Opened { path: path.to_owned(), stamp: Stamp::of(path), told: false });
        number
    }

    /// The path behind a number.
    pub fn path(&self, number: u32) -> Option<&Path> {
        self.opened.get(&number).map(|opened| opened.path.as_path())
    }

    /// The content of a file, at most [`LIMIT`] bytes.
    ///
    /// # Errors
    /// As the system says, or when it grew beyond the limit.
    pub fn read(&mut self, number: u32) -> Result<Vec<u8>, Trouble> {
        let opened = self.opened.get_mut(&number).ok_or_else(|| Trouble::new("desktop-gone"))?;
        let stamp = Stamp::of(&opened.path);
        let mut bytes = Vec::new();
        let read = File::open(&opened.path).and_then(|file| file.take(LIMIT + 1).read_to_end(&mut bytes));
        read.map_err(|e| Trouble::file(&opened.path, &e))?;
        if bytes.len() as u64 > LIMIT {
            return Err(Trouble::new("desktop-large").with("file", shown(&opened.path)));
        }
        (opened.stamp, opened.told) = (stamp, false);
        Ok(bytes)
    }

    /// Says that a draft lives in a file.
    pub fn settle(&mut self, draft: &str, number: u32) {
        if self.opened.contains_key(&number) {
            self.home.insert(draft.to_owned(), number);
        }
    }

    /// The file that a draft lives in.
    pub fn home(&self, draft: &str) -> Option<u32> {
        self.home.get(draft).copied()
    }

    /// Whether a file is not as we left it.
    pub fn is_changed(&self, number: u32) -> bool {
        self.opened.get(&number).is_some_and(|opened| Stamp::of(&opened.path) != opened.stamp)
    }

    /// The file of a draft if it was changed by somebody else and the reader does not know yet.
    pub fn news(&mut self, draft: &str) -> Option<PathBuf> {
        let number = self.home(draft)?;
        let changed = self.is_changed(number);
        let opened = self.opened.get_mut(&number)?;
        (changed && !std::mem::replace(&mut opened.told, changed)).then(|| opened.path.clone())
    }

    /// Writes a draft into a file, whole or not at all, and settles it there.
    ///
    /// # Errors
    /// As the system says; the file is as it was.
    pub fn write(&mut self, draft: &str, path: &Path, content: &[u8]) -> Result<(), Trouble> {
        atomic::replace(path, content).map_err(|e| Trouble::file(path, &e))?;
        let number = self.number(path);
        if let Some(opened) = self.opened.get_mut(&number) {
            (opened.stamp, opened.told) = (Stamp::of(path), false);
        }
        self.settle(draft, number);
        Ok(())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that panics is a test that fails")]
mod tests {
    use super::*;

    #[test]
    fn only_what_was_opened_can_be_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("مسودة 草案.md");
        fs::write(&path, "text").unwrap();
        let mut files = Files::default();
        assert_eq!(files.read(1).unwrap_err().message, "desktop-gone");
        assert_eq!(files.take(&path).unwrap(), (1, 4));
        assert_eq!(files.read(1).unwrap(), b"text");
        assert_eq!(files.take(folder.path()).unwrap_err().message, "desktop-no-file");
        assert_eq!(files.take(Path::new("/dev/zero")).unwrap_err().message, "desktop-no-file");
        assert_eq!(files.take(&folder.path().join("x")).unwrap_err().message, "desktop-not-found");
    }

    #[test]
    fn two_gigabytes_are_measured_and_not_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("large.txt");
        File::create(&path).unwrap().set_len(2 << 30).unwrap();
        let mut files = Files::default();
        assert_eq!(files.take(&path).unwrap(), (1, 2 << 30));
        assert_eq!(files.read(1).unwrap_err().message, "desktop-large");
    }

    #[test]
    fn a_change_by_another_program_is_told_once() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.rapporteur.json");
        let mut files = Files::default();
        files.write("d", &path, b"{}").unwrap();
        assert_eq!(files.news("d"), None, "what we wrote ourselves is no news");
        fs::write(&path, "{ }").unwrap();
        assert!(files.is_changed(1));
        assert_eq!(files.news("d"), Some(path.clone()));
        assert_eq!(files.news("d"), None);
        files.write("d", &path, b"{}").unwrap();
        assert!(!files.is_changed(1));
        fs::remove_file(&path).unwrap();
        assert_eq!(files.news("d"), Some(path), "a file that is gone is news, too");
    }
}
