//! Compiles the data of `core/data` and of every language folder into packs, and lists the Fluent files.
//!
//! What it makes is in `OUT_DIR`: `*.pack`, and `languages.rs` with two tables. A fault in the data ends the build and names file, line,
//! field and what was expected.

use rapporteur_core::lexicon::compile::{SourceFile, compile, compile_terms};
use rapporteur_core::lexicon::pack::Pack;
use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let here = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let root = here.parent().ok_or("locales has no parent folder")?;
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let mut files = Vec::new();
    for folder in [root.join("core/data"), here.clone()] {
        println!("cargo::rerun-if-changed={}", folder.display());
        collect(root, &folder, &mut files)?;
    }
    let (data, fluent): (Vec<SourceFile>, Vec<SourceFile>) = files.into_iter().partition(|f| f.path.ends_with(".toml"));
    let (compiled, terms) = match compile(&data).and_then(|packs| Ok((packs, compile_terms(&data)?))) {
        Ok(compiled) => compiled,
        Err(faults) => {
            eprintln!("The data cannot be compiled:\n{faults}");
            std::process::exit(1);
        }
    };
    let mut table = String::from(
        "/// Every pack: the rules, then the languages by tag.\npub(crate) static PACKS: &[(&str, &[u8])] = &[\n",
    );
    write_pack(&out, "rules", &compiled.rules, &mut table)?;
    for (tag, pack) in &compiled.languages {
        write_pack(&out, tag, pack, &mut table)?;
    }
    fs::write(out.join("terms.pack"), terms.to_bytes()?)?;
    table.push_str("];\n/// The terminology of all languages.\npub(crate) static TERMS: &[u8] = ");
    table.push_str("include_bytes!(concat!(env!(\"OUT_DIR\"), \"/terms.pack\"));\n");
    table.push_str("/// Every Fluent file: the language, the path, the text.\npub(crate) static FLUENT: &[(&str, &str, &str)] = &[\n");
    for file in &fluent {
        let language = file.path.split('/').nth(1).unwrap_or_default();
        writeln!(table, "    ({language:?}, {:?}, {:?}),", file.path, file.text)?;
    }
    table.push_str("];\n");
    fs::write(out.join("languages.rs"), table)?;
    Ok(())
}

fn write_pack(out: &Path, name: &str, pack: &Pack, table: &mut String) -> Result<(), Box<dyn Error>> {
    fs::write(out.join(format!("{name}.pack")), pack.to_bytes()?)?;
    writeln!(table, "    ({name:?}, include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{name}.pack\"))),")?;
    Ok(())
}

/// The data and Fluent files under a folder, in the order of their paths.
fn collect(root: &Path, folder: &Path, files: &mut Vec<SourceFile>) -> Result<(), Box<dyn Error>> {
    let mut entries: Vec<PathBuf> = fs::read_dir(folder)?.map(|e| e.map(|e| e.path())).collect::<Result<_, _>>()?;
    entries.sort();
    for path in entries {
        if path.is_dir() {
            collect(root, &path, files)?;
        } else if path.extension().is_some_and(|e| e == "toml" || e == "ftl")
            && path.file_name().is_some_and(|n| n != "Cargo.toml")
        {
            let name = path.strip_prefix(root)?.to_string_lossy().replace('\\', "/");
            files.push(SourceFile { path: name, text: fs::read_to_string(&path)? });
        }
    }
    Ok(())
}
