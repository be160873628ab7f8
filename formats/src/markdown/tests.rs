//! Documents written for these tests, with the damage of real ones.

use super::document;
use rapporteur_core::text::BlockKind;

/// One line a block: kind, level, stem, label, and the text as it is read, without markup.
fn show(text: &str) -> Vec<String> {
    let document = document(text.to_owned());
    let shown = document.blocks().iter().map(|b| {
        let kind = match b.kind {
            BlockKind::Heading => "h",
            BlockKind::Paragraph => "p",
            BlockKind::ListItem => "i",
            BlockKind::Footnote => "n",
            BlockKind::TableCell => "c",
        };
        let stem = b.stem.map(|s| format!(" on {s}")).unwrap_or_default();
        let label = b.label.map(|l| format!(" [{}]", &text[l.range()])).unwrap_or_default();
        let mut read = String::new();
        let mut at = b.span.start as usize;
        for hidden in document.hidden_in(b.span) {
            read += &text[at..(hidden.start as usize).max(at)];
            at = hidden.end as usize;
        }
        read += text.get(at..b.span.end as usize).unwrap_or_default();
        format!("{kind}{}{stem}{label}: {}", b.level, read.replace('\n', "/"))
    });
    shown.collect()
}

#[test]
fn headings_paragraphs_and_inline_markup() {
    assert_eq!(
        show(
            "# On *ports*\n\nThe **mem**bers met[^1] in [Port Louis](https://example.org/a_b) `today`.<br>They&nbsp;agreed\\.\n\n[^1]: A note.\n"
        ),
        ["h1: On ports", "p0: The members met in Port Louis today.>They&agreed.", "n0 [[^1]:]: A note."]
    );
}

#[test]
fn lists_hang_on_what_introduces_them() {
    assert_eq!(
        show(
            "INVITES the members:\n\n- to share maps,\n- to meet:\n  - twice a year,\n  - in turn.\n\n---\n\n<sup>4</sup> WK 1/17.\n\n- to write.\n"
        ),
        [
            "p0: INVITES the members:",
            "i1 on 0 [-]: to share maps,",
            "i1 on 0 [-]: to meet:",
            "i2 on 2 [-]: twice a year,",
            "i2 on 2 [-]: in turn.",
            "n0 [<sup>4</sup>]: WK 1/17.",
            "i1 on 0 [-]: to write."
        ]
    );
}

#[test]
fn bullets_that_markdown_does_not_know_are_read_again() {
    assert_eq!(
        show("**REAFFIRMS** its call:\n– to share **maps**;\n• to meet;\n\n(a) to write;\n(b) to read.\n\n3.The end."),
        [
            "p0: REAFFIRMS** its call:",
            "i1 on 0 [–]: to share maps;",
            "i1 on 0 [•]: to meet;",
            "i1 on 0 [(a)]: to write;",
            "i1 on 0 [(b)]: to read.",
            "p0 [3.]: The end."
        ]
        .map(|line| line.replace("REAFFIRMS**", "REAFFIRMS"))
    );
    assert_eq!(
        show("- INVITES all\n– to write,\n– to read."),
        ["i1 [-]: INVITES all", "i2 on 0 [–]: to write,", "i2 on 0 [–]: to read."]
    );
}

#[test]
fn numbered_paragraphs_are_paragraphs_and_numbered_items_items() {
    assert_eq!(
        show(
            "1. The members met.\n\n   They agreed.\n\n2. They decided:\n   - to write.\n\nThey also agreed:\n\n1) to read;\n2) to rest.\n"
        ),
        [
            "p0 [1.]: The members met.",
            "p0: They agreed.",
            "p0 [2.]: They decided:",
            "i1 on 2 [-]: to write.",
            "p0: They also agreed:",
            "i1 on 4 [1)]: to read;",
            "i1 on 4 [2)]: to rest."
        ]
    );
    assert_eq!(
        show("They agree:\n\n1. to read;\n2. to rest."),
        ["p0: They agree:", "i1 on 0 [1.]: to read;", "i1 on 0 [2.]: to rest."]
    );
}

#[test]
fn titles_in_bold_and_paragraphs_over_a_stray_rule() {
    assert_eq!(
        show("**DRAFT CONCLUSIONS  \nON PORTS**\n\n**The Council agreed:**\n\nThe members met.\n---\n"),
        ["h2: DRAFT CONCLUSIONS  /ON PORTS", "p0: The Council agreed:", "p0: The members met."]
    );
}

#[test]
fn tables_quotations_code_and_html() {
    assert_eq!(
        show(
            "| A | **b** |\n|---|---|\n| c | d<br>e |\n\n> Quoted\n> text.\n\n```\ncode\n```\n\n    (c) indented.\n\n<div>\n<p>In a box</p>\n</div>\n\n<!-- hidden -->\n"
        ),
        ["c0: A", "c0: b", "c0: c", "c0: d>e", "p0: Quoted/ text.", "i1 on 4 [(c)]: indented.", "p0: In a box"]
    );
}

#[test]
fn note_marks_stay_whole() {
    let text = "The **members** agreed.<sup>3</sup>\n\n<sup>3</sup> A/70/174.";
    let document = document(text.to_owned());
    assert_eq!(&text[document.blocks()[0].span.range()], "The **members** agreed.<sup>3</sup>");
    assert_eq!(document.blocks()[0].notes.len(), 1);
    assert_eq!(document.blocks()[1].kind, BlockKind::Footnote);
}

proptest::proptest! {
    #[test]
    fn any_text_gives_blocks_inside_it(text in "([*_`#>|<\\[\\](){}!&;:\\\\~^-]|[a-c1-3 ]|\n|\\PC|<sup>|</b>|\n\n|    |– ){0,80}") {
        let document = document(text.clone());
        for span in document.blocks().iter().map(|b| b.span).chain(document.hidden().iter().copied()) {
            proptest::prop_assert!(text.get(span.range()).is_some());
        }
    }
}
