//! One finding about terms: what it is, why, where, and the ways on.

use crate::hooks::{App, address, use_app};
use crate::state::{Action, Draft, View};
use rapporteur_core::Span;
use rapporteur_terms::Status;
use rapporteur_terms::wire::{Finding, Kind, Use};
use std::rc::Rc;
use yew::prelude::*;

/// What a finding is about, and what is to be said of it.
pub(super) fn said(app: &App, draft: &Draft, finding: &Finding) -> (String, String) {
    let words = &app.words;
    let quoted = |text: &str| words.book().quotation(text);
    let term = finding.term.as_deref().unwrap_or_default();
    let used = finding.uses.first();
    let of_use = used.map(|u| u.term.clone()).unwrap_or_default();
    let status = used.and_then(|u| u.status).map(|s| status(app, s)).unwrap_or_default();
    match finding.kind {
        Kind::Discouraged => {
            let (of, instead) = (quoted(&of_use), quoted(term));
            let sentence = match &finding.term {
                Some(_) => {
                    words.with("terms-discouraged", &[("term", &of), ("status", &status), ("instead", &instead)])
                }
                None => words.with("terms-discouraged-alone", &[("term", &of), ("status", &status)]),
            };
            (of_use, sentence)
        }
        Kind::Mixed => {
            let all: Vec<String> = finding.uses.iter().map(|u| u.term.clone()).collect();
            let sentence = match &finding.term {
                Some(_) => words.with("terms-several-prefer", &[("term", &quoted(term))]),
                None => words.text("terms-several"),
            };
            (all.join(" / "), sentence)
        }
        Kind::ExpandedAgain => (term.to_owned(), words.with("terms-expanded-again", &[("abbreviation", term)])),
        Kind::NeverExpanded => {
            let sentence = words.with("terms-never-expanded", &[("abbreviation", term), ("term", &quoted(&of_use))]);
            (term.to_owned(), sentence)
        }
        Kind::Misspelt => {
            let quote = finding.places().first().map(|(s, e)| draft.quote(Span { start: *s, end: *e }).to_owned());
            let quote = quote.unwrap_or_default();
            let sentence = words.with("terms-misspelt", &[("quote", &quoted(&quote)), ("term", &quoted(term))]);
            (quote, sentence)
        }
    }
}

pub(super) fn status(app: &App, status: Status) -> String {
    app.words.text(&format!("terms-status-{}", status.as_str()))
}

/// A button that puts a finding aside, or takes it up again.
pub(super) fn aside(app: &App, draft: &Draft, finding: &Finding) -> Html {
    let key = finding.key();
    let is_aside = draft.dismissed.contains(&key);
    let label = app.words.text(if is_aside { "terms-take-up" } else { "terms-put-aside" });
    let (subject, _) = said(app, draft, finding);
    html! {
        <button type="button" class="plain" aria-label={format!("{label}: {subject}")} onclick={app.on(Action::Dismiss(key))}>{ label }</button>
    }
}

#[derive(Properties, PartialEq)]
pub(in crate::components) struct LitProps {
    /// A passage that the reader was led to.
    pub(in crate::components) span: Span,
}

/// The finding at the passage that the reader was led to.
#[component]
pub(in crate::components) fn Lit(props: &LitProps) -> Html {
    let app = use_app();
    let (state, words) = (app.state(), &app.words);
    let Some(draft) = &state.draft else { return html! {} };
    let Some(finding) = state.terms.at(draft, props.span) else { return html! {} };
    let (subject, sentence) = said(&app, draft, finding);
    let card = format!("#{}", address(&View::Terms(Some(finding.concept.clone()))));
    let here = (props.span.start, props.span.end);
    let how = finding.uses.iter().flat_map(|u| &u.places).find(|p| (p.0, p.1) == here).map(|p| {
        let kind = p.2.split(':').next().unwrap_or_default();
        words.text(&format!("terms-how-{kind}"))
    });
    html! {
        <div class="ref finding-card">
            <h2><bdi lang={finding.language.clone()}>{ subject }</bdi></h2>
            <p>{ sentence }</p>
            <p class="small">{ how }</p>
            <ul class="citations">{ for finding.uses.iter().map(|u| places(&app, draft, u, &finding.language)) }</ul>
            <p><a href={card}>{ words.text("terms-card") }</a></p>
            { aside(&app, draft, finding) }
        </div>
    }
}

/// A term in use, and every place of it.
fn places(app: &App, draft: &Rc<Draft>, used: &Use, language: &str) -> Html {
    let words = &app.words;
    let status = used.status.map(|s| status(app, s));
    let place = |(i, (start, end, _)): (usize, &(u32, u32, String))| {
        let span = Span { start: *start, end: *end };
        let label = words.counts("place-of", &[("count", i + 1), ("of", used.places.len())]);
        html! {
            <button type="button" class="quote" aria-label={format!("{} ({label})", draft.quote(span))} onclick={app.on(Action::Reveal(span))}><q dir="auto">{ draft.quote(span) }</q></button>
        }
    };
    html! {
        <li><bdi lang={language.to_owned()}>{ &used.term }</bdi>{ " " }<small>{ status }</small>
            <p>{ for used.places.iter().enumerate().map(place) }</p></li>
    }
}
