//! The binary `rapporteur`.

use std::process::ExitCode;

fn main() -> ExitCode {
    rapporteur_cli::run()
}
