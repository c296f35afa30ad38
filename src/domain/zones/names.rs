//! The file of cities, and of what other languages call them. Its form is told in `data/zones/README.md`.

const FILE: &str = include_str!("../../../data/zones/places.txt");

/// A city by a name that the tables do not have.
pub(super) struct Named {
    /// As it is shown.
    pub shown: &'static str,
    /// The IANA name of its zone.
    pub zone: &'static str,
    /// Another name under which it is found, where it shares that with a bigger place.
    pub found_by: Option<&'static str>,
}

/// All of them: cities by how many people live there, then names in other languages.
pub(super) fn all() -> impl Iterator<Item = Named> {
    FILE.lines().filter_map(|line| {
        let mut parts = line.split('\t');
        Some(Named { shown: parts.next()?, zone: parts.next()?, found_by: parts.next() })
    })
}
