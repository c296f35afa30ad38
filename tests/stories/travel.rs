//! Travel, hours of colleagues, and those of the server.

use crate::support::{Story, last};

/// A question that is open while its owner flies: its clock runs on the clock there, and at home again by itself.
#[tokio::test]
async fn who_travels_is_reminded_on_the_clock_there_and_then_at_home_again() {
    let mut story = Story::begins("2026-03-06T09:00:00Z").await; // Friday 10:00 in Berlin
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (ada, ben) = (story.person(&acme, "Ada"), story.person(&acme, "Ben"));
    story.bot_starts().await;
    story.works(&ada, "#backend", "Europe/Berlin", 9, 17).await;
    story.works(&ben, "#backend", "Europe/Berlin", 9, 17).await;
    let reply = story.asks(&ada, "#backend", "/ask owner:@Ben", "Which index?").await;
    assert!(reply.text().contains("due 9 March 2026 10:00"), "{}", reply.text());

    // Seven hours of Friday are used; the last one is Monday's first in Tokyo.
    let told = story.runs(&ben, "#backend", "/hours travel zone:Tokyo from:monday until:friday").await;
    story.holds_to(&ben, "Asia/Tokyo", 9, 17);
    assert_eq!(
        told,
        "Noted: from 8 March 2026 16:00 until 14 March 2026 00:00 your hours are Mon\u{2013}Fri 09:00\u{2013}17:00 \
         (Asia/Tokyo). Then the ones you have at home count again by themselves.\n\
         What you owe is counted by these hours: due times that changed are already right in `/asks`.\n\
         **The next seven days, on your clock**\n\
         Fri 6: 09:00\u{2013}17:00\n\
         Sat 7: not at work\n\
         Sun 8: not at work\n\
         Mon 9: 09:00\u{2013}17:00 (in Tokyo)\n\
         Tue 10: 09:00\u{2013}17:00 (in Tokyo)\n\
         Wed 11: 09:00\u{2013}17:00 (in Tokyo)\n\
         Thu 12: 09:00\u{2013}17:00 (in Tokyo)"
    );
    let post = last(&acme, "#backend");
    assert!(post.text_for(&ada).contains("Reply due by 9 March 2026 02:00"), "{}", post.text_for(&ada));
    let shown = story.runs(&ben, "#backend", "/hours show").await;
    assert!(shown.contains("You travel from"), "{shown}");
    let why = story.runs(&ben, "#backend", "/why ask:1").await;
    assert!(
        why.contains("- You will travel: from 9 March 2026 00:00 until") && why.contains("the clock of Tokyo."),
        "{why}"
    );
    story.holds_to(&ben, "Europe/Berlin", 9, 17);
    story.it_is("2026-03-06T15:30:00Z").await;
    story.heard(&ben, &[("2026-03-06T15:00:00Z", "is due soon")]);
    story.holds_to(&ben, "Asia/Tokyo", 9, 17);
    story.it_is("2026-03-09T06:00:00Z").await;
    story.heard(&ben, &[("2026-03-09T01:00:00Z", "is due now")]);
    let why = story.runs(&ben, "#backend", "/why ask:1").await;
    assert!(why.contains("- You are travelling: until 14 March 2026 ") && why.contains("the clock of Tokyo."), "{why}");
    let why = story.runs(&ada, "#backend", "/why ask:1").await;
    assert!(!why.contains("Tokyo") && !why.contains("travel"), "where he is, is his: {why}");
    ben.replies(&post, "created_at");
    story.settles().await;

    // At home again: Monday's morning is Berlin's.
    story.it_is("2026-03-16T07:00:00Z").await;
    ben.lives_in("Europe/Berlin".parse().expect("a zone"));
    let reply = story.asks(&ada, "#backend", "/ask owner:@Ben", "And now?").await;
    assert!(reply.text().contains("@Ben is next at work 16 March 2026 09:00"), "{}", reply.text());
    story.holds_to(&ben, "Europe/Berlin", 9, 17);
    ben.replies(&last(&acme, "#backend"), "updated_at");
    story.settles().await;
    let told = story.runs(&ben, "#backend", "/hours travel-end").await;
    assert_eq!(told, "You have no travel ahead, so nothing was changed. `/hours travel` tells me of some.");
    story.ends().await;
}

#[tokio::test]
async fn travel_that_ends_early_or_cannot_be() {
    let mut story = Story::begins("2026-03-06T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let ben = story.person(&acme, "Ben");
    story.bot_starts().await;
    let told = story.runs(&ben, "#backend", "/hours travel zone:Tokyo until:friday").await;
    assert!(told.starts_with("You have set no working hours yet, so nothing was changed."), "{told}");
    story.works(&ben, "#backend", "Europe/Berlin", 9, 17).await;
    for (typed, answer) in [
        ("zone:Tokyo until:some day", "Nothing was changed: I can't read \u{201c}some day\u{201d} as a day."),
        ("zone:Tokyo until:2026-03-05", "Nothing was changed: that is over already."),
        (
            "zone:CST until:friday",
            "\u{201c}CST\u{201d} can be more than one time zone. Did you mean `Chicago, United States`,",
        ),
        (
            "zone:Atlantis until:friday",
            "I don't know \u{201c}Atlantis\u{201d} as a place. Did you mean `Atlanta, United States`?",
        ),
        ("zone:Xyzzy until:friday", "I don't know \u{201c}Xyzzy\u{201d} as a place. Choose a big city near you,"),
        ("zone:Tokyo until:friday hours:9-5", "Nothing was changed: \u{201c}9-5\u{201d} would end on the next day."),
    ] {
        let told = story.runs(&ben, "#backend", &format!("/hours travel {typed}")).await;
        assert!(told.contains(answer), "{typed}: {told}");
    }
    let told = story.runs(&ben, "#backend", "/hours travel zone:Tokyo until:2026-03-20 hours:10-16").await;
    assert!(told.contains("your hours are Mon\u{2013}Fri 10:00\u{2013}16:00 (Asia/Tokyo)"), "{told}");
    let shown = story.runs(&ben, "#backend", "/hours show").await;
    assert!(shown.contains("You are travelling until 21 March 2026 00:00"), "{shown}");
    let told = story.runs(&ben, "#backend", "/hours travel-end").await;
    assert!(
        told.starts_with("Welcome back: your hours are Mon\u{2013}Fri 09:00\u{2013}17:00 (Europe/Berlin) again."),
        "{told}"
    );
    let shown = story.runs(&ben, "#backend", "/hours show").await;
    assert!(!shown.contains("travel"), "{shown}");
    story.ends().await;
}

/// Ben comes home sooner than he had said: from then on he is reminded there, and not by night.
#[tokio::test]
async fn who_comes_home_sooner_is_at_home() {
    let mut story = Story::begins("2026-04-06T13:00:00Z").await; // Monday morning in New York
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (mia, ben) = (story.person(&acme, "Mia"), story.person(&acme, "Ben"));
    story.bot_starts().await;
    story.works(&ben, "#backend", "America/New_York", 9, 17).await;
    let told = story.runs(&ben, "#backend", "/hours travel zone:Tokyo from:tomorrow until:2026-04-20").await;
    assert!(told.contains("Then the ones you have at home count again by themselves."), "{told}");
    let told = story.runs(&ben, "#backend", "/hours travel zone:Lisbon from:2026-04-14 until:2026-04-15").await;
    assert!(
        told.contains("Then you are on the travel that you noted before, until 21 April 2026")
            && told.contains("(Asia/Tokyo)"),
        "{told}"
    );
    story.it_is("2026-04-09T13:00:00Z").await;
    let told = story.runs(&ben, "#backend", "/hours travel zone:Tokyo until:2026-04-10").await;
    assert!(told.contains("Then the ones you have at home count again by themselves."), "{told}");
    story.runs(&ben, "#backend", "/hours travel-end").await;
    let told = story.runs(&ben, "#backend", "/hours show").await;
    assert!(told.contains("You travel from") && told.contains("(Europe/Lisbon)"), "the side trip stays: {told}");
    story.runs(&ben, "#backend", "/hours travel-end").await;
    story.it_is("2026-04-13T22:00:00Z").await; // Monday evening in New York, Tuesday morning in Tokyo
    story.asks(&mia, "#backend", "/ask owner:@Ben", "Which index?").await;
    story.it_is("2026-04-14T12:59:00Z").await;
    story.heard_nothing(&ben);
    story.it_is("2026-04-14T13:00:00Z").await;
    story.heard(
        &ben,
        &[("2026-04-14T13:00:00Z", "For you that is Mon\u{2013}Fri 09:00\u{2013}17:00 (America/New_York)")],
    );
    story.is_over_for(&[&mia]);
    story.ends().await;
}

/// The first message that somebody gets is on a trip: it says the hours by which it came.
#[tokio::test]
async fn who_is_first_told_abroad_reads_the_hours_there() {
    let mut story = Story::begins("2026-04-06T13:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (mia, ben) = (story.person(&acme, "Mia"), story.person(&acme, "Ben"));
    story.bot_starts().await;
    story.works(&ben, "#backend", "America/New_York", 9, 17).await;
    story.runs(&ben, "#backend", "/hours travel zone:Tokyo until:2026-04-20").await;
    story.holds_to(&ben, "Asia/Tokyo", 9, 17);
    story.asks(&mia, "#backend", "/ask owner:@Ben", "Which index?").await;
    story.it_is("2026-04-07T00:00:00Z").await;
    story.heard(&ben, &[("2026-04-07T00:00:00Z", "For you that is Mon\u{2013}Fri 09:00\u{2013}17:00 (Asia/Tokyo)")]);
    ben.replies(&crate::support::last(&acme, "#backend"), "the third");
    story.settles().await;
    story.is_over_for(&[&mia, &ben]);
    story.ends().await;
}

/// A month in Tokyo with two days in New York in between is one travel: it ends as a whole.
#[tokio::test]
async fn travel_with_a_side_trip_ends_as_a_whole() {
    for (now, again) in
        [("2026-03-06T09:00:00Z", true), ("2026-03-11T12:00:00Z", false), ("2026-03-17T09:00:00Z", false)]
    {
        let mut story = Story::begins("2026-03-06T09:00:00Z").await;
        let acme = story.discord().server("Acme");
        acme.channel("#backend");
        let ben = story.person(&acme, "Ben");
        story.bot_starts().await;
        story.works(&ben, "#backend", "Europe/Berlin", 9, 17).await;
        story.runs(&ben, "#backend", "/hours travel zone:Tokyo until:2026-03-20").await;
        story.runs(&ben, "#backend", "/hours travel zone:New York from:2026-03-11 until:2026-03-12").await;
        story.it_is(now).await;
        let told = story.runs(&ben, "#backend", "/hours travel-end").await;
        assert!(
            told.starts_with("Welcome back: your hours are Mon\u{2013}Fri 09:00\u{2013}17:00 (Europe/Berlin) again."),
            "{now}: {told}"
        );
        assert_eq!(told.contains("What you had noted until 21 March 2026"), now < "2026-03-13", "{now}: {told}");
        assert_eq!(told.contains("You travel from 11 March"), again, "the side trip is still ahead: {told}");
        assert!(!told.contains("(Asia/Tokyo)"), "{now}: {told}");
        let shown = story.runs(&ben, "#backend", "/hours show").await;
        assert!(!shown.contains("(Asia/Tokyo)"), "{now}: {shown}");
        if again {
            let told = story.runs(&ben, "#backend", "/hours travel-end").await;
            assert!(told.starts_with("Removed: your travel from 11 March 2026"), "{told}");
        }
        let told = story.runs(&ben, "#backend", "/hours travel-end").await;
        assert!(told.starts_with("You have no travel ahead"), "{now}: {told}");
        story.ends().await;
    }
}

/// Hours are copied only from who shares them; time off never is.
#[tokio::test]
async fn hours_are_copied_from_who_shares_them() {
    let mut story = Story::begins("2026-03-06T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (ada, ben, nia) = (story.person(&acme, "Ada"), story.person(&acme, "Ben"), story.person(&acme, "Nia"));
    story.bot_starts().await;
    story.runs(&ben, "#backend", "/hours set zone:Tokyo hours:Mon-Thu 10-19").await;
    story.runs(&ben, "#backend", "/away set until:2026-03-20").await;
    let told = story.runs(&ada, "#backend", "/hours copy from:@Ben").await;
    assert!(told.starts_with("@Ben does not share their working hours, so nothing was copied."), "{told}");

    let told = story.runs(&ben, "#backend", "/hours sharing share:true").await;
    assert!(told.starts_with("Shared: people in your servers can see your whole week"), "{told}");
    let told = story.runs(&ada, "#backend", "/hours copy from:@Ben").await;
    assert!(
        told.starts_with("Copied from @Ben: your working hours are Mon\u{2013}Thu 10:00\u{2013}19:00 (Asia/Tokyo).\nThat is their zone"),
        "{told}"
    );
    assert!(!told.contains("away"), "{told}");
    story.runs(&nia, "#backend", "/hours set zone:Berlin").await;
    let told = story.runs(&nia, "#backend", "/hours copy from:@Ben").await;
    assert!(told.contains("Mon\u{2013}Thu 10:00\u{2013}19:00 (Europe/Berlin).\nYour zone stays as it was"), "{told}");
    let told = story.runs(&nia, "#backend", "/hours copy from:@Ben zone:true").await;
    assert!(told.contains("Mon\u{2013}Thu 10:00\u{2013}19:00 (Asia/Tokyo)."), "{told}");

    story.runs(&ben, "#backend", "/hours sharing share:false").await;
    let told = story.runs(&nia, "#backend", "/hours copy from:@Ben").await;
    assert!(told.starts_with("@Ben does not share"), "{told}");
    let told = story.runs(&nia, "#backend", "/hours copy from:@Nia").await;
    assert!(told.starts_with("Those are your own hours already."), "{told}");
    story.ends().await;
}

/// The server's hours are a guess until somebody sets them, and then what is open by them moves.
#[tokio::test]
async fn a_servers_hours_are_set_by_who_manages_it() {
    let mut story = Story::begins("2026-03-04T05:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (mia, ada, kenji) = (story.manager(&acme, "Mia"), story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    story.bot_starts().await;
    let told = story.runs(&mia, "#backend", "/hours server").await;
    assert!(told.starts_with("Nobody has set this server's working hours: I assume Mon"), "{told}");
    story.asks(&ada, "#backend", "/ask owner:@Kenji", "Which index?").await;
    let told = story.runs(&mia, "#backend", "/hours server zone:Berlin hours:Mon-Fri 8-16").await;
    story.others_work("Europe/Berlin", 8, 16);
    assert_eq!(
        told,
        "Set: anybody here without working hours of their own has Mon\u{2013}Fri 08:00\u{2013}16:00 (Europe/Berlin). I tell them that it is a \
         guess.\nOne open ask is due at another time now."
    );
    let told = story.runs(&mia, "#backend", "/hours server zone:Berlin").await;
    assert!(told.starts_with("Nothing to change"), "{told}");
    let told = story.runs(&mia, "#backend", "/hours server hours:off").await;
    assert!(told.starts_with("Nothing was changed: without hours"), "{told}");
    let told = story.runs(&ada, "#backend", "/hours server zone:Tokyo").await;
    assert!(told.contains("Manage Server"), "{told}");
    kenji.replies(&last(&acme, "#backend"), "created_at");
    story.settles().await;
    story.ends().await;
}
