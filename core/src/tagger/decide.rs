//! The second phase: what stays of the candidates.

use super::collect::{Candidate, Collected, Sentence};
use super::covers::Covers;
use super::passage::annotation;
use super::surroundings::{Facts, Field, Surroundings, Whole, titled};
use super::{Context, Tagger};
use crate::annotation::{Annotation, EvidenceKind};
use crate::lexicon::pack::Needs;
use crate::order::sort_by;
use crate::text::Document;
use std::collections::BTreeMap;

/// What every further rule for the same tag adds.
const FURTHER: u32 = 5;
const MAX_SCORE: u32 = 100;
/// Where its words meet those of a stronger tag, a tag needs this score, even if a language's threshold is lower: most sentences are about
/// one thing. On 660 sentences in six languages that no author of data had seen (2026-11-22), what this and the next two lines take away
/// was wrong ten times in twelve.
const BESIDE: u32 = 65;
/// Words half of which speak much more for another tag are a second tag's only from this score on.
const SAME_WORDS: u32 = 70;
/// How much more is much more.
const LEAD: u32 = 10;

pub(super) fn decide(
    tagger: &Tagger,
    document: &Document,
    collected: &[Collected],
    context: Context,
    further: &[Candidate],
) -> Vec<Annotation> {
    let nothing = |c: &Collected| c.sentences.iter().all(|s| s.candidates.is_empty());
    if further.is_empty() && collected.iter().all(nothing) {
        return Vec::new();
    }
    let sentences: Vec<(usize, &Sentence)> =
        collected.iter().enumerate().flat_map(|(block, c)| c.sentences.iter().map(move |s| (block, s))).collect();
    let facts: Vec<Facts> = sentences.iter().map(|(block, s)| s.facts(*block)).collect();
    let names = |block: usize| collected[block].sentences.iter().any(|s| s.ict);
    let whole = Whole { titled: titled(document, names), ..Whole::of(&facts) };
    let blocks = 0..document.blocks().len();
    let surroundings = Surroundings::new(document, blocks, &facts, whole, context, false);
    let mut annotations = Vec::new();
    for (position, (block, sentence)) in sentences.iter().enumerate() {
        let late = further.iter().filter(|c| c.block == *block && c.sentence == sentence.span);
        annotations.extend(tags(tagger, document, sentence, late, surroundings.of(position)));
    }
    sort(&mut annotations);
    annotations
}

/// By start, then by tag.
pub(super) fn sort(annotations: &mut [Annotation]) {
    sort_by(annotations, |a, b| (a.span.start, a.span.end, &a.tag).cmp(&(b.span.start, b.span.end, &b.tag)));
}

/// The tags of one sentence that stands so to ICTs.
pub(super) fn tags<'a>(
    tagger: &Tagger,
    document: &Document,
    sentence: &'a Sentence,
    late: impl Iterator<Item = &'a Candidate>,
    field: Field,
) -> Vec<Annotation> {
    let counting = sentence.candidates.iter().chain(late).filter(|c| match (field, c.needs) {
        (Field::Heading, _) => c.evidence.kind == EvidenceKind::Named,
        (Field::Told, _) | (_, Needs::Nothing) => true,
        (Field::Presumed, needs) => needs == Needs::Context,
        (Field::Apart, _) => false,
    });
    let mut by_tag: BTreeMap<&str, Vec<&Candidate>> = BTreeMap::new();
    for candidate in counting {
        by_tag.entry(&candidate.tag).or_default().push(candidate);
    }
    let threshold = tagger.languages.get(sentence.language).map_or(0, |l| u32::from(l.pack().threshold));
    if by_tag.len() > 1 {
        specific_beats_general(tagger, threshold, &mut by_tag);
    }
    let scored: Vec<Scored> = by_tag.values().filter_map(|found| Scored::of(found)).collect();
    let counts = |s: &&Scored| s.score >= threshold && !scored.iter().any(|other| other.outdoes(s));
    let made = |s: &Scored| annotation(tagger, document, sentence, s.found, s.best, s.score as u8);
    scored.iter().filter(counts).map(made).collect()
}

/// Takes from a general tag the evidence that touches the evidence of a specific one, if that is given at all.
fn specific_beats_general(tagger: &Tagger, threshold: u32, by_tag: &mut BTreeMap<&str, Vec<&Candidate>>) {
    for (winner, loser) in &tagger.rules.beats {
        let id = |tag: u16| tagger.rules.tags[usize::from(tag)].id.as_str();
        if !by_tag.contains_key(id(*loser)) {
            continue;
        }
        let spans = |list: &Vec<&Candidate>| Covers::new(list.iter().map(|c| (c.span.start, c.span.end)));
        let given = |list: &&Vec<&Candidate>| Scored::of(list).is_some_and(|s| s.score >= threshold);
        let Some(strong) = by_tag.get(id(*winner)).filter(given).map(spans) else { continue };
        if let Some(weak) = by_tag.get_mut(id(*loser)) {
            weak.retain(|c| !strong.touches(c.span.start, c.span.end));
        }
    }
    by_tag.retain(|_, list| !list.is_empty());
}

/// The evidence for a tag in a sentence, weighed.
struct Scored<'a> {
    found: &'a [&'a Candidate],
    /// The strongest evidence, which is shown; among equals the more certain kind, then the shorter span.
    best: &'a Candidate,
    score: u32,
}

impl<'a> Scored<'a> {
    fn of(found: &'a [&'a Candidate]) -> Option<Self> {
        let best = *found.iter().max_by_key(|c| {
            (
                c.weight,
                std::cmp::Reverse(c.evidence.kind),
                std::cmp::Reverse(c.span.len()),
                std::cmp::Reverse(c.span.start),
            )
        })?;
        let mut rules: Vec<&str> = found.iter().map(|c| c.evidence.rule.as_str()).collect();
        crate::order::sort(&mut rules);
        rules.dedup();
        let score = (u32::from(best.weight) + FURTHER * (rules.len() as u32 - 1)).min(MAX_SCORE);
        Some(Self { found, best, score })
    }

    /// Whether this tag leaves too little for another one.
    fn outdoes(&self, other: &Self) -> bool {
        let lead = self.score.saturating_sub(other.score);
        let (own, others) = (self.best.span, other.best.span);
        let common = own.end.min(others.end).saturating_sub(own.start.max(others.start)) as usize;
        lead > 0 && other.score < BESIDE && common > 0
            || lead >= LEAD && other.score < SAME_WORDS && common * 2 >= others.len()
    }
}
