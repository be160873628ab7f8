//! Where things are kept: with the user's data, or beside the program alone (portable mode).

use std::path::{Path, PathBuf};

/// A folder of this name beside the program makes it portable: everything is kept in it, nothing elsewhere.
const PORTABLE: &str = "rapporteur-data";

/// The folder of portable mode, if the program is portable.
pub fn portable() -> Option<PathBuf> {
    beside(&std::env::current_exe().ok()?)
}

fn beside(program: &Path) -> Option<PathBuf> {
    Some(program.parent()?.join(PORTABLE)).filter(|folder| folder.is_dir())
}

/// In portable mode what the system's libraries keep (caches of fonts and pictures, last folders) goes beside the program, too. They look
/// at the environment, and so do the helpers that show pages; so the program starts again with another one. Does not come back if so.
#[cfg(target_os = "linux")]
pub fn keep_libraries_here() {
    use std::os::unix::process::CommandExt;
    const HOMES: [(&str, &str); 4] = [
        ("XDG_CACHE_HOME", "cache"),
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_DATA_HOME", "data"),
        ("XDG_STATE_HOME", "state"),
    ];
    let (Some(folder), Ok(program)) = (portable(), std::env::current_exe()) else { return };
    let folder = folder.join("system");
    let there = |(name, place): &(&str, &str)| std::env::var_os(name).is_some_and(|v| v == folder.join(place));
    if HOMES.iter().all(there) {
        return;
    }
    let homes = HOMES.map(|(name, place)| (name, folder.join(place)));
    // Memory of settings instead of the user's file: GTK's dialogs would write there.
    let mut again = std::process::Command::new(program);
    let _ = again.args(std::env::args_os().skip(1)).envs(homes).env("GSETTINGS_BACKEND", "memory").exec();
}

/// On other systems the libraries keep nothing beside our own folder.
#[cfg(not(target_os = "linux"))]
pub fn keep_libraries_here() {}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that panics is a test that fails")]
mod tests {
    use super::*;

    #[test]
    fn a_folder_beside_the_program_makes_it_portable() {
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join("rapporteur-desktop");
        assert_eq!(beside(&program), None);
        std::fs::create_dir(folder.path().join(PORTABLE)).unwrap();
        assert_eq!(beside(&program), Some(folder.path().join(PORTABLE)));
    }
}
