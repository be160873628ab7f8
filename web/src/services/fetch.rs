//! Files that stand beside the page.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Response, Window, WorkerGlobalScope};

/// The bytes of a file, in the page and in the worker alike.
///
/// # Errors
/// When it cannot be had; the text is for developers.
pub(crate) async fn bytes(address: &str) -> Result<Vec<u8>, String> {
    let failed = |error: JsValue| format!("{address}: {error:?}");
    let global = js_sys::global();
    let promise = match (global.dyn_ref::<Window>(), global.dyn_ref::<WorkerGlobalScope>()) {
        (Some(window), _) => window.fetch_with_str(address),
        (None, Some(worker)) => worker.fetch_with_str(address),
        (None, None) => return Err(format!("{address}: no way to fetch")),
    };
    let response: Response = JsFuture::from(promise).await.map_err(failed)?.dyn_into().map_err(failed)?;
    if !response.ok() {
        return Err(format!("{address}: {}", response.status()));
    }
    let buffer = JsFuture::from(response.array_buffer().map_err(failed)?).await.map_err(failed)?;
    Ok(js_sys::Uint8Array::new(&buffer).to_vec())
}

/// A file's text.
///
/// # Errors
/// As [`bytes`], or when it is not UTF-8.
pub(crate) async fn text(address: &str) -> Result<String, String> {
    String::from_utf8(bytes(address).await?).map_err(|e| format!("{address}: {e}"))
}
