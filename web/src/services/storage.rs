//! What is kept on this device: in a browser drafts and termbases in IndexedDB, settings in local storage, the program in caches. The
//! desktop keeps drafts, termbases and settings itself.

use super::answer::{Answer, field};
use super::desktop;
use crate::state::project::Project;
use crate::wire::Problem;
use idb::{Database, DatabaseEvent, Factory, KeyPath, ObjectStoreParams, TransactionMode};
use js_sys::{Array, Function, Object, Promise, Reflect};
use rapporteur_core::order::sort_by;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

const DATABASE: &str = "rapporteur";
const STORE: &str = "drafts";
/// Where the reader's own termbases are, all in one record.
const TERMBASES: &str = "termbases";

/// A draft that is kept.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Kept {
    /// Identifier of the project.
    pub(crate) id: String,
    /// What the document is called.
    pub(crate) name: String,
    /// When it was last saved, in milliseconds since 1970.
    pub(crate) saved: f64,
}

async fn database() -> Result<Database, idb::Error> {
    let mut request = Factory::new()?.open(DATABASE, Some(2))?;
    request.on_upgrade_needed(|event| {
        let Ok(database) = event.database() else { return };
        let known = database.store_names();
        for store in [STORE, TERMBASES].into_iter().filter(|store| !known.iter().any(|name| name == store)) {
            let mut parameters = ObjectStoreParams::new();
            parameters.key_path(Some(KeyPath::new_single("id")));
            // Without its store every later access fails, and says so.
            let _ = database.create_object_store(store, parameters);
        }
    });
    request.await
}

/// Keeps a draft.
///
/// # Errors
/// When the browser or the disk refuses: no room, or storage is blocked.
pub(crate) async fn keep(project: &Project) -> Result<(), Problem> {
    if desktop::is_there() {
        return desktop::ask("keep", &[("id", project.id.as_str().into()), ("project", project.to_json().into())])
            .await;
    }
    let record = desktop::object(&[
        ("id", project.id.as_str().into()),
        ("name", project.name.as_str().into()),
        ("saved", js_sys::Date::now().into()),
        ("project", project.to_json().into()),
    ]);
    put(STORE, &record).await.map_err(|e| Problem::new("error-storage").with("detail", e.to_string()))
}

async fn put(store: &str, record: &JsValue) -> Result<(), idb::Error> {
    let database = database().await?;
    let transaction = database.transaction(&[store], TransactionMode::ReadWrite)?;
    transaction.object_store(store)?.put(record, None)?.await?;
    transaction.commit()?.await?;
    database.close();
    Ok(())
}

async fn get(store: &str, id: &str) -> Result<Option<JsValue>, idb::Error> {
    let database = database().await?;
    let transaction = database.transaction(&[store], TransactionMode::ReadOnly)?;
    let found = transaction.object_store(store)?.get(JsValue::from_str(id))?.await?;
    database.close();
    Ok(found)
}

/// The reader's own termbases, as they were kept.
pub(crate) async fn termbases() -> Option<String> {
    if desktop::is_there() {
        return desktop::ask("termbases", &[]).await.ok()?;
    }
    if !exists().await {
        return None;
    }
    field(&get(TERMBASES, TERMBASES).await.ok()??, "list")
}

/// Keeps the reader's own termbases.
///
/// # Errors
/// As [`keep`].
pub(crate) async fn keep_termbases(list: &str) -> Result<(), Problem> {
    if desktop::is_there() {
        return desktop::ask("keep_termbases", &[("list", list.into())]).await;
    }
    let record = desktop::object(&[("id", TERMBASES.into()), ("list", list.into())]);
    put(TERMBASES, &record).await.map_err(|e| Problem::new("termbase-unkept").with("detail", e.to_string()))
}

/// Whether anything was ever kept; asking must not make an empty database.
async fn exists() -> bool {
    let names = async {
        let global = js_sys::global();
        let factory = Reflect::get(&global, &"indexedDB".into())?;
        let databases: Function = Reflect::get(&factory, &"databases".into())?.dyn_into()?;
        let promise: Promise = databases.call0(&factory)?.dyn_into()?;
        JsFuture::from(promise).await
    };
    // Where the browser cannot tell there may be something.
    names.await.map_or(true, |list| {
        let name = |database: JsValue| field::<String>(&database, "name");
        Array::from(&list).iter().filter_map(name).any(|name| name == DATABASE)
    })
}

/// The drafts that are kept, the last one first.
pub(crate) async fn list() -> Vec<Kept> {
    if desktop::is_there() {
        return desktop::ask("list", &[]).await.unwrap_or_default();
    }
    if !exists().await {
        return Vec::new();
    }
    let all = async {
        let database = database().await?;
        let transaction = database.transaction(&[STORE], TransactionMode::ReadOnly)?;
        let all = transaction.object_store(STORE)?.get_all(None, None)?.await?;
        database.close();
        Ok::<_, idb::Error>(all)
    };
    // Where storage is blocked there is nothing to list.
    let mut kept: Vec<Kept> = all.await.unwrap_or_default().iter().filter_map(Kept::read).collect();
    sort_by(&mut kept, |a, b| b.saved.total_cmp(&a.saved));
    kept
}

impl Answer for Kept {
    fn read(value: &JsValue) -> Option<Self> {
        Some(Self { id: field(value, "id")?, name: field(value, "name")?, saved: field(value, "saved")? })
    }
}

/// The file of a draft that is kept.
pub(crate) async fn load(id: &str) -> Option<String> {
    if desktop::is_there() {
        return desktop::ask("load", &[("id", id.into())]).await.ok()?;
    }
    field(&get(STORE, id).await.ok()??, "project")
}

/// Forgets one draft.
pub(crate) async fn forget(id: &str) {
    if desktop::is_there() {
        return desktop::ask("forget", &[("id", id.into())]).await.unwrap_or_default();
    }
    let delete = async {
        let database = database().await?;
        let transaction = database.transaction(&[STORE], TransactionMode::ReadWrite)?;
        transaction.object_store(STORE)?.delete(JsValue::from_str(id))?.await?;
        transaction.commit()?.await?;
        database.close();
        Ok::<_, idb::Error>(())
    };
    // What cannot be reached is not kept, either.
    let _ = delete.await;
}

/// Erases everything that this program has put on the device: drafts, termbases, settings, and the program itself.
pub(crate) async fn erase_everything() {
    if desktop::is_there() {
        return desktop::ask("erase", &[]).await.unwrap_or_default();
    }
    if let Ok(factory) = Factory::new()
        && let Ok(request) = factory.delete(DATABASE)
    {
        let _ = request.await;
    }
    let window = super::dom::window();
    if let Ok(Some(storage)) = window.local_storage() {
        let _ = storage.clear();
    }
    if let Ok(caches) = window.caches()
        && let Ok(names) = JsFuture::from(caches.keys()).await
    {
        for name in Array::from(&names).iter().filter_map(|n| n.as_string()) {
            let _ = JsFuture::from(caches.delete(&name)).await;
        }
    }
    let workers = window.navigator().service_worker();
    if let Ok(list) = JsFuture::from(workers.get_registrations()).await {
        for worker in Array::from(&list).iter().filter_map(|w| w.dyn_into::<web_sys::ServiceWorkerRegistration>().ok())
        {
            if let Ok(gone) = worker.unregister() {
                let _ = JsFuture::from(gone).await;
            }
        }
    }
}

/// A draft that no other tab may save while this is held.
#[derive(Debug)]
pub(crate) struct Held {
    release: Function,
}

impl Drop for Held {
    fn drop(&mut self) {
        let _ = self.release.call0(&JsValue::UNDEFINED);
    }
}

fn holding<'a>(id: &str, name: &str, keep: bool) -> [(&'a str, JsValue); 3] {
    [("id", id.into()), ("name", name.into()), ("keep", keep.into())]
}

/// Says which draft is open, where it is not to be kept: the desktop names its window after it.
pub(crate) fn name(id: &str, name: &str) {
    if desktop::is_there() {
        desktop::tell("hold", &holding(id, name, false));
    }
}

/// Takes hold of a draft; `None` where another tab has it. Browsers without locks have no second tab to fear in practice: they are few
/// and old, and there the hold is always given.
pub(crate) async fn hold(id: &str, name: &str) -> Option<Held> {
    let navigator: JsValue = super::dom::window().navigator().into();
    let nothing = || Held { release: Closure::once_into_js(|| {}).unchecked_into() };
    if desktop::is_there() {
        // Where nothing can be written there is no second copy to fear; that it cannot is told when it is tried.
        let got = desktop::ask("hold", &holding(id, name, true)).await.unwrap_or(true);
        return got.then(nothing);
    }
    let locks = Reflect::get(&navigator, &"locks".into()).ok().filter(|l| !l.is_undefined());
    let Some(locks) = locks else { return Some(nothing()) };
    let request: Function = Reflect::get(&locks, &"request".into()).ok()?.dyn_into().ok()?;
    let mut answer = None;
    let answered = Promise::new(&mut |resolve, _| answer = Some(resolve));
    let answer = answer?;
    let callback = Closure::once_into_js(move |lock: JsValue| -> Promise {
        let mut release = None;
        let held = Promise::new(&mut |resolve, _| release = Some(resolve));
        let release: JsValue = release.map(Into::into).unwrap_or_default();
        let got = if lock.is_null() { JsValue::NULL } else { release };
        let refused = got.is_null();
        let _ = answer.call1(&JsValue::UNDEFINED, &got);
        if refused { Promise::resolve(&JsValue::NULL) } else { held }
    });
    let options = Object::new();
    let _ = Reflect::set(&options, &"ifAvailable".into(), &JsValue::TRUE);
    let _ = request.call3(&locks, &format!("draft-{id}").into(), &options, &callback);
    let release: Function = JsFuture::from(answered).await.ok()?.dyn_into().ok()?;
    Some(Held { release })
}

/// Lets the program open without a network from the next visit on.
pub(crate) fn register_offline() {
    if desktop::is_there() {
        return;
    }
    // Where service workers are not allowed the program works as before, with a network.
    let _ = super::dom::window().navigator().service_worker().register("service-worker.js");
}
