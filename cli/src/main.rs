//! Rapporteur on the command line: `rapporteur annotate FILE`, `rapporteur eval GOLD`.

mod annotate;
mod args;
mod eval;
mod failure;
mod interface;
mod terminal;

use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    let interface = interface::Interface::new();
    let arguments = args::Arguments::parse();
    let done = match &arguments.command {
        args::Command::Annotate(options) => annotate::run(options, &interface),
        args::Command::Eval(options) => eval::run(options),
    };
    interface.exit_code(done)
}
