//! What readers have chosen for themselves: kept from visit to visit, and as a file.

use super::{App, desktop as native, take_termbase};
use crate::services::{desktop, dom, files};
use crate::state::settings::Settings;
use crate::state::{Action, Keys, Theme};
use crate::wire::Problem;
use yew::prelude::*;

/// The names under which the device keeps them.
const KEYS: &str = "keys";
const THEME: &str = "theme";

/// Takes up what the device has kept.
#[hook]
pub(crate) fn use_settings(app: &App) {
    let dispatcher = app.store.dispatcher();
    use_effect_with((), move |()| {
        if let Some(kept) = dom::setting(KEYS) {
            dispatcher.dispatch(Action::Keys(Keys::from_setting(&kept)));
        }
        if let Some(theme) = dom::setting(THEME).and_then(|kept| Theme::named(&kept)) {
            dispatcher.dispatch(Action::Theme(theme));
        }
    });
    use_effect_with(app.state().theme, |theme| dom::set_theme(Some(theme.name()).filter(|name| !name.is_empty())));
}

/// Other single keys, for this visit and the next.
pub(crate) fn set_keys(app: &App, keys: Keys) {
    dom::keep_setting(KEYS, &keys.to_setting());
    app.act(Action::Keys(keys));
}

/// Another theme, for this visit and the next.
pub(crate) fn set_theme(app: &App, theme: Theme) {
    dom::keep_setting(THEME, theme.name());
    app.act(Action::Theme(theme));
}

/// Hands the settings over as a file.
pub(crate) fn save_settings(app: &App) {
    let state = app.state();
    let text = Settings::of(app.words.language(), state.theme, &state.keys, &state.terms.own).to_json();
    let name = app.words.text("settings-file");
    if desktop::is_there() {
        native::hand_over(app, &name, &text);
    } else {
        files::download(&name, "application/json", &text);
    }
}

/// Takes the settings of a file, and its termbases; of one that is wrong nothing holds.
pub(crate) fn take_settings(app: &App, bytes: &[u8]) {
    let languages: Vec<&str> = app.assets.languages.iter().map(|l| l.tag.as_str()).collect();
    match Settings::read(bytes, &languages) {
        Ok(settings) => {
            settings.theme().into_iter().for_each(|theme| set_theme(app, theme));
            settings.keys().into_iter().for_each(|keys| set_keys(app, keys));
            settings.language.iter().for_each(|tag| app.speak(tag));
            // Each is read like a file: one that is bad is told, and the others hold.
            settings.termbases.into_iter().for_each(|own| take_termbase(app, &own.name, own.table.into_bytes()));
            app.act(Action::Tell(Some(Problem::new("settings-taken"))));
        }
        Err(problem) => app.act(Action::Tell(Some(problem))),
    }
}
