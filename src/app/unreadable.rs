//! Events that could not be read, counted by kind: what Discord changed shows here first.

use std::collections::BTreeMap;
use std::sync::PoisonError;

use super::App;

impl App {
    /// Counts an event of a kind that is used and that could not be read; how many of that kind there were by now.
    pub fn count_unreadable(&self, kind: &'static str) -> u64 {
        let mut all = self.unreadable.lock().unwrap_or_else(PoisonError::into_inner);
        let count = all.entry(kind).or_default();
        *count += 1;
        *count
    }

    /// How many events of which kind could not be read since the start.
    pub fn unreadable(&self) -> BTreeMap<&'static str, u64> {
        self.unreadable.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
