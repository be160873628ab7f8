//! A draft as a file: versioned JSON that a person can read and another program can check.
//!
//! Positions count code points, as in the annotations of the command line. The file holds what people did and what the program said;
//! a reader that knows other packs reads the text again and keeps what people did.

use super::{Decision, Draft, Fate, Mark, Review, mark, review, salvage};
use crate::wire::Problem;
use rapporteur_core::text::OffsetUnit;
use rapporteur_core::{LineIndex, Span};
use serde::{Deserialize, Serialize};
use std::rc::Rc;

/// Name of the shape; the number after it is [`VERSION`].
const SCHEMA: &str = "rapporteur/project/";
/// Grows with every change that an older program could not read.
const VERSION: u32 = 1;

/// A project file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Project {
    /// Name and version of the shape: `rapporteur/project/1`.
    pub schema: String,
    /// Identifier of the project.
    #[serde(default)]
    pub id: String,
    /// What the document is called.
    #[serde(default)]
    pub name: String,
    /// Whether the text is laid out as Markdown.
    #[serde(default)]
    pub markdown: bool,
    /// CRC-32 of the text in UTF-8, eight hexadecimal digits: tells whether the text was changed outside.
    #[serde(default)]
    pub text_hash: String,
    /// The text.
    pub text: String,
    /// Version of the language-neutral data behind the program's marks.
    #[serde(default)]
    pub data_version: String,
    /// The packs behind them.
    #[serde(default)]
    pub packs: Vec<String>,
    /// What people had a hand in.
    #[serde(default)]
    pub marks: Vec<ProjectMark>,
    /// Findings about terms that were put aside, by their keys.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub dismissed: Vec<String>,
}

/// A mark that a person had a hand in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProjectMark {
    /// The tag as it stands.
    pub tag: String,
    /// The tag that the program gave; none where a person set the mark.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub found_as: Option<String>,
    /// First code point.
    pub start: u32,
    /// One past the last.
    pub end: u32,
    /// The words, to find them again.
    pub quote: String,
    /// What was decided.
    #[serde(default)]
    pub decision: Decision,
    /// What was written about it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// Why somebody should look at it again, if so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review: Option<Fate>,
}

impl ProjectMark {
    fn new(mark: &Mark, index: &LineIndex<'_>, quote: &str, review: Option<Fate>) -> Self {
        let place = |byte: u32| index.to_unit(byte as usize, OffsetUnit::CodePoints).unwrap_or_default();
        Self {
            tag: mark.tag.clone(),
            found_as: mark.why.as_ref().map(|why| why.tag.clone()),
            start: place(mark.span.start),
            end: place(mark.span.end),
            quote: quote.to_owned(),
            decision: mark.decision,
            note: mark.note.clone(),
            review,
        }
    }
}

impl Project {
    /// The file of a draft.
    pub fn of(draft: &Draft) -> Self {
        let index = LineIndex::new(&draft.text);
        let fate = |mark: &Mark| draft.review.iter().find(|r| r.mark == Some(mark.id)).map(|r| r.fate);
        let there = draft.marks.iter().filter(|m| m.is_touched());
        let there = there.map(|m| ProjectMark::new(m, &index, draft.quote(m.span), fate(m)));
        // Marks whose words are gone are kept: the words may turn up again.
        let gone = draft.review.iter().filter_map(|r| Some((r.lost.as_ref()?, r)));
        let gone = gone.map(|(mark, entry)| ProjectMark::new(mark, &index, &entry.quote, Some(entry.fate)));
        let marks = there.chain(gone);
        Self {
            schema: format!("{SCHEMA}{VERSION}"),
            id: draft.id.clone(),
            name: draft.name.clone(),
            markdown: draft.markdown,
            text_hash: hash(&draft.text),
            text: draft.text.to_string(),
            data_version: draft.data_version.clone(),
            packs: draft.packs.to_vec(),
            marks: marks.collect(),
            dismissed: draft.dismissed.iter().cloned().collect(),
        }
    }

    /// The file as JSON.
    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }

    /// Whether a file looks like a project: an object that names the shape somewhere, for a program may have put its fields in another order.
    pub fn is_one(bytes: &[u8]) -> bool {
        let text = String::from_utf8_lossy(bytes);
        text.trim_start().starts_with('{') && text.contains(SCHEMA)
    }

    /// Reads a file. What can be read is given back together with what is wrong: a newer or damaged file still holds its text.
    ///
    /// # Errors
    /// When not even a text can be found.
    pub fn read(bytes: &[u8]) -> Result<(Self, Vec<Problem>), Problem> {
        let damaged = |detail: String| Problem::new("project-damaged").with("detail", detail);
        let mut problems = Vec::new();
        let value: serde_json::Value = match serde_json::from_slice(bytes) {
            Ok(value) => value,
            Err(error) => {
                let saved = salvage::read(&String::from_utf8_lossy(bytes)).ok_or_else(|| damaged(error.to_string()))?;
                problems.push(Problem::new("project-cut").with("detail", error.to_string()));
                saved
            }
        };
        let schema = value.get("schema").and_then(|s| s.as_str()).unwrap_or_default().to_owned();
        let text = value.get("text").and_then(|t| t.as_str()).ok_or_else(|| damaged("text".to_owned()))?.to_owned();
        let version = schema.strip_prefix(SCHEMA).and_then(|v| v.parse::<u32>().ok());
        if version.is_none_or(|v| v > VERSION) {
            problems.push(Problem::new("project-newer").with("found", schema.clone()));
        }
        let mut bad = 0;
        let list = value.get("marks").and_then(|m| m.as_array()).cloned().unwrap_or_default();
        let marks: Vec<ProjectMark> =
            list.into_iter().filter_map(|m| serde_json::from_value(m).map_err(|_| bad += 1).ok()).collect();
        if bad > 0 {
            problems.push(Problem::new("project-bad-marks").with("count", bad.to_string()));
        }
        let word = |name: &str| value.get(name).and_then(|v| v.as_str()).unwrap_or_default().to_owned();
        let project = Self {
            schema,
            id: word("id"),
            name: word("name"),
            markdown: value.get("markdown").and_then(serde_json::Value::as_bool).unwrap_or(false),
            text_hash: word("text_hash"),
            text,
            data_version: word("data_version"),
            packs: Vec::new(),
            marks,
            dismissed: value
                .get("dismissed")
                .and_then(|d| d.as_array())
                .map(|list| list.iter().filter_map(|key| key.as_str()).map(str::to_owned).collect())
                .unwrap_or_default(),
        };
        if !project.text_hash.is_empty() && project.text_hash != hash(&project.text) {
            problems.push(Problem::new("project-text-changed"));
        }
        Ok((project, problems))
    }

    /// Puts what people did onto a draft of the same text, as it was just read. What no longer fits goes on the review list.
    pub fn apply(&self, draft: &mut Draft) {
        let index = LineIndex::new(&draft.text);
        let mut marks: Vec<Rc<Mark>> = draft.marks.to_vec();
        let mut list = Vec::new();
        for kept in &self.marks {
            let id = draft.next_id;
            draft.next_id += 1;
            let (tag, decision, note) = (kept.tag.clone(), kept.decision, kept.note.clone());
            let mut mark = Mark { id, tag, span: Span::default(), decision, note, why: None, moved: 0 };
            let (found, fate) = anchor(&index, kept);
            let place = found.map(|span| {
                mark.span = span;
                review::put(&mut marks, &mark, kept.found_as.as_deref(), id)
            });
            let lost = place.is_none().then(|| Rc::new(mark));
            let entry = |fate| Review { mark: place, tag: kept.tag.clone(), quote: kept.quote.clone(), fate, lost };
            list.extend(fate.map(entry));
        }
        draft.marks = mark::sorted(marks);
        draft.review = Rc::new(list);
        draft.dismissed = Rc::new(self.dismissed.iter().cloned().collect());
    }
}

/// Where a kept mark stands now, and what has to be said about it.
fn anchor(index: &LineIndex<'_>, kept: &ProjectMark) -> (Option<Span>, Option<Fate>) {
    let byte = |position| index.from_unit(position, OffsetUnit::CodePoints);
    let text = index.text();
    if let (Some(start), Some(end)) = (byte(kept.start), byte(kept.end))
        && start < end
        && text.get(start..end) == Some(kept.quote.as_str())
    {
        return (Some(Span::new(start, end)), kept.review);
    }
    match review::find(text, &kept.quote) {
        Ok(span) => (Some(span), Some(Fate::Moved)),
        Err(fate) => (None, Some(fate)),
    }
}

/// CRC-32 of a text, as eight hexadecimal digits.
fn hash(text: &str) -> String {
    format!("{:08x}", rapporteur_core::check_sum([text.as_bytes()]))
}
