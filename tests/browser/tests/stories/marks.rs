//! Reading, deciding, tagging, finding.

use rapporteur_browser::{App, Look, Outcome, Shown, World};
use rapporteur_core::{Annotated, Document, Options, Tagger};
use rapporteur_formats::segments::{Shown as Piece, segments};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// So many gold sentences are read at once; all of them are.
const SENTENCES: usize = 150;

pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap().to_owned()
}

pub(crate) fn tagger() -> &'static Tagger {
    static TAGGER: OnceLock<Tagger> = OnceLock::new();
    TAGGER.get_or_init(|| Tagger::with_packs(&rapporteur_locales::packs()).unwrap())
}

/// What the command line says, told as the page shows it.
fn expected(document: &mut Document) -> Vec<Shown> {
    tagger().identify(document);
    let annotated = tagger().annotate(document, &Options::default());
    let mut all = Vec::new();
    for (number, block) in document.blocks().iter().enumerate() {
        for annotation in annotated.annotations.iter().filter(|a| block.span.contains(a.span)) {
            let alone = Annotated { annotations: vec![annotation.clone()], ..Annotated::default() };
            let pieces = segments(document, block, &alone, &[0]);
            let words = pieces.iter().filter(|p| !p.annotations.is_empty()).map(|p| match &p.shown {
                Piece::Text(text) => text.to_string(),
                Piece::Note(label) => (*label).to_owned(),
                Piece::LineBreak => String::new(),
            });
            all.push(Shown { block: number, tag: annotation.tag.clone(), words: words.collect() });
        }
    }
    all.sort();
    all
}

/// The tags of the languages that have a sample draft.
pub(crate) fn sample_languages() -> Vec<String> {
    let folders = std::fs::read_dir(root().join("locales")).unwrap().flatten();
    let mut languages: Vec<String> = folders
        .filter(|f| f.path().join("sample.md").exists())
        .map(|f| f.file_name().to_string_lossy().into_owned())
        .collect();
    languages.sort();
    languages
}

pub(crate) async fn a_sample_shows_what_the_command_line_says(world: &World) -> Outcome {
    let app = world.visit(Look::default()).await?;
    let mut last = "\"\"".to_owned();
    for language in sample_languages() {
        app.open_sample(&language).await?;
        let text = std::fs::read(root().join(format!("locales/{language}/sample.md")))?;
        let (mut document, _) = rapporteur_formats::read(text, "sample.md")?;
        let expected = expected(&mut document);
        assert!(expected.len() > 5, "{language}: the sample says next to nothing");
        app.until("the sample", &format!("return document.querySelector('.text-body').textContent !== {last}")).await?;
        app.settled().await?;
        assert_eq!(app.highlights().await?, expected, "{language}");
        last = app.script("return document.querySelector('.text-body').textContent", vec![]).await?.to_string();
    }
    app.close().await;
    Ok(())
}

pub(crate) async fn gold_sentences_are_marked_as_the_command_line_marks_them(world: &World) -> Outcome {
    let app = world.visit(Look::default()).await?;
    let mut compared = 0;
    let mut files: Vec<PathBuf> = std::fs::read_dir(root().join("tests/gold"))?.flatten().map(|f| f.path()).collect();
    files.sort();
    for file in files.iter().filter(|f| f.extension().is_some_and(|e| e == "jsonl")) {
        let text_of = |line: &str| {
            let record: serde_json::Value = serde_json::from_str(line).ok()?;
            record["text"].as_str().map(str::to_owned)
        };
        let sentences: Vec<String> = std::fs::read_to_string(file)?.lines().filter_map(text_of).collect();
        for (part, some) in sentences.chunks(SENTENCES).enumerate() {
            let text = some.join("\n\n");
            let mut document = Document::from_plain_text(text.as_str());
            let name = format!("gold-{compared}.txt");
            app.open_file(&name, text.as_bytes()).await?;
            app.until("the file", &format!("return document.querySelector('.title')?.textContent === '{name}'"))
                .await?;
            app.settled().await?;
            assert_eq!(app.highlights().await?, expected(&mut document), "{}, part {part}", file.display());
            compared += some.len();
        }
    }
    assert!(compared > 500, "only {compared} sentences were compared");
    app.close().await;
    Ok(())
}

async fn counts(app: &App) -> Outcome<(u64, u64)> {
    let script = "return [document.querySelectorAll('.chip').length, document.querySelectorAll('.chip.sure').length]";
    let value = app.script(script, vec![]).await?;
    Ok((value[0].as_u64().unwrap_or_default(), value[1].as_u64().unwrap_or_default()))
}

/// Waits until so many passages are marked, and so many of them for sure.
async fn count(app: &App, wanted: (u64, u64)) -> Outcome {
    let (all, sure) = wanted;
    let script = format!(
        "return document.querySelectorAll('.chip').length === {all} && document.querySelectorAll('.chip.sure').length === {sure}"
    );
    app.until(&format!("{all} marks, {sure} for sure"), &script).await?;
    Ok(())
}

pub(crate) async fn a_reader_steps_decides_and_takes_back(world: &World) -> Outcome {
    let app = world.visit(Look::default()).await?;
    app.open_sample("en").await?;
    let (all, _) = counts(&app).await?;
    app.press("jj").await?;
    let second = app.selected().await?;
    app.press("k").await?;
    assert_ne!(app.selected().await?, second);
    app.press("a").await?;
    count(&app, (all, 1)).await?;
    app.press("j").await?;
    app.press("r").await?;
    count(&app, (all - 1, 1)).await?;
    assert_ne!(app.selected().await?, second, "the reader goes on to the next");
    app.press_ctrl('z', false).await?;
    count(&app, (all, 1)).await?;
    app.press_ctrl('z', false).await?;
    count(&app, (all, 0)).await?;
    app.press_ctrl('z', true).await?;
    count(&app, (all, 1)).await?;
    app.press("h").await?;
    assert_eq!(counts(&app).await?.0, 0, "one key hides all highlights");
    app.press("h").await?;
    // A filter in the rail shows one tag alone.
    app.click(".rail .tag[aria-pressed]").await?;
    assert!(counts(&app).await?.0 < all);
    app.close().await;
    Ok(())
}

pub(crate) async fn selected_words_get_a_tag_by_hand(world: &World) -> Outcome {
    let app = world.visit(Look::default()).await?;
    app.open_text("Nobody wrote a report about it. The fish was sold.").await?;
    app.select_words("The fish was sold").await?;
    app.until("the pop-up", "return document.activeElement?.id === 'pick'").await?;
    app.write("sovereignty and").await?;
    app.until("one tag", "return document.querySelectorAll('.pick').length === 1").await?;
    app.press("\u{e007}").await?;
    app.until("the mark", "return document.querySelector('mark.law.sure') !== null").await?;
    let shown = app.highlights().await?;
    assert_eq!(shown, [Shown { block: 0, tag: "law.sovereignty".into(), words: "The fish was sold".into() }]);
    // The tag used last comes first, and its digit applies it.
    app.select_words("Nobody").await?;
    app.until("the pop-up", "return document.activeElement?.id === 'pick'").await?;
    app.press("1").await?;
    app.until("two marks", "return document.querySelectorAll('mark.law').length === 2").await?;
    // Another tag for it.
    app.press("t").await?;
    app.until("the list", "return document.activeElement?.id === 'pick'").await?;
    app.write("vulnerab").await?;
    app.until("one tag", "return document.querySelectorAll('.pick').length === 1").await?;
    app.press("\u{e007}").await?;
    app.until("the norm", "return document.querySelector('mark.norm') !== null").await?;
    app.press_ctrl('z', false).await?;
    app.until("the old tag", "return document.querySelectorAll('mark.law').length === 2").await?;
    app.close().await;
    Ok(())
}

pub(crate) async fn words_are_found(world: &World) -> Outcome {
    let app = world.visit(Look::default()).await?;
    app.open_sample("en").await?;
    app.press("/").await?;
    app.until("the box", "return document.activeElement?.id === 'find'").await?;
    app.write("CRITICAL INFRA").await?;
    app.until("hits", "return document.querySelectorAll('.hit').length > 1").await?;
    // One of them is where the reader is.
    let now = "return [...document.querySelectorAll('.hit')].findIndex(h => h.classList.contains('now')) + 1";
    app.until("the first place", &format!("{now} === 1")).await?;
    app.press("\u{e007}").await?;
    app.until("the next place", &format!("{now} === 2")).await?;
    app.press("\u{e00c}").await?;
    app.until("no box", "return document.querySelector('#find') === null").await?;
    app.close().await;
    Ok(())
}
