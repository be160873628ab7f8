//! Dialogs that only the app for the desktop has.

mod about;
mod many;
mod restore;

pub(super) use about::About;
pub(super) use many::ManyFiles;
pub(super) use restore::Restore;
