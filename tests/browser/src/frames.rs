//! The screen's own pixels while something is drawn: Xvfb keeps them in a file (`-fbdir`), whose folder `RAPPORTEUR_SCREEN` names.

use crate::Outcome;
use std::fs::File;
use std::future::Future;
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// How often the screen is looked at; a picture that nobody sees is shorter.
const PACE: Duration = Duration::from_millis(4);
/// Looked at is one pixel in so many, across and down.
const STEP: usize = 16;
/// Whoever has all three colours above this is light.
const LIGHT: u8 = 200;

/// Where the pixels are in the file, which is one of `xwd`'s.
struct Layout {
    begin: u64,
    width: usize,
    height: usize,
    line: u64,
}

impl Layout {
    fn read(file: &File) -> Outcome<Self> {
        let field = |number: u64| -> Outcome<u32> {
            let mut bytes = [0; 4];
            file.read_exact_at(&mut bytes, number * 4)?;
            Ok(u32::from_be_bytes(bytes))
        };
        let (header, colours, bits) = (field(0)?, field(19)?, field(11)?);
        if bits != 32 {
            return Err(format!("a screen of {bits} bits a pixel; 32 are expected").into());
        }
        Ok(Self {
            begin: u64::from(header) + u64::from(colours) * 12,
            width: field(4)? as usize,
            height: field(5)? as usize,
            line: u64::from(field(12)?),
        })
    }

    /// How much of the screen is light, from 0 to 1.
    fn light(&self, file: &File) -> std::io::Result<f64> {
        let mut row = vec![0; self.width * 4];
        let (mut light, mut all) = (0_u32, 0_u32);
        for y in (0..self.height).step_by(STEP) {
            file.read_exact_at(&mut row, self.begin + y as u64 * self.line)?;
            for pixel in row.chunks_exact(4).step_by(STEP) {
                all += 1;
                light += u32::from(pixel[..3].iter().all(|colour| *colour > LIGHT));
            }
        }
        Ok(f64::from(light) / f64::from(all))
    }
}

/// Does something, and tells beside its result how much of the screen was light at the lightest moment, from 0 to 1.
///
/// # Errors
/// When the screen cannot be looked at, or as what is done.
pub async fn lightest<T>(during: impl Future<Output = Outcome<T>>) -> Outcome<(T, f64)> {
    let folder = std::env::var_os("RAPPORTEUR_SCREEN").ok_or("RAPPORTEUR_SCREEN names no folder of Xvfb's")?;
    let file = File::open(Path::new(&folder).join("Xvfb_screen0"))?;
    let layout = Layout::read(&file)?;
    let ended = Arc::new(AtomicBool::new(false));
    let watching = {
        let ended = Arc::clone(&ended);
        std::thread::spawn(move || -> std::io::Result<f64> {
            let mut most = 0.0_f64;
            while !ended.load(Ordering::Acquire) {
                most = most.max(layout.light(&file)?);
                std::thread::sleep(PACE);
            }
            Ok(most)
        })
    };
    let done = during.await;
    ended.store(true, Ordering::Release);
    let most = watching.join().map_err(|_| "nobody watched the screen")??;
    Ok((done?, most))
}
