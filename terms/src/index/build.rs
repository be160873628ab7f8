//! Builds an index: terms into words, words into what they may be forms of.

use super::{Index, Level, Node, ROOT, Tables, TermRef, Variant, WordId, WordNeeds};
use crate::base::{Term, Termbase, same_language};
use crate::inflect::Backwards;
use crate::stem::Stems;
use crate::tier::How;
use crate::tokens::{TermToken, term_words};
use rapporteur_core::lexicon::inflection::FormClass;
use rapporteur_core::lexicon::terms::{TermWord, Writing};
use rapporteur_core::tagger::inflected::Inflected;
use rustc_hash::FxHashMap;
use smallvec::SmallVec;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Key {
    /// A word as a term has it: whether it stands alone, whether it has a capital.
    Cited { text: String, alone: bool, capital: bool },
    /// Listed words with their classes.
    Listed(Vec<(String, FormClass)>, bool),
    /// A spelling.
    Spelt(String),
}

struct Slot {
    word: WordId,
    link: bool,
}

struct Builder<'a> {
    writing: &'a Writing,
    backwards: Backwards<'a>,
    ids: FxHashMap<Key, WordId>,
    words: Vec<WordNeeds>,
    lexemes: Vec<(String, FormClass, WordId, How)>,
    /// Words that may be stemmed.
    bent: Vec<(String, WordId)>,
    edges: FxHashMap<(Node, WordId, bool), Node>,
    ends: FxHashMap<Node, SmallVec<[Variant; 1]>>,
    nodes: Node,
}

impl<'a> Index<'a> {
    /// Takes in the terms of a language from all bases; the bases come in the order of their weight.
    pub fn new(bases: &[&'a Termbase], language: &str, writing: &'a Writing, level: Level) -> Self {
        let mut builder = Builder {
            writing,
            backwards: Backwards::new(writing),
            ids: FxHashMap::default(),
            words: Vec::new(),
            lexemes: Vec::new(),
            bent: Vec::new(),
            edges: FxHashMap::default(),
            ends: FxHashMap::default(),
            nodes: 0,
        };
        for mask in &writing.masks {
            builder.cited(mask, Variant { term: None, how: How::AsWritten, commas: false });
        }
        for (base, termbase) in (0..).zip(bases) {
            for (concept, entry) in (0..).zip(&termbase.concepts) {
                for (section, of_language) in (0..).zip(&entry.sections) {
                    if !same_language(&of_language.language, language) {
                        continue;
                    }
                    for (term, entry) in (0..).zip(&of_language.terms) {
                        builder.term(entry, TermRef { base, concept, section, term }, level);
                    }
                }
            }
        }
        builder.build(bases)
    }
}

impl<'a> Builder<'a> {
    fn term(&mut self, term: &Term, at: TermRef, level: Level) {
        let variant = Variant { term: Some(at), how: How::AsWritten, commas: false };
        if term.exact || is_abbreviation(&term.text) {
            self.spelt(&term.text, Variant { how: How::Abbreviation, ..variant });
        } else {
            self.cited(&term.text, variant);
        }
        if let Some(abbreviation) = &term.abbreviation {
            self.spelt(abbreviation, Variant { how: How::Abbreviation, ..variant });
        }
        if level == Level::Listed {
            for form in &term.forms {
                self.listed(form, Variant { how: How::Listed, ..variant });
            }
        }
    }

    /// A term as it is written, and with its first part joined or apart.
    fn cited(&mut self, text: &str, variant: Variant) {
        let tokens = term_words(self.writing, text);
        // A single character is in too many words to be found by itself.
        if tokens.len() == 1 && tokens[0].text.chars().count() < 2 {
            return;
        }
        self.cited_tokens(&tokens, variant);
        for (i, token) in tokens.iter().enumerate() {
            for prefix in &self.writing.prefixes {
                let mut other = tokens.clone();
                if token.text == *prefix && i + 1 < tokens.len() {
                    other[i + 1].text = format!("{prefix}{}", tokens[i + 1].text);
                    other[i + 1].raw = token.raw.clone();
                    other[i + 1].link = token.link;
                    other.remove(i);
                } else if let Some(rest) = token.text.strip_prefix(prefix.as_str()).filter(|r| r.chars().count() > 2) {
                    let first = TermToken { text: prefix.clone(), ..token.clone() };
                    other[i] = TermToken { text: rest.to_owned(), raw: rest.to_owned(), link: false, comma: false };
                    other.insert(i, first);
                } else {
                    continue;
                }
                self.cited_tokens(&other, Variant { how: How::Joined, ..variant });
            }
        }
    }

    fn cited_tokens(&mut self, tokens: &[TermToken], variant: Variant) {
        let alone = tokens.len() == 1;
        let slot = |token: &TermToken| {
            let key = if is_abbreviation(&token.raw) {
                Key::Cited { text: token.text.clone(), alone: false, capital: false }
            } else {
                let capital = token.raw.chars().next().is_some_and(char::is_uppercase);
                Key::Cited { text: token.text.clone(), alone, capital: capital && self.writing.capital_nouns }
            };
            (key, is_abbreviation(&token.raw), token.link)
        };
        let keys: Vec<(Key, bool, bool)> = tokens.iter().map(slot).collect();
        let commas = tokens.iter().any(|t| t.comma);
        let slots = keys.into_iter().map(|(key, stiff, link)| Slot { word: self.word(key, stiff), link }).collect();
        self.insert(slots, Variant { commas, ..variant });
    }

    fn spelt(&mut self, text: &str, variant: Variant) {
        let tokens = term_words(self.writing, text);
        let slots =
            tokens.iter().map(|t| Slot { word: self.word(Key::Spelt(t.raw.clone()), true), link: t.link }).collect();
        self.insert(slots, variant);
    }

    fn listed(&mut self, form: &[TermWord], variant: Variant) {
        let mut slots: Vec<Slot> = Vec::new();
        let mut commas = false;
        let mut link = false;
        for part in form {
            match part {
                TermWord::Exact(text) => {
                    for token in term_words(self.writing, text) {
                        slots.push(Slot { word: self.word(Key::Spelt(token.raw), true), link: link || token.link });
                        link = false;
                    }
                }
                TermWord::Words(choices) => {
                    let mut last: Vec<(String, FormClass)> = Vec::new();
                    let mut capital = false;
                    for (text, class) in choices {
                        commas |= text.ends_with(',');
                        let mut tokens = term_words(self.writing, text);
                        let Some(end) = tokens.pop() else {
                            // Nothing but small words: an article is passed over, a link joins what stands around it.
                            link |= self.writing.links.iter().any(|l| l.eq_ignore_ascii_case(text));
                            continue;
                        };
                        for token in tokens {
                            let key = Key::Listed(vec![(token.text, FormClass::AsWritten)], false);
                            slots.push(Slot { word: self.word(key, true), link: link || token.link });
                            link = false;
                        }
                        capital |= self.writing.capital_nouns && end.raw.chars().next().is_some_and(char::is_uppercase);
                        last.push((end.text, *class));
                    }
                    if !last.is_empty() {
                        let first = slots.is_empty();
                        slots.push(Slot { word: self.word(Key::Listed(last, capital), false), link: link && !first });
                        link = false;
                    }
                }
            }
        }
        self.insert(slots, Variant { commas, ..variant });
    }

    fn insert(&mut self, slots: Vec<Slot>, variant: Variant) {
        if slots.is_empty() {
            return;
        }
        let mut node = ROOT;
        for slot in slots {
            let next = self.nodes + 1;
            node = *self.edges.entry((node, slot.word, slot.link)).or_insert(next);
            self.nodes = self.nodes.max(node);
        }
        let ends = self.ends.entry(node).or_default();
        if !ends.iter().any(|v| v.term == variant.term) {
            ends.push(variant);
        }
    }

    fn word(&mut self, key: Key, stiff: bool) -> WordId {
        if let Some(id) = self.ids.get(&key) {
            return *id;
        }
        let id = self.words.len() as WordId;
        let mut needs = WordNeeds::default();
        match &key {
            Key::Spelt(spelling) => {
                let folded: String = term_words(self.writing, spelling).into_iter().map(|t| t.text).collect();
                self.fused(&folded, id);
                needs.spelling = Some(spelling.clone());
            }
            Key::Listed(choices, capital) => {
                needs.capital = *capital;
                for (text, class) in choices {
                    self.lexemes.push((text.clone(), *class, id, How::Listed));
                    self.without_article(text, |this, bare| this.lexemes.push((bare, *class, id, How::Listed)));
                }
            }
            Key::Cited { text, .. } if stiff => self.fused(text, id),
            Key::Cited { text, alone, capital } => {
                needs.capital = *capital;
                self.bend(text, *alone, *capital, id);
                self.without_article(text, |this, bare| this.bend(&bare, *alone, *capital, id));
            }
        }
        self.words.push(needs);
        self.ids.insert(key, id);
        id
    }

    /// An abbreviation, and what may be fused to it.
    fn fused(&mut self, text: &str, id: WordId) {
        self.lexemes.push((text.to_owned(), FormClass::AsWritten, id, How::AsWritten));
        for ending in &self.writing.abbreviation_endings {
            self.lexemes.push((format!("{text}{ending}"), FormClass::AsWritten, id, How::AsWritten));
        }
    }

    fn bend(&mut self, text: &str, alone: bool, capital: bool, id: WordId) {
        self.lexemes.push((text.to_owned(), FormClass::AsWritten, id, How::AsWritten));
        if self.writing.fixed.iter().any(|w| w == text) || text.chars().any(|c| c.is_ascii_digit()) {
            return;
        }
        let writing = self.writing;
        let classes = match (writing.capital_nouns && !capital, alone) {
            (true, _) => &writing.small,
            (false, true) => &writing.single,
            (false, false) => &writing.several,
        };
        for class in classes {
            for word in self.backwards.words(text, *class) {
                self.lexemes.push((word, FormClass::One(*class), id, How::Ending(*class)));
            }
        }
        self.bent.push((text.to_owned(), id));
    }

    /// A word without the article that is fused to it.
    fn without_article(&mut self, text: &str, mut put: impl FnMut(&mut Self, String)) {
        let writing = self.writing;
        for article in writing.articles.iter().filter(|a| writing.proclitics.contains(a)) {
            if let Some(bare) = text.strip_prefix(article.as_str()).filter(|b| b.chars().count() > 2) {
                put(self, bare.to_owned());
            }
        }
    }

    fn build(self, bases: &[&'a Termbase]) -> Index<'a> {
        let inflected = Inflected::new(self.lexemes.iter().map(|l| (l.0.as_str(), l.1)), &self.writing.inflection);
        let stems = self.writing.stemmer.as_deref().and_then(Stems::named);
        let mut by_stem: FxHashMap<String, Vec<(WordId, String)>> = FxHashMap::default();
        if let Some(stems) = &stems {
            for (text, word) in self.bent {
                if let Some(stem) = stems.stem(&text) {
                    by_stem.entry(stem).or_default().push((word, text));
                }
            }
        }
        let (cited, lexemes) =
            self.lexemes.into_iter().map(|(text, class, id, how)| ((text, class), (id, how))).unzip();
        let tables = Tables {
            inflected,
            lexemes,
            cited,
            near: std::cell::OnceCell::new(),
            words: self.words,
            edges: self.edges,
            ends: self.ends,
            stems,
            by_stem,
        };
        Index::from_tables(std::rc::Rc::new(tables), bases, self.writing)
    }
}

/// Whether a word is written in capitals alone: then it stands for itself.
fn is_abbreviation(text: &str) -> bool {
    let mut letters = text.chars().filter(|c| c.is_alphabetic());
    let capitals = letters.clone().count() >= 2 && letters.all(char::is_uppercase);
    capitals && !text.contains(char::is_whitespace)
}
