//! What the tagger says about a text.

use crate::reference::Reference;
use crate::text::Span;

/// How strongly a passage speaks; the order is the rank of the annotation guide.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Force {
    /// Points back, takes note, reports.
    Reference,
    /// States or supports a position.
    Affirmation,
    /// Asks others to act.
    Call,
    /// The speaker commits itself.
    Commitment,
    /// States a legal obligation as such.
    Binding,
}

impl Force {
    /// The name in the contract and the gold files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Reference => "reference",
            Self::Affirmation => "affirmation",
            Self::Call => "call",
            Self::Commitment => "commitment",
            Self::Binding => "binding",
        }
    }
}

/// The modal on the tagged conduct itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Modal {
    /// Permission or possibility.
    May,
    /// Recommendation.
    Should,
    /// Necessity.
    Must,
    /// Obligation.
    Shall,
    /// Intention, or a political commitment.
    Will,
}

impl Modal {
    /// The name in the contract.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::May => "may",
            Self::Should => "should",
            Self::Must => "must",
            Self::Shall => "shall",
            Self::Will => "will",
        }
    }

    /// The force it has where no verb governs (annotation guide, "Force and polarity"); "will" is taken as said by the speaker.
    pub fn force(self) -> Force {
        match self {
            Self::May => Force::Affirmation,
            Self::Should => Force::Call,
            Self::Will => Force::Commitment,
            Self::Must | Self::Shall => Force::Binding,
        }
    }
}

/// Whether the text holds the tagged idea or rejects it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Polarity {
    /// Affirmed, recalled, called for; a prohibition is the norm itself and counts here.
    Positive,
    /// Rejected or doubted.
    Negative,
}

impl Polarity {
    /// The name in the contract.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Positive => "positive",
            Self::Negative => "negative",
        }
    }
}

/// The kind of evidence behind an annotation. Further kinds may be added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EvidenceKind {
    /// A norm, principle or measure cited by number or letter.
    Named,
    /// A phrase that alone carries the tag.
    Phrase,
    /// A formula over concepts.
    Rule,
}

impl EvidenceKind {
    /// The name in the contract.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Named => "named",
            Self::Phrase => "phrase",
            Self::Rule => "rule",
        }
    }
}

/// A word or words of the text that made a rule fire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cue {
    /// Identifier of the concept that the words express, or of the phrase's tag.
    pub concept: String,
    /// Where the words stand.
    pub span: Span,
}

/// Why a tag was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// The kind of evidence.
    pub kind: EvidenceKind,
    /// Identifier of the rule; for a phrase, the phrase as its language's data writes it.
    pub rule: String,
    /// The cue words, in the order of the text.
    pub cues: Vec<Cue>,
}

/// A paragraph of an instrument that stands behind a tag.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Source {
    /// Identifier of the instrument, as the annotation guide writes them: `un:A/70/174`.
    pub instrument: String,
    /// Paragraph, article or item, as the instrument numbers it: `13(c)`.
    pub paragraph: String,
    /// Whether the number was checked against a text; false means from memory, and must be shown as such.
    pub verified: bool,
}

/// What an element is to the statement of a norm.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ElementKind {
    /// Who acts.
    Actor,
    /// What the actor knows or intends.
    MentalElement,
    /// What is done or not done.
    Conduct,
    /// What it is done to.
    Object,
    /// What narrows or qualifies it.
    Qualifier,
    /// How strongly it is said.
    Modal,
}

impl ElementKind {
    /// The name in the contract and of the message `element-<name>`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Actor => "actor",
            Self::MentalElement => "mental-element",
            Self::Conduct => "conduct",
            Self::Object => "object",
            Self::Qualifier => "qualifier",
            Self::Modal => "modal",
        }
    }
}

/// What became of an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ElementStatus {
    /// It is there.
    Found,
    /// It is not there.
    Missing,
    /// Something weaker stands in its place ("malicious acts" for "internationally wrongful acts", "may" for "should").
    Weakened,
    /// Something stronger stands in its place ("must" for "should").
    Raised,
    /// The norm does not have it ("in peacetime").
    Added,
}

impl ElementStatus {
    /// The name in the contract and of the message `element-status-<name>`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Found => "found",
            Self::Missing => "missing",
            Self::Weakened => "weakened",
            Self::Raised => "raised",
            Self::Added => "added",
        }
    }
}

/// What the text makes of one element of a norm.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ElementFinding {
    /// Identifier of the element; the words for it are the message `element-<element>`.
    pub element: String,
    /// What it is to the statement.
    pub kind: ElementKind,
    /// What became of it.
    pub status: ElementStatus,
    /// The words, where there are some: in the sentence, or in the stem of its list.
    pub span: Option<Span>,
}

/// How much of a norm a text says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Completeness {
    /// All elements are there; some may be raised, and something may be added.
    Restatement,
    /// An element is missing or weakened.
    Partial,
    /// The norm is named by its number or letter, and not stated.
    Cited,
}

impl Completeness {
    /// The name in the contract and of the message `completeness-<name>`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Restatement => "restatement",
            Self::Partial => "partial",
            Self::Cited => "cited",
        }
    }
}

/// One tag on one sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Annotation {
    /// The tag, `norm.c`.
    pub tag: String,
    /// The shortest run of whole words that shows why.
    pub span: Span,
    /// The sentence or list item that was judged.
    pub sentence: Span,
    /// Index of the block in the document.
    pub block: usize,
    /// The governing speech act, as a language-neutral identifier (`calls_upon`).
    pub verb: Option<String>,
    /// The modal on the tagged conduct; of several alternatives the strongest, and of equals the first. The same holds for `verb`.
    pub modal: Option<Modal>,
    /// The speech acts among which a text under negotiation leaves the choice, in the order of the text; empty where there is none.
    pub verbs: Vec<String>,
    /// The same for modals: `[shall] [should]`.
    pub modals: Vec<Modal>,
    /// How strongly the text speaks.
    pub force: Force,
    /// Held or rejected.
    pub polarity: Polarity,
    /// Whether the passage, or the verb or modal that governs it, stands in brackets or is struck out, as in texts under negotiation.
    pub bracketed: bool,
    /// How sure the rules are: from the language's threshold (65, unless its data say otherwise) to 100.
    pub score: u8,
    /// Why.
    pub evidence: Evidence,
    /// The paragraphs of instruments behind the tag.
    pub source: Vec<Source>,
    /// How much of the norm the text says; none for a tag whose elements are not known.
    pub completeness: Option<Completeness>,
    /// What the text makes of the norm's elements, in the order of the data; empty where the norm is not stated.
    pub elements: Vec<ElementFinding>,
}

/// What a warning is about. Further codes may be added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WarningCode {
    /// There is nothing to read.
    EmptyText,
    /// No loaded language was recognised in a block.
    UnknownLanguage,
    /// The language asked for has no pack.
    MissingLanguage,
    /// The text holds NUL bytes.
    NulBytes,
    /// An article that the treaty named does not have, and another one does.
    WrongTreaty,
    /// A number under which another instrument is known to be meant.
    MisquotedSymbol,
    /// A symbol written as none is.
    MalformedSymbol,
    /// A report is called a resolution, or the like.
    Miscalled,
    /// A letter that stands for different items in different orders of letters.
    AmbiguousLetter,
    /// The same footnote number twice in a row.
    RepeatedNote,
}

impl WarningCode {
    /// The name in the contract; messages in words are in `locales`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::EmptyText => "empty-text",
            Self::UnknownLanguage => "unknown-language",
            Self::MissingLanguage => "missing-language",
            Self::NulBytes => "nul-bytes",
            Self::WrongTreaty => "wrong-treaty",
            Self::MisquotedSymbol => "misquoted-symbol",
            Self::MalformedSymbol => "malformed-symbol",
            Self::Miscalled => "miscalled",
            Self::AmbiguousLetter => "ambiguous-letter",
            Self::RepeatedNote => "repeated-note",
        }
    }
}

/// Something a reader of the result should know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning {
    /// What it is about.
    pub code: WarningCode,
    /// A value for the message: the language asked for, the identifier that is likely meant.
    pub detail: Option<String>,
    /// The part of the text it is about, if it is not the whole.
    pub span: Option<Span>,
}

/// Everything that the tagger says about a document.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Annotated {
    /// The annotations, by start and then by tag; at most one per tag and sentence.
    pub annotations: Vec<Annotation>,
    /// Citations of instruments, by start and then by identifier.
    pub references: Vec<Reference>,
    /// Warnings, in the order of the text.
    pub warnings: Vec<Warning>,
    /// The language in which most of the text was read, if any.
    pub language: Option<String>,
}
