//! Looks at a text sixty-four bytes at a time: they become as many bits, and of these only the edges are looked at.

use super::scan::eight;

/// A run of bytes of a kind.
pub(super) struct Run {
    pub(super) start: usize,
    pub(super) end: usize,
    /// Its first sixteen bytes as two numbers, the first byte lowest, with nothing behind its end.
    pub(super) first: [u64; 2],
}

/// Calls `found` for every run of Latin letters and digits in a text.
///
/// Sixty-four bytes become as many bits, of which only the edges are looked at, those of a run together. It calls and is not asked, so that
/// all of this stays in registers; whoever is called should do little.
#[inline]
pub(super) fn word_runs(text: &[u8], mut found: impl FnMut(Run)) {
    // Whether the last byte so far is part of a run, where that began, and what its first bytes are.
    let (mut inside, mut start, mut first) = (0, 0, [0; 2]);
    let mut copy = [0; WINDOW];
    // What is behind the text ends the last run.
    for from in (0..=text.len()).step_by(64) {
        let window = window(&text[from..], &mut copy);
        let bits = bits(window, ALPHANUMERIC);
        let behind = bits << 1 | inside;
        let (mut starts, mut ends) = (bits & !behind, behind & !bits);
        if inside == 1 && ends != 0 {
            let end = from + ends.trailing_zeros() as usize;
            ends &= ends - 1;
            found(Run { start, end, first: cut(first, end - start) });
        }
        while ends != 0 {
            let (at, end) = (starts.trailing_zeros() as usize, ends.trailing_zeros() as usize);
            starts &= starts.wrapping_sub(1);
            ends &= ends - 1;
            found(Run { start: from + at, end: from + end, first: cut(sixteen_at(window, at), end - at) });
        }
        if starts != 0 {
            let at = starts.trailing_zeros() as usize;
            (start, first) = (from + at, sixteen_at(window, at));
        }
        inside = bits >> 63;
    }
}

/// Sixteen bytes of a window from one of its first sixty-four on, as two numbers.
#[inline]
fn sixteen_at(window: &[u8; WINDOW], at: usize) -> [u64; 2] {
    // The look into the window need not be checked where the place is seen to be less than sixty-four.
    let at = at & 63;
    [eight_at(window, at), eight_at(window, at + 8)]
}

/// Sixty-four bytes of a text, and so many behind them that the first bytes of every word in them can be read.
pub(crate) const WINDOW: usize = 80;

/// The window that a text begins with; near the end a copy with NULs behind it.
#[inline]
pub(crate) fn window<'t>(text: &'t [u8], copy: &'t mut [u8; WINDOW]) -> &'t [u8; WINDOW] {
    if let Some(window) = text.first_chunk() {
        return window;
    }
    let (own, rest) = copy.split_at_mut(text.len());
    own.copy_from_slice(text);
    rest.fill(0);
    copy
}

/// Eight bytes of a window as a number, the first lowest.
#[inline]
pub(crate) fn eight_at(window: &[u8; WINDOW], at: usize) -> u64 {
    window.get(at..).and_then(|rest| rest.first_chunk()).map_or(0, |eight| u64::from_le_bytes(*eight))
}

/// A kind of byte, all of them ASCII.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Kind {
    /// Latin letters are of the kind.
    letters: bool,
    /// The first and the last of other bytes that are.
    others: (u8, u8),
}

/// Latin letters.
pub(crate) const LATIN: Kind = Kind { letters: true, others: (b'a', b'z') };
/// Latin letters and digits.
const ALPHANUMERIC: Kind = Kind { letters: true, others: (b'0', b'9') };

impl Kind {
    /// The bytes from one to another.
    pub(crate) const fn between(first: u8, last: u8) -> Self {
        Self { letters: false, others: (first, last) }
    }
}

/// Which of the first sixty-four bytes of a window are of a kind, a bit for each: sixteen at a time, as every processor of this family can.
#[cfg(target_arch = "x86_64")]
#[inline]
pub(crate) fn bits(window: &[u8; WINDOW], kind: Kind) -> u64 {
    use safe_arch::{
        cmp_eq_mask_i8_m128i, load_unaligned_m128i, m128i, max_u8_m128i, min_u8_m128i, move_mask_i8_m128i,
        set_splat_i8_m128i,
    };
    let all = |byte: u8| set_splat_i8_m128i(byte as i8);
    let within = |bytes: m128i, first: u8, last: u8| {
        cmp_eq_mask_i8_m128i(min_u8_m128i(max_u8_m128i(bytes, all(first)), all(last)), bytes)
    };
    let sixteen = |at: usize| {
        let Some(bytes) = window.get(at..).and_then(|rest| rest.first_chunk()) else { return 0 };
        let bytes = load_unaligned_m128i(bytes);
        let mut found = within(bytes, kind.others.0, kind.others.1);
        if kind.letters {
            found |= within(bytes | all(0x20), b'a', b'z');
        }
        u64::from(move_mask_i8_m128i(found) as u32)
    };
    sixteen(0) | sixteen(16) << 16 | sixteen(32) << 32 | sixteen(48) << 48
}

/// Which of the first sixty-four bytes of a window are no ASCII, a bit for each.
#[cfg(target_arch = "x86_64")]
#[inline]
pub(crate) fn wide_bits(window: &[u8; WINDOW]) -> u64 {
    use safe_arch::{load_unaligned_m128i, move_mask_i8_m128i};
    let sixteen = |at: usize| {
        let Some(bytes) = window.get(at..).and_then(|rest| rest.first_chunk()) else { return 0 };
        u64::from(move_mask_i8_m128i(load_unaligned_m128i(bytes)) as u32)
    };
    sixteen(0) | sixteen(16) << 16 | sixteen(32) << 32 | sixteen(48) << 48
}

/// Which of the first sixty-four bytes of a window are no ASCII, a bit for each.
#[cfg(not(target_arch = "x86_64"))]
#[inline]
pub(crate) fn wide_bits(window: &[u8; WINDOW]) -> u64 {
    wide_eight_by_eight(window)
}

/// The same on any machine.
#[cfg(any(test, not(target_arch = "x86_64")))]
fn wide_eight_by_eight(window: &[u8; WINDOW]) -> u64 {
    gathered(window, |bytes| bytes & 0x8080_8080_8080_8080)
}

/// Which of the first sixty-four bytes of a window are of a kind, a bit for each: eight at a time, as numbers.
#[cfg(not(target_arch = "x86_64"))]
#[inline]
pub(crate) fn bits(window: &[u8; WINDOW], kind: Kind) -> u64 {
    eight_by_eight(window, kind)
}

/// The same on any machine.
#[cfg(any(test, not(target_arch = "x86_64")))]
fn eight_by_eight(window: &[u8; WINDOW], kind: Kind) -> u64 {
    use super::scan::{between, letters};
    gathered(window, |bytes| {
        let found = between(bytes, kind.others.0, kind.others.1);
        if kind.letters { found | letters(bytes) } else { found }
    })
}

/// The high bits of what becomes of eight bytes at a time, and of no other bits anything.
#[cfg(any(test, not(target_arch = "x86_64")))]
fn gathered(window: &[u8; WINDOW], find: impl Fn(u64) -> u64) -> u64 {
    // The high bit of each byte goes to the highest byte.
    let gather = |eight: &[u8; 8]| (find(u64::from_le_bytes(*eight)) >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56;
    window.as_chunks::<8>().0.iter().take(8).rev().fold(0, |bits, eight| bits << 8 | gather(eight))
}

/// Masks of so many low bytes.
const LOW: [u64; 9] =
    [0, 0xff, 0xffff, 0xff_ffff, 0xffff_ffff, 0xff_ffff_ffff, 0xffff_ffff_ffff, u64::MAX >> 8, u64::MAX];

/// The same of sixteen bytes.
static LOW_PAIRS: [[u64; 2]; 17] = {
    let mut pairs = [[u64::MAX; 2]; 17];
    let mut length = 0;
    while length < 17 {
        pairs[length] = if length < 8 { [LOW[length], 0] } else { [u64::MAX, LOW[length - 8]] };
        length += 1;
    }
    pairs
};

/// What of sixteen bytes is part of a word of so many. It is cut off by a look into a table: the lengths of words are nothing that a
/// branch could foresee.
#[inline]
fn cut(bytes: [u64; 2], length: usize) -> [u64; 2] {
    let mask = LOW_PAIRS[length.min(16)];
    [bytes[0] & mask[0], bytes[1] & mask[1]]
}

/// The first bytes of a part of a text as a number, at most eight, the first lowest.
#[inline]
pub(crate) fn first_bytes(text: &[u8], start: usize, length: usize) -> u64 {
    let rest = text.get(start..).unwrap_or_default();
    let bytes = rest.first_chunk::<8>().map_or_else(|| eight(rest), |eight| u64::from_le_bytes(*eight));
    bytes & LOW[length.min(8)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_is_of_its_kind_on_every_machine() {
        for from in (0..=u8::MAX).step_by(64) {
            let mut window = [0; WINDOW];
            (0..64).for_each(|i| window[usize::from(i)] = from + i);
            let wanted = |is: fn(&u8) -> bool| (0..64).fold(0, |bits, i| bits | u64::from(is(&(from + i))) << i);
            for (kind, is) in [
                (ALPHANUMERIC, u8::is_ascii_alphanumeric as fn(&u8) -> bool),
                (LATIN, u8::is_ascii_alphabetic),
                (Kind::between(b'-', b'<'), |byte| (b'-'..=b'<').contains(byte)),
            ] {
                assert_eq!(bits(&window, kind), wanted(is), "{kind:?} from {from}");
                assert_eq!(eight_by_eight(&window, kind), wanted(is), "{kind:?} from {from}");
            }
            assert_eq!(wide_bits(&window), wanted(|byte| !byte.is_ascii()), "from {from}");
            assert_eq!(wide_eight_by_eight(&window), wanted(|byte| !byte.is_ascii()), "from {from}");
        }
    }

    #[test]
    fn the_first_bytes_of_a_word_are_the_same_wherever_it_stands() {
        let text = b"to, and a well-known one";
        for start in 0..=text.len() {
            for length in 0..=(text.len() - start).min(12) {
                let wanted = text[start..start + length].iter().take(8).rev().fold(0, |n, b| n << 8 | u64::from(*b));
                assert_eq!(first_bytes(text, start, length), wanted, "{start} {length}");
            }
        }
    }
}
