use crate::services::{dom, files, intl, storage};
use crate::state::project::Project;
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
