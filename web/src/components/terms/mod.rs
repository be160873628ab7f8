//! Terms: the cards of concepts, and what to look at in the terms of the draft.

mod bases;
mod card;
mod finding;
mod list;
mod start;

pub(super) use finding::Lit;
pub(super) use list::Findings;

use crate::hooks::{address, use_app, use_cards};
use crate::services::dom;
use crate::state::View;
use bases::Bases;
use card::{card, name};
use rapporteur_terms::wire::MOST_CARDS;
use start::start;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub(super) struct TermsProps {
    /// What is asked for: the identifier of a concept, or a term in any language and form.
    pub(super) asked: Option<String>,
}

/// The view: a field to ask in, the concepts that answer while it is written in, the first of them or the chosen one as a card.
#[component]
pub(super) fn Terms(props: &TermsProps) -> Html {
    let app = use_app();
    let (state, words) = (app.state(), &app.words);
    // What was written since the address was last followed; the list stays as it is while one of it is looked at.
    let written = use_state(|| None::<String>);
    {
        let (written, listed) = (written.clone(), state.card().is_some());
        use_effect_with(props.asked.clone(), move |asked| {
            if !listed && *written != *asked {
                written.set(None);
            }
        });
    }
    let query = (*written).clone().or_else(|| props.asked.clone()).filter(|query| !query.is_empty());
    use_cards(&app, query.as_deref());
    let oninput = {
        let written = written.clone();
        Callback::from(move |event: InputEvent| written.set(dom::value(&event).map(|value| value.trim().to_owned())))
    };
    let onchange = Callback::from(move |event: Event| {
        if let Some(written) = dom::value(&event) {
            let asked = Some(written.trim().to_owned()).filter(|a| !a.is_empty());
            dom::set_hash(&address(&View::Terms(asked)));
        }
    });
    // While the next answer is on its way, the last one stays.
    let answer = query.as_ref().and(state.terms.cards.as_ref());
    let cards = answer.and_then(|(_, cards)| cards.as_ref().ok());
    let shown = state.card().or_else(|| cards.and_then(|cards| cards.first()));
    let body = match (&query, answer) {
        (None, _) => start(&app),
        (Some(_), None) => html! { <p class="lead" role="status">{ words.text("terms-looking") }</p> },
        (Some(_), Some((_, Err(problem)))) => html! { <p class="lead" role="alert">{ words.problem(problem) }</p> },
        (Some(_), Some((asked, Ok(_)))) => match shown {
            Some(shown) => card(&app, shown),
            None => {
                let asked = words.book().quotation(asked);
                html! { <p class="lead" role="status">{ words.with("error-unknown-term", &[("asked", &asked)]) }</p> }
            }
        },
    };
    let listed = cards.into_iter().flat_map(|cards| cards.iter()).enumerate().map(|(i, card)| {
        html! {
            <a key={i} class="tag" href={format!("#{}", address(&View::Terms(Some(card.id.clone()))))} aria-current={(shown == Some(card)).then_some("page")}>
                <b></b><bdi>{ name(card, words.language()) }</bdi>
            </a>
        }
    });
    let found = cards.map_or(0, |cards| cards.len());
    html! {
        <>
            <nav class="rail reference-list" aria-label={words.text("view-terms")}>
                <input type="search" placeholder={words.text("terms-find")} aria-label={words.text("terms-find")} value={(*written).clone().or_else(|| props.asked.clone()).unwrap_or_default()} {oninput} {onchange} />
                <p class="small" role="status">
                    if found > 0 { { words.count("terms-found", found) } }
                    if found == MOST_CARDS { { " " }{ words.text("terms-more") } }
                </p>
                <section class="family ref">{ for listed }</section>
                <Bases />
            </nav>
            // A card may be longer than the screen and has nothing in it to move to, so the page itself can be.
            <main class="page" id="page" tabindex="0"><article class="sheet entry">{ body }</article></main>
        </>
    }
}
