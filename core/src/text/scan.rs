//! Looks for a few characters in a text, byte by byte.

/// Characters to look for, by a byte of each.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ByteSet {
    /// The first bytes.
    set: [bool; 256],
    /// What is looked for: first those that are ASCII, then the others, three at a time; the last is repeated where there are fewer.
    threes: [[u8; 3]; THREES],
    /// How many threes there are.
    count: usize,
}

/// So many times three bytes are looked for at most.
const THREES: usize = 3;

impl ByteSet {
    /// The first bytes of these characters in UTF-8: other characters may begin with them, too, none of these begins otherwise. One to
    /// three of the characters are ASCII. Scripts with letters of two bytes have the same first byte everywhere, so of their marks the
    /// second is looked for, and only these are found.
    pub(crate) const fn of_first_bytes(characters: &[char]) -> Self {
        let mut set = [false; 256];
        let (mut ascii, mut wide) = ([0; 3 * THREES], [0; 3 * THREES]);
        let (mut ascii_count, mut wide_count) = (0, 0);
        let mut i = 0;
        while i < characters.len() {
            let mut buffer = [0; 4];
            let bytes = characters[i].encode_utf8(&mut buffer).as_bytes();
            set[bytes[0] as usize] = true;
            if bytes[0].is_ascii() {
                add(&mut ascii, &mut ascii_count, bytes[0]);
            } else if bytes.len() == 2 && bytes[0] >= LETTERS {
                add(&mut wide, &mut wide_count, bytes[1]);
            } else {
                add(&mut wide, &mut wide_count, bytes[0]);
            }
            i += 1;
        }
        assert!(
            0 < ascii_count && ascii_count <= 3 && wide_count <= 3 * (THREES - 1),
            "one to three characters are ASCII"
        );
        let mut threes = [[0; 3]; THREES];
        let mut place = 0;
        while place < 3 {
            threes[0][place] = ascii[place];
            threes[1][place] = wide[place];
            threes[2][place] = wide[3 + place];
            place += 1;
        }
        Self { set, threes, count: 1 + wide_count.div_ceil(3) }
    }

    /// Where these bytes stand, in order.
    pub(crate) fn positions(&self, text: &[u8]) -> impl Iterator<Item = usize> {
        let count = if text.is_ascii() { 1 } else { self.count };
        let mut next: [Option<(usize, usize)>; THREES] = [None; THREES];
        (0..count).for_each(|three| next[three] = self.find(three, text, 0));
        std::iter::from_fn(move || {
            if count == 1 {
                let (at, from) = next[0]?;
                next[0] = self.find(0, text, from);
                return Some(at);
            }
            let found = (0..count).filter_map(|three| next[three].map(|(at, from)| (at, from, three)));
            let (at, from, three) = found.min()?;
            next[three] = self.find(three, text, from);
            Some(at)
        })
    }

    /// The first of three from a place on, and from where to look for the next.
    fn find(&self, three: usize, text: &[u8], mut from: usize) -> Option<(usize, usize)> {
        let [a, b, c] = self.threes[three];
        loop {
            from += memchr::memchr3(a, b, c, text.get(from..)?)? + 1;
            // A byte inside a character leads back to the first.
            let at = from - if matches!(text.get(from - 1), Some(0x80..0xc0)) { 2.min(from) } else { 1 };
            if self.set[usize::from(*text.get(at)?)] {
                return Some((at, from));
            }
        }
    }
}

/// With this byte begin letters of two bytes of scripts other than Latin.
const LETTERS: u8 = 0xd0;

/// Adds a byte to a list that repeats its last one.
const fn add(list: &mut [u8; 3 * THREES], count: &mut usize, byte: u8) {
    let mut place = 0;
    while place < *count {
        if list[place] == byte {
            return;
        }
        place += 1;
    }
    while place < list.len() {
        list[place] = byte;
        place += 1;
    }
    *count += 1;
}

// The length of a word is nothing that a processor can foresee, so a look at every byte would cost it a wrong guess a word: eight bytes are
// looked at as one number, in which the high bit of each byte says what it is.

const EACH: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x80 * EACH;

/// How many Latin letters a text begins with, and the first eight of them in lower case, a byte for each, the first lowest.
pub(crate) fn letters_at(text: &[u8]) -> (usize, u64) {
    let (length, first) = letters_of(eight(text));
    let more = if length == 8 { run(text.get(8..).unwrap_or_default(), letters) } else { 0 };
    (length + more, first)
}

/// The same of eight bytes, the first lowest.
#[inline]
pub(crate) fn letters_of(bytes: u64) -> (usize, u64) {
    let bytes = bytes | (0x20 * EACH);
    let others = !letters(bytes) & HIGH;
    let length = others.trailing_zeros() as usize / 8;
    (length, if others == 0 { bytes } else { bytes & ((1 << (8 * length)) - 1) })
}

/// How many Latin letters and digits a text begins with.
pub(super) fn word_at(text: &[u8]) -> usize {
    run(text, alphanumeric)
}

/// How many bytes a text begins with that are ASCII.
pub(super) fn ascii_at(text: &[u8]) -> usize {
    run(text, |bytes| !bytes)
}

/// How many bytes a text begins with that are ASCII and no hyphen.
pub(super) fn plain_at(text: &[u8]) -> usize {
    run(text, |bytes| {
        let hyphens = bytes ^ (u64::from(b'-') * EACH);
        (((hyphens & !HIGH) + !HIGH) | hyphens) & !bytes & HIGH
    })
}

/// The first eight bytes of a text; where there are fewer, the rest is 0.
pub(super) fn eight(text: &[u8]) -> u64 {
    match text.first_chunk::<8>() {
        Some(bytes) => u64::from_le_bytes(*bytes),
        None => text.iter().rev().fold(0, |number, byte| number << 8 | u64::from(*byte)),
    }
}

/// How many bytes in front are of a kind.
fn run(text: &[u8], kind: impl Fn(u64) -> u64) -> usize {
    let mut length = 0;
    loop {
        let others = !kind(eight(text.get(length..).unwrap_or_default())) & HIGH;
        length = text.len().min(length + others.trailing_zeros() as usize / 8);
        if others != 0 || length == text.len() {
            return length;
        }
    }
}

/// Which of eight bytes are Latin letters.
pub(crate) fn letters(bytes: u64) -> u64 {
    between(bytes | (0x20 * EACH), b'a', b'z')
}

/// Which of eight bytes are Latin letters and digits.
fn alphanumeric(bytes: u64) -> u64 {
    letters(bytes) | between(bytes, b'0', b'9')
}

/// Which of eight bytes lie between two, both ASCII.
pub(super) fn between(bytes: u64, first: u8, last: u8) -> u64 {
    let seven = bytes & !HIGH;
    let (from, beyond) = (seven + (0x80 - u64::from(first)) * EACH, seven + (0x7f - u64::from(last)) * EACH);
    from & !beyond & !bytes & HIGH
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_end_where_anything_else_begins() {
        for byte in 0..=u8::MAX {
            let letters = if byte.is_ascii_alphabetic() { 7 } else { 3 };
            for text in [
                &[b'a', b'Z', b'q', byte, b'b', b'B', b'Y'][..],
                &[b'a', b'Z', b'q', byte, b'b', b'B', b'Y', b' ', b'x'],
            ] {
                let (length, first) = letters_at(text);
                let expect: Vec<u8> = text[..letters].iter().map(u8::to_ascii_lowercase).collect();
                assert_eq!((length, &first.to_le_bytes()[..letters]), (letters, &expect[..]), "{text:?}");
            }
        }
        assert_eq!(letters_at(b"Responsibilities, and").0, 16);
        assert_eq!([word_at(b"13c."), word_at(b"A70/174"), word_at("né".as_bytes())], [3, 3, 1]);
        assert_eq!(letters_at(b""), (0, 0));
        for text in ["", "plain text of some length", "well-known", "after some time é", "-", "12345678-", "1234567é"]
        {
            let wanted = text.bytes().take_while(|b| b.is_ascii() && *b != b'-').count();
            assert_eq!(plain_at(text.as_bytes()), wanted, "{text}");
        }
    }

    #[test]
    fn every_character_asked_for_is_found_at_its_first_byte() {
        let text = "a. b… 网。 c";
        let set = ByteSet::of_first_bytes(&['.', '…', '。']);
        let found: Vec<usize> = set.positions(text.as_bytes()).collect();
        let wanted: Vec<usize> = text.char_indices().filter(|(_, c)| ".…。".contains(*c)).map(|(i, _)| i).collect();
        assert!(wanted.iter().all(|i| found.contains(i)));
        assert!(found.iter().all(|i| text.is_char_boundary(*i)), "a first byte begins a character");
        let long = "ответ؟ да۔ 网。¹ [a] б… جواب؟".repeat(9);
        let set = ByteSet::of_first_bytes(&['.', '…', '。', '؟', '۔', '¹', '[']);
        let found: Vec<usize> = set.positions(long.as_bytes()).collect();
        let wanted: Vec<usize> = long.char_indices().filter(|(_, c)| "…。؟۔¹[".contains(*c)).map(|(i, _)| i).collect();
        assert!(wanted.iter().all(|i| found.contains(i)) && found.is_sorted() && found.len() < wanted.len() * 2);
        let (set, plain) = (ByteSet::of_first_bytes(&['(', '（', ')']), "a (b) ()");
        assert_eq!(set.positions(plain.as_bytes()).collect::<Vec<_>>(), [2, 4, 6, 7]);
    }
}
