//! Any file of data in the place of one of the small set.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rapporteur_tests::laws;

fuzz_target!(|input: &[u8]| laws::data::check(input));
