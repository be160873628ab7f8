//! Rapporteur on the command line: `rapporteur annotate FILE`, `coverage`, `catalogue`, `terms`, `eval GOLD`.
//!
//! A library, so that `xtask` and the tests score data that are not yet built in with the same code.

mod annotate;
mod args;
mod catalogue;
mod coverage;
mod eval;
mod failure;
mod interface;
mod reading;
mod shell;
mod target;
mod terminal;
mod terms;

pub use args::{EvalOptions, Group, Part};
pub use eval::evaluate;
pub use failure::Failure;

use clap::Parser;
use interface::{Interface, Outcome};
use std::process::ExitCode;

/// Reads the arguments of the process, does what they say, and gives the exit code.
pub fn run() -> ExitCode {
    let arguments = args::Arguments::parse();
    match Interface::new(arguments.ui_lang.as_deref()) {
        Ok(interface) => interface.exit_code(obey(&arguments.command, &interface)),
        // The language that was asked for is not there: say so in that of the environment.
        Err(failure) => Interface::of_environment().exit_code(Err(failure)),
    }
}

fn obey(command: &args::Command, interface: &Interface) -> Result<Outcome, Failure> {
    match command {
        args::Command::Annotate(options) => annotate::run(options, interface),
        args::Command::Coverage(options) => coverage::run(options, interface),
        args::Command::Catalogue(options) => catalogue::run(options, interface),
        args::Command::Terms(command) => terms::run(command, interface),
        args::Command::Eval(options) => eval::run(options),
        args::Command::Completions { shell } => shell::completions(*shell),
        args::Command::Man => shell::manual(),
    }
}
