//! The first phase: cues and candidates, sentence by sentence.

use super::agenda::Due;
use super::covers::Covers;
use super::elements::{self, Stated};
use super::matches::{Hit, Match, Table, Words};
use super::named;
use super::negotiation::{self, Negotiated};
use super::speech::{self, Speech};
use super::tokenize::{Token, tokenize};
use super::vocabulary::Finder;
use super::words::{BEGINS, WordStore};
use super::{Language, Parts, Scratch, Tagger};
use crate::annotation::{Cue, Evidence, EvidenceKind};
use crate::lexicon::pack::{Domain, Needs, Target, VerbForm};
use crate::order::sort_by_key;
use crate::text::{Block, BlockKind, Bracket, Document, Fold, Span, looks_like_heading, sentences};
use std::borrow::Cow;

/// So much of the end of a stem is read for each of its items, in bytes: thousands of items under pages of text stay cheap.
const MAX_STEM: usize = 2048;

/// Evidence for a tag in one sentence, before anything is decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// The tag.
    pub tag: String,
    /// Index of the block in the document.
    pub block: usize,
    /// The sentence or list item.
    pub sentence: Span,
    /// The words that show why.
    pub span: Span,
    /// 0 to 100.
    pub weight: u8,
    /// How the text must be about ICTs for it to count.
    pub needs: Needs,
    /// Why.
    pub evidence: Evidence,
}

/// What was found in a block.
#[derive(Debug, Default)]
pub(super) struct Collected {
    pub(super) sentences: Vec<Sentence>,
}

/// What was found in a sentence.
#[derive(Debug)]
pub(super) struct Sentence {
    pub(super) span: Span,
    /// Index of the language in which it was read.
    pub(super) language: usize,
    /// An ICT cue stands in it or in its stem.
    pub(super) ict: bool,
    /// A cue of another field stands in it.
    pub(super) other: bool,
    /// A cue of States stands in it or in its stem.
    pub(super) states: bool,
    /// It is a heading that names something and says nothing of it.
    pub(super) names_only: bool,
    pub(super) candidates: Vec<Candidate>,
    pub(super) speech: Speech,
    /// The norms that it states, with their elements.
    pub(super) stated: Vec<Stated>,
    /// The brackets that touch it, as in texts under negotiation.
    pub(super) brackets: Vec<Bracket>,
    /// What is passed over in it besides markup.
    pub(super) asides: Vec<Span>,
}

/// Words of a pattern in the sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) target: Target,
    pub(super) words: Words,
}

/// Everything about the sentence at hand that the parts of this phase share.
pub(super) struct Reading<'a> {
    pub(super) tagger: &'a Tagger,
    pub(super) language: &'a Language,
    pub(super) store: &'a WordStore,
    pub(super) document: &'a Document,
    pub(super) block: usize,
    pub(super) span: Span,
    /// The stem's tokens, then the sentence's own.
    pub(super) tokens: &'a [Token],
    /// How many tokens are the stem's.
    pub(super) own_from: u32,
    pub(super) found: &'a [Found],
    /// What the block is as a text under negotiation.
    pub(super) negotiated: &'a Negotiated<'a>,
}

impl Reading<'_> {
    pub(super) fn source(&self) -> &str {
        self.document.text()
    }

    /// The part of the text that a range of words covers, clipped to the sentence itself.
    pub(super) fn span_of(&self, words: Words) -> Span {
        let from = words.start.max(self.own_from) as usize;
        let to = (words.end as usize).max(from + 1).min(self.tokens.len());
        Span { start: self.tokens[from.min(to - 1)].span.start, end: self.tokens[to - 1].span.end }
    }

    /// A part of the text without what is no part of it.
    pub(super) fn visible(&self, start: u32, end: u32) -> Cow<'_, str> {
        negotiation::visible(self.source(), Span { start, end: end.max(start) }, &self.negotiated.asides)
    }

    /// Whether a labelled bracket begins between two places: "… ICTs] [Option B: States".
    pub(super) fn begins_option(&self, start: u32, end: u32) -> bool {
        let gap = Span { start, end: end.max(start) };
        self.negotiated.brackets.beginning_in(gap).any(|b| {
            let aside = |a: &Span| a.start >= b.span.start && a.end <= gap.end && b.inside.contains(*a);
            self.negotiated.asides_in(gap).iter().any(aside)
        })
    }

    fn cue(&self, hit: &Hit) -> Cue {
        let tokens = &self.tokens[hit.words.start as usize..hit.words.end as usize];
        let span = Span { start: tokens[0].span.start, end: tokens[tokens.len() - 1].span.end };
        Cue { concept: self.tagger.rules.concepts[usize::from(hit.concept)].id.clone(), span }
    }
}

/// Collects what a block may say.
///
/// With `late`, evidence from outside may join: how a sentence speaks is then read even where nothing is found. `scratch` is working
/// memory, whatever it holds; it is passed in so that it is made once.
pub(super) fn collect(
    tagger: &Tagger,
    language: &Language,
    document: &Document,
    index: usize,
    block: &Block,
    late: bool,
    scratch: &mut Scratch,
) -> Collected {
    let Parts { table, store, folded, tokens } = scratch.parts(language);
    let fold = Fold { characters: &language.pack().head.characters };
    let is_abbreviation = |word: &str| language.is_abbreviation(word);
    let mut stem_tokens = Vec::new();
    if let (BlockKind::ListItem, Some(at)) = (block.kind, block.stem)
        && let Some(stem) = stem(tagger, language, store, document, at)
    {
        fold.fold_into(document.text(), stem.span, &stem.hidden, folded);
        tokenize(language, store, folded, &mut stem_tokens);
    }
    let negotiated = negotiation::read(tagger, language, store, document, block.span);
    let spans = sentences(document.text(), block.span, is_abbreviation);
    let mut collected = Collected { sentences: Vec::with_capacity(spans.len()) };
    for span in spans {
        tokens.clear();
        // What a stem says holds for the first sentence of its item only.
        if collected.sentences.is_empty() {
            tokens.extend_from_slice(&stem_tokens);
        }
        let own_from = tokens.len();
        fold.fold_into(document.text(), span, negotiated.hidden_in(span), folded);
        tokenize(language, store, folded, tokens);
        if tokens.len() == own_from {
            continue;
        }
        collected.sentences.push(read_sentence(
            tagger,
            language,
            store,
            document,
            index,
            block,
            span,
            &negotiated,
            tokens,
            own_from,
            late,
            table,
        ));
    }
    collected
}

/// What a list item is read with: the last sentence of the block that it hangs on.
#[derive(Debug)]
pub(super) struct Stem {
    pub(super) span: Span,
    /// What is passed over in it.
    pub(super) hidden: Vec<Span>,
}

/// The last sentence of a stem: "The Council stresses X. It invites States:" hands down only the invitation.
pub(super) fn stem(
    tagger: &Tagger,
    language: &Language,
    store: &mut WordStore,
    document: &Document,
    stem: usize,
) -> Option<Stem> {
    let block = document.blocks().get(stem)?;
    let is_abbreviation = |word: &str| language.is_abbreviation(word);
    let far = (block.span.end as usize).saturating_sub(MAX_STEM).max(block.span.start as usize);
    let part = Span::new(document.text().ceil_char_boundary(far), block.span.end as usize);
    let span = *sentences(document.text(), part, is_abbreviation).last()?;
    let negotiated = negotiation::read(tagger, language, store, document, part);
    Some(Stem { span, hidden: negotiated.hidden_in(span).to_vec() })
}

#[allow(clippy::too_many_arguments, reason = "one call, and every argument is a different thing")]
fn read_sentence(
    tagger: &Tagger,
    language: &Language,
    store: &WordStore,
    document: &Document,
    index: usize,
    block: &Block,
    span: Span,
    negotiated: &Negotiated,
    tokens: &[Token],
    own_from: usize,
    late: bool,
    table: &mut Table,
) -> Sentence {
    let found = &find(language, store, document.text(), tokens, own_from);
    let own_from = own_from as u32;
    let reading =
        Reading { tagger, language, store, document, block: index, span, tokens, own_from, found, negotiated };
    let domain = |domain: Domain, from: u32| {
        found.iter().any(|f| match f.target {
            Target::Concept(id) => f.words.start >= from && tagger.rules.concepts[usize::from(id)].domain == domain,
            _ => false,
        })
    };
    let mut candidates = Vec::new();
    if !found.is_empty() {
        candidates.extend(phrases(&reading));
        candidates.extend(named::candidates(&reading));
        candidates = by_rules(&reading, candidates, table);
    }
    let stated = elements::read(&reading, table, &candidates);
    let speech = if late || !candidates.is_empty() { speech::read(&reading, block) } else { Speech::default() };
    Sentence {
        stated,
        brackets: negotiated.brackets.touching(span).copied().collect(),
        asides: negotiated.asides_in(span).to_vec(),
        span,
        language: language.index,
        ict: domain(Domain::Ict, 0),
        other: domain(Domain::Other, own_from),
        states: domain(Domain::State, 0),
        names_only: heads(document, block) && !speech.says_something(),
        speech,
        candidates,
    }
}

/// Whether a block is a heading, or looks like one that its file does not call so.
fn heads(document: &Document, block: &Block) -> bool {
    match block.kind {
        BlockKind::Heading => true,
        BlockKind::Paragraph => looks_like_heading(&document.text()[block.span.range()]),
        _ => false,
    }
}

/// What the rules find, without what exclusions take away from it and from the candidates so far.
fn by_rules(reading: &Reading, mut candidates: Vec<Candidate>, table: &mut Table) -> Vec<Candidate> {
    fill(table, reading, reading.own_from);
    let mut due = table.take_due();
    candidates.extend(rules(reading, table, false, &mut due));
    if reading.own_from > 0 {
        // A rule that is complete only with the words of the stem.
        let known: Vec<String> = candidates.iter().map(|c| c.evidence.rule.clone()).collect();
        table.give_back(due);
        fill(table, reading, 0);
        due = table.take_due();
        let across = rules(reading, table, true, &mut due);
        candidates.extend(across.into_iter().filter(|c| !known.contains(&c.evidence.rule)));
    }
    let excluded = exclusions(reading, table, &mut due);
    table.give_back(due);
    candidates.retain(|c| !excluded.iter().any(|(tag, at)| *tag == c.tag && at.is_none_or(|at| at.overlaps(c.span))));
    candidates
}

/// Finds every pattern in the tokens; none crosses from the stem into the sentence.
pub(super) fn find(language: &Language, store: &WordStore, source: &str, tokens: &[Token], stem: usize) -> Vec<Found> {
    let patterns = &language.pack().patterns;
    let mut found = Vec::new();
    for (part, offset) in [(&tokens[..stem], 0), (&tokens[stem..], stem)] {
        let finder = Finder { vocabulary: language.vocabulary(), patterns, store, tokens: part };
        let first = part.iter().enumerate().filter(|(_, token)| token.word & BEGINS != 0);
        for (start, _) in first {
            finder.matches_at(start, &mut |m| {
                let spelt_so = || {
                    patterns.spellings(m.pattern).iter().all(|spelling| {
                        // Exact spellings stand in patterns without gaps or transparent words before them in practice; the check is by place.
                        part.get(start + usize::from(spelling.place))
                            .is_some_and(|t| source.get(t.span.range()) == Some(spelling.text.as_str()))
                    })
                };
                if let Some(target) = patterns.target(m.pattern).filter(|_| !m.spelt || spelt_so()) {
                    let words = Words { start: (start + offset) as u32, end: (m.end + offset) as u32 };
                    found.push(Found { target, words });
                }
            });
        }
    }
    if found.iter().any(|f| f.target == Target::Mask) {
        let masks = found.iter().filter(|f| f.target == Target::Mask);
        let masks = Covers::new(masks.map(|f| (f.words.start, f.words.end)));
        found.retain(|f| f.target != Target::Mask && !masks.hides(f.words.start, f.words.end));
    }
    found
}

/// Puts the concepts' words from a place on into the table, and derives from them.
fn fill(table: &mut Table, reading: &Reading, from: u32) {
    let own = reading.found.iter().filter(|f| f.words.start >= from);
    let cues = own.filter_map(|found| match found.target {
        Target::Concept(id) | Target::Verb(id, VerbForm::Finite | VerbForm::Past | VerbForm::Opening) => {
            Some((id, found.words))
        }
        _ => None,
    });
    table.fill(reading.language.pack().window_percent, cues);
    let agenda = &reading.tagger.prepared().derived;
    let mut due = table.take_due();
    agenda.due(table.concepts(), &mut due);
    while let Some(index) = due.next() {
        let (concept, formula) = &reading.tagger.rules.derived[index];
        let before = table.concepts().len();
        table.define(*concept, formula);
        // Definitions stand in an order in which each needs only earlier ones: what is due now comes later.
        table.concepts()[before..].iter().for_each(|new| agenda.add(*new, &mut due));
    }
    table.give_back(due);
}

fn phrases(reading: &Reading) -> Vec<Candidate> {
    let own = reading.found.iter().filter(|f| f.words.start >= reading.own_from);
    own.filter_map(|found| match found.target {
        Target::Phrase(index) => {
            let phrase = &reading.language.pack().phrases[index as usize];
            let span = reading.span_of(found.words);
            let tag = reading.tagger.rules.tags[usize::from(phrase.tag)].id.clone();
            let evidence = Evidence {
                kind: EvidenceKind::Phrase,
                rule: phrase.text.clone(),
                cues: vec![Cue { concept: tag.clone(), span }],
            };
            Some(Candidate {
                tag,
                block: reading.block,
                sentence: reading.span,
                span,
                weight: phrase.weight,
                needs: phrase.needs,
                evidence,
            })
        }
        _ => None,
    })
    .collect()
}

/// The rules that fire. With `across`, only those whose words stand partly in the stem and partly in the sentence.
fn rules(reading: &Reading, table: &Table, across: bool, due: &mut Due) -> Vec<Candidate> {
    let rules = &reading.tagger.rules;
    let crosses = |m: &Match| {
        let in_own = |h: &Hit| h.words.start >= reading.own_from;
        m.hits.iter().any(in_own) && !m.hits.iter().all(in_own) && m.shown.is_some_and(|s| s.end > reading.own_from)
    };
    reading.tagger.prepared().rules.due(table.concepts(), due);
    std::iter::from_fn(|| due.next())
        .map(|index| &rules.rules[index])
        .filter_map(|rule| {
            let matches = table.eval(&rule.when);
            let best = matches
                .iter()
                .filter(|m| m.shown.is_some() && (!across || crosses(m)))
                .min_by_key(|m| (m.shown.map(Words::len), m.words.start))?;
            let mut hits = best.hits.clone();
            sort_by_key(&mut hits, |h| (h.words, h.concept));
            let evidence = Evidence {
                kind: EvidenceKind::Rule,
                rule: rule.id.clone(),
                cues: hits.iter().map(|h| reading.cue(h)).collect(),
            };
            Some(Candidate {
                tag: rules.tags[usize::from(rule.tag)].id.clone(),
                block: reading.block,
                sentence: reading.span,
                span: reading.span_of(best.shown?),
                weight: rule.weight,
                needs: rule.needs,
                evidence,
            })
        })
        .collect()
}

/// Tags that are taken away, and where; nowhere means in the whole sentence.
fn exclusions(reading: &Reading, table: &Table, due: &mut Due) -> Vec<(String, Option<Span>)> {
    let rules = &reading.tagger.rules;
    let mut gone = Vec::new();
    reading.tagger.prepared().excludes.due(table.concepts(), due);
    while let Some(index) = due.next() {
        let exclude = &rules.excludes[index];
        for found in table.eval(&exclude.when).iter() {
            let at = exclude.overlap.then(|| reading.span_of(found.words));
            gone.extend(exclude.tags.iter().map(|t| (rules.tags[usize::from(*t)].id.clone(), at)));
        }
    }
    gone
}

/// The words of every concept in a sentence, for authors of data.
pub(super) fn cues(
    tagger: &Tagger,
    language: &Language,
    store: &mut WordStore,
    document: &Document,
    span: Span,
) -> Vec<(String, Span)> {
    let fold = Fold { characters: &language.pack().head.characters };
    let mut tokens = Vec::new();
    tokenize(language, store, &fold.fold(document.text(), span, document.hidden_in(span)), &mut tokens);
    let at = |w: Words| Span { start: tokens[w.start as usize].span.start, end: tokens[w.end as usize - 1].span.end };
    find(language, store, document.text(), &tokens, 0)
        .iter()
        .map(|f| {
            let name = match f.target {
                Target::Concept(id) => tagger.rules.concepts[usize::from(id)].id.clone(),
                Target::Verb(id, form) => format!("{} {form:?}", tagger.rules.concepts[usize::from(id)].id),
                Target::Phrase(i) => format!("phrase {}", language.pack().phrases[i as usize].text),
                Target::Mask => "mask".to_owned(),
            };
            (name, at(f.words))
        })
        .collect()
}
