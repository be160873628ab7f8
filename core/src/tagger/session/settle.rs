//! What is read again after an edit.

use super::super::collect::{self, Collected};
use super::super::decide::{self, Facts, Surroundings};
use super::super::{Scratch, Tagger, identify};
use super::Session;
use super::kept::{Decided, Read, Stem};
use crate::lexicon::pack::Needs;
use crate::text::{BlockKind, Part, Span};
use std::ops::Range;
use std::sync::Arc;

impl Session {
    /// Reads what is new, and decides again what may have come out otherwise; `bracketed` are blocks whose brackets may be others.
    /// The blocks that were there before and of which something else is said now.
    pub(super) fn settle(&mut self, bracketed: Range<usize>) -> Vec<usize> {
        if self.options.language.is_some() && self.forced.is_none() {
            return Vec::new();
        }
        let tagger = Arc::clone(&self.tagger);
        self.find_languages(&tagger);
        let mut again = Vec::new();
        let stale = tagger.with_scratch(|scratch| {
            let stale: Vec<usize> =
                (0..self.kept.len()).filter(|i| self.is_stale(&tagger, *i, &bracketed, scratch)).collect();
            again.extend(stale.iter().filter(|i| self.kept[**i].read.is_some()));
            stale.iter().for_each(|i| self.read(&tagger, *i, scratch));
            stale
        });
        self.surround(&mut again);
        self.cite(&tagger, &stale, &mut again);
        again.sort_unstable();
        again.dedup();
        again
    }

    /// Finds the language of each block.
    fn find_languages(&mut self, tagger: &Tagger) {
        if self.forced.is_some() {
            self.kept.iter_mut().for_each(|k| k.language = self.forced);
            return;
        }
        for (kept, block) in self.kept.iter_mut().zip(self.document.blocks()).filter(|(k, _)| k.recognised.is_none()) {
            kept.recognised = Some(identify::recognise(tagger, &self.document, block));
        }
        let blocks = self.document.blocks().iter().zip(&self.kept);
        let main = identify::main(blocks.filter_map(|(b, k)| Some((k.recognised.as_ref()?, b.span.len()))));
        for (kept, block) in self.kept.iter_mut().zip(self.document.blocks_mut()) {
            let Some(recognised) = &kept.recognised else { continue };
            let given = kept.given.as_deref();
            let language = identify::language(tagger, given, recognised, main);
            // A variant of a language is read as the language.
            let read_in = language.or_else(|| tagger.language(given?).map(|l| l.index));
            if kept.language == read_in && block.direction.is_some() == language.is_some() {
                continue;
            }
            kept.language = read_in;
            kept.part = std::cell::OnceCell::new();
            match language {
                Some(language) => identify::mark(tagger, block, language),
                None => {
                    (block.language, block.direction) =
                        (kept.given.as_deref().map(str::to_owned), block.direction.filter(|_| given.is_some()))
                }
            }
        }
    }

    /// Whether a block has to be read, for the first time or again.
    fn is_stale(&mut self, tagger: &Tagger, index: usize, bracketed: &Range<usize>, scratch: &mut Scratch) -> bool {
        let (kept, block) = (&self.kept[index], &self.document.blocks()[index]);
        let Some(read) = &kept.read else { return true };
        if kept.read_in != kept.language {
            return true;
        }
        let in_brackets = || read.bracketed || self.document.brackets_in(block.span).next().is_some();
        if bracketed.contains(&index) && in_brackets() {
            return true;
        }
        if block.kind != BlockKind::ListItem {
            return false;
        }
        match (block.stem, &read.stem) {
            (None, None) => false,
            (Some(at), Some(stem)) if self.kept[at].id == stem.id && !bracketed.contains(&at) => false,
            (Some(at), Some(_)) => {
                let now = self.stem(tagger, index, at, scratch);
                let then = self.kept[index].read.as_mut().and_then(|r| r.stem.as_mut());
                match now.zip(then) {
                    Some((now, then)) if now.words == then.words && now.hidden == then.hidden => {
                        (then.id, then.offset) = (now.id, now.offset);
                        false
                    }
                    _ => true,
                }
            }
            (Some(_), None) => kept.language.is_some(),
            (None, Some(_)) => true,
        }
    }

    /// What a list item takes from the block that it hangs on; nothing where it is not read.
    fn stem(&self, tagger: &Tagger, item: usize, at: usize, scratch: &mut Scratch) -> Option<Stem> {
        let language = &tagger.languages[self.kept[item].language?];
        let (_, store) = scratch.parts(language);
        let start = self.document.blocks().get(at)?.span.start;
        let (span, hidden) = match collect::stem(tagger, language, store, &self.document, at) {
            Some(stem) => (stem.span, stem.hidden),
            None => (Span { start, end: start }, Vec::new()),
        };
        Some(Stem {
            id: self.kept[at].id,
            span,
            offset: span.start - start,
            words: self.document.text().get(span.range()).unwrap_or_default().to_owned(),
            hidden: hidden.iter().map(|h| h.shifted(-i64::from(span.start))).collect(),
        })
    }

    fn read(&mut self, tagger: &Tagger, index: usize, scratch: &mut Scratch) {
        let (document, block) = (&self.document, &self.document.blocks()[index]);
        let language = self.kept[index].language;
        let stem = match (block.kind, block.stem) {
            (BlockKind::ListItem, Some(at)) => self.stem(tagger, index, at, scratch),
            _ => None,
        };
        let collected = match language {
            Some(l) => collect::collect(tagger, &tagger.languages[l], document, index, block, false, scratch),
            None => Collected::default(),
        };
        let facts: smallvec::SmallVec<[Facts; 4]> = collected.sentences.iter().map(|s| s.facts(0)).collect();
        let decided = collected.sentences.iter().enumerate().filter(|(_, s)| !s.candidates.is_empty());
        let sentences = decided.map(|(index, sentence)| {
            let own = decide::says_so(&facts, index);
            let tags = |context: bool| decide::tags(tagger, document, sentence, std::iter::empty(), own, context);
            let open = !sentence.ict && !sentence.other;
            let depends = open && sentence.candidates.iter().any(|c| c.needs == Needs::Context);
            let within = depends.then(|| tags(true));
            Decided { index, in_context: false, apart: tags(sentence.ict), within }
        });
        let sentences: Vec<Decided> = sentences.collect();
        let bracketed = document.brackets_in(block.span).next().is_some();
        let at = block.span.start;
        // What was cited is settled later, against what was cited before.
        let cites = self.kept[index].read.take().map(|r| r.cites).unwrap_or_default();
        let depends = sentences.iter().any(|s| s.within.is_some());
        let read = Some(Box::new(Read { at, stem, bracketed, sentences, cites }));
        let kept = &mut self.kept[index];
        (kept.facts, kept.depends, kept.read_in, kept.read) = (facts, depends, language, read);
    }

    /// Decides of every sentence whether what stands around it is about ICTs.
    fn surround(&mut self, again: &mut Vec<usize>) {
        let mut facts: Vec<Facts> = Vec::with_capacity(self.kept.len() * 2);
        for (block, kept) in self.kept.iter().enumerate() {
            facts.extend(kept.facts.iter().map(|f| Facts { block: block as u32, ..*f }));
        }
        let surroundings = Surroundings::new(&self.document, &facts, self.options.context);
        let mut before = 0;
        for (block, kept) in self.kept.iter_mut().enumerate() {
            let read = kept.read.as_mut().filter(|_| kept.depends);
            for sentence in read.into_iter().flat_map(|r| &mut r.sentences).filter(|s| s.within.is_some()) {
                let in_context = surroundings.of(before + sentence.index);
                if in_context != sentence.in_context {
                    sentence.in_context = in_context;
                    again.push(block);
                }
            }
            before += kept.facts.len();
        }
    }

    /// Preamble or operative part of each block; none for those that are in no language.
    pub(super) fn parts(&self) -> Vec<Option<Option<Part>>> {
        let part = |scratch: &mut Scratch, index: usize| {
            let kept = &self.kept[index];
            let language = kept
                .language
                .filter(|l| kept.given.as_deref().is_none_or(|given| given == self.tagger.languages[*l].pack.tag))?;
            let block = &self.document.blocks()[index];
            let find = || identify::part(&self.tagger.languages[language], &self.document, block, scratch);
            Some(*kept.part.get_or_init(find))
        };
        self.tagger.with_scratch(|scratch| (0..self.kept.len()).map(|i| part(scratch, i)).collect())
    }
}
