//! Tells files that are no text by their first bytes.

use crate::FileKind;

/// First bytes that no text begins with. Those of which a text might begin with the letters are marked: they count only where control
/// characters stand among the first bytes, too.
const SIGNATURES: &[(&[u8], FileKind, Certainty)] = &[
    (b"%PDF-", FileKind::Pdf, Certainty::Alone),
    (b"PK\x03\x04", FileKind::Zip, Certainty::Alone),
    (b"PK\x05\x06", FileKind::Zip, Certainty::Alone),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", FileKind::OldOffice, Certainty::Alone),
    (b"{\\rtf", FileKind::RichText, Certainty::Alone),
    (b"\x1f\x8b", FileKind::Archive, Certainty::Alone),
    (b"7z\xbc\xaf\x27\x1c", FileKind::Archive, Certainty::Alone),
    (b"\xfd7zXZ\x00", FileKind::Archive, Certainty::Alone),
    (b"\x28\xb5\x2f\xfd", FileKind::Archive, Certainty::Alone),
    (b"Rar!\x1a\x07", FileKind::Archive, Certainty::Alone),
    (b"BZh", FileKind::Archive, Certainty::WithControls),
    (b"\x89PNG\r\n\x1a\n", FileKind::Picture, Certainty::Alone),
    (b"\xff\xd8\xff", FileKind::Picture, Certainty::WithControls),
    (b"GIF8", FileKind::Picture, Certainty::WithControls),
    (b"II*\x00", FileKind::Picture, Certainty::Alone),
    (b"MM\x00*", FileKind::Picture, Certainty::Alone),
    (b"RIFF", FileKind::Media, Certainty::WithControls),
    (b"OggS", FileKind::Media, Certainty::WithControls),
    (b"ID3", FileKind::Media, Certainty::WithControls),
    (b"\x7fELF", FileKind::Program, Certainty::Alone),
    (b"MZ", FileKind::Program, Certainty::WithControls),
    (b"\0asm", FileKind::Program, Certainty::Alone),
    (b"\xca\xfe\xba\xbe", FileKind::Program, Certainty::Alone),
    (b"\xcf\xfa\xed\xfe", FileKind::Program, Certainty::Alone),
    (b"SQLite format 3\0", FileKind::Database, Certainty::Alone),
];

/// How far the first bytes are looked at for control characters.
const SAMPLE: usize = 4096;
/// A text with more control characters than one in ten is none; a broken text has a few.
const MOST_CONTROLS_PERCENT: usize = 10;

#[derive(Clone, Copy, PartialEq)]
enum Certainty {
    Alone,
    WithControls,
}

/// The kind of file that the first bytes announce, if they announce one.
pub(crate) fn announced_kind(bytes: &[u8]) -> Option<FileKind> {
    let (_, kind, certainty) = SIGNATURES.iter().find(|(signature, ..)| bytes.starts_with(signature))?;
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    let sure = *certainty == Certainty::Alone || sample.iter().any(|b| is_control(*b));
    sure.then_some(*kind)
}

/// Whether so many bytes are control characters that this cannot be a text in UTF-8 or an eight-bit encoding.
pub(crate) fn is_full_of_controls(bytes: &[u8]) -> bool {
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    let controls = sample.iter().filter(|b| is_control(**b)).count();
    controls * 100 > sample.len() * MOST_CONTROLS_PERCENT
}

/// C0 control characters that texts do not have; ESC stays allowed, for ISO-2022-JP and for logs of terminals.
fn is_control(byte: u8) -> bool {
    byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0b | 0x0c | 0x1b)
}
