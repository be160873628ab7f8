//! The look of tags: a colour and an underline for each family, as on the page.

use anstyle::{AnsiColor, Effects, Style};
use rapporteur_core::Annotation;
use rapporteur_formats::Words;
use rapporteur_formats::words::Family;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Colour and underline of a family.
pub(super) fn of(family: Family) -> Style {
    let (color, underline) = match family {
        Family::Norm => (AnsiColor::Blue, Effects::UNDERLINE),
        Family::Law => (AnsiColor::Red, Effects::DOUBLE_UNDERLINE),
        Family::Cbm => (AnsiColor::Green, Effects::DOTTED_UNDERLINE),
        Family::Cap => (AnsiColor::Yellow, Effects::DASHED_UNDERLINE),
        Family::Resp => (AnsiColor::Magenta, Effects::CURLY_UNDERLINE),
        Family::Other => (AnsiColor::Cyan, Effects::UNDERLINE),
    };
    Style::new().fg_color(Some(color.into())).effects(underline)
}

/// The colour of a family without its underline.
pub(crate) fn name_of(family: Family) -> Style {
    Style::new().fg_color(of(family).get_fg_color()).bold()
}

/// A tag for the margin: `norm.c No misuse of terr…`.
pub(super) fn margin_entry(annotation: &Annotation, words: &Words, width: usize) -> String {
    let style = name_of(Family::of(&annotation.tag));
    let title = shortened(&words.title(&annotation.tag), width.saturating_sub(annotation.tag.width() + 1));
    format!("{style}{}{style:#} {title}", annotation.tag)
}

/// Text that fits into so many columns.
pub(crate) fn shortened(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let (mut short, mut used) = (String::new(), 1);
    for c in text.chars() {
        used += c.width().unwrap_or(0);
        if used > width {
            break;
        }
        short.push(c);
    }
    format!("{}…", short.trim_end())
}
