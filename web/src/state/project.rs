//! A draft as a file: versioned JSON that a person can read and another program can check.
//!
//! Positions count code points, as in the annotations of the command line. The file holds what people did and what the program said;
//! a reader that knows other packs reads the text again and keeps what people did.

use super::{Decision, Draft, Fate, Mark, Review, mark};
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
}

impl Project {
    /// The file of a draft.
    pub fn of(draft: &Draft) -> Self {
        let index = LineIndex::new(&draft.text);
        let place = |byte: u32| index.to_unit(byte as usize, OffsetUnit::CodePoints).unwrap_or_default();
        let marks = draft.marks.iter().filter(|m| m.is_touched()).map(|m| ProjectMark {
            tag: m.tag.clone(),
            found_as: m.why.as_ref().map(|why| why.tag.clone()),
            start: place(m.span.start),
            end: place(m.span.end),
            quote: draft.quote(m.span).to_owned(),
            decision: m.decision,
            note: m.note.clone(),
        });
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
        let value: serde_json::Value = serde_json::from_slice(bytes).map_err(|e| damaged(e.to_string()))?;
        let schema = value.get("schema").and_then(|s| s.as_str()).unwrap_or_default().to_owned();
        let text = value.get("text").and_then(|t| t.as_str()).ok_or_else(|| damaged("text".to_owned()))?.to_owned();
        let mut problems = Vec::new();
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
        let mut review = Vec::new();
        for kept in &self.marks {
            let (span, fate) = anchor(&index, kept);
            let entry = |mark, fate| Review { mark, tag: kept.tag.clone(), quote: kept.quote.clone(), fate };
            let Some(span) = span else {
                review.extend(fate.map(|fate| entry(None, fate)));
                continue;
            };
            let same = |m: &Rc<Mark>| {
                m.why.as_ref().is_some_and(|w| Some(&w.tag) == kept.found_as.as_ref())
                    && m.span.overlaps(span)
                    && !m.is_touched()
            };
            let found = marks.iter().position(|m| same(m) && m.span == span).or_else(|| marks.iter().position(same));
            let id = match found {
                Some(at) => {
                    let mark = Rc::make_mut(&mut marks[at]);
                    mark.tag.clone_from(&kept.tag);
                    mark.decision = kept.decision;
                    mark.note.clone_from(&kept.note);
                    mark.id
                }
                None => {
                    let id = draft.next_id;
                    draft.next_id += 1;
                    let (tag, note) = (kept.tag.clone(), kept.note.clone());
                    marks.push(Rc::new(Mark { id, tag, span, decision: kept.decision, note, why: None, moved: 0 }));
                    id
                }
            };
            review.extend(fate.map(|fate| entry(Some(id), fate)));
        }
        draft.marks = mark::sorted(marks);
        draft.review = Rc::new(review);
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
        return (Some(Span::new(start, end)), None);
    }
    if kept.quote.is_empty() {
        return (None, Some(Fate::Lost));
    }
    let mut found = text.match_indices(&kept.quote).map(|(start, _)| Span::new(start, start + kept.quote.len()));
    match (found.next(), found.next()) {
        (None, _) => (None, Some(Fate::Lost)),
        (Some(span), None) => (Some(span), Some(Fate::Moved)),
        (Some(_), Some(_)) => (None, Some(Fate::Ambiguous)),
    }
}

/// CRC-32 of a text, as eight hexadecimal digits.
fn hash(text: &str) -> String {
    format!("{:08x}", crc32fast::hash(text.as_bytes()))
}
