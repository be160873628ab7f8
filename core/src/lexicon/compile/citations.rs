//! Compiles what citations are recognised by: forms of symbols, the catalogue of instruments, and each language's names and words.

use super::DataErrors;
use super::source::{Folder, SourceFile};
use crate::reference::data::{
    Accept, CitationRules, CitationWords, FormRecord, Group, InstrumentKind, InstrumentRecord, Meaning, STROKE, class,
};
use crate::reference::{Expression, cut_words, is_sign};
use crate::text::{Fold, Span};
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Spanned;

const CATALOGUE: &str = "core/data/catalogue/instruments.toml";
const FORMS: &str = "core/data/citations/symbols.toml";
const SHARED: &str = "core/data/citations/shared.toml";
/// More phrases than this one pattern does not stand for.
const MOST: usize = 2000;
/// More brackets than this it does not have.
const MOST_BRACKETS: usize = 48;
/// It is no longer than this, in bytes.
const LONGEST: usize = 2000;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FormFile {
    form: Vec<FormEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FormEntry {
    start: Vec<String>,
    pattern: Spanned<String>,
    id: String,
    #[serde(default = "always")]
    accept: Accept,
    #[serde(default)]
    malformed: bool,
}

fn always() -> Accept {
    Accept::Always
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SharedFile {
    /// The paragraph whose items are the norms.
    norms: String,
    titles: BTreeMap<Spanned<String>, Vec<Spanned<String>>>,
}

/// What citations need of the catalogue; the rest is the catalogue's own.
#[derive(Deserialize)]
struct InstrumentEntry {
    kind: String,
    year: Option<u16>,
    body: Option<String>,
    same_as: Option<String>,
    articles: Option<u16>,
    confused_with: Option<Spanned<String>>,
    #[serde(default)]
    also_cited: Vec<String>,
    #[serde(default)]
    misquoted_as: Vec<String>,
}

/// The names of the titles, in the order of [`CitationRules::titles`].
pub(super) struct Titles(Vec<String>);

pub(super) fn rules(folder: &Folder, errors: &mut DataErrors) -> (CitationRules, Titles) {
    let mut rules = CitationRules::default();
    instruments(folder, &mut rules, errors);
    forms(folder, &mut rules, errors);
    let titles = shared(folder, &mut rules, errors);
    (rules, titles)
}

fn missing<'a>(folder: &Folder<'a>, path: &str, what: &str, errors: &mut DataErrors) -> Option<&'a SourceFile> {
    let file = folder.file(path);
    if file.is_none() {
        errors.push(path, 0, "file", what, "no such file");
    }
    file
}

fn instruments(folder: &Folder, rules: &mut CitationRules, errors: &mut DataErrors) {
    let Some(file) = missing(folder, CATALOGUE, "the catalogue of instruments", errors) else { return };
    let entries: BTreeMap<String, InstrumentEntry> = file.read(errors).unwrap_or_default();
    let ids: Vec<&String> = entries.keys().collect();
    let index = |id: &str| ids.binary_search_by(|i| i.as_str().cmp(id)).ok().map(|i| i as u16);
    for (i, (id, entry)) in entries.iter().enumerate() {
        let i = i as u16;
        let confused_with = entry.confused_with.as_ref().and_then(|other| {
            let found = index(other.as_ref());
            if found.is_none() {
                let line = file.line(other.span().start);
                errors.push(
                    CATALOGUE,
                    line,
                    format!("{id}.confused_with"),
                    "an instrument",
                    format!("“{}”", other.as_ref()),
                );
            }
            found
        });
        rules.instruments.push(InstrumentRecord {
            id: id.clone(),
            kind: kind(&entry.kind),
            // Two symbols of one report are one candidate.
            year: entry.year.filter(|_| entry.same_as.is_none()).unwrap_or(0),
            group: match entry.body.as_deref() {
                Some(body) if body.starts_with("gge-") => Group::Experts,
                Some(body) if body.starts_with("oewg-") => Group::OpenEnded,
                _ => Group::None,
            },
            articles: entry.articles.unwrap_or(0),
            confused_with,
        });
        rules.aliases.extend(entry.also_cited.iter().map(|other| (other.clone(), i)));
        rules.misquoted.extend(entry.misquoted_as.iter().map(|other| (other.clone(), i)));
    }
    rules.aliases.sort();
    rules.misquoted.sort();
}

fn kind(kind: &str) -> InstrumentKind {
    match kind {
        "resolution" => InstrumentKind::Resolution,
        "decision" => InstrumentKind::Decision,
        "report" => InstrumentKind::Report,
        "treaty" | "protocol" => InstrumentKind::Treaty,
        "regulation" | "directive" => InstrumentKind::Act,
        _ => InstrumentKind::Other,
    }
}

fn forms(folder: &Folder, rules: &mut CitationRules, errors: &mut DataErrors) {
    let Some(file) = missing(folder, FORMS, "the forms of symbols", errors) else { return };
    for entry in file.read::<FormFile>(errors).map(|f| f.form).unwrap_or_default() {
        let pattern = expression(entry.pattern.as_ref());
        let line = file.line(entry.pattern.span().start);
        match Expression::new(&pattern) {
            Ok(expression) if expression.fits_nothing() => {
                let found = format!("“{}”", entry.pattern.as_ref());
                errors.push(FORMS, line, "form.pattern", "a pattern that nothing does not match", found);
            }
            Ok(expression) => {
                let groups: Vec<&str> = expression.names().flatten().collect();
                let asked = entry.id.split(['{', '}']).skip(1).step_by(2);
                for name in asked.filter(|name| !groups.contains(name)) {
                    errors.push(FORMS, line, "form.id", format!("a group of the pattern: {}", groups.join(", ")), name);
                }
            }
            Err(error) => errors.push(FORMS, line, "form.pattern", error, format!("“{}”", entry.pattern.as_ref())),
        }
        rules.forms.extend(entry.start.into_iter().map(|start| FormRecord {
            start,
            pattern: pattern.clone(),
            id: entry.id.clone(),
            accept: entry.accept,
            malformed: entry.malformed,
        }));
    }
}

/// The expression behind a pattern of the data, in which a slash stands for one as texts write it: perhaps with a line break beside it,
/// encoded as in an address, or as the low line of a file's name; and a space for perhaps a space.
fn expression(pattern: &str) -> String {
    let (mut out, mut in_class) = (String::from("^(?:"), false);
    for c in pattern.chars() {
        match c {
            '[' => in_class = true,
            ']' => in_class = false,
            _ => {}
        }
        match c {
            '/' if !in_class => out.push_str(STROKE),
            ' ' if !in_class => out.push_str(r"\s{0,2}"),
            c => out.push(c),
        }
    }
    out.push(')');
    out
}

/// The expressions of all forms, for the test of what searches with them.
#[cfg(test)]
pub(crate) fn expressions(file: &SourceFile) -> Vec<String> {
    let forms = file.read::<FormFile>(&mut DataErrors::default()).map(|f| f.form).unwrap_or_default();
    forms.iter().map(|entry| expression(entry.pattern.as_ref())).collect()
}

fn shared(folder: &Folder, rules: &mut CitationRules, errors: &mut DataErrors) -> Titles {
    let mut titles = Titles(Vec::new());
    let Some(file) = missing(folder, SHARED, "the titles that several instruments share", errors) else {
        return titles;
    };
    let Some(entry) = file.read::<SharedFile>(errors) else { return titles };
    rules.norms = entry.norms;
    for (name, ids) in entry.titles {
        let found = ids.iter().filter_map(|id| {
            let index = position(rules, id.as_ref());
            if index.is_none() {
                let line = file.line(id.span().start);
                errors.push(
                    SHARED,
                    line,
                    name.as_ref().as_str(),
                    "an instrument of the catalogue",
                    format!("“{}”", id.as_ref()),
                );
            }
            index
        });
        let found = found.collect();
        rules.titles.push(found);
        titles.0.push(name.into_inner());
    }
    titles
}

fn position(rules: &CitationRules, id: &str) -> Option<u16> {
    rules.instruments.binary_search_by(|i| i.id.as_str().cmp(id)).ok().map(|i| i as u16)
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct WordFile {
    /// Characters of numerals: nought to nine, ten, a hundred.
    #[serde(default)]
    numerals: String,
    /// "the first", "the second" and so on, as chapters are called.
    #[serde(default)]
    ordinals: Vec<String>,
    #[serde(default)]
    names: BTreeMap<Spanned<String>, Vec<Spanned<String>>>,
    #[serde(default)]
    short_names: BTreeMap<Spanned<String>, Vec<Spanned<String>>>,
    #[serde(default)]
    titles: BTreeMap<Spanned<String>, Vec<Spanned<String>>>,
    #[serde(default)]
    words: BTreeMap<Spanned<String>, Vec<Spanned<String>>>,
}

/// Patterns by what they mean, what the keys are expected to be, and the meaning of a key.
type Section<'a> = (&'a BTreeMap<Spanned<String>, Vec<Spanned<String>>>, &'a str, &'a dyn Fn(&str) -> Option<Meaning>);

/// The words of a language; without a file of them only symbols are found.
pub(super) fn words(
    folder: &Folder,
    root: &str,
    characters: &[(char, char)],
    rules: &CitationRules,
    titles: &Titles,
    errors: &mut DataErrors,
) -> CitationWords {
    let Some(file) = folder.file(&format!("{root}citations.toml")) else { return CitationWords::default() };
    let Some(entry) = file.read::<WordFile>(errors) else { return CitationWords::default() };
    let mut phrases: Vec<(String, Meaning)> = Vec::new();
    let name = |id: &str| position(rules, id);
    let title = |id: &str| titles.0.iter().position(|t| t == id).map(|i| i as u16);
    let sections: [Section<'_>; 4] = [
        (&entry.names, "an instrument of the catalogue", &|id| name(id).map(Meaning::Name)),
        (&entry.short_names, "an instrument of the catalogue", &|id| name(id).map(Meaning::Short)),
        (&entry.titles, "a title of core/data/citations/shared.toml", &|id| title(id).map(Meaning::Title)),
        (&entry.words, "a class of words", &|id| {
            let found = class::ALL.iter().find(|(name, _)| name.eq_ignore_ascii_case(id));
            found.map(|(_, bit)| Meaning::Class(*bit))
        }),
    ];
    for (entries, expected, meaning) in sections {
        for (id, patterns) in entries {
            let Some(meaning) = meaning(id.as_ref()) else {
                errors.push(
                    &file.path,
                    file.line(id.span().start),
                    id.as_ref().as_str(),
                    expected,
                    format!("“{}”", id.as_ref()),
                );
                continue;
            };
            for pattern in patterns {
                let expanded = expand(pattern.as_ref());
                let found: Vec<String> = expanded.iter().map(|text| phrase(text, characters)).collect();
                if expanded.len() > MOST || found.iter().any(String::is_empty) {
                    let line = file.line(pattern.span().start);
                    errors.push(
                        &file.path,
                        line,
                        id.as_ref().as_str(),
                        "words, (a|b), [optional]",
                        format!("“{}”", pattern.as_ref()),
                    );
                    continue;
                }
                phrases.extend(found.into_iter().map(|text| (text, meaning)));
            }
        }
    }
    phrases.sort();
    phrases.dedup();
    let forms = |words: &String| words.split('|').map(|word| phrase(word, characters)).collect::<Vec<_>>().join("|");
    let ordinals = entry.ordinals.iter().map(forms).collect();
    CitationWords { phrases, numerals: entry.numerals.chars().collect(), ordinals }
}

/// All texts that a pattern with `(a|b)` and `[optional]` stands for; nothing where the brackets are not in order or too many.
fn expand(pattern: &str) -> Vec<String> {
    let fits = pattern.len() <= LONGEST && pattern.matches(['(', '[']).count() <= MOST_BRACKETS;
    if fits { expanded(pattern) } else { vec![String::new()] }
}

fn expanded(pattern: &str) -> Vec<String> {
    let Some(open) = pattern.find(['(', '[']) else { return vec![pattern.to_owned()] };
    let (opening, closing) = if pattern[open..].starts_with('(') { ('(', ')') } else { ('[', ']') };
    let mut depth = 0usize;
    let close = pattern[open..].char_indices().find(|(_, c)| {
        depth = if *c == opening {
            depth + 1
        } else if *c == closing {
            depth.saturating_sub(1)
        } else {
            depth
        };
        depth == 0
    });
    let Some(close) = close.map(|(i, _)| open + i) else { return vec![String::new()] };
    let mut choices: Vec<&str> = pattern[open + 1..close].split('|').collect();
    if opening == '[' {
        choices.push("");
    }
    let mut all = Vec::new();
    for choice in choices {
        for rest in expanded(&format!("{choice}{}", &pattern[close + 1..])) {
            all.push(format!("{}{rest}", &pattern[..open]));
        }
        if all.len() > MOST {
            break;
        }
    }
    all
}

/// A text as the look-up has it: folded words, one space between them.
fn phrase(text: &str, characters: &[(char, char)]) -> String {
    let mut words: Vec<String> = Vec::new();
    for written in text.split_whitespace() {
        if written.starts_with('=') {
            words.push(written.to_owned());
            continue;
        }
        let (bare, star) = written.strip_suffix('*').map_or((written, ""), |bare| (bare, "*"));
        let folded = Fold { characters }.fold(bare, Span::new(0, bare.len()), &[]);
        let cut = cut_words(folded.text());
        let kept = cut.iter().map(|t| &folded.text()[t.start..t.end]);
        words
            .extend(kept.filter(|w| w.starts_with(char::is_alphanumeric) || w.starts_with(is_sign)).map(str::to_owned));
        if let Some(last) = words.last_mut().filter(|_| !star.is_empty()) {
            last.push_str(star);
        }
    }
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_stand_for_every_choice() {
        let mut all = expand("(UN|United Nations) Charter[s]");
        all.sort();
        assert_eq!(all, ["UN Charter", "UN Charters", "United Nations Charter", "United Nations Charters"]);
        assert!(expand(&"[a]".repeat(40)).len() > MOST, "and it does not take for ever");
        assert_eq!(expand(&"(a)".repeat(100_000)), [""]);
        assert_eq!(phrase("l'article n° =GGE résolution*", &[]), "l article n ° =GGE résolution*");
    }

    #[test]
    fn slashes_and_spaces_are_read_as_texts_have_them() {
        let regex = Expression::new(&expression("a/res/[0-9/]+ x")).unwrap();
        for text in ["a/res/7x", "a/ res/7 x", "a_res%2f7x"] {
            assert!(regex.find(text).is_some(), "{text}");
        }
    }
}
