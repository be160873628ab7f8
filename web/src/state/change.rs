//! A change of the text: what the editor's log is made of.

use rapporteur_core::Span;

/// Text taken out and text put in at one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Where, in bytes.
    pub at: usize,
    /// What stood there.
    pub removed: String,
    /// What stands there now.
    pub inserted: String,
}

impl Change {
    /// The text after the change; `None` where what is to be removed does not stand there.
    pub fn apply(&self, text: &str) -> Option<String> {
        let end = self.at.checked_add(self.removed.len())?;
        (text.get(self.at..end)? == self.removed).then(|| {
            let mut out = String::with_capacity(text.len() + self.inserted.len());
            out.push_str(&text[..self.at]);
            out.push_str(&self.inserted);
            out.push_str(&text[end..]);
            out
        })
    }

    /// The change that takes this one back.
    pub fn inverse(&self) -> Self {
        Self { at: self.at, removed: self.inserted.clone(), inserted: self.removed.clone() }
    }

    /// Where a span stands after the change. Text put in at either end of a span stays outside it.
    pub fn map(&self, span: Span) -> Span {
        let (at, gone) = (self.at, self.at + self.removed.len());
        let shift = |p: usize| p - self.removed.len() + self.inserted.len();
        let (start, end) = (span.start as usize, span.end as usize);
        let start = match start {
            p if p < at => p,
            p if p >= gone => shift(p),
            _ => at + self.inserted.len(),
        };
        let end = match end {
            p if p <= at => p,
            p if p >= gone => shift(p),
            _ => at,
        };
        Span::new(start.min(end), end)
    }

    /// The one change that makes one text of another: what they share at both ends stays.
    pub fn between(old: &str, new: &str) -> Option<Self> {
        if old == new {
            return None;
        }
        let mut start = old.bytes().zip(new.bytes()).take_while(|(a, b)| a == b).count();
        while !(old.is_char_boundary(start) && new.is_char_boundary(start)) {
            start -= 1;
        }
        let longest = (old.len() - start).min(new.len() - start);
        let mut tail = old.bytes().rev().zip(new.bytes().rev()).take(longest).take_while(|(a, b)| a == b).count();
        while !(old.is_char_boundary(old.len() - tail) && new.is_char_boundary(new.len() - tail)) {
            tail -= 1;
        }
        Some(Self {
            at: start,
            removed: old[start..old.len() - tail].to_owned(),
            inserted: new[start..new.len() - tail].to_owned(),
        })
    }

    /// Whether the next change goes on where this one ended, as typing and deleting do; it is then taken up.
    pub fn absorb(&mut self, next: &Self) -> bool {
        let typed = next.removed.is_empty() && next.at == self.at + self.inserted.len();
        if typed && !next.inserted.contains('\n') && !self.inserted.ends_with('\n') {
            self.inserted.push_str(&next.inserted);
            return true;
        }
        let deleted_back =
            self.inserted.is_empty() && next.inserted.is_empty() && next.at + next.removed.len() == self.at;
        if deleted_back {
            self.removed.insert_str(0, &next.removed);
            self.at = next.at;
            return true;
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(at: usize, removed: &str, inserted: &str) -> Change {
        Change { at, removed: removed.into(), inserted: inserted.into() }
    }

    #[test]
    fn a_change_and_its_inverse_cancel() {
        let c = change(4, "law", "droit");
        let after = c.apply("the law holds").unwrap();
        assert_eq!(after, "the droit holds");
        assert_eq!(c.inverse().apply(&after).unwrap(), "the law holds");
        assert_eq!(c.apply("the lap holds"), None);
    }

    #[test]
    fn spans_follow_the_text() {
        let span = Span::new(4, 7);
        for (c, expected) in [
            (change(0, "", "ab"), (6, 9)),
            (change(4, "", "x"), (5, 8)),
            (change(7, "", "x"), (4, 7)),
            (change(5, "", "x"), (4, 8)),
            (change(3, "xxx", ""), (3, 4)),
            (change(0, "0123456789", ""), (0, 0)),
        ] {
            let mapped = c.map(span);
            assert_eq!((mapped.start, mapped.end), expected, "{c:?}");
        }
    }

    #[test]
    fn the_difference_is_found_on_whole_characters() {
        let c = Change::between("sé𝕊t", "sè𝕊t").unwrap();
        assert_eq!(c, change(1, "é", "è"));
        assert_eq!(Change::between("aa", "aaa").unwrap().apply("aa").unwrap(), "aaa");
        assert_eq!(Change::between("aaa", "aa").unwrap().apply("aaa").unwrap(), "aa");
        assert_eq!(Change::between("", ""), None);
    }

    #[test]
    fn typing_is_one_step_and_a_jump_is_another() {
        let mut c = change(3, "", "a");
        assert!(c.absorb(&change(4, "", "b")));
        assert_eq!(c, change(3, "", "ab"));
        assert!(!c.absorb(&change(9, "", "c")));
        let mut back = change(3, "c", "");
        assert!(back.absorb(&change(2, "b", "")));
        assert_eq!(back, change(2, "bc", ""));
    }
}
