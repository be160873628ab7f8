//! Any file of data, in the place of one of a small set of data.

use super::text::reading;
use crate::{files_under, read, root};
use rapporteur_core::lexicon::compile::{Compiled, SourceFile, compile};
use rapporteur_core::lexicon::pack::Pack;
use rapporteur_core::{Document, Options, Tagger};
use std::sync::OnceLock;

/// The folder of the small set.
const SMALL: &str = "tests/small";

/// The files of the small set: one of every kind, a few entries each, in a language that nobody speaks.
pub fn small_files() -> &'static [SourceFile] {
    static FILES: OnceLock<Vec<SourceFile>> = OnceLock::new();
    FILES.get_or_init(|| {
        let folder = root().join(SMALL);
        let file = |path: &std::path::PathBuf| SourceFile {
            path: path.strip_prefix(&folder).unwrap_or(path).to_string_lossy().replace('\\', "/"),
            text: read(path),
        };
        files_under(&folder).iter().filter(|p| p.extension().is_some_and(|e| e == "toml")).map(file).collect()
    })
}

/// Compiles the small set with one file put in: the first line is its path, the rest its text. What is accepted makes packs that the
/// tagger accepts, and a tagger that keeps the laws; what is not is refused with a place and what was expected there.
pub fn check(input: &[u8]) {
    let input = String::from_utf8_lossy(input);
    let (path, text) = input.split_once('\n').unwrap_or((&input, ""));
    let changed = SourceFile { path: path.trim().to_owned(), text: text.to_owned() };
    let mut files: Vec<SourceFile> = small_files().iter().filter(|f| f.path != changed.path).cloned().collect();
    files.push(changed);
    match compile(&files) {
        Ok(compiled) => {
            packs_hold(&compiled);
        }
        Err(errors) => {
            assert!(!errors.errors.is_empty(), "refused without a reason");
            for error in &errors.errors {
                assert!(!error.file.is_empty() && !error.expected.is_empty(), "{error:?}");
                let lines = files.iter().find(|f| f.path == error.file).map_or(0, |f| f.text.lines().count() + 1);
                assert!(error.line <= lines.max(1), "{error}: there is no such line");
            }
        }
    }
}

/// What was compiled can be written, read again, and used. Returns the packs as bytes, the rules first.
pub fn packs_hold(compiled: &Compiled) -> Vec<Vec<u8>> {
    let packs = std::iter::once(&compiled.rules).chain(compiled.languages.iter().map(|l| &l.1));
    let bytes: Vec<Vec<u8>> = packs.map(|pack| pack.to_bytes().expect("a pack can be written")).collect();
    for pack in &bytes {
        let again = Pack::from_bytes(pack).expect("what was compiled is accepted");
        assert!(again.to_bytes().as_ref() == Ok(pack), "a pack read and written is the same pack");
    }
    let slices: Vec<&[u8]> = bytes.iter().map(Vec::as_slice).collect();
    let tagger = Tagger::with_packs(&slices).expect("the packs go together");
    let examples: String = compiled.examples.iter().map(|e| format!("{}\n\n", e.text)).collect();
    for text in [examples.as_str(), SAMPLE] {
        let document = Document::from_plain_text(text);
        for language in tagger.languages() {
            let options = Options { language: Some(language.to_owned()), ..Options::default() };
            reading(&tagger, &document, &options);
        }
        reading(&tagger, &document, &Options::default());
    }
    bytes
}

/// A text in the words of the small set and in what its citations know.
pub const SAMPLE: &str = "Lo Parti deven gardar lo net (A/70/174, para. 13 (c)) e non far mal amb lo ret.\n\n\
    1. Recordant l'article 2 de la Carta, [deven] [poden]:\n(a) gardar lo cable; e\n(b) parlar de la norma 13 (a) e (b).\
    <sup>1</sup>\n\n<sup>1</sup> Resolucion 73/27 e la dicha resolucion.\n\n=RET lo grand net ret dels Estats.";
