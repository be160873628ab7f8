//! Writes what the fuzz targets begin with, from the repository's own texts: `cargo run --package rapporteur-tests --bin seeds`.

use rapporteur_terms::exchange::{Version, write_csv, write_tbx, write_xlsx};
use rapporteur_terms::{TermPack, Termbase};
use rapporteur_tests::laws::data::{SAMPLE, small_files};
use rapporteur_tests::laws::pack::{HEAD, KIND, small};
use rapporteur_tests::laws::workbook::BETWEEN;
use rapporteur_tests::{files_under, read, root};
use serde_json::Value;
use std::path::Path;
use std::process::ExitCode;

/// So many lines are taken of a file of lines, one in so many.
const STEP: usize = 40;
/// A document is cut to this, in bytes.
const LONGEST: usize = 2500;
/// So many concepts of the termbase that is built in.
const CONCEPTS: usize = 3;

fn main() -> ExitCode {
    match write() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("seeds: {error}");
            ExitCode::FAILURE
        }
    }
}

fn write() -> std::io::Result<()> {
    let mut texts: Vec<String> = Vec::new();
    let mut lines: Vec<String> = Vec::new();
    for folder in ["tests/gold", "tests/negotiation", "tests/citations", "tests/elements"] {
        for path in files_under(&root().join(folder)).iter().filter(|p| p.extension().is_some_and(|e| e == "jsonl")) {
            let language = path.file_stem().unwrap_or_default().to_string_lossy().split('-').next().map(str::to_owned);
            for line in read(path).lines().skip(3).step_by(STEP) {
                let text = serde_json::from_str::<Value>(line).ok().and_then(|v| Some(v["text"].as_str()?.to_owned()));
                let text = text.unwrap_or_default();
                texts.push(format!("= {}\n{text}", language.as_deref().unwrap_or_default()));
                lines.push(format!("{line}\n"));
            }
        }
    }
    let mut files: Vec<Vec<u8>> = Vec::new();
    for folder in ["tests/documents", "locales"] {
        for path in files_under(&root().join(folder)) {
            if path.extension().is_some_and(|e| e == "txt") || path.file_name().is_some_and(|n| n == "sample.md") {
                let text = read(&path);
                let cut = &text[..text.floor_char_boundary(LONGEST)];
                texts.push(cut.to_owned());
                files.push(cut.into());
                files.push(
                    [&b"\xff\xfe"[..], &cut.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>()].concat(),
                );
            }
        }
    }
    files.push(b"# A\n\n| a | b |\n|---|---|\n| [c](d) | `e` |\n\n1. x\n   - y<sup>1</sup>\n\n<div><p>z &amp; w<br>v</p></div>\n\n[^1]: n\n".into());
    files.push(b"%PDF-1.7 no text".into());
    files.push(b"Les \xe9tats membres r\xe9affirment qu'ils coop\xe9reront.".into());
    lines.push(
        "\u{feff}{\"id\":7,\"text\":\"\",\"context\":\"ict\"}\n\nnot json\n[1]\n{\"id\":{},\"text\":1}\n".to_owned(),
    );
    lines.push("{\"id\":\"a\",\"text\":\"\\ud800 [shall] \\ud835\\udd4a\",\"lang\":\"auto\"}\n".to_owned());
    let data = small_files().iter().map(|f| format!("{}\n{}", f.path, f.text).into_bytes());
    let packs = small().iter().map(|pack| [&[pack[KIND]], &pack[HEAD..]].concat());
    texts.push(SAMPLE.to_owned());
    put("text", texts.into_iter().map(String::into_bytes))?;
    put("lines", lines.into_iter().map(String::into_bytes))?;
    put("file", files.into_iter())?;
    put("data", data)?;
    put("pack", packs)?;
    terminology()
}

/// Termbases: a part of the one that is built in, and what files of other programs have.
fn terminology() -> std::io::Result<()> {
    let pack = TermPack::from_bytes(rapporteur_locales::terms()).map_err(std::io::Error::other)?;
    let mut base = Termbase::from_pack(&pack);
    base.concepts.truncate(CONCEPTS);
    let (mut two, mut three, mut table, mut book) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    write_tbx(&base, Version::Two, "x", &mut two)?;
    write_tbx(&base, Version::Three, "x", &mut three)?;
    base.concepts.truncate(1);
    write_csv(&base, &mut table)?;
    write_xlsx(&base, &mut book)?;
    let utf16 = TBX[1].encode_utf16().flat_map(u16::to_le_bytes).collect();
    put("tbx", [two, three, utf16].into_iter().chain(TBX.map(|t| t.as_bytes().to_vec())))?;
    put("table", std::iter::once(table).chain(TABLES.map(|t| t.as_bytes().to_vec())))?;
    let parts = WORKBOOKS.map(|parts| parts.join(std::str::from_utf8(BETWEEN).unwrap_or_default()).into_bytes());
    put("workbook", std::iter::once(book).chain(parts))
}

const TBX: [&str; 10] = [
    "<martif type=\"TBX\" xml:lang=\"en\"><martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></martifHeader><text><body>\
     <termEntry id=\"IATE-1\"><descrip type=\"subjectField\">a &amp; b</descrip><langSet xml:lang=\"en\"><ntig><termGrp><term>state</term>\
     <termNote type=\"termType\">fullForm</termNote></termGrp><note>n</note></ntig></langSet></termEntry></body></text></martif>",
    "<tbx type=\"TBX-Basic\" style=\"dct\" xml:lang=\"en\" xmlns=\"urn:iso:std:iso:30042:ed-2\" xmlns:min=\"urn:x\"><text><body>\
     <conceptEntry id=\"c1\"><min:subjectField>law</min:subjectField><langSec xml:lang=\"fr\"><termSec><term>État</term>\
     <min:administrativeStatus>admittedTerm-admn-sts</min:administrativeStatus></termSec></langSec></conceptEntry></body></text></tbx>",
    "<tbx><text><body><conceptEntry id='a'><ref type='superordinateConceptGeneric' target='b'/></conceptEntry><conceptEntry id='b'>\
     <ref type='superordinateConceptGeneric' target='a'/></conceptEntry></body></text></tbx>",
    "<!DOCTYPE tbx [<!ENTITY a \"b\">]><tbx><text><body><conceptEntry><langSec xml:lang='en'><termSec><term>x &a; &#233;</term></termSec>\
     </langSec></conceptEntry></body></text></tbx>",
    "<tbx><text><body><conceptEntry id='1'><langSec xml:lang='en' a='1'><termSec id='t'><term b='&lt;2'>x<hi>y</hi></term>\
     <termNote type='x-form'>(a|b)~n =C\\ D</termNote><termNote type='x-verified'>true</termNote></termSec></langSec></conceptEntry>\
     </body><back><refObjectSec/></back></text></tbx>",
    "<tbx>\n<text><body>\n<conceptEntry>",
    "<tbx><text><body/></text></tbx>",
    "<html></html>",
    "<tbx><text><body><conceptEntry><langSec><termSec><term><![CDATA[a<b]]></term><!-- c --><?d e?></termSec></langSec></conceptEntry></body></text></tbx>",
    "<tbx><text><body><conceptEntry id='1'/><conceptEntry id='1'><langSec xml:lang='nowhere-at-all'><termSec><term> </term></termSec></langSec></conceptEntry></body></text></tbx>",
];
const TABLES: [&str; 10] = [
    "id;en;fr-FR;status;note_en;colour\n1;cyberattack|cyber-attack;cyberattaque;preferred;;red\n1;computer attack;;deprecated;rare;\n",
    "en\tde\ncyberattack\tCyberangriff\nCyberattack\tCyberattacke\n",
    "sep=|\r\nen|ar\r\nstate (n.)|دولة\r\n",
    "Glossary of ours,,\n\nid,en,zh\n1,\"a, \"\"b\"\"\",网络\n,,\n2,\"c\nd\",\n",
    "en,forms_en,marks_en,abbreviation_en\nteam,team~n | (a|b)~v =CERT,verified strict odd,TM\n",
    "a,b\n1,2\n",
    "en\na\\|b|c\\;d\ne \\(f.)\n",
    "id,en,en\n1,a,a;b\n1,a,c,,d\n",
    "en,status\na,preferred\na,forbidden\n",
    "\u{feff}term_id,id\nnegara,7\n",
];
/// A sheet, its shared texts, the list of sheets, where they are, and formats.
const WORKBOOKS: [&[&str]; 10] = [
    &[
        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row><row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c></row></sheetData></worksheet>",
        "<sst><si><t>en</t></si><si><r><t>a</t></r><r><t>b</t></r></si></sst>",
    ],
    &[
        "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>en</t></is></c><c t=\"str\"><v>fr</v></c></row><row><c><v>1.5</v></c><c t=\"b\"><v>1</v></c></row></sheetData></worksheet>",
    ],
    &[
        "<worksheet><dimension ref=\"A1:XFD1048576\"/><sheetData><row r=\"1048576\"><c r=\"XFD1048576\" t=\"str\"><v>en</v></c></row></sheetData></worksheet>",
    ],
    &[
        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>en</v></c></row><row r=\"2\"><c r=\"A2\" t=\"e\"><v>#N/A</v></c></row><row r=\"3\"><c r=\"A3\" t=\"s\"><v>99</v></c></row></sheetData></worksheet>",
    ],
    &[
        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>en</v></c></row><row r=\"2\"><c r=\"A2\" s=\"1\"><v>45000</v></c></row></sheetData></worksheet>",
        "",
        "",
        "",
        "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>",
    ],
    &["<worksheet><sheetData/></worksheet>"],
    &["<chartsheet/>"],
    &[
        "<worksheet><sheetData><row r=\"2\"><c r=\"B2\" t=\"str\"><v>x</v></c></row><row r=\"1\"><c r=\"B1\" t=\"str\"><v>de</v></c></row></sheetData></worksheet>",
    ],
    &["", "", "<workbook><workbookPr date1904=\"1\"/><sheets><sheet name=\"A\" state=\"hidden\"/></sheets></workbook>"],
    &[
        "<worksheet><sheetData><row><c t=\"d\"><v>2026-11-22</v></c></row></sheetData></worksheet>",
        "<sst/>",
        "",
        "<Relationships/>",
    ],
];

fn put(kind: &str, inputs: impl Iterator<Item = Vec<u8>>) -> std::io::Result<()> {
    let folder = root().join("fuzz/corpus").join(kind);
    std::fs::create_dir_all(&folder)?;
    inputs.enumerate().try_for_each(|(i, input)| std::fs::write(Path::new(&folder).join(format!("seed-{i:03}")), input))
}
