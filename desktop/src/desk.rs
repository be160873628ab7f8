//! What the program knows while it runs, and how it tells the page.

use crate::batch::{Progress, Summary};
use crate::drafts::Drafts;
use crate::files::Files;
use crate::settings::Settings;
use crate::termbases::Termbases;
use crate::trouble::{Trouble, shown};
use rapporteur_locales::Messages;
use serde::Serialize;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tauri::ipc::Channel;

/// What the page is told without having asked.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub(crate) enum Event {
    /// A file was chosen, dropped, or named at the start; the page asks for it by its number.
    Open {
        /// The number.
        file: u32,
        /// The file's own name.
        name: String,
        /// Its size.
        bytes: u64,
        /// Whether it was chosen as a termbase.
        terms: bool,
    },
    /// Something to be said.
    Tell {
        /// What.
        problem: Trouble,
    },
    /// An entry of the menu that is the page's business.
    Command {
        /// Which.
        name: String,
    },
    /// How far the annotation of many files is.
    Progress(Progress),
    /// The annotation of many files has ended.
    Ended(Summary),
    /// The window is to be closed once everything is kept.
    Closing,
}

/// What the program knows.
#[derive(Debug)]
pub(crate) struct Desk {
    /// Where everything is kept.
    pub(crate) folder: PathBuf,
    drafts: Mutex<Drafts>,
    settings: Mutex<Settings>,
    termbases: Mutex<Termbases>,
    files: Mutex<Files>,
    words: Mutex<Arc<Messages>>,
    page: Mutex<Page>,
    many: Mutex<Option<Arc<AtomicBool>>>,
    choosing: AtomicBool,
}

/// The turn of the one dialog for files; it ends when this is dropped.
pub(crate) struct Turn<'a>(&'a AtomicBool);

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.0.store(false, Ordering::Release);
    }
}

/// The way to the page, and what waits until there is one.
#[derive(Default)]
struct Page {
    channel: Option<Channel<Event>>,
    waiting: Vec<Event>,
    /// The draft that is open there.
    draft: Option<String>,
    /// Whether the window is being closed.
    leaving: bool,
    /// Whether the reader is being asked about it.
    asking: bool,
}

impl std::fmt::Debug for Page {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Page").field("draft", &self.draft).finish_non_exhaustive()
    }
}

/// A thread that panicked has left whole values behind: each is changed in one step.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Desk {
    /// What is kept in a folder; the language is the one chosen there, or the best for what the system asks for.
    pub(crate) fn new(folder: PathBuf, wanted: &[&str]) -> Self {
        let settings = Settings::read(folder.join("settings.json"));
        let language = rapporteur_locales::negotiate(
            &settings.page("language").into_iter().chain(wanted.iter().copied()).collect::<Vec<_>>(),
        );
        Self {
            drafts: Mutex::new(Drafts::new(folder.join("drafts"))),
            termbases: Mutex::new(Termbases::new(folder.clone())),
            files: Mutex::default(),
            words: Mutex::new(Arc::new(Messages::new(language))),
            page: Mutex::default(),
            many: Mutex::default(),
            choosing: AtomicBool::new(false),
            settings: Mutex::new(settings),
            folder,
        }
    }

    /// The drafts.
    pub(crate) fn drafts(&self) -> MutexGuard<'_, Drafts> {
        lock(&self.drafts)
    }

    /// The settings.
    pub(crate) fn settings(&self) -> MutexGuard<'_, Settings> {
        lock(&self.settings)
    }

    /// The reader's own termbases.
    pub(crate) fn termbases(&self) -> MutexGuard<'_, Termbases> {
        lock(&self.termbases)
    }

    /// The files that were opened.
    pub(crate) fn files(&self) -> MutexGuard<'_, Files> {
        lock(&self.files)
    }

    /// The words in the reader's language.
    pub(crate) fn words(&self) -> Arc<Messages> {
        lock(&self.words).clone()
    }

    /// Another language.
    pub(crate) fn speak(&self, language: &str) {
        *lock(&self.words) = Arc::new(Messages::new(language));
    }

    /// Tells the page, now or when it is there.
    pub(crate) fn tell(&self, event: Event) {
        let mut page = lock(&self.page);
        match &page.channel {
            // A page that is gone needs to be told nothing.
            Some(channel) => drop(channel.send(event)),
            None => page.waiting.push(event),
        }
    }

    /// Something to be said.
    pub(crate) fn trouble(&self, problem: Trouble) {
        self.tell(Event::Tell { problem });
    }

    /// The page is there; it is told what waited.
    pub(crate) fn attach(&self, channel: Channel<Event>) {
        let mut page = lock(&self.page);
        for event in std::mem::take(&mut page.waiting) {
            let _ = channel.send(event);
        }
        page.channel = Some(channel);
    }

    /// Whether there is a page that can be asked.
    pub(crate) fn is_attached(&self) -> bool {
        lock(&self.page).channel.is_some()
    }

    /// The draft that is open.
    pub(crate) fn draft(&self) -> Option<String> {
        lock(&self.page).draft.clone()
    }

    /// Another draft is open.
    pub(crate) fn set_draft(&self, draft: &str) {
        lock(&self.page).draft = Some(draft.to_owned());
    }

    /// The window is being closed, or no longer.
    pub(crate) fn set_leaving(&self, leaving: bool) {
        lock(&self.page).leaving = leaving;
    }

    /// Whether it is.
    pub(crate) fn is_leaving(&self) -> bool {
        lock(&self.page).leaving
    }

    /// The reader is being asked whether to close.
    pub(crate) fn set_asking(&self, asking: bool) {
        lock(&self.page).asking = asking;
    }

    /// Whether they are.
    pub(crate) fn is_asking(&self) -> bool {
        lock(&self.page).asking
    }

    /// Opens what the reader named, file by file, as a draft or as a termbase; what cannot be opened is told.
    pub(crate) fn open(&self, path: &Path, terms: bool) {
        let taken = self.files().take(path);
        match taken {
            Ok((file, bytes)) => {
                if !terms {
                    // Where settings cannot be written, the list of recent files is short.
                    let _ = self.settings().remember(path);
                }
                let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
                self.tell(Event::Open { file, name, bytes, terms });
            }
            Err(problem) => self.trouble(problem),
        }
    }

    /// Tells the page, once, if the file of the open draft was changed by another program.
    pub(crate) fn look(&self) {
        let Some(draft) = self.draft() else { return };
        let changed = self.files().news(&draft);
        if let Some(path) = changed {
            self.trouble(Trouble::new("desktop-changed").with("file", shown(&path)));
        }
    }

    /// The turn of a dialog for files. None while another is open: the window below stays alive, and so do its menu and keys.
    pub(crate) fn turn(&self) -> Option<Turn<'_>> {
        (!self.choosing.swap(true, Ordering::AcqRel)).then_some(Turn(&self.choosing))
    }

    /// Begins the work on many files; none where one is under way.
    pub(crate) fn begin_many(&self) -> Option<Arc<AtomicBool>> {
        let mut many = lock(&self.many);
        many.is_none().then(|| many.insert(Arc::default()).clone())
    }

    /// The work on many files, to be stopped.
    pub(crate) fn many(&self) -> Option<Arc<AtomicBool>> {
        lock(&self.many).clone()
    }

    /// The work on many files has ended.
    pub(crate) fn end_many(&self) {
        *lock(&self.many) = None;
    }
}
