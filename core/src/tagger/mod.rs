//! The tagger: cues, candidates, decision.
//!
//! Two phases. *Collecting* looks at one sentence at a time and finds what might be said there: cue words, and from them candidates, each
//! with its evidence. *Deciding* looks at all candidates together with the context, and with any evidence from outside, and settles
//! what stays. Only the second needs the whole document, so what was collected for a paragraph can be kept while others change.

mod agenda;
mod alternatives;
mod collect;
mod covers;
mod decide;
mod edges;
mod elements;
mod identify;
pub mod inflected;
mod language;
mod matches;
mod named;
mod negotiation;
mod passage;
pub(crate) mod session;
mod speech;
mod stems;
mod surroundings;
mod tokenize;
mod vocabulary;
mod words;

pub use collect::Candidate;

use crate::annotation::{Annotated, Warning, WarningCode};
use crate::catalogue::Catalogue;
use crate::lexicon::pack::{ConceptId, Pack, PackError, RulesPack, Target};
use crate::order::sort_by;
use crate::reference::{self, Forms};
use crate::text::{Block, Document, Folded, Span};
use agenda::Agenda;
use language::Language;
use matches::Table;
use std::cell::RefCell;
use std::sync::OnceLock;
use thread_local::ThreadLocal;
use tokenize::Token;
use words::WordStore;

/// Whether a text is about ICTs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Context {
    /// The caller says that it is.
    Ict,
    /// The caller says nothing: each sentence must say so itself.
    None,
    /// A single sentence is presumed to be, unless it speaks of another field; a document decides by itself.
    #[default]
    Auto,
}

/// How to read a document.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// BCP 47 tag of the language in which to read every block; none recognises it block by block.
    pub language: Option<String>,
    /// What is known of the context.
    pub context: Context,
}

/// Reads documents and says what they speak of.
///
/// Made once from packs, then used for any number of documents, from any number of threads.
#[derive(Debug)]
pub struct Tagger {
    rules: RulesPack,
    prepared: OnceLock<Prepared>,
    /// Sorted by tag.
    languages: Vec<Language>,
    /// Working memory to use again. Each thread keeps its own: what one has read is not in the other's cache.
    scratches: ThreadLocal<RefCell<Option<Box<Scratch>>>>,
    /// The forms of symbols, sorted when the first text is read.
    forms: OnceLock<Forms>,
}

/// Working memory of one thread.
#[derive(Debug)]
struct Scratch {
    /// Has a list for each concept; making one took a tenth of the time of a short text.
    table: Table,
    /// The words met so far, by language.
    stores: Vec<WordStore>,
    /// The sentence at hand.
    folded: Folded,
    tokens: Vec<Token>,
}

/// What reading a block of a language takes.
struct Parts<'a> {
    table: &'a mut Table,
    store: &'a mut WordStore,
    folded: &'a mut Folded,
    tokens: &'a mut Vec<Token>,
}

impl Scratch {
    fn parts(&mut self, language: &Language) -> Parts<'_> {
        let store = &mut self.stores[language.index];
        store.tidy();
        Parts { table: &mut self.table, store, folded: &mut self.folded, tokens: &mut self.tokens }
    }
}

/// What is looked up in the rules pack once: the formulas that wait for each concept, and the concepts asked for by name.
#[derive(Debug)]
struct Prepared {
    derived: Agenda,
    rules: Agenda,
    excludes: Agenda,
    /// The concepts that the reading of speech asks for by name.
    speaker: Option<ConceptId>,
    rejects: Option<ConceptId>,
    reported: Option<ConceptId>,
    narrated: Option<ConceptId>,
    first_person: Option<ConceptId>,
    /// The word "norm", which is no name in an attribution.
    norm: Option<ConceptId>,
}

impl Prepared {
    fn new(rules: &RulesPack, languages: &[Language]) -> Self {
        let weights = expected(rules, languages);
        let concept = |name: &str| rules.concepts.iter().position(|c| c.id == name).map(|i| i as ConceptId);
        Self {
            speaker: concept("speaker"),
            rejects: concept("rejects"),
            reported: concept("reported"),
            narrated: concept("narrated"),
            first_person: concept("first_person"),
            norm: concept("norm"),
            derived: Agenda::new(&weights, rules.derived.iter().map(|d| &d.1)),
            rules: Agenda::new(&weights, rules.rules.iter().map(|r| &r.when)),
            excludes: Agenda::new(&weights, rules.excludes.iter().map(|e| &e.when)),
        }
    }
}

/// How often each concept is to be expected, by the number of its patterns in the languages that were read; a derived concept comes as
/// often as what it is made of. It settles only what is looked at first, never what is found.
fn expected(rules: &RulesPack, languages: &[Language]) -> Vec<usize> {
    let mut weights = vec![1; rules.concepts.len()];
    for target in languages.iter().filter_map(Language::known_pack).flat_map(|pack| pack.patterns.targets()) {
        if let Target::Concept(id) | Target::Verb(id, _) = target {
            weights[usize::from(*id)] += 1;
        }
    }
    for (concept, formula) in &rules.derived {
        let triggers = formula.triggers(&|c| weights[usize::from(c)]);
        weights[usize::from(*concept)] += triggers.iter().map(|c| weights[usize::from(*c)]).sum::<usize>();
    }
    weights
}

impl Tagger {
    /// A tagger with one rules pack and any number of language packs, in any order.
    ///
    /// # Errors
    /// When a pack is damaged, of another version, or there is not exactly one rules pack.
    pub fn with_packs(packs: &[&[u8]]) -> Result<Self, PackError> {
        Self::from_packs(packs.iter().map(|bytes| Pack::from_bytes(bytes)).collect::<Result<_, _>>()?)
    }

    /// The same with packs that are part of the program: of each language only what recognising it takes is read now, and the rest when
    /// the first text in it comes.
    ///
    /// # Errors
    /// When the check sum of a pack does not fit, it is of another version, or there is not exactly one rules pack.
    pub fn with_built_in(packs: &[&'static [u8]]) -> Result<Self, PackError> {
        let mut rules = Vec::new();
        let mut heads = Vec::new();
        for bytes in packs {
            match Pack::head(bytes)? {
                Some(head) => heads.push((head, *bytes)),
                None => rules.push(Pack::from_bytes(bytes)?),
            }
        }
        let rules = only_rules(rules)?;
        let languages = heads.into_iter().map(|(head, bytes)| Language::unread(head, bytes, &rules));
        let languages = languages.collect::<Result<_, _>>()?;
        Self::new(rules, languages)
    }

    /// A tagger from packs that are not yet bytes.
    ///
    /// # Errors
    /// As [`Self::with_packs`].
    pub fn from_packs(packs: Vec<Pack>) -> Result<Self, PackError> {
        let (rules, languages) = packs.into_iter().partition(|pack| matches!(pack, Pack::Rules(_)));
        let rules = only_rules(rules)?;
        let read = |pack| match pack {
            Pack::Language(pack) => Some(Language::read(*pack, &rules)),
            Pack::Rules(_) => None,
        };
        let languages = Vec::into_iter(languages).filter_map(read).collect::<Result<_, _>>()?;
        Self::new(rules, languages)
    }

    fn new(rules: RulesPack, mut languages: Vec<Language>) -> Result<Self, PackError> {
        sort_by(&mut languages, |a, b| a.tag().cmp(b.tag()));
        if let Some(pair) = languages.windows(2).find(|pair| pair[0].tag() == pair[1].tag()) {
            return Err(PackError::SameLanguage(pair[0].tag().to_owned()));
        }
        (0..).zip(&mut languages).for_each(|(index, language)| language.index = index);
        Ok(Self { rules, languages, prepared: OnceLock::new(), scratches: ThreadLocal::new(), forms: OnceLock::new() })
    }

    /// Made when the first text comes.
    fn prepared(&self) -> &Prepared {
        self.prepared.get_or_init(|| Prepared::new(&self.rules, &self.languages))
    }

    /// Version of the language-neutral data.
    pub fn data_version(&self) -> &str {
        &self.rules.version
    }

    /// The language packs as `tag@version`, sorted.
    pub fn packs(&self) -> Vec<String> {
        self.languages.iter().map(|l| format!("{}@{}", l.tag(), l.head.version)).collect()
    }

    /// The tags of the languages, sorted.
    pub fn languages(&self) -> Vec<&str> {
        self.languages.iter().map(|l| l.tag()).collect()
    }

    /// Identifiers of all tags of the catalogue, sorted.
    pub fn tags(&self) -> Vec<&str> {
        self.rules.tags.iter().map(|t| t.id.as_str()).collect()
    }

    /// The catalogue: tags, regimes, instruments, profiles.
    pub fn catalogue(&self) -> Catalogue<'_> {
        Catalogue::new(&self.rules)
    }

    /// Sets language, direction and part of every block that does not say its language already.
    pub fn identify(&self, document: &mut Document) {
        self.with_scratch(|scratch| identify::identify(self, document, scratch));
    }

    /// Reads a document.
    ///
    /// Never fails: what could not be read is in the warnings.
    pub fn annotate(&self, document: &Document, options: &Options) -> Annotated {
        self.annotate_with(document, options, &[])
    }

    /// The first phase alone: everything that might be said, each with its evidence, before anything is decided.
    ///
    /// Blocks without a language are passed over; see [`Self::identify`].
    pub fn candidates(&self, document: &Document) -> Vec<Candidate> {
        self.with_scratch(|scratch| {
            let blocks = document.blocks().iter().enumerate();
            let collected =
                blocks.flat_map(|(i, b)| self.collect_block(document, i, b, None, false, scratch).sentences);
            collected.flat_map(|sentence| sentence.candidates).collect()
        })
    }

    /// Reads a document, taking evidence from outside into account.
    ///
    /// `further` are candidates that something else has found, such as a statistical model; they count like a rule's.
    pub fn annotate_with(&self, document: &Document, options: &Options, further: &[Candidate]) -> Annotated {
        let mut warnings = plain_warnings(document.text());
        let mut document = std::borrow::Cow::Borrowed(document);
        let mut forced = None;
        if let Some(wanted) = &options.language {
            forced = self.language(wanted);
            if forced.is_none() {
                warnings.push(missing_language(wanted));
                return Annotated { warnings, ..Annotated::default() };
            }
        } else {
            if document.blocks().iter().any(|b| b.language.is_none()) {
                identify::languages(self, document.to_mut());
            }
            warnings.extend(identify::unknown_languages(self, &document));
        }
        let collected: Vec<_> = self.with_scratch(|scratch| {
            let blocks = document.blocks().iter().enumerate();
            blocks.map(|(i, b)| self.collect_block(&document, i, b, forced, !further.is_empty(), scratch)).collect()
        });
        let annotations = decide::decide(self, &document, &collected, options.context, further);
        let (references, defects) = self.citations(&document, forced);
        warnings.extend(defects);
        let language = self.main_language(&document, forced);
        Annotated { annotations, references, warnings, language }
    }

    /// The citations of a document alone, by start and then by identifier, and what is wrong with them.
    ///
    /// In blocks without a language only symbols are found; see [`Self::identify`].
    pub fn references(&self, document: &Document) -> (Vec<reference::Reference>, Vec<Warning>) {
        self.citations(document, None)
    }

    fn citations<'a>(
        &'a self,
        document: &Document,
        forced: Option<&'a Language>,
    ) -> (Vec<reference::Reference>, Vec<Warning>) {
        reference::read(&self.rules.citations, self.forms(), document, |block| self.words_of(block, forced))
    }

    fn forms(&self) -> &Forms {
        self.forms.get_or_init(|| Forms::new(&self.rules.citations))
    }

    /// The words by which the language of a block cites.
    fn words_of<'a>(&'a self, block: &Block, forced: Option<&'a Language>) -> Option<reference::Words<'a>> {
        let own = || self.language(block.language.as_deref()?);
        Some(forced.or_else(own)?.citations(&self.rules.citations))
    }

    /// The language in which most of a document was read.
    fn main_language(&self, document: &Document, forced: Option<&Language>) -> Option<String> {
        match forced {
            Some(language) => (!document.blocks().is_empty()).then(|| language.tag().to_owned()),
            None => identify::main_language(document),
        }
    }

    /// Lends working memory.
    fn with_scratch<T>(&self, job: impl FnOnce(&mut Scratch) -> T) -> T {
        let own = self.scratches.get_or_default();
        let mut scratch = own.take().unwrap_or_else(|| {
            Box::new(Scratch {
                table: Table::new(self.rules.concepts.len()),
                stores: self.languages.iter().map(|_| WordStore::default()).collect(),
                folded: Folded::default(),
                tokens: Vec::new(),
            })
        });
        let done = job(&mut scratch);
        own.replace(Some(scratch));
        done
    }

    /// `forced` is the language in which the block is read whatever it looks like; with `late`, further evidence may come after this.
    fn collect_block(
        &self,
        document: &Document,
        index: usize,
        block: &Block,
        forced: Option<&Language>,
        late: bool,
        scratch: &mut Scratch,
    ) -> collect::Collected {
        match forced.or_else(|| self.language(block.language.as_deref()?)) {
            Some(language) => collect::collect(self, language, document, index, block, late, scratch),
            None => collect::Collected::default(),
        }
    }

    /// The loaded language for a BCP 47 tag: the tag itself, or its primary language ("fr" for "fr-CA").
    fn language(&self, tag: &str) -> Option<&Language> {
        let find = |tag: &str| self.languages.iter().find(|l| l.tag().eq_ignore_ascii_case(tag));
        find(tag).or_else(|| find(tag.split(['-', '_']).next()?))
    }
}

/// The one rules pack that there must be.
fn only_rules(packs: Vec<Pack>) -> Result<RulesPack, PackError> {
    match <[Pack; 1]>::try_from(packs) {
        Ok([Pack::Rules(rules)]) => Ok(*rules),
        Ok(_) => Err(PackError::Rules(0)),
        Err(packs) => Err(PackError::Rules(packs.len())),
    }
}

fn missing_language(wanted: &str) -> Warning {
    Warning { code: WarningCode::MissingLanguage, detail: Some(wanted.to_owned()), span: None }
}

fn plain_warnings(text: &str) -> Vec<Warning> {
    let mut warnings = Vec::new();
    if text.trim().is_empty() {
        warnings.push(Warning { code: WarningCode::EmptyText, detail: None, span: None });
    }
    if let Some(at) = memchr::memchr(0, text.as_bytes()) {
        warnings.push(Warning { code: WarningCode::NulBytes, detail: None, span: Some(Span::new(at, at + 1)) });
    }
    warnings
}

impl Tagger {
    /// Every cue and every candidate of a text, for authors of data: a line each, in the order of the text.
    pub fn explain(&self, document: &Document, language: &str) -> String {
        use std::fmt::Write as _;
        let mut out = String::new();
        let Some(language) = self.language(language) else { return out };
        let mut document = document.clone();
        document.set_language(language.tag());
        let text = document.text();
        self.with_scratch(|scratch| {
            for (i, block) in document.blocks().iter().enumerate() {
                for sentence in collect::collect(self, language, &document, i, block, false, scratch).sentences {
                    let quote = &text[sentence.span.range()];
                    let _ = writeln!(out, "“{quote}” ict {} other {}", sentence.ict, sentence.other);
                    let Parts { store, .. } = scratch.parts(language);
                    for (name, span) in collect::cues(self, language, store, &document, sentence.span) {
                        let _ = writeln!(out, "  {name}: {}", &text[span.range()]);
                    }
                    for c in &sentence.candidates {
                        let (quote, rule) = (&text[c.span.range()], &c.evidence.rule);
                        let _ = writeln!(out, "  {} {} {:?} by {rule}: “{quote}”", c.tag, c.weight, c.needs);
                    }
                }
            }
        });
        out
    }
}
