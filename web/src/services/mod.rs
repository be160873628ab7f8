//! The only place that talks to JavaScript.

pub(crate) mod answer;
pub(crate) mod desktop;
pub(crate) mod dom;
pub(crate) mod engine;
pub(crate) mod fetch;
pub(crate) mod files;
pub(crate) mod intl;
mod module;
mod open;
pub(crate) mod storage;
pub(crate) mod surface;
mod worker;
