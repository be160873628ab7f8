//! Known defects of citations in real texts (facts.md 8.4): said, with what is likely meant, and never corrected in silence.

use super::data::CitationRules;
use super::reading::Cite;
use crate::annotation::WarningCode;

/// Marks a citation under whose number another instrument is known to be meant.
pub(super) fn check(rules: &CitationRules, cite: &mut Cite) {
    if cite.defect.is_some() {
        return;
    }
    let (base, pointer) = cite.id.split_at(cite.base);
    if let Some(likely) = rules.likely(base) {
        let likely = format!("{}{pointer}", likely.id);
        if !cite.ambiguous.contains(&likely) {
            cite.ambiguous.insert(0, likely.clone());
        }
        cite.defect = Some((WarningCode::MisquotedSymbol, likely));
    }
}
