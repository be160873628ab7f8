//! What stands around a sentence: titles, headings, documents about ICTs, and texts too short to tell.
#![allow(clippy::unwrap_used, reason = "a test that panics is a test that fails")]

use rapporteur_tests::annotate;

/// The tags of an English text, in its order.
fn tags(text: &str) -> Vec<String> {
    annotate(text, "en").annotations.into_iter().map(|a| a.tag).collect()
}

const CALM: &str = "The sea is calm.\n\nThe harbour is full.\n\nBoats are moored.\n\nThe wind is weak.\n\n";

#[test]
fn a_heading_over_a_text_names_and_says_nothing() {
    let named = "Protection of critical infrastructure from ICT threats";
    assert_eq!(tags(&format!("{named}\n\n{CALM}")), [""; 0]);
    assert_eq!(tags(named), ["norm.g"], "alone it is all that there is");
    let said = "States should protect critical infrastructure from ICT threats";
    assert_eq!(tags(&format!("{said}\n\n{CALM}")), ["norm.g"], "a norm's wording stands over its chapter in reports");
    let byline = "Delegation, item 5, notes on consultations between States";
    assert_eq!(tags(&format!("Statement on cyberspace\n\n{byline}\n\n{CALM}")), [""; 0]);
    assert_eq!(tags(&format!("Norm 13(g)\n\n{CALM}")), ["norm.g"]);
}

#[test]
fn a_title_speaks_for_the_whole_document() {
    let plain = "Capacity-building should be driven by needs.";
    assert_eq!(tags(&format!("Statement on cyberspace\n\n{CALM}{plain}")), ["cap.capacity-building"]);
    assert_eq!(tags(&format!("Statement on fishing\n\n{CALM}{plain}")), [""; 0]);
    assert_eq!(tags(plain), [""; 0], "what a single sentence is about is not presumed from the term alone");
}

#[test]
fn two_sentences_away_is_near_and_three_are_not() {
    let plain = "Capacity-building should be driven by needs.";
    let near = "The sea is calm.\n\nMalware is software.";
    assert_eq!(tags(&format!("{plain}\n\n{near}\n\n{CALM}{CALM}")), ["cap.capacity-building"]);
    assert_eq!(tags(&format!("{plain}\n\nThe harbour is full.\n\n{near}\n\n{CALM}{CALM}")), [""; 0]);
}
