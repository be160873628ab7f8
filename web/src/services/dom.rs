//! Small things that several components ask of the page.

use super::desktop;
use wasm_bindgen::JsCast;
use web_sys::{
    Document, Event, HtmlElement, HtmlInputElement, ScrollBehavior, ScrollIntoViewOptions, ScrollLogicalPosition,
    Window,
};

/// The window; there is one wherever a component runs.
#[expect(clippy::expect_used, reason = "components run in a page, and a page has a window")]
pub(crate) fn window() -> Window {
    web_sys::window().expect("a window")
}

/// The document.
#[expect(clippy::expect_used, reason = "as for the window")]
pub(crate) fn document() -> Document {
    window().document().expect("a document")
}

/// What stands in the field in which an event happened; none where it happened elsewhere.
pub(crate) fn value(event: &Event) -> Option<String> {
    Some(event.target()?.dyn_into::<HtmlInputElement>().ok()?.value())
}

/// Sets language and direction of the page.
pub(crate) fn set_language(language: &str, direction: &str, title: &str) {
    let document = document();
    if let Some(root) = document.document_element() {
        let _ = root.set_attribute("lang", language);
        let _ = root.set_attribute("dir", direction);
    }
    document.set_title(title);
}

/// Sets the theme: `light`, `dark`, or what the system says.
pub(crate) fn set_theme(theme: Option<&str>) {
    if let Some(root) = document().document_element() {
        let _ = match theme {
            Some(theme) => root.set_attribute("data-theme", theme),
            None => root.remove_attribute("data-theme"),
        };
    }
}

/// A setting that is kept for the next visit.
pub(crate) fn setting(name: &str) -> Option<String> {
    if desktop::is_there() {
        return desktop::setting(name);
    }
    window().local_storage().ok()??.get_item(name).ok()?
}

/// Keeps a setting, where the browser lets it.
pub(crate) fn keep_setting(name: &str, value: &str) {
    if desktop::is_there() {
        desktop::keep_setting(name, value);
    } else if let Ok(Some(storage)) = window().local_storage() {
        let _ = storage.set_item(name, value);
    }
}

/// Scrolls an element into view, gently unless the reader asked for stillness.
pub(crate) fn reveal(element: &web_sys::Element) {
    let still = window().match_media("(prefers-reduced-motion: reduce)").ok().flatten().is_some_and(|m| m.matches());
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Center);
    options.set_behavior(if still { ScrollBehavior::Auto } else { ScrollBehavior::Smooth });
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Whether an element has the keyboard's focus.
pub(crate) fn has_focus(element: &web_sys::Element) -> bool {
    document().active_element().is_some_and(|active| active == *element)
}

/// Moves the keyboard's focus to the first element that a selector finds.
pub(crate) fn focus(selector: &str) {
    if let Ok(Some(element)) = document().query_selector(selector)
        && let Ok(element) = element.dyn_into::<HtmlElement>()
    {
        let _ = element.focus();
    }
}

/// The part of the address behind the `#`.
pub(crate) fn hash() -> String {
    let hash = window().location().hash().unwrap_or_default();
    js_sys::decode_uri_component(hash.trim_start_matches('#')).map(String::from).unwrap_or_default()
}

/// Sets the part of the address behind the `#`, as a new entry of the history.
pub(crate) fn set_hash(hash: &str) {
    if self::hash() != hash {
        let _ = window().location().set_hash(hash);
    }
}
