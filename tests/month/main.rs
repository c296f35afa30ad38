//! A month of sixty people: the whole bot against the local Discord, from Friday 6 March to Tuesday 7 April 2026, while
//! clocks change in five of eight zones. What reached people and channels is judged from the local Discord's record by a
//! model of its own: hours, plan, gate and digests are worked out anew here, without a line of the bot's.

mod cast;
mod digests;
mod hours;
mod ledger;
#[path = "../support/log.rs"]
mod log;
mod own_digests;
mod people;
mod plan;
mod play;
mod seen;
mod summary;
mod traffic;

use plan::World;
use summary::{Judgement, Summary};

#[tokio::test]
async fn sixty_people_for_a_month() {
    let mut played = play::play().await;
    let asks = ledger::asks(&played.posted, std::mem::take(&mut played.by_command), &played.done);
    let (dms, digests) = (seen::dms(&played), seen::digests(&played));
    let world = World::new(&played, &dms);
    let expected = world.expected(&asks);
    let (wrong_own, own_digests) = own_digests::judged(&world, &asks, &dms);
    let mut of_digests = digests::judged(&played, &asks, &digests);
    let wrong_digests = std::mem::take(&mut of_digests.broken);
    let (unplanned, only_counted) = people::held_against(&expected, &dms);
    let (unreached, excused) = people::unreached(&played, &asks, &dms);
    let judged = Judgement { digests: of_digests, own_digests, only_counted, excused };
    let summary = Summary::of(&played, &asks, &dms, &expected, &judged);
    println!("{summary:#?}");

    let broken = [
        people::disturbed(&played, &dms),
        people::twice_or_too_often(&played, &dms),
        unplanned,
        unreached,
        wrong_digests,
        wrong_own,
        summary.too_little(),
    ]
    .concat();
    let shown: Vec<&String> = broken.iter().take(40).collect();
    assert!(broken.is_empty(), "{} promises are broken, first of all:\n{shown:#?}", broken.len());
    assert_eq!(played.given_up().await, Vec::new(), "given up");
    played.stage.stop_bot().await.expect("the bot stops");
    played.stage.discord.assert_no_complaints();
    assert_eq!(played.warnings(), Vec::<String>::new(), "the bot warns");
}
