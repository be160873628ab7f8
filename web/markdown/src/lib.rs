//! Lays out Markdown for the web app.
//!
//! The parser with its names of characters weighs half as much as a language, and a text that is pasted needs none of it. So it is a module
//! of its own, which the worker loads when it meets Markdown.

use rapporteur_formats::Layout;
use rapporteur_formats::wire::Blocks;

/// The blocks of a text.
pub fn blocks(text: String) -> Blocks {
    Blocks::new(&Layout::Markdown.document(text))
}

/// The same for JavaScript: [`Blocks`] in their serialised form.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn lay_out(text: String) -> Vec<u8> {
    postcard::to_allocvec(&blocks(text)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_blocks_are_those_of_the_whole_program() {
        let text = "# A **bold** title\n\nStates &mdash; all[^1]:\n\n- act;\n\n[^1]: A/70/174";
        let bytes = postcard::to_allocvec(&blocks(text.to_owned())).unwrap();
        let there = postcard::from_bytes::<Blocks>(&bytes).unwrap().to_read(text.to_owned());
        assert_eq!(there, Layout::Markdown.document(text.to_owned()));
    }
}
