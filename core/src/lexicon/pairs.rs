//! How a pack writes characters that are treated as others: each as the difference from the one before, and what it is treated as by the
//! difference from it. The traditional characters of Chinese take half as much so (2026-11-22).

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// `serialize_with` for sorted pairs.
pub(super) fn serialize<S: Serializer>(pairs: &[(char, char)], serializer: S) -> Result<S::Ok, S::Error> {
    let before = std::iter::once(0).chain(pairs.iter().map(|(from, _)| u32::from(*from)));
    let steps: Vec<u32> = pairs.iter().zip(before).map(|((from, _), before)| u32::from(*from) - before).collect();
    let ways: Vec<i32> = pairs.iter().map(|(from, to)| u32::from(*to) as i32 - u32::from(*from) as i32).collect();
    (steps, ways).serialize(serializer)
}

/// The inverse of [`serialize`].
pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<(char, char)>, D::Error> {
    let (steps, ways) = <(Vec<u32>, Vec<i32>)>::deserialize(deserializer)?;
    read(&steps, &ways).ok_or_else(|| D::Error::custom("characters, and as many others, are expected"))
}

fn read(steps: &[u32], ways: &[i32]) -> Option<Vec<(char, char)>> {
    let mut from = 0u32;
    let pair = |(step, way): (&u32, &i32)| {
        from = from.checked_add(*step)?;
        Some((char::from_u32(from)?, char::from_u32(from.checked_add_signed(*way)?)?))
    };
    if steps.len() == ways.len() { steps.iter().zip(ways).map(pair).collect() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_character_is_refused() {
        assert_eq!(read(&[0x61, 3], &[1, -3]), Some(vec![('a', 'b'), ('d', 'a')]));
        assert_eq!(read(&[0x61], &[]), None);
        assert_eq!(read(&[0x61], &[-0x62]), None);
        assert_eq!(read(&[0xd800], &[0]), None);
        assert_eq!(read(&[1, u32::MAX], &[0, 0]), None);
    }
}
