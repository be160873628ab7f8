//! The window: where it was, no white before the first picture, and closed only when everything is kept.

use crate::desk::{Desk, Event};
use crate::settings::Place;
use crate::site::Site;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::Duration;
use tauri::webview::DownloadEvent;
use tauri::window::Color;
use tauri::{
    AppHandle, LogicalSize, Manager, PhysicalPosition, PhysicalSize, Size, Theme, Webview, WebviewUrl, WebviewWindow,
    WebviewWindowBuilder,
};

/// The one window.
pub(crate) const MAIN: &str = "main";

/// What a copy without a name of its own is called.
const FILE: &str = "draft.rapporteur.json";
/// A window without a place of its own yet, in logical pixels.
const FIRST: LogicalSize<f64> = LogicalSize::new(1200.0, 820.0);
const SMALLEST: (f64, f64) = (480.0, 360.0);
/// The ground of the page, light and dark, as `web/styles/tokens.css` has it.
const DAY: Color = Color(0xf3, 0xf1, 0xec, 0xff);
const NIGHT: Color = Color(0x13, 0x14, 0x17, 0xff);
/// A page that says nothing for so long is shown as it is, so that what it says of its trouble can be read.
const PATIENCE: Duration = Duration::from_secs(6);
/// A page that does not answer for so long cannot keep the window open.
const LAST_WORD: Duration = Duration::from_secs(3);

/// Makes the window, hidden until the page has painted.
///
/// # Errors
/// As Tauri says.
pub(crate) fn open(app: &AppHandle) -> tauri::Result<()> {
    let desk = app.state::<Desk>();
    let (theme, place) = {
        let kept = desk.settings();
        (kept.page("theme").map(str::to_owned), kept.window())
    };
    let words = desk.words();
    // Before there is a window, which may get a theme that the system has not.
    DARK.get_or_init(is_dark);
    let automated = std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some();
    let builder = WebviewWindowBuilder::new(app, MAIN, WebviewUrl::App("index.html".into()))
        .title(words.plain("app-title", &[]))
        .inner_size(FIRST.width, FIRST.height)
        .prevent_overflow()
        .min_inner_size(SMALLEST.0, SMALLEST.1)
        .visible(false)
        .theme(frame(theme.as_deref()))
        .background_color(ground(theme.as_deref(), None))
        // By this the page knows where it is; all else it asks for.
        .initialization_script("window.__RAPPORTEUR__ = true;")
        // A blob is the copy that the page of last resort hands over.
        .on_navigation(|url| matches!(url.scheme(), "tauri" | "blob") || url.host_str() == Some("tauri.localhost"))
        .on_download(|webview, event| {
            if let DownloadEvent::Requested { destination, .. } = event {
                *destination = free_place(&webview, destination);
            }
            true
        })
        .on_new_window(|_, _| tauri::webview::NewWindowResponse::Deny)
        // The page keeps nothing itself, so the engine need not, either; under a driver it has to have a place, which is ours.
        .data_directory(desk.folder.join("engine"))
        .incognito(!automated);
    let window = builder.build()?;
    if let Some(place) = place {
        restore(&window, place)?;
    }
    window.set_zoom(f64::from(kept_zoom(&desk)) / 100.0)?;
    let system = window.theme().ok();
    window.set_background_color(Some(ground(theme.as_deref(), system)))?;
    if !Site.is_there() {
        eprintln!("rapporteur-desktop: built without the web app; `cargo xtask desktop` builds both");
    }
    std::thread::spawn(move || {
        std::thread::sleep(PATIENCE);
        reveal(&window);
    });
    Ok(())
}

/// Where a file that nobody is asked about goes: among the reader's downloads, else at home, under a name that nothing has yet. Only the page of
/// last resort hands one over like this; everything else asks.
fn free_place(webview: &Webview, suggested: &Path) -> PathBuf {
    let folder = webview.path().download_dir().ok().filter(|folder| folder.is_dir());
    let folder = folder.or_else(|| webview.path().home_dir().ok()).unwrap_or_else(std::env::temp_dir);
    let name = suggested.file_name().map_or_else(|| FILE.into(), |name| name.to_string_lossy().into_owned());
    let (stem, end) = name.split_once('.').unwrap_or((&name, ""));
    let numbered = (2..).map(|n| folder.join(format!("{stem} ({n}).{end}")));
    std::iter::once(folder.join(&name)).chain(numbered).find(|path| !path.exists()).unwrap_or_default()
}

/// The ground under a page of this theme; `system` is what Tauri says of the system's.
fn ground(theme: Option<&str>, system: Option<Theme>) -> Color {
    let system = if DARK.get() == Some(&true) { Some(Theme::Dark) } else { system };
    if frame(theme).or(system) == Some(Theme::Dark) { NIGHT } else { DAY }
}

/// Whether the system's theme is a dark one, as the engine sees it and tells the page: it asks the toolkit, where Tauri asks the desktop's
/// portal alone, which not every system has.
static DARK: OnceLock<bool> = OnceLock::new();

#[cfg(target_os = "linux")]
fn is_dark() -> bool {
    use gtk::prelude::GtkSettingsExt;
    let settings = gtk::Settings::default();
    let chosen = std::env::var("GTK_THEME").ok();
    let name = chosen.or_else(|| Some(settings.as_ref()?.gtk_theme_name()?.into()));
    settings.is_some_and(|settings| settings.is_gtk_application_prefer_dark_theme())
        || name.is_some_and(|name| [":dark", "-dark"].iter().any(|end| name.to_lowercase().ends_with(end)))
}

/// On other systems Tauri knows.
#[cfg(not(target_os = "linux"))]
fn is_dark() -> bool {
    false
}

/// The theme of the window's frame and menu, which have to agree with the page; none is the system's.
fn frame(theme: Option<&str>) -> Option<Theme> {
    match theme {
        Some("dark") => Some(Theme::Dark),
        Some("light") => Some(Theme::Light),
        _ => None,
    }
}

/// Another theme for the window.
pub(crate) fn tint(window: &WebviewWindow, theme: &str) {
    let _ = window.set_theme(frame(Some(theme)));
    let _ = window.set_background_color(Some(ground(Some(theme), window.theme().ok())));
}

/// Puts the window where it was, if a screen is still there.
fn restore(window: &WebviewWindow, place: Place) -> tauri::Result<()> {
    let screens = window.available_monitors()?;
    let on = |screen: &tauri::Monitor| {
        let (at, size) = (screen.position(), screen.size());
        let middle = (place.x + place.width as i32 / 2, place.y);
        let inside = |value: i32, from: i32, length: u32| value >= from && value < from + length as i32;
        inside(middle.0, at.x, size.width) && inside(middle.1, at.y, size.height)
    };
    if let Some(screen) = screens.iter().find(|screen| on(screen)) {
        let size = PhysicalSize::new(place.width.min(screen.size().width), place.height.min(screen.size().height));
        window.set_size(Size::Physical(size))?;
        window.set_position(PhysicalPosition::new(place.x, place.y))?;
    }
    if place.maximized { window.maximize() } else { Ok(()) }
}

/// The sizes of the page, in hundredths.
const ZOOMS: [u32; 10] = [67, 80, 90, 100, 110, 125, 150, 175, 200, 300];
/// The setting that holds one of them.
const ZOOM: &str = "zoom";

fn kept_zoom(desk: &Desk) -> u32 {
    let kept = desk.settings().page(ZOOM).and_then(|zoom| zoom.parse().ok());
    kept.filter(|zoom| ZOOMS.contains(zoom)).unwrap_or(100)
}

/// Makes the page larger or smaller by so many steps; none of them gives the normal size.
pub(crate) fn zoom(window: &WebviewWindow, steps: isize) {
    let desk = window.state::<Desk>();
    let now = ZOOMS.iter().position(|zoom| *zoom == kept_zoom(&desk)).unwrap_or_default();
    let next = if steps == 0 { 100 } else { ZOOMS[now.saturating_add_signed(steps).min(ZOOMS.len() - 1)] };
    // Where it cannot be kept it holds for this visit.
    let _ = desk.settings().set(ZOOM, &next.to_string());
    let _ = window.set_zoom(f64::from(next) / 100.0);
}

/// Shows the window.
pub(crate) fn reveal(window: &WebviewWindow) {
    // A window that cannot be shown is gone already.
    if !window.is_visible().unwrap_or(true) {
        let _ = window.show();
        let _ = window.set_focus();
    }
}

/// Brings the window to the front.
pub(crate) fn raise(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(MAIN) {
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}

/// The reader closes the window: the page has a last word, for it may have something to keep. True where the window may close at once.
pub(crate) fn close(app: &AppHandle) -> bool {
    let desk = app.state::<Desk>();
    if !desk.is_attached() {
        leave(app);
        return true;
    }
    if !desk.is_leaving() {
        desk.set_leaving(true);
        desk.tell(Event::Closing);
        let app = app.clone();
        std::thread::spawn(move || {
            std::thread::sleep(LAST_WORD);
            // Answered with a question, the page stays; without an answer it has stopped, and what it had is kept as it was.
            if app.state::<Desk>().is_leaving() && !app.state::<Desk>().is_asking() {
                app.exit(0);
            }
        });
    }
    false
}

/// Remembers where the window is and ends the program.
pub(crate) fn leave(app: &AppHandle) {
    let desk = app.state::<Desk>();
    if let Some(window) = app.get_webview_window(MAIN)
        && let (Ok(at), Ok(size), Ok(maximized)) = (window.outer_position(), window.inner_size(), window.is_maximized())
    {
        let before = desk.settings().window();
        // What fills the screen would come back as large when it no longer does.
        let place = match before {
            Some(before) if maximized => Place { maximized, ..before },
            _ => Place { x: at.x, y: at.y, width: size.width, height: size.height, maximized },
        };
        // Where it cannot be remembered the window comes back as at first.
        let _ = desk.settings().set_window(place);
    }
    // What is just being written is written first.
    let _termbases = desk.termbases();
    desk.drafts().ended();
    app.exit(0);
}
