//! Any bytes as a workbook: as they are, or as the parts of one, so that a fuzzer need not know how to pack.

use rapporteur_terms::exchange::{is_workbook, read_xlsx};
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;

/// The parts, in the order in which an input gives them.
pub const PARTS: [&str; 5] = [
    "xl/worksheets/sheet1.xml",
    "xl/sharedStrings.xml",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
];
/// What stands between the parts of an input.
pub const BETWEEN: &[u8] = b"\n----\n";
/// What a part is that an input leaves out.
const DEFAULTS: [&str; 5] = [
    "",
    "",
    "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"A\" \
     sheetId=\"1\" r:id=\"s1\"/></sheets></workbook>",
    "<Relationships><Relationship Id=\"s1\" \
     Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/>\
     </Relationships>",
    "",
];

/// Reads a workbook, or says why not. What was read comes back from a table as it was.
pub fn check(input: &[u8]) {
    let packed = if is_workbook(input) { input.to_vec() } else { pack(input) };
    match read_xlsx(&packed, &[]) {
        // A text may stand once and be meant in many cells, each with two dozen letters at least.
        Ok((base, report)) => super::table::comes_back(&base, &report, packed.len() * input.len().max(64)),
        Err(error) => assert!(!error.to_string().is_empty(), "a refusal without a reason"),
    }
}

fn pack(input: &[u8]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let mut rest = Some(input);
    for (name, default) in PARTS.into_iter().zip(DEFAULTS) {
        let at = |bytes: &[u8]| bytes.windows(BETWEEN.len()).position(|w| w == BETWEEN);
        let (part, after) = match rest.map(|r| (r, at(r))) {
            Some((bytes, Some(end))) => (&bytes[..end], Some(&bytes[end + BETWEEN.len()..])),
            Some((bytes, None)) => (bytes, None),
            None => (&[][..], None),
        };
        rest = after;
        let content = if part.is_empty() { default.as_bytes() } else { part };
        if !content.is_empty() {
            zip.start_file(name, SimpleFileOptions::default()).expect("a part can be begun");
            zip.write_all(content).expect("memory can be written");
        }
    }
    zip.finish().expect("memory can be written").into_inner()
}
