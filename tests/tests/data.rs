//! One test per data file: its form, and for example files what its rules must and must not match.

use libtest_mimic::{Arguments, Failed, Trial};
use rapporteur_core::lexicon::compile::{Example, Expectation, SourceFile, compile};
use rapporteur_tests::{data_files, tagger};
use std::process::ExitCode;
use unicode_normalization::is_nfc;

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let files = data_files();
    let compiled = compile(&files);
    let mut trials: Vec<Trial> = files.iter().cloned().map(form).collect();
    match compiled {
        Ok(compiled) => {
            let with_examples = files.iter().filter(|f| f.path.contains("/examples"));
            for file in with_examples {
                let own: Vec<Example> = compiled.examples.iter().filter(|e| e.file == file.path).cloned().collect();
                trials.push(Trial::test(format!("examples::{}", file.path), move || examples(&own)));
            }
        }
        Err(faults) => trials.push(Trial::test("data compile", move || Err(Failed::from(faults.to_string())))),
    }
    libtest_mimic::run(&arguments, trials).exit_code()
}

fn form(file: SourceFile) -> Trial {
    Trial::test(format!("form::{}", file.path), move || {
        let mut faults = Vec::new();
        if !file.text.ends_with('\n') {
            faults.push("does not end with a line end".to_owned());
        }
        for (number, line) in file.text.lines().enumerate().map(|(i, l)| (i + 1, l)) {
            for (wrong, what) in [
                (line.ends_with([' ', '\t']), "ends in white space"),
                (line.contains('\t'), "has a tab"),
                (!is_nfc(line), "is not NFC"),
            ] {
                if wrong {
                    faults.push(format!("line {number} {what}"));
                }
            }
        }
        if faults.is_empty() { Ok(()) } else { Err(Failed::from(faults.join("\n"))) }
    })
}

fn examples(examples: &[Example]) -> Result<(), Failed> {
    let faults: Vec<String> = examples
        .iter()
        .filter(|example| !example.holds(tagger()))
        .map(|e| {
            let wanted = if e.expect == Expectation::Match { "must match" } else { "must not match" };
            format!("line {}: {} {wanted}: {}", e.line, e.rule, e.text)
        })
        .collect();
    if faults.is_empty() { Ok(()) } else { Err(Failed::from(faults.join("\n"))) }
}
