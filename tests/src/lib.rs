//! What the tests share: the repository, the gold sentences, one tagger, and the laws that hold for any input.

pub mod growth;
pub mod laws;

use rapporteur_core::lexicon::compile::SourceFile;
use rapporteur_core::{Annotated, Document, Options, Tagger};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// A test for each official language of the United Nations: calls a function with its tag.
#[macro_export]
macro_rules! each_language {
    ($check:ident) => {
        $crate::each_language!($check, english "en", french "fr", spanish "es", russian "ru", chinese "zh", arabic "ar");
    };
    ($check:ident, $($name:ident $tag:literal),+) => {
        $(
            #[test]
            fn $name() {
                $check($tag);
            }
        )+
    };
}

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_path_buf).unwrap_or_default()
}

/// A tagger with every pack that the program ships.
///
/// # Panics
/// When a shipped pack is refused, which is what the tests are to find out.
pub fn tagger() -> &'static Tagger {
    static TAGGER: OnceLock<Tagger> = OnceLock::new();
    TAGGER.get_or_init(|| match Tagger::with_packs(&rapporteur_locales::packs()) {
        Ok(tagger) => tagger,
        Err(error) => panic!("a shipped pack is refused: {error}"),
    })
}

/// Reads a text in a given language, as a single document.
pub fn annotate(text: &str, language: &str) -> Annotated {
    let options = Options { language: Some(language.to_owned()), ..Options::default() };
    tagger().annotate(&Document::from_plain_text(text), &options)
}

/// An annotated sentence; see the annotation guide, "Gold files".
#[derive(Debug, Clone, Deserialize)]
pub struct Gold {
    /// Its identifier.
    pub id: String,
    /// BCP 47 tag.
    pub lang: String,
    /// The sentence.
    pub text: String,
    /// Required tags.
    pub labels: Vec<String>,
    /// Borderline tags.
    #[serde(default)]
    pub optional: Vec<String>,
    /// The words behind each tag.
    #[serde(default)]
    pub evidence: BTreeMap<String, String>,
}

/// The gold files, sorted.
pub fn gold_files() -> Vec<PathBuf> {
    files_under(&root().join("tests/gold"))
        .into_iter()
        .filter(|p| p.extension().is_some_and(|e| e == "jsonl"))
        .collect()
}

/// The sentences of a gold file.
///
/// # Panics
/// When the file cannot be read.
pub fn read_gold(path: &Path) -> Vec<Gold> {
    let text = read(path);
    text.lines()
        .filter(|l| !l.trim().is_empty())
        .map(|line| match serde_json::from_str(line) {
            Ok(gold) => gold,
            Err(error) => panic!("{}: {error}: {line}", path.display()),
        })
        .collect()
}

/// A file's text.
///
/// # Panics
/// When it cannot be read.
pub fn read(path: &Path) -> String {
    match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) => panic!("{}: {error}", path.display()),
    }
}

/// Every file under a folder, sorted by path; build output left out.
pub fn files_under(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for path in std::fs::read_dir(&folder).into_iter().flatten().flatten().map(|e| e.path()) {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            if path.is_dir() && !matches!(&*name, "target" | ".git" | "node_modules") {
                folders.push(path);
            } else if path.is_file() {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}

/// A path from the root of the repository, with `/`.
pub fn relative(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).to_string_lossy().replace('\\', "/")
}

/// The data files as the compiler wants them.
pub fn data_files() -> Vec<SourceFile> {
    [root().join("core/data"), root().join("locales")]
        .iter()
        .flat_map(|folder| files_under(folder))
        .filter(|p| p.extension().is_some_and(|e| e == "toml") && p.file_name().is_some_and(|n| n != "Cargo.toml"))
        .map(|p| SourceFile { path: relative(&p), text: read(&p) })
        .collect()
}
