//! What is kept of a block from one revision to the next.
//!
//! Positions are those of the text in which the block was read; they are moved when somebody asks for them. A block moves as a whole, but
//! that an annotation of a list item may point into its stem, which may move by itself.

use super::super::identify::Recognised;
use super::super::surroundings::{Facts, Field};
use crate::annotation::{Annotation, Warning};
use crate::reference::{Cited, Found, Mention, Question, Reference};
use crate::text::{Part, Span};
use smallvec::SmallVec;
use std::cell::OnceCell;

/// What is kept of a block. Every edit goes through all blocks, so this is small, and the rest lies elsewhere.
#[derive(Debug)]
pub(super) struct Kept {
    /// No other block of the session has or had this number.
    pub(super) id: u64,
    /// The language that its file or its user gave it.
    pub(super) given: Option<Box<str>>,
    /// Its length when it was recognised, in bytes.
    pub(super) length: usize,
    /// None until it was looked at, and where the language is forced.
    pub(super) recognised: Option<Recognised>,
    /// Index of the language in which to read it.
    pub(super) language: Option<usize>,
    /// What its sentences say of ICTs.
    pub(super) facts: SmallVec<[Facts; 4]>,
    /// Whether anything hangs on what stands around it.
    pub(super) depends: bool,
    /// Index of the language in which it was read.
    pub(super) read_in: Option<usize>,
    pub(super) read: Option<Box<Read>>,
    /// Preamble or operative part, in its language; found when somebody asks.
    pub(super) part: OnceCell<Option<Part>>,
}

/// What a block says.
#[derive(Debug)]
pub(super) struct Read {
    /// Where it stood.
    pub(super) at: u32,
    /// What it hangs on.
    pub(super) stem: Option<Stem>,
    /// Brackets touch it.
    pub(super) bracketed: bool,
    pub(super) sentences: Vec<Decided>,
    pub(super) cites: Cites,
}

/// The stem of a list item, as far as the item's reading hangs on it.
#[derive(Debug)]
pub(super) struct Stem {
    /// The block's [`Kept::id`].
    pub(super) id: u64,
    /// Its last sentence, where it stood.
    pub(super) span: Span,
    /// How far behind the block's start that stands now.
    pub(super) offset: u32,
    pub(super) words: String,
    /// What is passed over in it, from its start.
    pub(super) hidden: Vec<Span>,
}

/// What a sentence says.
#[derive(Debug)]
pub(super) struct Decided {
    /// Its place among the sentences of the block.
    pub(super) index: usize,
    /// How it stands to ICTs.
    pub(super) field: Field,
    pub(super) tags: Tags,
}

/// The tags of a sentence.
#[derive(Debug)]
pub(super) enum Tags {
    /// However it stands to ICTs.
    Always(Vec<Annotation>),
    /// By [`Field`].
    By([Vec<Annotation>; Field::COUNT]),
}

impl Decided {
    /// Whether anything hangs on what stands around it.
    pub(super) fn depends(&self) -> bool {
        matches!(self.tags, Tags::By(_))
    }

    fn annotations(&self) -> &[Annotation] {
        match &self.tags {
            Tags::Always(tags) => tags,
            Tags::By(tags) => &tags[self.field as usize],
        }
    }
}

/// What a block cites.
#[derive(Debug, Default)]
pub(super) struct Cites {
    /// What it gives to what is known of the document.
    pub(super) cited: Cited,
    pub(super) found: Found,
    /// What its reading asked of the document.
    pub(super) asked: Vec<Question>,
}

/// Where a block and its stem stand now.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    pub(super) block: usize,
    /// Where the block begins.
    pub(super) start: u32,
    /// Where the stem's last sentence begins.
    pub(super) stem: Option<u32>,
}

impl Kept {
    pub(super) fn new(id: u64, given: Option<&str>) -> Self {
        Self {
            id,
            given: given.map(Box::from),
            length: 0,
            recognised: None,
            language: None,
            facts: SmallVec::new(),
            depends: false,
            read_in: None,
            read: None,
            part: OnceCell::new(),
        }
    }

    pub(super) fn mentions(&self) -> &[Mention] {
        self.read.as_ref().map_or(&[], |r| &r.cites.found.mentions)
    }
}

impl Read {
    /// The annotations, where they stand now, in the order of sentences.
    pub(super) fn annotations(&self, place: Place) -> impl Iterator<Item = Annotation> {
        self.sentences.iter().flat_map(Decided::annotations).map(move |a| {
            let mut a = a.clone();
            a.block = place.block;
            let cues = a.evidence.cues.iter_mut().map(|c| &mut c.span);
            let elements = a.elements.iter_mut().filter_map(|e| e.span.as_mut());
            for span in cues.chain(elements).chain([&mut a.span, &mut a.sentence]) {
                *span = self.now(*span, place);
            }
            a
        })
    }

    /// The citations, where they stand now; those of a note are not yet tied to its mark.
    pub(super) fn references(&self, place: Place) -> impl Iterator<Item = Reference> {
        self.cites.found.references.iter().map(move |r| {
            let span = self.now(r.span, place);
            Reference { block: place.block, span, ..r.clone() }
        })
    }

    /// What is wrong with the citations.
    pub(super) fn warnings(&self, place: Place) -> impl Iterator<Item = Warning> {
        let warnings = &self.cites.found.warnings;
        warnings.iter().map(move |w| Warning { span: w.span.map(|s| self.now(s, place)), ..w.clone() })
    }

    /// Where a part of the block or of its stem stands now. Words of both make one passage from the stem to the item.
    fn now(&self, span: Span, place: Place) -> Span {
        let own = |at: u32| at.wrapping_sub(self.at).wrapping_add(place.start);
        let (Some(stem), Some(start)) = (&self.stem, place.stem) else {
            return Span { start: own(span.start), end: own(span.end) };
        };
        let of_stem = |at: u32| at.wrapping_sub(stem.span.start).wrapping_add(start);
        Span {
            start: if span.start < stem.span.end { of_stem(span.start) } else { own(span.start) },
            end: if span.end <= stem.span.end { of_stem(span.end) } else { own(span.end) },
        }
    }
}
