//! The reader's own termbases: one file beside the drafts, replaced whole. What is in it is the page's affair.

use crate::atomic;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::PathBuf;

/// The file's name.
const FILE: &str = "termbases.json";

/// Those that are kept in a folder.
#[derive(Debug)]
pub struct Termbases {
    folder: PathBuf,
}

impl Termbases {
    /// The termbases in a folder, which is made when the first are kept.
    pub fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// What is kept; nothing where nothing was.
    ///
    /// # Errors
    /// As the system says.
    pub fn load(&self) -> io::Result<Option<String>> {
        match fs::read(self.folder.join(FILE)) {
            Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Keeps them.
    ///
    /// # Errors
    /// As the system says; what was kept before is as it was.
    pub fn keep(&mut self, list: &str) -> io::Result<()> {
        fs::create_dir_all(&self.folder)?;
        atomic::replace(&self.folder.join(FILE), list.as_bytes())
    }

    /// Forgets them.
    ///
    /// # Errors
    /// As the system says; what is not there is forgotten already.
    pub fn forget(&mut self) -> io::Result<()> {
        match fs::remove_file(self.folder.join(FILE)) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that panics is a test that fails")]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_there_again_until_it_is_forgotten() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("new");
        let mut termbases = Termbases::new(place.clone());
        assert_eq!(termbases.load().unwrap(), None);
        termbases.forget().unwrap();
        for list in ["[]", "[{\"name\":\"глоссарий.csv\"}]"] {
            termbases.keep(list).unwrap();
            assert_eq!(termbases.load().unwrap().as_deref(), Some(list));
        }
        assert_eq!(fs::read_dir(&place).unwrap().count(), 1, "nothing is left beside it");
        termbases.forget().unwrap();
        assert_eq!(termbases.load().unwrap(), None);
    }
}
