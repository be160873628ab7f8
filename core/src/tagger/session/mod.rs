//! A text under edit, with everything that the tagger says about it.
//!
//! An edit makes a revision. Only blocks whose words, language, stem or brackets are others than before are read again; what the rest of
//! the document decides for a block (whether it is about ICTs, what "the said report" is) is decided again where it came out otherwise;
//! everything else is moved. A revision is what [`Tagger::annotate`] makes of its text, to the last position: both go through the same
//! steps, here block by block, there all at once.

mod adopt;
mod citing;
mod kept;
mod revisions;
mod settle;

pub use revisions::Mapped;

use super::{Options, Tagger, decide, identify, missing_language, plain_warnings, surroundings};
use crate::annotation::{Annotated, Annotation};
use crate::reference::{self, Known, News, Reference};
use crate::text::{Document, Layout, Span};
use kept::{Kept, Place};
use revisions::Revisions;
use settle::Scope;
use std::ops::Range;
use std::sync::Arc;

/// A text under edit, with everything that the tagger says about it.
#[derive(Debug)]
pub struct Session {
    tagger: Arc<Tagger>,
    options: Options,
    /// Index of the language in which every block is read.
    forced: Option<usize>,
    document: Document,
    /// None where somebody else laid the document out.
    layout: Option<Layout>,
    /// For each block.
    kept: Vec<Kept>,
    /// How much of the text seems to be in each language, and the language of most of it.
    weights: identify::Weights,
    main: Option<usize>,
    /// What all sentences say of ICTs; what that alone makes of each of them, and whether there are so few that something is presumed.
    whole: surroundings::Whole,
    standing: (surroundings::Field, bool),
    known: Known,
    /// What changed of `known`, and of what was mentioned, since citations were last settled.
    pending: Pending,
    revisions: Revisions,
    next_id: u64,
}

/// What waits for [`Session::cite`].
#[derive(Debug, Default)]
struct Pending {
    news: News,
    /// Mentions that are gone, a list a block, and in front of which block they stood.
    gone: Vec<(usize, Vec<reference::Mention>)>,
    /// Blocks may stand in another order than before.
    shuffled: bool,
}

/// What an edit changed, for a view to redraw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The number of the revision that the edit made.
    pub revision: usize,
    /// The blocks that are no more, by their index before the edit.
    pub gone: Range<usize>,
    /// The blocks that stand in their place, by their index now.
    pub new: Range<usize>,
    /// By how many bytes every block behind those moved.
    pub shift: i64,
    /// Further blocks of which something else is said than before, by their index now, in order.
    pub again: Vec<usize>,
}

/// Why a text cannot be edited so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EditError {
    /// The range ends behind the end of the text.
    #[error("bytes {}..{} lie outside the text, which has {length}", span.start, span.end)]
    Outside {
        /// The range.
        span: Span,
        /// The length of the text, in bytes.
        length: usize,
    },
    /// The range begins or ends inside a character.
    #[error("bytes {}..{} cut a character of the text", span.start, span.end)]
    InsideCharacter {
        /// The range.
        span: Span,
    },
    /// The text would have 4 GiB or more, which no [`Span`] reaches.
    #[error("the text would be longer than 4 GiB")]
    TooLong,
    /// Somebody else laid the document out, and has to do so again: [`Session::replace_document`].
    #[error("only plain text can be edited; this document was laid out by its reader")]
    NotPlain,
}

impl Session {
    /// Reads a plain text for the first time: revision 0.
    pub fn new(tagger: Arc<Tagger>, text: impl Into<String>, options: Options) -> Self {
        let (document, layout) = Layout::read(text.into());
        Self::begin(tagger, document, Some(layout), options)
    }

    /// Reads a document that was laid out by a reader of its format.
    pub fn with_document(tagger: Arc<Tagger>, document: Document, options: Options) -> Self {
        Self::begin(tagger, document, None, options)
    }

    fn begin(tagger: Arc<Tagger>, document: Document, layout: Option<Layout>, options: Options) -> Self {
        let forced = options.language.as_deref().and_then(|l| tagger.language(l)).map(|l| l.index);
        let mut session = Self {
            tagger,
            options,
            forced,
            document: Document::default(),
            layout: None,
            kept: Vec::new(),
            weights: identify::Weights::default(),
            main: None,
            whole: surroundings::Whole::default(),
            standing: <_>::default(),
            known: Known::listening(),
            pending: Pending::default(),
            revisions: Revisions::default(),
            next_id: 0,
        };
        session.adopt(document, layout);
        session.revisions = Revisions::default();
        session
    }

    /// Replaces a range of the text.
    ///
    /// # Errors
    /// When the range is no range of whole characters of the text, the text would become too long, or is no plain text.
    pub fn edit(&mut self, span: Span, replacement: &str) -> Result<Change, EditError> {
        let text = self.document.text();
        let length = text.len();
        let Some(layout) = &mut self.layout else { return Err(EditError::NotPlain) };
        if span.start > span.end || span.end as usize > length {
            return Err(EditError::Outside { span, length });
        }
        if text.get(span.range()).is_none() {
            return Err(EditError::InsideCharacter { span });
        }
        if u32::try_from(length - span.len() + replacement.len()).is_err() {
            return Err(EditError::TooLong);
        }
        let splice = layout.edit(&mut self.document, span, replacement);
        self.revisions.push(span, replacement.len());
        let new = splice.fresh();
        self.next_id += new.len() as u64;
        let ids = self.next_id - new.len() as u64..self.next_id;
        let removed = self.kept.splice(splice.removed.clone(), ids.map(|id| Kept::new(id, None)));
        let mut removed: Vec<Option<Kept>> = removed.map(Some).collect();
        for (before, now) in &splice.stay {
            if let Some(kept) = removed[before - splice.removed.start].take() {
                self.kept[*now] = kept;
            }
        }
        let lost: Vec<Kept> = removed.into_iter().flatten().collect();
        self.forget(splice.removed.start, &lost);
        // What stayed may stand behind something else now.
        self.pending.shuffled = !splice.stay.is_empty();
        let mut again = self.settle(Scope::after(&splice, self.document.blocks()));
        again.retain(|block| !new.contains(block));
        Ok(Change { revision: self.revision(), gone: splice.removed, new, shift: splice.shift, again })
    }

    /// Puts another document in the place of this one, laid out by a reader of its format, and reads what differs.
    pub fn replace_document(&mut self, document: Document) -> Change {
        self.adopt(document, None)
    }

    /// The number of this revision.
    pub fn revision(&self) -> usize {
        self.revisions.last()
    }

    /// Where a part of the text of an older revision stands now; `None` for a revision that there never was.
    pub fn map(&self, revision: usize, part: Span) -> Option<Mapped> {
        self.revisions.map(revision, part)
    }

    /// The text of this revision.
    pub fn text(&self) -> &str {
        self.document.text()
    }

    /// The text with its blocks, as [`Tagger::identify`] leaves it. Where a language is forced, none is recognised.
    pub fn document(&self) -> Document {
        let mut document = self.document.clone();
        if self.options.language.is_none() {
            self.parts().into_iter().enumerate().for_each(|(i, part)| {
                if let Some(part) = part {
                    document.blocks_mut()[i].part = part;
                }
            });
        }
        document
    }

    /// The annotations of a block, as they stand in [`Self::annotated`].
    pub fn annotations_of(&self, block: usize) -> Vec<Annotation> {
        let mut found: Vec<Annotation> = self.reading(block).flat_map(|(r, place)| r.annotations(place)).collect();
        decide::sort(&mut found);
        found
    }

    /// The citations of a block, as they stand in [`Self::annotated`].
    pub fn references_of(&self, block: usize) -> Vec<Reference> {
        let mut found: Vec<Reference> = self.reading(block).flat_map(|(r, place)| r.references(place)).collect();
        reference::put_in_order(&self.document, &mut found, |b| self.tagger.words_of(b, self.forced_language()));
        found
    }

    /// Everything that the tagger says about the text.
    pub fn annotated(&self) -> Annotated {
        let tagger = &*self.tagger;
        let mut warnings = plain_warnings(self.document.text());
        match &self.options.language {
            Some(wanted) if self.forced.is_none() => {
                warnings.push(missing_language(wanted));
                return Annotated { warnings, ..Annotated::default() };
            }
            Some(_) => {}
            None => warnings.extend(identify::unknown_languages(tagger, &self.document)),
        }
        let all = || (0..self.kept.len()).flat_map(|block| self.reading(block));
        let mut annotations: Vec<Annotation> = all().flat_map(|(r, place)| r.annotations(place)).collect();
        decide::sort(&mut annotations);
        let found = all().flat_map(|(r, place)| r.references(place)).collect();
        let defects = all().flat_map(|(r, place)| r.warnings(place)).collect();
        let forced = self.forced_language();
        let (references, defects) =
            reference::gather(&self.document, found, defects, |block| tagger.words_of(block, forced));
        warnings.extend(defects);
        Annotated { annotations, references, warnings, language: tagger.main_language(&self.document, forced) }
    }

    fn forced_language(&self) -> Option<&super::Language> {
        self.forced.map(|index| &self.tagger.languages[index])
    }

    /// What a block says, and where it stands.
    fn reading(&self, block: usize) -> impl Iterator<Item = (&kept::Read, Place)> {
        let read = self.kept.get(block).and_then(|k| k.read.as_deref());
        read.map(|read| (read, self.place(block, read))).into_iter()
    }

    fn place(&self, block: usize, read: &kept::Read) -> Place {
        let blocks = self.document.blocks();
        let stem = read.stem.as_ref().zip(blocks[block].stem);
        Place {
            block,
            start: blocks[block].span.start,
            stem: stem.map(|(stem, at)| blocks[at].span.start + stem.offset),
        }
    }
}
