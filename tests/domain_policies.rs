//! Where a policy comes from: the nearest scope wins, setting by setting; and which policies contradict themselves.

use meantime::domain::ask::{Ask, Need, Owner, Priority, Source};
use meantime::domain::calendar::{Interval, WEEKDAYS, Weekly};
use meantime::domain::ids::{AskId, ChannelId, MessageId, Order, PersonId, RoleId, ServerId};
use meantime::domain::policies::{Choice, Contradiction, Place, Policies, Rules, Scope, Setting, contradiction};
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

/// Rules that say something about every setting, different for each number.
fn rules(n: u32) -> Rules {
    Rules {
        target: Some(hours(n + 3)),
        urgent: Some(hours(n + 1)),
        low: Some(Target::WorkingDays(n + 1)),
        notice: Some(n % 2 == 0),
        nudge: Some(n % 2 == 1),
        due: Some(n % 2 == 0),
        follow_ups: Some(n % 4),
        tell_asker: Some(n % 2 == 1),
        lead: Some(Choice::Some(PersonId(100 + u64::from(n)))),
        quiet: Some(Choice::Some(quiet("22:00", &format!("0{n}:00")))),
    }
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
fn the_nearest_scope_wins() {
    for nearest in 0..SCOPES.len() {
        let mut all: Vec<(Scope, Rules)> = SCOPES[..=nearest].iter().copied().zip((1..).map(rules)).collect();
        // In whatever order they were set.
        for _ in 0..2 {
            all.reverse();
            let policies = Policies::new(all.clone());
            let policy = policies.at(&place());
            let n = u32::try_from(nearest).expect("few") + 1;
            let expect = Policy {
                target: hours(n + 3),
                urgent: hours(n + 1),
                low: Target::WorkingDays(n + 1),
                notice: n % 2 == 0,
                nudge: n % 2 == 1,
                due: n % 2 == 0,
                follow_ups: n % 4,
                tell_asker: n % 2 == 1,
                lead: Some(PersonId(100 + u64::from(n))),
                quiet: Some(quiet("22:00", &format!("0{n}:00"))),
            };
            assert_eq!(policy, expect, "{:?}", SCOPES[nearest]);
            for setting in SETTINGS {
                assert_eq!(policies.source(setting, &place()), Some(SCOPES[nearest]), "{setting:?}");
            }
        }
    }
}

#[test]
fn each_setting_comes_from_the_nearest_scope_that_says_it() {
    let policies = Policies::new(vec![
        (Scope::Server, Rules { lead: Some(Choice::Some(LEA)), ..within(hours(6)) }),
        (Scope::Category(CATEGORY), Rules { notice: Some(false), ..Rules::default() }),
        (Scope::Channel(CHANNEL), Rules { urgent: Some(hours(1)), follow_ups: Some(3), ..Rules::default() }),
        (Scope::Role(OPS), Rules { due: Some(true), ..within(hours(4)) }),
        (Scope::Ask(ASK), Rules { lead: Some(Choice::Nothing), ..Rules::default() }),
    ]);
    let here = policies.at(&place());
    let expect = Policy {
        target: hours(4),
        urgent: hours(1),
        notice: false,
        due: true,
        follow_ups: 3,
        lead: None,
        ..Policy::default()
    };
    assert_eq!(here, expect);
    let table = [
        (Setting::Target, Some(Scope::Role(OPS))),
        (Setting::Urgent, Some(Scope::Channel(CHANNEL))),
        (Setting::Low, None),
        (Setting::Notice, Some(Scope::Category(CATEGORY))),
        (Setting::Nudge, None),
        (Setting::Due, Some(Scope::Role(OPS))),
        (Setting::FollowUps, Some(Scope::Channel(CHANNEL))),
        (Setting::TellAsker, None),
        (Setting::Lead, Some(Scope::Ask(ASK))),
        (Setting::Quiet, None),
    ];
    for (setting, scope) in table {
        assert_eq!(policies.source(setting, &place()), scope, "{setting:?}");
    }
}

#[test]
fn what_is_set_elsewhere_says_nothing_here() {
    let elsewhere = [
        Scope::Category(ChannelId(1)),
        Scope::Channel(ChannelId(1)),
        Scope::Role(SALES),
        Scope::Ask(AskId(1)),
        // A channel is no category, nor the other way round.
        Scope::Category(CHANNEL),
        Scope::Channel(CATEGORY),
    ];
    for scope in elsewhere {
        let policies = Policies::new(vec![(scope, rules(2))]);
        assert_eq!(policies.at(&place()), Policy::default(), "{scope:?}");
        assert_eq!(policies.source(Setting::Target, &place()), None, "{scope:?}");
        assert_eq!(policies.of(scope), Some(&rules(2)));
    }
    // A place of which nothing is known has the server's.
    let policies = Policies::new(SCOPES.iter().copied().zip((1..).map(rules)).collect());
    assert_eq!(policies.at(&Place::default()).target, hours(4));
    assert_eq!(policies.of(Scope::Role(SALES)), None);
    let scopes: Vec<Scope> = policies.all().iter().map(|(scope, _)| *scope).collect();
    assert_eq!(scopes, SCOPES, "listed from the farthest to the nearest");
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
fn nothing_on_purpose_goes_before_what_a_farther_scope_says() {
    let server =
        Rules { lead: Some(Choice::Some(LEA)), quiet: Some(Choice::Some(quiet("22:00", "06:00"))), ..rules(1) };
    let nothing = Rules { lead: Some(Choice::Nothing), quiet: Some(Choice::Nothing), ..Rules::default() };
    let policies = Policies::new(vec![(Scope::Server, server), (Scope::Channel(CHANNEL), nothing.clone())]);
    let here = policies.at(&place());
    assert_eq!((here.lead, here.quiet), (None, None));
    assert_eq!(policies.at(&Place::default()).lead, Some(LEA));
    assert!(!nothing.is_empty() && Rules::default().is_empty() && !rules(1).is_empty());
    // And a nearer one may say something again.
    let mut all = policies.all().to_vec();
    all.push((Scope::Ask(ASK), Rules { lead: Some(Choice::Some(MAX)), ..Rules::default() }));
    assert_eq!(Policies::new(all).at(&place()).lead, Some(MAX));
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
fn what_contradicts_itself() {
    use Contradiction::{
        AlwaysQuiet, FollowsNothing, LeadWithoutAsker, LowIsFaster, TellsWithoutReminding, UrgentIsSlower,
    };
    let usual = Policy::default;
    let silent = || Policy { notice: false, nudge: false, due: false, follow_ups: 0, ..usual() };
    let days = Target::WorkingDays;
    let minutes = |n: u32| Target::WorkingSeconds(n * 60);
    let urgent = |urgent, target| Policy { urgent, target, low: days(60), ..usual() };
    let low = |target, low| Policy { urgent: minutes(1), target, low, ..usual() };
    let almost = Weekly::new(WEEKDAYS.map(|_| vec![Interval::parse("00:00", "23:59").expect("an interval")]));
    let table = [
        ("the default", usual(), None),
        ("no reminder, but the asker is told", silent(), Some(TellsWithoutReminding)),
        ("no reminder, and nobody is told", Policy { tell_asker: false, ..silent() }, None),
        ("a notice alone", Policy { notice: true, ..silent() }, None),
        ("a nudge alone", Policy { nudge: true, ..silent() }, None),
        ("due alone", Policy { due: true, ..silent() }, None),
        ("follow-ups to nothing", Policy { due: false, ..usual() }, Some(FollowsNothing)),
        ("follow-ups alone", Policy { follow_ups: 1, ..silent() }, Some(FollowsNothing)),
        ("neither due nor follow-ups", Policy { due: false, follow_ups: 0, ..usual() }, None),
        ("a lead", Policy { lead: Some(LEA), ..usual() }, None),
        ("a lead without the asker", Policy { lead: Some(LEA), tell_asker: false, ..usual() }, Some(LeadWithoutAsker)),
        ("quiet at night", Policy { quiet: Some(quiet("22:00", "06:00")), ..usual() }, None),
        ("quiet always", Policy { quiet: Some(quiet("00:00", "24:00")), ..usual() }, Some(AlwaysQuiet)),
        ("quiet but for a minute a day", Policy { quiet: Some(almost), ..usual() }, None),
        ("urgent in more hours", urgent(hours(5), hours(4)), Some(UrgentIsSlower)),
        ("urgent in the same hours", urgent(hours(4), hours(4)), None),
        ("urgent in more days", urgent(days(3), days(2)), Some(UrgentIsSlower)),
        ("urgent in the same days", urgent(days(2), days(2)), None),
        ("urgent in 24 hours, others in a day", urgent(hours(24), days(1)), None),
        ("urgent in more than 24 hours, others in a day", urgent(minutes(24 * 60 + 1), days(1)), Some(UrgentIsSlower)),
        ("urgent in a day, others in an hour", urgent(days(1), hours(1)), Some(UrgentIsSlower)),
        ("urgent in a day, others in hours", urgent(days(1), minutes(61)), None),
        ("urgent in more days than others in hours", urgent(days(2), hours(2)), Some(UrgentIsSlower)),
        ("low in fewer hours", low(hours(4), hours(3)), Some(LowIsFaster)),
        ("low in the same", low(hours(4), hours(4)), None),
        ("low in fewer days", low(days(2), days(1)), Some(LowIsFaster)),
        ("low in a day, others in more hours", low(hours(25), days(1)), Some(LowIsFaster)),
    ];
    for (case, policy, expect) in table {
        assert_eq!(contradiction(&policy), expect, "{case}");
    }
}

#[test]
fn a_contradiction_says_what_to_do() {
    use Contradiction::{
        AlwaysQuiet, FollowsNothing, LeadWithoutAsker, LowIsFaster, TellsWithoutReminding, UrgentIsSlower,
    };
    let table = [
        (TellsWithoutReminding, "`tell-asker` off"),
        (FollowsNothing, "`follow-ups` to 0"),
        (LeadWithoutAsker, "`tell-asker` on"),
        (AlwaysQuiet, "switch the reminders off"),
        (UrgentIsSlower, "shorter `urgent`"),
        (LowIsFaster, "longer `low`"),
    ];
    for (what, words) in table {
        assert!(what.to_string().contains(words), "{what}");
    }
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

    #[test]
    fn a_setting_holds_as_its_source_says_it(all in some_policies()) {
        let policies = Policies::new(all);
        let (here, usual) = (policies.at(&place()), Policy::default());
        let said = |setting| policies.source(setting, &place()).and_then(|scope| policies.of(scope));
        let target = |pick: fn(&Rules) -> Option<Target>, setting, or| said(setting).map_or(Some(or), pick);
        prop_assert_eq!(target(|rules| rules.target, Setting::Target, usual.target), Some(here.target));
        // Where nobody set it, what is urgent is due no later than the rest.
        let urgent = if here.target == hours(1) { here.target } else { usual.urgent };
        prop_assert_eq!(target(|rules| rules.urgent, Setting::Urgent, urgent), Some(here.urgent));
        prop_assert_eq!(target(|rules| rules.low, Setting::Low, usual.low), Some(here.low));
        let lead = said(Setting::Lead).and_then(|rules| rules.lead);
        prop_assert_eq!(here.lead.map(Choice::Some), lead.filter(|lead| *lead != Choice::Nothing));
        let quiet = said(Setting::Quiet).and_then(|rules| rules.quiet.clone());
        prop_assert_eq!(here.quiet.map(Choice::Some), quiet.filter(|quiet| *quiet != Choice::Nothing));
        let tell = said(Setting::TellAsker).map_or(Some(usual.tell_asker), |rules| rules.tell_asker);
        prop_assert_eq!(tell, Some(here.tell_asker));
    }

    #[test]
    fn rules_are_read_as_they_were_written(rules in some_rules()) {
        let text = serde_json::to_string(&rules).expect("it can be written");
        prop_assert_eq!(serde_json::from_str::<Rules>(&text).expect("it can be read"), rules);
    }
}
