//! How sure it is that a term stands somewhere, and why.

/// How sure a hit is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tier {
    /// The term as it is written down.
    Exact,
    /// A form that the base lists, or another way to join the parts.
    Listed,
    /// A form by the endings of the language, or with small words fused to it.
    Endings,
    /// A form with the same stem.
    Stem,
    /// The head of a compound.
    Compound,
    /// One letter is wrong, perhaps.
    OneLetter,
}

impl Tier {
    /// Its name, as outputs have it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Listed => "listed",
            Self::Endings => "endings",
            Self::Stem => "stem",
            Self::Compound => "compound",
            Self::OneLetter => "one-letter",
        }
    }
}

/// How a word was recognised, or a way of writing came from a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum How {
    /// As it is written.
    AsWritten,
    /// The abbreviation.
    Abbreviation,
    /// The base lists the form.
    Listed,
    /// Joined, apart, or with a hyphen.
    Joined,
    /// By the endings of a class.
    Ending(char),
    /// So many letters that are no part of the term are fused in front of it.
    Fused(u8),
    /// By its stem.
    Stem,
    /// As the last part of a longer word.
    Compound,
    /// With one letter wrong.
    OneLetter,
}

impl How {
    /// How sure it is.
    pub fn tier(self) -> Tier {
        match self {
            Self::AsWritten | Self::Abbreviation => Tier::Exact,
            Self::Listed | Self::Joined => Tier::Listed,
            Self::Ending(_) | Self::Fused(_) => Tier::Endings,
            Self::Stem => Tier::Stem,
            Self::Compound => Tier::Compound,
            Self::OneLetter => Tier::OneLetter,
        }
    }
}

/// As outputs have it: the kind, and behind a colon the class of the ending or the number of letters.
impl std::fmt::Display for How {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::AsWritten => f.write_str("as-written"),
            Self::Abbreviation => f.write_str("abbreviation"),
            Self::Listed => f.write_str("listed"),
            Self::Joined => f.write_str("joined"),
            Self::Ending(class) => write!(f, "ending:{class}"),
            Self::Fused(letters) => write!(f, "fused:{letters}"),
            Self::Stem => f.write_str("stem"),
            Self::Compound => f.write_str("compound"),
            Self::OneLetter => f.write_str("one-letter"),
        }
    }
}
