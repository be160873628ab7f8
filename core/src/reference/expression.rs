//! The expressions by which symbols are written, and what is found by them.
//!
//! In a browser size counts, and `regex-lite` does the work; elsewhere it is `regex-automata`'s search that goes back, which takes a sixth of
//! the time. Both take the first of several ways, as it stands in the expression, and both are told to know digits, white space and the ends
//! of words in ASCII alone; a test holds them to each other.

use smallvec::SmallVec;
use std::ops::Range;

#[cfg(not(target_arch = "wasm32"))]
use fast as engine;
#[cfg(target_arch = "wasm32")]
use small as engine;

/// A compiled expression is no larger than this, in bytes: the largest of the data takes a quarter of it.
const LARGEST: usize = 1 << 17;

/// An expression.
#[derive(Debug)]
pub(crate) struct Expression(engine::Engine);

/// What an expression has found at the start of a text: all of it, then its groups by index.
pub(crate) struct Found<'t> {
    text: &'t str,
    groups: Groups,
}

type Groups = SmallVec<[Option<Range<usize>>; 8]>;

impl Expression {
    /// Compiles an expression, within bounds.
    ///
    /// # Errors
    /// When it is no expression, or too large a one; the error is what the crate says of it.
    pub(crate) fn new(pattern: &str) -> Result<Self, String> {
        engine::Engine::new(pattern).map(Self)
    }

    /// The names of its groups by index; the first stands for all of it and has none.
    pub(crate) fn names(&self) -> impl Iterator<Item = Option<&str>> {
        self.0.names()
    }

    /// The index of a group.
    pub(super) fn group(&self, name: &str) -> Option<usize> {
        self.names().position(|known| known == Some(name))
    }

    /// What it finds where a text begins.
    pub(crate) fn find<'t>(&self, text: &'t str) -> Option<Found<'t>> {
        self.0.find(text).map(|groups| Found { text, groups })
    }

    /// Whether it fits nothing at all.
    #[cfg(feature = "compile")]
    pub(crate) fn fits_nothing(&self) -> bool {
        self.find("").is_some()
    }
}

impl<'t> Found<'t> {
    /// How far it reaches.
    pub(super) fn end(&self) -> usize {
        self.groups.first().and_then(Option::as_ref).map_or(0, |all| all.end)
    }

    /// What a group has found.
    pub(super) fn group(&self, index: usize) -> Option<&'t str> {
        self.text.get(self.groups.get(index)?.clone()?)
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod fast {
    use super::{Groups, LARGEST};
    use regex_automata::nfa::thompson::{self, backtrack};
    use regex_automata::util::pool::Pool;
    use regex_automata::{Anchored, Input, PatternID};
    use smallvec::SmallVec;
    use std::panic::{RefUnwindSafe, UnwindSafe};

    type Make = Box<dyn Fn() -> backtrack::Cache + Send + Sync + UnwindSafe + RefUnwindSafe>;

    #[derive(Debug)]
    pub(super) struct Engine {
        search: backtrack::BoundedBacktracker,
        /// Working memory.
        caches: Pool<backtrack::Cache, Make>,
    }

    impl Engine {
        pub(super) fn new(pattern: &str) -> Result<Self, String> {
            let built = backtrack::BoundedBacktracker::builder()
                .thompson(thompson::Config::new().nfa_size_limit(Some(LARGEST)))
                .build(&in_ascii(pattern));
            let search = built.map_err(|error| error.to_string())?;
            let own = search.clone();
            let make: Make = Box::new(move || own.create_cache());
            Ok(Self { search, caches: Pool::new(make) })
        }

        pub(super) fn names(&self) -> impl Iterator<Item = Option<&str>> {
            self.search.get_nfa().group_info().pattern_names(PatternID::ZERO)
        }

        pub(super) fn find(&self, text: &str) -> Option<Groups> {
            let input = Input::new(text).anchored(Anchored::Yes);
            let mut slots: SmallVec<[_; 16]> = smallvec::smallvec![None; self.search.get_nfa().group_info().slot_len()];
            // It fails where a text is too long for the expression; those of symbols are short.
            self.search.try_search_slots(&mut self.caches.get(), &input, &mut slots).ok()??;
            let group = |ends: &[Option<regex_automata::util::primitives::NonMaxUsize>; 2]| {
                Some(ends[0]?.get()..ends[1]?.get())
            };
            Some(slots.as_chunks().0.iter().map(group).collect())
        }
    }

    /// The expression with the classes that `regex-lite` has in ASCII alone written out. Without Unicode's tables any other is an error.
    fn in_ascii(pattern: &str) -> String {
        let (mut out, mut in_class) = (String::with_capacity(pattern.len() * 2), false);
        let mut chars = pattern.chars();
        while let Some(c) = chars.next() {
            match c {
                '[' => in_class = true,
                ']' => in_class = false,
                _ => {}
            }
            if c != '\\' {
                out.push(c);
                continue;
            }
            let class = match chars.next() {
                Some('d') => "0-9",
                Some('s') => r"\t\n\x0B\x0C\r ",
                Some('w') => "0-9A-Za-z_",
                Some('b') if !in_class => {
                    out.push_str(r"(?-u:\b)");
                    continue;
                }
                other => {
                    out.push('\\');
                    out.extend(other);
                    continue;
                }
            };
            if in_class {
                out.push_str(class);
            } else {
                out.extend(["[", class, "]"]);
            }
        }
        out
    }
}

#[cfg(any(test, target_arch = "wasm32"))]
mod small {
    use super::{Groups, LARGEST};
    use regex_lite::{Regex, RegexBuilder};

    #[derive(Debug)]
    pub(super) struct Engine(Regex);

    impl Engine {
        pub(super) fn new(pattern: &str) -> Result<Self, String> {
            let built = RegexBuilder::new(pattern).size_limit(LARGEST).build();
            built.map(Self).map_err(|error| error.to_string())
        }

        pub(super) fn names(&self) -> impl Iterator<Item = Option<&str>> {
            self.0.capture_names()
        }

        pub(super) fn find(&self, text: &str) -> Option<Groups> {
            let found = self.0.captures(text).filter(|found| found.get(0).is_some_and(|all| all.start() == 0))?;
            Some(found.iter().map(|group| group.map(|group| group.range())).collect())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::compile::SourceFile;
    use proptest::prelude::*;
    use std::sync::LazyLock;

    /// The expressions of the data, by both engines.
    static BOTH: LazyLock<Vec<(fast::Engine, small::Engine)>> = LazyLock::new(|| {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/data/citations/symbols.toml");
        let file = SourceFile { path: path.to_owned(), text: std::fs::read_to_string(path).unwrap() };
        let all = crate::lexicon::compile::expressions(&file);
        assert!(all.len() > 20, "{}", all.len());
        let both = |pattern: &String| (fast::Engine::new(pattern).unwrap(), small::Engine::new(pattern).unwrap());
        all.iter().map(both).collect()
    });

    #[track_caller]
    fn check(text: &str) -> usize {
        let found = BOTH.iter().map(|(fast, small)| {
            let found = fast.find(text);
            assert_eq!(found, small.find(text), "{text:?}");
            found
        });
        found.flatten().count()
    }

    #[test]
    fn both_engines_name_the_same_groups_and_find_the_same() {
        for (fast, small) in BOTH.iter() {
            assert!(fast.names().eq(small.names()));
        }
        for text in [
            "a/res/73/27 b.",
            "a/hrc/res/ 38/7",
            "a%2f70%2f174",
            "a/c.1/73/l.27/rev.1",
            "wk 2569/2015 rev 2",
            "st_7925_2018_init",
            "12109/13 (add 1)",
            "com(2013) 48 final",
            "cets n° 185",
            "ets № 185",
        ] {
            assert!(check(text) > 0, "{text}");
        }
    }

    proptest! {
        #[test]
        fn both_engines_find_the_same_in_whatever_looks_like_a_symbol(
            text in "(a|s|pc|st|wk|com|join|cets|ste|euco|celex|eli|[0-9]{1,5})([ /_.:(\\[)\\]*-]|%2f|res|rev|add|l\\.|init|final|n[°º]|№|[0-9]{1,4}|[ivxa-c]|\u{a0}|é|٣){0,12}"
        ) {
            check(&text);
        }
    }
}
