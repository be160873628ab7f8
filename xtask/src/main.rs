//! Every task of the project.
#![allow(clippy::print_stdout, reason = "a command line")]

mod data;

use rapporteur_core::text::{LineIndex, OffsetUnit};
use rapporteur_core::{Document, Options, Tagger};
use std::io::Write;

fn tagger() -> Tagger {
    match data::tagger(&data::root()) {
        Ok(t) => t,
        Err(e) => {
            eprintln!("{e}");
            std::process::exit(1)
        }
    }
}

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match args.first().map(String::as_str) {
        Some("eval") => eval(&args[1..]),
        Some("explain") => explain(&args[1..]),
        Some("check") => check(),
        _ => println!("eval | explain | check"),
    }
}

fn check() {
    let files = data::files(&data::root()).expect("files");
    let compiled = match rapporteur_core::lexicon::compile::compile(&files) {
        Ok(c) => c,
        Err(e) => {
            eprintln!("{e}");
            std::process::exit(1)
        }
    };
    use rapporteur_core::lexicon::compile::Expectation;
    let examples = compiled.examples.clone();
    let tagger = tagger();
    let mut bad = 0;
    for e in &examples {
        let doc = Document::from_plain_text(e.text.clone());
        let out = tagger.annotate(&doc, &Options { language: Some(e.language.clone()), ..Default::default() });
        let has = out.annotations.iter().any(|a| a.tag == e.tag);
        let ok = match e.expect {
            Expectation::Match => has,
            Expectation::NoMatch => !has,
        };
        if !ok {
            bad += 1;
            println!("{}:{}: {} {:?}: {}", e.file, e.line, e.rule, e.expect, e.text);
        }
    }
    println!("{} examples, {bad} wrong", examples.len());
    for (name, pack) in std::iter::once(("rules".to_owned(), compiled.rules)).chain(compiled.languages) {
        println!("pack {name}: {} bytes", pack.to_bytes().map(|b| b.len()).unwrap_or(0));
    }
}

fn explain(args: &[String]) {
    let tagger = tagger();
    for text in args {
        let doc = Document::from_plain_text(text.clone());
        let out = tagger.annotate(&doc, &Options { language: Some("en".into()), ..Default::default() });
        for a in &out.annotations {
            println!("{} {} [{}] {:?} {:?} {:?} {:?} rule {} {:?}", a.tag, a.score, &text[a.span.range()], a.force, a.verb, a.modal, a.polarity, a.evidence.rule,
                a.evidence.cues.iter().map(|c| format!("{}={}", c.concept, &text[c.span.range()])).collect::<Vec<_>>());
        }
        println!("--- all cues and candidates");
        println!("{}", tagger.explain(&doc, "en"));
    }
}

fn eval(args: &[String]) {
    let tagger = tagger();
    let text = std::fs::read_to_string(&args[0]).expect("gold");
    let out_path = std::env::temp_dir().join(format!("eval-{}.jsonl", std::process::id()));
    let mut out = std::io::BufWriter::new(std::fs::File::create(&out_path).expect("out"));
    for line in text.lines().filter(|l| !l.trim().is_empty()) {
        let gold: serde_json::Value = serde_json::from_str(line).expect("json");
        let body = gold["text"].as_str().unwrap_or("").to_owned();
        let doc = Document::from_plain_text(body.clone());
        let result = tagger.annotate(&doc, &Options { language: gold["lang"].as_str().map(str::to_owned), ..Default::default() });
        let index = LineIndex::new(&body);
        let list: Vec<serde_json::Value> = result.annotations.iter().map(|a| serde_json::json!({
            "tag": a.tag, "start": index.to_unit(a.span.start as usize, OffsetUnit::CodePoints), "end": index.to_unit(a.span.end as usize, OffsetUnit::CodePoints),
            "force": a.force.as_str(), "polarity": a.polarity.as_str(), "quote": &body[a.span.range()], "rule": a.evidence.rule, "score": a.score })).collect();
        writeln!(out, "{}", serde_json::json!({"id": gold["id"], "annotations": list})).expect("write");
    }
    drop(out);
    let status = std::process::Command::new("python3").arg("/work/shared/tools/score.py").arg(&args[0]).arg(&out_path).args(&args[1..]).status();
    if std::env::var("KEEP").is_ok() { println!("{}", out_path.display()) } else { let _ = std::fs::remove_file(&out_path); }
    let _ = status;
}
