//! Any text as a table.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rapporteur_tests::laws;

fuzz_target!(|input: &[u8]| laws::table::check(input));
