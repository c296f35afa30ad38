//! Policies as they are said, stored and found; which scope wins is in `src/domain/policies/tests.rs`.

use meantime::domain::ask::{Ask, Need, Owner, Priority, Source};
use meantime::domain::calendar::{Interval, WEEKDAYS, Weekly};
use meantime::domain::ids::{AskId, ChannelId, MessageId, Order, PersonId, RoleId, ServerId};
use meantime::domain::policies::{Choice, Place, Policies, Rules, Scope, Setting};
use meantime::domain::policy::{MOST_FOLLOW_UPS, Policy, Target};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

const CATEGORY: ChannelId = ChannelId(80);
const CHANNEL: ChannelId = ChannelId(81);
const OPS: RoleId = RoleId(50);
const SALES: RoleId = RoleId(51);
const ASK: AskId = AskId(7);
const LEA: PersonId = PersonId(6);
const MAX: PersonId = PersonId(9);

/// From the farthest to the nearest.
const SCOPES: [Scope; 5] =
    [Scope::Server, Scope::Category(CATEGORY), Scope::Channel(CHANNEL), Scope::Role(OPS), Scope::Ask(ASK)];

const fn hours(n: u32) -> Target {
    Target::WorkingSeconds(n * 3600)
}

fn place() -> Place {
    Place { category: Some(CATEGORY), channel: Some(CHANNEL), roles: vec![OPS], ask: Some(ASK) }
}

fn quiet(start: &str, end: &str) -> Weekly {
    Weekly::new(WEEKDAYS.map(|_| vec![Interval::parse(start, end).expect("an interval")]))
}

fn within(target: Target) -> Rules {
    Rules { target: Some(target), ..Rules::default() }
}

#[test]
fn where_nothing_is_set_the_default_holds() {
    let policies = Policies::default();
    assert_eq!(policies.at(&place()), Policy::default());
    assert_eq!(policies.at(&Place::default()), Policy::default());
    for setting in SETTINGS {
        assert_eq!(policies.source(setting, &place()), None);
    }
    let default = Policy::default();
    assert_eq!((default.target, default.urgent, default.low), (hours(8), hours(2), Target::WorkingDays(3)));
    assert_eq!((default.notice, default.nudge, default.due, default.follow_ups), (true, true, true, 1));
    assert_eq!((default.tell_asker, default.lead, default.quiet), (true, None, None));
}

#[test]
fn of_several_roles_the_lowest_id_wins() {
    let of = |target| within(hours(target));
    let both = Place { roles: vec![SALES, OPS], ..place() };
    let policies = Policies::new(vec![(Scope::Role(SALES), of(3)), (Scope::Role(OPS), of(5)), (Scope::Server, of(9))]);
    assert_eq!(policies.at(&both).target, hours(5));
    assert_eq!(policies.source(Setting::Target, &both), Some(Scope::Role(OPS)));
    let one = Place { roles: vec![SALES], ..place() };
    assert_eq!(policies.at(&one).target, hours(3));
}

#[test]
fn more_follow_ups_than_anybody_wants_are_cut() {
    assert_eq!(MOST_FOLLOW_UPS, 5);
    for (set, expect) in [(0, 0), (5, 5), (6, 5), (u32::MAX, 5)] {
        let rules = Rules { follow_ups: Some(set), ..Rules::default() };
        assert_eq!(Policies::new(vec![(Scope::Server, rules)]).at(&place()).follow_ups, expect);
    }
}

#[test]
fn the_place_of_an_ask_has_the_roles_that_are_asked() {
    let ask = Ask {
        id: ASK,
        server: ServerId(90),
        channel: ChannelId(1),
        in_thread: true,
        message: Some(MessageId(1)),
        asker: PersonId(1),
        owners: vec![Owner::Person(LEA), Owner::Role(OPS), Owner::Room, Owner::Role(SALES)],
        need: Need::Any,
        source: Source::Form,
        need_by: None,
        priority: Priority::Normal,
        order: Order(1),
        words: None,
    };
    let expect = Place { roles: vec![OPS, SALES], ..place() };
    assert_eq!(Place::of(&ask, CHANNEL, Some(CATEGORY)), expect);
    assert_eq!(Place::of(&ask, CHANNEL, None).category, None);
}

#[test]
fn what_is_not_said_is_not_written() {
    assert_eq!(serde_json::to_string(&Rules::default()).expect("it can be written"), "{}");
    let said = Rules { lead: Some(Choice::Nothing), ..within(Target::WorkingDays(2)) };
    let text = r#"{"target":{"working_days":2},"lead":"nothing"}"#;
    assert_eq!(serde_json::to_string(&said).expect("it can be written"), text);
    assert_eq!(serde_json::from_str::<Rules>(text).expect("it can be read"), said);
    assert_eq!(serde_json::from_str::<Rules>("{}").expect("it can be read"), Rules::default());
}

const SETTINGS: [Setting; 10] = [
    Setting::Target,
    Setting::Urgent,
    Setting::Low,
    Setting::Notice,
    Setting::Nudge,
    Setting::Due,
    Setting::FollowUps,
    Setting::TellAsker,
    Setting::Lead,
    Setting::Quiet,
];

fn some_rules() -> impl Strategy<Value = Rules> {
    let target = || option::of((1_u32..9).prop_map(hours));
    let on = || option::of(any::<bool>());
    let lead = option::of(select(vec![Choice::Nothing, Choice::Some(LEA), Choice::Some(MAX)]));
    let weekly = option::of(select(vec![Choice::Nothing, Choice::Some(quiet("22:00", "06:00"))]));
    (target(), target(), target(), on(), on(), on(), option::of(0_u32..9), on(), lead, weekly).prop_map(
        |(target, urgent, low, notice, nudge, due, follow_ups, tell_asker, lead, quiet)| Rules {
            target,
            urgent,
            low,
            notice,
            nudge,
            due,
            follow_ups,
            tell_asker,
            lead,
            quiet,
        },
    )
}

fn some_policies() -> impl Strategy<Value = Vec<(Scope, Rules)>> {
    let scopes = [&SCOPES[..], &[Scope::Role(SALES), Scope::Channel(ChannelId(1))]].concat();
    (subsequence(scopes, 0..=7), proptest::collection::vec(some_rules(), 7))
        .prop_map(|(scopes, rules)| scopes.into_iter().zip(rules).collect())
}

proptest! {
    #[test]
    fn the_order_of_setting_does_not_matter(
        (all, other) in some_policies().prop_flat_map(|all| (Just(all.clone()), Just(all).prop_shuffle()))
    ) {
        let (one, two) = (Policies::new(all), Policies::new(other));
        prop_assert_eq!(&one, &two);
        prop_assert_eq!(one.at(&place()), two.at(&place()));
    }
}
