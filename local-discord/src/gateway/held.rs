//! Events that are withheld on demand, and the order in which they are released.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Sessions;
use crate::faults::Draws;

/// An event of the bot that is withheld.
#[derive(Debug, Clone)]
pub struct HeldEvent {
    /// Such as `MESSAGE_CREATE`.
    pub name: String,
    /// What it says, as the first session would hear it.
    pub data: Value,
}

/// In which order events that are withheld are released.
#[derive(Debug, Clone)]
pub struct ReleaseOrder(Order);

#[derive(Debug, Clone)]
enum Order {
    Given(Vec<usize>),
    Seed(u64),
}

impl From<&[usize]> for ReleaseOrder {
    /// By their numbers from zero: one that is named twice comes twice, one that is not named is lost.
    fn from(order: &[usize]) -> Self {
        Self(Order::Given(order.to_vec()))
    }
}

impl<const N: usize> From<&[usize; N]> for ReleaseOrder {
    fn from(order: &[usize; N]) -> Self {
        Self::from(order.as_slice())
    }
}

impl From<Vec<usize>> for ReleaseOrder {
    fn from(order: Vec<usize>) -> Self {
        Self(Order::Given(order))
    }
}

impl From<u64> for ReleaseOrder {
    /// Shuffled: the same seed is the same order.
    fn from(seed: u64) -> Self {
        Self(Order::Seed(seed))
    }
}

impl ReleaseOrder {
    /// The numbers of so many events, in this order.
    pub(crate) fn of(self, count: usize) -> Vec<usize> {
        match self.0 {
            Order::Given(order) => order,
            Order::Seed(seed) => shuffled(count, seed),
        }
    }
}

/// Fisher and Yates.
fn shuffled(count: usize, seed: u64) -> Vec<usize> {
    let mut draws = Draws(seed);
    let mut order: Vec<usize> = (0..count).collect();
    for last in (1..count).rev() {
        let choices = u64::try_from(last).unwrap_or(u64::MAX - 1) + 1;
        order.swap(last, usize::try_from(draws.below(choices)).unwrap_or(last));
    }
    order
}

/// An event, as each session will hear it.
pub(super) type Told = (&'static str, BTreeMap<String, Value>);

impl Sessions {
    /// Withholds all events from now on.
    pub(crate) fn hold(&mut self) {
        self.trouble.withheld.get_or_insert_default();
    }

    /// What is withheld, in the order in which it happened.
    pub(crate) fn held(&self) -> Vec<HeldEvent> {
        let held = self.trouble.withheld.iter().flatten();
        held.map(|(name, by_session)| HeldEvent {
            name: (*name).to_owned(),
            data: by_session.values().next().cloned().unwrap_or_default(),
        })
        .collect()
    }

    /// Sends what is withheld, by its numbers, and withholds no more.
    pub(crate) fn release(&mut self, order: &[usize]) {
        let held = self.trouble.withheld.take().unwrap_or_default();
        for at in order {
            let told = held.get(*at);
            let (event, by_session) =
                told.unwrap_or_else(|| panic!("there is no event {at} among the {} held", held.len()));
            for (session, data) in by_session {
                self.send_to(session, event, data);
            }
        }
    }
}
