//! Gold files: sentences with the tags they should get.

use crate::args::Part;
use crate::failure::Failure;
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

/// A gold sentence, as the annotation guide describes it.
#[derive(Debug, Deserialize)]
pub(super) struct Gold {
    id: Value,
    /// Language of the sentence.
    pub(super) lang: String,
    /// What kind of text it is from.
    #[serde(default = "no_genre")]
    pub(super) genre: String,
    /// The sentence.
    pub(super) text: String,
    /// Tags it must get.
    pub(super) labels: Vec<String>,
    /// Tags that count neither way.
    #[serde(default)]
    pub(super) optional: Vec<String>,
    /// The passage behind a tag.
    #[serde(default)]
    pub(super) evidence: BTreeMap<String, String>,
    /// The force of a tag; without the field, neither force nor polarity is looked at.
    pub(super) force: Option<BTreeMap<String, String>>,
    /// Tags whose idea the sentence rejects.
    #[serde(default)]
    pub(super) negative: Vec<String>,
}

impl Gold {
    /// The identifier as people write it.
    pub(super) fn id(&self) -> String {
        match &self.id {
            Value::String(id) => id.clone(),
            other => other.to_string(),
        }
    }
}

impl Gold {
    /// The part of the gold that the sentence belongs to, by a hash (FNV-1a, 32 bits) of its identifier: stable, whatever the file's order.
    pub(super) fn part(&self) -> Part {
        let hash =
            self.id().bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
        if hash % 3 == 0 { Part::Kept } else { Part::Develop }
    }
}

fn no_genre() -> String {
    "-".to_owned()
}

/// Reads a gold file.
pub(super) fn read(path: &Path) -> Result<Vec<Gold>, Failure> {
    let file = path.to_string_lossy().into_owned();
    let bytes = std::fs::read(path).map_err(|source| Failure::Read { file: file.clone(), source })?;
    let decoded = rapporteur_formats::decode(bytes).map_err(|source| Failure::Format { file: file.clone(), source })?;
    let lines = decoded.text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let gold = lines.map(|(number, line)| {
        // The parser counts lines within the one it is given.
        let detail = |error: serde_json::Error| error.to_string().replace(" at line 1 column ", ", column ");
        serde_json::from_str(line).map_err(|error| Failure::Gold {
            file: file.clone(),
            line: number + 1,
            detail: detail(error),
        })
    });
    gold.collect()
}
