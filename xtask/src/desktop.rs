//! The app for the desktop: building, packing, running and testing it, where the system has what it needs.

use crate::steps::{Done, answers, cargo, root, step};
use std::path::PathBuf;
use std::process::Command;

/// The other system that the program is compiled for, to see that it can be.
const WINDOWS: &str = "x86_64-pc-windows-gnu";
/// Programs that the tests need beside the toolkit, with a question that each answers, and the packages that have them.
const TOOLS: [(&str, &str, &str); 9] = [
    ("xvfb-run", "--help", "xvfb"),
    ("WebKitWebDriver", "--version", "webkit2gtk-driver"),
    ("dbus-run-session", "--version", "dbus"),
    ("xdotool", "version", "xdotool"),
    ("strace", "--version", "strace"),
    ("gio", "version", "libglib2.0-bin"),
    ("update-mime-database", "-v", "shared-mime-info"),
    ("update-desktop-database", "--help", "desktop-file-utils"),
    ("x86_64-w64-mingw32-windres", "--version", "gcc-mingw-w64-x86-64"),
];

/// Whether the desktop can be built here: the system's web engine with its headers. Systems other than Linux bring theirs along.
pub(crate) fn is_possible() -> bool {
    !cfg!(target_os = "linux") || answers("pkg-config", &["--exists", "webkit2gtk-4.1"])
}

/// Sees to what building takes, and for the tests more; by apt where we may, else says what is missing.
fn prepare(tested: bool) -> Done {
    let mut packages: Vec<&str> =
        if is_possible() { Vec::new() } else { vec!["libwebkit2gtk-4.1-dev", "libgtk-3-dev"] };
    if tested {
        packages.extend(TOOLS.iter().filter(|(program, ask, _)| !answers(program, &[ask])).map(|tool| tool.2));
    }
    if packages.is_empty() {
        return Ok(());
    }
    // A bare machine has no list of packages yet; an old list is better than none.
    let _ = step("the list of packages", "apt-get", &["update", "--quiet"]);
    let arguments: Vec<&str> =
        ["install", "--yes", "--no-install-recommends"].into_iter().chain(packages.iter().copied()).collect();
    step("what the desktop takes", "apt-get", &arguments).map_err(|error| {
        format!("{error}; the desktop needs {}, install them as your system does", packages.join(", "))
    })
}

/// Where cargo puts what it builds.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// Builds site and program and runs the program.
pub(crate) fn run(built: bool, release: bool, arguments: &[String]) -> Done {
    prepare(false)?;
    site(built)?;
    let own = ["run", "--quiet", "--package", "rapporteur-desktop"];
    let profile = if release { &["--release"][..] } else { &[] };
    let all = own.iter().chain(profile).chain(&["--"]).copied().chain(arguments.iter().map(String::as_str));
    cargo("the desktop", &all.collect::<Vec<_>>())
}

fn site(built: bool) -> Done {
    if built {
        return Ok(());
    }
    crate::test::wasm_target()?;
    crate::build::run().map(drop)
}

/// Builds site and program and packs them into `target/packages`.
pub(crate) fn package(built: bool) -> Done {
    prepare(false)?;
    site(built)?;
    cargo("the desktop", &["build", "--quiet", "--release", "--package", "rapporteur-desktop", "--bins"])?;
    let (program, out) = (target().join("release/rapporteur-desktop"), target().join("packages"));
    let (program, out) = (program.to_string_lossy(), out.to_string_lossy());
    cargo("packages", &["run", "--quiet", "--package", "rapporteur-package", "--", &*program, &*out])
}

/// The tests of the desktop and of its packages, whether it compiles for Windows, and its stories, told through a driver with the program
/// that the package brings. The site must be built. Where the system's web engine cannot be had, they are left out, and that is said.
pub(crate) fn test() -> Done {
    if let Err(error) = prepare(true) {
        eprintln!("── the desktop: left out. {error}");
        return Ok(());
    }
    package(true)?;
    let mut tests = Command::new(std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()));
    // Times mean something in the release build only.
    tests.args(["test", "--release", "--quiet", "--package", "rapporteur-desktop", "--package", "rapporteur-package"]);
    eprintln!("── the desktop: RAPPORTEUR_LONG=1 cargo test --release --package rapporteur-desktop");
    tests.env("RAPPORTEUR_LONG", "1").current_dir(root());
    if !tests.status().is_ok_and(|status| status.success()) {
        return Err("the desktop: failed".to_owned());
    }
    windows()?;
    stories()
}

/// Whether the program compiles for Windows; that it runs there nobody here can see.
fn windows() -> Done {
    if !answers("x86_64-w64-mingw32-windres", &["--version"]) || !answers("rustup", &["target", "add", WINDOWS]) {
        eprintln!("── the desktop for Windows: left out, {WINDOWS} or its tools are not here");
        return Ok(());
    }
    cargo("the desktop for Windows", &["check", "--quiet", "--package", "rapporteur-desktop", "--target", WINDOWS])
}

/// The program as the package brings it.
fn unpacked() -> Result<PathBuf, String> {
    let packages = target().join("packages");
    let place = packages.join("unpacked");
    let found = std::fs::read_dir(&packages).map_err(|e| format!("{}: {e}", packages.display()))?;
    let deb = found.flatten().map(|entry| entry.path()).find(|path| path.extension().is_some_and(|e| e == "deb"));
    let deb = deb.ok_or_else(|| format!("{}: no .deb", packages.display()))?;
    step("the package", "dpkg-deb", &["--extract", &deb.to_string_lossy(), &place.to_string_lossy()])?;
    Ok(place.join("usr/bin/rapporteur-desktop"))
}

/// The stories in the desktop's window, on a screen and a bus of their own, and where the system lets us without any network: then what
/// tried to reach one would fail.
fn stories() -> Done {
    let stories = ["test", "--quiet", "--package", "rapporteur-browser", "--test", "desktop"];
    cargo("stories for the desktop", &[&stories[..], &["--no-run"]].concat())?;
    cargo(
        "what is dragged from",
        &["build", "--quiet", "--release", "--package", "rapporteur-desktop", "--example", "drag"],
    )?;
    // A system with packages of its own kind tells them with the program as it was built.
    let program =
        if answers("dpkg-deb", &["--version"]) { unpacked()? } else { target().join("release/rapporteur-desktop") };
    let alone = answers("unshare", &["--net", "true"]);
    eprintln!(
        "── the desktop, told by a driver{}",
        if alone { ", without a network" } else { "; the network could not be cut" }
    );
    let cut = ["unshare", "--net", "sh", "-c", "ip link set lo up && exec \"$0\" \"$@\""];
    // `xvfb-run` takes its arguments apart at spaces, so the folder is named from the root.
    let pixels = "target/screen";
    std::fs::create_dir_all(root().join(pixels)).map_err(|e| format!("{pixels}: {e}"))?;
    let server = format!("--server-args=-screen 0 1600x1000x24 -fbdir {pixels}");
    let screen = ["xvfb-run", "--auto-servernum", &*server, "dbus-run-session", "--"];
    let own = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let line: Vec<&str> = if alone { &cut[..] } else { &[] }.iter().chain(&screen).copied().collect();
    let mut command = Command::new(line[0]);
    command.args(&line[1..]).arg(own).args(["--offline"]).args(stories).current_dir(root());
    command.env("RAPPORTEUR_DESKTOP", program).env("RAPPORTEUR_LONG", "1");
    command
        .env("RAPPORTEUR_SCREEN", root().join(pixels))
        .env("RAPPORTEUR_DRAG", target().join("release/examples/drag"));
    if command.status().is_ok_and(|status| status.success()) {
        Ok(())
    } else {
        Err("stories for the desktop: failed".to_owned())
    }
}
