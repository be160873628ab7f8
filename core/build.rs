//! Draws from Unicode's tables the little that folding needs: the whole of them would be a tenth of what a browser has to load.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{compose, decompose_canonical, is_combining_mark};

/// Ligatures and forms of letters that depend on their neighbours. `core/src/text/unicode.rs` knows them, too.
const FORMS: [std::ops::RangeInclusive<u32>; 2] = [0xfb00..=0xfdff, 0xfe70..=0xfeff];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    let mut out = String::new();
    writeln!(out, "static MARKS: &[(char, char)] = &{:?};", ranges(is_combining_mark))?;
    let pairs = pairs();
    let mut wholes: Vec<u16> = (0..).zip(&pairs).map(|(at, _)| at).collect();
    wholes.sort_by_key(|at| pairs[usize::from(*at)].2);
    writeln!(out, "static PAIRS: &[(char, char, char)] = &{pairs:?};")?;
    writeln!(out, "static WHOLES: &[u16] = &{wholes:?};")?;
    let forms: Vec<String> = FORMS.into_iter().flatten().map(plain).collect();
    let lengths = forms.iter().map(|f| u8::try_from(f.len())).collect::<Result<Vec<u8>, _>>()?;
    writeln!(out, "static FORM_LENGTHS: &[u8] = &{lengths:?};")?;
    writeln!(out, "static FORM_TEXTS: &str = {:?};", forms.concat())?;
    let folder = std::env::var_os("OUT_DIR").ok_or("cargo gives a folder to write in")?;
    std::fs::write(Path::new(&folder).join("unicode.rs"), out)?;
    Ok(())
}

/// The characters of a class as ranges, first and last.
fn ranges(class: fn(char) -> bool) -> Vec<(char, char)> {
    let mut ranges: Vec<(char, char)> = Vec::new();
    for c in ('\0'..=char::MAX).filter(|c| class(*c)) {
        match ranges.last_mut() {
            Some((_, last)) if *last as u32 + 1 == c as u32 => *last = c,
            _ => ranges.push((c, c)),
        }
    }
    ranges
}

/// Every letter and mark that together are another letter, in order. Korean syllables, which are put together by counting, have no marks.
fn pairs() -> Vec<(char, char, char)> {
    let (mut letters, mut marks) = (BTreeSet::new(), BTreeSet::new());
    for whole in '\0'..=char::MAX {
        let mut parts = Vec::new();
        decompose_canonical(whole, |part| parts.push(part));
        if parts != [whole] {
            marks.extend(parts.iter().copied().filter(|part| is_combining_mark(*part)));
            letters.extend(parts.into_iter().chain([whole]));
        }
    }
    let together = |letter: char| marks.iter().filter_map(move |mark| Some((letter, *mark, compose(letter, *mark)?)));
    letters.into_iter().flat_map(together).collect()
}

/// What a form stands for, without marks.
fn plain(code: u32) -> String {
    char::from_u32(code).map(|c| c.nfkc().filter(|c| !is_combining_mark(*c)).collect()).unwrap_or_default()
}
