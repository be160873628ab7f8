//! A new reading meets the marks that are there.
//!
//! What a person decided stays: a rejected mark stays rejected, an accepted one stays even if the rules no longer find it. A mark that
//! nobody touched lives only as long as the tagger finds it.

use super::{Mark, MarkId, Marks, mark::sorted};
use rapporteur_core::{Annotation, Span};
use rustc_hash::{FxHashMap, FxHashSet};
use std::rc::Rc;

/// The marks after a reading. Spans of old marks are those of the text that was read.
pub(crate) fn merge(old: &Marks, findings: Vec<Annotation>, next_id: &mut MarkId) -> Marks {
    // Old marks by the tag that the program gave; people's own marks have no part in this.
    let mut by_tag: FxHashMap<&str, Vec<&Rc<Mark>>> = FxHashMap::default();
    let mut by_place: FxHashMap<(&str, Span), &Rc<Mark>> = FxHashMap::default();
    for mark in old.iter() {
        if let Some(why) = &mark.why {
            by_tag.entry(&why.tag).or_default().push(mark);
            by_place.entry((&why.tag, mark.now(why.span))).or_insert(mark);
        }
    }
    let mut used = FxHashSet::default();
    let mut marks = Vec::with_capacity(findings.len());
    for finding in findings {
        let near = |m: &&&Rc<Mark>| {
            let place = m.why.as_ref().map_or(m.span, |why| m.now(why.span));
            place.overlaps(finding.span) && !used.contains(&m.id)
        };
        let exact = by_place.get(&(finding.tag.as_str(), finding.span)).filter(|m| !used.contains(&m.id));
        let found = exact.or_else(|| by_tag.get(finding.tag.as_str())?.iter().find(near)).copied().cloned();
        let (tag, span) = (finding.tag.clone(), finding.span);
        marks.push(match found {
            // What is found as it was found before stays the very mark, so that nobody asks what is new about it.
            Some(mark) if mark.span == span && mark.moved == 0 && mark.why.as_deref() == Some(&finding) => {
                used.insert(mark.id);
                mark
            }
            Some(mark) => {
                used.insert(mark.id);
                Rc::new(Mark { span, why: Some(Rc::new(finding)), moved: 0, ..Mark::clone(&mark) })
            }
            None => {
                let id = *next_id;
                *next_id += 1;
                let (decision, note) = (super::Decision::Open, String::new());
                Rc::new(Mark { id, tag, span, decision, note, why: Some(Rc::new(finding)), moved: 0 })
            }
        });
    }
    marks.extend(old.iter().filter(|m| m.is_touched() && !used.contains(&m.id)).cloned());
    sorted(marks)
}
