//! The termbase for the web app.
//!
//! Few readers ask for terms in every session, and the terms with the code that finds them weigh as much as a language. So they are a
//! module of their own, which the worker loads with its pack when the first question comes.

use rapporteur_terms::TermPack;
use rapporteur_terms::wire::{Desk, Question};
use std::cell::RefCell;

thread_local! {
    static DESK: RefCell<Option<Desk>> = const { RefCell::new(None) };
}

/// Takes in the pack; false where it is none, or damaged.
pub fn take(pack: &[u8]) -> bool {
    let desk = TermPack::from_bytes(pack).ok().map(Desk::new);
    let taken = desk.is_some();
    DESK.with(|place| place.replace(desk));
    taken
}

/// Answers a question in its serialised form; nothing where it is none, or there is no pack yet.
pub fn answer(question: &[u8]) -> Vec<u8> {
    let answer = DESK.with_borrow_mut(|desk| {
        let question: Question = postcard::from_bytes(question).ok()?;
        postcard::to_allocvec(&desk.as_mut()?.answer(&question)).ok()
    });
    answer.unwrap_or_default()
}

/// [`take`] for JavaScript.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn open(pack: &[u8]) -> bool {
    take(pack)
}

/// [`answer`] for JavaScript.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn ask(question: &[u8]) -> Vec<u8> {
    answer(question)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rapporteur_terms::wire::Answer;

    #[test]
    fn what_is_no_pack_and_no_question_is_refused() {
        assert!(!take(b"no pack") && answer(b"").is_empty());
        assert!(take(&TermPack::default().to_bytes().unwrap()));
        let question = postcard::to_allocvec(&Question::Cards("x".to_owned())).unwrap();
        assert_eq!(postcard::from_bytes::<Answer>(&answer(&question)).unwrap(), Answer::Cards(Vec::new()));
        assert!(answer(b"\xff").is_empty());
    }
}
