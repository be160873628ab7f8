//! What must hold of any coverage, whatever was annotated.

use super::*;
use crate::annotation::{Evidence, EvidenceKind};
use crate::catalogue::{Place, ProfileRow};
use crate::text::Span;
use proptest::prelude::*;

const TAGS: [&str; 6] = ["norm.a", "norm.b", "norm.c", "norm.general", "law.attribution", "cbm.exercises"];
const FORCES: [Force; 5] = [Force::Reference, Force::Affirmation, Force::Call, Force::Commitment, Force::Binding];
const MODALS: [Modal; 5] = [Modal::May, Modal::Should, Modal::Must, Modal::Shall, Modal::Will];

fn annotation(tag: &str, force: Force, verb: Option<&str>, modal: Option<Modal>, negative: bool) -> Annotation {
    Annotation {
        tag: tag.to_owned(),
        span: Span::new(0, 1),
        sentence: Span::new(0, 1),
        block: 0,
        verb: verb.map(str::to_owned),
        modal,
        force,
        polarity: if negative { Polarity::Negative } else { Polarity::Positive },
        bracketed: false,
        completeness: None,
        elements: Vec::new(),
        modals: Vec::new(),
        verbs: Vec::new(),
        score: 70,
        evidence: Evidence { kind: EvidenceKind::Rule, rule: "r".into(), cues: Vec::new() },
        source: Vec::new(),
    }
}

fn row(id: &str, tags: &[&str], place: Place) -> ProfileRow {
    let tags = tags.iter().map(|tag| (*tag).to_owned()).collect();
    ProfileRow { id: id.to_owned(), tags, place, instrument: None, verified: true }
}

fn profile() -> Profile {
    let rows = vec![
        row("1", &["norm.a"], Place::Member),
        row("2", &["norm.b", "norm.c"], Place::Member),
        row("3", &["norm.c"], Place::Member),
        row("law.attribution", &["law.attribution"], Place::Contested),
        row("norm.general", &["norm.general"], Place::Set),
    ];
    Profile { id: "p".into(), regime: None, rows }
}

#[test]
fn a_row_that_is_only_rejected_is_rejected_and_one_that_is_also_held_is_addressed() {
    let negative = annotation("norm.a", Force::Binding, None, Some(Modal::Must), true);
    let positive = annotation("norm.a", Force::Call, None, Some(Modal::Should), false);
    let rejected = &Coverage::new(&profile(), std::slice::from_ref(&negative)).rows[0];
    assert_eq!((rejected.status, rejected.negative, rejected.strongest), (Status::Rejected, 1, Some(0)));
    let both = &Coverage::new(&profile(), &[negative, positive]).rows[0];
    assert_eq!((both.status, both.negative, both.force), (Status::Addressed, 1, Some(Force::Call)));
    assert_eq!((both.modal, both.strongest, both.mentions.len()), (Some(Modal::Should), Some(1), 2));
}

#[test]
fn a_set_is_shown_as_that_and_not_as_its_members() {
    let coverage = Coverage::new(&profile(), &[annotation("norm.general", Force::Call, None, None, false)]);
    assert_eq!(coverage.tally(), Tally { addressed: 0, rejected: 0, silent: 3 });
    assert_eq!(coverage.rows_in(Place::Set).next().unwrap().status, Status::Addressed);
}

#[test]
fn verb_and_modal_are_each_the_strongest_of_their_kind() {
    let found = [
        annotation("norm.a", Force::Reference, Some("recalls"), Some(Modal::Must), false),
        annotation("norm.a", Force::Call, Some("urges"), None, false),
        annotation("norm.a", Force::Binding, None, Some(Modal::Shall), false),
    ];
    let row = &Coverage::new(&profile(), &found).rows[0];
    assert_eq!((row.force, row.strongest), (Some(Force::Binding), Some(2)));
    assert_eq!((row.verb.as_deref(), row.modal), (Some("urges"), Some(Modal::Must)), "the first of equals");
}

#[test]
fn rows_that_one_tag_stands_for_know_of_each_other() {
    let profile = profile();
    assert_eq!(profile.sharing(&profile.rows[1]), ["3"]);
    assert_eq!(profile.sharing(&profile.rows[0]), Vec::<&str>::new());
}

proptest! {
    #[test]
    fn every_denominator_is_kept(found in prop::collection::vec((0..6_usize, 0..5_usize, 0..6_usize, any::<bool>()), 0..40)) {
        let annotations: Vec<Annotation> = found
            .iter()
            .map(|(tag, force, modal, negative)| {
                annotation(TAGS[*tag], FORCES[*force], None, MODALS.get(*modal).copied(), *negative)
            })
            .collect();
        let profile = profile();
        let coverage = Coverage::new(&profile, &annotations);
        let tally = coverage.tally();
        prop_assert_eq!(tally.addressed + tally.rejected + tally.silent, profile.denominator());
        prop_assert!(coverage.rows.iter().map(|r| &r.id).eq(profile.rows.iter().map(|r| &r.id)));
        for (row, of) in coverage.rows.iter().zip(&profile.rows) {
            let strongest = row.strongest.map(|index| &annotations[index]);
            prop_assert_eq!(row.status == Status::Silent, row.mentions.is_empty());
            prop_assert_eq!(row.status == Status::Rejected, !row.mentions.is_empty() && row.negative == row.mentions.len());
            prop_assert_eq!(row.force, strongest.map(|a| a.force));
            let foreign = row.mentions.iter().find(|index| !of.tags.contains(&annotations[**index].tag));
            prop_assert_eq!(foreign, None);
            for a in row.mentions.iter().map(|index| &annotations[*index]) {
                let left_out = row.status == Status::Addressed && a.polarity == Polarity::Negative;
                prop_assert!(left_out || Some(a.force) <= row.force);
            }
            if let (Status::Addressed, Some(a)) = (row.status, strongest) {
                prop_assert_eq!(a.polarity, Polarity::Positive);
            }
        }
    }
}
