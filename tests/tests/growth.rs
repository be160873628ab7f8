//! Time grows with the text: no length of sentence, line, list or row of brackets makes it grow faster.
#![allow(clippy::unwrap_used, reason = "a test that panics is a test that fails")]

use rapporteur_core::{Document, Options};
use rapporteur_tests::growth::grows_with_the_text;
use rapporteur_tests::tagger;
use std::hint::black_box;

type Text = Box<dyn Fn(usize) -> String>;

fn repeated(piece: &str) -> Text {
    let piece = piece.to_owned();
    Box::new(move |n| piece.repeat(n))
}

fn annotate(document: &Document) {
    black_box(tagger().annotate(document, &Options::default()));
}

/// Reads the layout again: blocks, notes, brackets.
fn lay_out(document: &Document) {
    black_box(Document::from_plain_text(document.text()));
}

fn check(texts: Vec<(&str, &str, Text)>, job: &dyn Fn(&Document)) {
    let faults: Vec<String> = texts
        .iter()
        .filter_map(|(name, language, text)| {
            grows_with_the_text(text.as_ref(), language, job).err().map(|times| format!("{name}: {times}"))
        })
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn one_sentence_of_any_length() {
    check(
        vec![
            ("one concept", "en", repeated("malware ")),
            ("norms", "en", repeated("States should not attack hospitals and must help, ")),
            ("modals", "en", repeated("States should, they may, ")),
            ("speakers", "en", repeated("we condemn and have recalled, ")),
            ("names of norms", "en", repeated("norm G (and ")),
            ("masks", "en", repeated("the attorney general and ")),
            ("breaks", "en", repeated("States reject attacks; ")),
            ("characters", "zh", repeated("各国不应攻击医院")),
            ("fused words", "ar", repeated("والدول بالهجمات ")),
            ("one word", "en", repeated("cyber")),
        ],
        &annotate,
    );
}

#[test]
fn texts_under_negotiation() {
    check(
        vec![
            ("alternatives", "en", repeated("[shall] [should] ")),
            ("attributions", "en", repeated("[State X: delete] ")),
            ("supporters", "en", repeated("[shall] + State X ")),
            ("in parentheses", "en", repeated("(State X: delete) act ")),
            ("open brackets", "en", repeated("[A: ")),
        ],
        &annotate,
    );
}

#[test]
fn lists_and_sentences() {
    let list = |n: usize| format!("States should:\n{}", "– help others;\n".repeat(n));
    let nested = |n: usize| {
        let item = |i: usize| format!("{}– help others:\n", "  ".repeat(i % 6));
        (0..n).map(item).fold("States should:\n".to_owned(), |text, item| text + &item)
    };
    let below_pages =
        |n: usize| format!("{} They should:\n{}", "States met. ".repeat(n), "– help others;\n".repeat(n / 4));
    check(
        vec![
            ("a list", "en", Box::new(list)),
            ("a list in lists", "en", Box::new(nested)),
            ("a list below pages", "en", Box::new(below_pages)),
            ("sentences", "en", repeated("States should not attack hospitals. ")),
        ],
        &annotate,
    );
}

#[test]
fn layout() {
    check(
        vec![
            ("marks in one line", "en", repeated("States act.[1] ")),
            ("notes", "en", Box::new(|n| format!("{}{}", "Act.[1] ".repeat(n), "\n[1] See above.".repeat(n)))),
            ("open brackets", "en", repeated("[a ")),
            ("brackets of two kinds", "en", Box::new(|n| format!("{}{}", "【a".repeat(n), "]".repeat(n)))),
            ("links that do not end", "en", repeated("[the report](a")),
            ("struck out", "en", repeated("~~a~~ ")),
            ("dots", "en", repeated(".")),
            ("lines", "en", repeated("a line\n")),
        ],
        &lay_out,
    );
}
