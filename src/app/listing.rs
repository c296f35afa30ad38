//! `/asks`: the open asks that somebody wants to see, as far as they may.

use std::collections::HashMap;

use super::hours::{Team, people_of};
use super::{App, AppError, Refused, Result};
use crate::domain::ids::{ChannelId, PersonId, RoleId, ServerId};
use crate::domain::listing::{Line, Of, Part, Wanted, sort};
use crate::store::Connection;
use crate::store::asks::{self, Logged};

/// Who reads a list.
#[derive(Clone, Debug)]
pub struct Reader {
    /// The person.
    pub person: PersonId,
    /// The server in which they are, with their roles there; none in a DM.
    pub here: Option<(ServerId, Vec<RoleId>)>,
}

impl App {
    /// The open asks that somebody wants to see, in order: their own, and of others those in channels that they see. In a
    /// server those of that server.
    ///
    /// # Errors
    /// When they may not see that channel, a channel or person is named in a DM, or the store fails.
    pub async fn listing(&self, reader: &Reader, wanted: &Wanted) -> Result<Vec<Line>> {
        let mut conn = self.store.read().await?;
        let found = self.find(&mut conn, reader, wanted.of).await?;
        let mut people: HashMap<ServerId, Vec<PersonId>> = HashMap::new();
        for (_, logged) in &found {
            people.entry(logged.ask.server).or_default().extend(people_of(&logged.ask, &logged.state()));
        }
        let mut teams = HashMap::new();
        for (server, people) in people {
            teams.insert(server, Team::load(&mut conn, server, people).await?);
        }
        let now = self.now();
        let mut lines: Vec<Line> = found
            .into_iter()
            .filter_map(|(part, logged)| {
                let team = teams.get(&logged.ask.server)?;
                let is_readers = people_of(&logged.ask, &logged.state()).contains(&reader.person);
                let own = part == Part::Owed && !matches!(wanted.of, Of::Person(_));
                let waiting = self.line(team, logged, own.then_some(reader.person));
                Some(Line { part, waiting, is_readers })
            })
            .filter(|line| !wanted.overdue || line.waiting.due.is_some_and(|due| due < now))
            .collect();
        sort(&mut lines);
        Ok(lines)
    }

    async fn find(&self, conn: &mut Connection, reader: &Reader, of: Of) -> Result<Vec<(Part, Logged)>> {
        let here = reader.here.as_ref().map(|(server, _)| *server);
        let of_person = match of {
            Of::Mine | Of::Owed | Of::Asked => reader.person,
            Of::Person(person) => person,
            Of::Channel(channel) => return self.find_in(conn, reader, channel).await,
        };
        if here.is_none() && of_person != reader.person {
            return Err(in_a_server_only());
        }
        let mut found = Vec::new();
        if of != Of::Asked {
            let open = asks::open_of_owner(conn, of_person).await?.into_iter();
            let owed = open.filter(|l| l.state().part_of(of_person).is_some_and(|part| part.is_owed()));
            found.extend(owed.map(|logged| (Part::Owed, logged)));
        }
        if of != Of::Owed {
            found.extend(asks::open_of_asker(conn, of_person).await?.into_iter().map(|logged| (Part::Asked, logged)));
        }
        found.retain(|(_, logged)| here.is_none_or(|here| logged.ask.server == here));
        if matches!(of, Of::Person(_)) {
            found.retain(|(_, logged)| self.may_list(reader, logged));
        }
        Ok(found)
    }

    async fn find_in(&self, conn: &mut Connection, reader: &Reader, channel: ChannelId) -> Result<Vec<(Part, Logged)>> {
        let Some((server, _)) = reader.here else { return Err(in_a_server_only()) };
        if !self.sees(reader, channel) {
            return Err(Refused::ListUnseen.into());
        }
        let open = asks::open_in(conn, server, channel).await?;
        let seen = open.into_iter().filter(|logged| self.may_list(reader, logged));
        Ok(seen.map(|logged| (Part::Open, logged)).collect())
    }

    /// Whether somebody may know of an ask: it is theirs too, or stands where they read it.
    fn may_list(&self, reader: &Reader, logged: &Logged) -> bool {
        let own = people_of(&logged.ask, &logged.state()).contains(&reader.person);
        own || self.sees(reader, logged.standing.listed_under)
    }

    /// Whether somebody sees a channel of the server in which they are. Who is in a private thread is not known.
    pub(super) fn sees(&self, reader: &Reader, channel: ChannelId) -> bool {
        let Some((server, roles)) = &reader.here else { return false };
        let index = self.index();
        let is_here = index.channel(index.parent_of(channel)).is_some_and(|known| known.server == *server);
        let is_private = index.thread(channel).is_some_and(|thread| thread.private);
        is_here && !is_private && index.person_sees(channel, reader.person, roles) == Some(true)
    }
}

fn in_a_server_only() -> AppError {
    Refused::ListInServerOnly.into()
}
