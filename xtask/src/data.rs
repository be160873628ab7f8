//! The data of the working tree: compiled, measured, tried out.

use crate::steps::{Done, root};
use flate2::Compression;
use flate2::write::GzEncoder;
use rapporteur_core::lexicon::compile::{Compiled, Expectation, SourceFile, compile, compile_terms};
use rapporteur_core::{Document, Options, Tagger};
use std::io::Write;
use std::path::Path;

/// Every data file of `core/data` and `locales`.
pub(crate) fn files(root: &Path) -> Result<Vec<SourceFile>, String> {
    let mut files = Vec::new();
    let mut folders = vec![root.join("core/data"), root.join("locales")];
    while let Some(folder) = folders.pop() {
        let entries = std::fs::read_dir(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
        for path in entries.flatten().map(|e| e.path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "toml")
                && path.file_name().is_some_and(|n| n != "Cargo.toml")
            {
                let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
                let text = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
                files.push(SourceFile { path: name, text });
            }
        }
    }
    Ok(files)
}

/// A tagger with the data as they stand.
pub(crate) fn tagger() -> Result<Tagger, String> {
    let compiled = compile(&files(&root())?).map_err(|e| e.to_string())?;
    let packs = std::iter::once(compiled.rules).chain(compiled.languages.into_iter().map(|l| l.1)).collect();
    Tagger::from_packs(packs).map_err(|e| e.to_string())
}

/// `cargo xtask packs`.
pub(crate) fn packs(out: &Path) -> Done {
    write_packs(&root().join(out), &compile(&files(&root())?).map_err(|e| e.to_string())?)
}

/// Writes packs into a folder and prints their sizes.
pub(crate) fn write_packs(out: &Path, compiled: &Compiled) -> Done {
    std::fs::create_dir_all(out).map_err(|e| format!("{}: {e}", out.display()))?;
    let languages = compiled.languages.iter().map(|(name, pack)| (name.as_str(), pack));
    for (name, pack) in std::iter::once(("rules", &compiled.rules)).chain(languages) {
        let bytes = pack.to_bytes().map_err(|e| e.to_string())?;
        let path = out.join(format!("{name}.pack"));
        std::fs::write(&path, &bytes).map_err(|e| format!("{}: {e}", path.display()))?;
        let mut packed = GzEncoder::new(Vec::new(), Compression::best());
        let size = packed.write_all(&bytes).and_then(|()| packed.finish()).map_err(|e| e.to_string())?.len();
        println!("{name:8} {:7} bytes, {size:7} gzip", bytes.len());
    }
    Ok(())
}

/// `cargo xtask eval`.
pub(crate) fn eval(options: &rapporteur_cli::EvalOptions) -> Done {
    print!("{}", rapporteur_cli::evaluate(&tagger()?, options).map_err(|e| e.to_string())?);
    Ok(())
}

/// `cargo xtask explain`.
pub(crate) fn explain(language: &str, texts: &[String]) -> Done {
    let tagger = tagger()?;
    for text in texts {
        let document = Document::from_plain_text(text.as_str());
        print!("{}", tagger.explain(&document, language));
        let options = Options { language: Some(language.to_owned()), ..Options::default() };
        for a in tagger.annotate(&document, &options).annotations {
            let quote = &text[a.span.range()];
            let (verb, modal) = (a.verb.as_deref().unwrap_or("-"), a.modal.map_or("-", |m| m.as_str()));
            println!(
                "= {} {} {} {verb}/{modal} {}: “{quote}” by {}",
                a.tag,
                a.score,
                a.force.as_str(),
                a.polarity.as_str(),
                a.evidence.rule
            );
        }
    }
    Ok(())
}

/// `cargo xtask data`: every fault of the data, every example that goes wrong.
pub(crate) fn check() -> Done {
    let files = files(&root())?;
    let examples = compile(&files).map_err(|e| e.to_string())?.examples;
    compile_terms(&files).map_err(|e| e.to_string())?;
    let tagger = tagger()?;
    let mut wrong = 0;
    for example in &examples {
        if !example.holds(&tagger) {
            wrong += 1;
            let wanted = if example.expect == Expectation::Match { "must match" } else { "must not match" };
            println!("{}:{}: {} {wanted}: {}", example.file, example.line, example.rule, example.text);
        }
    }
    println!("{} data files, {} examples, {wrong} wrong", files.len(), examples.len());
    if wrong == 0 { Ok(()) } else { Err(format!("{wrong} examples go wrong")) }
}
