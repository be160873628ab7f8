//! `cargo xtask terms-packs`: packs from a plain list of terms, so that a benchmark can give every program the same lexicon.

use crate::data::{files, write_packs};
use crate::steps::{Done, root};
use rapporteur_core::lexicon::compile::{SourceFile, compile};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// What a language's own file says about writing, as against words: all that is kept of it.
const KEPT: [&str; 12] = [
    "tag",
    "name",
    "script",
    "direction",
    "segmentation",
    "window_percent",
    "function_words",
    "abbreviations",
    "elisions",
    "possessives",
    "proclitics",
    "characters",
];
/// As many two-concept rules as the floor of `shared/bench` has, spread over the concepts in the same way.
const RULES: usize = 40;

/// `terms` has a head line, then `language TAB concept TAB term` a line.
pub(crate) fn run(terms: &Path, out: &Path) -> Done {
    let text = std::fs::read_to_string(terms).map_err(|e| format!("{}: {e}", terms.display()))?;
    let mut by_language: BTreeMap<&str, BTreeMap<String, Vec<&str>>> = BTreeMap::new();
    for (number, line) in text.lines().enumerate().skip(1) {
        let mut fields = line.split('\t');
        let (Some(language), Some(concept), Some(term)) = (fields.next(), fields.next(), fields.next()) else {
            return Err(format!("{}:{}: expected language, concept and term with tabs", terms.display(), number + 1));
        };
        by_language.entry(language).or_default().entry(concept.replace(['.', '-'], "_")).or_default().push(term);
    }
    let compiled = compile(&sources(&by_language)?).map_err(|e| e.to_string())?;
    write_packs(&root().join(out), &compiled)
}

fn sources(by_language: &BTreeMap<&str, BTreeMap<String, Vec<&str>>>) -> Result<Vec<SourceFile>, String> {
    let own = files(&root())?;
    let mut made: Vec<SourceFile> = Vec::new();
    let mut add = |path: String, text: String| made.push(SourceFile { path, text });
    let concepts: BTreeSet<&String> = by_language.values().flat_map(BTreeMap::keys).collect();
    let concepts: Vec<&String> = concepts.into_iter().collect();
    let needed = ["norm", "norm_paragraph", "rejects", "reported", "speaker"].map(str::to_owned);
    let glosses =
        concepts.iter().copied().chain(&needed).map(|c| format!("[{c}]\ngloss = \"from the list of terms\"\n"));
    add("core/data/concepts/terms.toml".to_owned(), glosses.collect());
    let n = concepts.len();
    let rules = (0..RULES.min(n * n)).map(|i| {
        let (a, b) = (concepts[i % n], concepts[(i * 7 + 3) % n]);
        let when = if a == b { a.clone() } else { format!("{a} & {b}") };
        format!(
            "[[rule]]\nid = \"norm.general.terms-{i}\"\ntag = \"norm.general\"\nwhen = \"{when}\"\nneeds = \"nothing\"\n"
        )
    });
    add("core/data/rules/terms.toml".to_owned(), rules.collect());
    for (language, cues) in by_language {
        let path = format!("locales/{language}/language.toml");
        let file = own.iter().find(|f| f.path == path).ok_or_else(|| format!("there is no {path}"))?;
        let mut table: toml::Table = file.text.parse().map_err(|e| format!("{path}: {e}"))?;
        table.retain(|key, _| KEPT.contains(&key));
        for key in ["verbs", "modals"] {
            table.insert(key.to_owned(), toml::Value::Table(toml::Table::new()));
        }
        add(path, table.to_string());
        let list = |terms: &[&str]| terms.iter().map(|t| format!("{t:?}")).collect::<Vec<_>>().join(", ");
        let lines = cues.iter().map(|(concept, terms)| format!("{concept} = [{}]\n", list(terms)));
        add(format!("locales/{language}/cues/terms.toml"), lines.collect());
    }
    let neutral = |path: &str| {
        let folders = ["core/data/catalogue/", "core/data/citations/"];
        folders.iter().any(|folder| path.starts_with(folder)) || path == "core/data/verbs.toml"
    };
    made.extend(own.into_iter().filter(|file| neutral(&file.path)));
    Ok(made)
}
