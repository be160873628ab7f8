//! What the page and its worker say to one another.
//!
//! Core's structures have no serialised form of their own, so that they can change; these are theirs for the way between two threads of
//! the same program, and for nothing else.

mod citation;

pub use rapporteur_formats::wire::Problem;

use citation::WireReference;
use rapporteur_core::annotation::{
    Completeness, Cue, ElementFinding, ElementKind, ElementStatus, Evidence, EvidenceKind, Polarity, Source,
};
use rapporteur_core::{Annotated, Annotation, Document, Force, Modal, Reference, Span};
use rapporteur_formats::wire::Blocks;
use rapporteur_terms::wire::{Card, Finding, OwnBase, Stock};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A language as [`Assets`] lists it: names of files, and what tells whether they are needed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LanguageFiles {
    /// BCP 47 tag.
    pub tag: String,
    /// The language's name for itself.
    pub name: String,
    /// `ltr` or `rtl`.
    pub direction: String,
    /// Address of the pack.
    pub pack: String,
    /// Address of the messages.
    pub words: String,
    /// Address of the sample draft.
    pub sample: Option<String>,
    /// The script of the language, as packs name it.
    pub script: String,
    /// The words by which a text is guessed to be in the language.
    pub function_words: Vec<String>,
}

/// The list of files behind the page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assets {
    /// Address of the worker's script.
    pub worker: String,
    /// Address of the rules pack.
    pub rules: String,
    /// Address of the catalogue.
    pub catalogue: String,
    /// The concepts that have a term in some language.
    pub concepts: BTreeSet<String>,
    /// The languages, by tag.
    pub languages: Vec<LanguageFiles>,
}

impl Assets {
    /// The list as the build sends it.
    ///
    /// # Errors
    /// Never for a list; the writer could.
    pub fn to_bytes(&self) -> Result<Vec<u8>, postcard::Error> {
        postcard::to_allocvec(self)
    }

    /// Reads what [`Self::to_bytes`] wrote.
    ///
    /// # Errors
    /// When it is of another build.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, postcard::Error> {
        postcard::from_bytes(bytes)
    }
}

/// What the page asks of the worker.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum Request {
    /// Where the packs are; comes first.
    Setup(Assets),
    /// Make ready for a text in this language: there is time.
    Prepare(String),
    /// Decode and read a file.
    File {
        /// Given back with the answer.
        job: u32,
        /// The file's name.
        name: String,
        /// Its content.
        #[serde(with = "serde_bytes")]
        bytes: Vec<u8>,
    },
    /// Read a text again, after an edit.
    Text {
        /// Given back with the answer.
        job: u32,
        /// Whether the text is laid out as Markdown.
        markdown: bool,
        /// The text.
        text: String,
    },
    /// The concepts that have this identifier or term.
    Cards(String),
    /// How much there is in the termbases.
    Stock,
    /// Check the terms of the text that is open, now and whenever it is read again.
    Check,
    /// Read a termbase of the reader's own.
    Termbase {
        /// The file's name.
        name: String,
        /// Its content.
        #[serde(with = "serde_bytes")]
        bytes: Vec<u8>,
    },
    /// These termbases of the reader's own count from now on, beside the built-in one.
    Own(Vec<OwnBase>),
}

/// What the worker answers.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum Reply {
    /// A text as it was read.
    Reading {
        /// The job of the request.
        job: u32,
        /// What was read.
        reading: Box<Reading>,
    },
    /// All packs have had their say, and nothing is different.
    Same {
        /// The job of the request.
        job: u32,
        /// The packs behind the last reading.
        packs: Vec<String>,
    },
    /// The file cannot be read.
    Failed {
        /// The job of the request.
        job: u32,
        /// What is wrong.
        problem: Problem,
    },
    /// Concepts that were asked for.
    Cards {
        /// What was asked.
        asked: String,
        /// The concepts, or why there are none.
        cards: Result<Vec<Card>, Problem>,
    },
    /// How much there is in the termbases, or why that is not known.
    Stock(Result<Stock, Problem>),
    /// What to look at in the terms of a text.
    Checked {
        /// The job of the reading.
        job: u32,
        /// The findings, or why there are none.
        findings: Result<Vec<Finding>, Problem>,
    },
    /// A termbase of the reader's own, or why it is none.
    Termbase(Result<ReadBase, Problem>),
}

/// A termbase of the reader's own as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadBase {
    /// Its name and its content.
    pub base: OwnBase,
    /// How many terms it has.
    pub terms: u32,
    /// How many things in its file were not as they should be.
    pub faults: u32,
}

/// A document and what the tagger says about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// The text; none where it is the one that the page has sent.
    pub text: Option<String>,
    /// Whether it is laid out as Markdown.
    pub markdown: bool,
    blocks: Blocks,
    findings: Vec<WireFinding>,
    references: Vec<WireReference>,
    /// What the reader should know about the file and the text.
    pub warnings: Vec<Problem>,
    /// The number of words, roughly as people count: Han characters count one each.
    pub words: u32,
    /// The language in which most of the text was read.
    pub language: Option<String>,
    /// Version of the language-neutral data.
    pub data_version: String,
    /// The packs behind the reading.
    pub packs: Vec<String>,
}

impl Reading {
    /// Puts a document and its annotations on the way. `warnings` are those of the file's reader.
    pub fn new(document: &Document, annotated: &Annotated, markdown: bool, warnings: Vec<Problem>) -> Self {
        let tagger = annotated.warnings.iter().map(|w| {
            Problem::new(&format!("warning-{}", w.code.as_str())).with("detail", w.detail.clone().unwrap_or_default())
        });
        let mut all = warnings;
        all.extend(tagger);
        all.dedup();
        Self {
            text: None,
            markdown,
            blocks: Blocks::new(document),
            findings: annotated.annotations.iter().map(WireFinding::new).collect(),
            references: annotated.references.iter().map(WireReference::new).collect(),
            warnings: all,
            words: words(document.text()),
            language: annotated.language.clone(),
            data_version: String::new(),
            packs: Vec::new(),
        }
    }

    /// The document to be shown, its annotations and its citations, on the other side. `text` is the page's, where the reading brings none.
    pub fn unpack(self, text: &str) -> (Document, Vec<Annotation>, Vec<Reference>) {
        let document = self.blocks.to_show(self.text.unwrap_or_else(|| text.to_owned()));
        let references = self.references.into_iter().map(WireReference::unpack).collect();
        (document, self.findings.into_iter().map(WireFinding::unpack).collect(), references)
    }
}

/// A long text is read up to here first, in bytes.
const BEGINNING: usize = 12_000;

/// The first paragraphs of a long text: what stands on the first screen need not wait for the rest. None where the text is short, or has no
/// place to cut it.
pub fn beginning(text: &str) -> Option<&str> {
    let rest = text.get(text.ceil_char_boundary(BEGINNING)..).filter(|_| text.len() > 2 * BEGINNING)?;
    let near = &rest[..rest.floor_char_boundary(BEGINNING)];
    let end = near.find("\n\n").or_else(|| near.find('\n'))?;
    text.get(..text.len() - rest.len() + end + 1)
}

/// The number of words, roughly as people count: Han characters count one each.
pub fn words(text: &str) -> u32 {
    let han = |c: char| ('\u{3400}'..='\u{9fff}').contains(&c);
    let mut count = 0;
    let mut inside = false;
    for c in text.chars() {
        if han(c) {
            count += 1;
            inside = false;
        } else {
            count += u32::from(c.is_alphanumeric() && !inside);
            inside = c.is_alphanumeric() || inside && matches!(c, '\'' | '’' | '-');
        }
    }
    count
}

fn span((start, end): (u32, u32)) -> Span {
    Span { start, end: end.max(start) }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct WireFinding {
    tag: String,
    span: (u32, u32),
    sentence: (u32, u32),
    block: u32,
    verb: Option<String>,
    modal: Option<Modal>,
    force: Force,
    negative: bool,
    bracketed: bool,
    verbs: Vec<String>,
    modals: Vec<Modal>,
    completeness: Option<Completeness>,
    elements: Vec<WireElement>,
    score: u8,
    kind: u8,
    rule: String,
    cues: Vec<(String, (u32, u32))>,
    source: Vec<Source>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct WireElement {
    element: String,
    kind: ElementKind,
    status: ElementStatus,
    span: Option<(u32, u32)>,
}

impl WireElement {
    fn new(finding: &ElementFinding) -> Self {
        Self {
            element: finding.element.clone(),
            kind: finding.kind,
            status: finding.status,
            span: finding.span.map(|s| (s.start, s.end)),
        }
    }

    fn unpack(self) -> ElementFinding {
        let Self { element, kind, status, span: at } = self;
        ElementFinding { element, kind, status, span: at.map(span) }
    }
}

const EVIDENCE: [EvidenceKind; 3] = [EvidenceKind::Named, EvidenceKind::Phrase, EvidenceKind::Rule];

impl WireFinding {
    fn new(a: &Annotation) -> Self {
        let pair = |s: Span| (s.start, s.end);
        Self {
            tag: a.tag.clone(),
            span: pair(a.span),
            sentence: pair(a.sentence),
            block: a.block as u32,
            verb: a.verb.clone(),
            modal: a.modal,
            force: a.force,
            negative: a.polarity == Polarity::Negative,
            bracketed: a.bracketed,
            verbs: a.verbs.clone(),
            modals: a.modals.clone(),
            completeness: a.completeness,
            elements: a.elements.iter().map(WireElement::new).collect(),
            score: a.score,
            kind: EVIDENCE.iter().position(|k| *k == a.evidence.kind).unwrap_or(2) as u8,
            rule: a.evidence.rule.clone(),
            cues: a.evidence.cues.iter().map(|c| (c.concept.clone(), pair(c.span))).collect(),
            source: a.source.clone(),
        }
    }

    fn unpack(self) -> Annotation {
        let cues = self.cues.into_iter().map(|(concept, at)| Cue { concept, span: span(at) }).collect();
        Annotation {
            tag: self.tag,
            span: span(self.span),
            sentence: span(self.sentence),
            block: self.block as usize,
            verb: self.verb,
            modal: self.modal,
            force: self.force,
            polarity: if self.negative { Polarity::Negative } else { Polarity::Positive },
            bracketed: self.bracketed,
            verbs: self.verbs,
            modals: self.modals,
            completeness: self.completeness,
            elements: self.elements.into_iter().map(WireElement::unpack).collect(),
            score: self.score,
            evidence: Evidence {
                kind: EVIDENCE.get(usize::from(self.kind)).copied().unwrap_or(EvidenceKind::Rule),
                rule: self.rule,
                cues,
            },
            source: self.source,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rapporteur_core::{Options, Tagger};

    #[test]
    fn a_document_and_its_annotations_survive_the_way() {
        let tagger = Tagger::with_packs(&rapporteur_locales::packs()).unwrap();
        let text = "# Title\n\nStates should not knowingly allow their territory to be used for cyberattacks.[1]\n\n\
                    We call for:\n\n- **sovereignty** in cyberspace;\n\n[1] A/70/174";
        let mut document = rapporteur_formats::Layout::Markdown.document(text.to_owned());
        tagger.identify(&mut document);
        let annotated = tagger.annotate(&document, &Options::default());
        assert!(annotated.annotations.len() > 1);
        let reading = Reading::new(&document, &annotated, true, Vec::new());
        assert_eq!(reading.text, None);
        let bytes = postcard::to_allocvec(&reading).unwrap();
        let back: Reading = postcard::from_bytes(&bytes).unwrap();
        let (there, findings, references) = back.unpack(text);
        assert_eq!((there.text(), there.blocks(), there.hidden()), (text, document.blocks(), document.hidden()));
        assert_eq!(findings, annotated.annotations);
        assert!(!references.is_empty());
        assert_eq!(references, annotated.references);
    }

    #[test]
    fn a_long_text_begins_with_whole_paragraphs() {
        let paragraph = "Les États — tous — respectent le droit international.\n";
        let text = format!("{paragraph}\n").repeat(2000);
        let first = beginning(&text).unwrap();
        assert!(
            text.starts_with(first)
                && first.ends_with(paragraph)
                && (BEGINNING..BEGINNING + 200).contains(&first.len())
        );
        let whole = Document::from_plain_text(text.as_str());
        let read = Document::from_plain_text(first);
        assert_eq!(whole.blocks()[..read.blocks().len()], *read.blocks());
        let lines = beginning(&paragraph.repeat(2000)).map(str::len);
        assert!(lines.is_some_and(|l| l > BEGINNING));
        assert_eq!(beginning(&text[..2 * BEGINNING]), None);
        assert_eq!(beginning(&"é".repeat(BEGINNING * 2)), None);
    }
}
