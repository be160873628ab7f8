//! What is cited, after an edit: by what is new, and by what the rest of the document decides otherwise now.

use super::super::Tagger;
use super::kept::{Cites, Kept};
use super::{Pending, Session};
use crate::order::sort_by_key;
use crate::reference::{self, Cited, FAR, History, Mention, Prepared};

impl Session {
    /// Takes away what blocks that are no more gave to the document; they stood in front of the block `at`.
    pub(super) fn forget(&mut self, at: usize, blocks: &[Kept]) {
        for kept in blocks {
            self.whole.exchange(&kept.facts, &[]);
            if let Some(recognised) = &kept.recognised {
                self.weights.remove(recognised, kept.length);
            }
        }
        for cites in blocks.iter().filter_map(|k| k.read.as_ref()).map(|r| &r.cites) {
            self.known.remove(&cites.cited, &mut self.pending.news);
            if !cites.found.mentions.is_empty() {
                self.pending.gone.push((at, cites.found.mentions.clone()));
            }
        }
    }

    /// Reads the citations of the blocks that were read, and those of others that depend on what changed.
    pub(super) fn cite(&mut self, tagger: &Tagger, stale: &[usize], again: &mut Vec<usize>) {
        let Pending { mut news, gone, shuffled } = std::mem::take(&mut self.pending);
        let prepared: Vec<(usize, Option<Prepared<'_>>)> =
            stale.iter().map(|i| (*i, self.prepare(tagger, *i))).collect();
        for (index, prepared) in &prepared {
            let cites = self.kept[*index].read.as_mut().map(|r| &mut r.cites);
            let now = prepared.as_ref().map_or_else(Cited::default, |p| p.cited.clone());
            if let Some(cites) = cites {
                self.known.remove(&cites.cited, &mut news);
                self.known.add(&now, &mut news);
                cites.cited = now;
            }
        }
        let mut due: Vec<(usize, Option<Prepared<'_>>)> = prepared;
        if !news.is_empty() {
            let concerned = |k: &Kept| {
                k.read.as_ref().is_some_and(|r| r.cites.asked.iter().any(|question| news.concerns(question)))
            };
            let others = (0..self.kept.len()).filter(|i| stale.binary_search(i).is_err() && concerned(&self.kept[*i]));
            let others: Vec<_> = others.map(|i| (i, self.prepare(tagger, i))).collect();
            due.extend(others);
            sort_by_key(&mut due, |(index, _)| *index);
        }
        let done: Vec<usize> = due.iter().map(|d| d.0).collect();
        // Where blocks now mention other instruments, "the said …" may be another one further on.
        let mut waves: Vec<usize> = gone.iter().map(|g| g.0).collect();
        let (mut new, mut others) = (Vec::new(), shuffled);
        for (index, prepared) in due {
            let before = self.kept[index].mentions().to_vec();
            self.finish(tagger, index, prepared, again);
            let now = self.kept[index].mentions();
            if before != now {
                others |= !before.is_empty();
                waves.push(index);
                new.extend(Some(now.to_vec()).filter(|n| !n.is_empty()));
            }
        }
        let same = new.len() == gone.len() && new.iter().zip(&gone).all(|(new, (_, old))| new == old);
        if shuffled {
            waves = (0..self.kept.len()).collect();
        }
        if others || !same {
            self.look_back(tagger, waves, &done, again);
        }
        self.tie_notes(stale, again);
    }

    /// Reads again what looks back at mentions that changed, in front of or at the blocks given.
    fn look_back(&mut self, tagger: &Tagger, mut waves: Vec<usize>, done: &[usize], again: &mut Vec<usize>) {
        waves.sort_unstable();
        let mut waves = waves.into_iter().peekable();
        let mut reach = 0;
        let mut index = waves.peek().copied().unwrap_or(self.kept.len());
        while index < self.kept.len() {
            if waves.next_if(|wave| *wave <= index).is_some() {
                while waves.next_if(|wave| *wave <= index).is_some() {}
                reach = FAR + 1;
            }
            if reach == 0 {
                match waves.peek() {
                    Some(next) => index = *next,
                    None => return,
                }
                continue;
            }
            let looks_back = self.kept[index].read.as_ref().is_some_and(|r| r.cites.found.looks_back);
            if looks_back && done.binary_search(&index).is_err() {
                let prepared = self.prepare(tagger, index);
                self.finish(tagger, index, prepared, again);
            }
            // What a changed block mentions itself is no distance from it.
            if done.binary_search(&index).is_err() {
                reach = reach.saturating_sub(self.kept[index].mentions().len());
            }
            index += 1;
        }
    }

    fn prepare<'a>(&self, tagger: &'a Tagger, index: usize) -> Option<Prepared<'a>> {
        let block = self.document.blocks().get(index)?;
        let words = tagger.words_of(block, self.forced.map(|l| &tagger.languages[l]));
        reference::prepare(&tagger.rules.citations, tagger.forms(), &self.document, index, words)
    }

    fn finish(&mut self, tagger: &Tagger, index: usize, prepared: Option<Prepared<'_>>, again: &mut Vec<usize>) {
        let mentions = |i: usize| -> &[Mention] { self.kept[i].mentions() };
        let found = prepared.map(|prepared| {
            let from = if prepared.may_look_back() { 0 } else { index };
            let history = History::behind((from..index).rev().map(mentions));
            reference::finish(&tagger.rules.citations, &self.document, prepared, &self.known, &history)
        });
        let mut found = found.unwrap_or_default();
        let asked = self.known.asked();
        let start = self.document.blocks()[index].span.start;
        if let Some(read) = &mut self.kept[index].read {
            found.shift(i64::from(read.at) - i64::from(start));
            found.references.iter_mut().for_each(|r| r.block = 0);
            let Cites { found: before, .. } = &read.cites;
            if (&before.references, &before.warnings) != (&found.references, &found.warnings) {
                again.push(index);
            }
            (read.cites.found, read.cites.asked) = (found, asked);
        }
    }

    /// The citations of a note say which sentence carries its mark.
    fn tie_notes(&self, stale: &[usize], again: &mut Vec<usize>) {
        let notes = stale.iter().flat_map(|i| &self.document.blocks()[*i].notes).filter_map(|link| link.note);
        let cites = |i: &usize| self.kept[*i].read.as_ref().is_some_and(|r| !r.cites.found.references.is_empty());
        again.extend(notes.filter(cites));
    }
}
