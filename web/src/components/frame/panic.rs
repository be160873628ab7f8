//! The page of last resort: the program has stopped, the text is still there.

use crate::hooks::Words;
use crate::state::Draft;
use crate::state::project::Project;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use web_sys::{Blob, Url};

/// What the page will need when nothing else can be asked any more.
#[derive(Default)]
struct Last {
    draft: Option<Rc<Draft>>,
    /// Title, explanation, the link to the copy, the link to begin again.
    words: [String; 4],
}

thread_local! {
    static LAST: RefCell<Last> = RefCell::default();
}

/// Remembers the draft and the words in case of the worst.
pub(crate) fn remember(draft: Option<Rc<Draft>>, words: &Words) {
    LAST.with_borrow_mut(|last| {
        last.draft = draft;
        let first = words.text("panic-title");
        if last.words[0] != first {
            last.words = [first, words.text("panic-text"), words.text("panic-copy"), words.text("panic-again")];
        }
    });
}

/// Shows the page when the program panics.
pub(crate) fn set_up() {
    // Through Yew, which would put its own hook in the place of any other.
    yew::set_custom_panic_hook(Box::new(|information| {
        web_sys::console::error_1(&information.to_string().into());
        // Nobody is left to be told of a failure here.
        let _ = show(&information.to_string());
    }));
}

/// Everything on it works without the program: links, and nothing else.
fn show(detail: &str) -> Result<(), JsValue> {
    let document = crate::services::dom::document();
    let Some(body) = document.body() else { return Ok(()) };
    let add = |name: &str, text: &str| -> Result<web_sys::Element, JsValue> {
        let element = document.create_element(name)?;
        element.set_text_content(Some(text));
        Ok(element)
    };
    let main = document.create_element("main")?;
    main.set_class_name("fatal");
    main.set_attribute("role", "alert")?;
    LAST.with(|last| {
        let Ok(last) = last.try_borrow() else { return Ok(()) };
        let [title, text, copy, again] = &last.words;
        main.append_child(&*add("h1", title)?)?;
        main.append_child(&*add("p", text)?)?;
        if let Some(draft) = &last.draft {
            let parts = js_sys::Array::of1(&JsValue::from_str(&Project::of(draft).to_json()));
            let link = add("a", copy)?;
            link.set_attribute("href", &Url::create_object_url_with_blob(&Blob::new_with_str_sequence(&parts)?)?)?;
            link.set_attribute("download", &format!("{}.rapporteur.json", draft.name))?;
            link.set_class_name("button yes");
            main.append_child(&link)?;
        }
        let link = add("a", again)?;
        link.set_attribute("href", "./")?;
        link.set_class_name("button");
        main.append_child(&link)?;
        let small = add("pre", detail)?;
        main.append_child(&small)?;
        Ok::<(), JsValue>(())
    })?;
    body.replace_children_with_node_1(&main);
    Ok(())
}
