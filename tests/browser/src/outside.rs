//! The page object beyond the page: files in and out, paper, the network, the end. A browser and the desktop's window do it each in its way.

use crate::app::{App, PATIENCE};
use crate::world::started_by;
use crate::{Look, Outcome, Window};
use fantoccini::Locator;
use fantoccini::wd::PrintConfiguration;
use rapporteur_locales::Messages;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

/// How often something outside is looked at.
const PACE: Duration = Duration::from_millis(60);

/// The app for the desktop.
#[derive(Debug)]
pub(crate) struct Driven {
    /// The process number of the driver that has started it.
    driver: u32,
    program: PathBuf,
    /// Where it keeps its things, and writes what nobody has named a place for.
    home: PathBuf,
}

impl Driven {
    pub(crate) fn new(driver: u32, program: &Path, home: &Path) -> Self {
        Self { driver, program: program.to_owned(), home: home.to_owned() }
    }
}

impl App {
    fn driven(&self) -> Outcome<&Driven> {
        Ok(self.driver.as_ref().ok_or("this app is a page in a browser")?)
    }

    /// Starts the app for the desktop once more, with a file, as a file manager does; the one that is running gets it.
    pub async fn hand_over(&self, file: &Path) -> Outcome {
        let mut second = Command::new(&self.driven()?.program)
            .arg(file)
            // What it would keep there by mistake is nobody's.
            .envs(["HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"].map(|name| (name, &self.folder)))
            .stderr(std::process::Stdio::null())
            .spawn()?;
        let start = Instant::now();
        loop {
            match second.try_wait()? {
                Some(status) if status.success() => return Ok(()),
                Some(status) => return Err(format!("the second start ended with {status}").into()),
                None if start.elapsed() > PATIENCE => {
                    second.kill()?;
                    return Err("the second start goes on, beside the first".into());
                }
                None => tokio::time::sleep(PACE).await,
            }
        }
    }

    /// Sets the size of the desktop's window, in its own pixels, and waits until the page has it.
    pub async fn resize(&self, (width, height): (u32, u32)) -> Outcome {
        Ok(self.client.set_window_size(width, height).await?)
    }

    /// Sets size and colour scheme of the window; the desktop's has the scheme that it was started with.
    pub async fn look(&self, look: Look) -> Outcome {
        let (width, height) = look.size;
        if self.driver.is_some() {
            return self.resize(look.size).await;
        }
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.cdp("Emulation.setDeviceMetricsOverride", metrics).await?;
        let scheme = if look.dark { "dark" } else { "light" };
        let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        self.cdp("Emulation.setEmulatedMedia", features).await?;
        Ok(())
    }

    /// Whether the page is in a browser, whose tools see more than a reader does.
    pub fn in_browser(&self) -> bool {
        self.driver.is_none()
    }

    /// The language of the interface.
    pub async fn language(&self) -> Outcome<String> {
        let language = self.script("return document.documentElement.lang", vec![]).await?;
        Ok(language.as_str().unwrap_or_default().to_owned())
    }

    /// The desktop's window, which has the keyboard from now on.
    pub async fn window(&self) -> Outcome<Window> {
        self.driven()?;
        let words = Messages::new(&self.language().await?);
        let name = self.script("return document.querySelector('.title')?.textContent ?? ''", vec![]).await?;
        let name = name.as_str().unwrap_or_default();
        // A draft that is not kept gives the window no name.
        let titles = [words.plain("desktop-title", &[("name", name.into())]), words.plain("app-title", &[])];
        let window = Window::whose(&titles.each_ref().map(String::as_str), &[]).await?;
        Ok(window.running(words.plain("page-direction", &[]) == "rtl"))
    }

    /// Goes on without a network, once the app can. Where the desktop's stories are told there is none from the beginning.
    pub async fn unplug(&self) -> Outcome {
        if self.driver.is_some() {
            return Ok(());
        }
        self.installed().await?;
        self.offline(true).await?;
        self.reload().await
    }

    /// Waits until the browser keeps the app for times without a network.
    pub async fn installed(&self) -> Outcome {
        if self.driver.is_none() {
            let ready = "return navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller !== null)";
            self.until("the service worker", ready).await?;
        }
        Ok(())
    }

    /// Takes up the draft that was open when the browser or the program was killed.
    pub async fn take_up(&self) -> Outcome {
        self.click(if self.driver.is_some() { "#restore" } else { ".recent .name" }).await?;
        self.settled().await
    }

    /// Cuts the browser's network, or mends it.
    pub async fn offline(&self, cut: bool) -> Outcome {
        self.cdp("Network.enable", json!({})).await?;
        let parameters = json!({ "offline": cut, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        self.cdp("Network.emulateNetworkConditions", parameters).await?;
        Ok(())
    }

    /// Opens a file: a browser by the button for it, the desktop as a file manager does.
    pub async fn open_file(&self, name: &str, bytes: &[u8]) -> Outcome {
        let path = self.folder.join(name);
        std::fs::write(&path, bytes)?;
        // There the button opens a dialog of the system, which has stories of its own.
        if self.driver.is_some() {
            return self.hand_over(&path).await;
        }
        if self.script("return document.querySelector('input[type=file]') === null", vec![]).await? == json!(true) {
            self.press("o").await?;
        }
        self.until("the button", "return document.querySelector('input[type=file]') !== null").await?;
        self.client.find(Locator::Css("input[type=file]")).await?.send_keys(&path.to_string_lossy()).await?;
        // The dialog closes once it has the file; until then it would be taken for the next one's.
        self.until("the file to be taken", "return document.querySelector('dialog input[type=file]') === null").await?;
        Ok(())
    }

    /// Drags files from another program's window into the desktop's, as out of a file manager.
    pub async fn drop_files(&self, files: &[&Path]) -> Outcome {
        let source = std::env::var_os("RAPPORTEUR_DRAG").ok_or("RAPPORTEUR_DRAG names no program to drag from")?;
        let window = self.window().await?;
        let mut source = Command::new(source).args(files).env("HOME", &self.driven()?.home).spawn()?;
        let dragged = async { Window::titled("drag").await?.drag_to(&window).await }.await;
        source.kill()?;
        source.wait()?;
        dragged
    }

    /// Waits until the device keeps these termbases of the reader's own, by what their list says; a browser is as fast as a story.
    pub async fn kept_termbases(&self, says: &str) -> Outcome {
        if self.driver.is_some() {
            let kept = "return window.__TAURI_INTERNALS__.invoke('termbases').then(list => (list ?? '[]').includes(";
            self.until("it to be kept", &format!("{kept}{says:?}))")).await?;
        }
        Ok(())
    }

    /// Saves a copy and gives its content back.
    pub async fn save_copy(&self) -> Outcome<Value> {
        self.download(".tools .primary ~ .primary").await
    }

    /// Clicks what hands over a file of JSON, and reads it: a browser downloads it, the desktop asks where it shall be.
    pub async fn download(&self, selector: &str) -> Outcome<Value> {
        let folder = self.folder.join("downloads");
        // Nothing may be left of an earlier one.
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder)?;
        if self.driver.is_some() {
            let window = self.window().await?;
            self.click(selector).await?;
            Window::beside(&[&window]).await?.answer(&folder.join("saved.json")).await?;
        } else {
            self.fetch_into(&folder, selector).await?;
        }
        first_json(&folder, selector).await
    }

    /// The same where nobody is asked, on the page of last resort: the desktop puts the file among the downloads or, here, at home.
    pub async fn handed_over(&self, selector: &str) -> Outcome<Value> {
        let Some(driven) = &self.driver else { return self.download(selector).await };
        self.click(selector).await?;
        first_json(&driven.home.join("HOME"), selector).await
    }

    async fn fetch_into(&self, folder: &Path, selector: &str) -> Outcome {
        let behaviour = json!({ "behavior": "allow", "downloadPath": folder });
        self.cdp("Browser.setDownloadBehavior", behaviour).await?;
        self.click(selector).await
    }

    /// Ends the browser, or the desktop's program, as a crash does: nothing is asked, nothing is told.
    pub async fn kill(self) -> Outcome {
        if let Some(driven) = &self.driver {
            for child in started_by(driven.driver) {
                Command::new("kill").args(["-9", &child]).status()?;
            }
        } else {
            // The command cannot be answered any more.
            let crash = self.cdp("Browser.crash", json!({}));
            let _ = tokio::time::timeout(Duration::from_secs(10), crash).await;
        }
        // The driver finds that nobody answers.
        let _ = tokio::time::timeout(Duration::from_secs(10), self.client.close()).await;
        Ok(())
    }

    /// Ends the browser, or the desktop's program as one that closes its window does.
    pub async fn close(self) {
        // One that has ended already is as good.
        let _ = self.client.clone().close().await;
        // The program has a last word; another one that starts meanwhile would hand itself over to it.
        let Some(driven) = &self.driver else { return };
        let start = Instant::now();
        while !started_by(driven.driver).is_empty() && start.elapsed() < Duration::from_secs(10) {
            tokio::time::sleep(PACE).await;
        }
    }

    /// Prints the page into a file of PDF, in the desktop by its keys and the system's dialog.
    pub async fn print(&self) -> Outcome<Vec<u8>> {
        let Some(driven) = &self.driver else {
            return Ok(self.client.print(PrintConfiguration::default()).await?);
        };
        let window = self.window().await?;
        window.press(&["ctrl+p"]).await?;
        let dialog = Window::beside(&[&window]).await?;
        // To the list of printers, of which the first is a file, and to it.
        dialog.press(&["Tab", "Home", "Return"]).await?;
        dialog.gone().await?;
        let (start, file) = (Instant::now(), driven.home.join("output.pdf"));
        while start.elapsed() < PATIENCE {
            match std::fs::read(&file) {
                Ok(bytes) if bytes.trim_ascii_end().ends_with(b"%%EOF") => {
                    std::fs::remove_file(&file)?;
                    return Ok(bytes);
                }
                _ => tokio::time::sleep(PACE).await,
            }
        }
        Err("nothing was printed".into())
    }
}

/// The first whole file of JSON in a folder.
async fn first_json(folder: &Path, selector: &str) -> Outcome<Value> {
    let start = Instant::now();
    while start.elapsed() < PATIENCE {
        for file in std::fs::read_dir(folder)?.flatten() {
            // While it is on its way it is empty or has another name.
            let whole = std::fs::read(file.path()).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok());
            if let Some(value) = whole {
                return Ok(value);
            }
        }
        tokio::time::sleep(PACE).await;
    }
    Err(format!("nothing was handed over by {selector}").into())
}
