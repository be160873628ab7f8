//! `cargo xtask build`: the web app as a folder of files that any server can send.
//!
//! What comes out: the page, the program (wasm and its glue), one style sheet, the packs and words of every language, sample drafts, the
//! catalogue, and a service worker with the list of all of them. Names carry a hash of the content, so a browser may keep
//! each file for ever; each has a gzip twin beside it.

use crate::site::{LATER, Site, json_of_toml, without_remarks};
use crate::steps::{Done, cargo, root};
use rapporteur_core::lexicon::compile::{Compiled, compile, compile_terms};
use rapporteur_core::lexicon::pack::Pack;
use rapporteur_web::view::Catalogue;
use rapporteur_web::wire::{Assets, LanguageFiles};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use wasm_bindgen_cli_support::Bindgen;

/// The page may load what stands beside it, and nothing else; WebAssembly is allowed, `eval` is not.
pub(crate) const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; \
     connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";

pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// What makes cargo take the packages that run in a browser, for its target.
pub(crate) const BROWSER: &[&str] = &[
    "--package",
    "rapporteur-web",
    "--package",
    "rapporteur-decoder",
    "--package",
    "rapporteur-glossary",
    "--package",
    "rapporteur-markdown",
    "--package",
    "rapporteur-termbase",
    "--target",
    TARGET,
];

/// Where the site is built.
pub(crate) fn folder() -> PathBuf {
    root().join("target/site")
}

/// Builds the site and prints the size of every file.
pub(crate) fn run() -> Result<Site, String> {
    let arguments = [&["build", "--quiet", "--profile", "wasm"], BROWSER].concat();
    cargo("the app as WebAssembly", &arguments)?;
    program("rapporteur_web", "app")?;
    program("rapporteur_decoder", "decoder")?;
    program("rapporteur_glossary", "glossary")?;
    program("rapporteur_markdown", "markdown")?;
    program("rapporteur_termbase", "terms")?;
    let root = root();
    let mut site = Site::new(folder())?;
    let [wasm, glue] = module(&mut site, "app")?;
    let files = crate::data::files(&root)?;
    let terms = compile_terms(&files).map_err(|e| e.to_string())?;
    let terms_pack = terms.to_bytes().map_err(|e| e.to_string())?;
    let mut later = vec![("terms_pack".to_owned(), site.add("terms.pack", &terms_pack)?)];
    for name in LATER {
        let [wasm, glue] = module(&mut site, name)?;
        later.extend([(name.to_owned(), wasm), (format!("{name}_glue"), glue)]);
    }
    let worker = site.add("worker.js", worker(&glue, &later).as_bytes())?;
    let style = site.add("app.css", styles(&root)?.as_bytes())?;
    let icon = site.add("icon.svg", &read(&root.join("web/icon.svg"))?)?;
    let compiled = compile(&files).map_err(|e| e.to_string())?;
    let (rules, languages) = languages(&root, &compiled, &mut site)?;
    let catalogue = catalogue(&root, &compiled)?.to_bytes().map_err(|e| e.to_string())?;
    let catalogue = site.add("catalogue.bin", &catalogue)?;
    let assets = Assets {
        worker,
        rules,
        catalogue: catalogue.clone(),
        concepts: terms.concepts.into_iter().collect(),
        languages,
    };
    let assets = site.add("assets.bin", &assets.to_bytes().map_err(|e| e.to_string())?)?;
    let boot = site.add("boot.js", boot(&glue, &wasm).as_bytes())?;
    site.add_as("manifest.webmanifest", manifest(&icon).to_string().as_bytes())?;
    let page = page(
        &root,
        &[
            ("policy", POLICY),
            ("style", &style),
            ("icon", &icon),
            ("boot", &boot),
            ("glue", &glue),
            ("wasm", &wasm),
            ("assets", &assets),
            ("catalogue", &catalogue),
        ],
    )?;
    site.add_as("index.html", page.as_bytes())?;
    let service = service_worker(&root, &site)?;
    site.add_as("service-worker.js", service.as_bytes())?;
    site.print_sizes();
    Ok(site)
}

/// Makes the JavaScript glue of a compiled module, and the module smaller.
fn program(module: &str, name: &str) -> Done {
    let target = crate::desktop::target();
    let mut bindgen = Bindgen::new();
    bindgen.input_path(target.join(TARGET).join("wasm").join(format!("{module}.wasm")));
    bindgen.web(true).map_err(|e| e.to_string())?.typescript(false).out_name(name);
    // The names help to make the module smaller, and go then.
    bindgen.remove_name_section(!crate::shrink::is_here()).remove_producers_section(true);
    let out = root().join("target/bindgen");
    bindgen.generate(&out).map_err(|e| format!("wasm-bindgen: {e:#}"))?;
    crate::shrink::run(&out.join(format!("{name}_bg.wasm")))
}

/// Puts a module and its glue into the site; gives back what they are called there.
fn module(site: &mut Site, name: &str) -> Result<[String; 2], String> {
    let bindgen = root().join("target/bindgen");
    let glue = String::from_utf8(read(&bindgen.join(format!("{name}.js")))?).map_err(|e| format!("{name}.js: {e}"))?;
    let wasm = site.add(&format!("{name}.wasm"), &read(&bindgen.join(format!("{name}_bg.wasm")))?)?;
    Ok([wasm, site.add(&format!("{name}.js"), without_remarks(&glue).as_bytes())?])
}

fn boot(glue: &str, wasm: &str) -> String {
    format!(
        "import init from \"./{glue}\";\nawait init({{ module_or_path: new URL(\"./{wasm}\", import.meta.url) }});\n"
    )
}

/// The worker gets the compiled program as its first message; the messages that come before it is ready wait. Files in old encodings,
/// glossaries, Markdown, and terms, need modules of their own, loaded when one comes.
fn worker(glue: &str, later: &[(String, String)]) -> String {
    let text = include_str!("worker.js").replace("{{glue}}", glue);
    later.iter().fold(text, |text, (name, file)| text.replace(&format!("{{{{{name}}}}}"), file))
}

/// Packs, words and samples of every language, and what a reader of the list should know before it loads them.
fn languages(root: &Path, compiled: &Compiled, site: &mut Site) -> Result<(String, Vec<LanguageFiles>), String> {
    let rules = site.add("rules.pack", &compiled.rules.to_bytes().map_err(|e| e.to_string())?)?;
    let mut languages = Vec::new();
    for (tag, pack) in &compiled.languages {
        let file = site.add(&format!("{tag}.pack"), &pack.to_bytes().map_err(|e| e.to_string())?)?;
        let Pack::Language(pack) = pack else { return Err(format!("{tag}: not the pack of a language")) };
        let folder = root.join("locales").join(tag);
        let words = words(&folder)?;
        let (name, direction) = (message(&words, "language-name")?, message(&words, "page-direction")?);
        let words = site.add(&format!("{tag}.ftl"), words.as_bytes())?;
        let sample = match fs::read(folder.join("sample.md")) {
            Ok(bytes) => Some(site.add(&format!("{tag}-sample.md"), &bytes)?),
            Err(_) => None,
        };
        let (script, function_words) = (pack.head.script.clone(), pack.head.function_words.clone());
        let tag = tag.clone();
        languages.push(LanguageFiles { tag, name, direction, pack: file, words, sample, script, function_words });
    }
    Ok((rules, languages))
}

/// All messages of a language, comments taken out.
fn words(folder: &Path) -> Result<String, String> {
    let mut all = String::new();
    for name in ["app.ftl", "messages.ftl", "catalogue.ftl"] {
        let text = String::from_utf8(read(&folder.join(name))?).map_err(|e| format!("{name}: {e}"))?;
        for line in text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
            all.push_str(line);
            all.push('\n');
        }
    }
    Ok(all)
}

fn message(words: &str, id: &str) -> Result<String, String> {
    let prefix = format!("{id} = ");
    let found = words.lines().find_map(|line| line.strip_prefix(&prefix));
    found.map(str::to_owned).ok_or_else(|| format!("app.ftl: expected a message {id}"))
}

/// The catalogue as the Reference view and the rail need it.
fn catalogue(root: &Path, compiled: &Compiled) -> Result<Catalogue, String> {
    let Pack::Rules(rules) = &compiled.rules else { return Err("the rules: not the pack of rules".to_owned()) };
    let mut all = BTreeMap::from([("profiles", json!(rules.catalogue.profiles))]);
    for name in ["tags", "instruments"] {
        let path = root.join("core/data/catalogue").join(name).with_extension("toml");
        let text = String::from_utf8(read(&path)?).map_err(|e| format!("{}: {e}", path.display()))?;
        let table: toml::Table = toml::from_str(&text).map_err(|e| format!("{}: {e}", path.display()))?;
        let pairs = table.into_iter().map(|(id, entry)| json!([id, json_of_toml(entry)]));
        all.insert(name, pairs.collect());
    }
    serde_json::from_value(json!(all)).map_err(|e| format!("core/data/catalogue: {e}"))
}

fn styles(root: &Path) -> Result<String, String> {
    let mut all = String::new();
    for name in ["tokens", "base", "layout", "components", "print"] {
        let path = root.join("web/styles").join(name).with_extension("css");
        let text = String::from_utf8(read(&path)?).map_err(|e| format!("{}: {e}", path.display()))?;
        all.push_str(&crate::site::without_comments(&text));
    }
    Ok(all)
}

/// What an installed app is called and looks like. The name is a name, the same in every language.
fn manifest(icon: &str) -> Value {
    json!({
        "name": "Rapporteur", "short_name": "Rapporteur", "start_url": "./", "scope": "./", "display": "standalone",
        "background_color": "#f3f1ec", "theme_color": "#fffdf9",
        "icons": [{ "src": icon, "sizes": "any", "type": "image/svg+xml", "purpose": "any" }],
    })
}

/// The page of the repository's root with the names of this build in it.
fn page(root: &Path, values: &[(&str, &str)]) -> Result<String, String> {
    let mut page = String::from_utf8(read(&root.join("index.html"))?).map_err(|e| format!("index.html: {e}"))?;
    for (name, value) in values {
        let place = format!("{{{{{name}}}}}");
        if !page.contains(&place) {
            return Err(format!("index.html: expected the place {place}"));
        }
        page = page.replace(&place, value);
    }
    Ok(page)
}

/// The service worker with its list: every file of the site.
fn service_worker(root: &Path, site: &Site) -> Result<String, String> {
    let text = String::from_utf8(read(&root.join("web/service-worker.js"))?).map_err(|e| e.to_string())?;
    let files: Vec<&str> = site.names().filter(|name| *name != "index.html").chain(["./"]).collect();
    let list = serde_json::to_string(&files).map_err(|e| e.to_string())?;
    let place = "[\"files\"]";
    if !text.contains(place) {
        return Err(format!("web/service-worker.js: expected the place {place}"));
    }
    Ok(text.replace(place, &list).replace("\"version\"", &format!("{:?}", site.version())))
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|e| format!("{}: {e}", path.display()))
}
