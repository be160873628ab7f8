//! What the packs hold about citations. `lexicon::compile::citations` makes it from TOML.

use serde::{Deserialize, Serialize};

/// A slash of the data as the compiled expressions have it: perhaps with a line break beside it, encoded as in an address, or as the low
/// line of a file's name.
pub(crate) const STROKE: &str = r"(?:\s{0,2}/\s{0,2}|%2f|_)";

/// What no language owns: the forms of symbols and the catalogue of instruments.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct CitationRules {
    /// The forms of symbols, the most specific first.
    pub forms: Vec<FormRecord>,
    /// The instruments, sorted by identifier.
    pub instruments: Vec<InstrumentRecord>,
    /// Titles that several instruments share: the instruments, the likeliest first, as indices.
    pub titles: Vec<Vec<u16>>,
    /// Other identifiers that a form may give for an instrument, sorted: the identifier, and the instrument's index.
    pub aliases: Vec<(String, u16)>,
    /// Wrong identifiers met in real texts, sorted: the identifier, and the index of the instrument that is likely meant.
    pub misquoted: Vec<(String, u16)>,
    /// The paragraph whose items the norms are, as an identifier.
    pub norms: String,
}

/// A form of symbol.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct FormRecord {
    /// The first word of the form, folded; `#` stands for any number.
    pub start: String,
    /// A regular expression over folded text, anchored at its start.
    pub pattern: String,
    /// The identifier it gives: `{group}` is replaced, in capitals if the name is, and `[…]` is left out when a group in it is empty.
    pub id: String,
    /// What must be true besides.
    pub accept: Accept,
    /// Whether the form itself is a slip of the pen.
    pub malformed: bool,
}

impl FormRecord {
    /// The expression behind the first word and a stroke, if that is how it begins.
    pub(super) fn behind_stroke(&self) -> Option<&str> {
        let behind = self.pattern.strip_prefix("^(?:").and_then(|p| p.strip_prefix(self.start.as_str()));
        behind?.strip_prefix(STROKE)
    }
}

/// What must be true for a symbol to be taken as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Accept {
    /// Nothing: no other thing looks so.
    Always,
    /// It begins with a capital letter.
    Capital,
    /// It is in the catalogue, stands alone, has a revision, or follows a word for a document: bare numbers are many things.
    Document,
}

/// An instrument, as far as citations need it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct InstrumentRecord {
    /// Its identifier.
    pub id: String,
    /// What kind of thing "the said …" may call it.
    pub kind: InstrumentKind,
    /// The year of a report.
    pub year: u16,
    /// The kind of body that made a report.
    pub group: Group,
    /// How many articles a treaty has; 0 when it does not matter.
    pub articles: u16,
    /// The treaty that is likely meant when an article is beyond these.
    pub confused_with: Option<u16>,
}

/// What kind of thing an instrument is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum InstrumentKind {
    /// A resolution.
    Resolution,
    /// A decision.
    Decision,
    /// A report.
    Report,
    /// A treaty or protocol.
    Treaty,
    /// An act of the European Union that is a regulation or directive.
    Act,
    /// Anything else.
    Other,
}

/// The kind of body that made a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Group {
    /// None that matters.
    None,
    /// A group of governmental experts.
    Experts,
    /// An open-ended working group.
    OpenEnded,
}

/// The words of one language by which it cites.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct CitationWords {
    /// Folded words with one space between them, and what they mean, sorted. A word that ends in `*` stands for all that begin so; one
    /// with `=` in front is spelt exactly so.
    #[serde(with = "fronted_phrases")]
    pub phrases: Vec<(String, Meaning)>,
    /// Characters of numerals from nought to nine, then ten, then a hundred; empty where numbers are written in digits.
    pub numerals: Vec<char>,
    /// What the language says for the first, the second and so on of chapters and articles, folded; `|` between the forms of one.
    pub ordinals: Vec<String>,
}

/// What words mean in a citation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Meaning {
    /// The name of an instrument, by index.
    Name(u16),
    /// A short name, which counts where the document names the instrument in full or an article stands before it.
    Short(u16),
    /// A title that several share, by index.
    Title(u16),
    /// Words of these classes, one bit each ([`class`]).
    Class(u32),
}

/// How a pack writes the words by which a language cites.
mod fronted_phrases {
    use super::Meaning;
    use crate::lexicon::fronted::Fronted;
    use serde::de::Error as _;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub(super) fn serialize<S: Serializer>(phrases: &[(String, Meaning)], serializer: S) -> Result<S::Ok, S::Error> {
        let meanings: Vec<Meaning> = phrases.iter().map(|p| p.1).collect();
        (Fronted::of(phrases.iter().map(|p| p.0.as_str())), meanings).serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<(String, Meaning)>, D::Error> {
        let (texts, meanings) = <(Fronted, Vec<Meaning>)>::deserialize(deserializer)?;
        let texts = texts.read().map_err(D::Error::custom)?;
        if texts.len() == meanings.len() {
            Ok(texts.into_iter().zip(meanings).collect())
        } else {
            Err(D::Error::custom("as many meanings as words are expected"))
        }
    }
}

/// The classes of words, one bit each. The names in the data are the same in lower case.
pub mod class {
    macro_rules! classes {
        ($($bit:literal $name:ident $doc:literal),* $(,)?) => {
            $(#[doc = $doc] pub const $name: u32 = 1 << $bit;)*
            /// Every class with its name in the data.
            pub const ALL: &[(&str, u32)] = &[$((stringify!($name), $name)),*];
        };
    }
    classes! {
        0 RESOLUTION "\"resolution\"",
        1 DECISION "\"decision\"",
        2 REPORT "\"report\"",
        3 DOCUMENT "\"document\"",
        4 REGULATION "\"regulation\" of the European Union",
        5 DIRECTIVE "\"directive\" of the European Union",
        6 ARTICLE "\"article\"",
        7 PARAGRAPH "\"paragraph\"",
        8 SUBPARAGRAPH "\"subparagraph\"",
        9 CHAPTER "\"chapter\"",
        10 ANNEX "\"annex\"",
        11 RULE "\"rule\" of a manual",
        12 NORM "\"norm\", before its letter",
        13 AND "joins the members of a list",
        14 TO "joins the ends of a range",
        15 OF "ties a part to the whole behind it",
        16 GLUE "stands between a part and its whole and says nothing",
        17 NUMBER "\"No.\"",
        18 GENERAL_ASSEMBLY "the General Assembly",
        19 HUMAN_RIGHTS_COUNCIL "the Human Rights Council",
        20 SECURITY_COUNCIL "the Security Council",
        21 OSCE "the OSCE or its Permanent Council",
        22 EU "the European Union, as a mark of its acts",
        23 CFSP "the Common Foreign and Security Policy, as a mark of its acts",
        24 EXPERTS "a group of governmental experts",
        25 OPEN_ENDED "an open-ended working group",
        26 NOT "before a number: this is no citation",
        27 SAID_RESOLUTION "\"the said resolution\"",
        28 SAID_DECISION "\"the said decision\"",
        29 SAID_REPORT "\"the said report\"",
        30 SAID_TREATY "\"the said convention\"",
        31 SAID_ACT "\"the said regulation\"",
    }
}
