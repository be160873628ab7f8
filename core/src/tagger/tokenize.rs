//! Cuts folded text into words and looks each up.

use super::Language;
use super::words::{UNKNOWN, WordId, WordStore};
use crate::lexicon::pack::LanguagePack;
use crate::text::{Folded, LINE_BREAK_HYPHEN, Span, WayBack, Word, cut_into};

/// A word of the block.
#[derive(Debug, Clone, Copy)]
pub(super) struct Token {
    pub(super) span: Span,
    pub(super) word: WordId,
}

/// Cuts folded text into tokens and looks each up; adds them to those that are there.
pub(super) fn tokenize(language: &Language, store: &mut WordStore, folded: &Folded, tokens: &mut Vec<Token>) {
    let (text, mut back) = (folded.text(), folded.way_back());
    let (pack, vocabulary) = (language.pack(), language.vocabulary());
    // Most texts do not even have a byte of it.
    let broken = memchr::memchr(0xad, text.as_bytes()).is_some() && text.contains(LINE_BREAK_HYPHEN);
    // First the one, then the other: each is a short loop that a processor gets used to.
    let mut list = store.take_list();
    cut_into(text, &mut list);
    tokens.reserve(list.len());
    let ahead = back.ahead();
    for word in &list {
        if (word.after_apostrophe || word.before_apostrophe) && is_fused(pack, text, word) {
            continue;
        }
        if broken && text[word.start..word.end].contains(LINE_BREAK_HYPHEN) {
            broken_word(language, store, &mut back, text, word, tokens);
            continue;
        }
        let id = match store.met_last(word) {
            Some(id) => id,
            None => store.word(vocabulary, &pack.proclitics, text, word),
        };
        let span = match ahead {
            Some(by) => Span { start: by + word.start as u32, end: by + word.end as u32 },
            None => back.span(word.start, word.end),
        };
        tokens.push(Token { span, word: id });
    }
    store.give_back(list);
}

/// Whether a word is fused to another and none by itself: "state|'s", "l'|état".
#[inline(never)]
fn is_fused(pack: &LanguagePack, text: &str, word: &Word) -> bool {
    let is = |list: &[String]| list.iter().any(|w| *w == text[word.start..word.end]);
    word.after_apostrophe && is(&pack.possessives) || word.before_apostrophe && is(&pack.elisions)
}

/// Adds a word that a line end may have cut in two.
#[cold]
fn broken_word(
    language: &Language,
    store: &mut WordStore,
    back: &mut WayBack,
    text: &str,
    word: &Word,
    tokens: &mut Vec<Token>,
) {
    let Some((first, second)) = text[word.start..word.end].split_once(LINE_BREAK_HYPHEN) else { return };
    let (pack, vocabulary) = (language.pack(), language.vocabulary());
    let mut look_up = |text: &str| store.word(vocabulary, &pack.proclitics, text, &Word::whole(text));
    let joined = look_up(&format!("{first}{second}"));
    let before = look_up(first);
    if joined != UNKNOWN || before == UNKNOWN {
        tokens.push(Token { span: back.span(word.start, word.end), word: joined });
    } else {
        tokens.push(Token { span: back.span(word.start, word.start + first.len()), word: before });
        let rest = back.span(word.end - second.len(), word.end);
        tokens.push(Token { span: rest, word: look_up(second) });
    }
}
