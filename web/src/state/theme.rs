//! Light or dark.

/// How the page looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// As the system does.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Theme {
    /// In the order of the button.
    const ALL: [(Self, &str, &str); 3] =
        [(Self::System, "", "theme-system"), (Self::Light, "light", "theme-light"), (Self::Dark, "dark", "theme-dark")];

    fn entry(self) -> &'static (Self, &'static str, &'static str) {
        Self::ALL.iter().find(|(theme, ..)| *theme == self).unwrap_or(&Self::ALL[0])
    }

    /// As it is kept and as the style sheet calls it; the system's has no name.
    pub fn name(self) -> &'static str {
        self.entry().1
    }

    /// The message that is its name for people.
    pub fn message(self) -> &'static str {
        self.entry().2
    }

    /// The theme of a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known, _)| *known == name).map(|(theme, ..)| *theme)
    }

    /// The next one of the button.
    pub fn next(self) -> Self {
        match self {
            Self::System => Self::Light,
            Self::Light => Self::Dark,
            Self::Dark => Self::System,
        }
    }
}
