//! One run of inline text: where it begins and ends, and what of it is markup.

use super::markup;
use pulldown_cmark::Event;
use rapporteur_core::Span;
use std::ops::Range;

/// The inline content of a paragraph, heading, item or cell while it is being read.
#[derive(Debug, Default)]
pub(super) struct Leaf {
    /// What a reader sees, in order.
    visible: Vec<Range<usize>>,
    /// Entities and tags of which a part stays visible, so that the words around them do not run together.
    hidden: Vec<Span>,
    /// Whether any text lies outside of strong emphasis.
    has_plain_text: bool,
    strong: usize,
}

impl Leaf {
    /// Takes in an inline event.
    pub(super) fn event(&mut self, event: &Event<'_>, range: Range<usize>, text: &str) {
        match event {
            Event::Text(content) => {
                let source = &text[range.clone()];
                if source.starts_with('&') && source.ends_with(';') && source != &**content {
                    // "&amp;" shows as "&" and "&nbsp;" as no letter either: the ampersand may stand for both.
                    self.hidden.push(Span::new(range.start + 1, range.end));
                }
                self.has_plain_text |= self.strong == 0 && !content.trim().is_empty();
                self.visible.push(range);
            }
            Event::Code(_) | Event::InlineMath(_) | Event::DisplayMath(_) => {
                self.has_plain_text = true;
                let ticks = text[range.clone()].bytes().take_while(|b| *b == b'`').count();
                self.visible.push(range.start + ticks..range.end.saturating_sub(ticks).max(range.start + ticks));
            }
            Event::InlineHtml(_) if markup::separates_words(&text[range.clone()]) => {
                // The ">" stays, or the words on both sides would become one.
                self.hidden.push(Span::new(range.start, range.end - 1));
                self.visible.push(range);
            }
            // Core finds note marks by itself, and needs to see them whole.
            Event::InlineHtml(_) => self.visible.extend(markup::note_mark(text, range.start)),
            Event::FootnoteReference(_) => self.visible.push(range),
            _ => {}
        }
    }

    /// Strong emphasis begins.
    pub(super) fn enter_strong(&mut self) {
        self.strong += 1;
    }

    /// Strong emphasis ends.
    pub(super) fn leave_strong(&mut self) {
        self.strong = self.strong.saturating_sub(1);
    }

    /// Whether all text is strong, as in titles of files that were converted.
    pub(super) fn is_all_strong(&self) -> bool {
        !self.has_plain_text && !self.visible.is_empty()
    }

    /// From the first visible character to the last, without white space; none when there is nothing to see.
    pub(super) fn span(&self, text: &str) -> Option<Span> {
        // A note mark and the number in it overlap, so the last range need not end last.
        let (start, end) = (self.visible.first()?.start, self.visible.iter().map(|range| range.end).max()?);
        let body = text.get(start..end)?;
        let begin = start + body.len() - body.trim_start().len();
        let trimmed = body.trim();
        (!trimmed.is_empty()).then(|| Span::new(begin, begin + trimmed.len()))
    }

    /// The markup inside `span`: all that is not visible, but for white space.
    pub(super) fn hide_markup(self, text: &str, span: Span, hidden: &mut Vec<Span>) {
        let mut at = span.start as usize;
        for range in self.visible.iter().chain([&(span.end as usize..span.end as usize)]) {
            if let Some(gap) = text.get(at..range.start.max(at)) {
                let begin = at + gap.len() - gap.trim_start().len();
                let markup = gap.trim();
                if !markup.is_empty() {
                    hidden.push(Span::new(begin, begin + markup.len()));
                }
            }
            at = at.max(range.end);
        }
        hidden.extend(self.hidden);
    }
}
