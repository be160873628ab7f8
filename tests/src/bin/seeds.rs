//! Writes what the fuzz targets begin with, from the repository's own texts: `cargo run --package rapporteur-tests --bin seeds`.

use rapporteur_tests::laws::data::{SAMPLE, small_files};
use rapporteur_tests::laws::pack::{HEAD, KIND, small};
use rapporteur_tests::{files_under, read, root};
use serde_json::Value;
use std::path::Path;
use std::process::ExitCode;

/// So many lines are taken of a file of lines, one in so many.
const STEP: usize = 40;
/// A document is cut to this, in bytes.
const LONGEST: usize = 2500;

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
    put("pack", packs)
}

fn put(kind: &str, inputs: impl Iterator<Item = Vec<u8>>) -> std::io::Result<()> {
    let folder = root().join("fuzz/corpus").join(kind);
    std::fs::create_dir_all(&folder)?;
    inputs.enumerate().try_for_each(|(i, input)| std::fs::write(Path::new(&folder).join(format!("seed-{i:03}")), input))
}
