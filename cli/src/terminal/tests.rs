//! How documents look in a terminal.

use super::*;
use rapporteur_core::Span;
use rapporteur_core::annotation::{Annotation, Cue, Evidence, EvidenceKind, Force, Polarity};
use rapporteur_formats::Layout;

fn annotated(text: &str, passages: &[(&str, &str)]) -> Annotated {
    let annotation = |(tag, quote): &(&str, &str)| {
        let start = text.find(quote).unwrap();
        let span = Span::new(start, start + quote.len());
        let cues = vec![Cue { concept: "x".into(), span }];
        Annotation {
            tag: (*tag).to_owned(),
            span,
            sentence: span,
            block: 0,
            verb: None,
            modal: None,
            force: Force::Call,
            polarity: Polarity::Positive,
            bracketed: false,
            score: 70,
            evidence: Evidence { kind: EvidenceKind::Rule, rule: "r".into(), cues },
            source: Vec::new(),
            completeness: None,
            elements: Vec::new(),
            verbs: Vec::new(),
            modals: Vec::new(),
        }
    };
    Annotated { annotations: passages.iter().map(annotation).collect(), ..Annotated::default() }
}

fn show(text: &str, passages: &[(&str, &str)], view: View) -> String {
    let document = Layout::PlainText.document(text.to_owned());
    view.render("a\u{1b}[2J.txt", &document, &annotated(text, passages), &[], &Words::new("en"))
}

#[test]
fn without_colours_there_is_no_escape_sequence_and_the_passage_is_quoted() {
    let shown = show(
        "States should not\u{1b}]0;x\u{7} allow this, ever.",
        &[("norm.c", "allow this")],
        View { width: 80, color: false, why: true },
    );
    assert!(!shown.contains('\u{1b}') && !shown.contains('\u{7}'), "{shown:?}");
    assert!(shown.contains("“allow this”"), "{shown}");
}

#[test]
fn lines_keep_to_the_width_in_any_script() {
    for text in ["word ".repeat(60), "各国应当合作，不得使用。".repeat(20), "على الدول أن تتعاون ".repeat(20)]
    {
        let text = format!("{}.", text.trim());
        let shown = show(&text, &[], View { width: 40, color: false, why: false });
        assert!(shown.lines().count() > 4);
        for line in shown.lines().skip(2) {
            assert!(line.width() <= 42, "{} columns: {line}", line.width());
        }
    }
}

#[test]
fn tags_stand_in_the_margin_beside_the_line_where_they_begin() {
    let text = format!("{} here it is, and it ends.", "word ".repeat(30));
    let shown = show(&text, &[("norm.c", "here it is")], View { width: 120, color: true, why: false });
    let line = shown.lines().find(|line| line.contains("norm.c")).unwrap();
    assert!(line.contains("here"), "{shown}");
}
