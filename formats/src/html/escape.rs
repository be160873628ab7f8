//! Text into HTML.

use std::fmt::Write;

/// Appends text so that it is nothing but text, in content and in quoted attributes. Control characters, which HTML does not have, are
/// shown as U+FFFD.
pub(super) fn push_escaped(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c if c.is_control() && !matches!(c, '\n' | '\t' | '\r') => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
}

/// The escaped text.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_escaped(&mut out, text);
    out
}

/// Appends formatted markup; writing to a `String` cannot fail.
pub(super) fn push(out: &mut String, markup: std::fmt::Arguments<'_>) {
    let _ = out.write_fmt(markup);
}
