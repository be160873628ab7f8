//! Makes the program smaller with `wasm-opt`, which npm brings. Nothing else depends on it.

use crate::steps::{Done, answers, root, step};
use std::path::Path;

/// The package that holds `wasm-opt`.
const BINARYEN: &str = "binaryen@132.0.0";
/// What every browser that the app runs in can do; without this list the optimiser would have to ask the module, which says it no more.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-multivalue",
    "--enable-reference-types",
    "--enable-sign-ext",
];
/// Smaller as it travels, not as it lies there: under gzip. What puts one function into another, or shares what two places have in common,
/// leaves fewer bytes and makes places unlike that were alike, so that more bytes are left of them under gzip.
const SMALLER: [&str; 8] = [
    "-Oz",
    "--always-inline-max-function-size",
    "0",
    "--one-caller-inline-max-function-size",
    "0",
    "--flexible-inline-max-function-size",
    "0",
    "--skip-pass=local-cse",
];
/// Functions of one name, which are one generic function for several types, come to stand side by side, where gzip sees how like they are:
/// it looks back 32 kB and no further. The names go after that.
const ORDER: [&str; 2] = ["--reorder-functions-by-name", "--strip-debug"];

/// Runs `wasm-opt` over a file, in place; says so and goes on where it cannot be had.
pub(crate) fn run(wasm: &Path) -> Done {
    let Some(program) = program() else {
        eprintln!(
            "── wasm-opt is not here, the program is about a tenth larger; to have it: npm install --prefix target/tools {BINARYEN}"
        );
        return Ok(());
    };
    let path = wasm.to_string_lossy();
    let passes = SMALLER.into_iter().chain(ORDER);
    let arguments: Vec<&str> = passes.chain(FEATURES).chain([&*path, "--output", &*path]).collect();
    step("smaller", &program, &arguments)
}

/// Whether [`run`] can make anything smaller.
pub(crate) fn is_here() -> bool {
    program().is_some()
}

/// Where `wasm-opt` is; fetched if npm is there and it is not.
fn program() -> Option<String> {
    let local = root().join("target/tools/node_modules/.bin/wasm-opt").to_string_lossy().into_owned();
    let programs = [local, "wasm-opt".to_owned()];
    let found = || programs.iter().find(|p| answers(p, &["--version"])).cloned();
    if let Some(program) = found() {
        return Some(program);
    }
    if answers("npm", &["--version"]) {
        // Without a network the program is larger, and works.
        let _ = step("wasm-opt", "npm", &["install", "--silent", "--prefix", "target/tools", BINARYEN]);
    }
    found()
}
