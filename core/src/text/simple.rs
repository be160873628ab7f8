//! Characters that folding turns into one of the same length, whatever stands around them: most letters of most scripts.
//!
//! A table over the characters of two bytes (Latin with accents, Greek, Cyrillic, Arabic), made once by folding each. It only says what
//! [`super::Fold`] says, faster: a stretch of text in which all characters are simple is copied, one look-up a character.

use super::fold::alone;
use std::sync::LazyLock;

/// The first character of two bytes, and how many there are.
const FIRST: u32 = 0x80;
const COUNT: usize = 0x780;
/// Marks letters and numbers in the table, of which words are made.
const LETTER: u16 = 0x8000;

/// By character: what it is folded to, with [`LETTER`] where that is part of a word; 0 where it is not simple.
static TABLE: LazyLock<Box<[u16]>> = LazyLock::new(|| {
    let entry = |code: u32| {
        let c = char::from_u32(code)?;
        let folded = alone(c);
        let mut chars = folded.chars();
        let (one, None) = (chars.next()?, chars.next()) else { return None };
        let letter = if one.is_alphanumeric() { LETTER } else { 0 };
        (one.len_utf8() == 2).then_some(one as u16 | letter)
    };
    (FIRST..FIRST + COUNT as u32).map(|code| entry(code).unwrap_or(0)).collect()
});

/// The table, borrowed once for many look-ups.
#[derive(Clone, Copy)]
pub(crate) struct Simple(&'static [u16]);

impl Simple {
    /// The table.
    pub(crate) fn table() -> Self {
        Self(&TABLE)
    }

    /// A table in which no character is simple.
    pub(crate) fn nothing() -> Self {
        Self(&[])
    }

    /// What a character of two bytes is folded to, if it is simple, and whether that is a letter or number, of which words are made.
    pub(crate) fn of(self, first: u8, second: u8) -> Option<(u16, bool)> {
        let code = usize::from(first & 0x1f) << 6 | usize::from(second & 0x3f);
        let entry = *self.0.get(code.wrapping_sub(FIRST as usize))?;
        (entry != 0).then_some((entry & !LETTER, entry & LETTER != 0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_told_from_marks_and_what_changes_its_length_is_not_simple() {
        let of = |c: char| {
            let mut buffer = [0; 2];
            let bytes = c.encode_utf8(&mut buffer).as_bytes();
            Simple::table().of(bytes[0], bytes[1])
        };
        let letter = |c: char| Some((c as u16, true));
        assert_eq!([of('É'), of('Ж'), of('ё'), of('أ')], [letter('é'), letter('ж'), letter('е'), letter('ا')]);
        assert_eq!(of('×'), Some(('×' as u16, false)));
        for c in ['ß', 'œ', '«', '\u{a0}', '\u{ad}', '\u{301}', '\u{640}', '\u{64e}', '٣'] {
            assert_eq!(of(c), None, "{c:?}");
        }
    }
}
