//! The web app, as `cargo xtask build` made it, inside this program.

use flate2::read::GzDecoder;
use std::borrow::Cow;
use std::io::Read;
use tauri::utils::assets::{AssetKey, AssetsIter, CspHash};
use tauri::{Assets, Runtime};

mod built {
    //! What `build.rs` wrote.
    include!(concat!(env!("OUT_DIR"), "/site.rs"));
}

/// The licences of everything that is inside.
pub const LICENCES: &str = include_str!(concat!(env!("OUT_DIR"), "/licences.txt"));

/// The files of the site; no other address has an answer but the page itself.
#[derive(Debug, Clone, Copy)]
pub struct Site;

impl Site {
    /// Whether the site was there when the program was built.
    pub fn is_there(self) -> bool {
        !built::FILES.is_empty()
    }

    /// A file by its name.
    pub fn file(self, name: &str) -> Option<Cow<'static, [u8]>> {
        let (_, content, packed) = built::FILES.iter().find(|(known, ..)| *known == name)?;
        if !packed {
            return Some(Cow::Borrowed(content));
        }
        let mut plain = Vec::with_capacity(content.len() * 4);
        GzDecoder::new(*content).read_to_end(&mut plain).ok()?;
        Some(Cow::Owned(plain))
    }
}

impl<R: Runtime> Assets<R> for Site {
    fn get(&self, key: &AssetKey) -> Option<Cow<'_, [u8]>> {
        self.file(key.as_ref().trim_start_matches('/'))
    }

    fn iter(&self) -> Box<AssetsIter<'_>> {
        Box::new(built::FILES.iter().map(|(name, content, _)| (Cow::Borrowed(*name), Cow::Borrowed(*content))))
    }

    fn csp_hashes(&self, _: &AssetKey) -> Box<dyn Iterator<Item = CspHash<'_>> + '_> {
        // The policy stands in the page, and the page has no script of its own.
        Box::new(std::iter::empty())
    }
}
