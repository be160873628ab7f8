//! Tests of what talks to a browser, run in one: `cargo xtask units`.

#![allow(clippy::unwrap_used, reason = "a test that panics is a test that fails")]

mod hooks;
mod services;
mod surface;

use crate::services::dom::document;
use web_sys::Element;

/// A place in the page for a test, taken away with the value.
pub(crate) struct Stage(pub(crate) Element);

impl Stage {
    pub(crate) fn new() -> Self {
        let element = document().create_element("div").unwrap();
        document().body().unwrap().append_child(&element).unwrap();
        Self(element)
    }

    pub(crate) fn text(&self) -> String {
        self.0.text_content().unwrap_or_default()
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        self.0.remove();
    }
}

/// Lets the browser go on for some milliseconds.
pub(crate) async fn pause(milliseconds: i32) {
    let wait = js_sys::Promise::new(&mut |done, _| {
        crate::services::dom::window()
            .set_timeout_with_callback_and_timeout_and_arguments_0(&done, milliseconds)
            .unwrap();
    });
    wasm_bindgen_futures::JsFuture::from(wait).await.unwrap();
}
