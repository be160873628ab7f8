//! How the program speaks to the person at the terminal: its language, its standard error, its exit code.

use crate::failure::Failure;
use anstyle::{AnsiColor, Style};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use rapporteur_core::Tagger;
use rapporteur_formats::Words;
use rapporteur_locales::Value;
use std::io::Write;
use std::mem::ManuallyDrop;
use std::path::Path;
use std::process::ExitCode;

/// Whether everything worked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// All of it.
    Complete,
    /// Some files failed and were reported.
    Partial,
}

/// The words and streams of the program.
pub(crate) struct Interface {
    /// What it writes into files and results.
    pub(crate) words: Words,
    /// What it says to a person at a terminal: the same words, with isolation marks where directions mix.
    pub(crate) spoken: Words,
}

impl Interface {
    /// An interface in the language asked for, or else of the environment.
    pub(crate) fn new(asked: Option<&str>) -> Result<Self, Failure> {
        match asked {
            Some(asked) => Ok(Self::speaking(interface_language(asked)?)),
            None => Ok(Self::of_environment()),
        }
    }

    /// An interface in the language of the environment, or in English.
    pub(crate) fn of_environment() -> Self {
        let mut names = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| std::env::var(name).ok());
        let tag = names.find(|value| !value.is_empty()).map_or_else(|| "en".to_owned(), |name| language_tag(&name));
        Self::speaking(rapporteur_locales::negotiate(&[&tag]))
    }

    fn speaking(language: &str) -> Self {
        let words = Words::new(language);
        Self { spoken: words.isolating(), words }
    }

    /// Says what went wrong.
    pub(crate) fn report(&self, failure: &Failure) {
        let style = Style::new().bold().fg_color(Some(AnsiColor::Red.into()));
        self.say(style, "label-error", &failure.message(&self.spoken));
    }

    /// Says what is worth knowing.
    pub(crate) fn note(&self, message: &str) {
        let style = Style::new().bold().fg_color(Some(AnsiColor::Yellow.into()));
        self.say(style, "label-warning", message);
    }

    /// Says what is worth knowing about a file.
    pub(crate) fn note_on(&self, file: &str, message: &str) {
        let (file, message) = (terminal_safe(file), terminal_safe(message));
        self.note(
            &self.spoken.text_with_all("on-file", &[("file", Value::from(&*file)), ("message", (&*message).into())]),
        );
    }

    fn say(&self, style: Style, label: &str, message: &str) {
        // Nobody can be told that the standard error is closed.
        let start = line_start(&self.spoken);
        let _ = writeln!(anstream::stderr(), "{start}rapporteur: {style}{}{style:#} {message}", self.words.text(label));
    }

    /// What the system is told at the end.
    pub(crate) fn exit_code(&self, done: Result<Outcome, Failure>) -> ExitCode {
        match done {
            Ok(Outcome::Complete) => ExitCode::SUCCESS,
            Ok(Outcome::Partial) => ExitCode::FAILURE,
            Err(failure) if failure.is_broken_pipe() => ExitCode::SUCCESS,
            Err(failure) => {
                self.report(&failure);
                ExitCode::FAILURE
            }
        }
    }
}

/// What a line of the program's own words begins with: a mark (U+200F) that says so where they are read from right to left, since a line
/// that begins with a tag or a file's name would be laid out the other way.
pub(crate) fn line_start(words: &Words) -> &'static str {
    if words.is_right_to_left() { "\u{200f}" } else { "" }
}

/// The language of messages for one that is asked for by name, which must be there.
pub(crate) fn interface_language(asked: &str) -> Result<&'static str, Failure> {
    rapporteur_locales::matching(&[&language_tag(asked)]).ok_or_else(|| Failure::UnknownLanguage {
        asked: asked.to_owned(),
        known: rapporteur_locales::interface_languages().into_iter().map(str::to_owned).collect(),
    })
}

/// A bar on the standard error, if that is a terminal and there is something to wait for.
pub(crate) fn progress_bar(files: usize, message: &str) -> ProgressBar {
    if files < 2 {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::with_draw_target(Some(files as u64), ProgressDrawTarget::stderr());
    if let Ok(style) = ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len}") {
        bar.set_style(style);
    }
    bar.with_message(message.to_owned())
}

/// A tagger with every pack that is built in, or with the packs of a folder.
///
/// It is used up to the end of the program, which gives its memory back at once: to free its many tables one by one took a twentieth of
/// the time of a short text.
pub(crate) fn tagger(folder: Option<&Path>) -> Result<ManuallyDrop<Tagger>, Failure> {
    let Some(folder) = folder else {
        return Ok(ManuallyDrop::new(Tagger::with_built_in(&rapporteur_locales::packs())?));
    };
    let unreadable = |source| Failure::Read { file: folder.display().to_string(), source };
    let mut packs = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.extension().is_some_and(|e| e == "pack") {
            packs.push(std::fs::read(&path).map_err(unreadable)?);
        }
    }
    Ok(ManuallyDrop::new(Tagger::with_packs(&packs.iter().map(Vec::as_slice).collect::<Vec<_>>())?))
}

/// `fr_CH.UTF-8` to `fr-CH`; the language of `C` is English.
fn language_tag(locale: &str) -> String {
    let name = locale.split(['.', '@']).next().unwrap_or_default();
    if matches!(name, "C" | "POSIX" | "") { "en".to_owned() } else { name.replace('_', "-") }
}

/// Text of a file for a terminal: control characters could move the cursor or rename the window, direction marks could turn the rest of
/// the line around.
pub(crate) fn terminal_safe(text: &str) -> String {
    text.chars()
        .filter(|c| !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
        .map(|c| if c.is_control() && !matches!(c, '\n' | '\t') { '\u{fffd}' } else { c })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_locales_become_language_tags() {
        for (locale, tag) in [("fr_CH.UTF-8", "fr-CH"), ("C.UTF-8", "en"), ("zh_CN", "zh-CN"), ("ar@euro", "ar")] {
            assert_eq!(language_tag(locale), tag);
        }
    }

    #[test]
    fn nothing_in_a_file_reaches_the_terminal_as_a_command() {
        assert_eq!(terminal_safe("a\u{1b}]0;x\u{7}b\u{202e}c\n"), "a\u{fffd}]0;x\u{fffd}bc\n");
    }
}
