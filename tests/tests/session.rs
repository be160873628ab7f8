//! A text under edit says what its text says from scratch, after any edits, and moves nothing wrongly.
#![allow(clippy::unwrap_used, reason = "a test that panics is a test that fails")]

use proptest::prelude::*;
use proptest::sample::Index;
use rapporteur_core::annotation::Annotation;
use rapporteur_core::{Change, Context, Document, EditError, Mapped, Options, Session, Span, Tagger};
use rapporteur_tests::{read, root};
use std::sync::{Arc, OnceLock};

fn tagger() -> Arc<Tagger> {
    static TAGGER: OnceLock<Arc<Tagger>> = OnceLock::new();
    Arc::clone(TAGGER.get_or_init(|| Arc::new(Tagger::with_packs(&rapporteur_locales::packs()).unwrap())))
}

/// Sentences of six languages: plain ones, citations, texts under negotiation.
fn sentences() -> &'static [String] {
    static SENTENCES: OnceLock<Vec<String>> = OnceLock::new();
    SENTENCES.get_or_init(|| {
        let plain = ["en-official", "fr", "es", "ru", "zh", "ar"].map(|f| format!("tests/development/{f}.jsonl"));
        let of = |folder: &str| ["en", "fr", "es", "ru", "zh", "ar"].map(|l| format!("tests/{folder}/{l}.jsonl"));
        let files = plain.into_iter().chain(of("citations")).chain(of("negotiation"));
        let mut sentences = Vec::new();
        for file in files {
            for line in read(&root().join(file)).lines().filter(|l| !l.trim().is_empty()).take(60) {
                let record: serde_json::Value = serde_json::from_str(line).unwrap();
                sentences.push(record["text"].as_str().unwrap().to_owned());
            }
        }
        sentences
    })
}

/// What layouts and contexts are made of.
const GLUE: &[&str] = &[
    "\n",
    "\n\n",
    "\r\n",
    "\n\n## Cyberspace\n\n",
    "\n\nPorts and harbours\n\n",
    "\nInvites Member States:\n",
    "\n(a) ",
    "\n(b) ",
    "\n– ",
    "\n   • ",
    "\n12. ",
    "\nix. ",
    "[",
    "]",
    "[Option A: ",
    "[State X: delete]",
    "【",
    "】",
    "~~",
    "<sup>1</sup>",
    "<sup>2</sup>",
    "\n<sup>1</sup> See A/70/174.\n",
    "\n[2] The said report.\n",
    "[2]",
    "[^a]",
    "³",
    "\n| a | shall |\n|---|---|\n| [b | c] |\n",
    " The said resolution holds. ",
    " The Charter applies. ",
    " the 2015 report ",
    " resolution 73/27 ",
    " A/RES/73/27 ",
    " A/70/174 ",
    " norm 13(c) ",
    " norm",
    " (f) and (g)",
    " Group of Governmental Experts ",
    " Decision No. 1202 ",
    " OSCE ",
    "PC.DEC/1202",
    "United Nations Charter",
    " using ICTs",
    " ICT ",
    " cyberspace. ",
    " malware ",
    "recalling",
    ":",
    ",",
    ".",
    ". ",
    "-\n",
    "\u{ad}\n",
    "\0",
    "\u{301}",
    "🇫🇷",
    "\u{c}",
    "\u{2028}",
    "#",
    "*",
    "(",
    ")",
    "+ State Y",
    "x",
    "A",
    "网络空间",
    "киберпространство",
    "الفضاء السيبراني",
];

/// A long paragraph of short lines, as wrapped text has them.
fn wrapped(text: &str) -> String {
    let mut out = String::new();
    let mut width = 0;
    for word in text.split(' ') {
        let wraps = width + word.len() > 70;
        out.push_str(if wraps { "\n" } else { " " });
        width = if wraps { word.len() } else { width + word.len() + 1 };
        out.push_str(word);
    }
    out
}

fn piece() -> impl Strategy<Value = String> {
    let sentence = || any::<Index>().prop_map(|i| i.get(sentences()).clone());
    prop_oneof![
        4 => sentence(),
        4 => any::<Index>().prop_map(|i| (*i.get(GLUE)).to_owned()),
        1 => sentence().prop_map(|s| wrapped(&s)),
        1 => proptest::collection::vec(sentence(), 1..4).prop_map(|items| {
            let items: Vec<String> = items.iter().map(|i| format!("\n– {i}")).collect();
            format!("\n\nUnderscores:{}\n", items.concat())
        }),
        1 => "[ \n.;:()\\[\\]<>–•*#|~0-9a-k]{0,8}",
    ]
}

fn text() -> impl Strategy<Value = String> {
    proptest::collection::vec((piece(), prop_oneof![Just(" "), Just("\n"), Just("\n\n"), Just("")]), 0..14)
        .prop_map(|pieces| pieces.into_iter().map(|(piece, glue)| piece + glue).collect())
}

#[derive(Debug, Clone)]
enum Act {
    Insert(Index, String),
    Delete(Index, usize),
    Replace(Index, usize, String),
    Split(Index),
    /// Takes out the white space at a line end, the first behind a place.
    Join(Index),
    /// Moves the paragraph at a place to the end.
    Shuffle(Index),
    /// Puts something in at two places far apart, all at once.
    Everywhere(Index, Index, String),
}

fn act() -> impl Strategy<Value = Act> {
    let at = any::<Index>;
    prop_oneof![
        4 => (at(), piece()).prop_map(|(at, s)| Act::Insert(at, s)),
        3 => (at(), prop_oneof![1..4usize, 1..200usize]).prop_map(|(at, n)| Act::Delete(at, n)),
        3 => (at(), 0..40usize, piece()).prop_map(|(at, n, s)| Act::Replace(at, n, s)),
        1 => at().prop_map(Act::Split),
        2 => at().prop_map(Act::Join),
        1 => at().prop_map(Act::Shuffle),
        1 => (at(), at(), piece()).prop_map(|(a, b, s)| Act::Everywhere(a, b, s)),
    ]
}

/// A place in a text, on a boundary of characters.
fn place(text: &str, index: &Index) -> usize {
    boundary(text, index.index(text.len() + 1))
}

fn boundary(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// Does it, and gives the text that there must be.
fn perform(session: &mut Session, act: &Act) -> (Change, String) {
    let text = session.text().to_owned();
    let mut edit = |start: usize, end: usize, replacement: &str| {
        let mut expected = text.clone();
        expected.replace_range(start..end, replacement);
        (session.edit(Span::new(start, end), replacement).unwrap(), expected)
    };
    match act {
        Act::Insert(at, piece) => edit(place(&text, at), place(&text, at), piece),
        Act::Delete(at, n) => edit(place(&text, at), boundary(&text, (place(&text, at) + n).min(text.len())), ""),
        Act::Replace(at, n, piece) => {
            edit(place(&text, at), boundary(&text, (place(&text, at) + n).min(text.len())), piece)
        }
        Act::Split(at) => edit(place(&text, at), place(&text, at), "\n\n"),
        Act::Join(at) => {
            let from = place(&text, at);
            let start = text[from..].find('\n').map_or(from, |i| from + i);
            let end = start + text[start..].len() - text[start..].trim_start().len();
            edit(start, end, " ")
        }
        Act::Shuffle(at) => {
            let mut lines: Vec<&str> = text.split("\n\n").collect();
            let line = lines.remove(at.index(lines.len()));
            lines.push(line);
            let text = lines.join("\n\n");
            (session.replace_all(&text), text)
        }
        Act::Everywhere(a, b, piece) => {
            let mut text = text.clone();
            let (a, b) = (place(&text, a), place(&text, b));
            text.insert_str(a.max(b), piece);
            text.insert_str(a.min(b), piece);
            (session.replace_all(&text), text)
        }
    }
}

/// The session says what there is to say from scratch, as a whole and block by block.
#[track_caller]
fn check(session: &Session, text: &str, options: &Options) {
    assert_eq!(session.text(), text);
    let tagger = tagger();
    let mut document = Document::from_plain_text(text);
    if options.language.is_none() {
        tagger.identify(&mut document);
    }
    assert_eq!(session.document(), document, "layout of {text:?}");
    let annotated = tagger.annotate(&document, options);
    assert_eq!(session.annotated(), annotated, "in {text:?}");
    let blocks = || 0..document.blocks().len();
    let by_block: Vec<Annotation> = blocks().flat_map(|b| session.annotations_of(b)).collect();
    assert_eq!(by_block, annotated.annotations, "block by block in {text:?}");
    let cited: Vec<_> = blocks().flat_map(|b| session.references_of(b)).collect();
    assert_eq!(cited, annotated.references, "block by block in {text:?}");
}

/// A tag, where it starts and ends, its score, and how it is said.
type Tagged = (String, u32, u32, u8, String);
/// What is cited, and where that starts and ends.
type Cited = (String, u32, u32);

/// What a block says, in places counted from its start where they lie in it.
fn said(session: &Session, block: usize, start: u32) -> (Vec<Tagged>, Vec<Cited>) {
    let annotations = session.annotations_of(block).into_iter().map(|a| {
        let rest = format!("{:?} {:?} {:?} {:?} {:?}", a.verb, a.modal, a.force, a.polarity, a.evidence.rule);
        (a.tag, a.span.start - start, a.span.end - start, a.score, rest)
    });
    let references = session.references_of(block).into_iter();
    (annotations.collect(), references.map(|r| (r.id, r.span.start - start, r.span.end - start)).collect())
}

/// Blocks of which nothing is reported say what they said.
fn check_change(before: &[(Span, String, impl PartialEq + std::fmt::Debug)], session: &Session, change: &Change) {
    let blocks = session.document().blocks().to_vec();
    assert_eq!(before.len() - change.gone.len() + change.new.len(), blocks.len(), "{change:?}");
    for (index, block) in blocks.iter().enumerate().filter(|(i, _)| !change.new.contains(i)) {
        let moved = index >= change.new.end;
        let was = if moved { index - change.new.len() + change.gone.len() } else { index };
        let shift = if moved { change.shift } else { 0 };
        let (span, words, _) = &before[was];
        assert_eq!(i64::from(block.span.start), i64::from(span.start) + shift, "block {index} after {change:?}");
        assert_eq!(&session.text()[block.span.range()], words);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::default())]

    #[test]
    fn after_any_edits_all_is_as_from_scratch(
        text in text(),
        acts in proptest::collection::vec(act(), 1..10),
        kind in 0..6usize,
    ) {
        let options = Options {
            language: [None, None, None, Some("en"), Some("fr-CA"), Some("tlh")][kind].map(str::to_owned),
            context: [Context::Auto, Context::Auto, Context::None, Context::Auto, Context::Ict, Context::Auto][kind],
        };
        let mut session = Session::new(tagger(), text.as_str(), options.clone());
        check(&session, &text, &options);
        for act in &acts {
            let document = session.document();
            let before: Vec<_> = document.blocks().iter().enumerate().map(|(i, b)| {
                (b.span, session.text()[b.span.range()].to_owned(), said(&session, i, b.span.start))
            }).collect();
            let old_revision = session.revision();
            let (change, expected) = perform(&mut session, act);
            check(&session, &expected, &options);
            prop_assert_eq!(change.revision, session.revision());
            check_change(&before, &session, &change);
            for (index, block) in session.document().blocks().iter().enumerate() {
                if change.new.contains(&index) || change.again.contains(&index) {
                    continue;
                }
                let was = if index >= change.new.end { index + change.gone.len() - change.new.len() } else { index };
                prop_assert_eq!(&said(&session, index, block.span.start), &before[was].2, "block {} after {:?}", index, act);
                let now = match session.map(old_revision, before[was].0).unwrap() {
                    Mapped::Found => before[was].0,
                    Mapped::Moved(span) => span,
                    Mapped::Gone => continue,
                };
                prop_assert_eq!(session.text().get(now.range()), Some(before[was].1.as_str()));
            }
        }
    }

    #[test]
    fn documents_laid_out_by_a_reader_are_kept_too(text in text(), acts in proptest::collection::vec(act(), 1..5)) {
        let lay_out = |text: &str| rapporteur_formats::Layout::Markdown.document(text.to_owned());
        let options = Options::default();
        let mut session = Session::with_document(tagger(), lay_out(&text), options.clone());
        let mut plain = Session::new(tagger(), text.as_str(), options.clone());
        for act in &acts {
            let (_, text) = perform(&mut plain, act);
            session.replace_document(lay_out(&text));
            let mut document = lay_out(&text);
            tagger().identify(&mut document);
            prop_assert_eq!(&session.document(), &document);
            prop_assert_eq!(session.annotated(), tagger().annotate(&document, &options), "in {:?}", text);
        }
        prop_assert_eq!(session.edit(Span::default(), "x"), Err(EditError::NotPlain));
    }
}

#[test]
fn an_edit_that_does_not_fit_is_refused_and_changes_nothing() {
    let mut session = Session::new(tagger(), "сеть", Options::default());
    let outside = Span { start: 2, end: 9 };
    assert_eq!(session.edit(outside, "x"), Err(EditError::Outside { span: outside, length: 8 }));
    let inside = Span { start: 1, end: 2 };
    assert_eq!(session.edit(inside, "x"), Err(EditError::InsideCharacter { span: inside }));
    assert_eq!((session.text(), session.revision()), ("сеть", 0));
}

#[test]
fn only_what_an_edit_touches_is_reported() {
    let text =
        "# Cyberspace\n\nStates should respect sovereignty in cyberspace.\n\nThe sea is calm.\n\nBoats are moored.";
    let mut session = Session::new(tagger(), text, Options::default());
    let at = text.find("calm").unwrap();
    let change = session.edit(Span::new(at, at + 4), "rough").unwrap();
    let expected = Change { revision: 1, gone: 2..3, new: 2..3, shift: 1, again: Vec::new() };
    assert_eq!(change, expected);
    let same = session.text().to_owned();
    let change = session.replace_all(&same);
    assert_eq!((change.revision, change.gone.len(), change.new.len()), (1, 0, 0));
}

#[test]
fn what_the_rest_of_the_document_decides_is_decided_again() {
    let text = "The Group adopted A/70/174.\n\nThe sea is calm.\n\nThe said report is clear.";
    let mut session = Session::new(tagger(), text, Options::default());
    let cited = |session: &Session| session.references_of(2).into_iter().map(|r| r.id).collect::<Vec<_>>();
    assert_eq!(cited(&session), ["un:A/70/174"]);
    let at = text.find("A/70/174").unwrap();
    let change = session.edit(Span::new(at, at + 8), "A/76/135").unwrap();
    assert_eq!((cited(&session), change.again), (vec!["un:A/76/135".to_owned()], vec![2]));
    let change = session.edit(Span::new(at, at + 8), "nothing").unwrap();
    assert_eq!((cited(&session), change.again), (Vec::new(), vec![2]));
}

/// An edit of one block changes what is said of another, and that is reported; all else is as from scratch.
#[track_caller]
fn decides(text: &str, old: &str, new: &str, block: usize) {
    let options = Options::default();
    let mut session = Session::new(tagger(), text, options.clone());
    let said = |session: &Session| session.annotations_of(block).len() + session.references_of(block).len();
    assert_eq!(said(&session), 1, "in {text:?}");
    let at = text.find(old).unwrap();
    let change = session.edit(Span::new(at, at + old.len()), new).unwrap();
    assert_eq!((said(&session), change.again), (0, vec![block]), "in {text:?}");
    check(&session, &text.replacen(old, new, 1), &options);
    let back = session.edit(Span::new(at, at + new.len()), old).unwrap();
    assert_eq!((said(&session), back.again), (1, vec![block]), "in {text:?}");
    check(&session, text, &options);
}

#[test]
fn headings_shares_and_full_names_far_away_decide_too() {
    let calm = "The sea is calm.\n\nThe harbour is full.\n\nBoats are moored.\n\nThe wind is weak.\n\n";
    let plain = "States should respect sovereignty.";
    decides(&format!("## Cyberspace\n\n{calm}{plain}"), "Cyberspace", "Harbours", 5);
    let shared = "ICTs are tools. Malware is software. Cyberspace is wide.\n\n";
    decides(&format!("{shared}{calm}{plain}"), "Malware is software. ", "", 5);
    let named = "The Charter of the United Nations holds.\n\nThe Charter is binding.";
    decides(named, "Charter of the United Nations", "sea", 1);
}
