//! What ties components to the world: words, the application's context, keys, saving.

mod app;
mod cards;
pub(crate) mod desktop;
mod intake;
mod keys;
mod rereading;
mod route;
mod saving;
mod search;
mod settings;
mod termbases;
mod words;

pub(crate) use app::{App, Live, Start, use_app, use_application, use_latest, use_live_app};
pub(crate) use cards::use_cards;
pub(crate) use desktop::use_desktop;
pub(crate) use intake::use_intake;
pub(crate) use keys::{FIXED_KEYS, letter, tag_selected, use_keys};
pub(crate) use rereading::use_rereading;
pub(crate) use route::{address, use_route};
pub(crate) use saving::{Keeper, use_saving};
pub(crate) use search::use_search;
pub(crate) use settings::{save_settings, set_keys, set_theme, take_settings, use_settings};
pub(crate) use termbases::{take_termbase, take_termbase_file, use_termbases};
pub(crate) use words::Words;
