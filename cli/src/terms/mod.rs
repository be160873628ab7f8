//! `rapporteur terms`.

mod bases;
mod check;
mod exchange;
mod lookup;
mod page;

use crate::args::TermsCommand;
use crate::failure::Failure;
use crate::interface::{Interface, Outcome};

/// Does what is asked with terms.
pub(crate) fn run(command: &TermsCommand, interface: &Interface) -> Result<Outcome, Failure> {
    match command {
        TermsCommand::Lookup(options) => lookup::run(options, interface),
        TermsCommand::Check(options) => check::run(options, interface),
        TermsCommand::Import(options) => exchange::import(options, interface),
        TermsCommand::Export(options) => exchange::export(options, interface),
    }
}
