//! Terms in texts made to be slow: every way of finding one on its worst text, in linear time and without a panic.
#![allow(clippy::unwrap_used, reason = "a test that panics is a test that fails")]

use rapporteur_core::Span;
use rapporteur_terms::check::{Reading, clusters, issues};
use rapporteur_terms::{Finder, Index, Level, Reach, TermPack, Termbase};
use rapporteur_tests::growth::linear;
use std::hint::black_box;

/// Pieces of the worst texts, by language and by what looks for them.
const WORST: [(&str, &str, &str); 26] = [
    ("en", "a term", "critical infrastructure "),
    ("en", "terms that need company", "norm "),
    ("en", "terms of many concepts that need company", "norm treaty exercise privacy charter "),
    ("en", "almost a term", "critical information "),
    ("en", "the longest term, but its last word", "open, secure, stable, accessible and peaceful ICT "),
    ("en", "small words between", "the the the infrastructure critical the the "),
    ("en", "words that are two", "spread to spread of spread "),
    ("en", "prefixes", "cyber cyber-attack cyber "),
    ("en", "abbreviations", "ICTs (ICT) ICT, "),
    ("en", "explanations", "information and communications technologies (ICTs) "),
    ("en", "slips", "infrastrcture "),
    ("en", "one word", "cyber"),
    ("en", "hyphens", "infra-\nstructure "),
    ("en", "possessives", "infrastructure's'"),
    ("fr", "elisions", "l'cyberattaque d'l'infrastructure critique "),
    ("fr", "links", "mesure de de du confiance "),
    ("de", "compounds", "Datenschadsoftware Netzcyberangriffe "),
    ("de", "a compound without an end", "hackerangriffs"),
    ("ru", "endings", "критическими инфраструктурами "),
    ("zh", "characters", "网络空间"),
    ("zh", "masks", "国际法学供应链接"),
    ("ar", "fused words", "وبالهجوم السيبراني والهجمات السيبرانية "),
    ("ar", "prefixes without an end", "وبال"),
    ("ar", "marks", "الْهُجُومُ السِّيبْرَانِيُّ ـــــ "),
    ("pl", "endings of a stem", "infrastrukturami krytycznymi "),
    ("en", "combining marks", "infrastructure\u{301}\u{301} "),
];
/// Bytes of the short texts; the long ones have eight times as many.
const LENGTH: usize = 12_000;
/// Bytes of the longest line.
const LINE: usize = 1_000_000;

fn pack() -> TermPack {
    TermPack::from_bytes(rapporteur_locales::terms()).unwrap()
}

/// Calls a job with the index of each language that has worst texts, and these texts.
fn each_language(base: &Termbase, pack: &TermPack, job: impl Fn(&Index, &[(&str, &str)])) {
    for language in &pack.languages {
        let texts: Vec<(&str, &str)> = WORST.iter().filter(|w| w.0 == language.tag).map(|w| (w.1, w.2)).collect();
        if !texts.is_empty() {
            job(&Index::new(&[base], &language.tag, &language.writing, Level::Listed), &texts);
        }
    }
}

/// Finds and checks everything in one block, and says how many terms there were.
fn check(index: &Index, text: &str, reach: Reach) -> usize {
    let hits = Finder::new(index, reach).find(text, Span::new(0, text.len()), &[]);
    let readings = [Reading { text, hits: &hits }];
    let clusters = clusters(index, &readings);
    black_box(issues(index, &readings, &clusters));
    hits.len()
}

#[test]
fn every_way_of_finding_a_term_takes_linear_time_on_its_worst_text() {
    let pack = pack();
    let base = Termbase::from_pack(&pack);
    each_language(&base, &pack, |index, texts| {
        for (what, piece) in texts {
            for reach in [Reach::Near, Reach::Present] {
                let text = |length: usize| piece.repeat(length / piece.len() + 1);
                let held = linear(LENGTH, text, |text| {
                    check(index, text, reach);
                });
                held.unwrap_or_else(|times| panic!("{what}, {reach:?}: {times}"));
            }
        }
    });
}

#[test]
fn one_line_of_a_million_bytes_is_checked() {
    let pack = pack();
    let base = Termbase::from_pack(&pack);
    each_language(&base, &pack, |index, texts| {
        let pieces: String = texts.iter().map(|(_, piece)| *piece).collect();
        let times = LINE / pieces.len() + 1;
        let line = pieces.repeat(times);
        let found = check(index, &line, Reach::Near) + check(index, &line, Reach::Present);
        assert!(found > times / 2, "{found} terms in {times} times “{pieces}”");
    });
}
