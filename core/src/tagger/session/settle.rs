//! What is read again after an edit.

use super::super::collect::{self, Collected};
use super::super::decide;
use super::super::surroundings::{Facts, Field, NEIGHBOURS, Surroundings, titled};
use super::super::{Parts, Scratch, Tagger, identify};
use super::Session;
use super::kept::{Cites, Decided, Kept, Read, Stem, Tags};
use crate::lexicon::pack::Needs;
use crate::text::{Block, BlockKind, Part, Span, Splice};
use std::ops::Range;
use std::sync::Arc;

/// Where an edit may have changed what a block says.
#[derive(Debug, Clone)]
pub(super) struct Scope {
    /// Blocks to look at.
    blocks: Range<usize>,
    /// Among them those whose brackets may be others.
    bracketed: Range<usize>,
    /// Whether a heading came or went.
    headed: bool,
}

impl Scope {
    /// Every one of so many blocks may be another one.
    pub(super) fn everything(blocks: usize) -> Self {
        Self { blocks: 0..blocks, bracketed: 0..0, headed: true }
    }

    /// What a change of the layout may have changed.
    pub(super) fn after(splice: &Splice, blocks: &[Block]) -> Self {
        let (hung, bracketed) = (&splice.hung, &splice.bracketed);
        let end = hung.end.max(bracketed.end).max(splice.fresh().end);
        // What hangs on a block ends with the next one that nothing reaches across.
        let ends = |b: &Block| matches!(b.kind, BlockKind::Heading | BlockKind::Paragraph);
        let more = blocks[end..].iter().position(ends).unwrap_or(blocks.len() - end);
        let start = hung.start.min(bracketed.start).min(splice.fresh().start);
        Self { blocks: start..end + more, bracketed: bracketed.clone(), headed: splice.headed }
    }
}

impl Session {
    /// Reads what is new, and decides again what may have come out otherwise.
    ///
    /// The blocks that were there before and of which something else is said now.
    pub(super) fn settle(&mut self, mut scope: Scope) -> Vec<usize> {
        if self.options.language.is_some() && self.forced.is_none() {
            return Vec::new();
        }
        let tagger = Arc::clone(&self.tagger);
        if self.find_languages(&tagger, &scope.blocks) {
            scope = Scope { bracketed: scope.bracketed, ..Scope::everything(self.kept.len()) };
        }
        let mut again = Vec::new();
        let citing = tagger.with_scratch(|scratch| {
            let stale: Vec<usize> =
                scope.blocks.clone().filter(|i| self.is_stale(&tagger, *i, &scope.bracketed, scratch)).collect();
            again.extend(stale.iter().filter(|i| self.kept[**i].read.is_some()));
            // What a block cites hangs neither on its stem nor on brackets.
            let cites = |k: &Kept| k.read.is_none() || k.read_in != k.language;
            let citing = stale.iter().copied().filter(|i| cites(&self.kept[*i])).collect::<Vec<usize>>();
            stale.iter().for_each(|i| self.read(&tagger, *i, scratch));
            citing
        });
        self.surround(&scope, &mut again);
        self.cite(&tagger, &citing, &mut again);
        again.sort_unstable();
        again.dedup();
        again
    }

    /// Finds the language of each block that is new; of all, and says so, where the main language is another one.
    fn find_languages(&mut self, tagger: &Tagger, blocks: &Range<usize>) -> bool {
        if self.forced.is_some() {
            self.kept[blocks.clone()].iter_mut().for_each(|k| k.language = self.forced);
            return false;
        }
        for index in blocks.clone() {
            let (kept, block) = (&mut self.kept[index], &self.document.blocks()[index]);
            if kept.recognised.is_some() {
                continue;
            }
            let recognised = identify::recognise(tagger, &self.document, block);
            self.weights.add(&recognised, block.span.len());
            (kept.recognised, kept.length) = (Some(recognised), block.span.len());
        }
        let main = self.weights.main();
        let changed = main != self.main;
        self.main = main;
        let all = 0..self.kept.len();
        for index in if changed { all } else { blocks.clone() } {
            self.find_language(tagger, index);
        }
        changed
    }

    fn find_language(&mut self, tagger: &Tagger, index: usize) {
        let kept = &mut self.kept[index];
        let Some(recognised) = &kept.recognised else { return };
        let given = kept.given.as_deref();
        let block = &self.document.blocks()[index];
        let language = identify::language(tagger, &self.document, block, given, recognised, self.main);
        // A variant of a language is read as the language.
        let read_in = language.or_else(|| tagger.language(given?).map(|l| l.index));
        let block = &mut self.document.blocks_mut()[index];
        if kept.language == read_in && block.direction.is_some() == language.is_some() {
            return;
        }
        kept.language = read_in;
        kept.part = std::cell::OnceCell::new();
        match language {
            Some(language) => identify::mark(tagger, block, language),
            None => {
                block.direction = block.direction.filter(|_| given.is_some());
                block.language = given.map(str::to_owned);
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
        let Parts { store, .. } = scratch.parts(language);
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
            let tags = |field| decide::tags(tagger, document, sentence, std::iter::empty(), field);
            let field = if sentence.ict { Field::Told } else { Field::Apart };
            // What names ICTs asks nothing of what stands around it, unless it is a heading.
            let depends =
                sentence.names_only || !sentence.ict && sentence.candidates.iter().any(|c| c.needs != Needs::Nothing);
            let may_be = |field: Field| match field {
                Field::Heading => sentence.names_only,
                Field::Apart | Field::Presumed => !sentence.ict,
                Field::Told => true,
            };
            let by_field = || Field::ALL.map(|field| if may_be(field) { tags(field) } else { Vec::new() });
            let tags = if depends { Tags::By(by_field()) } else { Tags::Always(tags(field)) };
            Decided { index, field, tags }
        });
        let sentences: Vec<Decided> = sentences.collect();
        let bracketed = document.brackets_in(block.span).next().is_some();
        let at = block.span.start;
        // What was cited is settled later, against what was cited before.
        let cites = self.kept[index].read.take().map_or_else(Cites::default, |mut r| {
            r.cites.found.shift(i64::from(at) - i64::from(r.at));
            r.cites
        });
        let depends = sentences.iter().any(Decided::depends);
        let read = Some(Box::new(Read { at, stem, bracketed, sentences, cites }));
        let kept = &mut self.kept[index];
        self.whole.exchange(&kept.facts, &facts);
        (kept.facts, kept.depends, kept.read_in, kept.read) = (facts, depends, language, read);
    }

    /// Decides of the sentences in and around some blocks whether what stands around them is about ICTs; of all where the document as a
    /// whole says something else than before.
    fn surround(&mut self, scope: &Scope, again: &mut Vec<usize>) {
        self.whole.titled = titled(&self.document, |block| self.kept[block].facts.iter().any(|f| f.ict));
        let standing = (self.whole.field(), self.whole.is_short());
        let all = std::mem::replace(&mut self.standing, standing) != standing;
        let blocks = self.document.blocks();
        let is_heading = |b: &Block| b.kind == BlockKind::Heading;
        // A sentence speaks for those near it, and a heading for all below it.
        let mut due = self.before(scope.blocks.start)..self.behind(scope.blocks.end);
        if scope.headed || blocks[scope.blocks.clone()].iter().any(is_heading) {
            let section = blocks[scope.blocks.end..].iter().position(is_heading);
            due.end = due.end.max(section.map_or(blocks.len(), |i| scope.blocks.end + i));
        }
        if all {
            due = 0..self.kept.len();
        }
        let around = self.before(due.start)..self.behind(due.end);
        let mut facts: Vec<Facts> = Vec::new();
        for block in around.clone() {
            facts.extend(self.kept[block].facts.iter().map(|f| Facts { block: block as u32, ..*f }));
        }
        let heading = blocks[..around.start].iter().rposition(is_heading);
        let heading = heading.is_some_and(|i| self.kept[i].facts.iter().any(|f| f.ict));
        let context = self.options.context;
        let surroundings = Surroundings::new(&self.document, around.clone(), &facts, self.whole, context, heading);
        let mut position = self.kept[around.start..due.start].iter().map(|k| k.facts.len()).sum::<usize>();
        for block in due {
            let kept = &mut self.kept[block];
            let read = kept.read.as_mut().filter(|_| kept.depends);
            for sentence in read.into_iter().flat_map(|r| &mut r.sentences).filter(|s| s.depends()) {
                let field = surroundings.of(position + sentence.index);
                if field != sentence.field {
                    sentence.field = field;
                    again.push(block);
                }
            }
            position += kept.facts.len();
        }
    }

    /// As many blocks before one as have the sentences that are near to it; the first of them.
    fn before(&self, mut block: usize) -> usize {
        let mut sentences = 0;
        while block > 0 && sentences < NEIGHBOURS {
            block -= 1;
            sentences += self.kept[block].facts.len();
        }
        block
    }

    /// The same behind one; the block behind them.
    fn behind(&self, mut block: usize) -> usize {
        let mut sentences = 0;
        while block < self.kept.len() && sentences < NEIGHBOURS {
            sentences += self.kept[block].facts.len();
            block += 1;
        }
        block
    }

    /// Preamble or operative part of each block; none for those that are in no language.
    pub(super) fn parts(&self) -> Vec<Option<Option<Part>>> {
        let part = |scratch: &mut Scratch, index: usize| {
            let kept = &self.kept[index];
            let language = kept
                .language
                .filter(|l| kept.given.as_deref().is_none_or(|given| given == self.tagger.languages[*l].tag()))?;
            let block = &self.document.blocks()[index];
            let find = || identify::part(&self.tagger.languages[language], &self.document, block, scratch);
            Some(*kept.part.get_or_init(find))
        };
        self.tagger.with_scratch(|scratch| (0..self.kept.len()).map(|i| part(scratch, i)).collect())
    }
}
