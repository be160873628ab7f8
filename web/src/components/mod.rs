//! What the reader sees, one folder a feature.

mod annotate;
mod desktop;
mod frame;
mod reference;
mod terms;

pub(crate) use frame::last_resort;

use crate::hooks::{
    App, Live, Start, use_application, use_desktop, use_intake, use_keys, use_rereading, use_route, use_saving,
    use_settings, use_termbases,
};
use crate::state::{Mode, View};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use yew::prelude::*;

/// The page starts here; the worker, which is the same program, does not.
#[wasm_bindgen(start)]
#[expect(unreachable_pub, reason = "JavaScript reaches it")]
pub fn start() {
    if web_sys::window().is_none() {
        return;
    }
    frame::panic::set_up();
    if let Ok(Some(root)) = crate::services::dom::document().query_selector("#app") {
        yew::Renderer::<Root>::with_root(root).render();
    }
}

/// Fetches what the application needs, then shows it.
#[component]
fn Root() -> Html {
    let start = use_state(|| None::<Result<Start, String>>);
    {
        let start = start.clone();
        use_effect_with((), move |()| {
            wasm_bindgen_futures::spawn_local(async move { start.set(Some(Start::fetch().await)) });
        });
    }
    match &*start {
        None => html! {},
        Some(Ok(start)) => html! { <Application ..start.clone() /> },
        // There are no words yet to say it in.
        Some(Err(detail)) => html! { <p class="fatal" role="alert">{ detail }</p> },
    }
}

#[component]
fn Application(start: &Start) -> Html {
    let app = use_application(start);
    use_settings(&app);
    use_termbases(&app);
    use_keys(&app);
    use_intake(&app);
    use_route(&app);
    use_rereading(&app);
    use_saving(&app);
    use_desktop(&app);
    let calm = use_memo((app.store.calm(), Rc::clone(&app.words)), |_| app.clone());
    let state = app.state();
    let class = classes!(
        "frame",
        (state.view != View::Annotate).then_some("at-reference"),
        (state.mode == Mode::Edit).then_some("editing"),
        state.draft.is_none().then_some("empty"),
        state.selected.is_some().then_some("has-selection"),
    );
    html! {
        <ContextProvider<Live> context={Live(app.clone())}>
        <ContextProvider<App> context={App::clone(&calm)}>
            <div {class}>
                <frame::Bar />
                if let View::Reference(entry) = &state.view {
                    <reference::Reference entry={entry.clone()} />
                } else if let View::Terms(asked) = &state.view {
                    <terms::Terms asked={asked.clone()} />
                } else if state.draft.is_some() {
                    <annotate::Annotate />
                } else {
                    <annotate::Welcome />
                }
                <frame::Dialogs />
                <frame::Notice />
                <annotate::Announcer />
            </div>
        </ContextProvider<App>>
        </ContextProvider<Live>>
    }
}
