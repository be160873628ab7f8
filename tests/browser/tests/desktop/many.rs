//! Many files at once, from the menu to the files that are written.

use crate::browser::marks::{root, sample_languages, tagger};
use rapporteur_browser::{App, Look, Outcome, Window, World};
use rapporteur_core::Options;
use rapporteur_core::text::OffsetUnit;
use rapporteur_formats::Words;
use rapporteur_formats::csv::CsvWriter;
use rapporteur_formats::html::Page;
use rapporteur_locales::Messages;
use std::path::{Path, PathBuf};

fn word(id: &str) -> String {
    Messages::new("en").plain(id, &[])
}

/// A sample of each language.
fn samples(folder: &Path, times: usize) -> Outcome<Vec<PathBuf>> {
    std::fs::create_dir_all(folder)?;
    let mut files = Vec::new();
    for language in sample_languages() {
        let text = std::fs::read_to_string(root().join(format!("locales/{language}/sample.md")))?;
        let file = folder.join(format!("{language}.md"));
        std::fs::write(&file, text.repeat(times))?;
        files.push(file);
    }
    files.sort();
    Ok(files)
}

/// Answers the two questions: which folder, and where to.
async fn answer(texts: &Path, results: &Path) -> Outcome {
    std::fs::create_dir_all(results)?;
    Window::titled(&word("dialog-folder")).await?.answer(texts).await?;
    Window::titled(&word("dialog-results")).await?.answer(results).await
}

async fn ended(app: &App) -> Outcome<usize> {
    let done = app.until("the end", "return document.querySelector('[data-many=ended]')?.dataset.done").await?;
    Ok(done.as_str().and_then(|done| done.parse().ok()).unwrap_or_default())
}

pub(crate) async fn a_folder_is_annotated_as_the_command_line_does(world: &World) -> Outcome {
    let folder = world.profile("many")?;
    let (texts, results) = (folder.join("texts"), folder.join("results"));
    let files = samples(&texts, 1)?;
    // What cannot be read is told, and harms no other.
    std::fs::write(texts.join("none.txt"), [0_u8, 1, 2, 3].repeat(100))?;
    let app = world.start_program(Look::default(), None, &[]).await?;
    let window = app.window().await?;
    window.choose(0, 1).await?;
    answer(&texts, &results).await?;
    assert_eq!(ended(&app).await?, files.len());
    let told = "return document.querySelector('.many section')?.textContent.includes('none.txt')";
    app.until("the file that is no text", told).await?;
    // What the command line writes, by its own writers.
    let words = Words::new("en");
    let packs = tagger().packs();
    let mut table = CsvWriter::new(Vec::new(), true)?;
    for file in &files {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let (document, warnings) = rapporteur_formats::read(std::fs::read(file)?, &name)?;
        let annotated = tagger().annotate(&document, &Options::default());
        table.write(&name, &document, &annotated, OffsetUnit::CodePoints, &words)?;
        let page = Page {
            name: &name,
            document: &document,
            annotated: &annotated,
            warnings: &warnings,
            data_version: tagger().data_version(),
            packs: &packs,
            words: &words,
        };
        let written = std::fs::read_to_string(results.join(format!("rapporteur/{name}.html")))?;
        assert!(written == page.to_html(), "{name}.html is another page");
    }
    let written = std::fs::read_to_string(results.join("rapporteur/annotations.csv"))?;
    assert_eq!(written, String::from_utf8(table.finish()?)?);
    app.close().await;
    Ok(())
}

pub(crate) async fn many_files_can_be_stopped(world: &World) -> Outcome {
    let folder = world.profile("stopped")?;
    let (texts, results) = (folder.join("texts"), folder.join("results"));
    let mut all = 0;
    for part in 0..40 {
        all += samples(&texts.join(format!("part-{part}")), 20)?.len();
    }
    let app = world.start_program(Look::default(), None, &[]).await?;
    app.click("#many-folder").await?;
    answer(&texts, &results).await?;
    // How far it is is told while it goes on.
    let told = format!(
        "const bar = document.querySelector('[data-many=progress] progress'); return bar?.max === {all} && bar.value > 0"
    );
    app.until("progress", &told).await?;
    app.click("#many-stop").await?;
    let done = ended(&app).await?;
    assert!(done > 0 && done < all, "{done} of {all} files");
    let said = word("many-cancelled");
    app.until(
        "that it was stopped",
        &format!("return document.querySelector('.many')?.textContent.includes({said:?})"),
    )
    .await?;
    // Every page that is there is whole, and there are as many as was said.
    let pages = pages(&results);
    assert_eq!(pages.len(), done);
    for page in pages {
        assert!(std::fs::read_to_string(&page)?.trim_end().ends_with("</html>"), "{}", page.display());
    }
    app.close().await;
    Ok(())
}

/// The pages in a folder and below it.
fn pages(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let below = |entry: std::fs::DirEntry| {
        let path = entry.path();
        if path.is_dir() {
            pages(&path)
        } else {
            Vec::from_iter(path.extension().is_some_and(|e| e == "html").then_some(path))
        }
    };
    entries.flat_map(below).collect()
}
