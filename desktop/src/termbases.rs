//! The reader's own termbases: one file beside the drafts, replaced whole. What is in it is the page's affair.

use crate::atomic;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

/// The file's name.
const FILE: &str = "termbases.json";

/// What is kept; nothing where nothing was.
///
/// # Errors
/// As the system says.
pub fn load(folder: &Path) -> io::Result<Option<String>> {
    match fs::read(folder.join(FILE)) {
        Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Keeps them.
///
/// # Errors
/// As the system says; what was kept before is as it was.
pub fn keep(folder: &Path, list: &str) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    atomic::replace(&folder.join(FILE), list.as_bytes())
}

/// Forgets them.
///
/// # Errors
/// As the system says; what is not there is forgotten already.
pub fn forget(folder: &Path) -> io::Result<()> {
    match fs::remove_file(folder.join(FILE)) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
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
        assert_eq!(load(&place).unwrap(), None);
        forget(&place).unwrap();
        for list in ["[]", "[{\"name\":\"глоссарий.csv\"}]"] {
            keep(&place, list).unwrap();
            assert_eq!(load(&place).unwrap().as_deref(), Some(list));
        }
        assert_eq!(fs::read_dir(&place).unwrap().count(), 1, "nothing is left beside it");
        forget(&place).unwrap();
        assert_eq!(load(&place).unwrap(), None);
    }
}
