//! Texts made to break the program: they are read, in a time that grows as they do.
//!
//! With `RAPPORTEUR_LONG` set (`cargo xtask test --full`) the same tests read a hundred times as much.
#![allow(clippy::unwrap_used, reason = "a test that panics is a test that fails")]

use rapporteur_core::text::BlockKind;
use rapporteur_core::{Document, Options};
use rapporteur_formats::Layout;
use rapporteur_formats::jsonl::{Answerer, LineReader, RawLine};
use rapporteur_formats::{Recorder, Words};
use rapporteur_tests::growth::linear;
use rapporteur_tests::laws::text::{UNITS, reading};
use rapporteur_tests::laws::{self};
use rapporteur_tests::{annotate, read, root, tagger};
use std::io::{BufReader, Read};

/// A sentence that has a tag, whatever stands around it.
const TAGGED: &str =
    "States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs.";

/// Whether the long runs are asked for.
fn long() -> bool {
    std::env::var_os("RAPPORTEUR_LONG").is_some()
}

fn forced(language: &str) -> Options {
    Options { language: Some(language.to_owned()), ..Options::default() }
}

/// Reads a text as plain text and as Markdown, with every language forced and with none, and holds it against the laws.
fn read_in_every_way(text: &str) {
    laws::file::check(text.as_bytes());
    for language in tagger().languages() {
        let document = Document::from_plain_text(text);
        reading(tagger(), &document, &forced(language));
        assert!(tagger().explain(&document, language).len() >= document.blocks().len().min(1));
    }
}

#[test]
fn invisible_and_misplaced_characters_do_not_break_a_text() {
    let between = [
        "\u{202e}",
        "\u{202e}\u{2066}\u{2069}\u{202c}",
        "\u{feff}",
        "\0",
        "\u{200b}\u{200d}\u{2060}",
        "\u{ad}",
        "\u{301}",
        "\u{fffd}",
        "\u{e0001}\u{10ffff}",
        "\u{fdd0}",
        "\u{1f1e6}",
        "👩‍⚖️",
        "\u{1100}\u{1161}\u{11a8}",
        "ﷺ",
        "İ",
        "\u{2028}\u{2029}\u{85}",
        "\u{b}\u{c}",
    ];
    for mark in between {
        let beside = format!("{mark}{TAGGED}{mark}\n{mark}\n{TAGGED}");
        read_in_every_way(&beside);
        let every: String = TAGGED.chars().flat_map(|c| [c.to_string(), mark.to_owned()]).collect();
        read_in_every_way(&every);
    }
}

#[test]
fn what_no_reader_sees_changes_no_tag() {
    let tags = |text: &str| -> Vec<String> { annotate(text, "en").annotations.into_iter().map(|a| a.tag).collect() };
    let plain = tags(TAGGED);
    assert!(plain.contains(&"norm.c".to_owned()), "{plain:?}");
    for mark in ["\u{202e}", "\u{2067}", "\u{200b}", "\u{feff}", "\u{2060}", "\u{ad}"] {
        assert_eq!(tags(&TAGGED.replace("territory", &format!("terri{mark}tory"))), plain, "{mark:?}");
        assert_eq!(tags(&format!("{mark}{TAGGED}{mark}")), plain, "{mark:?}");
    }
}

#[test]
fn a_hundred_thousand_marks_on_one_letter_are_one_letter() {
    let marks = |text: &str, at: &str| text.replacen(at, &format!("{at}{}", "\u{301}".repeat(100_000)), 1);
    for text in [marks(TAGGED, "territory"), marks(TAGGED, "S"), "\u{301}".repeat(100_000), marks(TAGGED, "ICTs.")] {
        let document = Document::from_plain_text(text.as_str());
        reading(tagger(), &document, &forced("en"));
        laws::text::check(text.as_bytes());
    }
}

#[test]
fn half_a_character_in_json_is_refused_in_its_place() {
    let lone = [r"\ud800", r"\udc00", r"\ud800\ud800", r"\udfff\ud800", r"\ud83d"];
    let lines: Vec<String> = lone.iter().map(|half| format!(r#"{{"id":"a","text":"States {half} act"}}"#)).collect();
    let input = format!("{}\n{{\"id\":\"b\",\"text\":\"\\ud835\\udd4a is whole.\"}}\n", lines.join("\n"));
    laws::lines::check(input.as_bytes());
    let words = Words::new("en");
    let recorder = Recorder::new(tagger(), UNITS[2], &words);
    let answerer = Answerer { tagger: tagger(), recorder: &recorder, words: &words, options: Options::default() };
    let (mut reader, mut line) = (LineReader::new(input.as_bytes()), RawLine::default());
    let mut good = Vec::new();
    while reader.read(&mut line).unwrap() {
        good.push(answerer.answer(&line, &mut Vec::new()));
    }
    assert_eq!(good, [false, false, false, false, false, true]);
}

#[test]
fn json_that_nests_for_ever_is_an_error_and_no_crash() {
    for piece in ["[", "{\"a\":", "{\"text\":["] {
        laws::lines::check(piece.repeat(100_000).as_bytes());
        laws::lines::check(format!("{{\"id\":1,\"x\":{}", piece.repeat(100_000)).as_bytes());
    }
    laws::lines::check(format!("{{\"id\":1,\"text\":\"{}\"}}", "a".repeat(1 << 20)).as_bytes());
}

/// Reads what is made at a length and at many times that, and requires that the time grows as the text does.
#[track_caller]
fn assert_linear(what: &str, length: usize, make: impl Fn(usize) -> String) {
    let document = |length: usize| Document::from_plain_text(make(length));
    let held = linear(length, make_text(&make), |text| {
        std::hint::black_box(Document::from_plain_text(text.as_str()));
    });
    held.unwrap_or_else(|times| panic!("layout of {what}: {times}"));
    let held = linear(length, make_text(&make), |text| {
        std::hint::black_box(Layout::Markdown.document(text.clone()));
    });
    held.unwrap_or_else(|times| panic!("Markdown of {what}: {times}"));
    for options in [forced("en"), Options::default()] {
        let held = linear(length, document, |document| {
            std::hint::black_box(tagger().annotate(document, &options));
        });
        held.unwrap_or_else(|times| panic!("{what}, {:?}: {times}", options.language));
    }
}

fn make_text(make: &impl Fn(usize) -> String) -> impl Fn(usize) -> String + '_ {
    move |length| make(length)
}

/// As many repeats of a piece as make so many bytes.
fn repeat(piece: &str, length: usize) -> String {
    piece.repeat(length / piece.len() + 1)
}

/// Pieces whose repeats have made one loop or another run through the whole text each time, and relatives of theirs.
const PIECES: &[&str] = &[
    "a",
    "é",
    "国",
    ".",
    "?!",
    "…",
    "...... A",
    "J.",
    "1.",
    ". ",
    ".\u{301}",
    ".<sup>",
    "x<sup>",
    "<sup>1</sup>",
    "x[",
    "x[1]",
    "[^",
    "[",
    "]",
    "[a",
    "[a ",
    "[a]",
    "[a](",
    "[a](b ",
    "【",
    "[】",
    "[【】",
    "~~",
    "~~a",
    "(",
    "( ",
    ")",
    "(a",
    "(a)",
    "(A: ",
    "[A: ",
    "[Option A: ",
    "[x]+",
    "[x] + Y ",
    "+",
    "+ A",
    "/",
    "a/",
    "1/",
    "-",
    "--",
    "- ",
    "a-",
    "a-\n",
    "-\n\n",
    "\u{ad}",
    "\u{ad}\n",
    "'",
    "a'",
    "«",
    "\"",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    " ",
    "\u{a0}",
    "\u{301}",
    "a\u{301}",
    "\u{200d}",
    "👩‍",
    "\u{1f1e6}",
    "\u{202e}",
    "\0",
    "#",
    "# a\n",
    "|",
    "| a ",
    "a\n",
    "a\n\n",
    "– a\n",
    "(a) a:\n",
    "1. a:\n\n",
    "* a:\n  - b:\n",
    "[1] a\n",
    "a[1]\n\n[1] b\n\n",
    "<",
    "<a",
    "<a>",
    "</",
    "< <",
    "&",
    "&amp;",
    "`",
    "``a",
    "*",
    "**a",
    "_a",
    "![",
    "](",
    "\\",
    "> ",
    "> a\n",
    "A/",
    "A/70",
    "a/70/",
    "A/70/174 ",
    "73/27, ",
    "1 ",
    "1, ",
    "art. 1, ",
    "Article 1, ",
    "Articles 1 (2) and ",
    "paragraph 13 (",
    "norm A (",
    "norm (a), ",
    "norm ",
    "第1和",
    "第",
    "resolution ",
    "report ",
    "2015 ",
    "the said resolution ",
    "Decision No. 1202 A/RES/73/",
    "Charter ",
    "GGE ",
    "EU ",
    "States ",
    "State of play ",
    "should ",
    "shall or ",
    "[shall] [should] ",
    "[shall or ",
    "shall [",
    "States agreed ",
    "calls upon ",
    "must not ",
    "not; ",
    "recalling, ",
    "cyber ",
    "ICT ",
    "malware attack on critical infrastructure ",
    "territory ",
    "allow territory ",
    "hotline norm territory ",
];

#[test]
fn every_pathological_repeat_is_read_in_linear_time() {
    let length = if long() { 32_000 } else { 6_000 };
    for piece in PIECES {
        assert_linear(&format!("{piece:?} again and again"), length, |n| repeat(piece, n));
        assert_linear(&format!("{piece:?} on lines of its own"), length, |n| repeat(&format!("{piece} a\n"), n));
    }
}

#[test]
fn every_kind_of_citation_is_read_in_linear_time() {
    let mut lines = 0;
    for language in tagger().languages() {
        let path = root().join(format!("tests/citations/{language}.jsonl"));
        if !path.exists() || !(long() || language == "en" || language == "zh") {
            continue;
        }
        for line in read(&path).lines() {
            let case: serde_json::Value = serde_json::from_str(line).unwrap();
            // One sentence without an end, so that nothing but the text itself bounds what is looked at.
            let piece = case["text"].as_str().unwrap().replace(['.', '。', '\n'], " ");
            let document = |length: usize| {
                let mut document = Document::from_plain_text(repeat(&piece, length));
                document.set_language(language);
                document
            };
            let held = linear(4_000, document, |document| {
                std::hint::black_box(tagger().references(document));
            });
            held.unwrap_or_else(|times| panic!("{piece:?}: {times}"));
            lines += 1;
        }
    }
    assert!(lines > 100, "only {lines} lines");
}

#[test]
fn a_long_sentence_of_each_language_is_read_in_linear_time() {
    for gold in rapporteur_tests::gold_files().iter().filter(|p| !p.to_string_lossy().contains("plain")) {
        let sentences = rapporteur_tests::read_gold(gold);
        // Sixteen thousand words and more without an end, in words that carry tags.
        let words: String = sentences
            .iter()
            .take(60)
            .map(|g| g.text.replace(['.', '。', '؟', '!', '?', '！', '\n'], " ") + " ")
            .collect();
        let document =
            |length: usize| Document::from_plain_text(words.chars().cycle().take(length).collect::<String>());
        let options = forced(&sentences[0].lang);
        let held = linear(if long() { 200_000 } else { 30_000 }, document, |document| {
            std::hint::black_box(tagger().annotate(document, &options));
        });
        held.unwrap_or_else(|times| panic!("{}: {times}", sentences[0].lang));
    }
}

#[test]
fn ten_thousand_items_in_items_are_read_in_linear_time() {
    let items = |n: usize| -> String { (0..n).map(|i| format!("{}- item {i}:\n", "  ".repeat(i.min(40)))).collect() };
    let flat = |n: usize| format!("States should:\n{}", "- protect the net:\n".repeat(n));
    let steps = |n: usize| "- ".repeat(n);
    let long_stem = |n: usize| format!("{} should:\n\n{}", "States and others ".repeat(n / 4), "(a) act;\n".repeat(n));
    let deep = Layout::PlainText.document(items(10_000));
    assert_eq!(deep.blocks().iter().filter(|b| b.kind == BlockKind::ListItem).count(), 10_000);
    let makes: [(&str, &dyn Fn(usize) -> String); 4] =
        [("deep", &items), ("flat", &flat), ("steps", &steps), ("a long stem", &long_stem)];
    for (name, make) in makes {
        for layout in [Layout::PlainText, Layout::Markdown] {
            let held = linear(1_250, make, |text| {
                let document = layout.document(text.clone());
                std::hint::black_box(tagger().annotate(&document, &forced("en")));
            });
            held.unwrap_or_else(|times| panic!("{name}: {times}"));
        }
    }
}

#[test]
fn lines_and_words_of_a_million_bytes_are_read() {
    let line = |piece: &str| piece.repeat(1_000_000 / piece.len());
    for text in
        [line("a"), line("网"), line("İ"), line("States should act "), line("States should act. "), line("a\u{301}")]
    {
        let document = Document::from_plain_text(text);
        tagger().annotate(&document, &Options::default());
        tagger().annotate(&document, &forced("en"));
    }
}

/// A stream of requests that is nowhere held as a whole.
struct Requests {
    left: usize,
    line: Vec<u8>,
    at: usize,
}

impl Read for Requests {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        if self.at == self.line.len() {
            if self.left == 0 {
                return Ok(0);
            }
            (self.left, self.at) = (self.left - 1, 0);
        }
        let count = buffer.len().min(self.line.len() - self.at);
        buffer[..count].copy_from_slice(&self.line[self.at..self.at + count]);
        self.at += count;
        Ok(count)
    }
}

#[test]
fn a_long_stream_of_lines_is_answered_line_by_line() {
    let line =
        format!("{}\n", serde_json::json!({"id": 1, "text": format!("{TAGGED} {TAGGED}"), "lang": "en"})).into_bytes();
    let bytes = if long() { 200_000_000 } else { 1_000_000 };
    let count = bytes / line.len();
    let words = Words::new("en");
    let recorder = Recorder::new(tagger(), UNITS[2], &words);
    let answerer = Answerer { tagger: tagger(), recorder: &recorder, words: &words, options: Options::default() };
    let at = line.len();
    let mut reader = LineReader::new(BufReader::new(Requests { left: count, line, at }));
    let (mut raw, mut out, mut answered) = (RawLine::default(), Vec::new(), 0);
    while reader.read(&mut raw).unwrap() {
        out.clear();
        assert!(answerer.answer(&raw, &mut out));
        answered += 1;
    }
    assert_eq!(answered, count);
}

#[test]
fn one_long_document_is_read() {
    let document = read(&root().join("tests/documents/working-group-report.txt"));
    let bytes = if long() { 200_000_000 } else { 1_000_000 };
    let text = format!("{document}\n\n").repeat(bytes / document.len());
    let document = Document::from_plain_text(text);
    let annotated = tagger().annotate(&document, &Options::default());
    assert!(annotated.annotations.len() > bytes / 10_000, "{} annotations", annotated.annotations.len());
}
