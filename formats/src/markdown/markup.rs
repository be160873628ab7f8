//! HTML inside Markdown.

use rapporteur_core::Span;
use std::ops::Range;

/// Elements that stand between words; all others (`<b>`, `<sup>`) may stand inside one.
const SEPARATORS: &[&str] =
    &["br", "p", "div", "li", "ul", "ol", "td", "th", "tr", "table", "hr", "h1", "h2", "h3", "h4", "h5", "h6"];
/// Elements whose content nobody reads.
const UNREAD: &[&str] = &["<script", "<style", "<!--", "<head"];
/// The longest label inside a note mark, in bytes, as in core.
const LONGEST_LABEL: usize = 6;

/// Whether a tag ends a word.
pub(super) fn separates_words(tag: &str) -> bool {
    tag.ends_with('>') && SEPARATORS.contains(&element(tag).as_str())
}

/// The whole of a note mark, `<sup>3</sup>`, that begins at `at`.
pub(super) fn note_mark(text: &str, at: usize) -> Option<Range<usize>> {
    let inside = text[at..].strip_prefix("<sup>")?;
    let soon = inside.floor_char_boundary(LONGEST_LABEL + "</sup>".len());
    let label = inside[..soon].find("</sup>").filter(|len| (1..=LONGEST_LABEL).contains(len))?;
    Some(at..at + "<sup>".len() + label + "</sup>".len())
}

/// Whether a block of HTML holds nothing to read.
pub(super) fn is_unread(block: &str) -> bool {
    let lower = block.trim_start().get(..8).unwrap_or(block.trim_start()).to_ascii_lowercase();
    UNREAD.iter().any(|start| lower.starts_with(start))
}

/// The tags of a block of HTML as hidden ranges.
pub(super) fn tags(text: &str, within: Span) -> Vec<Span> {
    let mut found = Vec::new();
    let end = within.end as usize;
    let mut at = within.start as usize;
    while let Some(start) = text[at..end].find('<').map(|i| at + i) {
        let is_tag = text[start + 1..end].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!');
        if !is_tag {
            at = start + 1;
            continue;
        }
        let Some(len) = text[start..end].find('>') else { break };
        let tag = &text[start..=start + len];
        let kept = usize::from(separates_words(tag));
        found.push(Span::new(start, start + tag.len() - kept));
        at = start + tag.len();
    }
    found
}

/// A span without the tags and the white space at its ends; `tags` are those of [`tags`], whose last character may be kept.
pub(super) fn without_outer_tags(text: &str, mut span: Span, tags: &[Span]) -> Span {
    let from = tags.partition_point(|tag| tag.end < span.start);
    let tags = &tags[from..tags.partition_point(|tag| tag.start < span.end).max(from)];
    for tag in tags {
        let begins =
            text[span.range()].len() - text[span.range()].trim_start_matches([' ', '\n', '\r', '\t', '>']).len();
        span.start += begins as u32;
        if tag.start == span.start && tag.end <= span.end {
            span.start = tag.end;
        }
    }
    for tag in tags.iter().rev() {
        span.end = span.start + text[span.range()].trim_end_matches([' ', '\n', '\r', '\t', '>']).len() as u32;
        if tag.start >= span.start && (tag.end == span.end || tag.end == span.end + 1) {
            span.end = tag.start;
        }
    }
    let body = &text[span.range()];
    let start = span.start as usize + body.len() - body.trim_start().len();
    Span::new(start, start + body.trim().len())
}

fn element(tag: &str) -> String {
    tag.trim_start_matches(['<', '/'])
        .chars()
        .take_while(char::is_ascii_alphanumeric)
        .collect::<String>()
        .to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_between_words_keep_their_last_character() {
        let text = "<div>one<br/>two <b>3</b> 2 < 3</div>";
        let hidden: Vec<&str> = tags(text, Span::new(0, text.len())).iter().map(|s| &text[s.range()]).collect();
        assert_eq!(hidden, ["<div", "<br/", "<b>", "</b>", "</div"]);
    }
}
