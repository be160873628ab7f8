//! What people live with the app, story by story; told in a browser (`stories.rs`) and in the desktop's window (`desktop.rs`).

mod access;
mod coverage;
mod drafts;
mod editing;
mod journey;
mod keys;
mod languages;
pub(crate) mod looks;
pub(crate) mod marks;
mod pseudo;
mod safety;
mod termbases;
mod terms;
mod trouble;

use rapporteur_browser::{Story, stories};

/// Every story, by its name.
pub(crate) fn all() -> Vec<(&'static str, Story)> {
    stories![
        marks::a_sample_shows_what_the_command_line_says,
        marks::gold_sentences_are_marked_as_the_command_line_marks_them,
        marks::a_reader_steps_decides_and_takes_back,
        marks::selected_words_get_a_tag_by_hand,
        marks::words_are_found,
        drafts::work_is_kept_and_taken_up_again,
        drafts::a_copy_brings_everything_back,
        drafts::the_app_opens_without_a_network,
        drafts::erasing_leaves_nothing,
        drafts::two_tabs_lose_nothing,
        drafts::nothing_is_kept_when_nothing_shall_be,
        drafts::settings_go_along_as_a_file,
        editing::markup_stays_hidden_when_reading_goes_on,
        editing::typing_is_followed_by_marks_and_can_be_taken_back,
        editing::composing_writes_what_was_committed,
        editing::lines_are_split_and_joined,
        editing::a_long_text_is_edited_where_its_stretches_meet,
        editing::unbroken_typing_is_saved,
        safety::markup_and_scripts_stay_text,
        safety::files_that_are_no_text_are_named,
        safety::nothing_is_asked_of_another_origin,
        languages::every_language_has_its_words_and_direction,
        languages::nothing_on_the_page_is_left_in_english,
        languages::the_reference_answers_in_the_readers_language,
        access::no_view_has_a_fault_that_axe_sees,
        access::everything_can_be_reached_with_the_keyboard,
        coverage::the_rail_counts_as_the_command_line_does,
        coverage::elements_are_found_and_missing_as_the_command_line_says,
        coverage::all_citations_are_listed_and_lead_to_their_places,
        coverage::what_is_rejected_counts_as_that,
        keys::keys_can_be_exchanged_and_turned_off,
        keys::all_of_a_tag_are_accepted_or_rejected_at_once,
        keys::a_tag_at_hand_goes_on_every_selection,
        keys::words_are_tagged_with_the_keyboard_alone,
        keys::a_key_that_comes_while_the_page_is_drawn_is_not_lost,
        keys::a_note_that_is_being_written_stays,
        pseudo::no_word_stands_outside_the_messages,
        pseudo::numbers_plurals_and_dates_are_the_languages_own,
        terms::findings_lead_to_their_places_and_can_be_put_aside,
        terms::a_cue_word_and_an_address_lead_to_the_card_of_a_concept,
        terms::answers_come_while_somebody_writes,
        termbases::a_termbase_of_ones_own_is_used_kept_carried_along_and_removed,
        trouble::a_file_without_text_is_named,
        trouble::fifty_megabytes_are_refused_and_nothing_is_lost,
        trouble::a_paste_of_html_with_scripts_is_text,
        trouble::a_device_without_room_is_told_and_the_text_can_be_saved,
        trouble::a_browser_that_keeps_nothing_is_told,
        trouble::a_browser_killed_after_twenty_seconds_of_typing_loses_one_at_most,
        trouble::when_the_program_stops_the_text_can_be_downloaded,
        journey::from_a_paste_to_a_print,
        looks::nothing_sticks_out_in_any_language,
        looks::at_four_hundred_per_cent_nothing_is_cut,
        looks::stillness_is_kept_where_it_is_asked_for,
    ]
    .into()
}
