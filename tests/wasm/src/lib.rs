//! The tagger behind four functions that pass single bytes, so that neither side needs `unsafe` to share memory.

use rapporteur_core::{Document, Options, Tagger};
use std::cell::RefCell;

thread_local! {
    static INPUT: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    static OUTPUT: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    static TAGGER: Option<Tagger> = Tagger::with_packs(&rapporteur_locales::packs()).ok();
}

/// Adds a byte to the input.
#[expect(unsafe_code, reason = "an export needs its name kept; nothing else here is unsafe")]
#[unsafe(no_mangle)]
pub extern "C" fn put(byte: u32) {
    INPUT.with_borrow_mut(|input| input.push(byte as u8));
}

/// Reads the input (a language tag, a line end, the text) and gives the length of the answer in bytes.
#[expect(unsafe_code, reason = "an export needs its name kept; nothing else here is unsafe")]
#[unsafe(no_mangle)]
pub extern "C" fn run() -> u32 {
    let input = INPUT.take();
    let input = String::from_utf8_lossy(&input);
    let (language, text) = input.split_once('\n').unwrap_or(("", &input));
    let options = Options { language: (!language.is_empty()).then(|| language.to_owned()), ..Options::default() };
    let answer = TAGGER.with(|tagger| match tagger {
        Some(tagger) => format!("{:?}", tagger.annotate(&Document::from_plain_text(text), &options)),
        None => "a pack was refused".to_owned(),
    });
    let length = answer.len() as u32;
    OUTPUT.replace(answer.into_bytes());
    length
}

/// A byte of the answer.
#[expect(unsafe_code, reason = "an export needs its name kept; nothing else here is unsafe")]
#[unsafe(no_mangle)]
pub extern "C" fn get(at: u32) -> u32 {
    OUTPUT.with_borrow(|output| output.get(at as usize).copied().unwrap_or_default().into())
}
