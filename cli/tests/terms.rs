//! `rapporteur terms` as people meet it.
#![allow(clippy::unwrap_used, reason = "a test that panics is a test that fails")]

use rapporteur_locales::interface_languages;
use serde_json::Value;
use std::path::PathBuf;
use std::process::{Command, Output};
use tempfile::TempDir;

fn run(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rapporteur"));
    ["LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"].iter().for_each(|name| {
        command.env_remove(name);
    });
    command.arg("terms").args(arguments).output().unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn file(folder: &TempDir, name: &str, text: &str) -> String {
    let path: PathBuf = folder.path().join(name);
    std::fs::write(&path, text).unwrap();
    path.to_string_lossy().into_owned()
}

#[test]
fn a_concept_is_found_by_any_form_of_any_of_its_terms() {
    for asked in ["cyberattack", "Cyberangriffen", "кибератаками", "网络攻击", "cyberataków", "attacchi informatici"]
    {
        let found: Value = serde_json::from_slice(&run(&["lookup", "--format", "json", asked]).stdout).unwrap();
        let ids: Vec<&Value> = found["concepts"].as_array().unwrap().iter().map(|c| &c["id"]).collect();
        assert!(ids.contains(&&Value::from("cyberattack")), "{asked}: {ids:?}");
    }
}

#[test]
fn a_card_says_in_every_language_what_was_checked_and_what_was_not() {
    for language in interface_languages() {
        let output = run(&["lookup", "attribution", "--ui-lang", language]);
        let (text, words) = (out(&output), rapporteur_locales::Messages::new(language));
        assert!(text.contains(&words.plain("terms-unchecked", &[])), "{language}: {text}");
        assert!(text.contains("Zurechnung"), "{language}: {text}");
        assert!(err(&output).is_empty(), "{language}: {}", err(&output));
    }
    let json: Value = serde_json::from_slice(&run(&["lookup", "cyberspace", "--format", "json"]).stdout).unwrap();
    for term in json["concepts"][0]["terms"].as_array().unwrap() {
        assert!(term["verified"] == Value::Bool(false) || term["reference"].is_string(), "{term}");
    }
}

#[test]
fn who_asks_for_nothing_known_is_told_so() {
    let output = run(&["lookup", "xylophone"]);
    assert!(!output.status.success() && err(&output).contains("xylophone"));
}

#[test]
fn a_text_is_checked_for_variants_and_discouraged_terms_and_abbreviations() {
    let folder = TempDir::new().unwrap();
    let text = file(
        &folder,
        "draft.txt",
        "States condemn cyberattacks on critical infrastructure.\n\nA cyber-attack is no armed attack, and computer network \
         attacks are none.\n\nThe OEWG met. Confidence-building measures (CBMs) help, and so do confidence-building measures \
         (CBMs).\n",
    );
    let base = file(
        &folder,
        "own.csv",
        "id,en,status\nx1,armed assault|armed attack,forbidden\nx1,attack with arms,preferred\n",
    );
    let output = run(&["check", &text, "--lang", "en", "--format", "json", "--base", &base]);
    let json: Value = serde_json::from_slice(&output.stdout).unwrap_or_else(|e| panic!("{e}: {}", err(&output)));
    let issues = json["languages"][0]["issues"].as_array().unwrap();
    let of_kind = |kind: &str| issues.iter().filter(|i| i["kind"] == kind).collect::<Vec<_>>();
    let discouraged = of_kind("discouraged");
    assert_eq!(
        (&discouraged[0]["term"], &discouraged[0]["instead"]),
        (&"armed attack".into(), &"attack with arms".into())
    );
    assert_eq!(discouraged[0]["places"][0]["line"], 3);
    assert_eq!(of_kind("expanded-again")[0]["abbreviation"], "CBM");
    assert_eq!(of_kind("never-expanded")[0]["abbreviation"], "OEWG");
    assert!(of_kind("mixed").iter().any(|i| i["concept"]["id"] == "cyberattack"), "{issues:#?}");
    let place = &discouraged[0]["places"][0];
    let (start, end) = (place["start"].as_u64().unwrap() as usize, place["end"].as_u64().unwrap() as usize);
    let quote: String = std::fs::read_to_string(&text).unwrap().chars().skip(start).take(end - start).collect();
    assert_eq!(quote, "armed attack");
    for language in interface_languages() {
        let output = run(&["check", &text, "--base", &base, "--ui-lang", language]);
        let words = rapporteur_locales::Messages::new(language);
        assert!(out(&output).contains(&words.plain("terms-issues", &[])), "{language}: {}", out(&output));
    }
}

#[test]
fn a_language_without_a_pack_is_read_when_it_is_named() {
    let folder = TempDir::new().unwrap();
    let text = file(&folder, "tekst.txt", "Skutki cyberataków na infrastrukturę krytyczną były poważne.\n");
    let output = out(&run(&["check", &text, "--lang", "pl"]));
    assert!(output.contains("cyberataków 1") && output.contains("infrastrukturę krytyczną 1"), "{output}");
    let refused = run(&["check", &text, "--lang", "xx"]);
    assert!(!refused.status.success() && err(&refused).contains("xx"));
}

#[test]
fn the_built_in_base_goes_out_and_comes_in_again() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("base.tbx").to_string_lossy().into_owned();
    assert!(run(&["export", "--lang", "en,pl", "--output", &path]).status.success());
    let second = folder.path().join("again.tbx").to_string_lossy().into_owned();
    let imported = run(&["import", &path, "--output", &second]);
    assert!(imported.status.success() && err(&imported).contains("concepts: 138"), "{}", err(&imported));
    let (one, two) = (std::fs::read_to_string(&path).unwrap(), std::fs::read_to_string(&second).unwrap());
    assert_eq!(one, two);
    assert!(one.contains("cyberataku") || one.contains("cyberatak"));
}

#[test]
fn a_broken_base_is_refused_with_its_line_in_every_language() {
    let folder = TempDir::new().unwrap();
    let path = file(&folder, "broken.tbx", "<tbx>\n<text><body>\n<conceptEntry><langSec>");
    for language in interface_languages() {
        let output = run(&["import", &path, "--ui-lang", language]);
        let said = err(&output).replace(['\u{2068}', '\u{2069}'], "");
        assert!(!output.status.success() && said.contains("<langSec>") && said.contains('3'), "{language}: {said}");
    }
}

#[test]
fn a_workbook_comes_in_and_goes_out_with_everything() {
    let folder = TempDir::new().unwrap();
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let glossary = file(
        &folder,
        "glossary.csv",
        "Nummer;English;Deutsch;forms_de\n7;attack with arms;Waffengang;Waffengangs | Waffeng\u{e4}nge\n",
    );
    let columns = ["--column", "Nummer=id", "--column", "English=en", "--column", "Deutsch=de"];
    let import = |from: &str, to: &str, format: &str, more: &[&str]| {
        let output = run(&[&["import", from, "--output", to, "--format", format], more].concat());
        assert!(output.status.success(), "{}", err(&output));
    };
    import(&glossary, &path("one.xlsx"), "xlsx", &columns);
    import(&path("one.xlsx"), &path("two.tbx"), "tbx", &[]);
    import(&path("two.tbx"), &path("three.csv"), "csv", &[]);
    import(&path("three.csv"), &path("four.tbx"), "tbx", &[]);
    let read = |name: &str| std::fs::read_to_string(path(name)).unwrap();
    assert_eq!(read("two.tbx"), read("four.tbx"));
    assert_eq!(read("two.tbx").matches("<termNote type=\"x-form\">").count(), 2);
    let text = file(&folder, "text.txt", "Die Waffeng\u{e4}nge.\n");
    let found = out(&run(&["check", &text, "--lang", "de", "--format", "json", "--base", &path("one.xlsx")]));
    assert!(found.contains("\"tier\": \"listed\""), "{found}");
    let refused = run(&["import", &glossary, "--column", "English"]);
    assert!(!refused.status.success() && err(&refused).contains("English=en"), "{}", err(&refused));
}

#[test]
fn an_import_shows_beforehand_what_becomes_of_a_table() {
    let folder = TempDir::new().unwrap();
    let glossary = file(
        &folder,
        "glossary.csv",
        "Nummer;English;sv;Anmerkung\n7;attack with arms;v\u{e4}pnat angrepp;alt\n8;truce;;\n7;armed assault;;\n",
    );
    let columns = ["--column", "Nummer=id", "--column", "English=en"];
    for language in interface_languages() {
        let output = run(&[&["import", &glossary, "--ui-lang", language], &columns[..]].concat());
        let words = rapporteur_locales::Messages::new(language);
        let said = err(&output).replace(['\u{2068}', '\u{2069}', '\u{200f}', '\u{202b}', '\u{202c}'], "");
        assert!(output.status.success() && out(&output).is_empty(), "{language}: {said}");
        for expected in ["Nummer → id", "English → en", "Anmerkung 1", "armed assault (en) → "] {
            assert!(said.contains(expected), "{language}: {expected} is not in {said}");
        }
        for message in ["terms-folded", "terms-level-endings", "terms-level-exact"] {
            assert!(said.contains(&words.plain(message, &[])), "{language}: {message} is not in {said}");
        }
    }
}

#[test]
fn a_damaged_workbook_is_refused_in_every_language() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("bad.xlsx");
    std::fs::write(&path, b"PK\x03\x04 and no more").unwrap();
    for language in interface_languages() {
        let output = run(&["import", &path.to_string_lossy(), "--ui-lang", language]);
        assert!(!output.status.success() && err(&output).contains("XLSX"), "{language}: {}", err(&output));
    }
}

#[test]
fn a_wrong_letter_is_named_in_every_language() {
    let folder = TempDir::new().unwrap();
    let text = file(&folder, "text.txt", "Attacks on critical infrastucture are cyberattacks.\n");
    for language in interface_languages() {
        let output = out(&run(&["check", &text, "--lang", "en", "--ui-lang", language]));
        assert!(output.contains("critical infrastucture"), "{language}: {output}");
    }
}
