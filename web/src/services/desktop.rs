//! The desktop's side of the services: there where the page runs in the app for the desktop, which keeps drafts and settings itself.
//!
//! The two ways to it, `invoke` and `transformCallback`, are those that Tauri's own JavaScript library uses; a channel is a callback
//! whose number the program gets in the form of a text.

use super::answer::{Answer, field};
use crate::state::{Interrupted, Many};
use crate::wire::Problem;
use js_sys::{Object, Reflect};
use std::cell::OnceCell;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = ["window", "__TAURI_INTERNALS__"], js_name = invoke, catch)]
    async fn invoke(command: &str, arguments: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = ["window", "__TAURI_INTERNALS__"], js_name = transformCallback)]
    fn transform_callback(callback: &JsValue) -> f64;
}

/// What the desktop says without being asked.
#[derive(Debug)]
pub(crate) enum Event {
    /// A file was chosen, dropped, or named when the program was started.
    Open {
        /// Its number, by which its content is asked for.
        file: u32,
        /// Its name.
        name: String,
        /// Its size.
        bytes: f64,
        /// Whether it was chosen as a termbase.
        terms: bool,
    },
    /// Something to be said.
    Tell {
        /// What.
        problem: Problem,
    },
    /// An entry of the menu was chosen.
    Command {
        /// Which.
        name: String,
    },
    /// The window is to be closed.
    Closing,
    /// How far the annotation of many files is, or how it ended.
    Many(Many),
}

/// Names and values that go with a question.
pub(crate) type Arguments<'a> = &'a [(&'a str, JsValue)];

thread_local! {
    /// What the desktop told before the page began: the language, and the settings by name.
    static BEGINNING: OnceCell<JsValue> = const { OnceCell::new() };
}

/// Whether the page runs in the app for the desktop.
pub(crate) fn is_there() -> bool {
    Reflect::get(&js_sys::global(), &"__RAPPORTEUR__".into()).is_ok_and(|there| there.is_truthy())
}

/// Asks for the settings, before anything is shown; in a browser there is nothing to ask.
pub(crate) async fn begin() {
    if is_there() {
        // Where the program does not answer, everything is as at first.
        if let Ok(beginning) = ask("begin", &[]).await {
            let _ = BEGINNING.with(|kept| kept.set(beginning));
        }
    }
}

/// A setting as it was when the page began; the language of the interface always has one.
pub(crate) fn setting(name: &str) -> Option<String> {
    BEGINNING.with(|kept| {
        let beginning = kept.get()?;
        let kept = field::<JsValue>(beginning, "settings").and_then(|settings| field(&settings, name));
        kept.or_else(|| (name == "language").then(|| field(beginning, name))?)
    })
}

/// Keeps a setting.
pub(crate) fn keep_setting(name: &str, value: &str) {
    // Where it cannot be kept it holds for this visit, as in a browser.
    tell("set", &[("name", name.into()), ("value", value.into())]);
}

/// Asks for something whose answer matters to nobody.
pub(crate) fn tell(command: &'static str, arguments: Arguments<'_>) {
    let arguments = object(arguments);
    wasm_bindgen_futures::spawn_local(async move {
        let _ = raw(command, &arguments).await;
    });
}

/// An object of JavaScript.
pub(crate) fn object(entries: Arguments<'_>) -> JsValue {
    let object = Object::new();
    for (name, value) in entries {
        // A new object takes every name.
        let _ = Reflect::set(&object, &JsValue::from_str(name), value);
    }
    object.into()
}

async fn raw(command: &str, arguments: &JsValue) -> Result<JsValue, Problem> {
    invoke(command, arguments).await.map_err(|error| {
        // A command that fails says why; what else there is comes from Tauri, and is for developers.
        Problem::read(&error)
            .unwrap_or_else(|| Problem::new("error-engine").with("detail", format!("{command}: {error:?}")))
    })
}

/// Asks the desktop for something.
///
/// # Errors
/// What the reader should be told.
pub(crate) async fn ask<T: Answer>(command: &str, arguments: Arguments<'_>) -> Result<T, Problem> {
    let answer = raw(command, &object(arguments)).await?;
    T::read(&answer).ok_or_else(|| Problem::new("error-engine").with("detail", format!("{command}: {answer:?}")))
}

/// The content of a file that the reader opened.
///
/// # Errors
/// As [`ask`].
pub(crate) async fn bytes(file: u32) -> Result<Vec<u8>, Problem> {
    Ok(js_sys::Uint8Array::new(&raw("read", &object(&[("file", file.into())])).await?).to_vec())
}

/// Says that the page is there; from now on what the desktop has to say comes to `on_event`. Answered is the draft that was open when the
/// program was interrupted.
///
/// # Errors
/// As [`ask`].
pub(crate) async fn attach(on_event: impl Fn(Event) + 'static) -> Result<Option<Interrupted>, Problem> {
    let callback = Closure::<dyn Fn(JsValue)>::new(move |sent: JsValue| {
        if let Some(event) = field(&sent, "message") {
            on_event(event);
        }
    });
    // It listens as long as the page is there.
    let number = transform_callback(&callback.into_js_value());
    let welcome: JsValue = ask("attach", &[("channel", format!("__CHANNEL__:{number}").into())]).await?;
    Ok(field(&welcome, "interrupted"))
}
