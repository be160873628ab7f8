use super::*;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Written(#[serde(with = "super")] PatternTable);

/// Words in more letters than one byte can tell, gaps, a set, what patterns have in common, and an exact spelling.
fn table() -> PatternTable {
    let mut table = PatternTable::default();
    let letters: Vec<char> = ('\u{4e00}'..).take(ONE_BYTE + 40).collect();
    let lexemes = letters.len() as u32;
    for (number, letter) in letters.iter().enumerate() {
        [*letter, 'n', letters[number / 2]].into_iter().for_each(|c| table.push_letter(c));
        table.end_lexeme([FormClass::AsWritten, FormClass::All, FormClass::One('v')][number % 3]);
    }
    (0..lexemes - 4).for_each(|word| table.push_pattern(Target::Concept(word as u16 / 8), [Element::Word(word)]));
    let last = lexemes - 4;
    let (gap, known) = (Element::Gap(3), Element::Word(1));
    table.push_set([2, 7, last, last + 1]);
    table.push_pattern(Target::Verb(70, VerbForm::Past), [Element::Word(lexemes), gap, known]);
    table.push_pattern(Target::Verb(70, VerbForm::Past), [Element::Word(lexemes), gap, Element::Word(last + 2)]);
    table.push_pattern(Target::Phrase(90), [known, Element::Word(last + 3), Element::Word(lexemes)]);
    table.set_spellings([Spelling { pattern: last, place: 2, text: "AB".to_owned() }]);
    table
}

#[test]
fn a_table_comes_back_as_it_was_written() {
    let written = Written(table());
    let bytes = postcard::to_allocvec(&written).unwrap();
    assert_eq!(postcard::from_bytes::<Written>(&bytes), Ok(written));
}

#[test]
fn what_is_cut_short_or_changed_is_refused_or_another_table() {
    let written = Written(table());
    let bytes = postcard::to_allocvec(&written).unwrap();
    // Miri takes a thousand times as long.
    for at in (0..bytes.len()).step_by(if cfg!(miri) { 211 } else { 7 }) {
        assert!(postcard::from_bytes::<Written>(&bytes[..at]).is_err(), "cut at {at}");
        let mut other = bytes.clone();
        other[at] ^= 0x55;
        assert_ne!(postcard::from_bytes::<Written>(&other), Ok(written.clone()), "changed at {at}");
    }
}
