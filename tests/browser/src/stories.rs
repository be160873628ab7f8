//! Telling stories: each by its name, one after the other, in one world.

use crate::{Outcome, World};
use libtest_mimic::{Arguments, Trial};
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

/// A story: it gets the world and tells how it ended.
pub type Story = for<'w> fn(&'w World) -> Pin<Box<dyn Future<Output = Outcome> + 'w>>;

/// Stories by their names: `stories![marks::words_are_found]`.
#[macro_export]
macro_rules! stories {
    ($($module:ident :: $name:ident),* $(,)?) => {
        [$((
            concat!(stringify!($module), "::", stringify!($name)),
            (|world| Box::pin($module::$name(world))) as $crate::Story,
        )),*]
    };
}

/// Tells the stories that the command line asks for, and ends the process with how it went. The world is made only if one is told.
///
/// # Panics
/// When there is no such world; the text says what is missing.
pub fn tell(stories: impl IntoIterator<Item = (&'static str, Story)>, world: impl FnOnce() -> Outcome<World>) -> ! {
    let mut arguments = Arguments::from_args();
    // One at a time: two browsers on a small machine only wait for one another.
    arguments.test_threads = Some(1);
    let world = if arguments.list { None } else { Some(Arc::new(world().unwrap_or_else(|e| panic!("{e}")))) };
    let trials = stories.into_iter().map(|(name, story)| {
        let world = world.clone();
        Trial::test(name, move || {
            let Some(world) = world else { return Ok(()) };
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
            runtime.block_on(story(&world)).map_err(|e| e.to_string().into())
        })
    });
    let conclusion = libtest_mimic::run(&arguments, trials.collect());
    // Ends the server and the driver before the process ends.
    drop(world);
    conclusion.exit()
}
