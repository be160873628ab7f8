//! Single keys: which does what while the text stands still. Each can be given another key, and all can be turned off.

/// What a single key does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Command {
    /// The next highlight.
    Next,
    /// The highlight before.
    Previous,
    /// Accepts the selected mark.
    Accept,
    /// Rejects it.
    Reject,
    /// Gives it another tag, or tags the selected words.
    Tag,
    /// Writes a note.
    Note,
    /// Hides all highlights, or shows them.
    Hide,
    /// Edits the text.
    Edit,
    /// Finds words in the text.
    Find,
    /// Opens a draft.
    Open,
    /// Lists the keys.
    Help,
}

/// The commands in the order of the sheet that lists them: the key at first, and the message that says what it does.
const ALL: [(Command, char, &str); 11] = [
    (Command::Next, 'J', "key-next"),
    (Command::Previous, 'K', "key-previous"),
    (Command::Accept, 'A', "key-accept"),
    (Command::Reject, 'R', "key-reject"),
    (Command::Tag, 'T', "key-retag"),
    (Command::Note, 'N', "key-note"),
    (Command::Hide, 'H', "key-hide"),
    (Command::Edit, 'E', "key-edit"),
    (Command::Find, '/', "key-find"),
    (Command::Open, 'O', "key-open"),
    (Command::Help, '?', "key-help"),
];

/// Which key does what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Keys {
    /// Whether single keys act at all.
    pub on: bool,
    keys: [char; ALL.len()],
}

impl Default for Keys {
    fn default() -> Self {
        Self { on: true, keys: ALL.map(|(_, key, _)| key) }
    }
}

impl Keys {
    /// What a key does; letters are capital ones.
    pub fn command(&self, key: char) -> Option<Command> {
        let at = self.keys.iter().position(|k| *k == key).filter(|_| self.on)?;
        Some(ALL[at].0)
    }

    /// The key of a command; none where single keys are off.
    pub fn key(&self, command: Command) -> Option<char> {
        let at = ALL.iter().position(|(c, ..)| *c == command).filter(|_| self.on)?;
        Some(self.keys[at])
    }

    /// Every command with its key and its message.
    pub fn list(&self) -> impl Iterator<Item = (Command, char, &'static str)> {
        ALL.iter().zip(self.keys).map(|((command, _, message), key)| (*command, key, *message))
    }

    /// Gives a command another key. A command that had it takes the old one, so that each key does one thing and nothing is lost. A
    /// digit, a space and what is no character on a keyboard stay what they are.
    pub fn bind(&mut self, command: Command, key: char) {
        let key = key.to_ascii_uppercase();
        let Some(at) = ALL.iter().position(|(c, ..)| *c == command).filter(|_| key.is_ascii_graphic()) else { return };
        if key.is_ascii_digit() {
            return;
        }
        if let Some(other) = self.keys.iter().position(|k| *k == key) {
            self.keys[other] = self.keys[at];
        }
        self.keys[at] = key;
    }

    /// As it is kept on the device.
    pub fn to_setting(&self) -> String {
        let sign = if self.on { '+' } else { '-' };
        std::iter::once(sign).chain(self.keys).collect()
    }

    /// From the device; what is of another version or damaged gives the keys as they were at first.
    pub fn from_setting(setting: &str) -> Self {
        let mut keys = Self::default();
        let (on, rest) = match setting.split_at_checked(1) {
            Some(("+", rest)) => (true, rest),
            Some(("-", rest)) => (false, rest),
            _ => return keys,
        };
        let mut kept: Vec<char> = rest.chars().filter(|c| c.is_ascii_graphic() && !c.is_ascii_digit()).collect();
        if let Ok(known) = <[char; ALL.len()]>::try_from(kept.clone()) {
            rapporteur_core::order::sort(&mut kept);
            kept.dedup();
            if kept.len() == ALL.len() {
                keys = Self { on, keys: known };
            }
        }
        keys
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_that_is_taken_is_exchanged() {
        let mut keys = Keys::default();
        keys.bind(Command::Next, 'k');
        assert_eq!((keys.command('K'), keys.command('J')), (Some(Command::Next), Some(Command::Previous)));
        keys.bind(Command::Accept, 'y');
        assert_eq!((keys.command('Y'), keys.command('A')), (Some(Command::Accept), None));
        for bad in ['1', ' ', 'é'] {
            let before = keys;
            keys.bind(Command::Open, bad);
            assert_eq!(keys, before, "{bad:?}");
        }
    }

    #[test]
    fn what_is_kept_comes_back_and_damage_does_no_harm() {
        let mut keys = Keys::default();
        keys.bind(Command::Reject, 'X');
        assert_eq!(Keys::from_setting(&keys.to_setting()), keys);
        keys.on = false;
        let back = Keys::from_setting(&keys.to_setting());
        assert_eq!((back, back.command('X'), back.key(Command::Reject)), (keys, None, None));
        for damaged in ["", "+", "+JJJJJJJJJJJ", "x", "+JKARTNHE/O?Z", "-é"] {
            assert_eq!(Keys::from_setting(damaged), Keys::default(), "{damaged}");
        }
    }
}
