//! A window of Tauri's with one word in it: what `cargo xtask bench-desktop` compares the program with.

use std::borrow::Cow;
use tauri::utils::assets::{AssetKey, AssetsIter, CspHash};
use tauri::webview::PageLoadEvent;
use tauri::{Assets, Runtime, WebviewUrl, WebviewWindowBuilder};

const PAGE: &[u8] = b"<!doctype html><meta charset=utf-8><title>Bare</title><p>bare";

struct OnePage;

impl<R: Runtime> Assets<R> for OnePage {
    fn get(&self, _: &AssetKey) -> Option<Cow<'_, [u8]>> {
        Some(Cow::Borrowed(PAGE))
    }

    fn iter(&self) -> Box<AssetsIter<'_>> {
        Box::new(std::iter::once((Cow::Borrowed("index.html"), Cow::Borrowed(PAGE))))
    }

    fn csp_hashes(&self, _: &AssetKey) -> Box<dyn Iterator<Item = CspHash<'_>> + '_> {
        Box::new(std::iter::empty())
    }
}

fn main() -> tauri::Result<()> {
    let usable = |_: tauri::WebviewWindow, load: tauri::webview::PageLoadPayload<'_>| {
        if load.event() == PageLoadEvent::Finished {
            eprintln!("usable");
        }
    };
    tauri::Builder::default()
        .setup(move |app| {
            WebviewWindowBuilder::new(app, "bare", WebviewUrl::App("index.html".into()))
                .inner_size(1200.0, 820.0)
                .on_page_load(usable)
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!(assets = OnePage))
}
