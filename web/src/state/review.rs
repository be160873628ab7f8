//! Marks to look at again: what became of those that a person had a hand in when the text changed under them.

use super::{Mark, MarkId, Marks, mark};
use rapporteur_core::Span;
use std::rc::Rc;

/// What became of a mark that a person had a hand in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fate {
    /// Its words stand elsewhere.
    Moved,
    /// Its words stand in several places.
    Ambiguous,
    /// Its words were changed.
    Changed,
    /// Its words are gone.
    Lost,
}

/// An entry of the list of marks to look at again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// The mark, where it still is one.
    pub mark: Option<MarkId>,
    /// Its tag.
    pub tag: String,
    /// The words it stood on.
    pub quote: String,
    /// What became of it.
    pub fate: Fate,
    /// The mark as it was, while its words are nowhere or in several places: it is put back where they turn up.
    pub lost: Option<Rc<Mark>>,
}

impl Review {
    /// An entry about a mark whose words were changed.
    pub(super) fn changed(mark: &Mark, quote: &str) -> Self {
        Self { mark: Some(mark.id), tag: mark.tag.clone(), quote: quote.to_owned(), fate: Fate::Changed, lost: None }
    }

    /// An entry about a mark whose words are gone.
    pub(super) fn lost(mark: &Rc<Mark>, quote: &str) -> Self {
        let (tag, lost) = (mark.tag.clone(), Some(Rc::clone(mark)));
        Self { mark: None, tag, quote: quote.to_owned(), fate: Fate::Lost, lost }
    }
}

/// Where words stand in a text: nowhere, in one place, or in several.
pub(super) fn find(text: &str, quote: &str) -> Result<Span, Fate> {
    if quote.is_empty() {
        return Err(Fate::Lost);
    }
    let mut found = text.match_indices(quote).map(|(start, _)| Span::new(start, start + quote.len()));
    match (found.next(), found.next()) {
        (None, _) => Err(Fate::Lost),
        (Some(span), None) => Ok(span),
        (Some(_), Some(_)) => Err(Fate::Ambiguous),
    }
}

/// Puts what a person did onto the marks of a reading: onto the program's own mark where it found the same, else as one more.
/// `found_as` is the tag that the program once gave.
pub(super) fn put(marks: &mut Vec<Rc<Mark>>, kept: &Mark, found_as: Option<&str>, id: MarkId) -> MarkId {
    let same = |m: &Rc<Mark>| {
        m.why.as_ref().is_some_and(|why| Some(why.tag.as_str()) == found_as)
            && m.span.overlaps(kept.span)
            && !m.is_touched()
    };
    let exact = marks.iter().position(|m| same(m) && m.span == kept.span);
    match exact.or_else(|| marks.iter().position(same)) {
        Some(at) => {
            let mark = Rc::make_mut(&mut marks[at]);
            mark.tag.clone_from(&kept.tag);
            mark.decision = kept.decision;
            mark.note.clone_from(&kept.note);
            mark.id
        }
        None => {
            marks.push(Rc::new(Mark { id, why: None, ..kept.clone() }));
            id
        }
    }
}

/// Puts lost marks back whose words have turned up: a passage that was cut and pasted elsewhere takes its decisions along.
pub(super) fn put_back(list: &mut Vec<Review>, marks: &mut Marks, text: &str) {
    let mut all = marks.to_vec();
    let by_id = |id| marks.iter().find(|m| m.id == id);
    // What undo has brought back as it was needs no looking at.
    list.retain(|entry| match (&entry.lost, entry.fate, entry.mark) {
        (Some(lost), ..) => by_id(lost.id).is_none(),
        (None, Fate::Changed, Some(id)) => by_id(id).is_some_and(|m| text.get(m.span.range()) != Some(&*entry.quote)),
        _ => true,
    });
    for entry in list.iter_mut() {
        let Some(lost) = &entry.lost else { continue };
        match find(text, &entry.quote) {
            Ok(span) => {
                let kept = Mark { span, ..Mark::clone(lost) };
                let found_as = lost.why.as_ref().map(|why| why.tag.clone());
                entry.mark = Some(put(&mut all, &kept, found_as.as_deref(), lost.id));
                (entry.fate, entry.lost) = (Fate::Moved, None);
            }
            Err(fate) => entry.fate = fate,
        }
    }
    *marks = mark::sorted(all);
}
