//! Texts under negotiation: what is in brackets, which words are alternatives of each other, and what is no part of the text at all.
//!
//! An attribution ("(State X: delete)", "+ State Y", "[State X, State Y: …]"), a label ("Option A:") and a revision mark ("REV2") are
//! *asides*: they are passed over like markup, so that a State's name in one is no cue and breaks no pattern.

use super::collect::find;
use super::tokenize::tokenize;
use super::words::WordStore;
use super::{Language, Tagger};
use crate::lexicon::pack::{ConceptId, Target, VerbForm};
use crate::order::sort_by;
use crate::text::{Bracket, Brackets, ByteSet, Document, Fold, Span, is_bracket, merged, words};
use std::borrow::Cow;
use std::cell::RefCell;

/// A list of States in front of a colon is no longer than this, in bytes.
const MAX_HEAD: usize = 120;
/// What stands in parentheses and is no longer than this may be an attribution, in bytes.
const MAX_PARENTHESIS: usize = 200;
/// First bytes of what opens a parenthesis.
static PARENTHESES: ByteSet = ByteSet::of_first_bytes(&['(', '（']);
/// A remark or an instruction is no longer than this, in bytes: brackets that hold pages need not be read again for each.
const MAX_REMARK: usize = 600;
/// Words of an instruction ("delete the words in brackets") at most.
const MAX_INSTRUCTION: usize = 8;
/// Words of a name in writing that has no capitals at most; a Han character is a word.
const MAX_NAME: usize = 12;
/// Words of so many letters may join the parts of a name ("of", "and").
const MAX_JOINING: usize = 3;

/// What a block is as a text under negotiation.
#[derive(Debug)]
pub(super) struct Negotiated<'a> {
    /// Everything that is not read: the document's hidden ranges and the asides, in order and disjoint.
    pub(super) hidden: Cow<'a, [Span]>,
    /// The asides, in order.
    pub(super) asides: Vec<Span>,
    /// Brackets that hold words of the text.
    pub(super) brackets: Brackets,
}

impl Negotiated<'_> {
    /// The hidden ranges inside a span.
    pub(super) fn hidden_in(&self, span: Span) -> &[Span] {
        within(&self.hidden, span)
    }

    /// The asides inside a span.
    pub(super) fn asides_in(&self, span: Span) -> &[Span] {
        within(&self.asides, span)
    }
}

fn within(spans: &[Span], span: Span) -> &[Span] {
    let from = spans.partition_point(|h| h.end <= span.start);
    let to = spans.partition_point(|h| h.start < span.end);
    &spans[from..to.max(from)]
}

/// Reads a block as a text under negotiation; in any other text this costs next to nothing.
pub(super) fn read<'a>(
    tagger: &Tagger,
    language: &Language,
    store: &mut WordStore,
    document: &'a Document,
    block: Span,
) -> Negotiated<'a> {
    let reader = Reader { tagger, language, store: RefCell::new(store), document, block };
    let brackets: Brackets = document.brackets_in(block).filter(|b| !reader.is_editorial(b)).copied().collect();
    let mut asides: Vec<Span> = brackets.all().iter().filter_map(|b| reader.label(b)).collect();
    asides.extend(document.brackets_in(block).filter(|b| reader.is_remark(b)).map(|b| b.span));
    asides.extend(reader.parentheses(&brackets));
    if !brackets.is_empty() {
        asides.extend(reader.supporters(&brackets));
        asides.extend(reader.revisions());
    }
    sort_by(&mut asides, Span::cmp);
    let asides = merged(asides);
    let hidden = document.hidden_in(block);
    let hidden = if asides.is_empty() {
        Cow::Borrowed(hidden)
    } else {
        let mut all: Vec<Span> = hidden.iter().chain(&asides).copied().collect();
        sort_by(&mut all, Span::cmp);
        Cow::Owned(merged(all))
    };
    // A bracket that holds nothing but an aside is no text.
    let is_aside = |b: &Bracket| within(&asides, b.span).iter().any(|a| a.contains(b.inside) || a.contains(b.span));
    let brackets = brackets.all().iter().filter(|b| !is_aside(b)).copied().collect();
    Negotiated { hidden, asides, brackets }
}

/// A part of the text without its asides.
pub(super) fn visible<'t>(text: &'t str, part: Span, asides: &[Span]) -> Cow<'t, str> {
    let aside = within(asides, part);
    if aside.is_empty() {
        return Cow::Borrowed(text.get(part.range()).unwrap_or(""));
    }
    let mut out = String::new();
    let mut at = part.start;
    for gap in aside {
        out.push_str(text.get(at as usize..gap.start.max(at) as usize).unwrap_or(""));
        at = at.max(gap.end);
    }
    out.push_str(text.get(at as usize..part.end.max(at) as usize).unwrap_or(""));
    Cow::Owned(out)
}

struct Reader<'a> {
    tagger: &'a Tagger,
    language: &'a Language,
    /// The words met so far; shared, since a look-up may add one.
    store: RefCell<&'a mut WordStore>,
    document: &'a Document,
    block: Span,
}

impl Reader<'_> {
    fn text(&self, span: Span) -> &str {
        self.document.text().get(span.range()).unwrap_or("")
    }

    fn folded(&self, span: Span) -> String {
        let fold = Fold { characters: &self.language.pack().head.characters };
        fold.fold(self.document.text(), span, &[]).text().trim_matches(|c: char| !c.is_alphanumeric()).to_owned()
    }

    /// "[sic]", "[emphasis added]", "[see paragraph 12]": an editor speaks, nothing is negotiated.
    fn is_editorial(&self, bracket: &Bracket) -> bool {
        starts_with_one_of(&self.folded(self.front(bracket.inside)), &self.language.pack().negotiation.editorial)
    }

    /// The same, and nothing more is said.
    fn is_remark(&self, bracket: &Bracket) -> bool {
        bracket.inside.len() <= MAX_REMARK
            && self.language.pack().negotiation.editorial.contains(&self.folded(bracket.inside))
    }

    /// The front of a long part, as far as a remark goes.
    fn front(&self, part: Span) -> Span {
        let end = self.document.text().floor_char_boundary(part.start as usize + MAX_REMARK);
        Span::new(part.start as usize, end.min(part.end as usize))
    }

    /// The label at the head of a bracket, or all that is inside where it is an instruction: "[Option A: …]", "[State X: …]", "[delete]".
    fn label(&self, bracket: &Bracket) -> Option<Span> {
        match self.colon(bracket.inside) {
            Some((head, rest)) => {
                let instruction = self.is_instruction(rest);
                let label = self.is_option(head) || self.is_name(head, instruction);
                let all = if instruction { bracket.inside } else { Span { start: head.start, end: rest.start } };
                label.then_some(all)
            }
            None => self.is_bare_instruction(bracket.inside, true).then_some(bracket.inside),
        }
    }

    /// What stands before and behind the first colon of a part of the text, if that comes soon.
    fn colon(&self, part: Span) -> Option<(Span, Span)> {
        let (at, colon) =
            self.text(part).char_indices().take_while(|(i, _)| *i <= MAX_HEAD).find(|(_, c)| is_colon(*c))?;
        let middle = part.start + at as u32;
        Some((Span { start: part.start, end: middle }, Span { start: middle + colon.len_utf8() as u32, end: part.end }))
    }

    fn is_option(&self, head: Span) -> bool {
        self.names_an_option(&self.folded(head))
    }

    fn names_an_option(&self, folded: &str) -> bool {
        let few = words(folded).nth(MAX_JOINING + 1).is_none();
        few && starts_with_one_of(folded, &self.language.pack().negotiation.options)
    }

    /// Whether a part of the text can be names of States or groups: it begins with a capital, as at least half of its longer words do
    /// ("Islamic Republic of Iran"); before an instruction the first is enough. Where the writing has no capitals, few words do. A modal
    /// or the word "norm" is never part of a name.
    fn is_name(&self, part: Span, before_instruction: bool) -> bool {
        let text = self.text(part);
        if !text.contains(char::is_alphabetic) || text.contains(char::is_numeric) || text.contains(is_bracket) {
            return false;
        }
        let pieces = || text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
        let cased = text.contains(char::is_uppercase) || text.contains(char::is_lowercase);
        let long = pieces().filter(|w| w.chars().count() > MAX_JOINING).count();
        let high = pieces().filter(|w| begins_high(w)).count();
        let enough = before_instruction || high * 2 >= long;
        if cased && !(enough && pieces().next().is_some_and(begins_high) && pieces().count() <= MAX_NAME) {
            return false;
        }
        let fold = Fold { characters: &self.language.pack().head.characters };
        let mut store = self.store.borrow_mut();
        let mut tokens = Vec::new();
        tokenize(self.language, &mut store, &fold.fold(self.document.text(), part, &[]), &mut tokens);
        let speaks = |target: Target| match target {
            Target::Concept(id) => self.tagger.rules.modals.iter().any(|m| m.0 == id) || self.names_a_norm(id),
            Target::Verb(_, form) => form == VerbForm::Finite && !cased,
            _ => false,
        };
        let found = find(self.language, &store, self.document.text(), &tokens, 0);
        (cased || tokens.len() <= self.limit(MAX_NAME)) && !found.iter().any(|f| speaks(f.target))
    }

    /// "[Norm C: …]" is text, and no attribution.
    fn names_a_norm(&self, concept: ConceptId) -> bool {
        self.tagger.prepared().norm == Some(concept)
    }

    /// What a State wants done with the text: "delete", "retain the original wording".
    fn is_instruction(&self, part: Span) -> bool {
        if part.len() > MAX_REMARK {
            return false;
        }
        let folded = self.folded(part);
        let actions = &self.language.pack().negotiation.actions;
        words(&folded).count() <= self.limit(MAX_INSTRUCTION)
            && [actions, &self.language.pack().negotiation.alone]
                .iter()
                .any(|list| starts_with_one_of(&folded, list) || ends_with_one_of(&folded, list))
    }

    /// The same without a colon: nothing but an instruction, and perhaps whose it is ("delete", "State X reserves", "proposed by State X").
    /// In a bracket, "support" may be a word of the text: there, and where no capitals tell names from words, only those count that
    /// cannot.
    fn is_bare_instruction(&self, part: Span, in_bracket: bool) -> bool {
        if part.len() > MAX_REMARK {
            return false;
        }
        let folded = self.folded(part);
        let negotiation = &self.language.pack().negotiation;
        let cased = self.text(part).contains(|c: char| c.is_uppercase() || c.is_lowercase());
        let all = !in_bracket || cased;
        let by_all = without_one_of(&folded, &negotiation.actions).filter(|rest| all && !rest.trim().is_empty());
        let Some(rest) = without_one_of(&folded, &negotiation.alone).or(by_all) else {
            return self.names_an_option(&folded);
        };
        let others = words(rest).count();
        others == 0
            || starts_with_one_of(rest.trim_start(), &negotiation.options)
            || others <= MAX_NAME && cased && self.has_only_names(part, rest)
            || !cased && others <= MAX_JOINING * 2
    }

    /// Whether the words of a part that are left beside the action are names.
    fn has_only_names(&self, part: Span, rest: &str) -> bool {
        let pieces = self.text(part).split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
        let left: Vec<&str> = pieces.filter(|w| rest.contains(&w.to_lowercase())).collect();
        let joins = |w: &str| w.chars().count() <= MAX_JOINING;
        left.iter().any(|w| begins_high(w)) && left.iter().all(|w| begins_high(w) || joins(w))
    }

    /// A number of words, for this language: where every character is a word, there are more of them.
    fn limit(&self, words: usize) -> usize {
        words * usize::from(self.language.pack().window_percent) / 100
    }

    /// Attributions in parentheses: "(State X: delete)", and behind a bracket "(State X)".
    fn parentheses(&self, brackets: &Brackets) -> Vec<Span> {
        let text = self.text(self.block);
        let mut found = Vec::new();
        for at in PARENTHESES.positions(text.as_bytes()) {
            let Some(open) = text[at..].chars().next().filter(|c| matches!(c, '(' | '（')) else { continue };
            let body = &text[at + open.len_utf8()..];
            let Some(len) = body.find([')', '）', '(', '（']).filter(|n| *n <= MAX_PARENTHESIS) else { continue };
            let Some(close) = body[len..].chars().next().filter(|c| matches!(c, ')' | '）')) else { continue };
            let start = self.block.start as usize + at;
            let inside = Span::new(start + open.len_utf8(), start + open.len_utf8() + len);
            let whole = Span::new(start, inside.end as usize + close.len_utf8());
            let before = text[..at].trim_end();
            let beside = !brackets.is_empty() && (before.ends_with(is_bracket) || before.ends_with("~~"));
            found.extend(match self.colon(inside) {
                Some((head, rest)) if self.is_option(head) => Some(Span { start: whole.start, end: rest.start }),
                Some((head, rest)) => match self.is_instruction(rest) {
                    true => self.is_name(head, true).then_some(whole),
                    false => {
                        (beside && self.is_name(head, false)).then_some(Span { start: whole.start, end: rest.start })
                    }
                },
                None => {
                    (self.is_bare_instruction(inside, false) || beside && self.is_name(inside, false)).then_some(whole)
                }
            });
        }
        found
    }

    /// "+ State Y, State Z" behind or inside a bracket.
    fn supporters(&self, brackets: &Brackets) -> Vec<Span> {
        let text = self.text(self.block);
        let mut found = Vec::new();
        for (at, _) in text.match_indices(['+', '＋']) {
            let start = self.block.start as usize + at;
            let sign = Span::new(start, start + 1);
            let inside = brackets.touching(sign).any(|b| b.inside.contains(sign));
            let before = text[..at].trim_end();
            if !inside && !before.ends_with(|c| is_bracket(c) || matches!(c, ')' | '）' | '~')) {
                continue;
            }
            let sign = text[at..].chars().next().map_or(1, char::len_utf8);
            let len = names_length(&text[at + sign..]);
            let names = Span::new(start + sign, start + sign + len);
            if len > 0 && self.is_name(names, false) {
                found.push(Span::new(start, start + sign + len));
            }
        }
        found
    }

    /// "REV2", "Rev. 2", but not in a symbol ("CRP.2/Rev.1").
    fn revisions(&self) -> Vec<Span> {
        let fold = Fold { characters: &self.language.pack().head.characters };
        let folded = fold.fold(self.document.text(), self.block, &[]);
        let text = folded.text();
        let mut found = Vec::new();
        let list: Vec<_> = words(text).collect();
        for (i, word) in list.iter().enumerate().filter(|(_, w)| !text[..w.start].ends_with(['/', '.'])) {
            let body = &text[word.start..word.end];
            let name = body.trim_end_matches(|c: char| c.is_ascii_digit());
            if !self.language.pack().negotiation.revisions.iter().any(|r| r == name) {
                continue;
            }
            let number = list.get(i + 1).filter(|n| text[n.start..n.end].bytes().all(|b| b.is_ascii_digit()));
            match (name.len() < body.len(), number) {
                (true, _) => found.push(folded.source_span(word.start, word.end)),
                (false, Some(number)) => found.push(folded.source_span(word.start, number.end)),
                (false, None) => {}
            }
        }
        found
    }
}

fn is_colon(c: char) -> bool {
    matches!(c, ':' | '：')
}

fn begins_high(word: &str) -> bool {
    word.starts_with(|c: char| c.is_uppercase() || !c.is_lowercase())
}

/// The length of a list of names at the start of a text, in bytes: with capitals, up to the first word without one; else up to the next
/// punctuation or bracket.
fn names_length(text: &str) -> usize {
    let stop = |c: char| {
        is_bracket(c) || matches!(c, '(' | ')' | '（' | '）' | ';' | '；' | '。' | '.' | ':' | '：' | '+' | '＋')
    };
    let end = text.find(stop).unwrap_or(text.len());
    let part = &text[..end];
    if !part.contains(char::is_uppercase) && !part.contains(char::is_lowercase) {
        return part.trim_end().len();
    }
    let mut len = 0;
    let mut at = 0;
    for piece in part.split_inclusive([' ', ',', '\u{a0}']) {
        let word = piece.trim_matches(|c: char| !c.is_alphanumeric());
        let high = word.starts_with(char::is_uppercase);
        if !high && word.chars().count() > MAX_JOINING {
            break;
        }
        at += piece.len();
        if high {
            len = at - (piece.len() - piece.trim_end_matches([' ', ',', '\u{a0}']).len());
        }
    }
    len
}

/// Whether a boundary of words lies at a place: always so where every character is a word.
fn is_boundary(text: &str, at: usize) -> bool {
    let han = |c: char| ('\u{3400}'..='\u{9fff}').contains(&c);
    let (before, after) = (text[..at].chars().next_back(), text[at..].chars().next());
    !matches!((before, after), (Some(b), Some(a)) if b.is_alphanumeric() && a.is_alphanumeric() && !han(b) && !han(a))
}

fn starts_with_one_of(text: &str, list: &[String]) -> bool {
    list.iter().any(|w| text.starts_with(w.as_str()) && is_boundary(text, w.len()))
}

fn ends_with_one_of(text: &str, list: &[String]) -> bool {
    list.iter().any(|w| text.ends_with(w.as_str()) && is_boundary(text, text.len() - w.len()))
}

/// What is left of a text that begins or ends with one of a list; of several the longest counts.
fn without_one_of<'t>(text: &'t str, list: &[String]) -> Option<&'t str> {
    let rest = |w: &String| {
        let front = text.strip_prefix(w.as_str()).filter(|_| is_boundary(text, w.len()));
        front.or_else(|| text.strip_suffix(w.as_str()).filter(|r| is_boundary(text, r.len())))
    };
    list.iter().filter_map(rest).min_by_key(|r| r.len())
}
