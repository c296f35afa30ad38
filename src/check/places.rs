//! The channels that are used, and the commands: what the bot may not do where, and what fails without it.

use std::collections::{BTreeMap, BTreeSet};

use super::report::Finding;
use super::used::Used;
use crate::discord::{Difference, SeenChannel, SeenServer, Survey};
use crate::domain::access::Permissions;
use crate::domain::ids::{ChannelId, ServerId};
use crate::domain::needs::{Need, Use};

const ABOUT: &str = "permissions";
const COMMANDS: &str = "commands";

/// What was found of commands and channels.
pub(super) fn tell(survey: &Survey, used: &BTreeMap<ServerId, Used>) -> Vec<Finding> {
    let mut findings = commands(&survey.commands);
    let mut lacks = 0;
    for server in &survey.servers {
        findings.extend((server.own_commands > 0).then(|| doubled(server)));
        let Some(channels) = &server.channels else {
            let says = format!("{}: Discord does not tell of its channels", server.name);
            findings.push(Finding::note(ABOUT, says, "look again later"));
            continue;
        };
        let lacking: Vec<Finding> =
            used.get(&server.id).map(|used| of_server(server, channels, used)).unwrap_or_default();
        lacks += lacking.len();
        findings.extend(lacking);
    }
    findings.extend((survey.unasked > 0).then(|| unasked(survey.unasked)));
    let all_seen = survey.unasked == 0 && survey.servers.iter().all(|server| server.channels.is_some());
    if lacks == 0 && all_seen && !survey.servers.is_empty() {
        findings.push(Finding::fine(ABOUT, "nothing is missing in the channels that are used"));
    }
    findings
}

/// Nothing is known of these.
fn unasked(servers: usize) -> Finding {
    let which = if servers == 1 { "server was" } else { "servers were" };
    let says = format!("{servers} more {which} not looked at: a look asks about a hundred");
    Finding::note(ABOUT, says, "`/watch list` and `/norms show` in a server tell what is missing there")
}

/// The same where nobody knows which servers there are.
pub(super) fn none_known() -> Finding {
    let says = "no server was looked at: Discord does not tell in which the bot is";
    Finding::note(ABOUT, says, "look again later")
}

fn commands(difference: &Difference) -> Vec<Finding> {
    let mend = "the next start of the bot brings them up to date";
    let told = |which: &[String], what: &str| {
        let names = which.join(", ");
        (!which.is_empty()).then(|| Finding::note(COMMANDS, format!("{what}: {names}"), mend))
    };
    if difference.is_none() {
        return vec![Finding::fine(COMMANDS, "registered, as this version has them")];
    }
    let all = [
        told(&difference.missing, "not registered"),
        told(&difference.outdated, "registered by another version"),
        told(&difference.left_over, "registered, and there are no more such"),
    ];
    all.into_iter().flatten().collect()
}

fn doubled(server: &SeenServer) -> Finding {
    let says = format!("{} has {} of its own, beside those for everybody", server.name, server.own_commands);
    Finding::note(COMMANDS, says, "they go when somebody there uses one, unless DISCORD_TEST_SERVER names that server")
}

fn of_server(server: &SeenServer, channels: &BTreeMap<ChannelId, SeenChannel>, used: &Used) -> Vec<Finding> {
    let watched =
        channels.iter().filter(|(id, channel)| is_watched(used, **id, channel)).map(|(id, _)| (*id, Use::Watched));
    let all: Vec<(ChannelId, Use)> = watched.chain(used.channels.iter().copied()).collect();
    let private = private_threads(channels, &all).into_iter().filter(|_| used.private_threads);
    all.iter()
        .copied()
        .chain(private)
        .flat_map(|(id, what)| match channels.get(&id) {
            Some(channel) => lacking(server, channel, what),
            None => gone(server, id, what).into_iter().collect(),
        })
        .collect()
}

/// Where somebody may have to be written to in a private thread: wherever there are or will be asks. What is not seen is
/// told already, and a forum holds posts only.
fn private_threads(
    channels: &BTreeMap<ChannelId, SeenChannel>,
    used: &[(ChannelId, Use)],
) -> BTreeSet<(ChannelId, Use)> {
    let with_asks = used.iter().filter(|(_, what)| !matches!(what, Use::Digest | Use::Norms)).map(|(id, _)| *id);
    let holds_them = |id: &ChannelId| {
        channels.get(id).is_some_and(|channel| !channel.is_forum && channel.may.has(Permissions::VIEW_CHANNEL))
    };
    with_asks.filter(holds_them).map(|id| (id, Use::PrivateThreads)).collect()
}

/// By its own watch, else by that of its category.
fn is_watched(used: &Used, id: ChannelId, channel: &SeenChannel) -> bool {
    let by_category = || channel.category.and_then(|category| used.watches.get(&category));
    !channel.is_category && used.watches.get(&id).or_else(by_category).is_some_and(|watch| !watch.is_empty())
}

fn lacking(server: &SeenServer, channel: &SeenChannel, what: Use) -> Vec<Finding> {
    let place = format!("#{} in {}", channel.name, server.name);
    what.lacks(channel.may).into_iter().map(|need| of_need(&place, what, need)).collect()
}

fn of_need(place: &str, what: Use, need: Need) -> Finding {
    let name = Permissions::default().lacks(need.permission).join("\" and \"");
    let says = format!("{place}: the bot lacks \"{name}\", so {}", what_fails(what, need.permission));
    let mend = "give it to the bot's role in the channel's settings";
    if need.vital { Finding::wrong(ABOUT, says, mend) } else { Finding::note(ABOUT, says, mend) }
}

fn what_fails(what: Use, permission: Permissions) -> &'static str {
    match (what, permission) {
        (Use::PrivateThreads, _) => {
            "who takes no direct messages is mentioned there, and not written to in a thread of their own"
        }
        (Use::Watched, Permissions::VIEW_CHANNEL) => "nothing that is asked there is noticed",
        (Use::Watched, _) => "what is asked there while the bot is away is missed",
        (Use::Digest, Permissions::READ_MESSAGE_HISTORY) => "after a crash a digest may be posted twice",
        (Use::Digest, _) => "no digest is posted there",
        (Use::Norms, Permissions::READ_MESSAGE_HISTORY) => "after a crash the norms may be posted twice",
        (Use::Norms, _) => "the norms that are posted there are not kept up to date",
        (_, Permissions::CREATE_PUBLIC_THREADS) => "no thread is opened under a question there",
        (_, Permissions::VIEW_CHANNEL) => "answers to the open asks there are not heard",
        (_, Permissions::READ_MESSAGE_HISTORY) => "answers that come while the bot is away are missed",
        (..) => "who takes no direct messages cannot be reminded there",
    }
}

fn gone(server: &SeenServer, id: ChannelId, what: Use) -> Option<Finding> {
    let (held, mend) = match what {
        Use::Digest => ("to which a digest is posted", "`/digest edit` there chooses another"),
        Use::Norms => {
            ("in which the norms were posted", "`/norms post` there posts them in another, `/norms remove` ends it")
        }
        _ => return None,
    };
    Some(Finding::wrong(ABOUT, format!("{}: the channel {id}, {held}, is gone", server.name), mend))
}

#[cfg(test)]
mod tests {
    use super::super::report::State;
    use super::*;
    use crate::domain::capture::Watch;

    fn acme(may: Permissions) -> SeenServer {
        let channel = |name: &str, category, is_category| SeenChannel {
            name: name.to_owned(),
            may,
            category,
            is_category,
            is_forum: false,
        };
        SeenServer {
            id: ServerId(1),
            name: "Acme".to_owned(),
            own_commands: 0,
            channels: Some(BTreeMap::from([
                (ChannelId(10), channel("work", None, true)),
                (ChannelId(11), channel("backend", Some(ChannelId(10)), false)),
                (ChannelId(12), channel("quiet", Some(ChannelId(10)), false)),
                (ChannelId(13), channel("team", None, false)),
            ])),
        }
    }

    fn used() -> BTreeMap<ServerId, Used> {
        let watches = BTreeMap::from([
            (ChannelId(10), Watch { mentions: true, ..Watch::default() }),
            (ChannelId(12), Watch::default()),
        ]);
        let channels = [(ChannelId(13), Use::Digest), (ChannelId(14), Use::Digest), (ChannelId(15), Use::Asks)];
        BTreeMap::from([(
            ServerId(1),
            Used { watches, channels: channels.into_iter().collect(), private_threads: false },
        )])
    }

    fn told(server: SeenServer) -> Vec<(State, String)> {
        let survey = Survey { commands: Difference::default(), servers: vec![server], unasked: 0 };
        tell(&survey, &used()).into_iter().skip(1).map(|finding| (finding.state, finding.says)).collect()
    }

    #[test]
    fn each_channel_is_named_with_what_fails_there() {
        let gone = "Acme: the channel 14, to which a digest is posted, is gone".to_owned();
        assert_eq!(told(acme(Permissions::ALL)), [(State::Wrong, gone.clone())]);
        let see = Permissions::VIEW_CHANNEL.with(Permissions::READ_MESSAGE_HISTORY);
        let lacks = "#team in Acme: the bot lacks \"Send Messages\", so no digest is posted there".to_owned();
        assert_eq!(told(acme(see)), [(State::Wrong, lacks), (State::Wrong, gone.clone())]);
        let blind = told(acme(Permissions::default()));
        assert_eq!(
            blind[0].1,
            "#backend in Acme: the bot lacks \"View Channel\", so nothing that is asked there is noticed"
        );
        assert_eq!(blind.len(), 3, "a channel that is left out of its category's watch is not told: {blind:?}");
    }

    #[test]
    fn where_private_threads_are_wanted_they_must_be_possible() {
        let mut used = used();
        used.get_mut(&ServerId(1)).expect("Acme").private_threads = true;
        let see = Permissions::VIEW_CHANNEL.with(Permissions::READ_MESSAGE_HISTORY).with(Permissions::SEND_MESSAGES);
        let survey = |may| Survey { commands: Difference::default(), servers: vec![acme(may)], unasked: 0 };
        let says = |may| -> Vec<String> { tell(&survey(may), &used).into_iter().map(|finding| finding.says).collect() };
        let fails = "so who takes no direct messages is mentioned there, and not written to in a thread of their own";
        assert_eq!(
            says(see).into_iter().filter(|line| line.starts_with("#backend")).collect::<Vec<_>>(),
            [
                "#backend in Acme: the bot lacks \"Create Private Threads\", ".to_owned() + fails,
                "#backend in Acme: the bot lacks \"Send Messages in Threads\", ".to_owned() + fails
            ]
        );
        let others = |may| says(may).iter().any(|line| line.contains("Private"));
        assert!(!others(Permissions::ALL) && !others(Permissions::default()));
    }

    #[test]
    fn only_where_all_was_seen_nothing_is_missing() {
        // Servers beyond those that are asked about, whether Discord tells of the one that is, and what is said.
        let fine = "nothing is missing in the channels that are used";
        let table: [(usize, bool, &[&str]); 4] = [
            (0, true, &[fine]),
            (1, true, &["1 more server was not looked at: a look asks about a hundred"]),
            (0, false, &["Acme: Discord does not tell of its channels"]),
            (
                7,
                false,
                &[
                    "Acme: Discord does not tell of its channels",
                    "7 more servers were not looked at: a look asks about a hundred",
                ],
            ),
        ];
        for (unasked, tells, expect) in table {
            let acme = acme(Permissions::ALL);
            let server = SeenServer { channels: acme.channels.clone().filter(|_| tells), ..acme };
            let survey = Survey { commands: Difference::default(), servers: vec![server], unasked };
            let says: Vec<String> =
                tell(&survey, &BTreeMap::new()).into_iter().skip(1).map(|finding| finding.says).collect();
            assert_eq!(says, expect, "{unasked} {tells}");
        }
    }

    #[test]
    fn commands_that_differ_are_named() {
        let outdated = Difference { outdated: vec!["ask".to_owned(), "done".to_owned()], ..Difference::default() };
        assert_eq!(commands(&outdated)[0].says, "registered by another version: ask, done");
        assert_eq!(commands(&Difference::default())[0].state, State::Fine);
    }
}
