//! Numbers that are not written in digits: in words, and in Roman numbers.

use super::reading::Reading;

/// A number as chapters and annexes have it, up to 20.
pub(super) fn roman(n: usize) -> Option<&'static str> {
    const ROMAN: [&str; 20] = [
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII",
        "XVIII", "XIX", "XX",
    ];
    ROMAN.get(n.checked_sub(1)?).copied()
}

/// The number that words of the language stand for, and the node behind them: the longest form that fits.
pub(super) fn ordinal(reading: &Reading, at: usize) -> Option<(usize, usize)> {
    let words = &reading.pack?.citations.ordinals;
    let tokens = &reading.line.tokens[reading.nodes.get(at)?.from..];
    let fits = |form: &str| {
        let count = form.split(' ').count();
        let same = tokens.len() >= count && form.split(' ').zip(tokens).all(|(w, t)| w == reading.line.word(t));
        same.then_some(count)
    };
    let read = |(i, forms): (usize, &String)| forms.split('|').filter_map(fits).max().map(|count| (count, i + 1));
    let (count, number) = words.iter().enumerate().filter_map(read).max_by_key(|(count, _)| *count)?;
    let stop = reading.nodes[at].from + count;
    let end = (at..reading.nodes.len()).find(|i| reading.nodes[*i].to >= stop)? + 1;
    Some((number, end))
}
