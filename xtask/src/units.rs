//! Tests of what talks to a browser (`web/src/tests_in_browser.rs`), as a page that runs them.

use crate::build::TARGET;
use crate::steps::{Done, root};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use wasm_bindgen_cli_support::Bindgen;

/// What stands in the page: the place where the tests say how they went.
const PAGE: &str = "<!doctype html>\n<meta charset=\"utf-8\">\n<title>Tests</title>\n<pre id=\"output\"></pre>\n<script type=\"module\" src=\"run.js\"></script>\n";

/// Where the page is built, from the root of the repository on.
pub(crate) const FOLDER: &str = "target/units";

/// Compiles the tests and makes the page.
pub(crate) fn build() -> Done {
    let folder = root().join(FOLDER);
    fs::create_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut bindgen = Bindgen::new();
    bindgen.input_path(compile()?);
    bindgen.web(true).map_err(|e| e.to_string())?.typescript(false).out_name("tests");
    bindgen.generate(&folder).map_err(|e| format!("wasm-bindgen: {e:#}"))?;
    write(&folder.join("run.js"), include_str!("units.js"))?;
    write(&folder.join("index.html"), PAGE)
}

/// The tests as WebAssembly.
fn compile() -> Result<PathBuf, String> {
    let arguments = [
        "test",
        "--no-run",
        "--package",
        "rapporteur-web",
        "--lib",
        "--target",
        TARGET,
        "--message-format",
        "json-render-diagnostics",
    ];
    eprintln!("── tests for the browser: cargo {}", arguments.join(" "));
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let output = Command::new(cargo).args(arguments).current_dir(root()).stderr(Stdio::inherit()).output();
    let output = output.map_err(|e| format!("cargo cannot be started: {e}"))?;
    if !output.status.success() {
        return Err("the tests for the browser do not compile".to_owned());
    }
    let text = String::from_utf8_lossy(&output.stdout);
    let mut messages = text.lines().rev().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let program = messages.find_map(|m| Some(PathBuf::from(m.get("executable")?.as_str()?)));
    program.ok_or_else(|| "cargo names no program with the tests".to_owned())
}

fn write(path: &Path, text: &str) -> Done {
    fs::write(path, text).map_err(|e| format!("{}: {e}", path.display()))
}
