//! What holds for every ask, whatever happens to it and in whatever order the bot hears of it.

use chrono::TimeDelta;
use meantime::domain::ask::{Closure, Manner};
use meantime::domain::ids::PersonId;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::*;

/// Something that somebody does.
#[derive(Clone, Debug)]
enum Act {
    Seen(Observation),
    Pressed(PersonId, Vec<RoleId>, Press),
}

fn any_ask() -> impl Strategy<Value = Ask> {
    let owners = vec![person(BEN), person(CLEO), role(), Owner::Room];
    (subsequence(owners, 1..=4), any::<bool>(), any::<bool>()).prop_map(|(owners, all, in_thread)| Ask {
        need: if all { Need::All } else { Need::Any },
        in_thread,
        ..ask_of(&owners)
    })
}

/// Minutes after the ask: so few that some things happen at the same moment.
fn moment() -> impl Strategy<Value = Instant> {
    (1_i64..20).prop_map(|minutes| t(ASKED) + TimeDelta::minutes(minutes))
}

/// The asker least often, since she ends much.
fn anybody() -> impl Strategy<Value = PersonId> {
    prop_oneof![1 => Just(ADA), 6 => select(vec![BEN, CLEO, DAN, LEA])]
}

fn some_roles() -> impl Strategy<Value = Vec<RoleId>> {
    select(vec![vec![], vec![OPS]])
}

fn message() -> impl Strategy<Value = Observation> {
    let words = (any::<bool>(), any::<bool>(), any::<bool>(), 0_u64..1000);
    (anybody(), some_roles(), moment(), words).prop_map(|(author, author_roles, at, words)| {
        let (mentions, replies, busy, sequence) = words;
        Observation::Posted(MessageFact {
            id: MessageId(Order::at(at).0 + sequence),
            author_roles,
            mentions: if mentions { vec![ADA] } else { vec![] },
            reply_to: replies.then(|| message_at(ASKED)),
            busy,
            ..says(author, ASKED)
        })
    })
}

fn reaction() -> impl Strategy<Value = Observation> {
    let on = prop_oneof![
        Just((message_at(ASKED), Some(ADA))),
        (select(vec![BEN, DAN])).prop_map(|author| { (message_at(SOON), Some(author)) })
    ];
    let mark = select(vec![Mark::Check, Mark::Eyes]);
    // What is taken back comes without the author and the roles.
    (on, anybody(), some_roles(), mark, any::<bool>(), moment()).prop_map(
        |((message, author), by, roles, mark, added, at)| Observation::Reacted {
            channel: CHANNEL,
            message,
            author: author.filter(|_| added),
            by,
            by_roles: if added { roles } else { vec![] },
            mark,
            added,
            at,
        },
    )
}

fn owners() -> impl Strategy<Value = Vec<Owner>> {
    subsequence(vec![person(BEN), person(CLEO), person(DAN), role()], 0..=4)
}

fn edit() -> impl Strategy<Value = Observation> {
    (owners(), moment()).prop_map(|(owners, at)| Observation::Edited { message: message_at(ASKED), owners, at })
}

fn deletion() -> impl Strategy<Value = Observation> {
    moment().prop_map(|at| Observation::MessageDeleted { message: message_at(ASKED), at })
}

/// What is read as it stands just then: it happens when the bot hears of it.
fn standing() -> impl Strategy<Value = Observation> {
    let thread = opened_thread();
    prop_oneof![
        (any::<bool>(), any::<bool>(), moment()).prop_map(move |(solved, locked, at)| Observation::ThreadStands {
            thread,
            solved,
            locked,
            at
        }),
        (any::<bool>(), moment()).prop_map(|(yes, at)| Observation::Reachable { channel: CHANNEL, yes, at }),
        (anybody(), moment()).prop_map(|(person, at)| Observation::LeftServer { server: SERVER, person, at }),
    ]
}

fn choice() -> impl Strategy<Value = Press> {
    let plain = [
        Press::Done,
        Press::NotMine,
        Press::Undo,
        Press::Claim,
        Press::WasAnswer,
        Press::NotYet,
        Press::Wait,
        Press::KeepBetweenUs,
        Press::MayEscalate,
        Press::Withdraw,
    ];
    prop_oneof![
        6 => select(plain.to_vec()),
        1 => moment().prop_map(Press::Snooze),
        1 => moment().prop_map(Press::Promise),
        2 => select(vec![ADA, BEN, CLEO, DAN, EVE]).prop_map(Press::HandOver),
    ]
}

fn time_of(seen: &Observation) -> Instant {
    match seen {
        Observation::Posted(message) => message.id_instant(),
        Observation::Edited { at, .. }
        | Observation::MessageDeleted { at, .. }
        | Observation::ChannelDeleted { at, .. }
        | Observation::ThreadStands { at, .. }
        | Observation::Reachable { at, .. }
        | Observation::LeftServer { at, .. }
        | Observation::Reacted { at, .. } => *at,
    }
}

fn seen(observation: impl Strategy<Value = Observation>) -> impl Strategy<Value = (Instant, Act)> {
    observation.prop_map(|seen| (time_of(&seen), Act::Seen(seen)))
}

fn pressed() -> impl Strategy<Value = (Instant, Act)> {
    (moment(), anybody(), some_roles(), choice()).prop_map(|(at, by, roles, c)| (at, Act::Pressed(by, roles, c)))
}

fn act() -> impl Strategy<Value = (Instant, Act)> {
    prop_oneof![
        7 => seen(prop_oneof![3 => message(), 3 => reaction(), 2 => edit(), 1 => standing()]),
        1 => seen(deletion()),
        8 => pressed(),
    ]
}

/// What the bot writes down while these things happen one after the other.
fn log_of(ask: &Ask, mut acts: Vec<(Instant, Act)>) -> Vec<Event> {
    acts.sort_by_key(|(at, _)| *at);
    let mut log = Vec::new();
    for (at, act) in acts {
        let state = fold(ask, &log);
        match act {
            Act::Seen(seen) => log.extend(observe(ask, &state, &seen)),
            Act::Pressed(person, roles, choice) => {
                let presser = Presser { person, roles: &roles, is_lead: person == LEA };
                log.extend(press(ask, &state, presser, Order::at(at), choice));
            }
        }
    }
    log
}

const MANNERS: [Manner; 5] = [Manner::Direct, Manner::Thread, Manner::ToAsker, Manner::CloseBy, Manner::Later];

/// Any line that a log can hold, whether or not it makes sense.
fn any_event() -> impl Strategy<Value = Event> {
    let role = || select(vec![OPS, SALES]);
    let message = || moment().prop_map(|at| MessageId(Order::at(at).0));
    let said = (message(), select(MANNERS.to_vec()), some_roles());
    let reason = select(vec![
        Closure::Withdrawn,
        Closure::Deleted,
        Closure::Solved,
        Closure::Locked,
        Closure::NotPosted,
        Closure::Edited,
        Closure::OutOfReach,
    ]);
    let from = select(vec![None, Some(person(BEN)), Some(person(CLEO)), Some(Owner::Role(OPS)), Some(Owner::Room)]);
    let plain = [
        What::Unseen,
        What::Done,
        What::Declined,
        What::Undone,
        What::NotYet,
        What::Left,
        What::Waiting,
        What::KeptBetweenUs,
        What::MayEscalate,
        What::Reopened,
    ];
    let what = prop_oneof![
        8 => select(plain.to_vec()),
        1 => message().prop_map(|message| What::Posted { message }),
        2 => owners().prop_map(|owners| What::Named { owners }),
        3 => said.prop_map(|(message, manner, roles)| What::Said { message, manner, roles }),
        1 => some_roles().prop_map(|roles| What::Seen { roles }),
        1 => (message(), option::of(anybody())).prop_map(|(on, author)| What::Confirmed { on, author }),
        1 => message().prop_map(|on| What::Unconfirmed { on }),
        1 => role().prop_map(|role| What::DoneForRole { role }),
        2 => role().prop_map(|role| What::Claimed { role }),
        2 => (from, anybody()).prop_map(|(from, to)| What::HandedOver { from, to }),
        1 => moment().prop_map(|until| What::Snoozed { until }),
        1 => moment().prop_map(|until| What::Promised { until }),
        1 => reason.prop_map(|reason| What::Closed { reason }),
    ];
    (moment(), option::weighted(0.9, anybody()), what).prop_map(|(at, by, what)| Event {
        order: Order::at(at),
        by,
        what,
    })
}

/// An ask and its log.
fn lived() -> impl Strategy<Value = (Ask, Vec<Event>)> {
    (any_ask(), vec(act(), 0..20)).prop_map(|(ask, acts)| {
        let log = log_of(&ask, acts);
        (ask, log)
    })
}

/// A log, and the same events in another order, some of them more than once.
fn log_and_another() -> impl Strategy<Value = (Ask, Vec<Event>, Vec<Event>)> {
    let wild = (any_ask(), vec(any_event(), 0..16));
    prop_oneof![3 => lived(), 1 => wild]
        .prop_flat_map(|(ask, log)| {
            let twice = vec(any::<prop::sample::Index>(), 0..6);
            (Just(ask), Just(log), twice)
        })
        .prop_flat_map(|(ask, log, twice)| {
            let mut other = log.clone();
            if !log.is_empty() {
                other.extend(twice.iter().map(|index| index.get(&log).clone()));
            }
            (Just(ask), Just(log), Just(other).prop_shuffle())
        })
}

/// Something that reaches the bot: it is observed, or it was pressed and is written down as it is.
#[derive(Clone, Debug)]
enum Heard {
    Seen(Observation),
    Pressed(Event),
}

/// Writes down what is heard, in that order. As the bot does, after what may change who owes it looks again at
/// what was written before.
fn hear(ask: &Ask, heard: &[Heard]) -> Vec<Event> {
    let mut log = Vec::new();
    let mut messages: Vec<&Observation> = Vec::new();
    for one in heard {
        let may_change_who_owes = match one {
            Heard::Seen(seen) => {
                log.extend(observe(ask, &fold(ask, &log), seen));
                messages.extend(matches!(seen, Observation::Posted(_)).then_some(seen));
                matches!(seen, Observation::Edited { .. })
            }
            Heard::Pressed(event) => {
                log.push(event.clone());
                true
            }
        };
        for message in messages.iter().filter(|_| may_change_who_owes) {
            log.extend(observe(ask, &fold(ask, &log), message));
        }
    }
    log
}

/// What reaches the bot when these things happen one after the other, each judged by what is known then.
fn in_order(ask: &Ask, mut acts: Vec<(Instant, Act)>) -> Vec<Heard> {
    acts.sort_by_key(|(at, _)| *at);
    let mut heard = Vec::new();
    for (at, act) in acts {
        match act {
            Act::Seen(seen) => heard.push(Heard::Seen(seen)),
            Act::Pressed(person, roles, choice) => {
                let state = fold(ask, &hear(ask, &heard));
                let presser = Presser { person, roles: &roles, is_lead: person == LEA };
                heard.extend(press(ask, &state, presser, Order::at(at), choice).map(Heard::Pressed));
            }
        }
    }
    heard
}

/// All that happens to an ask in the order of happening, and the same in the order of hearing.
fn heard_and_otherwise() -> impl Strategy<Value = (Ask, Vec<Heard>, Vec<Heard>)> {
    let act = prop_oneof![4 => seen(message()), 2 => seen(reaction()), 2 => seen(edit()), 3 => pressed()];
    (any_ask(), vec(act, 0..12), option::of(seen(deletion())))
        .prop_map(|(ask, acts, deleted)| {
            let heard = in_order(&ask, acts.into_iter().chain(deleted).collect());
            (ask, heard)
        })
        .prop_flat_map(|(ask, heard)| (Just(ask), Just(heard.clone()), Just(heard).prop_shuffle()))
}

/// A state without what nobody asks about any more: the message of an ended part that perhaps was its answer.
fn known(ask: &Ask, heard: &[Heard]) -> State {
    let mut state = fold(ask, &hear(ask, heard));
    for part in state.obligations.iter_mut().filter(|part| !part.is_owed()) {
        part.unsure = None;
    }
    state
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn the_state_depends_on_what_happened_and_not_on_the_order_of_the_log((ask, log, other) in log_and_another()) {
        let state = fold(&ask, &log);
        prop_assert_eq!(&fold(&ask, &other), &state);
        let twice = [log.clone(), log].concat();
        prop_assert_eq!(&fold(&ask, &twice), &state);
    }

    #[test]
    fn who_owes_and_what_is_open_agree((ask, log, _) in log_and_another()) {
        let state = fold(&ask, &log);
        let owed = state.owed().count();
        prop_assert!(state.is_open() || owed == 0, "{state:?}");
        prop_assert_eq!(state.nobody_is_left(), state.is_open() && owed == 0);
        match state.status {
            Status::Answered(at) | Status::Closed(_, at) => {
                prop_assert!(log.iter().any(|event| event.order.instant() == at), "{at} is no event's");
            }
            Status::Open => {
                let answers = state.obligations.iter().filter(|p| matches!(p.state, ObligationState::Answered(_)));
                prop_assert!(answers.count() == 0 || (ask.need == Need::All && owed > 0), "{state:?}");
            }
        }
    }

    #[test]
    fn everybody_has_one_part_and_nobody_answers_before_it_is_theirs((ask, log) in lived()) {
        let state = fold(&ask, &log);
        let owners: std::collections::BTreeSet<Owner> = state.obligations.iter().map(|part| part.owner).collect();
        prop_assert_eq!(owners.len(), state.obligations.len(), "{:?}", state);
        for part in &state.obligations {
            prop_assert!(part.owner != person(ask.asker), "the asker owes: {part:?}");
            prop_assert!(part.since >= ask.asked_at());
            if let ObligationState::Answered(at) = part.state {
                prop_assert!(at >= part.since, "{part:?}");
            }
            prop_assert!(ask.need == Need::Any || part.held_until.is_none(), "{part:?}");
        }
    }

    #[test]
    fn every_line_is_read_as_it_was_written((ask, acts) in (any_ask(), vec(act(), 0..16))) {
        for event in log_of(&ask, acts) {
            let text = serde_json::to_string(&event).expect("it can be written");
            prop_assert_eq!(serde_json::from_str::<Event>(&text).expect("it can be read"), event);
        }
    }

    #[test]
    fn what_happened_may_be_heard_in_any_order((ask, heard, otherwise) in heard_and_otherwise()) {
        prop_assert_eq!(known(&ask, &otherwise), known(&ask, &heard));
    }
}

/// Every order of so many things.
fn orders(count: usize) -> Vec<Vec<usize>> {
    let Some(last) = count.checked_sub(1) else { return vec![vec![]] };
    let shorter = orders(last).into_iter();
    let with_last = |order: Vec<usize>| (0..=order.len()).map(move |at| [&order[..at], &[last], &order[at..]].concat());
    shorter.flat_map(with_last).collect()
}

/// What was asked of all who are there was answered; then the message is edited to ask others, who answer as well, and at
/// last nobody. Found once by chance: in some orders the later answer was taken for that of somebody who was not asked.
#[test]
fn answers_before_and_after_an_edit_may_be_heard_in_any_order() {
    let edited =
        |owners: &[Owner], at| Observation::Edited { message: message_at(ASKED), owners: owners.to_vec(), at: t(at) };
    let first = [
        holder_replies(DAN, "2026-03-03T10:04:00Z"),
        MessageFact { author_roles: vec![OPS], ..says(DAN, "2026-03-03T10:05:00Z") },
        MessageFact { author_roles: vec![OPS], mentions: vec![ADA], ..says(DAN, "2026-03-03T10:04:00Z") },
    ];
    for (need, first) in [Need::Any, Need::All].into_iter().flat_map(|need| first.clone().map(|first| (need, first))) {
        let ask = Ask { need, ..ask_of(&[Owner::Room]) };
        let heard = [
            Observation::Posted(first.clone()),
            edited(&[person(BEN), person(CLEO), role()], "2026-03-03T10:05:00Z"),
            edited(&[person(BEN), person(DAN)], "2026-03-03T10:08:00Z"),
            Observation::Posted(says(DAN, "2026-03-03T10:09:00Z")),
            edited(&[], "2026-03-03T10:13:00Z"),
            Observation::MessageDeleted { message: message_at(ASKED), at: t("2026-03-03T10:14:00Z") },
        ]
        .map(Heard::Seen);
        let expected = known(&ask, &heard);
        for order in orders(heard.len()) {
            let otherwise: Vec<Heard> = order.iter().map(|at| heard[*at].clone()).collect();
            assert_eq!(known(&ask, &otherwise), expected, "{need:?}, {first:?}, heard as {order:?}");
        }
    }
}
