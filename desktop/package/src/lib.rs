//! The desktop as a .deb and an .rpm. Both hold the same files and state the same needs, which are read from the program itself; the same
//! content gives the same packages, byte by byte. For other systems see `docs/packages.md`.

mod deb;
mod files;
mod needs;
mod red_hat;
mod words;

use std::fs;
use std::path::{Path, PathBuf};

/// What a package may weigh, in bytes.
pub const MOST: u64 = 12_000_000;
/// The name of the packages.
pub const NAME: &str = "rapporteur";
/// The name of the program.
pub const PROGRAM: &str = "rapporteur-desktop";
/// Stands in every file name that the system looks up; the same as in `desktop/tauri.conf.json`.
pub const IDENTIFIER: &str = "org.rapporteur.Rapporteur";
/// Every entry carries this date, in seconds since 1970: the first of 1980, before which some archives know none.
const DATE: u32 = 315_532_800;

/// Writes both packages into a folder: where they are, and their sizes in bytes.
///
/// # Errors
/// When the program cannot be read or is none, asks for a library that no known package has, or a package weighs more than [`MOST`].
pub fn run(program: &Path, folder: &Path) -> Result<Vec<(PathBuf, u64)>, String> {
    let content = fs::read(program).map_err(|e| format!("{}: {e}", program.display()))?;
    let needs = needs::Needs::of(&content).map_err(|e| format!("{}: {e}", program.display()))?;
    let contents = files::Contents::new(content)?;
    fs::create_dir_all(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut packages = Vec::new();
    for path in [deb::write(folder, &contents, &needs)?, red_hat::write(folder, &contents, &needs)?] {
        let size = fs::metadata(&path).map_err(|e| format!("{}: {e}", path.display()))?.len();
        if size > MOST {
            return Err(format!("{} weighs {size} bytes; {MOST} is what it may", path.display()));
        }
        packages.push((path, size));
    }
    Ok(packages)
}
