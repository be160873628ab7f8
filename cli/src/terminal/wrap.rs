//! Styled text into lines of a given width.

use super::style;
use crate::interface::terminal_safe;
use anstyle::Style;
use rapporteur_core::Annotated;
use rapporteur_formats::segments::{Segment, Shown};
use rapporteur_formats::words::Family;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// What may happen in front of a piece.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Break {
    /// Nothing: it belongs to the piece before.
    No,
    /// A line may end here (Chinese).
    Between,
    /// A space, or a line may end here.
    Space,
    /// The line ends.
    Line,
}

/// A word, or a part of one that looks different from the rest.
#[derive(Debug, Clone)]
pub(super) struct Piece {
    text: String,
    style: Style,
    before: Break,
    /// Annotations that begin here.
    begin: Vec<usize>,
}

/// A line that fits.
#[derive(Debug, Default)]
pub(super) struct Line {
    /// With escape sequences.
    pub(super) text: String,
    /// In columns, without them.
    pub(super) width: usize,
    /// Annotations that begin in it.
    pub(super) begin: Vec<usize>,
    last: Option<Style>,
}

/// Cuts the segments of a block into words.
pub(super) fn pieces(segments: &[Segment<'_>], annotated: &Annotated, base: Style, color: bool) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut seen: Vec<usize> = Vec::new();
    let mut before = Break::No;
    for segment in segments {
        let family = segment.annotations.last().map(|index| Family::of(&annotated.annotations[*index].tag));
        let style = match family {
            Some(family) if color && segment.cue => style::of(family).bold(),
            Some(family) if color => style::of(family),
            _ => base,
        };
        let begin: Vec<usize> = segment.annotations.iter().copied().filter(|index| !seen.contains(index)).collect();
        seen.extend(&begin);
        let text = match &segment.shown {
            Shown::Text(text) => terminal_safe(text),
            Shown::Note(label) => format!("[{}]", terminal_safe(label)),
            Shown::LineBreak => {
                before = Break::Line;
                continue;
            }
        };
        cut(&text, style, begin, &mut before, &mut pieces);
    }
    pieces
}

/// Cuts text of one look into words; `begin` are the annotations that begin with its first.
fn cut(text: &str, style: Style, mut begin: Vec<usize>, before: &mut Break, pieces: &mut Vec<Piece>) {
    let mut word = String::new();
    for c in text.chars() {
        let space = c.is_whitespace();
        let wide = c.width() == Some(2);
        if (space || wide) && !word.is_empty() {
            pieces.push(Piece {
                text: std::mem::take(&mut word),
                style,
                before: *before,
                begin: std::mem::take(&mut begin),
            });
            *before = Break::No;
        }
        if space {
            *before = if *before == Break::Line { Break::Line } else { Break::Space };
        } else {
            // Wide punctuation stays on the line of the character before it.
            let breaks = wide && c.is_alphanumeric() && *before == Break::No && !pieces.is_empty() && word.is_empty();
            *before = if breaks { Break::Between } else { *before };
            word.push(c);
        }
    }
    if !word.is_empty() {
        pieces.push(Piece { text: word, style, before: *before, begin });
        *before = Break::No;
    }
}

/// Text of our own in lines of a width.
pub(crate) fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut pieces = Vec::new();
    cut(text, Style::new(), Vec::new(), &mut Break::No, &mut pieces);
    lines(pieces, width).into_iter().map(|line| line.text).collect()
}

/// Fills lines. A word that is longer than a line stands alone and sticks out.
pub(super) fn lines(pieces: Vec<Piece>, width: usize) -> Vec<Line> {
    let mut lines = vec![Line::default()];
    let mut at = 0;
    while at < pieces.len() {
        let end = at + 1 + pieces[at + 1..].iter().take_while(|piece| piece.before == Break::No).count();
        let word = &pieces[at..end];
        let word_width: usize = word.iter().map(|piece| piece.text.width()).sum();
        let (used, before) = (lines.last().map_or(0, |line| line.width), word[0].before);
        let space = usize::from(before == Break::Space && used > 0);
        if used > 0 && (before == Break::Line || used + space + word_width > width) {
            if let Some(line) = lines.last_mut() {
                line.end();
            }
            lines.push(Line::default());
        }
        if let Some(line) = lines.last_mut() {
            let space = space == 1 && line.width > 0;
            line.push(word, space);
        }
        at = end;
    }
    if let Some(line) = lines.last_mut() {
        line.end();
    }
    lines
}

impl Line {
    fn push(&mut self, word: &[Piece], mut space: bool) {
        for piece in word {
            // The space inside a passage is underlined with it.
            let inside = self.last == Some(piece.style);
            if space && inside {
                self.text.push(' ');
            }
            if !inside {
                self.end();
                self.text.push_str(if space { " " } else { "" });
                self.text.push_str(&piece.style.render().to_string());
                self.last = Some(piece.style);
            }
            self.text.push_str(&piece.text);
            self.width += piece.text.width() + usize::from(space);
            self.begin.extend(&piece.begin);
            space = false;
        }
    }

    fn end(&mut self) {
        if let Some(style) = self.last.take() {
            self.text.push_str(&style.render_reset().to_string());
        }
    }
}
