//! What every component may ask for: the state, the words, the catalogue, the engine.

use super::{Keeper, Words, take_settings, take_termbase};
use crate::services::engine::Engine;
use crate::services::{desktop, dom, fetch, files, intl};
use crate::state::project::Project;
use crate::state::settings::Settings;
use crate::state::termbases;
use crate::state::{Action, Draft, State};
use crate::view::Catalogue;
use crate::wire::{Assets, LanguageFiles, Problem, Reading, Reply, Request};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use yew::prelude::*;

/// The state as Yew keeps it. Whether two are the same is asked after every key: the number answers, not the text.
#[derive(Debug)]
pub(crate) struct Store {
    state: State,
    number: u64,
    /// The number of the last state that was not merely typed. See [`Store::calm`].
    calm: u64,
}

impl PartialEq for Store {
    fn eq(&self, other: &Self) -> bool {
        self.number == other.number
    }
}

impl Reducible for Store {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let quiet = matches!(action, Action::Edited(_) | Action::Saved(_));
        let state = self.state.reduce(action);
        let number = self.number + 1;
        let quiet = quiet && state.selected == self.state.selected && state.find.is_none();
        Rc::new(Self { calm: if quiet { self.calm } else { number }, state, number })
    }
}

impl Store {
    /// A number that stays the same while somebody types. What a key changes is drawn by the surface of the text alone; lists, counts
    /// and buttons follow when the writer pauses, or every key would cost what the whole window costs.
    pub(crate) fn calm(&self) -> u64 {
        self.calm
    }
}

/// Files that are being read get numbers from here on, revisions of the draft stay below.
const FIRST_FILE: u32 = 1 << 31;

/// What is done with a file once it is read.
enum Pending {
    New { name: String, text: String },
    Project(Box<Project>),
}

/// The engine and what waits for its answers.
#[derive(Default)]
struct Desk {
    engine: RefCell<Option<Engine>>,
    pending: RefCell<Vec<(u32, Pending)>>,
    /// The file behind the draft, whose second answer comes with more packs.
    open: Cell<u32>,
    next: Cell<u32>,
}

impl Desk {
    /// Takes what is to be done with a file, once.
    fn pending(&self, job: u32) -> Option<Pending> {
        let mut pending = self.pending.borrow_mut();
        let at = pending.iter().position(|(of, _)| *of == job)?;
        Some(pending.swap_remove(at).1)
    }
}

/// What every component may ask for.
#[derive(Clone)]
pub(crate) struct App {
    /// The state and the way to change it.
    pub(crate) store: UseReducerHandle<Store>,
    /// The words of the interface.
    pub(crate) words: Rc<Words>,
    /// The catalogue.
    pub(crate) catalogue: Rc<Catalogue>,
    /// The files behind the page.
    pub(crate) assets: Rc<Assets>,
    /// What is kept on the device.
    pub(crate) keeper: Rc<Keeper>,
    desk: Rc<Desk>,
    set_words: UseStateSetter<Rc<Words>>,
}

impl PartialEq for App {
    fn eq(&self, other: &Self) -> bool {
        self.store == other.store && self.words == other.words
    }
}

impl App {
    /// The state.
    pub(crate) fn state(&self) -> &State {
        &self.store.state
    }

    /// Lets something happen.
    pub(crate) fn act(&self, action: Action) {
        self.store.dispatch(action);
    }

    /// A callback that lets something happen.
    pub(crate) fn on<E: 'static>(&self, action: Action) -> Callback<E> {
        let dispatcher = self.store.dispatcher();
        Callback::from(move |_| dispatcher.dispatch(action.clone()))
    }

    /// Opens a file's content: a draft, a project file, settings, or a termbase.
    pub(crate) fn open(&self, name: &str, bytes: Vec<u8>) {
        if bytes.len() as f64 > files::LIMIT {
            return self.refuse(bytes.len() as f64);
        }
        if Settings::is_one(&bytes) {
            return take_settings(self, &bytes);
        }
        if termbases::is_one(name) {
            return take_termbase(self, name, bytes);
        }
        let job = self.desk.next.get().max(FIRST_FILE);
        self.desk.next.set(job + 1);
        if Project::is_one(&bytes) {
            match Project::read(&bytes) {
                Ok((project, problems)) => {
                    self.act(Action::TellAll(problems));
                    self.open_project(project);
                }
                Err(problem) => self.act(Action::Tell(Some(problem))),
            }
            return;
        }
        self.act(Action::Busy(true));
        let request = Request::File { job, name: name.to_owned(), bytes };
        self.ask(&request);
        // What is no UTF-8 comes back as text.
        let Request::File { name, bytes, .. } = request else { return };
        let text = String::from_utf8(bytes).unwrap_or_default();
        self.desk.pending.borrow_mut().push((job, Pending::New { name, text }));
    }

    /// Says that a text of so many bytes is too long.
    pub(crate) fn refuse(&self, bytes: f64) {
        let megabytes = self.words.number((bytes / 1e6) as usize);
        self.act(Action::Tell(Some(Problem::new("error-long").with("size", megabytes))));
    }

    /// Takes a project up again.
    pub(crate) fn open_project(&self, project: Project) {
        let job = self.desk.next.get().max(FIRST_FILE);
        self.desk.next.set(job + 1);
        self.act(Action::Busy(true));
        let request = Request::Text { job, markdown: project.markdown, text: project.text.clone() };
        self.desk.pending.borrow_mut().push((job, Pending::Project(Box::new(project))));
        self.ask(&request);
    }

    /// Opens one of the sample drafts.
    pub(crate) fn open_sample(&self, language: &LanguageFiles) {
        let (app, name) = (self.clone(), self.words.text("sample-name"));
        let Some(address) = language.sample.clone() else { return };
        wasm_bindgen_futures::spawn_local(async move {
            match fetch::bytes(&address).await {
                Ok(bytes) => app.open(&format!("{name}.md"), bytes),
                Err(detail) => app.act(Action::Tell(Some(Problem::new("error-engine").with("detail", detail)))),
            }
        });
    }

    /// Reads a file that the reader chose or dropped.
    pub(crate) fn open_file(&self, file: web_sys::File) {
        if file.size() > files::LIMIT {
            return self.refuse(file.size());
        }
        let app = self.clone();
        wasm_bindgen_futures::spawn_local(async move {
            match files::bytes(&file).await {
                Ok(bytes) => app.open(&file.name(), bytes),
                Err(detail) => {
                    let problem = Problem::new("error-read").with("file", file.name()).with("detail", detail);
                    app.act(Action::Tell(Some(problem)));
                }
            }
        });
    }

    /// Has the draft read again after an edit.
    pub(crate) fn read_again(&self, draft: &Draft) {
        self.ask(&Request::Text { job: draft.revision, markdown: draft.markdown, text: draft.text.to_string() });
    }

    /// Looks for concepts; they come as [`Action::Cards`].
    pub(crate) fn look_up(&self, asked: &str) {
        self.ask(&Request::Cards(asked.to_owned()));
    }

    /// Has the terms of the draft checked, now and after every edit.
    pub(crate) fn check_terms(&self) {
        self.act(Action::CheckTerms);
        self.ask(&Request::Check);
    }

    /// Asks the engine for something.
    pub(crate) fn ask(&self, request: &Request) {
        if let Some(engine) = self.desk.engine.borrow().as_ref() {
            engine.ask(request);
        }
    }

    /// Another language for the interface, at once.
    pub(crate) fn speak(&self, tag: &str) {
        let Some(files) = self.assets.languages.iter().find(|l| l.tag == tag).cloned() else { return };
        let (set, app) = (self.set_words.clone(), self.clone());
        dom::keep_setting("language", tag);
        wasm_bindgen_futures::spawn_local(async move {
            match fetch::text(&files.words).await {
                Ok(text) => set.set(Rc::new(Words::new(&files, text))),
                Err(detail) => app.act(Action::Tell(Some(Problem::new("error-engine").with("detail", detail)))),
            }
        });
    }
}

/// The same as it is at this very moment, for the few components that show each key. All others take [`App`] from the context, which waits
/// for a pause.
#[derive(Clone, PartialEq)]
pub(crate) struct Live(pub(crate) App);

/// What is needed before anything can be shown.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Start {
    /// The files behind the page.
    pub(crate) assets: Rc<Assets>,
    /// The words in the reader's language.
    pub(crate) words: Rc<Words>,
    /// The catalogue.
    pub(crate) catalogue: Rc<Catalogue>,
}

impl Start {
    /// Fetches it.
    ///
    /// # Errors
    /// When a file cannot be had; the text is for developers.
    pub(crate) async fn fetch() -> Result<Self, String> {
        desktop::begin().await;
        let meta = dom::document().query_selector("meta[name=rapporteur-assets]").ok().flatten();
        let address = meta.and_then(|m| m.get_attribute("content")).ok_or("the page names no list of files")?;
        let assets = Assets::from_bytes(&fetch::bytes(&address).await?).map_err(|e| e.to_string())?;
        let files = negotiate(&assets).ok_or("there is no language")?;
        let text = fetch::text(&files.words).await?;
        let words = Rc::new(Words::new(files, text));
        let bytes = fetch::bytes(&assets.catalogue).await?;
        let catalogue = Rc::new(Catalogue::from_bytes(&bytes).map_err(|e| e.to_string())?);
        Ok(Self { words, catalogue, assets: Rc::new(assets) })
    }
}

/// The language that was chosen here before, or the best of those that the browser asks for.
fn negotiate(assets: &Assets) -> Option<&LanguageFiles> {
    let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_lowercase();
    let wanted = dom::setting("language").into_iter().chain(intl::wanted_languages()).chain(["en".to_owned()]);
    wanted.into_iter().find_map(|w| assets.languages.iter().find(|l| l.tag == primary(&w))).or(assets.languages.first())
}

/// The application's context; made once, at the root.
#[hook]
pub(crate) fn use_application(start: &Start) -> App {
    let store = use_reducer(|| Store { state: State::new(), number: 0, calm: 0 });
    let words = use_state(|| Rc::clone(&start.words));
    let desk = use_memo((), |()| Desk::default());
    let keeper = use_memo((), |()| Keeper::default());
    {
        let (desk, dispatcher) = (Rc::clone(&desk), store.dispatcher());
        let likely = words.language().to_owned();
        use_effect_with(Rc::clone(&start.assets), move |assets| {
            let answers = Rc::clone(&desk);
            let to_store = dispatcher.clone();
            match Engine::start(assets, move |reply| take(&answers, &to_store, reply)) {
                Ok(engine) => {
                    // The reader's texts are most likely in the reader's language, and there is time until the first.
                    engine.ask(&Request::Prepare(likely));
                    *desk.engine.borrow_mut() = Some(engine);
                }
                Err(error) => {
                    let problem = Problem::new("error-engine").with("detail", format!("{error:?}"));
                    dispatcher.dispatch(Action::Tell(Some(problem)));
                }
            }
        });
    }
    use_effect_with(Rc::clone(&words), |words| {
        dom::set_language(words.language(), words.direction(), &words.text("app-title"));
    });
    App {
        store,
        words: Rc::clone(&words),
        catalogue: Rc::clone(&start.catalogue),
        assets: Rc::clone(&start.assets),
        keeper,
        desk,
        set_words: words.setter(),
    }
}

/// An answer of the engine.
fn take(desk: &Desk, dispatcher: &UseReducerDispatcher<Store>, reply: Reply) {
    match reply {
        Reply::Failed { job, problem } => {
            let pending = desk.pending(job);
            dispatcher.dispatch(Action::Busy(false));
            let problem = match pending {
                Some(Pending::New { name, .. }) => of_file(problem, name),
                _ => problem,
            };
            dispatcher.dispatch(Action::Tell(Some(problem)));
        }
        Reply::Same { job, packs } => {
            let revision = if job == desk.open.get() { 0 } else { job };
            dispatcher.dispatch(Action::Confirmed { revision, packs });
        }
        Reply::Termbase(read) => dispatcher.dispatch(Action::TermbaseRead(read)),
        Reply::Cards { asked, cards } => dispatcher.dispatch(Action::Cards { asked, cards: cards.map(Rc::new) }),
        Reply::Stock(stock) => dispatcher.dispatch(Action::Stock(stock)),
        Reply::Checked { job, findings } => {
            let revision = if job == desk.open.get() { 0 } else { job };
            dispatcher.dispatch(Action::Checked { revision, findings: findings.map(Rc::new) });
        }
        Reply::Reading { job, reading } if job < FIRST_FILE => {
            dispatcher.dispatch(Action::Read { revision: job, reading });
        }
        Reply::Reading { job, reading } => {
            let pending = desk.pending(job);
            match pending {
                Some(pending) => {
                    desk.open.set(job);
                    dispatcher.dispatch(Action::Busy(false));
                    dispatcher.dispatch(opened(pending, reading));
                }
                None if desk.open.get() == job => dispatcher.dispatch(Action::Read { revision: 0, reading }),
                None => {}
            }
        }
    }
}

/// The same of a file that the reader chose: one that holds no text is named, and what can be done instead is said.
fn of_file(mut problem: Problem, name: String) -> Problem {
    if problem.message == "error-binary" {
        "file-not-text".clone_into(&mut problem.message);
        problem = problem.with("name", name);
    }
    problem
}

fn opened(pending: Pending, reading: Box<Reading>) -> Action {
    match pending {
        Pending::New { name, text } => Action::Opened { id: new_id(), name, text, reading },
        Pending::Project(project) => {
            let id = if project.id.is_empty() { new_id() } else { project.id.clone() };
            let mut draft = Draft::new(id, project.name.clone(), project.text.clone(), *reading);
            project.apply(&mut draft);
            Action::Restored(Box::new(draft))
        }
    }
}

/// An identifier that no other project on this device has: the moment, and chance.
pub(super) fn new_id() -> String {
    format!("{:x}-{:x}", js_sys::Date::now() as u64, (js_sys::Math::random() * f64::from(u32::MAX)) as u32)
}

/// The context as it is when it is asked for, for what listens to the whole window. Yew draws the page first and puts effects in place
/// later, with time for the browser in between: a listener that is made anew with every state would miss the key that comes then.
#[hook]
pub(crate) fn use_latest(app: &App) -> Rc<RefCell<App>> {
    let latest = use_mut_ref(|| app.clone());
    latest.replace(app.clone());
    latest
}

/// The application's context; while somebody types it stands still until a pause.
#[hook]
#[expect(clippy::expect_used, reason = "every component stands below the provider")]
pub(crate) fn use_app() -> App {
    use_context::<App>().expect("the application's context")
}

/// The application's context with every key.
#[hook]
#[expect(clippy::expect_used, reason = "every component stands below the provider")]
pub(crate) fn use_live_app() -> App {
    use_context::<Live>().expect("the application's context").0
}
