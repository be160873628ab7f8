//! Stories of a draft, told to the reducer.

#![allow(clippy::unwrap_used, reason = "a test that panics is a test that fails")]

use super::project::Project;
use super::{Action, Change, Decision, Draft, Fate, Find, Mark, Saved, State};
use crate::wire::Reading;
use rapporteur_core::{Document, Options, Span, Tagger};
use std::rc::Rc;
use std::sync::OnceLock;

const TEXT: &str = "International law applies in cyberspace.\n\nStates should not knowingly allow their territory to be used for \
                    internationally wrongful acts using ICTs.\n\nWe welcome the global points of contact directory on ICT security.";

fn tagger() -> &'static Tagger {
    static TAGGER: OnceLock<Tagger> = OnceLock::new();
    TAGGER.get_or_init(|| Tagger::with_packs(&rapporteur_locales::packs()).unwrap())
}

fn reading(text: &str) -> Box<Reading> {
    let mut document = Document::from_plain_text(text);
    tagger().identify(&mut document);
    Box::new(Reading::new(&document, &tagger().annotate(&document, &Options::default()), false, Vec::new()))
}

fn opened() -> State {
    State::new().reduce(Action::Opened {
        id: "1".into(),
        name: "a.txt".into(),
        text: TEXT.into(),
        reading: reading(TEXT),
    })
}

fn draft(state: &State) -> &Draft {
    state.draft.as_ref().unwrap()
}

fn tags(state: &State) -> Vec<&str> {
    state.visible().map(|m| m.tag.as_str()).collect()
}

fn mark<'a>(state: &'a State, tag: &str) -> &'a Rc<Mark> {
    draft(state).marks.iter().find(|m| m.tag == tag).unwrap()
}

fn edited(state: &State, at: &str, removed: &str, inserted: &str) -> State {
    let at = draft(state).text.find(at).unwrap();
    let change = Change { at, removed: removed.into(), inserted: inserted.into() };
    state.reduce(Action::Edited(vec![change]))
}

/// As the worker does it.
fn read_again(state: &State) -> State {
    let d = draft(state);
    state.reduce(Action::Read { revision: d.revision, reading: reading(&d.text) })
}

#[test]
fn a_draft_opens_with_what_the_tagger_says() {
    let state = opened();
    assert_eq!(tags(&state), ["law.applicability", "norm.c", "cbm.points-of-contact"]);
    assert_eq!(state.saved, Saved::Pending);
    assert_eq!(draft(&state).language.as_deref(), Some("en"));
    assert_eq!(draft(&state).words, 32);
}

#[test]
fn stepping_goes_round_and_skips_what_is_filtered() {
    let state = opened()
        .reduce(Action::FilterTags(vec!["norm.c".into()]))
        .reduce(Action::FilterTags(vec!["law.applicability".into()]));
    let first = state.reduce(Action::Step { back: false });
    let second = first.reduce(Action::Step { back: false });
    assert_eq!(second.selected_mark().unwrap().tag, "norm.c");
    assert_eq!(second.reduce(Action::Step { back: false }).selected, first.selected);
    assert_eq!(state.reduce(Action::Step { back: true }).selected, second.selected);
    let only_law = second.reduce(Action::FilterTags(vec!["norm.c".into()]));
    assert_eq!(only_law.selected, None, "what is not shown is not selected");
}

#[test]
fn a_rejected_mark_stays_rejected_when_the_text_is_read_again() {
    let state = opened();
    let state = state.reduce(Action::Decide(mark(&state, "norm.c").id, Decision::Rejected));
    assert_eq!(tags(&state), ["law.applicability", "cbm.points-of-contact"]);
    let state = read_again(&edited(&state, "International", "", "We hold that "));
    assert_eq!(tags(&state), ["law.applicability", "cbm.points-of-contact"]);
    assert_eq!(mark(&state, "norm.c").decision, Decision::Rejected);
    let shown = state.reduce(Action::ShowRejected);
    assert_eq!(tags(&shown).len(), 3);
}

#[test]
fn a_note_is_one_step_however_it_was_written() {
    let state = opened();
    let (law, norm) = (mark(&state, "law.applicability").id, mark(&state, "norm.c").id);
    let write = |state: State, id, notes: &[&str]| {
        notes.iter().fold(state, |state, note| state.reduce(Action::Note(id, (*note).to_owned())))
    };
    let note = |state: &State, tag| mark(state, tag).note.clone();
    let state = write(state, law, &["a", "as", "ask"]);
    assert_eq!((note(&state, "law.applicability").as_str(), &state.saved), ("ask", &Saved::Pending));
    let state = write(state, norm, &["n", "no"]).reduce(Action::Paused);
    let state = write(state, norm, &["no", "not"]);
    let taken = |times| (0..times).fold(state.clone(), |state, _| state.reduce(Action::Undo));
    let notes = |state: &State| (note(state, "law.applicability"), note(state, "norm.c"));
    let both = |a: &str, b: &str| (a.to_owned(), b.to_owned());
    assert_eq!(notes(&taken(1)), both("ask", "no"), "what came after the pause is a step of its own");
    assert_eq!(notes(&taken(2)), both("ask", ""));
    assert_eq!(notes(&taken(3)), both("", ""));
}

#[test]
fn deciding_twice_opens_again_and_a_rejected_selection_moves_on() {
    let state = opened();
    let (law, norm) = (mark(&state, "law.applicability").id, mark(&state, "norm.c").id);
    let state = state.reduce(Action::Select(Some(law))).reduce(Action::Decide(law, Decision::Accepted));
    assert!(mark(&state, "law.applicability").is_sure());
    let state = state.reduce(Action::Decide(law, Decision::Accepted));
    assert!(!mark(&state, "law.applicability").is_sure());
    let state = state.reduce(Action::Decide(law, Decision::Rejected));
    assert_eq!(state.selected, Some(norm));
}

#[test]
fn a_mark_by_hand_follows_the_text_and_survives_a_reading() {
    let state = opened();
    let at = TEXT.find("directory").unwrap();
    let state = state.reduce(Action::Tag(Span::new(at, at + 9), "cbm.general".into()));
    assert_eq!(state.recent_tags.as_slice(), ["cbm.general"]);
    let state = read_again(&edited(&state, "We welcome", "We", "All of us"));
    let mine = mark(&state, "cbm.general");
    assert!(mine.by_person());
    assert_eq!(draft(&state).quote(mine.span), "directory");
    let gone = state.reduce(Action::Remove(mine.id));
    assert!(draft(&gone).marks.iter().all(|m| m.tag != "cbm.general"));
    let machine = mark(&state, "norm.c").id;
    assert_eq!(state.reduce(Action::Remove(machine)), state, "what the program found is rejected, not removed");
}

#[test]
fn undo_and_redo_go_over_text_and_decisions_alike() {
    let start = opened();
    let norm = mark(&start, "norm.c").id;
    let decided = start.reduce(Action::Decide(norm, Decision::Accepted));
    let typed = edited(&edited(&decided, "law applies", "", "x"), "law applies", "", "y");
    let bulk = typed.reduce(Action::DecideAll("law.applicability".into(), Decision::Accepted));
    let back = bulk.reduce(Action::Undo);
    assert_eq!(draft(&back).marks, draft(&typed).marks);
    let back = back.reduce(Action::Undo);
    assert_eq!(&*draft(&back).text, TEXT, "typing is one step");
    let back = back.reduce(Action::Undo);
    assert_eq!(draft(&back).marks, draft(&start).marks);
    assert_eq!(back.reduce(Action::Undo), back);
    let forth = (0..3).fold(back, |s, _| s.reduce(Action::Redo));
    assert_eq!(draft(&forth).text, draft(&bulk).text);
    assert_eq!(draft(&forth).marks, draft(&bulk).marks);
}

#[test]
fn what_was_put_aside_comes_back_with_undo() {
    let aside = opened().reduce(Action::Dismiss("a".into()));
    assert!(draft(&aside).dismissed.contains("a"));
    let back = aside.reduce(Action::Undo);
    assert!(draft(&back).dismissed.is_empty());
    assert_eq!(draft(&back.reduce(Action::Redo)).dismissed, draft(&aside).dismissed);
    let norm = mark(&back, "norm.c").id;
    let rewritten = edited(&back.reduce(Action::Decide(norm, Decision::Accepted)), "territory", "territory", "soil");
    let seen = rewritten.reduce(Action::Reviewed(0)).reduce(Action::Dismiss("b".into()));
    let back = seen.reduce(Action::Undo).reduce(Action::Undo);
    assert_eq!(draft(&back).review, draft(&rewritten).review);
    assert_eq!(draft(&back.reduce(Action::Undo)).review.as_slice(), [], "nor is there anything to look at any more");
}

#[test]
fn an_answer_to_an_older_text_is_left_aside() {
    let state = opened();
    let late = Action::Read { revision: draft(&state).revision, reading: reading(TEXT) };
    let state = edited(&state, "International", "", "x");
    assert_eq!(draft(&state.reduce(late)).text, draft(&state).text);
}

#[test]
fn a_decided_passage_that_is_rewritten_or_deleted_goes_on_the_review_list() {
    let state = opened();
    let state = state.reduce(Action::Decide(mark(&state, "norm.c").id, Decision::Accepted));
    let changed = edited(&state, "territory", "territory", "soil");
    assert_eq!(draft(&changed).review[0].fate, Fate::Changed);
    let lost = edited(&state, "States should", &TEXT[42..TEXT.find("We welcome").unwrap()], "");
    assert_eq!(draft(&lost).review.last().map(|r| (r.mark, r.fate)), Some((None, Fate::Lost)));
    assert!(draft(&lost).review[0].quote.contains("territory"));
    assert!(draft(&lost.reduce(Action::Reviewed(0))).review.is_empty());
}

#[test]
fn finding_ignores_case_and_follows_edits() {
    let find = Find::new("TERRITORY", TEXT);
    assert_eq!(find.current().map(|s| &TEXT[s.range()]), Some("territory"));
    assert!(Find::new("  ", TEXT).hits.is_empty());
    let state = opened().reduce(Action::Find(Some("law".into())));
    let state = edited(&state, "International", "", "law ");
    assert_eq!(state.find.as_ref().unwrap().hits.len(), 2);
    let next = state.reduce(Action::FindStep { back: true });
    assert_eq!(next.find.unwrap().at, 1);
}

#[test]
fn a_project_file_brings_back_what_people_did() {
    let state = opened();
    let state = state.reduce(Action::Decide(mark(&state, "norm.c").id, Decision::Rejected));
    let law = mark(&state, "law.applicability").id;
    let state =
        state.reduce(Action::Retag(law, "law.sovereignty".into())).reduce(Action::Note(law, "<b>why?</b>".into()));
    let json = Project::of(draft(&state)).to_json();
    assert!(Project::is_one(json.as_bytes()));
    let (project, problems) = Project::read(json.as_bytes()).unwrap();
    assert_eq!(problems, []);
    let mut again = Draft::new("2".into(), "b".into(), project.text.clone(), *reading(&project.text));
    project.apply(&mut again);
    assert!(again.review.is_empty());
    let of =
        |d: &Draft| -> Vec<_> { d.marks.iter().map(|m| (m.tag.clone(), m.span, m.decision, m.note.clone())).collect() };
    assert_eq!(of(&again), of(draft(&state)));
}

#[test]
fn a_newer_or_damaged_project_file_says_what_is_wrong_and_keeps_what_it_can() {
    assert_eq!(Project::read(b"{").unwrap_err().message, "project-damaged");
    assert_eq!(Project::read(b"{\"schema\":\"rapporteur/project/1\"}").unwrap_err().message, "project-damaged");
    let newer = r#"{"schema":"rapporteur/project/9","text":"moved here: our territory","text_hash":"00000000",
        "marks":[{"tag":"norm.c","start":0,"end":13,"quote":"our territory"},{"tag":7},
                 {"tag":"norm.g","start":0,"end":1,"quote":"nowhere"}]}"#;
    let (project, problems) = Project::read(newer.as_bytes()).unwrap();
    let said: Vec<&str> = problems.iter().map(|p| p.message.as_str()).collect();
    assert_eq!(said, ["project-newer", "project-bad-marks", "project-text-changed"]);
    let mut draft = Draft::new("1".into(), "x".into(), project.text.clone(), *reading(&project.text));
    project.apply(&mut draft);
    assert_eq!(draft.review.iter().map(|r| r.fate).collect::<Vec<_>>(), [Fate::Moved, Fate::Lost]);
}

/// A draft with everything that a project file can hold.
fn worked_on() -> State {
    let state = opened();
    let state = state.reduce(Action::Decide(mark(&state, "norm.c").id, Decision::Accepted));
    let law = mark(&state, "law.applicability").id;
    let state = state.reduce(Action::Note(law, "why?".into())).reduce(Action::Retag(law, "law.sovereignty".into()));
    let at = TEXT.find("directory").unwrap();
    let state = state.reduce(Action::Tag(Span::new(at, at + 9), "cbm.general".into()));
    let state = edited(&state, "territory", "territory", "soil");
    edited(&state, "directory", "directory", "list")
}

#[test]
fn a_project_file_keeps_to_its_schema() {
    let schema: serde_json::Value =
        serde_json::from_str(include_str!("../../../core/data/project.schema.json")).unwrap();
    let schema = jsonschema::validator_for(&schema).unwrap();
    let state = worked_on();
    let fates: Vec<Fate> = draft(&state).review.iter().map(|r| r.fate).collect();
    assert_eq!(fates, [Fate::Changed, Fate::Lost]);
    let json = Project::of(draft(&state)).to_json();
    let value: serde_json::Value = serde_json::from_str(&json).unwrap();
    let faults: Vec<String> = schema.iter_errors(&value).map(|e| format!("{}: {e}", e.instance_path())).collect();
    assert_eq!(faults, Vec::<String>::new(), "{json}");
    assert_eq!(value["marks"].as_array().map(Vec::len), Some(3));
    // The schema sees what is wrong.
    for (field, wrong) in [("text", 7.into()), ("schema", "rapporteur/project/9".into()), ("text_hash", "x".into())] {
        let mut value = value.clone();
        value[field] = wrong;
        assert!(!schema.is_valid(&value), "{field}");
    }
    // And the file says again what there was to look at.
    let (project, problems) = Project::read(json.as_bytes()).unwrap();
    assert_eq!(problems, []);
    let mut again = Draft::new("2".into(), "b".into(), project.text.clone(), *reading(&project.text));
    project.apply(&mut again);
    assert_eq!(again.review.iter().map(|r| r.fate).collect::<Vec<_>>(), fates);
}

#[test]
fn a_passage_that_is_cut_and_pasted_takes_its_decision_along() {
    let state = opened();
    let state = state.reduce(Action::Decide(mark(&state, "norm.c").id, Decision::Rejected));
    let passage = &TEXT[42..TEXT.find("We welcome").unwrap()];
    let cut = read_again(&edited(&state, "States should", passage, ""));
    assert_eq!(draft(&cut).review.iter().map(|r| r.fate).collect::<Vec<_>>(), [Fate::Lost]);
    let pasted = read_again(&edited(&cut, "International", "", passage));
    assert_eq!(mark(&pasted, "norm.c").decision, Decision::Rejected);
    assert_eq!(
        draft(&pasted).review.iter().map(|r| (r.mark.is_some(), r.fate)).collect::<Vec<_>>(),
        [(true, Fate::Moved)]
    );
    let twice = read_again(&edited(&cut, "International", "", &passage.repeat(2)));
    assert_eq!(draft(&twice).review[0].fate, Fate::Ambiguous);
    // What is taken back is as it was, and needs no looking at.
    let back = read_again(&cut.reduce(Action::Undo));
    assert_eq!(mark(&back, "norm.c").decision, Decision::Rejected);
    assert_eq!(draft(&back).review.as_slice(), []);
}

#[test]
fn a_project_file_that_was_cut_short_keeps_what_it_can() {
    let json = Project::of(draft(&worked_on())).to_json();
    let (project, problems) = Project::read(&json.as_bytes()[..json.len() - 40]).unwrap();
    assert_eq!(problems.iter().map(|p| p.message.as_str()).collect::<Vec<_>>(), ["project-cut"]);
    assert_eq!((project.text.as_str(), project.marks.len()), (&*draft(&worked_on()).text, 2));
}

#[test]
fn what_is_wrong_with_a_copy_is_still_told_when_it_is_open() {
    let json = Project::of(draft(&worked_on())).to_json().replace("project/1", "project/9");
    let (project, problems) = Project::read(json.as_bytes()).unwrap();
    assert_eq!(problems.iter().map(|p| p.message.as_str()).collect::<Vec<_>>(), ["project-newer"]);
    let told = opened().reduce(Action::TellAll(problems.clone()));
    let mut again = Draft::new("2".into(), "b".into(), project.text.clone(), *reading(&project.text));
    project.apply(&mut again);
    let state = told.reduce(Action::Restored(Box::new(again)));
    assert_eq!(state.notices, problems);
    let other =
        state.reduce(Action::Opened { id: "3".into(), name: "c".into(), text: TEXT.into(), reading: reading(TEXT) });
    assert_eq!(other.notices, []);
}

#[test]
fn citations_follow_the_text() {
    let cited = "As A/70/174 says, law applies. See A/76/135, paragraph 15.";
    let state = State::new().reduce(Action::Opened {
        id: "1".into(),
        name: "a".into(),
        text: cited.into(),
        reading: reading(cited),
    });
    let quotes = |state: &State| -> Vec<String> {
        draft(state).citations.iter().map(|c| draft(state).quote(c.span).to_owned()).collect()
    };
    assert_eq!(quotes(&state).len(), 2);
    let moved = edited(&state, "law applies", "law ", "the law still ");
    assert_eq!(quotes(&moved), quotes(&state));
    let gone = edited(&state, "A/70/174", "A/70/174", "it");
    assert_eq!(quotes(&gone), quotes(&state)[1..]);
}

#[test]
fn what_was_found_moves_with_the_text() {
    let state = opened();
    let cues = |state: &State| -> Vec<String> {
        let mark = mark(state, "norm.c");
        let cues = &mark.why.as_ref().unwrap().evidence.cues;
        cues.iter().map(|c| draft(state).quote(mark.now(c.span)).to_owned()).collect()
    };
    let words = cues(&state);
    assert!(!words.is_empty());
    let longer = edited(&state, "International", "", "Today, ");
    let shorter = edited(&longer, "Today, International", "Today, International ", "");
    for state in [&longer, &shorter] {
        assert_eq!(cues(state), words);
        assert_ne!(mark(state, "norm.c").moved, 0, "nothing is copied for a change before the passage");
    }
    // A change within: each place finds its own way.
    let within = edited(&shorter, "should not", "should not", "must never");
    assert_eq!(mark(&within, "norm.c").moved, 0);
    let passage = |state: &State| draft(state).quote(mark(state, "norm.c").span).to_owned();
    assert_eq!(passage(&within), passage(&state));
    // And a decision survives the next reading, wherever the passage stands by then.
    let rejected = longer.reduce(Action::Decide(mark(&longer, "norm.c").id, Decision::Rejected));
    assert_eq!(mark(&read_again(&rejected), "norm.c").decision, Decision::Rejected);
}

#[test]
fn a_reading_that_says_the_same_changes_no_mark() {
    let state = opened();
    let again = read_again(&state);
    assert!(draft(&state).marks.iter().zip(draft(&again).marks.iter()).all(|(a, b)| Rc::ptr_eq(a, b)));
    let confirmed = again.reduce(Action::Confirmed { revision: 0, packs: vec!["en@1".into()] });
    assert_eq!(*draft(&confirmed).packs, ["en@1"]);
    let late = again.reduce(Action::Confirmed { revision: 7, packs: Vec::new() });
    assert_eq!(draft(&late).packs, draft(&again).packs);
}

#[test]
fn a_long_text_opens_with_its_beginning_and_is_whole_from_the_start() {
    let whole = format!("{TEXT}\n\nInternational law applies in cyberspace.");
    let state = State::new().reduce(Action::Opened {
        id: "1".into(),
        name: "a".into(),
        text: whole.clone(),
        reading: reading(TEXT),
    });
    assert_eq!((&*draft(&state).text, draft(&state).document.blocks().len()), (whole.as_str(), 3));
    let read = state.reduce(Action::Read { revision: 0, reading: reading(&whole) });
    assert_eq!((&*draft(&read).text, draft(&read).document.blocks().len()), (whole.as_str(), 4));
    assert!(draft(&state).marks.iter().zip(draft(&read).marks.iter()).all(|(a, b)| Rc::ptr_eq(a, b)));
    assert!(draft(&read).marks.len() > draft(&state).marks.len());
    // What is written before the rest is read is not undone by it.
    let typed = edited(&state, "International", "", "Today, ");
    let late = typed.reduce(Action::Read { revision: 0, reading: reading(&whole) });
    assert!(draft(&late).text.starts_with("Today, ") && draft(&late).text.ends_with("cyberspace."));
}

#[test]
fn a_termbase_of_ones_own_outlives_drafts_and_a_bad_one_changes_nothing() {
    let read = |name: &str, faults| {
        let base = rapporteur_terms::wire::OwnBase { name: name.to_owned(), table: "en\nword\n".to_owned() };
        Action::TermbaseRead(Ok(crate::wire::ReadBase { base, terms: 1, faults }))
    };
    let names = |state: &State| state.terms.own.iter().map(|own| own.name.clone()).collect::<Vec<_>>();
    let said = |state: &State| state.notices.iter().map(|n| n.message.clone()).collect::<Vec<_>>();
    let asked = Action::Cards { asked: "word".to_owned(), cards: Ok(Rc::new(Vec::new())) };
    let state = opened().reduce(asked).reduce(Action::Busy(true)).reduce(read("a.csv", 0));
    assert_eq!(
        (names(&state), said(&state), state.busy),
        (vec!["a.csv".to_owned()], vec!["termbase-taken".to_owned()], false)
    );
    assert_eq!(state.terms.cards, None, "what was looked up without it is asked again");
    let state = state.reduce(read("b.tbx", 2));
    assert_eq!(said(&state), ["termbase-taken", "termbase-taken", "termbase-faults"]);
    let bad = state.reduce(Action::TermbaseRead(Err(crate::wire::Problem::new("termbase-empty"))));
    assert_eq!((names(&bad), said(&bad).last().map(String::as_str)), (names(&state), Some("termbase-empty")));
    let text = draft(&bad).text.to_string();
    let other = Action::Opened { id: "2".into(), name: "b.txt".into(), text: text.clone(), reading: reading(&text) };
    for state in [bad.reduce(other), bad.reduce(Action::Closed)] {
        assert_eq!(names(&state), ["a.csv", "b.tbx"]);
        assert_eq!(names(&state.reduce(Action::TermbaseGone("a.csv".to_owned()))), ["b.tbx"]);
        assert!(names(&state.reduce(Action::Termbases(Rc::default()))).is_empty());
    }
}
