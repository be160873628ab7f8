//! A family in the rail: one of its profiles by core's count, then the tags that no row of it stands for.

use crate::hooks::{App, address, use_app};
use crate::services::dom;
use crate::state::{Action, View};
use crate::view::Counts;
use rapporteur_core::catalogue::{Place, Profile};
use rapporteur_core::coverage::{Coverage, Row, Status};
use rapporteur_formats::words::Family as Kind;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// So many silent lines are listed before the rest is folded away.
const SILENT: usize = 2;

#[derive(Properties, PartialEq)]
pub(super) struct FamilyProps {
    pub(super) family: Kind,
    pub(super) counts: Rc<Counts>,
    /// Only titles with these words in them.
    pub(super) sought: String,
}

/// A line: a tag, or an item of a regime with the tags that stand for it.
struct Line {
    sign: String,
    title: String,
    tags: Vec<String>,
    count: usize,
    status: Status,
    /// What qualifies the count.
    notes: Vec<String>,
}

#[component]
pub(super) fn Family(props: &FamilyProps) -> Html {
    let app = use_app();
    let (all, chosen) = (use_state(|| false), use_state(|| 0usize));
    let words = &app.words;
    let profiles: Vec<(&Profile, &Coverage)> =
        app.catalogue.profiles.iter().zip(&props.counts.coverages).filter(|(p, _)| is_of(p, props.family)).collect();
    let current = profiles.get(*chosen).or(profiles.first());
    let mut lines: Vec<Line> = Vec::new();
    if let Some((profile, coverage)) = current {
        lines.extend(coverage.rows.iter().enumerate().map(|(index, row)| of_row(&app, profile, index, row)));
    }
    let loose = app.catalogue.tags.names().filter(|t| Kind::of(t) == props.family);
    let loose: Vec<_> = loose
        .filter(|t| !lines.iter().any(|l| l.tags.iter().any(|tag| tag == t)))
        .map(|t| of_tag(&app, t, &props.counts))
        .collect();
    lines.extend(loose);
    let sought = props.sought.trim().to_lowercase();
    lines.retain(|l| sought.is_empty() || l.title.to_lowercase().contains(&sought));
    if lines.is_empty() {
        return html! {};
    }
    let given = lines.iter().filter(|l| l.count > 0);
    let silent: Vec<_> = lines.iter().filter(|l| l.count == 0).collect();
    let folded = if *all || !sought.is_empty() || silent.len() <= SILENT + 1 { 0 } else { silent.len() - SILENT };
    let unfold = {
        let all = all.clone();
        Callback::from(move |_: MouseEvent| all.set(!*all))
    };
    html! {
        <section class={classes!("family", props.family.as_str())}>
            <h2>{ words.text(&format!("family-short-{}", props.family.as_str())) }<span>{ current.map(|c| summary(&app, c)) }</span></h2>
            { current.map(|c| meter(c.1)) }
            { choice(&app, &profiles, &chosen) }
            { for given.map(|l| line(&app, l, false)) }
            { for silent.iter().enumerate().map(|(i, l)| line(&app, l, i >= silent.len() - folded)) }
            if folded > 0 || *all {
                <button type="button" class="tag silent unfold" aria-expanded={all.to_string()} onclick={unfold}>
                    <b aria-hidden="true">{ "…" }</b>
                    <span>{ if *all { words.text("fewer") } else { words.count("more-silent", folded) } }</span><small></small>
                </button>
            }
            { current.map(|(profile, _)| about(&app, profile)) }
        </section>
    }
}

/// Whether a profile is about a family.
fn is_of(profile: &Profile, family: Kind) -> bool {
    profile.rows.iter().flat_map(|row| &row.tags).next().is_some_and(|tag| Kind::of(tag) == family)
}

fn of_row(app: &App, profile: &Profile, index: usize, row: &Row) -> Line {
    let (words, known) = (&app.words, &profile.rows[index]);
    let sign = match (known.place, &profile.regime) {
        (Place::Member, Some(_)) => known.id.parse().map_or_else(|_| known.id.clone(), |n: usize| words.number(n)),
        _ => known.tags.first().map(|tag| words.sign(&app.catalogue, tag)).unwrap_or_default(),
    };
    let mut notes = words.book().cell_notes(row);
    if known.place != Place::Member {
        notes.push(words.text(&format!("coverage-place-{}", known.place.as_str())));
    }
    let (title, tags) = (words.book().row_title(profile, known), known.tags.clone());
    Line { sign, title, tags, count: row.mentions.len(), status: row.status, notes }
}

fn of_tag(app: &App, tag: &str, counts: &Counts) -> Line {
    let count = counts.of(tag);
    Line {
        sign: app.words.sign(&app.catalogue, tag),
        title: app.words.title(tag),
        tags: vec![tag.to_owned()],
        count,
        status: if count > 0 { Status::Addressed } else { Status::Silent },
        notes: Vec::new(),
    }
}

/// How much of the denominator is addressed.
fn summary(app: &App, (profile, coverage): &(&Profile, &Coverage)) -> String {
    let (words, tally) = (&app.words, coverage.tally());
    match profile.denominator() {
        all @ 2.. => words.counts("addressed-of", &[("count", tally.addressed), ("of", all)]),
        _ if tally.addressed > 0 => words.text("addressed"),
        _ if tally.rejected > 0 => words.text("rejected-by-text"),
        _ => words.text("silent"),
    }
}

fn meter(coverage: &Coverage) -> Html {
    let steps: Vec<Html> = coverage
        .rows_in(Place::Member)
        .map(|row| match row.status {
            Status::Addressed => html! { <i class="on"></i> },
            Status::Rejected => html! { <i class="against"></i> },
            Status::Silent => html! { <i></i> },
        })
        .collect();
    if steps.len() < 2 {
        return html! {};
    }
    html! { <div class="meter" aria-hidden="true">{ for steps }</div> }
}

/// Where several sets can be counted, the reader says which.
fn choice(app: &App, profiles: &[(&Profile, &Coverage)], chosen: &UseStateHandle<usize>) -> Html {
    if profiles.len() < 2 {
        return html! {};
    }
    let set = chosen.setter();
    let onchange = Callback::from(move |event: Event| {
        if let Some(select) = event.target().and_then(|t| t.dyn_into::<HtmlSelectElement>().ok()) {
            set.set(select.selected_index().try_into().unwrap_or_default());
        }
    });
    let options = profiles.iter().enumerate().map(|(index, (profile, _))| {
        html! { <option selected={index == **chosen}>{ app.words.book().profile(profile) }</option> }
    });
    let name = profiles.get(**chosen).map(|(profile, _)| app.words.book().profile(profile));
    html! { <select class="profile" title={name} aria-label={app.words.text("coverage-title")} {onchange}>{ for options }</select> }
}

/// What a reader must know before trusting the rows.
fn about(app: &App, profile: &Profile) -> Html {
    let notes = app.words.book().profile_notes(profile);
    // Only items of a regime have numbers of their own, which may be from memory; tags say so themselves, in the inspector.
    if notes.is_empty() || profile.regime.is_none() {
        return html! {};
    }
    html! {
        <details class="about"><summary>{ app.words.text("coverage-about") }</summary>
            { for notes.into_iter().map(|note| html! { <p class="small">{ note }</p> }) }
        </details>
    }
}

/// What is folded away is there all the same: paper has nothing to unfold.
fn line(app: &App, line: &Line, folded: bool) -> Html {
    let words = &app.words;
    let silent = line.count == 0;
    let count = match line.status {
        Status::Silent => words.text("silent"),
        Status::Rejected => words.text("rejected-by-text"),
        Status::Addressed => words.number(line.count),
    };
    let pressed = line.tags.iter().any(|tag| app.state().filter.only.contains(tag)).to_string();
    let onclick = match line.tags.first() {
        // Nothing to filter: the button leads to what the tag means.
        Some(tag) if silent => {
            let address = address(&View::Reference(Some(tag.clone())));
            Callback::from(move |_: MouseEvent| dom::set_hash(&address))
        }
        _ => app.on(Action::FilterTags(line.tags.clone())),
    };
    let about = words.text(&format!("coverage-{}.explanation", line.status.as_str()));
    html! {
        <button type="button" class={classes!("tag", silent.then_some("silent"), folded.then_some("folded"))} aria-pressed={(!silent).then_some(pressed)} {onclick}>
            <b aria-hidden="true">{ &line.sign }</b>
            <span>{ &line.title }{ for line.notes.iter().map(|note| html! { <small class="note">{ note }</small> }) }</span>
            <small title={about}>{ count }</small>
        </button>
    }
}
