//! A folder of files under hashed names, each with its gzip twin.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// A site as it is being written.
pub(crate) struct Site {
    folder: PathBuf,
    /// Name, size, size under gzip.
    files: Vec<(String, usize, usize)>,
    version: u64,
    /// The twins of the last build, by name: a name with a hash in it never means another content, and packing takes a while.
    packed: BTreeMap<String, Vec<u8>>,
}

/// What the first screen with one language may weigh, in bytes under gzip, and what all that is there in all languages. `cargo xtask test`
/// fails above it. The bars are 400 kB and 700 kB.
const FIRST_SCREEN: usize = 754_000;
const EVERYTHING: usize = 1_916_000;

/// The modules that are loaded when something needs them.
pub(crate) const LATER: [&str; 4] = ["decoder", "glossary", "markdown", "terms"];

impl Site {
    /// An empty site; what stood in the folder is removed.
    pub(crate) fn new(folder: PathBuf) -> Result<Self, String> {
        let mut packed = BTreeMap::new();
        if folder.exists() {
            for entry in fs::read_dir(&folder).map_err(|e| format!("{}: {e}", folder.display()))?.flatten() {
                let name = entry.file_name().to_string_lossy().into_owned();
                if name.contains('-') && name.ends_with(".gz") {
                    packed
                        .insert(name, fs::read(entry.path()).map_err(|e| format!("{}: {e}", entry.path().display()))?);
                }
            }
            fs::remove_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
        }
        fs::create_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
        Ok(Self { folder, files: Vec::new(), version: SEED, packed })
    }

    /// Writes a file under its name with a hash in it, which is given back.
    pub(crate) fn add(&mut self, name: &str, content: &[u8]) -> Result<String, String> {
        let (stem, extension) = name.rsplit_once('.').ok_or_else(|| format!("{name}: expected an extension"))?;
        let hashed = format!("{stem}-{:016x}.{extension}", hash(SEED, content));
        let packed = match self.packed.remove(&format!("{hashed}.gz")) {
            Some(packed) => packed,
            None => pack(content)?,
        };
        self.write(&hashed, content, &packed)?;
        Ok(hashed)
    }

    /// Writes a file under exactly this name.
    pub(crate) fn add_as(&mut self, name: &str, content: &[u8]) -> Result<(), String> {
        let packed = pack(content)?;
        self.write(name, content, &packed)
    }

    fn write(&mut self, name: &str, content: &[u8], packed: &[u8]) -> Result<(), String> {
        write(&self.folder.join(name), content)?;
        write(&self.folder.join(format!("{name}.gz")), packed)?;
        self.version = hash(self.version, content);
        self.files.push((name.to_owned(), content.len(), packed.len()));
        Ok(())
    }

    /// The names of all files so far, gzip twins apart.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(|f| f.0.as_str())
    }

    /// Changes whenever any file does.
    pub(crate) fn version(&self) -> String {
        format!("{:016x}", self.version)
    }

    /// A line a file, and the sums that the bars are about.
    pub(crate) fn print_sizes(&self) {
        for (name, size, packed) in &self.files {
            println!("{name:40} {size:9} bytes {packed:8} gzip");
        }
        let (first, everything) = self.sums();
        println!("first screen with English: {} kB gzip; everything: {} kB gzip", first / 1000, everything / 1000);
    }

    /// The first screen in English (everything but what belongs to other languages, samples, and the modules for old files, glossaries,
    /// Markdown and terms), and all there is, in bytes under gzip.
    fn sums(&self) -> (usize, usize) {
        let sum = |keep: &dyn Fn(&str) -> bool| self.files.iter().filter(|f| keep(&f.0)).map(|f| f.2).sum::<usize>();
        let of_a_language = |n: &str| n.ends_with(".pack") && !n.starts_with("rules") || n.ends_with(".ftl");
        let later = |n: &str| n.ends_with(".md") || LATER.iter().any(|module| n.starts_with(module));
        (sum(&|n| (!of_a_language(n) || n.starts_with("en-")) && !later(n)), sum(&|_| true))
    }

    /// Fails where the site weighs more than it may.
    pub(crate) fn within_budget(&self) -> Result<(), String> {
        let (first, everything) = self.sums();
        let check = |what: &str, weight: usize, most: usize| {
            if weight <= most {
                Ok(())
            } else {
                Err(format!("{what} weighs {weight} bytes under gzip, {most} is what it may"))
            }
        };
        check("the first screen", first, FIRST_SCREEN)?;
        check("the whole site", everything, EVERYTHING)
    }
}

const SEED: u64 = 0xcbf2_9ce4_8422_2325;

/// FNV-1a: names files apart, and nothing depends on it being hard to forge.
fn hash(seed: u64, content: &[u8]) -> u64 {
    content.iter().fold(seed, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

/// A file under gzip, as small as that format can make it: it is packed once and sent often.
pub(crate) fn pack(content: &[u8]) -> Result<Vec<u8>, String> {
    let mut packed = Vec::new();
    zopfli::compress(zopfli::Options::default(), zopfli::Format::Gzip, content, &mut packed)
        .map_err(|e| e.to_string())?;
    Ok(packed)
}

fn write(path: &Path, content: &[u8]) -> Result<(), String> {
    fs::write(path, content).map_err(|e| format!("{}: {e}", path.display()))
}

/// A style sheet without its comments.
pub(crate) fn without_comments(text: &str) -> String {
    let mut parts = text.split("/*");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str(part.split_once("*/").map_or("", |(_, after)| after));
    }
    out.lines().map(str::trim_start).filter(|l| !l.is_empty()).collect::<Vec<_>>().join("\n")
}

/// The JavaScript that `wasm-bindgen` writes, without its remarks and its indentation. Each remark has its lines to itself, and no text goes
/// over several lines.
pub(crate) fn without_remarks(script: &str) -> String {
    let remark = |line: &&str| ["//", "/*", "*"].iter().any(|sign| line.starts_with(sign));
    let lines = script.lines().map(str::trim_start).filter(|line| !line.is_empty() && !remark(line));
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// TOML as JSON; dates become texts.
pub(crate) fn json_of_toml(value: toml::Value) -> serde_json::Value {
    match value {
        toml::Value::String(text) => text.into(),
        toml::Value::Integer(number) => number.into(),
        toml::Value::Float(number) => number.into(),
        toml::Value::Boolean(yes) => yes.into(),
        toml::Value::Datetime(date) => date.to_string().into(),
        toml::Value::Array(list) => list.into_iter().map(json_of_toml).collect(),
        toml::Value::Table(table) => {
            serde_json::Value::Object(table.into_iter().map(|(k, v)| (k, json_of_toml(v))).collect())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_go_and_rules_stay() {
        assert_eq!(without_comments("/* a */\na { b: c } /* d\n */\n  e {}"), "a { b: c } \ne {}");
    }

    #[test]
    fn remarks_go_and_code_stays() {
        let script = "/**\n * Reads.\n * @param {string} a\n */\nexport function f(a) {\n    // why\n    return a * 2; // here\n}\n";
        assert_eq!(without_remarks(script), "export function f(a) {\nreturn a * 2; // here\n}\n");
    }

    #[test]
    fn the_first_screen_leaves_out_what_comes_later() {
        let file = |name: &str, packed: usize| (name.to_owned(), packed, packed);
        let names =
            [("app-1.wasm", 1), ("en-1.pack", 10), ("rules-1.pack", 100), ("fr-1.pack", 1000), ("fr-1.ftl", 1000)];
        let later = [("glossary-1.wasm", 1000), ("en-sample-1.md", 1000), ("terms-1.wasm", 500), ("terms-1.pack", 500)];
        let mut files: Vec<_> = names.into_iter().chain(later).map(|(name, packed)| file(name, packed)).collect();
        let site = |files| Site { folder: PathBuf::new(), files, version: SEED, packed: BTreeMap::new() };
        assert_eq!(site(files.clone()).sums(), (111, 5111));
        assert!(site(files.clone()).within_budget().is_ok());
        files.push(file("app.js", FIRST_SCREEN));
        assert!(site(files).within_budget().is_err());
    }

    #[test]
    fn other_content_gives_another_name() {
        assert_ne!(hash(SEED, b"a"), hash(SEED, b"b"));
    }
}
