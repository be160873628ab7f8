//! The selected mark: what it means, why it is there, what to do with it.

use crate::hooks::{App, address, use_app};
use crate::state::{Action, Decision, Mark, Panel, View};
use rapporteur_core::{Annotation, Polarity, Span};
use rapporteur_formats::words::Family;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::HtmlTextAreaElement;
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
    let review = state.draft.as_ref().map(|d| Rc::clone(&d.review)).unwrap_or_default();
    let entries = review.iter().enumerate().map(|(index, entry)| {
        let select = entry.mark.map(|mark| app.on::<MouseEvent>(Action::Select(Some(mark))));
        let fate = match entry.fate {
            crate::state::Fate::Moved => "fate-moved",
            crate::state::Fate::Ambiguous => "fate-ambiguous",
            crate::state::Fate::Changed => "fate-changed",
            crate::state::Fate::Lost => "fate-lost",
        };
        html! {
            <li>
                <button type="button" class="quote" disabled={select.is_none()} onclick={select}><q dir="auto">{ &entry.quote }</q></button>
                <small>{ words.title(&entry.tag) }{ words.text("list-comma") }{ words.text(fate) }</small>
                <button type="button" class="plain" onclick={app.on(Action::Reviewed(index))}>{ words.text("reviewed") }</button>
            </li>
        }
    });
    html! {
        <>
            <p class="lead">{ words.count("inspector-count", count) }</p>
            <p>{ words.text("inspector-empty") }</p>
            if !review.is_empty() {
                <section><h3>{ words.text("review") }</h3><ul class="review">{ for entries }</ul></section>
            }
        </>
    }
}

#[derive(Properties, PartialEq)]
struct SelectedProps {
    mark: Rc<Mark>,
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
    let found = match &mark.why {
        None => words.text("found-person"),
        Some(_) if mark.is_changed() => words.text("found-changed"),
        Some(why) => words.text(&format!("found-{}", why.evidence.kind.as_str())),
    };
    let sign = words.sign(&app.catalogue, &mark.tag);
    let reference = format!("#{}", address(&View::Reference(Some(mark.tag.clone()))));
    html! {
        <div class={family}>
            <div class="kind"><span><b>{ sign }</b>{ " " }{ words.text(&format!("family-short-{family}")) }{ words.text("list-comma") }{ found }</span>
                <span class="place">{ place }</span></div>
            <h2><a href={reference}>{ words.title(&mark.tag) }</a></h2>
            <p>{ words.explanation(&mark.tag) }</p>
            { actions(&app, mark) }
            if let Some(why) = &mark.why {
                { reasons(&app, why, |span| draft.quote(mark.now(span)).to_owned()) }
                { manner(&app, why) }
            }
            { sources(&app, mark) }
            <Note mark={Rc::clone(mark)} />
        </div>
    }
}

fn reasons(app: &App, why: &Annotation, quote: impl Fn(Span) -> String) -> Html {
    let words = &app.words;
    let mut seen = std::collections::BTreeSet::new();
    let cues = why.evidence.cues.iter().filter(|c| !c.span.is_empty() && seen.insert(c.span)).map(|cue| {
        html! { <li><q dir="auto">{ quote(cue.span) }</q></li> }
    });
    html! {
        <section><h3>{ words.text("why") }</h3>
            <ul class="why">{ for cues }</ul>
            <p class="small">{ words.text(&format!("because-{}", why.evidence.kind.as_str())) }</p>
        </section>
    }
}

/// How strongly the passage speaks, and how.
fn manner(app: &App, why: &Annotation) -> Html {
    let words = &app.words;
    let rank = why.force as usize + 1;
    let mut notes = Vec::new();
    notes.extend(why.verb.as_deref().and_then(|verb| words.maybe(&format!("verb-{}", verb.replace('_', "-")))));
    notes.extend(why.modal.map(|m| words.text(&format!("modal-{}", m.as_str()))));
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

fn sources(app: &App, mark: &Mark) -> Html {
    let words = &app.words;
    let Some(entry) = app.catalogue.tags.get(&mark.tag) else { return html! {} };
    let sources = entry.sources.iter().map(|s| {
        let link = format!("#{}", address(&View::Reference(Some(s.instrument.clone()))));
        let status = if s.verified { "source-verified" } else { "source-unverified" };
        html! {
            <li><a href={link}><bdi>{ app.catalogue.symbol(&s.instrument) }</bdi></a>
                if !s.paragraph.is_empty() {
                    { " " }{ words.with("paragraph", &[("paragraph", &s.paragraph)]) }
                }
                { " " }<small>{ words.text(status) }</small></li>
        }
    });
    html! { <section><h3>{ words.text("source") }</h3><ul class="sources">{ for sources }</ul></section> }
}

fn actions(app: &App, mark: &Rc<Mark>) -> Html {
    let (words, id) = (&app.words, mark.id);
    let button = |class: &'static str, label: &str, key: &'static str, pressed: Option<bool>, action: Action| {
        html! {
            <button type="button" {class} aria-pressed={pressed.map(|p| p.to_string())} aria-keyshortcuts={key} onclick={app.on(action)}>
                { words.text(label) }<kbd aria-hidden="true">{ key }</kbd>
            </button>
        }
    };
    let (accepted, rejected) = (mark.decision == Decision::Accepted, mark.decision == Decision::Rejected);
    let others = app.state().visible().filter(|m| m.tag == mark.tag && m.decision == Decision::Open).count();
    html! {
        <div class="actions">
            { button("yes", "accept", "A", Some(accepted), Action::Decide(id, Decision::Accepted)) }
            if mark.by_person() {
                <button type="button" onclick={app.on(Action::Remove(id))}>{ words.text("remove") }</button>
            } else {
                { button("no", "reject", "R", Some(rejected), Action::Decide(id, Decision::Rejected)) }
            }
            { button("", "retag", "T", None, Action::Panel(Some(Panel::Retag(id)))) }
            <label class="button" for="note">{ words.text("note") }<kbd aria-hidden="true">{ "N" }</kbd></label>
            if others > 1 {
                <button type="button" class="wide" onclick={app.on(Action::DecideAll(mark.tag.clone(), Decision::Accepted))}>{ words.count("accept-all", others) }</button>
            }
        </div>
    }
}

/// The note is part of the history when the reader leaves it.
#[component]
fn Note(props: &SelectedProps) -> Html {
    let app = use_app();
    let id = props.mark.id;
    let onchange = {
        let app = app.clone();
        Callback::from(move |event: Event| {
            if let Some(area) = event.target().and_then(|t| t.dyn_into::<HtmlTextAreaElement>().ok()) {
                app.act(Action::Note(id, area.value()));
            }
        })
    };
    html! {
        <section><h3><label for="note">{ app.words.text("note") }</label></h3>
            <textarea id="note" rows="3" dir="auto" value={props.mark.note.clone()} placeholder={app.words.text("note-hint")} {onchange} />
        </section>
    }
}
