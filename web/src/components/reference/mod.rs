//! The catalogue: tags and instruments, each with its own address.

use crate::hooks::{App, address, use_app, use_search};
use crate::services::{dom, intl};
use crate::state::View;
use crate::view::{FAMILIES, Instrument, TagEntry, standing};
use rapporteur_core::order::sort;
use rapporteur_formats::words::{Family, symbol};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub(super) struct ReferenceProps {
    /// The entry that is asked for.
    pub(super) entry: Option<String>,
}

#[component]
pub(super) fn Reference(props: &ReferenceProps) -> Html {
    let app = use_app();
    let words = &app.words;
    let sought = use_state(String::new);
    let oninput = {
        let sought = sought.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(written) = dom::value(&event) {
                sought.set(written);
            }
        })
    };
    let found = use_search(&app, &sought);
    let fits = |id: &str| found.as_ref().is_none_or(|found| found.iter().any(|f| f == id));
    let families = FAMILIES.iter().map(|family| {
        let tags: Vec<_> = app.catalogue.tags_of(*family).into_iter().filter(|t| fits(t)).collect();
        if tags.is_empty() {
            return html! {};
        }
        html! {
            <section class={classes!("family", family.as_str())}>
                <h2>{ words.text(&format!("family-short-{}", family.as_str())) }</h2>
                { for tags.into_iter().map(|tag| line(tag, &words.sign(&app.catalogue, tag), &words.title(tag), props.entry.as_deref())) }
            </section>
        }
    });
    let instruments: Vec<_> = app.catalogue.instruments.iter().filter(|(id, _)| fits(id)).collect();
    let listed = instruments.iter().map(|(id, i)| {
        let year = i.year.map(|y| y.to_string()).unwrap_or_default();
        line(id, &year, &app.catalogue.heading(id, words.book().instrument_name(id)), props.entry.as_deref())
    });
    let body = match props.entry.as_deref() {
        Some(id) => match (app.catalogue.tags.get(id), app.catalogue.instruments.get(id)) {
            (Some(entry), _) => tag_page(&app, id, entry),
            (None, Some(instrument)) => instrument_page(&app, id, instrument),
            (None, None) => html! { <p class="lead">{ words.text("reference-unknown") }</p> },
        },
        None => overview(&app),
    };
    html! {
        <>
            <nav class="rail reference-list" aria-label={words.text("view-reference")}>
                <input type="search" placeholder={words.text("reference-find")} aria-label={words.text("reference-find")} value={(*sought).clone()} {oninput} />
                { for families }
                if found.as_ref().is_some_and(Vec::is_empty) {
                    <p class="small" role="status">{ words.text("find-none") }</p>
                }
                if !instruments.is_empty() {
                    <section class="family ref"><h2>{ words.text("instruments") }</h2>{ for listed }</section>
                }
            </nav>
            <main class="page" id="page" tabindex="-1"><article class="sheet entry">{ body }</article></main>
        </>
    }
}

fn line(id: &str, sign: &str, title: &str, entry: Option<&str>) -> Html {
    let current = (entry == Some(id)).then_some("page");
    html! {
        <a key={id.to_owned()} class="tag" href={format!("#{}", address(&View::Reference(Some(id.to_owned()))))} aria-current={current}>
            <b>{ sign.to_owned() }</b><bdi>{ title.to_owned() }</bdi>
        </a>
    }
}

/// What stands there before an entry is chosen: everything that can be, family by family.
fn overview(app: &App) -> Html {
    let words = &app.words;
    let families = FAMILIES.iter().map(|family| {
        let tags = app.catalogue.tags_of(*family).into_iter().map(|t| html! { <li>{ link(t, &words.title(t)) }</li> });
        html! {
            <section class={family.as_str()}><h2>{ words.text(&format!("family-{}", family.as_str())) }</h2><ul class="inline">{ for tags }</ul></section>
        }
    });
    html! {
        <><h1>{ words.text("view-reference") }</h1><p class="lead">{ words.text("reference-lead") }</p>{ for families }</>
    }
}

fn link(id: &str, text: &str) -> Html {
    html! { <a href={format!("#{}", address(&View::Reference(Some(id.to_owned()))))}><bdi>{ text.to_owned() }</bdi></a> }
}

fn tag_page(app: &App, tag: &str, entry: &TagEntry) -> Html {
    let words = &app.words;
    let family = Family::of(tag).as_str();
    let sources = entry.sources.iter().map(|s| {
        let status = standing(Some(s.verified));
        html! {
            <li>{ link(&s.instrument, &words.book().instrument_name(&s.instrument)) }
                if !s.paragraph.is_empty() {
                    { " " }{ words.with("paragraph", &[("paragraph", &s.paragraph)]) }
                }
                { " " }<small>{ words.text(status) }</small></li>
        }
    });
    let regimes = entry.regimes.iter().map(|r| {
        html! { <li>{ words.text(&format!("regime-{}", r.regime)) }{ " " }<bdi>{ &r.item }</bdi></li> }
    });
    let elements = entry.elements.iter().map(|e| html! { <li>{ words.text(&format!("element-{e}")) }</li> });
    let related = entry.related.iter().map(|t| html! { <li>{ link(t, &words.title(t)) }</li> });
    html! {
        <div class={family}>
            <p class="kind"><b>{ words.sign(&app.catalogue, tag) }</b>{ " " }{ words.text(&format!("family-{family}")) }</p>
            <h1>{ words.title(tag) }</h1>
            <p class="lead">{ words.explanation(tag) }</p>
            if !entry.elements.is_empty() {
                <h2>{ words.text("elements") }</h2><ul class="inline">{ for elements }</ul>
            }
            <h2>{ words.text("source") }</h2><ul>{ for sources }</ul>
            if !entry.regimes.is_empty() {
                <h2>{ words.text("regimes") }</h2><ul>{ for regimes }</ul>
            }
            if !entry.related.is_empty() {
                <h2>{ words.text("related") }</h2><ul>{ for related }</ul>
            }
        </div>
    }
}

fn instrument_page(app: &App, id: &str, instrument: &Instrument) -> Html {
    let words = &app.words;
    let status = standing(Some(instrument.verified));
    let paragraphs = instrument.paragraphs.iter().map(|p| {
        let topic = if app.catalogue.tags.has(&p.topic) {
            link(&p.topic, &words.title(&p.topic))
        } else {
            html! { { words.text(&format!("topic-{}", p.topic)) } }
        };
        let status = standing(Some(p.verified));
        html! { <li>{ words.with("paragraph", &[("paragraph", &p.range)]) }{ words.text("list-comma") }{ topic }{ " " }<small>{ words.text(status) }</small></li> }
    });
    // Tags that rest on the instrument, beside those that it names itself.
    let resting = app.catalogue.tags.iter().filter(|(_, t)| t.sources.iter().any(|s| s.instrument == id));
    let mut tags: Vec<&str> = instrument.related.iter().map(String::as_str).chain(resting.map(|(t, _)| t)).collect();
    sort(&mut tags);
    tags.dedup();
    let tags = tags.into_iter().map(|t| html! { <li>{ link(t, &words.title(t)) }</li> });
    let date = instrument.date.as_deref().and_then(|date| intl::day(words.locale(), date));
    let name = words.book().instrument_name(id);
    let heading = app.catalogue.heading(id, name.clone());
    html! {
        <div class="ref">
            <p class="kind">{ words.text(&format!("kind-{}", instrument.kind)) }</p>
            <h1><bdi>{ &heading }</bdi></h1>
            if name != heading && name != symbol(id) {
                <p class="lead"><bdi>{ name }</bdi></p>
            }
            <p class="lead">
                if let Some(body) = &instrument.body {
                    { words.text(&format!("body-{body}")) }{ words.text("list-comma") }
                }
                <time datetime={instrument.date.clone()}>{ date.or(instrument.year.map(|y| y.to_string())) }</time>{ " " }<small>{ words.text(status) }</small></p>
            if !instrument.paragraphs.is_empty() {
                <h2>{ words.text("paragraphs") }</h2><ul>{ for paragraphs }</ul>
            }
            <h2>{ words.text("instrument-tags") }</h2><ul>{ for tags }</ul>
        </div>
    }
}
