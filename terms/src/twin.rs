//! Words that are two: "the spread of tools" and "they spread", told apart by their neighbours.

use crate::tokens::{Pause, Token};
use rapporteur_core::lexicon::terms::Writing;
use std::ops::Range;

/// Whether the neighbours of a word that is two say that it is not the one that a term means.
pub(crate) fn is_other_word(writing: &Writing, tokens: &[Token], at: Range<usize>) -> bool {
    let Some(found) = tokens.get(at.clone()) else { return false };
    let text: String = found.iter().map(|t| t.text.as_str()).collect();
    // A character of Chinese is a word by itself, so spaces say nothing.
    let is_found = |word: &String| word.split(' ').collect::<String>() == text;
    let is = |list: &[String], word: Option<&str>| word.is_some_and(|word| list.iter().any(|w| w == word));
    // Behind a comma an enumeration goes on; before one, this part of the sentence is over.
    let here = found.first().filter(|t| t.pause <= Pause::Comma);
    let before = here.and_then(|_| tokens.get(at.start.checked_sub(1)?)).map(|t| t.text.as_str());
    let after = tokens.get(at.end).filter(|next| next.pause == Pause::None).map(|t| t.text.as_str());
    writing.twins.iter().filter(|twin| twin.words.iter().any(is_found)).any(|twin| {
        let anywhere = twin.behind.is_empty() && twin.before.is_empty();
        let allowed = anywhere || is(&twin.behind, before) || is(&twin.before, after);
        !allowed || is(&twin.not_behind, before) || is(&twin.not_before, after)
    })
}
