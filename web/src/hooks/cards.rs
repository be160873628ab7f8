//! What the termbase has of a query that somebody may still be writing.

use super::App;
use crate::wire::Request;
use yew::prelude::*;

/// Asks for the concepts that answer a query; without one, for how much there is. One question is under way at a time: what is written
/// meanwhile is asked for when its answer is here, so that nobody can ask faster than is answered.
#[hook]
pub(crate) fn use_cards(app: &App, query: Option<&str>) {
    let under_way = use_mut_ref(|| None::<String>);
    let terms = &app.state().terms;
    let answered = terms.cards.as_ref().map(|(asked, _)| asked.clone());
    {
        let app = app.clone();
        use_effect_with((query.map(str::to_owned), answered), move |(query, answered)| {
            let mut under_way = under_way.borrow_mut();
            if *under_way == *answered {
                *under_way = None;
            }
            if let Some(query) = query
                && query != answered.as_deref().unwrap_or_default()
                && under_way.is_none()
            {
                app.look_up(query);
                *under_way = Some(query.clone());
            }
        });
    }
    let app = app.clone();
    use_effect_with(query.is_none() && terms.stock.is_none(), move |unknown| {
        if *unknown {
            app.ask(&Request::Stock);
        }
    });
}
