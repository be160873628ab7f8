//! Pictures of the page, made small and grey: what is left shows whether things stand where they stood, and not how a letter is drawn.

use crate::Outcome;
use std::path::Path;

/// A small grey picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    width: usize,
    height: usize,
    /// From black to white, row by row.
    grey: Vec<u8>,
}

/// Squares of so many dots a side are compared by their mean.
const SQUARE: usize = 6;
/// From so great a difference of the means on, two squares are not the same.
const TOLERANCE: u32 = 20;

impl Picture {
    /// Makes a picture of the window so many times smaller.
    ///
    /// # Errors
    /// When the bytes are no PNG.
    pub fn shrink(png: &[u8], times: usize) -> Outcome<Self> {
        let mut decoder = png::Decoder::new(std::io::Cursor::new(png));
        decoder.set_transformations(png::Transformations::EXPAND | png::Transformations::STRIP_16);
        let mut reader = decoder.read_info()?;
        let mut bytes = vec![0; reader.output_buffer_size().ok_or("too large a picture")?];
        let frame = reader.next_frame(&mut bytes)?;
        let (width, samples) = (frame.width as usize, frame.color_type.samples());
        let (small, high) = (width / times, frame.height as usize / times);
        let mut grey = Vec::with_capacity(small * high);
        for y in 0..high {
            for x in 0..small {
                let dots = (0..times * times).map(|i| (y * times + i / times) * width + x * times + i % times);
                let sum: u32 = dots.map(|dot| grey_of(&bytes[dot * samples..(dot + 1) * samples])).sum();
                grey.push((sum / (times * times) as u32) as u8);
            }
        }
        Ok(Self { width: small, height: high, grey })
    }

    /// Reads a kept picture.
    ///
    /// # Errors
    /// When there is none, or it is damaged.
    pub fn read(path: &Path) -> Outcome<Self> {
        let bytes = std::fs::read(path).map_err(|e| format!("{}: {e}", path.display()))?;
        Self::shrink(&bytes, 1)
    }

    /// Keeps the picture.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn write(&self, path: &Path) -> Outcome {
        let mut encoder = png::Encoder::new(std::fs::File::create(path)?, self.width as u32, self.height as u32);
        encoder.set_color(png::ColorType::Grayscale);
        encoder.set_compression(png::Compression::High);
        encoder.write_header()?.write_image_data(&self.grey)?;
        Ok(())
    }

    /// How many squares of a hundred differ from those of another picture; all of them where the sizes do.
    pub fn difference(&self, other: &Self) -> f64 {
        if (self.width, self.height) != (other.width, other.height) {
            return 100.0;
        }
        let (across, down) = (self.width / SQUARE, self.height / SQUARE);
        let squares = (0..across * down).map(|i| (i % across * SQUARE, i / across * SQUARE));
        let differing = squares.filter(|at| self.mean(*at).abs_diff(other.mean(*at)) > TOLERANCE).count();
        100.0 * differing as f64 / (across * down).max(1) as f64
    }

    fn mean(&self, (x, y): (usize, usize)) -> u32 {
        let rows = (y..y + SQUARE).map(|y| &self.grey[y * self.width + x..y * self.width + x + SQUARE]);
        rows.flatten().map(|dot| u32::from(*dot)).sum::<u32>() / (SQUARE * SQUARE) as u32
    }
}

fn grey_of(dot: &[u8]) -> u32 {
    match dot {
        [red, green, blue, ..] => (u32::from(*red) * 3 + u32::from(*green) * 6 + u32::from(*blue)) / 10,
        [grey, ..] => u32::from(*grey),
        [] => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moved_column_is_seen_and_a_shade_is_not() {
        let page = |edge: usize, shade: u8| Picture {
            width: 60,
            height: 60,
            grey: (0..3600).map(|i| if i % 60 < edge { shade } else { 250 }).collect(),
        };
        assert!(page(20, 100).difference(&page(20, 110)) < 0.1);
        assert!(page(20, 100).difference(&page(30, 100)) > 10.0);
        assert!(page(20, 100).difference(&Picture { width: 1, height: 1, grey: vec![0] }) > 99.0);
    }
}
