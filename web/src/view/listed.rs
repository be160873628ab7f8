//! Things by name, looked up in a list in order: a map that never changes needs no tree, whose code is made anew for every kind of thing.

use serde::{Deserialize, Serialize};

/// Things by name, in the order of their names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listed<T>(Vec<(String, T)>);

impl<T> Default for Listed<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Listed<T> {
    /// The thing of this name.
    pub fn get(&self, name: &str) -> Option<&T> {
        let at = self.0.binary_search_by(|(known, _)| known.as_str().cmp(name)).ok()?;
        self.0.get(at).map(|(_, thing)| thing)
    }

    /// Whether there is one of this name.
    pub fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// All names, in order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.iter().map(|(name, _)| name)
    }

    /// Everything with its name, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &T)> {
        self.0.iter().map(|(name, thing)| (name.as_str(), thing))
    }
}

impl<T> From<Vec<(String, T)>> for Listed<T> {
    /// Of two things of one name the first counts.
    fn from(mut list: Vec<(String, T)>) -> Self {
        list.sort_by(|a, b| a.0.cmp(&b.0));
        list.dedup_by(|a, b| a.0 == b.0);
        Self(list)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn things_are_found_by_name_and_come_in_order() {
        let list = [("б", 1), ("a", 2), ("z", 3), ("a", 4)].map(|(name, thing)| (name.to_owned(), thing));
        let list = Listed::from(list.to_vec());
        assert_eq!(list.names().collect::<Vec<_>>(), ["a", "z", "б"]);
        assert_eq!((list.get("a"), list.get("z"), list.get("б"), list.get("b")), (Some(&2), Some(&3), Some(&1), None));
        assert!(list.has("z") && !list.has("") && !Listed::<u8>::default().has("a"));
    }
}
