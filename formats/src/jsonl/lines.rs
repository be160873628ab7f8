//! Lines of any length, read into a buffer that is used again.

use std::io::{self, BufRead};

/// Longer lines are refused without being read into memory: no document of this kind comes near.
pub const LONGEST_LINE: usize = 256 << 20;

/// A line as it was read.
#[derive(Debug, Clone, Default)]
pub struct RawLine {
    /// Its number; the first is 1.
    pub number: u64,
    /// Its bytes without the line end; empty when it was too long.
    pub bytes: Vec<u8>,
    /// Whether it was longer than [`LONGEST_LINE`].
    pub too_long: bool,
}

/// Reads lines into a buffer that is used again.
pub struct LineReader<R> {
    input: R,
    number: u64,
    longest: usize,
}

impl<R: BufRead> LineReader<R> {
    /// Reads from the input.
    pub fn new(input: R) -> Self {
        Self { input, number: 0, longest: LONGEST_LINE }
    }

    /// Reads the next line that is not blank into `line`; false at the end.
    ///
    /// # Errors
    /// When the input cannot be read.
    pub fn read(&mut self, line: &mut RawLine) -> io::Result<bool> {
        loop {
            line.bytes.clear();
            line.too_long = false;
            if !self.read_any(line)? {
                return Ok(false);
            }
            self.number += 1;
            line.number = self.number;
            if self.number == 1 && line.bytes.starts_with(b"\xef\xbb\xbf") {
                line.bytes.drain(..3);
            }
            if line.too_long || !line.bytes.trim_ascii().is_empty() {
                return Ok(true);
            }
        }
    }

    fn read_any(&mut self, line: &mut RawLine) -> io::Result<bool> {
        let mut any = false;
        loop {
            let available = match self.input.fill_buf() {
                Ok(available) => available,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            if available.is_empty() {
                return Ok(any);
            }
            any = true;
            let end = memchr::memchr(b'\n', available);
            let part = &available[..end.unwrap_or(available.len())];
            if line.bytes.len() + part.len() > self.longest {
                line.too_long = true;
                line.bytes = Vec::new();
            }
            if !line.too_long {
                line.bytes.extend_from_slice(part);
            }
            let used = end.map_or(part.len(), |end| end + 1);
            self.input.consume(used);
            if end.is_some() {
                return Ok(true);
            }
        }
    }
}

impl<R: io::Read> LineReader<io::BufReader<R>> {
    /// Whether all that has arrived was handed out, so that the next line may have to be waited for.
    pub fn is_drained(&self) -> bool {
        self.input.buffer().is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(input: &[u8]) -> Vec<RawLine> {
        let mut reader = LineReader { longest: 64, ..LineReader::new(input) };
        let (mut line, mut all) = (RawLine::default(), Vec::new());
        while reader.read(&mut line).unwrap() {
            all.push(line.clone());
        }
        all
    }

    #[test]
    fn blank_lines_marks_and_line_ends_are_passed_over() {
        let all = lines(b"\xef\xbb\xbf{\"a\":1}\r\n\n  \n{\"b\":2}");
        let numbers: Vec<u64> = all.iter().map(|line| line.number).collect();
        assert_eq!(numbers, [1, 4]);
        assert_eq!(all[0].bytes, b"{\"a\":1}\r");
    }

    #[test]
    fn a_line_that_is_too_long_is_refused_and_the_next_is_read() {
        let all = lines(&[&[b'x'; 100][..], b"\n{}\n"].concat());
        assert_eq!((all[0].too_long, all[0].bytes.len(), all[1].bytes.as_slice()), (true, 0, &b"{}"[..]));
    }
}
