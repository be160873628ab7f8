//! What stands outside the page: the system's own windows, dialogs and menus, worked with keys and pointer as a person does.
//!
//! By xdotool, on a screen of X. The window that is spoken to is named, for without a window manager nobody else gives it the keyboard.

use crate::Outcome;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

/// How long a window may take to come or go.
const PATIENCE: Duration = Duration::from_secs(20);
/// Toolkits need a moment between keys that open something.
const PACE: Duration = Duration::from_millis(120);

/// So many times a dialog is given its answer.
const TRIES: u32 = 4;

/// A window of the system.
#[derive(Debug, Clone)]
pub struct Window {
    number: String,
    /// The key that leads onwards in its menu.
    onwards: &'static str,
}

impl PartialEq for Window {
    fn eq(&self, other: &Self) -> bool {
        self.number == other.number
    }
}

fn xdotool(arguments: &[&str]) -> Outcome<String> {
    let output = Command::new("xdotool")
        .args(arguments)
        .output()
        .map_err(|e| format!("xdotool cannot be started ({e}): install it, as `cargo xtask test --full` does"))?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

impl Window {
    /// Every window that is shown, menus and dialogs among them.
    fn all() -> Outcome<Vec<Self>> {
        let found = xdotool(&["search", "--onlyvisible", "--class", "."])?;
        Ok(found.lines().map(|number| Self { number: number.to_owned(), onwards: "Right" }).collect())
    }

    /// The same window, whose menu runs from right to left if `mirrored`.
    pub(crate) fn running(self, mirrored: bool) -> Self {
        Self { onwards: if mirrored { "Left" } else { "Right" }, ..self }
    }

    /// What stands in its frame.
    ///
    /// # Errors
    /// As xdotool.
    pub fn title(&self) -> Outcome<String> {
        xdotool(&["getwindowname", &self.number])
    }

    /// What stands in the frames of the windows that are shown.
    ///
    /// # Errors
    /// As xdotool.
    pub fn titles() -> Outcome<Vec<String>> {
        Self::all()?.iter().map(Self::title).collect()
    }

    /// Waits for a window of this title, and gives it the keyboard.
    ///
    /// # Errors
    /// When there is none; the text names those that are there.
    pub async fn titled(title: &str) -> Outcome<Self> {
        Self::whose(&[title], &[]).await
    }

    /// Waits for a window besides those that are known, whatever it is called, and gives it the keyboard.
    ///
    /// # Errors
    /// As [`Self::titled`].
    pub async fn beside(known: &[&Self]) -> Outcome<Self> {
        Self::whose(&[], known).await
    }

    /// Waits for a window of one of these titles (none: of any), besides those that are known.
    pub(crate) async fn whose(titles: &[&str], known: &[&Self]) -> Outcome<Self> {
        let start = Instant::now();
        loop {
            let mut others = Vec::new();
            for window in Self::all()?.into_iter().filter(|window| !known.contains(&window)) {
                let title = window.title()?;
                if titles.is_empty() || titles.contains(&title.as_str()) {
                    tokio::time::sleep(PACE * 3).await;
                    xdotool(&["windowfocus", "--sync", &window.number])?;
                    return Ok(window);
                }
                others.push(title);
            }
            if start.elapsed() > PATIENCE {
                return Err(format!("waited in vain for a window {titles:?}; others are {others:?}").into());
            }
            tokio::time::sleep(PACE).await;
        }
    }

    /// Waits until it is gone.
    ///
    /// # Errors
    /// When it stays.
    pub async fn gone(&self) -> Outcome {
        if self.goes_within(PATIENCE).await? {
            Ok(())
        } else {
            Err(format!("the window “{}” stays", self.title()?).into())
        }
    }

    async fn goes_within(&self, patience: Duration) -> Outcome<bool> {
        let start = Instant::now();
        while Self::all()?.contains(self) {
            if start.elapsed() > patience {
                return Ok(false);
            }
            tokio::time::sleep(PACE).await;
        }
        Ok(true)
    }

    /// Answers a dialog that asks for a file or a folder: the path, written as it stands, in letters that every keyboard has.
    ///
    /// # Errors
    /// When the dialog stays open.
    pub async fn answer(&self, path: &Path) -> Outcome {
        // A dialog that is still busy with its list loses letters, and tells that there is no such place: then it is asked again.
        for _ in 0..TRIES {
            self.name(path).await?;
            self.press(&["Return"]).await?;
            if self.goes_within(PATIENCE / TRIES).await? {
                return Ok(());
            }
            // Away with what it tells.
            self.press_on(&["Return"]).await?;
            if self.goes_within(PACE * 3).await? {
                return Ok(());
            }
        }
        self.gone().await
    }

    /// Writes a path into a dialog that asks for a file, and leaves it open.
    ///
    /// # Errors
    /// As xdotool.
    pub async fn name(&self, path: &Path) -> Outcome {
        // To the line for it, where that is not open yet; what is proposed there is replaced.
        self.press(&["ctrl+l"]).await?;
        tokio::time::sleep(PACE * 3).await;
        self.press_on(&["ctrl+a"]).await?;
        xdotool(&["type", "--clearmodifiers", "--delay", "20", &path.to_string_lossy()])?;
        tokio::time::sleep(PACE * 3).await;
        // What the dialog has written further by itself is selected, and unasked.
        self.press_on(&["Delete"]).await
    }

    /// Presses keys, each by the name that X gives it (`ctrl+o`, `F10`, `Return`), one after the other.
    pub async fn press(&self, keys: &[&str]) -> Outcome {
        xdotool(&["windowfocus", &self.number])?;
        self.press_on(keys).await
    }

    /// Chooses an entry of the menu with the keyboard: so many groups onwards, so many entries down that can be chosen.
    ///
    /// # Errors
    /// When there is no menu.
    pub async fn choose(&self, group: usize, entry: usize) -> Outcome {
        self.open_menu().await?;
        self.press_on(&[vec![self.onwards; group], vec!["Down"; entry + 1], vec!["Return"]].concat()).await
    }

    /// The same in the list that opens beside an entry.
    ///
    /// # Errors
    /// As [`Self::choose`].
    pub async fn choose_below(&self, group: usize, entry: usize, below: usize) -> Outcome {
        self.open_menu().await?;
        let way = [
            vec![self.onwards; group],
            vec!["Down"; entry + 1],
            vec![self.onwards],
            vec!["Down"; below],
            vec!["Return"],
        ];
        self.press_on(&way.concat()).await
    }

    /// Drags what is in the middle of this window to the middle of another one, and lets it go there.
    ///
    /// # Errors
    /// As xdotool.
    pub async fn drag_to(&self, other: &Self) -> Outcome {
        let (from, to) = (self.middle()?, other.middle()?);
        self.point(from).await?;
        xdotool(&["mousedown", "1"])?;
        // A small way is no drag yet, and who takes it has to see it come, stand and be let go.
        for way in 0..2 {
            self.point((from.0 + 12 + way, from.1 + 12)).await?;
        }
        for way in 0..3 {
            other.point((to.0 + 5 * way, to.1)).await?;
        }
        xdotool(&["mouseup", "1"])?;
        tokio::time::sleep(PACE).await;
        Ok(())
    }

    fn middle(&self) -> Outcome<(u32, u32)> {
        let said = xdotool(&["getwindowgeometry", "--shell", &self.number])?;
        let of = |name: &str| said.lines().find_map(|line| line.strip_prefix(name)?.parse::<u32>().ok());
        let (width, height) = of("WIDTH=").zip(of("HEIGHT=")).ok_or_else(|| format!("no size in {said:?}"))?;
        Ok((width / 2, height / 2))
    }

    /// Moves the pointer to a place within this window.
    async fn point(&self, (x, y): (u32, u32)) -> Outcome {
        xdotool(&["mousemove", "--window", &self.number, &x.to_string(), &y.to_string()])?;
        tokio::time::sleep(PACE * 2).await;
        Ok(())
    }

    /// Opens the menu with the keyboard, and waits until it is there: keys that come before it would go to the page.
    async fn open_menu(&self) -> Outcome {
        let (before, start) = (Self::all()?.len(), Instant::now());
        self.press(&["F10"]).await?;
        while Self::all()?.len() <= before {
            if start.elapsed() > PATIENCE {
                return Err("the menu does not open".into());
            }
            tokio::time::sleep(PACE).await;
        }
        tokio::time::sleep(PACE).await;
        Ok(())
    }

    /// Presses keys where the keyboard is: in a menu that is open.
    async fn press_on(&self, keys: &[&str]) -> Outcome {
        for key in keys {
            xdotool(&["key", "--clearmodifiers", key])?;
            tokio::time::sleep(PACE).await;
        }
        Ok(())
    }
}
