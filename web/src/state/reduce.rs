//! How what happens changes what is the case.

use super::{
    Action, Change, Decision, Draft, Find, Growth, History, Many, Mark, MarkId, Marks, Mode, Panel, Saved, State, Step,
    Terms, View, mark, termbases,
};
use rapporteur_core::Span;
use std::rc::Rc;

/// So many tags are remembered as used by hand.
const RECENT_TAGS: usize = 9;

impl State {
    /// The state after something has happened.
    pub fn reduce(&self, action: Action) -> Self {
        let mut state = self.clone();
        match action {
            Action::Opened { id, name, text, reading } => state.open(Draft::new(id, name, text, *reading)),
            Action::Restored(draft) => {
                // What is wrong with a copy was told while it was being read.
                state.open(*draft);
                state.notices.clone_from(&self.notices);
            }
            Action::Forked(id) => {
                if let Some(draft) = &mut state.draft {
                    Rc::make_mut(draft).id = id;
                    state.saved = Saved::Pending;
                }
            }
            Action::Closed => {
                state = Self {
                    recent_tags: Rc::clone(&self.recent_tags),
                    keep: self.keep,
                    keys: self.keys,
                    theme: self.theme,
                    terms: Terms { on: self.terms.on, own: Rc::clone(&self.terms.own), ..Terms::default() },
                    ..Self::new()
                }
            }
            Action::Read { revision, reading } => {
                if let Some(draft) = &mut state.draft
                    && Rc::make_mut(draft).take(revision, *reading)
                {
                    state.settle();
                }
            }
            Action::Confirmed { revision, packs } => {
                if let Some(draft) = &mut state.draft
                    && draft.read == revision
                {
                    Rc::make_mut(draft).packs = Rc::new(packs);
                }
            }
            Action::Busy(busy) => state.busy = busy,
            Action::Tell(notice) => state.notices = notice.into_iter().collect(),
            Action::TellAlso(notice) => {
                state.notices.retain(|known| *known != notice);
                state.notices.push(notice);
            }
            Action::TellAll(notices) => state.notices = notices,
            Action::Show(view) => {
                (state.view, state.panel) = (view, None);
                state.remember_card();
            }
            Action::Mode(mode) => state.set_mode(mode),
            Action::Panel(panel) => state.panel = panel,
            Action::Select(mark) => (state.selected, state.lit) = (mark, None),
            Action::Step { back } => state.step(back),
            Action::FilterTags(tags) => {
                if tags.iter().all(|tag| state.filter.only.contains(tag)) {
                    state.filter.only.retain(|tag| !tags.contains(tag));
                } else {
                    state.filter.only.extend(tags);
                }
                state.filter.hide_all = false;
                state.settle();
            }
            Action::FilterNone => state.filter.only.clear(),
            Action::HideAll => state.filter.hide_all = !state.filter.hide_all,
            Action::ShowRejected => {
                state.filter.rejected = !state.filter.rejected;
                state.settle();
            }
            Action::Edited(changes) => state.edit(changes),
            Action::Paused => state.history_mut().close(),
            Action::Undo => state.travel(true),
            Action::Redo => state.travel(false),
            Action::Decide(id, decision) => state.decide(|m| m.id == id, decision, true),
            Action::DecideAll(tag, decision) => {
                state.decide(|m| m.tag == tag && m.decision == Decision::Open, decision, false);
            }
            Action::Retag(id, tag) => {
                state.remember(&tag);
                state.panel = None;
                state.change_marks(|marks| replace(marks, |m| m.id == id, |m| m.tag.clone_from(&tag)));
            }
            Action::Note(id, note) => {
                let write = |draft: &mut Draft| {
                    draft.marks = replace(&draft.marks, |m| m.id == id, |m| m.note.clone_from(&note))
                };
                state.change_draft(Some(Growth::Note(id)), write);
            }
            Action::Tag(span, tag) => state.tag(span, tag),
            Action::Remove(id) => {
                state.change_marks(|marks| {
                    let left = marks.iter().filter(|m| m.id != id || !m.by_person()).cloned().collect();
                    mark::sorted(left)
                });
            }
            Action::Arm(tag) => {
                if let Some(tag) = &tag {
                    state.remember(tag);
                }
                (state.armed, state.panel) = (tag, None);
            }
            Action::Find(words) => state.search(words),
            Action::FindStep { back } => {
                if let Some(find) = &mut state.find
                    && !find.hits.is_empty()
                {
                    let find = Rc::make_mut(find);
                    let count = find.hits.len();
                    find.at = (find.at + if back { count - 1 } else { 1 }) % count;
                }
            }
            Action::Reviewed(index) => state.change_draft(None, |draft| {
                if index < draft.review.len() {
                    Rc::make_mut(&mut draft.review).remove(index);
                }
            }),
            Action::Saved(saved) => state.saved = saved,
            Action::Keep(keep) => state.keep = keep,
            Action::Keys(keys) => state.keys = keys,
            Action::Theme(theme) => state.theme = theme,
            Action::Reveal(span) => {
                if state.mode == Mode::Edit {
                    state.set_mode(Mode::Read);
                }
                (state.lit, state.selected, state.find, state.panel) = (Some(span), None, None, None);
            }
            Action::CheckTerms => state.terms.on = true,
            Action::Checked { revision, findings } => state.terms.findings = Some((revision, findings)),
            Action::Cards { asked, cards } => {
                state.terms.cards = Some((asked, cards));
                state.remember_card();
            }
            Action::Stock(stock) => state.terms.stock = Some(stock),
            Action::Termbases(own) => state.set_termbases(own),
            Action::TermbaseRead(read) => state.take_termbase(read),
            Action::TermbaseGone(name) => state.set_termbases(Rc::new(termbases::without(&self.terms.own, &name))),
            Action::ShowDismissed => state.terms.aside = !state.terms.aside,
            Action::Dismiss(key) => state.change_draft(None, |draft| {
                let dismissed = Rc::make_mut(&mut draft.dismissed);
                if !dismissed.remove(&key) {
                    dismissed.insert(key);
                }
            }),
            Action::Many(many) => {
                // It shows itself when it begins and when it has ended; in between the reader may have put it aside.
                if !matches!((&state.many, &many), (Some(Many::Progress(_)), Many::Progress(_))) {
                    state.panel = Some(Panel::Many);
                }
                state.many = Some(many);
            }
        }
        state
    }

    fn history_mut(&mut self) -> &mut History {
        Rc::make_mut(&mut self.history)
    }

    fn open(&mut self, draft: Draft) {
        *self = Self {
            draft: Some(Rc::new(draft)),
            keep: self.keep,
            keys: self.keys,
            recent_tags: Rc::clone(&self.recent_tags),
            saved: Saved::Pending,
            // The worker goes on checking, and what was looked up stays.
            terms: Terms { findings: None, aside: false, ..self.terms.clone() },
            ..Self::new()
        };
    }

    /// A selected mark that is no longer shown is not selected.
    fn settle(&mut self) {
        if !self.selected_mark().is_some_and(|m| self.shows(m)) {
            self.selected = None;
        }
    }

    fn set_mode(&mut self, mode: Mode) {
        self.history_mut().close();
        if let (Mode::Read, Some(draft)) = (mode, &mut self.draft) {
            Rc::make_mut(draft).lay_out();
        }
        (self.mode, self.panel, self.view) = (mode, None, View::Annotate);
    }

    fn step(&mut self, back: bool) {
        let ids: Vec<MarkId> = self.visible().map(|m| m.id).collect();
        let Some(last) = ids.len().checked_sub(1) else { return };
        let at = self.selected.and_then(|id| ids.iter().position(|other| *other == id));
        let next = match (at, back) {
            (None, false) => 0,
            (None, true) => last,
            (Some(at), false) => {
                if at == last {
                    0
                } else {
                    at + 1
                }
            }
            (Some(at), true) => at.checked_sub(1).unwrap_or(last),
        };
        (self.selected, self.lit) = (Some(ids[next]), None);
    }

    /// Changes the marks as one step that can be taken back.
    fn change_marks(&mut self, change: impl FnOnce(&Marks) -> Marks) {
        self.change_draft(None, |draft| draft.marks = change(&draft.marks));
    }

    /// Changes what is decided about the draft as one step that can be taken back, and that may still grow.
    fn change_draft(&mut self, growth: Option<Growth>, change: impl FnOnce(&mut Draft)) {
        let Some(draft) = &mut self.draft else { return };
        let before = draft.decided();
        let mut changed = Draft::clone(draft);
        change(&mut changed);
        let after = changed.decided();
        if after == before {
            return;
        }
        *draft = Rc::new(changed);
        self.history_mut().note(Step { changes: Vec::new(), before, after }, growth);
        self.saved = Saved::Pending;
    }

    fn decide(&mut self, which: impl Fn(&Mark) -> bool, decision: Decision, toggles: bool) {
        let at = self.selected;
        // Where the reader goes on when the selected mark goes out of sight.
        let next = self.visible().map(|m| m.id).skip_while(|id| Some(*id) != at).nth(1);
        self.change_marks(|marks| {
            replace(marks, which, |m| {
                m.decision = if toggles && m.decision == decision { Decision::Open } else { decision };
            })
        });
        if !self.selected_mark().is_some_and(|m| self.shows(m)) {
            self.selected = next.filter(|id| self.visible().any(|m| m.id == *id));
        }
    }

    fn tag(&mut self, span: Span, tag: String) {
        let Some(draft) = &mut self.draft else { return };
        self.panel = None;
        if span.is_empty() || draft.text.get(span.range()).is_none() {
            return;
        }
        let same = draft.marks.iter().find(|m| m.tag == tag && m.span == span).map(|m| m.id);
        if let Some(id) = same {
            self.selected = Some(id);
            return;
        }
        let id = draft.next_id;
        Rc::make_mut(draft).next_id += 1;
        self.remember(&tag);
        let new = Mark { id, tag, span, decision: Decision::Accepted, note: String::new(), why: None, moved: 0 };
        self.change_marks(|marks| mark::sorted(marks.iter().cloned().chain([Rc::new(new)]).collect()));
        self.selected = Some(id);
    }

    fn remember(&mut self, tag: &str) {
        let recent = Rc::make_mut(&mut self.recent_tags);
        recent.retain(|other| other != tag);
        recent.insert(0, tag.to_owned());
        recent.truncate(RECENT_TAGS);
    }

    fn edit(&mut self, changes: Vec<Change>) {
        let Some(draft) = &mut self.draft else { return };
        let before = draft.decided();
        let changed = Rc::make_mut(draft);
        let done: Vec<Change> = changes.into_iter().filter(|change| changed.change(change)).collect();
        if done.is_empty() {
            return;
        }
        let after = changed.decided();
        let growth = (done.len() == 1).then_some(Growth::Typing);
        self.history_mut().note(Step { changes: done, before, after }, growth);
        self.after_text();
    }

    fn after_text(&mut self) {
        (self.saved, self.lit) = (Saved::Pending, None);
        if let Some(find) = &self.find {
            let words = find.words.clone();
            self.search(Some(words));
        }
        self.settle();
    }

    fn travel(&mut self, back: bool) {
        let history = self.history_mut();
        let Some(step) = (if back { history.undo() } else { history.redo() }) else { return };
        let Some(draft) = &mut self.draft else { return };
        let draft = Rc::make_mut(draft);
        let changes: Vec<Change> =
            if back { step.changes.iter().rev().map(Change::inverse).collect() } else { step.changes };
        for change in &changes {
            draft.change(change);
            self.caret = Some(change.at + change.inserted.len());
        }
        draft.set_decided(if back { step.before } else { step.after });
        if changes.is_empty() {
            self.saved = Saved::Pending;
            self.settle();
        } else {
            if self.mode == Mode::Read {
                draft.lay_out();
            }
            self.after_text();
        }
    }

    fn search(&mut self, words: Option<String>) {
        let at = self.find.as_ref().map_or(0, |f| f.at);
        self.find = match (words, &self.draft) {
            (Some(words), Some(draft)) => {
                let mut find = Find::new(&words, &draft.text);
                if self.find.as_ref().is_some_and(|old| old.words == words) {
                    find.at = at.min(find.hits.len().saturating_sub(1));
                }
                Some(Rc::new(find))
            }
            _ => None,
        };
        if matches!(self.panel, Some(Panel::Shortcuts)) {
            self.panel = None;
        }
    }
}

fn replace(marks: &Marks, which: impl Fn(&Mark) -> bool, change: impl Fn(&mut Mark)) -> Marks {
    let changed = marks.iter().map(|mark| {
        if !which(mark) {
            return Rc::clone(mark);
        }
        let mut new = Mark::clone(mark);
        change(&mut new);
        Rc::new(new)
    });
    Rc::new(changed.collect())
}
