//! Coverage of documents side by side, and as the JSON contract has it (`core/data/coverage.schema.json`).

use crate::place::Places;
use crate::{FormatError, FormatWarning, Words};
use rapporteur_core::annotation::{Annotated, Force, Modal};
use rapporteur_core::catalogue::{Profile, ProfileRow};
use rapporteur_core::coverage::{Coverage, Row};
use rapporteur_core::text::OffsetUnit;
use rapporteur_core::{Document, LineIndex};
use serde::Serialize;

/// Name and version of the shape; a change that could break a reader raises the number.
pub const SCHEMA: &str = "rapporteur/coverage/1";

/// A document whose coverage is shown.
pub struct Subject<'a> {
    /// What it is called.
    pub name: &'a str,
    /// The document.
    pub document: &'a Document,
    /// What was found in it.
    pub annotated: &'a Annotated,
    /// What is to be said about the file.
    pub warnings: &'a [FormatWarning],
    /// Says where its passages stand.
    pub places: Places<'a>,
}

impl<'a> Subject<'a> {
    /// A document with what was found in it and what is to be said about its file.
    pub fn new(name: &'a str, document: &'a Document, annotated: &'a Annotated, warnings: &'a [FormatWarning]) -> Self {
        Self { name, document, annotated, warnings, places: Places::new(document) }
    }
}

/// The coverage of some documents by some profiles.
pub struct CoverageReport<'a> {
    /// The documents, in the order in which they are shown.
    pub subjects: Vec<Subject<'a>>,
    /// Each profile with the coverage of each document.
    pub profiles: Vec<(&'a Profile, Vec<Coverage>)>,
    /// Version of the language-neutral data.
    pub data_version: &'a str,
    /// The language packs behind the annotations.
    pub packs: &'a [String],
    /// The words of titles.
    pub words: &'a Words,
}

impl<'a> CoverageReport<'a> {
    /// Counts the documents by the profiles.
    pub fn new(
        subjects: Vec<Subject<'a>>,
        profiles: &[&'a Profile],
        data_version: &'a str,
        packs: &'a [String],
        words: &'a Words,
    ) -> Self {
        let of = |profile: &&'a Profile| {
            let coverage = |subject: &Subject<'_>| Coverage::new(profile, &subject.annotated.annotations);
            (*profile, subjects.iter().map(coverage).collect())
        };
        let profiles = profiles.iter().map(of).collect();
        Self { subjects, profiles, data_version, packs, words }
    }

    /// The report as one JSON object on one line.
    ///
    /// # Errors
    /// When an annotation does not lie on whole characters of its text, which would be an error in the tagger.
    pub fn to_json(&self, unit: OffsetUnit) -> Result<Vec<u8>, FormatError> {
        let readers: Vec<Reader<'_>> = self.subjects.iter().map(|subject| Reader::new(subject, unit)).collect();
        let profiles: Result<_, _> =
            self.profiles.iter().map(|(profile, coverages)| self.profile(profile, coverages, &readers)).collect();
        let record = Record {
            schema: SCHEMA,
            data_version: self.data_version,
            packs: self.packs,
            ui_lang: self.words.language(),
            documents: self.subjects.iter().map(|subject| self.document(subject)).collect(),
            profiles: profiles?,
        };
        let mut line = serde_json::to_vec(&record)?;
        line.push(b'\n');
        Ok(line)
    }

    fn document<'s>(&self, subject: &'s Subject<'_>) -> DocumentView<'s> {
        let warnings = self.words.notes(subject.warnings, subject.annotated);
        DocumentView { id: subject.name, lang: subject.annotated.language.as_deref(), warnings }
    }

    fn profile<'p>(
        &self,
        profile: &'p Profile,
        coverages: &'p [Coverage],
        readers: &[Reader<'p>],
    ) -> Result<ProfileView<'p>, FormatError> {
        let tallies = coverages.iter().map(Coverage::tally).map(|tally| TallyView {
            addressed: tally.addressed,
            rejected: tally.rejected,
            silent: tally.silent,
        });
        let row = |(index, row): (usize, &'p ProfileRow)| {
            let documents = coverages.iter().zip(readers).map(|(coverage, reader)| reader.row(&coverage.rows[index]));
            Ok::<_, FormatError>(RowView {
                id: &row.id,
                place: row.place.as_str(),
                title: self.words.row_title(profile, row),
                tags: &row.tags,
                instrument: row.instrument.as_deref(),
                verified: row.verified,
                shares_tags_with: profile.sharing(row),
                documents: documents.collect::<Result<_, _>>()?,
            })
        };
        Ok(ProfileView {
            id: &profile.id,
            title: self.words.profile(profile),
            regime: profile.regime.as_deref(),
            denominator: profile.denominator(),
            documents: tallies.collect(),
            rows: profile.rows.iter().enumerate().map(row).collect::<Result<_, _>>()?,
        })
    }
}

/// Reads positions and quotations off one document.
struct Reader<'a> {
    subject: &'a Subject<'a>,
    index: LineIndex<'a>,
    unit: OffsetUnit,
}

impl<'a> Reader<'a> {
    fn new(subject: &'a Subject<'a>, unit: OffsetUnit) -> Self {
        Self { subject, index: LineIndex::new(subject.document.text()), unit }
    }

    fn row<'r>(&self, row: &'r Row) -> Result<CellView<'r>, FormatError>
    where
        'a: 'r,
    {
        let mentions = row.mentions.iter().map(|index| self.mention(*index)).collect::<Result<_, _>>()?;
        let (status, verb) = (row.status.as_str(), row.verb.as_deref());
        let (force, modal, negative, bracketed) = (row.force, row.modal, row.negative, row.bracketed);
        Ok(CellView { status, force, verb, modal, negative, bracketed, strongest: row.strongest_mention(), mentions })
    }

    /// As in the annotations' contract: the positions that go out are those of the quotation that goes out.
    fn mention(&self, index: usize) -> Result<MentionView<'a>, FormatError> {
        let annotation = &self.subject.annotated.annotations[index];
        let span = annotation.span;
        let position = |byte: u32| self.index.to_unit(byte as usize, self.unit);
        let found = || Some((self.index.text().get(span.range())?, position(span.start)?, position(span.end)?));
        let misplaced = || FormatError::Misplaced {
            what: "annotation",
            tag: annotation.tag.clone(),
            start: span.start,
            end: span.end,
        };
        let (quote, start, end) = found().ok_or_else(misplaced)?;
        let place = self.subject.places.of(annotation.block, span);
        Ok(MentionView {
            tag: &annotation.tag,
            start,
            end,
            quote,
            paragraph: place.label,
            line: place.line,
            verb: annotation.verb.as_deref(),
            modal: annotation.modal,
            force: annotation.force,
            polarity: annotation.polarity.as_str(),
            bracketed: annotation.bracketed,
        })
    }
}

#[derive(Serialize)]
struct Record<'a> {
    schema: &'static str,
    data_version: &'a str,
    packs: &'a [String],
    ui_lang: &'a str,
    documents: Vec<DocumentView<'a>>,
    profiles: Vec<ProfileView<'a>>,
}

#[derive(Serialize)]
struct DocumentView<'a> {
    id: &'a str,
    lang: Option<&'a str>,
    warnings: Vec<String>,
}

#[derive(Serialize)]
struct ProfileView<'a> {
    id: &'a str,
    title: String,
    regime: Option<&'a str>,
    denominator: usize,
    documents: Vec<TallyView>,
    rows: Vec<RowView<'a>>,
}

#[derive(Serialize)]
struct TallyView {
    addressed: usize,
    rejected: usize,
    silent: usize,
}

#[derive(Serialize)]
struct RowView<'a> {
    id: &'a str,
    place: &'static str,
    title: String,
    tags: &'a [String],
    instrument: Option<&'a str>,
    verified: bool,
    shares_tags_with: Vec<&'a str>,
    documents: Vec<CellView<'a>>,
}

#[derive(Serialize)]
struct CellView<'a> {
    status: &'static str,
    force: Option<Force>,
    verb: Option<&'a str>,
    modal: Option<Modal>,
    negative: usize,
    bracketed: usize,
    strongest: Option<usize>,
    mentions: Vec<MentionView<'a>>,
}

#[derive(Serialize)]
struct MentionView<'a> {
    tag: &'a str,
    start: u32,
    end: u32,
    quote: &'a str,
    paragraph: Option<String>,
    line: u32,
    verb: Option<&'a str>,
    modal: Option<Modal>,
    force: Force,
    polarity: &'static str,
    bracketed: bool,
}
