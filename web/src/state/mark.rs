//! A tag on a passage, by the program or by a person, and what was decided about it.

use super::Change;
use rapporteur_core::order::sort_by_key;
use rapporteur_core::{Annotation, Span};
use std::rc::Rc;

/// Tells the marks of a draft apart; never given twice.
pub type MarkId = u32;

/// What a person decided about a mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Decision {
    /// Nothing yet.
    #[default]
    Open,
    /// It is right.
    Accepted,
    /// It is wrong, and stays so when the text is read again.
    Rejected,
}

impl Decision {
    /// The message that says it of a tag.
    pub fn message(self) -> &'static str {
        match self {
            Self::Open => "chip-open",
            Self::Accepted => "chip-sure",
            Self::Rejected => "chip-rejected",
        }
    }
}

/// A tag on a passage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// Its number in the draft.
    pub id: MarkId,
    /// The tag as it stands, which a person may have changed.
    pub tag: String,
    /// The passage.
    pub span: Span,
    /// What was decided.
    pub decision: Decision,
    /// What a person wrote about it.
    pub note: String,
    /// What the program found, in the text that it read; none where a person set the mark. See [`Mark::now`].
    pub why: Option<Rc<Annotation>>,
    /// How far the passage has moved since, in bytes. Typing before a passage moves it as a whole, and to copy what was found for a
    /// thousand marks at every key would cost more than all the rest.
    pub moved: i32,
}

impl Mark {
    /// Whether a person set the mark.
    pub fn by_person(&self) -> bool {
        self.why.is_none()
    }

    /// Whether a person gave the mark another tag than the program did.
    pub fn is_changed(&self) -> bool {
        self.why.as_ref().is_some_and(|why| why.tag != self.tag)
    }

    /// Whether a person has had any hand in it: such a mark is not taken away when the text is read again.
    pub fn is_touched(&self) -> bool {
        self.by_person() || self.is_changed() || self.decision != Decision::Open || !self.note.is_empty()
    }

    /// Whether it counts as confirmed.
    pub fn is_sure(&self) -> bool {
        self.decision != Decision::Rejected && (self.by_person() || self.decision == Decision::Accepted)
    }

    /// Where a place of [`Mark::why`] stands now.
    pub fn now(&self, span: Span) -> Span {
        let shift = |p: u32| p.saturating_add_signed(self.moved);
        Span { start: shift(span.start), end: shift(span.end) }
    }

    /// The mark after a change of the text.
    pub fn after(&self, change: &Change) -> Self {
        let mut mark = self.clone();
        mark.span = change.map(self.span);
        let Some(why) = &self.why else { return mark };
        let cues = why.evidence.cues.iter().map(|c| c.span.start);
        let elements = why.elements.iter().filter_map(|e| e.span).map(|s| s.start);
        let first = cues.chain(elements).chain([why.sentence.start, why.span.start]).min().unwrap_or_default();
        if change.at + change.removed.len() <= self.now(Span { start: first, end: first }).start as usize {
            mark.moved += change.inserted.len() as i32 - change.removed.len() as i32;
            return mark;
        }
        let place = |span| change.map(self.now(span));
        let mut why = Annotation::clone(why);
        why.span = place(why.span);
        why.sentence = place(why.sentence);
        for cue in &mut why.evidence.cues {
            cue.span = place(cue.span);
        }
        for element in &mut why.elements {
            element.span = element.span.map(place);
        }
        (mark.why, mark.moved) = (Some(Rc::new(why)), 0);
        mark
    }
}

/// All marks of a draft, by place.
pub type Marks = Rc<Vec<Rc<Mark>>>;

/// Puts marks into the order of the text.
pub(crate) fn sorted(mut marks: Vec<Rc<Mark>>) -> Marks {
    sort_by_key(&mut marks, |m| (m.span.start, m.span.end, m.id));
    Rc::new(marks)
}
