//! A file as UTF-8, though it may be written in UTF-16, as XML often is.
//!
//! No crate for encodings does this here: each has the tables of all of them, which are larger than everything else that reads a termbase, and
//! the web app sends it over the wire.

use std::io::{self, BufRead, Read};

/// Makes a pair of bytes a unit of UTF-16.
type Unit = fn([u8; 2]) -> u16;

/// Gives what `inner` has as UTF-8. UTF-16 is known by its mark, or by its look; half a pair becomes U+FFFD. Everything else comes as it is.
pub(super) struct Utf8<R> {
    inner: R,
    unit: Option<Unit>,
    /// What could not be read without what follows: the first half of a unit, or of a pair of units.
    rest: Vec<u8>,
    /// What waits to be taken, and how much of it was.
    ready: (Vec<u8>, usize),
}

impl<R: BufRead> Utf8<R> {
    /// # Errors
    /// When the beginning cannot be read.
    pub(super) fn new(mut inner: R) -> io::Result<Self> {
        let start = inner.fill_buf()?;
        let mark: Option<Unit> = match start {
            [0xfe, 0xff, ..] => Some(u16::from_be_bytes),
            [0xff, 0xfe, ..] => Some(u16::from_le_bytes),
            _ => None,
        };
        let unit = mark.or_else(|| by_look(start));
        if mark.is_some() {
            inner.consume(2);
        }
        Ok(Self { inner, unit, rest: Vec::new(), ready: (Vec::new(), 0) })
    }

    /// Makes more ready; nothing comes of it only at the end.
    fn more(&mut self, unit: Unit) -> io::Result<()> {
        let mut text = String::new();
        while text.is_empty() {
            let bytes = self.inner.fill_buf()?;
            let (taken, at_end) = (bytes.len(), bytes.is_empty());
            if at_end && self.rest.is_empty() {
                break;
            }
            self.rest.extend_from_slice(bytes);
            self.inner.consume(taken);
            let pairs = self.rest.chunks_exact(2).filter_map(|pair| pair.try_into().ok());
            let mut units: Vec<u16> = pairs.map(unit).collect();
            let is_half = |unit: &u16| (0xd800..0xdc00).contains(unit);
            let held = if at_end { 0 } else { units.last().copied().filter(is_half).map_or(0, |_| 1) };
            units.truncate(units.len() - held);
            text.extend(char::decode_utf16(units.iter().copied()).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)));
            self.rest.drain(..2 * units.len());
            if at_end && !std::mem::take(&mut self.rest).is_empty() {
                text.push(char::REPLACEMENT_CHARACTER);
            }
        }
        self.ready = (text.into_bytes(), 0);
        Ok(())
    }
}

/// UTF-16 without a mark: every other byte of "<?xml" is zero.
pub(super) fn by_look(start: &[u8]) -> Option<Unit> {
    match start {
        [0, b'<', 0, ..] => Some(u16::from_be_bytes),
        [b'<', 0, _, 0, ..] => Some(u16::from_le_bytes),
        _ => None,
    }
}

impl<R: BufRead> Read for Utf8<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let Some(unit) = self.unit else { return self.inner.read(buffer) };
        if self.ready.1 == self.ready.0.len() {
            self.more(unit)?;
        }
        let (text, taken) = &mut self.ready;
        let n = text.get(*taken..).unwrap_or_default().read(buffer)?;
        *taken += n;
        Ok(n)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::BufReader;

    /// Reads with buffers of so many bytes on the way in and out.
    fn read(bytes: &[u8], inside: usize, outside: usize) -> Vec<u8> {
        let mut file = Utf8::new(BufReader::with_capacity(inside, bytes)).unwrap();
        let mut all = Vec::new();
        let mut buffer = vec![0; outside];
        loop {
            match file.read(&mut buffer).unwrap() {
                0 => return all,
                n => all.extend_from_slice(&buffer[..n]),
            }
        }
    }

    #[test]
    fn utf_16_becomes_utf_8_wherever_the_pieces_end() {
        let text = "<a>\u{10ffff}é网😀😀</a>";
        let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let marked = [&[0xfe, 0xff], big.as_slice()].concat();
        for bytes in [little, big, marked] {
            for (inside, outside) in [(4, 1), (5, 3), (7, 64), (1 << 16, 2)] {
                assert_eq!(read(&bytes, inside, outside), text.as_bytes(), "{inside} {outside}");
            }
        }
    }

    #[test]
    fn halves_are_replaced_and_other_bytes_come_as_they_are() {
        let halves = [&[0xff, 0xfe][..], &[b'a', 0, 0x3d, 0xd8, b'b', 0, 0x3d, 0xd8], &[7]].concat();
        assert_eq!(read(&halves, 4, 2), "a\u{fffd}b\u{fffd}\u{fffd}".as_bytes());
        for plain in [&b"<tbx>\xe9"[..], b"\xef\xbb\xbf<tbx/>", b"", b"\0"] {
            assert_eq!(read(plain, 4, 3), plain);
        }
        assert_eq!(read(b"\xff\xfe", 4, 3), b"");
    }
}
