//! The selected mark: what it means, why it is there, what to do with it.

mod actions;
mod citations;
mod reasons;

use crate::components::terms::Lit;
use crate::hooks::{address, use_app};
use crate::state::{Action, Fate, Mark, Panel, Review, View};
use actions::{Note, actions};
use rapporteur_formats::words::Family;
use std::rc::Rc;
use yew::prelude::*;

#[component]
pub(super) fn Inspector() -> Html {
    let app = use_app();
    let (state, words) = (app.state(), &app.words);
    let open = (state.panel == Some(Panel::Inspector)).then_some("open");
    let body = match state.selected_mark() {
        Some(mark) => html! { <Selected key={mark.id} mark={Rc::clone(mark)} /> },
        None => html! { <Nothing /> },
    };
    html! { <aside class={classes!("inspector", open)} aria-label={words.text("inspector")}>{ body }</aside> }
}

/// What stands there while nothing is selected.
#[component]
fn Nothing() -> Html {
    let app = use_app();
    let (state, words) = (app.state(), &app.words);
    let count = state.visible().count();
    let Some(draft) = &state.draft else { return html! {} };
    let cited = draft.citations.iter().find(|c| state.lit == Some(c.span));
    let found = state.lit.filter(|span| state.terms.at(draft, *span).is_some());
    let entry = |(index, entry): (usize, &Review)| {
        // A mark that has a place is gone to; words without one are looked for.
        let action = match entry.mark {
            Some(mark) => Action::Select(Some(mark)),
            None => Action::Find(Some(entry.quote.clone())),
        };
        let fate = match entry.fate {
            Fate::Moved => "fate-moved",
            Fate::Ambiguous => "fate-ambiguous",
            Fate::Changed => "fate-changed",
            Fate::Lost => "fate-lost",
        };
        html! {
            <li>
                <button type="button" class="quote" onclick={app.on::<MouseEvent>(action)}><q dir="auto">{ &entry.quote }</q></button>
                <small>{ words.title(&entry.tag) }{ words.text("list-comma") }{ words.text(fate) }</small>
                <button type="button" class="plain" onclick={app.on(Action::Reviewed(index))}>{ words.text("reviewed") }</button>
            </li>
        }
    };
    html! {
        <>
            if let Some(citation) = cited {
                <div class="citations ref"><h2>{ words.text("reference-one") }</h2>{ citations::one(&app, draft, citation) }</div>
            } else if let Some(span) = found {
                <Lit {span} />
            } else {
                <p class="lead">{ words.count("inspector-count", count) }</p>
                <p>{ words.text(if draft.marks.is_empty() { "inspector-none" } else { "inspector-empty" }) }</p>
            }
            if !draft.review.is_empty() {
                <section><h3>{ words.text("review") }</h3><ul class="review">{ for draft.review.iter().enumerate().map(entry) }</ul></section>
            }
        </>
    }
}

#[derive(Properties, PartialEq)]
pub(super) struct SelectedProps {
    pub(super) mark: Rc<Mark>,
}

#[component]
fn Selected(props: &SelectedProps) -> Html {
    let app = use_app();
    let (state, words, mark) = (app.state(), &app.words, &props.mark);
    let Some(draft) = &state.draft else { return html! {} };
    let family = Family::of(&mark.tag).as_str();
    let order: Vec<u32> = state.visible().map(|m| m.id).collect();
    let place = order
        .iter()
        .position(|id| *id == mark.id)
        .map(|at| words.counts("place-of", &[("count", at + 1), ("of", order.len())]));
    let kind = [words.sign(&app.catalogue, &mark.tag), words.text(&format!("family-short-{family}"))].join(" ");
    let standing = match &mark.why {
        None => [kind, words.text("found-person")].join(&words.text("list-comma")),
        Some(_) if mark.is_changed() => [kind, words.text("found-changed")].join(&words.text("list-comma")),
        Some(_) => words.with(mark.decision.message(), &[("title", &kind)]),
    };
    let quote = |span| draft.quote(mark.now(span)).to_owned();
    let reference = format!("#{}", address(&View::Reference(Some(mark.tag.clone()))));
    html! {
        <div class={family}>
            <div class="kind"><span>{ standing }</span>
                <span class="place">{ place }</span></div>
            <h2><a href={reference}>{ words.title(&mark.tag) }</a></h2>
            <p>{ words.explanation(&mark.tag) }</p>
            { actions(&app, mark) }
            if let Some(why) = &mark.why {
                { reasons::reasons(&app, why, quote) }
                { reasons::elements(&app, why, quote) }
                { reasons::manner(&app, why) }
            }
            { reasons::sources(&app, mark) }
            { citations::of_sentence(&app, draft, mark.why.as_ref().map_or(mark.span, |why| mark.now(why.sentence))) }
            <Note key={mark.id} mark={Rc::clone(mark)} />
        </div>
    }
}
