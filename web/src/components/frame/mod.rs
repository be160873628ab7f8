//! What stands around every view: the bar, dialogs, notices, and the page of last resort.

mod bar;
mod device;
mod dialogs;
mod notice;
pub(super) mod panic;
mod shortcuts;

pub(super) use bar::Bar;
pub(super) use device::{Recent, take_up};
pub(super) use dialogs::Dialogs;
pub(super) use notice::Notice;
pub(crate) use panic::remember as last_resort;
