//! A new reading meets the marks that are there.
//!
//! What a person decided stays: a rejected mark stays rejected, an accepted one stays even if the rules no longer find it. A mark that
//! nobody touched lives only as long as the tagger finds it.

use super::{Mark, MarkId, Marks, mark::sorted};
use rapporteur_core::Annotation;
use std::collections::BTreeMap;
use std::rc::Rc;

/// The marks after a reading. Spans of old marks are those of the text that was read.
pub(crate) fn merge(old: &Marks, findings: Vec<Annotation>, next_id: &mut MarkId) -> Marks {
    // Old marks by the tag that the program gave; people's own marks have no part in this.
    let mut known: BTreeMap<&str, Vec<&Rc<Mark>>> = BTreeMap::new();
    for mark in old.iter() {
        if let Some(why) = &mark.why {
            known.entry(&why.tag).or_default().push(mark);
        }
    }
    let mut used = Vec::new();
    let mut marks = Vec::with_capacity(findings.len());
    for finding in findings {
        let candidates = known.get(finding.tag.as_str()).map(Vec::as_slice).unwrap_or_default();
        let fits = |m: &&&Rc<Mark>| {
            let why = m.why.as_ref().map_or(m.span, |w| w.span);
            why.overlaps(finding.span) && !used.contains(&m.id)
        };
        let exact = |m: &&&Rc<Mark>| m.why.as_ref().is_some_and(|w| w.span == finding.span);
        let found = candidates.iter().filter(fits).find(exact).or_else(|| candidates.iter().find(fits));
        marks.push(Rc::new(match found {
            Some(mark) => {
                used.push(mark.id);
                Mark { span: finding.span, why: Some(Rc::new(finding)), ..Mark::clone(mark) }
            }
            None => {
                let id = *next_id;
                *next_id += 1;
                let (tag, span) = (finding.tag.clone(), finding.span);
                let why = Some(Rc::new(finding));
                Mark { id, tag, span, decision: super::Decision::Open, note: String::new(), why }
            }
        }));
    }
    used.sort_unstable();
    marks.extend(old.iter().filter(|m| m.is_touched() && used.binary_search(&m.id).is_err()).cloned());
    sorted(marks)
}
