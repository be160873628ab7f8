//! Numbers as a language writes them, and what the browser asks for.

use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// Writes numbers for one language.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Numbers {
    format: Option<Function>,
}

impl Numbers {
    /// For a language; `locale` may ask for digits (`ar-u-nu-arab`).
    pub(crate) fn new(locale: &str) -> Self {
        let format = || -> Option<Function> {
            let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
            let class: Function = Reflect::get(&intl, &"NumberFormat".into()).ok()?.dyn_into().ok()?;
            let formatter = Reflect::construct(&class, &Array::of1(&locale.into())).ok()?;
            Reflect::get(&formatter, &"format".into()).ok()?.dyn_into().ok()
        };
        Self { format: format() }
    }

    /// A number in words of digits.
    pub(crate) fn write(&self, number: usize) -> String {
        let written =
            self.format.as_ref().and_then(|f| f.call1(&JsValue::UNDEFINED, &JsValue::from(number as f64)).ok());
        written.and_then(|w| w.as_string()).unwrap_or_else(|| number.to_string())
    }
}

/// A moment as a language writes it, shortly.
pub(crate) fn date(locale: &str, milliseconds: f64) -> String {
    let date = js_sys::Date::new(&JsValue::from(milliseconds));
    date.to_locale_date_string(locale, &Object::new()).into()
}

/// A moment to the minute as a language writes it.
pub(crate) fn moment(locale: &str, milliseconds: f64) -> String {
    let options = Object::new();
    for (name, value) in [("dateStyle", "long"), ("timeStyle", "short")] {
        // Without its wishes the date comes in the language's usual form.
        let _ = Reflect::set(&options, &name.into(), &value.into());
    }
    js_sys::Date::new(&JsValue::from(milliseconds)).to_locale_string(locale, &options).into()
}

/// A day (`2015-07-22`) or a month (`2024-07`) as a language writes it; nothing where it is neither.
pub(crate) fn day(locale: &str, iso: &str) -> Option<String> {
    let date = js_sys::Date::new(&JsValue::from_str(iso));
    if date.get_time().is_nan() {
        return None;
    }
    let options = Object::new();
    let mut parts = vec![("timeZone", "UTC"), ("year", "numeric"), ("month", "long")];
    // The length of a day.
    if iso.len() == 10 {
        parts.push(("day", "numeric"));
    }
    for (name, value) in parts {
        Reflect::set(&options, &name.into(), &value.into()).ok()?;
    }
    Some(date.to_locale_date_string(locale, &options).into())
}

/// What a language is called in another one; nothing where the browser does not know it.
pub(crate) fn language_name(locale: &str, tag: &str) -> Option<String> {
    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let class: Function = Reflect::get(&intl, &"DisplayNames".into()).ok()?.dyn_into().ok()?;
    let options = Object::new();
    Reflect::set(&options, &"type".into(), &"language".into()).ok()?;
    let names = Reflect::construct(&class, &Array::of2(&Array::of1(&locale.into()), &options)).ok()?;
    let of: Function = Reflect::get(&names, &"of".into()).ok()?.dyn_into().ok()?;
    of.call1(&names, &tag.into()).ok()?.as_string()
}

/// The languages that the reader's browser asks for, best first.
pub(crate) fn wanted_languages() -> Vec<String> {
    let list = web_sys::window().map(|w| w.navigator().languages()).unwrap_or_default();
    list.iter().filter_map(|l| l.as_string()).collect()
}
