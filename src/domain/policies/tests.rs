use proptest::prelude::*;

use super::*;
use crate::domain::hours_text;

const OFFICE: Scope = Scope::Category(ChannelId(1));
const BACKEND: Scope = Scope::Channel(ChannelId(2));
const ON_CALL: Scope = Scope::Role(RoleId(3));
const REVIEW: Scope = Scope::Role(RoleId(4));
const THE_ASK: Scope = Scope::Ask(AskId(5));

/// From the nearest to the farthest.
const NEAREST_FIRST: [Scope; 6] = [THE_ASK, ON_CALL, REVIEW, BACKEND, OFFICE, Scope::Server];

fn everywhere() -> Place {
    Place {
        category: Some(ChannelId(1)),
        channel: Some(ChannelId(2)),
        roles: vec![RoleId(4), RoleId(3)],
        ask: Some(AskId(5)),
    }
}

fn hours(n: u32) -> Target {
    Target::WorkingSeconds(n * 3600)
}

fn target(n: u32) -> Rules {
    Rules { target: Some(hours(n)), ..Rules::default() }
}

#[test]
fn the_nearest_wins() {
    let all: Vec<(Scope, Rules)> = NEAREST_FIRST.into_iter().zip(1..).map(|(scope, n)| (scope, target(n))).collect();
    for farther in 0..NEAREST_FIRST.len() {
        // Without what is nearer, in whatever order it is given.
        let mut some = all[farther..].to_vec();
        some.reverse();
        let policies = Policies::new(some);
        let nearest = NEAREST_FIRST[farther];
        assert_eq!(policies.at(&everywhere()).target, hours(u32::try_from(farther).unwrap() + 1), "{nearest:?}");
        assert_eq!(policies.source(Setting::Target, &everywhere()), Some(nearest));
    }
    assert_eq!(Policies::default().at(&everywhere()), Policy::default());
    assert_eq!(Policies::default().source(Setting::Target, &everywhere()), None);
}

#[test]
fn elsewhere_it_does_not_hold() {
    let policies = Policies::new(NEAREST_FIRST.into_iter().map(|scope| (scope, target(1))).collect());
    let table = [
        (Place::default(), Scope::Server),
        (Place { category: Some(ChannelId(1)), ..Place::default() }, OFFICE),
        (Place { category: Some(ChannelId(2)), channel: Some(ChannelId(1)), ..Place::default() }, Scope::Server),
        (Place { channel: Some(ChannelId(2)), ..Place::default() }, BACKEND),
        (Place { roles: vec![RoleId(9), RoleId(4)], ..Place::default() }, REVIEW),
        (Place { roles: vec![RoleId(9)], ask: Some(AskId(6)), ..Place::default() }, Scope::Server),
    ];
    for (place, expect) in table {
        assert_eq!(policies.source(Setting::Target, &place), Some(expect), "{place:?}");
    }
}

#[test]
fn each_setting_is_found_by_itself() {
    let fridays = hours_text::parse("Fri 12-18").unwrap().weekly;
    let policies = Policies::new(vec![
        (
            Scope::Server,
            Rules {
                lead: Some(Choice::Some(PersonId(1))),
                quiet: Some(Choice::Some(fridays.clone())),
                nudge: Some(false),
                ..target(4)
            },
        ),
        (OFFICE, Rules { urgent: Some(hours(1)), low: Some(Target::WorkingDays(9)), ..Rules::default() }),
        (BACKEND, Rules { notice: Some(false), follow_ups: Some(3), lead: Some(Choice::Nothing), ..Rules::default() }),
        (ON_CALL, Rules { due: Some(true), quiet: Some(Choice::Nothing), ..Rules::default() }),
        (THE_ASK, Rules { tell_asker: Some(false), ..Rules::default() }),
    ]);
    let expect = Policy {
        target: hours(4),
        urgent: hours(1),
        low: Target::WorkingDays(9),
        notice: false,
        nudge: false,
        due: true,
        follow_ups: 3,
        tell_asker: false,
        lead: None,
        quiet: None,
    };
    assert_eq!(policies.at(&everywhere()), expect);
    let sources = [
        (Setting::Target, Some(Scope::Server)),
        (Setting::Urgent, Some(OFFICE)),
        (Setting::Low, Some(OFFICE)),
        (Setting::Notice, Some(BACKEND)),
        (Setting::Nudge, Some(Scope::Server)),
        (Setting::Due, Some(ON_CALL)),
        (Setting::FollowUps, Some(BACKEND)),
        (Setting::TellAsker, Some(THE_ASK)),
        (Setting::Lead, Some(BACKEND)),
        (Setting::Quiet, Some(ON_CALL)),
    ];
    for (setting, source) in sources {
        assert_eq!(policies.source(setting, &everywhere()), source, "{setting:?}");
    }
    // Nothing at a nearer scope is a word of its own; where it is not said the farther one holds.
    let server = policies.at(&Place::default());
    assert_eq!((server.lead, server.quiet), (Some(PersonId(1)), Some(fridays)));
    assert_eq!(policies.source(Setting::TellAsker, &Place::default()), None);
}

#[test]
fn what_is_urgent_or_can_wait_follows_the_target_where_it_was_not_set() {
    let days = Target::WorkingDays;
    let table = [
        // The target that was set, then what holds: urgent, the rest, what can wait.
        (None, (hours(2), hours(8), days(3))),
        (Some(hours(3)), (hours(2), hours(3), days(3))),
        (Some(hours(1)), (hours(1), hours(1), days(3))),
        (Some(days(5)), (hours(2), days(5), days(5))),
    ];
    for (target, holds) in table {
        let policy = Policies::new(vec![(BACKEND, Rules { target, ..Rules::default() })]).at(&everywhere());
        assert_eq!((policy.urgent, policy.target, policy.low), holds, "{target:?}");
        assert_eq!(contradiction(&policy), None, "{target:?}");
    }
    let urgent = Policies::new(vec![(BACKEND, Rules { urgent: Some(hours(9)), ..Rules::default() })]).at(&everywhere());
    assert_eq!(contradiction(&urgent), Some(Contradiction::UrgentIsSlower), "what was set is not bent");
}

#[test]
fn contradictions_are_found_and_nothing_else() {
    let usual = Policy::default();
    let silent = Policy { notice: false, nudge: false, due: false, follow_ups: 0, ..usual.clone() };
    let always = Some(hours_text::parse("24/7").unwrap().weekly);
    let lead = Some(PersonId(1));
    let targets = |urgent, target, low| Policy { urgent, target, low, ..Policy::default() };
    let days = Target::WorkingDays;
    let table = [
        (usual.clone(), None),
        (silent.clone(), Some(Contradiction::TellsWithoutReminding)),
        (Policy { tell_asker: false, ..silent.clone() }, None),
        (Policy { notice: true, ..silent.clone() }, None),
        (Policy { due: true, ..silent.clone() }, None),
        (Policy { due: false, ..usual.clone() }, Some(Contradiction::FollowsNothing)),
        (Policy { due: false, follow_ups: 0, ..usual.clone() }, None),
        (Policy { tell_asker: false, lead, ..usual.clone() }, Some(Contradiction::LeadWithoutAsker)),
        (Policy { lead, ..usual.clone() }, None),
        (Policy { quiet: always, ..usual.clone() }, Some(Contradiction::AlwaysQuiet)),
        (Policy { quiet: Some(Weekly::standard()), ..usual.clone() }, None),
        (targets(hours(9), hours(8), days(3)), Some(Contradiction::UrgentIsSlower)),
        (targets(hours(8), hours(8), hours(8)), None),
        (targets(days(2), days(1), days(3)), Some(Contradiction::UrgentIsSlower)),
        // How long a working day is, is each owner's own: only what is sure in any case is refused.
        (targets(hours(2), hours(25), days(1)), Some(Contradiction::LowIsFaster)),
        (targets(hours(2), hours(24), days(1)), None),
        (targets(days(1), hours(1), days(3)), Some(Contradiction::UrgentIsSlower)),
        (targets(days(1), hours(2), days(3)), None),
        (targets(days(2), hours(2), days(3)), Some(Contradiction::UrgentIsSlower)),
        (targets(hours(2), hours(8), hours(7)), Some(Contradiction::LowIsFaster)),
        (targets(hours(2), days(4), days(3)), Some(Contradiction::LowIsFaster)),
    ];
    for (policy, expect) in table {
        assert_eq!(contradiction(&policy), expect, "{policy:?}");
    }
}

fn a_target() -> impl Strategy<Value = Target> {
    prop_oneof![(1..500_u32).prop_map(hours), (1..60_u32).prop_map(Target::WorkingDays)]
}

fn a_choice<T: std::fmt::Debug + Clone + 'static>(
    value: impl Strategy<Value = T> + 'static,
) -> impl Strategy<Value = Option<Choice<T>>> {
    prop_oneof![Just(None), Just(Some(Choice::Nothing)), value.prop_map(|value| Some(Choice::Some(value)))]
}

prop_compose! {
    fn some_rules()(
        targets in proptest::array::uniform3(proptest::option::of(a_target())),
        switches in proptest::array::uniform4(proptest::option::of(any::<bool>())),
        follow_ups in proptest::option::of(0..9_u32),
        lead in a_choice((1..9_u64).prop_map(PersonId)),
        quiet in a_choice(Just(Weekly::standard())),
    ) -> Rules {
        let ([target, urgent, low], [notice, nudge, due, tell_asker]) = (targets, switches);
        Rules { target, urgent, low, notice, nudge, due, follow_ups, tell_asker, lead, quiet }
    }
}

proptest! {
    /// What holds is, field by field, what the nearest scope says that says anything of it.
    #[test]
    fn what_holds_is_each_settings_nearest_word(
        said in proptest::collection::vec((0..NEAREST_FIRST.len(), some_rules()), 0..6),
    ) {
        let all: std::collections::BTreeMap<usize, Rules> = said.into_iter().collect();
        let policies = Policies::new(all.iter().map(|(n, rules)| (NEAREST_FIRST[*n], rules.clone())).collect());
        let holds = policies.at(&everywhere());
        fn first<T: Clone>(all: &std::collections::BTreeMap<usize, Rules>, of: impl Fn(&Rules) -> Option<T>) -> Option<T> {
            all.values().find_map(of)
        }
        let usual = Policy::default();
        let chosen = |choice: Choice<PersonId>| match choice { Choice::Some(lead) => Some(lead), Choice::Nothing => None };
        prop_assert_eq!(holds.notice, first(&all, |r| r.notice).unwrap_or(usual.notice));
        prop_assert_eq!(holds.nudge, first(&all, |r| r.nudge).unwrap_or(usual.nudge));
        prop_assert_eq!(holds.due, first(&all, |r| r.due).unwrap_or(usual.due));
        prop_assert_eq!(holds.follow_ups, first(&all, |r| r.follow_ups).unwrap_or(1).min(MOST_FOLLOW_UPS));
        prop_assert_eq!(holds.tell_asker, first(&all, |r| r.tell_asker).unwrap_or(usual.tell_asker));
        prop_assert_eq!(holds.lead, first(&all, |r| r.lead).and_then(chosen));
        prop_assert_eq!(holds.quiet.is_some(), matches!(first(&all, |r| r.quiet.clone()), Some(Choice::Some(_))));
        for (target, said) in [
            (holds.target, first(&all, |r| r.target)),
            (holds.urgent, first(&all, |r| r.urgent)),
            (holds.low, first(&all, |r| r.low)),
        ] {
            prop_assert!(said.is_none_or(|said| said == target));
        }
        // And each is found where it was said.
        for (setting, says) in [
            (Setting::Target, first(&all, |r| r.target).is_some()),
            (Setting::Lead, first(&all, |r| r.lead).is_some()),
            (Setting::Quiet, first(&all, |r| r.quiet.clone()).is_some()),
        ] {
            prop_assert_eq!(policies.source(setting, &everywhere()).is_some(), says);
        }
    }

    /// Rules come back from the store as they went in, also what is set to nothing.
    #[test]
    fn rules_survive_being_written_down(rules in some_rules()) {
        let text = serde_json::to_string(&rules).unwrap();
        prop_assert_eq!(serde_json::from_str::<Rules>(&text).unwrap(), rules);
    }
}
