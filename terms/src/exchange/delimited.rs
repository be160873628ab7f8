//! Tables as CSV and TSV.

use super::table::{Table, read_table};
use super::{ExchangeError, Report, table_write};
use crate::base::Termbase;
use std::io::{self, Write};

/// What may stand between cells.
const DELIMITERS: [u8; 4] = *b",;\t|";

/// Reads CSV or TSV; the delimiter is found. `named` says what columns are whose names say nothing: name, and the name it should have.
///
/// # Errors
/// When it cannot be read, or no column is a language.
pub fn read_csv(text: &str, named: &[(String, String)]) -> Result<(Termbase, Report), ExchangeError> {
    let text = text.trim_start_matches('\u{feff}');
    let (delimiter, skip) = delimiter(text);
    let body = text.get(skip..).unwrap_or_default();
    let skipped = u64::from(skip > 0);
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(body.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|e| {
            let line = e.position().map_or(0, csv::Position::line);
            ExchangeError::Table { line: line + skipped, detail: e.to_string() }
        })?;
        let line = record.position().map_or(0, csv::Position::line);
        rows.push((line + skipped, record.iter().map(str::to_owned).collect()));
    }
    let table = Table::new(rows, named);
    read_table(&table, &table.columns(named))
}

/// The delimiter: the one that the first line names ("sep=;", which some programs write), or of which the first line with any has most;
/// and how many bytes to pass over.
fn delimiter(text: &str) -> (u8, usize) {
    let first = text.lines().next().unwrap_or_default();
    if let Some(&[named]) = first.strip_prefix("sep=").map(str::as_bytes) {
        let end = text.find('\n').map_or(text.len(), |at| at + 1);
        return (named, end);
    }
    let counts = |line: &str| {
        let mut quoted = false;
        let mut counts = [0usize; DELIMITERS.len()];
        for byte in line.bytes() {
            quoted ^= byte == b'"';
            if let Some(i) = DELIMITERS.iter().position(|d| *d == byte && !quoted) {
                counts[i] += 1;
            }
        }
        counts
    };
    let head = text.lines().map(counts).find(|counts| counts.iter().any(|n| *n > 0)).unwrap_or_default();
    // A tie goes to the first: a comma.
    let best = (0..DELIMITERS.len()).rev().max_by_key(|i| head[*i]).unwrap_or(0);
    (DELIMITERS[best], 0)
}

/// Writes a base as CSV.
///
/// # Errors
/// What the writer says.
pub fn write_csv(base: &Termbase, out: impl Write) -> io::Result<Report> {
    let (table, report) = table_write::table(base);
    let mut writer = csv::Writer::from_writer(out);
    writer.write_record(&table.head).map_err(cause)?;
    table.rows.iter().try_for_each(|(_, cells)| writer.write_record(cells)).map_err(cause)?;
    writer.flush()?;
    Ok(report)
}

/// What the system said: whoever writes into a pipe wants to know that it is broken.
fn cause(error: csv::Error) -> io::Error {
    let text = error.to_string();
    match error.into_kind() {
        csv::ErrorKind::Io(source) => source,
        _ => io::Error::other(text),
    }
}
