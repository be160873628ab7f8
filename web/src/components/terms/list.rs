//! What to look at in the terms of the draft: asked for once, then followed; a press leads from one place to the next.

use super::finding::{aside, said};
use crate::hooks::{App, use_app};
use crate::state::{Action, Draft};
use rapporteur_core::Span;
use rapporteur_terms::wire::Finding;
use yew::prelude::*;

#[component]
pub(in crate::components) fn Findings() -> Html {
    let app = use_app();
    let (state, words) = (app.state(), &app.words);
    let Some(draft) = &state.draft else { return html! {} };
    let found = state.terms.of(draft);
    let count = found.as_ref().and_then(|f| f.as_ref().ok()).map(|f| words.number(f.len()));
    let check = {
        let app = app.clone();
        Callback::from(move |_: MouseEvent| app.check_terms())
    };
    let body = match found {
        _ if !state.terms.on => {
            html! { <button type="button" class="plain" onclick={check}>{ words.text("terms-check") }</button> }
        }
        None => html! { <p class="small" role="status">{ words.text("terms-looking") }</p> },
        Some(Err(problem)) => html! {
            <><p class="small" role="alert">{ words.problem(problem) }</p>
                <button type="button" class="plain" onclick={check}>{ words.text("terms-check") }</button></>
        },
        Some(Ok(found)) if found.is_empty() => {
            html! { <p class="small" role="status">{ words.text("terms-clean") }</p> }
        }
        Some(Ok(found)) => html! { { for found.into_iter().map(|finding| line(&app, draft, finding)) } },
    };
    let put_aside = state.terms.count_aside(draft);
    html! {
        <section class="family ref" id="terms">
            <h2>{ words.text("view-terms") }<span>{ count }</span></h2>
            { body }
            if put_aside > 0 {
                <button type="button" class="plain" aria-pressed={state.terms.aside.to_string()} onclick={app.on(Action::ShowDismissed)}>
                    { words.count(if state.terms.aside { "terms-hide-aside" } else { "terms-show-aside" }, put_aside) }
                </button>
            }
        </section>
    }
}

fn line(app: &App, draft: &Draft, finding: &Finding) -> Html {
    let words = &app.words;
    let (subject, sentence) = said(app, draft, finding);
    let spans: Vec<Span> = finding.places().into_iter().map(|(start, end)| Span { start, end }).collect();
    let at = spans.iter().position(|span| app.state().lit == Some(*span));
    let next = at.map_or(0, |at| (at + 1) % spans.len());
    html! {
        <div class="finding" key={finding.key()}>
            <button type="button" class="tag" aria-pressed={at.is_some().to_string()} onclick={spans.get(next).map(|s| app.on(Action::Reveal(*s)))}>
                <b></b>
                <span><bdi lang={finding.language.clone()}>{ subject }</bdi><small class="note">{ sentence }</small></span>
                <small>{ words.number(spans.len()) }</small>
            </button>
            { aside(app, draft, finding) }
        </div>
    }
}
