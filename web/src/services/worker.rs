//! The other thread: reads texts and says what the tagger says.

use super::open::Open;
use super::{fetch, module};
use crate::wire::{Assets, LanguageFiles, Problem, Reading, Reply, Request, beginning, words};
use rapporteur_core::{Document, Options, Tagger};
use rapporteur_formats::{Layout, is_plain};
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::rc::Rc;
use std::string::FromUtf8Error;
use std::sync::Arc;
use wasm_bindgen::prelude::*;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

/// So much of a text is enough to guess which packs it needs, in characters.
const SAMPLE: usize = 20_000;
/// A script with less than this share of the letters is a name or a quotation, in per cent.
const LEAST_SHARE: usize = 3;

/// Called by the worker's script once the program runs; `early` are the messages that came before.
#[wasm_bindgen]
#[expect(unreachable_pub, reason = "JavaScript reaches it")]
pub fn serve(early: js_sys::Array) {
    let queue = Rc::new(Queue::default());
    for message in early.iter() {
        queue.push(&message);
    }
    Queue::work(&queue);
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        queue.push(&event.data());
        Queue::work(&queue);
    });
    scope.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    // The worker lives as long as the page.
    on_message.forget();
}

/// Requests that wait, and what is needed to answer them.
#[derive(Default)]
struct Queue {
    waiting: RefCell<VecDeque<Request>>,
    working: RefCell<bool>,
    packs: RefCell<Packs>,
    open: RefCell<Open>,
    /// The job of the text that is open.
    job: Cell<Option<u32>>,
    /// Whether the terms of each text are checked.
    checks: Cell<bool>,
    terms: module::Terms,
    /// The concepts that were asked for last.
    asked: RefCell<Option<String>>,
}

/// The packs that are loaded.
#[derive(Default)]
struct Packs {
    assets: Option<Assets>,
    loaded: BTreeMap<String, Vec<u8>>,
    tagger: Option<Arc<Tagger>>,
}

impl Queue {
    fn push(&self, message: &JsValue) {
        let bytes = js_sys::Uint8Array::new(message).to_vec();
        if let Ok(request) = postcard::from_bytes::<Request>(&bytes) {
            self.waiting.borrow_mut().push_back(request);
        }
    }

    /// Starts working unless that goes on already.
    fn work(queue: &Rc<Self>) {
        if queue.working.replace(true) {
            return;
        }
        let queue = Rc::clone(queue);
        wasm_bindgen_futures::spawn_local(async move {
            loop {
                let next = queue.waiting.borrow_mut().pop_front();
                match next {
                    None => break,
                    Some(Request::Setup(assets)) => queue.packs.borrow_mut().assets = Some(assets),
                    Some(Request::Prepare(language)) => queue.prepare(&language).await,
                    Some(Request::File { job, name, bytes }) => match read_file(bytes, &name).await {
                        Ok(file) => {
                            queue.begin(job, &file).await;
                            queue.answer(job, file).await;
                        }
                        Err(problem) => post(&Reply::Failed { job, problem }),
                    },
                    Some(Request::Text { job, markdown, text }) => {
                        // Somebody types faster than texts are read: only the last one counts.
                        if !queue.newer_text_waits() {
                            queue.answer(job, Text { text, markdown, sent: true, warnings: Vec::new() }).await;
                        }
                    }
                    Some(Request::Cards(asked)) => {
                        queue.asked.replace(Some(asked));
                        queue.look_up().await;
                    }
                    Some(Request::Stock) => post(&Reply::Stock(queue.terms.stock().await)),
                    Some(Request::Termbase { name, bytes }) => {
                        post(&Reply::Termbase(module::termbase(name, &bytes).await));
                    }
                    Some(Request::Own(bases)) => {
                        queue.terms.own(bases);
                        queue.look_up().await;
                        if queue.checks.get() {
                            queue.check().await;
                        }
                    }
                    Some(Request::Check) => {
                        queue.checks.set(true);
                        queue.check().await;
                    }
                }
            }
            queue.working.replace(false);
        });
    }

    fn newer_text_waits(&self) -> bool {
        self.waiting.borrow().iter().any(|r| matches!(r, Request::File { .. } | Request::Text { .. }))
    }

    /// Loads a language and has it read a word, after which everything that it needs is there.
    async fn prepare(&self, language: &str) {
        let assets = self.packs.borrow().assets.clone();
        let Some(assets) = assets.filter(|_| !self.newer_text_waits()) else { return };
        // Without a network the first text will say what is wrong.
        if let Ok(tagger) = self.tagger(&assets, &BTreeSet::from([language])).await {
            let options = Options { language: Some(language.to_owned()), ..Options::default() };
            tagger.annotate(&Document::from_plain_text(language), &options);
        }
    }

    /// Answers with the beginning of a long text, which is read for the first time: so the first screen need not wait for the rest.
    async fn begin(&self, job: u32, file: &Text) {
        let assets = self.packs.borrow().assets.clone();
        let (Some(assets), Some(beginning)) = (assets, beginning(&file.text)) else { return };
        // What is wrong, if anything, the whole text's reading will say.
        let Ok(mut document) = lay_out(beginning.to_owned(), file.markdown).await else { return };
        if let Ok(tagger) = self.tagger(&assets, &guess(beginning, &assets.languages)).await {
            tagger.identify(&mut document);
            let annotated = tagger.annotate(&document, &Options::default());
            let mut reading = Reading::new(&document, &annotated, file.markdown, Vec::new());
            reading.words = words(&file.text);
            post_reading(job, file, reading);
        }
    }

    /// Answers with the packs that the text seems to need, and once more with all of them if that makes a difference.
    async fn answer(&self, job: u32, file: Text) {
        let assets = self.packs.borrow().assets.clone();
        let Some(assets) = assets else { return };
        let guessed = guess(&file.text, &assets.languages);
        let document = match lay_out(file.text.clone(), file.markdown).await {
            Ok(document) => document,
            Err(problem) => return post(&Reply::Failed { job, problem }),
        };
        let first = match self.reading(&assets, &guessed, &document, &file).await {
            Ok(reading) => reading,
            Err(detail) => {
                post(&Reply::Failed { job, problem: Problem::new("error-engine").with("detail", detail) });
                return;
            }
        };
        post_reading(job, &file, first.clone());
        self.job.set(Some(job));
        self.confirm(job, &assets, document, &file, first).await;
        if self.checks.get() {
            self.check().await;
        }
    }

    /// Answers once more with all packs, if that makes a difference.
    async fn confirm(&self, job: u32, assets: &Assets, document: Document, file: &Text, mut first: Reading) {
        let all: BTreeSet<&str> = assets.languages.iter().map(|l| l.tag.as_str()).collect();
        if self.newer_text_waits() || self.has(&all) {
            return;
        }
        // Without a network the first answer has to do.
        if let Ok(second) = self.reading(assets, &all, &document, file).await {
            first.packs.clone_from(&second.packs);
            if first == second {
                post(&Reply::Same { job, packs: second.packs });
            } else {
                post_reading(job, file, second);
            }
        }
    }

    /// Looks for the concepts that were asked for last; with other termbases there may be other answers.
    async fn look_up(&self) {
        let asked = self.asked.borrow().clone();
        if let Some(asked) = asked {
            let cards = self.terms.cards(&asked).await;
            post(&Reply::Cards { asked, cards });
        }
    }

    /// Checks the terms of the text that is open.
    async fn check(&self) {
        let document = self.open.borrow().document();
        let (Some(document), Some(job)) = (document, self.job.get()) else { return };
        if !self.newer_text_waits() {
            post(&Reply::Checked { job, findings: self.terms.findings(&document).await });
        }
    }

    fn has(&self, languages: &BTreeSet<&str>) -> bool {
        languages.iter().all(|l| self.packs.borrow().loaded.contains_key(*l))
    }

    async fn reading(
        &self,
        assets: &Assets,
        languages: &BTreeSet<&str>,
        document: &Document,
        file: &Text,
    ) -> Result<Reading, String> {
        let tagger = self.tagger(assets, languages).await?;
        let (document, annotated) = self.open.borrow_mut().read(&tagger, document.clone());
        let mut reading = Reading::new(&document, &annotated, file.markdown, file.warnings.clone());
        reading.data_version = tagger.data_version().to_owned();
        reading.packs = tagger.packs();
        Ok(reading)
    }

    /// The tagger with at least these languages.
    async fn tagger(&self, assets: &Assets, languages: &BTreeSet<&str>) -> Result<Arc<Tagger>, String> {
        let wanted = assets.languages.iter().filter(|l| languages.contains(l.tag.as_str()));
        let wanted = std::iter::once(("rules", &assets.rules)).chain(wanted.map(|l| (l.tag.as_str(), &l.pack)));
        let mut missing = Vec::new();
        for (name, address) in wanted {
            if !self.packs.borrow().loaded.contains_key(name) {
                missing.push((name, js_future(address)));
            }
        }
        for (name, bytes) in missing {
            let bytes = bytes.await?;
            let mut packs = self.packs.borrow_mut();
            packs.loaded.insert(name.to_owned(), bytes);
            packs.tagger = None;
        }
        let mut packs = self.packs.borrow_mut();
        if let Some(tagger) = &packs.tagger {
            return Ok(Arc::clone(tagger));
        }
        let bytes: Vec<&[u8]> = packs.loaded.values().map(Vec::as_slice).collect();
        let tagger = Arc::new(Tagger::with_packs(&bytes).map_err(|e| e.to_string())?);
        packs.tagger = Some(Arc::clone(&tagger));
        Ok(tagger)
    }
}

/// A fetch that is under way already when it is waited for, so that several run at once.
fn js_future(address: &str) -> impl Future<Output = Result<Vec<u8>, String>> + use<> {
    let address = address.to_owned();
    let promise = wasm_bindgen_futures::future_to_promise(async move {
        let bytes = fetch::bytes(&address).await.map_err(|e| JsValue::from_str(&e))?;
        Ok(js_sys::Uint8Array::from(bytes.as_slice()).into())
    });
    async move {
        let bytes = wasm_bindgen_futures::JsFuture::from(promise).await;
        bytes.map(|b| js_sys::Uint8Array::new(&b).to_vec()).map_err(|e| e.as_string().unwrap_or_default())
    }
}

/// A text to be read.
struct Text {
    text: String,
    markdown: bool,
    /// Whether the page has this text.
    sent: bool,
    /// What is to be said about its file.
    warnings: Vec<Problem>,
}

async fn lay_out(text: String, markdown: bool) -> Result<Document, Problem> {
    if markdown { module::markdown(text).await } else { Ok(Document::from_plain_text(text)) }
}

/// Reads a file. Plain UTF-8, which nearly all are, needs nothing; for all else the decoder is loaded.
async fn read_file(bytes: Vec<u8>, name: &str) -> Result<Text, Problem> {
    let (text, sent, warnings) = match String::from_utf8(bytes) {
        Ok(text) if is_plain(&text) => (text, true, Vec::new()),
        other => {
            let bytes = other.map_or_else(FromUtf8Error::into_bytes, String::into_bytes);
            let (text, warnings) = module::decode(&bytes).await?;
            (text, false, warnings)
        }
    };
    let markdown = Layout::of(name, &text) == Layout::Markdown;
    Ok(Text { text, markdown, sent, warnings })
}

/// The languages that a text seems to be in: one for each script, by the words that each language uses most.
fn guess<'a>(text: &str, languages: &'a [LanguageFiles]) -> BTreeSet<&'a str> {
    let sample = &text[..text.char_indices().nth(SAMPLE).map_or(text.len(), |(i, _)| i)];
    let mut letters: BTreeMap<&str, usize> = BTreeMap::new();
    for c in sample.chars() {
        if let Some(script) = script(c) {
            *letters.entry(script).or_default() += 1;
        }
    }
    let all: usize = letters.values().sum();
    let lower = sample.to_lowercase();
    let mut words: BTreeMap<&str, usize> = BTreeMap::new();
    for word in lower.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()) {
        *words.entry(word).or_default() += 1;
    }
    let mut guessed = BTreeSet::new();
    for (script, _) in letters.iter().filter(|(_, count)| **count * 100 >= all * LEAST_SHARE) {
        let of_script = languages.iter().filter(|l| l.script == *script);
        let score =
            |l: &LanguageFiles| -> usize { l.function_words.iter().filter_map(|w| words.get(w.as_str())).sum() };
        guessed.extend(of_script.max_by_key(|l| score(l)).map(|l| l.tag.as_str()));
    }
    guessed
}

/// The script of a letter, as packs name scripts.
fn script(c: char) -> Option<&'static str> {
    Some(match c {
        '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' => "Arab",
        '\u{400}'..='\u{52f}' => "Cyrl",
        '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' => "Hans",
        'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' => "Latn",
        _ => return None,
    })
}

/// Sends a reading, with its text if the page has another.
fn post_reading(job: u32, file: &Text, mut reading: Reading) {
    reading.text = (!file.sent).then(|| file.text.clone());
    post(&Reply::Reading { job, reading: Box::new(reading) });
}

fn post(reply: &Reply) {
    let Ok(bytes) = postcard::to_allocvec(reply) else { return };
    let bytes = js_sys::Uint8Array::from(bytes.as_slice());
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    // The page may be gone; then nobody is there to be told.
    let _ = scope.post_message_with_transfer(&bytes, &js_sys::Array::of1(&bytes.buffer()));
}
