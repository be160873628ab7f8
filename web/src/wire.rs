//! What the page and its worker say to one another.
//!
//! Core's structures have no serialised form of their own, so that they can change; these are theirs for the way between two threads of
//! the same program, and for nothing else.

mod citation;

use citation::WireReference;
use rapporteur_core::annotation::{
    Completeness, Cue, ElementFinding, ElementKind, ElementStatus, Evidence, EvidenceKind, Polarity, Source,
};
use rapporteur_core::text::{Block, BlockKind, Direction, NoteLink, Part};
use rapporteur_core::{Annotated, Annotation, Document, Force, Modal, Reference, Span};
use rapporteur_terms::wire::{Card, Finding};
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
    /// Check the terms of the text that is open, now and whenever it is read again.
    Check,
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
    /// What to look at in the terms of a text.
    Checked {
        /// The job of the reading.
        job: u32,
        /// The findings, or why there are none.
        findings: Result<Vec<Finding>, Problem>,
    },
}

/// Something to be said to the reader: a message and its values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// Identifier of the message.
    pub message: String,
    /// Name and value of what stands in it. A value that begins with `=` is the identifier of a message itself.
    pub values: Vec<(String, String)>,
}

impl Problem {
    /// A message without values.
    pub fn new(message: &str) -> Self {
        Self { message: message.to_owned(), values: Vec::new() }
    }

    /// The same with one more value.
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.values.push((name.to_owned(), value.into()));
        self
    }
}

/// A document and what the tagger says about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// The text.
    pub text: String,
    /// Whether it is laid out as Markdown.
    pub markdown: bool,
    blocks: Vec<WireBlock>,
    hidden: Vec<(u32, u32)>,
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
            text: document.text().to_owned(),
            markdown,
            blocks: document.blocks().iter().map(WireBlock::new).collect(),
            hidden: document.hidden().iter().map(|s| (s.start, s.end)).collect(),
            findings: annotated.annotations.iter().map(WireFinding::new).collect(),
            references: annotated.references.iter().map(WireReference::new).collect(),
            warnings: all,
            words: words(document.text()),
            language: annotated.language.clone(),
            data_version: String::new(),
            packs: Vec::new(),
        }
    }

    /// The reading of a text's beginning, with the places of all other blocks: what stands on the first screen need not wait for the rest.
    /// The rest is taken to be in the same language until it is read.
    pub fn beginning(document: &Document, read: &Document, annotated: &Annotated, markdown: bool) -> Self {
        let mut reading = Self::new(read, annotated, markdown, Vec::new());
        reading.text = document.text().to_owned();
        reading.words = words(document.text());
        reading.hidden = document.hidden().iter().map(|s| (s.start, s.end)).collect();
        for block in document.blocks().iter().skip(reading.blocks.len()) {
            let language = annotated.language.clone();
            reading.blocks.push(WireBlock { language, ..WireBlock::new(block) });
        }
        reading
    }

    /// The document, its annotations and its citations, on the other side.
    pub fn unpack(self) -> (Document, Vec<Annotation>, Vec<Reference>) {
        let hidden = self.hidden.into_iter().map(span).collect();
        let blocks = self.blocks.into_iter().map(WireBlock::unpack).collect();
        let document = Document::from_blocks(self.text, blocks, hidden);
        let references = self.references.into_iter().map(WireReference::unpack).collect();
        (document, self.findings.into_iter().map(WireFinding::unpack).collect(), references)
    }
}

fn words(text: &str) -> u32 {
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
struct WireBlock {
    span: (u32, u32),
    kind: u8,
    level: u8,
    label: Option<(u32, u32)>,
    stem: Option<u32>,
    notes: Vec<((u32, u32), Option<u32>)>,
    operative: Option<bool>,
    language: Option<String>,
    right_to_left: Option<bool>,
}

const KINDS: [BlockKind; 5] =
    [BlockKind::Heading, BlockKind::Paragraph, BlockKind::ListItem, BlockKind::Footnote, BlockKind::TableCell];

impl WireBlock {
    fn new(block: &Block) -> Self {
        let pair = |s: Span| (s.start, s.end);
        Self {
            span: pair(block.span),
            kind: KINDS.iter().position(|k| *k == block.kind).unwrap_or(1) as u8,
            level: block.level,
            label: block.label.map(pair),
            stem: block.stem.map(|s| s as u32),
            notes: block.notes.iter().map(|n| (pair(n.mark), n.note.map(|i| i as u32))).collect(),
            operative: block.part.map(|p| p == Part::Operative),
            language: block.language.clone(),
            right_to_left: block.direction.map(|d| d == Direction::RightToLeft),
        }
    }

    fn unpack(self) -> Block {
        let kind = KINDS.get(usize::from(self.kind)).copied().unwrap_or(BlockKind::Paragraph);
        let mut block = Block::new(span(self.span), kind);
        block.level = self.level;
        block.label = self.label.map(span);
        block.stem = self.stem.map(|s| s as usize);
        block.notes = self
            .notes
            .into_iter()
            .map(|(mark, note)| NoteLink { mark: span(mark), note: note.map(|n| n as usize) })
            .collect();
        block.part = self.operative.map(|o| if o { Part::Operative } else { Part::Preamble });
        block.language = self.language;
        block.direction = self.right_to_left.map(|r| if r { Direction::RightToLeft } else { Direction::LeftToRight });
        block
    }
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
        let bytes = postcard::to_allocvec(&reading).unwrap();
        let back: Reading = postcard::from_bytes(&bytes).unwrap();
        let (there, findings, references) = back.unpack();
        assert_eq!(there, document);
        assert_eq!(findings, annotated.annotations);
        assert!(!references.is_empty());
        assert_eq!(references, annotated.references);
    }

    #[test]
    fn the_beginning_has_a_place_for_every_block() {
        let tagger = Tagger::with_packs(&rapporteur_locales::packs()).unwrap();
        let text = "International law applies in cyberspace.\n\nStates **must** respect it.\n\nIt rains.";
        let document = rapporteur_formats::Layout::Markdown.document(text.to_owned());
        let first = document.blocks()[0].clone();
        let mut read = Document::from_blocks(text[..first.span.end as usize].to_owned(), vec![first], Vec::new());
        tagger.identify(&mut read);
        let annotated = tagger.annotate(&read, &Options::default());
        let (there, findings, _) = Reading::beginning(&document, &read, &annotated, true).unpack();
        assert_eq!((there.text(), there.hidden(), there.blocks().len()), (text, document.hidden(), 3));
        assert!(there.blocks().iter().all(|b| b.language.as_deref() == Some("en")));
        assert_eq!(findings, annotated.annotations);
    }
}
