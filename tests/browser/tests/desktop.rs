//! What people live with the app for the desktop: the browser's stories in its window, and those that only it has.
//!
//! `RAPPORTEUR_DESKTOP` names the program; `cargo xtask test --full` builds it, and has a screen (Xvfb) and a bus for it.
#![allow(clippy::unwrap_used, reason = "a test that panics is a test that fails")]
#![allow(dead_code, reason = "stories that need a browser's own tools are not told here")]

#[path = "desktop/disk.rs"]
mod disk;
#[path = "stories/marks.rs"]
mod marks;

use libtest_mimic::{Arguments, Trial};
use rapporteur_browser::{Outcome, World};
use std::future::Future;
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;

/// A story: it gets the world and tells how it ended.
type Story = for<'w> fn(&'w World) -> Pin<Box<dyn Future<Output = Outcome> + 'w>>;

/// The stories by name.
macro_rules! stories {
    ($($module:ident :: $name:ident),* $(,)?) => {
        [$((concat!(stringify!($module), "::", stringify!($name)), (|world| Box::pin($module::$name(world))) as Story)),*]
    };
}

fn main() {
    let mut arguments = Arguments::from_args();
    arguments.test_threads = Some(1);
    let stories = stories![
        marks::a_sample_shows_what_the_command_line_says,
        disk::a_file_that_is_named_at_the_start_is_opened,
        disk::a_project_goes_on_beside_what_was_kept_of_it,
        disk::what_cannot_be_opened_is_told_in_the_readers_language,
        disk::a_portable_copy_keeps_everything_beside_itself,
        disk::a_program_killed_while_somebody_types_offers_what_was_written,
    ];
    let program = std::env::var_os("RAPPORTEUR_DESKTOP").unwrap_or_default();
    let world = if arguments.list {
        None
    } else {
        Some(Arc::new(World::desktop(Path::new(&program)).unwrap_or_else(|e| panic!("{e}"))))
    };
    let trials = stories.into_iter().map(|(name, story)| {
        let world = world.clone();
        Trial::test(name, move || {
            let Some(world) = world else { return Ok(()) };
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
            runtime.block_on(story(&world)).map_err(|e| e.to_string().into())
        })
    });
    let conclusion = libtest_mimic::run(&arguments, trials.collect());
    drop(world);
    conclusion.exit();
}
