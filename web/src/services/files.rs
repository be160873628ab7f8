//! Files in and out, and text from the clipboard.

use js_sys::JsString;
use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, DataTransfer, File, HtmlAnchorElement, Url};

/// A file of more bytes than this is refused before it is read, so that the page stays alive.
pub(crate) const LIMIT: f64 = 16_000_000.0;

/// The bytes of a file that the reader chose.
///
/// # Errors
/// When the browser cannot read it; the text is the browser's.
pub(crate) async fn bytes(file: &File) -> Result<Vec<u8>, String> {
    let buffer = JsFuture::from(file.array_buffer()).await.map_err(|e| format!("{e:?}"))?;
    Ok(js_sys::Uint8Array::new(&buffer).to_vec())
}

/// The first file of what was dropped or pasted.
pub(crate) fn first_file(data: &DataTransfer) -> Option<File> {
    data.files()?.get(0)
}

/// The plain text of what was dropped or pasted.
#[derive(Debug)]
pub(crate) enum Plain {
    /// There is none.
    Nothing,
    /// It is longer than [`LIMIT`], in UTF-16 units; it was not copied.
    TooLong(f64),
    /// The text.
    Text(String),
}

/// The plain text of what was dropped or pasted; markup and scripts in it are never looked at.
pub(crate) fn plain_text(data: &DataTransfer) -> Plain {
    // The browser's own string tells its length before anything is copied.
    let get = || -> Result<JsString, JsValue> {
        let get: js_sys::Function = js_sys::Reflect::get(data, &"getData".into())?.dyn_into()?;
        get.call1(data, &"text/plain".into())?.dyn_into()
    };
    match get() {
        Ok(text) if f64::from(text.length()) > LIMIT => Plain::TooLong(f64::from(text.length())),
        Ok(text) if text.length() > 0 => Plain::Text(text.into()),
        _ => Plain::Nothing,
    }
}

/// Hands a text to the reader as a file.
pub(crate) fn download(name: &str, kind: &str, text: &str) {
    let hand_over = || -> Result<(), JsValue> {
        let properties = BlobPropertyBag::new();
        properties.set_type(kind);
        let parts = js_sys::Array::of1(&JsValue::from_str(text));
        let blob = Blob::new_with_str_sequence_and_options(&parts, &properties)?;
        let address = Url::create_object_url_with_blob(&blob)?;
        let link: HtmlAnchorElement = super::dom::document().create_element("a")?.unchecked_into();
        link.set_href(&address);
        link.set_download(name);
        link.click();
        Url::revoke_object_url(&address)
    };
    // Without a way to save files there is nothing further to try; the text stays on the page.
    let _ = hand_over();
}
