//! The termbases at hand: the user's, then the built-in one.

use crate::failure::Failure;
use crate::interface::Interface;
use crate::reading::name_of;
use rapporteur_terms::exchange::{ProblemKind, Report, Unread, read_any, read_tbx};
use rapporteur_terms::{Index, Level, TermPack, Termbase, Writing};
use std::fs::File;
use std::path::{Path, PathBuf};

/// Bases, and how each language is written.
pub(super) struct Bases {
    bases: Vec<Termbase>,
    pack: TermPack,
    /// For languages of which nothing is known.
    plain: Writing,
}

impl Bases {
    /// Reads the user's bases and says what is wrong with them.
    pub(super) fn open(files: &[PathBuf], interface: &Interface) -> Result<Self, Failure> {
        let pack = TermPack::from_bytes(rapporteur_locales::terms())?;
        let mut bases = Vec::new();
        for file in files {
            let (base, report) = read(file, &[])?;
            problems(&report, &name_of(file), interface);
            bases.push(base);
        }
        bases.push(Termbase::from_pack(&pack));
        Ok(Self { bases, pack, plain: Writing::default() })
    }

    /// All bases, the built-in one last.
    pub(super) fn all(&self) -> &[Termbase] {
        &self.bases
    }

    /// Languages of the built-in base.
    pub(super) fn languages(&self) -> impl Iterator<Item = &str> {
        self.pack.languages.iter().map(|l| l.tag.as_str())
    }

    /// Whether the endings of a language are known.
    pub(super) fn knows_endings(&self, language: &str) -> bool {
        self.languages().any(|tag| rapporteur_terms::base::same_language(tag, language))
    }

    /// The terms of a language, ready to be found.
    pub(super) fn index(&self, language: &str) -> Index<'_> {
        let known = self.pack.languages.iter().find(|l| rapporteur_terms::base::same_language(&l.tag, language));
        let writing = known.map_or(&self.plain, |l| &l.writing);
        Index::new(&self.bases.iter().collect::<Vec<_>>(), language, writing, Level::Listed)
    }
}

/// Reads a base, which its extension or its content tells; the columns of a table may be `named` otherwise than by their heads.
pub(super) fn read(path: &Path, named: &[(String, String)]) -> Result<(Termbase, Report), Failure> {
    let name = name_of(path);
    let unreadable = |source| Failure::Read { file: name.clone(), source };
    let failed = |source| Failure::Termbase { file: name.clone(), source };
    let extension = path.extension().map(|e| e.to_string_lossy().to_lowercase()).unwrap_or_default();
    if matches!(extension.as_str(), "tbx" | "tbxm" | "xml") {
        // A large one is never in memory as a whole.
        return read_tbx(File::open(path).map_err(unreadable)?).map_err(failed);
    }
    let bytes = std::fs::read(path).map_err(unreadable)?;
    let decode = |bytes| rapporteur_formats::decode(bytes).map(|decoded| decoded.text);
    read_any(bytes, named, decode).map_err(|unread| match unread {
        Unread::Base(source) => failed(source),
        Unread::Text(source) => Failure::Format { file: name.clone(), source },
    })
}

/// Says what is wrong with a base.
pub(super) fn problems(report: &Report, file: &str, interface: &Interface) {
    let words = &interface.spoken;
    for problem in &report.problems {
        let id = match problem.kind {
            ProblemKind::LanguageCode => "terms-problem-language",
            ProblemKind::DuplicateConcept => "terms-problem-duplicate",
            ProblemKind::NoTerm => "terms-problem-no-term",
            ProblemKind::EmptyTerm => "terms-problem-empty",
            ProblemKind::DanglingReference => "terms-problem-dangling",
            ProblemKind::CircularReference => "terms-problem-circle",
            ProblemKind::DocumentType => "terms-problem-doctype",
            ProblemKind::Entity => "terms-problem-entity",
            ProblemKind::Row => "terms-problem-row",
        };
        let message = words.text_with(id, "detail", &problem.detail);
        let line = problem.line.to_string();
        let values = [("line", line.as_str().into()), ("message", message.as_str().into())];
        interface.note_on(file, &words.text_with_all("terms-problem", &values));
    }
    if report.further_problems > 0 {
        interface.note_on(file, &words.count("coverage-more", report.further_problems));
    }
}
