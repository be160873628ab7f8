//! Rapporteur on the command line: `rapporteur annotate FILE`, `rapporteur eval GOLD`.
//!
//! A library, so that `xtask` and the tests score data that are not yet built in with the same code.

mod annotate;
mod args;
mod eval;
mod failure;
mod interface;
mod terminal;

pub use args::{EvalOptions, Group, Part};
pub use eval::evaluate;
pub use failure::Failure;

use clap::Parser;
use std::process::ExitCode;

/// Reads the arguments of the process, does what they say, and gives the exit code.
pub fn run() -> ExitCode {
    let interface = interface::Interface::new();
    let arguments = args::Arguments::parse();
    let done = match &arguments.command {
        args::Command::Annotate(options) => annotate::run(options, &interface),
        args::Command::Eval(options) => eval::run(options),
    };
    interface.exit_code(done)
}
