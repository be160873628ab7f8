//! Why a file cannot be read, and how that is said.

use std::io;

/// Why a file cannot be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ExchangeError {
    /// It cannot be read at all.
    #[error("{0}")]
    Io(#[from] io::Error),
    /// It is no XML.
    #[error("line {line}: {detail}")]
    Xml {
        /// The line, from 1.
        line: u64,
        /// What is wrong, if it is something that has a name.
        fault: XmlFault,
        /// What the parser says.
        detail: String,
    },
    /// It ends in the middle.
    #[error("line {line}: the file ends within <{element}>")]
    Truncated {
        /// The last line.
        line: u64,
        /// What is not closed.
        element: String,
    },
    /// It is XML of another kind.
    #[error("line {line}: expected <martif> or <tbx>, found <{found}>")]
    NotTbx {
        /// The line, from 1.
        line: u64,
        /// The root element.
        found: String,
    },
    /// Elements within elements without end.
    #[error("line {line}: elements are nested more than {most} deep")]
    TooDeep {
        /// The line, from 1.
        line: u64,
        /// How deep is too deep.
        most: usize,
    },
    /// The table cannot be read.
    #[error("line {line}: {detail}")]
    Table {
        /// The line, from 1.
        line: u64,
        /// What the parser says.
        detail: String,
    },
    /// It is no workbook, or a damaged one.
    #[error("no workbook (XLSX) that can be read: {detail}")]
    Workbook {
        /// What the parser says.
        detail: String,
    },
    /// It unpacks to more than any glossary needs.
    #[error("unpacked, it is larger than {most} MB or has too many parts")]
    Bomb {
        /// How many MB are too many.
        most: u64,
    },
    /// A workbook with more cells than any glossary has.
    #[error("more than {most} cells")]
    TooManyCells {
        /// How many are too many.
        most: usize,
    },
    /// No column of the table is a language.
    #[error("expected a head row with at least one language (\"en\", \"fr-FR\"), found {found}")]
    NoLanguage {
        /// The head row.
        found: String,
    },
}

/// What is wrong in XML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum XmlFault {
    /// An element ends that was not the last one to begin.
    Ends {
        /// The one that should end; empty where none is open.
        expected: String,
        /// The one that does.
        found: String,
    },
    /// A tag, a comment or another piece of markup has no end.
    Open,
    /// An attribute that is none, or that an element has twice.
    Attribute,
    /// A character that is named by a number which no character has.
    Reference,
    /// Bytes that are no text in the encoding of the file.
    Encoding,
    /// Something rarer, for which there are the parser's own words.
    Other,
}

/// What is to be said of an error, as a message of the interface.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The line, from 1, if one is at fault.
    pub line: Option<u64>,
    /// Identifier of the message.
    pub message: &'static str,
    /// Name and value of what stands in it.
    pub values: Vec<(&'static str, String)>,
}

impl ExchangeError {
    /// What is to be said of it; nothing of what the system says itself.
    pub fn said(&self) -> Option<Said> {
        let (line, message, values) = match self {
            Self::Io(_) => return None,
            Self::Xml { line, fault, detail } => {
                let (message, values) = fault.said(detail);
                (Some(*line), message, values)
            }
            Self::Truncated { line, element } => {
                (Some(*line), "error-xml-truncated", vec![("element", element.clone())])
            }
            Self::NotTbx { line, found } => (Some(*line), "error-not-tbx", vec![("found", found.clone())]),
            Self::TooDeep { line, .. } => (Some(*line), "error-xml-deep", Vec::new()),
            Self::Table { line, detail } => (Some(*line), "error-table", vec![("detail", detail.clone())]),
            Self::Workbook { detail } => (None, "error-workbook", vec![("detail", detail.clone())]),
            Self::Bomb { most } => (None, "error-bomb", vec![("most", most.to_string())]),
            Self::TooManyCells { most } => (None, "error-cells", vec![("most", most.to_string())]),
            Self::NoLanguage { found } => (None, "error-no-language-column", vec![("found", found.clone())]),
        };
        Some(Said { line, message, values })
    }
}

impl XmlFault {
    fn said(&self, detail: &str) -> (&'static str, Vec<(&'static str, String)>) {
        match self {
            Self::Ends { expected, found } if expected.is_empty() => ("error-xml-end", vec![("found", found.clone())]),
            Self::Ends { expected, found } => {
                ("error-xml-ends", vec![("expected", expected.clone()), ("found", found.clone())])
            }
            Self::Open => ("error-xml-open", Vec::new()),
            Self::Attribute => ("error-xml-attribute", Vec::new()),
            Self::Reference => ("error-xml-reference", Vec::new()),
            Self::Encoding => ("error-xml-encoding", Vec::new()),
            Self::Other => ("error-xml", vec![("detail", detail.to_owned())]),
        }
    }
}

impl From<&quick_xml::Error> for XmlFault {
    fn from(error: &quick_xml::Error) -> Self {
        use quick_xml::Error;
        use quick_xml::errors::IllFormedError;
        match error {
            Error::Syntax(_) | Error::IllFormed(IllFormedError::UnclosedReference) => Self::Open,
            Error::IllFormed(IllFormedError::MismatchedEndTag { expected, found }) => {
                Self::Ends { expected: expected.clone(), found: found.clone() }
            }
            Error::IllFormed(IllFormedError::UnmatchedEndTag(found)) => {
                Self::Ends { expected: String::new(), found: found.clone() }
            }
            Error::InvalidAttr(_) => Self::Attribute,
            Error::Escape(_) => Self::Reference,
            Error::Encoding(_) => Self::Encoding,
            _ => Self::Other,
        }
    }
}
