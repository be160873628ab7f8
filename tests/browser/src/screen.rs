//! What stands outside the page: the system's own windows, dialogs and menus, worked with keys and pointer as a person does.
//!
//! By xdotool, on a screen of X. The window that is spoken to is named, for without a window manager nobody else gives it the keyboard.

use crate::Outcome;
use std::process::Command;
use std::time::{Duration, Instant};

/// How long a window may take to come or go.
const PATIENCE: Duration = Duration::from_secs(20);
/// Toolkits need a moment between keys that open something.
const PACE: Duration = Duration::from_millis(120);

/// A window of the system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Window(String);

fn xdotool(arguments: &[&str]) -> Outcome<String> {
    let output = Command::new("xdotool")
        .args(arguments)
        // Otherwise it reads no title with a sign that is not ASCII.
        .env("LC_ALL", "C.UTF-8")
        .output()
        .map_err(|e| format!("xdotool cannot be started ({e}): install it, as `cargo xtask test --full` does"))?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

impl Window {
    fn all(title: &str) -> Outcome<Vec<Self>> {
        // The title is a pattern for xdotool.
        let sign = |c: char| if c.is_ascii_alphanumeric() { c.to_string() } else { ".*".to_owned() };
        let pattern: String = title.chars().map(sign).collect();
        let found = xdotool(&["search", "--onlyvisible", "--name", &format!("^{pattern}$")])?;
        Ok(found.lines().map(|number| Self(number.to_owned())).collect())
    }

    fn find(title: &str) -> Outcome<Option<Self>> {
        Ok(Self::all(title)?.pop())
    }

    /// Waits for a window of this title and gives it the keyboard.
    pub async fn titled(title: &str) -> Outcome<Self> {
        let start = Instant::now();
        loop {
            if let Some(window) = Self::find(title)? {
                tokio::time::sleep(PACE * 3).await;
                xdotool(&["windowfocus", "--sync", &window.0])?;
                return Ok(window);
            }
            if start.elapsed() > PATIENCE {
                let all = xdotool(&["search", "--onlyvisible", "--name", "."])?;
                let names: Vec<String> =
                    all.lines().filter_map(|number| xdotool(&["getwindowname", number]).ok()).collect();
                return Err(format!("waited in vain for the window “{title}”; there are {names:?}").into());
            }
            tokio::time::sleep(PACE).await;
        }
    }

    /// Waits for another window of this title than one that is known, and gives it the keyboard.
    pub async fn beside(title: &str, known: &Self) -> Outcome<Self> {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            if let Some(window) = Self::all(title)?.into_iter().find(|window| window != known) {
                tokio::time::sleep(PACE * 3).await;
                xdotool(&["windowfocus", "--sync", &window.0])?;
                return Ok(window);
            }
            tokio::time::sleep(PACE).await;
        }
        Err(format!("waited in vain for a second window “{title}”").into())
    }

    /// Whether there is a window of this title.
    pub fn is_there(title: &str) -> Outcome<bool> {
        Ok(Self::find(title)?.is_some())
    }

    /// Presses keys, each by the name that X gives it (`ctrl+o`, `F10`, `Return`), one after the other.
    pub async fn press(&self, keys: &[&str]) -> Outcome {
        xdotool(&["windowfocus", &self.0])?;
        self.press_on(keys).await
    }

    /// Opens the menu with the keyboard, and waits until it is there: keys that come before it would go to the page.
    pub async fn open_menu(&self) -> Outcome {
        let count = || -> Outcome<usize> { Ok(xdotool(&["search", "--onlyvisible", "--class", "."])?.lines().count()) };
        let (before, start) = (count()?, Instant::now());
        self.press(&["F10"]).await?;
        while count()? <= before {
            if start.elapsed() > PATIENCE {
                return Err("the menu does not open".into());
            }
            tokio::time::sleep(PACE).await;
        }
        tokio::time::sleep(PACE).await;
        Ok(())
    }

    /// Presses keys where the keyboard is: in a menu that is open.
    pub async fn press_on(&self, keys: &[&str]) -> Outcome {
        for key in keys {
            xdotool(&["key", "--clearmodifiers", key])?;
            tokio::time::sleep(PACE).await;
        }
        Ok(())
    }

    /// Writes a text in place of what a box holds; only what stands on a keyboard.
    pub async fn write(&self, text: &str) -> Outcome {
        self.press(&["ctrl+a"]).await?;
        xdotool(&["type", "--delay", "15", text])?;
        tokio::time::sleep(PACE * 3).await;
        Ok(())
    }

    /// Waits until there is no window of this title.
    pub async fn gone(title: &str) -> Outcome {
        let start = Instant::now();
        while Self::is_there(title)? {
            if start.elapsed() > PATIENCE {
                return Err(format!("the window “{title}” does not go").into());
            }
            tokio::time::sleep(PACE).await;
        }
        Ok(())
    }
}
