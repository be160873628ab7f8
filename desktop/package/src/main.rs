//! `rapporteur-package PROGRAM FOLDER`, run by `cargo xtask package`.
#![allow(clippy::print_stdout, reason = "a command line prints")]

use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let done = match arguments.as_slice() {
        [program, folder] => rapporteur_package::run(program, folder),
        _ => Err("expected the program and a folder for the packages".to_owned()),
    };
    match done {
        Ok(packages) => {
            for (path, size) in packages {
                println!("{} {size} bytes", path.display());
            }
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("rapporteur-package: {error}");
            ExitCode::FAILURE
        }
    }
}
