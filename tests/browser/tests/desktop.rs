//! What people live with the app for the desktop: the browser's stories in its window, and those that only it has.
//!
//! `RAPPORTEUR_DESKTOP` names the program; `cargo xtask test --full` builds it, and has a screen (Xvfb) and a bus for it.
#![allow(clippy::unwrap_used, reason = "a test that panics is a test that fails")]
#![allow(dead_code, reason = "stories that need a browser's own tools are not told here")]

#[path = "desktop/disk.rs"]
mod disk;
#[path = "stories/marks.rs"]
mod marks;
#[path = "desktop/native.rs"]
mod native;

use rapporteur_browser::{World, stories, tell};
use std::path::Path;

fn main() {
    let program = std::env::var_os("RAPPORTEUR_DESKTOP").unwrap_or_default();
    let stories = stories![
        marks::a_sample_shows_what_the_command_line_says,
        disk::a_file_that_is_named_at_the_start_is_opened,
        disk::a_project_goes_on_beside_what_was_kept_of_it,
        disk::what_cannot_be_opened_is_told_in_the_readers_language,
        disk::a_portable_copy_keeps_everything_beside_itself,
        native::the_menu_leads_everywhere,
        native::a_second_start_hands_its_file_over,
        native::what_would_be_lost_is_asked_about,
        disk::a_program_killed_while_somebody_types_offers_what_was_written,
    ];
    tell(stories, || World::desktop(Path::new(&program)));
}
