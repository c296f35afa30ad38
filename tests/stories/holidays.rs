//! Public holidays are days off: of who chose them, and of who left the server to guess.

use crate::support::{Story, last, posted};
use local_discord::{Person, Server};

async fn begins(time: &str) -> (Story, Server, Person, Person, Person) {
    let mut story = Story::begins(time).await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (mia, ada) = (story.manager(&acme, "Mia"), story.person(&acme, "Ada"));
    let ben = story.person(&acme, "Ben");
    story.bot_starts().await;
    story.works(&mia, "#backend", "Europe/Berlin", 9, 17).await;
    story.works(&ada, "#backend", "Europe/Berlin", 9, 17).await;
    (story, acme, mia, ada, ben)
}

/// Asked on Christmas Eve: what was due on Christmas Day is due on Monday, once Ben says where he lives. Nothing reaches
/// him in between.
#[tokio::test]
async fn a_holiday_stops_the_clock_and_keeps_silent() {
    let (mut story, acme, _, ada, ben) = begins("2026-12-24T15:00:00Z").await; // Thursday 16:00 in Berlin
    story.works(&ben, "#backend", "Europe/Berlin", 9, 17).await;
    story.asks(&ada, "#backend", "/ask owner:@Ben", "Which index?").await;
    let post = last(&acme, "#backend");
    assert!(post.text_for(&ben).contains("Reply due by 25 December 2026 16:00"), "{}", post.text_for(&ben));

    let told = story.runs(&ben, "#backend", "/holidays set country:germany region:Bayern").await;
    assert!(told.starts_with("The public holidays of Bayern, Germany are your days off from now on"), "{told}");
    assert!(told.contains("- 25 December 2026: Erster Weihnachtstag (Christmas Day)\n"), "{told}");
    assert!(told.contains("- 1 January 2027: Neujahr (New Year's Day)\n"), "{told}");
    story.is_away(&ben, "2026-12-24T23:00:00Z", "2026-12-25T23:00:00Z");
    let post = last(&acme, "#backend");
    assert!(post.text_for(&ben).contains("Reply due by 28 December 2026 16:00"), "{}", post.text_for(&ben));

    // To himself the pause has its reason; to others it has none.
    story.it_is("2026-12-25T10:00:00Z").await;
    let why = story.runs(&ben, "#backend", "/why ask:1").await;
    assert!(why.contains("day off"), "{why}");
    let named = "- Your clock stands on 25 December 2026: Erster Weihnachtstag (Christmas Day).\n";
    assert!(why.contains(named) && !why.contains("26 December"), "{why}");
    let why = story.runs(&ada, "#backend", "/why ask:1").await;
    assert!(why.contains("not at work until 28 December 2026 09:00") && !why.contains("day off"), "{why}");

    story.it_is("2026-12-28T15:10:00Z").await;
    story.heard(&ben, &[("2026-12-28T13:00:00Z", "is due soon"), ("2026-12-28T15:00:00Z", "is due now")]);
    ben.replies(&post, "created_at");
    story.settles().await;
    story.ends().await;
}

/// Single days are added and taken out, each answer says what holds now.
#[tokio::test]
async fn days_are_added_and_taken_out() {
    let (story, _, _, ada, _) = begins("2026-12-01T10:00:00Z").await;
    let runs = async |command: &str| story.runs(&ada, "#backend", command).await;
    let told = runs("/holidays show").await;
    assert!(told.starts_with("You have chosen no public holidays, so they are ordinary working days"), "{told}");
    runs("/holidays set country:DE").await;
    let told = runs("/holidays add day:24 December").await;
    assert!(told.starts_with("24 December 2026 is a day off for you now"), "{told}");
    assert!(runs("/holidays add day:2026-12-24").await.contains("already, so nothing was changed"));
    assert!(runs("/holidays add day:2026-12-25").await.contains("already, so nothing was changed"));
    let told = runs("/holidays remove day:2026-12-25").await;
    assert!(told.starts_with("25 December 2026 is a working day for you now"), "{told}");
    assert!(runs("/holidays remove day:2026-12-23").await.contains("was no day off for you"));
    let told = runs("/holidays show").await;
    assert!(told.starts_with("Your days off are the public holidays of Germany."), "{told}");
    assert!(told.contains("- 24 December 2026: a day off that you added\n"), "{told}");
    assert!(told.contains("- 25 December 2026: Erster Weihnachtstag (Christmas Day), but you work\n"), "{told}");
    assert!(told.contains("I know public holidays until the end of 2033"), "{told}");
    let told = runs("/holidays add day:2026-12-25").await;
    assert!(told.starts_with("25 December 2026 is a day off for you again."), "{told}");
    // What was added stays when the country's days go.
    let told = runs("/holidays off").await;
    assert!(told.contains("ordinary working days") && told.contains("Days that you added yourself stay off"), "{told}");
    let told = runs("/holidays show").await;
    assert!(told.contains("- 24 December 2026: a day off that you added"), "{told}");

    // What cannot be read changes nothing, and says what can be done.
    let refused = [
        ("/holidays set country:Atlantis", "I don't know a country by the name \"Atlantis\"."),
        ("/holidays set country:DE region:Texas", "I don't know a region of Germany by the name \"Texas\"."),
        ("/holidays set country:Japan region:Tokyo", "I know no regions of Japan."),
        ("/holidays add day:soon", "I can't read \"soon\" as a day."),
        ("/holidays add day:2026-11-30", "That day is over."),
    ];
    for (command, expect) in refused {
        let told = runs(command).await;
        assert!(told.starts_with(expect), "{command}: {told}");
    }
    story.ends().await;
}

/// A server's holidays count for who has set nothing, and for its digests; not for who said when they work.
#[tokio::test]
async fn a_servers_holidays_are_a_guess() {
    let (mut story, _, mia, ada, ben) = begins("2026-12-23T10:00:00Z").await; // Wednesday
    story.runs(&mia, "#backend", "/policy set zone:Berlin hours:Mon-Fri 9-17").await;
    story.others_work("Europe/Berlin", 9, 17);
    ben.lives_in("Europe/Berlin".parse().expect("a zone"));
    let digest = "/digest schedule channel:#backend time:10:00 days:weekdays except holidays empty:say so in one line";
    story.runs(&mia, "#backend", digest).await;
    let told = story.runs(&mia, "#backend", "/holidays server country:germany").await;
    assert!(told.starts_with("The public holidays of Germany are days off in this server from now on"), "{told}");
    story.is_away(&ben, "2026-12-24T23:00:00Z", "2026-12-25T23:00:00Z");

    let told = story.runs(&ben, "#backend", "/holidays show").await;
    assert!(told.starts_with("You have set neither hours nor holidays, so I guess this server's"), "{told}");
    let told = story.runs(&ada, "#backend", "/holidays show").await;
    assert!(told.starts_with("You have chosen no public holidays"), "{told}");
    assert!(told.contains("This server has those of Germany"), "{told}");

    story.it_is("2026-12-24T15:00:00Z").await; // Thursday 16:00 in Berlin
    story.asks(&ada, "#backend", "/ask owner:@Ben thread:false", "Which index?").await;
    story.asks(&mia, "#backend", "/ask owner:@Ada thread:false", "Which backup?").await;
    let why = story.runs(&ben, "#backend", "/why ask:1").await;
    assert!(
        why.contains("(the server's hours, since you have set none)")
            && why.contains(
                "25 December 2026: Erster Weihnachtstag (Christmas Day) (a guess: the server's holidays, since"
            ),
        "{why}"
    );
    let why = story.runs(&ada, "#backend", "/why ask:2").await;
    assert!(!why.contains("Your clock stands on"), "{why}");
    story.it_is("2026-12-28T15:10:00Z").await;
    // Ada has said when she works, and nobody said that she does not work at Christmas.
    story.heard(
        &ada,
        &[
            ("2026-12-25T13:00:00Z", "is due soon"),
            ("2026-12-25T15:00:00Z", "is due now"),
            ("2026-12-28T08:00:00Z", "is still waiting for your reply"),
        ],
    );
    story.heard(&ben, &[("2026-12-28T13:00:00Z", "is due soon"), ("2026-12-28T15:00:00Z", "is due now")]);
    let digests = posted(&story, "#backend").into_iter().filter(|at| at.contains("T09:00:00"));
    assert_eq!(digests.collect::<Vec<_>>(), ["2026-12-24T09:00:00Z", "2026-12-28T09:00:00Z"]);

    let told = story.runs(&mia, "#backend", "/holidays server country:none").await;
    assert!(told.starts_with("This server has no public holidays from now on."), "{told}");
    let told = story.runs(&ada, "#backend", "/holidays server country:none").await;
    assert!(told.starts_with("Settings need the permission \"Manage Server\"."), "{told}");
    for ask in 1..=2 {
        let who = if ask == 1 { &ben } else { &ada };
        story.runs(who, "#backend", &format!("/done ask:{ask}")).await;
    }
    story.ends().await;
}

/// Who sets hours of their own hears what no longer counts, and how people work together here.
#[tokio::test]
async fn with_hours_of_ones_own_the_servers_holidays_end() {
    let (story, acme, mia, ada, ben) = begins("2026-12-01T10:00:00Z").await;
    story.runs(&mia, "#backend", "/holidays server country:germany").await;
    let set = ben.runs("#backend", "/hours set zone:Berlin hours:Mon-Fri 9-17").await;
    let told = set.text();
    assert!(
        told.contains(
            "\nThe public holidays of Germany no longer count for you: they were this server's, as a guess. "
        ),
        "{told}"
    );
    let norms = ben.clicks(&set.view(), "How we work here").await;
    assert!(norms.text().starts_with("**How we work here**"), "{}", norms.text());
    story.settles().await;
    for (who, command) in [(&ben, "/hours set hours:Mon-Fri 8-16"), (&ada, "/hours set zone:Paris")] {
        let again = who.runs("#backend", command).await;
        assert!(!again.text().contains("no longer count") && again.view().button_labels().is_empty(), "{command}");
    }

    // So it is where the hours are a colleague's.
    let nia = acme.person("Nia");
    story.runs(&ada, "#backend", "/hours sharing share:true").await;
    let copied = nia.runs("#backend", "/hours copy from:@Ada").await;
    assert!(copied.text().contains("The public holidays of Germany no longer count"), "{}", copied.text());
    assert_eq!(copied.view().button_labels(), ["How we work here"]);
    story.settles().await;
    story.ends().await;
}
