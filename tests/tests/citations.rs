//! Citations: lines in six languages, half of them near misses, with the identifiers that each must give.
#![allow(clippy::unwrap_used, reason = "a test that panics is a test that fails")]
#![allow(clippy::print_stdout, reason = "the report of a test")]

use proptest::prelude::*;
use rapporteur_core::{Annotated, Document, Options, Via, WarningCode};
use rapporteur_tests::growth::grows_with_the_text;
use rapporteur_tests::{annotate, files_under, gold_files, read, read_gold, root, tagger};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The bar of issue 4 for lines that were at hand.
const PRECISION: f64 = 0.98;
const RECALL: f64 = 0.95;
/// Every language has so many lines, half of them without a citation.
const LINES: usize = 60;

#[derive(Deserialize)]
struct Line {
    id: String,
    text: String,
    expect: BTreeSet<String>,
}

#[derive(Default)]
struct Score {
    right: usize,
    wrong: usize,
    missed: usize,
    faults: Vec<String>,
}

impl Score {
    fn precision(&self) -> f64 {
        self.right as f64 / (self.right + self.wrong).max(1) as f64
    }

    fn recall(&self) -> f64 {
        self.right as f64 / (self.right + self.missed).max(1) as f64
    }

    fn add(&mut self, name: &str, expect: &BTreeSet<String>, found: &BTreeSet<String>) {
        self.right += expect.intersection(found).count();
        let wrong: Vec<&String> = found.difference(expect).collect();
        let missed: Vec<&String> = expect.difference(found).collect();
        self.wrong += wrong.len();
        self.missed += missed.len();
        if !wrong.is_empty() || !missed.is_empty() {
            self.faults.push(format!("{name}: wrong {wrong:?}, missed {missed:?}"));
        }
    }
}

fn lines(path: &Path) -> Vec<Line> {
    read(path).lines().filter(|l| !l.trim().is_empty()).map(|l| serde_json::from_str(l).unwrap()).collect()
}

fn measure(path: &Path, language: &str) -> (Score, usize, usize) {
    let lines = lines(path);
    let mut score = Score::default();
    for line in &lines {
        let found = annotate(&line.text, language).references.into_iter().map(|r| r.id).collect();
        score.add(&line.id, &line.expect, &found);
    }
    (score, lines.len(), lines.iter().filter(|l| l.expect.is_empty()).count())
}

#[track_caller]
fn check(language: &str) {
    let (score, count, empty) = measure(&root().join(format!("tests/citations/{language}.jsonl")), language);
    let (precision, recall) = (score.precision(), score.recall());
    let report = format!("{language}: precision {precision:.3}, recall {recall:.3}\n{}", score.faults.join("\n"));
    assert!(count >= LINES && empty * 2 >= LINES, "{language}: {count} lines, {empty} near misses");
    assert!(precision >= PRECISION && recall >= RECALL, "{report}");
    println!("{report}");
}

/// Makes a hostile text of a size.
type Hostile = Box<dyn Fn(usize) -> String>;

rapporteur_tests::each_language!(check);

/// For authors: `CITATIONS=<folder or file> cargo test -p rapporteur-tests --test citations measured -- --nocapture` measures other lines.
#[test]
fn measured() {
    let Some(path) = std::env::var_os("CITATIONS").map(std::path::PathBuf::from) else { return };
    for language in ["en", "fr", "es", "ru", "zh", "ar"] {
        let file = path.join(format!("{language}.jsonl"));
        if file.is_file() {
            let (score, count, _) = measure(&file, language);
            println!("{language}: {count} lines, precision {:.3}, recall {:.3}", score.precision(), score.recall());
            println!("{}", score.faults.join("\n"));
        }
    }
}

#[test]
fn the_samples_give_what_they_cite_and_nothing_else() {
    let folder = root().join("../shared/samples");
    let folder = if folder.is_dir() { folder } else { Path::new("/work/shared/samples").to_path_buf() };
    if !folder.is_dir() {
        println!("skipped: {} is not here", folder.display());
        return;
    }
    let expected: BTreeMap<String, BTreeSet<String>> =
        toml::from_str(&read(&root().join("tests/citations/samples.toml"))).unwrap();
    for path in files_under(&folder) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let Some(expect) = expected.get(&name) else { continue };
        let (document, _) = rapporteur_formats::read(std::fs::read(&path).unwrap(), &name).unwrap();
        let annotated = tagger().annotate(&document, &Options::default());
        let found: BTreeSet<String> = annotated.references.iter().map(|r| r.id.clone()).collect();
        assert_eq!(&found, expect, "{name}");
        assert!(!annotated.references.iter().any(|r| document.text()[r.span.range()].trim().is_empty()));
    }
}

fn plain(text: &str) -> Annotated {
    tagger().annotate(&Document::from_plain_text(text), &Options { language: Some("en".into()), ..Options::default() })
}

#[track_caller]
fn ids(text: &str, expect: &[&str]) {
    let found: Vec<String> = plain(text).references.into_iter().map(|r| r.id).collect();
    assert_eq!(found, expect, "{text:?}");
}

#[track_caller]
fn warns(text: &str, code: WarningCode, likely: &str) {
    let warnings = plain(text).warnings;
    let found = warnings.iter().any(|w| w.code == code && w.detail.as_deref() == Some(likely));
    assert!(found, "{text:?}: {warnings:?}");
}

#[test]
fn symbols_are_whole_across_line_ends_and_markup() {
    for text in [
        "See A/RES/\n73/27.",
        "See A/RES/73/\n27.",
        "See A/RES\u{ad}/73/27.",
        "See A/RES/7\u{ad}3/27.",
        "See A/RES/73/<sup>27</sup>.",
        "See A/RES/<em>73</em>/27.",
        "See A/RES/73/27<sup>4</sup>.",
        "See Ａ/ＲＥＳ/７３/２７.",
        "See \u{200e}A/RES/73/27\u{200f}.",
        "See resolution 73/\n27.",
        "(A/RES/73/27)",
        "resolution 73/27 /",
        "See https://undocs.org/A%2FRES%2F73%2F27.",
    ] {
        ids(text, &["un:A/RES/73/27"]);
    }
}

#[test]
fn a_citation_in_a_note_knows_the_sentence_that_carries_the_mark() {
    let text = "The Council recalls its conclusions. It also recalls its guidelines.<sup>2</sup> Nothing else.\n\n<sup>2</sup> 13007/17.\n";
    let annotated = plain(text);
    let [reference] = annotated.references.as_slice() else { panic!("{:?}", annotated.references) };
    assert_eq!((reference.id.as_str(), reference.via), ("eu:ST/13007/17", Via::Footnote));
    assert_eq!(&text[reference.mark.unwrap().range()], "<sup>2</sup>");
    assert_eq!(&text[reference.sentence.unwrap().range()], "It also recalls its guidelines.<sup>2</sup>");
}

#[test]
fn notes_in_a_circle_come_to_an_end() {
    let text =
        "Agreed.<sup>1</sup>\n\n<sup>1</sup> See A/70/174.<sup>2</sup>\n\n<sup>2</sup> See A/68/98.<sup>1</sup>\n";
    let found = plain(text).references;
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found.iter().all(|r| r.via == Via::Footnote), "{found:?}");
}

#[test]
fn known_defects_are_said_with_what_is_likely_meant() {
    warns("The report A/70/74 lists eleven norms.", WarningCode::MisquotedSymbol, "un:A/70/174");
    warns("Solidarity under Article 222 TEU is recalled.", WarningCode::WrongTreaty, "eu:tfeu/art/222");
    warns("OSCE Decision No. 1201 lists sixteen measures.", WarningCode::MisquotedSymbol, "osce:PC.DEC/1202");
    warns("Adopted by UNGA resolution A/76/135.", WarningCode::Miscalled, "un:A/76/135");
    warns("See A/RES/76/135.", WarningCode::MisquotedSymbol, "un:A/76/135");
    warns("See COM JOIN (2013) 1 final.", WarningCode::MalformedSymbol, "eu:JOIN/2013/1");
    warns(
        "We agree.<sup>20</sup> We disagree.<sup>20</sup>\n\n<sup>20</sup> See A/70/174.\n",
        WarningCode::RepeatedNote,
        "20",
    );
    for text in ["See A/70/174.", "Article 42(7) TEU", "OSCE Decision No. 1202", "the report A/76/135"] {
        let found = plain(text).warnings;
        assert!(found.is_empty(), "{text}: {found:?}");
    }
}

#[test]
fn the_document_settles_what_is_meant_and_ambiguity_is_listed() {
    ids("The 2015 report is praised.", &[]);
    ids("Decision No. 1202 raises the fees.", &[]);
    ids("The OSCE met. Decision No. 1202 is praised.", &["osce:PC.DEC/1202"]);
    ids("The Group of Governmental Experts met. The 2015 report is praised.", &["un:A/70/174"]);
    ids("Recalling resolution 70/237, the said resolution is praised.", &["un:A/RES/70/237", "un:A/RES/70/237"]);
    let annotated = plain("Recalling resolutions 73/27 and 73/266, the said resolution is praised.");
    let last = annotated.references.last().unwrap();
    assert_eq!((last.via, last.ambiguous.len()), (Via::Context, 1), "{last:?}");
    let both = plain("The GGE and the OEWG met. The 2021 report is praised.").references;
    assert_eq!((both.len(), both[0].ambiguous.len()), (1, 1), "{both:?}");
}

#[test]
fn letters_are_read_in_the_order_of_their_script() {
    for (language, text, expect) in [
        ("ar", "وفقا للفقرة 13 (أ) من الوثيقة A/70/174", "a"),
        ("ar", "وفقا للفقرة 13 (هـ) من الوثيقة A/70/174", "e"),
        ("ar", "وفقا للفقرة 13 (ك) من الوثيقة A/70/174", "k"),
        ("ru", "подпункт г) пункта 13 доклада A/70/174", "d"),
        ("ru", "пункт 13 с) доклада A/70/174", "c"),
        ("ru", "пункт 13 в) доклада A/70/174", "c"),
        ("ru", "пункт 13 л) доклада A/70/174", "k"),
        ("zh", "规范c要求各国", "c"),
        ("zh", "规范（c）要求各国", "c"),
        ("zh", "规范第9条涉及供应链", "i"),
        ("en", "norm 13(k) protects response teams", "k"),
        ("fr", "la norme 13 k) protège les équipes", "k"),
        ("es", "la norma 13 k) protege a los equipos", "k"),
    ] {
        let found = annotate(text, language).references;
        let found: Vec<&str> = found.iter().map(|r| r.id.as_str()).collect();
        assert_eq!(found, [format!("un:A/70/174/para/13/{expect}")], "{text}");
    }
    // Two readings: neither is guessed, and the reader is told.
    for (text, letters) in [("пункт 13 е) доклада A/70/174", ["e", "f"]), ("норма 13 к) доклада", ["j", "k"])]
    {
        let annotated = annotate(text, "ru");
        let reference = &annotated.references[0];
        let found: Vec<&String> = std::iter::once(&reference.id).chain(&reference.ambiguous).collect();
        assert_eq!(found, letters.map(|l| format!("un:A/70/174/para/13/{l}")).iter().collect::<Vec<_>>(), "{text}");
        assert!(annotated.warnings.iter().any(|w| w.code == WarningCode::AmbiguousLetter), "{text}");
        assert!(!annotated.annotations.iter().any(|a| a.evidence.rule.ends_with(".number")), "{text}");
    }
}

/// A block is looked over before it is read for citations. What looks like markup is always read, and changes nothing here.
#[test]
fn the_look_before_the_reading_misses_nothing() {
    let citations = files_under(&root().join("tests/citations"));
    let texts = citations.iter().filter(|p| p.extension().is_some_and(|e| e == "jsonl")).flat_map(|p| lines(p));
    let gold = gold_files().into_iter().flat_map(|p| read_gold(&p)).map(|g| g.text);
    let mut seen = 0;
    for text in texts.map(|l| l.text).chain(gold) {
        for language in ["en", "fr", "es", "ru", "zh", "ar", "de"] {
            let found = |text: String| {
                let mut document = Document::from_plain_text(text);
                document.set_language(language);
                let (references, _) = tagger().references(&document);
                references.into_iter().map(|r| r.id).collect::<Vec<_>>()
            };
            let (plain, marked) = (found(text.clone()), found(format!("{text} <")));
            assert_eq!(plain, marked, "{language}: {text}");
            seen += plain.len();
        }
    }
    assert!(seen > 1000, "only {seen} citations were seen");
}

#[test]
fn hostile_texts_take_linear_time() {
    let notes = |n: usize| {
        let marks: String = (1..=n).map(|i| format!("States recall this.<sup>{i}</sup> ")).collect();
        let notes: String = (1..=n).map(|i| format!("\n<sup>{i}</sup> See A/70/{i}, para. {i} (c).\n")).collect();
        format!("{marks}\n{notes}")
    };
    let ten_thousand = plain(&notes(10_000));
    assert_eq!(
        ten_thousand.references.iter().filter(|r| r.via == Via::Footnote).count(),
        9999,
        "A/70/10000 is no symbol"
    );
    let repeated = |piece: &str| {
        let piece = piece.to_owned();
        move |n: usize| piece.repeat(n)
    };
    let texts: Vec<(&str, Hostile)> = vec![
        ("notes", Box::new(notes)),
        ("resolutions", Box::new(repeated("resolution 73/27 and "))),
        ("pairs", Box::new(repeated("73/27, "))),
        ("slashes", Box::new(repeated("A/"))),
        ("articles", Box::new(repeated("Article 2 (4) of the "))),
        ("paragraphs", Box::new(repeated("paragraph 13, 14 and (c) of "))),
        ("addresses", Box::new(repeated("https://undocs.org/A/70/"))),
        ("brackets", Box::new(repeated("<sup>"))),
        ("one long word", Box::new(repeated("a/70/174/a"))),
    ];
    for (name, text) in texts {
        let references = |document: &Document| {
            std::hint::black_box(tagger().references(document));
        };
        grows_with_the_text(text.as_ref(), "en", &references).unwrap_or_else(|times| panic!("{name}: {times}"));
    }
}

fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("Article 2 (4) of the UN Charter".to_owned()),
        Just("resolutions 73/27 and 73/266 of 5 December".to_owned()),
        Just("the 2010, 2013 and 2015 GGE reports".to_owned()),
        Just("A/70/174, paras. 13 (c), (f) and 28".to_owned()),
        Just("<sup>3</sup> 12109/13.\n\n".to_owned()),
        Just("第73/27号决议第13段(c)分段".to_owned()),
        Just("الفقرة 13 (ج) من القرار ٧٠/٢٣٧".to_owned()),
        Just("подпункт е) пункта 13".to_owned()),
        Just("(CFSP) 2019/797".to_owned()),
        Just("\n\n".to_owned()),
        "[0-9/().,а-яA-Z\u{ad}\u{301} ]{0,16}",
        "\\PC{0,12}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn citations_of_any_text_are_sound(pieces in proptest::collection::vec(piece(), 0..10), forced in 0..4usize) {
        let text = pieces.join(" ");
        let language = ["en", "ru", "zh", "ar"].get(forced).map(|l| (*l).to_owned());
        let options = Options { language, ..Options::default() };
        let document = Document::from_plain_text(text.as_str());
        let annotated = tagger().annotate(&document, &options);
        prop_assert_eq!(&annotated, &tagger().annotate(&document, &options));
        let keys: Vec<_> = annotated.references.iter().map(|r| (r.span, r.id.clone())).collect();
        prop_assert!(keys.is_sorted() && keys.windows(2).all(|w| w[0] != w[1]), "{keys:?}");
        for r in &annotated.references {
            prop_assert!(text.get(r.span.range()).is_some_and(|q| !q.trim().is_empty()), "{r:?} in {text:?}");
            prop_assert!(document.blocks()[r.block].span.contains(r.span), "{r:?}");
            prop_assert!(!r.ambiguous.contains(&r.id), "{r:?}");
            prop_assert_eq!(r.mark.is_some(), r.via == Via::Footnote);
            prop_assert!([r.mark, r.sentence].into_iter().flatten().all(|s| text.get(s.range()).is_some()));
        }
    }
}
