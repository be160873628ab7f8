//! Coverage for reading in a terminal: a table for each profile, a column for each document.

use crate::interface::{line_start, terminal_safe};
use crate::terminal::View;
use crate::terminal::style::{self, shortened};
use crate::terminal::wrap::wrapped;
use anstyle::{AnsiColor, Style};
use rapporteur_core::catalogue::{Place, Profile, ProfileRow};
use rapporteur_core::coverage::{Row, Status};
use rapporteur_formats::place::quote;
use rapporteur_formats::words::{Family, status_mark};
use rapporteur_formats::{CoverageReport, Subject, Words};
use std::fmt::Write;
use unicode_width::UnicodeWidthStr;

/// Share of the width that the first column takes, in percent, and its limits.
const FIRST_COLUMN: usize = 38;
const FIRST_COLUMN_LEAST: usize = 16;
const FIRST_COLUMN_MOST: usize = 46;
/// Between columns.
const GAP: usize = 2;
/// Of the second and every further line of a cell.
const INDENT: usize = 2;
/// A column of this width has room for a quotation.
const WIDE: usize = 44;
/// A column never gets narrower; with many documents the lines get longer instead.
const NARROWEST: usize = 14;

/// Widths of the first column and of each other one.
struct Layout {
    first: usize,
    column: usize,
}

/// A line of a cell: text of one look, and more of another.
type Line = Vec<(String, Style)>;

/// The report as text; the styles are escape sequences.
pub(super) fn render(report: &CoverageReport<'_>, view: View) -> String {
    let words = report.words;
    let mut out = String::new();
    let count = report.subjects.len();
    let first = (view.width * FIRST_COLUMN / 100).clamp(FIRST_COLUMN_LEAST, FIRST_COLUMN_MOST);
    let column = (view.width.saturating_sub(first + GAP * count) / count.max(1)).max(NARROWEST);
    let layout = Layout { first, column };
    let bold = view.style(Style::new().bold());
    let dim = view.style(Style::new().dimmed());
    let start = line_start(words);
    for (number, subject) in report.subjects.iter().enumerate() {
        let name = terminal_safe(subject.name);
        let number = if count > 1 { format!("{}  ", number + 1) } else { String::new() };
        let _ = writeln!(out, "{start}{bold}{number}{name}{bold:#}");
        for note in words.notes(subject.warnings, subject.annotated) {
            let _ = writeln!(out, "{start}{dim}{} {}{dim:#}", words.text("label-warning"), terminal_safe(&note));
        }
    }
    for (profile, coverages) in &report.profiles {
        let _ = writeln!(out, "\n{start}{bold}{}{bold:#}", words.profile(profile));
        for (number, coverage) in coverages.iter().enumerate() {
            let number = if count > 1 { format!("{}  ", number + 1) } else { String::new() };
            let tally = words.tally(coverage.tally(), profile.denominator());
            let _ = writeln!(out, "{start}{dim}{number}{tally}{dim:#}");
        }
        if count > 1 {
            let heads: Vec<Vec<Line>> = (1..=count).map(|number| vec![vec![(number.to_string(), bold)]]).collect();
            row_lines(&mut out, &[], &heads, &layout, words);
        }
        for place in [Place::Member, Place::Contested, Place::Beside, Place::Set] {
            let rows = profile.rows.iter().enumerate().filter(|(_, row)| row.place == place);
            let mut heading = place != Place::Member;
            for (index, row) in rows {
                if std::mem::take(&mut heading) {
                    let heading = words.text(&format!("coverage-place-{}", place.as_str()));
                    let _ = writeln!(out, "{start}{dim}{heading}{dim:#}");
                }
                let cell = |(subject, coverage): (_, &rapporteur_core::Coverage)| {
                    cell(subject, &coverage.rows[index], words, view, &layout)
                };
                let cells: Vec<Vec<Line>> = report.subjects.iter().zip(coverages).map(cell).collect();
                row_lines(&mut out, &head(profile, row, words, view, &layout), &cells, &layout, words);
            }
        }
        footnotes(&mut out, profile, words, view);
    }
    out
}

/// What the row asks for: the identifier and the title, which may take a second line.
fn head(profile: &Profile, row: &ProfileRow, words: &Words, view: View, layout: &Layout) -> Vec<Line> {
    let family = Family::of(row.tags.first().map_or("", String::as_str));
    let label = (words.row_label(profile, row), view.style(style::name_of(family)));
    let title = words.row_title(profile, row);
    let room = layout.first.saturating_sub(INDENT);
    if label.0.width() + INDENT + title.width() <= layout.first {
        vec![vec![label, (format!("{:INDENT$}{title}", ""), Style::new())]]
    } else {
        let below = |line: String| vec![(format!("{:INDENT$}{line}", ""), Style::new())];
        std::iter::once(vec![label]).chain(wrapped(&title, room).into_iter().map(below)).collect()
    }
}

/// Status, strength and place of a row in one document.
fn cell(subject: &Subject<'_>, row: &Row, words: &Words, view: View, layout: &Layout) -> Vec<Line> {
    let color = match row.status {
        Status::Addressed => Style::new().fg_color(Some(AnsiColor::Green.into())),
        Status::Rejected => Style::new().fg_color(Some(AnsiColor::Red.into())),
        Status::Silent => Style::new().dimmed(),
    };
    let (status, color) = (words.status(row.status), view.style(color));
    let strength = words.strength(row.force, row.verb.as_deref(), row.modal).join(" · ");
    let mark = status_mark(row.status);
    let below = |text: &str, style| vec![(format!("{:INDENT$}{text}", ""), style)];
    let wide = layout.column >= WIDE;
    let first =
        if wide && !strength.is_empty() { format!("{mark} {status}: {strength}") } else { format!("{mark} {status}") };
    let mut lines = vec![vec![(first, color)]];
    if !wide && !strength.is_empty() {
        lines.extend(wrapped(&strength, layout.column - INDENT).iter().map(|line| below(line, Style::new())));
    }
    for note in words.cell_notes(row) {
        lines.extend(wrapped(&note, layout.column - INDENT).iter().map(|line| below(line, color)));
    }
    let Some(annotation) = row.strongest.map(|index| &subject.annotated.annotations[index]) else { return lines };
    let place = terminal_safe_isolated(&words.place(&subject.places.of(annotation.block, annotation.span)));
    let more = match row.mentions.len() - 1 {
        0 => String::new(),
        more => format!(" {}", words.count("coverage-more", more)),
    };
    let room = layout.column.saturating_sub(place.width() + more.width() + INDENT + 4);
    let passage = || terminal_safe(&quote(subject.document, annotation.span));
    let quotation = if wide { format!(" {}", words.quotation(&shortened(&passage(), room))) } else { String::new() };
    if wide {
        lines.push(below(&format!("{place}{quotation}{more}"), Style::new()));
    } else {
        let place = wrapped(&format!("{place}{more}"), layout.column - INDENT);
        lines.extend(place.iter().map(|line| below(line, Style::new())));
    }
    lines
}

/// A place holds a label out of the file, and may hold the isolation marks around it.
fn terminal_safe_isolated(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}

/// Writes the lines of a row, cell beside cell.
fn row_lines(out: &mut String, head: &[Line], cells: &[Vec<Line>], layout: &Layout, words: &Words) {
    let height = cells.iter().map(Vec::len).chain([head.len()]).max().unwrap_or(0);
    for number in 0..height {
        let mut line = line_start(words).to_owned();
        let mut behind = 0;
        for (text, style) in head.get(number).into_iter().flatten() {
            let _ = write!(line, "{style}{text}{style:#}");
            behind += text.width();
        }
        for (index, cell) in cells.iter().enumerate() {
            let at = layout.first + GAP + index * (layout.column + GAP);
            for (text, style) in cell.get(number).into_iter().flatten() {
                let text = shortened(text, layout.column);
                // A head that is too long pushes its row aside rather than running into it.
                let gap = at.saturating_sub(behind).max(1);
                let _ = write!(line, "{:gap$}{style}{text}{style:#}", "");
                behind += gap + text.width();
            }
        }
        out.push_str(line.trim_end());
        out.push('\n');
    }
}

/// What a reader must know of the rows before trusting them.
fn footnotes(out: &mut String, profile: &Profile, words: &Words, view: View) {
    let dim = view.style(Style::new().dimmed());
    for note in words.profile_notes(profile) {
        for line in wrapped(&note, view.width) {
            let _ = writeln!(out, "{}{dim}{line}{dim:#}", line_start(words));
        }
    }
}
