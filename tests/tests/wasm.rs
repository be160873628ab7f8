//! The core as WebAssembly says the same as the native one, to the letter.
//!
//! The module is built for `wasm32-unknown-unknown` as it is and run in an interpreter, so that neither a browser nor Node is needed.

use rapporteur_core::{Document, Options};
use rapporteur_tests::{gold_files, read_gold, root, tagger};
use std::process::Command;
use wasmi::{Engine, Instance, Linker, Module, Store, TypedFunc};

/// Of each gold file, every so-manieth sentence: the interpreter is some thirty times slower than native code.
const EVERY: usize = 4;

struct Probe {
    store: Store<()>,
    put: TypedFunc<(u64, u32), ()>,
    document: TypedFunc<(), ()>,
    answer: TypedFunc<(), u32>,
    get: TypedFunc<u32, u32>,
}

impl Probe {
    fn new() -> Self {
        let built = Command::new(env!("CARGO"))
            .args([
                "build",
                "--quiet",
                "--release",
                "--target",
                "wasm32-unknown-unknown",
                "--package",
                "rapporteur-wasm-probe",
            ])
            .current_dir(root())
            .status()
            .expect("cargo can be started");
        assert!(
            built.success(),
            "core does not build for wasm32; is the target there? rustup target add wasm32-unknown-unknown"
        );
        let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), Into::into);
        let bytes = std::fs::read(target.join("wasm32-unknown-unknown/release/rapporteur_wasm_probe.wasm"))
            .expect("the module");
        let engine = Engine::default();
        let module = Module::new(&engine, &bytes[..]).expect("a sound module");
        let mut store = Store::new(&engine, ());
        // No imports: the core asks nothing of its host, neither a clock nor a file nor the network.
        let instance: Instance =
            Linker::new(&engine).instantiate_and_start(&mut store, &module).expect("a module without imports");
        let put = instance.get_typed_func(&store, "put").expect("put");
        let pack: TypedFunc<(), ()> = instance.get_typed_func(&store, "pack").expect("pack");
        let load: TypedFunc<(), u32> = instance.get_typed_func(&store, "load").expect("load");
        let document = instance.get_typed_func(&store, "document").expect("document");
        let answer = instance.get_typed_func(&store, "answer").expect("answer");
        let get = instance.get_typed_func(&store, "get").expect("get");
        let mut probe = Self { store, put, document, answer, get };
        for bytes in rapporteur_locales::packs() {
            probe.put(bytes);
            pack.call(&mut probe.store, ()).expect("pack");
        }
        assert_eq!(load.call(&mut probe.store, ()).expect("load"), 1, "a pack was refused");
        probe
    }

    fn put(&mut self, bytes: &[u8]) {
        for some in bytes.chunks(8) {
            let mut eight = [0; 8];
            eight[..some.len()].copy_from_slice(some);
            let given = (u64::from_le_bytes(eight), some.len() as u32);
            self.put.call(&mut self.store, given).expect("put");
        }
    }

    fn annotate(&mut self, language: &str, text: &str) -> String {
        self.put(format!("{language}\n{text}").as_bytes());
        self.document.call(&mut self.store, ()).expect("document");
        let length = self.answer.call(&mut self.store, ()).expect("answer");
        let bytes = (0..length).map(|i| self.get.call(&mut self.store, i).expect("get") as u8).collect();
        String::from_utf8(bytes).expect("UTF-8")
    }
}

#[test]
fn webassembly_says_the_same_as_native_code() {
    let mut probe = Probe::new();
    let mut compared = 0;
    for gold in gold_files().iter().flat_map(|p| read_gold(p)).step_by(EVERY) {
        let known = tagger().languages().contains(&gold.lang.as_str());
        let options = Options { language: known.then(|| gold.lang.clone()), ..Options::default() };
        let native = format!("{:?}", tagger().annotate(&Document::from_plain_text(gold.text.as_str()), &options));
        assert_eq!(probe.annotate(options.language.as_deref().unwrap_or_default(), &gold.text), native, "{}", gold.id);
        compared += 1;
    }
    assert!(compared > 100, "only {compared} sentences were compared");
}
