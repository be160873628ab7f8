//! The app for the desktop: building, running and testing it, where the system has what it needs.

use crate::steps::{Done, answers, cargo, root, step};
use std::process::Command;

/// Whether the desktop can be built here: the system's web engine with its headers. Systems other than Linux bring theirs along.
pub(crate) fn is_possible() -> bool {
    !cfg!(target_os = "linux") || answers("pkg-config", &["--exists", "webkit2gtk-4.1"])
}

/// Sees to what building takes, and for the tests a screen and a driver; by apt where we may, else says what is missing.
fn prepare(more: &[&str]) -> Done {
    let driven = more.is_empty() || answers("xvfb-run", &["--help"]) && answers("WebKitWebDriver", &["--version"]);
    if is_possible() && driven {
        return Ok(());
    }
    let packages: Vec<&str> =
        ["libwebkit2gtk-4.1-dev", "libgtk-3-dev"].into_iter().chain(more.iter().copied()).collect();
    // A bare machine has no list of packages yet; an old list is better than none.
    let _ = step("the list of packages", "apt-get", &["update", "--quiet"]);
    let arguments: Vec<&str> =
        ["install", "--yes", "--no-install-recommends"].into_iter().chain(packages.iter().copied()).collect();
    step("the system's web engine", "apt-get", &arguments).map_err(|error| {
        format!("{error}; the desktop needs {}, install them as your system does", packages.join(", "))
    })
}

/// Builds site and program and runs the program.
pub(crate) fn run(built: bool, release: bool, arguments: &[String]) -> Done {
    prepare(&[])?;
    if !built {
        crate::test::wasm_target()?;
        crate::build::run()?;
    }
    let own = ["run", "--quiet", "--package", "rapporteur-desktop"];
    let profile = if release { &["--release"][..] } else { &[] };
    let all = own.iter().chain(profile).chain(&["--"]).copied().chain(arguments.iter().map(String::as_str));
    cargo("the desktop", &all.collect::<Vec<_>>())
}

/// The tests of the desktop, and its stories through a driver. The site must be built. Where the system's web engine cannot be had, they
/// are left out, and that is said.
pub(crate) fn test() -> Done {
    if let Err(error) = prepare(&["webkit2gtk-driver", "xvfb", "dbus-x11", "xdotool"]) {
        eprintln!("── the desktop: left out. {error}");
        return Ok(());
    }
    let mut tests = Command::new(std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()));
    // Times mean something in the release build only.
    tests.args(["test", "--release", "--quiet", "--package", "rapporteur-desktop"]).current_dir(root());
    eprintln!("── the desktop: RAPPORTEUR_LONG=1 cargo test --release --package rapporteur-desktop");
    tests.env("RAPPORTEUR_LONG", "1");
    if !tests.status().is_ok_and(|status| status.success()) {
        return Err("the desktop: failed".to_owned());
    }
    stories()
}

/// The stories in the desktop's window, on a screen and a bus of their own, and where the system lets us without any network: then what
/// tried to reach one would fail.
fn stories() -> Done {
    cargo("the desktop", &["build", "--quiet", "--package", "rapporteur-desktop", "--bins"])?;
    let stories = ["test", "--quiet", "--package", "rapporteur-browser", "--test", "desktop"];
    cargo("stories for the desktop", &[&stories[..], &["--no-run"]].concat())?;
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), std::path::PathBuf::from);
    let alone = answers("unshare", &["--net", "true"]);
    eprintln!(
        "── the desktop, told by a driver{}",
        if alone { ", without a network" } else { "; the network could not be cut" }
    );
    let cut = ["unshare", "--net", "sh", "-c", "ip link set lo up && exec \"$0\" \"$@\""];
    let screen = ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1600x1000x24", "dbus-run-session", "--"];
    let own = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let line: Vec<&str> = if alone { &cut[..] } else { &[] }.iter().chain(&screen).copied().collect();
    let mut command = Command::new(line[0]);
    command.args(&line[1..]).arg(own).args(["--offline"]).args(stories).current_dir(root());
    command.env("RAPPORTEUR_DESKTOP", target.join("debug/rapporteur-desktop")).env("RAPPORTEUR_LONG", "1");
    if command.status().is_ok_and(|status| status.success()) {
        Ok(())
    } else {
        Err("stories for the desktop: failed".to_owned())
    }
}
