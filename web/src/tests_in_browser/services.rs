use crate::services::answer::Answer;
use crate::services::desktop::Event;
use crate::services::{dom, files, intl, storage};
use crate::state::Many;
use crate::state::project::Project;
use crate::wire::Problem;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::DataTransfer;

fn project(id: &str, text: &str) -> Project {
    let json = serde_json::json!({ "schema": "rapporteur/project/1", "id": id, "name": "a.txt", "text": text });
    Project::read(json.to_string().as_bytes()).unwrap().0
}

#[wasm_bindgen_test]
async fn a_draft_is_kept_listed_loaded_and_forgotten() {
    storage::keep(&project("kept-1", "One.")).await.unwrap();
    super::pause(5).await;
    storage::keep(&project("kept-2", "Two.")).await.unwrap();
    storage::keep(&project("kept-1", "One and more.")).await.unwrap();
    let ids = |list: Vec<storage::Kept>| list.into_iter().map(|k| k.id).collect::<Vec<_>>();
    let list = ids(storage::list().await);
    assert_eq!(list.iter().filter(|id| *id == "kept-1").count(), 1, "one draft, one place: {list:?}");
    let loaded = storage::load("kept-1").await.unwrap();
    assert_eq!(Project::read(loaded.as_bytes()).unwrap().0.text, "One and more.");
    storage::forget("kept-1").await;
    assert!(storage::load("kept-1").await.is_none());
    assert_eq!(ids(storage::list().await), ["kept-2"]);
    storage::forget("kept-2").await;
}

#[wasm_bindgen_test]
async fn termbases_are_kept_beside_the_drafts() {
    storage::keep_termbases("[]").await.unwrap();
    storage::keep_termbases("[1]").await.unwrap();
    assert_eq!(storage::termbases().await.as_deref(), Some("[1]"));
    assert!(storage::list().await.iter().all(|kept| kept.id != "termbases"), "they are no draft");
}

#[wasm_bindgen_test]
async fn a_draft_is_held_once() {
    let first = storage::hold("held", "a.txt").await;
    assert!(first.is_some());
    assert!(storage::hold("held", "a.txt").await.is_none(), "somebody has it");
    assert!(storage::hold("another", "b.txt").await.is_some());
    drop(first);
    super::pause(20).await;
    assert!(storage::hold("held", "a.txt").await.is_some(), "it was given back");
}

#[wasm_bindgen_test]
fn settings_are_kept() {
    assert_eq!(dom::setting("no-such-setting"), None);
    dom::keep_setting("test-setting", "value");
    assert_eq!(dom::setting("test-setting").as_deref(), Some("value"));
}

#[wasm_bindgen_test]
fn numbers_and_days_are_the_languages_own() {
    assert_eq!(intl::Numbers::new("ar-u-nu-arab").write(2015), "٢٬٠١٥");
    assert_eq!(intl::Numbers::new("de").write(1_234_567), "1.234.567");
    assert_eq!(intl::Numbers::new("not a language").write(12), "12");
    assert_eq!(intl::day("fr", "2015-07-22").as_deref(), Some("22 juillet 2015"));
    assert_eq!(intl::day("en", "2024-07").as_deref(), Some("July 2024"));
    assert_eq!(intl::day("en", "soon"), None);
}

#[wasm_bindgen_test]
fn only_plain_text_is_taken_and_only_so_much() {
    let data = DataTransfer::new().unwrap();
    data.set_data("text/html", "<script>1</script>").unwrap();
    assert!(matches!(files::plain_text(&data), files::Plain::Nothing));
    data.set_data("text/plain", "States must").unwrap();
    assert!(matches!(files::plain_text(&data), files::Plain::Text(text) if text == "States must"));
    data.set_data("text/plain", &"x".repeat(files::LIMIT as usize + 1)).unwrap();
    assert!(matches!(files::plain_text(&data), files::Plain::TooLong(units) if units > files::LIMIT));
}

#[wasm_bindgen_test]
fn what_the_desktop_says_is_read_field_by_field() {
    let read = |json: &str| Event::read(&js_sys::JSON::parse(json).unwrap());
    let problem = r#"{"message":"desktop-full","values":[["file","a/б.md"],["detail","=x"]]}"#;
    let told = read(&format!(r#"{{"kind":"tell","problem":{problem}}}"#));
    let expected = Problem::new("desktop-full").with("file", "a/б.md").with("detail", "=x");
    assert!(matches!(told, Some(Event::Tell { problem }) if problem == expected));
    let open = read(r#"{"kind":"open","file":3,"name":"a.md","bytes":12.0,"terms":true}"#);
    assert!(matches!(open, Some(Event::Open { file: 3, name, bytes: 12.0, terms: true }) if name == "a.md"));
    let ended = format!(
        r#"{{"kind":"ended","done":1,"total":2,"marks":7,"failures":[{problem}],"cancelled":false,"folder":"/a"}}"#
    );
    assert!(matches!(read(&ended), Some(Event::Many(Many::Ended(e))) if (e.marks, &e.failures[0]) == (7, &expected)));
    // What lacks a field, or has another in its place, is nothing.
    for bad in
        [r#"{"kind":"open","file":3}"#, r#"{"kind":"tell","problem":{"message":7}}"#, r#"{"kind":"new"}"#, "7", "null"]
    {
        assert!(read(bad).is_none(), "{bad}");
    }
    let none: Option<Option<String>> = Answer::read(&wasm_bindgen::JsValue::NULL);
    assert_eq!(none, Some(None));
}
