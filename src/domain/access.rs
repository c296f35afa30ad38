//! What somebody may do in a channel: Discord's permissions, by its documented algorithm.

use super::ids::{PersonId, RoleId};

/// A set of permissions, as Discord numbers them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Permissions(pub u64);

impl Permissions {
    /// Everything.
    pub const ALL: Self = Self(u64::MAX);
    /// Everything, whatever a channel says.
    pub const ADMINISTRATOR: Self = Self(1 << 3);
    /// See a channel and hear what happens there.
    pub const VIEW_CHANNEL: Self = Self(1 << 10);
    /// Read what was written before.
    pub const READ_MESSAGE_HISTORY: Self = Self(1 << 16);
    /// Write in a channel.
    pub const SEND_MESSAGES: Self = Self(1 << 11);
    /// Open threads that everybody in the channel can read.
    pub const CREATE_PUBLIC_THREADS: Self = Self(1 << 35);
    /// Open threads that only those who are added can read.
    pub const CREATE_PRIVATE_THREADS: Self = Self(1 << 36);
    /// Write in threads.
    pub const SEND_MESSAGES_IN_THREADS: Self = Self(1 << 38);
    /// Read private threads without being in them.
    pub const MANAGE_THREADS: Self = Self(1 << 34);

    /// What the bot needs somewhere, with the names that Discord shows people.
    const NAMES: [(Self, &'static str); 6] = [
        (Self::VIEW_CHANNEL, "View Channel"),
        (Self::SEND_MESSAGES, "Send Messages"),
        (Self::SEND_MESSAGES_IN_THREADS, "Send Messages in Threads"),
        (Self::READ_MESSAGE_HISTORY, "Read Message History"),
        (Self::CREATE_PUBLIC_THREADS, "Create Public Threads"),
        (Self::CREATE_PRIVATE_THREADS, "Create Private Threads"),
    ];

    /// Those of `needed` that are not among them, by the names that Discord shows people.
    pub fn lacks(self, needed: Self) -> Vec<&'static str> {
        let lacking = Self::NAMES.iter().filter(|(one, _)| needed.has(*one) && !self.has(*one));
        lacking.map(|(_, name)| *name).collect()
    }

    /// Whether all of these are among them.
    pub fn has(self, all: Self) -> bool {
        self.0 & all.0 == all.0
    }

    /// These and more.
    #[must_use]
    pub fn with(self, more: Self) -> Self {
        Self(self.0 | more.0)
    }

    fn but(self, less: Self) -> Self {
        Self(self.0 & !less.0)
    }
}

/// Whom a channel gives or takes something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Whom {
    /// Everybody who holds the role; everybody's role has the server's number.
    Role(RoleId),
    /// One person.
    Person(PersonId),
}

/// What a channel gives and takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Overwrite {
    /// Whom.
    pub whom: Whom,
    /// What it gives.
    pub allow: Permissions,
    /// What it takes.
    pub deny: Permissions,
}

/// Somebody whose permissions are asked for.
#[derive(Clone, Copy, Debug)]
pub struct Member<'a> {
    /// Who; none for somebody who has nothing but everybody's role.
    pub person: Option<PersonId>,
    /// Their roles, without everybody's.
    pub roles: &'a [RoleId],
}

/// What a member may do in a channel with these overwrites. `of_role` tells a role's permissions in the server.
pub fn in_channel(
    everyone: RoleId,
    member: Member<'_>,
    of_role: impl Fn(RoleId) -> Permissions,
    overwrites: &[Overwrite],
) -> Permissions {
    let base = member.roles.iter().fold(of_role(everyone), |sum, role| sum.with(of_role(*role)));
    if base.has(Permissions::ADMINISTRATOR) {
        return Permissions::ALL;
    }
    let of_everyone = sum(overwrites, |whom| whom == Whom::Role(everyone));
    let theirs = |whom| matches!(whom, Whom::Role(role) if role != everyone && member.roles.contains(&role));
    let of_roles = sum(overwrites, theirs);
    let own = sum(overwrites, |whom| member.person.is_some_and(|person| whom == Whom::Person(person)));
    [of_everyone, of_roles, own].into_iter().fold(base, |has, (allow, deny)| has.but(deny).with(allow))
}

/// What all overwrites for these together give and take.
fn sum(overwrites: &[Overwrite], whose: impl Fn(Whom) -> bool) -> (Permissions, Permissions) {
    let theirs = overwrites.iter().filter(|overwrite| whose(overwrite.whom));
    theirs.fold((Permissions::default(), Permissions::default()), |(allow, deny), overwrite| {
        (allow.with(overwrite.allow), deny.with(overwrite.deny))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const EVERYONE: RoleId = RoleId(1);
    const BOTS: RoleId = RoleId(2);
    const TEAM: RoleId = RoleId(3);
    const BOT: PersonId = PersonId(9);
    const VIEW: Permissions = Permissions::VIEW_CHANNEL;
    const NONE: Permissions = Permissions(0);

    fn gives(whom: Whom) -> Overwrite {
        Overwrite { whom, allow: VIEW, deny: NONE }
    }

    fn takes(whom: Whom) -> Overwrite {
        Overwrite { whom, allow: NONE, deny: VIEW }
    }

    #[test]
    fn a_channel_is_seen_as_discord_documents_it() {
        let (everyone, bots, team) = (Whom::Role(EVERYONE), Whom::Role(BOTS), Whom::Role(TEAM));
        let bot = Whom::Person(BOT);
        type Case = (&'static str, Permissions, Permissions, Vec<Overwrite>, bool);
        let table: Vec<Case> = vec![
            ("everybody sees it", VIEW, NONE, vec![], true),
            ("nobody does", NONE, NONE, vec![], false),
            ("a role sees it", NONE, VIEW, vec![], true),
            ("taken from everybody", VIEW, NONE, vec![takes(everyone)], false),
            ("taken from everybody, though a role has it", VIEW, VIEW, vec![takes(everyone)], false),
            ("given back to a role", VIEW, NONE, vec![takes(everyone), gives(bots)], true),
            ("one role gives what another takes", VIEW, NONE, vec![takes(team), gives(bots)], true),
            ("taken from a role that it has", VIEW, NONE, vec![takes(team)], false),
            ("taken from a role that it has not", VIEW, NONE, vec![takes(Whom::Role(RoleId(4)))], true),
            ("taken from the bot itself", VIEW, NONE, vec![gives(bots), takes(bot)], false),
            ("given to the bot itself", NONE, NONE, vec![takes(everyone), takes(bots), gives(bot)], true),
            ("another person's", NONE, NONE, vec![gives(Whom::Person(PersonId(8)))], false),
            ("an administrator", NONE, Permissions::ADMINISTRATOR, vec![takes(everyone), takes(bot)], true),
        ];
        for (case, of_everyone, of_bots, overwrites, sees) in table {
            let of_role = |role| match role {
                EVERYONE => of_everyone,
                BOTS => of_bots,
                _ => NONE,
            };
            let member = Member { person: Some(BOT), roles: &[BOTS, TEAM] };
            let may = in_channel(EVERYONE, member, of_role, &overwrites);
            assert_eq!(may.has(VIEW), sees, "{case}");
        }
    }
}
