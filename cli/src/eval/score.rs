//! The arithmetic of `score.py`, step by step in the same order, so that both give the same digits.

use super::gold::Gold;
use crate::args::Group;
use rapporteur_core::annotation::{Annotation, Force, Polarity};
use rapporteur_core::text::{LineIndex, OffsetUnit};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// The forces in the order of their rank, over which the macro-average goes.
const FORCES: [Force; 5] = [Force::Reference, Force::Affirmation, Force::Call, Force::Commitment, Force::Binding];
/// So much of a sentence is shown with an error.
const SHOWN: usize = 240;

/// What was found, in code points.
#[derive(Debug, Clone)]
pub(super) struct Found {
    tag: String,
    start: u32,
    end: u32,
    force: Force,
    negative: bool,
}

impl Found {
    /// The parts of an annotation that are scored.
    pub(super) fn new(annotation: &Annotation, text: &str) -> Option<Self> {
        let index = LineIndex::new(text);
        let place = |byte: u32| index.to_unit(byte as usize, OffsetUnit::CodePoints);
        Some(Self {
            tag: annotation.tag.clone(),
            start: place(annotation.span.start)?,
            end: place(annotation.span.end)?,
            force: annotation.force,
            negative: annotation.polarity == Polarity::Negative,
        })
    }
}

/// True positives, false positives, false negatives.
type Counts = [u32; 3];

/// Figures that grow sentence by sentence.
pub(super) struct Score {
    by: Group,
    errors: usize,
    shown: String,
    shown_count: usize,
    sentences: usize,
    total: Counts,
    groups: BTreeMap<String, Counts>,
    force: BTreeMap<String, Counts>,
    polarity: Counts,
    spans: Vec<f64>,
    optional_hits: usize,
    clean: [u32; 2],
}

impl Score {
    /// Figures of nothing yet.
    pub(super) fn new(by: Group, errors: usize) -> Self {
        Self {
            by,
            errors,
            shown: String::new(),
            shown_count: 0,
            sentences: 0,
            total: [0; 3],
            groups: BTreeMap::new(),
            force: BTreeMap::new(),
            polarity: [0; 3],
            spans: Vec::new(),
            optional_hits: 0,
            clean: [0; 2],
        }
    }

    /// Counts a sentence.
    pub(super) fn add(&mut self, gold: &Gold, found: &[Found]) {
        self.sentences += 1;
        // Of several annotations with one tag the first counts.
        let mut got: BTreeMap<&str, &Found> = BTreeMap::new();
        for one in found {
            got.entry(&one.tag).or_insert(one);
        }
        let want: BTreeSet<&str> = gold.labels.iter().map(String::as_str).collect();
        let free: BTreeSet<&str> = gold.optional.iter().map(String::as_str).collect();
        self.optional_hits += got.keys().filter(|tag| free.contains(*tag) && !want.contains(*tag)).count();
        if want.is_empty() && free.is_empty() {
            self.clean[1] += 1;
            self.clean[0] += u32::from(got.is_empty());
        }
        let hits: Vec<&str> = want.iter().copied().filter(|tag| got.contains_key(tag)).collect();
        let wrong = got.keys().copied().filter(|tag| !want.contains(tag) && !free.contains(tag)).collect();
        let missed = want.iter().copied().filter(|tag| !got.contains_key(tag)).collect();
        for (kind, tags) in [hits.clone(), wrong, missed].into_iter().enumerate() {
            for tag in tags {
                self.count(kind, tag, gold);
            }
        }
        for tag in hits {
            self.details(gold, got[tag]);
        }
    }

    fn count(&mut self, kind: usize, tag: &str, gold: &Gold) {
        self.total[kind] += 1;
        let group = match self.by {
            Group::Lang => &gold.lang,
            Group::Family => tag.split('.').next().unwrap_or(tag),
            Group::Tag => tag,
            Group::Genre => &gold.genre,
        };
        self.groups.entry(group.to_owned()).or_default()[kind] += 1;
        if kind > 0 && self.shown_count < self.errors {
            self.shown_count += 1;
            let text: String = gold.text.chars().take(SHOWN).collect();
            let _ = writeln!(self.shown, "{} {tag:28} {}: {text}", ["TP", "FP", "FN"][kind], gold.id());
        }
    }

    /// Span, force and polarity of a tag that is right.
    fn details(&mut self, gold: &Gold, found: &Found) {
        let tag = found.tag.as_str();
        let quote = gold.evidence.get(tag).filter(|quote| !quote.is_empty());
        if let Some((quote, byte)) = quote.and_then(|quote| Some((quote, gold.text.find(quote.as_str())?))) {
            let start = gold.text[..byte].chars().count() as i64;
            let end = start + quote.chars().count() as i64;
            let (from, to) = (i64::from(found.start), i64::from(found.end));
            let both = (end.min(to) - start.max(from)).max(0);
            self.spans.push(if both > 0 { (2 * both) as f64 / (end - start + to - from) as f64 } else { 0.0 });
        }
        let Some(forces) = &gold.force else { return };
        if let Some(want) = forces.get(tag) {
            let have = found.force.as_str();
            if want == have {
                self.force.entry(want.clone()).or_default()[0] += 1;
            } else {
                self.force.entry(have.to_owned()).or_default()[1] += 1;
                self.force.entry(want.clone()).or_default()[2] += 1;
            }
        }
        let want = gold.negative.iter().any(|negative| negative == tag);
        self.polarity[0] += u32::from(found.negative && want);
        self.polarity[1] += u32::from(found.negative && !want);
        self.polarity[2] += u32::from(want && !found.negative);
    }

    /// The lines that `score.py` prints.
    pub(super) fn report(&self) -> String {
        let mut out = self.shown.clone();
        for (group, counts) in &self.groups {
            let (p, r, f) = precision_recall_f1(*counts);
            let _ = writeln!(out, "{group:28} P {p:.3} R {r:.3} F1 {f:.3}  tp/fp/fn {counts:?}");
        }
        let (p, r, f) = precision_recall_f1(self.total);
        let clean = if self.clean[1] > 0 { f64::from(self.clean[0]) / f64::from(self.clean[1]) } else { 1.0 };
        let counts = FORCES.iter().filter_map(|force| self.force.get(force.as_str())).filter(|c| c[0] + c[2] > 0);
        let forces: Vec<f64> = counts.map(|counts| precision_recall_f1(*counts).2).collect();
        let _ = writeln!(
            out,
            "sentences {} unanswered 0 clean {clean:.3} span {} force {} negative {:.3} optional-hits {}",
            self.sentences,
            mean(&self.spans),
            mean(&forces),
            precision_recall_f1(self.polarity).2,
            self.optional_hits
        );
        let _ = writeln!(out, "all P {p:.3} R {r:.3} F1 {f:.3}");
        out
    }
}

/// Where nothing was found or nothing was wanted, nothing is wrong: 1.
fn precision_recall_f1([tp, fp, fn_]: Counts) -> (f64, f64, f64) {
    let share = |part: u32, whole: u32| if whole > 0 { f64::from(part) / f64::from(whole) } else { 1.0 };
    let (p, r) = (share(tp, tp + fp), share(tp, tp + fn_));
    (p, r, if p + r > 0.0 { 2.0 * p * r / (p + r) } else { 0.0 })
}

fn mean(values: &[f64]) -> String {
    if values.is_empty() { "-".to_owned() } else { format!("{:.3}", values.iter().sum::<f64>() / values.len() as f64) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gold(json: &str) -> Gold {
        serde_json::from_str(json).unwrap()
    }

    fn found(tag: &str, start: u32, end: u32, force: Force, negative: bool) -> Found {
        Found { tag: tag.to_owned(), start, end, force, negative }
    }

    /// The expected lines are those that `score.py` printed for the same input.
    #[test]
    fn figures_are_those_of_the_script() {
        let mut score = Score::new(Group::Lang, 2);
        score.add(
            &gold(r#"{"id":"a","lang":"en","text":"é territory and law","labels":["norm.c","law.applicability"],"evidence":{"norm.c":"territory"},"force":{"norm.c":"call"},"negative":["norm.c"]}"#),
            &[found("norm.c", 2, 6, Force::Binding, true), found("norm.c", 0, 1, Force::Call, false), found("cap.x", 0, 1, Force::Call, false)],
        );
        score.add(&gold(r#"{"id":2,"lang":"fr","text":"rien","labels":[],"optional":[]}"#), &[]);
        score.add(
            &gold(r#"{"id":3,"lang":"fr","text":"x","labels":[],"optional":["norm.a"]}"#),
            &[found("norm.a", 0, 1, Force::Call, false)],
        );
        assert_eq!(
            score.report(),
            "FP cap.x                        a: é territory and law\n\
             FN law.applicability            a: é territory and law\n\
             en                           P 0.500 R 0.500 F1 0.500  tp/fp/fn [1, 1, 1]\n\
             sentences 3 unanswered 0 clean 1.000 span 0.615 force 0.000 negative 1.000 optional-hits 1\n\
             all P 0.500 R 0.500 F1 0.500\n"
        );
    }

    #[test]
    fn ties_are_rounded_as_python_rounds_them() {
        assert_eq!(
            (mean(&[0.0625]), mean(&[0.8125]), mean(&[0.1875])),
            ("0.062".into(), "0.812".into(), "0.188".into())
        );
    }
}
