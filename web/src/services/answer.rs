//! What the desktop answers, read from JavaScript's values field by field: a value is asked only for what it should have, and there is no
//! text of JSON between.

use super::desktop::Event;
use crate::state::{Ended, Interrupted, Many, Progress};
use crate::wire::Problem;
use js_sys::{Array, Reflect};
use wasm_bindgen::JsValue;

/// What can be read from a value of JavaScript.
pub(crate) trait Answer: Sized {
    /// Reads it; none where the value is another one.
    fn read(value: &JsValue) -> Option<Self>;
}

/// A field of an object.
pub(crate) fn field<T: Answer>(object: &JsValue, name: &str) -> Option<T> {
    T::read(&Reflect::get(object, &JsValue::from_str(name)).ok()?)
}

impl Answer for JsValue {
    fn read(value: &JsValue) -> Option<Self> {
        Some(value.clone())
    }
}

impl Answer for () {
    fn read(_: &JsValue) -> Option<Self> {
        Some(())
    }
}

impl Answer for bool {
    fn read(value: &JsValue) -> Option<Self> {
        value.as_bool()
    }
}

impl Answer for f64 {
    fn read(value: &JsValue) -> Option<Self> {
        value.as_f64()
    }
}

impl Answer for String {
    fn read(value: &JsValue) -> Option<Self> {
        value.as_string()
    }
}

impl<T: Answer> Answer for Option<T> {
    fn read(value: &JsValue) -> Option<Self> {
        if value.is_null() || value.is_undefined() { Some(None) } else { T::read(value).map(Some) }
    }
}

impl<T: Answer> Answer for Vec<T> {
    fn read(value: &JsValue) -> Option<Self> {
        Array::is_array(value).then(|| Array::from(value))?.iter().map(|item| T::read(&item)).collect()
    }
}

/// A number of things: JavaScript has no other numbers.
fn count(object: &JsValue, name: &str) -> Option<usize> {
    field::<f64>(object, name).map(|number| number as usize)
}

impl Answer for Problem {
    fn read(value: &JsValue) -> Option<Self> {
        let mut problem = Self::new(&field::<String>(value, "message")?);
        for pair in field::<Vec<Vec<String>>>(value, "values")? {
            let [name, value]: [String; 2] = pair.try_into().ok()?;
            problem = problem.with(&name, value);
        }
        Some(problem)
    }
}

impl Answer for Interrupted {
    fn read(value: &JsValue) -> Option<Self> {
        let saved = field::<f64>(value, "saved")? as u64;
        Some(Self { id: field(value, "id")?, name: field(value, "name")?, saved })
    }
}

impl Answer for Event {
    fn read(value: &JsValue) -> Option<Self> {
        let (done, total) = (|| count(value, "done"), || count(value, "total"));
        Some(match field::<String>(value, "kind")?.as_str() {
            "open" => Self::Open {
                file: count(value, "file")? as u32,
                name: field(value, "name")?,
                bytes: field(value, "bytes")?,
                terms: field(value, "terms")?,
            },
            "tell" => Self::Tell { problem: field(value, "problem")? },
            "command" => Self::Command { name: field(value, "name")? },
            "closing" => Self::Closing,
            "progress" => Self::Many(Many::Progress(Progress { done: done()?, total: total()? })),
            "ended" => Self::Many(Many::Ended(Ended {
                done: done()?,
                total: total()?,
                marks: count(value, "marks")?,
                failures: field(value, "failures")?,
                cancelled: field(value, "cancelled")?,
                folder: field(value, "folder")?,
            })),
            _ => return None,
        })
    }
}
