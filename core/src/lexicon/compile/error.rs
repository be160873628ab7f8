//! Faults in the data.

use std::fmt;

/// One fault.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct DataError {
    /// The file.
    pub file: String,
    /// The line in it, from 1; 0 when the fault is of the file as a whole.
    pub line: usize,
    /// The field or record.
    pub field: String,
    /// What was expected.
    pub expected: String,
    /// What was found.
    pub found: String,
}

impl fmt::Display for DataError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, field, expected, found } = self;
        write!(f, "{file}:{line}: {field}: expected {expected}, found {found}")
    }
}

/// All faults of the data.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DataErrors {
    /// The faults, by file and line.
    pub errors: Vec<DataError>,
}

impl DataErrors {
    pub(super) fn push(
        &mut self,
        file: &str,
        line: usize,
        field: impl Into<String>,
        expected: impl Into<String>,
        found: impl Into<String>,
    ) {
        self.errors.push(DataError {
            file: file.to_owned(),
            line,
            field: field.into(),
            expected: expected.into(),
            found: found.into(),
        });
    }

    pub(super) fn into_result<T>(mut self, value: T) -> Result<T, Self> {
        self.errors.sort();
        if self.errors.is_empty() { Ok(value) } else { Err(self) }
    }
}

impl fmt::Display for DataErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, error) in self.errors.iter().enumerate() {
            write!(f, "{}{error}", if i > 0 { "\n" } else { "" })?;
        }
        Ok(())
    }
}

impl std::error::Error for DataErrors {}
