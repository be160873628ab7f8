//! What an annotation says of its passage: the words shown, what governs them, the elements of a norm.

use super::Tagger;
use super::alternatives::Choice;
use super::collect::{Candidate, Sentence};
use super::elements::strength;
use super::speech::Governed;
use crate::annotation::{Annotation, Completeness, ElementFinding, EvidenceKind, Modal};
use crate::lexicon::pack::ConceptId;
use crate::text::{Document, Span};

/// The span that is shown reaches so many words before and after the cue words, within their clause. Measured on the gold sentences:
/// mean character F1 .56 without, .68 with (2026-11-21; from 2/6 to 6/14 it moves by .02).
const BEFORE: usize = 3;
const AFTER: usize = 6;
/// What follows "Norm 13(j):" is shown up to so many words.
const AFTER_COLON: usize = 12;

/// The annotation of a tag in a sentence: `found` is all its evidence, `best` what is shown, `score` its weight from 0 to 100.
pub(super) fn annotation(
    tagger: &Tagger,
    document: &Document,
    sentence: &Sentence,
    found: &[&Candidate],
    best: &Candidate,
    score: u8,
) -> Annotation {
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
        score,
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
