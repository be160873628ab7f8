//! A folder of files under hashed names, each with its gzip twin.

use flate2::Compression;
use flate2::write::GzEncoder;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

/// A site as it is being written.
pub(crate) struct Site {
    folder: PathBuf,
    /// Name, size, size under gzip.
    files: Vec<(String, usize, usize)>,
    version: u64,
}

impl Site {
    /// An empty site; what stood in the folder is removed.
    pub(crate) fn new(folder: PathBuf) -> Result<Self, String> {
        if folder.exists() {
            fs::remove_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
        }
        fs::create_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
        Ok(Self { folder, files: Vec::new(), version: SEED })
    }

    /// Writes a file under its name with a hash in it, which is given back.
    pub(crate) fn add(&mut self, name: &str, content: &[u8]) -> Result<String, String> {
        let (stem, extension) = name.rsplit_once('.').ok_or_else(|| format!("{name}: expected an extension"))?;
        let hashed = format!("{stem}-{:016x}.{extension}", hash(SEED, content));
        self.add_as(&hashed, content)?;
        Ok(hashed)
    }

    /// Writes a file under exactly this name.
    pub(crate) fn add_as(&mut self, name: &str, content: &[u8]) -> Result<(), String> {
        let path = self.folder.join(name);
        write(&path, content)?;
        let mut packed = GzEncoder::new(Vec::new(), Compression::best());
        let packed = packed.write_all(content).and_then(|()| packed.finish()).map_err(|e| e.to_string())?;
        write(&self.folder.join(format!("{name}.gz")), &packed)?;
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
        let sum = |keep: &dyn Fn(&str) -> bool| self.files.iter().filter(|f| keep(&f.0)).map(|f| f.2).sum::<usize>();
        // The first screen in English: everything but what belongs to other languages and the samples.
        let of_a_language = |n: &str| n.ends_with(".pack") && !n.starts_with("rules") || n.ends_with(".ftl");
        let later = |n: &str| n.ends_with(".md") || n.starts_with("decoder");
        let first = sum(&|n| (!of_a_language(n) || n.starts_with("en-")) && !later(n));
        println!("first screen with English: {} kB gzip; everything: {} kB gzip", first / 1000, sum(&|_| true) / 1000);
    }
}

const SEED: u64 = 0xcbf2_9ce4_8422_2325;

/// FNV-1a: names files apart, and nothing depends on it being hard to forge.
fn hash(seed: u64, content: &[u8]) -> u64 {
    content.iter().fold(seed, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3))
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
    fn other_content_gives_another_name() {
        assert_ne!(hash(SEED, b"a"), hash(SEED, b"b"));
    }
}
