//! Something to be said to a reader, before anybody knows in which language.

use serde::{Deserialize, Serialize};

/// A message and what stands in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// Identifier of the message.
    pub message: String,
    /// Name and value of what stands in it; a value is shown as it is.
    pub values: Vec<(String, String)>,
    /// Name of what stands in it and is a message itself.
    pub messages: Vec<(String, Problem)>,
}

impl Problem {
    /// A message without values.
    pub fn new(message: &str) -> Self {
        Self { message: message.to_owned(), values: Vec::new(), messages: Vec::new() }
    }

    /// The same with one more value.
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.values.push((name.to_owned(), value.into()));
        self
    }

    /// The same with a message in the place of a value.
    pub fn with_message(mut self, name: &str, message: Self) -> Self {
        self.messages.push((name.to_owned(), message));
        self
    }
}
