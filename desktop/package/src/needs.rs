//! What a program needs to run, read from the program itself.

use goblin::elf::Elf;
use std::collections::BTreeSet;

/// The libraries that a program is linked with, and the packages of Debian that have them. A library that is not here stops the packing:
/// then the package is to be found (`dpkg -S`) and added.
const PACKAGES: &[(&str, &[&str])] = &[
    (
        "libc6",
        &["libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1"],
    ),
    ("libgcc-s1", &["libgcc_s.so.1"]),
    ("libwebkit2gtk-4.1-0", &["libwebkit2gtk-4.1.so.0"]),
    ("libjavascriptcoregtk-4.1-0", &["libjavascriptcoregtk-4.1.so.0"]),
    ("libsoup-3.0-0", &["libsoup-3.0.so.0"]),
    ("libgtk-3-0", &["libgtk-3.so.0", "libgdk-3.so.0"]),
    ("libgdk-pixbuf-2.0-0", &["libgdk_pixbuf-2.0.so.0"]),
    ("libcairo2", &["libcairo.so.2"]),
    ("libcairo-gobject2", &["libcairo-gobject.so.2"]),
    ("libpango-1.0-0", &["libpango-1.0.so.0"]),
    ("libatk1.0-0", &["libatk-1.0.so.0"]),
    ("libglib2.0-0", &["libglib-2.0.so.0", "libgobject-2.0.so.0", "libgio-2.0.so.0"]),
    ("libdbus-1-3", &["libdbus-1.so.3"]),
];
/// What the versions of the C library begin with.
const LIBC: &str = "GLIBC_";

/// What a program needs.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Needs {
    /// Libraries by the names that the system's loader looks for.
    pub(crate) libraries: BTreeSet<String>,
    /// The oldest C library that has all that is asked of it: major and minor version.
    pub(crate) libc: (u32, u32),
}

impl Needs {
    /// The needs of a program of this system.
    pub(crate) fn of(program: &[u8]) -> Result<Self, String> {
        let elf = Elf::parse(program).map_err(|e| format!("not a program of Linux: {e}"))?;
        let versions = elf.verneed.iter().flatten().flat_map(|need| need.iter().collect::<Vec<_>>());
        let names = versions.filter_map(|version| elf.dynstrtab.get_at(version.vna_name));
        let libc = names.filter_map(libc_version).max().ok_or("asks nothing of the C library")?;
        Ok(Self { libraries: elf.libraries.iter().map(|&name| name.to_owned()).collect(), libc })
    }

    /// The packages of Debian that have them, as its field `Depends` wants them.
    pub(crate) fn debian(&self) -> Result<String, String> {
        let mut packages = BTreeSet::new();
        for library in &self.libraries {
            let found = PACKAGES.iter().find(|(_, libraries)| libraries.contains(&library.as_str()));
            let (package, _) =
                found.ok_or_else(|| format!("{library}: add its package to desktop/package/src/needs.rs"))?;
            packages.insert(match *package {
                "libc6" => format!("libc6 (>= {}.{})", self.libc.0, self.libc.1),
                other => other.to_owned(),
            });
        }
        Ok(packages.into_iter().collect::<Vec<_>>().join(", "))
    }

    /// What an .rpm requires: the libraries by name, as rpm itself would find them, and the version of the C library.
    pub(crate) fn red_hat(&self) -> Vec<String> {
        let loader = |name: &&String| !name.starts_with("ld-linux");
        let libraries = self.libraries.iter().filter(loader).map(|name| format!("{name}()(64bit)"));
        libraries.chain([format!("libc.so.6({LIBC}{}.{})(64bit)", self.libc.0, self.libc.1)]).collect()
    }
}

fn libc_version(name: &str) -> Option<(u32, u32)> {
    let mut parts = name.strip_prefix(LIBC)?.split('.').map(str::parse);
    Some((parts.next()?.ok()?, parts.next()?.ok()?))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that panics is a test that fails")]
mod tests {
    use super::*;

    #[test]
    fn the_newest_c_library_counts() {
        let versions = ["GLIBC_2.4", "GLIBC_2.34", "GLIBC_2.17", "GLIBC_2.2.5", "GLIBC_PRIVATE", "GCC_3.0"];
        assert_eq!(versions.into_iter().filter_map(libc_version).max(), Some((2, 34)));
    }

    #[test]
    fn a_library_without_a_package_stops_the_packing() {
        let needs = |name: &str| Needs { libraries: [name.to_owned()].into(), libc: (2, 36) };
        assert_eq!(needs("libc.so.6").debian().unwrap(), "libc6 (>= 2.36)");
        assert!(needs("libstrange.so.1").debian().unwrap_err().contains("libstrange.so.1"));
        assert_eq!(needs("libgtk-3.so.0").red_hat(), ["libgtk-3.so.0()(64bit)", "libc.so.6(GLIBC_2.36)(64bit)"]);
    }

    #[test]
    fn what_is_no_program_is_refused() {
        assert!(Needs::of(b"#!/bin/sh\n").unwrap_err().contains("not a program"));
    }
}
