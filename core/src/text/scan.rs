//! Looks for a few characters in a text, byte by byte.

/// Bytes to look for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ByteSet {
    set: [bool; 256],
    /// Those that are ASCII; the last is repeated where there are fewer.
    ascii: [u8; 3],
}

impl ByteSet {
    /// The first bytes of these characters in UTF-8: other characters may begin with them, too, none of these begins otherwise. One to
    /// three of the characters are ASCII.
    pub(crate) const fn of_first_bytes(characters: &[char]) -> Self {
        let mut set = [false; 256];
        let (mut ascii, mut count) = ([0; 3], 0);
        let mut i = 0;
        while i < characters.len() {
            let mut buffer = [0; 4];
            let first = characters[i].encode_utf8(&mut buffer).as_bytes()[0];
            set[first as usize] = true;
            if first.is_ascii() {
                let mut place = count;
                while place < ascii.len() {
                    ascii[place] = first;
                    place += 1;
                }
                count += 1;
            }
            i += 1;
        }
        assert!(0 < count && count <= 3, "one to three characters are ASCII");
        Self { set, ascii }
    }

    /// Where these bytes stand, in order.
    pub(crate) fn positions(&self, text: &[u8]) -> impl Iterator<Item = usize> {
        let (plain, mut at) = (text.is_ascii(), 0);
        std::iter::from_fn(move || {
            let rest = text.get(at..)?;
            let found = if plain {
                let [a, b, c] = self.ascii;
                memchr::memchr3(a, b, c, rest)?
            } else {
                rest.iter().position(|byte| self.set[usize::from(*byte)])?
            };
            at += found + 1;
            Some(at - 1)
        })
    }
}

// The length of a word is nothing that a processor can foresee, so a look at every byte would cost it a wrong guess a word: eight bytes are
// looked at as one number, in which the high bit of each byte says what it is.

const EACH: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x80 * EACH;

/// How many Latin letters a text begins with, and the first eight of them in lower case, a byte for each, the first lowest.
pub(crate) fn letters_at(text: &[u8]) -> (usize, u64) {
    let bytes = eight(text) | (0x20 * EACH);
    let others = !letters(bytes) & HIGH;
    if others == 0 {
        return (8 + run(text.get(8..).unwrap_or_default(), letters), bytes);
    }
    let length = others.trailing_zeros() as usize / 8;
    (length, bytes & ((1 << (8 * length)) - 1))
}

/// Where runs of Latin letters and digits begin and end in a text, in turn; the last may go on to its end.
pub(super) struct Edges<'t> {
    text: &'t [u8],
    /// The edges that are left of sixty-four bytes, a bit for each byte, and where these begin.
    bits: u64,
    from: usize,
    /// Where the next sixty-four begin, and whether the last byte before them is part of a run.
    next: usize,
    inside: u64,
}

impl<'t> Edges<'t> {
    pub(super) fn new(text: &'t [u8]) -> Self {
        Self { text, bits: 0, from: 0, next: 0, inside: 0 }
    }
}

impl Iterator for Edges<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        while self.bits == 0 {
            let rest = self.text.get(self.next..).filter(|rest| !rest.is_empty())?;
            let words = word_bits(rest);
            self.bits = words ^ (words << 1 | self.inside);
            self.inside = words >> 63;
            self.from = self.next;
            self.next += 64;
        }
        let edge = self.from + self.bits.trailing_zeros() as usize;
        self.bits &= self.bits - 1;
        Some(edge)
    }
}

/// Which of the first sixty-four bytes are Latin letters and digits, a bit for each.
fn word_bits(text: &[u8]) -> u64 {
    let mut bits = 0;
    for (place, chunk) in text.chunks(8).take(8).enumerate() {
        let bytes = eight(chunk);
        let high = letters(bytes) | between(bytes, b'0', b'9');
        // Gathers the high bit of each byte in the highest byte.
        let gathered = (high >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56;
        bits |= gathered << (8 * place);
    }
    bits
}

/// How many Latin letters and digits a text begins with.
pub(super) fn word_at(text: &[u8]) -> usize {
    run(text, |bytes| letters(bytes) | between(bytes, b'0', b'9'))
}

/// The first eight bytes of a text; where there are fewer, the rest is 0.
fn eight(text: &[u8]) -> u64 {
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
        length += others.trailing_zeros() as usize / 8;
        if others != 0 {
            return length;
        }
    }
}

/// Which of eight bytes are Latin letters.
fn letters(bytes: u64) -> u64 {
    between(bytes | (0x20 * EACH), b'a', b'z')
}

/// Which of eight bytes lie between two, both ASCII.
fn between(bytes: u64, first: u8, last: u8) -> u64 {
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
    }

    #[test]
    fn every_character_asked_for_is_found_at_its_first_byte() {
        let text = "a. b… 网。 c";
        let set = ByteSet::of_first_bytes(&['.', '…', '。']);
        let found: Vec<usize> = set.positions(text.as_bytes()).collect();
        let wanted: Vec<usize> = text.char_indices().filter(|(_, c)| ".…。".contains(*c)).map(|(i, _)| i).collect();
        assert!(wanted.iter().all(|i| found.contains(i)));
        assert!(found.iter().all(|i| text.is_char_boundary(*i)), "a first byte begins a character");
        let (set, plain) = (ByteSet::of_first_bytes(&['(', '（', ')']), "a (b) ()");
        assert_eq!(set.positions(plain.as_bytes()).collect::<Vec<_>>(), [2, 4, 6, 7]);
    }
}
