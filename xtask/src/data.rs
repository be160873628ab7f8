//! The data files of the working tree.

use rapporteur_core::Tagger;
use rapporteur_core::lexicon::compile::{SourceFile, compile};
use std::path::{Path, PathBuf};

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    if let Some(root) = std::env::var_os("RAPPORTEUR_ROOT") {
        return root.into();
    }
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_path_buf).unwrap_or_default()
}

/// Every TOML file of `core/data` and `locales`.
pub(crate) fn files(root: &Path) -> std::io::Result<Vec<SourceFile>> {
    let mut files = Vec::new();
    let mut folders = vec![root.join("core/data"), root.join("locales")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "toml") && path.file_name().is_some_and(|n| n != "Cargo.toml") {
                let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
                files.push(SourceFile { path: name, text: std::fs::read_to_string(&path)? });
            }
        }
    }
    Ok(files)
}

/// A tagger with the data as they stand.
pub(crate) fn tagger(root: &Path) -> Result<Tagger, String> {
    let compiled = compile(&files(root).map_err(|e| e.to_string())?).map_err(|e| e.to_string())?;
    let packs = std::iter::once(compiled.rules).chain(compiled.languages.into_iter().map(|l| l.1)).collect();
    Tagger::from_packs(packs).map_err(|e| e.to_string())
}
