//! What answers: the built-in termbase, and before it those of the user's own.

use super::{Answer, Card, Finding, MOST_CARDS, OwnBase, Question, Stock};
use crate::base::{Termbase, same_language};
use crate::check::{Reading, clusters, issues};
use crate::exchange::read_csv;
use crate::find::{Finder, Hit, Reach};
use crate::index::{Index, Level, Tables};
use rapporteur_core::Span;
use rapporteur_core::lexicon::terms::{TermPack, Writing};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// The termbases, ready for questions.
#[derive(Debug)]
pub struct Desk {
    pack: TermPack,
    /// The user's own, then the built-in one.
    bases: Vec<Termbase>,
    /// What the user's own are called.
    names: Vec<String>,
    /// For languages of which nothing is known.
    plain: Writing,
    /// What the indexes of languages have made of the bases, by tag: a text is checked after every edit, and the bases stay the same.
    tables: RefCell<BTreeMap<String, Rc<Tables>>>,
}

impl Desk {
    /// Of a pack, without any of the user's own.
    pub fn new(pack: TermPack) -> Self {
        let bases = vec![Termbase::from_pack(&pack)];
        Self { pack, bases, names: Vec::new(), plain: Writing::default(), tables: RefCell::default() }
    }

    /// Answers.
    pub fn answer(&mut self, question: &Question) -> Answer {
        match question {
            Question::Cards(asked) => Answer::Cards(self.cards(asked.trim())),
            Question::Check { text, blocks, hidden } => Answer::Findings(self.findings(text, blocks, hidden)),
            Question::Own(bases) => Answer::Own(self.take(bases)),
            Question::Stock => Answer::Stock(self.stock()),
        }
    }

    /// Takes the user's own bases in the place of those before; gives back the names of those that cannot be read.
    fn take(&mut self, bases: &[OwnBase]) -> Vec<String> {
        self.bases.drain(..self.names.len());
        self.names.clear();
        self.tables.borrow_mut().clear();
        let (mut read, mut refused) = (Vec::new(), Vec::new());
        for own in bases {
            match read_csv(&own.table, &[]) {
                Ok((base, _)) => {
                    read.push(base);
                    self.names.push(own.name.clone());
                }
                Err(_) => refused.push(own.name.clone()),
            }
        }
        self.bases.splice(..0, read);
        refused
    }

    /// The terms of a language, from all bases.
    fn index(&self, language: &str) -> Index<'_> {
        let known = self.pack.languages.iter().find(|l| same_language(&l.tag, language));
        let writing = known.map_or(&self.plain, |l| &l.writing);
        let bases: Vec<&Termbase> = self.bases.iter().collect();
        let kept = self.tables.borrow().get(language).cloned();
        if let Some(tables) = kept {
            return Index::from_tables(tables, &bases, writing);
        }
        let index = Index::new(&bases, language, writing, Level::Listed);
        self.tables.borrow_mut().insert(language.to_owned(), index.tables());
        index
    }

    /// How much there is, all bases together.
    fn stock(&self) -> Stock {
        let terms = |language: &str| self.bases.iter().map(|base| base.terms(language).count()).sum::<usize>() as u32;
        let all = || self.bases.iter().flat_map(|b| &b.concepts);
        let seen = all().flat_map(|c| &c.sections).flat_map(|s| &s.terms).filter(|t| t.verified);
        Stock {
            concepts: all().count() as u32,
            seen: seen.count() as u32,
            languages: self.languages().into_iter().map(|tag| (tag.to_owned(), terms(tag))).collect(),
        }
    }

    /// The languages in which there are terms, regions passed over.
    fn languages(&self) -> Vec<&str> {
        let mut all: Vec<&str> = self.pack.languages.iter().map(|l| l.tag.as_str()).collect();
        for section in self.bases.iter().take(self.names.len()).flat_map(|b| &b.concepts).flat_map(|c| &c.sections) {
            if !all.iter().any(|tag| same_language(tag, &section.language)) {
                all.push(&section.language);
            }
        }
        all
    }

    /// Those with the identifier, then those of which the whole query is a term in some form, then those in whose terms it stands: at the
    /// beginning of one, of a word in it, anywhere. The user's own come first each time.
    fn cards(&self, asked: &str) -> Vec<Card> {
        if asked.is_empty() {
            return Vec::new();
        }
        let all = || {
            self.bases
                .iter()
                .enumerate()
                .flat_map(|(base, b)| (0..b.concepts.len()).map(move |concept| (base, concept)))
        };
        let concept = |(base, at): (usize, usize)| self.bases.get(base)?.concepts.get(at);
        let mut found: Vec<(usize, usize)> = all().filter(|at| concept(*at).is_some_and(|c| c.id == asked)).collect();
        let indexes: Vec<Index> = self.languages().into_iter().map(|tag| self.index(tag)).collect();
        found.extend(with_term(&indexes, asked));
        let small = asked.to_lowercase();
        let mut within: Vec<(u8, (usize, usize))> = Vec::new();
        for at in all() {
            let terms = concept(at).into_iter().flat_map(|c| &c.sections).flat_map(|s| &s.terms);
            within.extend(terms.filter_map(|term| place(&term.text, &small)).min().map(|place| (place, at)));
        }
        within.sort_by_key(|(place, _)| *place);
        found.extend(within.into_iter().map(|(_, at)| at));
        let mut cards: Vec<Card> = Vec::new();
        let mut taken = BTreeSet::new();
        for at in found {
            if cards.len() < MOST_CARDS && taken.insert(at) {
                cards.extend(concept(at).map(|c| Card::new(c, self.names.get(at.0).map(String::as_str))));
            }
        }
        cards
    }

    fn findings(&self, text: &str, blocks: &[(String, u32, u32)], hidden: &[(u32, u32)]) -> Vec<Finding> {
        let span = |(start, end): (u32, u32)| Span { start, end };
        let hidden: Vec<Span> = hidden.iter().copied().map(span).collect();
        let mut languages: BTreeMap<&str, Vec<Span>> = BTreeMap::new();
        for (language, start, end) in blocks.iter().filter(|b| text.get(b.1 as usize..b.2 as usize).is_some()) {
            languages.entry(language).or_default().push(span((*start, *end)));
        }
        let (mut found, known) = (Vec::new(), self.languages());
        for (language, blocks) in languages {
            if !known.iter().any(|tag| same_language(tag, language)) {
                continue;
            }
            let index = self.index(language);
            let finder = Finder::new(&index, Reach::Near);
            let mut hits: Vec<Hit> = Vec::new();
            for block in blocks {
                let from = hidden.partition_point(|h| h.end <= block.start);
                let to = hidden.partition_point(|h| h.start < block.end);
                hits.extend(finder.find(text, block, hidden.get(from..to).unwrap_or_default()));
            }
            hits.sort_by_key(|hit| hit.span.start);
            let readings = [Reading { text, hits: &hits }];
            let clusters = clusters(&index, &readings);
            found.extend(issues(&index, &readings, &clusters).iter().map(|issue| Finding::new(issue, language)));
        }
        found
    }
}

/// Where a query stands in a term, if anywhere, both in small letters: 0 at its beginning, 1 at that of a word, 2 within one.
fn place(term: &str, small: &str) -> Option<u8> {
    let term = term.to_lowercase();
    let before = |at: usize| term.get(..at).and_then(|before| before.chars().next_back());
    let places = term.match_indices(small).map(|(at, _)| match before(at) {
        None => 0,
        Some(c) if !c.is_alphanumeric() => 1,
        Some(_) => 2,
    });
    places.min()
}

/// The concepts of which the whole of a text is a term in some form, generously: base and concept, in the order of the languages.
pub fn with_term(indexes: &[Index], asked: &str) -> Vec<(usize, usize)> {
    let mut found: Vec<(usize, usize)> = Vec::new();
    let whole = Span::new(0, asked.len());
    for index in indexes {
        let hits = Finder::new(index, Reach::Present).find(asked, whole, &[]);
        for term in hits.iter().filter(|h| h.span == whole).flat_map(|h| &h.terms) {
            let at = (term.base as usize, term.concept as usize);
            if !found.contains(&at) {
                found.push(at);
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::Kind;
    use rapporteur_core::lexicon::terms::{LanguageTerms, Status, TermRecord};

    fn desk() -> Desk {
        let record = |concept, surface: &str, status| TermRecord {
            concept,
            surface: surface.to_owned(),
            exact: false,
            forms: Vec::new(),
            abbreviation: (concept == 1).then(|| "CBM".to_owned()),
            status,
            authority: None,
            reference: None,
            verified: false,
            note: None,
            gate: false,
            strict: false,
        };
        let terms = vec![
            record(0, "cyberattack", Status::Preferred),
            record(0, "cyber strike", Status::Forbidden),
            record(1, "confidence-building measure", Status::Preferred),
        ];
        let english = LanguageTerms { tag: "en".to_owned(), writing: Writing::default(), terms };
        let concepts = vec!["attack".to_owned(), "cbm".to_owned()];
        Desk::new(TermPack { version: String::new(), concepts, languages: vec![english] })
    }

    #[test]
    fn cards_are_found_by_identifier_by_term_and_by_part_of_a_term() {
        let ids = |asked: &str| match desk().answer(&Question::Cards(asked.to_owned())) {
            Answer::Cards(cards) => cards.into_iter().map(|c| c.id).collect::<Vec<_>>(),
            other => panic!("{other:?}"),
        };
        assert_eq!((ids("cbm"), ids(" Cyber strike ")), (vec!["cbm".to_owned()], vec!["attack".to_owned()]));
        assert_eq!((ids("build"), ids(""), ids("xylophone")), (vec!["cbm".to_owned()], vec![], vec![]));
    }

    #[test]
    fn what_begins_as_somebody_writes_comes_first() {
        assert_eq!(
            ["cyber", "attack", "yber", "xyl"].map(|query| place("Cyber attack", query)),
            [Some(0), Some(1), Some(2), None]
        );
        let ids = |asked: &str| match desk().answer(&Question::Cards(asked.to_owned())) {
            Answer::Cards(cards) => cards.into_iter().map(|c| c.id).collect::<Vec<_>>(),
            other => panic!("{other:?}"),
        };
        assert_eq!((ids("c"), ids("me")), (vec!["attack".to_owned(), "cbm".to_owned()], vec!["cbm".to_owned()]));
        // The identifier of one concept may stand in a term of another.
        assert_eq!(ids("attack"), ["attack"]);
    }

    #[test]
    fn the_stock_is_counted_and_an_index_is_made_once() {
        let mut desk = desk();
        let stock = Stock { concepts: 2, seen: 0, languages: vec![("en".to_owned(), 3)] };
        assert_eq!(desk.answer(&Question::Stock), Answer::Stock(stock));
        let first = desk.index("en").tables();
        assert!(Rc::ptr_eq(&first, &desk.index("en").tables()));
        let own = OwnBase { name: "a".to_owned(), table: "en,tlh\nwidget,wIjIt\n".to_owned() };
        desk.answer(&Question::Own(vec![own]));
        assert!(!Rc::ptr_eq(&first, &desk.index("en").tables()));
        let languages = vec![("en".to_owned(), 4), ("tlh".to_owned(), 1)];
        assert_eq!(desk.answer(&Question::Stock), Answer::Stock(Stock { concepts: 3, seen: 0, languages }));
    }

    #[test]
    fn findings_name_what_stands_where_and_keep_their_keys() {
        let text = "A cyberattack, a cyber strike. The CBM. A cyberatttack!";
        let question = |text: &str| Question::Check {
            text: text.to_owned(),
            blocks: vec![("en-GB".to_owned(), 0, text.len() as u32), ("xx".to_owned(), 0, 1)],
            hidden: vec![(0, 2)],
        };
        let Answer::Findings(found) = desk().answer(&question(text)) else { panic!("findings are asked for") };
        let kinds: Vec<Kind> = found.iter().map(|f| f.kind).collect();
        assert_eq!(kinds, [Kind::Discouraged, Kind::NeverExpanded, Kind::Misspelt]);
        let (start, end) = found[0].places()[0];
        assert_eq!(
            (&text[start as usize..end as usize], found[0].term.as_deref()),
            ("cyber strike", Some("cyberattack"))
        );
        assert_eq!(found[2].uses[0].places[0].2, "one-letter");
        let Answer::Findings(again) = desk().answer(&question(&format!("New. {text}"))) else { panic!("findings") };
        let keys = |found: &[Finding]| found.iter().map(Finding::key).collect::<Vec<_>>();
        assert_eq!(keys(&found), keys(&again));
    }

    #[test]
    fn the_users_own_bases_answer_first_and_can_be_taken_away() {
        let own = |name: &str, table: &str| OwnBase { name: name.to_owned(), table: table.to_owned() };
        let glossary = own(
            "glossary.csv",
            "id,en,status_en,tlh\n1,digital assault,preferred,\n1,cyberattack,forbidden,\n2,widget,,wIjIt\n",
        );
        let mut desk = desk();
        let ids = |desk: &mut Desk, asked: &str| match desk.answer(&Question::Cards(asked.to_owned())) {
            Answer::Cards(cards) => cards.into_iter().map(|c| (c.id, c.own)).collect::<Vec<_>>(),
            other => panic!("{other:?}"),
        };
        let check = |desk: &mut Desk, text: &str| {
            let blocks = vec![("en".to_owned(), 0, text.len() as u32)];
            match desk.answer(&Question::Check { text: text.to_owned(), blocks, hidden: Vec::new() }) {
                Answer::Findings(found) => found.into_iter().map(|f| (f.kind, f.term)).collect::<Vec<_>>(),
                other => panic!("{other:?}"),
            }
        };
        let mine = Some("glossary.csv".to_owned());
        assert_eq!((ids(&mut desk, "widget"), check(&mut desk, "A cyberattack.")), (vec![], vec![]));
        let taken = desk.answer(&Question::Own(vec![glossary.clone(), own("bad", "nothing\n"), glossary.clone()]));
        assert_eq!(taken, Answer::Own(vec!["bad".to_owned()]));
        // Taken once more, it takes the place of what was there.
        assert_eq!(desk.answer(&Question::Own(vec![glossary])), Answer::Own(Vec::new()));
        assert_eq!(ids(&mut desk, "Widget"), [("2".to_owned(), mine.clone())]);
        assert_eq!(ids(&mut desk, "wIjIt"), [("2".to_owned(), mine.clone())], "a language that is not built in");
        assert_eq!(ids(&mut desk, "cyberattack"), [("1".to_owned(), mine), ("attack".to_owned(), None)]);
        let found = check(&mut desk, "A cyberattack.");
        assert_eq!(found, [(Kind::Discouraged, Some("digital assault".to_owned()))]);
        assert_eq!(desk.answer(&Question::Own(Vec::new())), Answer::Own(Vec::new()));
        assert_eq!((ids(&mut desk, "widget"), ids(&mut desk, "cbm").len()), (vec![], 1));
    }
}
