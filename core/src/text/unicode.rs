//! The little of Unicode's tables that folding needs, drawn from them by `core/build.rs`.

include!(concat!(env!("OUT_DIR"), "/unicode.rs"));

/// The first mark; most characters of most texts stand before it.
const FIRST_MARK: char = '\u{300}';

/// Whether a character is a mark on the letter before it.
pub fn is_combining_mark(c: char) -> bool {
    c >= FIRST_MARK && MARKS.get(MARKS.partition_point(|range| range.1 < c)).is_some_and(|range| range.0 <= c)
}

/// The letter that a letter and a mark are together, if there is one.
pub(crate) fn compose(letter: char, mark: char) -> Option<char> {
    let at = PAIRS.binary_search_by(|pair| (pair.0, pair.1).cmp(&(letter, mark))).ok()?;
    PAIRS.get(at).map(|pair| pair.2)
}

/// The letter under the marks of a letter that was put together: "e" for "ế".
pub fn bare(c: char) -> char {
    let whole = |at: &u16| PAIRS.get(usize::from(*at)).map_or('\0', |pair| pair.2);
    let found = WHOLES.binary_search_by(|at| whole(at).cmp(&c)).ok().and_then(|at| PAIRS.get(usize::from(WHOLES[at])));
    found.map_or(c, |pair| bare(pair.0))
}

/// What a ligature, or a form of a letter that depends on its neighbours, stands for, without marks.
pub(crate) fn form(c: char) -> Option<&'static str> {
    let at = match c {
        '\u{fb00}'..='\u{fdff}' => c as usize - 0xfb00,
        '\u{fe70}'..='\u{feff}' => c as usize - 0xfe70 + 0x300,
        _ => return None,
    };
    let length = |lengths: &[u8]| lengths.iter().map(|l| usize::from(*l)).sum::<usize>();
    let start = length(FORM_LENGTHS.get(..at)?);
    FORM_TEXTS.get(start..start + usize::from(*FORM_LENGTHS.get(at)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_normalization::UnicodeNormalization;
    use unicode_normalization::char as unicode;

    #[test]
    fn marks_and_forms_are_those_of_unicode() {
        for c in '\0'..=char::MAX {
            assert_eq!(is_combining_mark(c), unicode::is_combining_mark(c), "{c:?}");
            if let Some(form) = form(c) {
                assert_eq!(form, c.nfkc().filter(|c| !unicode::is_combining_mark(*c)).collect::<String>(), "{c:?}");
            }
        }
        assert_eq!((form('ﬁ'), form('ﻻ'), form('f')), (Some("fi"), Some("لا"), None));
    }

    #[test]
    fn letters_are_put_together_and_taken_apart_as_unicode_does() {
        let mut seen = 0;
        for whole in '\0'..=char::MAX {
            let parts: Vec<char> = whole.nfd().collect();
            let marked = parts.len() > 1 && parts[1..].iter().all(|part| is_combining_mark(*part));
            if marked && std::iter::once(whole).nfc().eq([whole]) {
                let put = parts.iter().skip(1).try_fold(parts[0], |letter, mark| compose(letter, *mark));
                assert_eq!(put, Some(whole), "{whole:?}");
                assert_eq!(bare(whole), parts[0], "{whole:?}");
                seen += 1;
            }
        }
        assert!(seen > 900, "{seen}");
        for (letter, mark) in [('a', '\u{300}'), ('a', '\u{345}'), ('и', '\u{306}'), ('x', 'y')] {
            assert_eq!(compose(letter, mark), unicode::compose(letter, mark), "{letter} {mark:?}");
        }
    }
}
