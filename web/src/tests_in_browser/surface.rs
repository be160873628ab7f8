use super::Stage;
use crate::services::dom::{document, window};
use crate::services::surface::Editor;
use crate::state::{Action, Change, Draft, State};
use crate::wire::Reading;
use rapporteur_core::{Annotated, Document};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, InputEvent, InputEventInit, Node};

fn state(text: &str) -> State {
    let reading = Reading::new(&Document::from_plain_text(text), &Annotated::default(), false, Vec::new());
    State::new().reduce(Action::Restored(Box::new(Draft::new("1".into(), "a.txt".into(), text.into(), reading))))
}

/// An editor with a text, and the changes that it tells.
fn editor(stage: &Stage, text: &str) -> (Editor, Rc<RefCell<Vec<Change>>>) {
    stage.0.set_attribute("contenteditable", "plaintext-only").unwrap();
    let told: Rc<RefCell<Vec<Change>>> = Rc::default();
    let changes = Rc::clone(&told);
    let editor = Editor::new(stage.0.clone(), Rc::new(move |some| changes.borrow_mut().extend(some)));
    editor.draw(&state(text));
    (editor, told)
}

fn lines(stage: &Stage) -> Vec<Element> {
    let list = stage.0.query_selector_all(".line").unwrap();
    (0..list.length()).filter_map(|i| list.get(i)?.dyn_into().ok()).collect()
}

/// How many lines each stretch has.
fn stretches(stage: &Stage) -> Vec<u32> {
    let list = stage.0.child_nodes();
    (0..list.length()).filter_map(|i| Some(list.get(i)?.dyn_into::<Element>().ok()?.child_element_count())).collect()
}

fn input(stage: &Stage, kind: &str, data: Option<&str>) {
    let init = InputEventInit::new();
    init.set_input_type(kind);
    init.set_data(data);
    init.set_bubbles(true);
    init.set_cancelable(true);
    let event = InputEvent::new_with_event_init_dict("beforeinput", &init).unwrap();
    assert!(!stage.0.dispatch_event(&event).unwrap(), "the browser's own way must not be taken");
}

fn cursor(node: &Node, offset: u32) {
    window().get_selection().unwrap().unwrap().collapse_with_offset(Some(node), offset).unwrap();
}

fn change(at: usize, removed: &str, inserted: &str) -> Change {
    Change { at, removed: removed.into(), inserted: inserted.into() }
}

#[wasm_bindgen_test]
fn what_is_typed_is_told_in_bytes() {
    let stage = Stage::new();
    let (_editor, told) = editor(&stage, "für uns\n\nСтороны");
    // Behind the first letter of the third line; two bytes before it are one unit.
    cursor(&lines(&stage)[2].first_child().unwrap(), 1);
    input(&stage, "insertText", Some("о"));
    assert_eq!(told.take(), [change("für uns\n\nС".len(), "", "о")]);
    input(&stage, "deleteContentBackward", None);
    assert_eq!(told.take(), [change("für uns\n\nС".len(), "о", "")]);
    input(&stage, "insertParagraph", None);
    assert_eq!(told.take(), [change("für uns\n\nС".len(), "", "\n")]);
    let shown: Vec<String> = lines(&stage).iter().map(|l| l.text_content().unwrap()).collect();
    assert_eq!(shown, ["für uns", "", "С", "тороны"]);
    // Bold is no text.
    input(&stage, "formatBold", None);
    assert_eq!(told.take(), []);
}

#[wasm_bindgen_test]
fn lines_stand_in_stretches_that_neither_grow_nor_stay_empty() {
    let stage = Stage::new();
    let text = (0..100).map(|n| format!("Line {n}.")).collect::<Vec<_>>().join("\n");
    let (editor, _told) = editor(&stage, &text);
    assert_eq!(stretches(&stage), [32, 32, 32, 4]);
    // Many lines in the middle of a stretch: it is cut, and they get their own.
    let more = text.replacen("Line 40.", &"more\n".repeat(70), 1);
    editor.draw(&state(&more));
    let after = stretches(&stage);
    assert_eq!((after.iter().sum::<u32>(), after.iter().all(|n| (1..=64).contains(n))), (170, true), "{after:?}");
    assert_eq!(lines(&stage).iter().map(|l| l.text_content().unwrap()).collect::<Vec<_>>().join("\n"), more);
    editor.draw(&state("one line"));
    assert_eq!(stretches(&stage), [1]);
}

#[wasm_bindgen_test]
fn what_a_browser_does_unasked_is_told_too() {
    let stage = Stage::new();
    let (_editor, told) = editor(&stage, "one\ntwo\nthree");
    // It joins two lines and leaves a text beside the stretch.
    let all = lines(&stage);
    all[0].set_text_content(Some("onetwo"));
    all[1].remove();
    stage.0.append_child(&document().create_text_node("!")).unwrap();
    stage.0.dispatch_event(&web_sys::Event::new("input").unwrap()).unwrap();
    let [only] = &told.take()[..] else { panic!("one change was expected") };
    assert_eq!(only.apply("one\ntwo\nthree").as_deref(), Some("onetwo\nthree\n!"));
    assert_eq!(stretches(&stage), [3], "drawn anew");
}
