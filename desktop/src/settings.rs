//! Settings, window and recent files: one file that can be read, copied to another machine, and removed.

use crate::atomic;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// So many files are remembered.
const MOST_RECENT: usize = 10;

/// Size and place of the window in physical pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Left edge.
    pub x: i32,
    /// Upper edge.
    pub y: i32,
    /// Width of what is inside.
    pub width: u32,
    /// Height of what is inside.
    pub height: u32,
    /// Whether it fills the screen.
    #[serde(default)]
    pub maximized: bool,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
struct Content {
    /// What the page keeps: language, theme, keys.
    page: BTreeMap<String, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    window: Option<Place>,
    recent: Vec<PathBuf>,
    /// What a newer version has put here, kept for it.
    #[serde(flatten)]
    other: BTreeMap<String, serde_json::Value>,
}

/// The settings and the file they are in.
#[derive(Debug)]
pub struct Settings {
    path: PathBuf,
    content: Content,
}

impl Settings {
    /// The settings of a file. Without one, or with a damaged one, everything is as at first.
    pub fn read(path: PathBuf) -> Self {
        let content = fs::read(&path).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default();
        Self { path, content }
    }

    fn write(&self) -> io::Result<()> {
        if let Some(folder) = self.path.parent() {
            fs::create_dir_all(folder)?;
        }
        atomic::replace(&self.path, &serde_json::to_vec_pretty(&self.content)?)
    }

    fn change(&mut self, change: impl FnOnce(&mut Content)) -> io::Result<()> {
        let before = self.content.clone();
        change(&mut self.content);
        if self.content == before { Ok(()) } else { self.write() }
    }

    /// A setting of the page.
    pub fn page(&self, name: &str) -> Option<&str> {
        self.content.page.get(name).map(String::as_str)
    }

    /// All settings of the page.
    pub fn all(&self) -> &BTreeMap<String, String> {
        &self.content.page
    }

    /// Sets a setting of the page.
    ///
    /// # Errors
    /// As the system says; it holds for this visit all the same.
    pub fn set(&mut self, name: &str, value: &str) -> io::Result<()> {
        self.change(|content| {
            content.page.insert(name.to_owned(), value.to_owned());
        })
    }

    /// Where the window was.
    pub fn window(&self) -> Option<Place> {
        self.content.window
    }

    /// Remembers where the window is.
    ///
    /// # Errors
    /// As [`Self::set`].
    pub fn set_window(&mut self, place: Place) -> io::Result<()> {
        self.change(|content| content.window = Some(place))
    }

    /// The files that were opened or saved last, the last one first.
    pub fn recent(&self) -> &[PathBuf] {
        &self.content.recent
    }

    /// Remembers a file.
    ///
    /// # Errors
    /// As [`Self::set`].
    pub fn remember(&mut self, path: &Path) -> io::Result<()> {
        self.change(|content| {
            content.recent.retain(|known| known != path);
            content.recent.insert(0, path.to_owned());
            content.recent.truncate(MOST_RECENT);
        })
    }

    /// Forgets all settings.
    ///
    /// # Errors
    /// As the system says.
    pub fn forget_all(&mut self) -> io::Result<()> {
        self.content = Content::default();
        match fs::remove_file(&self.path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that panics is a test that fails")]
mod tests {
    use super::*;

    #[test]
    fn settings_come_back_and_those_of_a_newer_version_stay() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new").join("settings.json");
        let mut settings = Settings::read(path.clone());
        settings.set("language", "ar").unwrap();
        settings.remember(Path::new("/tmp/文.md")).unwrap();
        let mut text: serde_json::Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
        text["later"] = 7.into();
        fs::write(&path, text.to_string()).unwrap();
        let mut again = Settings::read(path.clone());
        assert_eq!((again.page("language"), again.recent()), (Some("ar"), &[PathBuf::from("/tmp/文.md")][..]));
        again.set("theme", "dark").unwrap();
        assert!(fs::read_to_string(&path).unwrap().contains("\"later\": 7"));
    }

    #[test]
    fn damage_gives_what_was_at_first() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.json");
        fs::write(&path, b"{\"page\": {\"lang").unwrap();
        assert_eq!(Settings::read(path).page("language"), None);
    }

    #[test]
    fn the_last_ten_files_are_remembered_once_each() {
        let folder = tempfile::tempdir().unwrap();
        let mut settings = Settings::read(folder.path().join("s.json"));
        for number in (0..15).chain([7]) {
            settings.remember(Path::new(&format!("/{number}"))).unwrap();
        }
        assert_eq!(settings.recent().len(), MOST_RECENT);
        assert_eq!(settings.recent()[0], Path::new("/7"));
        assert_eq!(settings.recent().iter().filter(|p| **p == Path::new("/7")).count(), 1);
    }
}
