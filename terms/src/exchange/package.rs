//! The parts of a workbook: its sheets and their cells, as ECMA-376 lays them out.
//!
//! A glossary needs the texts of cells and nothing else. A crate for workbooks brings styles, dates, charts and the formats of forty years, more
//! than all else that reads termbases, and the web app sends it over the wire. Nothing is kept here but texts, so that a part that is made of
//! a million empty elements takes no room.

use super::ExchangeError;
use super::utf8::Utf8;
use super::workbook::{MOST_BYTES, MOST_CELLS, MOST_PARTS, damaged};
use super::xml::{Element, Parser, Step, local};
use std::collections::BTreeMap;
use std::io::{BufReader, Cursor};
use zip::ZipArchive;
use zip::read::ZipFile;

/// Where the workbook is if nothing says where.
const BOOK: &str = "xl/workbook.xml";

/// A sheet.
pub(super) struct Sheet {
    pub(super) name: String,
    pub(super) visible: bool,
    /// Where its cells are; a sheet of charts has none.
    part: Option<String>,
}

/// A workbook.
pub(super) struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    /// Texts that cells refer to by number.
    shared: Vec<String>,
    pub(super) sheets: Vec<Sheet>,
}

type Part<'a, 'b> = Parser<BufReader<Utf8<BufReader<ZipFile<'a, Cursor<&'b [u8]>>>>>>;

impl<'a> Package<'a> {
    /// Reads what there is, but for the cells.
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, ExchangeError> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
        let mut package = Self { archive, shared: Vec::new(), sheets: Vec::new() };
        let found = |relations: &Relations, kind: &str| {
            relations.values().find(|(of, _)| of == kind).map(|(_, target)| target.clone())
        };
        let book = found(&package.relations("")?, "officeDocument").unwrap_or_else(|| BOOK.to_owned());
        let relations = package.relations(&book)?;
        let mut sheets = Vec::new();
        package.elements(&book, "sheet", &mut |element, _| {
            let (kind, target) = element.attribute("id").and_then(|id| relations.get(id)).cloned().unwrap_or_default();
            sheets.push(Sheet {
                name: element.attribute("name").unwrap_or_default().to_owned(),
                visible: matches!(element.attribute("state"), None | Some("visible")),
                part: (kind == "worksheet").then_some(target),
            });
            few(sheets.len())
        })?;
        package.sheets = sheets;
        if let Some(part) = found(&relations, "sharedStrings") {
            let mut shared = Vec::new();
            package.elements(&part, "si", &mut |_, text| {
                shared.push(text);
                if shared.len() > MOST_CELLS {
                    return Err(ExchangeError::TooManyCells { most: MOST_CELLS });
                }
                Ok(())
            })?;
            package.shared = shared;
        }
        Ok(package)
    }

    /// Calls `each` with every cell of a sheet that has a text: row and column from 0, and the text.
    pub(super) fn cells(
        &mut self,
        sheet: usize,
        each: &mut impl FnMut(u32, u32, &str) -> Result<(), ExchangeError>,
    ) -> Result<(), ExchangeError> {
        let Some(part) = self.sheets.get(sheet).and_then(|s| s.part.clone()) else { return Ok(()) };
        let shared = std::mem::take(&mut self.shared);
        let (mut row, mut column) = (0, 0);
        let mut next_row = 0;
        let done = self.elements(&part, "c", &mut |element, text| {
            if element.local() == "row" {
                row = element.attribute("r").and_then(|r| r.parse::<u32>().ok()?.checked_sub(1)).unwrap_or(next_row);
                (next_row, column) = (row.saturating_add(1), 0);
                return Ok(());
            }
            let here = element.attribute("r").and_then(place).unwrap_or((row, column));
            column = here.1.saturating_add(1);
            let text = match element.attribute("t") {
                Some("s") => text.trim().parse().ok().and_then(|i: usize| shared.get(i)).map_or("", String::as_str),
                Some("b") if text.trim() == "1" => "true",
                Some("b") => "false",
                Some("e") => "",
                _ => text.as_str(),
            };
            if text.trim().is_empty() { Ok(()) } else { each(here.0, here.1, text) }
        });
        self.shared = shared;
        done
    }

    /// The relations of a part, or of the whole package: by name, the last word of their kind, and the part that is meant.
    fn relations(&mut self, part: &str) -> Result<Relations, ExchangeError> {
        let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
        let mut relations = Relations::new();
        let at = resolved(folder, &format!("_rels/{name}.rels"));
        if self.find(&at).is_none() {
            return Ok(relations);
        }
        self.elements(&at, "Relationship", &mut |element, _| {
            let word = |name: &str| element.attribute(name).unwrap_or_default();
            let kind = word("Type").rsplit('/').next().unwrap_or_default().to_owned();
            relations.insert(word("Id").to_owned(), (kind, resolved(folder, word("Target"))));
            few(relations.len())
        })?;
        Ok(relations)
    }

    fn find(&self, part: &str) -> Option<usize> {
        let is_it = |name: &str| name.trim_start_matches('/').replace('\\', "/").eq_ignore_ascii_case(part);
        (0..self.archive.len())
            .find(|i| self.archive.name_for_index(*i).is_some_and(|name| name.is_ok_and(|name| is_it(&name))))
    }

    /// Calls `each` with the elements of a name, wherever they are in a part, and the text in each; with rows as well, before their cells.
    fn elements(
        &mut self,
        part: &str,
        name: &str,
        each: &mut impl FnMut(&Element, String) -> Result<(), ExchangeError>,
    ) -> Result<(), ExchangeError> {
        let at = self.find(part).ok_or_else(|| damaged(part))?;
        let file = self.archive.by_index(at).map_err(damaged)?;
        let text = Utf8::new(BufReader::new(file)).map_err(damaged)?;
        let mut parser: Part = Parser::new(BufReader::new(text));
        let in_part = |error: ExchangeError| damaged(format!("{part}: {error}"));
        let mut open = 0_usize;
        loop {
            match parser.step().map_err(in_part)? {
                Step::Start(element, has_children) if element.local() == name => {
                    let mut text = String::new();
                    if has_children {
                        let mut take = |path: &[String], more: &str| {
                            let of_text = path.last().is_some_and(|l| matches!(local(l), "t" | "v"));
                            if of_text && path.iter().all(|l| local(l) != "rPh") {
                                text.push_str(more);
                            }
                        };
                        parser.texts(&mut take).map_err(in_part)?;
                    }
                    each(&element, unescaped(text))?;
                }
                Step::Start(element, has_children) => {
                    if element.local() == "row" {
                        each(&element, String::new())?;
                    }
                    open += usize::from(has_children);
                }
                Step::End => open = open.saturating_sub(1),
                Step::Eof if open > 0 => return Err(in_part(parser.truncated(""))),
                Step::Eof => return Ok(()),
                Step::Text | Step::DocumentType => {}
            }
        }
    }
}

type Relations = BTreeMap<String, (String, String)>;

/// Fails where there are more sheets or relations than a file has parts.
fn few(count: usize) -> Result<(), ExchangeError> {
    if count > MOST_PARTS { Err(ExchangeError::Bomb { most: MOST_BYTES >> 20 }) } else { Ok(()) }
}

/// The part that is meant by `target` in a folder.
fn resolved(folder: &str, target: &str) -> String {
    let base = if target.starts_with('/') { "" } else { folder };
    let mut steps: Vec<&str> = Vec::new();
    for step in base.split('/').chain(target.split('/')) {
        match step {
            "" | "." => {}
            ".." => drop(steps.pop()),
            step => steps.push(step),
        }
    }
    steps.join("/")
}

/// Row and column of a cell's name, from 0: `B7`.
fn place(name: &str) -> Option<(u32, u32)> {
    let digits = name.find(|c: char| c.is_ascii_digit())?;
    let (letters, row) = name.split_at(digits);
    let mut column = 0_u32;
    for letter in letters.bytes().filter(u8::is_ascii_alphabetic) {
        column = column.checked_mul(26)?.checked_add(u32::from(letter.to_ascii_uppercase() - b'A') + 1)?;
    }
    Some((row.parse::<u32>().ok()?.checked_sub(1)?, column.checked_sub(1)?))
}

/// A text in which `_x000D_` stands for a character that XML has no other way to write.
fn unescaped(text: String) -> String {
    if !text.contains("_x") {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some(at) = rest.find("_x") {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let digits = from.get(2..6).filter(|_| from.as_bytes().get(6) == Some(&b'_'));
        let digits = digits.filter(|d| d.bytes().all(|b| b.is_ascii_hexdigit()));
        match digits.and_then(|d| char::from_u32(u32::from_str_radix(d, 16).ok()?)) {
            Some(c) => {
                out.push(c);
                rest = &from[7..];
            }
            None => {
                out.push_str("_x");
                rest = &from[2..];
            }
        }
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_cells_and_parts_are_read() {
        assert_eq!(["A1", "b7", "XFD2", "AA10"].map(place), [(0, 0), (6, 1), (1, 16383), (9, 26)].map(Some));
        assert_eq!(["", "A", "7", "A0", "ZZZZZZZZZZ1", "A99999999999"].map(place), [None; 6]);
        assert_eq!(resolved("xl", "worksheets/s.xml"), "xl/worksheets/s.xml");
        assert_eq!(resolved("xl", "/a/./b.xml"), "a/b.xml");
        assert_eq!(resolved("xl/x", "../../../s.xml"), "s.xml");
    }

    #[test]
    fn characters_that_xml_cannot_have_are_written_by_number() {
        let read = |text: &str| unescaped(text.to_owned());
        assert_eq!(read("a_x000D_\nb_x005F_x0041_ _x_ _x12_ _xD800_ é_x"), "a\r\nb_x0041_ _x_ _x12_ _xD800_ é_x");
    }
}
