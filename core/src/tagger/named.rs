//! Evidence by name: a norm cited by its number or letter.
//!
//! "norm 13(c)", "norms G and J", "paragraph 13 (f) and (g)", "the third norm" is a phrase of its language. The letters stand for the
//! eleven norms of A/70/174 paragraph 13 (checked source, facts.md U1).

use super::collect::{Candidate, Reading};
use crate::annotation::{Cue, Evidence, EvidenceKind};
use crate::lexicon::pack::{Needs, Target};
use crate::reference::letters::{self, Style};

/// Concepts whose words may introduce the letters: the word "norm", and "paragraph 13" in any form.
const NORM: &str = "norm";
const PARAGRAPH: &str = "norm_paragraph";
const WEIGHT: u8 = 95;

pub(super) fn candidates(reading: &Reading) -> Vec<Candidate> {
    let concepts = &reading.tagger.rules.concepts;
    let mut candidates: Vec<Candidate> = Vec::new();
    for found in reading.found.iter().filter(|f| f.words.start >= reading.own_from) {
        let Target::Concept(id) = found.target else { continue };
        if ![NORM, PARAGRAPH].contains(&concepts[usize::from(id)].id.as_str()) {
            continue;
        }
        let cue = reading.span_of(found.words);
        let end = reading.span.end as usize;
        for letter in letters::series(reading.language.pack(), reading.source(), cue.end as usize, end, Style::Norm) {
            // A letter that may stand for two norms names neither; the citation says so.
            let ([letter], at) = (letter.letters.as_slice(), letter.span) else { continue };
            let tag = format!("norm.{letter}");
            let cues = vec![
                Cue { concept: concepts[usize::from(id)].id.clone(), span: cue },
                Cue { concept: tag.clone(), span: at },
            ];
            let evidence = Evidence { kind: EvidenceKind::Named, rule: format!("{tag}.number"), cues };
            candidates.push(Candidate {
                block: reading.block,
                sentence: reading.span,
                span: if candidates.is_empty() { cue.hull(at) } else { at },
                weight: WEIGHT,
                needs: Needs::Context,
                evidence,
                tag,
            });
        }
    }
    candidates.retain(|c| reading.tagger.rules.tags.iter().any(|t| t.id == c.tag));
    candidates
}
