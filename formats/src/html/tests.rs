//! A hostile document on a page.

use super::*;
use crate::Layout;
use rapporteur_core::annotation::{Annotation, Cue, Evidence, EvidenceKind, Force, Modal, Polarity, Source};
use rapporteur_core::text::Span;

const HOSTILE: &str = "\"><script>alert(1)</script> States' <img src=x onerror=alert(2)> should & must\0 refrain";

fn page(markdown: bool) -> String {
    let layout = if markdown { Layout::Markdown } else { Layout::PlainText };
    let document = layout.document(format!("{HOSTILE}.\n\nA second </p></article><style>*{{}}</style> paragraph."));
    let text = document.text();
    let span = |part: &str| {
        let start = text.find(part).unwrap();
        Span::new(start, start + part.len())
    };
    let annotation = Annotation {
        tag: "norm.c\"><script>".into(),
        span: span("<img src=x onerror=alert(2)> should"),
        sentence: span(HOSTILE),
        block: 0,
        verb: None,
        modal: Some(Modal::Should),
        force: Force::Call,
        polarity: Polarity::Negative,
        bracketed: true,
        score: 70,
        evidence: Evidence {
            kind: EvidenceKind::Rule,
            rule: "<script>".into(),
            cues: vec![Cue { concept: "<script>".into(), span: span("onerror=alert(2)") }],
        },
        source: vec![Source { instrument: "un:<script>".into(), paragraph: "<b>".into(), verified: false }],
        completeness: None,
        elements: Vec::new(),
        verbs: Vec::new(),
        modals: Vec::new(),
    };
    let annotated =
        Annotated { annotations: vec![annotation], language: Some("en\"><script>".into()), ..Annotated::default() };
    let words = Words::new("en");
    let name = "<script>alert('name')</script>.txt";
    Page {
        name,
        document: &document,
        annotated: &annotated,
        warnings: &[],
        data_version: "<script>",
        packs: &["<script>".into()],
        words: &words,
    }
    .to_html()
}

#[test]
fn nothing_of_a_file_becomes_markup() {
    for html in [page(false), page(true)] {
        for bad in ["<script", "<img", "</article><style", "\0", "onerror=alert(2)>"] {
            assert!(!html.contains(bad), "{bad:?} in {html}");
        }
        assert!(html.contains("&lt;script&gt;alert(&#39;name&#39;)&lt;/script&gt;.txt"));
    }
}

#[test]
fn the_page_asks_for_nothing_from_elsewhere() {
    let html = page(false);
    for bad in ["src=\"", "url(", "@import", "http:", "https:", "<link"] {
        assert!(!html.contains(bad), "{bad:?}");
    }
    assert!(html.contains("default-src 'none'"));
}

#[test]
fn passages_are_marked_and_explained() {
    let html = page(false);
    assert!(html.contains("<mark class=\"norm\">&lt;img src=x <b class=\"cue\">onerror=alert(2)</b>"), "{html}");
    assert!(html.contains("id=\"a0\" href=\"#n0\"") && html.contains("id=\"n0\"><a href=\"#a0\""));
}
