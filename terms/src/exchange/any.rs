//! A base of any kind, told by what is in it.

use super::utf8::by_look;
use super::{ExchangeError, Report, is_workbook, read_csv, read_tbx, read_xlsx};
use crate::base::Termbase;

/// Why a file is no base.
#[derive(Debug)]
pub enum Unread<E> {
    /// Its content says so.
    Base(ExchangeError),
    /// It is no text, as `decode` says.
    Text(E),
}

impl<E> From<ExchangeError> for Unread<E> {
    fn from(error: ExchangeError) -> Self {
        Self::Base(error)
    }
}

/// Reads a base: a workbook, TBX, or else a table, whose columns may be `named` otherwise than by their heads. `decode` makes a text of the
/// bytes.
///
/// # Errors
/// When it is none of them, or broken.
pub fn read_any<E>(
    bytes: Vec<u8>,
    named: &[(String, String)],
    decode: impl FnOnce(Vec<u8>) -> Result<String, E>,
) -> Result<(Termbase, Report), Unread<E>> {
    if is_workbook(&bytes) {
        return Ok(read_xlsx(&bytes, named)?);
    }
    // Only an XML parser sees what these are.
    if by_look(&bytes).is_some() {
        return Ok(read_tbx(bytes.as_slice())?);
    }
    let text = decode(bytes).map_err(Unread::Text)?;
    if text.trim_start().starts_with('<') {
        return Ok(read_tbx(text.as_bytes())?);
    }
    Ok(read_csv(&text, named)?)
}
