//! The settings as a file: to take along to another machine, or to go back to. What belongs to the machine (size and place of the window,
//! recent files) is not in it.

use super::termbases::Own;
use super::{Keys, Theme};
use crate::wire::Problem;
use serde::{Deserialize, Serialize};

/// Name of the shape; the number after it is [`VERSION`].
const SCHEMA: &str = "rapporteur/settings/";
/// Grows with every change that an older program could not read.
const VERSION: u32 = 1;

/// A file of settings, as it is written. What is read is looked at field by field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    /// Name and version of the shape: `rapporteur/settings/1`.
    schema: String,
    /// BCP 47 tag of the interface's language.
    #[serde(default)]
    pub language: Option<String>,
    /// As [`Theme::name`] has it.
    #[serde(default)]
    theme: Option<String>,
    /// As [`Keys::to_setting`] has it.
    #[serde(default)]
    keys: Option<String>,
    /// Termbases of the reader's own. They come last: what a file is must be seen at its beginning.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub termbases: Vec<Own>,
}

impl Settings {
    /// The settings of this moment.
    pub fn of(language: &str, theme: Theme, keys: &Keys, termbases: &[Own]) -> Self {
        Self {
            schema: format!("{SCHEMA}{VERSION}"),
            language: Some(language.to_owned()),
            theme: Some(theme.name().to_owned()),
            keys: Some(keys.to_setting()),
            termbases: termbases.to_vec(),
        }
    }

    /// The file.
    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }

    /// Whether a file looks like settings: an object that names the shape near its beginning. Within a text of JSON the quotation marks would
    /// have backslashes before them.
    pub fn is_one(bytes: &[u8]) -> bool {
        const NEAR: usize = 4096;
        let text = String::from_utf8_lossy(&bytes[..bytes.len().min(NEAR)]);
        let named = |rest: &str| {
            let value = rest.trim_start().strip_prefix(':').map(str::trim_start);
            value.and_then(|value| value.strip_prefix('"')).is_some_and(|value| value.starts_with(SCHEMA))
        };
        text.trim_start().starts_with('{') && text.split("\"schema\"").skip(1).any(named)
    }

    /// Reads a file.
    ///
    /// # Errors
    /// When it is no JSON of this shape, of a newer version, or one of its values is none: then nothing of it holds.
    pub fn read(bytes: &[u8], languages: &[&str]) -> Result<Self, Problem> {
        let damaged = |detail: String| Problem::new("settings-damaged").with("detail", detail);
        let value: serde_json::Value = serde_json::from_slice(bytes).map_err(|e| damaged(e.to_string()))?;
        let settings: Self = serde_json::from_value(value).map_err(|e| damaged(e.to_string()))?;
        let version = settings.schema.strip_prefix(SCHEMA).and_then(|v| v.parse::<u32>().ok());
        if version.is_none_or(|v| v > VERSION) {
            return Err(Problem::new("settings-newer").with("found", settings.schema));
        }
        let bad = |name: &str, value: &str| Err(damaged(format!("{name}: {value:?}")));
        match &settings {
            Self { language: Some(tag), .. } if !languages.contains(&tag.as_str()) => bad("language", tag),
            Self { theme: Some(name), .. } if Theme::named(name).is_none() => bad("theme", name),
            Self { keys: Some(keys), .. } if Keys::from_setting(keys).to_setting() != *keys => bad("keys", keys),
            _ => Ok(settings),
        }
    }

    /// The theme, if one is named.
    pub fn theme(&self) -> Option<Theme> {
        Theme::named(self.theme.as_deref()?)
    }

    /// The single keys, if they are named.
    pub fn keys(&self) -> Option<Keys> {
        self.keys.as_deref().map(Keys::from_setting)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LANGUAGES: [&str; 2] = ["en", "ar"];

    fn message(file: &str) -> Option<String> {
        Settings::read(file.as_bytes(), &LANGUAGES).err().map(|problem| problem.message)
    }

    #[test]
    fn what_is_written_is_read() -> Result<(), Problem> {
        let mut keys = Keys::default();
        keys.bind(crate::state::Command::Next, 'X');
        let own = Own { name: "глоссарий.csv".to_owned(), terms: 9, table: "en\n\"word\"\n".repeat(1000) };
        let file = Settings::of("ar", Theme::Dark, &keys, std::slice::from_ref(&own)).to_json();
        assert!(Settings::is_one(file.as_bytes()));
        let back = Settings::read(file.as_bytes(), &LANGUAGES)?;
        assert_eq!((back.language.as_deref(), back.theme(), back.keys()), (Some("ar"), Some(Theme::Dark), Some(keys)));
        assert_eq!(back.termbases, [own]);
        // What is not named stays as it is.
        let part = Settings::read(br#"{"schema":"rapporteur/settings/1","theme":""}"#, &LANGUAGES)?;
        assert_eq!((part.language.as_deref(), part.theme(), part.keys()), (None, Some(Theme::System), None));
        Ok(())
    }

    #[test]
    fn what_is_wrong_is_told_and_nothing_else_holds() {
        for (file, said) in [
            (r#"{"schema":"rapporteur/settings/1","#, "settings-damaged"),
            (r#"{"schema":"rapporteur/settings/2"}"#, "settings-newer"),
            (r#"{"schema":"rapporteur/settings/x"}"#, "settings-newer"),
            (r#"{"schema":"rapporteur/settings/1","language":"xx"}"#, "settings-damaged"),
            (r#"{"schema":"rapporteur/settings/1","theme":"red"}"#, "settings-damaged"),
            (r#"{"schema":"rapporteur/settings/1","keys":"+JJ"}"#, "settings-damaged"),
            (r#"{"schema":"rapporteur/settings/1","keys":7}"#, "settings-damaged"),
            (r#"{"schema":"rapporteur/settings/1","termbases":[{"name":"a.csv"}]}"#, "settings-damaged"),
        ] {
            assert!(Settings::is_one(file.as_bytes()), "{file}");
            assert_eq!(message(file).as_deref(), Some(said), "{file}");
        }
    }

    #[test]
    fn texts_and_projects_are_no_settings() {
        for text in ["The schema is rapporteur/settings/1.", r#"{"schema":"rapporteur/project/1","text":"a"}"#, ""] {
            assert!(!Settings::is_one(text.as_bytes()), "{text}");
        }
        let quoted = r#"{"schema":"rapporteur/project/1","text":"{\"schema\":\"rapporteur/settings/1\"}"}"#;
        assert!(!Settings::is_one(quoted.as_bytes()));
        assert!(Settings::is_one(b"{ \"keys\": \"\",\n \"schema\" : \"rapporteur/settings/1\" }"));
    }
}
