//! A picture of the window, small enough to be kept: one colour for each block of sixteen by sixteen pixels.

use crate::{App, Outcome};
use serde_json::{Value, json};
use std::path::Path;

/// The side of a block, in pixels.
const SIDE: u32 = 16;
/// Two colours differ where one of their three parts does by more than this, of 255.
const CLOSE: u8 = 32;

/// Colours of blocks, row by row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    width: usize,
    height: usize,
    colours: Vec<u8>,
}

impl Picture {
    /// The window as it is now.
    ///
    /// # Errors
    /// When the browser cannot take it.
    pub async fn of(app: &App) -> Outcome<Self> {
        // The browser knows how to read its own pictures.
        let script = "const [picture, side] = arguments; const bytes = Uint8Array.from(atob(picture), c => c.charCodeAt(0)); \
            return createImageBitmap(new Blob([bytes])).then(image => { \
            const [width, height] = [image.width, image.height], [w, h] = [Math.ceil(width / side), Math.ceil(height / side)]; \
            const context = new OffscreenCanvas(width, height).getContext('2d'); context.drawImage(image, 0, 0); \
            const data = context.getImageData(0, 0, width, height).data, sums = new Uint32Array(w * h * 3), counts = new Uint32Array(w * h); \
            for (let y = 0, i = 0; y < height; y++) for (let x = 0; x < width; x++, i += 4) { \
            const block = Math.floor(y / side) * w + Math.floor(x / side); counts[block]++; \
            for (let part = 0; part < 3; part++) sums[block * 3 + part] += data[i + part]; } \
            return [w, h, Array.from(sums, (sum, i) => Math.round(sum / counts[Math.floor(i / 3)]))]; })";
        let shot = app.cdp("Page.captureScreenshot", json!({ "format": "png" })).await?;
        let value = app.script(script, vec![shot["data"].clone(), SIDE.into()]).await?;
        let number = |value: &Value| value.as_u64().map(|n| n as usize);
        let parts = value[2].as_array().into_iter().flatten().filter_map(number).map(|n| n.min(255) as u8);
        let (width, height) = number(&value[0]).zip(number(&value[1])).ok_or("the browser took no picture")?;
        Ok(Self { width, height, colours: parts.collect() })
    }

    /// Reads one that was kept, a PPM.
    ///
    /// # Errors
    /// When the file is not there or is something else.
    pub fn read(path: &Path) -> Outcome<Self> {
        let bytes = std::fs::read(path).map_err(|e| format!("{}: {e}", path.display()))?;
        let wrong = || format!("{}: expected a picture as PPM", path.display());
        let mut head = bytes.splitn(4, |b| *b == b'\n');
        let mut line = || head.next().and_then(|l| std::str::from_utf8(l).ok()).ok_or_else(wrong);
        let (kind, size, most) = (line()?, line()?, line()?);
        let size = size.split_once(' ').and_then(|(w, h)| Some((w.parse().ok()?, h.parse().ok()?)));
        let (width, height): (usize, usize) = size.filter(|_| kind == "P6" && most == "255").ok_or_else(wrong)?;
        let colours = head.next().filter(|c| c.len() == width * height * 3).ok_or_else(wrong)?.to_vec();
        Ok(Self { width, height, colours })
    }

    /// Keeps it.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn write(&self, path: &Path) -> Outcome {
        let mut bytes = format!("P6\n{} {}\n255\n", self.width, self.height).into_bytes();
        bytes.extend(&self.colours);
        Ok(std::fs::write(path, bytes).map_err(|e| format!("{}: {e}", path.display()))?)
    }

    /// How large a share of the blocks has another colour; all of them where the sizes are others.
    pub fn difference(&self, other: &Self) -> f64 {
        if (self.width, self.height, self.colours.len()) != (other.width, other.height, other.colours.len()) {
            return 1.0;
        }
        let pairs = self.colours.chunks(3).zip(other.colours.chunks(3));
        let others = pairs.filter(|(a, b)| a.iter().zip(*b).any(|(a, b)| a.abs_diff(*b) > CLOSE)).count();
        others as f64 / (self.width * self.height).max(1) as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_differences_are_none_and_others_are_counted() {
        let picture = |colours: &[u8]| Picture { width: 2, height: 1, colours: colours.to_vec() };
        let one = picture(&[0, 0, 0, 9, 9, 9]);
        assert_eq!(one.difference(&picture(&[20, 0, 0, 9, 9, 9])), 0.0);
        assert_eq!(one.difference(&picture(&[40, 0, 0, 9, 9, 9])), 0.5);
        assert_eq!(one.difference(&Picture { width: 1, ..one.clone() }), 1.0);
    }

    #[test]
    fn what_is_kept_is_read_again() {
        // A colour may be a line break.
        let one = Picture { width: 1, height: 2, colours: vec![10, 0, 10, 255, 1, 2] };
        let path = std::env::temp_dir().join(format!("rapporteur-picture-{}.ppm", std::process::id()));
        one.write(&path).unwrap();
        assert_eq!(Picture::read(&path).unwrap(), one);
        std::fs::write(&path, "P5\n1 1\n255\n.").unwrap();
        assert!(Picture::read(&path).is_err());
        std::fs::remove_file(&path).unwrap();
    }
}
