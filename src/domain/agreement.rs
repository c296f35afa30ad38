//! Whether what several scopes say fits together wherever they meet.

use super::ids::{ChannelId, RoleId};
use super::policies::{Contradiction, Place, Policies, Scope, contradiction};

/// What must be known of a server to find the places where its scopes meet.
pub struct Around<'a> {
    /// The category of a channel.
    pub category_of: &'a dyn Fn(ChannelId) -> Option<ChannelId>,
    /// Where the asks stand that have a policy of their own.
    pub asks: &'a [Place],
}

/// The first place within `scope`, from the widest on, where a change makes a policy contradict itself that did not so
/// before.
pub fn disagreement(
    before: &Policies,
    after: &Policies,
    scope: Scope,
    around: &Around<'_>,
) -> Option<(Place, Contradiction)> {
    // A scope whose last word was just taken back is nothing that `after` would name.
    let mut scopes: Vec<Scope> = after.all().iter().map(|(one, _)| *one).chain([scope]).collect();
    scopes.sort_unstable();
    scopes.dedup();
    let places = meetings(&scopes, around).into_iter().filter(|place| place.is_in(scope));
    places.into_iter().find_map(|place| {
        let now = contradiction(&after.at(&place))?;
        (contradiction(&before.at(&place)) != Some(now)).then_some((place, now))
    })
}

/// Every place where a different mixture of these scopes may hold: anywhere in the server, in each category and channel,
/// for each role in each of those, for each ask. Asks of several roles at once are left out: each role counts by itself.
fn meetings(scopes: &[Scope], around: &Around<'_>) -> Vec<Place> {
    let everywhere = Place::default();
    let grounds = scopes.iter().filter_map(|scope| match scope {
        Scope::Category(id) => Some(Place { category: Some(*id), ..everywhere.clone() }),
        Scope::Channel(id) => {
            Some(Place { category: (around.category_of)(*id), channel: Some(*id), ..everywhere.clone() })
        }
        Scope::Server | Scope::Role(_) | Scope::Ask(_) => None,
    });
    let grounds: Vec<Place> = std::iter::once(everywhere.clone()).chain(grounds).collect();
    let roles: Vec<RoleId> = scopes
        .iter()
        .filter_map(|scope| match scope {
            Scope::Role(id) => Some(*id),
            _ => None,
        })
        .collect();
    let for_roles =
        roles.iter().flat_map(|role| grounds.iter().map(|ground| Place { roles: vec![*role], ..ground.clone() }));
    grounds.iter().cloned().chain(for_roles).chain(around.asks.iter().cloned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::{AskId, PersonId};
    use crate::domain::policies::{Choice, Rules};
    use crate::domain::policy::Target;

    const OFFICE: Scope = Scope::Category(ChannelId(1));
    const BACKEND: Scope = Scope::Channel(ChannelId(2));
    const ON_CALL: Scope = Scope::Role(RoleId(3));
    const THE_ASK: Scope = Scope::Ask(AskId(4));

    fn lead() -> Rules {
        Rules { lead: Some(Choice::Some(PersonId(9))), ..Rules::default() }
    }

    fn asker_is_told(told: bool) -> Rules {
        Rules { tell_asker: Some(told), ..Rules::default() }
    }

    fn target(target: Option<u32>, urgent: Option<u32>) -> Rules {
        let hours = |n: u32| Target::WorkingSeconds(n * 3600);
        Rules { target: target.map(hours), urgent: urgent.map(hours), ..Rules::default() }
    }

    /// #backend is in the office, and so is the ask there, of nobody in particular.
    fn judge(before: &[(Scope, Rules)], set: (Scope, Rules)) -> Option<(Place, Contradiction)> {
        let mut after: Vec<_> = before.iter().filter(|(scope, _)| *scope != set.0).cloned().collect();
        after.extend((!set.1.is_empty()).then(|| set.clone()));
        let category_of = |channel| (channel == ChannelId(2)).then_some(ChannelId(1));
        let the_ask =
            Place { category: Some(ChannelId(1)), channel: Some(ChannelId(2)), roles: vec![], ask: Some(AskId(4)) };
        let around = Around { category_of: &category_of, asks: std::slice::from_ref(&the_ask) };
        disagreement(&Policies::new(before.to_vec()), &Policies::new(after), set.0, &around)
    }

    #[test]
    fn a_change_is_judged_wherever_it_holds() {
        let (office, backend, on_call) = (Some(ChannelId(1)), Some(ChannelId(2)), vec![RoleId(3)]);
        let at_backend = Place { category: office, channel: backend, ..Place::default() };
        let table: [(&str, &[(Scope, Rules)], (Scope, Rules), Option<Place>); 10] = [
            ("the scope itself", &[(Scope::Server, asker_is_told(false))], (BACKEND, lead()), Some(at_backend.clone())),
            ("a narrower one", &[(BACKEND, lead())], (Scope::Server, asker_is_told(false)), Some(at_backend.clone())),
            ("a channel in it", &[(BACKEND, lead())], (OFFICE, asker_is_told(false)), Some(at_backend.clone())),
            (
                "a role, wherever it is asked",
                &[(ON_CALL, lead())],
                (Scope::Server, asker_is_told(false)),
                Some(Place { roles: on_call.clone(), ..Place::default() }),
            ),
            (
                "a role where it is asked",
                &[(ON_CALL, lead())],
                (BACKEND, asker_is_told(false)),
                Some(Place { roles: on_call.clone(), ..at_backend.clone() }),
            ),
            (
                "one ask",
                &[(THE_ASK, lead())],
                (OFFICE, asker_is_told(false)),
                Some(Place { ask: Some(AskId(4)), ..at_backend.clone() }),
            ),
            (
                "not where a nearer one says otherwise",
                &[(BACKEND, asker_is_told(true)), (THE_ASK, lead())],
                (OFFICE, asker_is_told(false)),
                None,
            ),
            (
                "not where it does not hold",
                &[(Scope::Category(ChannelId(8)), lead())],
                (OFFICE, asker_is_told(false)),
                None,
            ),
            (
                "what is taken back uncovers what it covered",
                &[(Scope::Server, asker_is_told(false)), (OFFICE, asker_is_told(true)), (BACKEND, lead())],
                (OFFICE, Rules::default()),
                Some(at_backend.clone()),
            ),
            (
                "the server itself comes first",
                &[(Scope::Server, target(None, Some(2))), (BACKEND, target(None, Some(2)))],
                (Scope::Server, target(Some(1), Some(2))),
                Some(Place::default()),
            ),
        ];
        for (case, before, set, expect) in table {
            assert_eq!(judge(before, set).map(|(place, _)| place), expect, "{case}");
        }
    }

    #[test]
    fn what_was_wrong_before_keeps_nobody_from_changing_something_else() {
        // A channel that names a lead was moved into a category where the asker is not told.
        let before = [(OFFICE, asker_is_told(false)), (BACKEND, lead())];
        assert_eq!(judge(&before, (Scope::Server, target(Some(4), None))), None);
        let slower = Rules { tell_asker: Some(true), ..target(Some(1), Some(2)) };
        let worse = judge(&before, (BACKEND, slower));
        assert_eq!(worse.map(|(_, what)| what), Some(Contradiction::UrgentIsSlower));
    }
}
