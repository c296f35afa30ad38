//! A server is set up: it is greeted once, a manager clicks through five steps, leaves, comes back, and sees that it works.

use crate::support::{Story, last, posted};
use local_discord::{Fault, Permissions, Person, Reply, Server};

/// Mia manages Acme, in which the bot has long been; it is Monday morning.
async fn begins() -> (Story, Server, Person) {
    let mut story = Story::begins("2026-03-02T08:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#general");
    acme.channel("#support");
    let mia = story.manager(&acme, "Mia");
    story.bot_starts().await;
    (story, acme, mia)
}

/// What stands on the page now.
fn page(setup: &Reply) -> String {
    setup.message().text().replace("**", "")
}

#[tokio::test]
async fn a_new_manager_sets_a_server_up_by_its_defaults() {
    let (story, acme, mia) = begins().await;
    mia.speaks("en-GB");
    let setup = mia.runs("#general", "/setup").await;
    assert!(setup.is_ephemeral());
    let text = page(&setup);
    assert!(text.contains("Set-up, step 1 of 5: working hours"), "{text}");
    assert!(
        text.contains("(Europe/London)") && text.contains("It is 08:00 there"),
        "a guess that can be judged: {text}"
    );
    let (mut interactions, mut said) = (1, Vec::new());
    for button in ["Take this", "Go on", "Go on", "Post it here", "Finish", "Send a test message"] {
        mia.clicks(&setup, button).await;
        interactions += 1;
        said.push(page(&setup));
        story.settles().await;
    }
    assert_eq!(interactions, 7);
    assert!(said[0].starts_with("Set: the working hours here are Mon–Fri 09:00–17:00 (Europe/London)."), "{}", said[0]);
    assert!(said[1].contains("step 3 of 5: watched channels"), "{}", said[1]);
    assert!(said[3].starts_with("Set: #general gets a digest, weekdays at 09:00 (Europe/London)."), "{}", said[3]);
    assert!(said[4].starts_with("This server is set up."), "{}", said[4]);
    assert!(said[5].starts_with("On its way to #general: a test message, without a sound."), "{}", said[5]);
    let test = last(&acme, "#general").view();
    assert!(test.text().starts_with("This is a test: @Mia set me up here"), "{}", test.text());
    assert!(test.silent && test.pinged.is_empty(), "it disturbs nobody");
    // It holds like anything that was set by a command.
    let holds = story.runs(&mia, "#general", "/policy show").await;
    assert!(
        holds.contains("Working hours of anyone who has set none: Mon–Fri 09:00–17:00 (Europe/London)."),
        "{holds}"
    );
    assert!(story.runs(&mia, "#general", "/digest list").await.contains("#general"));
    story.ends().await;
}

/// English is spoken in many zones: nothing is proposed that would be wrong for most.
#[tokio::test]
async fn where_nothing_tells_the_zone_a_city_is_to_be_chosen() {
    let (story, _, mia) = begins().await;
    mia.speaks("en-US");
    let setup = mia.runs("#general", "/setup").await;
    let text = page(&setup);
    assert!(text.contains("I can't tell your team's time zone: choose its city."), "{text}");
    let buttons: Vec<String> = setup.view().buttons().map(|button| button.label.clone()).collect();
    assert_eq!(buttons, ["Skip", "Type them"]);
    mia.selects(&setup, "Choose a city of your time zone", &["America/New_York"]).await;
    assert!(page(&setup).starts_with("Set: the working hours here are Mon–Fri 09:00–17:00 (America/New_York)."));
    story.ends().await;
}

#[tokio::test]
async fn it_is_left_in_the_middle_and_taken_up_after_a_restart_by_somebody_else() {
    let (mut story, acme, mia) = begins().await;
    let noa = story.manager(&acme, "Noa");
    let setup = mia.runs("#general", "/setup").await;
    mia.selects(&setup, "Choose a city of your time zone", &["Asia/Tokyo"]).await;
    assert!(page(&setup).starts_with("Set: the working hours here are Mon–Fri 09:00–17:00 (Asia/Tokyo)."));
    mia.selects(&setup, "Choose the hours", &["Mon-Fri 10-18"]).await;
    mia.clicks(&setup, "Go on").await;
    mia.selects(&setup, "Choose how fast replies come here", &["quick"]).await;
    assert!(page(&setup).starts_with("Set: a reply is owed within 4 h of working time"), "{}", page(&setup));
    mia.clicks(&setup, "Go on").await;
    story.settles().await;
    story.bot_is_killed().await;
    story.bot_starts().await;

    let theirs = noa.runs("#general", "/setup").await;
    assert!(page(&theirs).contains("step 3 of 5: watched channels"), "{}", page(&theirs));
    noa.selects(&theirs, "What I listen for", &["threads"]).await;
    noa.selects(&theirs, "Channels and forums, for new threads and posts", &["#support"]).await;
    assert!(page(&theirs).starts_with("Set: I listen in #support from now on."), "{}", page(&theirs));
    noa.clicks(&theirs, "Go on").await;
    // Mia's old message works as well, and shows how it is now.
    mia.selects(&setup, "What I listen for", &["mentions"]).await;
    assert!(page(&setup).contains("Now I listen in #support."), "{}", page(&setup));
    noa.clicks(&theirs, "Back").await;
    assert!(page(&theirs).contains("step 3 of 5"), "{}", page(&theirs));
    let holds = story.runs(&mia, "#general", "/policy show").await;
    assert!(holds.contains("Mon–Fri 10:00–18:00 (Asia/Tokyo)") && holds.contains("within **4 h"), "{holds}");
    assert!(story.runs(&mia, "#general", "/watch list").await.contains("#support: every new thread or post"));
    story.ends().await;
}

#[tokio::test]
async fn hours_can_be_typed_and_what_cannot_be_read_is_said() {
    let (story, _, mia) = begins().await;
    let setup = mia.runs("#general", "/setup").await;
    let form = mia.clicks(&setup, "Type them").await.form();
    let sent = form.submits(&[("City or time zone", "Lisbon"), ("Working hours", "Mon-Thu 9-12, 13-17:30")]).await;
    assert!(
        sent.text().starts_with("Set: the working hours here are Mon–Thu 09:00–12:00, 13:00–17:30"),
        "{}",
        sent.text()
    );
    assert!(page(&setup).contains("(Europe/Lisbon)"), "in the same message: {}", page(&setup));
    let form = mia.clicks(&setup, "Type them").await.form();
    let refused = form.submits(&[("City or time zone", "Nowhereville"), ("Working hours", "9-17")]).await;
    assert!(
        refused.is_ephemeral() && refused.text().contains("I don't know “Nowhereville” as a place."),
        "{}",
        refused.text()
    );
    assert!(page(&setup).contains("(Europe/Lisbon)"), "nothing was changed");
    story.ends().await;
}

#[tokio::test]
async fn where_it_cannot_write_is_said_when_the_channel_is_chosen() {
    let (story, acme, mia) = begins().await;
    let (mute, hidden) = (acme.channel("#mute"), acme.channel("#hidden"));
    // Nobody makes a channel and shuts it in the same instant: what comes at once may be heard in any order.
    story.settles().await;
    mute.deny_bot(Permissions::SEND_MESSAGES);
    hidden.deny_bot(Permissions::VIEW_CHANNEL);
    story.settles().await;
    mia.speaks("en-GB");
    let setup = mia.runs("#mute", "/setup").await;
    for button in ["Take this", "Go on"] {
        mia.clicks(&setup, button).await;
    }
    mia.selects(&setup, "Channels, for messages that mention people", &["#hidden", "#support"]).await;
    let text = page(&setup);
    assert!(
        text.starts_with("Set: I listen in #support from now on.\nI can't listen in #hidden: it is gone, or I lack"),
        "{text}"
    );
    mia.clicks(&setup, "Go on").await;
    assert!(page(&setup).contains("Now: there is none."), "#mute is not proposed: {}", page(&setup));
    for (channel, why) in [
        ("#mute", "I can't post in #mute: there I lack \"Send Messages\"."),
        ("#hidden", "I can't post in #hidden: there I lack \"View Channel\""),
    ] {
        mia.selects(&setup, "Choose the channel", &[channel]).await;
        assert!(page(&setup).starts_with(why), "{}", page(&setup));
    }
    mia.selects(&setup, "Choose the channel", &["#support"]).await;
    mia.selects(&setup, "Choose the days", &["Mon, Thu"]).await;
    mia.selects(&setup, "Choose the time", &["15:00"]).await;
    assert!(
        page(&setup).starts_with("Set: #support gets a digest, Mon, Thu at 15:00 (Europe/London)."),
        "{}",
        page(&setup)
    );
    for button in ["Go on", "Finish"] {
        mia.clicks(&setup, button).await;
    }
    // The channel is deleted in between.
    acme.find_channel("#support").delete();
    story.settles().await;
    mia.clicks(&setup, "Send a test message").await;
    assert!(page(&setup).contains(": it is gone, or I can't see it. Choose another channel"), "{}", page(&setup));
    story.ends().await;
}

#[tokio::test]
async fn two_managers_who_choose_at_once_get_one_digest() {
    let (mut story, acme, mia) = begins().await;
    let noa = story.manager(&acme, "Noa");
    let pages = [(&mia, mia.runs("#general", "/setup").await), (&noa, noa.runs("#support", "/setup").await)];
    for (who, page) in &pages {
        for button in ["Skip", "Go on", "Go on"] {
            who.clicks(page, button).await;
            if who.name() == "Noa" && button == "Skip" {
                story.settles().await;
            }
        }
    }
    let clicks = pages.each_ref().map(|(who, page)| who.begins_click(page, "Post it here").expect("a button"));
    for click in &clicks {
        click.reply().await.expect("an answer");
    }
    story.settles().await;
    let listed = story.runs(&mia, "#general", "/digest list").await;
    assert_eq!(listed.matches("at 09:00").count(), 1, "{listed}");
    story.ends().await;
}

#[tokio::test]
async fn who_may_not_change_settings_is_told_so() {
    let (mut story, acme, mia) = begins().await;
    let kenji = story.person(&acme, "Kenji");
    mia.speaks("en-GB");
    let setup = mia.runs("#general", "/setup").await;
    let button = setup.view().buttons().find(|button| button.label == "Take this").cloned().expect("a button");
    let theirs = kenji.runs("#general", "/asks").await;
    let refused = kenji.clicks_custom_id(&theirs, &button.custom_id.expect("an id")).await.expect("an answer");
    assert!(refused.text().starts_with("Settings need the permission \"Manage Server\"."), "{}", refused.text());
    let holds = story.runs(&mia, "#general", "/policy show").await;
    assert!(holds.contains("a guess"), "nothing was set: {holds}");
    story.ends().await;
}

/// Added at night to a server of which the first channel is closed to it: it says hello where it may, once.
#[tokio::test]
async fn a_server_is_greeted_once_where_everybody_reads() {
    let mut story = Story::begins("2026-03-02T22:00:00Z").await;
    story.discord().server("Elsewhere").channel("#lobby");
    let acme = story.discord().server_without_bot("Acme");
    let staff = acme.channel("#staff");
    staff.deny(&acme.everyone(), Permissions::VIEW_CHANNEL);
    acme.channel("#rules").deny(&acme.everyone(), Permissions::SEND_MESSAGES);
    for name in ["#general", "#random"] {
        acme.channel(name);
    }
    let mia = story.manager(&acme, "Mia");
    story.bot_starts().await;
    acme.bot_joins();
    story.settles().await;
    let hello = last(&acme, "#general").view();
    assert!(hello.text().starts_with("**Hello, I'm Meantime.**"), "{}", hello.text());
    assert!(hello.pinged.is_empty() && hello.silent, "for some it is night");
    let setup = mia.clicks(&hello, "Set me up").await;
    assert!(setup.is_ephemeral() && page(&setup).contains("step 1 of 5"), "{}", setup.text());
    // Neither a restart, nor an outage, nor a second invitation brings it again.
    story.bot_is_killed().await;
    story.bot_starts().await;
    acme.bot_leaves();
    story.settles().await;
    acme.bot_joins();
    story.settles().await;
    let greetings = ["#staff", "#rules", "#general", "#random", "#lobby"].map(|channel| posted(&story, channel).len());
    assert_eq!(greetings, [0, 0, 1, 0, 0]);
    story.ends().await;
}

/// The channel where Discord says who joins comes first; and what was sent before a crash is not sent again.
#[tokio::test]
async fn the_greeting_is_sent_once_whatever_crashes() {
    let mut story = Story::begins("2026-03-02T22:00:00Z").await;
    story.discord().server("Elsewhere").channel("#lobby");
    let acme = story.discord().server_without_bot("Acme");
    acme.channel("#general");
    let door = acme.channel("#door");
    acme.has_system_channel(&door);
    story.bot_starts().await;
    let lost = story.discord().fail(Fault::Status(503)).on("POST", "/channels/*/messages").always();
    story.expects_warning("not known whether it arrived");
    acme.bot_joins();
    story.settles().await;
    story.bot_is_killed().await;
    lost.end();
    story.bot_starts().await;
    story.it_is("2026-03-02T22:30:00Z").await;
    assert_eq!((posted(&story, "#door").len(), posted(&story, "#general").len()), (1, 0));
    story.ends().await;
}

/// Who skips the first step has the digest by the clock that was proposed there; when it is chosen later, the digest follows.
#[tokio::test]
async fn the_digest_comes_by_the_clock_that_was_proposed_and_follows_the_one_that_is_chosen() {
    let (story, _, mia) = begins().await;
    mia.speaks("en-GB");
    let setup = mia.runs("#general", "/setup").await;
    for button in ["Skip", "Go on", "Go on"] {
        mia.clicks(&setup, button).await;
    }
    assert!(page(&setup).contains("My proposal: in #general, weekdays at 9:00 (Europe/London)."), "{}", page(&setup));
    mia.clicks(&setup, "Post it here").await;
    assert!(
        page(&setup).starts_with("Set: #general gets a digest, weekdays at 09:00 (Europe/London)."),
        "{}",
        page(&setup)
    );
    for _ in 0..4 {
        mia.clicks(&setup, "Back").await;
    }
    mia.selects(&setup, "Choose a city of your time zone", &["Asia/Tokyo"]).await;
    let text = page(&setup);
    assert!(
        text.starts_with(
            "Set: the working hours here are Mon–Fri 09:00–17:00 (Asia/Tokyo).\n\
         The digest follows: #general gets it weekdays at 09:00 (Asia/Tokyo)."
        ),
        "{text}"
    );
    let listed = story.runs(&mia, "#general", "/digest list").await;
    assert!(listed.contains("(Asia/Tokyo)") && !listed.contains("London"), "{listed}");
    // One that was set to another clock on purpose stays there.
    story.runs(&mia, "#general", "/digest edit digest:1 zone:Lima").await;
    mia.selects(&setup, "Choose a city of your time zone", &["Europe/Berlin"]).await;
    assert!(!page(&setup).contains("The digest follows"), "{}", page(&setup));
    assert!(story.runs(&mia, "#general", "/digest list").await.contains("(America/Lima)"));
    story.ends().await;
}

/// Only the digest that was scheduled in the set-up follows, and none that is over stands in the way of a city.
#[tokio::test]
async fn no_other_digest_follows_and_one_that_is_over_stays() {
    let (story, _, mia) = begins().await;
    mia.speaks("en-GB");
    story.runs(&mia, "#general", "/digest schedule channel:#support time:9:00 zone:London").await;
    let setup = mia.runs("#general", "/setup").await;
    mia.selects(&setup, "Choose a city of your time zone", &["Europe/London"]).await;
    mia.selects(&setup, "Choose a city of your time zone", &["Asia/Tokyo"]).await;
    assert!(!page(&setup).contains("The digest follows"), "it is not of the set-up: {}", page(&setup));
    story.runs(&mia, "#general", "/digest remove digest:1").await;
    for _ in 0..3 {
        mia.clicks(&setup, "Go on").await;
    }
    mia.clicks(&setup, "Post it here").await;
    story.runs(&mia, "#general", "/digest edit digest:2 days:tuesdays until 3 March 2026").await;
    story.it_is("2026-03-09T08:00:00Z").await;
    let setup = mia.runs("#general", "/setup").await;
    for _ in 0..4 {
        mia.clicks(&setup, "Back").await;
    }
    mia.selects(&setup, "Choose a city of your time zone", &["Europe/Berlin"]).await;
    let text = page(&setup);
    assert!(text.starts_with("Set: the working hours here are Mon–Fri 09:00–17:00 (Europe/Berlin)."), "{text}");
    assert!(!text.contains("The digest follows"), "{text}");
    story.ends().await;
}

#[tokio::test]
async fn who_has_hours_of_their_own_gets_them_proposed() {
    let (story, _, mia) = begins().await;
    mia.speaks("de");
    story.runs(&mia, "#general", "/hours set zone:Tokyo hours:Mo-Do 10-18").await;
    mia.speaks("en-US");
    let setup = mia.runs("#general", "/setup").await;
    let text = page(&setup);
    assert!(text.contains("My proposal, as you work: Mon–Thu 10:00–18:00 (Asia/Tokyo). It is 17:00 there"), "{text}");
    mia.clicks(&setup, "Take this").await;
    assert!(page(&setup).starts_with("Set: the working hours here are Mon–Thu 10:00–18:00 (Asia/Tokyo)."));
    story.ends().await;
}

/// What is odd about hours that were typed is said; without any, nothing is changed, wherever it is tried.
#[tokio::test]
async fn what_is_odd_about_typed_hours_is_said_and_none_are_refused() {
    let (story, _, mia) = begins().await;
    let setup = mia.runs("#general", "/setup").await;
    let form = mia.clicks(&setup, "Type them").await.form();
    let sent =
        form.submits(&[("City or time zone", "Asia/Calcutta"), ("Working hours", "9-12, 11-14; Sat 22-6")]).await;
    assert!(
        sent.text().starts_with(
            "Set: the working hours here are Mon–Fri 09:00–14:00; Sat 22:00–06:00 (next day) (Asia/Kolkata).\n\
             Asia/Calcutta is called Asia/Kolkata now; I use that.\n\
             Hours that overlap or touch were joined (Mon–Fri).\n\
             22:00–06:00 ends on the next day and counts for the day on which it starts."
        ),
        "{}",
        sent.text()
    );
    let refused = "Nothing was changed: without hours I could remind nobody here who has none of their own.";
    let form = mia.clicks(&setup, "Type them").await.form();
    let sent = form.submits(&[("City or time zone", "Lisbon"), ("Working hours", "off")]).await;
    assert!(sent.is_ephemeral() && sent.text().starts_with(refused), "{}", sent.text());
    for command in ["/hours server hours:off", "/policy set hours:off zone:Berlin target:4h"] {
        let told = story.runs(&mia, "#general", command).await;
        assert!(told.starts_with(refused), "{command}: {told}");
    }
    let holds = story.runs(&mia, "#general", "/policy show").await;
    assert!(holds.contains("(Asia/Kolkata)") && holds.contains("within **8 h"), "{holds}");
    // What was told of is told by commands, too.
    let told = story.runs(&mia, "#general", "/policy set hours:9-12, 11-14 zone:Asia/Calcutta").await;
    assert!(told.contains("were joined") && told.contains("is called Asia/Kolkata now"), "{told}");
    story.ends().await;
}

/// Private threads need a permission that the bot may not have: it is named when they are chosen, by either way.
#[tokio::test]
async fn what_private_threads_need_is_said_when_they_are_chosen() {
    let (story, acme, mia) = begins().await;
    let setup = mia.runs("#general", "/setup").await;
    for button in ["Skip", "Go on", "Go on", "Skip"] {
        mia.clicks(&setup, button).await;
    }
    mia.selects(&setup, "Choose how I reach them", &["private-thread"]).await;
    let text = page(&setup);
    assert!(
        text.starts_with(
            "Set. Who takes no direct messages from me is reached like this: In a private thread.\nSet-up"
        ),
        "nothing is missing: {text}"
    );
    acme.find_channel("#support").deny_bot(Permissions::CREATE_PRIVATE_THREADS);
    story.settles().await;
    let told = story.runs(&mia, "#general", "/policy closed-dms how:write to them in a private thread").await;
    let lacks = "I can't open private threads in #support: there I lack \"Create Private Threads\". Give me that";
    assert!(told.contains(lacks), "{told}");
    acme.find_channel("#general").deny_bot(Permissions::CREATE_PRIVATE_THREADS);
    story.settles().await;
    mia.selects(&setup, "Choose how I reach them", &["private-thread"]).await;
    let lacks = "I can't open private threads anywhere in this server yet: I lack \"Create Private Threads\".";
    assert!(page(&setup).contains(lacks), "{}", page(&setup));
    mia.selects(&setup, "Choose how I reach them", &["mention"]).await;
    assert!(!page(&setup).contains("can't open"), "{}", page(&setup));
    story.ends().await;
}

/// One sets the zone while the other sets the hours: what each of them said holds.
#[tokio::test]
async fn of_two_changes_at_once_none_is_lost() {
    let (mut story, acme, mia) = begins().await;
    let noa = story.manager(&acme, "Noa");
    for (zone, hours, shown) in [
        ("Berlin", "Mon-Fri 8-16", "Mon–Fri 08:00–16:00 (Europe/Berlin)"),
        ("Tokyo", "Mon-Fri 10-18", "Mon–Fri 10:00–18:00 (Asia/Tokyo)"),
        ("Lima", "Mon-Fri 7-15", "Mon–Fri 07:00–15:00 (America/Lima)"),
        ("Lagos", "Mon-Thu 7-15", "Mon–Thu 07:00–15:00 (Africa/Lagos)"),
    ] {
        for command in ["hours server", "policy set", "hours set"] {
            let second = if command == "hours set" { &mia } else { &noa };
            let both = [
                mia.begins("#general", &format!("/{command} zone:{zone}")).expect("a command"),
                second.begins("#general", &format!("/{command} hours:{hours}")).expect("a command"),
            ];
            for one in &both {
                one.reply().await.expect("an answer");
            }
            let show = if command == "hours set" { "/hours show" } else { "/hours server" };
            let holds = story.runs(&mia, "#general", show).await;
            assert!(holds.contains(shown), "{command}: {holds}");
            for reset in ["/hours server zone:UTC hours:Mon-Sun 0-24", "/hours set zone:UTC hours:Mon-Sun 0-24"] {
                story.runs(&mia, "#general", reset).await;
            }
        }
    }
    story.ends().await;
}
