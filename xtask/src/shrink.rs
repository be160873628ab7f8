//! Makes the program smaller with `wasm-opt`, where that is at hand. Nothing depends on it.

use crate::steps::{Done, answers, root, step};
use std::path::Path;

/// Runs `wasm-opt` over a file, in place; says so and goes on where it is not there.
pub(crate) fn run(wasm: &Path) -> Done {
    let local = root().join("target/tools/node_modules/.bin/wasm-opt");
    let program = [local.to_string_lossy().into_owned(), "wasm-opt".to_owned()];
    let Some(program) = program.iter().find(|p| answers(p, &["--version"])) else {
        eprintln!(
            "── wasm-opt is not here, the program is about a tenth larger; to have it: npm install --prefix target/tools binaryen"
        );
        return Ok(());
    };
    let path = wasm.to_string_lossy();
    step("smaller", program, &["-Oz", "--all-features", "--disable-gc", path.as_ref(), "--output", path.as_ref()])
}
