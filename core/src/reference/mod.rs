//! Citations of instruments, normalised to the identifiers of the annotation guide.
//!
//! A block is folded and cut once, then read in passes over one line of nodes: symbols by their forms, names and classes of words by the
//! language's look-up, then what numbers, years, "the said" and pointers make of them. Every pass looks a bounded way around a node, so
//! the time is linear in the text, whatever it holds. A document is read twice: first for what it cites by symbol and full name, since
//! that settles what "the 2015 report" or "the Charter" is.

pub mod data;

mod beginnings;
mod catalogue;
mod context;
mod defects;
mod expression;
mod footnotes;
mod glance;
mod known;
pub(crate) mod letters;
mod levels;
mod names;
mod nodes;
mod numbers;
mod ordinals;
mod passing;
mod pointer;
mod reading;
mod reports;
mod signs;
mod single;
mod symbols;
mod template;
mod tokens;
mod words;

pub(crate) use context::{FAR, History, Mention};
#[cfg(feature = "compile")]
pub(crate) use expression::Expression;
pub(crate) use known::{Cited, Known, News, Question};
pub(crate) use symbols::Forms;
#[cfg(feature = "compile")]
pub(crate) use tokens::cut as cut_words;
pub(crate) use words::Lookup;
#[cfg(feature = "compile")]
pub(crate) use words::is_sign;

use crate::annotation::Warning;
use crate::lexicon::pack::LanguagePack;
use crate::order::sort_by;
use crate::text::{Block, Document, Span};
use data::CitationRules;
use nodes::What;
use reading::{Cite, Reading};
use tokens::Line;

/// By what a citation was recognised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Via {
    /// A symbol or number.
    Symbol,
    /// A name or title.
    Name,
    /// It stands in a footnote or endnote whose mark was found.
    Footnote,
    /// The rest of the document settles what is meant.
    Context,
}

impl Via {
    /// The name in the contract.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Symbol => "symbol",
            Self::Name => "name",
            Self::Footnote => "footnote",
            Self::Context => "context",
        }
    }
}

/// A citation of an instrument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// The identifier with the pointer into the instrument: `un:A/70/174/para/13/c`.
    pub id: String,
    /// The words that cite.
    pub span: Span,
    /// By what it was recognised.
    pub via: Via,
    /// Index of the block in the document.
    pub block: usize,
    /// Other instruments or parts that may be meant, the likeliest first.
    pub ambiguous: Vec<String>,
    /// For a citation in a note: where the mark of the note stands.
    pub mark: Option<Span>,
    /// For a citation in a note: the sentence that carries the mark.
    pub sentence: Option<Span>,
}

/// The words of a block's language.
pub(crate) struct Words<'a> {
    pub(crate) pack: &'a LanguagePack,
    pub(crate) lookup: &'a Lookup,
}

/// A block, cut, with its nodes and what stands in it by symbol.
pub(crate) struct Prepared<'a> {
    line: Line,
    reading: (Vec<nodes::Node>, Vec<Cite>),
    pack: Option<&'a LanguagePack>,
    alone: bool,
    index: usize,
    /// What it gives to what is known of the document.
    pub(crate) cited: Cited,
}

impl Prepared<'_> {
    /// Whether there are words in it by which it may look back at earlier mentions.
    pub(crate) fn may_look_back(&self) -> bool {
        self.cited.classes & context::ANY_SAID != 0
    }
}

/// What was found in a block.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Found {
    pub(crate) references: Vec<Reference>,
    pub(crate) warnings: Vec<Warning>,
    /// The instruments that it names, for "the said …" in later blocks.
    pub(crate) mentions: Vec<Mention>,
    /// Whether it looks back at the mentions before it.
    pub(crate) looks_back: bool,
}

impl Found {
    /// Moves everything in the text.
    pub(crate) fn shift(&mut self, by: i64) {
        let references = self.references.iter_mut().map(|r| &mut r.span);
        let warnings = self.warnings.iter_mut().filter_map(|w| w.span.as_mut());
        references.chain(warnings).for_each(|span| *span = span.shifted(by));
    }
}

/// Finds all citations of a document, in the order of the text, and what is wrong with them.
pub(crate) fn read<'a>(
    rules: &CitationRules,
    forms: &Forms,
    document: &Document,
    words: impl Fn(&Block) -> Option<Words<'a>>,
) -> (Vec<Reference>, Vec<Warning>) {
    let (mut known, mut news) = (Known::default(), News::default());
    let mut prepared = Vec::new();
    for (index, block) in document.blocks().iter().enumerate() {
        if let Some(block) = prepare(rules, forms, document, index, words(block)) {
            known.add(&block.cited, &mut news);
            prepared.push(block);
        }
    }
    let mut history = History::default();
    let (mut references, mut warnings) = (Vec::new(), Vec::new());
    for block in prepared {
        let index = block.index;
        let found = finish(rules, document, block, &known, &history);
        history.push(index, &found.mentions);
        references.extend(found.references);
        warnings.extend(found.warnings);
    }
    gather(document, references, warnings, words)
}

/// Puts together what was found in all blocks.
pub(crate) fn gather<'a>(
    document: &Document,
    mut references: Vec<Reference>,
    mut warnings: Vec<Warning>,
    words: impl Fn(&Block) -> Option<Words<'a>>,
) -> (Vec<Reference>, Vec<Warning>) {
    warnings.splice(0..0, footnotes::repeated(document));
    sort_by(&mut warnings, |a, b| (a.span, &a.detail).cmp(&(b.span, &b.detail)));
    warnings.dedup();
    put_in_order(document, &mut references, words);
    (references, warnings)
}

/// Puts citations in order, each once, those in notes with their marks.
pub(crate) fn put_in_order<'a>(
    document: &Document,
    references: &mut Vec<Reference>,
    words: impl Fn(&Block) -> Option<Words<'a>>,
) {
    sort_by(references, |a, b| (a.span, &a.id).cmp(&(b.span, &b.id)));
    references.dedup_by(|a, b| a.span == b.span && a.id == b.id);
    let is_abbreviation = |block: usize, word: &str| {
        document.blocks().get(block).and_then(&words).is_some_and(|w| w.pack.is_abbreviation(word))
    };
    footnotes::resolve(document, references, &is_abbreviation);
}

/// The first reading of a block: what stands in it by symbol and full name. None where nothing can be cited.
pub(crate) fn prepare<'a>(
    rules: &CitationRules,
    forms: &Forms,
    document: &Document,
    index: usize,
    words: Option<Words<'a>>,
) -> Option<Prepared<'a>> {
    let block = document.blocks().get(index)?;
    let glance = words.as_ref().map_or(forms.glance(), |w| &w.lookup.glance);
    if !glance.may_cite(document, block.span) {
        return None;
    }
    let pack = words.as_ref().map(|w| w.pack);
    let line = Line::new(document, block, pack.map(|p| p.head.characters.as_slice()).unwrap_or_default());
    let (nodes, symbols) = nodes::nodes(&line, document.text(), forms, words.as_ref().map(|w| w.lookup));
    let mut cited = Cited::default();
    for node in &nodes {
        cited.classes |= node.class;
        if let What::Name(index) = node.what
            && let Some(record) = rules.instrument(index)
        {
            cited.ids.push(record.id.clone());
        }
    }
    let mut cites = Vec::new();
    let places = nodes.iter().filter(|n| matches!(n.what, What::Cite(_)));
    for (node, symbol) in places.zip(symbols) {
        let span = line.source(line.tokens[node.from].start, line.tokens[node.to - 1].end);
        let id = rules.canonical(symbol.id);
        cited.ids.push(id.clone());
        let mut cite = Cite::new(id, span, Via::Symbol);
        if symbol.malformed {
            cite.defect = Some((crate::annotation::WarningCode::MalformedSymbol, cite.id.clone()));
        }
        cites.push(cite);
    }
    // A block that is nothing but the number of a document: the head of a Council paper, a footnote "12109/13.".
    let meant = nodes.iter().filter(|n| !matches!(n.what, What::Mark(_)) && n.class == 0);
    let alone = meant.clone().count() <= 2 && meant.clone().any(|n| matches!(n.what, What::Bare(..)));
    Some(Prepared { line, reading: (nodes, cites), pack, alone, index, cited })
}

/// The second reading of a block, once it is known what the document cites, and what was mentioned before it.
pub(crate) fn finish(
    rules: &CitationRules,
    document: &Document,
    block: Prepared<'_>,
    known: &Known,
    history: &History,
) -> Found {
    let (nodes, cites) = block.reading;
    let (line, pack, source) = (&block.line, block.pack, document.text());
    let end = document.blocks().get(block.index).map_or(0, |b| b.span.end as usize);
    let mut reading = Reading { source, end, line, rules, pack, nodes, cites, taken: false };
    numbers::read(&mut reading, known, block.alone);
    names::read(&mut reading, known);
    reports::read(&mut reading, known);
    let (mentions, looks_back) = context::read(&mut reading, history);
    pointer::norms(&mut reading);
    pointer::read(&mut reading);
    for cite in &mut reading.cites {
        defects::check(rules, cite);
    }
    let mut found = Found { mentions, looks_back, ..Found::default() };
    for cite in reading.cites.into_iter().filter(|c| !c.dropped) {
        if let Some((code, likely)) = cite.defect {
            found.warnings.push(Warning { code, detail: Some(likely), span: Some(cite.span) });
        }
        let Cite { id, span, via, mut ambiguous, .. } = cite;
        ambiguous.dedup();
        let reference = Reference { id, span, via, block: block.index, ambiguous, mark: None, sentence: None };
        found.references.push(reference);
    }
    found
}
