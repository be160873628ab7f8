//! Rapporteur for the desktop.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    rapporteur_desktop::run()
}
