//! What the system is told of the program, in every language of the interface: the words come from `locales/<lang>/desktop.ftl`, the
//! places for them from the files of `desktop/linux`.

use rapporteur_locales::{Messages, interface_languages, negotiate};

/// Where a message belongs in a file: its identifier stands between these.
const PLACE: (&str, &str) = ("{{", "}}");

/// The language of what has no place for more than one; in the files it stands first and without a tag.
fn first() -> &'static str {
    negotiate(&[])
}

/// A message in the language of what has no place for more than one.
pub(crate) fn message(id: &str) -> Result<String, String> {
    text(&Messages::new(first()), id)
}

fn text(messages: &Messages, id: &str) -> Result<String, String> {
    if messages.has(id) {
        Ok(messages.plain(id, &[]))
    } else {
        Err(format!("{}: no message {id}", messages.language()))
    }
}

/// A desktop entry: a line with a place becomes one line a language, `Name[fr]=…`.
pub(crate) fn entry(file: &str) -> Result<String, String> {
    fill(file, |line, text, tag| {
        let text = text.replace('\\', "\\\\").replace('\n', "\\n");
        match (tag, line.split_once('=')) {
            // The system writes a region behind a low line.
            (Some(tag), Some((key, rest))) => format!("{key}[{}]={}", tag.replace('-', "_"), put(rest, &text)),
            _ => put(line, &text),
        }
    })
}

/// The kinds of files: a line with a place becomes one line a language, `<comment xml:lang="fr">…`.
pub(crate) fn kinds(file: &str) -> Result<String, String> {
    fill(file, |line, text, tag| {
        let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        let line = tag.map_or_else(|| line.to_owned(), |tag| line.replacen('>', &format!(" xml:lang=\"{tag}\">"), 1));
        put(&line, &text)
    })
}

fn put(line: &str, text: &str) -> String {
    match (line.split_once(PLACE.0), line.split_once(PLACE.1)) {
        (Some((before, _)), Some((_, after))) => format!("{before}{text}{after}"),
        _ => line.to_owned(),
    }
}

/// Every line as it is, and where a message belongs once for each language; `said` gets the line, the words, and the language's tag.
fn fill(file: &str, said: impl Fn(&str, &str, Option<&str>) -> String) -> Result<String, String> {
    let others = interface_languages().into_iter().filter(|tag| *tag != first());
    let languages: Vec<(Option<&str>, Messages)> = std::iter::once((None, first()))
        .chain(others.map(|tag| (Some(tag), tag)))
        .map(|(tag, l)| (tag, Messages::new(l)))
        .collect();
    let mut lines = Vec::new();
    for line in file.lines() {
        match line.split_once(PLACE.0).and_then(|(_, rest)| rest.split_once(PLACE.1)) {
            None => lines.push(line.to_owned()),
            Some((id, _)) => {
                for (tag, messages) in &languages {
                    lines.push(said(line, &text(messages, id)?, *tag));
                }
            }
        }
    }
    Ok(lines.join("\n") + "\n")
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that panics is a test that fails")]
mod tests {
    use super::*;

    #[test]
    fn a_line_with_a_place_comes_once_for_each_language_and_all_else_as_it_is() {
        let all = interface_languages().len();
        let filled =
            entry("[Desktop Entry]\nComment={{package-comment}}\nKeywords={{package-keywords}};\nExec=a\n").unwrap();
        let lines: Vec<&str> = filled.lines().collect();
        assert_eq!((lines.len(), lines[0], lines[2 * all + 1]), (2 * all + 2, "[Desktop Entry]", "Exec=a"));
        assert_eq!(lines[1], format!("Comment={}", message("package-comment").unwrap()));
        assert!(lines[2..=all].iter().all(|l| l.starts_with("Comment[") && !l.contains("{{")), "{filled}");
        assert!(lines[all + 1..=2 * all].iter().all(|l| l.starts_with("Keywords") && l.ends_with(';')), "{filled}");
        let filled = kinds("<a>\n  <comment>{{package-project}}</comment>\n</a>").unwrap();
        assert_eq!(filled.matches("<comment xml:lang=\"").count(), all - 1, "{filled}");
        assert_eq!(filled.lines().filter(|l| l.starts_with("  <comment>")).count(), 1, "{filled}");
    }

    #[test]
    fn keywords_are_a_list_in_every_language() {
        for tag in interface_languages() {
            let list = text(&Messages::new(tag), "package-keywords").unwrap();
            let words: Vec<&str> = list.split(';').collect();
            assert!(
                words.len() > 4 && words.iter().all(|word| !word.is_empty() && word.trim() == *word),
                "{tag}: {list}"
            );
        }
    }

    #[test]
    fn a_message_that_is_not_there_is_named() {
        assert!(entry("Comment={{package-nothing}}").unwrap_err().contains("package-nothing"));
    }
}
