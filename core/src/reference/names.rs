//! Citations by name: "the Budapest Convention", "the Charter", a resolution by its title.

use super::Via;
use super::data::class;
use super::known::Known;
use super::levels;
use super::nodes::What;
use super::reading::{Cite, Reading};

/// How far before a title the word "resolution" may stand.
const NEAR: usize = 6;

/// Finds all.
pub(super) fn read(reading: &mut Reading, known: &Known) {
    for at in 0..reading.nodes.len() {
        let cite = match reading.nodes[at].what {
            What::Name(index) => named(reading, at, index),
            What::Short(index) => short(reading, at, index, known),
            What::Title(index) => titled(reading, at, index, known),
            _ => None,
        };
        if let Some(cite) = cite {
            reading.put(at, at + 1, cite);
        }
    }
}

fn named(reading: &Reading, at: usize, index: u16) -> Option<Cite> {
    let record = reading.rules.instrument(index)?;
    Some(Cite::new(record.id.clone(), reading.span(at, at + 1), Via::Name))
}

/// A short name counts where the document names the instrument in full, or as the whole of an article that the treaty has.
fn short(reading: &Reading, at: usize, index: u16, known: &Known) -> Option<Cite> {
    let record = reading.rules.instrument(index)?;
    let full = known.cites(&record.id);
    (full || near_article(reading, at)).then(|| Cite::new(record.id.clone(), reading.span(at, at + 1), Via::Name))
}

fn near_article(reading: &Reading, at: usize) -> bool {
    let units = class::ARTICLE | class::CHAPTER;
    let is_unit = |i: usize| reading.is(i, units) && levels::level(reading, i).is_some();
    (at.saturating_sub(NEAR + 4)..at).any(is_unit)
        || (at + 1..(at + 4).min(reading.nodes.len()))
            .any(|i| is_unit(i) || levels::level(reading, i).is_some_and(|l| l.unit & units != 0))
}

/// A title that several resolutions share. Behind the word for one; the document may say which.
fn titled(reading: &Reading, at: usize, index: u16, known: &Known) -> Option<Cite> {
    let mut from = None;
    for i in (at.saturating_sub(NEAR)..at).rev() {
        let node = &reading.nodes[i];
        if matches!(node.what, What::Cite(_) | What::Number(_)) {
            return None;
        }
        if node.is(class::RESOLUTION) {
            from = Some(i);
            break;
        }
    }
    // "…" 号决议: the word may stand behind.
    let to = (at + 1..(at + 4).min(reading.nodes.len())).find(|i| reading.is(*i, class::RESOLUTION));
    if from.is_none() && (to.is_none() || (at + 1..to?).any(|i| reading.number(i).is_some())) {
        return None;
    }
    if (at + 1..(at + 4).min(reading.nodes.len())).any(|i| matches!(reading.nodes[i].what, What::Cite(_))) {
        return None;
    }
    let candidates = reading.rules.titles.get(usize::from(index))?;
    let ids: Vec<&str> = candidates.iter().filter_map(|c| Some(reading.rules.instrument(*c)?.id.as_str())).collect();
    let cited: Vec<&str> = ids.iter().copied().filter(|id| known.cites(id)).collect();
    let (id, others, via) = match cited.as_slice() {
        [one] => (*one, Vec::new(), Via::Context),
        [one, others @ ..] => (*one, others.to_vec(), Via::Context),
        [] => (*ids.first()?, ids[1..].to_vec(), Via::Name),
    };
    let mut cite = Cite::new(id.to_owned(), reading.span(at, at + 1), via);
    cite.ambiguous = others.into_iter().map(str::to_owned).collect();
    Some(cite)
}
