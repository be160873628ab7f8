//! Puts the site and the licences of everything that is inside into the program, and hands Tauri the commands that the page may call.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// The commands of `src/commands.rs`; each needs a permission in `capabilities/main.json`.
const COMMANDS: &[&str] = &[
    "about",
    "attach",
    "begin",
    "cancel",
    "choose",
    "erase",
    "export",
    "forget",
    "hold",
    "keep",
    "keep_termbases",
    "leave",
    "list",
    "load",
    "many",
    "read",
    "save",
    "set",
    "settle",
    "speak",
    "termbases",
];

/// What the page may load in a browser, and what it needs more here: the way to this program.
const CONNECT: (&str, &str) = ("connect-src 'self'", "connect-src 'self' ipc: http://ipc.localhost");

fn main() -> Result<(), Box<dyn Error>> {
    let here = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let root = here.parent().ok_or("desktop has no parent folder")?;
    let out = PathBuf::from(env::var("OUT_DIR")?);
    site(root, &out)?;
    licences(root, &out)?;
    let attributes = tauri_build::Attributes::new().app_manifest(tauri_build::AppManifest::new().commands(COMMANDS));
    tauri_build::try_build(attributes).map_err(|e| format!("{e:#}"))?;
    Ok(())
}

/// A table of the files of `target/site`, packed as they are there. Without them the program says how to have them.
fn site(root: &Path, out: &Path) -> Result<(), Box<dyn Error>> {
    let folder = env::var_os("RAPPORTEUR_SITE").map_or_else(|| root.join("target/site"), PathBuf::from);
    println!("cargo::rerun-if-env-changed=RAPPORTEUR_SITE");
    println!("cargo::rerun-if-changed={}", folder.join("index.html").display());
    println!("cargo::rerun-if-changed={}", root.join("locales").display());
    let mut table = String::from(
        "/// Name, content, whether it is packed with gzip.\npub(crate) static FILES: &[(&str, &[u8], bool)] = &[\n",
    );
    let names = fs::read_dir(&folder).into_iter().flatten().flatten();
    let names: BTreeSet<String> = names.map(|e| e.file_name().to_string_lossy().into_owned()).collect();
    for name in names.iter().filter(|n| !n.ends_with(".gz") && *n != "service-worker.js") {
        let own = own_version(name, &folder, root)?;
        let (path, packed) = match own {
            Some(text) => {
                fs::write(out.join(name), text)?;
                (out.join(name), false)
            }
            None => (folder.join(format!("{name}.gz")), true),
        };
        writeln!(table, "    ({name:?}, include_bytes!({:?}), {packed}),", path.display().to_string())?;
    }
    table.push_str("];\n");
    fs::write(out.join("site.rs"), table)?;
    Ok(())
}

/// The page with its policy, and the words of each language with those of the desktop; everything else is as in a browser.
fn own_version(name: &str, folder: &Path, root: &Path) -> Result<Option<String>, Box<dyn Error>> {
    if name == "index.html" {
        let page = fs::read_to_string(folder.join(name))?;
        if !page.contains(CONNECT.0) {
            return Err(format!("{name}: expected {}", CONNECT.0).into());
        }
        return Ok(Some(page.replace(CONNECT.0, CONNECT.1)));
    }
    let Some(language) = name.strip_suffix(".ftl").and_then(|n| n.split('-').next()) else { return Ok(None) };
    let words = fs::read_to_string(root.join("locales").join(language).join("desktop.ftl"))?;
    Ok(Some(fs::read_to_string(folder.join(name))? + &words))
}

/// Every crate that is part of the program or of the page: name, version, licence, and the texts that come with it, each once.
fn licences(root: &Path, out: &Path) -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={}", root.join("Cargo.lock").display());
    let mut packages = BTreeMap::new();
    for (package, target) in
        [("rapporteur-desktop", env::var("TARGET")?), ("rapporteur-web", "wasm32-unknown-unknown".to_owned())]
    {
        collect(root, package, &target, &mut packages)?;
    }
    let (mut list, mut texts) = (String::new(), BTreeMap::<String, Vec<String>>::new());
    for ((name, version), (licence, folder)) in &packages {
        writeln!(list, "{name} {version}: {licence}")?;
        let mut files: Vec<PathBuf> =
            fs::read_dir(folder)?.flatten().map(|e| e.path()).filter(|p| is_licence(p)).collect();
        files.sort();
        for file in files {
            let text = String::from_utf8_lossy(&fs::read(&file)?).trim().replace('\r', "");
            texts.entry(text).or_default().push(format!("{name} {version}"));
        }
    }
    for (text, names) in texts {
        write!(list, "\n\n――― {} ―――\n\n{text}\n", names.join(", "))?;
    }
    fs::write(out.join("licences.txt"), list)?;
    Ok(())
}

/// Name and version of a crate; its licence and its folder.
type Packages = BTreeMap<(String, String), (String, PathBuf)>;

fn collect(root: &Path, package: &str, target: &str, packages: &mut Packages) -> Result<(), Box<dyn Error>> {
    let output = Command::new(env::var("CARGO")?)
        .args(["metadata", "--format-version", "1", "--locked", "--filter-platform", target])
        .current_dir(root)
        .output()?;
    if !output.status.success() {
        return Err(format!("cargo metadata: {}", String::from_utf8_lossy(&output.stderr)).into());
    }
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout)?;
    let list = |value: &serde_json::Value| value.as_array().cloned().unwrap_or_default();
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let nodes: BTreeMap<String, serde_json::Value> =
        list(&metadata["resolve"]["nodes"]).into_iter().map(|node| (text(&node["id"]), node)).collect();
    let all: BTreeMap<String, serde_json::Value> =
        list(&metadata["packages"]).into_iter().map(|p| (text(&p["id"]), p)).collect();
    let mut waiting: Vec<String> = all.iter().filter(|(_, p)| p["name"] == package).map(|(id, _)| id.clone()).collect();
    let mut seen = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        if !seen.insert(id.clone()) {
            continue;
        }
        let Some(found) = all.get(&id) else { continue };
        // What has no source is ours.
        if found["source"].is_string() {
            let folder =
                PathBuf::from(text(&found["manifest_path"])).parent().map(Path::to_path_buf).unwrap_or_default();
            packages.insert((text(&found["name"]), text(&found["version"])), (text(&found["license"]), folder));
        }
        let is_part =
            |dependency: &serde_json::Value| list(&dependency["dep_kinds"]).iter().any(|kind| kind["kind"].is_null());
        let parts = list(&nodes[&id]["deps"]);
        waiting.extend(parts.iter().filter(|d| is_part(d)).map(|d| text(&d["pkg"])));
    }
    Ok(())
}

fn is_licence(path: &Path) -> bool {
    let name = path.file_name().map(|n| n.to_string_lossy().to_uppercase()).unwrap_or_default();
    path.is_file() && ["LICEN", "COPYING", "NOTICE", "UNLICENSE"].iter().any(|begin| name.starts_with(begin))
}
