#![doc = include_str!("../README.md")]

pub mod atomic;
pub mod batch;
pub mod drafts;
pub mod files;
pub mod places;
pub mod settings;
pub mod site;
pub mod termbases;
pub mod trouble;

mod commands;
mod desk;
mod dialogs;
mod menu;
mod window;

use desk::{Desk, Event};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;
use tauri::{AppHandle, DragDropEvent, Manager, RunEvent, WindowEvent};

/// How often the file of the open draft is looked at.
const LOOK: Duration = Duration::from_secs(1);

/// Runs the program until its window is closed.
pub fn run() -> ExitCode {
    places::keep_libraries_here();
    let portable = places::portable();
    let built = tauri::Builder::default()
        .plugin(single_instance(portable.as_deref()))
        .invoke_handler(tauri::generate_handler![
            commands::about,
            commands::attach,
            commands::begin,
            commands::cancel,
            commands::choose,
            commands::erase,
            commands::export,
            commands::forget,
            commands::hold,
            commands::keep,
            commands::keep_termbases,
            commands::leave,
            commands::list,
            commands::load,
            commands::many,
            commands::read,
            commands::save,
            commands::set,
            commands::settle,
            commands::speak,
            commands::termbases,
        ])
        .on_menu_event(|app, event| chosen(app, event.id().as_ref()))
        .on_window_event(|window, event| match event {
            WindowEvent::CloseRequested { api, .. } if !window::close(window.app_handle()) => api.prevent_close(),
            WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) => open(window.app_handle(), paths),
            _ => {}
        })
        .setup(move |app| {
            let folder = match portable {
                Some(folder) => folder,
                None => app.path().app_data_dir()?,
            };
            let wanted: Vec<String> = sys_locale::get_locales().collect();
            app.manage(Desk::new(folder, &wanted.iter().map(String::as_str).collect::<Vec<_>>()));
            menu::show(app.handle())?;
            window::open(app.handle())?;
            open(app.handle(), &std::env::args_os().skip(1).map(PathBuf::from).collect::<Vec<_>>());
            watch(app.handle().clone());
            Ok(())
        })
        .build(tauri::generate_context!(assets = site::Site));
    match built {
        Ok(app) => {
            app.run(|app, event| {
                if let RunEvent::ExitRequested { code: None, api, .. } = event
                    && !window::close(app)
                {
                    api.prevent_exit();
                }
            });
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("rapporteur-desktop: {error}");
            ExitCode::FAILURE
        }
    }
}

/// A second start hands its files to the first and ends. A portable copy is a program of its own.
fn single_instance(portable: Option<&Path>) -> tauri::plugin::TauriPlugin<tauri::Wry> {
    let told = |app: &AppHandle, arguments: Vec<String>, folder: String| {
        let paths: Vec<PathBuf> = arguments.iter().skip(1).map(|a| Path::new(&folder).join(a)).collect();
        window::raise(app);
        open(app, &paths);
    };
    let plugin = tauri_plugin_single_instance::Builder::new().callback(told);
    match portable {
        Some(folder) => {
            // Names on the bus are of letters and digits.
            let name: String = folder.as_os_str().as_encoded_bytes().iter().map(|b| format!("{b:02x}")).collect();
            plugin.dbus_id(format!("org.rapporteur.P{}", &name[name.len().saturating_sub(120)..])).build()
        }
        None => plugin.build(),
    }
}

/// Opens what was named or dropped: files in the window, a folder as many texts.
fn open(app: &AppHandle, paths: &[PathBuf]) {
    for path in paths {
        if path.is_dir() {
            commands::dropped(app, path.clone());
        } else {
            app.state::<Desk>().open(path, false);
        }
    }
}

/// Looks whether the file of the open draft was changed by another program.
fn watch(app: AppHandle) {
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(LOOK);
            app.state::<Desk>().look();
        }
    });
}

/// An entry of the menu was chosen.
fn chosen(app: &AppHandle, id: &str) {
    let desk = app.state::<Desk>();
    let window = app.get_webview_window(window::MAIN);
    match (id, window) {
        ("menu-quit", _) => drop(window::close(app)),
        // What cannot be printed says so in the dialog of the system.
        ("menu-print", Some(window)) => drop(window.print()),
        ("menu-larger", Some(window)) => window::zoom(&window, 1),
        ("menu-smaller", Some(window)) => window::zoom(&window, -1),
        ("menu-normal", Some(window)) => window::zoom(&window, 0),
        (id, _) => match id.strip_prefix(menu::RECENT).and_then(|number| number.parse::<usize>().ok()) {
            Some(number) => {
                let path = desk.settings().recent().get(number).cloned();
                path.into_iter().for_each(|path| desk.open(&path, false));
            }
            None => desk.tell(Event::Command { name: id.trim_start_matches("menu-").to_owned() }),
        },
    }
}
