//! The binary as people meet it: every command in several languages, what goes wrong, what is said about it.
#![allow(clippy::unwrap_used, reason = "a test that panics is a test that fails")]

use rapporteur_locales::{Messages, interface_languages};
use serde_json::Value;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

/// Says of norm.c what it says, and rejects that due diligence is an obligation.
const STATEMENT: &str = "1. States should not knowingly allow their territory to be used for internationally wrongful acts \
     using ICTs.\n\n2. We do not consider that due diligence is an obligation under international law in cyberspace.\n";

/// Runs the binary in an environment without a language, with something on its standard input.
fn run_with(arguments: &[&str], environment: &[(&str, &str)], input: &[u8]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rapporteur"));
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    ["LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE", "CLICOLOR_FORCE"].iter().for_each(|name| {
        command.env_remove(name);
    });
    command.envs(environment.iter().copied());
    let mut child = command.spawn().unwrap();
    // A command that does not read it may be gone already.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

fn run(arguments: &[&str]) -> Output {
    run_with(arguments, &[], b"")
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// A folder with some files, and their paths.
fn files(contents: &[(&str, &[u8])]) -> (TempDir, Vec<PathBuf>) {
    let folder = TempDir::new().unwrap();
    let write = |(name, bytes): &(&str, &[u8])| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    };
    let paths = contents.iter().map(write).collect();
    (folder, paths)
}

fn name(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// Without the marks that keep directions apart, which only a terminal sees.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}', '\u{200f}'], "")
}

#[test]
fn every_language_shows_coverage_in_its_own_words() {
    let (_folder, paths) = files(&[("draft.txt", STATEMENT.as_bytes())]);
    for language in interface_languages() {
        let words = Messages::new(language);
        let output =
            run(&["--ui-lang", language, "coverage", name(&paths[0]), "--profile", "norms,law", "--color", "never"]);
        let shown = plain(&out(&output));
        assert!(output.status.success(), "{language}: {}", err(&output));
        for id in ["profile-norms", "coverage-addressed", "coverage-rejected", "coverage-place-contested", "force-call"]
        {
            assert!(shown.contains(&words.text(id)), "{language}: {id} in\n{shown}");
        }
        let page = run(&["coverage", name(&paths[0]), "--ui-lang", language, "--format", "html"]);
        let page = out(&page).replace("&#39;", "'");
        let direction = words.text("page-direction");
        assert!(page.contains(&format!("<html lang=\"{language}\" dir=\"{direction}\">")), "{language}");
        assert!(page.contains(&words.text("profile-osce-cbm")), "{language}");
    }
}

#[test]
fn coverage_counts_addressed_rejected_and_silent() {
    let output = run_with(&["coverage", "--profile", "law,norms", "--format", "json"], &[], STATEMENT.as_bytes());
    let report: Value = serde_json::from_str(&out(&output)).unwrap();
    assert_eq!(report["documents"][0]["id"], "-");
    let (norms, law) = (&report["profiles"][0], &report["profiles"][1]);
    assert_eq!((&norms["id"], &law["id"]), (&"norms".into(), &"law".into()), "in the catalogue's order");
    assert_eq!(norms["documents"][0], serde_json::json!({ "addressed": 1, "rejected": 0, "silent": 10 }));
    let row = |profile: &Value, id: &str| {
        let rows = profile["rows"].as_array().unwrap().clone();
        rows.into_iter().find(|row| row["id"] == id).unwrap()
    };
    let territory = &row(norms, "norm.c")["documents"][0];
    assert_eq!((&territory["status"], &territory["modal"]), (&"addressed".into(), &"should".into()));
    assert_eq!((&territory["mentions"][0]["paragraph"], &territory["mentions"][0]["line"]), (&"1".into(), &1.into()));
    let diligence = row(law, "law.due-diligence");
    assert_eq!((&diligence["place"], &diligence["documents"][0]["status"]), (&"contested".into(), &"rejected".into()));
}

#[test]
fn several_documents_stand_side_by_side_and_a_bad_one_takes_none_along() {
    let pdf: &[u8] = b"%PDF-1.7\n\x00\x01";
    let (folder, paths) = files(&[("a.txt", STATEMENT.as_bytes()), ("b.pdf", pdf), ("c.txt", b"Nothing of the kind.")]);
    let missing = folder.path().join("d.txt");
    let all = [name(&paths[0]), name(&paths[1]), name(&paths[2]), name(&missing), name(folder.path())];
    for command in ["annotate", "coverage"] {
        let output = run(&[&[command, "--ui-lang", "de", "--color", "never"], all.as_slice()].concat());
        let (shown, said) = (out(&output), err(&output));
        assert_eq!(output.status.code(), Some(1), "{command}");
        assert!(shown.contains("a.txt") && shown.contains("c.txt") && !shown.contains("b.pdf"), "{command}: {shown}");
        let german = Messages::new("de");
        for (path, id) in [(&paths[1], "file-kind-pdf"), (&missing, "error-no-such-file")] {
            let line = said.lines().find(|line| line.contains(name(path))).unwrap_or_else(|| panic!("{said}"));
            assert!(line.contains(&german.text(id)), "{line}");
        }
        assert!(said.contains(&german.text("error-is-a-folder")), "{said}");
        assert_eq!(said.lines().count(), 3, "{said}");
    }
    let only_bad = run(&["coverage", name(&paths[1])]);
    assert_eq!((only_bad.status.code(), out(&only_bad)), (Some(1), String::new()));
}

#[test]
fn a_file_in_an_old_encoding_is_read_and_that_is_said() {
    // The beginning of a sentence in windows-1251: "Государства не должны использовать ..." would be guessed from this much.
    let sentence = "Государства не должны заведомо позволять, чтобы их территория использовалась для совершения \
                    международно-противоправных деяний с использованием ИКТ.";
    let bytes: Vec<u8> = sentence
        .chars()
        .map(|c| match c {
            'А'..='я' => (c as u32 - 'А' as u32 + 0xc0) as u8,
            _ => c as u8,
        })
        .collect();
    let (_folder, paths) = files(&[("old.txt", &bytes)]);
    let output = run(&["coverage", name(&paths[0]), "--profile", "norms", "--format", "json", "--ui-lang", "ru"]);
    let report: Value = serde_json::from_str(&out(&output)).unwrap();
    let warning = report["documents"][0]["warnings"][0].as_str().unwrap();
    assert!(warning.contains("windows-1251") && warning.contains("кодировке"), "{warning}");
    assert_eq!(report["profiles"][0]["rows"][2]["documents"][0]["status"], "addressed", "{report}");
}

#[test]
fn the_language_comes_from_the_environment_unless_it_is_asked_for() {
    let heading = |environment: &[(&str, &str)], arguments: &[&str]| {
        let output = run_with(&[&["catalogue", "norm.c"], arguments].concat(), environment, b"");
        assert!(output.status.success(), "{}", err(&output));
        plain(out(&output).lines().nth(1).unwrap())
    };
    let of = |language: &str| Messages::new(language).text("family-norm");
    for (environment, language) in [
        (vec![("LANG", "fr_CH.UTF-8")], "fr"),
        (vec![("LC_ALL", "zh_CN.UTF-8"), ("LANG", "fr_FR.UTF-8")], "zh"),
        (vec![("LC_ALL", ""), ("LC_MESSAGES", "ar_EG"), ("LANG", "de_DE")], "ar"),
        (vec![("LANG", "C.UTF-8")], "en"),
        (vec![("LANG", "tlh_KL.UTF-8")], "en"),
        (vec![], "en"),
    ] {
        assert_eq!(heading(&environment, &[]), of(language), "{environment:?}");
        assert_eq!(heading(&environment, &["--ui-lang", "es"]), of("es"), "what is asked for wins");
        assert_eq!(heading(&environment, &["--lang", "ru-RU"]), of("ru"), "the entry has a language of its own");
    }
    let unknown = run_with(&["--ui-lang", "tlh", "catalogue"], &[("LANG", "fr_FR")], b"");
    assert_eq!(unknown.status.code(), Some(1));
    assert!(err(&unknown).contains("langue inconnue tlh") && err(&unknown).contains("zh"), "{}", err(&unknown));
}

#[test]
fn the_catalogue_answers_to_names_symbols_and_words() {
    let first = |arguments: &[&str]| {
        let output = run(&[&["catalogue", "--color", "never"], arguments].concat());
        assert!(output.status.success(), "{arguments:?}: {}", err(&output));
        out(&output)
    };
    assert!(first(&["NORM.C"]).starts_with("norm.c  No misuse of territory\n"));
    for symbol in ["un:A/70/174", "a/70/174"] {
        assert!(first(&[symbol]).starts_with("un:A/70/174  "), "{symbol}");
    }
    assert!(first(&["un:charter/art/2/4"]).contains("Article 2(4), Charter of the United Nations"));
    for words in [["Budapest", "Convention"].as_slice(), &["convention", "de", "budapest"], &["布达佩斯公约"]] {
        assert!(first(words).contains("coe:ETS/185"), "{words:?}");
    }
    let due_diligence = first(&["law.due-diligence"]);
    for part in ["contested", "13(c) (checked)", "norm.c  No misuse of territory"] {
        assert!(due_diligence.contains(part), "{part} in\n{due_diligence}");
    }
    assert!(first(&["cbm.transparency"]).contains("OSCE 7 (checked)"));
    assert!(first(&["cbm.transparency"]).contains("OEWG 3 (from memory, not checked)"));
    let everything = first(&[]);
    assert!(
        everything.contains("Capacity-building") && everything.contains("nato:north-atlantic-treaty"),
        "{everything}"
    );
    let json: Value = serde_json::from_str(&first(&["norm.j", "--lang", "zh", "--format", "json"])).unwrap();
    assert_eq!((&json["lang"], &json["regimes"][0]["item"]), (&"zh".into(), &"16".into()));
    assert_eq!(json["title"], Messages::new("zh").text("norm-j").as_str());
}

#[test]
fn an_unknown_entry_or_profile_is_said_with_what_may_have_been_meant() {
    for language in interface_languages() {
        let unknown = run(&["--ui-lang", language, "catalogue", "norm.z"]);
        assert_eq!((unknown.status.code(), out(&unknown)), (Some(1), String::new()), "{language}");
        let said = plain(&err(&unknown));
        let message = Messages::new(language).plain("error-unknown-entry", &[("asked", "norm.z".into())]);
        assert!(said.contains(&message) && said.contains("norm.a"), "{language}: {said}");
        let profile = run(&["--ui-lang", language, "coverage", "--profile", "norms,oewg"]);
        let said = plain(&err(&profile));
        assert!(
            !profile.status.success() && said.contains("oewg-cbm") && said.contains("osce-cbm"),
            "{language}: {said}"
        );
    }
    assert_eq!(err(&run(&["catalogue", "qqqq"])).lines().count(), 1, "nothing is near");
}

#[test]
fn plurals_follow_the_language() {
    let said = |language: &str, bad: usize| {
        let input = "no JSON\n".repeat(bad);
        let output = run_with(&["annotate", "--jsonl", "--ui-lang", language], &[], input.as_bytes());
        assert_eq!(out(&output).lines().count(), bad);
        plain(&err(&output))
    };
    for (language, count, form) in [
        ("ru", 1, "1 строку"),
        ("ru", 3, "3 строки"),
        ("ru", 5, "5 строк "),
        ("ru", 21, "21 строку"),
        ("ar", 2, "سطرين"),
        ("ar", 3, "3 أسطر"),
        ("ar", 11, "11 سطرا"),
        ("de", 1, "Eine Zeile"),
        ("fr", 2, "2 lignes"),
        ("zh", 2, "2 行"),
        ("en", 1, "One line"),
    ] {
        assert!(said(language, count).contains(form), "{language} {count}: {}", said(language, count));
    }
}

#[test]
fn several_threads_answer_in_the_order_of_the_lines() {
    let line = |i: usize| match i % 97 {
        0 => "no JSON".to_owned(),
        n => format!(r#"{{"id":{i},"text":"{}"}}"#, STATEMENT.replace('\n', " ").repeat(n % 7)),
    };
    let lines: Vec<String> = (0..3_000).map(line).collect();
    let (_folder, paths) = files(&[("lines.jsonl", lines.join("\n").as_bytes())]);
    let one = run(&["annotate", "--jsonl", name(&paths[0])]);
    assert_eq!(out(&one).lines().count(), lines.len());
    for jobs in ["2", "5"] {
        let several = run(&["annotate", "--jsonl", "--jobs", jobs, name(&paths[0])]);
        assert!(several.stdout == one.stdout, "{jobs} threads");
        assert_eq!(err(&several), err(&one), "{jobs} threads");
    }
    // A disk without room ends all threads, whatever they have in hand.
    if Path::new("/dev/full").exists() {
        let full = run(&["annotate", "--jsonl", "--jobs", "3", "--output", "/dev/full", name(&paths[0])]);
        assert!(!full.status.success() && err(&full).contains("/dev/full"), "{}", err(&full));
    }
}

#[test]
fn names_keep_their_place_in_lines_that_are_read_from_right_to_left() {
    let arabic = err(&run(&["annotate", "--ui-lang", "ar", "/no/such/file.txt"]));
    assert!(arabic.starts_with('\u{200f}') && arabic.contains("\u{2068}/no/such/file.txt\u{2069}"), "{arabic:?}");
    let english = err(&run(&["annotate", "/no/such/file.txt"]));
    assert_eq!(english, plain(&english), "no marks where nothing is mixed");
    let mixed = err(&run(&["annotate", "/no/such/ملف.txt"]));
    assert!(mixed.contains("\u{2068}/no/such/ملف.txt\u{2069}"), "{mixed:?}");
    // What is written for programs has none, whatever the language.
    let json = run_with(&["coverage", "--ui-lang", "ar", "--format", "json"], &[], STATEMENT.as_bytes());
    assert_eq!(out(&json), plain(&out(&json)));
}

#[test]
fn nothing_of_a_name_reaches_the_terminal_as_a_command() {
    let said = err(&run(&["annotate", "/no/\u{1b}]0;title\u{7}\u{202e}\u{2068}"]));
    assert!(!said.contains(['\u{1b}', '\u{7}', '\u{202e}', '\u{2068}']), "{said:?}");
    let said = err(&run(&["catalogue", "\u{1b}[2J.x"]));
    assert!(!said.contains('\u{1b}'), "{said:?}");
}

#[test]
fn results_go_where_they_are_sent() {
    let (folder, paths) = files(&[("draft.txt", STATEMENT.as_bytes())]);
    let target = format!("{}/", folder.path().join("out").display());
    let output = run(&["coverage", name(&paths[0]), "--format", "html", "--output", &target]);
    assert!(output.status.success() && out(&output).is_empty(), "{}", err(&output));
    let page = std::fs::read_to_string(folder.path().join("out/coverage.html")).unwrap();
    assert!(page.contains("draft.txt") && !page.contains("<script"));
    let nowhere = run(&["coverage", name(&paths[0]), "--output", "/no/such/folder/x.txt", "--ui-lang", "fr"]);
    assert_eq!(nowhere.status.code(), Some(1));
    assert!(err(&nowhere).contains("ne peut pas être écrit"), "{}", err(&nowhere));
}

#[test]
fn an_evaluation_that_cannot_be_made_says_why() {
    let (_folder, paths) =
        files(&[("gold.jsonl", b"{\"id\":1,\"lang\":\"en\",\"text\":\"x\",\"labels\":[]}\n{\"id\":2}\n")]);
    let bad = run(&["eval", name(&paths[0]), "--ui-lang", "es"]);
    assert!(!bad.status.success() && err(&bad).contains("línea 2"), "{}", err(&bad));
    let missing = run(&["eval", "/no/such/gold.jsonl", "--ui-lang", "zh"]);
    assert!(err(&missing).contains(&Messages::new("zh").text("error-no-such-file")), "{}", err(&missing));
}

#[test]
fn shells_and_readers_are_helped() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let output = run(&["completions", shell]);
        assert!(output.status.success(), "{shell}: {}", err(&output));
        for word in ["coverage", "catalogue", "oewg-cbm", "ui-lang"] {
            assert!(out(&output).contains(word), "{shell} completes {word}");
        }
    }
    let manual = out(&run(&["man"]));
    assert!(manual.contains(".TH rapporteur 1") && manual.contains(".SH RAPPORTEUR COVERAGE"), "{manual}");
    assert!(manual.contains("\\-\\-profile") && manual.contains("\\-\\-ui\\-lang"), "{manual}");
}
