//! Converts byte positions to the units that others count in, and back.

/// The unit in which a host counts positions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum OffsetUnit {
    /// UTF-8 bytes, as everywhere inside.
    Utf8,
    /// UTF-16 code units, as JavaScript counts.
    Utf16,
    /// Unicode code points, as Python and the W3C selectors count. The contract's default.
    #[default]
    CodePoints,
}

/// A place as people name it; both numbers start at 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LineColumn {
    /// Line number; lines end at `\n`.
    pub line: u32,
    /// Column, in code points.
    pub column: u32,
}

/// Every so many bytes the counts so far are kept, so that a conversion reads at most this much text, however long the lines are.
const STRIDE: usize = 256;

/// The counts at a multiple of [`STRIDE`] bytes (or at the first character boundary before it).
#[derive(Debug, Clone, Copy)]
struct Checkpoint {
    byte: u32,
    utf16: u32,
    code_points: u32,
}

/// Converts between byte positions, UTF-16 units, code points and lines of one text.
///
/// The only converter in the program: every front end asks it. Conversions of positions that lie outside the text or inside a
/// character give `None`.
#[derive(Debug, Clone)]
pub struct LineIndex<'a> {
    text: &'a str,
    /// Empty for ASCII text, where all units agree.
    checkpoints: Vec<Checkpoint>,
    line_starts: Vec<u32>,
}

impl<'a> LineIndex<'a> {
    /// Reads the text once.
    pub fn new(text: &'a str) -> Self {
        let line_ends = memchr::memchr_iter(b'\n', text.as_bytes());
        let line_starts = std::iter::once(0).chain(line_ends.map(|i| i as u32 + 1)).collect();
        let mut checkpoints = Vec::new();
        if !text.is_ascii() {
            let (mut byte, mut utf16, mut code_points) = (0, 0, 0);
            while byte < text.len() {
                checkpoints.push(Checkpoint { byte: byte as u32, utf16, code_points });
                let next = ((byte / STRIDE + 1) * STRIDE..).find(|i| *i >= text.len() || text.is_char_boundary(*i));
                let stretch = &text.as_bytes()[byte..next.unwrap_or(text.len()).min(text.len())];
                // Every character has one byte that continues none; those of four bytes are two units of UTF-16.
                let characters = stretch.iter().filter(|b| **b & 0xc0 != 0x80).count() as u32;
                code_points += characters;
                utf16 += characters + stretch.iter().filter(|b| **b >= 0xf0).count() as u32;
                byte += stretch.len();
            }
        }
        Self { text, checkpoints, line_starts }
    }

    /// The text that the index was made from.
    pub fn text(&self) -> &'a str {
        self.text
    }

    /// From a byte position to the given unit.
    pub fn to_unit(&self, byte: usize, unit: OffsetUnit) -> Option<u32> {
        if !self.text.is_char_boundary(byte) {
            return None;
        }
        if unit == OffsetUnit::Utf8 || self.checkpoints.is_empty() {
            return Some(byte as u32);
        }
        let at = self.checkpoints[self.checkpoints.partition_point(|c| c.byte as usize <= byte) - 1];
        let between = &self.text[at.byte as usize..byte];
        Some(match unit {
            OffsetUnit::Utf8 => byte as u32,
            OffsetUnit::Utf16 => at.utf16 + between.chars().map(|c| c.len_utf16() as u32).sum::<u32>(),
            OffsetUnit::CodePoints => at.code_points + between.chars().count() as u32,
        })
    }

    /// From a position in the given unit to a byte position.
    pub fn from_unit(&self, position: u32, unit: OffsetUnit) -> Option<usize> {
        if unit == OffsetUnit::Utf8 || self.checkpoints.is_empty() {
            return self.text.is_char_boundary(position as usize).then_some(position as usize);
        }
        let count = |c: &Checkpoint| if unit == OffsetUnit::Utf16 { c.utf16 } else { c.code_points };
        let at = self.checkpoints[self.checkpoints.partition_point(|c| count(c) <= position) - 1];
        let mut seen = count(&at);
        for (i, c) in self.text[at.byte as usize..].char_indices() {
            if seen == position {
                return Some(at.byte as usize + i);
            }
            seen += if unit == OffsetUnit::Utf16 { c.len_utf16() as u32 } else { 1 };
            if seen > position {
                return None;
            }
        }
        (seen == position).then_some(self.text.len())
    }

    /// Line and column of a byte position.
    pub fn line_column(&self, byte: usize) -> Option<LineColumn> {
        if !self.text.is_char_boundary(byte) {
            return None;
        }
        let line = self.line_starts.partition_point(|s| *s as usize <= byte);
        let start = self.line_starts[line - 1] as usize;
        let column = self.to_unit(byte, OffsetUnit::CodePoints)? - self.to_unit(start, OffsetUnit::CodePoints)? + 1;
        Some(LineColumn { line: line as u32, column })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Astral letters, combining marks, right-to-left letters, Windows line ends, a soft hyphen.
    const AWKWARD: &str = "a𝕊é e\u{301}\r\nسيادة\r\n网络\u{ad}空间 👩‍⚖️\n";

    #[test]
    fn lines_and_columns_count_from_one() {
        let index = LineIndex::new(AWKWARD);
        assert_eq!(index.line_column(0), Some(LineColumn { line: 1, column: 1 }));
        let arabic = AWKWARD.find('س').unwrap();
        assert_eq!(index.line_column(arabic), Some(LineColumn { line: 2, column: 1 }));
        assert_eq!(index.line_column(2), None, "inside the astral letter");
        assert_eq!(index.line_column(AWKWARD.len() + 1), None);
    }

    proptest! {
        #[test]
        fn every_boundary_survives_the_round_trip(text in "(\\PC|\r\n|\u{ad}|[𝕊é网س])*", unit in 0..3usize) {
            let unit = [OffsetUnit::Utf8, OffsetUnit::Utf16, OffsetUnit::CodePoints][unit];
            let index = LineIndex::new(&text);
            for byte in (0..=text.len()).filter(|i| text.is_char_boundary(*i)) {
                let there = index.to_unit(byte, unit).unwrap();
                prop_assert_eq!(index.from_unit(there, unit), Some(byte));
            }
        }

        #[test]
        fn units_agree_with_the_standard_library(text in "\\PC{0,600}") {
            let index = LineIndex::new(&text);
            prop_assert_eq!(index.to_unit(text.len(), OffsetUnit::Utf16), Some(text.encode_utf16().count() as u32));
            prop_assert_eq!(index.to_unit(text.len(), OffsetUnit::CodePoints), Some(text.chars().count() as u32));
        }
    }
}
