//! Packs: the compiled data, one for the rules and one for each language.
//!
//! A pack is `RAPP`, a format version, the kind, a CRC-32 of the kind and the rest, and the rest in `postcard`'s encoding. It is checked
//! whole before it is used: a damaged pack is refused with a reason, and one that was made wrong can neither make the tagger panic nor
//! claim more memory than a small multiple of its size.

use super::columns;
use super::elements::ElementRules;
use super::formula::Formula;
use super::inflection::Inflection;
use super::pairs;
pub use super::patterns::{Element, PatternTable, Spelling};
use crate::annotation::{Force, Modal};
use crate::catalogue::{Holdings, TagRecord};
use crate::reference::data::{CitationRules, CitationWords};
use serde::{Deserialize, Serialize};

const MAGIC: &[u8; 4] = b"RAPP";
/// Raised whenever the shape of the structures below changes.
const FORMAT: u16 = 9;
const HEADER: usize = 4 + 2 + 1 + 4;
/// More forms of symbols than all bodies of the world have.
const MOST_FORMS: usize = 4096;
/// The kinds of pack.
const RULES: u8 = 0;
const LANGUAGE: u8 = 1;

/// Index of a concept in [`RulesPack::concepts`].
pub(crate) type ConceptId = u16;

/// What no language owns.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct RulesPack {
    /// Hash of all language-neutral data files, in hexadecimal: the data version that results carry.
    pub version: String,
    /// Every concept; rules and words refer to them by index.
    pub concepts: Vec<ConceptRecord>,
    /// Derived concepts in an order in which each needs only earlier ones.
    pub derived: Vec<(ConceptId, Formula)>,
    /// Speech acts and the force of each.
    pub verbs: Vec<(ConceptId, Force)>,
    /// Modals.
    pub modals: Vec<(ConceptId, Modal)>,
    /// The catalogue of tags, sorted by identifier.
    pub tags: Vec<TagRecord>,
    /// The rules.
    pub rules: Vec<RuleRecord>,
    /// What takes a tag away again.
    pub excludes: Vec<ExcludeRecord>,
    /// Specific beats general.
    pub beats: Vec<(u16, u16)>,
    /// The rest of the catalogue.
    pub catalogue: Holdings,
    /// What citations are recognised by in any language.
    pub citations: CitationRules,
    /// What a full statement of each norm says.
    pub elements: ElementRules,
}

/// What a concept says about the field of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Domain {
    /// Nothing.
    Open,
    /// The text is about ICTs.
    Ict,
    /// The text is about something else.
    Other,
    /// The text is about States and what they do to one another.
    State,
}

/// A concept.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ConceptRecord {
    /// Its identifier.
    pub id: String,
    /// The field it points to.
    pub domain: Domain,
}

/// How the text must be about ICTs for evidence to count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Needs {
    /// The sentence, its stem or what stands around it names ICTs.
    Told,
    /// The same; of a text too short to tell it is presumed if the text speaks of States.
    Context,
    /// The evidence is enough by itself.
    Nothing,
}

/// A rule: a formula that gives a tag.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct RuleRecord {
    /// Identifier, which begins with the tag.
    pub id: String,
    /// Index of the tag.
    pub tag: u16,
    /// When it fires.
    pub when: Formula,
    /// 0 to 100; see the threshold in `tagger::decide`.
    pub weight: u8,
    /// What the context must be.
    pub needs: Needs,
}

/// What takes tags away.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ExcludeRecord {
    /// Indices of the tags.
    pub tags: Vec<u16>,
    /// When it fires.
    pub when: Formula,
    /// Whether only evidence that overlaps the match goes, rather than all in the sentence.
    pub overlap: bool,
}

/// How a language's text is cut into words.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Segmentation {
    /// By what is no letter and no digit.
    #[default]
    Words,
    /// Every Han character by itself.
    Characters,
}

/// What recognising a language takes. It stands in front of the pack, so that it can be read without the rest.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct LanguageHead {
    /// BCP 47 tag.
    pub tag: String,
    /// The [`RulesPack::version`] it was compiled with.
    pub rules_version: String,
    /// Hash of the language's data files, in hexadecimal.
    pub version: String,
    /// ISO 15924 code of the script.
    pub script: String,
    /// Whether it is read from right to left.
    pub right_to_left: bool,
    /// Characters that are treated as others, sorted.
    #[serde(with = "pairs")]
    pub characters: Vec<(char, char)>,
    /// Words by which the language is recognised, folded.
    pub function_words: Vec<String>,
}

/// The words of one language.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct LanguagePack {
    /// What is known of it without the rest.
    pub head: LanguageHead,
    /// How it is cut into words.
    pub segmentation: Segmentation,
    /// How long a distance of 100 words is here.
    pub window_percent: u16,
    /// The score from which a tag is given, 0 to 100.
    pub threshold: u8,
    /// Short words fused in front of another word (Arabic و, ب, ال), folded, longest first.
    pub proclitics: Vec<String>,
    /// What may stand before an apostrophe (French l', d'), folded.
    pub elisions: Vec<String>,
    /// What may stand after an apostrophe (English 's), folded.
    pub possessives: Vec<String>,
    /// Words after which a full stop ends no sentence, folded, sorted.
    pub abbreviations: Vec<String>,
    /// The letters or ordinals by which the language names the norms: the text, and the norm's letter from `a` to `k`.
    pub norm_letters: Vec<(String, char)>,
    /// Words that join the members of a series ("and", "to"), folded.
    pub series_words: Vec<String>,
    /// Words passed over inside patterns, folded.
    pub transparent: Vec<String>,
    /// Words with which a clause begins ("and", "which"), folded.
    pub clause_words: Vec<String>,
    /// What stands before a verb in its basic form ("to"), folded.
    pub infinitive_marks: Vec<String>,
    /// The words by which it cites.
    pub citations: CitationWords,
    /// Words of texts under negotiation.
    pub negotiation: NegotiationWords,
    /// How words are inflected.
    pub inflection: Inflection,
    /// Phrases that alone carry a tag.
    pub phrases: Vec<PhraseRecord>,
    /// What to look for.
    #[serde(with = "columns")]
    pub patterns: PatternTable,
}

/// Words of texts under negotiation that are no part of what is negotiated; all folded.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct NegotiationWords {
    /// What an alternative is called, before its letter or number ("option", "alt").
    pub options: Vec<String>,
    /// What a State may want done with the text, beside its name ("State X supports").
    pub actions: Vec<String>,
    /// The same where it needs no name ("delete", "placeholder"): words that are none of the text.
    pub alone: Vec<String>,
    /// With what a remark of an editor begins ("sic", "emphasis added").
    pub editorial: Vec<String>,
    /// What stands before the number of a revision ("rev").
    pub revisions: Vec<String>,
    /// Words between alternatives ("or").
    pub between: Vec<String>,
}

/// A phrase that alone carries a tag.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct PhraseRecord {
    /// Index of the tag.
    pub tag: u16,
    /// As for a rule.
    pub weight: u8,
    /// As for a rule.
    pub needs: Needs,
    /// As the data writes it.
    pub text: String,
}

/// What a pattern stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// A concept.
    Concept(ConceptId),
    /// A speech act, and where its words count.
    Verb(ConceptId, VerbForm),
    /// Index of a phrase.
    Phrase(u32),
    /// Words that hide every cue inside them.
    Mask,
}

/// Where the words of a speech act count as governing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VerbForm {
    /// Wherever they stand ("recalls").
    Finite,
    /// At the start of a sentence or in such a series ("recalling").
    Opening,
    /// Shortly after a speaker or in a series ("recalled").
    Past,
    /// As a noun ("its commitment to").
    Nominal,
}

/// A pack of either kind.
#[derive(Debug, Clone)]
pub enum Pack {
    /// What no language owns.
    Rules(Box<RulesPack>),
    /// The words of one language.
    Language(Box<LanguagePack>),
}

/// Why a pack or a set of packs was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PackError {
    /// The bytes do not begin as a pack does.
    #[error("not a pack: the first bytes are not those of a Rapporteur pack")]
    NotAPack,
    /// Made for another version of the program.
    #[error("the pack has format {found}, this program reads format {expected}")]
    Format {
        /// The pack's.
        found: u16,
        /// The program's.
        expected: u16,
    },
    /// Damaged or cut short.
    #[error("the pack is damaged: its check sum does not fit its contents")]
    Damaged,
    /// Sound, but not what this program expects.
    #[error("the pack cannot be read: {0}")]
    Contents(String),
    /// No rules pack, or more than one.
    #[error("a tagger needs exactly one rules pack, and was given {0}")]
    Rules(usize),
    /// The same language twice.
    #[error("two packs for the language {0}")]
    SameLanguage(String),
    /// A language pack made for other rules.
    #[error("the pack for {language} was made for data version {found}, the rules are version {expected}")]
    Version {
        /// The language.
        language: String,
        /// The version it was made for.
        found: String,
        /// The version of the rules pack.
        expected: String,
    },
}

impl Pack {
    /// The pack as bytes.
    ///
    /// # Errors
    /// When the encoder fails, which it does only for want of memory.
    pub fn to_bytes(&self) -> Result<Vec<u8>, PackError> {
        let (kind, body) = match self {
            Self::Rules(pack) => (RULES, postcard::to_allocvec(pack).map_err(unreadable)?),
            Self::Language(pack) => (LANGUAGE, postcard::to_allocvec(pack).map_err(unreadable)?),
        };
        Ok(seal(MAGIC, FORMAT, kind, &body))
    }

    /// Reads a pack.
    ///
    /// # Errors
    /// When the bytes are no pack, of another format, damaged, or inconsistent.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, PackError> {
        let (kind, body) = open(MAGIC, FORMAT, bytes)?;
        match kind {
            RULES => {
                let pack: RulesPack = whole(body)?;
                pack.check()?;
                Ok(Self::Rules(Box::new(pack)))
            }
            LANGUAGE => {
                let pack: LanguagePack = whole(body)?;
                pack.check()?;
                Ok(Self::Language(Box::new(pack)))
            }
            kind => Err(PackError::Contents(format!("unknown kind of pack {kind}"))),
        }
    }

    /// Reads only the head of a language's pack; none if it is the rules'.
    ///
    /// # Errors
    /// When the bytes are no pack, of another format, or damaged.
    pub(crate) fn head(bytes: &[u8]) -> Result<Option<LanguageHead>, PackError> {
        let (kind, body) = open(MAGIC, FORMAT, bytes)?;
        let head = (kind == LANGUAGE).then(|| postcard::take_from_bytes(body).map_err(unreadable));
        Ok(head.transpose()?.map(|(head, _)| head))
    }
}

/// Puts the head before a body: what it is, the format, the kind, and the check sum.
pub(super) fn seal(magic: &[u8; 4], format: u16, kind: u8, body: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(HEADER + body.len());
    bytes.extend_from_slice(magic);
    bytes.extend_from_slice(&format.to_le_bytes());
    bytes.push(kind);
    bytes.extend_from_slice(&check_sum(kind, body).to_le_bytes());
    bytes.extend_from_slice(body);
    bytes
}

/// The kind and the body of what was sealed so, if its check sum fits.
pub(super) fn open<'a>(magic: &[u8; 4], expected: u16, bytes: &'a [u8]) -> Result<(u8, &'a [u8]), PackError> {
    let (header, body) = bytes.split_at_checked(HEADER).ok_or(PackError::NotAPack)?;
    if &header[..4] != magic {
        return Err(PackError::NotAPack);
    }
    let found = u16::from_le_bytes([header[4], header[5]]);
    if found != expected {
        return Err(PackError::Format { found, expected });
    }
    let sum = u32::from_le_bytes([header[7], header[8], header[9], header[10]]);
    if check_sum(header[6], body) != sum {
        return Err(PackError::Damaged);
    }
    Ok((header[6], body))
}

pub(super) fn unreadable(error: postcard::Error) -> PackError {
    PackError::Contents(error.to_string())
}

/// The check sum of a pack. The format is left out, so that a pack of another one is called that and not damaged.
fn check_sum(kind: u8, body: &[u8]) -> u32 {
    crate::check_sum([&[kind], body])
}

/// Decodes a body, and nothing but that.
pub(super) fn whole<'a, T: Deserialize<'a>>(body: &'a [u8]) -> Result<T, PackError> {
    let (value, rest) = postcard::take_from_bytes(body).map_err(unreadable)?;
    if rest.is_empty() { Ok(value) } else { Err(PackError::Contents(format!("{} bytes behind its end", rest.len()))) }
}

pub(super) fn within(what: &str, index: usize, len: usize) -> Result<(), PackError> {
    if index < len { Ok(()) } else { Err(PackError::Contents(format!("{what} {index} of {len}"))) }
}

impl RulesPack {
    /// Every index must lie inside its table: a check sum does not protect from a pack that was made wrong.
    fn check(&self) -> Result<(), PackError> {
        let concepts = self.concepts.len();
        let formulas = self
            .derived
            .iter()
            .map(|d| &d.1)
            .chain(self.rules.iter().map(|r| &r.when))
            .chain(self.excludes.iter().map(|e| &e.when));
        let mut worst = 0;
        formulas.for_each(|f| f.each_concept(&mut |c| worst = worst.max(usize::from(c))));
        self.elements.each_formula(|f| f.each_concept(&mut |c| worst = worst.max(usize::from(c))));
        within("concept", worst, concepts)?;
        let ids = self
            .derived
            .iter()
            .map(|d| d.0)
            .chain(self.verbs.iter().map(|v| v.0))
            .chain(self.modals.iter().map(|m| m.0));
        for id in ids {
            within("concept", usize::from(id), concepts)?;
        }
        let tags = self.rules.iter().map(|r| r.tag).chain(self.excludes.iter().flat_map(|e| e.tags.iter().copied()));
        for tag in tags.chain(self.beats.iter().flat_map(|b| [b.0, b.1])).chain(self.elements.tags()) {
            within("tag", usize::from(tag), self.tags.len())?;
        }
        // Each form takes some memory when it is compiled, however few bytes it has here.
        within("number of forms of symbols", self.citations.forms.len(), MOST_FORMS + 1)
    }
}

impl LanguageHead {
    /// Checks that the pack was made for these rules.
    pub(crate) fn check_against(&self, rules: &RulesPack) -> Result<(), PackError> {
        if self.rules_version == rules.version {
            return Ok(());
        }
        let (language, found) = (self.tag.clone(), self.rules_version.clone());
        Err(PackError::Version { language, found, expected: rules.version.clone() })
    }
}

impl LanguagePack {
    /// Whether a full stop behind a word (as written, without the stop) ends no sentence.
    pub(crate) fn is_abbreviation(&self, word: &str) -> bool {
        let word = word.trim_matches('.');
        let find = |lower: &str| self.abbreviations.binary_search_by(|a| a.as_str().cmp(lower)).is_ok();
        if word.is_ascii() {
            // Most are, and a text has one at every full stop: nothing is allocated for them.
            let lower = || word.bytes().map(|b| b.to_ascii_lowercase());
            return self.abbreviations.binary_search_by(|a| a.bytes().cmp(lower())).is_ok();
        }
        find(&word.to_lowercase())
    }

    fn check(&self) -> Result<(), PackError> {
        self.patterns.check()?;
        for target in self.patterns.targets() {
            if let Target::Phrase(index) = target {
                within("phrase", *index as usize, self.phrases.len())?;
            }
        }
        Ok(())
    }

    /// Checks what only the rules can tell: that concepts and tags exist.
    pub(crate) fn check_against(&self, rules: &RulesPack) -> Result<(), PackError> {
        for phrase in &self.phrases {
            within("tag", usize::from(phrase.tag), rules.tags.len())?;
        }
        for target in self.patterns.targets() {
            if let Target::Concept(id) | Target::Verb(id, _) = target {
                within("concept", usize::from(*id), rules.concepts.len())?;
            }
        }
        Ok(())
    }
}
