//! The card of a concept: its terms in every language, with their standing.

use crate::hooks::App;
use crate::services::intl;
use rapporteur_core::order::sort_by_key;
use rapporteur_terms::Status;
use rapporteur_terms::wire::{Card, CardTerm};
use yew::prelude::*;

/// What a concept is called in a language: its preferred term, or any, or its identifier.
pub(super) fn name(card: &Card, language: &str) -> String {
    let of_language = || card.terms.iter().filter(|(tag, _)| tag == language).map(|(_, term)| term);
    let preferred = of_language().find(|t| t.status == Some(Status::Preferred));
    preferred.or_else(|| of_language().next()).map_or_else(|| card.id.clone(), |term| term.text.clone())
}

pub(super) fn card(app: &App, card: &Card) -> Html {
    let words = &app.words;
    let mut languages: Vec<&str> = Vec::new();
    for (language, _) in &card.terms {
        if !languages.contains(&language.as_str()) {
            languages.push(language);
        }
    }
    // The reader's own comes first.
    sort_by_key(&mut languages, |language| *language != words.language());
    let section = |language: &str| {
        let tag = language.to_owned();
        let terms = card.terms.iter().filter(|(of, _)| of == language).map(|(_, term)| {
            html! { <li class={term.status.map(Status::as_str)}><bdi lang={tag.clone()}>{ &term.text }</bdi>{ " " }<small>{ standing(app, term, card.own.is_some()) }</small></li> }
        });
        let title = intl::language_name(words.locale(), language).unwrap_or_else(|| tag.clone());
        html! { <section key={tag.clone()}><h2>{ title }</h2><ul>{ for terms }</ul></section> }
    };
    html! {
        <div class="ref concept">
            <p class="kind">{ words.text("terms-concept") }if let Some(own) = &card.own { { " · " }<bdi>{ own }</bdi> }</p>
            <h1><bdi>{ name(card, words.language()) }</bdi></h1>
            { for languages.into_iter().map(section) }
        </div>
    }
}

/// Everything that is to be said of a term, its status first. What was not checked says so; of the reader's own only they know.
fn standing(app: &App, term: &CardTerm, is_own: bool) -> String {
    let words = &app.words;
    let mut marks: Vec<String> =
        term.status.map(|s| words.text(&format!("terms-status-{}", s.as_str()))).into_iter().collect();
    // What the base says is in any language, and must not turn the sentence around it.
    let isolated = |text: &String| format!("\u{2068}{text}\u{2069}");
    marks.extend(term.abbreviation.as_ref().map(isolated));
    marks.extend(term.authority.as_ref().map(isolated));
    marks.extend(match &term.reference {
        Some(reference) if term.verified => Some(words.with("terms-checked", &[("reference", reference)])),
        reference if is_own => reference.as_ref().map(isolated),
        _ => Some(words.text("terms-unchecked")),
    });
    marks.extend(term.gate.then(|| words.text("terms-gated")));
    marks.extend(term.strict.then(|| words.text("terms-strict")));
    marks.extend(term.note.as_ref().map(isolated));
    marks.join(&words.text("list-comma"))
}
