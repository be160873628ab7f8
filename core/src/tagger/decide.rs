//! The second phase: what stays of the candidates.

use super::alternatives::Choice;
use super::collect::{Candidate, Collected, Sentence};
use super::covers::Covers;
use super::elements::strength;
use super::speech::Governed;
use super::{Context, Tagger};
use crate::annotation::{Annotation, Completeness, ElementFinding, EvidenceKind, Modal};
use crate::lexicon::pack::{ConceptId, Needs};
use crate::order::sort_by;
use crate::text::{BlockKind, Document, Span};
use std::collections::BTreeMap;
use std::ops::Range;

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
/// The span that is shown reaches so many words before and after the cue words, within their clause. Measured on the gold sentences:
/// mean character F1 .56 without, .68 with (2026-11-21; from 2/6 to 6/14 it moves by .02).
const BEFORE: usize = 3;
const AFTER: usize = 6;
/// What follows "Norm 13(j):" is shown up to so many words.
const AFTER_COLON: usize = 12;
/// A text of so many sentences or fewer is judged like a single sentence.
const SHORT_TEXT: usize = 3;
/// ICT cues in a sentence speak for so many sentences before and after it.
pub(super) const NEIGHBOURS: usize = 2;
/// A document with ICT cues in so many per cent of its sentences is about ICTs as a whole.
const ICT_SHARE: usize = 30;

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
    let whole = Whole::of(&facts);
    let blocks = 0..document.blocks().len();
    let surroundings = Surroundings::new(document, blocks, &facts, whole, context, false);
    let mut annotations = Vec::new();
    for (position, (block, sentence)) in sentences.iter().enumerate() {
        let late = further.iter().filter(|c| c.block == *block && c.sentence == sentence.span);
        let (own, context) = (says_so(&facts, position), surroundings.of(position));
        annotations.extend(tags(tagger, document, sentence, late, own, context));
    }
    sort(&mut annotations);
    annotations
}

/// By start, then by tag.
pub(super) fn sort(annotations: &mut [Annotation]) {
    sort_by(annotations, |a, b| (a.span.start, a.span.end, &a.tag).cmp(&(b.span.start, b.span.end, &b.tag)));
}

/// The tags of one sentence: `own` says whether it names ICTs itself (see [`says_so`]), `context` whether what stands around it does.
pub(super) fn tags<'a>(
    tagger: &Tagger,
    document: &Document,
    sentence: &'a Sentence,
    late: impl Iterator<Item = &'a Candidate>,
    own: bool,
    context: bool,
) -> Vec<Annotation> {
    let counting = sentence.candidates.iter().chain(late).filter(|c| match c.needs {
        Needs::Own => own,
        Needs::Context => context,
        Needs::Nothing => true,
    });
    let mut by_tag: BTreeMap<&str, Vec<&Candidate>> = BTreeMap::new();
    for candidate in counting {
        by_tag.entry(&candidate.tag).or_default().push(candidate);
    }
    if by_tag.len() > 1 {
        specific_beats_general(tagger, &mut by_tag);
    }
    let threshold = tagger.languages.get(sentence.language).map_or(0, |l| u32::from(l.pack().threshold));
    let scored: Vec<Scored> = by_tag.values().filter_map(|found| Scored::of(found)).collect();
    let counts = |s: &&Scored| s.score >= threshold && !scored.iter().any(|other| other.outdoes(s));
    scored.iter().filter(counts).map(|s| annotation(tagger, document, sentence, s)).collect()
}

/// Takes from a general tag the evidence that lies inside the evidence of a specific one.
fn specific_beats_general(tagger: &Tagger, by_tag: &mut BTreeMap<&str, Vec<&Candidate>>) {
    for (winner, loser) in &tagger.rules.beats {
        let id = |tag: u16| tagger.rules.tags[usize::from(tag)].id.as_str();
        if !by_tag.contains_key(id(*loser)) {
            continue;
        }
        let spans = |list: &Vec<&Candidate>| Covers::new(list.iter().map(|c| (c.span.start, c.span.end)));
        let Some(strong) = by_tag.get(id(*winner)).map(spans) else { continue };
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

fn annotation(tagger: &Tagger, document: &Document, sentence: &Sentence, scored: &Scored) -> Annotation {
    let Scored { found, best, score } = *scored;
    let governed = sentence.speech.governs(best.span);
    let Chosen { governed, verbs, modals, spans } = choose(tagger, document, sentence, governed);
    let span = passage(document.text(), sentence, best).whole_graphemes(document.text(), sentence.span);
    let verb = governed.verb.map(|v| verb_name(tagger, v));
    let in_bracket = |part: Span| sentence.brackets.iter().any(|b| b.span.overlaps(part));
    let governing = [governed.modal_span, governed.verb_span].into_iter().flatten();
    let bracketed = governing.chain(spans).chain([span]).any(in_bracket);
    let source = tagger.rules.tags.iter().find(|t| t.id == best.tag).map(|t| t.sources.clone()).unwrap_or_default();
    let (completeness, elements) = norm_elements(tagger, sentence, found, &governed, best.span);
    Annotation {
        completeness,
        elements,
        verbs,
        modals,
        tag: best.tag.clone(),
        span,
        sentence: sentence.span,
        block: best.block,
        verb,
        modal: governed.modal,
        force: governed.force,
        polarity: governed.polarity,
        bracketed,
        score: score as u8,
        evidence: best.evidence.clone(),
        source,
    }
}

/// What governs a passage once the strongest of several alternatives is taken, and the alternatives.
struct Chosen {
    governed: Governed,
    verbs: Vec<String>,
    modals: Vec<Modal>,
    /// Where the alternatives stand.
    spans: Vec<Span>,
}

fn verb_name(tagger: &Tagger, verb: ConceptId) -> String {
    tagger.rules.concepts[usize::from(verb)].id.trim_start_matches("verb.").to_owned()
}

/// "[shall] [should]": the text leaves the choice, and the strongest alternative stands for it; of equals the first.
fn choose(tagger: &Tagger, document: &Document, sentence: &Sentence, mut governed: Governed) -> Chosen {
    let mut chosen = Chosen { governed, verbs: Vec::new(), modals: Vec::new(), spans: Vec::new() };
    let Some(language) = tagger.languages.get(sentence.language) else { return chosen };
    let (text, asides, brackets) = (document.text(), &sentence.asides, &sentence.brackets);
    let choice = Choice { text, asides, brackets, between: &language.pack().negotiation.between };
    let modals = governed.modal_span.map_or_else(Vec::new, |at| sentence.speech.modal_choice(at, &choice));
    if let Some(first) = modals.first().filter(|_| modals.len() > 1) {
        let stronger = |best: (Span, Modal), next: &(Span, Modal)| {
            if strength(next.1) > strength(best.1) { *next } else { best }
        };
        let (span, modal) = modals.iter().fold(*first, stronger);
        if governed.verb.is_none() && matches!(modal, Modal::Should | Modal::Must | Modal::Shall) {
            governed.force = strength(modal);
        }
        (governed.modal, governed.modal_span) = (Some(modal), Some(span));
        chosen.modals = modals.iter().map(|m| m.1).collect();
        chosen.spans.extend(modals.iter().map(|m| m.0));
    }
    let verbs = governed.verb_span.map_or_else(Vec::new, |at| sentence.speech.verb_choice(at, &choice));
    if let Some(first) = verbs.first().filter(|_| verbs.len() > 1) {
        let (span, verb, force) = verbs.iter().fold(*first, |best, next| if next.2 > best.2 { *next } else { best });
        (governed.verb, governed.verb_span, governed.force) = (Some(verb), Some(span), force);
        chosen.verbs = verbs.iter().map(|v| verb_name(tagger, v.1)).collect();
        chosen.spans.extend(verbs.iter().map(|v| v.0));
    }
    chosen.governed = governed;
    chosen
}

/// What the sentence makes of a norm's elements: nothing for other tags, and for a norm that is only named.
fn norm_elements(
    tagger: &Tagger,
    sentence: &Sentence,
    found: &[&Candidate],
    governed: &Governed,
    passage: Span,
) -> (Option<Completeness>, Vec<ElementFinding>) {
    let rules = &tagger.rules;
    let Some(tag) = found.first().and_then(|c| rules.tags.iter().position(|t| t.id == c.tag)) else {
        return (None, Vec::new());
    };
    if !rules.elements.statements.iter().any(|s| usize::from(s.tag) == tag) {
        return (None, Vec::new());
    }
    if found.iter().all(|c| c.evidence.kind == EvidenceKind::Named) {
        return (Some(Completeness::Cited), Vec::new());
    }
    match sentence.stated.iter().find(|s| s.is_of(tag as u16)) {
        Some(stated) => {
            let (completeness, elements) = stated.with_modal(governed, sentence.speech.nearest_modal(passage));
            (Some(completeness), elements)
        }
        None => (None, Vec::new()),
    }
}

/// What to show of a sentence as the reason for a tag.
fn passage(text: &str, sentence: &Sentence, best: &Candidate) -> Span {
    let behind = &text[best.span.end as usize..sentence.span.end as usize];
    let colon = best.span.end + (behind.len() - behind.trim_start().len()) as u32;
    if best.evidence.kind == EvidenceKind::Named
        && behind.trim_start().starts_with([':', '：'])
        && let Some(clause) = sentence.speech.after_colon(best.span, colon, AFTER_COLON)
    {
        return clause;
    }
    sentence.speech.passage(best.span, BEFORE, AFTER)
}

/// What a sentence says of ICTs, for itself and for those around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Facts {
    /// Index of its block in the document.
    pub(super) block: u32,
    /// An ICT cue stands in it or in its stem.
    pub(super) ict: bool,
    /// A cue of another field stands in it.
    pub(super) other: bool,
    /// A cue of States stands in it or in its stem.
    pub(super) states: bool,
}

impl Sentence {
    pub(super) fn facts(&self, block: usize) -> Facts {
        Facts { block: block as u32, ict: self.ict, other: self.other, states: self.states }
    }
}

/// Whether an ICT cue stands in a sentence, or in the one before or after it in the same block: "Last year … by malware. We helped them
/// train their own teams." Never presumed.
pub(super) fn says_so(facts: &[Facts], position: usize) -> bool {
    let sentence = facts[position];
    let beside = |at: Option<usize>| at.and_then(|i| facts.get(i)).is_some_and(|f| f.block == sentence.block && f.ict);
    sentence.ict || !sentence.other && (beside(position.checked_sub(1)) || beside(position.checked_add(1)))
}

/// How many sentences a document has, how many name ICTs, and how many speak of States.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Whole {
    pub(super) sentences: usize,
    pub(super) ict: usize,
    pub(super) states: usize,
}

impl Whole {
    pub(super) fn of(facts: &[Facts]) -> Self {
        let count = |says: fn(&Facts) -> bool| facts.iter().filter(|f| says(f)).count();
        Self { sentences: facts.len(), ict: count(|f| f.ict), states: count(|f| f.states) }
    }

    /// Takes in the sentences of a block in the place of those that it had before.
    pub(super) fn exchange(&mut self, old: &[Facts], new: &[Facts]) {
        let (old, new) = (Self::of(old), Self::of(new));
        self.sentences = self.sentences + new.sentences - old.sentences;
        self.ict = self.ict + new.ict - old.ict;
        self.states = self.states + new.states - old.states;
    }

    /// Whether that alone makes every sentence one about ICTs. Of a short text it is presumed if it speaks of States at all: "the right of
    /// self-defence of the shopkeeper" is about neither.
    pub(super) fn speaks_for_all(self) -> bool {
        self.sentences <= SHORT_TEXT && self.states > 0 || self.ict * 100 / self.sentences.max(1) >= ICT_SHARE
    }
}

/// Whether what stands around a sentence is about ICTs: for the sentences of a row of blocks.
pub(super) struct Surroundings<'a> {
    facts: &'a [Facts],
    context: Context,
    whole: Whole,
    first: usize,
    /// For each block, whether the heading it stands under names ICTs.
    under_ict_heading: Vec<bool>,
}

impl<'a> Surroundings<'a> {
    /// `facts` are the sentences of the blocks; answers are right for those that have [`NEIGHBOURS`] sentences of these blocks, or an end
    /// of the document, on either side. `heading` says whether the last heading before the blocks names ICTs.
    pub(super) fn new(
        document: &Document,
        blocks: Range<usize>,
        facts: &'a [Facts],
        whole: Whole,
        context: Context,
        mut heading: bool,
    ) -> Self {
        let first = blocks.start;
        let mut with_ict = vec![false; blocks.len()];
        facts.iter().for_each(|f| with_ict[f.block as usize - first] |= f.ict);
        let under_ict_heading = document.blocks()[blocks]
            .iter()
            .zip(with_ict)
            .map(|(block, ict)| {
                if block.kind == BlockKind::Heading {
                    heading = ict;
                }
                heading
            })
            .collect();
        Self { facts, context, whole, first, under_ict_heading }
    }

    pub(super) fn of(&self, position: usize) -> bool {
        let sentence = self.facts[position];
        if sentence.ict {
            return true;
        }
        if sentence.other {
            return false;
        }
        match self.context {
            Context::Ict => true,
            Context::None => false,
            Context::Auto => {
                let under = || self.under_ict_heading[sentence.block as usize - self.first];
                self.whole.speaks_for_all() || self.near(position) || under()
            }
        }
    }

    fn near(&self, position: usize) -> bool {
        let from = position.saturating_sub(NEIGHBOURS);
        self.facts[from..].iter().take(2 * NEIGHBOURS + 1).any(|f| f.ict)
    }
}
