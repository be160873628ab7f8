//! Finding entries of the catalogue by words of any language: at once in the reader's own, in the others as soon as theirs are here.

use super::App;
use crate::services::fetch;
use crate::view::Catalogue;
use rapporteur_formats::words::{instrument_message, symbol};
use rapporteur_locales::{Index, Messages};
use std::rc::Rc;
use yew::prelude::*;

/// The identifiers of the entries that answer a query, best first; nothing while nothing is asked.
#[hook]
pub(crate) fn use_search(app: &App, query: &str) -> Option<Vec<String>> {
    let others = use_state(|| None::<Rc<Vec<Messages>>>);
    let asked = !query.trim().is_empty();
    {
        // The other languages stand beside the page, and offline with it; only who searches needs them.
        let (others, app) = (others.clone(), app.clone());
        use_effect_with(asked, move |asked| {
            if *asked && others.is_none() {
                wasm_bindgen_futures::spawn_local(async move {
                    let mut all = Vec::new();
                    for language in &app.assets.languages {
                        // Without a network, and before everything is kept, the reader's own language has to do.
                        if let Ok(text) = fetch::text(&language.words).await {
                            all.push(Messages::from_text(&language.tag, text));
                        }
                    }
                    others.set(Some(Rc::new(all)));
                });
            }
        });
    }
    let index = {
        let (app, others) = (app.clone(), (*others).clone());
        let key = (app.words.language().to_owned(), others.is_some(), asked);
        use_memo(key, move |_| asked.then(|| index(&app, others.as_deref())))
    };
    let found = (*index).as_ref().filter(|_| asked)?.find(query).into_iter().map(str::to_owned).collect();
    Some(found)
}

fn index(app: &App, others: Option<&Vec<Messages>>) -> Index {
    let mut languages = vec![app.words.messages()];
    languages.extend(others.into_iter().flatten());
    Index::in_languages(&languages, entries(&app.catalogue, &languages))
}

/// Every entry with the names that it has beside its title: symbols, years, who made it.
fn entries<'a>(catalogue: &'a Catalogue, languages: &[&Messages]) -> Vec<(&'a str, Vec<String>, String)> {
    let in_all = |message: String| languages.iter().map(move |l| l.text(&message)).collect::<Vec<_>>();
    let tags = catalogue.tags.names().map(|tag| {
        let names = in_all(format!("sign-{}", tag.replace('.', "-")));
        (tag, names, tag.replace('.', "-"))
    });
    let instruments = catalogue.instruments.iter().map(|(id, instrument)| {
        let mut names = vec![symbol(id).to_owned(), instrument.symbol.clone()];
        names.extend(instrument.year.map(|year| year.to_string()));
        names.extend(in_all(format!("kind-{}", instrument.kind)));
        names.extend(instrument.body.iter().flat_map(|body| in_all(format!("body-{body}"))));
        (id, names, instrument_message(id))
    });
    tags.chain(instruments).collect()
}
