//! What a sentence cites, and what is known of it.

use crate::hooks::{App, address};
use crate::state::{Action, Citation, Draft, View};
use crate::view::standing;
use rapporteur_core::Span;
use yew::prelude::*;

/// The citations of a sentence.
pub(super) fn of_sentence(app: &App, draft: &Draft, sentence: Span) -> Html {
    let here: Vec<&Citation> = draft.citations.iter().filter(|c| c.belongs_to(sentence)).collect();
    if here.is_empty() {
        return html! {};
    }
    html! {
        <section><h3>{ app.words.text("references-title") }</h3>
            <ul class="citations">{ for here.into_iter().map(|c| html! { <li>{ one(app, draft, c) }</li> }) }</ul>
        </section>
    }
}

/// One citation: its words, what is meant and by what that was seen, whether it was checked, and what else may be meant.
pub(super) fn one(app: &App, draft: &Draft, citation: &Citation) -> Html {
    let (words, reference) = (&app.words, &citation.reference);
    let (id, pointer) = app.catalogue.instrument_of(&reference.id);
    let known = app.catalogue.instruments.get(id);
    let name = words.book().instrument_name(if known.is_some() { id } else { &reference.id });
    let link = format!("#{}", address(&View::Reference(Some(id.to_owned()))));
    let others = reference.ambiguous.iter().map(|other| {
        let (id, pointer) = app.catalogue.instrument_of(other);
        [words.book().instrument_name(id), place(app, pointer)].join(" ").trim_end().to_owned()
    });
    let others: Vec<String> = others.collect();
    html! {
        <>
            <button type="button" class="quote" onclick={app.on(Action::Reveal(citation.span))}><q dir="auto">{ draft.quote(citation.span) }</q></button>
            <p>
                if known.is_some() {
                    <a href={link}><bdi>{ name }</bdi></a>
                } else {
                    <bdi>{ name }</bdi>
                }
                if !pointer.is_empty() {
                    { " " }{ place(app, pointer) }
                }
                { " " }<small>{ words.text(standing(known.map(|i| i.verified))) }{ words.text("list-comma") }{ words.text(&format!("via-{}", reference.via.as_str())) }</small>
            </p>
            if !others.is_empty() {
                <p class="small">{ words.with("reference-ambiguous", &[("others", &others.join(&words.text("list-separator-long")))]) }</p>
            }
        </>
    }
}

/// Where in an instrument: `para/13/c` is 13(c), all else as the identifier has it.
fn place(app: &App, pointer: &str) -> String {
    let Some(steps) = pointer.strip_prefix("para/") else { return pointer.replace('/', " ") };
    let mut steps = steps.split('/');
    let first = steps.next().unwrap_or_default().to_owned();
    let paragraph = steps.fold(first, |number, step| format!("{number}({step})"));
    app.words.with("paragraph", &[("paragraph", &paragraph)])
}
