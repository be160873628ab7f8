//! What stands there before anything is asked: how to ask, what was looked up last, how much there is.

use super::card::name;
use crate::hooks::{App, address};
use crate::services::intl;
use crate::state::View;
use yew::prelude::*;

pub(super) fn start(app: &App) -> Html {
    let (terms, words) = (&app.state().terms, &app.words);
    let last = terms.last.iter().map(|card| {
        let link = format!("#{}", address(&View::Terms(Some(card.id.clone()))));
        html! { <li><a href={link}><bdi>{ name(card, words.language()) }</bdi></a></li> }
    });
    let stock = match &terms.stock {
        None => html! { <p role="status">{ words.text("terms-looking") }</p> },
        Some(Err(problem)) => html! { <p role="alert">{ words.problem(problem) }</p> },
        Some(Ok(stock)) => {
            let count = |message: &str, count: u32| {
                html! { <li>{ words.text(message) }{ " " }<small>{ words.number(count as usize) }</small></li> }
            };
            let language = |(tag, terms): &(String, u32)| {
                let title = intl::language_name(words.locale(), tag).unwrap_or_else(|| tag.clone());
                html! { <li><bdi>{ title }</bdi>{ " " }<small>{ words.number(*terms as usize) }</small></li> }
            };
            let terms: u32 = stock.languages.iter().map(|(_, terms)| terms).sum();
            html! {
                <>
                    <ul class="inline">
                        { count("terms-stock-concepts", stock.concepts) }
                        { count("terms-stock-terms", terms) }
                        { count("terms-stock-seen", stock.seen) }
                    </ul>
                    <h2>{ words.text("terms-stock-languages") }</h2>
                    <ul class="inline">{ for stock.languages.iter().map(language) }</ul>
                </>
            }
        }
    };
    html! {
        <div class="ref" id="terms-start">
            <h1>{ words.text("view-terms") }</h1>
            <p class="lead">{ words.text("terms-lead") }</p>
            <p>{ words.text("terms-how-to-ask") }</p>
            if !terms.last.is_empty() {
                <section><h2>{ words.text("terms-last") }</h2><ul class="inline" id="terms-last">{ for last }</ul></section>
            }
            <section id="terms-stock"><h2>{ words.text("terms-stock") }</h2>{ stock }</section>
        </div>
    }
}
