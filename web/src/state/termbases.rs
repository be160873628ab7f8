//! Termbases of the reader's own: what is kept of each, and the list as it changes.

use super::State;
use crate::wire::{Problem, ReadBase};
use rapporteur_terms::exchange::EXTENSIONS;
use rapporteur_terms::wire::OwnBase;
use serde::{Deserialize, Serialize};
use std::rc::Rc;

/// So many bytes may all tables together have: they are kept, sent to the worker, and part of the file of settings.
const MOST: usize = 8_000_000;

/// A termbase of the reader's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Own {
    /// The name of its file; there is one of each name.
    pub name: String,
    /// How many terms it has.
    #[serde(default)]
    pub terms: u32,
    /// The base as CSV.
    pub table: String,
}

impl Own {
    /// A base as the worker has to know it.
    pub fn base(&self) -> OwnBase {
        OwnBase { name: self.name.clone(), table: self.table.clone() }
    }
}

/// Whether a file is a termbase and no draft by its name, whoever opens it.
pub fn is_one(name: &str) -> bool {
    let extension = name.rsplit_once('.').map(|(_, extension)| extension.to_lowercase());
    extension.is_some_and(|extension| EXTENSIONS.contains(&extension.as_str()))
}

/// What a list of files to choose from shows, as the browser wants it.
pub fn accepted() -> String {
    EXTENSIONS.map(|extension| format!(".{extension}")).join(",") + ",.xml,.txt"
}

/// The list with one more, in the place of the one that was called the same.
///
/// # Errors
/// When all together would be too much.
pub fn with(own: &[Own], read: ReadBase) -> Result<Vec<Own>, Problem> {
    let new = Own { name: read.base.name, terms: read.terms, table: read.base.table };
    let (name, mut all) = (new.name.clone(), own.to_vec());
    match all.iter_mut().find(|base| base.name == new.name) {
        Some(same) => *same = new,
        None => all.push(new),
    }
    if all.iter().map(|base| base.table.len()).sum::<usize>() > MOST {
        return Err(Problem::new("termbase-large").with("file", name).with("most", (MOST / 1_000_000).to_string()));
    }
    Ok(all)
}

/// The list without one.
pub fn without(own: &[Own], name: &str) -> Vec<Own> {
    own.iter().filter(|base| base.name != name).cloned().collect()
}

/// What the device is to keep, where `before` has become `now` here: what others have put there meanwhile stays. Where nothing `new` is to
/// be kept, only what is gone goes.
pub fn carried(kept: Vec<Own>, before: &[Own], now: &[Own], new: bool) -> Vec<Own> {
    let gone = |base: &Own| before.iter().any(|b| b.name == base.name) && !now.iter().any(|b| b.name == base.name);
    let mut kept: Vec<Own> = kept.into_iter().filter(|base| !gone(base)).collect();
    for base in now.iter().filter(|base| new && !before.contains(base)) {
        match kept.iter_mut().find(|k| k.name == base.name) {
            Some(same) => *same = base.clone(),
            None => kept.push(base.clone()),
        }
    }
    kept
}

/// What the device keeps, as text.
pub fn to_json(own: &[Own]) -> String {
    serde_json::to_string_pretty(own).unwrap_or_default()
}

/// What the device has kept; nothing where it is damaged.
pub fn from_json(json: &str) -> Vec<Own> {
    let value = serde_json::from_slice::<serde_json::Value>(json.as_bytes());
    value.and_then(serde_json::from_value).unwrap_or_default()
}

impl State {
    /// What was looked up before may have another answer with other termbases.
    pub(super) fn set_termbases(&mut self, own: Rc<Vec<Own>>) {
        (self.terms.own, self.terms.cards, self.terms.stock) = (own, None, None);
        // Of the reader's own, those that are gone cannot be looked up again.
        let names: Vec<&str> = self.terms.own.iter().map(|base| base.name.as_str()).collect();
        self.terms.last.retain(|card| card.own.as_deref().is_none_or(|own| names.contains(&own)));
    }

    /// Takes a termbase that was read, or says why it cannot be taken.
    pub(super) fn take_termbase(&mut self, read: Result<ReadBase, Problem>) {
        self.busy = false;
        let taken = read.and_then(|read| {
            let (name, faults) = (read.base.name.clone(), read.faults);
            Ok((name, faults, with(&self.terms.own, read)?))
        });
        match taken {
            Ok((name, faults, own)) => {
                self.set_termbases(Rc::new(own));
                self.notices.push(Problem::new("termbase-taken").with("file", name));
                let faulty = (faults > 0).then(|| Problem::new("termbase-faults").with("count", faults.to_string()));
                self.notices.extend(faulty);
            }
            Err(problem) => self.notices.push(problem),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(name: &str, table: &str) -> Own {
        Own { name: name.to_owned(), terms: 1, table: table.to_owned() }
    }

    fn read(name: &str, table: &str) -> ReadBase {
        ReadBase { base: own(name, table).base(), terms: 1, faults: 0 }
    }

    #[test]
    fn a_base_of_the_same_name_takes_the_place_of_the_other() -> Result<(), Problem> {
        let list = with(&with(&with(&[], read("a.csv", "1"))?, read("b.tbx", "2"))?, read("a.csv", "3"))?;
        assert_eq!(list, [own("a.csv", "3"), own("b.tbx", "2")]);
        assert_eq!(without(&list, "a.csv"), [own("b.tbx", "2")]);
        assert_eq!(from_json(&to_json(&list)), list);
        assert_eq!((from_json("[{\"name\":"), from_json("")), (Vec::new(), Vec::new()));
        Ok(())
    }

    #[test]
    fn too_much_is_refused_and_nothing_else_is_lost() -> Result<(), Problem> {
        let list = with(&[], read("a.csv", &"x".repeat(MOST - 10)))?;
        let refused = with(&list, read("большой.csv", "more than there is room")).map_err(|p| (p.message, p.values));
        let values = vec![("file".to_owned(), "большой.csv".to_owned()), ("most".to_owned(), "8".to_owned())];
        assert_eq!(refused, Err(("termbase-large".to_owned(), values)));
        assert!(with(&list, read("b.csv", "room")).is_ok());
        Ok(())
    }

    #[test]
    fn what_another_window_has_kept_stays() {
        let (a, b, c) = (own("a", "1"), own("b", "2"), own("c", "3"));
        let all = || vec![a.clone(), b.clone()];
        assert_eq!(
            carried(all(), std::slice::from_ref(&a), &[a.clone(), c.clone()], true),
            [a.clone(), b.clone(), c.clone()]
        );
        assert_eq!(carried(all(), std::slice::from_ref(&a), &[], true), std::slice::from_ref(&b));
        // With nothing kept from now on nothing comes, but what is removed goes.
        assert_eq!(carried(all(), std::slice::from_ref(&a), std::slice::from_ref(&c), false), [b]);
        assert_eq!(carried(Vec::new(), std::slice::from_ref(&a), &[], true), []);
    }

    #[test]
    fn termbases_are_told_from_drafts_by_their_names() {
        assert!(["a.TBX", "глоссарий.xlsx", "a.b.csv"].iter().all(|name| is_one(name)));
        assert!(!["a.txt", "tbx", "a.md", "a.rapporteur.json", "csv.docx"].iter().any(|name| is_one(name)));
    }
}
