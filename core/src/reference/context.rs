//! "The said resolution": what an earlier mention in the document settles.

use super::Via;
use super::data::{InstrumentKind, class};
use super::nodes::What;
use super::reading::{Cite, Reading, kind_of};

/// An instrument that was mentioned, with the sentence in which it was.
#[derive(Debug)]
struct Mention {
    id: String,
    kind: InstrumentKind,
    sentence: u32,
}

/// What has been mentioned so far, in the order of reading.
#[derive(Debug, Default)]
pub(super) struct History {
    mentions: Vec<Mention>,
    sentence: u32,
}

/// More mentions back than this nobody means.
const FAR: usize = 60;

const SAID: [(u32, InstrumentKind); 5] = [
    (class::SAID_RESOLUTION, InstrumentKind::Resolution),
    (class::SAID_DECISION, InstrumentKind::Decision),
    (class::SAID_REPORT, InstrumentKind::Report),
    (class::SAID_TREATY, InstrumentKind::Treaty),
    (class::SAID_ACT, InstrumentKind::Act),
];

/// Settles what a block says by "the said …", and takes its own mentions into the history.
pub(super) fn read(reading: &mut Reading, history: &mut History) {
    history.sentence += 1;
    for at in 0..reading.nodes.len() {
        match reading.nodes[at].what {
            What::Cite(index) => {
                let id = reading.cites[index].id.clone();
                let kind = kind_of(reading.rules, &id);
                history.mentions.push(Mention { id, kind, sentence: history.sentence });
            }
            What::Mark('.' | '。' | '؟' | '!' | '?') if reading.line.spaced(reading.nodes[at].to) => {
                history.sentence += 1
            }
            What::Mark('。') => history.sentence += 1,
            What::Class => {
                let class = reading.nodes[at].class;
                let Some((_, kind)) = SAID.iter().find(|(bit, _)| class & bit != 0) else { continue };
                let Some((id, others)) = history.last(*kind) else { continue };
                let mut cite = Cite::new(id, reading.span(at, at + 1), Via::Context);
                cite.ambiguous = others;
                reading.put(at, at + 1, cite);
            }
            _ => {}
        }
    }
}

impl History {
    /// The last instrument of a kind, and those of that kind that its sentence names beside it.
    fn last(&self, kind: InstrumentKind) -> Option<(String, Vec<String>)> {
        let mut of_kind = self.mentions.iter().rev().take(FAR).filter(|m| m.kind == kind);
        let last = of_kind.next()?;
        let mut others: Vec<String> = Vec::new();
        for other in of_kind.take_while(|m| m.sentence == last.sentence) {
            if other.id != last.id && !others.contains(&other.id) {
                others.push(other.id.clone());
            }
        }
        Some((last.id.clone(), others))
    }
}
