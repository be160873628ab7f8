//! Terminology as a pack: the term records of every language, and how terms are looked for in each.
//!
//! The records are those from which the tagger takes its words (`locales/<lang>/terms.toml`); here nothing of them is left out.

use super::inflection::{FormClass, Inflection};
use super::pack::{PackError, Segmentation, open, seal, unreadable, whole, within};
use serde::{Deserialize, Serialize};

const MAGIC: &[u8; 4] = b"RAPT";
/// Raised whenever the shape of the structures below changes.
const FORMAT: u16 = 3;
/// There is one kind.
const KIND: u8 = 0;

/// The terminology of all languages.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TermPack {
    /// Hash of the files it was made from, in hexadecimal.
    pub version: String,
    /// Identifiers of the concepts that have a term in some language, in order.
    pub concepts: Vec<String>,
    /// The languages, by tag.
    pub languages: Vec<LanguageTerms>,
}

/// The terms of one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LanguageTerms {
    /// BCP 47 tag.
    pub tag: String,
    /// How its terms are looked for.
    pub writing: Writing,
    /// Its terms, in the order of the file.
    pub terms: Vec<TermRecord>,
}

/// How a language writes and bends words, as far as finding terms depends on it. All words are folded. The default knows nothing, so
/// that terms are found as they are written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Writing {
    /// How text is cut into words.
    pub segmentation: Segmentation,
    /// Characters that are treated as others, sorted.
    pub characters: Vec<(char, char)>,
    /// Short words fused in front of another word, longest first.
    pub proclitics: Vec<String>,
    /// Words before an apostrophe that stand for a small word ("l'", "d'").
    pub elisions: Vec<String>,
    /// What follows an apostrophe and is passed over ("'s").
    pub possessives: Vec<String>,
    /// Small words that may stand or not between two words of a term ("the").
    pub articles: Vec<String>,
    /// Small words that join the words of a term ("de", "della"): one may stand for another, none for nothing.
    pub links: Vec<String>,
    /// Endings and irregular words.
    pub inflection: Inflection,
    /// Classes by which a term of one word is bent.
    pub single: Vec<char>,
    /// Classes by which each word of a longer term is bent.
    pub several: Vec<char>,
    /// Whether nouns are written with a capital, so that a small letter is another word.
    pub capital_nouns: bool,
    /// Classes of words that begin with a small letter, where nouns have capitals.
    pub small: Vec<char>,
    /// First parts that are written joined, apart or with a hyphen ("cyber").
    pub prefixes: Vec<String>,
    /// First parts of compounds that leave the head what it is.
    pub first_parts: Vec<String>,
    /// What may stand between the parts of a compound ("s", "n").
    pub linkers: Vec<String>,
    /// Words that are bent as one: forms of one word that endings do not show.
    pub families: Vec<Vec<String>>,
    /// Longer words and names in which no term is seen.
    pub masks: Vec<String>,
    /// Words as a term has them and never in another form: the other form is another word.
    pub fixed: Vec<String>,
    /// What may be fused to an abbreviation ("s" for the plural).
    pub abbreviation_endings: Vec<String>,
    /// Name of the Snowball stemmer, if there is one.
    pub stemmer: Option<String>,
    /// Words that are two, which their neighbours tell apart.
    pub twins: Vec<Twin>,
}

/// Words that are a noun and a verb, or two things of other kinds: a gated term is seen in them only where the neighbours allow.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Twin {
    /// The forms.
    pub words: Vec<String>,
    /// Only behind one of these words; both this and `before` empty: anywhere.
    pub behind: Vec<String>,
    /// Or only before one of these.
    pub before: Vec<String>,
    /// Never behind one of these.
    pub not_behind: Vec<String>,
    /// Never before one of these.
    pub not_before: Vec<String>,
}

/// A term.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TermRecord {
    /// Index of its concept in [`TermPack::concepts`].
    pub concept: u16,
    /// As it is printed.
    pub surface: String,
    /// Whether only this spelling is meant, capitals included.
    pub exact: bool,
    /// Further forms, as sequences of words.
    pub forms: Vec<Vec<TermWord>>,
    /// Its abbreviation, which is matched in its own spelling only.
    pub abbreviation: Option<String>,
    /// Whether to use it.
    pub status: Status,
    /// Who uses it so.
    pub authority: Option<String>,
    /// The text in which it was seen.
    pub reference: Option<String>,
    /// Whether it was seen there; everything else is from memory.
    pub verified: bool,
    /// What a user should know.
    pub note: Option<String>,
    /// Whether it means the concept only where others of the field stand beside it.
    pub gate: bool,
    /// Whether another word says another thing.
    pub strict: bool,
}

/// A word of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum TermWord {
    /// One of these words, each in the forms of its class.
    Words(Vec<(String, FormClass)>),
    /// This spelling.
    Exact(String),
}

/// What a termbase says of the use of a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Use it.
    Preferred,
    /// It may be used.
    Admitted,
    /// Better not.
    Deprecated,
    /// It was right once.
    Superseded,
    /// Wrong.
    Forbidden,
    /// Not yet agreed.
    Proposed,
    /// It stays as it is in every language.
    DoNotTranslate,
}

impl Status {
    /// Its name, as data and outputs have it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Preferred => "preferred",
            Self::Admitted => "admitted",
            Self::Deprecated => "deprecated",
            Self::Superseded => "superseded",
            Self::Forbidden => "forbidden",
            Self::Proposed => "proposed",
            Self::DoNotTranslate => "do-not-translate",
        }
    }
}

impl TermPack {
    /// The pack as bytes.
    ///
    /// # Errors
    /// When the encoder fails, which it does only for want of memory.
    pub fn to_bytes(&self) -> Result<Vec<u8>, PackError> {
        Ok(seal(MAGIC, FORMAT, KIND, &postcard::to_allocvec(self).map_err(unreadable)?))
    }

    /// Reads a pack.
    ///
    /// # Errors
    /// When the bytes are no such pack, of another format, damaged, or inconsistent.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, PackError> {
        let pack: Self = whole(open(MAGIC, FORMAT, bytes)?.1)?;
        let concepts = pack.languages.iter().flat_map(|l| &l.terms).map(|t| usize::from(t.concept));
        if let Some(last) = concepts.max() {
            within("concept", last, pack.concepts.len())?;
        }
        Ok(pack)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_damaged_pack_is_refused() {
        let pack = TermPack { version: "1".into(), concepts: vec!["norm".into()], languages: Vec::new() };
        let mut bytes = pack.to_bytes().unwrap();
        assert_eq!(TermPack::from_bytes(&bytes).unwrap(), pack);
        *bytes.last_mut().unwrap() ^= 1;
        assert!(matches!(TermPack::from_bytes(&bytes), Err(PackError::Damaged)));
        assert!(matches!(TermPack::from_bytes(b"RAPP"), Err(PackError::NotAPack)));
    }
}
