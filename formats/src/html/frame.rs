//! What every page begins and ends with.

use super::escape::{escaped, push};
use crate::Words;

/// The head of a page, up to the body. The policy lets nothing in from elsewhere and runs no script.
pub(super) fn open(out: &mut String, words: &Words, title: &str, styles: &[&str]) {
    push(
        out,
        format_args!(
            "<!doctype html>\n<html lang=\"{}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
             <title>{} – Rapporteur</title>\n<style>\n{}</style>\n</head>\n<body>\n",
            escaped(words.language()),
            escaped(&words.text("page-direction")),
            escaped(title),
            styles.concat(),
        ),
    );
}

/// The end of a page: who made it.
pub(super) fn close(out: &mut String, words: &Words, message: &str, data_version: &str, packs: &[String]) {
    let packs = packs.join(", ");
    let values = [("data", data_version), ("packs", packs.as_str())];
    let made =
        words.text_with_all(message, &values.map(|(name, value)| (name, rapporteur_locales::Value::from(value))));
    push(out, format_args!("<footer>{}</footer>\n</body>\n</html>\n", escaped(&made)));
}
