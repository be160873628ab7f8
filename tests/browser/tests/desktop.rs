//! What people live with the app for the desktop: the browser's stories in its window, and those that only it has.
//!
//! `RAPPORTEUR_DESKTOP` names the program, `RAPPORTEUR_DRAG` a window to drag from, `RAPPORTEUR_SCREEN` the folder with Xvfb's pixels;
//! `cargo xtask test --full` builds the two, and has a screen and a bus for them.
#![allow(clippy::unwrap_used, reason = "a test that panics is a test that fails")]

#[path = "stories/mod.rs"]
mod browser;
#[path = "desktop/dialogs.rs"]
mod dialogs;
#[path = "desktop/disk.rs"]
mod disk;
#[path = "desktop/looks.rs"]
mod looks;
#[path = "desktop/many.rs"]
mod many;
#[path = "desktop/native.rs"]
mod native;
#[path = "desktop/places.rs"]
mod places;
#[path = "desktop/portable.rs"]
mod portable;

use rapporteur_browser::{Story, World, stories, tell};
use std::path::Path;

/// Stories of the browser that are not told here, and why.
const ELSEWHERE: &[(&str, &str)] = &[
    ("access::no_view_has_a_fault_that_axe_sees", "the same page, and axe sees it in the browser"),
    ("drafts::erasing_leaves_nothing", "looks into the browser's databases; disk:: looks into the program's folder"),
    ("drafts::the_app_opens_without_a_network", "cuts the network; here there is none from the beginning"),
    ("drafts::two_tabs_lose_nothing", "a window has no tabs, and a program is started once"),
    ("editing::composing_writes_what_was_committed", "only Chromium's driver composes as an input method does"),
    ("editing::a_long_text_is_edited_where_its_stretches_meet", "composes as well"),
    ("editing::lines_are_split_and_joined", "pastes by an event that WebKit lets nobody make; native:: pastes by keys"),
    ("looks::at_four_hundred_per_cent_nothing_is_cut", "the window is not made so small; looks:: here has its own"),
    ("looks::nothing_sticks_out_in_any_language", "compares pictures of Chromium; looks:: here has its own"),
    ("looks::stillness_is_kept_where_it_is_asked_for", "asked for when Chromium is started"),
    ("pseudo::no_word_stands_outside_the_messages", "exchanges a file that the service worker keeps"),
    ("trouble::a_browser_killed_after_twenty_seconds_of_typing_loses_one_at_most", "disk:: kills the program"),
    ("trouble::a_browser_that_keeps_nothing_is_told", "takes the browser's databases away"),
    (
        "trouble::a_device_without_room_is_told_and_the_text_can_be_saved",
        "fills the browser's database; places:: has a full disk",
    ),
];

/// Those of the browser that are told here.
fn shared() -> Vec<(&'static str, Story)> {
    let all = browser::all();
    for (name, _) in ELSEWHERE {
        assert!(all.iter().any(|(story, _)| story == name), "{name}: there is no such story to be left out");
    }
    all.into_iter().filter(|(name, _)| ELSEWHERE.iter().all(|(left, _)| left != name)).collect()
}

fn main() {
    let program = std::env::var_os("RAPPORTEUR_DESKTOP").unwrap_or_default();
    let stories = stories![
        disk::a_file_that_is_named_at_the_start_is_opened,
        disk::a_project_goes_on_beside_what_was_kept_of_it,
        disk::what_cannot_be_opened_is_told_in_the_readers_language,
        portable::a_portable_copy_keeps_everything_beside_itself,
        portable::a_portable_copy_writes_nowhere_else,
        native::the_menu_leads_everywhere,
        dialogs::a_draft_is_opened_and_saved_where_the_reader_says,
        dialogs::a_place_that_refuses_is_told_and_nothing_is_lost,
        dialogs::settings_are_taken_from_the_file_that_is_chosen,
        dialogs::one_dialog_stands_at_a_time,
        places::what_is_saved_on_a_full_disk_or_one_that_can_only_be_read_is_told,
        places::a_device_without_room_is_told_and_the_draft_can_be_saved,
        places::what_nobody_may_read_is_told,
        many::a_folder_is_annotated_as_the_command_line_does,
        many::many_files_can_be_stopped,
        looks::a_dark_window_is_never_light,
        looks::a_small_window_and_a_large_page_show_everything,
        looks::the_size_of_the_page_is_chosen_by_keys_and_menu_and_remembered,
        disk::erasing_leaves_nothing_in_the_programs_folder,
        native::what_is_cut_is_pasted_by_keys,
        native::what_is_dropped_is_opened,
        native::a_file_manager_opens_the_kinds_that_the_package_names,
        native::recent_files_are_in_the_menu,
        native::a_second_start_hands_its_file_over,
        native::what_would_be_lost_is_asked_about,
        disk::a_program_killed_while_somebody_types_offers_what_was_written,
    ];
    tell(shared().into_iter().chain(stories), || World::desktop(Path::new(&program)));
}
