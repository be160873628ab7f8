//! Listed forms, and cells with several things, as text.
//!
//! A form is written like the patterns of the data (`core/data/README.md`): words with spaces between them, `word~n` for a word in the
//! forms of a class, `word~` in those of all, `(one|other~n)` for a choice, `=CERT` for a spelling. A backslash takes its meaning from the
//! character behind it. Reading never fails: what has no meaning where it stands is part of a word.

use crate::TermWord;
use rapporteur_core::lexicon::inflection::FormClass;

/// Characters with a meaning in a form or between the things of a cell.
const SPECIAL: &str = "\\()|;~=";

/// A character, and whether it stands for itself alone.
pub(super) type Letter = (char, bool);

/// The characters of a text, without the backslashes before those that have a meaning.
pub(super) fn letters(text: &str) -> Vec<Letter> {
    let mut found = Vec::new();
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let escapes = c == '\\' && rest.peek().is_some_and(|next| SPECIAL.contains(*next) || next.is_whitespace());
        match rest.next_if(|_| escapes) {
            Some(next) => found.push((next, true)),
            None => found.push((c, false)),
        }
    }
    found
}

/// The text that they are.
pub(super) fn plain(letters: &[Letter]) -> String {
    letters.iter().map(|l| l.0).collect()
}

/// The things of a cell, between `|`, `;` and line ends that stand in no brackets.
pub(super) fn things(letters: &[Letter], in_brackets: bool) -> Vec<&[Letter]> {
    let is_mark = |c: char| matches!(c, '|' | ';' | '\n' | '\r');
    split(letters, in_brackets, is_mark).into_iter().map(trimmed).filter(|thing| !thing.is_empty()).collect()
}

/// A text in which nothing has a meaning.
pub(super) fn escaped(text: &str, special: impl Fn(char) -> bool) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c == '\\' || special(c) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// Reads a form.
pub(super) fn read_form(letters: &[Letter]) -> Vec<TermWord> {
    let words = split(letters, true, char::is_whitespace);
    words.into_iter().filter(|w| !w.is_empty()).filter_map(read_word).collect()
}

fn read_word(word: &[Letter]) -> Option<TermWord> {
    if let [('=', false), rest @ ..] = word {
        let text = word_of(rest);
        return (!text.is_empty()).then_some(TermWord::Exact(text));
    }
    let (inner, common) = class(word);
    let choices: Vec<(String, FormClass)> = match inner {
        [('(', false), inside @ .., (')', false)] => {
            let choice = |of: &[Letter]| {
                let (text, own) = class(trimmed(of));
                (word_of(text), own.or(common).unwrap_or(FormClass::AsWritten))
            };
            split(inside, false, |c| c == '|').into_iter().map(choice).collect()
        }
        _ => vec![(word_of(inner), common.unwrap_or(FormClass::AsWritten))],
    };
    let choices: Vec<_> = choices.into_iter().filter(|c| !c.0.is_empty()).collect();
    (!choices.is_empty()).then_some(TermWord::Words(choices))
}

/// Without white space around it, which no word has.
fn word_of(letters: &[Letter]) -> String {
    plain(letters).trim().to_owned()
}

/// A word without the mark of its class.
fn class(word: &[Letter]) -> (&[Letter], Option<FormClass>) {
    match word {
        [text @ .., ('~', false)] => (text, Some(FormClass::All)),
        [text @ .., ('~', false), (class, false)] if class.is_alphanumeric() => (text, Some(FormClass::One(*class))),
        _ => (word, None),
    }
}

/// Writes a form.
pub(super) fn write_form(form: &[TermWord]) -> String {
    let all = |c: char| SPECIAL.contains(c) || c.is_whitespace();
    let choice = |(text, class): &(String, FormClass)| {
        let mark = match class {
            FormClass::AsWritten => String::new(),
            FormClass::All => "~".to_owned(),
            FormClass::One(class) => format!("~{class}"),
        };
        format!("{}{mark}", escaped(text, all))
    };
    let word = |word: &TermWord| match word {
        TermWord::Exact(text) => format!("={}", escaped(text, all)),
        TermWord::Words(choices) if choices.len() == 1 => choices.iter().map(choice).collect(),
        TermWord::Words(choices) => format!("({})", choices.iter().map(choice).collect::<Vec<_>>().join("|")),
    };
    form.iter().map(word).collect::<Vec<_>>().join(" ")
}

fn split(letters: &[Letter], in_brackets: bool, is_mark: impl Fn(char) -> bool) -> Vec<&[Letter]> {
    let mut open = 0usize;
    letters
        .split(|(c, literal)| {
            match c {
                '(' if in_brackets && !literal => open += 1,
                ')' if !literal => open = open.saturating_sub(1),
                _ => {}
            }
            !literal && open == 0 && is_mark(*c)
        })
        .collect()
}

/// Without white space around it, even where a backslash keeps it: no term begins or ends with any.
fn trimmed(mut letters: &[Letter]) -> &[Letter] {
    let is_space = |l: &Letter| l.0.is_whitespace();
    while let [first, rest @ ..] = letters
        && is_space(first)
    {
        letters = rest;
    }
    while let [rest @ .., last] = letters
        && is_space(last)
    {
        letters = rest;
    }
    letters
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<TermWord> {
        read_form(&letters(text))
    }

    fn one(text: &str, class: FormClass) -> TermWord {
        TermWord::Words(vec![(text.to_owned(), class)])
    }

    #[test]
    fn forms_are_written_like_the_patterns_of_the_data() {
        let n = FormClass::One('n');
        let choice = TermWord::Words(vec![("gang".to_owned(), n), ("ring".to_owned(), n)]);
        assert_eq!(
            read("armed (gang|ring)~n =CERT go~"),
            [one("armed", FormClass::AsWritten), choice, TermWord::Exact("CERT".to_owned()), one("go", FormClass::All)]
        );
        let mixed = vec![TermWord::Words(vec![("a b".to_owned(), n), ("c".to_owned(), FormClass::All)])];
        assert_eq!((write_form(&mixed).as_str(), read("(a\\ b~n|c~)")), ("(a\\ b~n|c~)", mixed));
    }

    #[test]
    fn what_has_no_meaning_stands_for_itself() {
        assert_eq!(
            read("state(s) and\\or ~~ ("),
            [
                one("state(s)", FormClass::AsWritten),
                one("and\\or", FormClass::AsWritten),
                one("~", FormClass::All),
                one("(", FormClass::AsWritten)
            ]
        );
        assert_eq!(read("() = ~"), []);
    }

    #[test]
    fn several_things_of_a_cell_may_hold_the_marks_between_them() {
        let cell = letters("a\\|b | c;(d|e)~n");
        let found: Vec<String> = things(&cell, true).into_iter().map(plain).collect();
        assert_eq!(found, ["a|b", "c", "(d|e)~n"]);
        let cell = letters("\\ a;\\ ");
        let found: Vec<String> = things(&cell, true).into_iter().map(plain).collect();
        assert_eq!(found, ["a"], "white space around a term is no part of it");
    }
}
