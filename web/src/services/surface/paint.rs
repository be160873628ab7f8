//! Elements of a paragraph.

use super::Look;
use crate::services::dom::document;
use crate::state::{Decision, Mark, MarkId};
use crate::view::{Chip, Piece};
use rapporteur_formats::words::Family;
use std::rc::Rc;
use web_sys::Element;

/// A new element with a class.
#[expect(clippy::expect_used, reason = "names of elements are literals of this program")]
pub(super) fn element(name: &str, class: &str) -> Element {
    let element = document().create_element(name).expect("a known element");
    if !class.is_empty() {
        element.set_class_name(class);
    }
    element
}

/// Sets an attribute; names are literals of this program.
pub(super) fn set(element: &Element, name: &str, value: &str) {
    let _ = element.set_attribute(name, value);
}

/// Puts pieces into a paragraph. Text goes in as text, whatever it holds.
pub(super) fn pieces(into: &Element, pieces: &[Piece], marks: &[&Rc<Mark>], selected: Option<MarkId>) {
    let mut at = 0;
    while let Some(first) = pieces.get(at) {
        // Neighbours under the same marks share one highlight.
        let run = pieces[at..].iter().take_while(|p| p.marks == first.marks).count();
        let target = match first.marks.last() {
            None => into.clone(),
            Some(_) => {
                let mark = mark(&first.marks, marks, selected);
                let _ = into.append_child(&mark);
                mark
            }
        };
        for piece in &pieces[at..at + run] {
            append(&target, piece);
        }
        at += run;
    }
}

fn append(target: &Element, piece: &Piece) {
    let wrapper = match piece {
        Piece { br: true, .. } => element("br", ""),
        Piece { note: true, .. } => element("sup", ""),
        Piece { cue: true, hit, now, .. } => {
            element("b", ["cue", "cue hit", "cue hit now"][usize::from(*hit) + usize::from(*now)])
        }
        Piece { hit: true, now, .. } => element("span", if *now { "hit now" } else { "hit" }),
        _ => {
            let _ = target.append_child(&document().create_text_node(&piece.text));
            return;
        }
    };
    if !piece.br {
        wrapper.set_text_content(Some(&piece.text));
    }
    let _ = target.append_child(&wrapper);
}

/// A highlight. The mark that began last gives the colour; where several lie on the passage, an edge says so.
fn mark(ids: &[MarkId], all: &[&Rc<Mark>], selected: Option<MarkId>) -> Element {
    let marks: Vec<_> = ids.iter().filter_map(|id| all.iter().find(|m| m.id == *id)).collect();
    let top = marks.iter().find(|m| selected == Some(m.id)).or(marks.last());
    let mut class = top.map_or("other", |m| Family::of(&m.tag).as_str()).to_owned();
    for (name, is) in [
        ("on", selected.is_some_and(|s| ids.contains(&s))),
        ("more", ids.len() > 1),
        ("sure", top.is_some_and(|m| m.is_sure())),
        ("rejected", top.is_some_and(|m| m.decision == Decision::Rejected)),
    ] {
        if is {
            class.push(' ');
            class.push_str(name);
        }
    }
    let element = element("mark", &class);
    let list: Vec<String> = ids.iter().map(MarkId::to_string).collect();
    set(&element, "data-marks", &list.join(" "));
    element
}

/// The buttons beside a paragraph.
pub(super) fn chips(into: &Element, chips: &[Chip], look: &Look<'_>, selected: Option<MarkId>) {
    for chip in chips {
        let short = look.catalogue.sign_is_enough(&chip.tag);
        let class = format!(
            "chip {}{}{}{}",
            Family::of(&chip.tag).as_str(),
            if short { " short" } else { "" },
            if chip.sure { " sure" } else { "" },
            if chip.rejected { " rejected" } else { "" }
        );
        let button = element("button", &class);
        let title = look.words.title(&chip.tag);
        let sign = look.words.sign(look.catalogue, &chip.tag);
        let spoken = format!("{sign} {title}");
        button.set_text_content(Some(if short { &sign } else { &spoken }));
        set(&button, "type", "button");
        set(&button, "data-mark", &chip.mark.to_string());
        set(&button, "data-tag", &chip.tag);
        set(&button, "title", &title);
        let decision = match (chip.rejected, chip.sure) {
            (true, _) => Decision::Rejected,
            (false, true) => Decision::Accepted,
            (false, false) => Decision::Open,
        };
        set(&button, "aria-label", &look.words.with(decision.message(), &[("title", &spoken)]));
        set(&button, "aria-pressed", if selected == Some(chip.mark) { "true" } else { "false" });
        let _ = into.append_child(&button);
    }
}
