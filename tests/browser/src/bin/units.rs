//! Opens the page with the tests of what talks to a browser, and says how they went. Run by `cargo xtask test --full`, which builds it.
#![allow(clippy::print_stdout, reason = "how the tests went is printed")]

use rapporteur_browser::{Look, Outcome, World};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome {
    let world = World::of("target/units")?;
    let app = world.visit_traced(Look::default()).await?;
    app.leave_for("").await?;
    let end = app.until("the tests to end", "return window.finished").await?;
    println!("{}", app.words().await?);
    app.close().await;
    if end == "passed" { Ok(()) } else { Err(format!("tests in the browser: {end}").into()) }
}
