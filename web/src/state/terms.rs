//! What the termbase says: of what was asked for, and of the draft.

use super::termbases::Own;
use super::{Draft, State, View};
use crate::wire::Problem;
use rapporteur_core::Span;
use rapporteur_terms::wire::{Card, Finding, Stock};
use std::rc::Rc;

/// What came of asking the termbase.
type Answer<T> = Result<Rc<Vec<T>>, Problem>;

/// So many concepts that were looked up last can be reached again at once.
const MOST_LAST: usize = 8;

/// What the termbase says.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Terms {
    /// Whether the terms of the draft are checked.
    pub on: bool,
    /// The revision that was checked, and what is to be looked at in it.
    pub findings: Option<(u32, Answer<Finding>)>,
    /// What was asked for last, and the concepts that have it.
    pub cards: Option<(String, Answer<Card>)>,
    /// The concepts whose cards were looked at last, the last one first. Nothing keeps them beyond this visit.
    pub last: Vec<Card>,
    /// How much there is in the termbases.
    pub stock: Option<Result<Stock, Problem>>,
    /// Whether findings are shown that were put aside.
    pub aside: bool,
    /// Termbases of the reader's own.
    pub own: Rc<Vec<Own>>,
}

impl Terms {
    /// The findings of a draft, if they are those of its text as it stands; the ones put aside come only if they are asked for.
    pub fn of<'a>(&'a self, draft: &'a Draft) -> Option<Result<Vec<&'a Finding>, &'a Problem>> {
        let (revision, findings) = self.findings.as_ref()?;
        let shown = |f: &&Finding| self.aside || !draft.dismissed.contains(&f.key());
        let findings = findings.as_ref().map(|all| all.iter().filter(shown).collect());
        (*revision == draft.revision).then_some(findings)
    }

    /// The finding at a place of a draft.
    pub fn at<'a>(&'a self, draft: &'a Draft, span: Span) -> Option<&'a Finding> {
        let findings = self.of(draft)?.ok()?;
        findings.into_iter().find(|f| f.places().contains(&(span.start, span.end)))
    }

    /// How many findings of a draft were put aside.
    pub fn count_aside(&self, draft: &Draft) -> usize {
        let all = self.findings.iter().filter_map(|(_, found)| found.as_ref().ok()).flat_map(|all| all.iter());
        all.filter(|f| draft.dismissed.contains(&f.key())).count()
    }
}

impl State {
    /// The card at which the reader looks, if it is here: the one that the address names, or the first of those that it asks for.
    pub fn card(&self) -> Option<&Card> {
        let View::Terms(Some(address)) = &self.view else { return None };
        let (asked, Ok(cards)) = self.terms.cards.as_ref()? else { return None };
        cards.iter().find(|card| card.id == *address).or_else(|| cards.first().filter(|_| asked == address))
    }

    /// Remembers the card at which the reader looks as the one that was looked up last.
    pub(super) fn remember_card(&mut self) {
        let Some(card) = self.card().cloned() else { return };
        let last = &mut self.terms.last;
        last.retain(|other| (&other.id, &other.own) != (&card.id, &card.own));
        last.insert(0, card);
        last.truncate(MOST_LAST);
    }
}

#[cfg(test)]
mod tests {
    use crate::state::{Action, State, View};
    use rapporteur_terms::wire::Card;
    use std::rc::Rc;

    #[test]
    fn what_was_looked_up_last_comes_first_and_nothing_twice() {
        let card = |id: &str| Card { id: id.to_owned(), own: None, terms: Vec::new() };
        let cards = |ids: &[&str]| Ok(Rc::new(ids.iter().map(|id| card(id)).collect::<Vec<_>>()));
        let show = |id: &str| Action::Show(View::Terms(Some(id.to_owned())));
        let last = |state: &State| state.terms.last.iter().map(|card| card.id.clone()).collect::<Vec<_>>();
        let mut state = State::new();
        // While somebody writes, nothing is looked up yet.
        state = state.reduce(Action::Show(View::Terms(None)));
        state = state.reduce(Action::Cards { asked: "att".to_owned(), cards: cards(&["attack", "attribution"]) });
        assert_eq!((state.card(), last(&state)), (None, vec![]));
        // One of the list, then the other, then a term, whose card comes later.
        state = state.reduce(show("attribution"));
        assert_eq!(state.card().map(|c| c.id.as_str()), Some("attribution"));
        state = state.reduce(show("attack")).reduce(show("Angriff"));
        assert_eq!((state.card(), last(&state)), (None, vec!["attack".to_owned(), "attribution".to_owned()]));
        state = state.reduce(Action::Cards { asked: "Angriff".to_owned(), cards: cards(&["attribution"]) });
        assert_eq!(last(&state), ["attribution", "attack"]);
        for i in 0..9 {
            let id = i.to_string();
            state = state.reduce(Action::Cards { asked: String::new(), cards: cards(&[&id]) }).reduce(show(&id));
        }
        assert_eq!(last(&state), ["8", "7", "6", "5", "4", "3", "2", "1"]);
    }
}
