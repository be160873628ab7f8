//! The drafts that are kept on this machine: one project file each, replaced whole, and a note of which one is being worked on.
//!
//! The page saves at most half a second after a change. The note is taken away when the program ends as it should, so one that is
//! found at the start says what to offer first.

use crate::atomic;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

/// The note of what is being worked on.
const SESSION: &str = "session.json";
/// Names of files have an end on every system; an identifier of ours is far below.
const LONGEST_ID: usize = 100;

/// A draft that is kept.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Kept {
    /// Identifier of the project.
    pub id: String,
    /// What the document is called.
    pub name: String,
    /// When it was last saved, in milliseconds since 1970.
    pub saved: f64,
}

/// What a list needs of a project file.
#[derive(Deserialize)]
struct Head {
    id: String,
    #[serde(default)]
    name: String,
}

#[derive(Serialize, Deserialize)]
struct Session {
    draft: String,
}

/// The drafts in one folder.
#[derive(Debug)]
pub struct Drafts {
    folder: PathBuf,
    /// Drafts that this process works on; a second process does not get them.
    held: BTreeMap<String, File>,
    /// What was being worked on when the program ended as it should not.
    interrupted: Option<String>,
}

impl Drafts {
    /// The drafts in a folder, which is made when the first is kept.
    pub fn new(folder: PathBuf) -> Self {
        let note = fs::read(folder.join(SESSION)).ok();
        let interrupted = note.and_then(|n| serde_json::from_slice::<Session>(&n).ok()).map(|session| session.draft);
        Self { folder, held: BTreeMap::new(), interrupted }
    }

    /// Keeps a draft under its identifier.
    ///
    /// # Errors
    /// As the system says; what was kept before is as it was.
    pub fn keep(&mut self, id: &str, project: &str) -> io::Result<()> {
        let path = self.path(id)?;
        fs::create_dir_all(&self.folder)?;
        atomic::replace(&path, project.as_bytes())
    }

    /// The drafts that are kept, the last one first. What cannot be read as a project is left alone and not listed.
    pub fn list(&self) -> Vec<Kept> {
        let Ok(entries) = fs::read_dir(&self.folder) else { return Vec::new() };
        let mut kept: Vec<Kept> = entries.flatten().filter_map(|entry| self.kept(&entry.path())).collect();
        kept.sort_by(|a, b| b.saved.total_cmp(&a.saved).then_with(|| a.id.cmp(&b.id)));
        kept
    }

    fn kept(&self, path: &Path) -> Option<Kept> {
        if path.extension()? != "json" {
            return None;
        }
        let head: Head = serde_json::from_slice(&fs::read(path).ok()?).ok()?;
        // The note of the session and files that somebody else put here have another name than their content asks for.
        (self.path(&head.id).ok()? == path).then_some(())?;
        let saved = fs::metadata(path).ok()?.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
        Some(Kept { id: head.id, name: head.name, saved: saved.as_millis() as f64 })
    }

    /// The file of a draft.
    ///
    /// # Errors
    /// As the system says.
    pub fn load(&self, id: &str) -> io::Result<String> {
        Ok(String::from_utf8_lossy(&fs::read(self.path(id)?)?).into_owned())
    }

    /// Forgets one draft.
    ///
    /// # Errors
    /// As the system says; what is not there is forgotten already.
    pub fn forget(&mut self, id: &str) -> io::Result<()> {
        if self.held.remove(id).is_some() {
            self.ended();
        }
        let _ = fs::remove_file(self.lock(id)?);
        match fs::remove_file(self.path(id)?) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    /// Forgets everything, and removes the folder.
    ///
    /// # Errors
    /// As the system says.
    pub fn forget_all(&mut self) -> io::Result<()> {
        self.held.clear();
        match fs::remove_dir_all(&self.folder) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    /// Begins to work on a draft; false where another process does. The one before is let go.
    ///
    /// # Errors
    /// As the system says.
    pub fn hold(&mut self, id: &str) -> io::Result<bool> {
        if self.held.contains_key(id) {
            return Ok(true);
        }
        fs::create_dir_all(&self.folder)?;
        let lock = File::create(self.lock(id)?)?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(fs::TryLockError::WouldBlock) => return Ok(false),
            // A disk without locks has no second process to fear in practice.
            Err(fs::TryLockError::Error(_)) => {}
        }
        self.let_go();
        if self.held.is_empty() && self.interrupted.is_none() {
            atomic::sweep(&self.folder);
        }
        self.held.insert(id.to_owned(), lock);
        let note = serde_json::to_vec(&Session { draft: id.to_owned() })?;
        atomic::replace(&self.folder.join(SESSION), &note)?;
        Ok(true)
    }

    fn let_go(&mut self) {
        for id in std::mem::take(&mut self.held).into_keys() {
            if let Ok(lock) = self.lock(&id) {
                let _ = fs::remove_file(lock);
            }
        }
    }

    /// The program ends as it should: next time nothing is offered.
    pub fn ended(&mut self) {
        if !self.held.is_empty() || self.interrupted.is_some() {
            let _ = fs::remove_file(self.folder.join(SESSION));
        }
        self.let_go();
    }

    /// The draft that was being worked on when the program was killed, once, if it is still there and nobody else works on it.
    pub fn interrupted(&mut self) -> Option<Kept> {
        let id = self.interrupted.take()?;
        let lock = File::create(self.lock(&id).ok()?).ok()?;
        lock.try_lock().ok()?;
        atomic::sweep(&self.folder);
        self.list().into_iter().find(|kept| kept.id == id)
    }

    fn path(&self, id: &str) -> io::Result<PathBuf> {
        Ok(self.folder.join(format!("{}.json", file_name(id)?)))
    }

    fn lock(&self, id: &str) -> io::Result<PathBuf> {
        Ok(self.folder.join(format!("{}.lock", file_name(id)?)))
    }
}

/// An identifier as the name of a file: a project file may come from anywhere and name itself as it likes.
fn file_name(id: &str) -> io::Result<String> {
    let mut name = String::from("d-");
    for byte in id.bytes() {
        match byte {
            b'a'..=b'z' | b'0'..=b'9' | b'-' => name.push(byte as char),
            _ => name.push_str(&format!("_{byte:02x}")),
        }
    }
    if id.is_empty() || name.len() > LONGEST_ID { Err(ErrorKind::InvalidInput.into()) } else { Ok(name) }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that panics is a test that fails")]
mod tests {
    use super::*;

    fn project(id: &str, name: &str) -> String {
        format!("{{\"schema\":\"rapporteur/project/1\",\"id\":{id:?},\"name\":{name:?},\"text\":\"t\"}}")
    }

    #[test]
    fn what_is_kept_is_listed_and_loaded() {
        let folder = tempfile::tempdir().unwrap();
        let mut drafts = Drafts::new(folder.path().join("drafts"));
        assert!(drafts.list().is_empty());
        drafts.keep("1f-2", &project("1f-2", "Проект.md")).unwrap();
        drafts.keep("../../etc/A", &project("../../etc/A", "文")).unwrap();
        let names: Vec<_> = drafts.list().into_iter().map(|k| (k.id, k.name)).collect();
        assert_eq!(names.len(), 2, "{names:?}");
        assert!(names.contains(&("../../etc/A".to_owned(), "文".to_owned())));
        assert!(drafts.load("1f-2").unwrap().contains("Проект.md"));
        drafts.forget("1f-2").unwrap();
        assert_eq!(drafts.list().len(), 1);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "an identifier left the folder");
    }

    #[test]
    fn damage_is_not_listed_and_not_removed() {
        let folder = tempfile::tempdir().unwrap();
        let mut drafts = Drafts::new(folder.path().to_owned());
        drafts.keep("a", &project("a", "A")).unwrap();
        fs::write(folder.path().join("d-b.json"), b"{\"id\":").unwrap();
        assert_eq!(drafts.list().len(), 1);
        assert_eq!(drafts.load("b").unwrap(), "{\"id\":", "the page can still salvage it");
    }

    #[test]
    fn a_second_process_does_not_get_a_draft_that_is_open() {
        let folder = tempfile::tempdir().unwrap();
        let (mut one, mut two) = (Drafts::new(folder.path().to_owned()), Drafts::new(folder.path().to_owned()));
        assert!(one.hold("a").unwrap());
        assert!(!two.hold("a").unwrap());
        assert!(one.hold("b").unwrap());
        assert!(two.hold("a").unwrap());
    }

    #[test]
    fn only_an_end_that_was_none_is_offered() {
        let folder = tempfile::tempdir().unwrap();
        let mut drafts = Drafts::new(folder.path().to_owned());
        drafts.hold("a").unwrap();
        drafts.keep("a", &project("a", "A")).unwrap();
        // Killed: the lock goes with the process.
        drop(drafts);
        let mut after = Drafts::new(folder.path().to_owned());
        assert_eq!(after.interrupted().map(|k| k.name), Some("A".to_owned()));
        assert_eq!(after.interrupted(), None, "offered once");
        after.hold("a").unwrap();
        after.ended();
        drop(after);
        assert_eq!(Drafts::new(folder.path().to_owned()).interrupted(), None);
    }
}
