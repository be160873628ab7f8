//! The page's side of the worker.

use crate::wire::{Assets, Reply, Request};
use wasm_bindgen::prelude::*;
use web_sys::{MessageEvent, Worker, WorkerOptions, WorkerType};

/// The worker, and the way to ask it.
pub(crate) struct Engine {
    worker: Worker,
    _on_message: Closure<dyn FnMut(MessageEvent)>,
}

impl std::fmt::Debug for Engine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Engine")
    }
}

impl Engine {
    /// Starts the worker with the program that this page has compiled already.
    pub(crate) fn start(assets: &Assets, on_reply: impl Fn(Reply) + 'static) -> Result<Self, JsValue> {
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let worker = Worker::new_with_options(&assets.worker, &options)?;
        let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            let bytes = js_sys::Uint8Array::new(&event.data()).to_vec();
            if let Ok(reply) = postcard::from_bytes(&bytes) {
                on_reply(reply);
            }
        });
        worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        worker.post_message(&wasm_bindgen::module())?;
        let engine = Self { worker, _on_message: on_message };
        engine.ask(&Request::Setup(assets.clone()));
        Ok(engine)
    }

    /// Sends a request; the answer comes to `on_reply`.
    pub(crate) fn ask(&self, request: &Request) {
        let Ok(bytes) = postcard::to_allocvec(request) else { return };
        let bytes = js_sys::Uint8Array::from(bytes.as_slice());
        let _ = self.worker.post_message_with_transfer(&bytes, &js_sys::Array::of1(&bytes.buffer()));
    }
}
