//! What can still be read of a project file that is damaged or was cut short.

use serde_json::{Deserializer, Map, Value};

/// No escape in JSON is longer than this, in bytes: where a text is cut, so much of its end may be half of one.
const LONGEST_ESCAPE: usize = 12;

/// The fields of a damaged object as far as they can be read; `None` where not even a text can.
pub(super) fn read(damaged: &str) -> Option<Value> {
    let mut fields = Map::new();
    fields.insert("text".to_owned(), Value::String(text(after(damaged, "text")?)?));
    for name in ["schema", "id", "name", "markdown", "text_hash", "data_version"] {
        let value = after(damaged, name).and_then(first);
        fields.extend(value.map(|value| (name.to_owned(), value)));
    }
    let marks = after(damaged, "marks").and_then(|rest| rest.strip_prefix('[')).map(list).unwrap_or_default();
    fields.insert("marks".to_owned(), Value::Array(marks));
    Some(Value::Object(fields))
}

/// What stands behind a field's name. Within texts the quotation marks would be escaped, so this finds no text that speaks of one.
fn after<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let name = format!("\"{name}\"");
    let rests = text.match_indices(&name).map(|(at, _)| text[at + name.len()..].trim_start());
    rests.filter_map(|rest| rest.strip_prefix(':')).map(str::trim_start).next()
}

/// The value at the beginning of a text, whatever comes behind it. It is read as bytes, as whole files are: for texts there would be a second
/// copy of all that reads JSON.
fn first(text: &str) -> Option<Value> {
    Deserializer::from_slice(text.as_bytes()).into_iter().next()?.ok()
}

/// A text, or what is left of it.
fn text(rest: &str) -> Option<String> {
    let whole = |text: &str| match first(text) {
        Some(Value::String(whole)) => Some(whole),
        _ => None,
    };
    if let Some(whole) = whole(rest) {
        return Some(whole);
    }
    let ends = (0..=LONGEST_ESCAPE).filter_map(|cut| rest.get(..rest.len().checked_sub(cut)?));
    ends.filter_map(|cut| whole(&format!("{cut}\""))).next()
}

/// The sound values at the beginning of a list.
fn list(mut rest: &str) -> Vec<Value> {
    let mut values = Vec::new();
    loop {
        rest = rest.trim_start_matches(|c: char| c == ',' || c.is_whitespace());
        let mut stream = Deserializer::from_slice(rest.as_bytes()).into_iter::<Value>();
        let Some(Ok(value)) = stream.next() else { return values };
        let length = stream.byte_offset();
        values.push(value);
        rest = &rest[length..];
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_before_the_damage_is_kept() {
        let whole =
            r#"{"schema":"rapporteur/project/1","text":"a \"text\": b\nc 网","marks":[{"tag":"norm.c"},{"tag":"x"}]}"#;
        let value = read(&whole[..whole.len() - 9]).unwrap();
        assert_eq!(value["text"], "a \"text\": b\nc 网");
        assert_eq!(value["marks"].as_array().map(Vec::len), Some(1));
        assert_eq!(value["schema"], "rapporteur/project/1");
    }

    #[test]
    fn a_text_that_is_cut_is_kept_as_far_as_it_goes() {
        for (cut, kept) in [(r#"{"text":"ab"#, "ab"), (r#"{"text":"ab\u00"#, "ab"), (r#"{"text":"ab\"#, "ab")] {
            assert_eq!(read(cut).unwrap()["text"], kept, "{cut}");
        }
        assert_eq!(read("{\"marks\":[]}"), None);
        assert_eq!(read("{\"text\":7}"), None);
    }
}
