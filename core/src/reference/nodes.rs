//! The line of things in a block that a citation is made of: symbols, names, classes of words, numbers, marks.

use super::beginnings::Beginning;
use super::data::class;
use super::data::{Accept, Meaning};
use super::symbols::Forms;
use super::tokens::{Kind, Line};
use super::words::Lookup;

/// What a node is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum What {
    /// A number.
    Number(u32),
    /// A word without a meaning here.
    Word,
    /// Punctuation.
    Mark(char),
    /// Words with classes only.
    Class,
    /// The name of an instrument.
    Name(u16),
    /// A short name of an instrument.
    Short(u16),
    /// A title that several instruments share.
    Title(u16),
    /// A bare number of a document, which needs more to be one: identifier, and whether it has a revision.
    Bare(Box<str>, bool),
    /// Part of the citation before it.
    Taken,
    /// A citation, by its index.
    Cite(usize),
}

/// A thing in the line.
#[derive(Debug, Clone)]
pub(super) struct Node {
    pub(super) what: What,
    /// Classes of the words, also of a name.
    pub(super) class: u32,
    /// First token.
    pub(super) from: usize,
    /// The token behind the last.
    pub(super) to: usize,
}

impl Node {
    pub(super) fn is(&self, class: u32) -> bool {
        self.class & class != 0
    }

    pub(super) fn number(&self) -> Option<u32> {
        match self.what {
            What::Number(n) => Some(n),
            _ => None,
        }
    }

    pub(super) fn mark(&self) -> Option<char> {
        match self.what {
            What::Mark(c) => Some(c),
            _ => None,
        }
    }
}

/// A symbol that was found while the nodes were made; it becomes the citation of the same index.
pub(super) struct Written {
    pub(super) id: String,
    pub(super) malformed: bool,
}

/// Makes the nodes of a line, and the symbols in it.
pub(super) fn nodes(line: &Line, source: &str, forms: &Forms, lookup: Option<&Lookup>) -> (Vec<Node>, Vec<Written>) {
    let (mut nodes, mut symbols): (Vec<Node>, Vec<Written>) = (Vec::with_capacity(line.tokens.len()), Vec::new());
    let mut at = 0;
    while at < line.tokens.len() {
        let (what, class, to) = match line.tokens[at].kind {
            // An elision or a quotation mark inside words says nothing.
            Kind::Mark('\'') => {
                at += 1;
                continue;
            }
            Kind::Mark(c) => match mark(line, source, lookup, at) {
                Some(found) => found,
                None => (What::Mark(c), 0, at + 1),
            },
            _ => {
                let begins = Beginning::of(line.text(), line.tokens[at].start, line.tokens[at].end);
                match forms.at(line, source, at, begins) {
                    Some(symbol) if symbol.accept == Accept::Document => {
                        (What::Bare(symbol.id.into(), symbol.revised), 0, symbol.to)
                    }
                    Some(symbol) => {
                        symbols.push(Written { id: symbol.id, malformed: symbol.malformed });
                        (What::Cite(symbols.len() - 1), 0, symbol.to)
                    }
                    None => word(line, source, lookup, at, nodes.last(), begins),
                }
            }
        };
        nodes.push(Node { what, class, from: at, to });
        at = to.max(at + 1);
    }
    (nodes, symbols)
}

/// "№" and its like are marks that have a class.
fn mark(line: &Line, source: &str, lookup: Option<&Lookup>, at: usize) -> Option<(What, u32, usize)> {
    let (to, meanings) = lookup?.longest(line, source, at)?;
    let class = classes(&meanings);
    (class != 0).then_some((What::Class, class, to))
}

fn word(
    line: &Line,
    source: &str,
    lookup: Option<&Lookup>,
    at: usize,
    before: Option<&Node>,
    begins: Beginning,
) -> (What, u32, usize) {
    let plain = match line.tokens[at].kind {
        Kind::Number(n) => What::Number(n),
        _ => What::Word,
    };
    let Some(lookup) = lookup else { return (plain, 0, at + 1) };
    if before.is_some_and(|n| n.is(class::NUMBER))
        && let Some((number, to)) = numeral(line, &lookup.numerals, at)
    {
        return (What::Number(number), 0, to);
    }
    let found = if lookup.may_begin(begins) { lookup.longest(line, source, at) } else { None };
    let Some((to, meanings)) = found else { return (plain, 0, at + 1) };
    let class = classes(&meanings);
    for meaning in &meanings {
        match meaning {
            Meaning::Name(id) => return (What::Name(*id), class, to),
            Meaning::Short(id) => return (What::Short(*id), class, to),
            Meaning::Title(id) => return (What::Title(*id), class, to),
            Meaning::Class(_) => {}
        }
    }
    (What::Class, class, to)
}

fn classes(meanings: &[Meaning]) -> u32 {
    meanings.iter().fold(0, |all, m| if let Meaning::Class(c) = m { all | c } else { all })
}

/// A numeral in characters ("五十一"), up to 999. `numerals` are the characters of 0 to 9, of ten and of a hundred.
fn numeral(line: &Line, numerals: &[char], at: usize) -> Option<(u32, usize)> {
    let (mut total, mut digit, mut to) = (0u32, None, at);
    while let Some(token) = line.tokens.get(to).filter(|t| t.kind == Kind::Word) {
        let c = line.word(token).chars().next()?;
        let Some(value) = numerals.iter().position(|n| *n == c) else { break };
        match value {
            0..=9 => digit = Some(value as u32),
            10 => total += digit.take().unwrap_or(1) * 10,
            _ => total += digit.take().unwrap_or(1) * 100,
        }
        to += 1;
        if to - at > 6 {
            break;
        }
    }
    (to > at).then_some((total + digit.unwrap_or(0), to))
}
