//! A month of sixty people: the whole bot against the local Discord, from Friday 6 March to Tuesday 7 April 2026, while
//! clocks change in five of eight zones. What reached people and channels is judged from the local Discord's record by a
//! model of its own: hours, plan, gate and digests are worked out anew here, without a line of the bot's.

mod cast;
mod digests;
mod hours;
mod ledger;
#[path = "../support/log.rs"]
mod log;
mod people;
mod plan;
mod play;
mod seen;
mod summary;
mod traffic;

use digests::Judged;
use plan::World;
use summary::Summary;

#[tokio::test]
async fn sixty_people_for_a_month() {
    let mut played = play::play().await;
    let asks = ledger::asks(&played.posted, std::mem::take(&mut played.by_command), &played.done);
    let (dms, digests) = (seen::dms(&played), seen::digests(&played));
    let expected = World::new(&played, &dms).expected(&asks);
    let of_digests = digests::judged(&played, &asks, &digests);
    let (unplanned, only_counted) = people::held_against(&expected, &dms);
    let (unreached, excused) = people::unreached(&played, &asks, &dms);
    let summary = Summary::of(&played, &asks, &dms, &digests, &of_digests, (only_counted, excused));
    println!("{summary:#?}");

    let Judged { broken: wrong_digests, .. } = of_digests;
    let broken = [
        people::disturbed(&played, &dms),
        people::twice_or_too_often(&played, &dms),
        unplanned,
        unreached,
        wrong_digests,
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
