//! Any text, read in any language.

use crate::tagger;
use rapporteur_core::text::OffsetUnit;
use rapporteur_core::{Annotated, Coverage, Document, LineIndex, Options, Span, Tagger};
use std::collections::BTreeSet;

/// What a first line begins with that says in which language the rest is to be read.
const HEADER: &str = "= ";
/// Every unit in which positions are told.
pub const UNITS: [OffsetUnit; 3] = [OffsetUnit::Utf8, OffsetUnit::Utf16, OffsetUnit::CodePoints];

/// Reads a text. A first line such as `= en` names the language; otherwise it is recognised.
pub fn check(input: &[u8]) {
    let input = String::from_utf8_lossy(input);
    let (language, text) = match input.strip_prefix(HEADER).and_then(|rest| rest.split_once('\n')) {
        Some((language, text)) => (Some(language.trim().to_owned()), text),
        None => (None, &*input),
    };
    let document = Document::from_plain_text(text);
    reading(tagger(), &document, &Options { language, ..Options::default() });
}

/// Reads a document twice, and holds all that was found against the laws.
pub fn reading(tagger: &Tagger, document: &Document, options: &Options) -> Annotated {
    layout_holds(document);
    let annotated = tagger.annotate(document, options);
    assert_eq!(annotated, tagger.annotate(document, options), "what is left of one reading changes the next");
    annotations_hold(tagger, document, &annotated);
    references_hold(document, &annotated);
    for profile in tagger.catalogue().profiles() {
        let coverage = Coverage::new(profile, &annotated.annotations);
        let mentions = || coverage.rows.iter().flat_map(|row| &row.mentions);
        assert!(mentions().all(|i| *i < annotated.annotations.len()), "a mention that is none");
    }
    annotated
}

/// Every span of the layout is whole characters, and every link leads to a block.
pub fn layout_holds(document: &Document) {
    let text = document.text();
    let whole = |span: Span| assert!(text.get(span.range()).is_some(), "{span:?} cuts a character");
    for (i, block) in document.blocks().iter().enumerate() {
        whole(block.span);
        block.label.into_iter().for_each(whole);
        assert!(block.stem.is_none_or(|stem| stem < i), "block {i} hangs on {:?}", block.stem);
        for link in &block.notes {
            whole(link.mark);
            assert!(link.note.is_none_or(|note| note < document.blocks().len()), "a note that is no block");
        }
    }
    document.hidden().iter().for_each(|h| whole(*h));
    assert!(document.hidden().windows(2).all(|pair| pair[0].end < pair[1].start), "hidden ranges in order, apart");
    for bracket in document.brackets() {
        whole(bracket.span);
        whole(bracket.inside);
        assert!(bracket.span.contains(bracket.inside));
    }
    assert!(document.brackets().is_sorted_by_key(|b| b.span.start));
}

fn annotations_hold(tagger: &Tagger, document: &Document, annotated: &Annotated) {
    let text = document.text();
    let index = LineIndex::new(text);
    let whole = |span: Span| assert!(text.get(span.range()).is_some(), "{span:?} cuts a character");
    let mut seen = BTreeSet::new();
    for a in &annotated.annotations {
        assert!(
            text.get(a.span.range()).is_some_and(|q| !q.trim().is_empty()),
            "{} shows nothing: {:?}",
            a.tag,
            a.span
        );
        whole(a.sentence);
        assert!(a.sentence.contains(a.span), "{} reaches out of its sentence", a.tag);
        let block = document.blocks().get(a.block).expect("a block of the document");
        assert!(block.span.contains(a.sentence), "{} stands in another block", a.tag);
        assert!(!a.evidence.cues.is_empty(), "{} says not why", a.tag);
        a.evidence.cues.iter().for_each(|cue| whole(cue.span));
        a.elements.iter().filter_map(|e| e.span).for_each(whole);
        assert!(a.score <= 100);
        assert!(tagger.tags().binary_search(&a.tag.as_str()).is_ok(), "{} is no tag", a.tag);
        assert!(seen.insert((&a.tag, a.sentence)), "{} twice in a sentence", a.tag);
        assert!(index.line_column(a.span.start as usize).is_some());
        for (unit, at) in UNITS.into_iter().flat_map(|unit| [(unit, a.span.start), (unit, a.span.end)]) {
            let there = index.to_unit(at as usize, unit).expect("a boundary");
            assert_eq!(index.from_unit(there, unit), Some(at as usize), "{unit:?}");
        }
    }
    assert!(annotated.annotations.is_sorted_by_key(|a| a.span.start));
    annotated.warnings.iter().filter_map(|w| w.span).for_each(whole);
}

fn references_hold(document: &Document, annotated: &Annotated) {
    let text = document.text();
    for r in &annotated.references {
        assert!(text.get(r.span.range()).is_some_and(|q| !q.trim().is_empty()), "{} is cited by nothing", r.id);
        assert!(!r.id.is_empty() && r.block < document.blocks().len());
        for span in [r.mark, r.sentence].into_iter().flatten() {
            assert!(text.get(span.range()).is_some(), "{span:?} cuts a character");
        }
    }
    assert!(annotated.references.is_sorted_by(|a, b| (a.span, &a.id) < (b.span, &b.id)), "citations in order, once");
}
