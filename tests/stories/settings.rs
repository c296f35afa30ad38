//! Settings and lists: who may, what is understood, what is said.

use crate::support::{Story, dms_to};

#[tokio::test]
async fn hours_are_set_by_city_and_slips_change_nothing() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#general");
    let kenji = story.person(&acme, "Kenji");
    story.bot_starts().await;
    let told = story.runs(&kenji, "#general", "/hours show").await;
    assert!(
        told.starts_with(
            "You have set no working hours, so I guess the server's: Mon\u{2013}Fri 09:00\u{2013}17:00 (UTC)."
        ),
        "{told}"
    );
    let choices = kenji.types("#general", "/hours set zone:osa").await;
    assert!(choices.iter().any(|c| c.name.contains("Osaka") && c.value == "Asia/Tokyo"), "{choices:?}");

    let told =
        story.runs(&kenji, "#general", "/hours set zone:Asia/Tokyo hours:Mon-Thu 9-12, 13-17:30; Fri 9-13").await;
    assert!(
        told.starts_with(
            "Your working hours are Mon\u{2013}Thu 09:00\u{2013}12:00, 13:00\u{2013}17:30; Fri 09:00\u{2013}13:00 (Asia/Tokyo)."
        ),
        "{told}"
    );
    let set = story.runs(&kenji, "#general", "/hours show").await;
    for (slip, why) in [
        ("zone:Atlantis", "Atlantis"),
        ("zone:Tokyo hours:whenever", "whenever"),
        ("zone:Tokyo hours:9-5", "would end on the next day"),
        ("zone:Tokyo hours:9", "lacks a start or an end"),
        ("zone:@everyone", "everyone"),
    ] {
        let told = story.runs(&kenji, "#general", &format!("/hours set {slip}")).await;
        assert!(told.contains(why), "{slip}: {told}");
        assert_eq!(story.runs(&kenji, "#general", "/hours show").await, set, "{slip}");
    }
    // Without hours the zone alone changes; off at all means that nothing is ever sent.
    let told = story.runs(&kenji, "#general", "/hours set zone:Osaka").await;
    assert!(told.contains("13:00\u{2013}17:30; Fri"), "{told}");
    let told = story.runs(&kenji, "#general", "/hours set zone:Tokyo hours:Mon-Sun off").await;
    assert!(told.starts_with("You have no working hours, so I never send you anything."), "{told}");
    story.ends().await;
}

#[tokio::test]
async fn what_waits_is_listed_for_both_sides_in_server_and_dm() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    let other = story.discord().server("Other");
    acme.channel("#backend");
    other.channel("#lobby");
    let (ada, kenji) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    let (ada_there, kenji_there) = (ada.joins(&other), kenji.joins(&other));
    story.bot_starts().await;
    story.works(&kenji, "#backend", "Europe/London", 9, 17).await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false need-by:tomorrow 12:00", "Which index?").await;
    story.it_is("2026-03-04T09:01:00Z").await;
    story.asks(&ada_there, "#lobby", "/ask owner:@Kenji thread:false", "Are you there?").await;

    let told = story.runs(&kenji, "#backend", "/asks").await;
    assert!(told.starts_with("**You owe 1 reply**\n- #1 to @Ada in #backend, due in"), "{told}");
    assert!(told.contains("\u{201c}Which index?\u{201d} https://"), "{told}");
    assert!(!told.contains("Are you there?"), "{told}");
    let told = story.runs(&ada, "#backend", "/asks").await;
    assert!(
        told.starts_with("**You owe no reply.**\n**You wait for 1 answer**\n- #1 from @Kenji in #backend, due in"),
        "{told}"
    );
    // In the DM there is no server: all of them, soonest due first.
    story.it_is("2026-03-05T10:00:00Z").await;
    story.heard(
        &kenji,
        &[
            ("2026-03-04T15:01:00Z", "Your reply to @Ada in #lobby is due soon"),
            ("2026-03-05T09:01:00Z", "Your reply to @Ada in #lobby is due now"),
            // It would have been 09:15, too soon after the one before.
            ("2026-03-05T09:31:00Z", "Your reply to @Ada in #backend is due soon"),
        ],
    );
    let told = kenji.runs(local_discord::Dm, "/asks").await.text();
    assert!(told.starts_with("**You owe 2 replies**\n- #2 to @Ada in #lobby"), "{told}");
    // From there one is chosen and done.
    let asks = kenji.runs(local_discord::Dm, "/asks").await;
    let one = kenji.selects(&asks, 0, &["#1 Which index?"]).await;
    story.presses(&kenji, &one.view(), "Done").await;
    story.presses(&kenji, &dms_to(&kenji)[0], "Done").await;
    assert_eq!(story.owes(&kenji_there, "#lobby").await, 0);
    let told = story.runs(&ada, "#backend", "/asks").await;
    assert_eq!(told, "Nothing waits for you, and you wait for nobody. `/ask` asks somebody something.");
    story.it_is("2026-03-12T10:00:00Z").await;
    story.ends().await;
}

#[tokio::test]
async fn watches_are_added_listed_and_removed() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#general");
    acme.forum("#help", &[]);
    let mia = story.manager(&acme, "Mia");
    story.bot_starts().await;
    let told = story.runs(&mia, "#general", "/watch list").await;
    assert_eq!(told, "I watch no channel here. `/watch add` lets me track mentions or threads in one.");
    let told = story.runs(&mia, "#general", "/watch add channel:#general").await;
    assert!(told.starts_with("Say what to watch for"), "{told}");
    story.runs(&mia, "#general", "/watch add channel:#general mentions:true").await;
    story.runs(&mia, "#general", "/watch add channel:#general threads:every new thread or post").await;
    story.runs(&mia, "#general", "/watch add channel:#help threads:every new thread or post").await;
    story.bot_is_killed().await;
    story.bot_starts().await;
    let told = story.runs(&mia, "#general", "/watch list").await;
    assert_eq!(
        told,
        "I watch:\n\
         - #general: a message that mentions people and is not itself a reply needs their reply and every new thread or post \
         needs a first reply\n\
         - #help: every new thread or post needs a first reply"
    );
    let told = story.runs(&mia, "#general", "/watch remove channel:#help").await;
    assert_eq!(told, "I no longer watch #help. What is open there stays open.");
    let told = story.runs(&mia, "#general", "/watch remove channel:#help").await;
    assert_eq!(told, "I do not watch that channel. `/watch list` shows which I do.");
    story.ends().await;
}

/// Who may not manage the server is refused by the bot as well, should the server let everybody use the commands.
#[tokio::test]
async fn settings_need_manage_server() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#general");
    let (mia, eve) = (story.manager(&acme, "Mia"), story.person(&acme, "Eve"));
    story.bot_starts().await;
    // `/digest` is everybody's: it has `/digest me`.
    assert!(!eve.offered_commands("#general").iter().any(|name| name == "watch"));
    for command in ["policy", "watch"] {
        acme.opens_command(command);
    }
    story.runs(&mia, "#general", "/digest schedule channel:#general time:9:00 zone:UTC").await;
    story.runs(&mia, "#general", "/watch add channel:#general mentions:true").await;
    let before = [
        story.runs(&mia, "#general", "/policy show").await,
        story.runs(&mia, "#general", "/watch list").await,
        story.runs(&mia, "#general", "/digest list").await,
    ];
    for command in [
        "/policy set target:1h",
        "/policy list",
        "/policy remove server:true",
        "/watch add channel:#general mentions:false threads:every new thread or post",
        "/watch remove channel:#general",
        "/digest schedule channel:#general time:10:00",
        "/digest now digest:1",
        "/digest remove digest:1",
    ] {
        let told = story.runs(&eve, "#general", command).await;
        assert_eq!(told, "Settings need the permission \"Manage Server\". Ask somebody who has it.", "{command}");
    }
    let after = [
        story.runs(&mia, "#general", "/policy show").await,
        story.runs(&mia, "#general", "/watch list").await,
        story.runs(&mia, "#general", "/digest list").await,
    ];
    assert_eq!(after, before);
    for (slip, why) in
        [("target:soon", "soon"), ("target:0h", "between"), ("zone:Atlantis", "Atlantis"), ("hours:x", "x")]
    {
        let told = story.runs(&mia, "#general", &format!("/policy set {slip}")).await;
        assert!(told.contains(why), "{told}");
    }
    assert_eq!(story.runs(&mia, "#general", "/policy show").await, before[0]);
    story.ends().await;
}
