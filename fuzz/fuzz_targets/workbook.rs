//! Any bytes as a workbook, or as its parts.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rapporteur_tests::laws;

fuzz_target!(|input: &[u8]| laws::workbook::check(input));
