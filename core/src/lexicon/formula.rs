//! Formulas over concepts: the shape of every rule. See `core/data/README.md` for how they are written.

use super::pack::ConceptId;
use super::steps::Steps;
use serde::{Deserialize, Serialize};

/// Formulas nest no deeper, so that neither reading nor evaluating one can exhaust the stack.
pub(super) const MAX_DEPTH: usize = 64;

/// A formula.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Steps", into = "Steps")]
pub enum Formula {
    /// A cue of the concept stands in the sentence.
    Concept(ConceptId),
    /// One of these.
    Any(Vec<Formula>),
    /// All of these, and none of the second list.
    All(Vec<Formula>, Vec<Formula>),
    /// Both, with at most so many words between them.
    Near {
        /// The first.
        left: Box<Formula>,
        /// The second.
        right: Box<Formula>,
        /// Words between them at most.
        words: u8,
        /// Whether the first must stand before the second.
        ordered: bool,
    },
    /// The first, with none of the second within so many words.
    Away {
        /// What must be there.
        left: Box<Formula>,
        /// What must not be near it.
        right: Box<Formula>,
        /// How near.
        words: u8,
    },
    /// As the inner formula, but no part of the span that is shown.
    Unshown(Box<Formula>),
}

impl Formula {
    /// Calls `f` with every concept of the formula.
    pub(crate) fn each_concept(&self, f: &mut impl FnMut(ConceptId)) {
        match self {
            Self::Concept(id) => f(*id),
            Self::Any(list) => list.iter().for_each(|x| x.each_concept(f)),
            Self::All(yes, no) => yes.iter().chain(no).for_each(|x| x.each_concept(f)),
            Self::Near { left, right, .. } | Self::Away { left, right, .. } => {
                left.each_concept(f);
                right.each_concept(f);
            }
            Self::Unshown(inner) => inner.each_concept(f),
        }
    }
}

impl Formula {
    /// Concepts of which one must be there for the formula to be true: a quick no for most sentences.
    ///
    /// `weight` says how often a concept is expected; of several choices the rarest is the best.
    pub(crate) fn triggers(&self, weight: &impl Fn(ConceptId) -> usize) -> Vec<ConceptId> {
        let expected = |concepts: &Vec<ConceptId>| -> usize { concepts.iter().map(|c| weight(*c)).sum() };
        match self {
            Self::Concept(id) => vec![*id],
            Self::Any(list) => {
                let mut all: Vec<ConceptId> = list.iter().flat_map(|f| f.triggers(weight)).collect();
                all.sort_unstable();
                all.dedup();
                all
            }
            Self::All(yes, _) => yes.iter().map(|f| f.triggers(weight)).min_by_key(expected).unwrap_or_default(),
            Self::Near { left, right, .. } => {
                let (left, right) = (left.triggers(weight), right.triggers(weight));
                if expected(&right) < expected(&left) { right } else { left }
            }
            Self::Away { left, .. } => left.triggers(weight),
            Self::Unshown(inner) => inner.triggers(weight),
        }
    }
}

/// Why a formula could not be read: what stands where, and what was expected.
#[cfg(feature = "compile")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormulaError {
    /// What was expected.
    pub expected: String,
    /// What stands there instead.
    pub found: String,
}

#[cfg(feature = "compile")]
impl Formula {
    /// Reads a formula; `resolve` gives the index of a concept's identifier.
    ///
    /// # Errors
    /// When the text is not a formula or names an unknown concept.
    pub fn parse(text: &str, resolve: &dyn Fn(&str) -> Option<ConceptId>) -> Result<Self, FormulaError> {
        let mut parser = parse::Parser::new(text, resolve);
        let formula = parser.any()?;
        parser.end()?;
        parse::not_too_deep(formula)
    }

    /// How deeply it nests; 1 for a concept.
    fn depth(&self) -> usize {
        let deepest = |list: &mut dyn Iterator<Item = &Self>| list.map(Self::depth).max().unwrap_or(0);
        1 + match self {
            Self::Concept(_) => 0,
            Self::Any(list) => deepest(&mut list.iter()),
            Self::All(yes, no) => deepest(&mut yes.iter().chain(no)),
            Self::Near { left, right, .. } | Self::Away { left, right, .. } => left.depth().max(right.depth()),
            Self::Unshown(inner) => inner.depth(),
        }
    }
}

#[cfg(feature = "compile")]
mod parse {
    use super::*;

    /// Brackets nest no deeper, so that this parser cannot exhaust the stack.
    const MAX_BRACKETS: usize = 32;

    pub(super) struct Parser<'a> {
        tokens: std::iter::Peekable<std::vec::IntoIter<&'a str>>,
        resolve: &'a dyn Fn(&str) -> Option<ConceptId>,
        depth: usize,
    }

    impl<'a> Parser<'a> {
        pub(super) fn new(text: &'a str, resolve: &'a dyn Fn(&str) -> Option<ConceptId>) -> Self {
            Self { tokens: tokens(text).into_iter().peekable(), resolve, depth: 0 }
        }

        pub(super) fn end(&mut self) -> Result<(), FormulaError> {
            self.tokens.next().map_or(Ok(()), |found| Err(error("the end of the formula, & or |", found)))
        }

        pub(super) fn any(&mut self) -> Result<Formula, FormulaError> {
            let mut list = vec![self.all()?];
            while self.tokens.next_if_eq(&"|").is_some() {
                list.push(self.all()?);
            }
            Ok(if list.len() == 1 { list.remove(0) } else { Formula::Any(list) })
        }

        fn all(&mut self) -> Result<Formula, FormulaError> {
            let (mut yes, mut no) = (Vec::new(), Vec::new());
            loop {
                if self.tokens.next_if_eq(&"!").is_some() {
                    no.push(self.near()?);
                } else {
                    yes.push(self.near()?);
                }
                if self.tokens.next_if_eq(&"&").is_none() {
                    break;
                }
            }
            match (yes.len(), no.len()) {
                (0, _) => Err(error("something that must be there beside what must not", "only !")),
                (1, 0) => Ok(yes.remove(0)),
                _ => Ok(Formula::All(yes, no)),
            }
        }

        fn near(&mut self) -> Result<Formula, FormulaError> {
            let mut left = self.single()?;
            while let Some((kind, words)) = self.tokens.peek().and_then(|t| distance(t)) {
                self.tokens.next();
                let right = Box::new(self.single()?);
                let first = Box::new(left);
                // Each distance takes all that stands before it: a long row of them nests deeply.
                left = not_too_deep(match kind {
                    '<' => Formula::Near { left: first, right, words, ordered: false },
                    '>' => Formula::Near { left: first, right, words, ordered: true },
                    _ => Formula::Away { left: first, right, words },
                })?;
            }
            Ok(left)
        }

        fn single(&mut self) -> Result<Formula, FormulaError> {
            self.depth += 1;
            if self.depth > MAX_BRACKETS {
                return Err(error("fewer nested brackets", "too many"));
            }
            let formula = match self.tokens.next() {
                Some("(") => {
                    let inner = self.any()?;
                    self.close(")")?;
                    inner
                }
                Some("{") => {
                    let inner = self.any()?;
                    self.close("}")?;
                    Formula::Unshown(Box::new(inner))
                }
                Some(word) if word.starts_with(|c: char| c.is_ascii_lowercase()) => {
                    Formula::Concept((self.resolve)(word).ok_or_else(|| error("the identifier of a concept", word))?)
                }
                Some(other) => return Err(error("a concept, ( or {", other)),
                None => return Err(error("a concept, ( or {", "the end")),
            };
            self.depth -= 1;
            Ok(formula)
        }

        fn close(&mut self, bracket: &str) -> Result<(), FormulaError> {
            match self.tokens.next() {
                Some(found) if found == bracket => Ok(()),
                found => Err(error(bracket, found.unwrap_or("the end"))),
            }
        }
    }

    /// The formula, if it nests no deeper than there is room for.
    pub(super) fn not_too_deep(formula: Formula) -> Result<Formula, FormulaError> {
        let fits = formula.depth() <= MAX_DEPTH;
        if fits { Ok(formula) } else { Err(error("fewer nested brackets and distances in a row", "too many")) }
    }

    fn error(expected: &str, found: &str) -> FormulaError {
        FormulaError { expected: expected.to_owned(), found: format!("“{found}”") }
    }

    /// `<8>`, `>8>`, `-<5>`.
    fn distance(token: &str) -> Option<(char, u8)> {
        let (kind, number) = if let Some(rest) = token.strip_prefix("-<") {
            ('-', rest)
        } else if let Some(rest) = token.strip_prefix('<') {
            ('<', rest)
        } else {
            ('>', token.strip_prefix('>')?)
        };
        Some((kind, number.strip_suffix('>')?.parse().ok()?))
    }

    fn tokens(text: &str) -> Vec<&str> {
        let mut tokens = Vec::new();
        let mut rest = text.trim_start();
        while let Some(first) = rest.chars().next() {
            let len = match first {
                '(' | ')' | '{' | '}' | '&' | '|' | '!' => 1,
                '<' | '>' | '-' => {
                    let skip = if first == '-' { 2 } else { 1 };
                    rest.get(skip..).and_then(|r| r.find('>')).map_or(rest.len(), |i| i + skip + 1)
                }
                _ => rest
                    .find(|c: char| !(c.is_alphanumeric() || c == '_' || c == '.'))
                    .unwrap_or(rest.len())
                    .max(first.len_utf8()),
            };
            tokens.push(&rest[..len]);
            rest = rest[len..].trim_start();
        }
        tokens
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        fn read(text: &str) -> Result<Formula, FormulaError> {
            Formula::parse(text, &|id| ["a", "b", "c", "d"].iter().position(|x| *x == id).map(|i| i as ConceptId))
        }

        #[test]
        fn distances_bind_closer_than_and_than_or() {
            let concept = |i| Formula::Concept(i);
            let near = Formula::Near { left: concept(0).into(), right: concept(1).into(), words: 8, ordered: false };
            assert_eq!(
                read("a <8> b & c | d"),
                Ok(Formula::Any(vec![Formula::All(vec![near, concept(2)], vec![]), concept(3)]))
            );
        }

        #[test]
        fn faults_name_what_was_expected() {
            assert_eq!(read("a <8> zebra").unwrap_err().expected, "the identifier of a concept");
            assert_eq!(read("(a | b").unwrap_err().expected, ")");
            assert!(read("!a").is_err());
            assert!(read("a b").is_err());
            assert!(read("").is_err());
        }

        #[test]
        fn what_nests_too_deeply_is_refused() {
            for (open, close) in [("(", ")"), ("{", "}"), ("(a | ", ")"), ("b & {a <1> ", "}")] {
                let nested = |depth: usize| format!("{}a{}", open.repeat(depth), close.repeat(depth));
                assert!(read(&nested(9)).is_ok(), "{open}");
                assert!(read(&nested(33)).is_err(), "{open}");
                assert!(read(&nested(100_000)).is_err(), "{open}");
            }
            assert!(read(&format!("a{}", " <1> b".repeat(MAX_DEPTH - 1))).is_ok());
            assert!(read(&format!("a{}", " <1> b".repeat(MAX_DEPTH))).unwrap_err().expected.contains("distances"));
            assert!(read(&format!("a{}", " <1> b".repeat(100_000))).is_err());
            assert!(read(&format!("a{}", " | b".repeat(10_000))).is_ok(), "what is wide is not deep");
        }
    }
}
