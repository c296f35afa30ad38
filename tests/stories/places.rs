//! Watched categories, questions to the room, and what the bot must see before it watches.

use crate::support::Story;
use local_discord::Permissions;

/// A category watches all its channels; a channel's own watch, even an empty one, counts before it.
#[tokio::test]
async fn a_category_is_watched_and_a_channel_may_be_left_out() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    story.discord().application().enable_message_content();
    let acme = story.discord().server("Acme");
    acme.channel("#general");
    let team = acme.category("Team");
    acme.channel_in(&team, "#backend");
    acme.channel_in(&team, "#random");
    let (mia, ada, kenji) = (story.manager(&acme, "Mia"), story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    story.bot_starts().await;
    story.works(&kenji, "#general", "Europe/London", 9, 17).await;
    let told = story.runs(&mia, "#general", "/watch add channel:Team mentions:true").await;
    assert!(told.starts_with("From now on in every channel of #Team: a message that mentions people"), "{told}");
    let told = story.runs(&mia, "#general", "/watch remove channel:#random").await;
    assert!(told.starts_with("I no longer watch #random. #Team, its category, is still watched"), "{told}");
    let told = story.runs(&mia, "#general", "/watch list").await;
    assert!(told.contains("- every channel of #Team: a message that mentions people and asks"), "{told}");
    assert!(told.contains("- #random: nothing; it is left out of its category"), "{told}");

    story.bot_is_killed().await;
    story.bot_starts().await;
    story.it_is("2026-03-04T09:10:00Z").await;
    for channel in ["#general", "#random", "#backend"] {
        ada.says(channel, "@Kenji is it out?");
    }
    story.settles().await;
    assert_eq!(story.owes(&kenji, "#general").await, 1, "in #backend only");
    let told = story.runs(&mia, "#general", "/watch remove channel:Team").await;
    assert!(told.starts_with("I no longer watch the channels of #Team."), "{told}");
    story.it_is("2026-03-04T09:11:00Z").await;
    ada.says("#backend", "@Kenji and now?");
    story.settles().await;
    assert_eq!(story.owes(&kenji, "#general").await, 1);
    kenji.says("#backend", "@Ada yes");
    story.settles().await;
    story.ends().await;
}

/// What was written before a setting was made is not touched by it, and what was written while it held is, however late it
/// is heard.
#[tokio::test]
async fn settings_apply_from_when_they_were_made() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    story.discord().application().enable_message_content();
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (mia, ada, kenji) = (story.manager(&acme, "Mia"), story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    story.bot_starts().await;
    story.works(&kenji, "#backend", "Europe/London", 9, 17).await;
    story.discord().hold_events();
    ada.says("#backend", "@Kenji before?");
    story.it_is("2026-03-04T09:01:00Z").await;
    story.runs(&mia, "#backend", "/watch add channel:#backend mentions:true").await;
    story.it_is("2026-03-04T09:02:00Z").await;
    let ask = ada.says("#backend", "@Kenji meanwhile?");
    story.it_is("2026-03-04T09:03:00Z").await;
    story.runs(&mia, "#backend", "/watch remove channel:#backend").await;
    story.it_is("2026-03-04T09:04:00Z").await;
    ada.says("#backend", "@Kenji after?");
    story.discord().release_events(&[2, 1, 0]);
    story.settles().await;
    assert_eq!(story.owes(&kenji, "#backend").await, 1);
    kenji.replies(&ask, "yes");
    story.settles().await;
    assert_eq!(story.owes(&kenji, "#backend").await, 0);
    story.ends().await;
}

/// A question to everybody waits for anybody else; nobody in particular is reminded, the digest shows it.
#[tokio::test]
async fn a_question_to_the_room_waits_for_anybody_else() {
    let mut story = Story::begins("2026-03-04T09:30:00Z").await;
    story.discord().application().enable_message_content();
    let acme = story.discord().server("Acme");
    acme.channel("#general");
    acme.forum("#help", &[]);
    let (mia, ada, ben) = (story.manager(&acme, "Mia"), story.person(&acme, "Ada"), story.person(&acme, "Ben"));
    story.bot_starts().await;
    let told = story.runs(&mia, "#general", "/watch add channel:#help questions:true").await;
    assert!(told.starts_with("A forum holds posts"), "{told}");
    let told = story.runs(&mia, "#general", "/watch add channel:#general questions:true").await;
    assert_eq!(
        told,
        "From now on in #general: a question that is addressed to nobody needs an answer by anybody else."
    );
    story.runs(&mia, "#general", "/digest schedule channel:#general time:9:00 days:weekdays zone:UTC").await;

    let question = ada.says("#general", "does anybody know the linker?");
    ada.says("#general", "it is very slow");
    ben.says("#general", "@Ada what do you mean?");
    story.settles().await;
    let told = story.runs(&ada, "#general", "/asks").await;
    assert!(told.contains("**You wait for 1 answer**") && told.contains("from anybody here"), "{told}");
    story.it_is("2026-03-05T09:00:00Z").await;
    let digest = crate::support::last(&acme, "#general").text();
    assert!(digest.contains("from @Ada to anybody here"), "{digest}");
    let thread = ben.opens_thread(&question, "The linker");
    ben.says_in(&thread, "I do, ask me.");
    story.settles().await;
    let told = story.runs(&ada, "#general", "/asks").await;
    assert!(told.contains("Nothing waits for you"), "{told}");
    story.ends().await;
}

/// Without content there is no telling a question; a channel must be seen before it is watched.
#[tokio::test]
async fn what_cannot_be_watched_is_refused() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#general");
    let old = acme.channel("#old");
    old.deny_bot(Permissions::READ_MESSAGE_HISTORY);
    let mia = story.manager(&acme, "Mia");
    story.bot_starts().await;
    let told = story.runs(&mia, "#general", "/watch add channel:#general questions:true").await;
    assert!(told.contains("so I cannot tell which of them are questions"), "{told}");
    for from in ["#general", "#old"] {
        let told = story.runs(&mia, from, "/watch add channel:#old mentions:true").await;
        assert_eq!(
            told,
            "I can't watch #old: there I lack the permission \"Read Message History\". Ask somebody who manages the \
             server to give it to me, then try again."
        );
    }
    let told = story.runs(&mia, "#general", "/watch list").await;
    assert!(told.starts_with("I watch no channel here."), "{told}");
    // A digest needs the same there as the norms and the test message.
    for command in ["/digest schedule channel:#old time:9:00", "/norms post channel:#old"] {
        let told = story.runs(&mia, "#general", command).await;
        assert!(told.contains("I lack") && told.contains("\"Read Message History\""), "{command}: {told}");
    }
    story.ends().await;
}

/// What a category holds that the bot cannot see or read back is told to who watches it at once, and not once more later.
#[tokio::test]
async fn what_of_a_category_is_not_heard_is_told_when_it_is_chosen() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#general");
    let team = acme.category("Team");
    acme.channel_in(&team, "#backend");
    acme.channel_in(&team, "#board").deny_bot(Permissions::VIEW_CHANNEL);
    acme.channel_in(&team, "#old").deny_bot(Permissions::READ_MESSAGE_HISTORY);
    let mia = story.manager(&acme, "Mia");
    story.bot_starts().await;
    story.works(&mia, "#general", "Europe/London", 9, 17).await;
    let told = story.runs(&mia, "#general", "/watch add channel:Team mentions:true").await;
    let lacks = "I hear nothing in #board: I need \"View Channel\" there.\nWhat is written in #old while I am away is \
                 lost to me: I need \"Read Message History\" there.";
    assert!(told.contains(lacks), "{told}");
    story.runs(&mia, "#general", "/watch remove channel:Team").await;
    let setup = mia.runs("#general", "/setup").await;
    for button in ["Take this", "Go on"] {
        mia.clicks(&setup, button).await;
    }
    mia.selects(&setup, "Channels, for messages that mention people", &["Team"]).await;
    let text = setup.message().text();
    assert!(text.contains(lacks), "{text}");
    story.it_is("2026-03-04T12:00:00Z").await;
    story.heard_nothing(&mia);

    // What is lost later is another matter.
    acme.find_channel("#backend").deny_bot(Permissions::VIEW_CHANNEL);
    story.expects_warning("a watched channel is not heard, or not whole");
    story.it_is("2026-03-04T13:00:00Z").await;
    story.heard(&mia, &[("2026-03-04T12:00:00Z", "I can't see #backend any more")]);
    story.ends().await;
}

/// Of two who change one watch at once neither undoes what the other did.
#[tokio::test]
async fn two_who_watch_a_channel_at_once_both_count() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    story.discord().application().enable_message_content();
    let acme = story.discord().server("Acme");
    let names = ["#one", "#two", "#three", "#four"];
    for name in names {
        acme.channel(name);
    }
    let (mia, noa) = (story.manager(&acme, "Mia"), story.manager(&acme, "Noa"));
    story.bot_starts().await;
    for name in names {
        let (first, second) =
            (format!("/watch add channel:{name} mentions:true"), format!("/watch add channel:{name} questions:true"));
        tokio::join!(mia.runs(name, &first), noa.runs(name, &second));
    }
    story.settles().await;
    let told = story.runs(&mia, "#one", "/watch list").await;
    for name in names {
        let both =
            format!("{name}: a message that mentions people and asks something needs their reply and a question");
        assert!(told.contains(&both), "{told}");
    }
    story.ends().await;
}

/// Where the bot may not read, no setting says that it tells a question from a remark.
#[tokio::test]
async fn what_counts_without_content_is_said_wherever_it_is_set() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#general");
    let mia = story.manager(&acme, "Mia");
    story.bot_starts().await;
    mia.speaks("en-GB");
    let setup = mia.runs("#general", "/setup").await;
    for button in ["Take this", "Go on"] {
        mia.clicks(&setup, button).await;
    }
    mia.selects(&setup, "Channels, for messages that mention people", &["#general"]).await;
    let text = setup.message().text();
    assert!(
        text.contains("I may not read what messages say here, so I cannot tell a question from a remark"),
        "{text}"
    );
    let every = "a message that mentions people and is not itself a reply needs their reply";
    for command in ["/watch list", "/watch add channel:#general mentions:true"] {
        let told = story.runs(&mia, "#general", command).await;
        assert!(told.contains(every) && !told.contains("asks something"), "{command}: {told}");
    }
    story.ends().await;
}
