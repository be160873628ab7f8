//! Places that refuse: a disk that is full, one that can only be read, what belongs to somebody else. The window tells each by its own words,
//! in the reader's language, and what is open there can still be saved.

use crate::dialogs::{ask, saved};
use rapporteur_browser::{App, Look, Outcome, World};
use rapporteur_locales::Messages;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

const TEXT: &str = "States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs.\n\n\
    International law applies in cyberspace.";
/// More than the small disks hold.
const LARGE: usize = 100_000;
/// Starts the program where there are two disks of memory in the folder, which nobody else sees, one full with little and one that can only
/// be read, and without the powers of an administrator, for whom nothing is forbidden.
const START: &str = "#!/bin/sh\n\
    exec unshare --map-root-user --mount sh -c 'mount -t tmpfs -o size=64k tmpfs \"$0/full\" && mount -t tmpfs -o ro tmpfs \"$0/still\" && \
    exec setpriv --bounding-set=-all --inh-caps=-all \"$@\"'";

/// A world whose program runs where there are such disks; none where the system does not let us make any.
fn world_with_disks(folder: &Path, full: &Path) -> Outcome<Option<World>> {
    let still = folder.join("still");
    fs::create_dir_all(full)?;
    fs::create_dir_all(&still)?;
    if full.parent() != Some(folder) {
        std::os::unix::fs::symlink(full, folder.join("full"))?;
    }
    let lets = Command::new("unshare")
        .args(["--map-root-user", "--mount", "mount", "-t", "tmpfs", "tmpfs"])
        .arg(&still)
        .status();
    if !lets.is_ok_and(|status| status.success()) {
        eprintln!("left out: this system does not let a story have disks of its own");
        return Ok(None);
    }
    let program = PathBuf::from(std::env::var_os("RAPPORTEUR_DESKTOP").unwrap_or_default()).canonicalize()?;
    let start = folder.join("start");
    fs::write(&start, format!("{START} '{}' '{}' \"$@\"\n", folder.display(), program.display()))?;
    fs::set_permissions(&start, fs::Permissions::from_mode(0o755))?;
    World::desktop(&start).map(Some)
}

/// Waits until the page tells of a trouble with a file, in these words.
async fn told(app: &App, language: &str, message: &str, file: &Path) -> Outcome {
    let name = file.to_string_lossy();
    let says = Messages::new(language).text_with(message, &[("file", (&*name).into())]);
    let shown =
        format!("return [...document.querySelectorAll('.problem')].some(p => p.textContent.includes({says:?}))");
    app.until(&format!("{message} of {}", file.display()), &shown).await?;
    Ok(())
}

pub(crate) async fn what_is_saved_on_a_full_disk_or_one_that_can_only_be_read_is_told(world: &World) -> Outcome {
    for (language, place, message) in [("es", "full", "desktop-full"), ("zh", "still", "desktop-read-only")] {
        let folder = world.profile(&format!("disks-{language}"))?;
        let Some(disks) = world_with_disks(&folder, &folder.join("full"))? else { return Ok(()) };
        let home = folder.join("home");
        let app = disks.start_program(Look { language, ..Look::default() }, Some(&home), &[]).await?;
        let text = format!("{TEXT}\n\n{}", "It rains. ".repeat(LARGE / 10));
        app.open_file("draft.txt", text.as_bytes()).await?;
        app.settled().await?;
        app.press("ja").await?;
        let file = folder.join(place).join("kept.rapporteur.json");
        ask(&app, "ctrl+shift+s", "dialog-save").await?.answer(&file).await?;
        told(&app, language, message, &file).await?;
        // The draft is as it was, here and on the device, and goes where there is room.
        app.until("the decision", "return document.querySelectorAll('mark.sure').length === 1").await?;
        app.saved().await?;
        let elsewhere = folder.join("elsewhere.rapporteur.json");
        ask(&app, "ctrl+shift+s", "dialog-save").await?.answer(&elsewhere).await?;
        assert_eq!(saved(&elsewhere, 1).await?["text"], text.as_str());
        app.close().await;
    }
    Ok(())
}

pub(crate) async fn a_device_without_room_is_told_and_the_draft_can_be_saved(world: &World) -> Outcome {
    let folder = world.profile("device")?;
    let home = folder.join("home");
    let drafts = home.join("XDG_DATA_HOME/org.rapporteur.Rapporteur/drafts");
    let Some(disks) = world_with_disks(&folder, &drafts)? else { return Ok(()) };
    let look = Look { language: "fr", ..Look::default() };
    let app = disks.start_program(look, Some(&home), &[]).await?;
    app.open_file("small.txt", TEXT.as_bytes()).await?;
    app.saved().await?;
    let text = format!("{TEXT}\n\n{}", "It rains. ".repeat(LARGE / 10));
    app.open_file("large.txt", text.as_bytes()).await?;
    app.settled().await?;
    app.until("a word about it", "return document.querySelector('.saved')?.dataset.saved === 'saved-failed'").await?;
    let data = drafts.parent().unwrap_or(&drafts);
    told(&app, "fr", "desktop-full", data).await?;
    let elsewhere = folder.join("elsewhere.rapporteur.json");
    ask(&app, "ctrl+s", "dialog-save").await?.answer(&elsewhere).await?;
    assert_eq!(saved(&elsewhere, 0).await?["text"], text.as_str());
    // What was kept before is kept still.
    app.open_file("small again.txt", TEXT.as_bytes()).await?;
    app.saved().await?;
    app.reload().await?;
    app.until("both", "return document.querySelectorAll('.recent li').length === 2").await?;
    app.close().await;
    Ok(())
}

pub(crate) async fn what_nobody_may_read_is_told(world: &World) -> Outcome {
    let folder = world.profile("denied")?;
    let Some(disks) = world_with_disks(&folder, &folder.join("full"))? else { return Ok(()) };
    let (closed, file) = (folder.join("Закрыто"), folder.join("закрыто.txt"));
    fs::create_dir_all(&closed)?;
    fs::write(&file, TEXT)?;
    for path in [&closed, &file] {
        fs::set_permissions(path, fs::Permissions::from_mode(0o000))?;
    }
    let home = folder.join("home");
    for (language, path) in [("ar", &closed), ("ru", &file)] {
        let look = Look { language, ..Look::default() };
        let app = disks.start_program(look, Some(&home), &[&path.to_string_lossy()]).await?;
        told(&app, language, "desktop-denied", path).await?;
        app.close().await;
    }
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o700))?;
    Ok(())
}
