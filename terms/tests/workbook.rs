//! Workbooks in and out: sheets, heads, damage, and files that are made to unpack to too much.
#![allow(clippy::unwrap_used, reason = "a test that panics is a test that fails")]

use rapporteur_terms::exchange::{ExchangeError, ProblemKind, is_workbook, read_csv, read_xlsx, write_xlsx};
use rapporteur_terms::{Status, Term, Termbase};
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;

const TYPES: &str = r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>"#;
const RELATIONS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;

/// A workbook of sheets, each with its name, its state and its rows in XML.
fn workbook(sheets: &[(&str, &str, &str)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let mut put = |name: &str, text: &str| {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    };
    put("[Content_Types].xml", TYPES);
    put("_rels/.rels", RELATIONS);
    let (mut list, mut relations) = (String::new(), String::new());
    for (i, (name, state, rows)) in sheets.iter().enumerate() {
        list += &format!("<sheet name=\"{name}\" sheetId=\"{}\" state=\"{state}\" r:id=\"s{i}\"/>", i + 1);
        relations += &format!(
            "<Relationship Id=\"s{i}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" \
             Target=\"worksheets/sheet{i}.xml\"/>"
        );
        let sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
        put(&format!("xl/worksheets/sheet{i}.xml"), &format!("{sheet}{rows}</sheetData></worksheet>"));
    }
    put(
        "xl/workbook.xml",
        &format!(
            "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" \
             xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>{list}</sheets></workbook>"
        ),
    );
    put(
        "xl/_rels/workbook.xml.rels",
        &format!(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{relations}</Relationships>"
        ),
    );
    zip.finish().unwrap().into_inner()
}

/// Rows of texts in XML, from the first row on.
fn rows(rows: &[&[&str]]) -> String {
    let cell = |(i, text): (usize, &&str)| {
        format!("<c r=\"{}{{row}}\" t=\"inlineStr\"><is><t>{text}</t></is></c>", char::from(b'A' + i as u8))
    };
    let row = |(i, cells): (usize, &&[&str])| {
        let cells: String = cells.iter().enumerate().filter(|c| !c.1.is_empty()).map(cell).collect();
        let number = (i + 1).to_string();
        format!("<row r=\"{number}\">{}</row>", cells.replace("{row}", &number))
    };
    rows.iter().enumerate().map(row).collect()
}

fn failure(bytes: &[u8]) -> ExchangeError {
    read_xlsx(bytes, &[]).unwrap_err()
}

#[test]
fn what_was_written_is_read_again() {
    let csv = "id,en,status_en,forms_en,marks_en,note_en,fr\n1,cyberattack,preferred,cyber attack~n | (a|b)~v,verified gate,\"1 | 2\nx\",cyberattaque\n\
               1,cyber\\|x,forbidden,,,,\n2,=SUM(1),,,,,\n";
    let (base, _) = read_csv(csv, &[]).unwrap();
    let (mut one, mut two) = (Vec::new(), Vec::new());
    let report = write_xlsx(&base, &mut one).unwrap();
    assert!(report.dropped.is_empty(), "{report:?}");
    assert!(is_workbook(&one));
    assert_eq!(read_xlsx(&one, &[]).unwrap().0, base);
    write_xlsx(&base, &mut two).unwrap();
    assert_eq!(one, two, "the same whenever it is written");
    assert_eq!(base.concepts[0].terms("en").next().unwrap().forms.len(), 2);
}

#[test]
fn a_title_above_the_head_and_other_sheets_are_passed_over() {
    let glossary =
        rows(&[&["Our glossary"], &[], &["id", "en", "de", "Status"], &["7", "state (n.)", "Staat", "preferred"]]);
    let more = rows(&[&["id", "en", "fr"], &["7", "", "État"], &["8", "network", ""]]);
    let notes = rows(&[&["remember the milk"]]);
    let hidden = rows(&[&["en"], &["secret"]]);
    let sheets =
        [("Notes", "visible", &notes), ("A", "visible", &glossary), ("B", "visible", &more), ("C", "hidden", &hidden)];
    let file = workbook(&sheets.map(|(name, state, rows)| (name, state, rows.as_str())));
    let (base, report) = read_xlsx(&file, &[]).unwrap();
    assert_eq!(base.concepts.len(), 2);
    let term = |language: &str| base.concepts[0].terms(language).next().cloned().unwrap_or_else(Term::default);
    assert_eq!((term("en").text.as_str(), term("en").status), ("state", Some(Status::Preferred)));
    assert_eq!((term("de").text.as_str(), term("fr").text.as_str()), ("Staat", "État"));
    assert_eq!(report.dropped.keys().collect::<Vec<_>>(), ["sheet: C", "sheet: Notes"]);
    let named = [(" DE".to_owned(), "note".to_owned())];
    let (base, _) = read_xlsx(&file, &named).unwrap();
    assert_eq!(base.concepts[0].terms("en").next().unwrap().note.as_deref(), Some("n.; Staat"));
}

#[test]
fn cells_of_every_kind_are_read() {
    let head = rows(&[&["id", "en", "fr", "note_en"]]);
    // In pieces with a reading aid, a formula with its result, a number, a truth, a fault; no names of cells; a character by its number.
    let row = "<row><c><v>7</v></c><c t=\"inlineStr\"><is><r><t>cyber</t></r><r><t xml:space=\"preserve\">attack &amp; \
        </t></r><rPh><t>aid</t></rPh></is></c><c t=\"str\"><f>A1&amp;B1</f><v>attaque</v></c><c t=\"b\"><v>1</v></c></row>\
        <row r=\"9\"><c r=\"B9\" t=\"inlineStr\"><is><t>a_x0041_b</t></is></c><c r=\"C9\" t=\"e\"><v>#N/A</v></c></row>\
        <row><c r=\"B10\"><v>0.5</v></c><c t=\"s\"><v>99</v></c></row>";
    let (base, report) = read_xlsx(&workbook(&[("A", "visible", &format!("{head}{row}"))]), &[]).unwrap();
    let term = |at: usize, language: &str| base.concepts[at].terms(language).next().map(|t| t.text.as_str());
    assert_eq!(
        (base.concepts[0].id.as_str(), term(0, "en"), term(0, "fr")),
        ("7", Some("cyberattack &"), Some("attaque"))
    );
    assert_eq!(base.concepts[0].terms("en").next().unwrap().note.as_deref(), Some("true"));
    assert_eq!((term(1, "en"), term(1, "fr"), term(2, "en"), term(2, "fr")), (Some("aAb"), None, Some("0.5"), None));
    assert_eq!((base.concepts.len(), report.problems.len()), (3, 0), "{report:?}");
}

#[test]
fn elements_without_a_text_take_no_room() {
    // A cell of a million elements is read, and they are not kept.
    let cell = format!("<row><c r=\"A2\" t=\"inlineStr\"><is>{}<t>a</t></is></c></row>", "<x/>".repeat(900_000));
    let sheet = format!("{}{cell}", rows(&[&["en"]]));
    assert_eq!(read_xlsx(&workbook(&[("A", "visible", &sheet)]), &[]).unwrap().0.concepts.len(), 1);
}

#[test]
fn a_row_without_a_term_is_named_with_its_number() {
    let file = workbook(&[("A", "visible", &rows(&[&["en", "note"], &["a", "b"], &["", "c"]]))]);
    let (_, report) = read_xlsx(&file, &[]).unwrap();
    assert_eq!(report.problems.iter().map(|p| (p.line, p.kind)).collect::<Vec<_>>(), [(3, ProblemKind::NoTerm)]);
}

#[test]
fn what_is_no_workbook_is_refused() {
    let good = workbook(&[("A", "visible", &rows(&[&["en"], &["a"]]))]);
    assert!(read_xlsx(&good, &[]).is_ok());
    for cut in [0, 3, 10, good.len() / 2, good.len() - 1] {
        assert!(matches!(failure(&good[..cut]), ExchangeError::Workbook { .. }), "cut at {cut}");
    }
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("word/document.xml", SimpleFileOptions::default()).unwrap();
    assert!(matches!(failure(&zip.finish().unwrap().into_inner()), ExchangeError::Workbook { .. }));
    let broken = workbook(&[("A", "visible", "<row><c></row>")]);
    assert!(matches!(failure(&broken), ExchangeError::Workbook { .. }));
    let strange = workbook(&[("A", "visible", &rows(&[&["colour"], &["red"]]))]);
    assert!(matches!(failure(&strange), ExchangeError::NoLanguage { found } if found == "colour"));
    assert!(matches!(failure(&workbook(&[])), ExchangeError::NoLanguage { .. } | ExchangeError::Workbook { .. }));
}

#[test]
fn a_file_that_unpacks_to_too_much_is_refused_before_it_is_kept() {
    let zeros = format!("<row r=\"1\">{}</row>", " ".repeat(40 << 20));
    assert!(matches!(failure(&workbook(&[("A", "visible", &zeros)])), ExchangeError::Bomb { .. }));
    let parts = {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        (0..6000).for_each(|i| zip.start_file(format!("{i}"), SimpleFileOptions::default()).unwrap());
        zip.finish().unwrap().into_inner()
    };
    assert!(matches!(failure(&parts), ExchangeError::Bomb { .. }));
}

#[test]
fn cells_far_out_take_no_room() {
    // One row more than the sheet has rows, each with its only cell far to the right.
    let far: String =
        (2..20_000).map(|row| format!("<row r=\"{row}\"><c r=\"SR{row}\"><v>{row}</v></c></row>")).collect();
    let head = rows(&[&["en"]]);
    assert!(matches!(
        failure(&workbook(&[("A", "visible", &format!("{head}{far}"))])),
        ExchangeError::TooManyCells { .. }
    ));
    let further = format!("{head}<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"XFD2\"><v>1</v></c></row>");
    let (base, report) = read_xlsx(&workbook(&[("A", "visible", &further)]), &[]).unwrap();
    assert_eq!((base.concepts.len(), report.dropped["sheet: A, column: 16384"]), (1, 1));
}

#[test]
fn nothing_is_lost_of_an_empty_base() {
    let mut out = Vec::new();
    write_xlsx(&Termbase::default(), &mut out).unwrap();
    assert!(matches!(failure(&out), ExchangeError::NoLanguage { .. }));
}
