//! The tagger behind a few functions that pass numbers, so that neither side needs `unsafe` to share memory. It holds no packs: the host
//! gives them.

use rapporteur_core::{Document, Options, Tagger};
use std::cell::RefCell;

/// What the host has given so far.
#[derive(Default)]
struct Probe {
    input: Vec<u8>,
    packs: Vec<Vec<u8>>,
    tagger: Option<Tagger>,
    document: Document,
    options: Options,
    #[cfg(feature = "answers")]
    answer: Vec<u8>,
}

thread_local! {
    static PROBE: RefCell<Probe> = RefCell::default();
}

/// Adds up to eight bytes to the input, the first one lowest.
#[expect(unsafe_code, reason = "an export needs its name kept; nothing else here is unsafe")]
#[unsafe(no_mangle)]
pub extern "C" fn put(bytes: u64, count: u32) {
    PROBE.with_borrow_mut(|probe| probe.input.extend(bytes.to_le_bytes().iter().take(count as usize)));
}

/// Takes the input as one more pack.
#[expect(unsafe_code, reason = "an export needs its name kept; nothing else here is unsafe")]
#[unsafe(no_mangle)]
pub extern "C" fn pack() {
    PROBE.with_borrow_mut(|probe| {
        let pack = std::mem::take(&mut probe.input);
        probe.packs.push(pack);
    });
}

/// Makes a tagger of the packs: 1, or 0 where one of them is refused.
#[expect(unsafe_code, reason = "an export needs its name kept; nothing else here is unsafe")]
#[unsafe(no_mangle)]
pub extern "C" fn load() -> u32 {
    PROBE.with_borrow_mut(|probe| {
        let packs: Vec<&[u8]> = probe.packs.iter().map(Vec::as_slice).collect();
        probe.tagger = Tagger::with_packs(&packs).ok();
        u32::from(probe.tagger.is_some())
    })
}

/// Takes the input (a language tag or nothing, a line end, a text) as the document.
#[expect(unsafe_code, reason = "an export needs its name kept; nothing else here is unsafe")]
#[unsafe(no_mangle)]
pub extern "C" fn document() {
    PROBE.with_borrow_mut(|probe| {
        let input = std::mem::take(&mut probe.input);
        let input = String::from_utf8_lossy(&input);
        let (language, text) = input.split_once('\n').unwrap_or(("", &input));
        probe.options = Options { language: (!language.is_empty()).then(|| language.to_owned()), ..Options::default() };
        probe.document = Document::from_plain_text(text);
    });
}

/// Annotates the document, and gives the number of its annotations.
#[expect(unsafe_code, reason = "an export needs its name kept; nothing else here is unsafe")]
#[unsafe(no_mangle)]
pub extern "C" fn annotate() -> u32 {
    PROBE.with_borrow(|probe| {
        let tagger = probe.tagger.as_ref();
        tagger.map_or(0, |tagger| tagger.annotate(&probe.document, &probe.options).annotations.len() as u32)
    })
}

/// Annotates the document, and gives the length of all that is said of it, in bytes.
#[cfg(feature = "answers")]
#[expect(unsafe_code, reason = "an export needs its name kept; nothing else here is unsafe")]
#[unsafe(no_mangle)]
pub extern "C" fn answer() -> u32 {
    PROBE.with_borrow_mut(|probe| {
        let said = probe.tagger.as_ref().map(|tagger| tagger.annotate(&probe.document, &probe.options));
        probe.answer = said.map_or_else(Vec::new, |said| format!("{said:?}").into_bytes());
        probe.answer.len() as u32
    })
}

/// A byte of what is said.
#[cfg(feature = "answers")]
#[expect(unsafe_code, reason = "an export needs its name kept; nothing else here is unsafe")]
#[unsafe(no_mangle)]
pub extern "C" fn get(at: u32) -> u32 {
    PROBE.with_borrow(|probe| probe.answer.get(at as usize).copied().unwrap_or_default().into())
}
