//! The web app in a real browser, and in the window of the desktop, as those who use it see it.
//!
//! [`World`] is a site that is served and a driver that starts browsers; [`App`] is the page object: what can be done and seen. A test
//! says what a person does, and knows no selector.

mod app;
mod cdp;
#[cfg(unix)]
mod frames;
mod outside;
mod picture;
mod screen;
mod stories;
mod trace;
mod world;

pub use app::{App, Shown};
#[cfg(unix)]
pub use frames::lightest;
pub use picture::Picture;
pub use screen::Window;
pub use stories::{Story, tell};
pub use trace::{Trace, percentile};
pub use world::{Look, World, page_memory};

/// Whatever goes wrong in a story, with words.
pub type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;
