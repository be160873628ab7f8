//! Where results go: the standard output, a file, or a folder with one file for each input.

use crate::args::{Color, Format};
use crate::failure::Failure;
use crate::terminal::View;
use anstream::{AutoStream, ColorChoice};
use rapporteur_formats::csv::COLUMNS;
use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::{Path, PathBuf};

/// Width of text that goes into a file.
const FILE_WIDTH: usize = 100;

/// An open target.
pub(super) struct Target {
    place: Place,
    format: Format,
    color: bool,
    width: usize,
}

enum Place {
    Stream { name: String, stream: Box<dyn Write> },
    Folder { path: PathBuf, used: BTreeSet<String> },
}

impl Target {
    /// Opens the target; a path that is a folder, ends in a slash, or has to take several pages is a folder.
    pub(super) fn open(output: Option<&Path>, format: Format, inputs: usize, color: Color) -> Result<Self, Failure> {
        let Some(path) = output else {
            if format == Format::Html && inputs > 1 {
                return Err(Failure::NeedsFolder);
            }
            return Self::standard_output(format, color);
        };
        let name = path.to_string_lossy().into_owned();
        let failed = |source| Failure::Write { target: name.clone(), source };
        let is_folder = path.is_dir() || name.ends_with(['/', std::path::MAIN_SEPARATOR]);
        let color = color == Color::Always;
        if is_folder || format == Format::Html && inputs > 1 && !path.exists() {
            std::fs::create_dir_all(path).map_err(failed)?;
            let place = Place::Folder { path: path.to_owned(), used: BTreeSet::new() };
            return Ok(Self { place, format, color, width: FILE_WIDTH });
        }
        if format == Format::Html && inputs > 1 {
            return Err(Failure::NeedsFolder);
        }
        let stream: Box<dyn Write> = Box::new(BufWriter::new(File::create(path).map_err(failed)?));
        Self { place: Place::Stream { name, stream }, format, color, width: FILE_WIDTH }.with_columns()
    }

    fn standard_output(format: Format, color: Color) -> Result<Self, Failure> {
        let stdout = io::stdout();
        let choice = match color {
            Color::Auto => AutoStream::choice(&stdout),
            Color::Always => ColorChoice::Always,
            Color::Never => ColorChoice::Never,
        };
        let width = terminal_size::terminal_size().map_or(FILE_WIDTH, |(width, _)| usize::from(width.0));
        let width = if stdout.is_terminal() { width } else { FILE_WIDTH };
        let stream: Box<dyn Write> = match format {
            Format::Text => Box::new(AutoStream::new(stdout, choice)),
            _ => Box::new(BufWriter::new(stdout)),
        };
        let color = !matches!(choice, ColorChoice::Never);
        Self { place: Place::Stream { name: "-".to_owned(), stream }, format, color, width }.with_columns()
    }

    /// A table has one line of columns, however many files follow.
    fn with_columns(mut self) -> Result<Self, Failure> {
        if let (Format::Csv, Place::Stream { name, stream }) = (self.format, &mut self.place) {
            writeln!(stream, "{}", COLUMNS.join(","))
                .map_err(|source| Failure::Write { target: name.clone(), source })?;
        }
        Ok(self)
    }

    /// How text is to look here.
    pub(super) fn view(&self, why: bool) -> View {
        View { width: self.width, color: self.color, why }
    }

    /// Writes the result of one input.
    pub(super) fn write(&mut self, input: &Path, bytes: &[u8]) -> Result<(), Failure> {
        match &mut self.place {
            Place::Stream { name, stream } => {
                stream.write_all(bytes).map_err(|source| Failure::Write { target: name.clone(), source })
            }
            Place::Folder { path, used } => {
                let file = path.join(free_name(input, self.format, used));
                let failed = |source| Failure::Write { target: file.to_string_lossy().into_owned(), source };
                let columns =
                    if self.format == Format::Csv { format!("{}\n", COLUMNS.join(",")) } else { String::new() };
                std::fs::write(&file, [columns.as_bytes(), bytes].concat()).map_err(failed)
            }
        }
    }

    /// Writes what is still held back.
    pub(super) fn finish(self) -> Result<(), Failure> {
        match self.place {
            Place::Stream { name, mut stream } => {
                stream.flush().map_err(|source| Failure::Write { target: name, source })
            }
            Place::Folder { .. } => Ok(()),
        }
    }
}

/// The input's name with the form's extension; a number keeps `a/x.md` and `b/x.md` apart.
fn free_name(input: &Path, format: Format, used: &mut BTreeSet<String>) -> String {
    let stem = match input.file_stem().map(|stem| stem.to_string_lossy()) {
        Some(stem) if stem != "-" => stem.into_owned(),
        _ => "stdin".to_owned(),
    };
    let mut name = format!("{stem}.{}", format.extension());
    let mut number = 2;
    while !used.insert(name.to_lowercase()) {
        name = format!("{stem}-{number}.{}", format.extension());
        number += 1;
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_one_name_do_not_overwrite_each_other() {
        let mut used = BTreeSet::new();
        let names: Vec<String> = ["a/x.md", "b/X.txt", "-", "x.md"]
            .iter()
            .map(|path| free_name(Path::new(path), Format::Html, &mut used))
            .collect();
        assert_eq!(names, ["x.html", "X-2.html", "stdin.html", "x-3.html"]);
    }
}
