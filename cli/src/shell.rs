//! What helps at the prompt: completions for shells, and the manual page. Both are clap's own words, in English.

use crate::args::Arguments;
use crate::failure::Failure;
use crate::interface::{Outcome, tagger};
use clap::builder::PossibleValuesParser;
use clap::{Command, CommandFactory};
use clap_complete::Shell;
use clap_mangen::Man;
use std::io::{self, Write};

/// What the binary is called.
const NAME: &str = "rapporteur";

/// Writes completions for a shell to the standard output.
pub(crate) fn completions(shell: Shell) -> Result<Outcome, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command_with_values()?, NAME, &mut script);
    write_out(&script)
}

/// Writes the manual page to the standard output: one page, with a section for each command.
pub(crate) fn manual() -> Result<Outcome, Failure> {
    let mut command = Arguments::command();
    command.build();
    let failed = |source| Failure::Write { target: "-".to_owned(), source };
    let mut page = main_sections(&command).map_err(failed)?;
    sections(&command, &mut page).map_err(failed)?;
    write_out(&page)
}

fn main_sections(command: &Command) -> io::Result<Vec<u8>> {
    let (manual, mut page) = (Man::new(command.clone()), Vec::new());
    manual.render_title(&mut page)?;
    manual.render_name_section(&mut page)?;
    manual.render_synopsis_section(&mut page)?;
    manual.render_description_section(&mut page)?;
    manual.render_options_section(&mut page)?;
    manual.render_version_section(&mut page)?;
    Ok(page)
}

/// The commands of a command, and theirs.
fn sections(command: &Command, page: &mut Vec<u8>) -> io::Result<()> {
    for command in command.get_subcommands().filter(|command| command.get_name() != "help") {
        page.extend(section(command)?);
        sections(command, page)?;
    }
    Ok(())
}

/// What would be a command's own page, one level down.
fn section(command: &Command) -> io::Result<Vec<u8>> {
    let (manual, mut page) = (Man::new(command.clone()), Vec::new());
    manual.render_synopsis_section(&mut page)?;
    manual.render_description_section(&mut page)?;
    manual.render_options_section(&mut page)?;
    let name = command.get_bin_name().unwrap_or_else(|| command.get_name()).to_uppercase();
    let body = String::from_utf8_lossy(&page).replace("\n.SH ", "\n.SS ").replacen(".SH ", ".SS ", 1);
    Ok(format!(".SH {name}\n{body}").into_bytes())
}

/// The command line with the names that data gives: languages and profiles can be completed, too.
fn command_with_values() -> Result<Command, Failure> {
    let tagger = tagger(None)?;
    let owned = |names: Vec<&str>| names.into_iter().map(str::to_owned).collect::<Vec<String>>();
    let speaks = owned(rapporteur_locales::interface_languages());
    let reads = owned(std::iter::once("auto").chain(tagger.languages()).collect());
    let profiles = tagger.catalogue().profiles().iter().map(|profile| profile.id.as_str());
    let profiles = owned(std::iter::once("all").chain(profiles).collect());
    let one_of = |command: Command, argument: &'static str, names: &[String]| {
        command.mut_arg(argument, |argument| argument.value_parser(PossibleValuesParser::new(names.to_vec())))
    };
    let command = one_of(Arguments::command(), "ui_lang", &speaks);
    let command = command.mut_subcommand("annotate", |command| one_of(command, "lang", &reads));
    let command = command.mut_subcommand("catalogue", |command| one_of(command, "lang", &speaks));
    Ok(command.mut_subcommand("coverage", |command| one_of(one_of(command, "lang", &reads), "profile", &profiles)))
}

fn write_out(bytes: &[u8]) -> Result<Outcome, Failure> {
    let mut stdout = io::stdout().lock();
    let written = stdout.write_all(bytes).and_then(|()| stdout.flush());
    written.map_err(|source| Failure::Write { target: "-".to_owned(), source })?;
    Ok(Outcome::Complete)
}
