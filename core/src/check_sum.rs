//! CRC-32, by which packs and texts are known again.

/// The CRC-32 (of ISO-HDLC, as in zip files) of some bytes, one after the other.
pub fn check_sum<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> u32 {
    #[cfg(not(target_arch = "wasm32"))]
    let mut sum = crc32fast::Hasher::new();
    // The faster way has 16 kB of tables, which nothing can compress, and a browser has to fetch them.
    #[cfg(target_arch = "wasm32")]
    let small = crc::Crc::<u32, crc::Table<1>>::new(&crc::CRC_32_ISO_HDLC);
    #[cfg(target_arch = "wasm32")]
    let mut sum = small.digest();
    for part in parts {
        sum.update(part);
    }
    sum.finalize()
}

#[cfg(test)]
mod tests {
    use super::check_sum;

    #[test]
    fn it_is_the_one_that_everybody_knows() {
        // The check value of the catalogue of such sums.
        assert_eq!(check_sum([b"12345".as_slice(), b"6789"]), 0xcbf4_3926);
    }
}
