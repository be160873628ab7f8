//! What people live with the app for the desktop: the browser's stories in its window, and those that only it has.
//!
//! `RAPPORTEUR_DESKTOP` names the program; `cargo xtask test --full` builds it, and has a screen (Xvfb) and a bus for it.
#![allow(clippy::unwrap_used, reason = "a test that panics is a test that fails")]
#![allow(dead_code, reason = "stories that need a browser's own tools are not told here")]

#[path = "stories/coverage.rs"]
mod coverage;
#[path = "desktop/disk.rs"]
mod disk;
#[path = "stories/drafts.rs"]
mod drafts;
#[path = "stories/editing.rs"]
mod editing;
#[path = "stories/keys.rs"]
mod keys;
#[path = "stories/languages.rs"]
mod languages;
#[path = "stories/marks.rs"]
mod marks;
#[path = "desktop/native.rs"]
mod native;
#[path = "stories/safety.rs"]
mod safety;
#[path = "stories/terms.rs"]
mod terms;

use rapporteur_browser::{World, stories, tell};
use std::path::Path;

fn main() {
    let program = std::env::var_os("RAPPORTEUR_DESKTOP").unwrap_or_default();
    let stories = stories![
        marks::a_sample_shows_what_the_command_line_says,
        marks::gold_sentences_are_marked_as_the_command_line_marks_them,
        marks::a_reader_steps_decides_and_takes_back,
        marks::selected_words_get_a_tag_by_hand,
        marks::words_are_found,
        drafts::work_is_kept_and_taken_up_again,
        drafts::a_copy_brings_everything_back,
        drafts::nothing_is_kept_when_nothing_shall_be,
        editing::typing_is_followed_by_marks_and_can_be_taken_back,
        editing::lines_are_split_and_joined,
        editing::unbroken_typing_is_saved,
        safety::markup_and_scripts_stay_text,
        safety::files_that_are_no_text_are_named,
        languages::the_reference_answers_in_the_readers_language,
        coverage::the_rail_counts_as_the_command_line_does,
        coverage::elements_are_found_and_missing_as_the_command_line_says,
        coverage::all_citations_are_listed_and_lead_to_their_places,
        coverage::what_is_rejected_counts_as_that,
        keys::all_of_a_tag_are_accepted_or_rejected_at_once,
        keys::a_tag_at_hand_goes_on_every_selection,
        keys::words_are_tagged_with_the_keyboard_alone,
        keys::a_note_that_is_being_written_stays,
        terms::findings_lead_to_their_places_and_can_be_put_aside,
        terms::a_cue_word_and_an_address_lead_to_the_card_of_a_concept,
        disk::a_file_that_is_named_at_the_start_is_opened,
        disk::a_project_goes_on_beside_what_was_kept_of_it,
        disk::what_cannot_be_opened_is_told_in_the_readers_language,
        disk::a_portable_copy_keeps_everything_beside_itself,
        native::a_draft_goes_through_the_systems_dialogs,
        native::the_menu_leads_everywhere,
        native::the_page_grows_and_the_size_is_kept,
        native::a_second_start_hands_its_file_over,
        native::a_folder_is_annotated_into_another,
        native::a_draft_is_printed,
        native::what_would_be_lost_is_asked_about,
        native::settings_go_along_as_a_file,
        disk::a_program_killed_while_somebody_types_offers_what_was_written,
    ];
    tell(stories, || World::desktop(Path::new(&program)));
}
