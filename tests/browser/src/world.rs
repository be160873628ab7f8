//! The site and the driver; both end with the tests.

use crate::outside::Driven;
use crate::{App, Outcome};
use fantoccini::ClientBuilder;
use serde_json::json;
use std::io::{BufRead, BufReader};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How long a program may take to show its page.
const PATIENCE: Duration = Duration::from_secs(60);

/// How a browser looks at the page.
#[derive(Debug, Clone, Copy)]
pub struct Look {
    /// The language that the browser asks for.
    pub language: &'static str,
    /// Whether the system is dark.
    pub dark: bool,
    /// Width and height of the window, in CSS pixels.
    pub size: (u32, u32),
}

impl Default for Look {
    fn default() -> Self {
        Self { language: "en", dark: false, size: (1440, 900) }
    }
}

/// A site that is served and a driver that starts browsers.
#[derive(Debug)]
pub struct World {
    site: String,
    driver: String,
    children: Mutex<Vec<Child>>,
    folder: PathBuf,
    /// The app for the desktop, where the stories are told there.
    program: Option<PathBuf>,
}

impl World {
    /// Serves what `cargo xtask build` has built, and starts the driver.
    ///
    /// # Errors
    /// When something is missing; the text says what and how to have it.
    pub fn start() -> Outcome<Self> {
        Self::of("target/site")
    }

    /// The same with the pages of another folder, named from the root of the repository.
    ///
    /// # Errors
    /// As [`Self::start`].
    pub fn of(pages: &str) -> Outcome<Self> {
        let root = root();
        if !root.join(pages).join("index.html").exists() {
            return Err(format!("{pages} is not built: run `cargo xtask build` first, or `cargo xtask test`").into());
        }
        let folder = std::env::temp_dir().join(format!("rapporteur-browser-{}", std::process::id()));
        std::fs::create_dir_all(&folder)?;
        let mut world =
            Self { site: String::new(), driver: String::new(), children: Mutex::default(), folder, program: None };
        world.serve(&root, pages)?;
        world.drive()?;
        Ok(world)
    }

    /// The same stories in the app for the desktop: each visit is a program of its own with a driver of its own.
    ///
    /// # Errors
    /// When the program cannot be found.
    pub fn desktop(program: &Path) -> Outcome<Self> {
        if !program.exists() {
            return Err(format!("{} is not built: `cargo xtask test --full` builds it", program.display()).into());
        }
        let folder = std::env::temp_dir().join(format!("rapporteur-desktop-{}", std::process::id()));
        std::fs::create_dir_all(&folder)?;
        let (site, program) = ("tauri://localhost/".to_owned(), Some(program.to_owned()));
        Ok(Self { site, driver: String::new(), children: Mutex::default(), folder, program })
    }

    fn keep(&self, child: Child) {
        self.children.lock().unwrap_or_else(PoisonError::into_inner).push(child);
    }

    fn serve(&mut self, root: &Path, pages: &str) -> Outcome {
        // xtask says where it is itself; by hand, cargo finds it.
        let mut command = match std::env::var_os("RAPPORTEUR_XTASK") {
            Some(program) => Command::new(program),
            None => {
                let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
                cargo.arg("xtask");
                cargo
            }
        };
        command.args(["serve", "--built", "--port", "0", "--folder", pages]).current_dir(root).stdout(Stdio::piped());
        let mut server = command.spawn().map_err(|e| format!("the site cannot be served: {e}"))?;
        let output = server.stdout.take().ok_or("the server says nothing")?;
        self.keep(server);
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line)?;
        let address = line.split_whitespace().find(|w| w.starts_with("http://"));
        self.site = address.ok_or_else(|| format!("the server does not say where it is: {line}"))?.to_owned();
        Ok(())
    }

    fn drive(&mut self) -> Outcome {
        let port = free_port()?;
        let driver = Command::new("chromedriver")
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|e| {
                format!(
                    "chromedriver cannot be started ({e}): install Chromium and its driver, as `cargo xtask test` does"
                )
            })?;
        self.keep(driver);
        answered("chromedriver", port)?;
        self.driver = format!("http://127.0.0.1:{port}");
        Ok(())
    }

    /// Opens the app in a browser that has never seen it.
    ///
    /// # Errors
    /// When the browser cannot be started or the app does not appear.
    pub async fn visit(&self, look: Look) -> Outcome<App> {
        self.visit_as(look, None).await
    }

    /// A folder for somebody's browser, which keeps what it has from one visit to the next.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn profile(&self, name: &str) -> Outcome<PathBuf> {
        let folder = self.folder.join(name);
        std::fs::create_dir_all(&folder)?;
        Ok(folder)
    }

    /// Opens the app in the browser of that folder, or in one that has never seen it.
    ///
    /// # Errors
    /// As [`Self::visit`].
    pub async fn visit_as(&self, look: Look, profile: Option<&Path>) -> Outcome<App> {
        let app = self.browser(look, false, profile).await?;
        // The desktop's program shows its page by itself.
        if self.program.is_none() {
            app.go("").await?;
        }
        Ok(app)
    }

    /// A browser whose doings are traced, with nothing open yet.
    ///
    /// # Errors
    /// As [`Self::visit`].
    pub async fn visit_traced(&self, look: Look) -> Outcome<App> {
        self.browser(look, true, None).await
    }

    /// Starts the app for the desktop, with what it keeps in the profile's folder, and these arguments.
    ///
    /// # Errors
    /// When program or driver cannot be started.
    pub async fn start_program(&self, look: Look, profile: Option<&Path>, arguments: &[&str]) -> Outcome<App> {
        let Some(program) = &self.program else { return Err("these stories are told in a browser".into()) };
        self.end_all();
        let (port, inner) = (free_port()?, free_port()?);
        let fresh = self.folder.join(format!("home-{port}"));
        let home = profile.unwrap_or(&fresh);
        // Dialogs begin there.
        std::fs::create_dir_all(home.join("HOME"))?;
        let language = format!("{}.UTF-8", look.language.replace('-', "_"));
        // Tauri's own driver is this one with a variable set; without it there is one program less to install.
        let driver = Command::new("WebKitWebDriver")
            .args([format!("--port={port}"), "--host=127.0.0.1".to_owned()])
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("WEBKIT_INSPECTOR_SERVER", format!("127.0.0.1:{inner}"))
            .env("GTK_THEME", if look.dark { "Adwaita:dark" } else { "Adwaita" })
            // The driver itself would put the system's settings into a cache there; the program looks after itself.
            .env("GSETTINGS_BACKEND", "memory")
            .env("LC_ALL", &language)
            .env("LANG", &language)
            .envs(
                ["HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"]
                    .map(|name| (name, home.join(name))),
            )
            // What is printed into a file without a place goes there.
            .current_dir(home)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|e| {
                format!("WebKitWebDriver cannot be started ({e}): install it, as `cargo xtask test --full` does")
            })?;
        let number = driver.id();
        self.keep(driver);
        answered("WebKitWebDriver", port)?;
        let capabilities = json!({ "webkitgtk:browserOptions": { "binary": program, "args": arguments } });
        let serde_json::Value::Object(capabilities) = capabilities else { return Err("no capabilities".into()) };
        let address = format!("http://127.0.0.1:{port}");
        let mut builder = ClientBuilder::new(fantoccini_connector());
        let client = builder.capabilities(capabilities).connect(&address);
        let client = tokio::time::timeout(PATIENCE, client).await.map_err(|_| "the program shows no page")??;
        let app =
            App::new(client, self.site.clone(), self.folder.clone()).driven_by(Driven::new(number, program, home));
        app.until("the app", "return document.querySelector('.sheet') !== null").await?;
        // A size that is set while the window is hidden would show it without anything in it, and then nothing is ever drawn.
        app.until("the window", "return document.visibilityState === 'visible'").await?;
        app.painted().await;
        app.resize(look.size).await?;
        Ok(app)
    }

    /// Ends drivers and what they have started: a program that a story left behind would take the next one's files, and that one end.
    fn end_all(&self) {
        for mut child in std::mem::take(&mut *self.children.lock().unwrap_or_else(PoisonError::into_inner)) {
            for program in started_by(child.id()) {
                // It may have ended by itself meanwhile.
                let _ = Command::new("kill").args(["-9", &program]).stderr(Stdio::null()).status();
            }
            let _ = child.kill();
            let _ = child.wait();
        }
    }

    async fn browser(&self, look: Look, traced: bool, profile: Option<&Path>) -> Outcome<App> {
        if self.program.is_some() {
            return self.start_program(look, profile, &[]).await;
        }
        let (width, height) = look.size;
        let mut arguments = vec![
            "--headless=new".to_owned(),
            "--no-sandbox".to_owned(),
            "--disable-gpu".to_owned(),
            "--disable-background-networking".to_owned(),
            "--no-first-run".to_owned(),
            "--force-prefers-reduced-motion".to_owned(),
            format!("--window-size={width},{height}"),
        ];
        arguments.extend(profile.map(|folder| format!("--user-data-dir={}", folder.display())));
        let mut options = json!({
            "args": arguments,
            "prefs": {
                "intl.accept_languages": look.language,
                "download.default_directory": self.folder,
                "profile.default_content_setting_values.clipboard": 1,
            },
        });
        let mut capabilities = json!({ "browserName": "chrome" });
        if traced {
            options["perfLoggingPrefs"] =
                json!({ "enableNetwork": false, "enablePage": false, "traceCategories": crate::trace::CATEGORIES });
            capabilities["goog:loggingPrefs"] = json!({ "performance": "ALL" });
        }
        capabilities["goog:chromeOptions"] = options;
        let serde_json::Value::Object(capabilities) = capabilities else { return Err("no capabilities".into()) };
        let client =
            ClientBuilder::new(fantoccini_connector()).capabilities(capabilities).connect(&self.driver).await?;
        let app = App::new(client, self.site.clone(), self.folder.clone());
        app.look(look).await?;
        Ok(app)
    }
}

fn fantoccini_connector() -> hyper_util::client::legacy::connect::HttpConnector {
    hyper_util::client::legacy::connect::HttpConnector::new()
}

/// A port that nobody listens on.
fn free_port() -> Outcome<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}

/// Waits until a driver listens.
fn answered(driver: &str, port: u16) -> Outcome {
    let start = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        if start.elapsed() > Duration::from_secs(30) {
            return Err(format!("{driver} does not answer").into());
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    Ok(())
}

/// The largest memory of a process that shows a page, started by this one: its proportional set size in bytes.
/// Linux only; elsewhere nothing.
pub fn page_memory() -> Option<u64> {
    let own = std::process::id();
    let processes = std::fs::read_dir("/proc").ok()?.flatten();
    let numbers: Vec<u32> = processes.filter_map(|e| e.file_name().to_str()?.parse().ok()).collect();
    let parent = |process: u32| -> Option<u32> {
        let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
        status.lines().find_map(|l| l.strip_prefix("PPid:"))?.trim().parse().ok()
    };
    let is_ours = |process: u32| std::iter::successors(Some(process), |p| parent(*p)).any(|p| p == own);
    let shows_a_page = |process: u32| {
        let line = std::fs::read(format!("/proc/{process}/cmdline")).unwrap_or_default();
        String::from_utf8_lossy(&line).contains("--type=renderer")
    };
    let size = |process: u32| -> Option<u64> {
        let map = std::fs::read_to_string(format!("/proc/{process}/smaps_rollup")).ok()?;
        let kilobytes = map.lines().find_map(|l| l.strip_prefix("Pss:"))?.split_whitespace().next()?;
        kilobytes.parse::<u64>().ok().map(|k| k * 1024)
    };
    numbers.into_iter().filter(|p| shows_a_page(*p) && is_ours(*p)).filter_map(size).max()
}

/// The processes that one has started and that go on.
pub(crate) fn started_by(process: u32) -> Vec<String> {
    let children = std::fs::read_to_string(format!("/proc/{process}/task/{process}/children")).unwrap_or_default();
    children.split_whitespace().map(str::to_owned).collect()
}

impl Drop for World {
    fn drop(&mut self) {
        self.end_all();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).map(Path::to_path_buf).unwrap_or_default()
}
