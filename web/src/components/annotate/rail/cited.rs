//! The instruments that the text cites; a press leads from one place to the next.

use crate::hooks::{App, use_app};
use crate::state::Action;
use crate::view::{Cited, cited};
use rapporteur_formats::words::symbol;
use std::rc::Rc;
use yew::prelude::*;

#[component]
pub(super) fn Citations() -> Html {
    let app = use_app();
    let words = &app.words;
    let citations = app.state().draft.as_ref().map(|d| Rc::clone(&d.citations)).unwrap_or_default();
    let all = {
        let app = app.clone();
        use_memo(Rc::as_ptr(&citations) as usize, move |_| cited(app.state(), &app.catalogue))
    };
    if all.is_empty() {
        return html! {};
    }
    html! {
        <section class="family ref" id="cited">
            <h2>{ words.text("references-title") }<span>{ words.number(citations.len()) }</span></h2>
            { for all.iter().map(|instrument| line(&app, instrument)) }
        </section>
    }
}

fn line(app: &App, cited: &Cited) -> Html {
    let words = &app.words;
    let (state, id) = (app.state(), cited.id.as_str());
    let Some(draft) = &state.draft else { return html! {} };
    let spans: Vec<_> = cited.places.iter().filter_map(|at| draft.citations.get(*at)).map(|c| c.span).collect();
    let at = spans.iter().position(|span| state.lit == Some(*span));
    let next = at.map_or(0, |at| (at + 1) % spans.len());
    let name = words.book().instrument_name(id);
    html! {
        <button type="button" class="tag" key={id.to_owned()} aria-pressed={at.is_some().to_string()} onclick={spans.get(next).map(|s| app.on(Action::Reveal(*s)))}>
            <b></b>
            <span><bdi>{ &name }</bdi>
                if name != symbol(id) {
                    <small class="note"><bdi>{ app.catalogue.symbol(id) }</bdi></small>
                }
                <small class="note">{ words.text(crate::view::standing(cited.verified)) }</small></span>
            <small>{ words.number(spans.len()) }</small>
        </button>
    }
}
