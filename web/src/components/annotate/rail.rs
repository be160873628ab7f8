//! Families and tags: what is addressed, how often, and what is silent.

use crate::hooks::{App, use_app};
use crate::state::{Action, Decision, Panel};
use crate::view::{self, FamilyLine, TagLine};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// So many silent tags are listed before the rest is folded away.
const SILENT: usize = 2;

#[component]
pub(super) fn Rail() -> Html {
    let app = use_app();
    let (state, words) = (app.state(), &app.words);
    let sought = use_state(String::new);
    let oninput = {
        let sought = sought.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(input) = event.target().and_then(|t| t.dyn_into::<HtmlInputElement>().ok()) {
                sought.set(input.value());
            }
        })
    };
    let rejected = state.draft.iter().flat_map(|d| d.marks.iter()).filter(|m| m.decision == Decision::Rejected).count();
    let lines = view::rail(state, &app.catalogue);
    let open = (state.panel == Some(Panel::Rail)).then_some("open");
    html! {
        <aside class={classes!("rail", open)} aria-label={words.text("rail")}>
            <input type="search" placeholder={words.text("find-tag")} aria-label={words.text("find-tag")} value={(*sought).clone()} {oninput} />
            if !state.filter.only.is_empty() || state.filter.hide_all {
                <button type="button" class="plain" onclick={if state.filter.hide_all { app.on(Action::HideAll) } else { app.on(Action::FilterNone) }}>
                    { words.text("show-all") }
                </button>
            }
            { for lines.iter().map(|line| html! { <Family key={line.family.as_str()} line={Line(line.clone())} sought={(*sought).clone()} /> }) }
            if rejected > 0 {
                <button type="button" class="plain" aria-pressed={state.filter.rejected.to_string()} onclick={app.on(Action::ShowRejected)}>
                    { words.count(if state.filter.rejected { "hide-rejected" } else { "show-rejected" }, rejected) }
                </button>
            }
        </aside>
    }
}

/// A line as a property.
#[derive(PartialEq, Clone)]
struct Line(FamilyLine);

#[derive(Properties, PartialEq)]
struct FamilyProps {
    line: Line,
    sought: String,
}

#[component]
fn Family(props: &FamilyProps) -> Html {
    let app = use_app();
    let all = use_state(|| false);
    let (words, line) = (&app.words, &props.line.0);
    let sought = props.sought.trim().to_lowercase();
    let fits = |t: &&TagLine| sought.is_empty() || words.title(&t.tag).to_lowercase().contains(&sought);
    let tags: Vec<&TagLine> = line.tags.iter().filter(fits).collect();
    if tags.is_empty() {
        return html! {};
    }
    let given = tags.iter().filter(|t| t.count > 0);
    let silent: Vec<_> = tags.iter().filter(|t| t.count == 0).collect();
    let folded = if *all || !sought.is_empty() || silent.len() <= SILENT + 1 { 0 } else { silent.len() - SILENT };
    let unfold = {
        let all = all.clone();
        Callback::from(move |_: MouseEvent| all.set(!*all))
    };
    let summary = match (line.of(), line.addressed()) {
        (2.., addressed) => words.counts("addressed-of", &[("count", addressed), ("of", line.of())]),
        _ if line.tags.iter().any(|t| t.count > 0) => words.text("addressed"),
        _ => words.text("silent"),
    };
    let meter = line.tags.iter().filter(|t| t.counted).map(|t| {
        let class = if t.positive > 0 {
            "on"
        } else if t.count > 0 {
            "against"
        } else {
            ""
        };
        html! { <i {class}></i> }
    });
    html! {
        <section class={classes!("family", line.family.as_str())}>
            <h2>{ words.text(&format!("family-short-{}", line.family.as_str())) }<span>{ summary }</span></h2>
            if line.of() > 1 {
                <div class="meter" aria-hidden="true">{ for meter }</div>
            }
            { for given.map(|t| tag(&app, t)) }
            { for silent[..silent.len() - folded].iter().map(|t| tag(&app, t)) }
            if folded > 0 || *all {
                <button type="button" class="tag silent" aria-expanded={all.to_string()} onclick={unfold}>
                    <b aria-hidden="true">{ "…" }</b>
                    <span>{ if *all { words.text("fewer") } else { words.count("more-silent", folded) } }</span><small></small>
                </button>
            }
        </section>
    }
}

fn tag(app: &App, line: &TagLine) -> Html {
    let words = &app.words;
    let (title, sign) = (words.title(&line.tag), words.sign(&app.catalogue, &line.tag));
    let silent = line.count == 0;
    let count = match (line.count, line.positive) {
        (0, _) => words.text("silent"),
        (_, 0) => words.text("rejected-by-text"),
        (count, _) => words.number(count),
    };
    let pressed = app.state().filter.only.contains(&line.tag).to_string();
    let onclick = if silent {
        // Nothing to filter: the button leads to what the tag means.
        let address = crate::hooks::address(&crate::state::View::Reference(Some(line.tag.clone())));
        Callback::from(move |_: MouseEvent| crate::services::dom::set_hash(&address))
    } else {
        app.on(Action::FilterTag(line.tag.clone()))
    };
    html! {
        <button type="button" key={line.tag.clone()} class={classes!("tag", silent.then_some("silent"))} aria-pressed={(!silent).then_some(pressed)} {onclick}>
            <b aria-hidden="true">{ sign }</b><span>{ title }</span><small>{ count }</small>
        </button>
    }
}
