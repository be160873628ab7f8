//! What a sentence makes of the elements of the norms that it states.
//!
//! Collected with the sentence's cues, over all its words and those of its list stem; the modal joins in the decision, since only there
//! is it known which one governs.

use super::collect::{Candidate, Reading};
use super::matches::{Match, Table, Words};
use super::speech::Governed;
use crate::annotation::{Completeness, ElementFinding, ElementKind, ElementStatus, EvidenceKind, Force, Modal};
use crate::lexicon::elements::{ElementRecord, StatementRecord};
use crate::lexicon::formula::Formula;
use crate::text::Span;

/// Identifier of the modal among the elements.
const MODAL: &str = "modal";

/// A norm that a sentence states, and its elements but for the modal.
#[derive(Debug)]
pub(super) struct Stated {
    /// Index of the tag.
    tag: u16,
    /// The modal of the norm's own wording.
    modal: Modal,
    findings: Vec<ElementFinding>,
}

/// Reads the elements of every norm for which there is more than a mention by number; `table` holds the words of stem and sentence.
pub(super) fn read(reading: &Reading, table: &Table, candidates: &[Candidate]) -> Vec<Stated> {
    let rules = &reading.tagger.rules;
    let mut stated: Vec<Stated> = Vec::new();
    if candidates.is_empty() {
        return stated;
    }
    for statement in &rules.elements.statements {
        if stated.iter().any(|s| s.tag == statement.tag) {
            continue;
        }
        let id = &rules.tags[usize::from(statement.tag)].id;
        let evidence = candidates.iter().filter(|c| c.tag == *id && c.evidence.kind != EvidenceKind::Named);
        if let Some(best) = evidence.max_by_key(|c| (c.weight, std::cmp::Reverse(c.span))) {
            stated.push(read_norm(reading, table, statement, best.span));
        }
    }
    stated
}

fn read_norm(reading: &Reading, table: &Table, first: &StatementRecord, evidence: Span) -> Stated {
    let place = Place { reading, table, evidence };
    let rules = &reading.tagger.rules.elements;
    let of_norm = || rules.statements.iter().filter(|s| s.tag == first.tag);
    let is_made = |s: &&StatementRecord| s.when.as_ref().is_none_or(|when| place.find(when).is_some());
    let mut made: Vec<&StatementRecord> = of_norm().filter(is_made).collect();
    if made.is_empty() {
        made.push(first);
    }
    let mut findings: Vec<ElementFinding> = Vec::new();
    for element in made.iter().flat_map(|s| &s.elements) {
        // What two statements of a norm share is found once.
        if !findings.iter().any(|f| f.element == element.id) {
            findings.push(place.element(element));
        }
    }
    for added in rules.added.iter().filter(|a| a.tags.contains(&first.tag)) {
        if let Some(span) = place.find(&added.when) {
            let (element, kind) = (added.id.clone(), added.kind);
            findings.push(ElementFinding { element, kind, status: ElementStatus::Added, span: Some(span) });
        }
    }
    Stated { tag: first.tag, modal: first.modal, findings }
}

/// Where elements are looked for.
struct Place<'a> {
    reading: &'a Reading<'a>,
    table: &'a Table,
    /// The words by which the norm was known.
    evidence: Span,
}

impl Place<'_> {
    fn element(&self, element: &ElementRecord) -> ElementFinding {
        let weaker = || Some((ElementStatus::Weakened, self.find(element.weakened.as_ref()?)?));
        let (status, span) = match self.find(&element.when) {
            Some(span) => (ElementStatus::Found, Some(span)),
            None => weaker().map_or((ElementStatus::Missing, None), |(status, span)| (status, Some(span))),
        };
        ElementFinding { element: element.id.clone(), kind: element.kind, status, span }
    }

    /// The words that make a formula true; of several the nearest to the evidence, and of those the fewest.
    fn find(&self, formula: &Formula) -> Option<Span> {
        let found = self.table.eval(formula);
        let spans = found.iter().map(|m| self.span(m));
        spans.min_by_key(|s| (distance(*s, self.evidence), s.len(), s.start))
    }

    /// What to show of a match: its words in the sentence, or in the stem where none stands in the sentence.
    fn span(&self, found: &Match) -> Span {
        let words = found.shown.unwrap_or(found.words);
        let Words { start, end } = words;
        if end > self.reading.own_from {
            return self.reading.span_of(words);
        }
        let tokens = &self.reading.tokens[start as usize..end as usize];
        Span { start: tokens[0].span.start, end: tokens[tokens.len() - 1].span.end }
    }
}

/// Bytes between two spans; 0 when they overlap.
fn distance(a: Span, b: Span) -> u32 {
    if a.overlaps(b) { 0 } else { a.start.max(b.start).saturating_sub(a.end.min(b.end)) }
}

impl Stated {
    /// Whether this is about a tag.
    pub(super) fn is_of(&self, tag: u16) -> bool {
        self.tag == tag
    }

    /// The elements with the modal, and how complete that makes the statement.
    pub(super) fn with_modal(
        &self,
        governed: &Governed,
        nearest: Option<(Span, Modal)>,
    ) -> (Completeness, Vec<ElementFinding>) {
        let mut findings = self.findings.clone();
        let at = findings.iter().position(|f| f.status == ElementStatus::Added).unwrap_or(findings.len());
        findings.insert(at, self.modal_finding(governed, nearest));
        let short = findings.iter().any(|f| matches!(f.status, ElementStatus::Missing | ElementStatus::Weakened));
        (if short { Completeness::Partial } else { Completeness::Restatement }, findings)
    }

    /// The modal against the norm's own: the governing one, or the nearest of the sentence. Where there is none, the speech act does its
    /// work: a call is what "should" is, a commitment or an obligation is more, and a bare description says nothing of it.
    fn modal_finding(&self, governed: &Governed, nearest: Option<(Span, Modal)>) -> ElementFinding {
        let own = governed.modal.zip(governed.modal_span).map(|(modal, span)| (span, modal));
        let called = (governed.force >= Force::Call).then_some((governed.verb_span, governed.force));
        let by_modal = |(span, modal)| (Some(span), strength(modal));
        let said = own.map(by_modal).or(called).or(nearest.map(by_modal));
        let status = match said.map(|(_, force)| force.cmp(&strength(self.modal))) {
            None => ElementStatus::Missing,
            Some(std::cmp::Ordering::Less) => ElementStatus::Weakened,
            Some(std::cmp::Ordering::Equal) => ElementStatus::Found,
            Some(std::cmp::Ordering::Greater) => ElementStatus::Raised,
        };
        ElementFinding { element: MODAL.to_owned(), kind: ElementKind::Modal, status, span: said.and_then(|s| s.0) }
    }
}

/// How strong a modal is: the force that it gives a sentence in which no verb governs (annotation guide, "Force and polarity").
pub(super) fn strength(modal: Modal) -> Force {
    match modal {
        Modal::May => Force::Affirmation,
        Modal::Should => Force::Call,
        Modal::Will => Force::Commitment,
        Modal::Must | Modal::Shall => Force::Binding,
    }
}
