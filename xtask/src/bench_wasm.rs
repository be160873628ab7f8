//! The tagger as WebAssembly: what it weighs without packs, and how fast it is beside the native one.

use crate::build::TARGET;
use crate::site::pack;
use crate::steps::{Done, answers, cargo, root};
use rapporteur_core::{Document, Options, Tagger};
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// What the tagger's module may weigh without packs, in bytes under gzip.
const CODE: usize = 220_000;
/// So many pairs, in turns. The first ones make the engine translate what is used most once more, and are left out.
const PAIRS: usize = 30;
const WARM: usize = 10;

/// Builds the module as the web app is built, and makes it smaller in the same way.
fn module() -> Result<PathBuf, String> {
    let package = ["build", "--quiet", "--package", "rapporteur-wasm-probe", "--no-default-features"];
    cargo("the tagger as WebAssembly", &[&package[..], &["--target", TARGET, "--profile", "wasm"]].concat())?;
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    let folder = target.join("probe");
    std::fs::create_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let (built, module) = (target.join(TARGET).join("wasm/rapporteur_wasm_probe.wasm"), folder.join("tagger.wasm"));
    std::fs::copy(&built, &module).map_err(|e| format!("{}: {e}", built.display()))?;
    crate::shrink::run(&module)?;
    Ok(module)
}

/// Fails where the tagger's code weighs more than it may. Without `wasm-opt` it is larger than what is shipped, and is only told.
pub(crate) fn within_budget() -> Done {
    let weight = weigh(&module()?)?;
    if weight <= CODE || !crate::shrink::is_here() {
        return Ok(());
    }
    Err(format!("the tagger's code weighs {weight} bytes under gzip, {CODE} is what it may"))
}

fn weigh(module: &Path) -> Result<usize, String> {
    let bytes = std::fs::read(module).map_err(|e| format!("{}: {e}", module.display()))?;
    let weight = pack(&bytes)?.len();
    println!("the tagger's code without packs: {} bytes, {weight} under gzip", bytes.len());
    Ok(weight)
}

/// Prints what the tagger's code weighs, and how many times as long as the native tagger it takes for the same text, in Node.
pub(crate) fn run(tagger: &Tagger, packs: &[Vec<u8>], text: &str) -> Done {
    let module = module()?;
    weigh(&module)?;
    if !answers("node", &["--version"]) {
        println!("Node is not here: WebAssembly is not timed");
        return Ok(());
    }
    let folder = module.parent().ok_or("a module without a folder")?;
    let write = |name: String, bytes: &[u8]| {
        let path = folder.join(name);
        std::fs::write(&path, bytes).map_err(|e| format!("{}: {e}", path.display()))?;
        Ok::<_, String>(path)
    };
    let mut files = vec![module.clone(), write("text".to_owned(), text.as_bytes())?];
    for (i, bytes) in packs.iter().enumerate() {
        files.push(write(format!("{i}.pack"), bytes)?);
    }
    let child = Command::new("node")
        .arg(root().join("xtask/src/bench_wasm.mjs"))
        .args(files)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    let mut child = child.map_err(|e| format!("node cannot be started: {e}"))?;
    let measured = pairs(&mut child, tagger, text);
    let _ = child.kill();
    let _ = child.wait();
    let mut ratios: Vec<(f64, f64)> = measured?.into_iter().skip(WARM).collect();
    let best = |of: &dyn Fn(&(f64, f64)) -> f64| ratios.iter().map(of).fold(f64::MAX, f64::min);
    let (native, wasm) = (best(&|p| p.0), best(&|p| p.1));
    ratios.sort_by(|a, b| (a.1 / a.0).total_cmp(&(b.1 / b.0)));
    let middle = ratios.get(ratios.len() / 2).map_or(0.0, |p| p.1 / p.0);
    println!(
        "WebAssembly    {:.1} ms, native {:.1} ms (best of {}): {:.2} times as long, {middle:.2} in the middle pair",
        wasm * 1e3,
        native * 1e3,
        ratios.len(),
        wasm / native
    );
    Ok(())
}

/// Seconds of the native tagger and of the module, one pair after another.
fn pairs(child: &mut Child, tagger: &Tagger, text: &str) -> Result<Vec<(f64, f64)>, String> {
    let mut ask = child.stdin.take().ok_or("no standard input")?;
    let mut said = BufReader::new(child.stdout.take().ok_or("no standard output")?).lines();
    let mut next = || said.next().and_then(Result::ok).ok_or("the module has ended");
    next()?;
    let document = Document::from_plain_text(text);
    let mut pairs = Vec::new();
    for _ in 0..PAIRS {
        let start = spent();
        let found = tagger.annotate(&document, &Options::default()).annotations.len();
        let native = spent().saturating_sub(start).as_secs_f64();
        writeln!(ask).map_err(|e| e.to_string())?;
        let answer = next()?;
        let (microseconds, count) = answer.split_once(' ').ok_or("an answer of two numbers")?;
        let microseconds: f64 = microseconds.parse().map_err(|_| format!("no number: {microseconds}"))?;
        if count != found.to_string() {
            return Err(format!("WebAssembly found {count} annotations, native code {found}"));
        }
        pairs.push((native, microseconds / 1e6));
    }
    Ok(pairs)
}

/// The time of the processor that this thread has spent so far.
#[cfg(unix)]
fn spent() -> Duration {
    use rustix::time::{ClockId, clock_gettime};
    let time = clock_gettime(ClockId::ThreadCPUTime);
    Duration::new(time.tv_sec.unsigned_abs(), time.tv_nsec as u32)
}

/// The time since the first call.
#[cfg(not(unix))]
fn spent() -> Duration {
    static START: std::sync::OnceLock<std::time::Instant> = std::sync::OnceLock::new();
    START.get_or_init(std::time::Instant::now).elapsed()
}
