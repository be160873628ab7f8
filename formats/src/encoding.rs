//! Bytes to text.
//!
//! UTF-8 is expected. UTF-16 is known by its byte order mark or by the look of its bytes; anything else is guessed with `chardetng` and
//! decoded with `encoding_rs`, as browsers do, and the guess is said. NUL bytes stay in the text as they are: replacing one by U+FFFD
//! would move all UTF-8 positions behind it by two; the writers show U+FFFD in its place.

use crate::sniff::{announced_kind, is_full_of_controls};
use crate::{FileKind, FormatError, FormatWarning, FormatWarningCode};
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// Positions are four bytes wide, so a text must be shorter than this.
const SIZE_LIMIT: u64 = u32::MAX as u64;
/// How much of a file the guess of its encoding reads.
const DETECTION_SAMPLE: usize = 1 << 20;
/// At least so many of a hundred units of UTF-16 must be letters, digits, punctuation or spaces of living scripts.
const PLAUSIBLE_PERCENT: usize = 90;

/// The text of a file and how it was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded {
    /// The text, without a byte order mark.
    pub text: String,
    /// Name of the encoding, by the WHATWG standard: `UTF-8`, `windows-1252`.
    pub encoding: &'static str,
    /// Whether the file began with a byte order mark.
    pub had_bom: bool,
    /// What a reader should know.
    pub warnings: Vec<FormatWarning>,
}

/// Decodes a file.
///
/// # Errors
/// When the file is no text, or too large for positions of four bytes.
pub fn decode(mut bytes: Vec<u8>) -> Result<Decoded, FormatError> {
    check_size(bytes.len())?;
    if let Some(looks_like) = announced_kind(&bytes) {
        return Err(FormatError::Binary { looks_like });
    }
    let bom = Encoding::for_bom(&bytes);
    let decoded = match bom {
        Some((encoding, len)) if encoding == UTF_8 => {
            bytes.drain(..len);
            decode_without_bom(bytes)?
        }
        Some((encoding, len)) => decode_as(encoding, &bytes[len..]),
        None => decode_without_bom(bytes)?,
    };
    check_size(decoded.text.len())?;
    Ok(with_warnings(Decoded { had_bom: bom.is_some(), ..decoded }))
}

/// Whether [`decode`] has nothing to say about a text in UTF-8: it has a letter, no byte order mark, no controls, and does not begin as a
/// document of another kind. What holds such a text need not have the tables of all encodings at hand.
pub fn is_plain(text: &str) -> bool {
    let control = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t');
    !text.trim().is_empty()
        && !text.starts_with('\u{feff}')
        && !text.starts_with("{\\rtf")
        && !text.starts_with("%PDF")
        && !text.contains(control)
}

fn check_size(bytes: usize) -> Result<(), FormatError> {
    let bytes = bytes as u64;
    if bytes < SIZE_LIMIT { Ok(()) } else { Err(FormatError::TooLarge { bytes }) }
}

fn decode_without_bom(bytes: Vec<u8>) -> Result<Decoded, FormatError> {
    let suspicious = is_full_of_controls(&bytes);
    let bytes = if suspicious {
        bytes
    } else {
        match String::from_utf8(bytes) {
            Ok(text) => return Ok(Decoded { text, encoding: UTF_8.name(), had_bom: false, warnings: Vec::new() }),
            Err(error) => error.into_bytes(),
        }
    };
    if let Some(encoding) = utf16_by_look(&bytes) {
        return Ok(decode_as(encoding, &bytes));
    }
    if suspicious {
        return Err(FormatError::Binary { looks_like: FileKind::Unknown });
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    let sample = &bytes[..bytes.len().min(DETECTION_SAMPLE)];
    detector.feed(sample, sample.len() == bytes.len());
    // A file in UTF-8 with a few broken bytes is still a file in UTF-8.
    let encoding = if mostly_utf8(sample) { UTF_8 } else { detector.guess(None, Utf8Detection::Deny) };
    Ok(decode_as(encoding, &bytes))
}

fn decode_as(encoding: &'static Encoding, bytes: &[u8]) -> Decoded {
    let (text, lossy) = encoding.decode_without_bom_handling(bytes);
    let warnings = if lossy {
        vec![FormatWarning::with_detail(FormatWarningCode::Undecodable, encoding.name())]
    } else {
        Vec::new()
    };
    Decoded { text: text.into_owned(), encoding: encoding.name(), had_bom: false, warnings }
}

/// Adds what can be told from the finished text.
fn with_warnings(mut decoded: Decoded) -> Decoded {
    let mut warnings = Vec::new();
    if decoded.text.trim().is_empty() {
        warnings.push(FormatWarning::new(FormatWarningCode::EmptyText));
    }
    if decoded.encoding != UTF_8.name() {
        warnings.push(FormatWarning::with_detail(FormatWarningCode::NotUtf8, decoded.encoding));
    } else if decoded.had_bom {
        warnings.push(FormatWarning::new(FormatWarningCode::ByteOrderMark));
    }
    warnings.append(&mut decoded.warnings);
    if decoded.text.contains('\0') {
        warnings.push(FormatWarning::new(FormatWarningCode::NulBytes));
    }
    decoded.warnings = warnings;
    decoded
}

/// Whether most characters beyond ASCII are sound UTF-8: true for a file that was cut or joined inside a character.
fn mostly_utf8(bytes: &[u8]) -> bool {
    let (mut sound, mut broken) = (0usize, 0usize);
    for chunk in bytes.utf8_chunks() {
        sound += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    sound > broken * 4
}

/// The byte order of UTF-16 without a mark. There must be a NUL byte: any text of two words in a Latin, Cyrillic or Arabic script has
/// one in a space, a Chinese one in a line end or in 一. Without one, plain ASCII would pass for Chinese.
fn utf16_by_look(bytes: &[u8]) -> Option<&'static Encoding> {
    if !bytes.len().is_multiple_of(2) || !bytes.contains(&0) {
        return None;
    }
    let sample = &bytes[..bytes.len().min(DETECTION_SAMPLE)];
    let units = |order: fn([u8; 2]) -> u16| sample.chunks_exact(2).map(move |pair| order([pair[0], pair[1]]));
    let little = anchors(units(u16::from_le_bytes));
    let big = anchors(units(u16::from_be_bytes));
    let (encoding, order): (_, fn([u8; 2]) -> u16) =
        if big > little { (UTF_16BE, u16::from_be_bytes) } else { (UTF_16LE, u16::from_le_bytes) };
    let plausible = units(order).filter(|unit| is_plausible(*unit)).count();
    let sound = std::char::decode_utf16(units(order)).filter(Result::is_err).count() <= 1;
    (little.max(big) > 0 && sound && plausible * 100 >= sample.len() / 2 * PLAUSIBLE_PERCENT).then_some(encoding)
}

/// How often the commonest units of any text occur: space, line ends, e, wide comma and full stop.
fn anchors(units: impl Iterator<Item = u16>) -> usize {
    units.filter(|unit| matches!(unit, 0x20 | 0x0a | 0x0d | 0x65 | 0xff0c | 0x3002)).count()
}

/// White space, ASCII, Latin, Greek, Cyrillic, Hebrew, Arabic, Indic scripts, punctuation, kana, Han, Hangul, full-width forms.
fn is_plausible(unit: u16) -> bool {
    matches!(unit, 0x09 | 0x0a | 0x0d | 0x20..=0x7e | 0xa0..=0x52f | 0x5d0..=0x6ff | 0x900..=0xd7f | 0x2010..=0x2044 | 0x20a0..=0x20bf
        | 0x2100..=0x22ff | 0x3000..=0x30ff | 0x4e00..=0x9fff | 0xac00..=0xd7a3 | 0xfb50..=0xfdff | 0xfe70..=0xff9f)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const RUSSIAN: &str =
        "Государства не должны заведомо позволять использовать свою территорию для таких действий.\nКонец.";
    const ARABIC: &str = "ينبغي للدول ألا تسمح عن علم باستخدام أراضيها في مثل هذه الأفعال، وهذا رأي وفدي.\nشكرا.";
    const CHINESE: &str = "各国不应允许他人利用其领土从事此类活动，这是一项原则。\n各国应当合作。";

    fn codes(decoded: &Decoded) -> Vec<&'static str> {
        decoded.warnings.iter().map(|w| w.code.as_str()).collect()
    }

    fn utf16(text: &str, order: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(order).collect()
    }

    #[track_caller]
    fn check(bytes: Vec<u8>, text: &str, encoding: &str, warnings: &[&str]) {
        let decoded = decode(bytes).unwrap();
        assert_eq!((decoded.encoding, decoded.text.as_str()), (encoding, text));
        assert_eq!(codes(&decoded), warnings);
    }

    #[test]
    fn utf8_with_and_without_a_mark() {
        check(ARABIC.into(), ARABIC, "UTF-8", &[]);
        check([b"\xef\xbb\xbf", ARABIC.as_bytes()].concat(), ARABIC, "UTF-8", &["byte-order-mark"]);
    }

    #[test]
    fn utf16_with_and_without_a_mark() {
        for text in [RUSSIAN, ARABIC, CHINESE, "The members agreed.\r\nThe end."] {
            check(utf16(text, u16::to_le_bytes), text, "UTF-16LE", &["not-utf8"]);
            check(utf16(text, u16::to_be_bytes), text, "UTF-16BE", &["not-utf8"]);
            check([b"\xff\xfe".to_vec(), utf16(text, u16::to_le_bytes)].concat(), text, "UTF-16LE", &["not-utf8"]);
            check([b"\xfe\xff".to_vec(), utf16(text, u16::to_be_bytes)].concat(), text, "UTF-16BE", &["not-utf8"]);
        }
    }

    #[test]
    fn eight_bit_and_chinese_encodings_are_guessed_and_said() {
        let french = "Les États membres réaffirment qu’ils coopéreront ; la sécurité était déjà assurée à l’époque.";
        for (text, encoding) in [
            (french, encoding_rs::WINDOWS_1252),
            (RUSSIAN, encoding_rs::WINDOWS_1251),
            (ARABIC, encoding_rs::WINDOWS_1256),
            (CHINESE, encoding_rs::GBK),
        ] {
            check(encoding.encode(text).0.into_owned(), text, encoding.name(), &["not-utf8"]);
        }
    }

    #[test]
    fn a_broken_character_does_not_change_the_encoding() {
        let mut bytes = RUSSIAN.as_bytes().to_vec();
        bytes.truncate(bytes.len() - 2);
        let decoded = decode(bytes).unwrap();
        assert_eq!(decoded.encoding, "UTF-8");
        assert_eq!(codes(&decoded), ["undecodable"]);
        assert!(decoded.text.ends_with('\u{fffd}'));
    }

    #[test]
    fn nul_bytes_stay_so_that_positions_hold() {
        check(
            b"States should\0 not do this, ever.".to_vec(),
            "States should\0 not do this, ever.",
            "UTF-8",
            &["nul-bytes"],
        );
    }

    #[test]
    fn an_empty_file_is_said() {
        check(Vec::new(), "", "UTF-8", &["empty-text"]);
        check(b"\xef\xbb\xbf \r\n".to_vec(), " \r\n", "UTF-8", &["empty-text", "byte-order-mark"]);
        check(b"\xff\xfe".to_vec(), "", "UTF-16LE", &["empty-text", "not-utf8"]);
    }

    #[test]
    fn binary_files_are_named() {
        let cases: [(&[u8], FileKind); 6] = [
            (b"PK\x03\x04\x14\x00word/document.xml", FileKind::Zip),
            (b"%PDF-1.7\n", FileKind::Pdf),
            (b"\x7fELF\x02\x01\x01\x00", FileKind::Program),
            (b"MZ\x90\x00\x03\x00", FileKind::Program),
            (b"{\\rtf1\\ansi Hello}", FileKind::RichText),
            (b"\x01\x02\x03\x04\x05\x06\x07\x08 noise \x0e\x0f", FileKind::Unknown),
        ];
        for (bytes, kind) in cases {
            match decode(bytes.to_vec()) {
                Err(FormatError::Binary { looks_like }) => assert_eq!(looks_like, kind),
                other => panic!("{bytes:?} gave {other:?}"),
            }
        }
        assert!(decode(b"MZ is how the minister signs.".to_vec()).is_ok());
    }

    proptest! {
        #[test]
        fn any_bytes_give_text_or_an_error(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            let _ = decode(bytes);
        }

        #[test]
        fn any_utf8_text_without_controls_comes_through(text in "[\\PC\n]{0,300}") {
            prop_assume!(!text.starts_with('\u{feff}') && announced_kind(text.as_bytes()).is_none());
            prop_assert_eq!(decode(text.clone().into_bytes()).unwrap().text, text);
        }
    }
}
