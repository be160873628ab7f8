//! A portable copy: everything is kept beside it, and nothing is written elsewhere, by the program or by what shows its page.

use crate::disk::written;
use rapporteur_browser::{Look, Outcome, Window, World};
use rapporteur_locales::Messages;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};

const TEXT: &str =
    "States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs.";
/// How long the program may take while every call that it makes is looked at.
const PATIENCE: Duration = Duration::from_secs(90);
/// Questions to the system by which something is written, named or removed.
const CALLS: &str = "trace=open,openat,creat,mkdir,mkdirat,mknod,mknodat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,\
    unlink,unlinkat,rmdir,truncate,bind";

/// A folder with a portable copy of the program, and the copy.
fn copied(world: &World, name: &str) -> Outcome<(PathBuf, PathBuf)> {
    let stick = world.profile(name)?;
    let program = stick.join("rapporteur-desktop");
    fs::copy(std::env::var_os("RAPPORTEUR_DESKTOP").unwrap_or_default(), &program)?;
    fs::create_dir(stick.join("rapporteur-data"))?;
    Ok((stick, program))
}

pub(crate) async fn a_portable_copy_keeps_everything_beside_itself(world: &World) -> Outcome {
    let (stick, program) = copied(world, "stick")?;
    let home = world.profile("somebody")?;
    let portable = World::desktop(&program)?;
    let app = portable.start_program(Look::default(), Some(&home), &[]).await?;
    app.open_text(TEXT).await?;
    app.saved().await?;
    app.click(".theme").await?;
    app.until("the theme", "return document.documentElement.dataset.theme === 'light'").await?;
    app.close().await;
    assert!(written(&stick.join("rapporteur-data/drafts")).iter().any(|file| file.ends_with(".json")));
    assert!(stick.join("rapporteur-data/settings.json").exists());
    assert_eq!(written(&home), Vec::<String>::new(), "written elsewhere");
    Ok(())
}

pub(crate) async fn a_portable_copy_writes_nowhere_else(world: &World) -> Outcome {
    let (stick, program) = copied(world, "stick-alone")?;
    let (home, calls) = (world.profile("nobody")?, world.profile("watched")?.join("calls"));
    let file = stick.join("draft.txt");
    fs::write(&file, TEXT)?;
    // Without a driver, for which the engine would keep more.
    let mut running = Command::new("strace")
        .args(["-f", "-qq", "-y", "--seccomp-bpf", "-e", "signal=none", "-e", CALLS, "-o"])
        .args([&calls, &program, &file])
        .envs(
            ["HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "TMPDIR"]
                .map(|name| (name, &home)),
        )
        .env("LC_ALL", "C.UTF-8")
        .stderr(std::process::Stdio::null())
        .spawn()
        .map_err(|e| format!("strace cannot be started ({e}): install it, as `cargo xtask test --full` does"))?;
    let until = async |there: &mut dyn FnMut() -> Outcome<bool>, what: &str| -> Outcome {
        let start = Instant::now();
        while !there()? {
            if start.elapsed() > PATIENCE {
                return Err(format!("waited in vain for {what}").into());
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        Ok(())
    };
    let drafts = stick.join("rapporteur-data/drafts");
    until(&mut || Ok(written(&drafts).iter().any(|file| file.ends_with(".json"))), "the draft to be kept").await?;
    let title = Messages::new("en").plain("desktop-title", &[("name", "draft.txt".into())]);
    Window::titled(&title).await?.press(&["ctrl+q"]).await?;
    until(&mut || Ok(running.try_wait()?.is_some()), "the end").await?;
    let writes = writes(&fs::read_to_string(&calls)?);
    let beside = format!("{}/", stick.display());
    assert!(
        writes.iter().any(|call| call.contains(&format!("{beside}rapporteur-data/drafts"))),
        "not seen: {writes:?}"
    );
    let elsewhere: BTreeSet<&String> = writes.iter().filter(|call| !call.contains(&beside)).collect();
    assert!(elsewhere.is_empty(), "written elsewhere: {elsewhere:#?}");
    Ok(())
}

/// The calls by which something was written, of all that succeeded. Devices and what the system tells of itself are no places.
fn writes(log: &str) -> Vec<String> {
    let mut begun = BTreeMap::new();
    let mut whole = Vec::new();
    for line in log.lines() {
        let Some((process, call)) = line.split_once(' ') else { continue };
        let call = call.trim_start();
        if let Some(begin) = call.strip_suffix("<unfinished ...>") {
            begun.insert(process, begin);
        } else if let Some((_, end)) = call.split_once(" resumed>") {
            whole.push(format!("{}{end}", begun.remove(process).unwrap_or_default()));
        } else {
            whole.push(call.to_owned());
        }
    }
    let reads = |call: &String| {
        call.starts_with("open") && !["O_WRONLY", "O_RDWR", "O_CREAT"].iter().any(|way| call.contains(way))
    };
    let no_place = |call: &String| {
        call.contains("\"/proc/")
            || (call.contains("\"/dev/") && !call.contains("/dev/shm"))
            || call.contains("AF_NETLINK")
    };
    whole.retain(|call| !call.contains("= -1 ") && !call.contains("= ?") && !reads(call) && !no_place(call));
    whole
}
