//! Asks that the bot can hear of no more: their channel is out of its sight, or who owes the reply has left.

use super::{App, Result};
use crate::domain::ask::Observation;
use crate::domain::ids::{ChannelId, PersonId, ServerId};
use crate::store::{asks, privacy};

impl App {
    /// Looks in which channels with asks, and in which watched ones, the bot sees what happens, after something changed
    /// about that.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn look_around(&self, server: ServerId) -> Result<()> {
        let changed: Vec<_> = {
            let index = self.index();
            let standpoints = index.standpoints(server).into_iter();
            let seen = standpoints.filter_map(|place| Some((place, index.bot_sees(place.channel)?)));
            seen.filter(|(place, sees)| place.out_of_reach == *sees).collect()
        };
        let seen_again = changed.iter().any(|(_, yes)| *yes);
        for (place, yes) in changed {
            self.hear(Observation::Reachable { channel: place.channel, yes, at: self.now() }).await?;
        }
        if seen_again {
            self.read_again(server);
        }
        self.look_at_watches(server).await?;
        self.look_at_norms(server).await
    }

    /// A server tells which channels it has: asks in others are out of reach.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn hear_unlisted(&self, server: ServerId, is_listed: impl Fn(ChannelId) -> bool) -> Result<()> {
        let standpoints = self.index().standpoints(server);
        for place in standpoints.into_iter().filter(|place| !place.in_thread && !is_listed(place.channel)) {
            self.index_mut().forget_channel(place.channel);
            self.hear(Observation::Reachable { channel: place.channel, yes: false, at: self.now() }).await?;
        }
        Ok(())
    }

    /// Somebody left a server: nobody owes what they owed there.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn hear_left(&self, server: ServerId, person: PersonId) -> Result<()> {
        let seen = Observation::LeftServer { server, person, at: self.now() };
        let _turn = self.turn().await;
        let mut tx = self.store.write().await?;
        let open = asks::open_of_owner(&mut tx, person).await?;
        let here = open.into_iter().filter(|logged| logged.ask.server == server).map(|logged| logged.ask.id);
        let changed = self.hear_for_all(&mut tx, here.collect(), &seen).await?;
        self.move_personal_digest(&mut tx, person, server).await?;
        privacy::left(&mut tx, server, Some(person), self.now()).await?;
        tx.commit().await?;
        self.note_all(changed);
        Ok(())
    }
}
