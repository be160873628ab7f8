//! Tables as workbooks (XLSX).
//!
//! A workbook is a packed folder of XML. How much it is unpacked is measured before any of it is kept, and cells are taken one by one: what
//! a sheet claims of its size is not believed.

use super::package::Package;
use super::table::{Folding, Table};
use super::{ExchangeError, Report};
use crate::base::Termbase;
use std::collections::BTreeMap;
use std::io::{self, Cursor, Read};

/// What a workbook begins with.
pub(super) const SIGNATURE: &[u8] = b"PK\x03\x04";
/// So many bytes at most are unpacked: a glossary of 100,000 rows has a fifth of them.
pub(super) const MOST_BYTES: u64 = 128 << 20;
/// A file that is so many times as large unpacked is made to be; below [`SMALL`] nobody minds.
const MOST_GROWTH: u64 = 250;
const SMALL: u64 = 4 << 20;
/// So many parts at most: a sheet, a few tables and pictures are a few dozen.
pub(super) const MOST_PARTS: usize = 5_000;
/// Cells beyond this column are named and left out.
const MOST_COLUMNS: u32 = 512;
/// So many cells at most, empty ones between others included.
pub(super) const MOST_CELLS: usize = 4_000_000;

/// Whether a file begins like a workbook.
pub fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(SIGNATURE)
}

/// Reads a workbook: every visible sheet that has a column with a language. `named` says what columns are whose names say nothing.
///
/// # Errors
/// When it is damaged, no workbook, unpacks to too much, or no sheet has a column with a language.
pub fn read_xlsx(bytes: &[u8], named: &[(String, String)]) -> Result<(Termbase, Report), ExchangeError> {
    measure(bytes)?;
    let mut workbook = Package::open(bytes)?;
    let mut folding = Folding::default();
    let (mut cells, mut read, mut refused) = (0, 0, None);
    for at in 0..workbook.sheets.len() {
        let Some((name, visible)) = workbook.sheets.get(at).map(|s| (s.name.clone(), s.visible)) else { continue };
        let table = if visible {
            sheet(&mut workbook, (at, &name), named, &mut cells, &mut folding.report)?
        } else {
            Table::default()
        };
        let columns = table.columns(named);
        match folding.table(&table, &columns) {
            Ok(()) => read += 1,
            Err(error) => {
                folding.report.drop_one(format!("sheet: {name}"));
                refused = refused.filter(|_| table.head.is_empty()).or(Some(error));
            }
        }
    }
    match refused {
        Some(error) if read == 0 => Err(error),
        None if read == 0 => Err(ExchangeError::NoLanguage { found: String::new() }),
        _ => Ok(folding.finish()),
    }
}

/// Unpacks everything without keeping it.
fn measure(bytes: &[u8]) -> Result<(), ExchangeError> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    if archive.len() > MOST_PARTS {
        return Err(ExchangeError::Bomb { most: MOST_BYTES >> 20 });
    }
    let most = MOST_BYTES.min(SMALL.max(MOST_GROWTH * bytes.len() as u64));
    let mut unpacked = 0;
    for i in 0..archive.len() {
        let part = archive.by_index(i).map_err(damaged)?;
        unpacked += io::copy(&mut part.take(most - unpacked + 1), &mut io::sink()).map_err(damaged)?;
        if unpacked > most {
            return Err(ExchangeError::Bomb { most: most >> 20 });
        }
    }
    Ok(())
}

pub(super) fn damaged(error: impl ToString) -> ExchangeError {
    ExchangeError::Workbook { detail: error.to_string() }
}

/// The cells of a sheet, row by row.
fn sheet(
    workbook: &mut Package,
    (at, name): (usize, &str),
    named: &[(String, String)],
    taken: &mut usize,
    report: &mut Report,
) -> Result<Table, ExchangeError> {
    let mut rows: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    workbook.cells(at, &mut |row, column, text| {
        if column >= MOST_COLUMNS {
            report.drop_one(format!("sheet: {name}, column: {}", column + 1));
            return Ok(());
        }
        let cells = rows.entry(row).or_default();
        let wanted = column as usize + 1;
        *taken += wanted.saturating_sub(cells.len());
        if *taken > MOST_CELLS {
            return Err(ExchangeError::TooManyCells { most: MOST_CELLS });
        }
        if cells.len() < wanted {
            cells.resize(wanted, String::new());
        }
        text.clone_into(&mut cells[column as usize]);
        Ok(())
    })?;
    Ok(Table::new(rows.into_iter().map(|(row, cells)| (u64::from(row) + 1, cells)).collect(), named))
}

/// Writes a base as a workbook of one sheet, the same whenever it is written.
///
/// # Errors
/// What the writer says; also where there is more than a sheet can hold.
#[cfg(feature = "workbook")]
pub fn write_xlsx(base: &Termbase, out: &mut impl io::Write) -> io::Result<Report> {
    use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook};
    let (table, report) = super::table_write::table(base);
    let failed = |error: rust_xlsxwriter::XlsxError| io::Error::other(error.to_string());
    let mut workbook = Workbook::new();
    let start = ExcelDateTime::from_ymd(2000, 1, 1).map_err(failed)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&start));
    let sheet = workbook.add_worksheet();
    for (row, cells) in (0..).zip(std::iter::once(&table.head).chain(table.rows.iter().map(|(_, cells)| cells))) {
        for (column, text) in (0..).zip(cells).filter(|c| !c.1.is_empty()) {
            sheet.write_string(row, column, text).map_err(failed)?;
        }
    }
    out.write_all(&workbook.save_to_buffer().map_err(failed)?)?;
    Ok(report)
}
