//! Looks for a few characters in a text, byte by byte.

/// Bytes to look for.
#[derive(Debug, Clone, Copy)]
pub(super) struct ByteSet([bool; 256]);

impl ByteSet {
    /// The first bytes of these characters in UTF-8: other characters may begin with them, too, none of these begins otherwise.
    pub(super) const fn of_first_bytes(characters: &[char]) -> Self {
        let mut set = [false; 256];
        let mut i = 0;
        while i < characters.len() {
            let mut buffer = [0; 4];
            set[characters[i].encode_utf8(&mut buffer).as_bytes()[0] as usize] = true;
            i += 1;
        }
        Self(set)
    }

    /// Where these bytes stand, in order.
    pub(super) fn positions(self, text: &[u8]) -> impl Iterator<Item = usize> {
        let mut at = 0;
        std::iter::from_fn(move || {
            let found = text[at..].iter().position(|byte| self.0[usize::from(*byte)])?;
            at += found + 1;
            Some(at - 1)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_character_asked_for_is_found_at_its_first_byte() {
        let text = "a. b… 网。 c";
        let found: Vec<usize> = ByteSet::of_first_bytes(&['.', '…', '。']).positions(text.as_bytes()).collect();
        let wanted: Vec<usize> = text.char_indices().filter(|(_, c)| ".…。".contains(*c)).map(|(i, _)| i).collect();
        assert!(wanted.iter().all(|i| found.contains(i)));
        assert!(found.iter().all(|i| text.is_char_boundary(*i)), "a first byte begins a character");
    }
}
