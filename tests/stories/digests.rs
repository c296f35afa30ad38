//! The channel digest: in local time, once per slot, whatever happens to the clock or the bot.

use crate::support::{Story, last, posted};
use local_discord::{Channel, Person, Server};

/// A question in a watched forum that nobody answers: something to tell of each day, that reminds nobody.
async fn something_to_tell(story: &mut Story) -> (Server, Person, Channel) {
    let acme = story.discord().server("Acme");
    acme.channel("#general");
    acme.forum("#help", &[]);
    let (mia, ada) = (story.manager(&acme, "Mia"), story.person(&acme, "Ada"));
    story.bot_starts().await;
    story.works(&mia, "#general", "Europe/Berlin", 9, 17).await;
    story.runs(&mia, "#general", "/watch add channel:#help threads:every new thread or post").await;
    let post = ada.posts("#help", "The build is red", "Since noon.", &[]);
    story.settles().await;
    (acme, mia, post)
}

/// In March the clock of Berlin skips an hour: nine o'clock stays nine o'clock, once a day.
#[tokio::test]
async fn the_digest_stays_at_nine_when_summer_time_begins() {
    let mut story = Story::begins("2026-03-26T12:00:00Z").await; // Thursday; summer time begins on Sunday 29
    let (_, mia, _) = something_to_tell(&mut story).await;
    let told = story.runs(&mia, "#general", "/digest schedule channel:#general time:9:00 days:daily").await;
    assert!(told.contains("#general gets a digest, every day at 09:00 (Europe/Berlin)."), "{told}");
    assert!(
        told.contains("It comes 27 March 2026 09:00 (in 20 hours), then 28 March 2026 09:00 and 29 March 2026 09:00."),
        "{told}"
    );
    story.it_is("2026-03-31T06:59:59Z").await;
    assert_eq!(
        posted(&story, "#general"),
        ["2026-03-27T08:00:00Z", "2026-03-28T08:00:00Z", "2026-03-29T07:00:00Z", "2026-03-30T07:00:00Z"]
    );
    story.ends().await;
}

/// In October it goes back an hour; a digest inside the hour that comes twice is posted once, one inside the hour that
/// is skipped in March just after it.
#[tokio::test]
async fn the_digest_stays_at_nine_when_summer_time_ends() {
    let mut story = Story::begins("2026-10-23T12:00:00Z").await; // Friday; summer time ends on Sunday 25
    let (_, mia, _) = something_to_tell(&mut story).await;
    story.runs(&mia, "#general", "/digest schedule channel:#general time:9:00 days:daily zone:Berlin").await;
    story.runs(&mia, "#general", "/digest schedule channel:#general time:2:30 days:sunday zone:Berlin").await;
    story.it_is("2026-10-27T07:59:59Z").await;
    assert_eq!(
        posted(&story, "#general"),
        ["2026-10-24T07:00:00Z", "2026-10-25T00:30:00Z", "2026-10-25T08:00:00Z", "2026-10-26T08:00:00Z",]
    );
    story.ends().await;
}

#[tokio::test]
async fn a_digest_is_listed_posted_now_and_removed() {
    let mut story = Story::begins("2026-03-04T12:00:00Z").await; // Wednesday
    let (acme, mia, post) = something_to_tell(&mut story).await;
    let ben = story.person(&acme, "Ben");
    let told = story.runs(&mia, "#general", "/digest list").await;
    assert_eq!(told, "No digest is scheduled here. `/digest schedule` adds one.");
    story.runs(&mia, "#general", "/digest schedule channel:#general time:9:00").await;
    let told = story.runs(&mia, "#general", "/digest schedule channel:#general time:09:00").await;
    assert!(told.starts_with("That channel has a digest at these times already."), "{told}");
    let told = story.runs(&mia, "#general", "/digest schedule channel:#general time:half nine").await;
    assert!(told.contains("half nine"), "{told}");
    let told = story.runs(&mia, "#general", "/digest list").await;
    assert!(told.contains("- 1: #general, weekdays at 09:00 (Europe/Berlin), next in"), "{told}");

    let told = story.runs(&mia, "#general", "/digest now digest:1").await;
    assert_eq!(told, "On its way to #general.");
    let digest = last(&acme, "#general");
    assert!(digest.text().contains("by @Ada: first reply due"), "{}", digest.text());
    let mine = story.presses(&mia, &digest.view(), "My asks").await;
    assert!(mine.is_ephemeral() && mine.text().starts_with("Nothing waits for you"), "{}", mine.text());

    // Answered: told once; then there is nothing to tell, and nothing is posted.
    story.it_is("2026-03-04T12:01:00Z").await;
    ben.says_in(&post, "Clear the cache.");
    story.it_is("2026-03-06T12:00:00Z").await;
    assert_eq!(posted(&story, "#general"), ["2026-03-04T12:00:00Z", "2026-03-05T08:00:00Z"]);
    assert!(last(&acme, "#general").text().contains("Answered since the last digest"));
    // Asked for, it says so.
    story.runs(&mia, "#general", "/digest now digest:1").await;
    assert!(last(&acme, "#general").text().contains("Nothing to tell this time."));

    let choices = mia.types("#general", "/digest remove digest:").await;
    assert_eq!(choices.len(), 1);
    assert!(choices[0].name.contains("weekdays at 09:00"), "{choices:?}");
    assert_eq!(
        story.runs(&mia, "#general", "/digest remove digest:1").await,
        "Removed: the digest in #general, weekdays at 09:00 (Europe/Berlin). It is posted no more."
    );
    let told = story.runs(&mia, "#general", "/digest remove digest:1").await;
    assert_eq!(told, "There is no such digest here. `/digest list` shows what there is.");
    story.it_is("2026-03-11T12:00:00Z").await;
    assert_eq!(posted(&story, "#general").len(), 3);
    story.ends().await;
}

/// What is typed as days may be any schedule; it is said back, and nothing is kept that never comes.
#[tokio::test]
async fn a_digest_may_come_every_other_week_or_on_the_last_working_day() {
    let mut story = Story::begins("2026-05-26T12:00:00Z").await; // Tuesday
    let (_, mia, _) = something_to_tell(&mut story).await;
    let told = story.runs(&mia, "#general", "/digest schedule channel:#general time:16:00 days:last working day").await;
    assert!(told.contains("on the last working day of the month at 16:00 (Europe/Berlin)."), "{told}");
    assert!(told.contains("It comes 29 May 2026 16:00 (in 3 days), then 30 June 2026 16:00"), "{told}");
    let told =
        story.runs(&mia, "#general", "/digest schedule channel:#general time:9:00 days:every other tuesday").await;
    assert!(told.contains("every 2 weeks on Tue at 09:00 (Europe/Berlin), from 2 June 2026."), "{told}");
    let told = story.runs(&mia, "#general", "/digest schedule channel:#general time:9:00 days:31 february").await;
    assert!(told.starts_with("That schedule never comes; try another day"), "{told}");
    let told = story.runs(&mia, "#general", "/digest schedule channel:#general time:9:00 days:now and then").await;
    assert!(told.starts_with("I could not read the days in “now and then”"), "{told}");

    // From now on the server works from Sunday to Thursday: July ends on Thursday 30 for it, not on Friday 31.
    story.it_is("2026-07-01T12:00:00Z").await;
    story.runs(&mia, "#general", "/policy set hours:Sun-Thu 9-17").await;
    story.it_is("2026-08-01T00:00:00Z").await;
    assert_eq!(
        posted(&story, "#general"),
        [
            "2026-05-29T14:00:00Z",
            "2026-06-02T07:00:00Z",
            "2026-06-16T07:00:00Z",
            "2026-06-30T07:00:00Z",
            "2026-06-30T14:00:00Z",
            "2026-07-14T07:00:00Z",
            "2026-07-28T07:00:00Z",
            "2026-07-30T14:00:00Z",
        ]
    );
    story.ends().await;
}

/// After two days without the bot the last digest is made up for, if it is not too late; the others are gone.
#[tokio::test]
async fn after_two_days_of_silence_only_the_last_digest_is_posted() {
    let mut story = Story::begins("2026-03-09T12:00:00Z").await; // Monday
    let (_, mia, _) = something_to_tell(&mut story).await;
    story.runs(&mia, "#general", "/digest schedule channel:#general time:9:00").await;
    story.bot_stops().await;
    story.it_is("2026-03-12T10:00:00Z").await; // Thursday 11:00
    story.bot_starts().await;
    story.it_is("2026-03-13T09:00:00Z").await;
    assert_eq!(posted(&story, "#general"), ["2026-03-12T10:00:00Z", "2026-03-13T08:00:00Z"]);

    story.bot_is_killed().await;
    story.it_is("2026-03-17T15:00:00Z").await; // Tuesday 16:00: its digest is seven hours late
    story.bot_starts().await;
    story.it_is("2026-03-18T09:00:00Z").await;
    assert_eq!(posted(&story, "#general"), ["2026-03-12T10:00:00Z", "2026-03-13T08:00:00Z", "2026-03-18T08:00:00Z"]);
    story.ends().await;
}
