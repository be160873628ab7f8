//! The package for Fedora, openSUSE and their kin. Their packages have other names, so it asks for libraries by theirs.

use crate::files::Contents;
use crate::needs::Needs;
use crate::{DATE, NAME};
use rpm::{BuildConfig, CompressionWithLevel, Dependency, FileOptions, PackageBuilder};
use std::path::{Path, PathBuf};

const RELEASE: &str = "1";

pub(crate) fn write(folder: &Path, contents: &Contents, needs: &Needs) -> Result<PathBuf, String> {
    let (version, architecture) = (env!("CARGO_PKG_VERSION"), std::env::consts::ARCH);
    let failed = |e: rpm::Error| format!("rpm: {e}");
    let mut package = PackageBuilder::new(NAME, version, env!("CARGO_PKG_LICENSE"), architecture, &contents.summary);
    package
        .using_config(BuildConfig::v4().compression(CompressionWithLevel::Gzip(9)).source_date(DATE))
        .description(contents.description.clone())
        .release(RELEASE)
        .build_host("localhost");
    for file in &contents.files {
        let options = FileOptions::new(format!("/{}", file.place)).permissions(file.mode());
        let options = if file.place.contains("/doc/") { options.license() } else { options };
        package.with_file_contents(file.content.clone(), options).map_err(failed)?;
    }
    for need in needs.red_hat() {
        package.requires(Dependency::any(need));
    }
    let path = folder.join(format!("{NAME}-{version}-{RELEASE}.{architecture}.rpm"));
    package.build().and_then(|package| package.write_file(&path)).map_err(failed)?;
    Ok(path)
}
