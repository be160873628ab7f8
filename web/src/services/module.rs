//! Modules that the worker's script loads when they are needed: the decoder of old files, what lays out Markdown, what reads
//! glossaries, and the termbase.

use crate::wire::{Problem, ReadBase};
use rapporteur_core::Document;
use rapporteur_formats::wire::Blocks;
use rapporteur_terms::wire::{Answer, Card, Finding, OwnBase, Question, Stock};
use std::cell::RefCell;
use wasm_bindgen::prelude::*;

/// Calls what the script names so, and waits for its answer.
pub(super) async fn call(name: &str, question: &JsValue) -> Result<Vec<u8>, Problem> {
    let ask = || -> Result<js_sys::Promise, JsValue> {
        let function: js_sys::Function = js_sys::Reflect::get(&js_sys::global(), &name.into())?.dyn_into()?;
        function.call1(&JsValue::UNDEFINED, question)?.dyn_into()
    };
    let answer = match ask() {
        Ok(promise) => wasm_bindgen_futures::JsFuture::from(promise).await,
        Err(error) => Err(error),
    };
    answer.map(|a| js_sys::Uint8Array::new(&a).to_vec()).map_err(|e| failed(format!("{e:?}")))
}

/// Something that should be there is missing.
pub(super) fn failed(detail: String) -> Problem {
    Problem::new("error-engine").with("detail", detail)
}

/// A text laid out as Markdown.
pub(super) async fn markdown(text: String) -> Result<Document, Problem> {
    let answer = call("markdown", &text.as_str().into()).await?;
    let blocks: Blocks = postcard::from_bytes(&answer).map_err(|e| failed(e.to_string()))?;
    Ok(blocks.to_read(text))
}

/// The module of the terms, which is loaded when somebody asks for one.
#[derive(Default)]
pub(super) struct Terms {
    /// Termbases of the reader's own that the module does not know yet.
    own: RefCell<Option<Vec<OwnBase>>>,
}

impl Terms {
    /// From the next question on these termbases of the reader's own count beside the built-in one.
    pub(super) fn own(&self, bases: Vec<OwnBase>) {
        self.own.replace(Some(bases));
    }

    /// The concepts that have an identifier or a term.
    pub(super) async fn cards(&self, asked: &str) -> Result<Vec<Card>, Problem> {
        match self.ask(&Question::Cards(asked.to_owned())).await? {
            Answer::Cards(cards) => Ok(cards),
            _ => Err(failed(String::new())),
        }
    }

    /// How much there is.
    pub(super) async fn stock(&self) -> Result<Stock, Problem> {
        match self.ask(&Question::Stock).await? {
            Answer::Stock(stock) => Ok(stock),
            _ => Err(failed(String::new())),
        }
    }

    /// What to look at in the terms of a document whose languages are recognised.
    pub(super) async fn findings(&self, document: &Document) -> Result<Vec<Finding>, Problem> {
        let block = |b: &rapporteur_core::text::Block| Some((b.language.clone()?, b.span.start, b.span.end));
        let question = Question::Check {
            text: document.text().to_owned(),
            blocks: document.blocks().iter().filter_map(block).collect(),
            hidden: document.hidden().iter().map(|h| (h.start, h.end)).collect(),
        };
        match self.ask(&question).await? {
            Answer::Findings(findings) => Ok(findings),
            _ => Err(failed(String::new())),
        }
    }

    async fn ask(&self, question: &Question) -> Result<Answer, Problem> {
        let own = self.own.take();
        if let Some(bases) = own {
            let own = Question::Own(bases);
            if let (Err(problem), Question::Own(bases)) = (terms(&own).await, own) {
                // Without a network the module comes later, perhaps.
                self.own.replace(Some(bases));
                return Err(problem);
            }
        }
        terms(question).await
    }
}

async fn terms(question: &Question) -> Result<Answer, Problem> {
    let bytes = postcard::to_allocvec(question).map_err(|e| failed(e.to_string()))?;
    let answer = call("terms", &js_sys::Uint8Array::from(bytes.as_slice())).await?;
    postcard::from_bytes(&answer).map_err(|e| failed(e.to_string()))
}

/// What the decoder answers: a text and what is to be said about its file, or why there is none.
type Decoded = Result<(String, Vec<Problem>), Problem>;

/// The text of a file that is no plain UTF-8.
pub(super) async fn decode(bytes: &[u8]) -> Result<(String, Vec<Problem>), Problem> {
    let answer = call("decode", &js_sys::Uint8Array::from(bytes)).await?;
    postcard::from_bytes::<Decoded>(&answer).map_err(|e| failed(e.to_string()))?
}

/// What becomes of a glossary: none where only the decoder knows its bytes; else its table, how many terms and faults, or why not.
type Glossary = Option<Result<(String, u32, u32), Problem>>;

/// Reads a termbase of the reader's own.
pub(super) async fn termbase(name: String, bytes: &[u8]) -> Result<ReadBase, Problem> {
    let read = async |function: &str, content: &JsValue| {
        let answer = call(function, content).await?;
        postcard::from_bytes::<Glossary>(&answer).map_err(|e| failed(e.to_string()))
    };
    let whole = async || match read("glossary", &js_sys::Uint8Array::from(bytes)).await? {
        Some(read) => read,
        None => {
            let (text, _) = decode(bytes).await.map_err(undecoded)?;
            read("glossary_text", &text.into()).await?.ok_or_else(|| failed(String::new()))?
        }
    };
    let (table, terms, faults) = whole().await.map_err(|problem| problem.with("file", name.as_str()))?;
    Ok(ReadBase { base: OwnBase { name, table }, terms, faults })
}

/// What the decoder says of a file, of one that should be a termbase.
fn undecoded(mut problem: Problem) -> Problem {
    if problem.message == "error-binary" {
        "termbase-binary".clone_into(&mut problem.message);
        return problem;
    }
    Problem::new("termbase-refused").with_message("detail", problem)
}
