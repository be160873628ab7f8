//! What people live with the app, in a real Chromium. Run by `cargo xtask test`, which builds the site first.
#![allow(clippy::unwrap_used, reason = "a test that panics is a test that fails")]

#[path = "stories/mod.rs"]
mod stories;

use rapporteur_browser::{World, tell};

fn main() {
    tell(stories::all(), World::start);
}
