//! The words of every output. They live in `locales`; this module alone knows the ids of the messages.
//!
//! Fluent sets values apart with invisible direction marks. Files and terminals show text in which a program may search, so the marks
//! are taken out again; the page sets values apart with markup instead.

use crate::{FormatError, FormatWarning};
use rapporteur_core::annotation::{Force, Source, Warning};
use rapporteur_locales::{Messages, Value};

/// The words of one interface language.
pub struct Words {
    messages: Messages,
    language: String,
}

/// A family of tags, as it is told from the others without colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Family {
    /// Norms of responsible State behaviour.
    Norm,
    /// International law.
    Law,
    /// Confidence-building measures.
    Cbm,
    /// Capacity-building.
    Cap,
    /// Responses.
    Resp,
    /// A family that this version has no look for.
    Other,
}

impl Family {
    /// The family of a tag.
    pub fn of(tag: &str) -> Self {
        match tag.split('.').next().unwrap_or(tag) {
            "norm" => Self::Norm,
            "law" => Self::Law,
            "cbm" => Self::Cbm,
            "cap" => Self::Cap,
            "resp" => Self::Resp,
            _ => Self::Other,
        }
    }

    /// The name in style sheets and message ids (`family-<name>`).
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Norm => "norm",
            Self::Law => "law",
            Self::Cbm => "cbm",
            Self::Cap => "cap",
            Self::Resp => "resp",
            Self::Other => "other",
        }
    }

    /// The sign that stands for the family beside its colour.
    pub fn sign(self) -> &'static str {
        match self {
            Self::Norm => "N",
            Self::Law => "§",
            Self::Cbm => "C",
            Self::Cap => "B",
            Self::Resp => "R",
            Self::Other => "*",
        }
    }
}

/// The sign of a tag: the letter of a norm, or that of its family.
pub fn sign(tag: &str) -> &str {
    match tag.strip_prefix("norm.") {
        Some(letter) if letter.len() == 1 => letter,
        _ => Family::of(tag).sign(),
    }
}

/// An instrument's identifier as people write the symbol: without the organisation that keeps the identifiers apart.
pub fn symbol(instrument: &str) -> &str {
    instrument.split_once(':').map_or(instrument, |(_, symbol)| symbol)
}

impl Words {
    /// The words of a language, or of English where that has none.
    pub fn new(language: &str) -> Self {
        Self { messages: Messages::new(language), language: language.to_owned() }
    }

    /// The language that was asked for.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// A message.
    pub fn text(&self, id: &str) -> String {
        without_direction_marks(self.messages.text(id))
    }

    /// A message with one value.
    pub fn text_with(&self, id: &str, name: &str, value: &str) -> String {
        self.text_with_all(id, &[(name, Value::from(value))])
    }

    /// A message with a number.
    pub fn count(&self, id: &str, count: usize) -> String {
        self.text_with_all(id, &[("count", Value::from(count))])
    }

    /// A message with values.
    pub fn text_with_all(&self, id: &str, values: &[(&str, Value)]) -> String {
        without_direction_marks(self.messages.text_with(id, values))
    }

    /// The short title of a tag.
    pub fn title(&self, tag: &str) -> String {
        self.text(&tag.replace('.', "-"))
    }

    /// The name of a family.
    pub fn family(&self, family: Family) -> String {
        self.text(&format!("family-{}", family.as_str()))
    }

    /// A force in a few words.
    pub fn force(&self, force: Force) -> String {
        self.text(&format!("force-{}", force.as_str()))
    }

    /// A paragraph of an instrument, and whether its number was checked.
    pub fn source(&self, source: &Source) -> String {
        let id = if source.verified { "source-verified" } else { "source-from-memory" };
        let values = [("instrument", Value::from(symbol(&source.instrument))), ("paragraph", Value::from(source.paragraph.as_str()))];
        self.text_with_all(id, &values)
    }

    /// A warning of the tagger.
    pub fn warning(&self, warning: &Warning) -> String {
        self.text_with(&format!("warning-{}", warning.code.as_str()), "detail", warning.detail.as_deref().unwrap_or_default())
    }

    /// A warning of a reader.
    pub fn format_warning(&self, warning: &FormatWarning) -> String {
        self.text_with(&format!("warning-{}", warning.code.as_str()), "detail", warning.detail.as_deref().unwrap_or_default())
    }

    /// An error in reading or writing.
    pub fn error(&self, error: &FormatError) -> String {
        let id = format!("error-{}", error.code());
        match error {
            FormatError::Binary { looks_like } => {
                let kind = self.text(&format!("file-kind-{}", looks_like.as_str()));
                self.text_with(&id, "kind", &kind)
            }
            FormatError::TooLarge { bytes } => {
                let gib = format!("{:.1}", *bytes as f64 / f64::from(1 << 30));
                self.text_with(&id, "size", &gib)
            }
            FormatError::Misplaced { .. } | FormatError::Json(_) | FormatError::Csv(_) | FormatError::Io(_) => {
                self.text_with(&id, "detail", &error.to_string())
            }
        }
    }
}

/// Takes out the isolation marks that Fluent puts around values.
fn without_direction_marks(text: String) -> String {
    if text.contains(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}']) {
        text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
    } else {
        text
    }
}
