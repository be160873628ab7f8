//! What can be wrong with a file, and what is worth saying about one that could be read.

/// What a file that is no text looks like, judged by its first bytes. Further kinds may be added.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FileKind {
    /// A PDF document.
    Pdf,
    /// A ZIP archive, which Word, Excel, OpenDocument and EPUB files are, too.
    Zip,
    /// An Office document of the time before 2007.
    OldOffice,
    /// A Rich Text document.
    RichText,
    /// A compressed file or archive other than ZIP.
    Archive,
    /// A picture.
    Picture,
    /// Sound or film.
    Media,
    /// A program or library.
    Program,
    /// A database.
    Database,
    /// Bytes that are neither text nor of a known kind.
    Unknown,
}

impl FileKind {
    /// The name in message ids: `file-kind-<name>`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Zip => "zip",
            Self::OldOffice => "old-office",
            Self::RichText => "rich-text",
            Self::Archive => "archive",
            Self::Picture => "picture",
            Self::Media => "media",
            Self::Program => "program",
            Self::Database => "database",
            Self::Unknown => "unknown",
        }
    }
}

/// Why a file cannot be read or a result cannot be written.
///
/// The messages here are for developers; [`crate::Words::error`] has those for readers, in their language.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FormatError {
    /// The file is no text.
    #[error("expected plain text or Markdown, found binary data (looks like: {})", looks_like.as_str())]
    Binary {
        /// What it seems to be.
        looks_like: FileKind,
    },
    /// Positions are four bytes wide.
    #[error("expected a text of less than 4 GiB, found {bytes} bytes")]
    TooLarge {
        /// Size of the file, or of its text in UTF-8.
        bytes: u64,
    },
    /// An annotation does not fit its text: an error in this program, which must not reach the reader as a wrong quotation.
    #[error("internal error: the {what} of {tag} at bytes {start}..{end} does not lie on whole characters of the text")]
    Misplaced {
        /// Annotation, cue or warning.
        what: &'static str,
        /// The tag of the annotation or the code of the warning.
        tag: String,
        /// First byte.
        start: u32,
        /// One past the last byte.
        end: u32,
    },
    /// The result cannot be put into JSON.
    #[error("cannot write JSON: {0}")]
    Json(#[from] serde_json::Error),
    /// The result cannot be put into CSV.
    #[error("cannot write CSV: {0}")]
    Csv(#[from] ::csv::Error),
    /// Reading or writing failed.
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

impl FormatError {
    /// The name in message ids (`error-<name>`) and in the error records of JSON Lines.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Binary { .. } => "binary",
            Self::TooLarge { .. } => "too-large",
            Self::Misplaced { .. } => "misplaced",
            Self::Json(_) | Self::Csv(_) | Self::Io(_) => "output",
        }
    }
}

/// What a warning of a reader is about. Further codes may be added.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FormatWarningCode {
    /// The file holds nothing, or white space only.
    EmptyText,
    /// The file holds NUL bytes; they stay in the text, so that positions hold.
    NulBytes,
    /// The file begins with a UTF-8 byte order mark; positions are counted from behind it.
    ByteOrderMark,
    /// The file is in another encoding than UTF-8 and was decoded.
    NotUtf8,
    /// Some bytes have no meaning in the file's encoding; they became U+FFFD.
    Undecodable,
}

impl FormatWarningCode {
    /// The name in the contract, and in message ids: `warning-<name>`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::EmptyText => "empty-text",
            Self::NulBytes => "nul-bytes",
            Self::ByteOrderMark => "byte-order-mark",
            Self::NotUtf8 => "not-utf8",
            Self::Undecodable => "undecodable",
        }
    }
}

/// Something a reader of the result should know about the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormatWarning {
    /// What it is about.
    pub code: FormatWarningCode,
    /// A value for the message: the name of the encoding.
    pub detail: Option<String>,
}

impl FormatWarning {
    /// A warning without a value.
    pub fn new(code: FormatWarningCode) -> Self {
        Self { code, detail: None }
    }

    /// A warning with a value for its message.
    pub fn with_detail(code: FormatWarningCode, detail: impl Into<String>) -> Self {
        Self { code, detail: Some(detail.into()) }
    }
}
