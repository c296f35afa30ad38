//! How places are watched, now and a moment ago: a message is judged by what held when it was posted.

use std::collections::HashMap;

use crate::domain::capture::Watch;
use crate::domain::ids::{ChannelId, Order, ServerId};

/// So many changes of one place are remembered: nobody makes more within minutes.
const REMEMBERED: usize = 20;

#[derive(Debug)]
struct Place {
    server: ServerId,
    /// Since when it was watched how, in order; none where it said nothing of its own.
    changes: Vec<(Order, Option<Watch>)>,
}

impl Place {
    fn now(&self) -> Option<Watch> {
        self.changes.last().and_then(|(_, watch)| *watch)
    }

    fn at(&self, order: Order) -> Option<Watch> {
        self.changes.iter().rfind(|(since, _)| *since <= order).and_then(|(_, watch)| *watch)
    }
}

/// The watches of channels, forums and categories.
#[derive(Debug, Default)]
pub(super) struct Watches(HashMap<ChannelId, Place>);

impl Watches {
    /// Notes how a place is watched from then on; none where it says nothing of its own.
    pub(super) fn set(&mut self, server: ServerId, place: ChannelId, watch: Option<Watch>, since: Order) {
        let place = self.0.entry(place).or_insert(Place { server, changes: Vec::new() });
        place.changes.push((since, watch));
        if place.changes.len() > REMEMBERED {
            place.changes.remove(0);
        }
    }

    /// What a place says of its own.
    pub(super) fn own(&self, place: ChannelId) -> Option<Watch> {
        self.0.get(&place).and_then(Place::now)
    }

    /// The server of a place that says something of its own.
    pub(super) fn server_of(&self, place: ChannelId) -> Option<ServerId> {
        self.0.get(&place).filter(|place| place.now().is_some()).map(|place| place.server)
    }

    /// How a channel in that category is watched: its own watch, even an empty one, counts before the category's. Now, or
    /// at that place in the order.
    pub(super) fn over(&self, channel: ChannelId, category: Option<ChannelId>, at: Option<Order>) -> Watch {
        let of = |place: ChannelId| self.0.get(&place).and_then(|place| at.map_or(place.now(), |at| place.at(at)));
        of(channel).or_else(|| category.and_then(of)).unwrap_or_default()
    }

    /// Which place's watch holds for a channel in that category, if any: its own, or its category's.
    pub(super) fn holds_for(&self, channel: ChannelId, category: Option<ChannelId>) -> Option<ChannelId> {
        let place = [Some(channel), category].into_iter().flatten().find(|place| self.own(*place).is_some())?;
        self.own(place).filter(|watch| !watch.is_empty()).map(|_| place)
    }

    /// What is said in a server, by place.
    pub(super) fn of_server(&self, server: ServerId) -> Vec<(ChannelId, Watch)> {
        let here = self.0.iter().filter(|(_, place)| place.server == server);
        let mut all: Vec<_> = here.filter_map(|(id, place)| Some((*id, place.now()?))).collect();
        all.sort_by_key(|(id, _)| *id);
        all
    }

    /// Whether anything is watched in a server.
    pub(super) fn any(&self, server: ServerId) -> bool {
        self.0.values().any(|place| place.server == server && place.now().is_some_and(|watch| !watch.is_empty()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_held_when_it_was_posted_counts_and_the_channel_before_its_category() {
        const CHANNEL: ChannelId = ChannelId(1);
        const CATEGORY: ChannelId = ChannelId(2);
        let mentions = Watch { mentions: true, ..Watch::default() };
        let questions = Watch { questions: true, ..Watch::default() };
        let mut watches = Watches::default();
        watches.set(ServerId(9), CATEGORY, Some(mentions), Order(100));
        watches.set(ServerId(9), CHANNEL, Some(questions), Order(200));
        watches.set(ServerId(9), CHANNEL, Some(Watch::default()), Order(300));
        watches.set(ServerId(9), CHANNEL, None, Order(400));
        let table = [
            (50, Watch::default()),
            (100, mentions),
            (199, mentions),
            (200, questions),
            (300, Watch::default()),
            (400, mentions),
        ];
        for (order, expect) in table {
            assert_eq!(watches.over(CHANNEL, Some(CATEGORY), Some(Order(order))), expect, "at {order}");
        }
        assert_eq!(watches.over(CHANNEL, Some(CATEGORY), None), mentions);
        assert_eq!(watches.of_server(ServerId(9)), [(CATEGORY, mentions)]);
        assert_eq!(watches.holds_for(CHANNEL, Some(CATEGORY)), Some(CATEGORY));
        watches.set(ServerId(9), CHANNEL, Some(questions), Order(500));
        assert_eq!(watches.holds_for(CHANNEL, Some(CATEGORY)), Some(CHANNEL));
        watches.set(ServerId(9), CHANNEL, Some(Watch::default()), Order(600));
        assert_eq!(watches.holds_for(CHANNEL, Some(CATEGORY)), None, "left out");
    }
}
