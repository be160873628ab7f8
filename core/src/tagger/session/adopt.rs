//! Another text in the place of a text: what is the same is kept.

use super::kept::Kept;
use super::settle::Scope;
use super::{Change, Session};
use crate::text::{Document, Layout, Span};
use rustc_hash::FxHashMap;
use std::collections::VecDeque;

/// A difference of so many bytes at most is an edit; with a larger one, much of what lies between the first and the last place may be the
/// same and is looked for.
const SMALL: usize = 1 << 14;

/// Texts are compared by pieces of so many bytes first.
const STRIDE: usize = 1 << 10;

impl Session {
    /// Puts another plain text in the place of this one, and reads what differs.
    pub fn replace_all(&mut self, text: &str) -> Change {
        let Some(differs) = difference(self.document.text(), text) else {
            let (gone, new) = (0..0, 0..0);
            return Change { revision: self.revision(), gone, new, shift: 0, again: Vec::new() };
        };
        let inserted = &text[differs.start as usize..differs.end as usize + text.len() - self.document.text().len()];
        if self.layout.is_some()
            && differs.len().max(inserted.len()) <= SMALL
            && let Ok(change) = self.edit(differs, inserted)
        {
            return change;
        }
        let (document, layout) = Layout::read(text.to_owned());
        self.adopt(document, Some(layout))
    }

    /// Takes another document; blocks that are the same in both are not read again.
    pub(super) fn adopt(&mut self, document: Document, layout: Option<Layout>) -> Change {
        if let Some(differs) = difference(self.document.text(), document.text()) {
            let inserted = differs.len() + document.text().len() - self.document.text().len();
            self.revisions.push(differs, inserted);
        }
        let shift = document.text().len() as i64 - self.document.text().len() as i64;
        let old = std::mem::replace(&mut self.document, document);
        self.layout = layout;
        let mut kept: Vec<Option<Kept>> = std::mem::take(&mut self.kept).into_iter().map(Some).collect();
        let (sources, front, back) = self.sources(&old, &kept);
        for (block, source) in self.document.blocks().iter().zip(&sources) {
            let adopted = source.and_then(|at| kept[at].take());
            self.kept.push(adopted.unwrap_or_else(|| Kept::new(self.next_id, block.language.as_deref())));
            self.next_id += 1;
        }
        let lost: Vec<Kept> = kept.into_iter().flatten().collect();
        self.forget(front, &lost);
        let (gone, new) = (front..old.blocks().len() - back, front..sources.len() - back);
        self.pending.shuffled = !new.is_empty();
        let again = self.settle(Scope::everything(self.kept.len()));
        let again = again.into_iter().filter(|i| !new.contains(i)).collect();
        Change { revision: self.revision(), gone, new, shift, again }
    }

    /// For each block the one of the old document that is the same, and how many are so at the front and at the back.
    fn sources(&self, old: &Document, kept: &[Option<Kept>]) -> (Vec<Option<usize>>, usize, usize) {
        let (before, now) = (old.blocks().len(), self.document.blocks().len());
        let same = |at: usize, index: usize| {
            let given = kept[at].as_ref().map(|k| k.given.as_deref());
            given == Some(self.document.blocks()[index].language.as_deref()) && is_same(old, at, &self.document, index)
        };
        let longest = before.min(now);
        let front = (0..longest).take_while(|i| same(*i, *i)).count();
        let back = (1..=longest - front).take_while(|i| same(before - i, now - i)).count();
        let mut sources: Vec<Option<usize>> = (0..front).map(Some).collect();
        let mut by_words: FxHashMap<&str, VecDeque<usize>> = FxHashMap::default();
        for at in front..before - back {
            by_words.entry(words(old, at)).or_default().push_back(at);
        }
        for index in front..now - back {
            let alike = by_words.get_mut(words(&self.document, index));
            sources.push(alike.and_then(|list| {
                let found = list.iter().position(|at| same(*at, index))?;
                list.remove(found)
            }));
        }
        sources.extend((before - back..before).map(Some));
        (sources, front, back)
    }
}

fn words(document: &Document, block: usize) -> &str {
    document.text().get(document.blocks()[block].span.range()).unwrap_or_default()
}

/// Whether two blocks are the same to their reader, wherever they stand: words, markup and brackets.
fn is_same(old: &Document, at: usize, new: &Document, index: usize) -> bool {
    let (a, b) = (&old.blocks()[at], &new.blocks()[index]);
    let shift = i64::from(b.span.start) - i64::from(a.span.start);
    let hidden = |document: &Document, span: Span, by: i64| -> Vec<Span> {
        document.hidden_in(span).iter().map(|h| h.shifted(by)).collect()
    };
    let same_brackets = || {
        let (mut before, mut now) = (old.brackets_in(a.span), new.brackets_in(b.span));
        loop {
            match (before.next(), now.next()) {
                (None, None) => return true,
                (Some(x), Some(y)) => {
                    let moved = (x.span.shifted(shift), x.inside.shifted(shift)) == (y.span, y.inside);
                    if !moved || old.text().get(x.span.range()) != new.text().get(y.span.range()) {
                        return false;
                    }
                }
                _ => return false,
            }
        }
    };
    a.kind == b.kind
        && words(old, at) == words(new, index)
        && hidden(old, a.span, shift) == hidden(new, b.span, 0)
        && same_brackets()
}

/// How many pieces at the front are whole and the same.
fn shared<'a>(old: impl Iterator<Item = &'a [u8]>, new: impl Iterator<Item = &'a [u8]>) -> usize {
    old.zip(new).take_while(|(a, b)| a.len() == STRIDE && a == b).count()
}

/// The range of a text for which another has something else: what they share at both ends is left out. `None` where nothing differs.
fn difference(old: &str, new: &str) -> Option<Span> {
    if old == new {
        return None;
    }
    let mut start = shared(old.as_bytes().chunks(STRIDE), new.as_bytes().chunks(STRIDE)) * STRIDE;
    let ahead = old.as_bytes()[start..].iter().zip(&new.as_bytes()[start..]);
    start += ahead.take_while(|(a, b)| a == b).count();
    while !(old.is_char_boundary(start) && new.is_char_boundary(start)) {
        start -= 1;
    }
    let longest = (old.len() - start).min(new.len() - start);
    let mut tail = shared(old.as_bytes().rchunks(STRIDE), new.as_bytes().rchunks(STRIDE)) * STRIDE;
    tail = tail.min(longest);
    let behind = old.as_bytes()[..old.len() - tail].iter().rev().zip(new.as_bytes()[..new.len() - tail].iter().rev());
    tail += behind.take(longest - tail).take_while(|(a, b)| a == b).count();
    while !(old.is_char_boundary(old.len() - tail) && new.is_char_boundary(new.len() - tail)) {
        tail -= 1;
    }
    Some(Span::new(start, old.len() - tail))
}
