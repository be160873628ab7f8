//! `cargo xtask bench`: how fast the tagger is, as ratios within one run.

use crate::bench_wasm;
use crate::data::{files, tagger};
use crate::edits;
use crate::steps::{Done, root};
use rapporteur_core::lexicon::compile::compile;
use rapporteur_core::{Document, Options};
use std::hint::black_box;
use std::time::{Duration, Instant};

/// Each measure is the best of so many runs: what a shared machine adds is never negative.
const RUNS: usize = 7;

fn best(mut job: impl FnMut()) -> Duration {
    job();
    (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            job();
            start.elapsed()
        })
        .min()
        .unwrap_or_default()
}

fn megabytes_per_second(bytes: usize, time: Duration) -> f64 {
    bytes as f64 / 1e6 / time.as_secs_f64().max(1e-9)
}

/// Prints a table: the tagger against lower-casing the same text, which any tool must at least do.
pub(crate) fn run() -> Done {
    let tagger = tagger()?;
    let text = long_text()?;
    let lower = best(|| {
        black_box(black_box(&text).to_lowercase());
    });
    let document = Document::from_plain_text(text.as_str());
    let layout = best(|| {
        black_box(Document::from_plain_text(black_box(text.as_str())));
    });
    let annotate = best(|| {
        black_box(tagger.annotate(black_box(&document), &Options::default()));
    });
    let data = files(&root())?;
    let packs: Vec<Vec<u8>> = {
        let compiled = compile(&data).map_err(|e| e.to_string())?;
        let all = std::iter::once(compiled.rules).chain(compiled.languages.into_iter().map(|l| l.1));
        all.map(|p| p.to_bytes().map_err(|e| e.to_string())).collect::<Result<_, _>>()?
    };
    let slices: Vec<&[u8]> = packs.iter().map(Vec::as_slice).collect();
    let load = best(|| {
        let _ = black_box(rapporteur_core::Tagger::with_packs(&slices));
    });
    println!("text of {} kB, {} blocks", text.len() / 1000, document.blocks().len());
    println!("lower-casing   {:8.1} MB/s   1.0", megabytes_per_second(text.len(), lower));
    for (name, time) in [("layout", layout), ("annotate", annotate)] {
        let ratio = time.as_secs_f64() / lower.as_secs_f64();
        println!("{name:14} {:8.1} MB/s   {ratio:.1} times as long", megabytes_per_second(text.len(), time));
    }
    println!(
        "loading {} packs of {} kB: {:.1} ms",
        packs.len(),
        packs.iter().map(Vec::len).sum::<usize>() / 1000,
        load.as_secs_f64() * 1e3
    );
    bench_wasm::run(&tagger, &packs, &text)?;
    edits::run(tagger, &text)
}

/// The documents of the tests, until there are 300 kB.
fn long_text() -> Result<String, String> {
    let folder = root().join("tests/documents");
    let mut paths: Vec<_> = std::fs::read_dir(&folder)
        .map_err(|e| format!("{}: {e}", folder.display()))?
        .flatten()
        .map(|e| e.path())
        .collect();
    paths.retain(|p| p.extension().is_some_and(|e| e == "txt"));
    paths.sort();
    let documents: Vec<String> = paths
        .iter()
        .map(|p| std::fs::read_to_string(p).map_err(|e| format!("{}: {e}", p.display())))
        .collect::<Result<_, _>>()?;
    let mut text = String::new();
    while text.len() < 300_000 && !documents.is_empty() {
        documents.iter().for_each(|d| text.push_str(d));
    }
    Ok(text)
}
