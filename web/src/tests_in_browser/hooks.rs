use super::{Stage, pause};
use crate::hooks::{App, Start, Words, use_application, use_keys, use_latest};
use crate::services::dom::window;
use crate::state::{Action, Panel};
use crate::view::Catalogue;
use crate::wire::{Assets, LanguageFiles};
use js_sys::{Array, Function, Object, Reflect};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use yew::prelude::*;

/// A page with nothing behind it: one language, no packs, no worker.
fn start() -> Start {
    let language = LanguageFiles {
        tag: "en".into(),
        name: "English".into(),
        direction: "ltr".into(),
        pack: String::new(),
        words: String::new(),
        sample: None,
        script: "Latn".into(),
        function_words: Vec::new(),
    };
    let messages = "number-locale = en\napp-title = Title\nhello = Hello, { $name }\nwords = { $count ->\n    [one] { $countShown } word\n   *[other] { $countShown } words\n }\n";
    let words = Rc::new(Words::new(&language, messages.into()));
    let assets = Assets {
        worker: "nowhere.js".into(),
        rules: String::new(),
        catalogue: String::new(),
        concepts: std::collections::BTreeSet::new(),
        languages: vec![language],
    };
    Start { assets: Rc::new(assets), words, catalogue: Rc::new(Catalogue::default()) }
}

#[wasm_bindgen_test]
fn words_count_and_name() {
    let words = start().words;
    assert_eq!(words.count("words", 1), "\u{2068}1\u{2069} word");
    assert_eq!(words.count("words", 1200), "\u{2068}1,200\u{2069} words");
    assert_eq!(words.with("hello", &[("name", "you")]), "Hello, \u{2068}you\u{2069}");
    assert_eq!((words.text("unknown"), words.maybe("unknown")), ("unknown".to_owned(), None));
}

#[component]
fn Probe() -> Html {
    let start = use_memo((), |()| start());
    let app: App = use_application(&start);
    use_keys(&app);
    let latest = use_latest(&app);
    let open = |app: &App| app.state().panel == Some(Panel::Shortcuts);
    let close = app.on::<MouseEvent>(Action::Panel(None));
    html! { <button onclick={close}>{ format!("{} {}", open(&app), open(&latest.borrow())) }</button> }
}

#[wasm_bindgen_test]
async fn keys_act_on_the_state_of_the_moment() {
    let stage = Stage::new();
    let handle = yew::Renderer::<Probe>::with_root(stage.0.clone()).render();
    pause(50).await;
    assert_eq!(stage.text(), "false false");
    let press = |key: &str| {
        let init = Object::new();
        Reflect::set(&init, &"key".into(), &key.into()).unwrap();
        Reflect::set(&init, &"cancelable".into(), &true.into()).unwrap();
        let class: Function = Reflect::get(&js_sys::global(), &"KeyboardEvent".into()).unwrap().unchecked_into();
        let event: Event = Reflect::construct(&class, &Array::of2(&"keydown".into(), &init)).unwrap().unchecked_into();
        !window().dispatch_event(&event).unwrap()
    };
    assert!(press("?"), "the key is the program's");
    pause(50).await;
    assert_eq!(stage.text(), "true true");
    // The dialog has its own keys; Escape leaves it.
    assert!(!press("j"));
    assert!(press("Escape"));
    pause(50).await;
    assert_eq!(stage.text(), "false false");
    // Gone with the component.
    handle.destroy();
    pause(20).await;
    assert!(!press("?"));
}
