//! The desktop's side of the services: there where the page runs in the app for the desktop, which keeps drafts and settings itself.
//!
//! The two ways to it, `invoke` and `transformCallback`, are those that Tauri's own JavaScript library uses; a channel is a callback
//! whose number the program gets in the form of a text.

use crate::state::{Interrupted, Many};
use crate::wire::Problem;
use js_sys::{JSON, Object, Reflect};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::cell::OnceCell;
use std::collections::BTreeMap;
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

impl Event {
    /// Reads an event. It is read twice, first its kind and then what that kind has: Serde's own way for such values brings along more code
    /// than all of this file.
    fn read(text: &str) -> Option<Self> {
        #[derive(Deserialize)]
        struct Kind {
            kind: String,
        }
        #[derive(Deserialize)]
        struct File {
            file: u32,
            name: String,
            bytes: f64,
            terms: bool,
        }
        #[derive(Deserialize)]
        struct Said {
            problem: Problem,
        }
        #[derive(Deserialize)]
        struct Named {
            name: String,
        }
        let kind: Kind = serde_json::from_str(text).ok()?;
        Some(match kind.kind.as_str() {
            "open" => {
                let File { file, name, bytes, terms } = serde_json::from_str(text).ok()?;
                Self::Open { file, name, bytes, terms }
            }
            "tell" => Self::Tell { problem: serde_json::from_str::<Said>(text).ok()?.problem },
            "command" => Self::Command { name: serde_json::from_str::<Named>(text).ok()?.name },
            "closing" => Self::Closing,
            "progress" => Self::Many(Many::Progress(serde_json::from_str(text).ok()?)),
            "ended" => Self::Many(Many::Ended(serde_json::from_str(text).ok()?)),
            _ => return None,
        })
    }
}

/// What the desktop says when the page comes.
#[derive(Debug, Deserialize)]
pub(crate) struct Welcome {
    /// The draft that was open when the program was interrupted.
    pub(crate) interrupted: Option<Interrupted>,
}

/// What the desktop tells the page before it begins.
#[derive(Debug, Default, Deserialize)]
struct Beginning {
    language: String,
    settings: BTreeMap<String, String>,
}

/// Names and values that go with a question.
pub(crate) type Arguments<'a> = &'a [(&'a str, JsValue)];

thread_local! {
    static BEGINNING: OnceCell<Beginning> = const { OnceCell::new() };
}

/// Whether the page runs in the app for the desktop.
pub(crate) fn is_there() -> bool {
    Reflect::get(&js_sys::global(), &"__RAPPORTEUR__".into()).is_ok_and(|there| there.is_truthy())
}

/// Asks for the settings, before anything is shown; in a browser there is nothing to ask.
pub(crate) async fn begin() {
    if is_there() {
        // Where the program does not answer, everything is as at first.
        let beginning = ask("begin", &[]).await.unwrap_or_default();
        let _ = BEGINNING.with(|kept| kept.set(beginning));
    }
}

/// A setting as it was when the page began; the language of the interface always has one.
pub(crate) fn setting(name: &str) -> Option<String> {
    BEGINNING.with(|kept| {
        let beginning = kept.get()?;
        beginning.settings.get(name).cloned().or_else(|| (name == "language").then(|| beginning.language.clone()))
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
        let said = JSON::stringify(&error).ok().and_then(|text| serde_json::from_str(&text.as_string()?).ok());
        said.unwrap_or_else(|| Problem::new("error-engine").with("detail", format!("{command}: {error:?}")))
    })
}

/// Asks the desktop for something.
///
/// # Errors
/// What the reader should be told.
pub(crate) async fn ask<T: DeserializeOwned>(command: &str, arguments: Arguments<'_>) -> Result<T, Problem> {
    let answer = raw(command, &object(arguments)).await?;
    let text = JSON::stringify(&answer).ok().and_then(|text| text.as_string()).unwrap_or_else(|| "null".to_owned());
    serde_json::from_str(&text).map_err(|e| Problem::new("error-engine").with("detail", format!("{command}: {e}")))
}

/// The content of a file that the reader opened.
///
/// # Errors
/// As [`ask`].
pub(crate) async fn bytes(file: u32) -> Result<Vec<u8>, Problem> {
    Ok(js_sys::Uint8Array::new(&raw("read", &object(&[("file", file.into())])).await?).to_vec())
}

/// Says that the page is there; from now on what the desktop has to say comes to `on_event`.
///
/// # Errors
/// As [`ask`].
pub(crate) async fn attach(on_event: impl Fn(Event) + 'static) -> Result<Welcome, Problem> {
    let callback = Closure::<dyn Fn(JsValue)>::new(move |sent: JsValue| {
        let Ok(message) = Reflect::get(&sent, &"message".into()) else { return };
        let text = JSON::stringify(&message).ok().and_then(|text| text.as_string());
        if let Some(event) = text.and_then(|text| Event::read(&text)) {
            on_event(event);
        }
    });
    // It listens as long as the page is there.
    let number = transform_callback(&callback.into_js_value());
    ask("attach", &[("channel", format!("__CHANNEL__:{number}").into())]).await
}
