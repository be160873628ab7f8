//! Terms: the cards of concepts, and what to look at in the terms of the draft.

mod bases;
mod card;
mod finding;
mod list;

pub(super) use finding::Lit;
pub(super) use list::Findings;

use crate::hooks::{address, use_app};
use crate::services::dom;
use crate::state::View;
use bases::Bases;
use card::{card, name};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub(super) struct TermsProps {
    /// What is asked for: the identifier of a concept, or a term in any language and form.
    pub(super) asked: Option<String>,
}

/// The view: a field to ask in, the concepts that answer, the first of them or the chosen one as a card.
#[component]
pub(super) fn Terms(props: &TermsProps) -> Html {
    let app = use_app();
    let (state, words) = (app.state(), &app.words);
    {
        let app = app.clone();
        use_effect_with(props.asked.clone(), move |asked| {
            if let Some(asked) = asked {
                app.look_up(asked);
            }
        });
    }
    let onchange = Callback::from(move |event: Event| {
        if let Some(written) = dom::value(&event) {
            let asked = Some(written.trim().to_owned()).filter(|a| !a.is_empty());
            dom::set_hash(&address(&View::Terms(asked)));
        }
    });
    let answer = props.asked.as_ref().map(|asked| {
        let answered = state.terms.cards.as_ref().filter(|(of, _)| of == asked);
        (asked, answered.map(|(_, cards)| cards))
    });
    let mut listed = Vec::new();
    let body = match answer {
        None => {
            html! { <><h1>{ words.text("view-terms") }</h1><p class="lead">{ words.text("terms-lead") }</p></> }
        }
        Some((_, None)) => html! { <p class="lead" role="status">{ words.text("terms-looking") }</p> },
        Some((_, Some(Err(problem)))) => html! { <p class="lead" role="alert">{ words.problem(problem) }</p> },
        Some((asked, Some(Ok(cards)))) => match cards.first() {
            None => {
                let asked = words.book().quotation(asked);
                html! { <p class="lead" role="status">{ words.with("error-unknown-term", &[("asked", &asked)]) }</p> }
            }
            Some(first) => {
                listed.extend(cards.iter());
                card(&app, first)
            }
        },
    };
    let listed = listed.into_iter().enumerate().map(|(i, card)| {
        html! {
            <a key={i} class="tag" href={format!("#{}", address(&View::Terms(Some(card.id.clone()))))} aria-current={(i == 0).then_some("page")}>
                <b></b><bdi>{ name(card, words.language()) }</bdi>
            </a>
        }
    });
    html! {
        <>
            <nav class="rail reference-list" aria-label={words.text("view-terms")}>
                <input type="search" placeholder={words.text("terms-find")} aria-label={words.text("terms-find")} value={props.asked.clone().unwrap_or_default()} {onchange} />
                <section class="family ref">{ for listed }</section>
                <Bases />
            </nav>
            // A card may be longer than the screen and has nothing in it to move to, so the page itself can be.
            <main class="page" id="page" tabindex="0"><article class="sheet entry">{ body }</article></main>
        </>
    }
}
