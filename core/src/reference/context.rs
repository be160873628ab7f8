//! "The said resolution": what an earlier mention in the document settles.

use super::Via;
use super::data::{InstrumentKind, class};
use super::nodes::What;
use super::reading::{Cite, Reading, kind_of};
use std::collections::VecDeque;

/// An instrument that was mentioned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mention {
    id: String,
    kind: InstrumentKind,
    /// The sentence of its block.
    sentence: u32,
}

/// What has been mentioned before a block, in the order of reading: the block, by any number of its own, and the mention.
#[derive(Debug, Default)]
pub(crate) struct History {
    mentions: VecDeque<(usize, Mention)>,
}

/// More mentions back than this nobody means.
pub(crate) const FAR: usize = 60;

const SAID: [(u32, InstrumentKind); 5] = [
    (class::SAID_RESOLUTION, InstrumentKind::Resolution),
    (class::SAID_DECISION, InstrumentKind::Decision),
    (class::SAID_REPORT, InstrumentKind::Report),
    (class::SAID_TREATY, InstrumentKind::Treaty),
    (class::SAID_ACT, InstrumentKind::Act),
];

/// All classes of [`SAID`].
pub(super) const ANY_SAID: u32 =
    class::SAID_RESOLUTION | class::SAID_DECISION | class::SAID_REPORT | class::SAID_TREATY | class::SAID_ACT;

/// Settles what a block says by "the said …". Gives the block's own mentions, and whether it looked back at those before it.
pub(super) fn read(reading: &mut Reading, history: &History) -> (Vec<Mention>, bool) {
    let (mut mentions, mut looked) = (Vec::<Mention>::new(), false);
    let mut sentence = 0;
    for at in 0..reading.nodes.len() {
        match reading.nodes[at].what {
            What::Cite(index) => {
                let id = reading.cites[index].id.clone();
                let kind = kind_of(reading.rules, &id);
                mentions.push(Mention { id, kind, sentence });
            }
            What::Mark('.' | '。' | '؟' | '!' | '?') if reading.line.spaced(reading.nodes[at].to) => sentence += 1,
            What::Mark('。') => sentence += 1,
            What::Class => {
                let class = reading.nodes[at].class;
                let Some((_, kind)) = SAID.iter().find(|(bit, _)| class & bit != 0) else { continue };
                looked = true;
                let Some((id, others)) = history.last(*kind, &mentions) else { continue };
                let mut cite = Cite::new(id, reading.span(at, at + 1), Via::Context);
                cite.ambiguous = others;
                reading.put(at, at + 1, cite);
            }
            _ => {}
        }
    }
    (mentions, looked)
}

impl History {
    /// Takes in the mentions of the block that comes next.
    pub(crate) fn push(&mut self, block: usize, mentions: &[Mention]) {
        self.mentions.extend(mentions.iter().map(|m| (block, m.clone())));
        while self.mentions.len() > FAR {
            self.mentions.pop_front();
        }
    }

    /// The history in front of a block, from the mentions of the blocks before it, the nearest first.
    pub(crate) fn behind<'a>(blocks: impl Iterator<Item = &'a [Mention]>) -> Self {
        let mut mentions = VecDeque::new();
        for (block, list) in blocks.enumerate() {
            list.iter().rev().for_each(|m| mentions.push_front((block, m.clone())));
            if mentions.len() >= FAR {
                break;
            }
        }
        Self { mentions }
    }

    /// The last instrument of a kind, and those of that kind that its sentence names beside it; `own` are the block's mentions so far.
    fn last(&self, kind: InstrumentKind, own: &[Mention]) -> Option<(String, Vec<String>)> {
        let own = own.iter().rev().map(|m| (None, m));
        let before = self.mentions.iter().rev().map(|(block, m)| (Some(*block), m));
        let mut of_kind = own.chain(before).take(FAR).filter(|(_, m)| m.kind == kind);
        let (block, last) = of_kind.next()?;
        let mut others: Vec<String> = Vec::new();
        for (_, other) in of_kind.take_while(|(b, m)| (*b, m.sentence) == (block, last.sentence)) {
            if other.id != last.id && !others.contains(&other.id) {
                others.push(other.id.clone());
            }
        }
        Some((last.id.clone(), others))
    }
}
