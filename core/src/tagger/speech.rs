//! How a sentence speaks: its speech acts, modals and negations, and which of them governs a passage.

use super::alternatives::Choice;
use super::collect::Reading;
use super::covers::Covers;
use super::edges::{self, Edge, edges};
use super::matches::Words;
use super::tokenize::Token;
use crate::annotation::{Force, Modal, Polarity};
use crate::lexicon::pack::{ConceptId, Segmentation, Target, VerbForm};
use crate::order::sort_by_key;
use crate::text::{Block, BlockKind, Span};
use std::borrow::Cow;

// Distances are in words. Where every character is a word, those of modals and rejections are scaled by the language's window; elsewhere
// they are not: with modals scaled for French (120) and Spanish (130), force on the gold fell from .655 to .637 and from .589 to .583
// (2026-11-22).
/// A past form counts when a speaker stands at most so many words before it.
const SPEAKER_DISTANCE: u32 = 4;
/// A "will" commits the speaker who stands at most so many words before it.
const WILL_DISTANCE: u32 = 4;
/// A modal counts for a passage when it stands in it or at most so many words before it.
const MODAL_DISTANCE: usize = 8;
/// A label before a colon has so many words at most.
const MAX_LABEL_WORDS: usize = 4;
/// Words of rejection count for a passage at most so many words away.
const REJECTION_DISTANCE: usize = 12;

/// What a sentence does, for any passage in it.
#[derive(Debug, Default)]
pub(super) struct Speech {
    /// The sentence's words, to measure distances.
    words: Vec<Word>,
    /// Governing speech acts in the order of the text.
    acts: Vec<Act>,
    /// The act that a list item inherits from its stem.
    inherited: Option<(ConceptId, Force)>,
    modals: Vec<(Span, Modal, bool)>,
    rejections: Vec<Span>,
    reports: Vec<Span>,
    /// It speaks of those who speak.
    first_person: bool,
    /// It tells of something as past, and of others.
    narrates: bool,
    /// Where clauses end that a rejection does not reach across.
    breaks: Vec<u32>,
    /// The item begins with a verb: it asks for something.
    asks: bool,
    /// How long a distance of 100 words is here.
    window_percent: usize,
}

/// A word of the sentence.
#[derive(Debug, Clone, Copy)]
struct Word {
    span: Span,
    /// A clause begins or ends with it ("and", "which"), or punctuation stands before it.
    begins_clause: bool,
    /// The same, without punctuation.
    joins: bool,
    /// What is known of the place before it.
    edge: Edge,
}

#[derive(Debug, Clone, Copy)]
struct Act {
    span: Span,
    /// Where its subject begins, if the speaker stands shortly before it and no modal between them ("the States have recalled"); else the act.
    from: u32,
    verb: ConceptId,
    force: Force,
}

/// What governs a passage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Governed {
    pub(super) verb: Option<ConceptId>,
    /// Where the verb stands; none if it is the stem's.
    pub(super) verb_span: Option<Span>,
    pub(super) modal: Option<Modal>,
    pub(super) modal_span: Option<Span>,
    pub(super) force: Force,
    pub(super) polarity: Polarity,
}

/// The words for those who speak, by end.
struct Speakers(Vec<Words>);

impl Speakers {
    fn new(mut words: Vec<Words>) -> Self {
        sort_by_key(&mut words, |w| w.end);
        Self(words)
    }

    /// Those that stand at most so many words before a place, and not before another.
    fn before(&self, place: u32, distance: u32, from: u32) -> impl Iterator<Item = &Words> {
        let first = self.0.partition_point(|w| w.end + distance < place);
        self.0[first..].iter().take_while(move |w| w.end <= place).filter(move |w| w.start >= from)
    }

    fn near(&self, place: u32, distance: u32, from: u32) -> bool {
        self.before(place, distance, from).next().is_some()
    }
}

/// Reads how the sentence at hand speaks.
pub(super) fn read(reading: &Reading, block: &Block) -> Speech {
    let rules = &reading.tagger.rules;
    let asked = reading.tagger.prepared();
    let (speaker, rejects, reported) = (asked.speaker, asked.rejects, asked.reported);
    let words_of = |wanted: Option<ConceptId>| {
        reading
            .found
            .iter()
            .filter(move |f| matches!(f.target, Target::Concept(id) if Some(id) == wanted))
            .map(|f| f.words)
    };
    let speakers = Speakers::new(words_of(speaker).collect());
    let acts = acts(reading, &speakers);
    let is_own = |words: &Words| words.start >= reading.own_from;
    let own_acts = acts.iter().filter(|(words, ..)| is_own(words));
    let mut speech = Speech {
        words: layout(reading),
        window_percent: match reading.language.pack().segmentation {
            Segmentation::Characters => usize::from(reading.language.pack().window_percent),
            Segmentation::Words => 100,
        },
        acts: own_acts
            .map(|(words, verb, force)| {
                let subject = speakers.before(words.start, SPEAKER_DISTANCE, reading.own_from).last();
                let span = reading.span_of(*words);
                let from = subject.map_or(span.start, |words| reading.span_of(*words).start);
                Act { span, from, verb: *verb, force: *force }
            })
            .collect(),
        inherited: acts.iter().rfind(|(words, ..)| !is_own(words)).map(|(_, verb, force)| (*verb, *force)),
        ..Speech::default()
    };
    for found in reading.found.iter().filter(|f| is_own(&f.words)) {
        if let Target::Concept(id) = found.target
            && let Some((_, modal)) = rules.modals.iter().find(|m| m.0 == id)
        {
            let by_speaker = speakers.near(found.words.start, WILL_DISTANCE, 0);
            speech.modals.push((reading.span_of(found.words), *modal, by_speaker));
        }
    }
    // "may not" wins over the "may" in it.
    let spans = Covers::new(speech.modals.iter().map(|m| (m.0.start, m.0.end)));
    speech.modals.retain(|m| !spans.hides(m.0.start, m.0.end));
    sort_by_key(&mut speech.modals, |m| m.0);
    for act in &mut speech.acts {
        if speech.modals.iter().any(|m| m.0.start >= act.from && m.0.end <= act.span.start) {
            act.from = act.span.start;
        }
    }
    speech.rejections = words_of(rejects).filter(|w| is_own(w)).map(|w| reading.span_of(w)).collect();
    speech.reports = words_of(reported).filter(|w| is_own(w)).map(|w| reading.span_of(w)).collect();
    let says = |wanted| words_of(wanted).any(|w| is_own(&w));
    speech.first_person = says(asked.first_person);
    // What the speaker has done is a position.
    speech.narrates = says(asked.narrated) && !speech.first_person;
    let source = &reading.source()[reading.span.range()];
    speech.breaks = source
        .char_indices()
        .filter(|(_, c)| matches!(c, ';' | ':' | '；' | '：' | '؛' | '—'))
        .map(|(i, _)| reading.span.start + i as u32)
        .filter(|at| reading.negotiated.asides_in(Span { start: *at, end: *at + 1 }).is_empty())
        .collect();
    speech.asks = asks(reading, block, &speech.breaks);
    speech
}

/// The sentence's words and where clauses begin.
fn layout(reading: &Reading) -> Vec<Word> {
    let own = &reading.tokens[reading.own_from as usize..];
    let mut last_end = reading.span.start;
    own.iter()
        .zip(edges(reading))
        .map(|(token, edge)| {
            let gap = reading.visible(last_end, token.span.start);
            let option = reading.begins_option(last_end, token.span.start);
            last_end = token.span.end;
            let joins = reading.store.flags(token.word).clause_word;
            Word { span: token.span, begins_clause: joins || option || gap.contains(is_clause_mark), joins, edge }
        })
        .collect()
}

fn is_clause_mark(c: char) -> bool {
    matches!(
        c,
        ',' | ';'
            | ':'
            | '.'
            | '('
            | ')'
            | '–'
            | '—'
            | '!'
            | '?'
            | '，'
            | '；'
            | '：'
            | '。'
            | '（'
            | '）'
            | '、'
            | '،'
            | '؛'
            | '؟'
    )
}

/// The speech acts that govern, in order. A word that could be one counts only where its form allows it.
fn acts(reading: &Reading, speakers: &Speakers) -> Vec<(Words, ConceptId, Force)> {
    let mut forms: Vec<(Words, ConceptId, VerbForm)> = reading
        .found
        .iter()
        .filter_map(|f| match f.target {
            Target::Verb(id, form) => Some((f.words, id, form)),
            _ => None,
        })
        .collect();
    // The longest words first at each place: "takes note of" before "note".
    sort_by_key(&mut forms, |(words, id, _)| (words.start, std::cmp::Reverse(words.end), *id));
    let mut acts: Vec<(Words, ConceptId, Force)> = Vec::new();
    let mut opened = false;
    for (words, verb, form) in forms {
        if acts.last().is_some_and(|last| last.0.overlaps(words)) {
            continue;
        }
        let part_start = if words.start >= reading.own_from { reading.own_from } else { 0 };
        let position = words.start - part_start;
        let in_series =
            acts.last().is_some_and(|last| last.0.start >= part_start) && follows_comma_or_short_word(reading, words);
        let counts = match form {
            VerbForm::Nominal => true,
            // "to promote": what somebody is to do, not what the text does.
            VerbForm::Finite => !after_infinitive_mark(reading, words),
            VerbForm::Opening => position <= 1 || opened && in_series,
            VerbForm::Past => {
                let spoken = speakers.near(words.start, SPEAKER_DISTANCE, part_start);
                (spoken || in_series) && !after_infinitive_mark(reading, words)
            }
        };
        if counts {
            opened |= form == VerbForm::Opening;
            let force = reading.tagger.rules.verbs.iter().find(|v| v.0 == verb).map_or(Force::Affirmation, |v| v.1);
            acts.push((words, verb, force));
        }
    }
    acts
}

fn after_infinitive_mark(reading: &Reading, words: Words) -> bool {
    let before = (words.start as usize).checked_sub(1).and_then(|i| reading.tokens.get(i));
    before.is_some_and(|t| reading.store.flags(t.word).infinitive_mark)
}

/// Whether a verb goes on with a series: it follows a comma, or a comma and one short word ("…, and recalled").
fn follows_comma_or_short_word(reading: &Reading, words: Words) -> bool {
    let at = words.start as usize;
    let before = |i: usize| {
        let from = if i == 0 { reading.tokens[0].span.start } else { reading.tokens[i - 1].span.end };
        reading.visible(from, reading.tokens[i].span.start)
    };
    let has_break = |gap: Cow<str>| gap.contains([',', ';', '،', '，', '；', '؛']);
    let short = |i: usize| reading.tokens[i].span.len() <= 4;
    has_break(before(at)) || at > 0 && short(at - 1)
}

/// Whether a list item, or what follows a short label and a colon ("Norm 13(j): establish …", "…: Has the State …?"), asks for something.
fn asks(reading: &Reading, block: &Block, breaks: &[u32]) -> bool {
    let own = &reading.tokens[reading.own_from as usize..];
    let verb = |token: &Token| {
        let flags = reading.store.flags(token.word);
        flags.verb_form || flags.infinitive_mark
    };
    let after_label = breaks.first().and_then(|colon| {
        let first = own.iter().position(|t| t.span.start > *colon)?;
        (first <= MAX_LABEL_WORDS && reading.source()[*colon as usize..].starts_with([':', '：'])).then(|| &own[first])
    });
    let question = after_label.is_some() && reading.source()[reading.span.range()].ends_with(['?', '？', '؟']);
    let begins = block.kind == BlockKind::ListItem && own.first().is_some_and(verb);
    begins || question || after_label.is_some_and(verb)
}

impl Speech {
    fn word_at(&self, byte: u32) -> usize {
        self.words.partition_point(|w| w.span.start < byte)
    }

    /// The passage that a reader needs around the evidence: up to the ends of its clause, but only so many words.
    pub(super) fn passage(&self, evidence: Span, before: usize, after: usize) -> Span {
        let (first, last) = (self.word_at(evidence.start), self.word_at(evidence.end));
        let Some(within) = self.words.get(first) else { return evidence };
        // Backwards, the word that joins two clauses stays outside; forwards as well.
        let mut from = first;
        let mut stop = within.begins_clause;
        while !stop && from > 0 && first - from < before && !self.words[from - 1].joins {
            from -= 1;
            stop = self.words[from].begins_clause;
        }
        let to = last + self.words[last..].iter().take(after).take_while(|w| !w.begins_clause).count();
        let edge = |place: usize| self.words.get(place).map_or(Edge::Between, |w| w.edge);
        let (from, to) = (edges::back(edge, from, first), edges::on(edge, last, to.max(last)));
        let start = self.words[from].span.start.min(evidence.start);
        let end = self.words[..to].last().map_or(evidence.end, |w| w.span.end.max(evidence.end));
        Span { start, end }
    }

    /// The clause after a colon that follows the evidence at once: "Norm 13(j): establish a policy, …".
    pub(super) fn after_colon(&self, evidence: Span, colon: u32, after: usize) -> Option<Span> {
        let first = self.word_at(colon);
        let word = self.words.get(first).filter(|_| self.word_at(evidence.end) == first)?;
        Some(self.passage(word.span, 0, after))
    }

    /// A distance in the words of this language.
    fn scaled(&self, words: usize) -> usize {
        words * self.window_percent / 100
    }

    /// Words between two spans; the first must not start after the second.
    fn distance(&self, first: Span, second: Span) -> usize {
        self.word_at(second.start).saturating_sub(self.word_at(first.end))
    }

    fn broken_between(&self, first: u32, second: u32) -> bool {
        self.breaks.get(self.breaks.partition_point(|b| *b < first)).is_some_and(|b| *b < second)
    }

    /// The modals among which the text leaves the choice, in its order; fewer than two are no choice.
    pub(super) fn modal_choice(&self, chosen: Span, choice: &Choice) -> Vec<(Span, Modal)> {
        let spans: Vec<Span> = self.modals.iter().map(|m| m.0).collect();
        let at = spans.iter().position(|s| *s == chosen).unwrap_or(spans.len());
        let mut list: Vec<(Span, Modal)> = Vec::new();
        for (span, modal, _) in choice.among(&spans, at).into_iter().map(|i| self.modals[i]) {
            if !list.iter().any(|m| m.1 == modal) {
                list.push((span, modal));
            }
        }
        list
    }

    /// The same for speech acts.
    pub(super) fn verb_choice(&self, chosen: Span, choice: &Choice) -> Vec<(Span, ConceptId, Force)> {
        let spans: Vec<Span> = self.acts.iter().map(|a| a.span).collect();
        let at = spans.iter().position(|s| *s == chosen).unwrap_or(spans.len());
        let mut list: Vec<(Span, ConceptId, Force)> = Vec::new();
        for act in choice.among(&spans, at).into_iter().map(|i| self.acts[i]) {
            if !list.iter().any(|a| a.1 == act.verb) {
                list.push((act.span, act.verb, act.force));
            }
        }
        list
    }

    /// What governs a passage of the sentence.
    pub(super) fn governs(&self, passage: Span) -> Governed {
        let modal = self.modal(passage);
        let (modal_span, by_speaker) = modal.map_or((None, false), |m| (Some(m.0), m.2));
        let modal = modal.map(|m| m.1);
        let polarity = self.polarity(passage);
        // An act inside the passage governs it only where it opens it ("condemn the attacks"), …
        let opens = self.acts.iter().rfind(|a| a.span.start <= passage.start);
        // … or where its subject does and nothing stands in front ("several speakers recalled"), …
        let spoken = || self.acts.iter().find(|a| a.from <= passage.start && a.span.start < passage.end);
        // … or where it is the law that demands, wherever the words stand ("the responsible State is obliged to cease").
        let binds = || self.acts.iter().find(|a| a.force == Force::Binding && passage.contains(a.span));
        let own = opens.or_else(|| if self.inherited.is_none() { spoken().or_else(binds) } else { None });
        if let Some(act) = own {
            let verb_span = Some(act.span);
            return Governed { verb: Some(act.verb), verb_span, modal, modal_span, force: act.force, polarity };
        }
        if let Some((verb, force)) = self.inherited {
            return Governed { verb: Some(verb), verb_span: None, modal, modal_span, force, polarity };
        }
        let force = match modal {
            Some(Modal::Should) => Force::Call,
            Some(Modal::Must | Modal::Shall) => Force::Binding,
            Some(Modal::Will) if by_speaker || self.first_person => Force::Commitment,
            _ if self.asks => Force::Call,
            _ if self.narrates || self.reports.iter().any(|r| r.start <= passage.start) => Force::Reference,
            _ => Force::Affirmation,
        };
        Governed { verb: None, verb_span: None, modal, modal_span, force, polarity }
    }

    /// The nearest modal in the passage or shortly before it; with it, whether the speaker is its subject.
    fn modal(&self, passage: Span) -> Option<(Span, Modal, bool)> {
        // "must on the States | not use": a modal may reach into the passage.
        let inside = self.modals.iter().find(|m| passage.overlaps(m.0));
        let before = || {
            self.modals.iter().rfind(|m| {
                m.0.end <= passage.start
                    && self.distance(m.0, passage) <= self.scaled(MODAL_DISTANCE)
                    && !self.broken_between(m.0.end, passage.start)
            })
        };
        // "Every State that is asked for help | should answer": the passage is what the modal speaks of.
        let after = || {
            let next = self.modals.iter().find(|m| m.0.start >= passage.end)?;
            let between = self.words.get(self.word_at(passage.end)..self.word_at(next.0.start))?;
            (between.len() <= MODAL_DISTANCE && !between.iter().any(|w| w.begins_clause)).then_some(next)
        };
        inside.or_else(before).or_else(after).copied()
    }

    /// Whether anybody does or shall do something in it: "Protection of infrastructure" names, "States should protect infrastructure" says.
    pub(super) fn says_something(&self) -> bool {
        // "Draft of the delegation, item 5, for debate": a verb without its subject, and not at the opening, is none.
        let opens = |act: &Act| self.words.first().is_some_and(|word| word.span.start == act.span.start);
        let cut = |act: &Act| {
            self.words.iter().any(|w| w.begins_clause && w.span.start > act.from && w.span.start <= act.span.start)
        };
        let spoken = |act: &Act| act.from < act.span.start && !cut(act);
        !self.modals.is_empty() || self.acts.iter().any(|act| opens(act) || spoken(act))
    }

    /// The modal that stands nearest to a passage, however far: the one that a statement has, if not the one on these very words.
    pub(super) fn nearest_modal(&self, passage: Span) -> Option<(Span, Modal)> {
        let distance = |m: &&(Span, Modal, bool)| {
            let (first, second) = if m.0 < passage { (m.0, passage) } else { (passage, m.0) };
            self.distance(first, second)
        };
        self.modals.iter().min_by_key(distance).map(|m| (m.0, m.1))
    }

    fn polarity(&self, passage: Span) -> Polarity {
        let reaches = |r: &Span| {
            if r.start <= passage.start {
                self.distance(*r, passage) <= self.scaled(REJECTION_DISTANCE)
                    && !self.broken_between(r.end, passage.start)
            } else {
                passage.contains(*r)
                    || self.distance(passage, *r) <= self.scaled(REJECTION_DISTANCE / 3)
                        && !self.broken_between(passage.end, r.start)
            }
        };
        if self.rejections.iter().any(reaches) { Polarity::Negative } else { Polarity::Positive }
    }
}
