//! Laws that hold for any input, whatever it is.
//!
//! One function a kind of input; each panics where a law is broken. The fuzz targets in `fuzz/`, the replay of the inputs that they kept
//! and the tests of hostile inputs call the same functions, so that what a fuzzer once found stays found.

pub mod data;
pub mod file;
pub mod lines;
pub mod pack;
pub mod table;
pub mod tbx;
pub mod text;
pub mod workbook;

/// What takes an input and panics where a law is broken.
pub type Law = fn(&[u8]);

/// Every kind of input by the name of its fuzz target, which is also the folder of its kept inputs under `fuzz/corpus/`.
pub const ALL: [(&str, Law); 8] = [
    ("text", text::check),
    ("lines", lines::check),
    ("file", file::check),
    ("data", data::check),
    ("pack", pack::check),
    ("tbx", tbx::check),
    ("table", table::check),
    ("workbook", workbook::check),
];
