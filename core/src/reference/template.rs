//! How the identifier of a symbol is written: a template of the data, taken apart once.

use super::expression::{Expression, Found};

/// Most identifiers are no longer, in bytes.
const USUAL: usize = 24;

/// A template: pieces of text, groups of the expression in braces, and in square brackets what is left out when a group in it is empty.
#[derive(Debug)]
pub(super) struct Template(Vec<Part>);

#[derive(Debug)]
struct Part {
    pieces: Vec<Piece>,
    /// It stands in square brackets.
    optional: bool,
}

#[derive(Debug)]
enum Piece {
    Text(String),
    /// A group by its index, if the expression has it, and how it is written.
    Group(Option<usize>, Case),
}

#[derive(Debug, Clone, Copy)]
enum Case {
    AsFound,
    Capitals,
    /// With a capital in front.
    Title,
}

impl Template {
    /// Takes a template apart; the groups are those of an expression.
    pub(super) fn new(template: &str, expression: &Expression) -> Self {
        // Every second part stands in square brackets, and every second piece in braces.
        let pieces = |part: &str| {
            let split = part.split(['{', '}']).enumerate();
            split
                .map(|(i, piece)| {
                    if i % 2 == 0 {
                        Piece::Text(piece.to_owned())
                    } else {
                        Piece::group(piece, expression.group(piece))
                    }
                })
                .collect()
        };
        let parts = template.split(['[', ']']).enumerate();
        Self(parts.map(|(i, part)| Part { pieces: pieces(part), optional: i % 2 == 1 }).collect())
    }

    /// Writes the identifier of what was found.
    pub(super) fn write(&self, found: &Found<'_>) -> String {
        let mut out = String::with_capacity(USUAL);
        for part in &self.0 {
            let before = out.len();
            let mut whole = true;
            for piece in &part.pieces {
                whole &= piece.write(found, &mut out);
            }
            if part.optional && !whole {
                out.truncate(before);
            }
        }
        out
    }
}

impl Piece {
    fn group(name: &str, index: Option<usize>) -> Self {
        let case = if name.starts_with(char::is_uppercase) {
            Case::Capitals
        } else if name.starts_with("t_") {
            Case::Title
        } else {
            Case::AsFound
        };
        Self::Group(index, case)
    }

    /// Writes it; false where a group is empty.
    fn write(&self, found: &Found<'_>, out: &mut String) -> bool {
        let (index, case) = match self {
            Self::Text(text) => {
                out.push_str(text);
                return true;
            }
            Self::Group(index, case) => (index, case),
        };
        let text = index.and_then(|i| found.group(i)).unwrap_or("");
        match case {
            Case::AsFound => out.push_str(text),
            // Letters of symbols are ASCII; the tables for all others would travel to every browser.
            Case::Capitals => out.extend(text.chars().map(|c| c.to_ascii_uppercase())),
            Case::Title => {
                let mut chars = text.chars();
                out.extend(chars.next().map(|c| c.to_ascii_uppercase()));
                out.push_str(chars.as_str());
            }
        }
        !text.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_did_not_match_is_left_out() {
        let regex = Expression::new("^a/(?<n>[0-9]+)(?:/(?<t_kind>rev)(?<m>[0-9]+))?(?<PART>b)?").unwrap();
        let template = Template::new("un:{n}[/{t_kind}.{m}][{PART}]", &regex);
        let fill = |text: &str| template.write(&regex.find(text).unwrap());
        assert_eq!((fill("a/7"), fill("a/7/rev2b")), ("un:7".to_owned(), "un:7/Rev.2B".to_owned()));
        let other = Template::new("un:{n}/{other}[/{other}]", &regex);
        assert_eq!(other.write(&regex.find("a/7").unwrap()), "un:7/");
    }
}
