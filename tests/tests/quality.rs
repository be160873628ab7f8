//! Floors under the quality on the gold sentences: the bars of the issues, so that no change slips below them unseen.
//!
//! The gold was there to develop against, so these figures are no estimate for other texts; they are a guard.
#![allow(clippy::unwrap_used, reason = "a test that panics is a test that fails")]

use rapporteur_cli::{EvalOptions, Group, Part, evaluate};
use rapporteur_tests::{files_under, root, tagger};
use std::path::PathBuf;

struct Figures {
    f1: f64,
    precision: f64,
    clean: f64,
    span: f64,
    force: f64,
    negative: f64,
}

/// The figures of one language's gold: both files together, or a part of them.
fn figures(language: &str, part: Option<Part>) -> Figures {
    of_files(
        ["", "-plain"].iter().map(|kind| root().join(format!("tests/gold/{language}{kind}.jsonl"))).collect(),
        part,
    )
}

fn of_files(gold: Vec<PathBuf>, part: Option<Part>) -> Figures {
    let report = evaluate(tagger(), &EvalOptions { gold, by: Group::Lang, part, errors: 0 }).unwrap();
    let after = |line: &str, name: &str| -> f64 {
        let mut words = line.split(' ').skip_while(|w| *w != name);
        words.nth(1).and_then(|w| w.parse().ok()).unwrap_or_else(|| panic!("no {name} in {line}"))
    };
    let all = report.lines().find(|l| l.starts_with("all ")).unwrap();
    let rest = report.lines().find(|l| l.starts_with("sentences ")).unwrap();
    Figures {
        f1: after(all, "F1"),
        precision: after(all, "P"),
        clean: after(rest, "clean"),
        span: after(rest, "span"),
        force: after(rest, "force"),
        negative: after(rest, "negative"),
    }
}

#[track_caller]
fn at_least(what: &str, value: f64, floor: f64) {
    assert!(value >= floor, "{what}: {value:.3}, the floor is {floor}");
}

#[test]
fn english_stays_above_its_floors() {
    let all = figures("en", None);
    at_least("F1", all.f1, 0.85);
    at_least("precision", all.precision, 0.85);
    at_least("clean", all.clean, 0.95);
    at_least("span", all.span, 0.60);
    at_least("force", all.force, 0.60);
    at_least("negative", all.negative, 0.50);
    let (develop, kept) = (figures("en", Some(Part::Develop)), figures("en", Some(Part::Kept)));
    at_least("F1 on the kept third", kept.f1, 0.72);
    assert!((develop.f1 - kept.f1).abs() <= 0.08, "the parts differ: {:.3} and {:.3}", develop.f1, kept.f1);
}

/// Sentences by the author of a language's data: they show that the machinery carries it, and no more.
#[test]
fn languages_without_gold_read_their_authors_sentences() {
    for path in files_under(&root().join("tests/gold-own")) {
        let options = EvalOptions { gold: vec![path.clone()], by: Group::Lang, part: None, errors: 0 };
        let report = evaluate(tagger(), &options).unwrap();
        let all = report.lines().find(|l| l.starts_with("all ")).unwrap();
        let f1: f64 = all.rsplit(' ').next().unwrap().parse().unwrap();
        at_least(&format!("{}: F1", path.display()), f1, 0.85);
    }
}

/// What people wrote who had seen no data: half of it official register, half metaphor.
#[test]
fn sentences_of_strangers_stay_above_their_floors() {
    for language in ["en", "fr", "es", "ru", "zh", "ar"] {
        let third = matches!(language, "ru" | "zh" | "ar").then_some("strangers3");
        let kinds = ["strangers", "strangers2"].into_iter().chain(third);
        let files = kinds.map(|kind| root().join(format!("tests/development/{language}-{kind}.jsonl")));
        let all = of_files(files.collect(), None);
        at_least(&format!("{language}: F1 on strangers' sentences"), all.f1, 0.66);
        at_least(&format!("{language}: precision on strangers' sentences"), all.precision, 0.86);
        at_least(&format!("{language}: strangers' sentences left clean"), all.clean, 0.95);
    }
}

/// Near misses from texts about ICTs themselves: certification, skills, statistics of crime, the staff of a response team.
#[test]
fn false_friends_stay_without_a_tag() {
    for language in ["en", "fr", "es", "ru", "zh", "ar"] {
        let path = root().join(format!("tests/false-friends/{language}.jsonl"));
        let count = std::fs::read_to_string(&path).unwrap().lines().count();
        assert!(count >= 40, "{language}: {count} false friends");
        let report =
            evaluate(tagger(), &EvalOptions { gold: vec![path], by: Group::Lang, part: None, errors: 0 }).unwrap();
        let clean = report.split(" clean ").nth(1).and_then(|rest| rest.split(' ').next()).unwrap();
        at_least(&format!("{language}: false friends left clean"), clean.parse().unwrap(), 0.90);
    }
}

#[test]
fn every_other_language_stays_above_its_floors() {
    let others: Vec<&str> = tagger()
        .languages()
        .into_iter()
        .filter(|l| *l != "en" && root().join(format!("tests/gold/{l}.jsonl")).exists())
        .collect();
    let mut kept = Vec::new();
    for language in &others {
        let (develop, own) = (figures(language, Some(Part::Develop)), figures(language, Some(Part::Kept)));
        at_least(&format!("{language}: F1 on the kept third"), own.f1, 0.62);
        assert!(
            (develop.f1 - own.f1).abs() <= 0.08,
            "{language}: the parts differ: {:.3} and {:.3}",
            develop.f1,
            own.f1
        );
        kept.push(own.f1);
    }
    if !kept.is_empty() {
        at_least("mean F1 on the kept thirds", kept.iter().sum::<f64>() / kept.len() as f64, 0.70);
    }
}
