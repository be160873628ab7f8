//! From TOML to packs.
//!
//! Pure: the caller reads the files and hands over their names and texts. Every fault is collected, so that an author sees all of them
//! at once; each names the file, the line, the field and what was expected.

mod catalogue;
mod citations;
mod concepts;
mod elements;
mod error;
mod examples;
mod language;
mod patterns;
mod redundant;
mod rules;
mod source;
mod terms;

#[cfg(test)]
pub(crate) use citations::expressions;
pub use error::{DataError, DataErrors};
pub use examples::{Example, Expectation};
pub use source::SourceFile;
pub use terms::compile_terms;

use super::pack::Pack;
use source::Folder;

/// Compiled data.
#[derive(Debug)]
pub struct Compiled {
    /// The rules pack.
    pub rules: Pack,
    /// One pack a language, by tag.
    pub languages: Vec<(String, Pack)>,
    /// The texts that rules must and must not match.
    pub examples: Vec<Example>,
}

/// Compiles all data: files under `core/data/` and `locales/<lang>/`, in any order, with `/` in their paths.
///
/// # Errors
/// All faults of the data, in the order of the files.
pub fn compile(files: &[SourceFile]) -> Result<Compiled, DataErrors> {
    let folder = Folder::new(files);
    let mut errors = DataErrors::default();
    let (rules, titles) = rules::compile(&folder, &mut errors);
    let mut languages = Vec::new();
    let mut examples = Vec::new();
    for language in folder.languages() {
        if let Some(pack) = language::compile(&folder, &language, &rules, &titles, &mut errors) {
            languages.push((language.clone(), Pack::Language(Box::new(pack))));
        }
        examples::read(&folder, &language, &rules, &mut examples, &mut errors);
    }
    errors.into_result(Compiled { rules: Pack::Rules(Box::new(rules)), languages, examples })
}
