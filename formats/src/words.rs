//! The words of every output. They live in `locales`; this module alone knows the ids of the messages.
//!
//! Files hold text in which a program may search, so nothing here has the invisible direction marks that Fluent puts around values; the
//! page sets values apart with markup where it can. Where a person reads lines in which directions mix, they are kept
//! ([`Words::isolating`]).

mod catalogue;

pub use catalogue::{instrument_message, status_mark};

use crate::{FormatError, FormatWarning};
use rapporteur_core::Reference;
use rapporteur_core::annotation::{
    Annotated, Annotation, ElementFinding, ElementStatus, EvidenceKind, Force, Modal, Polarity, Source, Warning,
};
use rapporteur_locales::{Messages, Value};
use std::sync::Arc;
use unicode_bidi::BidiClass;

/// The words of one interface language.
#[derive(Debug, Clone)]
pub struct Words {
    messages: Arc<Messages>,
    /// Whether a message keeps its isolation marks. A function, so that a host that asks no bidirectional classes does not carry them.
    isolates: fn(&str) -> bool,
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
        Self { messages: Arc::new(Messages::new(language)), isolates: |_| false }
    }

    /// The words in messages that a host has fetched itself, for a page: every value keeps its isolation marks.
    pub fn of_page(messages: Arc<Messages>) -> Self {
        Self { messages, isolates: |_| true }
    }

    /// The same words for terminals and pages: where a message has letters that are read from right to left, isolation marks (U+2068, U+2069) stay
    /// around its values, so that a file's name or a tag keeps its place in the line.
    pub fn isolating(&self) -> Self {
        Self { messages: Arc::clone(&self.messages), isolates: reads_right_to_left }
    }

    /// Whether the language is read from right to left.
    pub fn is_right_to_left(&self) -> bool {
        self.text("page-direction") == "rtl"
    }

    /// BCP 47 tag of the language.
    pub fn language(&self) -> &str {
        self.messages.language()
    }

    /// Whether the language has a message.
    pub fn has(&self, id: &str) -> bool {
        self.messages.has(id)
    }

    /// A message.
    pub fn text(&self, id: &str) -> String {
        self.messages.plain(id, &[])
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
        let message = self.messages.text_with(id, values);
        if (self.isolates)(&message) { message } else { without_isolation(&message) }
    }

    /// The short title of a tag.
    pub fn title(&self, tag: &str) -> String {
        self.text(&tag.replace('.', "-"))
    }

    /// The name of a family.
    pub fn family(&self, family: Family) -> String {
        self.text(&format!("family-{}", family.as_str()))
    }

    /// How an annotation speaks: force, modal, polarity, brackets.
    pub fn manner(&self, annotation: &Annotation) -> Vec<String> {
        let mut parts = vec![self.force(annotation.force)];
        let modal = |modal: &Modal| self.text(&format!("modal-{}", modal.as_str()));
        let choice: Vec<String> = annotation.modals.iter().map(modal).collect();
        parts.extend(if choice.is_empty() { annotation.modal.as_ref().map(modal) } else { Some(choice.join(" / ")) });
        if annotation.polarity == Polarity::Negative {
            parts.push(self.text("polarity-negative"));
        }
        if annotation.bracketed {
            parts.push(self.text("bracketed"));
        }
        parts
    }

    /// A governing speech act (`calls_upon`) in a word or two.
    pub fn verb(&self, verb: &str) -> String {
        self.text(&format!("verb-{}", verb.replace('_', "-")))
    }

    /// How much of the norm a text says, in a sentence; nothing for what is no norm.
    pub fn completeness(&self, annotation: &Annotation) -> Option<String> {
        annotation.completeness.map(|c| self.text(&format!("completeness-{}", c.as_str())))
    }

    /// An element of a norm and what became of it.
    pub fn element(&self, finding: &ElementFinding) -> String {
        let element = self.text(&format!("element-{}", finding.element));
        let status = self.text(&format!("element-status-{}", finding.status.as_str()));
        let values = [("element", element.as_str()), ("status", status.as_str())];
        self.text_with_all("element-finding", &values.map(|(name, value)| (name, Value::from(value))))
    }

    /// The elements of a norm in which a text deviates from it, in a few words.
    pub fn deviations(&self, annotation: &Annotation) -> Vec<String> {
        annotation.elements.iter().filter(|e| e.status != ElementStatus::Found).map(|e| self.element(e)).collect()
    }

    /// A force in a few words.
    pub fn force(&self, force: Force) -> String {
        self.text(&format!("force-{}", force.as_str()))
    }

    /// A kind of evidence.
    pub fn evidence(&self, kind: EvidenceKind) -> String {
        self.text(&format!("evidence-{}", kind.as_str()))
    }

    /// A paragraph of an instrument, and whether its number was checked.
    pub fn source(&self, source: &Source) -> String {
        let message = self.isolated_source(source);
        if (self.isolates)(&message) { message } else { without_isolation(&message) }
    }

    /// The same with isolation marks (U+2068, U+2069) around symbol and number, which must keep their order in a text that is read from
    /// right to left.
    pub fn isolated_source(&self, source: &Source) -> String {
        let status = self.text(if source.verified { "source-verified" } else { "source-unverified" });
        let name = self.instrument_name(&source.instrument);
        let values = [("instrument", name.as_str()), ("paragraph", &source.paragraph), ("status", &status)];
        let id = if source.paragraph.is_empty() { "source-whole" } else { "source-paragraph" };
        self.messages.text_with(id, &values.map(|(name, value)| (name, Value::from(value))))
    }

    /// All that is to be said about a file, once each: the reader's warnings, then the tagger's.
    pub fn notes(&self, reader: &[FormatWarning], annotated: &Annotated) -> Vec<String> {
        let known = |code: &str| annotated.warnings.iter().any(|w| w.code.as_str() == code);
        let reader = reader.iter().filter(|w| !known(w.code.as_str())).map(|w| self.format_warning(w));
        let mut notes: Vec<String> = reader.chain(annotated.warnings.iter().map(|w| self.warning(w))).collect();
        notes.dedup();
        notes
    }

    /// By what a citation was recognised, and what else may be meant.
    pub fn recognised(&self, reference: &Reference) -> String {
        let via = self.text(&format!("via-{}", reference.via.as_str()));
        if reference.ambiguous.is_empty() {
            return via;
        }
        let others: Vec<&str> = reference.ambiguous.iter().map(|id| symbol(id)).collect();
        format!("{} · {via}", self.text_with("reference-ambiguous", "others", &others.join(", ")))
    }

    /// A warning of the tagger.
    pub fn warning(&self, warning: &Warning) -> String {
        self.text_with(
            &format!("warning-{}", warning.code.as_str()),
            "detail",
            warning.detail.as_deref().unwrap_or_default(),
        )
    }

    /// A warning of a reader.
    pub fn format_warning(&self, warning: &FormatWarning) -> String {
        self.text_with(
            &format!("warning-{}", warning.code.as_str()),
            "detail",
            warning.detail.as_deref().unwrap_or_default(),
        )
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

/// Whether any of a text is read from right to left.
fn reads_right_to_left(text: &str) -> bool {
    text.chars().any(|c| matches!(unicode_bidi::bidi_class(c), BidiClass::R | BidiClass::AL))
}

/// A message for files, where isolation marks would be seen or break a search.
fn without_isolation(message: &str) -> String {
    message.replace(['\u{2068}', '\u{2069}'], "")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{FileKind, FormatWarningCode};
    use rapporteur_core::WarningCode;

    /// An unknown message gives its own identifier.
    #[track_caller]
    fn check(id: String) {
        assert_ne!(Words::new("en").text_with(&id, "detail", "x"), id, "no message {id}");
    }

    #[test]
    fn every_code_has_its_words() {
        use FormatWarningCode as F;
        use WarningCode as W;
        for code in [F::EmptyText, F::NulBytes, F::ByteOrderMark, F::NotUtf8, F::Undecodable].map(F::as_str) {
            check(format!("warning-{code}"));
        }
        let codes = [
            W::EmptyText,
            W::UnknownLanguage,
            W::MissingLanguage,
            W::NulBytes,
            W::WrongTreaty,
            W::MisquotedSymbol,
            W::MalformedSymbol,
            W::Miscalled,
            W::AmbiguousLetter,
            W::RepeatedNote,
        ];
        for code in codes.map(W::as_str) {
            check(format!("warning-{code}"));
        }
        use rapporteur_core::Via;
        for via in [Via::Symbol, Via::Name, Via::Footnote, Via::Context].map(Via::as_str) {
            check(format!("via-{via}"));
        }
        use FileKind as K;
        let kinds = [
            K::Pdf,
            K::Zip,
            K::OldOffice,
            K::RichText,
            K::Archive,
            K::Picture,
            K::Media,
            K::Program,
            K::Database,
            K::Unknown,
        ];
        for kind in kinds.map(K::as_str) {
            check(format!("file-kind-{kind}"));
        }
        for code in ["binary", "too-large", "misplaced", "output"] {
            check(format!("error-{code}"));
        }
        for family in [Family::Norm, Family::Law, Family::Cbm, Family::Cap, Family::Resp, Family::Other] {
            check(format!("family-{}", family.as_str()));
        }
    }

    #[test]
    fn signs_and_symbols_are_short() {
        assert_eq!((sign("norm.c"), sign("norm.general"), sign("law.attribution")), ("c", "N", "§"));
        assert_eq!((symbol("un:A/70/174"), symbol("charter")), ("A/70/174", "charter"));
    }

    #[test]
    fn a_source_says_whether_its_number_was_checked() {
        let source = |paragraph: &str, verified| Source {
            instrument: "un:A/70/174".into(),
            paragraph: paragraph.into(),
            verified,
        };
        let words = Words::new("en");
        assert_eq!(words.source(&source("13(c)", true)), "A/70/174, 13(c) (checked)");
        assert_eq!(words.source(&source("", false)), "A/70/174 (from memory, not checked)");
    }
}
