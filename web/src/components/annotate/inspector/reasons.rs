//! Why a mark is there: cues, elements, the manner of speaking, the paragraphs behind the tag.

use crate::hooks::{App, address};
use crate::state::{Mark, View};
use crate::view::standing;
use rapporteur_core::annotation::ElementFinding;
use rapporteur_core::{Annotation, Modal, Polarity, Span};
use yew::prelude::*;

pub(super) fn reasons(app: &App, why: &Annotation, quote: impl Fn(Span) -> String) -> Html {
    let words = &app.words;
    // One place may be a cue of several concepts; it is said once.
    let all = &why.evidence.cues;
    let first = |at: usize| !all[..at].iter().any(|earlier| earlier.span == all[at].span);
    let cues = all.iter().enumerate().filter(|(at, c)| !c.span.is_empty() && first(*at)).map(|(_, cue)| {
        let quote = html! { <q dir="auto">{ quote(cue.span) }</q> };
        // A concept that has terms has a card.
        if app.assets.concepts.contains(&cue.concept) {
            let card = format!("#{}", address(&View::Terms(Some(cue.concept.clone()))));
            html! { <li><a href={card} title={words.text("terms-card")}>{ quote }</a></li> }
        } else {
            html! { <li>{ quote }</li> }
        }
    });
    html! {
        <section><h3>{ words.text("why") }</h3>
            <ul class="why">{ for cues }</ul>
            <p class="small">{ words.text(&format!("because-{}", why.evidence.kind.as_str())) }</p>
        </section>
    }
}

/// How much of the norm is said, and what became of each of its elements.
pub(super) fn elements(app: &App, why: &Annotation, quote: impl Fn(Span) -> String) -> Html {
    let words = &app.words;
    let Some(completeness) = words.book().completeness(why) else { return html! {} };
    let element = |finding: &ElementFinding| {
        let status = finding.status.as_str();
        let words_of = finding.span.map(&quote).filter(|q| !q.is_empty());
        html! {
            <li class={status}><span>{ words.text(&format!("element-{}", finding.element)) }
                if let Some(quote) = words_of {
                    { " " }<q dir="auto">{ quote }</q>
                }
                </span><small>{ words.text(&format!("element-status-{status}")) }</small></li>
        }
    };
    html! {
        <section><h3>{ words.text("elements") }</h3>
            <p class="small">{ completeness }</p>
            <ul class="elements">{ for why.elements.iter().map(element) }</ul>
        </section>
    }
}

/// How strongly the passage speaks, and how. Where brackets leave the choice among words, all of them.
pub(super) fn manner(app: &App, why: &Annotation) -> Html {
    let words = &app.words;
    let rank = why.force as usize + 1;
    let verb = |verb: &String| words.maybe(&format!("verb-{}", verb.replace('_', "-")));
    let modal = |modal: &Modal| Some(words.text(&format!("modal-{}", modal.as_str())));
    let mut notes = Vec::new();
    notes.extend(choice(&why.verbs, why.verb.as_ref(), verb));
    notes.extend(choice(&why.modals, why.modal.as_ref(), modal));
    if why.polarity == Polarity::Negative {
        notes.push(words.text("polarity-negative"));
    }
    if why.bracketed {
        notes.push(words.text("bracketed"));
    }
    html! {
        <section><h3>{ words.text("force") }</h3>
            <div class="force"><span class="steps" aria-hidden="true">{ for (1..=5).map(|i| html! { <i class={if i <= rank { "on" } else { "" }}></i> }) }</span>
                <b>{ words.text(&format!("force-{}", why.force.as_str())) }</b></div>
            if !notes.is_empty() {
                <p class="small">{ notes.join(&words.text("list-comma")) }</p>
            }
        </section>
    }
}

/// All alternatives, or else the one there is.
fn choice<T>(all: &[T], one: Option<&T>, name: impl Fn(&T) -> Option<String>) -> Option<String> {
    let named: Vec<String> = all.iter().filter_map(&name).collect();
    if named.is_empty() { one.and_then(name) } else { Some(named.join(" / ")) }
}

pub(super) fn sources(app: &App, mark: &Mark) -> Html {
    let words = &app.words;
    let Some(entry) = app.catalogue.tags.get(&mark.tag) else { return html! {} };
    let sources = entry.sources.iter().map(|s| {
        let link = format!("#{}", address(&View::Reference(Some(s.instrument.clone()))));
        html! {
            <li><a href={link}><bdi>{ words.book().instrument_name(&s.instrument) }</bdi></a>
                if !s.paragraph.is_empty() {
                    { " " }{ words.with("paragraph", &[("paragraph", &s.paragraph)]) }
                }
                { " " }<small>{ words.text(standing(Some(s.verified))) }</small></li>
        }
    });
    html! { <section><h3>{ words.text("source") }</h3><ul class="sources">{ for sources }</ul></section> }
}
