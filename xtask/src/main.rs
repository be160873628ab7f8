//! Every task of the project, for people and for CI alike: `cargo xtask --help`.
#![allow(clippy::print_stdout, reason = "a command line prints")]

mod bench;
mod bench_desktop;
mod bench_wasm;
mod build;
mod check;
mod data;
mod desktop;
mod edits;
mod serve;
mod shrink;
mod site;
mod steps;
mod terms;
mod test;
mod units;

use clap::{Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Every task of the project", version)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Build the web app and serve it on this machine.
    Serve {
        /// Where to listen.
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// Serve what was built last.
        #[arg(long)]
        built: bool,
        /// Serve another folder than that of the web app.
        #[arg(long, default_value = "target/site")]
        folder: PathBuf,
    },
    /// Build the web app into target/site and print the size of every file.
    Build,
    /// Build the app for the desktop and run it.
    Desktop {
        /// With the web app that was built last.
        #[arg(long)]
        built: bool,
        /// The release build.
        #[arg(long)]
        release: bool,
        /// Files to open, and whatever else the program understands.
        arguments: Vec<String>,
    },
    /// Build the app for the desktop and pack it as .deb and .rpm into target/packages.
    Package {
        /// With the web app that was built last.
        #[arg(long)]
        built: bool,
    },
    /// Set up what is missing and run what CI runs.
    Test {
        /// The long runs as well.
        #[arg(long)]
        full: bool,
    },
    /// Test what talks to a browser in one: hooks, services, the editor. Part of `test --full`.
    Units,
    /// Form, lints, documentation, data, licences.
    Check,
    /// Time the tagger on the gold sentences and on a long text.
    Bench,
    /// Build the web app and time it in a real browser: loading, switching, typing, opening, scrolling.
    BenchWeb {
        /// Only these: load, switch, keys, open.
        parts: Vec<String>,
        /// Time what was built last.
        #[arg(long)]
        built: bool,
    },
    /// Build the app for the desktop and time it beside a bare window (start, memory) and with a thousand documents.
    BenchDesktop {
        /// There is a screen already, and both are built.
        #[arg(long, hide = true)]
        inside: bool,
    },
    /// Compile the data into packs and print their sizes.
    Packs {
        /// Where to write them.
        #[arg(long, default_value = "target/packs")]
        out: PathBuf,
    },
    /// Compile a list of terms (language, concept, term, with tabs) into packs, for benchmarks: `rapporteur annotate --packs FOLDER`.
    TermsPacks {
        /// The list.
        terms: PathBuf,
        /// Where to write the packs.
        #[arg(long, default_value = "target/terms-packs")]
        out: PathBuf,
    },
    /// Compile the working tree's data and score it against gold files, without building the program again.
    Eval(rapporteur_cli::EvalOptions),
    /// Compile the working tree's data and show every cue and candidate of a text.
    Explain {
        /// BCP 47 tag of the language.
        #[arg(long, default_value = "en")]
        lang: String,
        /// The texts.
        texts: Vec<String>,
    },
    /// Compile the working tree's data and check every example.
    Data,
}

fn main() -> ExitCode {
    let done = match Arguments::parse().task {
        Task::Serve { port, built, folder } => serve::run(port, built, &folder),
        Task::Build => test::wasm_target().and_then(|()| build::run()).map(drop),
        Task::Desktop { built, release, arguments } => desktop::run(built, release, &arguments),
        Task::Package { built } => desktop::package(built),
        Task::Test { full } => test::run(full),
        Task::Units => test::units(),
        Task::Check => check::run(),
        Task::Bench => bench::run(),
        Task::BenchWeb { parts, built } => test::bench_web(&parts, built),
        Task::BenchDesktop { inside } => bench_desktop::run(inside),
        Task::Packs { out } => data::packs(&out),
        Task::TermsPacks { terms, out } => terms::run(&terms, &out),
        Task::Eval(options) => data::eval(&options),
        Task::Explain { lang, texts } => data::explain(&lang, &texts),
        Task::Data => data::check(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error}");
            ExitCode::FAILURE
        }
    }
}
