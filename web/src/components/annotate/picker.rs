//! Choosing a tag: a box to type in, the tags used last, and all others by family.

use crate::hooks::{App, use_app};
use crate::services::dom;
use crate::state::{Action, MarkId};
use rapporteur_formats::words::Family;
use yew::prelude::*;

/// So many tags have a digit.
const DIGITS: usize = 9;

#[derive(Properties, PartialEq)]
pub(super) struct PickerProps {
    /// Called with the tag that was chosen.
    pub(super) onpick: Callback<String>,
}

/// The list and its box.
#[component]
pub(super) fn Picker(props: &PickerProps) -> Html {
    let app = use_app();
    let words = &app.words;
    let sought = use_state(String::new);
    let at = use_state(|| 0usize);
    let found = candidates(&app, &sought);
    let current = (*at).min(found.len().saturating_sub(1));
    use_effect_with((), |()| dom::focus("#pick"));
    let oninput = {
        let (sought, at) = (sought.clone(), at.clone());
        Callback::from(move |event: InputEvent| {
            if let Some(written) = dom::value(&event) {
                sought.set(written);
                at.set(0);
            }
        })
    };
    let onkeydown = {
        let (at, found, onpick, empty) = (at.clone(), found.clone(), props.onpick.clone(), sought.is_empty());
        Callback::from(move |event: KeyboardEvent| {
            if event.is_composing() {
                return;
            }
            let key = event.key();
            let digit = key.parse::<usize>().ok().filter(|d| empty && (1..=DIGITS).contains(d));
            match (key.as_str(), digit) {
                ("ArrowDown", _) => at.set((current + 1) % found.len().max(1)),
                ("ArrowUp", _) => at.set((current + found.len().max(1) - 1) % found.len().max(1)),
                ("Enter", _) => {
                    if let Some(tag) = found.get(current) {
                        onpick.emit(tag.clone());
                    }
                }
                (_, Some(digit)) => {
                    if let Some(tag) = found.get(digit - 1) {
                        onpick.emit(tag.clone());
                    }
                }
                _ => return,
            }
            event.prevent_default();
        })
    };
    use_effect_with(current, |_| {
        if let Ok(Some(element)) = dom::document().query_selector("#picks [aria-selected=true]") {
            let options = web_sys::ScrollIntoViewOptions::new();
            options.set_block(web_sys::ScrollLogicalPosition::Nearest);
            element.scroll_into_view_with_scroll_into_view_options(&options);
        }
    });
    let options = found.iter().enumerate().map(|(index, tag)| {
        let (onpick, chosen) = (props.onpick.clone(), tag.clone());
        let onclick = Callback::from(move |_: MouseEvent| onpick.emit(chosen.clone()));
        html! {
            <li role="option" id={format!("pick-{index}")} class={classes!("pick", Family::of(tag).as_str())} aria-selected={(index == current).to_string()} {onclick}>
                <b aria-hidden="true">{ words.sign(&app.catalogue, tag) }</b><span>{ words.title(tag) }</span>
                if sought.is_empty() && index < DIGITS {
                    <kbd aria-hidden="true">{ index + 1 }</kbd>
                }
            </li>
        }
    });
    html! {
        <div class="picker">
            <input id="pick" type="text" autofocus=true role="combobox" autocomplete="off" aria-expanded="true" aria-controls="picks" aria-autocomplete="list"
                aria-activedescendant={format!("pick-{current}")} aria-label={words.text("find-tag")} placeholder={words.text("find-tag")}
                value={(*sought).clone()} {oninput} {onkeydown} />
            <ul id="picks" role="listbox" aria-label={words.text("tags")}>{ for options }</ul>
        </div>
    }
}

/// The tags that fit: those used last, then all others as the catalogue has them.
fn candidates(app: &App, sought: &str) -> Vec<String> {
    let sought = sought.trim().to_lowercase();
    let recent = app.state().recent_tags.iter().filter(|t| app.catalogue.tags.has(t));
    let mut all: Vec<String> = recent.cloned().collect();
    for family in crate::view::FAMILIES {
        let of_family = app.catalogue.tags_of(family).into_iter().map(str::to_owned);
        let more: Vec<String> = of_family.filter(|t| !all.contains(t)).collect();
        all.extend(more);
    }
    let fits = |tag: &String| {
        sought.is_empty()
            || app.words.title(tag).to_lowercase().contains(&sought)
            || app.words.sign(&app.catalogue, tag).to_lowercase() == sought
            || tag.contains(&sought)
    };
    all.retain(fits);
    all
}

#[derive(Properties, PartialEq)]
pub(crate) struct RetaggingProps {
    /// The mark that gets another tag.
    pub(crate) mark: MarkId,
}

/// Another tag for a mark.
#[component]
pub(crate) fn Retagging(props: &RetaggingProps) -> Html {
    let app = use_app();
    let mark = props.mark;
    let onpick = {
        let app = app.clone();
        Callback::from(move |tag| app.act(Action::Retag(mark, tag)))
    };
    html! { <Picker {onpick} /> }
}
